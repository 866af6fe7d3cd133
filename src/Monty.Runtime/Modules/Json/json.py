"""JSON text to values and back. What reads and writes the text is native; the classes that scripts derive from are here."""

from _json import JSONDecodeError, dumps as _dumps, loads as _loads, quote as _quote, scan as _scan

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']

_not_given = object()

try:
    _BINARY = (bytes, bytearray)
except NameError:
    _BINARY = (bytes,)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    """Return the JSON text of obj."""
    if cls is None and not kw:
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        if separators is None:
            item_separator = ', ' if indent is None else ','
            key_separator = ': '
        else:
            item_separator, key_separator = separators
        return _dumps(obj, _refuse if default is None else default, ensure_ascii, check_circular, allow_nan, indent, item_separator, key_separator,
                      sort_keys, skipkeys)
    encoder = JSONEncoder if cls is None else cls
    return encoder(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                   indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
         separators=None, default=None, sort_keys=False, **kw):
    """Write the JSON text of obj to fp, which has a method write()."""
    encoder = JSONEncoder if cls is None else cls
    chunks = encoder(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
                     indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).iterencode(obj)
    for chunk in chunks:
        fp.write(chunk)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    """Return the value of a JSON text."""
    if isinstance(s, str):
        if s.startswith('\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    elif isinstance(s, _BINARY):
        s = s.decode(detect_encoding(s), 'surrogatepass')
    else:
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
    if cls is None and not kw:
        return _loads(s, True, object_hook, object_pairs_hook, parse_float or None, parse_int or None, parse_constant or None)
    if object_hook is not None:
        kw['object_hook'] = object_hook
    if object_pairs_hook is not None:
        kw['object_pairs_hook'] = object_pairs_hook
    if parse_float is not None:
        kw['parse_float'] = parse_float
    if parse_int is not None:
        kw['parse_int'] = parse_int
    if parse_constant is not None:
        kw['parse_constant'] = parse_constant
    return (JSONDecoder if cls is None else cls)(**kw).decode(s)


def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
         object_pairs_hook=None, **kw):
    """Return the value of the JSON text that fp.read() gives."""
    return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                 parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw)


def detect_encoding(b):
    """Tell UTF-8, UTF-16 and UTF-32 apart by the byte order mark, or by where the zeros of the first characters are."""
    if b.startswith((b'\xff\xfe\x00\x00', b'\x00\x00\xfe\xff')):
        return 'utf-32'
    if b.startswith((b'\xff\xfe', b'\xfe\xff')):
        return 'utf-16'
    if b.startswith(b'\xef\xbb\xbf'):
        return 'utf-8-sig'
    if len(b) >= 4:
        if not b[0]:
            return 'utf-16-be' if b[1] else 'utf-32-be'
        if not b[1]:
            return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
    elif len(b) == 2:
        if not b[0]:
            return 'utf-16-be'
        if not b[1]:
            return 'utf-16-le'
    return 'utf-8'


def _describe_error(error, msg, doc, pos):
    """Fill a JSONDecodeError whose arguments are not of the usual types."""
    lineno = doc.count('\n', 0, pos) + 1
    colno = pos - doc.rfind('\n', 0, pos)
    error.args = ('%s: line %d column %d (char %d)' % (msg, lineno, colno, pos),)
    error.msg = msg
    error.doc = doc
    error.pos = pos
    error.lineno = lineno
    error.colno = colno


class JSONDecoder:
    """Makes values of JSON text."""

    __module__ = 'json.decoder'

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or None
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s, _w=_not_given):
        """Return the value of s, which holds nothing else."""
        if _w is not _not_given:
            return self._decode_after(s, _w)
        if isinstance(s, _BINARY):
            raise TypeError('cannot use a string pattern on a bytes-like object')
        if not isinstance(s, str):
            raise TypeError(f"expected string or bytes-like object, got '{s.__class__.__name__}'")
        if type(self).raw_decode is JSONDecoder.raw_decode:
            return _loads(s, self.strict, self.object_hook, self.object_pairs_hook, self.parse_float, self.parse_int,
                          self.parse_constant)
        value, end = self.raw_decode(s, idx=len(s) - len(s.lstrip(' \t\n\r')))
        end = len(s) - len(s[end:].lstrip(' \t\n\r'))
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def _decode_after(self, s, skip):
        # Whatever gives the end of white space may be put in its place.
        value, end = self.raw_decode(s, idx=skip(s, 0).end())
        end = skip(s, end).end()
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        """Return the value that begins at idx, and the index of its end."""
        return _scan(s, idx, self.strict, self.object_hook, self.object_pairs_hook, self.parse_float, self.parse_int,
                     self.parse_constant)


