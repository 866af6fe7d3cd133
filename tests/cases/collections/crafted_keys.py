# === keys made to collide: every operation gives what it gives for other keys ===

M = (1 << 61) - 1
# One hash for all; those of FAR are also the same float.
NEAR = [i * M for i in range(5, 50)]
FAR = [(1 << 300) + i * M for i in range(30)]
HUGE = [(1 << 5000) + i * M for i in range(27)]
TUPLES = [(1, i * M, 'x') for i in range(27)]
FLOATS = [float(1 << 61 * i) for i in range(1, 8)]
KEYS = NEAR + FAR + HUGE + TUPLES + FLOATS

def check(d, pairs):
    assert list(d.items()) == pairs, (list(d.items())[:5], pairs[:5])
    assert len(d) == len(pairs)
    for key, value in pairs:
        assert d[key] == value
        assert key in d

d = {}
pairs = []
for i, key in enumerate(KEYS):
    assert key not in d
    d[key] = i
    pairs.append((key, i))
check(d, pairs)

# === absent ones ===

for key in (4 * M, 50 * M, (1 << 300) - M, (1 << 300) + 30 * M, (1, 27 * M, 'x'), (1, M, 'y'), 2.0 ** 976, 0, '', b'', None):
    assert d.get(key, 'none') == 'none'

# === equal numbers of other types ===

d[2.0 ** 61] = 'float'
assert d[1 << 61] == 'float'

numbers = {i * M: i for i in range(40)}
assert numbers[0.0] == 0 and numbers[False] == 0 and numbers[-0.0] == 0
numbers[True] = 'one'
assert numbers[1] == numbers[1.0] == 'one'
assert (2.5 in numbers, float('inf') in numbers, float('nan') in numbers) == (False, False, False)
numbers[2.5] = 'half'
numbers[float('inf')] = 'far'
assert (numbers[2.5], numbers[float('inf')]) == ('half', 'far')

# === taking out, first, last, in the middle, and putting in again ===

pairs = [(key, value) for key, value in d.items()]
for n in (0, 0, 20, 21, 22, -1, -1, 70, 70, 69):
    key, value = pairs.pop(n)
    assert d.pop(key) == value
    assert key not in d
    pairs.append((key, 'again'))
    d[key] = 'again'
check(d, pairs)
while pairs[60:]:
    key, value = pairs.pop(len(pairs) // 3)
    del d[key]
check(d, pairs)
assert d.popitem() == pairs.pop()
for i, key in enumerate(reversed(KEYS)):
    if key not in d:
        d[key] = -i
        pairs.append((key, -i))
check(d, pairs)

# === copies, merging, views, sets ===

check(d.copy(), pairs)
check(dict(d), pairs)
check({} | d, pairs)
check(dict.fromkeys(d, 7), [(key, 7) for key, _ in pairs])
s = set(KEYS)
assert len(s) == len(set(map(str, KEYS))) - len(set(map(str, FLOATS)) & {'1'})
assert s == frozenset(reversed(KEYS)) and s == d.keys()
assert s - set(NEAR) == set(FAR) | set(HUGE) | set(TUPLES) | set(FLOATS)
assert s & set(FAR[:20]) == set(FAR[:20])
assert s ^ set(FAR) == s - set(FAR)
s -= set(FAR)
assert FAR[7] not in s and NEAR[7] in s
s.clear()
assert len(s) == 0 and NEAR[7] not in s
s.update(NEAR)
assert sorted(s) == NEAR
d.clear()
assert d == {} and NEAR[0] not in d
d[NEAR[0]] = 1
assert d == {NEAR[0]: 1}

# === among keys whose class says what equals them ===

class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return self.value == (other.value if isinstance(other, Key) else other)

    def __repr__(self):
        return f'Key({self.value})'

d = {key: i for i, key in enumerate(NEAR)}
assert d[Key(NEAR[40])] == 40
assert Key(50 * M) not in d
d[Key(50 * M)] = 'own'
assert d[50 * M] == 'own' and d[NEAR[30]] == 30
d[50 * M] = 'changed'
assert repr(list(d)[-1]) == f'Key({50 * M})' and d[Key(50 * M)] == 'changed'
for key in NEAR[:30]:
    del d[Key(key)]
assert len(d) == 16 and d[NEAR[30]] == 30
del d[50 * M]
assert list(d.items()) == [(key, i) for i, key in enumerate(NEAR)][30:]
assert d.get(50 * M) is None

# === while they are gone through ===

try:
    for key in d:
        d[key * 1000] = 1
except RuntimeError as error:
    assert str(error) == 'dictionary changed size during iteration'
else:
    assert False

# === as names ===

g = {f'name{i}': i for i in range(30)}
assert eval('name0 + name29', g) == 29
