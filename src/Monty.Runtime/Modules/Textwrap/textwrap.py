"""Wrapping and indenting of text."""

from _textwrap import dedent as _dedent

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_whitespace = '\t\n\x0b\x0c\r '


def _is_word(c):
    return c.isalnum() or c == '_'


def _is_letter(c):
    return _is_word(c) and not c.isdecimal()


def _ends_word(c):
    """Whether a dash may follow: a letter, a digit, or a mark that belongs to a word."""
    return _is_word(c) or c in '!"\'&.,?'


class TextWrapper:
    """Breaks text into lines of a width."""

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
                 max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): ' ' for c in _whitespace})
        return text

    def _split(self, text):
        chunks = []
        start, n = 0, len(text)
        word_end = _word_end if self.break_on_hyphens is True else _plain_end
        while start < n:
            end = start
            if text[start] in _whitespace:
                while end < n and text[end] in _whitespace:
                    end += 1
            else:
                end = word_end(text, start)
            chunks.append(text[start:end])
            start = end
        return chunks

    def _fix_sentence_endings(self, chunks):
        i = 0
        while i < len(chunks) - 1:
            if chunks[i + 1] == ' ' and _ends_sentence(chunks[i]):
                chunks[i + 1] = '  '
                i += 2
            else:
                i += 1

    def wrap(self, text):
        """Return the lines of the text."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                del chunks[-1]
            line, length = [], 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == '':
                length -= len(line[-1])
                del line[-1]
            if not line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()) and length <= width):
                lines.append(indent + ''.join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + ''.join(line))
                    break
                length -= len(line[-1])
                del line[-1]
            else:
                if lines:
                    previous = lines[-1].rstrip()
                    if len(previous) + len(self.placeholder) <= self.width:
                        lines[-1] = previous + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _handle_long_word(self, chunks, line, length, width):
        space = 1 if width < 1 else width - length
        if self.break_long_words and space > 0:
            end = space
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > space:
                hyphen = chunk.rfind('-', 0, space)
                if hyphen > 0 and any(c != '-' for c in chunk[:hyphen]):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def fill(self, text):
        """Return the lines of the text as one text."""
        return '\n'.join(self.wrap(text))


def _plain_end(text, start):
    """Return where the word that begins at start ends."""
    end = start
    while end < len(text) and text[end] not in _whitespace:
        end += 1
    return end


def _word_end(text, start):
    """Return where the part of a word that begins at start ends: after a hyphen between letters, or before or after a dash."""
    if text[start] == '-' and start > 0 and _ends_word(text[start - 1]):
        dash = _dash_end(text, start)
        if dash:
            return dash
    n = len(text)
    end = start + 1
    while end < n and text[end] not in _whitespace:
        if text[end] == '-':
            if _is_hyphen(text, end):
                return end + 1
            if _ends_word(text[end - 1]) and _dash_end(text, end):
                break
        end += 1
    return end


def _dash_end(text, start):
    """Return the end of two or more hyphens with a word behind them; 0 where there are none."""
    end = start
    while end < len(text) and text[end] == '-':
        end += 1
    return end if end - start >= 2 and end < len(text) and _is_word(text[end]) else 0


def _is_hyphen(text, place):
    """Whether a line may end after the hyphen at place."""
    if place >= 2 and _is_letter(text[place - 1]) and _is_letter(text[place - 2]):
        pass
    elif not (place >= 3 and _is_letter(text[place - 1]) and text[place - 2] == '-' and _is_letter(text[place - 3])):
        return False
    rest = text[place + 1:place + 4]
    if len(rest) < 2 or not _is_letter(rest[0]):
        return False
    return _is_letter(rest[1]) or (rest[1] == '-' and len(rest) > 2 and _is_letter(rest[2]))


def _ends_sentence(chunk):
    end = len(chunk) - (chunk[-1:] in ('"', "'"))
    return end >= 2 and chunk[end - 1] in '.!?' and 'a' <= chunk[end - 2] <= 'z'


def wrap(text, width=70, **kwargs):
    """Return the lines of the text, broken at a width."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Return the text, broken at a width."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Return the text on one line, cut at a width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """Take away the white space that all lines begin with."""
    if type(text) is str:
        return _dedent(text)
    try:
        lines = text.split('\n')
    except (AttributeError, TypeError):
        raise TypeError(f'expected str object, not {type(text).__qualname__!r}') from None
    return _dedent('\n'.join(lines))


def indent(text, prefix, predicate=None):
    """Put a prefix before the lines of the text."""
    lines = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else not line.isspace():
            lines.append(prefix)
        lines.append(line)
    return ''.join(lines)
