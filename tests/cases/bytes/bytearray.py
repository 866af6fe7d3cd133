# needs: 3.14
# === bytearray and memoryview: results and errors ===
checks = [
    (lambda: bytearray(), "bytearray(b'')"),
    (lambda: bytearray(3), "bytearray(b'\\x00\\x00\\x00')"),
    (lambda: bytearray(b'abc'), "bytearray(b'abc')"),
    (lambda: bytearray('é', 'utf-8'), "bytearray(b'\\xc3\\xa9')"),
    (lambda: bytearray([1, 2, 255]), "bytearray(b'\\x01\\x02\\xff')"),
    (lambda: bytearray(-1), ('ValueError', 'negative count')),
    (lambda: bytearray('a'), ('TypeError', 'string argument without an encoding')),
    (lambda: bytearray([256]), ('ValueError', 'byte must be in range(0, 256)')),
    (lambda: bytearray(1.5), ('TypeError', "cannot convert 'float' object to bytearray")),
    (lambda: bytearray(b'abc')[1], '98'),
    (lambda: bytearray(b'abc')[1:], "bytearray(b'bc')"),
    (lambda: bytearray(b'abc')[5], ('IndexError', 'bytearray index out of range')),
    (lambda: bytearray(b'abc')['a'], ('TypeError', 'bytearray indices must be integers or slices, not str')),
    (lambda: bytearray(b'abc') + b'd', "bytearray(b'abcd')"),
    (lambda: b'd' + bytearray(b'abc'), "b'dabc'"),
    (lambda: bytearray(b'ab') * 2, "bytearray(b'abab')"),
    (lambda: bytearray(b'abc') == b'abc', 'True'),
    (lambda: b'abc' == bytearray(b'abc'), 'True'),
    (lambda: bytearray(b'a') < b'b', 'True'),
    (lambda: bytearray(b'%d|%s') % (3, b'x'), "bytearray(b'3|x')"),
    (lambda: b'b' in bytearray(b'abc'), 'True'),
    (lambda: 98 in bytearray(b'abc'), 'True'),
    (lambda: hash(bytearray()), ('TypeError', "unhashable type: 'bytearray'")),
    (lambda: bytearray(b'a,b,,c').split(b','), "[bytearray(b'a'), bytearray(b'b'), bytearray(b''), bytearray(b'c')]"),
    (lambda: bytearray(b'a-b').partition(b'-'), "(bytearray(b'a'), bytearray(b'-'), bytearray(b'b'))"),
    (lambda: bytearray(b'AbC').lower(), "bytearray(b'abc')"),
    (lambda: bytearray(b'abc').replace(b'b', b'xx'), "bytearray(b'axxc')"),
    (lambda: bytearray(b' x ').strip(), "bytearray(b'x')"),
    (lambda: bytearray(b'-').join([b'a', bytearray(b'b')]), "bytearray(b'a-b')"),
    (lambda: bytearray(b'-').join(x for x in [b'a', b'b']), "bytearray(b'a-b')"),
    (lambda: bytearray(b'abc').decode(), "'abc'"),
    (lambda: bytearray.fromhex('61 62'), "bytearray(b'ab')"),
    (lambda: bytearray(b'ab').hex(), "'6162'"),
    (lambda: bytearray(b'ab').append(256), ('ValueError', 'byte must be in range(0, 256)')),
    (lambda: bytearray(b'ab').pop(5), ('IndexError', 'pop index out of range')),
    (lambda: bytearray().pop(), ('IndexError', 'pop from empty bytearray')),
    (lambda: bytearray(b'ab').remove(9), ('ValueError', 'value not found in bytearray')),
    (lambda: bytearray(b'ab').extend('x'), ('TypeError', "expected iterable of integers; got: 'str'")),
    (lambda: bytearray(b'ab').extend(5), ('TypeError', "can't extend bytearray with int")),
    (lambda: bytearray(b'ab').find(b'b'), '1'),
    (lambda: bytearray(b'ab').index(b'z'), ('ValueError', 'subsection not found')),
    (lambda: sorted(bytearray(b'cab')), '[97, 98, 99]'),
    (lambda: list(reversed(bytearray(b'ab'))), '[98, 97]'),
    (lambda: bytes(bytearray(b'ab')), "b'ab'"),
    (lambda: int.from_bytes(bytearray(b'ab'), 'big'), '24930'),
    (lambda: int.from_bytes([1, 2], 'little'), '513'),
    (lambda: memoryview(b'abc').tolist(), '[97, 98, 99]'),
    (lambda: memoryview(5), ('TypeError', "memoryview: a bytes-like object is required, not 'int'")),
    (lambda: memoryview(b'abcdef')[1:5:2].tobytes(), "b'bd'"),
    (lambda: memoryview(b'abc')[9], ('IndexError', 'index out of bounds on dimension 1')),
    (lambda: memoryview(b'abc')['a'], ('TypeError', 'memoryview: invalid slice key')),
    (lambda: memoryview(bytes(8)).cast('d').tolist(), '[0.0]'),
    (lambda: memoryview(b'abcd').cast('H')[0], '25185'),
    (lambda: memoryview(b'abc').cast('H'), ('TypeError', 'memoryview: length is not a multiple of itemsize')),
    (lambda: memoryview(b'abc') == b'abc', 'True'),
    (lambda: memoryview(b'abc').hex('-'), "'61-62-63'"),
    (lambda: memoryview(b'abc').count(97), '1'),
    (lambda: memoryview(b'abc').index(99), '2'),
    (lambda: memoryview(b'abc').readonly, 'True'),
    (lambda: memoryview(b'abcdef')[::2].strides, '(2,)'),
    (lambda: hash(memoryview(b'abc')) == hash(b'abc'), 'True'),
    (lambda: hash(memoryview(bytearray(b'abc'))), ('ValueError', 'cannot hash writable memoryview object')),
    (lambda: memoryview(b'abc')[1:].obj, "b'abc'"),
]
for check, expected in checks:
    try:
        found = repr(check())
    except Exception as error:
        found = (type(error).__name__, str(error))
    assert found == expected, (found, expected)

