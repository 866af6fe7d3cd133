# needs: 3.14
# === ~ on a bool works, and is warned of ===
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    flag = False
    values = [~True, ~flag, ~int(flag)]
    messages = [(w.category, w.lineno, str(w.message)) for w in log]
assert values == [-2, -1, -1]
text = (
    "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the "
    "underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or "
    "~int(x) if you really want the bitwise inversion of the underlying int.")
assert [message[2] for message in messages] == [text, text], messages
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        ~flag
    except DeprecationWarning as error:
        assert str(error) == text
    else:
        assert False
