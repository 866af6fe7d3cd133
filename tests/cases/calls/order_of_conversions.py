# needs: 3.14
import types

seen = []


class Index:
    def __index__(self):
        seen.append('index')
        return 1


def error(call):
    seen.clear()
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


# === A str that is wrong is told of before the number after it is converted ===
assert error(lambda: 'a'.replace(1, 'b', Index())) == 'TypeError: replace() argument 1 must be str, not int' and seen == []
assert error(lambda: 'a'.replace('a', 1, Index())) == 'TypeError: replace() argument 2 must be str, not int' and seen == []
assert error(lambda: 'a'.replace('a', 'b', count=1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert 'aaa'.replace('a', 'b', Index()) == 'baa' and seen == ['index']
assert error(lambda: 'abc'.find(1, Index())) == 'TypeError: find() argument 1 must be str, not int' and seen == []
assert error(lambda: 'abc'.count(1, Index())) == 'TypeError: count() argument 1 must be str, not int' and seen == []
assert error(lambda: 'a'.split(1, Index())) == 'TypeError: must be str or None, not int' and seen == ['index']

# === A relative __import__ looks at the globals that it is given ===
assert error(lambda: __import__('x', {}, {}, (), 1)) == 'KeyError: "\'__name__\' not in globals"'
assert error(lambda: __import__('x', level=1)) == 'KeyError: "\'__name__\' not in globals"'
assert error(lambda: __import__('x', None, {}, (), 1)) == 'TypeError: globals must be a dict'
assert error(lambda: __import__('x', {'__name__': 5}, {}, (), 1)) == 'TypeError: __name__ must be a string'
assert error(lambda: __import__('x', {'__package__': 5}, {}, (), 1)) == 'TypeError: package must be a string'
assert error(lambda: __import__('x', {'__name__': 'm'}, {}, (), 1)) == 'ImportError: attempted relative import with no known parent package'
assert error(lambda: __import__('x', {'__name__': 'm.n'}, {}, (), 2)) == 'ImportError: attempted relative import beyond top-level package'
assert error(lambda: __import__('x', {'__package__': 'nowhere'}, {}, (), 1)) == "ModuleNotFoundError: No module named 'nowhere'"
assert error(lambda: __import__('x', {'__package__': 'json'}, {}, (), 1)) == "ModuleNotFoundError: No module named 'json.x'"
assert __import__('decoder', {'__package__': 'json'}, {}, (), 1).__name__ == 'json.decoder'
assert __import__('', {'__package__': 'json'}, {}, ('decoder',), 1).__name__ == 'json'

# === SimpleNamespace ===
assert error(lambda: types.SimpleNamespace.__eq__(1, 2)) == "TypeError: descriptor '__eq__' requires a 'types.SimpleNamespace' object but received a 'int'"
assert types.SimpleNamespace.__eq__(types.SimpleNamespace(), 2) is NotImplemented
