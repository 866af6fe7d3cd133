# limit Output
while True:
    print('x' * 100)
