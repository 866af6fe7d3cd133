# What a traceback shows is read once, before it is written: the texts of exceptions may change what comes after them.
import traceback

asked = []


def work():
    for i in range(4):
        pass


class Told(Exception):
    def __init__(self, text, change=None):
        super().__init__(text)
        self.change = change

    def __str__(self):
        asked.append(self.args[0])
        work()
        if self.change is not None:
            self.change(self)
        work()
        return self.args[0]


def chained(text, cause=None, context=None, change=None):
    made = Told(text, change)
    made.__cause__ = cause
    made.__context__ = context
    made.__suppress_context__ = cause is not None
    return made


def lines(exception):
    asked.clear()
    return [line for line in ''.join(traceback.format_exception(exception)).split('\n') if line.startswith(('Told', 'Renamed', 'ValueError', 'during'))]


# A text that gives its own exception another cause, before the cause is looked at.
def replace(exception):
    exception.__cause__ = ValueError('new')


assert lines(chained('a', cause=chained('b'), change=replace)) == ['ValueError: new', 'Told: a']
assert asked == ['a'], asked

# The text of a cause cannot change what was said of the exception before.
top = chained('top', cause=chained('below', change=lambda exception: setattr(top, '__cause__', None)))
assert lines(top) == ['Told: below', 'Told: top']
assert asked == ['top', 'below'], asked
assert lines(top) == ['Told: top']

# Contexts, three deep, of which the innermost cuts the chain.
inner = chained('inner', change=lambda exception: setattr(middle, '__context__', None))
middle = chained('middle', context=inner)
outer = chained('outer', context=middle)
assert lines(outer) == ['Told: inner', 'Told: middle', 'Told: outer']
assert asked == ['outer', 'middle', 'inner'], asked
assert lines(outer) == ['Told: middle', 'Told: outer']


# Names of types are read after the text of their own exception, and before that of others.
def rename(exception):
    Told.__qualname__ = 'Renamed'


assert lines(chained('first', change=rename)) == ['Renamed: first']
Told.__qualname__ = 'Told'
assert lines(chained('last', cause=chained('before', change=rename))) == ['Renamed: before', 'Told: last']
Told.__qualname__ = 'Told'


# Notes are found before and written after; the text of a note may add one.
class Note:
    def __init__(self, text, change=None):
        self.text = text
        self.change = change

    def __str__(self):
        asked.append(self.text)
        work()
        if self.change is not None:
            self.change()
        work()
        return self.text


noted = chained('noted')
noted.__notes__ = [Note('n1', lambda: len(noted.__notes__) < 3 and noted.__notes__.append(Note('n3'))), Note('n2')]
assert ''.join(traceback.format_exception_only(noted)) == 'Told: noted\nn1\nn2\nn3\n'
noted.__notes__[0].change = lambda: setattr(noted, '__notes__', [])
assert ''.join(traceback.format_exception_only(noted)) == 'Told: noted\nn1\nn2\nn3\n'
assert ''.join(traceback.format_exception_only(noted)) == 'Told: noted\n'

# Members of groups are asked before any is written.
asked.clear()
group = ExceptionGroup('g', [chained('m1', cause=chained('c1')), ExceptionGroup('h', [chained('m2')]), chained('m3')])
text = ''.join(traceback.format_exception(group))
assert asked == ['m1', 'm3', 'm2', 'c1'], asked
assert [line.strip(' |') for line in text.split('\n') if 'Told' in line] == ['Told: c1', 'Told: m1', 'Told: m2', 'Told: m3'], text
asked.clear()
only = ''.join(traceback.format_exception_only(group, show_group=True))
assert only == 'ExceptionGroup: g (3 sub-exceptions)\n   Told: m1\n   ExceptionGroup: h (1 sub-exception)\n      Told: m2\n   Told: m3\n', only


# A text that fails, once it has worked.
def fail(exception):
    raise KeyError('no text')


assert lines(chained('good', cause=chained('bad', change=fail)))[-1] == 'Told: good'
assert 'Told: <exception str() failed>' in lines(chained('good', cause=chained('bad', change=fail)))


# The types of a generic's arguments have their names as they are when they are come to.
class A:
    pass


class Asked:
    def __repr__(self):
        work()
        A.__qualname__ += '+'
        work()
        return 'asked'


assert repr(list[A, Asked(), A]) == f'list[{__name__}.A, asked, {__name__}.A+]'
names = [f'{__name__}.A' + '+' * i for i in range(5)]
assert repr(tuple[A, Asked(), Asked(), A]) == f'tuple[{names[1]}, asked, asked, {names[3]}]'
assert repr(dict[A, [A, Asked(), A]]) == f'dict[{names[3]}, [{names[3]}, asked, {names[4]}]]'
