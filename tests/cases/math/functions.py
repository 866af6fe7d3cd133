# needs: 3.14
import math


def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


inf = math.inf
nan = math.nan


def close(a, b):
    return math.isclose(a, b, rel_tol=1e-14)


# === constants ===
assert math.pi == 3.141592653589793 and math.e == 2.718281828459045 and math.tau == 6.283185307179586
assert math.inf == float('inf') and math.isnan(math.nan)

# === circular and hyperbolic functions ===
assert math.sin(0) == 0.0 and close(math.sin(1), 0.8414709848078965) and close(math.cos(1), 0.5403023058681398)
assert close(math.tan(1), 1.5574077246549023) and close(math.asin(0.5), 0.5235987755982989) and math.acos(1) == 0.0 and math.acos(-1) == math.pi
assert close(math.atan(1), 0.7853981633974483) and close(math.atan2(-1, -1), -2.356194490192345) and repr(math.atan2(-0.0, 1)) == '-0.0'
assert close(math.sinh(1), 1.1752011936438014) and close(math.cosh(1), 1.5430806348152437) and close(math.tanh(1), 0.7615941559557649)
assert close(math.asinh(1), 0.881373587019543) and close(math.acosh(2), 1.3169578969248166) and close(math.atanh(0.5), 0.5493061443340549)
assert math.degrees(math.pi) == 180.0 and math.radians(180) == math.pi
for function in (math.sin, math.cos, math.tan):
    assert error(lambda: function(inf)) == 'ValueError: expected a finite input, got inf' and math.isnan(function(nan))
for function in (math.asin, math.acos):
    assert error(lambda: function(1.5)) == 'ValueError: expected a number in range from -1 up to 1, got 1.5'
assert error(lambda: math.acosh(0.5)) == 'ValueError: expected argument value not less than 1, got 0.5'
assert error(lambda: math.atanh(1)) == 'ValueError: expected a number between -1 and 1, got 1.0'
assert error(lambda: math.sinh(-711)) == 'OverflowError: math range error'
assert error(lambda: math.cosh(711)) == 'OverflowError: math range error'

# === exponentials and logarithms ===
assert math.exp(0) == 1.0 and close(math.exp(1), math.e) and math.exp(-1000) == 0.0 and math.exp2(10) == 1024.0
assert close(math.expm1(1e-10), 1.00000000005e-10) and repr(math.expm1(-0.0)) == '-0.0' and math.expm1(-inf) == -1.0
assert close(math.log1p(1e-10), 9.9999999995e-11) and close(math.log1p(1.5), 0.9162907318741551)
assert math.log(1) == 0.0 and math.log(8, 2) == 3.0 and math.log2(2 ** 1000) == 1000.0 and math.log10(1000) == 3.0 and math.log2(8) == 3.0
assert close(math.log(10 ** 400), 921.0340371976182) and close(math.log10(10 ** 400), 400.0) and close(math.log2(2 ** 5000 + 1), 5000.0)
assert error(lambda: math.exp(710)) == 'OverflowError: math range error'
assert error(lambda: math.log(0)) == 'ValueError: expected a positive input'
assert error(lambda: math.log(-10 ** 400)) == 'ValueError: expected a positive input'
assert error(lambda: math.log(0.0)) == 'ValueError: expected a positive input, got 0.0'
assert error(lambda: math.log10(-1.5)) == 'ValueError: expected a positive input, got -1.5'
assert error(lambda: math.log1p(-1)) == 'ValueError: expected argument value > -1, got -1.0'
assert error(lambda: math.log(2, 1)) == 'ZeroDivisionError: division by zero'
assert error(lambda: math.log(1, 2, 3)) == 'TypeError: log expected at most 2 arguments, got 3'

# === powers and roots ===
assert math.pow(2, 0.5) == 1.4142135623730951 and math.pow(1, nan) == 1.0 and math.pow(0.0, -inf) == inf
assert math.sqrt(2) == 1.4142135623730951 and math.sqrt(16) == 4.0 and repr(math.sqrt(-0.0)) == '-0.0' and math.cbrt(-27) == -3.0
assert math.isqrt(0) == 0 and math.isqrt(10 ** 30) == 10 ** 15 and math.isqrt(10 ** 30 - 1) == 10 ** 15 - 1 and math.isqrt(2 ** 64) == 2 ** 32
assert math.isqrt(2 ** 64 - 1) == 2 ** 32 - 1 and math.isqrt(99) == 9
assert error(lambda: math.pow(-8, 1 / 3)) == 'ValueError: math domain error' and error(lambda: math.pow(0, -1)) == 'ValueError: math domain error'
assert error(lambda: math.pow(10, 400)) == 'OverflowError: math range error'
assert error(lambda: math.sqrt(-1)) == 'ValueError: expected a nonnegative input, got -1.0'
assert error(lambda: math.sqrt('a')) == 'TypeError: must be real number, not str'
assert error(lambda: math.sqrt()) == 'TypeError: math.sqrt() takes exactly one argument (0 given)'
assert error(lambda: math.isqrt(-1)) == 'ValueError: isqrt() argument must be nonnegative'
assert error(lambda: math.isqrt(2.0)) == "TypeError: 'float' object cannot be interpreted as an integer"

