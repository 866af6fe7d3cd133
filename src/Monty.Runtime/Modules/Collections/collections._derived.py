"""What the native containers do through the class where it is a derived one: it may have other constructors and __setitem__."""

from _collections import OrderedDict as _OrderedDict, defaultdict as _defaultdict, deque as _deque, key_after as _key_after

_shown = set()
_end = object()


def copy_deque(self):
    cls = type(self)
    made = cls(self) if self.maxlen is None else cls(self, self.maxlen)
    if not isinstance(made, _deque):
        raise TypeError(f'{cls.__name__}() must return a deque, not {type(made).__name__}')
    return made


def add_to_deque(self, other):
    made = copy_deque(self)
    _deque.extend(made, other)
    return made


def repeat_deque(self, times):
    made = copy_deque(self)
    times = times.__index__()
    if type(made).__iter__ is _deque.__iter__ or _deque.__len__(made) < 2 or times < 2:
        _deque.__imul__(made, times)
        return made
    items = list(made)
    for _ in range(times - 1):
        _deque.extend(made, items)
    return made


def compare_deques(symbol, left, right):
    if symbol in ('==', '!='):
        if left is right:
            return symbol == '=='
        if _deque.__len__(left) != _deque.__len__(right):
            return symbol == '!='
    first, second = iter(left), iter(right)
    while True:
        a, b = next(first, _end), next(second, _end)
        if a is _end or b is _end:
            return _compare(symbol, a is not _end, b is not _end)
        if a is not b and not a == b:
            return bool(_compare(symbol, a, b))


def _compare(symbol, a, b):
    match symbol:
        case '<':
            return a < b
        case '<=':
            return a <= b
        case '>':
            return a > b
        case '>=':
            return a >= b
        case '==':
            return a == b
        case _:
            return a != b


def show_deque(self):
    if id(self) in _shown:
        return '[...]'
    _shown.add(id(self))
    try:
        limit = _deque.maxlen.__get__(self)
        return f'{type(self).__name__}({list(self)!r}{"" if limit is None else f", maxlen={limit}"})'
    finally:
        _shown.discard(id(self))


def count_elements(mapping, iterable):
    get = mapping.get
    for element in iterable:
        mapping[element] = get(element, 0) + 1


def merge_dicts(left, right):
    made = {}
    made.update(left)
    made.update(right)
    return made


def copy_defaultdict(self):
    return type(self)(self.default_factory, self)


def merge_defaultdict(self, left, right):
    made = type(self)(self.default_factory, left)
    dict.update(made, right)
    return made


def supply_missing(self, factory, key):
    value = factory()
    self[key] = value
    return value


def copy_ordered(self):
    made = type(self)()
    # The order may change on the way: a cache whose __getitem__ moves the key to the end is at its end then.
    step = _key_after(self)
    while step:
        key, = step
        made[key] = self[key]
        step = _key_after(self, key)
    return made


def show_ordered(self):
    name = type(self).__name__
    if not _OrderedDict.__len__(self):
        return f'{name}()'
    if id(self) in _shown:
        return '...'
    _shown.add(id(self))
    try:
        pairs = {}
        # All keys first: a cache whose __getitem__ moves the key to the end changes the order.
        for key in list(self.keys()):
            pairs[key] = self[key]
        return f'{name}({pairs!r})'
    finally:
        _shown.discard(id(self))


def merge_ordered(self, left, right):
    made = type(self)(left)
    store(made, right, {})
    return made


def store(target, source, named):
    if type(source) is dict:
        for key, value in source.items():
            target[key] = value
    elif hasattr(source, 'keys'):
        for key in source.keys():
            target[key] = source[key]
    else:
        for pair in source.items() if hasattr(source, 'items') else source:
            parts = list(pair)
            if len(parts) > 2:
                raise ValueError('too many values to unpack (expected 2)')
            if len(parts) < 2:
                raise ValueError(f'need more than {len(parts)} value{"" if parts else "s"} to unpack')
            target[parts[0]] = parts[1]
    for key, value in named.items():
        target[key] = value


def store_in_place(target, source):
    store(target, source, {})
    return target


def set_default(target, key, default):
    if key in target:
        return target[key]
    target[key] = default
    return default


def reduce_ordered(self):
    return type(self), (), getattr(self, '__dict__', None) or None, None, iter(self.items())
