def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === ljust, rjust, center: width in code points ===
assert 'ab'.ljust(5) + '|' == 'ab   |'
assert 'ab'.rjust(5) == '   ab'
assert 'ab'.center(5) + '|' == '  ab |'
assert 'abc'.center(6) + '|' == ' abc  |'
assert 'abc'.center(4) + '|' == 'abc |'
assert 'ab'.center(7, '*') == '***ab**'
assert 'ab'.ljust(1) == 'ab'
assert 'ab'.ljust(-5) == 'ab'
assert 'ab'.ljust(4, '😀') == 'ab😀😀'
assert '😀'.rjust(3, '.') == '..😀'
assert error(lambda: 'ab'.ljust(5, 'xy')) == 'TypeError: The fill character must be exactly one character long'
assert error(lambda: 'ab'.ljust(5, '')) == 'TypeError: The fill character must be exactly one character long'
assert error(lambda: 'ab'.ljust(5, 1)) == 'TypeError: The fill character must be a unicode character, not int'
assert error(lambda: 'ab'.ljust()) == 'TypeError: ljust expected at least 1 argument, got 0'
assert error(lambda: 'ab'.ljust('5')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'ab'.center(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"

# === zfill keeps the sign in front ===
assert '42'.zfill(5) == '00042'
assert '-42'.zfill(5) == '-0042'
assert '+42'.zfill(5) == '+0042'
assert '--42'.zfill(6) == '-00-42'
assert ''.zfill(3) == '000'
assert '-'.zfill(3) == '-00'
assert 'abc'.zfill(2) == 'abc'
assert '😀'.zfill(3) == '00😀'
assert error(lambda: 'a'.zfill('3')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'a'.zfill()) == 'TypeError: str.zfill() takes exactly one argument (0 given)'

# === expandtabs ===
assert 'a\tb'.expandtabs() == 'a       b'
assert 'a\tb'.expandtabs(4) == 'a   b'
assert 'a\tb'.expandtabs(tabsize=1) == 'a b'
assert 'a\tb'.expandtabs(0) == 'ab'
assert 'a\tb'.expandtabs(-3) == 'ab'
assert 'ab\n\tc\r\td'.expandtabs(4) == 'ab\n    c\r    d'
assert '😀\tb'.expandtabs(4) == '😀   b'
assert '01\t012\t0123\t01234'.expandtabs() == '01      012     0123    01234'
assert error(lambda: 'a'.expandtabs('x')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'a'.expandtabs(10**30)) == 'OverflowError: Python int too large to convert to C int'
