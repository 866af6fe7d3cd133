"""Means, medians and spreads."""

from math import fsum as _fsum, gcd as _gcd, hypot as _hypot, inf as _inf, isinf as _isinf, isnan as _isnan, log as _log, nan as _nan, exp as _exp, sqrt as _sqrt, sumprod as _sumprod

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'linear_regression', 'mean',
           'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev',
           'variance']


class StatisticsError(ValueError):
    """Data for which a statistic is not defined."""


def _exact(value):
    """Return a number as a numerator and a denominator; None for one that is not finite."""
    if isinstance(value, float) and (_isnan(value) or _isinf(value)):
        return None
    try:
        return value.as_integer_ratio()
    except AttributeError:
        pass
    try:
        return value.numerator, value.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")


def _joined(partials):
    """Return the sum of the numerators over their denominators."""
    numerator, denominator = 0, 1
    for d, n in sorted(partials.items()):
        common = _gcd(denominator, d)
        numerator, denominator = numerator * (d // common) + n * (denominator // common), denominator // common * d
    return numerator, denominator


def _total(data, squares=None):
    """Return the exact sum as a numerator and a denominator, the number of items and their type; add the squares to a dict by denominator."""
    partials = {}
    count = 0
    kind = int
    special = None
    for value in data:
        count += 1
        if type(value) is not kind and not isinstance(value, bool):
            kind = float if isinstance(value, float) or kind is float else type(value)
        ratio = _exact(value)
        if ratio is None:
            special = value if special is None else special + value
            continue
        n, d = ratio
        partials[d] = partials.get(d, 0) + n
        if squares is not None:
            squares[d * d] = squares.get(d * d, 0) + n * n
    if special is not None:
        return special, None, count, float
    return *_joined(partials), count, kind


def _made(numerator, denominator, kind):
    """Return a quotient in the type of the data: an int where it is whole and they were."""
    if denominator is None:
        return numerator
    if kind is int and numerator % denominator == 0:
        return numerator // denominator
    return numerator / denominator


def mean(data):
    """Return the arithmetic mean, computed exactly."""
    numerator, denominator, n, kind = _total(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    if denominator is None:
        return numerator / n
    return _made(numerator, denominator * n, kind)


def fmean(data, weights=None):
    """Return the arithmetic mean as a float."""
    if weights is None:
        data = list(data)
        total = _fsum(data)
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return total / len(data)
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        numerator = _sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')
    denominator = _fsum(weights)
    if not denominator:
        raise StatisticsError('sum of weights must be non-zero')
    return numerator / denominator


def geometric_mean(data):
    """Return the geometric mean."""
    logs = []
    found_zero = False
    for x in data:
        if x > 0.0 or _isnan(x):
            logs.append(_log(x))
        elif x == 0.0:
            logs.append(0.0)
            found_zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    if not logs:
        raise StatisticsError('Must have a non-empty dataset')
    total = _fsum(logs)
    if found_zero:
        # Of zero and infinity there is none.
        return 0.0 if total < _inf else _nan
    return _exp(total / len(logs))


def harmonic_mean(data, weights=None):
    """Return the harmonic mean."""
    if iter(data) is data:
        data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        only = data[0]
        if not isinstance(only, (int, float)):
            raise TypeError('unsupported type')
        if only < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        return only
    if weights is None:
        weights = [1] * n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
    wn, wd, _, _ = _total(_not_negative(weights))
    try:
        numerator, denominator, _, kind = _total(w / x if w else 0 for w, x in zip(weights, _not_negative(data)))
    except ZeroDivisionError:
        return 0
    if numerator <= 0:
        raise StatisticsError('Weighted sum must be positive')
    if denominator is None or wd is None:
        return (wn if wd is None else wn / wd) / (numerator if denominator is None else numerator / denominator)
    return _made(wn * denominator, wd * numerator, kind)


def _not_negative(values):
    for value in values:
        if value < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        yield value


def median(data):
    """Return the middle value, or the mean of the two in the middle."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    """Return the lower of the values in the middle."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 else data[n // 2 - 1]


def median_high(data):
    """Return the higher of the values in the middle."""
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """Return the median of grouped continuous data."""
    from bisect import bisect_left, bisect_right
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    try:
        interval, x = float(interval), float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float') from None
    return x - interval / 2.0 + interval * (n / 2 - i) / (j - i)


def mode(data):
    """Return the most common value."""
    from collections import Counter
    pairs = Counter(iter(data)).most_common(1)
    try:
        return pairs[0][0]
    except IndexError:
        raise StatisticsError('no mode for empty data') from None


def multimode(data):
    """Return the most common values."""
    from collections import Counter
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def _squares(data, center):
    """Return the exact sum of squared deviations as a numerator and a denominator, the number of items and their type."""
    if center is not None:
        # As CPython does it: with the numbers as they are, not exactly.
        return _total((d := value - center) * d for value in data)
    squares = {}
    numerator, denominator, n, kind = _total(data, squares)
    if denominator is None:
        return numerator, None, n, kind
    # Without the deviations themselves: they have as many denominators as there are items, and their sum is quadratic.
    qn, qd = _joined(squares)
    dd = denominator * denominator
    return n * qn * dd - numerator * numerator * qd, qd * dd * max(n, 1), n, kind


def variance(data, xbar=None):
    """Return the variance of a sample."""
    sn, sd, n, kind = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _made(sn, None if sd is None else sd * (n - 1), kind)


def pvariance(data, mu=None):
    """Return the variance of a population."""
    sn, sd, n, kind = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _made(sn, None if sd is None else sd * n, kind)


def _root(numerator, denominator):
    """Return the square root of a quotient, correctly rounded."""
    from math import isqrt
    if denominator is None:
        raise ValueError('inf or nan encountered in data')
    if not numerator:
        return 0.0
    shift = (numerator.bit_length() - denominator.bit_length() - 109) // 2
    if shift >= 0:
        n, d, scale = numerator, denominator << (2 * shift), 1 << shift
        root = isqrt(n // d)
        root |= root * root * d != n
        return (root * scale) / 1
    n = numerator << (-2 * shift)
    root = isqrt(n // denominator)
    root |= root * root * denominator != n
    return root / (1 << -shift)


def stdev(data, xbar=None):
    """Return the standard deviation of a sample."""
    sn, sd, n, kind = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root(sn, sd and sd * (n - 1))


def pstdev(data, mu=None):
    """Return the standard deviation of a population."""
    sn, sd, n, kind = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root(sn, sd and sd * n)


def quantiles(data, *, n=4, method='exclusive'):
    """Return the points that divide the data into n equal parts."""
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        if ld == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    if method == 'inclusive':
        result = []
        for i in range(1, n):
            j, delta = divmod(i * (ld - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        result = []
        for i in range(1, n):
            j = min(max(i * (ld + 1) // n, 1), ld - 1)
            delta = i * (ld + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


def covariance(x, y, /):
    """Return the covariance of a sample."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar, ybar = _fsum(x) / n, _fsum(y) / n
    return _sumprod((xi - xbar for xi in x), (yi - ybar for yi in y)) / (n - 1)


def correlation(x, y, /, *, method='linear'):
    """Return Pearson's correlation, or Spearman's by ranks."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in ('linear', 'ranked'):
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (n - 1) / -2
        x, y = _ranks(x, start), _ranks(y, start)
    else:
        xbar, ybar = _fsum(x) / n, _fsum(y) / n
        x, y = [xi - xbar for xi in x], [yi - ybar for yi in y]
    sxy, sxx, syy = _sumprod(x, y), _sumprod(x, x), _sumprod(y, y)
    try:
        return sxy / _sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


def _ranks(data, start):
    pairs = sorted((value, i) for i, value in enumerate(data))
    result = [0] * len(pairs)
    i = 0
    while i < len(pairs):
        j = i
        while j < len(pairs) and pairs[j][0] == pairs[i][0]:
            j += 1
        for _, place in pairs[i:j]:
            result[place] = start + (i + j - 1) / 2
        i = j
    return result


_LinearRegression = None


def linear_regression(x, y, /, *, proportional=False):
    """Return the slope and intercept of the line that fits best."""
    global _LinearRegression
    if _LinearRegression is None:
        from collections import namedtuple
        _LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'), module='statistics')
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if not proportional:
        xbar, ybar = _fsum(x) / n, _fsum(y) / n
        x, y = [xi - xbar for xi in x], [yi - ybar for yi in y]
    sxy, sxx = _sumprod(x, y) + 0.0, _sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return _LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)


def __getattr__(name):
    if name != 'NormalDist':
        raise AttributeError(f"module 'statistics' has no attribute '{name}'")
    global NormalDist
    from statistics._normal import NormalDist
    return NormalDist
