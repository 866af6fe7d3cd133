# Calls the methods of the built-in types, and built-in functions, with typical, empty, extreme and wrong arguments, and
# prints one line a call: what it gave or what it raised. Run with CPython 3.14 and here, the lines must be the same.
SKIPPED = {
    '__hash__', '__iter__', '__reversed__',
    '__class__', '__init__', '__new__', '__init_subclass__', '__subclasshook__', '__dir__', '__doc__', '__getattribute__',
    '__setattr__', '__delattr__', '__reduce__', '__reduce_ex__', '__getstate__', '__setstate__', '__sizeof__', '__class_getitem__',
    '__buffer__', '__release_buffer__', '__getnewargs__', '__getformat__', '_from_flags', '__alloc__',
}
HUGE = {
    '__pow__', '__rpow__', '__lshift__', '__rlshift__', '__mul__', '__rmul__', '__imul__', 'to_bytes',
}


def subjects():
    yield 'int', [0, 7, -3, 255, 2 ** 70, True]
    yield 'float', [0.0, 1.5, -2.25, 1e300, float('inf'), float('nan')]
    yield 'complex', [0j, 1 + 2j, -0.5j]
    yield 'str', ['', 'abc', 'Straße 12', 'a,b,,c', 'x😀y\tz\n', ' aB1 ', 'ﬁǆ']
    yield 'bytes', [b'', b'abc', b'a,b,,c', b' aB1\xff ']
    yield 'bytearray', [bytearray(), bytearray(b'abc'), bytearray(b'a,b,,c')]
    yield 'memoryview', [memoryview(b'abc'), memoryview(bytearray(b'abcd'))[::2]]
    yield 'list', [[], [3, 1, 2], ['b', 'a']]
    yield 'tuple', [(), (3, 1, 2), ('b', [1])]
    yield 'dict', [{}, {'a': 1, 'b': 2}, {1: 'x', (1, 2): None}]
    yield 'set', [set(), {1, 2, 3}, {'a'}]
    yield 'frozenset', [frozenset(), frozenset({1, 2, 3})]
    yield 'range', [range(0), range(5), range(10, -5, -3)]
    yield 'slice', [slice(None), slice(1, 10, 2), slice('a')]
    yield 'dict_keys', [{}.keys(), {'a': 1, 1: 2}.keys()]
    yield 'dict_values', [{'a': 1}.values()]
    yield 'dict_items', [{}.items(), {'a': 1, 1: 2}.items()]
    yield 'NoneType', [None]
    yield 'ellipsis', [...]
    yield 'enumerate', [enumerate('ab')]
    yield 'zip', [zip('ab', [1, 2])]
    yield 'map', [map(str, [1, 2])]
    yield 'filter', [filter(None, [0, 1])]
    yield 'reversed', [reversed((1, 2))]
    yield 'property', [property(len)]
    yield 'staticmethod', [staticmethod(len)]
    yield 'classmethod', [classmethod(len)]
    yield 'BaseException', [BaseException('a', 1)]
    yield 'generator', [(x for x in 'ab')]
    yield 'method', [Sample().method]
    yield 'builtin_function_or_method', [[1].index, len, 'b'.join]
    yield 'method_descriptor', [str.upper]
    yield 'wrapper_descriptor', [str.__add__]
    yield 'getset_descriptor', [int.real]
    yield 'list_iterator', [iter([1, 2])]
    yield 'dict_keyiterator', [iter({'a': 1})]
    yield 'str_iterator', [iter('aé')]
    yield 'range_iterator', [iter(range(3))]
    yield 'set_iterator', [iter({1})]
    yield 'tuple_iterator', [iter((1, 2))]
    yield 'bytes_iterator', [iter(b'ab')]
    yield 'callable_iterator', [iter(lambda: 1, 1)]
    yield 'type', [int]
    yield 'object', [object()]
    yield 'bool', [True]


def pool():
    return [None, 0, 1, -1, 2.5, 'a', '', ',', b'a', b',', [1], (1, 2), {'a': 5}, {1, 2}, True, 10 ** 20, range(2), slice(0, 2), 'b', 1j, bytearray(b'b')]


def pairs():
    return [(0, 1), ('a', 'b'), ('a', 1), (1, 'a'), (b'a', b'b'), (10, 'x'), (10, b'x'), (None, None), (1, None), ('utf-8', 'strict'), (2, 'big'),
            (-1, 0), ('a', None), ([1], [2]), (0, 0), ('b', 0, 2), ('a', 'b', 1), (b'b', 0, 2), (1, 2, 3), ('', '', ''), (3, 'little'), (0, 1, 2, 3)]


def keywords():
    return [
        {'foo': 1}, {'key': None}, {'reverse': 1}, {'sep': ','}, {'maxsplit': 1}, {'sep': None, 'maxsplit': 1}, {'keepends': True}, {'encoding': 'utf-8'},
        {'errors': 'ignore'}, {'default': 0}, {'start': 1}, {'value': 1}, {'length': 2, 'byteorder': 'little'}, {'signed': True}, {'count': 1},
        {'tabsize': 2}, {'format': 'B'}, {'order': 'C'}, {'a': 1}, {'x': 1, 'foo': 2}, {'self': 1}, {'strict': True}, {'real': 1}, {'object': 1},
    ]


