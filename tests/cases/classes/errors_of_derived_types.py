# needs: 3.14
# === errors of operators name the derived class ===
class L(list): pass
class S(str): pass
class D(dict): pass
class T(tuple): pass
class B(bytes): pass
class F(float): pass
class I(int): pass


def error(f, *args):
    try:
        return f(*args)
    except (TypeError, ValueError) as e:
        return f'{type(e).__name__}: {e}'


for x in (L(), S(), D(), T(), B()):
    name = type(x).__name__
    assert error(lambda: -x) == f"TypeError: bad operand type for unary -: '{name}'"
    assert error(lambda: +x) == f"TypeError: bad operand type for unary +: '{name}'"
    assert error(lambda: ~x) == f"TypeError: bad operand type for unary ~: '{name}'"
    assert error(abs, x) == f"TypeError: bad operand type for abs(): '{name}'"
    assert error(round, x) == f"TypeError: type {name} doesn't define __round__ method"
assert error(lambda: ~F()) == "TypeError: bad operand type for unary ~: 'F'"
assert (-F(2.5), +I(3), ~I(3), abs(F(-1)), abs(I(-4)), round(F(2.5)), round(I(7), -1)) == (-2.5, 3, -4, 1, 4, 2, 10)

# === errors of format and ord ===
for x in (L(), D(), T(), B()):
    assert error(format, x, '>5') == f'TypeError: unsupported format string passed to {type(x).__name__}.__format__'
assert (format(S('a'), '>3'), format(I(5), '03'), format(F(1.5), '.2f')) == ('  a', '005', '1.50')
assert error(ord, L()) == 'TypeError: ord() expected string of length 1, but L found'
assert ord(S('a')) == 97

# === what aliases show ===
assert repr(dict[int, ([1], ...)]) == 'dict[int, ([1], Ellipsis)]'
assert repr(dict[int, [1, (2,), ...]]) == 'dict[int, [1, (2,), ...]]'
assert repr(list[(1, 2),]) == 'list[(1, 2)]'
assert repr(dict[(int,), (str, ...)]) == "dict[(<class 'int'>,), (<class 'str'>, Ellipsis)]"

# === sum() refuses texts of derived classes, bytearray what is no bytes ===
assert error(sum, [S('a')], S('')) == "TypeError: sum() can't sum strings [use ''.join(seq) instead]"
assert error(sum, [], B(b'')) == "TypeError: sum() can't sum bytes [use b''.join(seq) instead]"
assert error(lambda: bytearray(b'a').__setitem__(slice(0, 1), S('b'))) == (
    'TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)')
assert error(lambda: bytearray(b'a').__setitem__(slice(0, 1), None)) == "TypeError: cannot convert 'NoneType' object to bytearray"
