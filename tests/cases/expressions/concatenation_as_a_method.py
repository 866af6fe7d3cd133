# The methods of sequences do not ask the reflected method of what they refuse, the operators do.


class Number(int):
    def __radd__(self, other):
        return 'asked'


class Plain:
    def __radd__(self, other):
        return 'asked'


def text(call):
    try:
        return call()
    except TypeError as error:
        return str(error)


for operand in (Number(3), Plain()):
    name = type(operand).__name__
    assert 'a' + operand == b'a' + operand == [] + operand == 'asked'
    assert text(lambda: 'a'.__add__(operand)) == f'can only concatenate str (not "{name}") to str'
    assert text(lambda: str.__add__('a', operand)) == f'can only concatenate str (not "{name}") to str'
    assert text(lambda: b'a'.__add__(operand)) == f"can't concat {name} to bytes"
    assert text(lambda: [].__add__(operand)) == f'can only concatenate list (not "{name}") to list'


class Pair(tuple):
    pass


view = memoryview(b'abc')
assert view[Pair((1,))] == 98
assert text(lambda: view[Pair((1, 2))]) == 'cannot index 1-dimension view with 2-element tuple'
