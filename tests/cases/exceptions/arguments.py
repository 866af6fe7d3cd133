# needs: 3.14
def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


# === wrong arguments of constructors ===
assert error(OSError, 13, x=1) == 'TypeError: OSError() takes no keyword arguments'
assert error(ValueError, a=1) == 'TypeError: ValueError() takes no keyword arguments'
assert error(ImportError, 'm', nam='n') == "TypeError: ImportError() got an unexpected keyword argument 'nam'. Did you mean 'name'?"
assert error(NameError, 'm', obj=1) == "TypeError: NameError() got an unexpected keyword argument 'obj'"
assert error(UnicodeDecodeError, 'utf-8', 'abc', 0, 2, 'why') == "TypeError: a bytes-like object is required, not 'str'"
assert error(UnicodeDecodeError) == 'TypeError: function takes exactly 5 arguments (0 given)'
assert error(SyntaxError, 'm', ('f',)) == 'TypeError: function takes at least 4 arguments (1 given)'
assert error(SyntaxError, 'm', ('f', 1, 2, 't', 5)) == 'TypeError: end_offset must be provided when end_lineno is provided'
assert error(SyntaxError, 'm', range(8)) == 'TypeError: function takes at most 7 arguments (8 given)'
assert error(SyntaxError, 'm', 5) == "TypeError: 'int' object is not iterable"

# === SyntaxError takes its details from anything iterable ===
e = SyntaxError('m', ['/a/f.py', 7, 2, 't'])
assert (e.filename, e.lineno, e.offset, e.text, e.end_lineno) == ('/a/f.py', 7, 2, 't', None)
assert str(e) == 'm (f.py, line 7)'

# === what lies outside of the object has no character or byte to show ===
assert str(UnicodeDecodeError('u', b'\xff', 5, 6, 'why')) == "'u' codec can't decode bytes in position 5-5: why"
assert str(UnicodeDecodeError('u', b'\xff', 0, 1, 'why')) == "'u' codec can't decode byte 0xff in position 0: why"

# === args can be set from anything iterable ===
e = ValueError('a')
e.args = 'xy'
assert e.args == ('x', 'y')
e.args = (x for x in (1, 2))
assert e.args == (1, 2) and str(e) == '(1, 2)'
assert error(setattr, e, 'args', 5) == "TypeError: 'int' object is not iterable"
assert error(delattr, e, 'args') == 'TypeError: args may not be deleted'
assert e.args == (1, 2)


# === raise with nothing to raise again is an error of that line ===
def nothing():
    raise


try:
    nothing()
except RuntimeError as e:
    lines = []
    tb = e.__traceback__
    while tb:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    assert str(e) == 'No active exception to reraise' and len(lines) == 2 and lines[1] < lines[0]

# === a note tells which element of a sequence of pairs is none ===
try:
    dict([(1, 2), 5])
except TypeError as e:
    assert str(e) == 'object is not iterable'
    assert e.__notes__ == ['Cannot convert dictionary update sequence element #1 to a sequence']
