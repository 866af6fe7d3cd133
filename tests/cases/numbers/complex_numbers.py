# needs: 3.14
def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


inf = float('inf')
nan = float('nan')

# === repr keeps the signs of zeros ===
assert [repr(z) for z in (1j, -1j, 0j, -0j, 1 + 2j, 0 - 1j, -0.0 - 1j, complex(-0.0, 1), complex(0.0, nan), complex(inf, -inf))] == [
    '1j', '(-0-1j)', '0j', '(-0-0j)', '(1+2j)', '-1j', '(-0-1j)', '(-0+1j)', 'nanj', '(inf-infj)']
assert repr(1.5e20j) == '1.5e+20j' and str(1e16 + 1e-7j) == '(1e+16+1e-07j)' and repr(100000j) == '100000j'

# === arithmetic, mixed with real numbers ===
assert 1j + 1 == 1 + 1j and 1.5 - 1j == complex(1.5, -1) and 1j - 1.5 == complex(-1.5, 1) and 2 * 1j == 2j and 1j * 2.5 == 2.5j
assert (1 + 2j) * (3 - 4j) == 11 + 2j and (1 + 2j) / (3 - 4j) == -0.2 + 0.4j and 1 / (1 + 1j) == 0.5 - 0.5j and (1 + 2j) / 2 == 0.5 + 1j
assert repr(-(1 + 2j)) == '(-1-2j)' and +(1 + 2j) == 1 + 2j and True + 1j == 1 + 1j
assert repr(complex('inf') * (1 + 1j)) == '(inf+infj)' and repr((1 + 1j) / complex('inf')) == '0j'
assert repr((1e308 + 1e308j) * (1e308 + 1e308j)) == '(nan+infj)'
assert sum([1j, 2]) == 2 + 1j
z = 1
z += 2j
assert z == 1 + 2j

# === powers ===
assert 1j ** 2 == -1 and (2 + 3j) ** 3 == -46 + 9j and (1 + 1j) ** 0 == 1 and 0j ** 0 == 1 and (2 + 3j) ** 1 == 2 + 3j
assert repr((2 + 3j) ** -2) == '(-0.029585798816568046-0.07100591715976332j)'
assert repr((-8) ** (1 / 3)) == '(1.0000000000000002+1.7320508075688772j)' and repr((-1) ** 0.5) == '(6.123233995736766e-17+1j)'
assert error(lambda: 0j ** -1) == 'ZeroDivisionError: zero to a negative or complex power'
assert error(lambda: (1e200 + 1j) ** 3) == 'OverflowError: complex exponentiation'
assert error(lambda: pow(1j, 2, 3)) == 'ValueError: complex modulo'