# === rounding to ints, parts, neighbours ===
assert [math.floor(x) for x in (2.5, -2.5, 1e20, 3, True)] == [2, -3, 10 ** 20, 3, 1]
assert [math.ceil(x) for x in (2.5, -2.5, 1e20, 3)] == [3, -2, 10 ** 20, 3] and [math.trunc(x) for x in (2.5, -2.5)] == [2, -2]
assert error(lambda: math.floor(inf)) == 'OverflowError: cannot convert float infinity to integer'
assert error(lambda: math.ceil(nan)) == 'ValueError: cannot convert float NaN to integer'
assert error(lambda: math.trunc('a')) == "TypeError: type str doesn't define __trunc__ method"
assert math.modf(-2.5) == (-0.5, -2.0) and math.modf(-inf) == (0.0, -inf) and math.frexp(8) == (0.5, 4) and math.frexp(5e-324) == (0.5, -1073)
assert math.ldexp(0.5, 4) == 8.0 and math.ldexp(1.5, -2000) == 0.0 and math.ldexp(0, 10 ** 400) == 0.0 and math.ldexp(3, -1075) == 1e-323
assert error(lambda: math.ldexp(1, 2000)) == 'OverflowError: math range error'
assert error(lambda: math.ldexp(1, 2.0)) == 'TypeError: Expected an int as second argument to ldexp.'
assert math.fmod(-5, 3) == -2.0 and math.remainder(5, 3) == -1.0 and math.remainder(4.5, 3) == -1.5 and math.remainder(5, inf) == 5.0
assert error(lambda: math.fmod(1, 0)) == 'ValueError: math domain error' and error(lambda: math.remainder(inf, 1)) == 'ValueError: math domain error'
assert math.copysign(1, -0.0) == -1.0 and math.fabs(-3) == 3.0
assert math.nextafter(1, 2) == 1.0000000000000002 and math.nextafter(1, 2, steps=3) == 1.0000000000000007
assert math.nextafter(-5e-324, 1, steps=3) == 1e-323 and math.nextafter(1, 2, steps=10 ** 30) == 2.0 and math.nextafter(1, 1, steps=5) == 1.0
assert error(lambda: math.nextafter(1, 2, steps=-1)) == 'ValueError: steps must be a non-negative integer'
assert math.ulp(1) == 2.220446049250313e-16 and math.ulp(0) == 5e-324 and math.ulp(inf) == inf
assert math.isclose(1, 1 + 1e-10) and not math.isclose(1, 1.1) and math.isclose(1, 2, abs_tol=1) and math.isclose(inf, inf)
assert error(lambda: math.isclose(1, 2, rel_tol=-1)) == 'ValueError: tolerances must be non-negative'
assert math.isinf(-inf) and math.isfinite(10) and not math.isfinite(nan)
assert error(lambda: math.isfinite(10 ** 400)) == 'OverflowError: int too large to convert to float'
assert math.fma(2, 3, 4) == 10.0 and error(lambda: math.fma(1e308, 10, 0)) == 'OverflowError: overflow in fma'
assert error(lambda: math.fma(inf, 0, 1)) == 'ValueError: invalid operation in fma'

