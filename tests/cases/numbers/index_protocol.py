

# === __index__, __int__ and __float__ may return an instance of a derived class ===
class SmallInt(int):
    pass


class SmallFloat(float):
    pass


class Convertible:
    def __index__(self):
        return SmallInt(3)

    def __int__(self):
        return SmallInt(4)

    def __float__(self):
        return SmallFloat(2.5)


import warnings

with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    assert [1, 2, 3, 4, 5][Convertible()] == 4
    assert int(Convertible()) == 4 and type(int(Convertible())) is int
    assert float(Convertible()) == 2.5 and type(float(Convertible())) is float
    assert range(Convertible()) == range(3) and hex(Convertible()) == '0x3' and 'ab' * Convertible() == 'ababab'
