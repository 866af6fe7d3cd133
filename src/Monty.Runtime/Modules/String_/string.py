"""Constants of characters, and templates."""

from _string import (ascii_letters, ascii_lowercase, ascii_uppercase, digits, formatter_field_name_split as _field_name_split,
                     formatter_parser as _formatter_parser, hexdigits, octdigits, printable, punctuation, whitespace)

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable',
           'punctuation', 'whitespace', 'Formatter', 'Template']

_absent = object()
_first = ascii_letters + '_'
_rest = _first + digits

# That of re.IGNORECASE.
_IGNORECASE = 2


def capwords(s, sep=None):
    """Capitalize each word; without a separator, runs of white space become one space."""
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


class _Found:
    """Where a delimiter stands in a template, and what follows it, as a match of a regular expression says it."""

    __slots__ = ('kind', 'text', 'whole', 'place', 'end')

    def __init__(self, kind, text, whole, place, end):
        self.kind = kind
        self.text = text
        self.whole = whole
        self.place = place
        self.end = end

    def group(self, name=0):
        return self.whole if name == 0 else self.text if name == self.kind else None

    def start(self, name):
        return self.end

    def span(self):
        return self.place, self.end


class _UsualPattern:
    """What finds the delimiters of templates whose names are those of Python."""

    def __init__(self, delimiter):
        self._delimiter = delimiter

    @property
    def _compiled(self):
        from string._patterns import Pattern, VERBOSE
        return Pattern(_pattern_of(self._delimiter, Template.idpattern, Template.idpattern), _IGNORECASE | VERBOSE)

    def __getattr__(self, name):
        return getattr(self._compiled, name)

    def __repr__(self):
        return repr(self._compiled)

    def finditer(self, text):
        _check_text(text)
        delimiter = self._delimiter
        start = 0
        while True:
            place = text.find(delimiter, start)
            if place < 0:
                return
            start = place + len(delimiter)
            if text.startswith(delimiter, start):
                kind, name = 'escaped', delimiter
                start += len(delimiter)
            else:
                kind, name, start = self._name_at(text, start)
            yield _Found(kind, name, text[place:start], place, start)

    def _name_at(self, text, place):
        braced = text.startswith('{', place)
        end = begin = place + braced
        if begin < len(text) and text[begin] in _first:
            end = begin + 1
            while end < len(text) and text[end] in _rest:
                end += 1
        if end == begin or (braced and not text.startswith('}', end)):
            return 'invalid', '', place
        return 'braced' if braced else 'named', text[begin:end], end + braced


def _check_text(text):
    if isinstance(text, (bytes, bytearray, memoryview)):
        raise TypeError('cannot use a string pattern on a bytes-like object')
    if not isinstance(text, str):
        raise TypeError(f'expected string or bytes-like object, got {type(text).__name__!r}')


def _pattern_of(delimiter, id, bid):
    from string._patterns import escape
    delim = escape(delimiter)
    return fr"""
            {delim}(?:
              (?P<escaped>{delim})  |   # Escape sequence of two delimiters
              (?P<named>{id})       |   # delimiter and a Python identifier
              {{(?P<braced>{bid})}} |   # delimiter and a braced identifier
              (?P<invalid>)             # Other ill-formed delimiter exprs
            )
            """


class Template:
    """A text with names to be replaced, after a dollar sign."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None
    pattern = _UsualPattern('$')

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile_pattern()

    @classmethod
    def _compile_pattern(cls):
        pattern = cls.__dict__.get('pattern')
        delimiter = cls.delimiter
        if cls.flags is None:
            cls.flags = _IGNORECASE
        if pattern is None:
            is_usual = cls.idpattern == Template.idpattern and not cls.braceidpattern and cls.flags == _IGNORECASE
            if is_usual and delimiter and delimiter.upper() == delimiter.lower():
                cls.pattern = _UsualPattern(delimiter)
                return cls.pattern
            pattern = _pattern_of(delimiter, cls.idpattern, cls.braceidpattern or cls.idpattern)
        from string._patterns import Pattern, VERBOSE
        cls.pattern = Pattern(pattern, cls.flags | VERBOSE)
        return cls.pattern

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        place = mo.start('invalid')
        lines = self.template[:place].splitlines(keepends=True) or ['']
        column = place - len(''.join(lines[:-1])) if place else 1
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (len(lines), column))

    def _unrecognized(self):
        return ValueError('Unrecognized named group in pattern', self.pattern)

    def substitute(self, mapping=_absent, /, **kws):
        """Return the text with all names replaced."""
        values = _values(mapping, kws)

        def convert(mo):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                return str(values[named])
            if mo.group('escaped') is not None:
                return self.delimiter
            if mo.group('invalid') is not None:
                self._invalid(mo)
            raise self._unrecognized()

        return _replaced(self, convert)

    def safe_substitute(self, mapping=_absent, /, **kws):
        """Return the text with the names replaced that have a value."""
        values = _values(mapping, kws)

        def convert(mo):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                try:
                    return str(values[named])
                except KeyError:
                    return mo.group()
            if mo.group('escaped') is not None:
                return self.delimiter
            if mo.group('invalid') is not None:
                return mo.group()
            raise self._unrecognized()

        return _replaced(self, convert)

    def is_valid(self):
        """Return False if substitute() would find a wrong place."""
        for mo in self.pattern.finditer(self.template):
            if mo.group('invalid') is not None:
                return False
            if mo.group('named') is None and mo.group('braced') is None and mo.group('escaped') is None:
                raise self._unrecognized()
        return True

    def get_identifiers(self):
        """Return the names, each once."""
        names = []
        for mo in self.pattern.finditer(self.template):
            named = mo.group('named') or mo.group('braced')
            if named is not None:
                if named not in names:
                    names.append(named)
            elif mo.group('invalid') is None and mo.group('escaped') is None:
                raise self._unrecognized()
        return names


def _replaced(template, convert):
    result = []
    start = 0
    for mo in template.pattern.finditer(template.template):
        place, end = mo.span()
        result.append(template.template[start:place])
        result.append(convert(mo))
        start = end
    result.append(template.template[start:])
    return ''.join(result)


def _values(mapping, kws):
    if mapping is _absent:
        return kws
    if not kws:
        return mapping
    from collections import ChainMap
    return ChainMap(kws, mapping)


class Formatter:
    """str.format() as a class whose steps can be overridden."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            first, _ = _field_name_split(field_name)
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field_name = str(auto_arg_index) + field_name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, format_spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        return _formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            obj = getattr(obj, name) if is_attribute else obj[name]
        return obj, first
