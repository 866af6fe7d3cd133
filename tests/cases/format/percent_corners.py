# needs: 3.14
# What `%` says of types that are none, and of an __index__ that raises.


def error(f, v):
    try:
        f % v
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    raise AssertionError('no error')


overflow = 'OverflowError: character argument not in range(0x110000)'
for form in b'%\xe1', b'%0\xe1', b'ab%\xff', b'%l\xe1', b'%5l\xe1', b'%+ \xe1', b'%.\xe1', b'%\x80d', bytearray(b'%\xe1'):
    assert error(form, 5) == overflow, form
assert error(b'%*\xe1', (5, 6)) == error(b'%.*\xe1', (5, 6)) == error(b'%(a)\xe1', {b'a': 1}) == overflow
assert error(b'%5\xe1', 5) == "ValueError: unsupported format character 'á' (0xe1) at index 2"
assert error(b'%.3\xe1', 5) == "ValueError: unsupported format character 'á' (0xe1) at index 3"
assert error(b'%\x01', 5) == "ValueError: unsupported format character '\x01' (0x1) at index 1"
assert error('%\x01', 5) == "ValueError: unsupported format character '?' (0x1) at index 1"
assert error('%é', 5) == "ValueError: unsupported format character '?' (0xe9) at index 1"
assert error(b'%z', 5) == "ValueError: unsupported format character 'z' (0x7a) at index 1"


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


for value in None, 1.5, TypeError('te'):
    for form in '%x', '%o', '%X', b'%x', b'%o':
        kind = form[-1:] if isinstance(form, str) else form.decode()[-1:]
        assert error(form, Index(value)) == f'TypeError: %{kind} format: an integer is required, not Index'
    assert error('%c', Index(value)) == 'TypeError: %c requires an int or a unicode character, not Index'
assert error('%x', Index(ValueError('ve'))) == error('%c', Index(ValueError('ve'))) == 'ValueError: ve'
assert '%x %c' % (Index(65), Index(65)) == '41 A' and b'%c' % Index(65) == b'A'
