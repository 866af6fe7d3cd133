# Methods of a text of a derived class that leave it as it is: which give the object itself, and which a plain str.
class Name(str):
    pass


class Bytes(bytes):
    pass


class Array(bytearray):
    pass


name = Name('Ann')
empty = Name('')


def kept(value):
    assert value == 'Ann'
    return value is name


# Templates with nothing to fill in.
assert kept(name.format()) and kept(name.format(1, x=2)) and kept(name.format_map({}))
assert type(empty.format()) is str and type(Name('a{{').format()) is str and type(Name('{}').format('x')) is str
assert kept(name % ()) and kept(name % {}) and kept(name % [1]) and kept(name.__mod__(()))
assert type(empty % ()) is str and type(Name('%%') % ()) is str and type(Name('%s') % name) is str
try:
    name % 1
    assert False
except TypeError as e:
    assert str(e) == 'not all arguments converted during string formatting'
assert kept(name.__format__('.3')) and kept(name.__format__('2')) and not kept(name.__format__('')) and type(name.__format__('4')) is str

# A separator that is longer, or has wider characters.
assert kept(name.split('long')[0]) and kept(name.rsplit('long')[0]) and kept(name.split('long', 0)[0])
assert empty.split('b')[0] is empty and empty.rsplit('b')[0] is empty
assert kept(name.split('\u0416')[0]) and kept(name.split('\U0001F600')[0]) and kept(name.rsplit('\u0416')[0])
assert not kept(name.split('\xe9')[0]) and not kept(name.split('b')[0]) and not kept(name.split('abc')[0])
assert not kept(name.split()[0]) and not kept(name.rsplit()[0]) and not kept(name.splitlines()[0])
wide = Name('\u0416')
assert wide.split('\U0001F600')[0] is wide and wide.split('\u0417')[0] is not wide
assert kept(name.partition('b')[0]) and kept(name.rpartition('b')[2])

# All else is a plain str.
for plain in (name.strip(), name.expandtabs(), name.zfill(1), name.ljust(1), name.center(2), ''.join([name]), name.replace('x', 'y'),
              name.removeprefix('x'), name.removesuffix('x'), name.translate({}), name[:], name[0:], name * 1, name + '', str(name), name.__str__()):
    assert type(plain) is str and plain == 'Ann'

# Bytes: the same but for templates; what bytearrays give is always bytearrays.
data = Bytes(b'Ann')
assert data.partition(b'x')[0] is data and type(data.split(b'long!')[0]) is bytes and type(data % ()) is bytes
for plain in (data.strip(), data.replace(b'x', b''), data[:], data + b'', data * 1, bytes(data).join([data]), data.translate(None)):
    assert type(plain) is bytes
assert list(map(type, Array(b'abc').partition(Bytes(b'b')))) == [bytearray] * 3
assert list(map(type, bytearray(b'abc').rpartition(Bytes(b'b')))) == [bytearray] * 3
assert b'ab'.hex(Name(':')) == 'ab'.encode().hex(Bytes(b':')) == memoryview(b'ab').hex(Name(':')) == '61:62'


def error(function, *arguments):
    try:
        return function(*arguments)
    except TypeError as e:
        return str(e)


assert error(data.__add__, 1) == "can't concat int to Bytes"
assert error(Array(b'').__iadd__, Name('x')) == "can't concat Name to Array"
