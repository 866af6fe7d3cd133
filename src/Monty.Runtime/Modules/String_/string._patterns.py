"""Regular expressions for string.Template: matched by trying, as the module re does, which is not here."""

from string import _check_text
from string._pattern_items import Alternatives, Anchor, Condition, Group, Look, Reference, Repeated, Sequence, Set, WORD_KINDS, width_of

IGNORECASE, MULTILINE, DOTALL, UNICODE, VERBOSE, ASCII = 2, 8, 16, 32, 64, 256
_NAMED = {'IGNORECASE': IGNORECASE, 'MULTILINE': MULTILINE, 'DOTALL': DOTALL, 'UNICODE': UNICODE, 'VERBOSE': VERBOSE, 'ASCII': ASCII}
_letters = {'i': IGNORECASE, 'm': MULTILINE, 's': DOTALL, 'u': UNICODE, 'x': VERBOSE, 'a': ASCII}
_controls = {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a'}
_endless = float('inf')


def escape(text):
    """Return a pattern for just this text."""
    return ''.join('\\' + c if c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else c for c in text)


class _Reader:
    """Reads a pattern."""

    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.place = 0
        self.count = 0
        self.names = {}
        if not isinstance(pattern, str) or flags & ~sum(_NAMED.values()):
            self.refuse()
        if self.takes('(?') and self.peek() in _letters:
            end = pattern.find(')')
            letters = pattern[2:end]
            if end > 0 and all(c in _letters for c in letters):
                self.place = end + 1
                for c in letters:
                    flags |= _letters[c]
        if not self.place or pattern[self.place - 1] != ')':
            self.place = 0
        self.flags = flags
        self.item = self.read_alternatives(flags)
        if self.place < len(pattern):
            self.refuse()

    def refuse(self):
        raise NotImplementedError(f'string.Template: {self.pattern!r} is not a regular expression that can be used here')

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

    def take_until(self, end):
        place = self.pattern.find(end, self.place)
        if place < 0:
            self.refuse()
        text = self.pattern[self.place:place]
        self.place = place + len(end)
        return text

    def skip_space(self, flags):
        """Pass over what means nothing in a verbose pattern, and comments in parentheses."""
        while True:
            if flags & VERBOSE and self.peek() in tuple(' \t\n\r\v\f'):
                self.place += 1
            elif flags & VERBOSE and self.peek() == '#':
                end = self.pattern.find('\n', self.place)
                self.place = len(self.pattern) if end < 0 else end + 1
            elif self.takes('(?#'):
                self.take_until(')')
            else:
                return

    def read_alternatives(self, flags):
        result = [self.read_sequence(flags)]
        while self.takes('|'):
            result.append(self.read_sequence(flags))
        return result[0] if len(result) == 1 else Alternatives(result)

    def read_sequence(self, flags):
        items = []
        while True:
            self.skip_space(flags)
            if self.peek() in ('', '|', ')'):
                return items[0] if len(items) == 1 else Sequence(items)
            item = self.read_item(flags)
            self.skip_space(flags)
            items.append(self.read_counts(item, flags))

    def read_item(self, flags):
        c = self.take()
        if c == '(':
            return self.read_group(flags)
        if c == '[':
            return self.read_set(flags)
        if c == '.':
            return Set([] if flags & DOTALL else [('\n', '\n')], [], True, flags)
        if c == '\\':
            return self.read_escape(flags)
        if c in '^$':
            return Anchor(c, flags)
        if c in '*+?':
            self.refuse()
        return Set([(c, c)], [], False, flags)

    def read_group(self, flags):
        if not self.takes('?'):
            return self.captured(None, flags)
        if self.takes('P<'):
            return self.captured(self.take_until('>'), flags)
        if self.takes('P='):
            name = self.take_until(')')
            if name not in self.names:
                self.refuse()
            return Reference(self.names[name], flags)
        if self.takes('('):
            return self.read_condition(flags)
        for mark, is_behind, is_negated in (('<=', True, False), ('<!', True, True), ('=', False, False), ('!', False, True)):
            if self.takes(mark):
                item = self.closed(flags)
                width = width_of(item) if is_behind else 0
                if width is None:
                    self.refuse()
                return Look(item, width, is_negated)
        if self.takes('>'):
            return Repeated(self.closed(flags), 1, 1, False, True)
        return self.closed(self.read_flags(flags))

    def read_flags(self, flags):
        is_off = False
        while not self.takes(':'):
            c = self.take()
            if c == '-' and not is_off:
                is_off = True
            elif c not in _letters or is_off and c in 'au':
                self.refuse()
            elif is_off:
                flags &= ~_letters[c]
            else:
                flags = (flags & ~(ASCII | UNICODE) if c in 'au' else flags) | _letters[c]
        return flags

    def read_condition(self, flags):
        name = self.take_until(')')
        number = self.names.get(name) if name in self.names else int(name) if name.isdecimal() else None
        if number is None or not 0 < number <= self.count:
            self.refuse()
        branches = [self.read_sequence(flags), Sequence([])]
        if self.takes('|'):
            branches[1] = self.read_sequence(flags)
        if not self.takes(')'):
            self.refuse()
        return Condition(number, *branches)

    def captured(self, name, flags):
        self.count += 1
        number = self.count
        if name is not None:
            if not name.isidentifier() or name in self.names:
                self.refuse()
            self.names[name] = number
        return Group(number, self.closed(flags))

    def closed(self, flags):
        item = self.read_alternatives(flags)
        if not self.takes(')'):
            self.refuse()
        return item

    def read_escape(self, flags):
        c = self.peek()
        if c in tuple('bBAZz'):
            self.place += 1
            return Anchor('Z' if c == 'z' else c, flags)
        if c in tuple('123456789'):
            self.place += 1
            if self.peek() in tuple('0123456789'):
                c += self.take()
            if int(c) > self.count:
                self.refuse()
            return Reference(int(c), flags)
        ranges, kinds = [], []
        self.add_escaped(ranges, kinds)
        return Set(ranges, kinds, False, flags)

    def add_escaped(self, ranges, kinds):
        """Add what a backslash and what follows it stand for; return the character where it is one."""
        c = self.take()
        if c.lower() in WORD_KINDS:
            kinds.append((WORD_KINDS[c.lower()], c.isupper()))
            return None
        if c in ('x', 'u', 'U'):
            length = {'x': 2, 'u': 4, 'U': 8}[c]
            digits = self.pattern[self.place:self.place + length]
            if len(digits) < length or any(d not in '0123456789abcdefABCDEF' for d in digits) or int(digits, 16) > 0x10ffff:
                self.refuse()
            self.place += length
            c = chr(int(digits, 16))
        elif c == '0':
            digits = c
            while len(digits) < 3 and self.peek() in tuple('01234567'):
                digits += self.take()
            c = chr(int(digits, 8))
        elif c in _controls:
            c = _controls[c]
        elif c.isascii() and c.isalnum():
            self.refuse()
        ranges.append((c, c))
        return c

    def read_set(self, flags):
        is_negated = self.takes('^')
        ranges, kinds = [], []
        is_first = True
        while is_first or self.peek() != ']':
            is_first = False
            low = self.read_set_item(ranges, kinds)
            if low is None or self.peek() != '-' or self.pattern[self.place + 1:self.place + 2] in ('', ']'):
                continue
            self.place += 1
            high = self.read_set_item(ranges, kinds)
            if high is None or high < low:
                self.refuse()
            ranges[-2:] = [(low, high)]
        self.take()
        return Set(ranges, kinds, is_negated, flags)

    def read_set_item(self, ranges, kinds):
        c = self.take()
        if c != '\\':
            ranges.append((c, c))
            return c
        if self.takes('b'):
            ranges.append(('\b', '\b'))
            return '\b'
        return self.add_escaped(ranges, kinds)

    def read_counts(self, item, flags):
        if self.takes('*'):
            least, most = 0, _endless
        elif self.takes('+'):
            least, most = 1, _endless
        elif self.takes('?'):
            least, most = 0, 1
        elif self.peek() == '{' and self.pattern.find('}', self.place) > 0:
            text = self.pattern[self.place + 1:self.pattern.find('}', self.place)]
            first, has_comma, last = text.partition(',')
            if not (first or has_comma and (last or text == ',')) or any(part and not part.isdecimal() for part in (first, last)):
                # A brace that counts nothing is a character.
                return item
            self.place += len(text) + 2
            least = int(first or 0)
            most = int(last) if last else _endless if has_comma else least
        else:
            return item
        is_lazy, is_possessive = self.takes('?'), self.takes('+')
        self.skip_space(flags)
        if most < least or isinstance(item, Anchor) or self.peek() in ('?', '+', '*'):
            self.refuse()
        return Repeated(item, least, most, is_lazy, is_possessive)


class Match:
    """Where a pattern was found, and its groups."""

    def __init__(self, string, names, spans):
        self.string = string
        self._names = names
        self._spans = spans

    def span(self, group=0):
        number = self._names.get(group) if isinstance(group, str) else group
        if number is None:
            raise IndexError('no such group')
        return self._spans.get(number, (-1, -1))

    def start(self, group=0):
        return self.span(group)[0]

    def group(self, group=0):
        start, end = self.span(group)
        return None if start < 0 else self.string[start:end]


class Pattern:
    """A regular expression that was read."""

    def __init__(self, pattern, flags):
        reader = _Reader(pattern, flags)
        self.pattern = pattern
        self.flags = reader.flags if reader.flags & ASCII else reader.flags | UNICODE
        self.groupindex = reader.names
        self._item = reader.item
        first = self._item.items[0] if isinstance(self._item, Sequence) and self._item.items else None
        self._first = first.only if isinstance(first, Set) else None

    def __repr__(self):
        names = [f're.{name}' for name, flag in _NAMED.items() if self.flags & flag and flag != UNICODE]
        return f're.compile({self.pattern!r:.200}{", " if names else ""}{"|".join(names)})'

    def finditer(self, string):
        """Give a match for each place that the pattern is found at, from the left."""
        _check_text(string)
        place, is_after_nothing = 0, False
        while place <= len(string):
            if self._first is not None:
                place = string.find(self._first, place)
                if place < 0:
                    return
            spans = {}
            for end in self._item.ends(string, place, spans):
                if end > place or not is_after_nothing:
                    spans[0] = place, end
                    yield Match(string, self.groupindex, spans)
                    is_after_nothing = end == place
                    place = end
                    break
            else:
                place += 1
                is_after_nothing = False
