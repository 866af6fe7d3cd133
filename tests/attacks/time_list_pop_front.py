# limit Time
while True:
    x = [0] * 10**6
    while x:
        x.pop(0)
