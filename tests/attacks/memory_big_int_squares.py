# limit Memory or limit Time
x = 3
while True:
    x = x * x
