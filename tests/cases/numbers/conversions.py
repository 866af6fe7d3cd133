# needs: 3.14
def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


class Number:
    def __int__(self):
        return 5

    def __float__(self):
        return 2.5

    def __abs__(self):
        return 'abs'

    def __round__(self, *args):
        return ('round', *args)

    def __trunc__(self):
        return 'trunc'

    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __divmod__(self, other):
        return NotImplemented if other == 'no' else ('divmod', other)

    def __rdivmod__(self, other):
        return ('rdivmod', other)

    def __pow__(self, exponent, modulus=None):
        return ('pow', exponent, modulus)

    def __rpow__(self, base, modulus=None):
        return ('rpow', base, modulus)


class Index:
    def __index__(self):
        return 10


class Wrong:
    def __int__(self):
        return 'a'

    def __float__(self):
        return 'a'

    def __index__(self):
        return 'a'


n = Number()

# === the special methods are called ===
assert int(n) == 5 and float(n) == 2.5 and abs(n) == 'abs'
assert round(n) == ('round',) and round(n, 2) == ('round', 2) and round(n, None) == ('round',)
assert divmod(n, 3) == ('divmod', 3) and divmod(3, n) == ('rdivmod', 3)
assert pow(n, 2) == ('pow', 2, None) and pow(n, 2, 3) == ('pow', 2, 3) and pow(2, n) == ('rpow', 2, None) and pow(2, n, 3) == ('rpow', 2, 3)
assert error(lambda: divmod(n, 'no')) == "TypeError: unsupported operand type(s) for divmod(): 'Number' and 'str'"
assert error(lambda: divmod(2, object())) == "TypeError: unsupported operand type(s) for divmod(): 'int' and 'object'"
assert error(lambda: pow(2, 3, n)) == "TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'Number'"
for arguments in ((1, 2, 3.0), (1, 'a', 3.0), ('a', 2, 3.0), ('a', 1.0, 2), (1.0, 'a', 3), (1, 2, type('F', (float,), {})(3))):
    assert error(lambda: pow(*arguments)) == 'TypeError: pow() 3rd argument not allowed unless all arguments are integers'
assert error(lambda: pow(True, 1, 3j)) == 'ValueError: complex modulo'
assert error(lambda: pow(1, None, 3j)) == "TypeError: unsupported operand type(s) for ** or pow(): 'int', 'NoneType', 'complex'"

# === __index__ stands for an int ===
i = Index()
assert int(i) == 10 and float(i) == 10.0 and bin(i) == '0b1010' and hex(i) == '0xa' and int('11', i) == 11 and round(15, i) == 15
assert error(lambda: abs(i)) == "TypeError: bad operand type for abs(): 'Index'"
assert error(lambda: round(i)) == "TypeError: type Index doesn't define __round__ method"

# === what they return is checked ===
w = Wrong()
assert error(lambda: int(w)) == 'TypeError: __int__ returned non-int (type str)'
assert error(lambda: float(w)) == 'TypeError: Wrong.__float__ returned non-float (type str)'
assert error(lambda: bin(w)) == 'TypeError: __index__ returned non-int (type str)'
assert error(lambda: int(object())) == (
    "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'object'")
assert error(lambda: float(object())) == "TypeError: float() argument must be a string or a real number, not 'object'"
assert error(lambda: bin(object())) == "TypeError: 'object' object cannot be interpreted as an integer"


# === a derived right operand is asked first ===
class Left:
    def __divmod__(self, other):
        return 'left'


class Right(Left):
    def __rdivmod__(self, other):
        return 'right'


assert divmod(Left(), Right()) == 'right' and divmod(Right(), Left()) == 'left'

# === bool() ===
assert bool() is False and bool('') is False and bool(0.0) is False and bool('x') is True and bool(10 ** 30) is True
assert error(lambda: bool(3, 4)) == 'TypeError: bool expected at most 1 argument, got 2'
assert error(lambda: bool(x=3)) == 'TypeError: bool() takes no keyword arguments'


# === classes derived from int and float ===
class MyInt(int):
    pass


class MyFloat(float):
    pass


a, f = MyInt(7), MyFloat(-2.5)
assert int(a) == 7 and type(int(a)) is int and float(a) == 7.0 and float(f) == -2.5 and type(float(f)) is float and int(f) == -2
assert abs(f) == 2.5 and abs(MyInt(-7)) == 7 and round(f) == -2 and round(a, -1) == 10
assert divmod(a, 2) == (3, 1) and divmod(10, a) == (1, 3) and divmod(f, 2) == (-2.0, 1.5) and pow(a, 2, 5) == 4 and pow(2, a) == 128
assert a + 1 == 8 and 1 + a == 8 and a * f == -17.5 and -a == -7 and a == 7 and a < 8 and 6 < a and hash(a) == hash(7)
assert f'{a:03d} {f:.1f} {a}' == '007 -2.5 7' and hex(a) == '0x7' and a.bit_length() == 3 and f.hex() == '-0x1.4000000000000p+1'
assert type(a + 1) is int and type(+a) is int and isinstance(a, int) and [0, 1, 2, 3, 4, 5, 6, 'x'][a] == 'x'
assert error(lambda: divmod(a, 0)) == 'ZeroDivisionError: division by zero'
assert error(lambda: divmod(a, 'x')) == "TypeError: unsupported operand type(s) for divmod(): 'MyInt' and 'str'"

# === special methods as attributes ===
assert (5).__add__(2) == 7 and (5).__int__() == 5 and (5).__float__() == 5.0 and (5).__index__() == 5
assert (5).__bool__() is True and (-5).__abs__() == 5 and (5).__eq__(5) is True and (5).__hash__() == 5
