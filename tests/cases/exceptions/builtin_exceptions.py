# needs: 3.14
def message(f, *args, **kw):
    try:
        f(*args, **kw)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
    return 'nothing raised'


# === args, str, repr ===
assert ValueError().args == () and str(ValueError()) == '' and repr(ValueError()) == 'ValueError()'
assert ValueError('a').args == ('a',) and str(ValueError('a')) == 'a' and repr(ValueError('a')) == "ValueError('a')"
assert str(ValueError(1, 'b')) == "(1, 'b')" and repr(ValueError(1, 'b')) == "ValueError(1, 'b')"
assert str(ValueError(None)) == 'None' and repr(ValueError((1,))) == 'ValueError((1,))'
assert message(ValueError, a=1) == 'TypeError: ValueError() takes no keyword arguments'
e = ValueError('a')
e.args = ['x', 'y']
assert e.args == ('x', 'y') and str(e) == "('x', 'y')"
assert message(setattr, e, 'args', 5) == "TypeError: 'int' object is not iterable"

# === KeyError shows the repr of one key ===
assert str(KeyError('a')) == "'a'" and str(KeyError('')) == "''" and str(KeyError(1, 2)) == '(1, 2)' and str(KeyError()) == ''
assert str(LookupError('a')) == 'a'

# === attributes ===
e = ValueError('v')
e.extra = 1
assert e.extra == 1 and e.__dict__ == {'extra': 1}
assert message(lambda: e.none) == "AttributeError: 'ValueError' object has no attribute 'none'"
del e.extra
assert not hasattr(e, 'extra')

# === fields of types ===
assert StopIteration().value is None and StopIteration(5).value == 5 and StopIteration(5, 6).value == 5
assert StopIteration(5).args == (5,)
assert SystemExit().code is None and SystemExit(3).code == 3 and SystemExit(1, 2).code == (1, 2)
assert AttributeError('m', name='n', obj=1).name == 'n' and AttributeError('m', name='n', obj=1).obj == 1
assert AttributeError('m').name is None and AttributeError('m').obj is None
assert message(AttributeError, 'm', foo=1) == "TypeError: AttributeError() got an unexpected keyword argument 'foo'"
assert NameError('m', name='q').name == 'q' and NameError().name is None
i = ImportError('m', name='n', path='p')
assert (i.msg, i.name, i.path, str(i)) == ('m', 'n', 'p', 'm')
assert ImportError('a', 'b').msg is None
assert message(ImportError, 'm', foo=1) == "TypeError: ImportError() got an unexpected keyword argument 'foo'"
try:
    undefined_name
except NameError as e:
    assert e.name == 'undefined_name' and str(e) == "name 'undefined_name' is not defined"
try:
    next(iter(()))
except StopIteration as e:
    assert e.value is None and e.args == ()

# === OSError ===
o = OSError(5, 'Input/output error', 'file.txt')
assert (o.errno, o.strerror, o.filename, o.args) == (5, 'Input/output error', 'file.txt', (5, 'Input/output error'))
assert str(o) == "[Errno 5] Input/output error: 'file.txt'" and repr(o) == "OSError(5, 'Input/output error')"
assert str(OSError('just text')) == 'just text' and OSError('x').errno is None
assert str(OSError(5, 'x')) == '[Errno 5] x' and type(OSError(5, 'x')) is OSError
assert str(OSError(5, 'x', 'a', None, 'b')) == "[Errno 5] x: 'a' -> 'b'"
assert IOError is OSError and EnvironmentError is OSError
assert issubclass(FileNotFoundError, OSError) and issubclass(TimeoutError, OSError)
assert issubclass(ConnectionRefusedError, ConnectionError)
assert str(FileNotFoundError('gone')) == 'gone'

# === SyntaxError ===
s = SyntaxError('bad', ('f.py', 3, 7, 'x = = 1\n'))
assert (s.msg, s.filename, s.lineno, s.offset, s.text) == ('bad', 'f.py', 3, 7, 'x = = 1\n')
assert str(s) == 'bad (f.py, line 3)' and str(SyntaxError('only')) == 'only' and s.end_lineno is None
assert issubclass(IndentationError, SyntaxError) and issubclass(TabError, IndentationError)

