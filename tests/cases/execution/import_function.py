# === __import__ ===
import math

assert __import__('math') is math
bisect = __import__('bisect', globals(), locals(), ['insort'], 0)
assert bisect.__name__ == 'bisect'
try:
    __import__('no_such_module')
except ModuleNotFoundError as error:
    assert str(error) == "No module named 'no_such_module'"
    assert error.name == 'no_such_module'
else:
    assert False
for arguments, message in (
    (('',), 'Empty module name'),
    (('math', None, None, (), -1), 'level must be >= 0'),
):
    try:
        __import__(*arguments)
    except ValueError as error:
        assert str(error) == message
    else:
        assert False

# === builtins ===
import builtins

assert builtins.len is len
assert builtins.ValueError is ValueError
assert {'print', 'None', 'True', 'False'} <= set(dir(builtins)) and getattr(builtins, 'True') is True
