def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'

# === str methods ===
assert error(lambda: 'abc'.replace()) == 'TypeError: replace() takes at least 2 positional arguments (0 given)'
assert error(lambda: 'abc'.replace(1)) == 'TypeError: replace() takes at least 2 positional arguments (1 given)'
assert error(lambda: 'abc'.replace('a','b',1,2)) == 'TypeError: replace() takes at most 3 arguments (4 given)'
assert error(lambda: 'abc'.replace('a','b',foo=1)) == "TypeError: replace() got an unexpected keyword argument 'foo'"
assert error(lambda: 'abc'.replace('a','b',1,count=1)) == 'TypeError: replace() takes at most 3 arguments (4 given)'
assert error(lambda: 'abc'.replace('a', new='b')) == 'TypeError: replace() takes at least 2 positional arguments (1 given)'
assert error(lambda: 'abc'.replace('a',count=1)) == 'TypeError: replace() takes at least 2 positional arguments (1 given)'
assert error(lambda: 'abc'.replace(1,'x')) == 'TypeError: replace() argument 1 must be str, not int'
assert error(lambda: 'abc'.replace('a',1)) == 'TypeError: replace() argument 2 must be str, not int'
assert error(lambda: 'abc'.replace('a','b','c')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'abc'.replace('a','b',1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: 'abc'.replace('a','b',10**30)) == 'OverflowError: Python int too large to convert to C ssize_t'
assert error(lambda: 'a'.split(1,2,3)) == 'TypeError: split() takes at most 2 arguments (3 given)'
assert error(lambda: 'a'.split(foo=1)) == "TypeError: split() got an unexpected keyword argument 'foo'"
assert error(lambda: 'a'.split(1)) == 'TypeError: must be str or None, not int'
assert error(lambda: 'a'.split('a','b')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'a'.split(1, foo=2)) == "TypeError: split() got an unexpected keyword argument 'foo'"
assert error(lambda: 'a'.split('a', sep='b')) == "TypeError: argument for split() given by name ('sep') and position (1)"
assert error(lambda: 'a'.splitlines(1,2)) == 'TypeError: splitlines() takes at most 1 argument (2 given)'
assert error(lambda: 'a'.splitlines(keepends=1, foo=2)) == 'TypeError: splitlines() takes at most 1 keyword argument (2 given)'
assert error(lambda: 'a'.upper(1)) == 'TypeError: str.upper() takes no arguments (1 given)'
assert error(lambda: 'a'.upper(x=1)) == 'TypeError: str.upper() takes no keyword arguments'
assert error(lambda: 'a'.upper(1,2)) == 'TypeError: str.upper() takes no arguments (2 given)'
assert error(lambda: 'a'.join(1)) == 'TypeError: can only join an iterable'
assert error(lambda: 'a'.join()) == 'TypeError: str.join() takes exactly one argument (0 given)'
assert error(lambda: 'a'.join([1])) == 'TypeError: sequence item 0: expected str instance, int found'
assert error(lambda: 'a'.join(1,2)) == 'TypeError: str.join() takes exactly one argument (2 given)'
assert error(lambda: 'a'.join(x=1)) == 'TypeError: str.join() takes no keyword arguments'
assert error(lambda: 'x'.encode(1)) == "TypeError: encode() argument 'encoding' must be str, not int"
assert error(lambda: 'x'.encode('utf-8', 1)) == "TypeError: encode() argument 'errors' must be str, not int"
assert error(lambda: 'x'.encode(1,2,3)) == 'TypeError: encode() takes at most 2 arguments (3 given)'
assert error(lambda: 'x'.encode(foo=1)) == "TypeError: encode() got an unexpected keyword argument 'foo'"
assert error(lambda: 'x'.startswith()) == 'TypeError: startswith expected at least 1 argument, got 0'
assert error(lambda: 'x'.startswith(1)) == 'TypeError: startswith first arg must be str or a tuple of str, not int'
assert error(lambda: 'x'.startswith('a','b')) == 'TypeError: slice indices must be integers or None or have an __index__ method'
assert error(lambda: 'x'.startswith('a',1,2,3)) == 'TypeError: startswith expected at most 3 arguments, got 4'
assert error(lambda: 'x'.startswith(x=1)) == 'TypeError: str.startswith() takes no keyword arguments'
assert error(lambda: 'x'.find()) == 'TypeError: find expected at least 1 argument, got 0'
assert error(lambda: 'x'.find(1)) == 'TypeError: find() argument 1 must be str, not int'
assert error(lambda: 'x'.find('a','b')) == 'TypeError: slice indices must be integers or None or have an __index__ method'
assert error(lambda: 'x'.find('a',1,2,3)) == 'TypeError: find expected at most 3 arguments, got 4'
assert error(lambda: 'x'.count()) == 'TypeError: count expected at least 1 argument, got 0'
assert error(lambda: 'x'.index('y',1.5)) == 'TypeError: slice indices must be integers or None or have an __index__ method'
assert error(lambda: 'x'.strip(1)) == 'TypeError: strip arg must be None or str'
assert error(lambda: 'x'.strip(1,2)) == 'TypeError: strip expected at most 1 argument, got 2'
assert error(lambda: 'x'.strip(x=1)) == 'TypeError: str.strip() takes no keyword arguments'
assert error(lambda: 'x'.center()) == 'TypeError: center expected at least 1 argument, got 0'
assert error(lambda: 'x'.center('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'x'.center(1,2)) == 'TypeError: The fill character must be a unicode character, not int'
assert error(lambda: 'x'.center(1,'ab')) == 'TypeError: The fill character must be exactly one character long'
assert error(lambda: 'x'.center(1,2,3)) == 'TypeError: center expected at most 2 arguments, got 3'
assert error(lambda: 'x'.ljust()) == 'TypeError: ljust expected at least 1 argument, got 0'
assert error(lambda: 'x'.zfill()) == 'TypeError: str.zfill() takes exactly one argument (0 given)'
assert error(lambda: 'x'.zfill('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'x'.partition()) == 'TypeError: str.partition() takes exactly one argument (0 given)'
assert error(lambda: 'x'.partition(1)) == 'TypeError: must be str, not int'
assert error(lambda: 'x'.format_map()) == 'TypeError: str.format_map() takes exactly one argument (0 given)'
assert error(lambda: 'x'.expandtabs('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'x'.expandtabs(1,2)) == 'TypeError: expandtabs() takes at most 1 argument (2 given)'
assert error(lambda: 'x'.expandtabs(foo=1)) == "TypeError: expandtabs() got an unexpected keyword argument 'foo'"
assert error(lambda: 'x'.removeprefix(1)) == 'TypeError: removeprefix() argument must be str, not int'
assert error(lambda: 'x'.removeprefix()) == 'TypeError: str.removeprefix() takes exactly one argument (0 given)'
assert error(lambda: 'x'.isalpha(1)) == 'TypeError: str.isalpha() takes no arguments (1 given)'
assert error(lambda: 'x'.rsplit(None,None)) == "TypeError: 'NoneType' object cannot be interpreted as an integer"
assert error(lambda: str.upper()) == 'TypeError: unbound method str.upper() needs an argument'
assert error(lambda: str.upper(1)) == "TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object"
assert error(lambda: str.upper('a',1)) == 'TypeError: str.upper() takes no arguments (1 given)'
assert error(lambda: str.upper(x=1)) == 'TypeError: unbound method str.upper() needs an argument'
assert error(lambda: 'a'.encode(encoding=1)) == "TypeError: encode() argument 'encoding' must be str, not int"
assert error(lambda: 'a'.encode('utf-8', encoding=1)) == "TypeError: argument for encode() given by name ('encoding') and position (1)"
assert error(lambda: 'a'.encode('utf-8', 'strict', errors='x')) == 'TypeError: encode() takes at most 2 arguments (3 given)'
assert error(lambda: 'a'.encode('utf-8', 'strict', foo='x')) == 'TypeError: encode() takes at most 2 arguments (3 given)'
assert error(lambda: 'a'.encode(**{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: 'a'.upper(**{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: 'a'.split(**{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: 'a'.split(sep='a', maxsplit=1, foo=1)) == 'TypeError: split() takes at most 2 keyword arguments (3 given)'
assert error(lambda: 'a'.split(None, 1, sep=1)) == 'TypeError: split() takes at most 2 arguments (3 given)'
assert error(lambda: 'a'.split(None, maxsplit=1, foo=1)) == 'TypeError: split() takes at most 2 arguments (3 given)'
assert error(lambda: 'a'.split('', 1)) == 'ValueError: empty separator'
assert error(lambda: 'a'.replace('a', 'b', old=1)) == "TypeError: replace() got an unexpected keyword argument 'old'"
assert error(lambda: 'a'.replace(old=1, new=2, count=3)) == 'TypeError: replace() takes at least 2 positional arguments (0 given)'
assert error(lambda: 'a'.replace('a', 'b', new=3)) == "TypeError: replace() got an unexpected keyword argument 'new'"
assert error(lambda: 'a'.expandtabs(tabsize='x')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'a'.expandtabs(4, tabsize=3)) == 'TypeError: expandtabs() takes at most 1 argument (2 given)'
assert error(lambda: "".join(*[])) == 'TypeError: str.join() takes exactly one argument (0 given)'
assert error(lambda: str.join('a')) == 'TypeError: str.join() takes exactly one argument (0 given)'
assert error(lambda: str.split(1)) == "TypeError: descriptor 'split' for 'str' objects doesn't apply to a 'int' object"
assert error(lambda: "a".isidentifier(x=1)) == 'TypeError: str.isidentifier() takes no keyword arguments'
assert error(lambda: 'a'.count(1)) == 'TypeError: count() argument 1 must be str, not int'
assert error(lambda: 'a'.count('a','b')) == 'TypeError: slice indices must be integers or None or have an __index__ method'
assert error(lambda: 'a'.find('a', 1.5)) == 'TypeError: slice indices must be integers or None or have an __index__ method'
assert error(lambda: 'a'.endswith(1)) == 'TypeError: endswith first arg must be str or a tuple of str, not int'
assert error(lambda: 'a'.endswith((1,))) == 'TypeError: tuple for endswith must only contain str, not int'
assert error(lambda: 'a'.rjust(1, 2)) == 'TypeError: The fill character must be a unicode character, not int'
assert error(lambda: 'a'.ljust('x')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'a'.lstrip(1)) == 'TypeError: lstrip arg must be None or str'
assert error(lambda: 'a'.rpartition(1)) == 'TypeError: must be str, not int'
assert error(lambda: 'a'.removesuffix(1)) == 'TypeError: removesuffix() argument must be str, not int'
assert error(lambda: 'a'.rsplit(1)) == 'TypeError: must be str or None, not int'
assert error(lambda: 'a'.rsplit('a','b')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'a'.zfill(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"

# === list and tuple methods ===
assert error(lambda: [].append()) == 'TypeError: list.append() takes exactly one argument (0 given)'
assert error(lambda: [].append(1,2)) == 'TypeError: list.append() takes exactly one argument (2 given)'
assert error(lambda: [].append(x=1)) == 'TypeError: list.append() takes no keyword arguments'
assert error(lambda: [].append(1, x=1)) == 'TypeError: list.append() takes no keyword arguments'
assert error(lambda: [].pop(1,2)) == 'TypeError: pop expected at most 1 argument, got 2'
assert error(lambda: [].pop('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: [].pop(x=1)) == 'TypeError: list.pop() takes no keyword arguments'
assert error(lambda: [].pop(10**30)) == 'OverflowError: Python int too large to convert to C ssize_t'
assert error(lambda: [].insert()) == 'TypeError: insert expected 2 arguments, got 0'
assert error(lambda: [].insert(1)) == 'TypeError: insert expected 2 arguments, got 1'
assert error(lambda: [].insert('a',1)) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: [].insert(1,2,3)) == 'TypeError: insert expected 2 arguments, got 3'
assert error(lambda: [].index()) == 'TypeError: index expected at least 1 argument, got 0'
assert error(lambda: [].index(1,2,3,4)) == 'TypeError: index expected at most 3 arguments, got 4'
assert error(lambda: [].index(1,'a')) == 'TypeError: slice indices must be integers or have an __index__ method'
assert error(lambda: [].index(1,None)) == 'TypeError: slice indices must be integers or have an __index__ method'
assert error(lambda: [].sort(1)) == 'TypeError: sort() takes no positional arguments'
assert error(lambda: [].sort(foo=1)) == "TypeError: sort() got an unexpected keyword argument 'foo'"
assert error(lambda: [].sort(key=1,reverse='a',x=1)) == 'TypeError: sort() takes at most 2 keyword arguments (3 given)'
assert error(lambda: [].extend()) == 'TypeError: list.extend() takes exactly one argument (0 given)'
assert error(lambda: [].extend(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: [].count()) == 'TypeError: list.count() takes exactly one argument (0 given)'
assert error(lambda: [].remove()) == 'TypeError: list.remove() takes exactly one argument (0 given)'
assert error(lambda: [].clear(1)) == 'TypeError: list.clear() takes no arguments (1 given)'
assert error(lambda: [].clear(x=1)) == 'TypeError: list.clear() takes no keyword arguments'
assert error(lambda: [].copy(1)) == 'TypeError: list.copy() takes no arguments (1 given)'
assert error(lambda: [].reverse(1)) == 'TypeError: list.reverse() takes no arguments (1 given)'
assert error(lambda: ().index()) == 'TypeError: index expected at least 1 argument, got 0'
assert error(lambda: ().index(1,2,3,4)) == 'TypeError: index expected at most 3 arguments, got 4'
assert error(lambda: ().count()) == 'TypeError: tuple.count() takes exactly one argument (0 given)'
assert error(lambda: list.append()) == 'TypeError: unbound method list.append() needs an argument'
assert error(lambda: list.append(1)) == "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object"
assert error(lambda: list.append(1,2)) == "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object"
assert error(lambda: list.append([])) == 'TypeError: list.append() takes exactly one argument (0 given)'
assert error(lambda: [].sort(**{1:2})) == 'TypeError: keywords must be strings'
assert error(lambda: [].sort(None, key=None)) == 'TypeError: sort() takes no positional arguments'
assert error(lambda: [].sort(None, None)) == 'TypeError: sort() takes no positional arguments'
assert error(lambda: list.append(3, 4, 5)) == "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object"
assert error(lambda: list.sort([], 1)) == 'TypeError: sort() takes no positional arguments'
assert error(lambda: [].index(x=1)) == 'TypeError: list.index() takes no keyword arguments'
assert error(lambda: ().index(1,'a')) == 'TypeError: slice indices must be integers or have an __index__ method'

# === dict and set methods ===
assert error(lambda: {}.get()) == 'TypeError: get expected at least 1 argument, got 0'
assert error(lambda: {}.get(1,2,3)) == 'TypeError: get expected at most 2 arguments, got 3'
assert error(lambda: {}.get(x=1)) == 'TypeError: dict.get() takes no keyword arguments'
assert error(lambda: {}.get(1,x=1)) == 'TypeError: dict.get() takes no keyword arguments'
assert error(lambda: {}.setdefault()) == 'TypeError: setdefault expected at least 1 argument, got 0'
assert error(lambda: {}.setdefault(1,2,3)) == 'TypeError: setdefault expected at most 2 arguments, got 3'
assert error(lambda: {}.pop()) == 'TypeError: pop expected at least 1 argument, got 0'
assert error(lambda: {}.pop(1,2,3)) == 'TypeError: pop expected at most 2 arguments, got 3'
assert error(lambda: {}.pop(x=1)) == 'TypeError: dict.pop() takes no keyword arguments'
assert error(lambda: {}.update(1,2)) == 'TypeError: update expected at most 1 argument, got 2'
assert error(lambda: {}.update(1)) == "TypeError: 'int' object is not iterable"
assert error(lambda: {}.keys(1)) == 'TypeError: dict.keys() takes no arguments (1 given)'
assert error(lambda: {}.keys(x=1)) == 'TypeError: dict.keys() takes no keyword arguments'
assert error(lambda: {}.popitem(1)) == 'TypeError: dict.popitem() takes no arguments (1 given)'
assert error(lambda: {}.fromkeys()) == 'TypeError: fromkeys expected at least 1 argument, got 0'
assert error(lambda: {}.fromkeys(1,2,3)) == 'TypeError: fromkeys expected at most 2 arguments, got 3'
assert error(lambda: dict.fromkeys(x=1)) == 'TypeError: dict.fromkeys() takes no keyword arguments'
assert error(lambda: dict.get({})) == 'TypeError: get expected at least 1 argument, got 0'
assert error(lambda: dict.fromkeys()) == 'TypeError: fromkeys expected at least 1 argument, got 0'
assert error(lambda: {}.update(1, x=2)) == "TypeError: 'int' object is not iterable"
assert error(lambda: {}.update({}, {}, x=1)) == 'TypeError: update expected at most 1 argument, got 2'
assert error(lambda: {}.popitem(x=1)) == 'TypeError: dict.popitem() takes no keyword arguments'

# === int and float methods ===
assert error(lambda: (1).bit_length(1)) == 'TypeError: int.bit_length() takes no arguments (1 given)'
assert error(lambda: (1).to_bytes('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: (1).to_bytes(1,2)) == "TypeError: to_bytes() argument 'byteorder' must be str, not int"
assert error(lambda: (1).to_bytes(1,'big',3)) == 'TypeError: to_bytes() takes at most 2 positional arguments (3 given)'
assert error(lambda: (1).to_bytes(1,'big',foo=3)) == "TypeError: to_bytes() got an unexpected keyword argument 'foo'"
assert error(lambda: (1).to_bytes(signed=1,length='x')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: int.from_bytes()) == "TypeError: from_bytes() missing required argument 'bytes' (pos 1)"
assert error(lambda: int.from_bytes(1)) == "TypeError: cannot convert 'int' object to bytes"
assert error(lambda: int.from_bytes(b'',1)) == "TypeError: from_bytes() argument 'byteorder' must be str, not int"
assert error(lambda: (1.0).is_integer(1)) == 'TypeError: float.is_integer() takes no arguments (1 given)'
assert error(lambda: (1.0).as_integer_ratio(1)) == 'TypeError: float.as_integer_ratio() takes no arguments (1 given)'
assert error(lambda: (1).to_bytes(1,'big',True)) == 'TypeError: to_bytes() takes at most 2 positional arguments (3 given)'
assert error(lambda: (1).to_bytes(1,'big',signed=True,foo=3)) == 'TypeError: to_bytes() takes at most 3 arguments (4 given)'
assert error(lambda: int.from_bytes(b'a', 'big', 1)) == 'TypeError: from_bytes() takes at most 2 positional arguments (3 given)'
assert error(lambda: int.from_bytes(b'a', 'x')) == "ValueError: byteorder must be either 'little' or 'big'"
assert error(lambda: int.from_bytes(b'a', 1)) == "TypeError: from_bytes() argument 'byteorder' must be str, not int"
assert error(lambda: int.from_bytes(bytes=1)) == "TypeError: cannot convert 'int' object to bytes"
assert error(lambda: (1).to_bytes(byteorder=1)) == "TypeError: to_bytes() argument 'byteorder' must be str, not int"
assert error(lambda: (1).to_bytes(1,2,3,4)) == 'TypeError: to_bytes() takes at most 3 arguments (4 given)'
