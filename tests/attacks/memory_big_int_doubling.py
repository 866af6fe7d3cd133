# limit Memory or limit Time
x = 1
while True:
    x <<= 1000
    x |= 1
    x <<= x.bit_length()
