# === What hashes by its identity is found again, whatever happened in between ===
def pause():
    pass


class Own:
    pass


seen = {(UserWarning, 1), len, int, (Own, 'x'), print}
names = {int: 'int', str: 'str', len: 'len', Own: 'Own'}
for _ in range(3):
    pause()
    assert (UserWarning, 1) in seen and len in seen and int in seen and (Own, 'x') in seen and print in seen
    assert float not in seen
    assert names[int] == 'int' and names[len] == 'len' and names[Own] == 'Own' and float not in names
    pause()
assert hash(int) == hash(int) and id(len) == id(len)
kept = id(UserWarning), hash(abs)
pause()
assert kept == (id(UserWarning), hash(abs))
