"""Constants of characters, and templates."""

from _string import (ascii_letters, ascii_lowercase, ascii_uppercase, digits, formatter_field_name_split as _field_name_split,
                     formatter_parser as _formatter_parser, hexdigits, octdigits, printable, punctuation, whitespace)

__all__ = ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace']

_absent = object()
_first = ascii_letters + '_'
_rest = _first + digits


def capwords(s, sep=None):
    """Capitalize each word; without a separator, runs of white space become one space."""
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


class Template:
    """A text with names to be replaced, after a dollar sign."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None

    # What reads the names of a derived class with patterns of its own.
    _names = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        if 'pattern' in cls.__dict__:
            raise NotImplementedError('string.Template: pattern of a class is a regular expression, which cannot be used here')
        if any(name in cls.__dict__ for name in ('idpattern', 'braceidpattern', 'flags')):
            from string._patterns import names_of
            cls._names = names_of(cls)

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """Give (text, name, whole, place): a name is None where there is none, and '' where the text is wrong."""
        text, delimiter = self.template, self.delimiter
        start = 0
        while True:
            place = text.find(delimiter, start)
            if place < 0:
                yield text[start:], None, '', place
                return
            after = place + len(delimiter)
            before = text[start:place]
            if text.startswith(delimiter, after):
                yield before + delimiter, None, delimiter * 2, place
                start = after + len(delimiter)
                continue
            name, start = self._name_at(after)
            yield before, name, text[place:start], place

    def _name_at(self, place):
        """Return the name that follows a delimiter and where it ends; '' where there is none."""
        text = self.template
        if self._names is not None:
            return self._own_name_at(place)
        braced = text.startswith('{', place)
        end = begin = place + braced
        if begin < len(text) and text[begin] in _first:
            end = begin + 1
            while end < len(text) and text[end] in _rest:
                end += 1
        if end == begin or (braced and not text.startswith('}', end)):
            return '', place
        return text[begin:end], end + braced

    def _own_name_at(self, place):
        text = self.template
        named, braced = self._names
        end = next(named.ends(text, place), place)
        if end > place:
            return text[place:end], end
        if text.startswith('{', place):
            for end in braced.ends(text, place + 1):
                if text.startswith('}', end) and end > place + 1:
                    return text[place + 1:end], end + 1
        return '', place

    def _invalid(self, place):
        # What is wrong begins after the delimiter, but the delimiter counts.
        lines = self.template[:place + len(self.delimiter)].splitlines(keepends=True)
        line = len(lines)
        column = place + len(self.delimiter) - len(''.join(lines[:-1]))
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, column))

    def substitute(self, mapping=_absent, /, **kws):
        """Return the text with all names replaced."""
        values = _values(mapping, kws)
        result = []
        for text, name, whole, place in self._parts():
            result.append(text)
            if name == '':
                self._invalid(place)
            if name is not None:
                result.append(str(values[name]))
        return ''.join(result)

    def safe_substitute(self, mapping=_absent, /, **kws):
        """Return the text with the names replaced that have a value."""
        values = _values(mapping, kws)
        result = []
        for text, name, whole, place in self._parts():
            result.append(text)
            if name == '':
                result.append(whole)
            elif name is not None:
                try:
                    result.append(str(values[name]))
                except KeyError:
                    result.append(whole)
        return ''.join(result)

    def is_valid(self):
        """Return False if substitute() would find a wrong place."""
        return all(name != '' for _, name, _, _ in self._parts())

    def get_identifiers(self):
        """Return the names, each once."""
        return list(dict.fromkeys(name for _, name, _, _ in self._parts() if name))


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
