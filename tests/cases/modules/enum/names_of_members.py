# needs: 3.14
import enum
import sys

# === members have a name and a value, their class has not ===
class Shade(enum.Enum):
    DARK = 1


for attribute in ('name', 'value'):
    try:
        getattr(Shade, attribute)
        assert False
    except AttributeError as e:
        assert str(e) == f"<enum 'Shade'> has no attribute '{attribute}'"
assert not hasattr(Shade, 'name') and not hasattr(enum.Enum, 'value') and (Shade.DARK.name, Shade.DARK.value) == ('DARK', 1)


class Odd(enum.Enum):
    name = 1
    value = 'v'


assert Odd.name.value == 1 and Odd.value.name == 'value' and Odd['name'] is Odd.name
assert repr(enum.auto()) == 'auto(_auto_null)' and repr(enum.auto(5)) == 'auto(5)'

# === names of members that are no str ===
for names in ([(1, 2)], [(None, 2)]):
    try:
        enum.Enum('Numbers', names)
        assert False
    except TypeError as e:
        assert str(e) == f"object of type '{type(names[0][0]).__name__}' has no len()"
try:
    enum.Enum(None, 'A')
    assert False
except TypeError as e:
    assert str(e) == 'type.__new__() argument 1 must be str, not None'
try:
    enum.Flag.__invert__(None)
    assert False
except AttributeError as e:
    assert str(e) == "'NoneType' object has no attribute '_get_value'"


# === global_enum makes the members names of the module ===
if hasattr(sys, 'modules'):
    # Where this file is not run as the main module, it is put in its place.
    sys.modules['__main__'] = type('Main', (), {'__dict__': property(lambda self: globals())})()


@enum.global_enum
class Side(enum.Enum):
    LEFT = 1
    RIGHT = 2


assert LEFT is Side.LEFT and repr(RIGHT) == '__main__.RIGHT' and str(LEFT) == 'LEFT'
