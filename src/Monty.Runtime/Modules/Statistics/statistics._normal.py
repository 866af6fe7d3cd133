"""Normal distributions."""

from math import erfc as _erfc, exp as _exp, fabs as _fabs, hypot as _hypot, log as _log, sqrt as _sqrt, tau as _tau
from statistics import StatisticsError, mean as _mean_of, stdev as _stdev_of

__all__ = ['NormalDist']

# The class is that of statistics.
__name__ = 'statistics'

_SQRT2 = _sqrt(2.0)

# Wichura's algorithm AS241: ratios of polynomials for the middle, the flanks and the tails; highest power first.
_MIDDLE = (
    (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4, 1.3731693765509461125e+4,
     1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
    (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4, 5.3941960214247511077e+3,
     6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0))
_FLANK = (
    (7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0, 3.64784832476320460504e+0,
     5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1,
     1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0))
_TAIL = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1,
     1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2,
     1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))


def _polynomial(coefficients, r):
    result = coefficients[0]
    for coefficient in coefficients[1:]:
        result = result * r + coefficient
    return result


def _quantile(p, mu, sigma):
    q = p - 0.5
    if _fabs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r) * sigma
    r = _sqrt(-_log(p if q <= 0.0 else 1.0 - p))
    upper, lower = _FLANK if r <= 5.0 else _TAIL
    r -= 1.6 if r <= 5.0 else 5.0
    x = _polynomial(upper, r) / _polynomial(lower, r)
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution of a random variable."""

    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution', '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """Make the distribution that fits the data."""
        data = list(data)
        if len(data) < 2:
            raise StatisticsError('stdev requires at least two data points')
        return cls(float(_mean_of(data)), float(_stdev_of(data)))

    def samples(self, n, *, seed=None):
        """Return n samples."""
        import random
        draw = random.random if seed is None else random.Random(seed).random
        return [_quantile(draw(), self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        """Return the density at x."""
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        diff = x - self._mu
        return _exp(diff * diff / (-2.0 * variance)) / _sqrt(_tau * variance)

    def cdf(self, x):
        """Return the probability of a value up to x."""
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * _erfc((self._mu - x) / (self._sigma * _SQRT2))

    def inv_cdf(self, p):
        """Return the x whose cdf is p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _quantile(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        """Return the n - 1 cut points of n intervals that are equally probable."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """Return how much of the areas under two densities is shared."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        narrow, wide = self, other
        if (wide._sigma, wide._mu) < (narrow._sigma, narrow._mu):
            narrow, wide = wide, narrow
        if not narrow.variance or not wide.variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        dv = wide.variance - narrow.variance
        dm = _fabs(wide._mu - narrow._mu)
        if not dv:
            return _erfc(dm / (2.0 * narrow._sigma * _SQRT2))
        a = narrow._mu * wide.variance - wide._mu * narrow.variance
        b = narrow._sigma * wide._sigma * _sqrt(dm * dm + dv * _log(wide.variance / narrow.variance))
        x1, x2 = (a + b) / dv, (a - b) / dv
        return 1.0 - (_fabs(wide.cdf(x1) - narrow.cdf(x1)) + _fabs(wide.cdf(x2) - narrow.cdf(x2)))

    def zscore(self, x):
        """Return how many standard deviations x is above the mean."""
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        """The arithmetic mean."""
        return self._mu

    @property
    def median(self):
        """The median, which is the mean."""
        return self._mu

    @property
    def mode(self):
        """The mode, which is the mean."""
        return self._mu

    @property
    def stdev(self):
        """The standard deviation."""
        return self._sigma

    @property
    def variance(self):
        """The square of the standard deviation."""
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, _hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, _hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * _fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / _fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
