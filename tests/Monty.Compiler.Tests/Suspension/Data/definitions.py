# The definitions that the expressions of callbacks.txt use. Each method asks the host, by ask(x), which gives x.
# I has __index__, N converts to numbers, K is a key, S a sequence, It an iterable, M a mapping, X has a metaclass that is asked.
import math, json, collections, itertools, functools, heapq, bisect, random, statistics, copy, operator, enum, dataclasses, typing, string, textwrap, types, contextlib, sys, abc, collections.abc, keyword
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return ask(self.v)
class N:
    def __init__(self, v): self.v = v
    def __int__(self): return ask(int(self.v))
    def __float__(self): return ask(float(self.v))
    def __bool__(self): return ask(bool(self.v))
class C:
    def __complex__(self): return complex(ask(1.5), 2)
class T:
    def __trunc__(self): return ask(3)
    def __floor__(self): return ask(4)
    def __ceil__(self): return ask(5)
    def __round__(self, n=None): return ask(6)
    def __abs__(self): return ask(7)
    def __neg__(self): return ask(8)
    def __pos__(self): return ask(9)
    def __invert__(self): return ask(10)
    def __divmod__(self, o): return ask(11)
    def __pow__(self, o, m=None): return ask(12)
    def __bytes__(self): return ask('ab').encode()
    def __len__(self): return ask(2)
    def __length_hint__(self): return ask(2)
    def __sizeof__(self): return ask(2)
    def __reversed__(self): return iter(ask([2, 1]))
    def __dir__(self): return ask(['b', 'a'])
    def __enter__(self): return ask(self.v) if hasattr(self, 'v') else ask(1)
    def __exit__(self, *a): return ask(True)
    def __get__(self, i, o): return ask('got')
    def __set_name__(self, o, n): self.name = ask(n)
    def __mro_entries__(self, bases): ask(1); return ()
    def __class_getitem__(cls, x): return ask(x)
    def __copy__(self): return ask('copied')
    def __deepcopy__(self, memo): return ask('deep')
@functools.total_ordering
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(ask(self.v))
    def __eq__(self, o): return ask(self.v) == o.v if isinstance(o, K) else NotImplemented
    def __lt__(self, o): return ask(self.v) < o.v
    def __repr__(self): return f'K{ask(self.v)}'
    def __format__(self, spec): return ask(f'{self.v}:{spec}')
    def __add__(self, o): return K(ask(self.v) + (o.v if isinstance(o, K) else o))
    __radd__ = __add__
    def __mul__(self, o): return K(ask(self.v) * (o.v if isinstance(o, K) else o))
    def __sub__(self, o): return K(ask(self.v) - (o.v if isinstance(o, K) else o))
    def __truediv__(self, o): return K(ask(self.v) / (o.v if isinstance(o, K) else o))
    def __matmul__(self, o): return ask(5)
    def __iadd__(self, o): ask(1); self.v += 1; return self
class S:
    def __init__(self, *xs): self.xs = list(xs)
    def __len__(self): return ask(len(self.xs))
    def __getitem__(self, i): ask(1); return self.xs[i]
    def __setitem__(self, i, x): ask(1); self.xs[i] = x
    def __delitem__(self, i): ask(1); del self.xs[i]
class It:
    def __init__(self, *xs): self.xs = xs
    def __iter__(self): ask(0); return iter([ask(x) for x in self.xs])
class M:
    def keys(self): return ask(['a', 'b'])
    def __getitem__(self, k): return ask(k * 2)
class Meta(type):
    def __instancecheck__(c, x): return ask(True)
    def __subclasscheck__(c, x): return ask(True)
    def __len__(c): return ask(3)
    def __getitem__(c, k): return ask(k)
    def __contains__(c, k): return ask(True)
    def __iter__(c): return iter(ask([1]))
    def __eq__(c, o): return ask(True)
    def __hash__(c): return ask(1)
class X(metaclass=Meta): pass
class P:
    @property
    def a(self): return ask(1)
    def __getattr__(self, n):
        if n.startswith('__'): raise AttributeError(n)
        return ask(n)
    def __setattr__(self, n, v): ask(n); object.__setattr__(self, n, v)
    def __delattr__(self, n): ask(n); object.__delattr__(self, n)
def g(*xs):
    for x in xs: yield ask(x)
def key(x): return ask(x)
def add(a, b): return ask(a + b)
def pred(x): return ask(x > 1)
class W:
    def __init__(self): self.t = []
    def write(self, s): self.t.append(ask(s))
    def flush(self): ask('f')
def wr(f):
    w = W(); f(w); return ''.join(w.t)
