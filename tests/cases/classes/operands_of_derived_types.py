# === a built-in type and a class that derives from it ===
class L(list):
    pass


class S(str):
    pass


class T(tuple):
    pass


class I(int):
    pass


assert [1] + L([2]) == [1, 2] and type([1] + L([2])) is list
assert L([1]) + [2] == [1, 2] and L([1]) + L([2]) == [1, 2]
assert (1,) + T((2,)) == (1, 2) and 'a' + S('b') == 'ab' and S('a') + 'b' == 'ab'
assert [1] * I(2) == [1, 1] and I(2) * [1] == [1, 1] and L([1]) * 2 == [1, 1] and 2 * L([1]) == [1, 1]
a = [1]
a += L([2])
assert a == [1, 2] and type(a) is list
b = L([1])
c = b
b += [2]
b += (3,)
assert b is c and type(b) is L and b == [1, 2, 3]


# === special methods are asked before a sequence is concatenated or repeated ===
log = []


def declining(base):
    class P(base):
        def __add__(self, other):
            log.append('add')
            return NotImplemented

        def __radd__(self, other):
            log.append('radd')
            return NotImplemented

        def __mul__(self, other):
            log.append('mul')
            return NotImplemented

        def __rmul__(self, other):
            log.append('rmul')
            return NotImplemented

        def __rdivmod__(self, other):
            log.append('rdivmod')
            return NotImplemented

        def __divmod__(self, other):
            log.append('divmod')
            return NotImplemented

        def __eq__(self, other):
            log.append('eq')
            return NotImplemented

        __hash__ = None

    return P


def ask(f):
    log.clear()
    try:
        result = f()
    except TypeError as e:
        result = str(e)
    return result, log[:]


PList, PStr, PInt, PFloat, PPlain = map(declining, (list, str, int, float, object))
assert ask(lambda: [1] + PList([2])) == ([1, 2], ['radd'])
assert ask(lambda: PList([1]) + [2]) == ("unsupported operand type(s) for +: 'P' and 'list'", ['add'])
assert ask(lambda: 'a' + PStr('b')) == ('ab', ['radd'])
assert ask(lambda: [1] + PPlain()) == ('can only concatenate list (not "P") to list', ['radd'])
assert ask(lambda: 'a' * PPlain()) == ("can't multiply sequence by non-int of type 'P'", ['rmul'])
assert ask(lambda: PPlain() * 'a') == ("can't multiply sequence by non-int of type 'P'", ['mul'])
assert ask(lambda: 1 + PInt(2)) == (3, ['radd']) and ask(lambda: PInt(2) + 1) == (3, ['add'])
assert ask(lambda: PInt(2) + PInt(1)) == ("unsupported operand type(s) for +: 'P' and 'P'", ['add'])
assert ask(lambda: 1 + PFloat(2)) == ("unsupported operand type(s) for +: 'int' and 'P'", ['radd'])
assert ask(lambda: 1.0 + PFloat(2)) == (3.0, ['radd'])
assert ask(lambda: divmod(7, PInt(2))) == ((3, 1), ['rdivmod'])
assert ask(lambda: divmod(PInt(7), PInt(2))) == ("unsupported operand type(s) for divmod(): 'P' and 'P'", ['divmod'])
assert ask(lambda: [1] == PList([1])) == (True, ['eq']) and ask(lambda: 'a' == PStr('b')) == (False, ['eq'])
assert ask(lambda: PList([1]) == [1]) == (True, ['eq'])


class Same(PInt):
    pass


assert ask(lambda: divmod(PInt(7), Same(2)))[1] == ['divmod', 'rdivmod']
d = [1]
d += type('R', (), {'__radd__': lambda self, other: 'radd'})()
assert d == 'radd'


def times_in_place(a, b):
    a *= b
    return a


assert ask(lambda: times_in_place(2, [1])) == ([1, 1], [])
assert ask(lambda: times_in_place(I(2), [1])) == ("unsupported operand type(s) for *=: 'I' and 'list'", [])
assert ask(lambda: times_in_place(object(), [1])) == ("can't multiply sequence by non-int of type 'object'", [])

# === complex numbers and classes of ints ===
assert 2 + 0j == I(2) and I(2) == 2 + 0j and I(2) != 2 + 1j


# === names of attributes ===
class Holder:
    pass


h = Holder()
setattr(h, S('x'), 1)
assert h.x == 1 and getattr(h, S('x')) == 1 and hasattr(h, S('x')) and list(h.__dict__) == ['x']
delattr(h, S('x'))
assert not hasattr(h, 'x')
