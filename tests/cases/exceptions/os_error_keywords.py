# === a class derived from OSError may take keywords ===
class ByInit(OSError):
    def __init__(self, message, code=None):
        self.code = code
        super().__init__(message)


error = ByInit('text', code=3)
assert error.code == 3 and error.args == ('text',) and str(error) == 'text'


class ByNew(OSError):
    def __new__(cls, message, code=None):
        self = OSError.__new__(cls, message)
        self.code = code
        return self


error = ByNew('text', code=3)
assert error.code == 3 and error.args == ('text',)


class Both(OSError):
    def __new__(cls, number, text, extra):
        return super().__new__(cls, number, text)

    def __init__(self, number, text, extra):
        super().__init__('not', 'taken')
        self.extra = extra


error = Both(2, 'none', extra='x')
assert (error.errno, error.strerror, error.args, error.extra) == (2, 'none', (2, 'none'), 'x')


class Plain(OSError):
    pass


for kind in (Plain, OSError, FileNotFoundError):
    try:
        kind('text', code=3)
    except TypeError as failure:
        assert str(failure) == f'{kind.__name__}() takes no keyword arguments', failure
    else:
        assert False
assert FileNotFoundError(2, 'x').errno == 2 and Plain(2, 'x').errno == 2
