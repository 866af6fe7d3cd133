# limit Time
x = list(range(10**6))
while True:
    x.sort(key=lambda v: -v)
