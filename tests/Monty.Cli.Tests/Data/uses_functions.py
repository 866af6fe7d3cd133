assert add(1) == 2
assert add(1, b=4) == 5
assert add('a', 'b') == 'ab'
rows = await asyncio.gather(slow(1), slow('x'), slow(None))
assert rows == [(n, b'ab', {1: {2}}, float('inf'), '\ud800', ...) for n in (1, 'x', None)]
value = [None, True, 10 ** 400, 1.5, float('-inf'), 'é\ud800', b'\x00', (), {}, {'$': 1}, {(1, 2): {3}}, frozenset({4})]
assert echo(*value, key=value) == [value, {'key': value}]
try:
    bad()
    assert False, 'expected ValueError'
except ValueError as e:
    assert e.args == ('nope', 3)
    assert type(e) is ValueError
try:
    add()
    assert False, 'expected TypeError'
except TypeError as e:
    assert str(e) == "add() missing 1 required positional argument: 'a'"
try:
    unsupported()
    assert False, 'expected TypeError'
except TypeError as e:
    assert str(e) == 'object cannot be passed to the script'
try:
    echo(len)
    assert False, 'expected TypeError'
except TypeError as e:
    assert str(e) == 'builtin_function_or_method cannot be passed to a function of the host: <built-in function len>'
try:
    _hidden()
    assert False, 'expected NameError'
except NameError as e:
    assert str(e) == "name '_hidden' is not defined"
assert noisy() is None
print('done')
