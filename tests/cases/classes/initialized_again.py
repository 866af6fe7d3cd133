# needs: 3.14
from collections import Counter, OrderedDict, defaultdict, deque

# === __init__ of a list, set, dict replaces or adds ===
a = [1]
a.__init__([2, 3])
assert a == [2, 3]
a.__init__()
assert a == []
s = {1}
s.__init__([2, 3])
assert s == {2, 3}
d = {1: 2}
d.__init__({2: 3}, x=1)
assert d == {1: 2, 2: 3, 'x': 1}
o = OrderedDict(a=1)
o.__init__(b=2)
assert o == {'a': 1, 'b': 2}
b = bytearray(b'a')
b.__init__(b'xy')
assert b == b'xy'
q = deque([1], 3)
q.__init__([2, 3])
assert q == deque([2, 3]) and q.maxlen is None
q.__init__(maxlen=1)
assert q.maxlen == 1 and len(q) == 0
f = defaultdict(list)
f['x']
f.__init__(int, y=1)
assert f == {'x': [], 'y': 1} and f['z'] == 0
c = Counter('aab')
c.__init__('ab')
assert c == {'a': 3, 'b': 2}


# === immutable objects take no notice ===
t = (1, 2)
t.__init__([5])
assert t == (1, 2)
(1).__init__(2)
'a'.__init__(5)
enumerate([]).__init__(3)
e = KeyError(1)
e.__init__('a', 2)
assert e.args == ('a', 2)
e = OSError(1, 'x')
e.__init__(2, 'y')
assert e.args == (1, 'x') and e.errno == 1


# === from a subclass ===
class L(list):
    def __init__(self, *items):
        super().__init__(*items)
        self.first = len(self)
        super().__init__([9])


l = L([1, 2])
assert l == [9] and l.first == 2
l.__init__([4, 5, 6])
assert l == [9] and l.first == 3
list.__init__(l)
assert l == [] and l.first == 3


class D(defaultdict):
    def __init__(self):
        super().__init__(list)
        super().__init__(int, a=1)


x = D()
assert x['q'] == 0 and x == {'a': 1, 'q': 0}


# === errors ===
def message(f, *arguments):
    try:
        f(*arguments)
    except TypeError as e:
        return str(e)


assert message([].__init__, 1, 2) == 'list expected at most 1 argument, got 2'
assert message({}.__init__, 1, 2) == 'dict expected at most 1 argument, got 2'
assert message(set().__init__, 1, 2) == 'set expected at most 1 argument, got 2'
assert message([].__init__, 5) == "'int' object is not iterable"
assert message(object().__init__, 5) == 'object.__init__() takes exactly one argument (the instance to initialize)'
assert repr(list.__init__) == "<slot wrapper '__init__' of 'list' objects>"
