import operator


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === Operators ===
assert operator.add(1, 2) == 3 and operator.sub(1, 2) == -1 and operator.floordiv(7, 2) == 3 and operator.truediv(7, 2) == 3.5
assert operator.and_(6, 3) == 2 and operator.or_(6, 3) == 7 and operator.xor(6, 3) == 5 and operator.invert(5) == -6
assert operator.lt(1, 2) and operator.is_not(1, None) and operator.not_(0) and operator.truth([1]) is True
assert operator.contains([1], 1) and operator.concat([1], [2]) == [1, 2] and operator.getitem('abc', 1) == 'b'
items = [1, 2, 3]
operator.setitem(items, 0, 9)
operator.delitem(items, 1)
assert items == [9, 3] and operator.iadd(items, [4]) is items and items == [9, 3, 4]
assert operator.countOf([1, 2, 1], 1) == 2 and operator.indexOf([5, 6], 6) == 1
assert operator.index(True) == 1 and operator.length_hint([1, 2]) == 2 and operator.length_hint(object(), 7) == 7
assert operator.call(max, 1, 2) == 2 and operator.__add__ is operator.add
assert error(lambda: operator.indexOf([1], 2)) == 'ValueError: sequence.index(x): x not in sequence'
assert error(lambda: operator.index(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: operator.concat(1, 2)) == "TypeError: 'int' object can't be concatenated"

# === Getters ===
get = operator.itemgetter(1, 2)
assert get('abc') == ('b', 'c') and repr(get) == 'operator.itemgetter(1, 2)'
assert sorted([(2, 'a'), (1, 'b')], key=operator.itemgetter(0)) == [(1, 'b'), (2, 'a')]
assert operator.itemgetter('k')({'k': 5}) == 5
assert operator.attrgetter('real', 'imag')(3) == (3, 0) and operator.attrgetter('real.imag')(3) == 0
assert repr(operator.attrgetter('a.b')) == "operator.attrgetter('a.b')"
call = operator.methodcaller('split', ',', maxsplit=1)
assert call('a,b,c') == ['a', 'b,c'] and repr(call) == "operator.methodcaller('split', ',', maxsplit=1)"
assert error(lambda: operator.attrgetter(1)) == 'TypeError: attribute name must be a string'
assert error(lambda: operator.methodcaller(1)) == 'TypeError: method name must be a string'


# === The functions are built-in ones: no methods when they stand in a class ===
class Holder:
    add = operator.add


assert Holder().add(1, 2) == 3
assert repr(operator.neg) == '<built-in function neg>' and operator.neg.__module__ == '_operator' and type(operator.neg) is type(len)
assert operator.add.__doc__ == 'Same as a + b.'
assert error(lambda: operator.neg()) == 'TypeError: _operator.neg() takes exactly one argument (0 given)'
assert error(lambda: operator.add(1)) == 'TypeError: add expected 2 arguments, got 1'
assert error(lambda: operator.add(a=1, b=2)) == 'TypeError: _operator.add() takes no keyword arguments'
assert error(lambda: operator.itemgetter(1)(1, 2)) == 'TypeError: itemgetter expected 1 argument, got 2'
assert error(lambda: operator.itemgetter(1)()) == 'TypeError: itemgetter expected 1 argument, got 0'
assert error(lambda: operator.itemgetter(1)(x=1)) == 'TypeError: itemgetter() takes no keyword arguments'
assert error(lambda: type('G', (operator.itemgetter,), {})) == "TypeError: type 'operator.itemgetter' is not an acceptable base type"
assert error(lambda: operator.methodcaller(name='a')) == 'TypeError: methodcaller needs at least one argument, the method name'
assert operator.itemgetter(1).__module__ == 'operator' and callable(operator.attrgetter('a'))
assert operator.itemgetter(1, 2).__reduce__() == (operator.itemgetter, (1, 2))
cyclic = [1]
cyclic.append(operator.itemgetter(cyclic))
assert repr(cyclic[1]) == 'operator.itemgetter([1, operator.itemgetter(...)])'


# === What they call back ===
class Thing:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other

    def __getitem__(self, key):
        return self.value[key]

    def __add__(self, other):
        return f'{self.value} and {other}'

    def __getattr__(self, name):
        if name == 'missing':
            raise AttributeError('no ' + name)
        return name * 2

    def __length_hint__(self):
        if isinstance(self.value, type):
            raise self.value('hint')
        return self.value

    def __index__(self):
        return 41


assert operator.countOf(iter([Thing(1), 1, Thing(2)]), 1) == 2 and operator.indexOf((Thing(i) for i in range(9)), 4) == 4
assert operator.itemgetter(1, 0)(Thing('ab')) == ('b', 'a') and operator.attrgetter('x', 'y.upper')(Thing(1))[0] == 'xx'
assert operator.attrgetter('a.upper')(Thing(1))() == 'AA'
assert error(lambda: operator.attrgetter('a', 'missing')(Thing(1))) == 'AttributeError: no missing'
assert operator.methodcaller('__add__', 3)(Thing(2)) == '2 and 3' and operator.index(Thing(1)) == 41
assert error(lambda: operator.concat(Thing(1), 3)) == "TypeError: 'Thing' object can't be concatenated"
assert operator.concat(Thing(1), []) == '1 and []'
assert [operator.length_hint(Thing(v), 7) for v in (3, NotImplemented, TypeError)] == [3, 7, 7]
assert error(lambda: operator.length_hint(Thing(ValueError))) == 'ValueError: hint'
assert error(lambda: operator.length_hint(Thing('a'))) == 'TypeError: __length_hint__ must be an integer, not str'
assert error(lambda: operator.length_hint(Thing(-1))) == 'ValueError: __length_hint__() should return >= 0'
