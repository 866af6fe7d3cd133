# needs: 3.14
# === t-strings: templates with texts and interpolations ===
from string.templatelib import Interpolation, Template, convert


def message(f, kind=TypeError):
    try:
        f()
    except kind as e:
        return str(e)
    return 'nothing raised'


name = 'x'
w = 5
a = t'hello {name!r:>{w}} {1+1}'
assert type(a) is Template and a.strings == ('hello ', ' ', '') and a.values == ('x', 2)
assert repr(a) == "Template(strings=('hello ', ' ', ''), interpolations=(Interpolation('x', 'name', 'r', '>5'), Interpolation(2, '1+1', None, '')))"
assert [type(part).__name__ for part in a] == ['str', 'Interpolation', 'str', 'Interpolation']
first = a.interpolations[0]
assert (first.value, first.expression, first.conversion, first.format_spec) == ('x', 'name', 'r', '>5')
assert repr(t'') == "Template(strings=('',), interpolations=())" and list(t'{name}{w}')[1].value == 5
assert (t'a' t'b{w}' t'c').strings == ('ab', 'c') and rt'\n{w}'.strings == ('\\n', '')
assert t'{w=}'.strings == ('w=', '') and t'{w=}'.interpolations[0].conversion == 'r'
assert repr(t'{ w = !s:3}') == "Template(strings=(' w = ', ''), interpolations=(Interpolation(5, ' w', 's', '3'),))"
assert (a + t'!{w}').strings == ('hello ', ' ', '!', '') and (a + t'!{w}').values == ('x', 2, 5)
assert message(lambda: a + 'x') == 'can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template'
assert message(lambda: 'x' + a) == 'can only concatenate str (not "string.templatelib.Template") to str'
assert a == a and a != t'hello' and message(lambda: setattr(a, 'strings', 1), AttributeError) == 'readonly attribute'
assert message(lambda: t'{undefined}', NameError) == "name 'undefined' is not defined"

# === Template, Interpolation and convert ===
assert repr(Template('a', 'b', Interpolation(1, 'x'), Interpolation(2))) == \
    "Template(strings=('ab', '', ''), interpolations=(Interpolation(1, 'x', None, ''), Interpolation(2, '', None, '')))"
assert repr(Template()) == "Template(strings=('',), interpolations=())"
assert message(lambda: Template(3)) == "Template.__new__ *args need to be of type 'str' or 'Interpolation', got int"
assert message(lambda: Interpolation()) == "Interpolation() missing required argument 'value' (pos 1)"
assert message(lambda: Interpolation(1, 2)) == "Interpolation() argument 'expression' must be str, not int"
assert message(lambda: Interpolation(1, 'x', 'q'), ValueError) == "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'"
assert Interpolation.__match_args__ == ('value', 'expression', 'conversion', 'format_spec')
assert convert('a', 'r') == "'a'" and convert('a', None) == 'a' and convert(3, 's') == '3' and convert('\xe9', 'a') == "'\\xe9'"


def html(template):
    out = []
    for part in template:
        match part:
            case str() as s:
                out.append(s)
            case Interpolation(value, _, conversion, spec):
                out.append(format(convert(value, conversion), spec).replace('<', '&lt;'))
    return ''.join(out)


evil = '<script>'
assert html(t'<p>{evil}</p>{w:03}{evil!r}') == "<p>&lt;script></p>005'&lt;script>'"
