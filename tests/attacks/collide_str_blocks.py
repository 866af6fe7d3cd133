# ok
# A block equal to the hash's own constant makes it forget what came before.
block = (0xe7037ed1a0b428db).to_bytes(8, 'little')
def text(raw):
    return ''.join(chr(int.from_bytes(raw[i:i + 2], 'little')) for i in range(0, len(raw), 2))
d = {}
for i in range(20_000):
    d[text(block) + chr(i % 150 + 1) + chr(i // 150 + 1) + 'cd' + 'a' * 8] = i
assert len(d) == 20_000
