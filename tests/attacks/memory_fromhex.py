# limit Memory
x = '00' * 10**6
y = []
while True:
    y.append(bytes.fromhex(x))
