"""Which texts are names in a string.Template: the forms of regular expressions that say so, as there are no others here."""

_IGNORECASE, _UNICODE, _VERBOSE, _ASCII = 2, 32, 64, 256
_DEFAULT = _IGNORECASE

_controls = {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v'}
_endless = float('inf')


def _is_word(c):
    return c.isalnum() or c == '_'


_kinds = {'w': _is_word, 'd': str.isdecimal, 's': str.isspace}


class _CharacterSet:
    """What one character may be: those of ranges, and of kinds such as words."""

    def __init__(self, ranges, kinds, is_negated, flags):
        self.ranges = ranges
        self.kinds = kinds
        self.is_negated = is_negated
        self.flags = flags

    def has(self, c):
        return self._holds(c) != self.is_negated

    def _holds(self, c):
        is_plain = not self.flags & _ASCII or c.isascii()
        for kind, is_opposite in self.kinds:
            if (is_plain and kind(c)) != is_opposite:
                return True
        variants = {c, c.lower(), c.upper(), c.upper().lower()} if self.flags & _IGNORECASE and is_plain else (c,)
        return any(low <= v <= high for v in variants for low, high in self.ranges)


class _Names:
    """Reads a pattern: alternatives, which are lists of (character set or alternatives, least, most)."""

    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.place = 0
        if not isinstance(pattern, str) or flags & ~(_IGNORECASE | _UNICODE | _VERBOSE | _ASCII):
            self.refuse()
        self.alternatives = self.read_alternatives(flags)
        if self.place < len(pattern):
            self.refuse()

    def refuse(self):
        raise NotImplementedError(f'string.Template: {self.pattern!r} is a regular expression that cannot be used here')

    def ends(self, text, start):
        """Give the places where a name that starts at a place can end, as regular expressions try them."""
        return _ends_of(self.alternatives, text, start)

    def peek(self):
        return self.pattern[self.place:self.place + 1]

    def take(self):
        c = self.peek()
        if not c:
            self.refuse()
        self.place += 1
        return c

    def takes(self, text):
        found = self.pattern.startswith(text, self.place)
        if found:
            self.place += len(text)
        return found

    def read_alternatives(self, flags):
        result = [self.read_sequence(flags)]
        while self.takes('|'):
            result.append(self.read_sequence(flags))
        return result

    def read_sequence(self, flags):
        items = []
        while self.peek() not in ('', '|', ')'):
            c = self.take()
            # The pattern becomes a part of a verbose one.
            if not c.isspace():
                items.append((self.read_item(c, flags), *self.read_counts()))
        return items

    def read_item(self, c, flags):
        if c == '(':
            return self.read_group(flags)
        if c == '[':
            return self.read_set(flags)
        if c == '.':
            return _CharacterSet([('\n', '\n')], [], True, flags)
        if c == '\\':
            return self.read_escape(flags)
        if c in '^$*+?{#':
            self.refuse()
        return _CharacterSet([(c, c)], [], False, flags)

    def read_group(self, flags):
        if self.takes('?a:'):
            flags |= _ASCII
        elif not self.takes('?:') and self.peek() == '?':
            self.refuse()
        result = self.read_alternatives(flags)
        if not self.takes(')'):
            self.refuse()
        return result

    def read_escape(self, flags):
        ranges, kinds = [], []
        self.add_escaped(ranges, kinds)
        return _CharacterSet(ranges, kinds, False, flags)

    def add_escaped(self, ranges, kinds):
        c = self.take()
        if c.lower() in _kinds:
            kinds.append((_kinds[c.lower()], c.isupper()))
        elif c in _controls or not c.isalnum():
            ranges.append((_controls.get(c, c),) * 2)
        else:
            self.refuse()

    def read_set(self, flags):
        is_negated = self.takes('^')
        ranges, kinds = [], []
        is_first = True
        while is_first or self.peek() != ']':
            is_first = False
            c = self.take()
            if c == '\\':
                self.add_escaped(ranges, kinds)
            elif self.peek() == '-' and self.pattern[self.place + 1:self.place + 2] not in ('', ']'):
                self.take()
                last = self.take()
                if last == '\\' or last < c:
                    self.refuse()
                ranges.append((c, last))
            else:
                ranges.append((c, c))
        self.take()
        return _CharacterSet(ranges, kinds, is_negated, flags)

    def read_counts(self):
        if self.takes('*'):
            counts = 0, _endless
        elif self.takes('+'):
            counts = 1, _endless
        elif self.takes('?'):
            counts = 0, 1
        elif self.takes('{'):
            least, has_comma, most = self.pattern[self.place:self.pattern.find('}', self.place)].partition(',')
            if not (least.isdecimal() and (most.isdecimal() or not most)):
                self.refuse()
            self.place = self.pattern.find('}', self.place) + 1
            counts = int(least), int(most) if most else _endless if has_comma else int(least)
        else:
            return 1, 1
        if self.peek() in ('?', '+', '*', '{') and self.peek():
            self.refuse()
        return counts


def _ends_of(alternatives, text, start):
    for items in alternatives:
        yield from _ends_of_items(items, 0, text, start)


def _ends_of_items(items, number, text, start):
    if number == len(items):
        yield start
        return
    item, least, most = items[number]
    places = _ends_of_set if isinstance(item, _CharacterSet) else _ends_of_group
    for end in places(item, least, most, text, start):
        yield from _ends_of_items(items, number + 1, text, end)


def _ends_of_set(item, least, most, text, start):
    end = start
    while end < len(text) and end - start < most and item.has(text[end]):
        end += 1
    while end - start >= least:
        yield end
        end -= 1


def _ends_of_group(item, least, most, text, start):
    if most > 0:
        for end in _ends_of(item, text, start):
            if end > start:
                yield from _ends_of_group(item, least - 1, most - 1, text, end)
    if least <= 0:
        yield start


def names_of(cls):
    """Return what reads the names of a class of templates, and those in braces."""
    flags = _DEFAULT if cls.flags is None else cls.flags
    named = _Names(cls.idpattern, flags)
    return named, named if cls.braceidpattern is None else _Names(cls.braceidpattern, flags)
