# limit Memory or limit Time
x = {}
for i in range(40):
    x = {1: x, 2: x}
str(x)
