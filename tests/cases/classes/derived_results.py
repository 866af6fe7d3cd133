# needs: 3.14
# Special methods that return instances of derived classes, and copies of objects that have any attribute.
import copy
import operator


class Text(str):
    pass


class Number(int):
    pass


class Shown:
    def __str__(self):
        return Text('str')

    def __repr__(self):
        return Text('repr')

    def __format__(self, spec):
        return Text('<' + spec + '>')


o = Shown()
assert str(o) == 'str' and repr(o) == 'repr' and format(o, 'x') == '<x>' and ascii(o) == 'repr'
assert f'{o} {o!s} {o!r:>6} {o:5}' == '<> str   repr <5>'
assert '%s %r' % (o, o) == 'str repr' and '{} {!s}'.format(o, o) == '<> str'
assert str([o]) == '[repr]' and str(ValueError(o)) == 'str' and repr(ValueError(o)) == 'ValueError(repr)'
assert ','.join(map(str, [o, o])) == 'str,str'
printed = []


class Out:
    def write(self, text):
        printed.append(text)


print(o, file=Out())
assert printed == ['str', '\n']


class Hint:
    def __length_hint__(self):
        return Number(3)


assert operator.length_hint(Hint()) == 3


class Anything:
    """Has every attribute, none of which can be called."""

    def __getattr__(self, name):
        return 0


a = Anything()
assert type(copy.copy(a)) is Anything and copy.copy(a) is not a


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        if name.startswith('__set'):
            raise AttributeError(name)
        return getattr(self.target, name)


p = Proxy([1, 2])
q = copy.copy(p)
assert type(q) is Proxy and q.target is p.target
