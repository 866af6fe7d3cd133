# The spread of many floats: exact, and not quadratic in their number.
import random
from statistics import mean, pstdev, pvariance, stdev, variance

random.seed(11)
data = [random.uniform(-50, 1000) for _ in range(3000)]
numerator, denominator = 0, 2 ** 60
for x in data:
    n, d = x.as_integer_ratio()
    numerator += n * (denominator // d)
squares = 0
for x in data:
    n, d = x.as_integer_ratio()
    deviation = n * (denominator // d) * len(data) - numerator
    squares += deviation * deviation
scale = (denominator * len(data)) ** 2
assert mean(data) == numerator / (denominator * len(data))
assert pvariance(data) == squares / (scale * len(data)) == pvariance(iter(data))
assert variance(data) == squares / (scale * (len(data) - 1))
assert abs(stdev(data) ** 2 - variance(data)) < 1e-8 and abs(pstdev(data) ** 2 - pvariance(data)) < 1e-8


class Ratio:
    """Counts how often it is asked."""

    asked = 0

    def __init__(self, n, d):
        self.n, self.d = n, d

    def as_integer_ratio(self):
        Ratio.asked += 1
        return self.n, self.d


assert stdev([Ratio(1, 3), Ratio(2, 3), Ratio(5, 7)]) == stdev([Ratio(7, 21), Ratio(14, 21), Ratio(15, 21)])
assert Ratio.asked == 6
assert pvariance([5]) == 0 and variance([1, 2, 3, 4, 9]) == 9.7 and pvariance([True, False]) == 0.25

# The geometric mean of a zero is zero, but with an infinity or a NaN among the others there is none.
from math import inf, isnan, nan
from statistics import geometric_mean

assert geometric_mean([0.0, 5]) == geometric_mean([-0.0, 4, 1e300]) == 0.0
assert all(isnan(geometric_mean(data)) for data in ([0.0, inf], [inf, 0.0], [nan, 0.0], [0.0, nan], [0, inf, nan], [inf, nan]))
assert geometric_mean([inf]) == inf
