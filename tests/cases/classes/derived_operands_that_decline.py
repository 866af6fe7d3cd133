# Operators of classes derived from numbers, texts and sets whose own methods decline, or are there for one side only.


class Meters(int):
    def __add__(self, other):
        result = int.__add__(self, other)
        return result if result is NotImplemented else Meters(result)

    def __mul__(self, other):
        return NotImplemented

    __truediv__ = __pow__ = __mul__


class Ratio(float):
    def __add__(self, other):
        return NotImplemented


class Reflected(int):
    def __radd__(self, other):
        return 'reflected'

    __rmul__ = __rsub__ = __radd__


class Html(str):
    def __radd__(self, other):
        return 'reflected'


class Rows(list):
    def __rmul__(self, other):
        return 'reflected'


class Names(set):
    def __rsub__(self, other):
        return 'reflected'


def text(call):
    try:
        return call()
    except TypeError as error:
        return str(error)


# The built-in type of the other operand is asked where the class declines.
assert Meters(4) + 1.5 == 5.5 and type(Meters(4) + 2) is Meters
assert Meters(4) * 1.5 == 6.0 and Meters(4) / 1.6 == 2.5 and Meters(4) ** 0.5 == 2.0
assert Meters(4) + 1j == 4 + 1j and Ratio(1.5) + 1j == 1.5 + 1j
assert Meters(4) * 2 == 8 and sum([Meters(1), 0.5]) == 1.5
distance = Meters(4)
distance += 1.5
assert distance == 5.5

# Nobody is asked twice: operands of one class are not reflected, and a float knows nothing of an int's method.
assert text(lambda: Meters(4) * Meters(2)) == "unsupported operand type(s) for *: 'Meters' and 'Meters'"
assert text(lambda: Ratio(1.5) + Ratio(2)) == "unsupported operand type(s) for +: 'Ratio' and 'Ratio'"
assert text(lambda: Ratio(1.5) + Meters(2)) == "unsupported operand type(s) for +: 'Ratio' and 'Meters'"

# A number takes one of a derived class for a plain one, unless that is derived from its own type.
assert 2.5 + Reflected(3) == 5.5 and 2.5 * Reflected(2) == 5.0 and True * Reflected(3) == 3
assert 2 + Reflected(3) == 2 * Reflected(3) == 2 - Reflected(3) == 'reflected'
assert 1j + Reflected(3) == 3 + 1j

# What is there for the right side only leaves the left one as it is.
assert Html('a') + Html('b') == 'ab' and Html('a') + 'b' == 'ab' and 'a' + Html('b') == 'reflected'
assert Rows([1]) * 2 == [1, 1] and 2 * Rows([1]) == 'reflected'
assert text(lambda: Rows([1]) * 1.5) == "'float' object cannot be interpreted as an integer"

left = {1, 2}
assert left - Names([1]) == 'reflected'
left -= Names([1])
assert left == {2} and frozenset([1, 2]) - Names([1]) == {2}

# Keys and results of a translation may be of classes derived from int.
assert 'ab'.translate(str.maketrans({Reflected(97): 'x'})) == 'xb' and 'ab'.translate({97: Reflected(99)}) == 'cb'


# Comparisons: True is no int's base class, and sets compare with frozen ones of derived classes.
class Asked(int):
    def __eq__(self, other):
        return 'asked'

    __gt__ = __eq__
    __hash__ = int.__hash__


class Frozen(frozenset):
    def __gt__(self, other):
        return NotImplemented


class Number(complex):
    def __eq__(self, other):
        return 'asked'

    __hash__ = complex.__hash__


class Plain(float):
    pass


assert (True == Asked(3)) is False and (1 == Asked(3)) == 'asked' and (True < Asked(3)) is True
assert ({1} < Frozen([1, 2])) is True and ({1} == Frozen([1])) is True
assert (Plain(1) == Number(1)) == 'asked' and Plain(1) == 1 + 0j == Plain(1)
