# === Exceptions and derived values that outlive the statement that made them ===
# With a reload after each step, an exception can come before its class in the snapshot.
class AppError(Exception):
    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code


class NotFound(AppError):
    def __str__(self):
        return f'NF[{self.code}]: {self.args[0]}'


def find(key):
    try:
        return {}[key]
    except KeyError as e:
        raise NotFound(f'no {key}', 404) from e


try:
    find('q')
except AppError as e:
    assert str(e) == 'NF[404]: no q', str(e)
    assert repr(e) == "NotFound('no q')", repr(e)
    assert repr(e.__cause__) == "KeyError('q')", repr(e.__cause__)
    saved = e
print('kept')
assert saved.code == 404 and isinstance(saved, LookupError) is False


class Stack(list):
    def push(self, value):
        self.append(value)
        return self


class Sub(Stack):
    pass


stack = Sub([1]).push(2)
print('pushed')
assert stack == [1, 2] and type(stack).__name__ == 'Sub'
