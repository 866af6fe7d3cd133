# ok
for i in range(2_000):
    s = bytes(200_000)
len(s)
