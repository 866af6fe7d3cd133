# limit ResultSize
x = [1]
for i in range(60):
    x = [x, x]
x
