# needs: 3.14
from typing import *
import typing

lines = []


def show(*args):
    lines.append(' '.join(map(str, args)))


# === forms, aliases, protocols, typed containers ===
def err(f,*a,**k):
    try: show(f(*a,**k))
    except Exception as e: show(type(e).__name__, e)
show(Any, List, List[int], Dict[str,int], Tuple[int,...], Tuple[()], Tuple[int,str], Set[int], Type[int], FrozenSet[str])
show(Optional[int], Union[int,str], Union[int], Union[int,None], List[Optional[int]], Optional[List[int]])
show(Callable, Callable[[int,str],bool], Callable[...,int], Callable[[],None], Iterable[int], Mapping[str,Any], Sequence, Generator[int,None,str])
show(Literal['a',1,True], ClassVar[int], Final[int], Annotated[int,'x',3], NoReturn, Never, Self, LiteralString, TypeAlias, Optional, ClassVar)
T=TypeVar('T'); K=TypeVar('K',bound=int); show(T,K, List[T], List[T][int], Dict[T,K][str,int])
show(get_origin(List[int]), get_args(Dict[str,int]), get_origin(int), get_args(int), get_origin(Union[int,str]), get_args(Optional[int]), get_origin(Callable[[int],str]), get_args(Callable[[int],str]), get_origin(Literal[1]), get_args(Literal[1,2]), get_origin(list[int]), get_args(Annotated[int,'a']), get_origin(Annotated[int,'a']), get_origin(ClassVar[int]))
class Box(Generic[T]):
    def __init__(self,x: T): self.x=x
show(Box[int], Box(1).x, Box[int](2).x, get_origin(Box[int]), Box.__parameters__)
class IntBox(Box[int]): pass
show(IntBox(3).x, IntBox.__orig_bases__, isinstance(IntBox(1),Box))
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class File:
    def close(self): pass
show(isinstance(File(),Closer), isinstance(1,Closer), issubclass(File,Closer)); err(Closer)
class P2(Protocol):
    x: int
err(isinstance,1,P2); 
class Impl(P2):
    def __init__(self): self.x=5
show(Impl().x)
class Movie(TypedDict, total=False):
    name: str
    year: Required[int]
m=Movie(name='x',year=1); show(m, type(m), Movie.__annotations__, Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__); err(isinstance,m,Movie)
Other=TypedDict('Other',{'a':int}); show(Other(a=1), is_typeddict(Other), is_typeddict(dict))
class Emp(NamedTuple):
    name: str
    id: int = 3
    def hi(self): return self.name
e=Emp('bob'); show(e, e.id, e.hi(), Emp._fields, Emp._field_defaults, e==('bob',3), Emp.__annotations__); err(Emp)
E2=NamedTuple('E2',[('a',int),('b',str)]); show(E2(1,'x'))
UserId=NewType('UserId',int); show(UserId(5), UserId, UserId.__supertype__, UserId.__name__)
show(cast(int,'a'), TYPE_CHECKING)
def f(a: int, b: 'str', c: Optional[int]=None) -> List['int']: pass
show(get_type_hints(f))
class H:
    a: int
    b: 'H'
    c: ClassVar[int] = 1
show(get_type_hints(H,globals()))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
show(g(1), len(get_overloads(g)))
@final
class Fin: pass
show(Fin.__final__)
err(lambda: Optional[1]); err(lambda: List[int,str]); err(lambda: Any()); err(isinstance,1,Any); err(isinstance,1,List[int]); show(isinstance([],List), isinstance({},Mapping)); err(lambda: Literal()); err(assert_never,5)
show(Optional[int]==Union[int,None], List[int]==List[int], hash(List[int])==hash(List[int]), Union[int,str]==Union[str,int], {List[int]:1}[List[int]])
show(Deque[int], DefaultDict[str,int], Counter[str], List[List[int]], Dict[str,List[Tuple[int,str]]], Callable[[Callable[[int],str]],None], type(Any), Type[Any])
show(SupportsInt, isinstance(1,SupportsInt), AnyStr, Text, get_type_hints(Emp), Awaitable[int], Concatenate[int,...], typing.__name__)
class D(Dict[str,int]): pass
show(D(a=1), D.__mro__)
show(Annotated[Annotated[int,1],2], get_type_hints(type('Q',(),{'__annotations__':{'a':Annotated[int,1]}})), Union[int,str,int], Union[Union[int,str],float], Never)

