# needs: 3.14
# A class derived from list or dict says itself what it holds, also to json; names in errors.
import collections
import copy
import json


class Seven(list):
    def __iter__(self):
        return iter([7, [8]])


class Pair(tuple):
    def __iter__(self):
        yield 'p'


class Fake(dict):
    def items(self):
        return [('b', 1), ('a', Seven())]


class Plain(dict):
    pass


assert json.dumps(Seven([1, 2])) == json.dumps(Seven()) == '[7, [8]]'
assert json.dumps({'x': Pair((1, 2))}, indent=0) == '{\n"x": [\n"p"\n]\n}'
assert json.dumps(Fake(x=1)) == '{"b": 1, "a": [7, [8]]}'
assert json.dumps(Fake(x=1), sort_keys=True) == '{"a": [7, [8]], "b": 1}'
assert json.dumps(Fake()) == '{}'
assert json.dumps(Plain(q=2)) == '{"q": 2}'


class Broken(dict):
    def items(self):
        return self.found


def error_of(function, *arguments, **keywords):
    try:
        function(*arguments, **keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}', getattr(error, '__notes__', [])
    raise AssertionError('no error')


broken = Broken(x=1)
broken.found = 5
assert error_of(json.dumps, [broken]) == ('TypeError: Broken.items() returned a non-iterable (type int)', ['when serializing list item 0'])
broken.found = [(1, 2, 3)]
assert error_of(json.dumps, broken) == ('ValueError: items must return 2-tuples', [])
broken.found = {1: 2}.items()
assert json.dumps(broken) == '{"1": 2}'


class Raising(list):
    def __iter__(self):
        yield 1
        raise LookupError('no more')


assert error_of(json.dumps, {'a': Raising()}) == ('LookupError: no more', ["when serializing dict item 'a'"])


class Lie:
    @property
    def __class__(self):
        return int


assert error_of(json.dumps, Lie())[0] == 'TypeError: Object of type int is not JSON serializable'
assert error_of(json.dumps, [collections.deque()])[0] == 'TypeError: Object of type deque is not JSON serializable'
assert error_of(copy.replace, Lie())[0] == 'TypeError: replace() does not support int objects'
assert error_of(json.dumps, {}, separators=(1, 2))[0] == 'TypeError: make_encoder() argument 5 must be str, not int'
assert error_of(json.dumps, {}, separators=(None, ':'))[0] == 'TypeError: make_encoder() argument 6 must be str, not None'
assert error_of(json.JSONDecoder().raw_decode, '1', 5)[0] == 'JSONDecodeError: Expecting value: line 1 column 6 (char 5)'
