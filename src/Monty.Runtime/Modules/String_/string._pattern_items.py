"""What a regular expression consists of. Each gives the places where it can end, as regular expressions try them, and notes its groups."""

_IGNORECASE, _MULTILINE, _ASCII = 2, 8, 256


def _is_word(c):
    return c.isalnum() or c == '_'


WORD_KINDS = {'w': _is_word, 'd': str.isdecimal, 's': str.isspace}


class Set:
    """What one character may be: those of ranges, and of kinds such as words."""

    def __init__(self, ranges, kinds, is_negated, flags):
        self.ranges = ranges
        self.kinds = kinds
        self.is_negated = is_negated
        self.is_ascii = bool(flags & _ASCII)
        self.ignores_case = bool(flags & _IGNORECASE)

    @property
    def only(self):
        """The one text that it stands for; None where there are others."""
        if self.is_negated or self.kinds or len(self.ranges) != 1:
            return None
        low, high = self.ranges[0]
        return low if low == high and not (self.ignores_case and self._variants(low) != {low}) else None

    def _variants(self, c):
        return {v for v in (c, c.lower(), c.upper(), c.upper().lower()) if len(v) == 1}

    def has(self, c):
        return self._holds(c) != self.is_negated

    def _holds(self, c):
        is_plain = not self.is_ascii or c.isascii()
        for kind, is_opposite in self.kinds:
            if (is_plain and kind(c)) != is_opposite:
                return True
        variants = self._variants(c) if self.ignores_case and is_plain else (c,)
        return any(low <= v <= high for v in variants for low, high in self.ranges)

    def ends(self, text, place, groups):
        if place < len(text) and self.has(text[place]):
            yield place + 1


class Sequence:
    def __init__(self, items):
        self.items = items

    def ends(self, text, place, groups):
        return self._ends(0, text, place, groups)

    def _ends(self, number, text, place, groups):
        if number == len(self.items):
            yield place
            return
        for end in self.items[number].ends(text, place, groups):
            yield from self._ends(number + 1, text, end, groups)


class Alternatives:
    def __init__(self, items):
        self.items = items

    def ends(self, text, place, groups):
        for item in self.items:
            yield from item.ends(text, place, groups)


class Group:
    def __init__(self, number, item):
        self.number = number
        self.item = item

    def ends(self, text, place, groups):
        for end in self.item.ends(text, place, groups):
            before = groups.get(self.number)
            groups[self.number] = place, end
            yield end
            if before is None:
                groups.pop(self.number, None)
            else:
                groups[self.number] = before


class Repeated:
    def __init__(self, item, least, most, is_lazy, is_possessive):
        self.item = item
        self.least = least
        self.most = most
        self.is_lazy = is_lazy
        self.is_possessive = is_possessive

    def ends(self, text, place, groups):
        if isinstance(self.item, Set) and not self.is_lazy:
            found = self._ends_of_set(text, place)
        else:
            found = self._ends(self.least, self.most, -1, text, place, groups)
        if not self.is_possessive:
            return found
        return self._first_of(found, groups)

    def _first_of(self, found, groups):
        before = dict(groups)
        for end in found:
            yield end
            _restore(groups, before)
            return

    def _ends_of_set(self, text, place):
        end = place
        while end < len(text) and end - place < self.most and self.item.has(text[end]):
            end += 1
        while end - place >= self.least:
            yield end
            end -= 1

    def _ends(self, least, most, last, text, place, groups):
        if self.is_lazy and least <= 0:
            yield place
        # Once more where the last time nothing was found would find nothing again.
        if most > 0 and (least > 0 or place != last):
            for end in self.item.ends(text, place, groups):
                yield from self._ends(least - 1, most - 1, place, text, end, groups)
        if not self.is_lazy and least <= 0:
            yield place


class Look:
    """What must, or must not, follow or precede, without being a part."""

    def __init__(self, item, width, is_negated):
        self.item = item
        self.width = width
        self.is_negated = is_negated

    def ends(self, text, place, groups):
        start = place - self.width
        before = dict(groups)
        found = False
        if start >= 0:
            for end in self.item.ends(text, start, groups):
                if not self.width or end == place:
                    found = True
                    break
        if self.is_negated:
            _restore(groups, before)
        if found != self.is_negated:
            yield place
            _restore(groups, before)


class Anchor:
    def __init__(self, mark, flags):
        self.mark = mark
        self.is_ascii = bool(flags & _ASCII)
        self.has_lines = bool(flags & _MULTILINE)

    def ends(self, text, place, groups):
        if self._is_at(text, place):
            yield place

    def _is_at(self, text, place):
        if self.mark in '^A':
            return place == 0 or self.mark == '^' and self.has_lines and text[place - 1] == '\n'
        if self.mark == 'Z':
            return place == len(text)
        if self.mark == '$':
            return place == len(text) or text[place] == '\n' and (self.has_lines or place == len(text) - 1)
        is_between = self._is_word(text[place - 1:place]) != self._is_word(text[place:place + 1])
        return is_between == (self.mark == 'b')

    def _is_word(self, c):
        return c != '' and _is_word(c) and (not self.is_ascii or c.isascii())


class Reference:
    """What a group before it has found, again."""

    def __init__(self, number, flags):
        self.number = number
        self.ignores_case = bool(flags & _IGNORECASE)

    def ends(self, text, place, groups):
        if self.number in groups:
            start, end = groups[self.number]
            found, after = text[start:end], place + end - start
            if text[place:after] == found or self.ignores_case and text[place:after].lower() == found.lower():
                yield after


class Condition:
    def __init__(self, number, then, otherwise):
        self.number = number
        self.then = then
        self.otherwise = otherwise

    def ends(self, text, place, groups):
        return (self.then if self.number in groups else self.otherwise).ends(text, place, groups)


def _restore(groups, before):
    groups.clear()
    groups.update(before)


def width_of(item):
    """Return how many characters it always has; None where that differs."""
    if isinstance(item, Set):
        return 1
    if isinstance(item, (Anchor, Look)):
        return 0
    if isinstance(item, Group):
        return width_of(item.item)
    if isinstance(item, Repeated):
        width = width_of(item.item)
        return None if width is None or item.least != item.most else width * item.least
    if isinstance(item, (Sequence, Alternatives)):
        widths = [width_of(each) for each in item.items]
        if None in widths:
            return None
        if isinstance(item, Sequence):
            return sum(widths)
        return widths[0] if len(set(widths)) == 1 else None
    return None
