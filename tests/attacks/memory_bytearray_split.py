# limit Memory
b = bytearray(b'ab,' * 900_000)
x = []
while True:
    x.append(b.split(b'ab,'))
