# === & | ^ of ints of up to 128 bits and above, of both signs ===
values = [0, 1, -1, 5, 2**63 - 1, -2**63, 2**63, 2**64 - 1, 2**64, 2**127 + 3, 2**128 - 1, 2**128, 2**128 + 2**64 + 1, -2**64, -2**127 - 5, 3**90]


def bits(n):
    return [n >> i & 1 for i in range(160)]


def number(bits):
    return sum(bit << i for i, bit in enumerate(bits)) - (bits[-1] << len(bits))


for a in values:
    for b in values:
        x, y = bits(a), bits(b)
        assert a & b == number([p and q for p, q in zip(x, y)]), (a, b)
        assert a | b == number([p or q for p, q in zip(x, y)]), (a, b)
        assert a ^ b == number([p != q for p, q in zip(x, y)]), (a, b)
        assert (a ^ b) ^ b == a and type(a & b) is int

assert hash((2**70 + 5) & (2**64 - 1)) == hash(5) and {(2**70 + 7) & 0xff: 1}[7] == 1
state = 1
for _ in range(50):
    state = (state * 6364136223846793005 + 1442695040888963407) & ((1 << 64) - 1)
assert state == 3362576235316672587, state

# === sum of bytes ===
assert sum(b'') == 0 and sum(b'abc') == 294 and sum(b'abc', 10) == 304 and sum(bytes([255] * 1000)) == 255000
assert sum(b'\1', 2**63 - 1) == 2**63 and sum(b'\1\2', 0.5) == 3.5 and sum(bytearray(b'ab')) == 195

# === items move within a list ===
values = list(range(12))
for i in range(12):
    values.insert(0, values.pop())
    values.insert(5, values.pop(3))
    values.insert(len(values), values.pop(0))
assert values == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], values
texts = [str(i) for i in range(40)]
while len(texts) > 3:
    texts.insert(2, texts.pop(len(texts) // 2))
    del texts[0]
assert texts == ['2', '38', '39'], texts