def then(x, f): f(x); return x
@functools.lru_cache
def cached(a, b=1): return ask(a.v)
@functools.cache
def cached1(a): return ask(a.v)
@functools.lru_cache(maxsize=2)
def cached2(a): return ask(a.v)
@functools.lru_cache(typed=True)
def cached3(*a, **k): return 1
class CP:
    @functools.cached_property
    def x(self): return ask(5)
    @functools.singledispatchmethod
    def f(self, a): return ask('o')
    @f.register
    def _(self, a: int): return ask('i')
@functools.singledispatch
def sd(a): return ask('o')
@sd.register(int)
def _(a): return ask('i')
@dataclasses.dataclass(order=True, unsafe_hash=True)
class DC:
    a: object
    b: object = dataclasses.field(default_factory=lambda: ask(3))
    def __post_init__(self): ask(9)
@dataclasses.dataclass(frozen=True)
class FDC:
    a: object
class Col(enum.Enum):
    R = 1
    G = 2
    @classmethod
    def _missing_(cls, v): return ask(1) and cls.R
class Fl(enum.Flag):
    A = 1
    B = 2
def mkenum():
    class E(enum.Enum):
        def _generate_next_value_(name, start, count, last): return ask(name)
        A = enum.auto()
        B = enum.auto()
    return list(E)
def mkenum2():
    class E(enum.Enum):
        A = K(1)
        B = K(2)
        C = K(1)
    return (list(E.__members__), E(K(2)))
def mkenum3():
    class E(enum.Enum):
        A = 1
        def __init__(self, v): self.w = ask(v)
    return E.A.w
class UD(collections.UserDict):
    def __missing__(self, k): return ask(k)
class DM(dict):
    def __missing__(self, k): return ask(k)
class F(string.Formatter):
    def get_value(self, k, a, kw): return ask(str(k))
    def format_field(self, v, s): return ask(str(v) + s)
class Enc(json.JSONEncoder):
    def default(self, o): return ask('enc')
@contextlib.contextmanager
def cm(): yield ask(1)
def stack():
    with contextlib.ExitStack() as s:
        s.callback(lambda: ask(1)); s.enter_context(cm()); s.push(lambda *a: ask(False))
        return ask(2)
def sup():
    with contextlib.suppress(X, ValueError): raise ValueError
    return 1
@typing.runtime_checkable
class Proto(typing.Protocol):
    def a(self): ...
class Abc(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c): return ask(True)
class Seq(collections.abc.Sequence):
    def __init__(self, *x): self.x = x
    def __len__(self): return ask(len(self.x))
    def __getitem__(self, i): ask(1); return self.x[i]
class Map(collections.abc.MutableMapping):
    def __init__(self, **k): self.d = k
    def __len__(self): return ask(len(self.d))
    def __getitem__(self, k): ask(k); return self.d[k]
    def __setitem__(self, k, v): ask(k); self.d[k] = v
    def __delitem__(self, k): ask(k); del self.d[k]
    def __iter__(self): ask(0); return iter(self.d)
class ASet(collections.abc.MutableSet):
    def __init__(self, x=()): self.s = set(x)
    def __contains__(self, x): return ask(x in self.s)
    def __iter__(self): ask(0); return iter(self.s)
    def __len__(self): return ask(len(self.s))
    def add(self, x): ask(x); self.s.add(x)
    def discard(self, x): ask(x); self.s.discard(x)
    def _hash(self): return ask(super()._hash())
class Rand(random.Random):
    def random(self): return ask(0.5)
class KS(str):
    def __hash__(self): return hash(ask(1))
    def __eq__(self, o): return ask(True)
class IntS(int):
    def __eq__(self, o): return ask(int(self)) == int(o)
    def __hash__(self): return hash(ask(int(self)))
    def __lt__(self, o): return ask(int(self)) < int(o)
    def __repr__(self): return f'I{ask(int(self))}'
    def __add__(self, o): return ask(int(self)) + o
    __radd__ = __add__
def matchit(x):
    match x:
        case {'k': 1}: return 'k'
        case K(v=3): return 'K3'
        case X(): return 'X'
        case [1, *r]: return r
    return None
def mklist(f): l = [3, 1, 2]; f(l); return l
def mkdict(f): d = {'a': 1}; f(d); return d
def mkset(f): s = {1, 2}; f(s); return sorted(map(str, s))
def mkdeque(f, n=None): d = collections.deque([K(1), K(2)], n); f(d); return [getattr(x, 'v', x) for x in d]
class NT(typing.NamedTuple):
    a: object
    b: object = 1
def ev():
    return list(map(functools.partial(add, 1), [1, 2]))
