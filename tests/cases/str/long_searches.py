# === parts that nearly match everywhere are found, or not, all the same ===
text = 'x' * 300_000 + 'y' + 'x' * 300_000
part = 'x' * 1_000 + 'y' + 'x' * 1_000
assert text.find(part) == 299_000
assert text.rfind(part) == 299_000
assert text.count(part) == 1
assert part in text
assert part + 'z' not in text
assert text.replace(part, '!') == 'x' * 299_000 + '!' + 'x' * 299_000
assert [len(piece) for piece in text.split(part)] == [299_000, 299_000]
assert [len(piece) for piece in text.rsplit(part, 1)] == [299_000, 299_000]
assert [len(piece) for piece in text.partition(part)] == [299_000, 2_001, 299_000]
assert [len(piece) for piece in text.rpartition('x' * 400_000)] == [0, 0, 600_001]
data = text.encode()
assert data.find(part.encode()) == data.rfind(part.encode()) == 299_000
assert data.count(part.encode()) == 1
assert part.encode() in data
assert data.replace(part.encode(), b'!') == b'x' * 299_000 + b'!' + b'x' * 299_000
assert [len(piece) for piece in data.split(part.encode())] == [299_000, 299_000]

# === places at the ends, and parts as long as the text ===
long = 'ab' * 1_500_000
assert long.find('ba') == 1
assert long.rfind('ab') == 2_999_998
assert long.count('ab') == 1_500_000
assert long.count('aba') == 750_000
assert long.count('b') == 1_500_000
assert long.count('') == 3_000_001
assert long.find(long) == long.rfind(long) == 0
assert long.find(long + 'a') == -1
assert long.find('') == 0 and long.rfind('') == 3_000_000
assert long.replace('a', 'c') == 'cb' * 1_500_000
assert long.replace('ab', '') == ''
assert (long + 'c').find('c') == (long + 'c').rfind('c') == 3_000_000
assert ('c' + long).rfind('c') == 0
assert len(long.split('ab')) == 1_500_001

# === long texts of one kind ===
spaces = ' ' * 600_000
assert spaces.strip() == spaces.lstrip() == spaces.rstrip() == ''
assert (spaces + 'a' + spaces).strip() == 'a'
assert (spaces + 'a').rstrip() == spaces + 'a'
assert ('xyx' + spaces + 'xy').strip('xy') == spaces
assert spaces.split() == [] and (spaces + 'a' + spaces + 'b').split() == ['a', 'b']
assert (spaces + 'a' + spaces + 'b').rsplit(None, 1) == [spaces + 'a', 'b']
assert spaces.isspace() and not (spaces + 'a').isspace()
letters = 'aé' * 300_000
assert letters.isalpha() and letters.isalnum() and letters.isidentifier() and letters.islower() and letters.isprintable()
assert not (letters + ' ').isalpha() and not (letters + 'A').islower()
assert letters.upper() == 'AÉ' * 300_000 and letters.upper().lower() == letters
assert letters.title() == 'Aé' + 'aé' * 299_999 and letters.capitalize() == letters.title()
assert letters.swapcase() == letters.upper()
ascii = 'aZ' * 300_000
assert ascii.upper() == 'AZ' * 300_000 and ascii.lower() == 'az' * 300_000 and ascii.swapcase() == 'Az' * 300_000
assert ascii.encode().upper() == b'AZ' * 300_000 and ascii.encode().swapcase() == b'Az' * 300_000

# === coding and decoding in pieces ===
for unit in ('é', '中', '\U0001F600', 'a\U0001F600'):
    for extra in range(2):
        text = 'b' * extra + unit * 150_000
        data = text.encode()
        assert data.decode() == text
        assert len(data) == extra + len(unit.encode()) * 150_000
        assert text[::-1][::-1] == text
try:
    ('a' * 300_000 + '\ud800').encode()
    assert False
except UnicodeEncodeError as error:
    assert error.start == 300_000
try:
    (b'a' * 300_000 + b'\xff').decode()
    assert False
except UnicodeDecodeError as error:
    assert error.start == 300_000
assert int('f' * 400_000, 16) == (1 << 1_600_000) - 1
assert hex((1 << 1_600_000) - 1) == '0x' + 'f' * 400_000
