# limit Time
x = (1,) * 10**6
while True:
    2 in x
