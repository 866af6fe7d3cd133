"""Expressions with names that have no value yet, while annotations are evaluated: they become a ForwardRef each."""

from annotationlib import ForwardRef as _ForwardRef, type_repr as _type_repr

# How tight an expression binds, as in the grammar.
_OR, _XOR, _AND, _SHIFT, _SUM, _PRODUCT, _UNARY, _POWER, _POSTFIX, _ATOM = range(10)
_COMPARISON = -1
_TUPLE = -2


class Made(list):
    """All that were made; as_text says that nobody will look at the values, only at their text."""

    def __init__(self, as_text):
        super().__init__()
        self.as_text = as_text


class Unknown(_ForwardRef):
    """An expression whose text is known."""

    __slots__ = ()

    def __init__(self, text, made, level=_ATOM, names=None):
        super().__init__(text)
        self._level = level
        self._code = made
        self.__extra_names__ = names
        made.append(self)

    def __getattr__(self, name):
        return Unknown(f'{_part(self, _POSTFIX)}.{name}', self._code, _POSTFIX, self.__extra_names__)

    def __getitem__(self, key):
        names = dict(self.__extra_names__ or ())
        if type(key) is tuple and key:
            text = ', '.join(_text(item, self._code, names)[0] for item in key) + (',' if len(key) == 1 else '')
        else:
            text = _text(key, self._code, names)[0]
        return Unknown(f'{_part(self, _POSTFIX)}[{text}]', self._code, _POSTFIX, names or None)

    def __call__(self, /, *args, **kwargs):
        names = dict(self.__extra_names__ or ())
        texts = [_text(arg, self._code, names)[0] for arg in args]
        texts += [f'{key}={_text(value, self._code, names)[0]}' for key, value in kwargs.items()]
        return Unknown(f'{_part(self, _POSTFIX)}({", ".join(texts)})', self._code, _POSTFIX, names or None)

    def __iter__(self):
        yield Unknown(f'*{_part(self, _OR)}', self._code, _OR, self.__extra_names__)

    def __format__(self, spec):
        raise TypeError('Cannot stringify annotation containing string formatting')

    __hash__ = object.__hash__

    def __repr__(self):
        return self.__forward_arg__


def _part(value, level):
    return f'({value.__forward_arg__})' if value._level < level else value.__forward_arg__


def _text(value, made, names):
    """The text of an operand and how tight it binds; what has none gets a name."""
    if isinstance(value, Unknown):
        names.update(value.__extra_names__ or ())
        return value.__forward_arg__, value._level
    kind = type(value)
    if value is None or value is ... or kind in (str, bytes, bool, int, float, complex):
        return ('...' if value is ... else repr(value)), _ATOM
    if kind is slice:
        ends = ['' if end is None else _text(end, made, names)[0] for end in (value.start, value.stop)]
        return ':'.join(ends if value.step is None else ends + [_text(value.step, made, names)[0]]), _TUPLE
    if kind in (list, tuple, set) and (value or kind is not set):
        items = ', '.join(_text(item, made, names)[0] for item in value)
        start, end = {list: '[]', tuple: '()', set: '{}'}[kind]
        return f'{start}{items}{"," if kind is tuple and len(value) == 1 else ""}{end}', _ATOM
    if kind is dict:
        return '{' + ', '.join(f'{_text(k, made, names)[0]}: {_text(v, made, names)[0]}' for k, v in value.items()) + '}', _ATOM
    if made.as_text:
        return _type_repr(value), _ATOM
    name = f'__annotationlib_name_{_next_number(made)}__'
    names[name] = value
    return name, _ATOM


def text_of(value, made):
    """The text of a whole annotation."""
    if isinstance(value, str):
        return value
    return _text(value, made, {})[0] if type(value) in (list, tuple, set, dict) else _type_repr(value)


def _next_number(made):
    numbers = {name for one in made for name in one.__extra_names__ or ()}
    return len(numbers) + 1


def _binary(operator, level, right_level):
    def forward(self, other):
        return _joined(self, other, self, other, operator, level, right_level)

    def reflected(self, other):
        return _joined(self, other, other, self, operator, level, right_level)

    return forward, reflected


def _joined(self, other, left, right, operator, level, right_level):
    names = dict(self.__extra_names__ or ())
    texts = []
    for value, least in ((left, level if right_level > level or level == _COMPARISON else level + 1), (right, right_level)):
        text, tightness = _text(value, self._code, names)
        texts.append(f'({text})' if tightness < least else text)
    return Unknown(f'{texts[0]} {operator} {texts[1]}', self._code, level, names or None)


def _unary(operator):
    def method(self):
        return Unknown(f'{operator}{_part(self, _UNARY)}', self._code, _UNARY, self.__extra_names__)

    return method


for _names, _operator, _level in (
        ('or', '|', _OR), ('xor', '^', _XOR), ('and', '&', _AND), ('lshift', '<<', _SHIFT), ('rshift', '>>', _SHIFT), ('add', '+', _SUM),
        ('sub', '-', _SUM), ('mul', '*', _PRODUCT), ('matmul', '@', _PRODUCT), ('truediv', '/', _PRODUCT), ('floordiv', '//', _PRODUCT),
        ('mod', '%', _PRODUCT)):
    _forward, _reflected = _binary(_operator, _level, _level + 1)
    setattr(Unknown, f'__{_names}__', _forward)
    setattr(Unknown, f'__r{_names}__', _reflected)
Unknown.__pow__, Unknown.__rpow__ = _binary('**', _POWER, _UNARY)
for _names, _operator in (('lt', '<'), ('le', '<='), ('eq', '=='), ('ne', '!='), ('gt', '>'), ('ge', '>=')):
    setattr(Unknown, f'__{_names}__', _binary(_operator, _COMPARISON, _OR)[0])
for _names, _operator in (('neg', '-'), ('pos', '+'), ('invert', '~')):
    setattr(Unknown, f'__{_names}__', _unary(_operator))


def settle(made, owner):
    """Make references of all of them."""
    for one in made:
        one._code = None
        one.__forward_is_class__ = isinstance(owner, type)
        one.__owner__ = owner
        one.__class__ = _ForwardRef