# === Unicode errors ===
u = UnicodeDecodeError('utf-8', b'a\xff', 1, 2, 'bad byte')
assert (u.encoding, u.object, u.start, u.end, u.reason) == ('utf-8', b'a\xff', 1, 2, 'bad byte')
assert str(u) == "'utf-8' codec can't decode byte 0xff in position 1: bad byte"
assert str(UnicodeDecodeError('utf-8', b'abc', 0, 2, 'r')) == "'utf-8' codec can't decode bytes in position 0-1: r"
assert str(UnicodeEncodeError('ascii', 'a\xe9', 1, 2, 'r')) == "'ascii' codec can't encode character '\\xe9' in position 1: r"
assert str(UnicodeEncodeError('ascii', 'ab', 0, 2, 'r')) == "'ascii' codec can't encode characters in position 0-1: r"
assert message(UnicodeEncodeError, 'ascii', 'a', 0, 1) == 'TypeError: function takes exactly 5 arguments (4 given)'

# === notes ===
e = ValueError('v')
assert not hasattr(e, '__notes__')
e.add_note('one')
e.add_note('two')
assert e.__notes__ == ['one', 'two']
assert message(e.add_note, 5) == 'TypeError: add_note() argument must be str, not int'
e = ValueError()
e.add_note(type('Text', (str,), {})('of a class'))
assert e.__notes__ == ['of a class'] and type(e.__notes__[0]).__name__ == 'Text'

# === links ===
e = ValueError('v')
k = KeyError('k')
e.__cause__ = k
assert e.__cause__ is k and e.__suppress_context__ is True
e.__context__ = k
assert e.__context__ is k
e.__cause__ = None
e.__suppress_context__ = False
assert message(setattr, e, '__cause__', 5) == 'TypeError: exception cause must be None or derive from BaseException'
assert message(setattr, e, '__context__', 5) == 'TypeError: exception context must be None or derive from BaseException'
assert message(setattr, e, '__traceback__', 5) == 'TypeError: __traceback__ must be a traceback or None'
assert e.__traceback__ is None and e.with_traceback(None) is e
try:
    raise e
except ValueError as f:
    assert f.__traceback__ is not None and f.__traceback__.tb_lineno > 0 and f.__traceback__.tb_next is None

# === groups ===
g = ExceptionGroup('several', [ValueError(1), TypeError('t')])
assert g.message == 'several' and [type(x) for x in g.exceptions] == [ValueError, TypeError]
assert str(g) == 'several (2 sub-exceptions)' and repr(g) == "ExceptionGroup('several', [ValueError(1), TypeError('t')])"
assert type(BaseExceptionGroup('b', [ValueError()])) is ExceptionGroup
assert type(BaseExceptionGroup('b', [KeyboardInterrupt()])) is BaseExceptionGroup
assert ExceptionGroup.__mro__ == (ExceptionGroup, BaseExceptionGroup, Exception, BaseException, object)
assert message(ExceptionGroup, 'x', []) == 'ValueError: second argument (exceptions) must be a non-empty sequence'
assert message(ExceptionGroup, 'x', [1]) == 'ValueError: Item 0 of second argument (exceptions) is not an exception'
assert message(ExceptionGroup, 'x', [KeyboardInterrupt()]) == 'TypeError: Cannot nest BaseExceptions in an ExceptionGroup'
assert message(ExceptionGroup, 'x') == 'TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)'

# === the hierarchy ===
assert issubclass(KeyboardInterrupt, BaseException) and not issubclass(KeyboardInterrupt, Exception)
assert issubclass(ModuleNotFoundError, ImportError) and issubclass(RecursionError, RuntimeError)
assert issubclass(NotImplementedError, RuntimeError) and issubclass(UnicodeDecodeError, ValueError)
assert issubclass(ZeroDivisionError, ArithmeticError) and issubclass(OverflowError, ArithmeticError)
assert issubclass(DeprecationWarning, Warning) and issubclass(UserWarning, Warning)
assert Exception.__name__ == 'Exception' and repr(ValueError) == "<class 'ValueError'>"
assert ValueError.__mro__ == (ValueError, Exception, BaseException, object)
assert ValueError('a') != ValueError('a')
