# limit Output
while True:
    try:
        print('x' * 1000)
    except BaseException:
        pass
