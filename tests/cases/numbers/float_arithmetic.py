# needs: 3.14
def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


inf = float('inf')
nan = float('nan')

# === floor division and modulo ===
assert 5.0 // 0.3 == 16.0 and -5.0 // 0.3 == -17.0 and 5.0 % -0.3 == -0.09999999999999981 and 7.5 // 2 == 3.0
assert -1e-20 % 3 == 3.0 and repr(0.0 % -3) == '-0.0' and repr(-0.0 % 3) == '0.0' and repr(-0.0 // 3) == '-0.0'
assert 3 % inf == 3.0 and -3 % inf == inf and 3 // inf == 0.0 and -3 // inf == -1.0
assert repr(inf % 3) == 'nan' and repr(inf // 3) == 'nan'
assert divmod(-7.5, 2) == (-4.0, 0.5) and divmod(7, 2.5) == (2.0, 2.0) and divmod(1.0, 0.1) == (9.0, 0.09999999999999995)
for failing in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 1 / 0.0):
    assert error(failing) == 'ZeroDivisionError: division by zero'

# === powers ===
assert 2.0 ** 0.5 == 1.4142135623730951 and 4 ** 0.5 == 2.0 and (-8.0) ** 3 == -512.0 and 2.0 ** -2 == 0.25
assert 1.0 ** nan == 1.0 and nan ** 0 == 1.0 and (-1) ** inf == 1.0 and 0.0 ** inf == 0.0 and 0.0 ** -inf == inf
assert (-inf) ** 3 == -inf and (-inf) ** 2 == inf and 2.0 ** -1074 == 5e-324 and 10.0 ** -400 == 0.0
assert error(lambda: 0.0 ** -1) == 'ZeroDivisionError: zero to a negative power'
for failing in (lambda: 10.0 ** 400, lambda: 2.0 ** 10000, lambda: (-10.0) ** 401):
    try:
        failing()
        assert False, 'expected OverflowError'
    except OverflowError as e:
        assert len(e.args) == 2

# === ints that no float can hold ===
for failing in (lambda: 10 ** 400 * 1.0, lambda: 1.0 + 10 ** 400, lambda: 10 ** 400 // 2.0, lambda: 2.0 % 10 ** 400,
                lambda: 2.0 ** 10 ** 400, lambda: float(10 ** 400), lambda: float(2 ** 1024 - 2 ** 970)):
    assert error(failing) == 'OverflowError: int too large to convert to float'
assert float(2 ** 1024 - 2 ** 970 - 1) == 1.7976931348623157e+308 and 2 ** 63 + 0.0 == 9.223372036854775808e18
assert float(9007199254740993) == 9007199254740992.0 and float(9007199254740995) == 9007199254740996.0
assert float(2 ** 64 + 2 ** 11 + 1) == 2.0 ** 64 + 2.0 ** 12

# === comparisons, signs of zero and NaN ===
assert 0.0 == -0.0 and not nan == nan and nan != nan and not nan < 1 and not nan >= 1
assert 1.5 < 2 and 2 > 1.5 and 1.5 < 10 ** 30 and 1e30 != 10 ** 30 and 1e22 == 10 ** 22 and True < 1.5
assert repr(-0.0) == '-0.0' and repr(-(0.0)) == '-0.0' and repr(0.0 * -1) == '-0.0' and repr(0.0 + -0.0) == '0.0'
assert bool(nan) and not bool(-0.0) and bool(5e-324)

# === operand types ===
assert error(lambda: 1.5 @ 2) == "TypeError: unsupported operand type(s) for @: 'float' and 'int'"
assert error(lambda: 1.5 << 1) == "TypeError: unsupported operand type(s) for <<: 'float' and 'int'"
assert error(lambda: 1.5 & 1.5) == "TypeError: unsupported operand type(s) for &: 'float' and 'float'"
assert error(lambda: ~1.5) == "TypeError: bad operand type for unary ~: 'float'"
assert error(lambda: 1.5 + 'a') == "TypeError: unsupported operand type(s) for +: 'float' and 'str'"
assert error(lambda: 1.5 < None) == "TypeError: '<' not supported between instances of 'float' and 'NoneType'"
assert error(lambda: 'a' * 1.5) == "TypeError: can't multiply sequence by non-int of type 'float'"

# === round: the exact value decides, ties go to even ===
assert [round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 1e20)] == [0, 2, 2, 0, -2, 2, 10 ** 20]
assert round(2.675, 2) == 2.67 and round(1.005, 2) == 1.0 and round(0.125, 2) == 0.12 and round(0.375, 2) == 0.38
assert round(1234.5678, -2) == 1200.0 and round(15.0, -1) == 20.0 and round(25.0, -1) == 20.0 and repr(round(-0.4, 0)) == '-0.0'
assert round(1.5, 400) == 1.5 and round(1.5, -400) == 0.0 and round(1e300, -300) == 1e300 and round(9.99e307, -308) == 1e308
assert round(inf, 2) == inf and repr(round(nan, 2)) == 'nan' and round(1.5, None) == 2 and type(round(2.0, 0)) is float
assert round(number=1.55, ndigits=1) == 1.6 and round(5e-324, 323) == 0.0 and round(1e-300, 301) == 1e-300
assert [round(n, d) for n, d in ((15, -1), (25, -1), (26, -1), (-25, -1), (5, -400), (1234, -2))] == [20, 20, 30, -20, 0, 1200]
assert round(10 ** 30 + 5, -1) == 10 ** 30 and round(10 ** 30 + 15, -1) == 10 ** 30 + 20 and round(5, 10 ** 30) == 5
assert round(True) == 1 and type(round(True)) is int and type(round(True, 1)) is int
assert error(lambda: round(nan)) == 'ValueError: cannot convert float NaN to integer'
assert error(lambda: round(inf)) == 'OverflowError: cannot convert float infinity to integer'
assert error(lambda: round(1.7e308, -308)) == 'OverflowError: rounded value too large to represent'
assert error(lambda: round('a')) == "TypeError: type str doesn't define __round__ method"
assert error(lambda: round(1.5, 'a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: round()) == "TypeError: round() missing required argument 'number' (pos 1)"

# === abs ===
assert abs(-2.5) == 2.5 and repr(abs(-0.0)) == '0.0' and abs(-inf) == inf and abs(-10 ** 30) == 10 ** 30 and abs(True) == 1
assert error(lambda: abs('a')) == "TypeError: bad operand type for abs(): 'str'"
