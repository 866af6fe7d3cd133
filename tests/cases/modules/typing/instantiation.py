# needs: 3.14
import copy
import types
import typing
from typing import Callable, Counter, DefaultDict, Deque, Dict, Iterable, List, Literal


def error_of(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        return type(e).__name__, str(e)
    return None


# === Names of built-in types make nothing ===
for alias, name in ((List, 'list'), (Dict, 'dict'), (typing.Set, 'set'), (typing.FrozenSet, 'frozenset'), (typing.Tuple, 'tuple')):
    message = f'Type {name.title() if name != "frozenset" else "FrozenSet"} cannot be instantiated; use {name}() instead'
    assert error_of(alias) == ('TypeError', message), error_of(alias)
assert error_of(List[int]) == ('TypeError', 'Type List cannot be instantiated; use list() instead')
assert Deque([1]) == Deque[int]([1]) and DefaultDict(int) == {} and Counter('a') == {'a': 1}
assert error_of(Iterable)[1].startswith("Can't instantiate abstract class Iterable")
assert type(Literal[1]).__name__ == '_LiteralGenericAlias'

# === What cannot be copied ===
assert error_of(copy.copy, (x for x in [])) == ('TypeError', "cannot pickle 'generator' object")
assert error_of(copy.deepcopy, [(x for x in [])]) == ('TypeError', "cannot pickle 'generator' object")

# === A namespace names its type ===
assert error_of(lambda: types.SimpleNamespace(a=1).b) == ('AttributeError', "'types.SimpleNamespace' object has no attribute 'b'")
class Space(types.SimpleNamespace):
    pass
assert error_of(lambda: Space(a=1).b) == ('AttributeError', "'Space' object has no attribute 'b'")
assert copy.deepcopy(types.SimpleNamespace(a=[1])) == types.SimpleNamespace(a=[1])
