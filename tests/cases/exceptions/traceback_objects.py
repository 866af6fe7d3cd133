import sys


# === the same object each time ===
def fail():
    1 / 0


def through():
    try:
        fail()
    except ZeroDivisionError as e:
        through.seen = e.__traceback__
        raise


try:
    fail()
except ZeroDivisionError as e:
    tb = e.__traceback__
    assert tb is e.__traceback__
    assert tb.tb_next is tb.tb_next and tb.tb_next.tb_next is None
    assert sys.exc_info()[2] is tb and sys.exception().__traceback__ is tb

# === it grows outwards ===
try:
    through()
except ZeroDivisionError as e:
    assert e.__traceback__.tb_next is through.seen
    assert through.seen.tb_next.tb_lineno == 6 and through.seen.tb_lineno == 11

# === given to another exception ===
other = ValueError().with_traceback(tb)
assert other.__traceback__ is tb
assert other.with_traceback(None).__traceback__ is None
try:
    raise other.with_traceback(tb)
except ValueError as e:
    assert e.__traceback__ is not tb and e.__traceback__.tb_next is tb

# === parts of a group share it ===
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except ExceptionGroup as g:
    match, rest = g.split(ValueError)
    assert match.__traceback__ is g.__traceback__ and rest.__traceback__ is g.__traceback__

for value in (5, 'x'):
    try:
        other.__traceback__ = value
        assert False
    except TypeError as e:
        assert str(e) == '__traceback__ must be a traceback or None'
