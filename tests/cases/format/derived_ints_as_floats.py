# What is laid out as a float is what a class derived from int says in its __float__.
class Meters(int):
    asked = 0

    def __float__(self):
        Meters.asked += 1
        return 2.5


m = Meters(3)
assert format(m, 'f') == '2.500000'
assert format(m, '.2e') == '2.50e+00'
assert format(m, 'G') == '2.5'
assert format(m, '%') == '250.000000%'
assert format(m, '08.2f') == '00002.50'
assert f'{m:.1f} {m:d} {m} {m:x}' == '2.5 3 3 3'
assert '{:.1f}|{!r}'.format(m, m) == '2.5|3'
assert int.__format__(m, 'f') == '2.500000'
assert Meters.asked == 8

# Nothing is asked for other layouts, nor by a layout that cannot be read.
for spec, text in (('d', '3'), ('n', '3'), ('', '3'), ('5', '    3'), ('x', '3'), ('c', '\x03')):
    assert format(m, spec) == text, spec
for spec, message in (('q', "Unknown format code 'q' for object of type 'Meters'"),
                      ('.3', 'Precision not allowed in integer format specifier'),
                      ('10.2s', "Unknown format code 's' for object of type 'Meters'"),
                      ('f5', "Invalid format specifier 'f5' for object of type 'Meters'")):
    try:
        format(m, spec)
        assert False, spec
    except ValueError as e:
        assert str(e) == message, (spec, str(e))
assert Meters.asked == 8


class Refusing(int):
    def __float__(self):
        raise ValueError('no')


class Text(int):
    def __float__(self):
        return 'x'


class Nothing(int):
    __float__ = None


def error(value, spec='f'):
    try:
        return format(value, spec)
    except (TypeError, ValueError) as e:
        return f'{type(e).__name__}: {e}'


assert error(Refusing(1)) == 'ValueError: no'
assert error(Refusing(1), 'd') == '1'
assert error(Text(1)) == 'TypeError: Text.__float__ returned non-float (type str)'
assert error(Nothing(1)) == "TypeError: 'NoneType' object is not callable"


# A derived float is laid out as it is, whatever its __float__ says, and so is an int by its __index__.
class Half(float):
    def __float__(self):
        return 7.25


class Index(int):
    def __index__(self):
        return 9


assert format(Half(0.5), 'f') == '0.500000'
assert format(Index(3), 'f') == '3.000000'
assert format(Index(3), 'd') == '3'
