# limit ResultSize or limit Memory
x = []
for i in range(30):
    x = [x, x]
x
