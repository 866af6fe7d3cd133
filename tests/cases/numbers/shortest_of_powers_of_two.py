# Every power of two reads back as itself; 2**-25 and 2**-958 are the two that need 17 digits.
import json
import math

assert repr(2.0 ** -25) == '2.9802322387695312e-08'
assert str(2.0 ** -958) == '4.1045368012983762e-289'
assert f'{-(2.0 ** -25)}' == '-2.9802322387695312e-08'
assert '%r %s' % (2.0 ** -25, 2.0 ** -958) == '2.9802322387695312e-08 4.1045368012983762e-289'
assert json.dumps([2.0 ** -25]) == '[2.9802322387695312e-08]'
assert repr(complex(2.0 ** -25, 0.5)) == '(2.9802322387695312e-08+0.5j)'
assert json.loads(json.dumps(2.0 ** -25)) == 2.0 ** -25
assert format(2.0 ** -25, '+') == '+2.9802322387695312e-08'
# Here 16 digits above the value are enough, though those below are nearer.
assert repr(2.0 ** -44) == '5.684341886080802e-14'
for e in range(-1074, 1024):
    x = math.ldexp(1.0, e)
    assert float(repr(x)) == x
    assert float(repr(math.nextafter(x, 0.0))) == math.nextafter(x, 0.0)
assert repr(math.nextafter(2.0 ** -25, 0.0)) == '2.980232238769531e-08'
assert repr(math.nextafter(2.0 ** -25, 1.0)) == '2.980232238769532e-08'
