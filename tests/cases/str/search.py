def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === find and rfind: positions in code points, clipped bounds ===
assert 'hello'.find('l') == 2
assert 'hello'.rfind('l') == 3
assert 'hello'.find('z') == -1
assert 'hello'.find('') == 0
assert 'hello'.rfind('') == 5
assert 'hello'.find('', 5) == 5
assert 'hello'.find('', 6) == -1
assert ''.find('', 1) == -1
assert 'hello'.find('l', 3) == 3
assert 'hello'.find('l', 4) == -1
assert 'hello'.find('l', 0, 2) == -1
assert 'hello'.find('lo', -2) == 3
assert 'hello'.find('h', -100, 100) == 0
assert 'hello'.rfind('l', 0, 3) == 2
assert 'hello'.find('l', None, None) == 2
assert 'hello'.find('l', 2**70) == -1
assert 'hello'.find('l', -2**70, 2**70) == 2
assert '😀a😀b'.find('b') == 3
assert '😀a😀b'.find('😀', 1) == 2
assert '😀a😀b'.rfind('😀') == 2
assert '😀a😀b'.find('a', 0, 1) == -1
assert error(lambda: 'hello'.find(1)) == 'TypeError: find() argument 1 must be str, not int'
assert error(lambda: 'hello'.find(None)) == 'TypeError: find() argument 1 must be str, not None'
assert error(lambda: 'hello'.find()) == 'TypeError: find expected at least 1 argument, got 0'
assert error(lambda: 'hello'.find('a', 1.5)) == 'TypeError: slice indices must be integers or None or have an __index__ method'
assert error(lambda: 'hello'.find('a', 'b')) == 'TypeError: slice indices must be integers or None or have an __index__ method'
assert error(lambda: 'hello'.find('a', 1, 2, 3)) == 'TypeError: find expected at most 3 arguments, got 4'
assert error(lambda: 'hello'.find(sub='a')) == 'TypeError: str.find() takes no keyword arguments'
class Two:
    def __index__(self):
        return 2
assert 'hello'.find('l', Two()) == 2

# === index and rindex raise ===
assert 'hello'.index('l') == 2
assert 'hello'.rindex('l') == 3
assert error(lambda: 'hello'.index('z')) == 'ValueError: substring not found'
assert error(lambda: 'hello'.rindex('z')) == 'ValueError: substring not found'
assert error(lambda: 'hello'.index('h', 1)) == 'ValueError: substring not found'
assert error(lambda: 'hello'.index(None)) == 'TypeError: index() argument 1 must be str, not None'

# === count: occurrences that do not overlap ===
assert 'aaaa'.count('aa') == 2
assert 'aaaa'.count('a') == 4
assert 'abc'.count('') == 4
assert '😀😀'.count('') == 3
assert 'abc'.count('', 3) == 1
assert 'abc'.count('', 4) == 0
assert 'hello'.count('l', 3) == 1
assert 'hello'.count('l', -2, -1) == 1
assert error(lambda: 'hello'.count(1)) == 'TypeError: count() argument 1 must be str, not int'
assert error(lambda: 'hello'.count()) == 'TypeError: count expected at least 1 argument, got 0'

# === startswith and endswith: a text or a tuple of texts ===
assert 'hello'.startswith('he') is True
assert 'hello'.startswith('') is True
assert ('hello'.startswith('ell', 1)) is True
assert ('hello'.startswith('ell', 1, 3)) is False
assert ('hello'.startswith('', 6)) is False
assert ('hello'.startswith(('x', 'he'))) is True
assert 'hello'.startswith(()) is False
assert ('hello'.startswith(('he', 1))) is True
assert error(lambda: 'hello'.startswith(('x', 1))) == 'TypeError: tuple for startswith must only contain str, not int'
assert error(lambda: 'hello'.startswith(1)) == 'TypeError: startswith first arg must be str or a tuple of str, not int'
assert 'hello'.endswith('lo') is True
assert ('hello'.endswith('ell', 0, 4)) is True
assert ('hello'.endswith(('x', 'lo'))) is True
assert 'hello'.endswith('') is True
assert error(lambda: 'hello'.endswith((1,))) == 'TypeError: tuple for endswith must only contain str, not int'
assert error(lambda: 'hello'.endswith(None)) == 'TypeError: endswith first arg must be str or a tuple of str, not NoneType'
assert error(lambda: 'hello'.startswith()) == 'TypeError: startswith expected at least 1 argument, got 0'
assert ('😀ab'.startswith('ab', 1)) is True
assert ('ab😀'.endswith('ab', 0, 2)) is True

# === in ===
assert ('ell' in 'hello') is True
assert ('' in 'hello') is True
assert ('' in '') is True
assert ('z' in 'hello') is False
assert ('z' not in 'hello') is True
assert ('😀' in 'a😀') is True
assert error(lambda: 1 in 'hello') == "TypeError: 'in <string>' requires string as left operand, not int"
assert error(lambda: None in 'hello') == "TypeError: 'in <string>' requires string as left operand, not NoneType"
