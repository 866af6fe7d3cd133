# needs: 3.14
# === ForwardRef shows what it was made with, and is equal by all of it ===
from annotationlib import ForwardRef


class Owner:
    pass


assert repr(ForwardRef('X')) == "ForwardRef('X')"
assert repr(ForwardRef('X', owner=int)) == "ForwardRef('X', owner=<class 'int'>)"
assert repr(ForwardRef('X', module='m', owner=Owner)) == "ForwardRef('X', module='m', owner=<class '__main__.Owner'>)"
assert repr(ForwardRef('X', is_class=True)) == "ForwardRef('X', is_class=True)"
assert ForwardRef('X', owner=int).__owner__ is int and ForwardRef('X').__owner__ is None
assert ForwardRef('X') == ForwardRef('X') != ForwardRef('X', owner=int)
assert ForwardRef('X') != ForwardRef('X', module='m') and ForwardRef('X') != ForwardRef('X', is_class=True)
assert ForwardRef('X', owner=int) == ForwardRef('X', owner=int)
assert len({ForwardRef('X'), ForwardRef('X'), ForwardRef('X', owner=int)}) == 2

# === an expression with a name that has no value is one reference, with its text and its owner ===
import typing
from annotationlib import Format, call_annotate_function, get_annotate_from_class_namespace, get_annotations, type_repr


class Annotated:
    a: gone
    b: gone.part.of
    c: gone[0]
    d: list[gone]
    e: gone | None
    f: gone()
    g: -gone + 1 * gone ** 2
    h: (gone + 1) * 2
    i: [gone, int]
    j: 'text'
    k: int
    l: gone == 1
    m: gone(1, x=[2, 'y'])[1:2, ::3]
    n: typing.Optional[gone]
    o: (1 | gone) << 2
    p: gone[int]


def is_reference(value, text, owner=Annotated):
    return type(value) is ForwardRef and (value.__forward_arg__, value.__owner__, value.__forward_is_class__) == (text, owner, owner is Annotated)


found = get_annotations(Annotated, format=Format.FORWARDREF)
for name, text in (('a', 'gone'), ('b', 'gone.part.of'), ('c', 'gone[0]'), ('e', 'gone | None'), ('f', 'gone()'), ('g', '-gone + 1 * gone ** 2'),
                   ('h', '(gone + 1) * 2'), ('l', 'gone == 1'), ('m', "gone(1, x=[2, 'y'])[1:2, ::3]"), ('o', '(1 | gone) << 2')):
    assert is_reference(found[name], text), found[name]
assert found['d'].__origin__ is list and is_reference(found['d'].__args__[0], 'gone')
assert is_reference(found['i'][0], 'gone') and found['i'][1] is int
assert found['j'] == 'text' and found['k'] is int
assert is_reference(found['n'].__args__[0], 'gone') and found['n'].__args__[1] is type(None)
(name, value), = found['p'].__extra_names__.items()
assert is_reference(found['p'], f'gone[{name}]') and name.startswith('__annotationlib_name_') and value is int
texts = get_annotations(Annotated, format=Format.STRING)
assert [texts[name] for name in 'abcdefghijklop'] == [
    'gone', 'gone.part.of', 'gone[0]', 'list[gone]', 'gone | None', 'gone()', '-gone + 1 * gone ** 2', '(gone + 1) * 2', '[gone, int]', 'text', 'int',
    'gone == 1', '(1 | gone) << 2', 'gone[int]']


def function(x: later, y: later.imag = 1) -> 'later':
    pass


found = get_annotations(function, format=Format.FORWARDREF)
assert is_reference(found['x'], 'later', function) and is_reference(found['y'], 'later.imag', function) and found['return'] == 'later'
try:
    found['x'].evaluate()
    assert False
except NameError as e:
    assert str(e) == "name 'later' is not defined"
later = 5
assert found['x'].evaluate() == 5 and found['y'].evaluate() == 0
assert found['x'].evaluate(format=Format.STRING) == 'later' and found['x'].evaluate(locals={'later': 6}) == 6
assert call_annotate_function(function.__annotate__, Format.FORWARDREF, owner=Annotated)['x'] == 5
later = 'text'
assert found['y'].evaluate(format=Format.FORWARDREF) is found['y'] and found['x'].evaluate(format=Format.FORWARDREF) == 'text'


class Generic[T]:
    x: T
    y: behind[T]


found = get_annotations(Generic, format=Format.FORWARDREF)
assert found['x'] is Generic.__type_params__[0] and found['y'].__forward_arg__ == 'behind[__annotationlib_name_1__]'
behind = list
assert found['y'].evaluate() == list[found['x']] and ForwardRef('T', owner=Generic).evaluate() is found['x']
assert ForwardRef('T').evaluate(type_params=Generic.__type_params__) is found['x']

# === what a reference refuses ===
for action, expected in ((lambda: ForwardRef(1), 'TypeError: Forward reference must be a string -- got 1'),
                         (lambda: ForwardRef('x').foo, "AttributeError: 'ForwardRef' object has no attribute 'foo'"),
                         (lambda: ForwardRef('x y').evaluate(), "SyntaxError: Forward reference must be an expression -- got 'x y'"),
                         (lambda: type('Derived', (ForwardRef,), {}), 'TypeError: Cannot subclass ForwardRef')):
    try:
        action()
        assert False
    except Exception as e:
        assert f'{type(e).__name__}: {e}' == expected, e
assert ForwardRef('*list[int]').evaluate() == (*list[int],)[0]
assert get_annotate_from_class_namespace({}) is None and get_annotate_from_class_namespace({'__annotate_func__': 5}) == 5
assert (type_repr(int), type_repr(list[int]), type_repr(...), type_repr('x'), type_repr(len), type_repr(Owner)) == (
    'int', 'list[int]', '...', "'x'", 'len', '__main__.Owner')


# === hints of a class whose annotations raise AttributeError are that error ===
class Faulty:
    x: int.absent


for action in (lambda: typing.get_type_hints(Faulty), lambda: get_annotations(Faulty)):
    try:
        action()
        assert False
    except AttributeError as e:
        assert str(e) == "type object 'int' has no attribute 'absent'"
