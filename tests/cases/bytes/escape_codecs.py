# needs: 3.14
import warnings


def message(call, *args):
    try:
        call(*args)
    except UnicodeError as error:
        return error.encoding, error.start, error.end, error.reason
    except LookupError as error:
        return str(error)


# === unicode_escape: what the escapes mean ===
assert b'\\n\\t\\x41\\u0041\\101\\7\\\\\\\'\\"'.decode('unicode_escape') == '\n\tAAA\x07\\\'"'
assert b'\\U0001F600 \\N{BULLET} \\N{bullet} \\N{LF}'.decode('unicode-escape') == '\U0001f600 \u2022 \u2022 \n'
assert b'a\\\nb \xe9'.decode('unicode_escape') == 'ab é'
assert len(b'\\ud800'.decode('unicode_escape')) == 1

# === unicode_escape: what is wrong ===
def wrong(data):
    return message(data.decode, 'unicode_escape')


assert wrong(b'\\') == ('unicodeescape', 0, 1, '\\ at end of string')
assert wrong(b'a\\x4g') == ('unicodeescape', 1, 4, 'truncated \\xXX escape')
assert wrong(b'\\u00g1') == ('unicodeescape', 0, 4, 'truncated \\uXXXX escape')
assert wrong(b'\\U0001F6') == ('unicodeescape', 0, 8, 'truncated \\UXXXXXXXX escape')
assert wrong(b'\\U00110000') == ('unicodeescape', 0, 10, 'illegal Unicode character')
assert wrong(b'\\N{NO SUCH}') == ('unicodeescape', 0, 11, 'unknown Unicode character name')
for data, end in [(b'\\N', 2), (b'\\NX', 2), (b'\\N{', 3), (b'\\N{}', 3), (b'\\N{BULLET', 9)]:
    assert wrong(data) == ('unicodeescape', 0, end, 'malformed \\N character escape')
assert b'a\\x4g'.decode('unicode_escape', 'ignore') == 'ag'
assert b'a\\x4g'.decode('unicode_escape', 'replace') == 'a\ufffdg'
assert b'a\\x4g'.decode('unicode_escape', 'backslashreplace') == 'a\\x5c\\x78\\x34g'
assert message(b'\\'.decode, 'unicode_escape', 'nosuch') == "unknown error handler name 'nosuch'"

# === unicode_escape: warnings ===
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    assert b'\\d\\q\\400'.decode('unicode_escape') == '\\d\\q\u0100'
    assert str(b'\\777', 'unicode_escape') == '\u01ff'
assert [(w.category, str(w.message)) for w in seen] == [
    (DeprecationWarning, '"\\d" is an invalid escape sequence. Such sequences will not work in the future. '),
    (DeprecationWarning, '"\\777" is an invalid octal escape sequence. Such sequences will not work in the future. ')]
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        b'\\d'.decode('unicode_escape')
        assert False
    except DeprecationWarning:
        pass

# === raw_unicode_escape ===
assert b'\\u0041\\U0001F600 \\n \\x41 \xe9'.decode('raw_unicode_escape') == 'A\U0001f600 \\n \\x41 é'
assert b'\\\\u0041 \\\\\\u0041 \\'.decode('raw-unicode-escape') == '\\\\u0041 \\\\A \\'
assert message(b'x\\u12y'.decode, 'raw_unicode_escape') == ('rawunicodeescape', 1, 5, 'truncated \\uXXXX escape')
assert message(b'\\UFFFFFFFF'.decode, 'raw_unicode_escape') == ('rawunicodeescape', 0, 10, '\\Uxxxxxxxx out of range')
assert 'aé\xff\u0100\u20ac\U0001f600\\\n'.encode('raw_unicode_escape') == b'a\xe9\xff\\u0100\\u20ac\\U0001f600\\\n'
assert '\ud800'.encode('raw_unicode_escape') == b'\\ud800'
