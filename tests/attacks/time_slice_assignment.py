# limit Time
x = [1] * 10**6
while True:
    x[::2] = x[::2]
