# needs: 3.14
from dataclasses import *
import dataclasses

lines = []


def show(*args):
    lines.append(' '.join(map(str, args)))


# === fields, options, errors ===
def err(f,*a,**k):
    try: show(f(*a,**k))
    except Exception as e: show(type(e).__name__, e)
@dataclass
class P:
    x: int
    y: int = 0
    z: list = field(default_factory=list)
p=P(1); show(p, p==P(1), P(1,2,[3]), P(x=5,y=6)); 
err(P); err(P,1,2,3,4); err(P,1,q=2); err(P,1,x=2); err(hash,p)
p.z.append(1); show(P(1).z, P.y, hasattr(P,'z'), hasattr(P,'x'))
show(fields(p)[0].name, [f.name for f in fields(P)], asdict(p), astuple(p), replace(p,x=9), is_dataclass(P), is_dataclass(p), is_dataclass(5))
@dataclass(order=True, frozen=True)
class F:
    a: int
    b: str = field(default='b', repr=False, compare=False)
f=F(1); show(f, f<F(2), F(1)<=F(1,'z'), hash(f)==hash(F(1)), {f:1}, sorted([F(3),F(2)]))
err(setattr,f,'a',2); err(delattr,f,'a'); err(lambda: f<5)
show(F.__match_args__)
@dataclass
class B(P):
    w: str = 'w'
    def __post_init__(self): self.total=self.x+self.y
b=B(1,2); show(b, b.total)
@dataclass
class I:
    a: int
    scale: InitVar[int] = 2
    c: int = field(init=False, default=7)
    def __post_init__(self, scale): self.c=self.a*scale
show(I(3), I(3,5), I(3,scale=10).c)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int
show(K(1,c=3)); err(K,1); err(K,1,2,3); err(K,1,2,c=3)
def bad():
    @dataclass
    class X:
        a: int=1
        b: int
err(bad)
def bad2():
    @dataclass
    class X:
        a: list=[]
err(bad2)
def bad3():
    @dataclass
    class X(F):
        c: int=1
err(bad3)
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
s=S(1); show(s, S.__slots__, hasattr(s,'__dict__')); err(setattr,s,'q',1)
@dataclass(kw_only=True)
class KK:
    a: int
    b: int = 2
show(KK(a=1)); err(KK,1)
@dataclass
class Node:
    value: int
    next: 'Node | None' = None
    kids: list[Node] = field(default_factory=list)
n=Node(1,Node(2)); show(n, asdict(n)); n.next.next=n; show(n)
M=make_dataclass('M',[('x',int),'y',('z',int,5)],namespace={'dbl':lambda self:self.x*2}); show(M(1,2), M(3,4).dbl(), fields(M)[2].default)
match P(1,2):
    case P(x=1,y=yy): show(yy)
match P(1,2):
    case P(a,bb,c): show(a,bb,c)
@dataclass(eq=False)
class E: a:int
show(E(1)==E(1), hash(E(1)) is not None)
@dataclass(repr=False)
class R:
    a:int
    def __repr__(self): return 'R!'
show(R(1)); err(fields,5); err(asdict,P); err(replace,5); err(field,default=1,default_factory=int)
@dataclass(unsafe_hash=True)
class U: a:int
show(hash(U(1))==hash((1,)), P.__doc__, K.__doc__, P.__init__.__name__)
err(replace, I(1), c=5)
class Base:
    def __init__(self): self.q=1
@dataclass
class D2(Base):
    a:int
    def __post_init__(self): super().__init__()
show(D2(1).q, D2.__dataclass_params__)
from typing import ClassVar
@dataclass
class CV:
    n: ClassVar[int] = 0
    a: int = 1
show(CV(), CV(2), [f.name for f in fields(CV)])
import copy
show(copy.replace(P(1), y=5))
@dataclass
class NaN: v: float
x=float('nan'); show(NaN(x)==NaN(x))

# === what was shown ===
expected = [
    'P(x=1, y=0, z=[]) True P(x=1, y=2, z=[3]) P(x=5, y=6, z=[])',
    "TypeError P.__init__() missing 1 required positional argument: 'x'",
    'TypeError P.__init__() takes from 2 to 4 positional arguments but 5 were given',
    "TypeError P.__init__() got an unexpected keyword argument 'q'",
    "TypeError P.__init__() got multiple values for argument 'x'",
    "TypeError unhashable type: 'P'",
    '[] 0 False False',
    "x ['x', 'y', 'z'] {'x': 1, 'y': 0, 'z': [1]} (1, 0, [1]) P(x=9, y=0, z=[1]) True True False",
    'F(a=1) True True True {F(a=1): 1} [F(a=2), F(a=3)]',
    "FrozenInstanceError cannot assign to field 'a'",
    "FrozenInstanceError cannot delete field 'a'",
    "TypeError '<' not supported between instances of 'F' and 'int'",
    "('a', 'b')",
    "B(x=1, y=2, z=[], w='w') 3",
    'I(a=3, c=6) I(a=3, c=15) 30',
    'K(a=1, b=1, c=3)',
    "TypeError K.__init__() missing 1 required keyword-only argument: 'c'",
    'TypeError K.__init__() takes 2 positional arguments but 4 were given',
    'TypeError K.__init__() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given',
    "TypeError non-default argument 'b' follows default argument 'a'",
    "ValueError mutable default <class 'list'> for field a is not allowed: use default_factory",
    'TypeError cannot inherit non-frozen dataclass from a frozen one',
    "S(a=1, b=2) ('a', 'b') False",
    "AttributeError 'S' object has no attribute 'q' and no __dict__ for setting new attributes",
    'KK(a=1, b=2)',
    'TypeError KK.__init__() takes 1 positional argument but 2 were given',
    "Node(value=1, next=Node(value=2, next=None, kids=[]), kids=[]) {'value': 1, 'next': {'value': 2, 'next': None, 'kids': []}, 'kids': []}",
    'Node(value=1, next=Node(value=2, next=..., kids=[]), kids=[])',
    'M(x=1, y=2, z=5) 6 5',
    '2',
    '1 2 []',
    'False True',
    'R!',
    'TypeError must be called with a dataclass type or instance',
    'TypeError asdict() should be called on dataclass instances',
    'TypeError replace() should be called on dataclass instances',
    'ValueError cannot specify both default and default_factory',
    'True P(x: int, y: int = 0, z: list = <factory>) K(a: int, *, b: int = 1, c: int) __init__',
    'TypeError field c is declared with init=False, it cannot be specified with replace()',
    '1 _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False)',
    "CV(a=1) CV(a=2) ['a']",
    'P(x=1, y=5, z=[])',
    'False',
]
text = '\n'.join(lines).split('\n')
for got, wanted in zip(text, expected):
    assert got == wanted, (got, wanted)
assert len(text) == len(expected)