# === errors of operators ===
assert error(lambda: 1j / 0) == 'ZeroDivisionError: division by zero' and error(lambda: 1j / 0j) == 'ZeroDivisionError: division by zero'
assert error(lambda: 1j // 2) == "TypeError: unsupported operand type(s) for //: 'complex' and 'int'"
assert error(lambda: 1j % 2) == "TypeError: unsupported operand type(s) for %: 'complex' and 'int'"
assert error(lambda: divmod(1j, 2)) == "TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'"
assert error(lambda: 1j < 2) == "TypeError: '<' not supported between instances of 'complex' and 'int'"
assert error(lambda: ~1j) == "TypeError: bad operand type for unary ~: 'complex'"
assert error(lambda: 1j + 'a') == "TypeError: unsupported operand type(s) for +: 'complex' and 'str'"
assert error(lambda: 1j + 10 ** 400) == 'OverflowError: int too large to convert to float'

# === equality and hash ===
assert 1j == 1j and 1j != 1 and 1 + 0j == 1 and 1 == 1 + 0j and 1.5 + 0j == 1.5 and 10 ** 400 != 1j and 2 ** 53 + 1 != 2.0 ** 53 + 0j
assert hash(1j) == 1000003 and hash(1 + 0j) == 1 and hash(0.5 + 0j) == hash(0.5) and {1 + 0j: 2}[1] == 2 and 1j in [2, 1j]
assert bool(1j) and not bool(0j) and not -0j

# === parts ===
assert (1 + 2j).real == 1.0 and (1 + 2j).imag == 2.0 and (1 + 2j).conjugate() == 1 - 2j and type((1j).real) is float
assert abs(3 + 4j) == 5.0 and abs(-5j) == 5.0 and error(lambda: abs(complex(1.7e308, 1.7e308))) == 'OverflowError: absolute value too large'

# === complex() ===
assert complex() == 0 and complex(1) == 1 and complex(1, 2) == 1 + 2j and complex(imag=2) == 2j and complex(real=1) == 1 and complex(True) == 1
for text, value in (('1+2j', 1 + 2j), (' ( 1+2j ) ', 1 + 2j), ('1', 1), ('j', 1j), ('-j', -1j), ('1e5j', 100000j), ('1_0+2_0j', 10 + 20j),
                    ('1e3-1e-3j', 1000 - 0.001j), ('-inf-infinityj', complex(-inf, -inf)), ('1+j', 1 + 1j), ('1+2J', 1 + 2j)):
    assert complex(text) == value, text
for text in ('', 'x', '1 + 2j', '(1+2j', '1j+2', '--1j', '1+-1j', '1 j', 'jj', '1+2'):
    assert error(lambda: complex(text)) == 'ValueError: complex() arg is a malformed string', text
assert error(lambda: complex('1', 2)) == "TypeError: complex() argument 'real' must be a real number, not str"
assert error(lambda: complex(1, '2')) == "TypeError: complex() argument 'imag' must be a real number, not str"
assert error(lambda: complex(None)) == 'TypeError: complex() argument must be a string or a number, not NoneType'
assert error(lambda: complex(10 ** 400)) == 'OverflowError: int too large to convert to float'
assert error(lambda: complex(1, 2, 3)) == 'TypeError: complex() takes at most 2 arguments (3 given)'


class Number:
    def __complex__(self):
        return 1 + 2j


class Wrong:
    def __complex__(self):
        return 'a'


assert complex(Number()) == 1 + 2j and error(lambda: complex(Wrong())) == 'TypeError: __complex__ returned non-complex (type str)'

# === what complex is not ===
assert error(lambda: int(1j)) == "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'"
assert error(lambda: float(1j)) == "TypeError: float() argument must be a string or a real number, not 'complex'"
assert error(lambda: round(1j)) == "TypeError: type complex doesn't define __round__ method"

# === format ===
for value, spec, text in ((1 + 2j, '', '(1+2j)'), (1 + 2j, '.2f', '1.00+2.00j'), (1 + 2j, '>12', '      (1+2j)'), (1 + 2j, 'g', '1+2j'),
                          (1 + 2j, '+.1e', '+1.0e+00+2.0e+00j'), (1234 + 2j, ',', '(1,234+2j)'), (1234.5 + 2j, '^25,.2f', '     1,234.50+2.00j      '),
                          (-1j, '.2', '(-0-1j)'), (1j, '.2', '1j'), (1j, ' ', ' 1j'), (0j, '', '0j')):
    assert format(value, spec) == text, (value, spec, format(value, spec))
assert f'{1 + 2j:.1f}' == '1.0+2.0j'
assert error(lambda: format(1j, '05')) == 'ValueError: Zero padding is not allowed in complex format specifier'
assert error(lambda: format(1j, '=10')) == "ValueError: '=' alignment flag is not allowed in complex format specifier"
assert error(lambda: format(1j, '%')) == "ValueError: Unknown format code '%' for object of type 'complex'"


# === of derived classes ===
class Point(complex):
    pass


class Labelled(tuple):
    def __init__(self, items, label=None):
        self.label = label


assert complex(Point(1, 2)) == 1 + 2j and type(complex(Point(1, 2))) is complex
assert Point.from_number(Point(1, 2)) == 1 + 2j

# === the sign of a NaN ===
import math
signs = [math.copysign(1, x) for x in (float('nan'), float('-nan'), math.nan, complex('-nan').real, complex('1-nanj').imag)]
assert signs == [1.0, -1.0, 1.0, -1.0, -1.0]

# === keywords for __init__ ===
labelled = Labelled([1, 2], label='x')
assert labelled == (1, 2) and labelled.label == 'x'
