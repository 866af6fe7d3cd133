# limit Time
x = [1] * 10**6
while True:
    x.count(2)
