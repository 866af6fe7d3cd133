# Of several wrong arguments the first is told, even where a later one would run code of the script.
import math


class NoNumber:
    pass


class BadFloat:
    def __float__(self):
        return 'x'


def error(f, *arguments):
    try:
        f(*arguments)
    except (TypeError, ValueError) as e:
        return str(e)
    assert False, 'expected an exception'


for f in (math.isclose, math.pow, math.atan2, math.copysign, math.fmod, math.nextafter):
    for second in (NoNumber(), BadFloat()):
        assert error(f, iter([]), second) == 'must be real number, not list_iterator'
        assert error(f, range(2), second) == 'must be real number, not range'
    assert error(f, BadFloat(), iter([])) == 'BadFloat.__float__ returned non-float (type str)'
    assert error(f, 1, BadFloat()) == 'BadFloat.__float__ returned non-float (type str)'

for text in (b'abc', bytearray(b'abc')):
    for wrong in (5, 'a', None, [1], NoNumber()):
        assert error(text.translate, b'ab', wrong) == 'translation table must be 256 characters long'
    assert error(text.translate, None, 5) == "a bytes-like object is required, not 'int'"