# === number theory ===
assert math.gcd() == 0 and math.gcd(12, 18, 27) == 3 and math.gcd(-4) == 4 and math.gcd(10 ** 30, 15 ** 20) == 5 ** 20
assert math.lcm() == 1 and math.lcm(4, 6, 10) == 60 and math.lcm(4, 0) == 0 and math.lcm(-3) == 3 and math.lcm(10 ** 20, 3 ** 30) == 10 ** 20 * 3 ** 30
assert error(lambda: math.gcd(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert [math.factorial(n) for n in (0, 1, 5, 20, 21)] == [1, 1, 120, 2432902008176640000, 51090942171709440000]
assert math.factorial(100) % 10 ** 24 == 0 and len(str(math.factorial(1000))) == 2568
product = 1
for n in range(1, 301):
    product *= n
    assert math.factorial(n) == product and math.perm(n, n // 3) * math.factorial(n - n // 3) == product
for n in (2 ** 63 - 1, 2 ** 63, 2 ** 64 + 1):
    assert math.perm(n, 3) == n * (n - 1) * (n - 2) and math.comb(n, 2) == n * (n - 1) // 2 and math.perm(n, 200) % (n - 199) == 0
assert error(lambda: math.factorial(-1)) == 'ValueError: factorial() not defined for negative values'
assert error(lambda: math.factorial(3.0)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert [math.comb(10, k) for k in range(12)] == [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1, 0]
assert math.comb(61, 30) == 232714176627630544 and math.comb(62, 31) == 465428353255261088 and math.comb(100, 50) == 100891344545564193334812497256
assert math.comb(10 ** 30, 2) == 10 ** 30 * (10 ** 30 - 1) // 2 and math.comb(5, 10 ** 30) == 0 and math.comb(10 ** 30, 10 ** 30) == 1
assert math.perm(5) == 120 and math.perm(5, 2) == 20 and math.perm(5, None) == 120 and math.perm(5, 6) == 0 and math.perm(10 ** 30, 2) == 10 ** 30 * (10 ** 30 - 1)
assert error(lambda: math.comb(-1, 2)) == 'ValueError: n must be a non-negative integer'
assert error(lambda: math.perm(2, -1)) == 'ValueError: k must be a non-negative integer'

# === sums ===
assert math.fsum([0.1] * 10) == 1.0 and math.fsum([1e100, 1, -1e100]) == 1.0 and math.fsum([]) == 0.0 and math.fsum(iter([1, True, 0.5])) == 2.5
assert math.fsum([1e16, 1.0, 1e-16]) == 1.0000000000000002e16 and math.fsum([inf, 1, inf]) == inf and math.isnan(math.fsum([nan]))
assert error(lambda: math.fsum([inf, -inf])) == 'ValueError: -inf + inf in fsum'
assert error(lambda: math.fsum([1e308, 1e308])) == 'OverflowError: intermediate overflow in fsum'
assert error(lambda: math.fsum(['a'])) == 'TypeError: must be real number, not str'
assert error(lambda: math.fsum(3)) == "TypeError: 'int' object is not iterable"
assert math.prod([1, 2.5, 3]) == 7.5 and math.prod([]) == 1 and math.prod([2], start=5) == 10 and math.prod(n for n in range(1, 26)) == math.factorial(25)
assert math.prod([2, 'a']) == 'aa' and math.prod([[1], 2]) == [1, 1]
assert error(lambda: math.prod([2], 5)) == 'TypeError: prod() takes exactly 1 positional argument (2 given)'
assert math.sumprod([1, 2], [3, 4]) == 11 and math.sumprod([], []) == 0 and math.sumprod([10 ** 20], [10 ** 20]) == 10 ** 40
assert math.sumprod([0.1] * 10, [1] * 10) == 1.0 and math.sumprod([1, 2.5], (3, True)) == 5.5 and math.sumprod([inf], [1]) == inf
assert error(lambda: math.sumprod([1, 2], [3])) == 'ValueError: Inputs are not the same length'
assert error(lambda: math.sumprod(['a'], [2])) == "TypeError: unsupported operand type(s) for +: 'int' and 'str'"
assert error(lambda: math.sumprod([1, 10 ** 400], [1.5, 2])) == 'OverflowError: int too large to convert to float'
assert math.hypot(3, 4) == 5.0 and math.hypot(3, 4, 12) == 13.0 and math.hypot() == 0.0 and math.hypot(inf, nan) == inf and math.hypot(-3) == 3.0
assert math.hypot(1e200, 1e200) == 1.414213562373095e+200 and math.hypot(5e-324, 0) == 5e-324
assert math.dist([1, 2], (4, 6)) == 5.0 and math.dist(range(3), (n + 1 for n in range(3))) == 1.7320508075688772 and math.dist((), ()) == 0.0
assert error(lambda: math.dist([1, 2], [3])) == 'ValueError: both points must have the same number of dimensions'
assert error(lambda: math.dist((1,), ('a',))) == 'TypeError: must be real number, not str'

# === gamma and error functions ===
assert math.gamma(5) == 24.0 and close(math.gamma(0.5), 1.772453850905516) and close(math.gamma(-0.5), -3.544907701811032) and math.gamma(23) == math.factorial(22)
assert math.gamma(inf) == inf and repr(math.gamma(-200.5)) == '-0.0' and close(math.gamma(171.6), 1.5858969096672563e+308)
assert error(lambda: math.gamma(0)) == 'ValueError: expected a noninteger or positive integer, got 0.0'
assert error(lambda: math.gamma(-inf)) == 'ValueError: expected a noninteger or positive integer, got -inf'
assert error(lambda: math.gamma(172)) == 'OverflowError: math range error'
assert math.lgamma(1) == 0.0 and math.lgamma(2) == 0.0 and close(math.lgamma(100), 359.13420536957545) and math.lgamma(-inf) == inf
assert close(math.lgamma(-1.5), 0.8600470153764810)
assert error(lambda: math.lgamma(-1)) == 'ValueError: expected a noninteger or positive integer, got -1.0'
assert close(math.erf(1), 0.8427007929497149) and math.erf(inf) == 1.0 and math.erf(-10) == -1.0 and repr(math.erf(-0.0)) == '-0.0'
assert close(math.erfc(1), 0.15729920705028513) and close(math.erfc(10), 2.088487583762545e-45) and math.erfc(-10) == 2.0 and math.erfc(30) == 0.0


# === objects with the special methods ===
class Number:
    def __float__(self):
        return 4.0

    def __floor__(self):
        return 'floor'


class Index:
    def __index__(self):
        return 6


assert math.sqrt(Number()) == 2.0 and math.floor(Number()) == 'floor' and math.ceil(Number()) == 4
assert math.gcd(Index(), 4) == 2 and math.sqrt(Index()) == math.sqrt(6) and math.factorial(Index()) == 720
assert math.fsum([Number(), Index()]) == 10.0
