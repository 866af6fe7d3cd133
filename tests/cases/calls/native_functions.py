# needs: 3.14
def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'

# === len, abs, isinstance and other builtins ===
assert error(lambda: len()) == 'TypeError: len() takes exactly one argument (0 given)'
assert error(lambda: len(1,2)) == 'TypeError: len() takes exactly one argument (2 given)'
assert error(lambda: len(1)) == "TypeError: object of type 'int' has no len()"
assert error(lambda: len(x=1)) == 'TypeError: len() takes no keyword arguments'
assert error(lambda: abs()) == 'TypeError: abs() takes exactly one argument (0 given)'
assert error(lambda: abs(1,2)) == 'TypeError: abs() takes exactly one argument (2 given)'
assert error(lambda: isinstance(1)) == 'TypeError: isinstance expected 2 arguments, got 1'
assert error(lambda: isinstance()) == 'TypeError: isinstance expected 2 arguments, got 0'
assert error(lambda: isinstance(1,2,3)) == 'TypeError: isinstance expected 2 arguments, got 3'
assert error(lambda: isinstance(1,2)) == 'TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union'
assert error(lambda: isinstance(x=1)) == 'TypeError: isinstance() takes no keyword arguments'
assert error(lambda: sum()) == 'TypeError: sum() takes at least 1 positional argument (0 given)'
assert error(lambda: sum(1,2,3)) == 'TypeError: sum() takes at most 2 arguments (3 given)'
assert error(lambda: sum(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: sum([],foo=1)) == "TypeError: sum() got an unexpected keyword argument 'foo'"
assert error(lambda: sum([], 1, start=1)) == 'TypeError: sum() takes at most 2 arguments (3 given)'
assert error(lambda: sum(iterable=1)) == 'TypeError: sum() takes at least 1 positional argument (0 given)'
assert error(lambda: sum([],'a')) == "TypeError: sum() can't sum strings [use ''.join(seq) instead]"
assert error(lambda: round()) == "TypeError: round() missing required argument 'number' (pos 1)"
assert error(lambda: round(1,2,3)) == 'TypeError: round() takes at most 2 arguments (3 given)'
assert error(lambda: round(1,'a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: round(1,foo=1)) == "TypeError: round() got an unexpected keyword argument 'foo'"
assert error(lambda: round(1.5,'a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: round(1.5, ndigits=1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: any()) == 'TypeError: any() takes exactly one argument (0 given)'
assert error(lambda: any(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: any(x=1)) == 'TypeError: any() takes no keyword arguments'
assert error(lambda: all(1,2)) == 'TypeError: all() takes exactly one argument (2 given)'
assert error(lambda: getattr()) == 'TypeError: getattr expected at least 2 arguments, got 0'
assert error(lambda: getattr(1)) == 'TypeError: getattr expected at least 2 arguments, got 1'
assert error(lambda: getattr(1,2)) == "TypeError: attribute name must be string, not 'int'"
assert error(lambda: getattr(1,'a',2,3)) == 'TypeError: getattr expected at most 3 arguments, got 4'
assert error(lambda: getattr(1,x=1)) == 'TypeError: getattr() takes no keyword arguments'
assert error(lambda: hasattr()) == 'TypeError: hasattr expected 2 arguments, got 0'
assert error(lambda: hasattr(1)) == 'TypeError: hasattr expected 2 arguments, got 1'
assert error(lambda: hasattr(1,2)) == "TypeError: attribute name must be string, not 'int'"
assert error(lambda: chr()) == 'TypeError: chr() takes exactly one argument (0 given)'
assert error(lambda: chr('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: chr(1,2)) == 'TypeError: chr() takes exactly one argument (2 given)'
assert error(lambda: chr(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: chr(-1)) == 'ValueError: chr() arg not in range(0x110000)'
assert error(lambda: ord()) == 'TypeError: ord() takes exactly one argument (0 given)'
assert error(lambda: ord(1)) == 'TypeError: ord() expected string of length 1, but int found'
assert error(lambda: ord('ab')) == 'TypeError: ord() expected a character, but string of length 2 found'
assert error(lambda: ord(1,2)) == 'TypeError: ord() takes exactly one argument (2 given)'
assert error(lambda: hex('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: bin()) == 'TypeError: bin() takes exactly one argument (0 given)'
assert error(lambda: oct()) == 'TypeError: oct() takes exactly one argument (0 given)'
assert error(lambda: repr()) == 'TypeError: repr() takes exactly one argument (0 given)'
assert error(lambda: repr(1,2)) == 'TypeError: repr() takes exactly one argument (2 given)'
assert error(lambda: divmod()) == 'TypeError: divmod expected 2 arguments, got 0'
assert error(lambda: divmod(1)) == 'TypeError: divmod expected 2 arguments, got 1'
assert error(lambda: divmod(1,2,3)) == 'TypeError: divmod expected 2 arguments, got 3'
assert error(lambda: pow()) == "TypeError: pow() missing required argument 'base' (pos 1)"
assert error(lambda: pow(1)) == "TypeError: pow() missing required argument 'exp' (pos 2)"
assert error(lambda: pow(1,2,3,4)) == 'TypeError: pow() takes at most 3 arguments (4 given)'
assert error(lambda: pow(1,2,foo=3)) == "TypeError: pow() got an unexpected keyword argument 'foo'"
assert error(lambda: pow(base=1)) == "TypeError: pow() missing required argument 'exp' (pos 2)"
assert error(lambda: sum([1], iterable=2)) == "TypeError: sum() got an unexpected keyword argument 'iterable'"
assert error(lambda: sum(iterable=[], start=2)) == 'TypeError: sum() takes at least 1 positional argument (0 given)'
assert error(lambda: round(number=1, foo=2)) == "TypeError: round() got an unexpected keyword argument 'foo'"
assert error(lambda: round(1, number=2)) == "TypeError: argument for round() given by name ('number') and position (1)"
assert error(lambda: round(ndigits=1)) == "TypeError: round() missing required argument 'number' (pos 1)"
assert error(lambda: round(foo=1)) == "TypeError: round() missing required argument 'number' (pos 1)"
assert error(lambda: round(1,2,ndigits=3)) == 'TypeError: round() takes at most 2 arguments (3 given)'
assert error(lambda: pow(1,base=2)) == "TypeError: pow() missing required argument 'exp' (pos 2)"
assert error(lambda: pow(1,2,3,mod=4)) == 'TypeError: pow() takes at most 3 arguments (4 given)'
assert error(lambda: pow(exp=1)) == "TypeError: pow() missing required argument 'base' (pos 1)"
assert error(lambda: ord(1.5)) == 'TypeError: ord() expected string of length 1, but float found'
assert error(lambda: chr('x')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: len([], **{'x':1})) == 'TypeError: len() takes no keyword arguments'
assert error(lambda: len(*[1,2])) == 'TypeError: len() takes exactly one argument (2 given)'
assert error(lambda: repr(1, x=2)) == 'TypeError: repr() takes no keyword arguments'
assert error(lambda: divmod(1,2,x=2)) == 'TypeError: divmod() takes no keyword arguments'
assert error(lambda: hex(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: bin('x')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: abs('x')) == "TypeError: bad operand type for abs(): 'str'"
assert error(lambda: abs(x=1)) == 'TypeError: abs() takes no keyword arguments'

# === print, min, max, sorted: keywords apart ===
assert error(lambda: sorted()) == 'TypeError: sorted expected 1 argument, got 0'
assert error(lambda: sorted(1,2)) == 'TypeError: sorted expected 1 argument, got 2'
assert error(lambda: sorted([],foo=1)) == "TypeError: sort() got an unexpected keyword argument 'foo'"
assert error(lambda: sorted([],[])) == 'TypeError: sorted expected 1 argument, got 2'
assert error(lambda: sorted(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: print(foo=1)) == "TypeError: print() got an unexpected keyword argument 'foo'"
assert error(lambda: print(1,sep=1)) == 'TypeError: sep must be None or a string, not int'
assert error(lambda: print(1,end=1)) == 'TypeError: end must be None or a string, not int'
assert error(lambda: print(1,flush=1,bar=2,foo=1)) == "TypeError: print() got an unexpected keyword argument 'bar'"
assert error(lambda: min()) == 'TypeError: min expected at least 1 argument, got 0'
assert error(lambda: min(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: min(foo=1)) == 'TypeError: min expected at least 1 argument, got 0'
assert error(lambda: max(foo=1, bar=2, baz=3)) == 'TypeError: max expected at least 1 argument, got 0'
assert error(lambda: min(1,2,foo=1)) == "TypeError: min() got an unexpected keyword argument 'foo'"
assert error(lambda: min([])) == 'ValueError: min() iterable argument is empty'
assert error(lambda: min(1,2,default=3)) == 'TypeError: Cannot specify a default for min() with multiple positional arguments'
assert error(lambda: min(key=1)) == 'TypeError: min expected at least 1 argument, got 0'
assert error(lambda: max()) == 'TypeError: max expected at least 1 argument, got 0'
assert error(lambda: max(1, key=1, default=2, foo=3)) == 'TypeError: max() takes at most 2 keyword arguments (3 given)'
assert error(lambda: print(1, **{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: sorted([], **{'key':None,'reverse':False,'x':1})) == 'TypeError: sort() takes at most 2 keyword arguments (3 given)'
assert error(lambda: sorted([1], key=1)) == "TypeError: 'int' object is not callable"
assert error(lambda: min(1,2,key=None,default=1)) == 'TypeError: Cannot specify a default for min() with multiple positional arguments'
assert error(lambda: min([1],foo=1)) == "TypeError: min() got an unexpected keyword argument 'foo'"
assert error(lambda: min(1,2,**{'key':None,'foo':1})) == "TypeError: min() got an unexpected keyword argument 'foo'"

# === iterators ===
assert error(lambda: enumerate()) == "TypeError: enumerate() missing required argument 'iterable'"
assert error(lambda: enumerate(1,2,3)) == 'TypeError: enumerate() takes at most 2 arguments (3 given)'
assert error(lambda: enumerate([],foo=1)) == "TypeError: 'foo' is an invalid keyword argument for enumerate()"
assert error(lambda: enumerate([],'a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: enumerate([],start=1,foo=2)) == 'TypeError: enumerate() takes at most 2 arguments (3 given)'
assert error(lambda: enumerate(foo=1)) == "TypeError: 'foo' is an invalid keyword argument for enumerate()"
assert error(lambda: enumerate(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: zip(foo=1)) == "TypeError: zip() got an unexpected keyword argument 'foo'"
assert error(lambda: zip([],strict=True,foo=1)) == 'TypeError: zip() takes at most 1 keyword argument (2 given)'
assert error(lambda: zip(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: range()) == 'TypeError: range expected at least 1 argument, got 0'
assert error(lambda: range(1,2,3,4)) == 'TypeError: range expected at most 3 arguments, got 4'
assert error(lambda: range(x=1)) == 'TypeError: range() takes no keyword arguments'
assert error(lambda: range('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: range(1,2,0)) == 'ValueError: range() arg 3 must not be zero'
assert error(lambda: range(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: slice()) == 'TypeError: slice expected at least 1 argument, got 0'
assert error(lambda: slice(1,2,3,4)) == 'TypeError: slice expected at most 3 arguments, got 4'
assert error(lambda: slice(x=1)) == 'TypeError: slice() takes no keyword arguments'
assert error(lambda: map()) == 'TypeError: map() must have at least two arguments.'
assert error(lambda: map(1)) == 'TypeError: map() must have at least two arguments.'
assert error(lambda: map(1,2)) == "TypeError: 'int' object is not iterable"
assert error(lambda: map(x=1)) == "TypeError: map() got an unexpected keyword argument 'x'"
assert error(lambda: filter()) == 'TypeError: filter expected 2 arguments, got 0'
assert error(lambda: filter(1)) == 'TypeError: filter expected 2 arguments, got 1'
assert error(lambda: filter(1,2,3)) == 'TypeError: filter expected 2 arguments, got 3'
assert error(lambda: filter(x=1)) == 'TypeError: filter() takes no keyword arguments'
assert error(lambda: filter(1,2)) == "TypeError: 'int' object is not iterable"
assert error(lambda: reversed()) == 'TypeError: reversed expected 1 argument, got 0'
assert error(lambda: reversed(1,2)) == 'TypeError: reversed expected 1 argument, got 2'
assert error(lambda: reversed(x=1)) == 'TypeError: reversed() takes no keyword arguments'
assert error(lambda: reversed(1)) == "TypeError: 'int' object is not reversible"
assert error(lambda: iter()) == 'TypeError: iter expected at least 1 argument, got 0'
assert error(lambda: iter(1,2,3)) == 'TypeError: iter expected at most 2 arguments, got 3'
assert error(lambda: iter(1,2)) == 'TypeError: iter(v, w): v must be callable'
assert error(lambda: iter(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: iter(x=1)) == 'TypeError: iter() takes no keyword arguments'
assert error(lambda: next()) == 'TypeError: next expected at least 1 argument, got 0'
assert error(lambda: next(1,2,3)) == 'TypeError: next expected at most 2 arguments, got 3'
assert error(lambda: next(1)) == "TypeError: 'int' object is not an iterator"
assert error(lambda: next(x=1)) == 'TypeError: next() takes no keyword arguments'
assert error(lambda: range(1).index()) == 'TypeError: range.index() takes exactly one argument (0 given)'
assert error(lambda: range(1).count()) == 'TypeError: range.count() takes exactly one argument (0 given)'
assert error(lambda: enumerate(start=1)) == "TypeError: 'start' is an invalid keyword argument for enumerate()"
assert error(lambda: enumerate([], iterable=1)) == "TypeError: 'iterable' is an invalid keyword argument for enumerate()"
assert error(lambda: enumerate([], 1, start=1)) == 'TypeError: enumerate() takes at most 2 arguments (3 given)'
assert error(lambda: range(1, 2, 3, x=1)) == 'TypeError: range() takes no keyword arguments'
assert error(lambda: reversed([], x=1)) == 'TypeError: reversed() takes no keyword arguments'
assert error(lambda: map(None, [], x=1)) == "TypeError: map() got an unexpected keyword argument 'x'"
assert error(lambda: zip([], x=1, y=2)) == 'TypeError: zip() takes at most 1 keyword argument (2 given)'
assert error(lambda: zip([], strict=1, y=2)) == 'TypeError: zip() takes at most 1 keyword argument (2 given)'
assert error(lambda: iter([], x=1)) == 'TypeError: iter() takes no keyword arguments'
assert error(lambda: slice(1, x=1)) == 'TypeError: slice() takes no keyword arguments'

# === constructors ===
assert error(lambda: dict(1,2)) == 'TypeError: dict expected at most 1 argument, got 2'
assert error(lambda: dict(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: list(1,2)) == 'TypeError: list expected at most 1 argument, got 2'
assert error(lambda: list(x=1)) == 'TypeError: list() takes no keyword arguments'
assert error(lambda: list(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: tuple(1,2)) == 'TypeError: tuple expected at most 1 argument, got 2'
assert error(lambda: tuple(x=1)) == 'TypeError: tuple() takes no keyword arguments'
assert error(lambda: set(1,2)) == 'TypeError: set expected at most 1 argument, got 2'
assert error(lambda: set(x=1)) == 'TypeError: set() takes no keyword arguments'
assert error(lambda: frozenset(1,2)) == 'TypeError: frozenset expected at most 1 argument, got 2'
assert error(lambda: frozenset(x=1)) == 'TypeError: frozenset() takes no keyword arguments'
assert error(lambda: int(1,2,3)) == 'TypeError: int expected at most 2 arguments, got 3'
assert error(lambda: int(x=1)) == "TypeError: int() got an unexpected keyword argument 'x'"
assert error(lambda: int(1,2)) == "TypeError: int() can't convert non-string with explicit base"
assert error(lambda: int('1','2')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: int('1',base='2')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: int(base=2)) == 'TypeError: int() missing string argument'
assert error(lambda: int('1',foo=2)) == "TypeError: int() got an unexpected keyword argument 'foo'"
assert error(lambda: float(1,2)) == 'TypeError: float expected at most 1 argument, got 2'
assert error(lambda: float(x=1)) == 'TypeError: float() takes no keyword arguments'
assert error(lambda: str(1,2,3)) == "TypeError: str() argument 'encoding' must be str, not int"
assert error(lambda: str(1,2,3,4)) == 'TypeError: str expected at most 3 arguments, got 4'
assert error(lambda: str(foo=1)) == "TypeError: str() got an unexpected keyword argument 'foo'"
assert error(lambda: str(1,2)) == "TypeError: str() argument 'encoding' must be str, not int"
assert error(lambda: str(b'1',2)) == "TypeError: str() argument 'encoding' must be str, not int"
assert error(lambda: bool(1,2)) == 'TypeError: bool expected at most 1 argument, got 2'
assert error(lambda: bool(x=1)) == 'TypeError: bool() takes no keyword arguments'
assert error(lambda: set().add()) == 'TypeError: set.add() takes exactly one argument (0 given)'
assert error(lambda: set().add(1,2)) == 'TypeError: set.add() takes exactly one argument (2 given)'
assert error(lambda: set().union(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: set().update(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: set().pop(1)) == 'TypeError: set.pop() takes no arguments (1 given)'
assert error(lambda: set().discard()) == 'TypeError: set.discard() takes exactly one argument (0 given)'
assert error(lambda: set().copy(1)) == 'TypeError: set.copy() takes no arguments (1 given)'
assert error(lambda: set().union(x=1)) == 'TypeError: set.union() takes no keyword arguments'
assert error(lambda: set().isdisjoint()) == 'TypeError: set.isdisjoint() takes exactly one argument (0 given)'
assert error(lambda: set().issubset(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: int('1', 2, base=3)) == 'TypeError: int() takes at most 2 arguments (3 given)'
assert error(lambda: int('1', x=3)) == "TypeError: int() got an unexpected keyword argument 'x'"
assert error(lambda: int(**{'x':1,'y':2,'z':3})) == 'TypeError: int() takes at most 2 keyword arguments (3 given)'
assert error(lambda: int('1', 2, x=3)) == 'TypeError: int() takes at most 2 arguments (3 given)'
assert error(lambda: str(object=1, foo=2)) == "TypeError: str() got an unexpected keyword argument 'foo'"
assert error(lambda: str('a', object=2)) == "TypeError: argument for str() given by name ('object') and position (1)"
assert error(lambda: str(b'a', 'utf-8', 'strict', errors='x')) == 'TypeError: str() takes at most 3 arguments (4 given)'
assert error(lambda: str(b'a', 'utf-8', foo='x')) == "TypeError: str() got an unexpected keyword argument 'foo'"
assert error(lambda: str(encoding=1)) == "TypeError: str() argument 'encoding' must be str, not int"
assert error(lambda: dict(**{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: float('a', x=1)) == 'TypeError: float() takes no keyword arguments'
assert error(lambda: list([], x=1)) == 'TypeError: list() takes no keyword arguments'
assert error(lambda: bool(1, x=1)) == 'TypeError: bool() takes no keyword arguments'
assert error(lambda: set([], x=1)) == 'TypeError: set() takes no keyword arguments'
assert error(lambda: float(x=1,y=2)) == 'TypeError: float() takes no keyword arguments'
assert error(lambda: set().intersection(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: set().difference_update(x=1)) == 'TypeError: set.difference_update() takes no keyword arguments'
assert error(lambda: set().symmetric_difference()) == 'TypeError: set.symmetric_difference() takes exactly one argument (0 given)'
