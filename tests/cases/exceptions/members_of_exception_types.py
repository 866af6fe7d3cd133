# needs: 3.14
def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


# === Own methods are in the __dict__ of the type ===
OWN = {
    OSError: '__init__ __str__', SystemExit: '__init__', StopIteration: '__init__', KeyError: '__str__', ImportError: '__init__ __str__',
    AttributeError: '__init__', NameError: '__init__', SyntaxError: '__init__ __str__', UnicodeDecodeError: '__init__ __str__',
    UnicodeEncodeError: '__init__ __str__', UnicodeTranslateError: '__init__ __str__', BaseExceptionGroup: '__init__ __str__',
    ExceptionGroup: '', ValueError: '', MemoryError: '', ModuleNotFoundError: '', FileNotFoundError: '', UnicodeError: '', Exception: ''}
for kind, names in OWN.items():
    assert [n for n in ('__init__', '__str__') if n in kind.__dict__] == names.split(), kind
    for name in names.split():
        assert kind.__dict__[name] is getattr(kind, name) and repr(kind.__dict__[name]) == f"<slot wrapper '{name}' of '{kind.__name__}' objects>"
assert error(lambda: KeyError.__str__(ValueError(1))) == "TypeError: descriptor '__str__' requires a 'KeyError' object but received a 'ValueError'"
assert KeyError.__str__(KeyError('k')) == "'k'" and OSError.__str__(OSError(1, 'b', 'f')) == "[Errno 1] b: 'f'"

# === MemoryError.__new__ keeps no arguments ===
assert MemoryError.__new__(MemoryError, 1, 2).args == () and MemoryError(1, 2).args == (1, 2)
assert ValueError.__new__(ValueError, 1, 2).args == (1, 2)


class Full(MemoryError):
    def __init__(self, *args):
        pass


assert Full(1).args == (1,)
