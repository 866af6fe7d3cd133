def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === fields ===
assert '{}'.format(1) == '1'
assert '{} {}'.format(1, 'a') == '1 a'
assert '{0} {1} {0}'.format('a', 'b') == 'a b a'
assert '{a} {b}'.format(a=1, b=2) == '1 2'
assert '{0}{a}'.format(1, a=2) == '12'
assert '{{}} {{{}}}'.format(1) == '{} {1}'
assert '{0.real}'.format(5) == '5'
assert '{.real}'.format(5) == '5'
assert '{0[1]}'.format([1, 2]) == '2'
assert '{[0]}'.format([5]) == '5'
assert '{a[b]}'.format(a={'b': 3}) == '3'
assert '{a[0].real}'.format(a=[5]) == '5'
assert '{0[a b!c]}'.format({'a b!c': 1}) == '1'
assert '{!r} {!s} {!a}'.format('é', 'é', 'é') == "'é' é '\\xe9'"
assert '{0!r:>6}'.format('a') == "   'a'"
assert '{:>{}}|{:<{}}|'.format('a', 5, 'b', 3) == '    a|b  |'
assert '{:{w}.{p}f}'.format(3.14159, w=8, p=2) == '    3.14'
assert '{:{}{}}'.format('a', '>', 5) == '    a'
assert '{٣}'.format(1, 2, 3, 4) == '4'
assert ''.format(1) == ''

# === format_map ===
assert '{x}'.format_map({'x': 2}) == '2'
class Default(dict):
    def __missing__(self, key):
        return '<' + key + '>'
assert '{x} {y}'.format_map(Default(x=1)) == '1 <y>'
assert error(lambda: '{}'.format_map({'x': 2})) == 'ValueError: Format string contains positional fields'
assert error(lambda: '{y}'.format_map({'x': 2})) == "KeyError: 'y'"
assert error(lambda: '{x}'.format_map()) == 'TypeError: str.format_map() takes exactly one argument (0 given)'

# === errors ===
assert error(lambda: '{'.format()) == "ValueError: Single '{' encountered in format string"
assert error(lambda: '}'.format()) == "ValueError: Single '}' encountered in format string"
assert error(lambda: '{}}'.format(1)) == "ValueError: Single '}' encountered in format string"
assert error(lambda: '{}'.format()) == 'IndexError: Replacement index 0 out of range for positional args tuple'
assert error(lambda: '{1}'.format(1)) == 'IndexError: Replacement index 1 out of range for positional args tuple'
assert error(lambda: '{a}'.format()) == "KeyError: 'a'"
assert error(lambda: '{0}{}'.format(1, 2)) == 'ValueError: cannot switch from manual field specification to automatic field numbering'
assert error(lambda: '{}{0}'.format(1, 2)) == 'ValueError: cannot switch from automatic field numbering to manual field specification'
assert error(lambda: '{0.x}'.format(1)) == "AttributeError: 'int' object has no attribute 'x'"
assert error(lambda: '{0[a]}'.format([1])) == 'TypeError: list indices must be integers or slices, not str'
assert error(lambda: '{0[5]}'.format([1])) == 'IndexError: list index out of range'
assert error(lambda: '{0[a}'.format(1)) == "ValueError: expected '}' before end of string"
assert error(lambda: '{0[]}'.format(1)) == 'ValueError: Empty attribute in format string'
assert error(lambda: '{0.}'.format(1)) == 'ValueError: Empty attribute in format string'
assert error(lambda: '{0!}'.format(1)) == "ValueError: unmatched '{' in format spec"
assert error(lambda: '{0!x}'.format(1)) == 'ValueError: Unknown conversion specifier x'
assert error(lambda: '{0!rr}'.format(1)) == "ValueError: expected ':' after conversion specifier"
assert error(lambda: '{0!r'.format(1)) == "ValueError: unmatched '{' in format spec"
assert error(lambda: '{0!'.format(1)) == 'ValueError: end of string while looking for conversion specifier'
assert error(lambda: '{0:{'.format(1)) == "ValueError: unmatched '{' in format spec"
assert error(lambda: '{0'.format(1)) == "ValueError: expected '}' before end of string"
assert error(lambda: '{a{b}}'.format(a=1)) == "ValueError: unexpected '{' in field name"
assert error(lambda: '{0[0]x}'.format([1])) == "ValueError: Only '.' or '[' may follow ']' in format field specifier"
assert error(lambda: '{0:{1:{2}}}'.format(1, 2, 3)) == 'ValueError: Max string recursion exceeded'
assert error(lambda: '{:{}}'.format(1)) == 'IndexError: Replacement index 1 out of range for positional args tuple'
assert error(lambda: '{-1}'.format(1)) == "KeyError: '-1'"
assert error(lambda: '{ 0}'.format(1)) == "KeyError: ' 0'"
assert error(lambda: '{99999999999999999999}'.format(1)) == 'ValueError: Too many decimal digits in format string'
assert error(lambda: '{:d}'.format('a')) == "ValueError: Unknown format code 'd' for object of type 'str'"
assert error(lambda: '{:5}'.format(None)) == 'TypeError: unsupported format string passed to NoneType.__format__'
assert error(lambda: '{:5}'.format([1])) == 'TypeError: unsupported format string passed to list.__format__'

# === __format__ of classes ===
class Money:
    def __format__(self, spec):
        return 'money:' + spec
assert '{:abc}'.format(Money()) == 'money:abc'
assert f'{Money():x{1}y}' == 'money:x1y'
assert format(Money(), 'z') == 'money:z'
assert format(Money()) == 'money:'
class Bad:
    def __format__(self, spec):
        return 1
assert error(lambda: format(Bad())) == 'TypeError: __format__ must return a str, not int'
assert error(lambda: '{:x}'.format(object())) == 'TypeError: unsupported format string passed to object.__format__'
