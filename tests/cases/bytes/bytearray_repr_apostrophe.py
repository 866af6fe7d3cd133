# The repr of a bytearray escapes apostrophes also between quotation marks, that of bytes does not.
assert repr(bytearray(b"'")) == 'bytearray(b"\\\'")'
assert repr(b"'") == '''b"'"'''
assert repr(bytearray(b"it's")) == str(bytearray(b"it's")) == f'{bytearray(b"it" + bytes([39]) + b"s")}' == 'bytearray(b"it\\\'s")'
assert repr(bytearray(b'say "hi"')) == '''bytearray(b'say "hi"')'''
assert repr(bytearray(b'\'"')) == '''bytearray(b'\\'"')'''
assert '%s %r' % (bytearray(b"'"), [bytearray(b"'")]) == 'bytearray(b"\\\'") [bytearray(b"\\\'")]'


class Buffer(bytearray):
    pass


assert repr(Buffer(b"it's")) == 'Buffer(b"it\\\'s")'
assert eval(repr(bytearray(b"it's\\\n\x00\xff"))) == bytearray(b"it's\\\n\x00\xff")
