# needs: 3.14
import string


def message(call, *args, **named):
    try:
        call(*args, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


# === the parts of a format string ===
f = string.Formatter()
assert list(f.parse('a{b!r:>{c}}d{{e}}{}')) == [
    ('a', 'b', '>{c}', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('', '', '', None)]
assert list(f.parse('')) == [] and list(f.parse('x')) == [('x', None, None, None)]
assert list(f.parse('{a[{]}')) == [('', 'a[{]', '', None)]
assert message(f.parse, None) == 'TypeError: expected str, got NoneType'
for wrong, text in [('{', "Single '{' encountered in format string"), ('}', "Single '}' encountered in format string"),
                    ('{a', "expected '}' before end of string"), ('{a!', 'end of string while looking for conversion specifier'),
                    ('{a!r', "unmatched '{' in format spec"), ('{a!rx}', "expected ':' after conversion specifier"),
                    ('{a:{', "unmatched '{' in format spec"), ('{a{b}}', "unexpected '{' in field name")]:
    assert message(list, f.parse(wrong)) == 'ValueError: ' + text, wrong

# === fields ===
class Point:
    x = [10, {'k': 20}]


assert f.get_field('0.x[1][k]', (Point(),), {}) == (20, 0)
assert f.get_field('p.x[0]', (), {'p': Point()}) == (10, 'p')
assert message(f.get_field, '0[', ([1],), {}) == "ValueError: Missing ']' in format string"
assert message(f.get_field, '0..x', ([1],), {}) == 'ValueError: Empty attribute in format string'
assert message(f.get_field, '0[0]x', ([1],), {}) == "ValueError: Only '.' or '[' may follow ']' in format field specifier"
assert message(f.get_field, 5, (), {}) == 'TypeError: expected str, got int'

# === whole ===
assert f.format('{:>{w}}|{a!r}|{0}'.replace('{0}', ''), 5, w=4, a='x') == "   5|'x'|"
assert f.format('{0}{1}{0}', 'a', 'b') == 'aba'
assert message(f.format, '{}{0}', 1) == 'ValueError: cannot switch from automatic field numbering to manual field specification'
assert message(f.format, '{0}{}', 1) == 'ValueError: cannot switch from manual field specification to automatic field numbering'
assert message(f.format, '{!x}', 1) == 'ValueError: Unknown conversion specifier x'
assert message(f.format, '{:{:{}}}', 1, 2, 3) == 'ValueError: Max string recursion exceeded'


class Upper(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else args[key]

    def convert_field(self, value, conversion):
        return value.upper() if conversion == 'u' else super().convert_field(value, conversion)

    def check_unused_args(self, used_args, args, kwargs):
        self.used = sorted(map(str, used_args))


u = Upper()
assert u.format('{a!u} {b} {0!u}', 'c', a='x') == 'X <b> C' and u.used == ['0', 'a', 'b']

# === capwords ===
assert string.capwords('  hello   WORLD ') == 'Hello World' and string.capwords('a-b', '-') == 'A-B'
assert message(string.capwords) == "TypeError: capwords() missing 1 required positional argument: 's'"
assert message(string.capwords, 5) == "AttributeError: 'int' object has no attribute 'split'"
