# limit Time
x = 10 ** 4200
while True:
    int(str(x))
