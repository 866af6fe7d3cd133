import copy

# === format() without a specification is str() of a derived class ===


class I(int):
    def __str__(self):
        return 'I!'


class F(float):
    def __str__(self):
        return 'F!'


class S(str):
    def __str__(self):
        return 'S!'


class C(complex):
    def __str__(self):
        return 'C!'


class Shouting(int):
    def __format__(self, spec):
        return int.__format__(self, spec) + '!'


for value in (I(3), F(2.5), S('q'), C(1j)):
    base = type(value).__mro__[1]
    assert f'{value}' == format(value) == value.__format__('') == base.__format__(value, '') == str(value) == type(value).__name__ + '!'
assert (f'{I(3):>4}', format(F(2.5), '.2f'), S('q').__format__('>3'), f'{Shouting(7)}', f'{Shouting(7):03}') == ('   3', '2.50', '  q', '7!', '007!')

# === class methods make instances of the class ===


class Y(bytes):
    def __init__(self, *args):
        self.made = True


class YA(bytearray):
    pass


class N(int):
    def __new__(cls, *args):
        made = int.__new__(cls, *args)
        made.extra = 'n'
        return made


assert type(F.fromhex('0x1p3')).__name__ == 'F'
assert (type(Y.fromhex('0102')).__name__, Y.fromhex('0102').made, bytes(Y.fromhex('0102'))) == ('Y', True, b'\x01\x02')
assert type(YA.fromhex('02')).__name__ == 'YA'
assert (type(N.from_bytes(b'\1\2')).__name__, N.from_bytes(b'\1\2').extra, int(N.from_bytes(b'\1\2'))) == ('N', 'n', 258)
assert (type(copy.copy(YA(b'q'))).__name__, bytes(copy.copy(YA(b'q'))), bytes(copy.deepcopy(YA(b'\xff')))) == ('YA', b'q', b'\xff')
