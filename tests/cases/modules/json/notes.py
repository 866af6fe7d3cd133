# needs: 3.14
import json


def notes(*args, **kwargs):
    try:
        json.dumps(*args, **kwargs)
    except Exception as e:
        return getattr(e, '__notes__', None)
    assert False, 'expected an error'


class Point:
    pass


def encode(o):
    return [{1}] if isinstance(o, Point) else json.JSONEncoder().default(o)


# === where in the value the error happened ===
assert notes({1}) is None
assert notes([0, {1}]) == ['when serializing list item 1']
assert notes({'a': (1, {'b': {2}})}) == [
    "when serializing dict item 'b'", 'when serializing tuple item 1', "when serializing dict item 'a'"]
assert notes([Point()], default=encode) == [
    'when serializing list item 0', 'when serializing Point object', 'when serializing list item 0']
assert notes({(): 1}) is None and notes([{(): 1}]) == ['when serializing list item 0']
loop = [1]
loop.append(loop)
assert notes(loop) == ['when serializing list item 1']