class JSONEncoder:
    """Makes JSON text of values."""

    __module__ = 'json.encoder'

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """Return something that has a JSON form, in place of o, which has none."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """Return the JSON text of o."""
        if type(self).iterencode is JSONEncoder.iterencode:
            return self._text(o)
        if isinstance(o, str):
            return _quote(o, self.ensure_ascii)
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """Return the JSON text of o in parts."""
        if _one_shot:
            return (self._text(o),)
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        return _parts(self, o, indent, '\n', {} if self.check_circular else None)

    def _text(self, o):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        return _dumps(o, self.default, self.ensure_ascii, self.check_circular, self.allow_nan, indent,
                      self.item_separator, self.key_separator, self.sort_keys, self.skipkeys)


# What is called in place of a default that was not given.
_refuse = JSONEncoder().default


def _list_of(o):
    """Return the members of an object of a class derived from list or tuple that has its own __iter__; its length is not asked."""
    return list(iter(o))


def _items_of(o):
    """Return the members of an object of a class derived from dict that has its own items()."""
    items = o.items()
    try:
        iterator = iter(items)
    except TypeError:
        raise TypeError(f'{type(o).__name__}.items() returned a non-iterable (type {type(items).__name__})') from None
    return list(iterator)


def _atom(encoder, o):
    """Return the text of what is neither a container nor foreign to JSON; else None."""
    if isinstance(o, str):
        return _quote(o, encoder.ensure_ascii)
    if o is None or isinstance(o, (int, float)):
        return _dumps(o, None, True, False, encoder.allow_nan, None, '', '', False, False)
    return None


def _key(encoder, key):
    """Return the text of a key, in quotes; None where it is to be left out."""
    if isinstance(key, str):
        return _quote(key, encoder.ensure_ascii)
    if key is None or isinstance(key, (int, float)):
        return f'"{_atom(encoder, key)}"'
    if encoder.skipkeys:
        return None
    raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')


def _parts(encoder, o, indent, newline, markers):
    text = _atom(encoder, o)
    if text is not None:
        yield text
        return
    if markers is not None and isinstance(o, (list, tuple, dict)) and not o:
        yield '{}' if isinstance(o, dict) else '[]'
        return
    if markers is not None:
        if id(o) in markers:
            raise ValueError('Circular reference detected')
        markers[id(o)] = o
    if isinstance(o, (list, tuple)):
        yield from _list_parts(encoder, o, indent, newline, markers)
    elif isinstance(o, dict):
        yield from _dict_parts(encoder, o, indent, newline, markers)
    else:
        converted = encoder.default(o)
        try:
            yield from _parts(encoder, converted, indent, newline, markers)
        except GeneratorExit:
            raise
        except BaseException as e:
            e.add_note(f'when serializing {type(o).__name__} object')
            raise
    if markers is not None:
        del markers[id(o)]


_parts.__name__ = '_iterencode'
_parts.__qualname__ = '_make_iterencode.<locals>._iterencode'


def _list_parts(encoder, items, indent, newline, markers):
    if not items:
        yield '[]'
        return
    inner = newline if indent is None else newline + indent
    before = '[' if indent is None else '[' + inner
    separator = encoder.item_separator if indent is None else encoder.item_separator + inner
    for i, item in enumerate(items):
        try:
            text = _atom(encoder, item)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from _parts(encoder, item, indent, inner, markers)
        except GeneratorExit:
            raise
        except BaseException as e:
            e.add_note(f'when serializing {type(items).__name__} item {i}')
            raise
        before = separator
    if indent is not None:
        yield newline
    yield ']'


def _dict_parts(encoder, members, indent, newline, markers):
    if not members:
        yield '{}'
        return
    inner = newline if indent is None else newline + indent
    yield '{'
    is_first = True
    for key, value in sorted(members.items()) if encoder.sort_keys else members.items():
        name = _key(encoder, key)
        if name is None:
            continue
        if not is_first:
            yield encoder.item_separator if indent is None else encoder.item_separator + inner
        elif indent is not None:
            yield inner
        is_first = False
        yield name
        yield encoder.key_separator
        try:
            yield from _parts(encoder, value, indent, inner, markers)
        except GeneratorExit:
            raise
        except BaseException as e:
            e.add_note(f'when serializing {type(members).__name__} item {key!r}')
            raise
    if not is_first and indent is not None:
        yield newline
    yield '}'


def __getattr__(name):
    if name == 'decoder':
        import json.decoder
        return json.decoder
    if name == 'encoder':
        import json.encoder
        return json.encoder
    raise AttributeError(f"module 'json' has no attribute '{name}'")