class Sample:
    def method(self, x=1):
        return x


def copied(value):
    if type(value) is memoryview:
        return memoryview(bytearray(b'abcd'))[::2] if not value.readonly else memoryview(b'abc')
    if type(value) in (list, dict, set, bytearray):
        return value.copy()
    if type(value) is enumerate:
        return enumerate('ab')
    if type(value) is zip:
        return zip('ab', [1, 2])
    if type(value) is map:
        return map(str, [1, 2])
    if type(value) is filter:
        return filter(None, [0, 1])
    if type(value) is reversed:
        return reversed((1, 2))
    if type(value).__name__ in ('list_iterator', 'dict_keyiterator', 'str_iterator', 'range_iterator', 'set_iterator', 'tuple_iterator', 'bytes_iterator'):
        return iter({'list': [1, 2], 'dict': {'a': 1}, 'str_': 'aé', 'rang': range(3), 'set_': {1}, 'tupl': (1, 2), 'byte': b'ab'}[type(value).__name__[:4]])
    return value


def shown(value):
    if type(value) in (set, frozenset):
        # The order of sets is not the same.
        return type(value).__name__ + ' of ' + ' '.join(sorted(map(repr, value)))
    text = repr(value)
    if type(value) is memoryview:
        text += repr(value.tolist())
    start = text.find(' at 0x')
    if start >= 0:
        end = text.find('>', start)
        text = text[:start] + text[end:]
    return text[:300]


def attempt(label, call, after=None):
    try:
        line = shown(call())
    except Exception as error:
        line = type(error).__name__ + ': ' + str(error)
    if after is not None:
        line += ' | ' + shown(after)
    print(label + ' -> ' + line)


def call_methods(kind, names):
    for subject_kind, values in subjects():
        if subject_kind != kind:
            continue
        for value in values:
            for name in names:
                if name in HUGE and value in (2 ** 70, 1e300):
                    continue
                if name in SKIPPED or not hasattr(value, name):
                    continue
                print(f'@ {kind}.{name}')
                method = getattr(value, name)
                if not callable(method):
                    attempt(f'{kind} {shown(value)}.{name}', lambda: method)
                    continue
                call_one(kind, value, name)


def call_one(kind, value, name):
    for arguments in [()] + [(item,) for item in pool()] + pairs():
        call_with(kind, value, name, arguments, {})
    for named in keywords():
        for arguments in [(), (0,), ('a',), (b'a',), ([1],), (1, 2)]:
            call_with(kind, value, name, arguments, named)


def call_with(kind, value, name, arguments, named):
    if name in HUGE and 10 ** 20 in [a for a in arguments if type(a) is int]:
        return
    fresh = copied(value)
    method = getattr(fresh, name)
    changes = type(fresh) in (list, dict, set, bytearray)
    attempt(f'{kind} {shown(value)}.{name}{arguments}{named or ""}', lambda: method(*arguments, **named), fresh if changes else None)


def call_function(name, function):
    print(f'@ {name}()')
    for arguments in [()] + [(item,) for item in pool()] + pairs():
        attempt(f'{name}{arguments}', lambda: function(*arguments))
    for named in keywords():
        for arguments in [(), (0,), ('a',), (b'a',), ([1],), (1, 2)]:
            attempt(f'{name}{arguments}{named}', lambda: function(*arguments, **named))


def call_operators(kind):
    operators = {
        '+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b,
        '%': lambda a, b: a % b, '&': lambda a, b: a & b, '|': lambda a, b: a | b, '^': lambda a, b: a ^ b, '<': lambda a, b: a < b,
        '>=': lambda a, b: a >= b, '==': lambda a, b: a == b, 'in': lambda a, b: b in a, '[]': lambda a, b: a[b], '@': lambda a, b: a @ b,
    }
    for subject_kind, values in subjects():
        if subject_kind != kind:
            continue
        for value in values:
            for symbol, operator in operators.items():
                print(f'@ {kind} {symbol}')
                for item in pool():
                    if symbol == '*' and 10 ** 20 in [a for a in (item, value) if type(a) is int]:
                        continue
                    attempt(f'{kind} {shown(value)} {symbol} {shown(item)}', lambda: operator(copied(value), item))
            print(f'@ format({kind})')
            for spec in ['', 's', 'd', '>8', '08.3f', ',', 'x', '#b', '%', '.2', 'n', 'e', '+', '^10s', '_', 'c', '=+6', 'z.1f', '5.', 'q', '>', '010', 'g']:
                attempt(f'format({kind} {shown(value)}, {spec!r})', lambda: format(copied(value), spec))
            print(f'@ % {kind}')
            for template in ['%s', '%r', '%a', '%d', '%5.2f', '%x', '%c', '%i|', '%-5s', '%05d', '%+d', '%e', '%g', '%%', '%q', '%(a)s', '%s %s', '%*d', '%.3s', '%o', '%#x']:
                attempt(f'{template!r} % {kind} {shown(value)}', lambda: template % copied(value))
