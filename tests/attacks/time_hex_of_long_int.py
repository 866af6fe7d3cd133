# limit Time or limit Memory
x = (1 << 10**7) - 1
while True:
    hex(x), oct(x), bin(x), f'{x:x}'