def slicer(f): l = list(range(10)); f(l); return l
def unpack(x): a, *b = x; return a, b
def call(*a, **k): return a, k
def raises(f):
    try: f()
    except Exception as e: return type(e).__name__, str(e)
def delp():
    p = P(); p.z = 1; del p.z; return 1
import asyncio, traceback, warnings
class GS(typing.Generic[typing.TypeVar('T')]):
    def __setattr__(self, n, v): ask(n); object.__setattr__(self, n, v)
class IsAbs:
    @property
    def __isabstractmethod__(self): return ask(False)
class E1(Exception):
    def __init__(self, *a): ask(1); super().__init__(*a)
    def __str__(self): return ask('e1')
class EG(ExceptionGroup):
    def derive(self, xs): ask(1); return EG(self.message, xs)
def gth(f):
    def gen():
        try: yield 1
        except E1 as e: yield ask(str(e))
    x = gen(); next(x); return f(x)
def star():
    try: raise EG('m', [ValueError(1), TypeError(2)])
    except* ValueError as e: r = len(e.exceptions)
    except* TypeError as e: r = (r, e.exceptions)
    return r
class TD1[T = ask(1)]: pass
type Al = ask(1)
def tf[T: ask(2)](x: ask(1)) -> ask(3): pass
class An:
    x: ask(1)
    y: 'ask(2)'
@functools.singledispatch
def sda(a): return 'o'
@sda.register(Abc)
def _(a): return 'abc'
class Bad:
    def __repr__(self): return ask(3)
class B1:
    def __bool__(self): return ask(True)
class CB:
    def __contains__(self, x): return B1()
    def __eq__(self, o): return B1()
    def __lt__(self, o): return B1()
class LI(list):
    def __iter__(self): return iter([ask(x) for x in list.__iter__(self)])
class DI(dict):
    def items(self): return [(ask(k), v) for k, v in dict.items(self)]
    def keys(self): return ask(list(dict.keys(self)))
    def __getitem__(self, k): return ask(dict.__getitem__(self, k))
    def __iter__(self): return iter(ask(list(dict.keys(self))))
class FS(float):
    def __repr__(self): return ask('f')
class MV(enum.Enum):
    def __new__(cls, v):
        o = object.__new__(cls); o._value_ = ask(v); return o
    A = 5
class MA:
    __match_args__ = ('a', 'b')
    @property
    def a(self): return ask(1)
    @property
    def b(self): return K(2)
def mm(x):
    match x:
        case MA(1, K(v=2)): return 'ok'
        case MA(a=2): return 'no'
        case K(v=w) if ask(w) > 1: return w
def deco():
    @contextlib.contextmanager
    def c(): ask(1); yield; ask(2)
    @c()
    def f(): return ask(3)
    return f()
async def sl(): await asyncio.sleep(N(0)); return ask(1)
@contextlib.asynccontextmanager
async def acm(): yield ask(1)
async def ac():
    async with acm() as x:
        async with contextlib.AsyncExitStack() as st:
            st.callback(lambda: ask(2)); y = await st.enter_async_context(acm())
    return x, y
async def agn():
    async def ag():
        for i in range(3): yield ask(i)
    return [x async for x in ag() if ask(x)]
async def gat():
    async def w(i): await asyncio.sleep(0); return ask(i)
    return await asyncio.gather(w(1), w(2))
def exh(f):
    try: f()
    except BaseException as e: return traceback.format_exception_only(e)[-1]
def lst(f, *xs): l = [*xs]; f(l); return l
def ba(f): b = bytearray(b'abc'); f(b); return bytes(b)
class SI(S):
    def insert(self, i, x): ask(i); self.xs.insert(i, x)
class ISub:
    def __init_subclass__(cls, **k): cls.k = ask(sorted(k))
class Prep(type):
    @classmethod
    def __prepare__(m, n, b, **k): return DI2()
    def __call__(cls, *a): ask(1); return super().__call__(*a)
class DI2(dict):
    def __setitem__(self, k, v): ask(k); super().__setitem__(k, v)
def mkprep():
    class Q(metaclass=Prep):
        a = 1
        def f(self): return 2
    return Q().f()
class Desc:
    def __get__(self, i, o): return ask('get')
    def __set__(self, i, v): ask(v)
    def __delete__(self, i): ask('del')
class HasD: d = Desc()
def usedesc(): h = HasD(); h.d = 1; r = h.d; del h.d; return r
class GA:
    def __getattribute__(self, n): return ask(n) if not n.startswith('__') else object.__getattribute__(self, n)
class NoLen:
    def __len__(self): return ask(0)
class NewK(int):
    def __new__(cls, v): return int.__new__(cls, ask(v))
class LH:
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return ask(2)
