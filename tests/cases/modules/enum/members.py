# needs: 3.14
from enum import *

lines = []


def show(*args):
    lines.append(' '.join(map(str, args)))


# === members, values, flags, errors ===
class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = 'b'
    CRIMSON = 1
show(Color.RED, repr(Color.RED), Color(1), Color['RED'], list(Color), len(Color), Color.CRIMSON is Color.RED, Color.__members__)
show(Color.RED.name, Color.RED.value, Color)
def err(f):
    try: show(f())
    except Exception as e: show(type(e).__name__, e)
err(lambda: Color(7)); err(lambda: setattr(Color,'RED',3)); err(lambda: Color['X']); err(lambda: Color.X)
class N(IntEnum):
    A=1
    B=2
show(N.A, repr(N.A), N.A+1, N.A<N.B, f'{N.A}', N(2), N.A==1, isinstance(N.A,int), {N.A:1}, sorted(N, reverse=True))
class S(StrEnum):
    X=auto()
    Y='why'
show(S.X, repr(S.Y), S.X=='x', S('why'), f'{S.X:>5}')
class P(Flag):
    R=4
    W=2
    X=1
    RW=R|W
show(P.R|P.X, repr(P.R|P.W), P.RW, list(P), P(0), repr(P(0)), ~P.R, P.R in P.RW, list(P.RW), bool(P(0)), P(7), len(P.RW))
err(lambda: P(8)); err(lambda: P('a'))
class I(IntFlag):
    A=1
    B=2
show(I.A|I.B, repr(I.A|I.B), repr(I.A|8), I.A|8, ~I.A, repr(~I.A), I.A+1)
class M(str, Enum):
    A='x'
show(M.A, repr(M.A), M.A=='x', f'{M.A}', M.A.upper())
Z=Enum('Z','a b c'); show(list(Z), Z.a)
Y=IntEnum('Y',{'q':5}); show(list(Y))
class Planet(Enum):
    E=(1,2)
    def __init__(self,m,r): self.m=m; self.r=r
    @property
    def d(self): return self.m/self.r
show(Planet.E.d, Planet.E.value, repr(Planet.E))
class Lab(Enum):
    A='a'
    @classmethod
    def _missing_(cls, v): return cls.A if v=='z' else None
show(Lab('z')); err(lambda: Lab('q'))
def dup():
    @unique
    class D(Enum):
        A=1
        B=1
err(dup)
def ext():
    class C2(Color): pass
err(ext)
def again():
    class D(Enum):
        A=1
        A=2
err(again)
class O(Enum):
    def _generate_next_value_(name,start,count,last): return name*2
    A=auto()
    B=auto()
show([o.value for o in O])
show(1 in Color, 'zz' in Color, Color.RED in Color, hash(Color.RED)==hash('RED'))
class A2(Enum):
    x=1
    @nonmember
    class Inner: pass
    y=nonmember(5)
    @member
    def f(): pass
match Color.RED:
    case Color.GREEN: show('g')
    case Color.RED: show('r')
err(lambda: Enum('E')); err(lambda: Color.RED.foo); err(lambda: setattr(Color.RED,'value',2))
show(type(Color), Color.RED.__class__, Color.__doc__)
err(lambda: Color.RED < Color.GREEN); err(lambda: P.R | 1); err(lambda: 1 in P.R)
class T3(tuple, Enum):
    A=1,2
show(repr(T3.A), T3.A[0])
class V(Enum):
    value='x'; name='y'
show(V.value, V.value.value if not isinstance(V.value,str) else 0)

# === what was shown ===
expected = [
    "Color.RED <Color.RED: 1> Color.RED Color.RED [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 'b'>] 3 True {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'BLUE': <Color.BLUE: 'b'>, 'CRIMSON': <Color.RED: 1>}",
    "RED 1 <enum 'Color'>",
    'ValueError 7 is not a valid Color',
    "AttributeError cannot reassign member 'RED'",
    "KeyError 'X'",
    "AttributeError type object 'Color' has no attribute 'X'",
    '1 <N.A: 1> 2 True 1 2 True True {<N.A: 1>: 1} [<N.B: 2>, <N.A: 1>]',
    "x <S.Y: 'why'> True why     x",
    'P.R|X <P.RW: 6> P.RW [<P.R: 4>, <P.W: 2>, <P.X: 1>] P(0) <P: 0> P.W|X True [<P.R: 4>, <P.W: 2>] False P.R|W|X 2',
    "ValueError <flag 'P'> invalid value 8",
    '    given 0b0 1000',
    '  allowed 0b0 0111',
    "ValueError 'a' is not a valid P",
    '3 <I.A|B: 3> <I.A|8: 9> 9 2 <I.B: 2> 2',
    "M.A <M.A: 'x'> True M.A X",
    '[<Z.a: 1>, <Z.b: 2>, <Z.c: 3>] Z.a',
    '[<Y.q: 5>]',
    '0.5 (1, 2) <Planet.E: (1, 2)>',
    'Lab.A',
    "ValueError 'q' is not a valid Lab",
    "ValueError duplicate values found in <enum 'D'>: B -> A",
    "TypeError <enum 'C2'> cannot extend <enum 'Color'>",
    "TypeError 'A' already defined as 1",
    "['AA', 'BB']",
    'True False True True',
    'r',
    "TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum",
    "AttributeError 'Color' object has no attribute 'foo'",
    "AttributeError <enum 'Enum'> cannot set attribute 'value'",
    "<class 'enum.EnumType'> <enum 'Color'> None",
    "TypeError '<' not supported between instances of 'Color' and 'Color'",
    "TypeError unsupported operand type(s) for |: 'P' and 'int'",
    "TypeError unsupported operand type(s) for 'in': 'int' and 'P'",
    '<T3.A: (1, 2)> 1',
    'V.value x',
]
text = '\n'.join(lines).split('\n')
for got, wanted in zip(text, expected):
    assert got == wanted, (got, wanted)
assert len(text) == len(expected)
