# needs: 3.14
"""Annotations of a module that a script makes; the attributes of a JSONDecodeError; copies of small built-in objects."""
import collections
import copy
import json
import types
import typing


def error(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === What the annotations of a module are is computed when they are asked for ===
m = types.ModuleType('m')
assert error(delattr, m, '__annotations__') == 'AttributeError: __annotations__'
assert m.__annotations__ == {} and m.__annotations__ is m.__annotations__
assert m.__annotate__ is None
del m.__annotations__
assert '__annotate__' not in m.__dict__ and m.__annotate__ is None and '__annotate__' in m.__dict__
assert error(setattr, m, '__annotate__', 5) == 'TypeError: __annotate__ must be callable or None'
assert error(delattr, m, '__annotate__') == 'TypeError: cannot delete __annotate__ attribute'
m.__annotations__ = {'z': 1}
assert '__annotate__' not in m.__dict__ and m.__annotations__ == {'z': 1}
asked = []


def annotate(format):
    asked.append(format)
    return {'a': int}


m.__annotate__ = annotate
assert m.__annotations__ == m.__annotations__ == {'a': int} and asked == [1]
m.__annotate__ = None
assert m.__annotations__ == {'a': int}
m.__annotate__ = lambda format: 5
assert error(getattr, m, '__annotations__') == "TypeError: __annotate__ returned non-dict of type 'int'"
m.__annotate__ = lambda format: 1 / 0
assert error(getattr, m, '__annotations__') == 'ZeroDivisionError: division by zero'

# === A JSONDecodeError has its details as attributes of its own ===
try:
    json.loads('[1,\n x]')
except json.JSONDecodeError as e:
    assert vars(e) == {'msg': 'Expecting value', 'doc': '[1,\n x]', 'pos': 5, 'lineno': 2, 'colno': 2}
    e.extra = 1
    e.msg = 'changed'
    assert sorted(vars(e)) == ['colno', 'doc', 'extra', 'lineno', 'msg', 'pos'] and str(e) == 'Expecting value: line 2 column 2 (char 5)'
    copied = copy.copy(e)
    assert copied.args == ('changed: line 2 column 2 (char 5)',) and copied.pos == 5 and not hasattr(copied, 'extra')
    del e.doc
    assert error(lambda: e.doc) == "AttributeError: 'JSONDecodeError' object has no attribute 'doc'"
assert not hasattr(json.JSONDecodeError, 'msg') and not hasattr(json.JSONDecodeError.__new__(json.JSONDecodeError), 'pos')
assert error(json.JSONDecodeError, 'a', pos=1) == "TypeError: JSONDecodeError.__init__() missing 1 required positional argument: 'doc'"


class Derived(json.JSONDecodeError):
    def __init__(self, where):
        super().__init__('derived', 'text\ntext', where)


assert vars(Derived(6)) == {'msg': 'derived', 'doc': 'text\ntext', 'pos': 6, 'lineno': 2, 'colno': 2}

# === Some objects are their own copies ===
P = typing.ParamSpec('P')
getter = collections.namedtuple('N', 'x').x
code = compile('1', '', 'eval')
for copying in copy.copy, copy.deepcopy:
    assert copying(P.args) == P.args and copying(P.kwargs) == P.kwargs and copying(typing.NoDefault) is typing.NoDefault
    assert repr(copying(getter)) == repr(getter) and eval(copying(code)) == 1
    assert vars(copying(types.SimpleNamespace(a=[1]))) == {'a': [1]}
