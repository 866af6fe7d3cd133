# limit Memory
# A bytearray that was looked at as bytes keeps a copy of them.
x = []
while True:
    b = bytearray(100_000)
    b.find(b'x')
    b.hex()
    x.append(b)
