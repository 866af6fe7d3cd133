# limit Memory
e = ValueError('again')
while True:
    try:
        raise e
    except ValueError:
        pass
