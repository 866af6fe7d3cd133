import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

# === Containers ===
a = [1, [2]]
assert copy.copy(a) == a and copy.copy(a) is not a and copy.copy(a)[1] is a[1]
b = copy.deepcopy(a)
assert b == a and b[1] is not a[1]
t = (1, 'a', (2.5, None))
assert copy.deepcopy(t) is t and copy.copy(t) is t
assert copy.deepcopy(([1],)) == ([1],)
d = {'k': [1, {2}]}
assert copy.deepcopy(d) == d and copy.deepcopy(d)['k'][1] is not d['k'][1]

b = bytearray(b'xy')
assert copy.copy(b) == b and copy.copy(b) is not b and copy.deepcopy([b])[0] == b and copy.deepcopy([b])[0] is not b

# === Cycles and shared parts ===
a = [1]
a.append(a)
b = copy.deepcopy(a)
assert b is not a and b[1] is b
shared = []
x, y = copy.deepcopy((shared, shared))
assert x is y and x is not shared
memo = {}
assert copy.deepcopy(shared, memo) is copy.deepcopy(shared, memo)


# === Instances ===
class Point:
    def __init__(self, x):
        self.x = x
        self.me = self


p = Point([1, [2]])
q, r = copy.deepcopy(p), copy.copy(p)
assert q.x == p.x and q.x is not p.x and q.me is q and type(q) is Point
assert r.x is p.x and r.me is p


bound = copy.deepcopy(Point([3]).__init__)
assert bound.__self__.x == [3] and bound.__func__ is Point.__init__


class Slotted:
    __slots__ = ('a', 'b', '__c')

    def hide(self, value):
        self.__c = value

    def shown(self):
        return self.__c


s = Slotted()
s.a = [1]
s.hide(3)
t = copy.deepcopy(s)
assert t.a == [1] and t.a is not s.a and not hasattr(t, 'b') and t.shown() == 3


# === __copy__ and __deepcopy__ ===
class Own:
    def __copy__(self):
        return 'copied'

    def __deepcopy__(self, memo):
        return ['deep', memo == {}]


assert copy.copy(Own()) == 'copied' and copy.deepcopy(Own()) == ['deep', True]


# === Classes derived from built-in types ===
class D(dict):
    pass


d = D(a=[1])
d.n = 5
e = copy.deepcopy(d)
assert type(e) is D and e == {'a': [1]} and e.n == 5 and e['a'] is not d['a']


class L(list):
    pass


assert type(copy.copy(L([1]))) is L and copy.deepcopy(L([[1]])) == [[1]]


class I(int):
    pass


assert type(copy.copy(I(5))) is I and copy.deepcopy(I(5)) == 5

# === Containers of collections ===
N = namedtuple('N', 'x y')
assert copy.deepcopy(N([1], 2)) == N([1], 2) and copy.copy(N(1, 2)) == N(1, 2) and type(copy.deepcopy(N(1, 2))) is N
dd = defaultdict(list, k=[1])
de = copy.deepcopy(dd)
de['z'].append(1)
assert de == {'k': [1], 'z': [1]} and dd == {'k': [1]} and type(copy.copy(dd)) is defaultdict
assert copy.deepcopy(Counter('aab')) == Counter('aab') and copy.deepcopy(OrderedDict(a=1)) == OrderedDict(a=1)
assert repr(copy.deepcopy(deque([1, [2]], maxlen=3))) == 'deque([1, [2]], maxlen=3)'

# === Exceptions, functions, classes ===
assert repr(copy.copy(ValueError('x', 1))) == "ValueError('x', 1)"
assert copy.deepcopy(len) is len and copy.deepcopy(Point) is Point and copy.copy(error := lambda: 0) is error
assert issubclass(copy.Error, Exception)
