# limit Time
x = ['a' * 1000 + str(i) for i in range(5_000)]
while True:
    x.sort()
    x.reverse()
