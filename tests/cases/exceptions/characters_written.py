# === BlockingIOError ===
e = BlockingIOError(11, 'x', 5)
assert (e.characters_written, e.args, str(e), e.filename) == (5, (11, 'x', 5), '[Errno 11] x', None)
e.characters_written = 7
assert e.characters_written == 7
del e.characters_written


def message(f, *arguments):
    try:
        f(*arguments)
    except (AttributeError, TypeError) as e:
        return type(e).__name__, str(e)


ABSENT = 'AttributeError', 'characters_written'
assert message(getattr, e, 'characters_written') == ABSENT
assert message(delattr, e, 'characters_written') == ABSENT
assert message(getattr, BlockingIOError(11, 'x', 'f'), 'characters_written') == ABSENT
assert message(getattr, OSError(), 'characters_written') == ABSENT
assert message(setattr, e, 'characters_written', 'a') == ('TypeError', "'str' object cannot be interpreted as an integer")
assert message(BlockingIOError, 11, 'x', 5.5) == ('TypeError', "'float' object cannot be interpreted as an integer")
assert BlockingIOError(11, 'x', 'f').filename == 'f'
