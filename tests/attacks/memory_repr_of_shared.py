# limit Memory or limit Time
x = ['a' * 100]
for i in range(40):
    x = [x, x]
repr(x)
