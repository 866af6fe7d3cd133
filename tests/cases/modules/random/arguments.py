# needs: 3.14
import math
import random


def message(call, *args, **named):
    try:
        call(*args, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


# === words of wrong arguments ===
r = random.Random(5)
assert message(r.random, 1) == 'TypeError: Random.random() takes no arguments (1 given)'
assert message(random.random, foo=1) == 'TypeError: Random.random() takes no keyword arguments'
assert message(r.getrandbits) == 'TypeError: Random.getrandbits() takes exactly one argument (0 given)'
assert message(r.getrandbits, 1, 2) == 'TypeError: Random.getrandbits() takes exactly one argument (2 given)'
assert message(r.getrandbits, -1) == 'ValueError: Cannot convert negative int'
assert message(r.getrandbits, 10 ** 20) == 'OverflowError: Python int too large for C uint64_t'
assert message(r.randbytes, 10 ** 20) == 'OverflowError: Python int too large for C uint64_t'
assert message(random.lognormvariate) == "TypeError: Random.lognormvariate() missing 2 required positional arguments: 'mu' and 'sigma'"
assert message(random.seed, [1]) == 'TypeError: The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.'

# === a class of the script's ===
class Fixed(random.Random):
    def random(self):
        return 0.25


f = Fixed(1)
assert [f.random(), f.randrange(4), f.choice('abcd'), f.uniform(0, 8)] == [0.25, 0, 'a', 2.0]


class Bits(random.Random):
    def getrandbits(self, k):
        return 1


assert Bits().randrange(10) == 1 and Bits(3).random() == random.Random(3).random()
assert random.Random.__mro__[1].__module__ == '_random' and isinstance(r, random.Random)

# === the state goes from one to the other ===
state = r.getstate()
a = [r.random() for _ in range(3)]
other = random.Random(9)
other.setstate(state)
assert [other.random() for _ in range(3)] == a
assert len(state) == 3 and state[0] == 3 and len(state[1]) == 625

# === SystemRandom has no state ===
s = random.SystemRandom()
assert message(s.getstate) == 'NotImplementedError: System entropy source does not have state.'
assert message(s.setstate, 1) == 'NotImplementedError: System entropy source does not have state.'
assert s.seed(5) is None
assert message(s.getrandbits, -1) == 'ValueError: number of bits must be non-negative'

# === without a seed ===
u = random.Random()
assert 0 <= u.random() < 1
v = random.Random()
v.seed()
assert 0 <= v.randrange(10) < 10 and len(v.getstate()[1]) == 625
assert 0 <= random.Random().getrandbits(3) < 8

# === products are taken before the lengths are known ===
assert message(math.sumprod, 'X', 'a b') == "TypeError: can't multiply sequence by non-int of type 'str'"
assert message(math.sumprod, [1], [2, 3]) == 'ValueError: Inputs are not the same length'
assert message(math.sumprod, [1, 2], [2]) == 'ValueError: Inputs are not the same length'
