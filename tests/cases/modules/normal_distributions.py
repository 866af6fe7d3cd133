import copy
import statistics
from statistics import NormalDist

def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === NormalDist ===
iq = NormalDist(100, 15)
assert repr(iq) == 'NormalDist(mu=100.0, sigma=15.0)'
assert (iq.mean, iq.median, iq.mode, iq.stdev, iq.variance) == (100.0, 100.0, 100.0, 15.0, 225.0)
assert [round(iq.pdf(x), 12) for x in (70, 100, 131.5)] == [0.003599397768, 0.026596152027, 0.002932239732]
assert [round(iq.cdf(x), 12) for x in (70, 100, 131.5)] == [0.022750131948, 0.5, 0.982135579437]
assert [round(iq.inv_cdf(p), 10) for p in (1e-12, 0.01, 0.3, 0.5, 0.77, 0.999999)] == [-5.5172573795, 65.1047818894, 92.1339923094, 100.0, 111.0827027378, 171.3013646323]
assert [round(q, 10) for q in iq.quantiles()] == [89.8826537471, 100.0, 110.1173462529]
assert [round(q, 6) for q in NormalDist().quantiles(n=10)] == [-1.281552, -0.841621, -0.524401, -0.253347, 0.0, 0.253347, 0.524401, 0.841621, 1.281552]
assert iq.zscore(130) == 2.0
assert round(NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), 12) == 0.803505065733
assert round(NormalDist(0, 1).overlap(NormalDist(1, 1)), 12) == 0.617075077452
assert repr(NormalDist.from_samples([2, 4, 4, 4, 5, 5, 7, 9])) == 'NormalDist(mu=5.0, sigma=2.138089935299395)'
assert [round(x, 9) for x in NormalDist(5, 2).samples(3, seed='x')] == [5.667880717, 5.490760806, 4.917044903]
assert len(iq.samples(4)) == 4
assert repr((iq + 5, iq - 5, iq * 2, iq / -2, +iq, -iq, 5 + iq, 5 - iq, 3 * iq)) == '(NormalDist(mu=105.0, sigma=15.0), NormalDist(mu=95.0, sigma=15.0), NormalDist(mu=200.0, sigma=30.0), NormalDist(mu=-50.0, sigma=7.5), NormalDist(mu=100.0, sigma=15.0), NormalDist(mu=-100.0, sigma=15.0), NormalDist(mu=105.0, sigma=15.0), NormalDist(mu=-95.0, sigma=15.0), NormalDist(mu=300.0, sigma=45.0))'
assert repr(NormalDist(1, 3) + NormalDist(2, 4)) == 'NormalDist(mu=3.0, sigma=5.0)'
assert repr(NormalDist(1, 3) - NormalDist(2, 4)) == 'NormalDist(mu=-1.0, sigma=5.0)'
assert (iq == NormalDist(100, 15), iq == NormalDist(100, 16), iq != 3, hash(iq) == hash(NormalDist(100.0, 15)), copy.copy(iq) == iq, copy.deepcopy(iq) == iq) == (True, False, True, True, True, True)
assert error(lambda: NormalDist(0, -1)) == 'StatisticsError: sigma must be non-negative'
assert error(lambda: NormalDist(0, 0).pdf(1)) == 'StatisticsError: pdf() not defined when sigma is zero'
assert error(lambda: NormalDist(0, 0).cdf(1)) == 'StatisticsError: cdf() not defined when sigma is zero'
assert error(lambda: NormalDist(0, 0).zscore(1)) == 'StatisticsError: zscore() not defined when sigma is zero'
assert error(lambda: NormalDist(0, 0).overlap(iq)) == 'StatisticsError: overlap() not defined when sigma is zero'
assert error(lambda: iq.overlap(3)) == 'TypeError: Expected another NormalDist instance'
assert error(lambda: iq.inv_cdf(0)) == 'StatisticsError: p must be in the range 0.0 < p < 1.0'
assert error(lambda: iq.mean.real.nope) == "AttributeError: 'float' object has no attribute 'nope'"
assert error(lambda: setattr(iq, 'mean', 3)) == "AttributeError: property 'mean' of 'NormalDist' object has no setter"
assert error(lambda: NormalDist.from_samples([1])) == 'StatisticsError: stdev requires at least two data points'
assert error(lambda: statistics.Nope) == "AttributeError: module 'statistics' has no attribute 'Nope'"


class Named(NormalDist):
    pass


assert repr(Named(1, 2)) == 'Named(mu=1.0, sigma=2.0)'
assert type(Named.from_samples([1, 2])).__name__ == 'Named'
