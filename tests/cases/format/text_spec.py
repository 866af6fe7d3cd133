def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === str.__format__ ===
assert format('ab') == 'ab'
assert format('ab', '') == 'ab'
assert format('ab', 's') == 'ab'
assert format('ab', '5') + '|' == 'ab   |'
assert format('ab', '<5') + '|' == 'ab   |'
assert format('ab', '>5') == '   ab'
assert format('ab', '^5') + '|' == ' ab  |'
assert format('ab', '*^7') == '**ab***'
assert format('ab', '😀^6') == '😀😀ab😀😀'
assert format('😀', '>3') == '  😀'
assert format('abcdef', '.3') == 'abc'
assert format('abcdef', '5.3') + '|' == 'abc  |'
assert format('abcdef', '>5.3s') == '  abc'
assert format('ab', '05') == 'ab000'
assert format('ab', 'x<5') == 'abxxx'
assert format('ab', '{<5') == 'ab{{{'
assert f'{"ab":>{2 + 3}}|' == '   ab|'
assert f'{"ab"!r:>6}' == "  'ab'"

# === what text does not take ===
assert error(lambda: format('a', 'd')) == "ValueError: Unknown format code 'd' for object of type 'str'"
assert error(lambda: format('a', '=5')) == "ValueError: '=' alignment not allowed in string format specifier"
assert error(lambda: format('a', '+')) == 'ValueError: Sign not allowed in string format specifier'
assert error(lambda: format('a', ' ')) == 'ValueError: Space not allowed in string format specifier'
assert error(lambda: format('a', ',')) == "ValueError: Cannot specify ',' with 's'."
assert error(lambda: format('a', '_')) == "ValueError: Cannot specify '_' with 's'."
assert error(lambda: format('a', '#')) == 'ValueError: Alternate form (#) not allowed in string format specifier'
assert error(lambda: format('a', 'z')) == 'ValueError: Negative zero coercion (z) not allowed in string format specifier'
assert error(lambda: format('a', '.')) == 'ValueError: Format specifier missing precision'
assert error(lambda: format('a', 'xyz')) == "ValueError: Invalid format specifier 'xyz' for object of type 'str'"
assert error(lambda: format('a', 'é')) == "ValueError: Unknown format code '\\xe9' for object of type 'str'"
assert error(lambda: format('a', '99999999999999999999')) == 'ValueError: Too many decimal digits in format string'
assert error(lambda: format('a', 1)) == 'TypeError: format() argument 2 must be str, not int'
assert error(lambda: format()) == 'TypeError: format expected at least 1 argument, got 0'

# === f-strings ===
name, n = 'x', 3
assert f'' == ''
assert f'{name}' == 'x'
assert f'{name}{n}{name}' == 'x3x'
assert f'a{n}b{n + 1}c' == 'a3b4c'
assert f'{n=}' == 'n=3'
assert f'{name!r}={n:03d}' == "'x'=003"
assert f'{{{n}}}' == '{3}'
assert f'{"😀"}{n}' == '😀3'
assert f'{None} {True} {1.5} {[1]}' == 'None True 1.5 [1]'
