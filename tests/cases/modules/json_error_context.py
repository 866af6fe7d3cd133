import json

# === a value that is missing: the decoder raises its error from None while it handles the scanner's StopIteration ===
for text, index in [('a', 0), ('[1,', 3), ('', 0), ('{"k": x}', 6), ('-', 0)]:
    try:
        json.loads(text)
        assert False
    except json.JSONDecodeError as e:
        assert (repr(e.__context__), e.__suppress_context__, e.__cause__) == (f'StopIteration({index})', True, None), text

# === other errors have no context ===
for text in ['1 2', '{1}', '"a', '{"k" 1}', '[1 2]']:
    try:
        json.loads(text)
        assert False
    except json.JSONDecodeError as e:
        assert (e.__context__, e.__suppress_context__) == (None, False), text

# === within a handler ===
try:
    try:
        {}['k']
    except KeyError:
        json.loads('?')
except json.JSONDecodeError as e:
    assert type(e.__context__) is StopIteration
    assert type(e.__context__.__context__) is KeyError
