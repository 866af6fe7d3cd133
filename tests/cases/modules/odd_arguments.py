# needs: 3.14
import functools
import itertools
import json
import math
import statistics


def error(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Text(str):
    pass


class Number(float):
    pass


class Count(int):
    pass


# === errors name the class of an argument of a derived class ===
assert error(math.sqrt, Text('4')) == 'TypeError: must be real number, not Text'
assert error(math.gcd, Number(4)) == "TypeError: 'Number' object cannot be interpreted as an integer"
assert error(range, Text('1')) == "TypeError: 'Text' object cannot be interpreted as an integer"
assert error(itertools.repeat, 1, Number(2)) == "TypeError: 'Number' object cannot be interpreted as an integer"
assert math.trunc(Number(2.5)) == 2 and math.sqrt(Number(4.0)) == 2.0 and math.gcd(Count(6), 4) == 2
assert list(itertools.permutations('ab', Count(1))) == [('a',), ('b',)]

# === statistics of special values and with a given centre ===
inf = float('inf')
assert error(statistics.stdev, [1, inf]) == error(statistics.pstdev, [1, float('nan')]) == 'ValueError: inf or nan encountered in data'
assert statistics.variance([1, inf]) == statistics.pvariance([1, inf]) == inf and math.isnan(statistics.variance([1, inf, -inf]))
assert statistics.variance([1.1, 2.2, 3.3], 2.2) == 1.2099999999999997 and statistics.pvariance([1, 2, 3, 4], 2) == 1.5
assert statistics.stdev([1.1, 2.2, 3.3], 2.2) == 1.0999999999999999 and statistics.stdev([True, 2]) == 0.7071067811865476
assert error(statistics.pvariance, [1, 2], 'a') == "TypeError: unsupported operand type(s) for -: 'int' and 'str'"
assert error(statistics.geometric_mean, [-1]) == "StatisticsError: ('No negative inputs allowed', -1)"
assert error(statistics.harmonic_mean, 'a') == 'TypeError: unsupported type' and error(statistics.harmonic_mean, {'a': 1}) == 'KeyError: 0'
assert statistics.harmonic_mean(iter([40, 60])) == 48.0 and statistics.harmonic_mean([40, 60], weights=[5, 30]) == 56.0
assert error(statistics.harmonic_mean, [1, -1]) == 'StatisticsError: harmonic mean does not support negative values'
assert error(statistics.median_grouped, [1, 2], 'a') == 'TypeError: Value cannot be converted to a float'
assert error(statistics.fmean, 'ab', [1, 2]).startswith('TypeError: ') and error(statistics.fmean, [1], [1, 2]) == (
    'StatisticsError: data and weights must be the same length')

# === parsers of json that are false are none; names of decorators ===
assert json.loads('[1, 1.5, NaN]', parse_int=0, parse_float='', parse_constant=[])[:2] == [1, 1.5]
assert functools.lru_cache(3).__qualname__ == 'lru_cache.<locals>.decorating_function'
assert repr(functools.singledispatchmethod(len)) == '<single dispatch method descriptor len>'
