def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


def address_free(value):
    return repr(value).split(' at 0x')[0]


items = []

# === bound methods ===
assert address_free(items.append) == '<built-in method append of list object'
assert address_free('a'.upper) == '<built-in method upper of str object'
assert address_free(dict.fromkeys) == '<built-in method fromkeys of type object'
assert address_free({}.fromkeys) == '<built-in method fromkeys of type object'
assert address_free(str.maketrans) == '<built-in method maketrans of type object'
assert type(items.append).__name__ == 'builtin_function_or_method'
assert items.append.__self__ is items
assert items.append.__name__ == 'append'
assert items.append.__qualname__ == 'list.append'
assert items.append.__module__ is None
assert dict.fromkeys.__self__ is dict
add = items.append
add(1)
add(2)
assert items == [1, 2]

# === functions ===
assert repr(len) == '<built-in function len>'
assert len.__name__ == 'len'
assert len.__qualname__ == 'len'
assert len.__module__ == 'builtins'
assert len.__text_signature__ == '($module, obj, /)'
assert error(lambda: len.x) == "AttributeError: 'builtin_function_or_method' object has no attribute 'x'"

# === methods of a type ===
assert repr(str.upper) == "<method 'upper' of 'str' objects>"
assert type(str.upper).__name__ == 'method_descriptor'
assert str.upper.__name__ == 'upper'
assert str.upper.__qualname__ == 'str.upper'
assert str.upper.__objclass__ is str
assert str.replace.__text_signature__ == '($self, old, new, /, count=-1)'
assert str.upper('a') == 'A'
assert str.replace('aaa', 'a', 'b', count=2) == 'bba'
assert list(map(str.upper, ['a', 'b'])) == ['A', 'B']
assert str.join(',', ['a', 'b']) == 'a,b'
assert error(lambda: str.upper()) == 'TypeError: unbound method str.upper() needs an argument'
assert error(lambda: str.upper(1)) == "TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object"
assert error(lambda: str.upper('a', 1)) == 'TypeError: str.upper() takes no arguments (1 given)'
assert error(lambda: str.replace(old=1)) == 'TypeError: unbound method str.replace() needs an argument'
assert error(lambda: list.append(1, 2)) == "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object"
assert error(lambda: list.append([])) == 'TypeError: list.append() takes exactly one argument (0 given)'
assert error(lambda: dict.get([], 1)) == "TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object"
assert int.bit_length(True) == 1

# === binding by hand ===
assert str.upper.__get__('a')() == 'A'
assert str.upper.__get__(None, str) is str.upper
assert error(lambda: str.upper.__get__(1)) == "TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object"
assert str.upper.__call__('a') == 'A'
assert len.__call__([1]) == 1

# === equality and hash ===
assert items.append == items.append
assert items.append is not items.append
assert hash(items.append) == hash(items.append)
assert items.append != items.extend
assert [].append != [].append
assert len == len
assert str.upper == str.upper
assert error(lambda: items.append < items.append) == (
    "TypeError: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'"
)

# === computed attributes ===
assert (3).real == 3
assert (3).imag == 0
assert repr(int.real) == "<attribute 'real' of 'int' objects>"
assert type(int.real).__name__ == 'getset_descriptor'
assert int.real.__name__ == 'real'
assert int.real.__objclass__ is int
assert int.real.__get__(3) == 3
assert error(lambda: int.real.__get__('a')) == "TypeError: descriptor 'real' for 'int' objects doesn't apply to a 'str' object"
assert callable(str.upper)
assert not callable(int.real)


# === assigning ===
def assign(value, name):
    setattr(value, name, 1)


assert error(lambda: assign(1, 'real')) == "AttributeError: attribute 'real' of 'int' objects is not writable"
assert error(lambda: assign(1, 'x')) == "AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes"
assert error(lambda: assign('a', 'upper')) == "AttributeError: 'str' object attribute 'upper' is read-only"
assert error(lambda: assign(len, '__name__')) == "AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable"
assert error(lambda: assign(str.upper, '__name__')) == 'AttributeError: readonly attribute'
assert error(lambda: assign(len, 'x')) == (
    "AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes"
)
assert error(lambda: delattr(1, 'real')) == "AttributeError: attribute 'real' of 'int' objects is not writable"