# === bytearray changes in place ===
b = bytearray(b'abc')
c = b
b += b'de'
b.append(102)
b.extend([103, 104])
b.extend(x for x in (105,))
b.insert(0, 64)
assert c is b and b == b'@abcdefghi'
assert b.pop() == 105 and b.pop(0) == 64
b.remove(ord('a'))
b[0] = 66
b[1:3] = b'XYZ'
b[::2] = bytes(len(b[::2]))
assert b == bytearray(b'\x00X\x00Z\x00f\x00h'), b
del b[::2]
assert b == b'XZfh'
b[1:3] = [1, 2, 3]
b[:0] = (x for x in (9, 8))
assert list(b) == [9, 8, 88, 1, 2, 3, 104]
b.reverse()
b.resize(3)
assert list(b) == [104, 3, 2]
b.resize(5)
assert list(b) == [104, 3, 2, 0, 0]
b *= 2
assert len(b) == 10
b.clear()
assert not b and c == b''
it = iter(bytearray(b'ab'))
assert next(it) == 97 and it.__length_hint__() == 1

# === memoryview shows and changes ===
b = bytearray(b'abcdef')
m = memoryview(b)
m[0] = 90
m[1:3] = b'YX'
assert b == b'ZYXdef'
part = m[2:]
assert part.tobytes() == b'Xdef' and len(part) == 4
try:
    b.append(1)
    assert False
except BufferError as error:
    assert str(error) == 'Existing exports of data: object cannot be re-sized'
part.release()
m.release()
b.append(103)
assert b == b'ZYXdefg'
try:
    m[0]
    assert False
except ValueError as error:
    assert str(error) == 'operation forbidden on released memoryview object'
with memoryview(b) as m:
    assert m.format == 'B' and m.nbytes == 7 and m.shape == (7,) and not m.readonly
w = memoryview(bytearray(4)).cast('H')
w[1] = 513
assert w.tolist() == [0, 513] and w.obj == bytearray(b'\x00\x00\x01\x02')
