def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === strip, lstrip and rstrip: white space or a set of characters ===
assert '  a b  '.strip() == 'a b'
assert '  a b  '.lstrip() == 'a b  '
assert '  a b  '.rstrip() == '  a b'
assert '\t\n\x0b\x0c\r\x1c\x85\xa0a\u2028\u3000'.strip() == 'a'
assert '\u200ba'.strip() == '\u200ba'
assert 'xxaxyx'.strip('x') == 'axy'
assert 'xyaxyx'.strip('xy') == 'a'
assert 'xxa'.lstrip('x') == 'a'
assert 'axx'.rstrip('x') == 'a'
assert 'abc'.strip('') == 'abc'
assert 'abc'.strip(None) == 'abc'
assert 'xxx'.strip('x') == ''
assert ''.strip() == ''
assert '😀a😀'.strip('😀') == 'a'
assert '😀é😁a😀'.lstrip('😀é') == '😁a😀'
assert 'a😀b😀😁'.rstrip('😁😀') == 'a😀b'
assert error(lambda: 'abc'.strip(1)) == 'TypeError: strip arg must be None or str'
assert error(lambda: 'abc'.lstrip(1)) == 'TypeError: lstrip arg must be None or str'
assert error(lambda: 'abc'.rstrip(b'x')) == 'TypeError: rstrip arg must be None or str'
assert error(lambda: 'abc'.strip('a', 'b')) == 'TypeError: strip expected at most 1 argument, got 2'

# === removeprefix and removesuffix ===
assert 'TestHook'.removeprefix('Test') == 'Hook'
assert 'TestHook'.removeprefix('Hook') == 'TestHook'
assert 'TestHook'.removesuffix('Hook') == 'Test'
assert 'TestHook'.removesuffix('') == 'TestHook'
assert 'TestHook'.removeprefix('') == 'TestHook'
assert 'aa'.removeprefix('a') == 'a'
assert error(lambda: 'a'.removeprefix(1)) == 'TypeError: removeprefix() argument must be str, not int'
assert error(lambda: 'a'.removesuffix(None)) == 'TypeError: removesuffix() argument must be str, not None'
assert error(lambda: 'a'.removesuffix()) == 'TypeError: str.removesuffix() takes exactly one argument (0 given)'
