# needs: 3.14
import operator


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


# === Who asks for the length of a range that no int of the machine can count ===
huge = range(2 ** 70)
TOO_LARGE = 'OverflowError: Python int too large to convert to C ssize_t'
for call in (
        lambda: list(huge), lambda: sorted(huge), lambda: len(huge), lambda: [*huge], lambda: [1].extend(huge), lambda: [].__iadd__(huge),
        lambda: list(iter(huge)), lambda: list(reversed(huge)), lambda: ''.join(huge), lambda: bytes(huge), lambda: bytearray().extend(huge),
        lambda: operator.length_hint(huge), lambda: operator.length_hint(iter(huge)), lambda: list(range(-2 ** 63, 2 ** 63)),
        lambda: list(huge[2 ** 65:]), lambda: [0].__setitem__(slice(0), huge)):
    assert error(call) == TOO_LARGE, error(call)
assert error(lambda: bytearray(huge)) == 'ValueError: byte must be in range(0, 256)'
assert list(zip(huge, 'ab')) == [(0, 'a'), (1, 'b')] and list(range(0, 2 ** 70, 2 ** 69)) == [0, 2 ** 69]
assert list(range(2 ** 70, 2 ** 70 + 2)) == [2 ** 70, 2 ** 70 + 1] and sum(range(2 ** 70, 2 ** 70 + 2)) == 2 ** 71 + 1
