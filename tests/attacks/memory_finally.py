# limit Memory
x = []
try:
    while True:
        x.append([0] * 1000)
finally:
    print('cleanup must not run')
