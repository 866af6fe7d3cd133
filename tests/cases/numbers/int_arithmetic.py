# needs: 3.14
def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === overflow of 64 bits goes on exactly, and comes back ===
big = 2 ** 63
assert 9223372036854775807 + 1 == big
assert -9223372036854775808 - 1 == -9223372036854775809
assert 9223372036854775807 * 9223372036854775807 == 85070591730234615847396907784232501249
assert -(-9223372036854775808) == big
assert -9223372036854775808 // -1 == big
assert abs(-9223372036854775808) == big
assert big - 1 == 9223372036854775807
assert (big - 1) is not None and type(big - 1) is int
assert -9223372036854775808 % -1 == 0
assert divmod(-9223372036854775808, -1) == (9223372036854775808, 0)
assert 3037000500 * 3037000500 == 9223372037000250000
assert 2 ** 62 * 2 == big
assert 2 ** 64 - 2 ** 64 == 0
assert -3 ** 39 == -4052555153018976267
assert 3 ** 40 == 12157665459056928801
assert (-3) ** 41 == -36472996377170786403

# === floor division and modulo take the sign of the divisor ===
assert [(a // b, a % b) for a in (7, -7) for b in (2, -2)] == [(3, 1), (-4, -1), (-4, 1), (3, -1)]
assert [divmod(a, b) for a in (10 ** 30, -10 ** 30) for b in (7, -7)] == [
    (142857142857142857142857142857, 1), (-142857142857142857142857142858, -6),
    (-142857142857142857142857142858, 6), (142857142857142857142857142857, -1)]
assert 5 % 10 ** 30 == 5 and -5 % 10 ** 30 == 10 ** 30 - 5
assert -1 // 10 ** 30 == -1 and 1 // -10 ** 30 == -1

# === true division is correctly rounded ===
assert 1 / 3 == 0.3333333333333333
assert 9007199254740993 / 1 == 9007199254740992.0
assert (2 ** 53 + 1) / (2 ** 53) == 1.0
assert 10 ** 400 / 10 ** 399 == 10.0
assert 1 / 10 ** 400 == 0.0
assert (2 ** 1024 - 2 ** 970 - 1) / 1 == 1.7976931348623157e+308
assert 3 / 2 ** 1075 == 1e-323
assert -7 / 10 ** 23 == -7e-23
assert error(lambda: 10 ** 400 / 3) == 'OverflowError: integer division result too large for a float'

# === powers ===
assert [2 ** n for n in (0, 1, 62, 63, 64)] == [1, 2, 4611686018427387904, 9223372036854775808, 18446744073709551616]
assert 0 ** 0 == 1 and (-1) ** 10 ** 20 == 1 and (-1) ** (10 ** 20 + 1) == -1 and 1 ** 10 ** 20 == 1 and 0 ** 10 ** 20 == 0
assert 2 ** -1 == 0.5 and (-2) ** -3 == -0.125 and 2 ** -1074 == 5e-324 and 2 ** -1100 == 0.0
assert 7 ** 50 == 1798465042647412146620280340569649349251249
assert error(lambda: 0 ** -1) == 'ZeroDivisionError: zero to a negative power'
assert error(lambda: (10 ** 400) ** -1) == 'OverflowError: int too large to convert to float'

# === pow with three arguments ===
assert pow(2, 3, 5) == 3 and pow(2, -1, 5) == 3 and pow(2, 3, -5) == -2 and pow(2, -3, -5) == -3
assert pow(3, 10 ** 20, 10 ** 9 + 7) == pow(3, 10 ** 20 % (10 ** 9 + 6), 10 ** 9 + 7)
assert pow(2, 3, 1) == 0 and pow(2, 3, -1) == 0 and pow(0, 0, 5) == 1 and pow(2, 3, None) == 8
assert pow(base=2, exp=5, mod=7) == 4
assert error(lambda: pow(2, 3, 0)) == 'ValueError: pow() 3rd argument cannot be 0'
assert error(lambda: pow(2, -1, 4)) == 'ValueError: base is not invertible for the given modulus'
assert error(lambda: pow(2.0, 3, 5)) == 'TypeError: pow() 3rd argument not allowed unless all arguments are integers'
assert error(lambda: pow(2, 3, 'a')) == "TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'"
assert error(lambda: pow('a', 3)) == "TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'"

# === shifts ===
assert 1 << 62 == 4611686018427387904 and 1 << 63 == big and -1 << 63 == -big and 3 << 100 == 3 * 2 ** 100
assert 0 << 10 ** 30 == 0
assert 5 >> 1 == 2 and -5 >> 1 == -3 and -1 >> 1000 == -1 and 1 >> 10 ** 30 == 0 and -1 >> 10 ** 30 == -1
assert 2 ** 100 >> 98 == 4 and -2 ** 100 >> 98 == -4 and (-2 ** 100 - 1) >> 98 == -5
assert error(lambda: 1 << -1) == 'ValueError: negative shift count'
assert error(lambda: 1 << 10 ** 30) == 'OverflowError: too many digits in integer'
assert error(lambda: -1 >> -2 ** 100) == 'ValueError: negative shift count'

# === bitwise operators see two's complement without end ===
assert 12 & 10 == 8 and 12 | 10 == 14 and 12 ^ 10 == 6 and ~12 == -13
assert -1 & 2 ** 70 == 2 ** 70 and -2 ** 70 | 1 == -2 ** 70 + 1 and -1 ^ 2 ** 70 == -2 ** 70 - 1 and ~2 ** 70 == -2 ** 70 - 1

# === comparisons ===
assert 1 < 2 ** 70 and -2 ** 70 < 1 and 2 ** 70 == 2 ** 70 and 2 ** 70 != 2 ** 70 + 1 and 2 ** 70 >= 2 ** 70
assert 2 ** 53 == 2.0 ** 53 and 2 ** 53 + 1 != 2.0 ** 53 and 2 ** 53 + 1 > 2.0 ** 53
assert 10 ** 400 < float('inf') and 10 ** 400 > 1e308 and -10 ** 400 > float('-inf')
assert not 1 < float('nan') and not 10 ** 400 == float('nan') and 1 != float('nan')
assert 9223372036854775807 < 9223372036854775808.0 and 9223372036854775807 != 9223372036854775808.0
assert error(lambda: 1 < 'a') == "TypeError: '<' not supported between instances of 'int' and 'str'"

# === operand types ===
assert error(lambda: 1 + 'a') == "TypeError: unsupported operand type(s) for +: 'int' and 'str'"
assert error(lambda: 1 @ 2) == "TypeError: unsupported operand type(s) for @: 'int' and 'int'"
assert error(lambda: 1 << 1.5) == "TypeError: unsupported operand type(s) for <<: 'int' and 'float'"
assert error(lambda: 2 ** 70 + None) == "TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'"


def add_in_place():
    x = 1
    x += 'a'


assert error(add_in_place) == "TypeError: unsupported operand type(s) for +=: 'int' and 'str'"

# === division by zero ===
for operation in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 2 ** 70 // 0,
                  lambda: 2 ** 70 % 0, lambda: 2 ** 70 / 0, lambda: divmod(2 ** 70, 0), lambda: 1 // False):
    assert error(operation) == 'ZeroDivisionError: division by zero'

# === bool is an int ===
assert True + True == 2 and True * 5 == 5 and -True == -1 and +True == 1 and type(+True) is int
assert (True & False) is False and (True | False) is True and (True ^ True) is False
assert type(True & 1) is int and True << 3 == 8 and True / 2 == 0.5 and True == 1.0 and True < 2
assert {1: 'a'}[True] == 'a' and {True: 'a'}[1.0] == 'a'

# === hashes of equal numbers are equal ===
assert hash(-1) == -2 and hash(0) == 0 and hash(True) == 1
for n in (3, -7, 2 ** 31, 2 ** 53, 2 ** 61, -2 ** 63, 2 ** 100, -2 ** 1000):
    assert hash(n) == hash(float(n)), n
assert hash(-0.0) == 0 and hash(1.0) == hash(True) and hash(0.5) == hash(0.5)
assert hash(float('inf')) == 314159 and hash(float('-inf')) == -314159
