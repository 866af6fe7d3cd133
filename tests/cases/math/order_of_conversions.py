# Arguments are converted from the left; what comes after a wrong one is not asked.
import math

log = []


class Number:
    def __init__(self, name):
        self.name = name

    def __float__(self):
        log.append(self.name)
        return 1.5

    def __index__(self):
        log.append(self.name)
        return 2


class Huge:
    def __index__(self):
        log.append('huge')
        return 10 ** 400


def error(function, *arguments, **named):
    log.clear()
    try:
        return function(*arguments, **named)
    except (TypeError, OverflowError) as e:
        return f'{type(e).__name__}: {e}'


for function in (math.fmod, math.atan2, math.pow, math.copysign, math.remainder, math.isclose):
    assert error(function, None, Number('b')) == 'TypeError: must be real number, not NoneType', function
    assert log == []
    assert error(function, Number('a'), None) == 'TypeError: must be real number, not NoneType', function
    assert log == ['a']
    assert error(function, 10 ** 400, Number('b')) == 'OverflowError: int too large to convert to float', function
    assert log == []
    assert error(function, Huge(), Number('b')) == 'OverflowError: int too large to convert to float', function
    assert log == ['huge']
    assert error(function, 'x', Number('b')) == 'TypeError: must be real number, not str', function
    assert log == []
    error(function, Number('a'), Number('b'))
    assert log == ['a', 'b']

assert error(math.isclose, Number('a'), None, rel_tol=Number('r')) == 'TypeError: must be real number, not NoneType'
assert log == ['a']
# Named arguments are converted in the order of the parameters.
assert error(math.isclose, abs_tol=Number('t'), rel_tol=Number('r'), b=Number('b'), a=Number('a')) is True
assert log == ['a', 'b', 'r', 't']


# The same holds for ints.
class Index:
    def __init__(self, name, value=1):
        self.name = name
        self.value = value

    def __index__(self):
        log.append(self.name)
        return self.value


assert error(b'ab'.replace, b'a', b'c', None) == "TypeError: 'NoneType' object cannot be interpreted as an integer"
assert error('ab'.center, Index('width', 10 ** 30), 1).startswith('OverflowError:')
assert log == ['width']
assert error((5).to_bytes, Index('length', 2), 'big', signed=1) == b'\x00\x05'
assert error('a b c'.split, maxsplit=Index('most')) == ['a', 'b c']
assert log == ['most']
