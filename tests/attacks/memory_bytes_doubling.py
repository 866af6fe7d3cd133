# limit Memory
b = b'x'
while True:
    b += b
