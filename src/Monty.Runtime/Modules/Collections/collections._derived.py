"""What the native containers do through the class where it is a derived one: it may have other constructors and __setitem__."""

from _collections import defaultdict as _defaultdict, deque as _deque


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
    _deque.__imul__(made, times)
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
    for key in self:
        made[key] = self[key]
    return made


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
