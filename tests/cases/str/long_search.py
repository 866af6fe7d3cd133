# Parts longer than a few characters, in texts that begin like them everywhere: the answers are those of a plain search, and come in linear time.
state = 12345


def number(limit):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return (state >> 12) % limit


def plain_find(text, part):
    for i in range(len(text) - len(part) + 1):
        if text[i:i + len(part)] == part:
            return i
    return -1


def plain_rfind(text, part):
    for i in range(len(text) - len(part), -1, -1):
        if text[i:i + len(part)] == part:
            return i
    return -1


for round in range(12):
    unit = ('a' * (1 + number(3)) + 'b' * number(3)) or 'a'
    text = ''.join(unit * number(12) + 'ab'[number(2)] for _ in range(8))
    start = number(max(1, len(text) - 60))
    part = text[start:start + 33 + number(20)]
    if number(2):
        part = part[:-1] + 'c'
    if number(2):
        part = 'c' + part[1:]
    assert text.find(part) == plain_find(text, part) and text.rfind(part) == plain_rfind(text, part)
    assert text.encode().find(part.encode()) == plain_find(text, part) and text.encode().rfind(part.encode()) == plain_rfind(text, part)

for size in 1000, 30_000:
    a, b = 'a' * size, 'b' * size
    text = a + a + b + a + a
    part = a + b + b + a
    for t, p in (text, part), (text.encode(), part.encode()):
        assert t.find(p) == t.rfind(p) == -1 and t.count(p) == 0 and p not in t
        assert (t + p).find(p) == (t + p).rfind(p) == len(t) and (t + p).count(p) == 1 and p in t + p
        assert (p + t).find(p) == (p + t).rfind(p) == 0
        assert (p + t).split(p) == [p[:0], t] == (p + t).rsplit(p) and (t + p).replace(p, p[:1]) == t + p[:1]
        assert (t + p + t + p).count(p) == 2 and (t + p).partition(p) == (t, p, p[:0]) == (t + p).rpartition(p)