# === what was shown ===
expected = [
    'typing.Any typing.List typing.List[int] typing.Dict[str, int] typing.Tuple[int, ...] typing.Tuple[()] typing.Tuple[int, str] typing.Set[int] typing.Type[int] typing.FrozenSet[str]',
    "int | None int | str <class 'int'> int | None typing.List[int | None] typing.List[int] | None",
    'typing.Callable typing.Callable[[int, str], bool] typing.Callable[..., int] typing.Callable[[], NoneType] typing.Iterable[int] typing.Mapping[str, typing.Any] typing.Sequence typing.Generator[int, NoneType, str]',
    "typing.Literal['a', 1, True] typing.ClassVar[int] typing.Final[int] typing.Annotated[int, 'x', 3] typing.NoReturn typing.Never typing.Self typing.LiteralString typing.TypeAlias typing.Optional typing.ClassVar",
    '~T ~K typing.List[~T] typing.List[int] typing.Dict[str, int]',
    "<class 'list'> (<class 'str'>, <class 'int'>) None () <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>) <class 'collections.abc.Callable'> ([<class 'int'>], <class 'str'>) typing.Literal (1, 2) <class 'list'> (<class 'int'>, 'a') typing.Annotated typing.ClassVar",
    "__main__.Box[int] 1 2 <class '__main__.Box'> (~T,)",
    '3 (__main__.Box[int],) True',
    'True False True',
    'TypeError Protocols cannot be instantiated',
    'TypeError Instance and class checks can only be used with @runtime_checkable protocols',
    '5',
    "{'name': 'x', 'year': 1} <class 'dict'> {'name': <class 'str'>, 'year': typing.Required[int]} frozenset({'year'}) frozenset({'name'}) False",
    'TypeError TypedDict does not support instance and class checks',
    "{'a': 1} True False",
    "Emp(name='bob', id=3) 3 bob ('name', 'id') {'id': 3} True {'name': <class 'str'>, 'id': <class 'int'>}",
    "TypeError Emp.__new__() missing 1 required positional argument: 'name'",
    "E2(a=1, b='x')",
    "5 __main__.UserId <class 'int'> UserId",
    'a False',
    "{'a': <class 'int'>, 'b': <class 'str'>, 'c': int | None, 'return': typing.List[int]}",
    "{'a': <class 'int'>, 'b': <class '__main__.H'>, 'c': typing.ClassVar[int]}",
    '1 2',
    'True',
    '1 | None',
    'TypeError Too many arguments for typing.List; actual 2, expected 1',
    'TypeError Any cannot be instantiated',
    'TypeError typing.Any cannot be used with isinstance()',
    'TypeError Subscripted generics cannot be used with class and instance checks',
    'True True',
    'TypeError Cannot instantiate typing.Literal',
    'AssertionError Expected code to be unreachable, but got: 5',
    'True True True True 1',
    "typing.Deque[int] typing.DefaultDict[str, int] typing.Counter[str] typing.List[typing.List[int]] typing.Dict[str, typing.List[typing.Tuple[int, str]]] typing.Callable[[typing.Callable[[int], str]], NoneType] <class 'typing._AnyMeta'> typing.Type[typing.Any]",
    "<class 'typing.SupportsInt'> True ~AnyStr <class 'str'> {'name': <class 'str'>, 'id': <class 'int'>} typing.Awaitable[int] typing.Concatenate[int, ...] typing",
    "{'a': 1} (<class '__main__.D'>, <class 'dict'>, <class 'typing.Generic'>, <class 'object'>)",
    "typing.Annotated[int, 1, 2] {'a': <class 'int'>} int | str int | str | float typing.Never",
]
text = '\n'.join(lines).split('\n')
for got, wanted in zip(text, expected):
    assert got == wanted, (got, wanted)
assert len(text) == len(expected)
