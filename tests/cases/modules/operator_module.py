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
