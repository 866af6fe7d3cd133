# needs: 3.14
"""enum.bin, show_flag_values, and the descriptors that properties of enumerations are."""
import enum
import types


def error_of(function, *args):
    try:
        function(*args)
    except Exception as e:
        return type(e).__name__, str(e)
    return None


class F(enum.Flag):
    A = 1
    B = 2


class IF(enum.IntFlag):
    A = 1
    B = 2


assert enum.bin(5) == '0b0 101' and enum.bin(-5) == '0b1 011' and enum.bin(0) == '0b0 ' and enum.bin(-8) == '0b1 1000'
assert enum.bin(5, 8) == '0b0 00000101' and enum.bin(-5, max_bits=8) == '0b1 11111011' and enum.bin(IF(3)) == '0b0 11'
assert error_of(enum.bin, 'x') == ('AttributeError', "'str' object has no attribute 'bit_length'")
assert error_of(enum.bin, 5, 'x') == ('TypeError', "'<' not supported between instances of 'int' and 'str'")
assert enum.show_flag_values(7) == [1, 2, 4] and enum.show_flag_values(0) == [] and enum.show_flag_values(True) == [1]
assert [type(v) for v in enum.show_flag_values(IF(3))] == [int, int] and enum.show_flag_values(F.A) == [1]
assert error_of(enum.show_flag_values, -1) == ('ValueError', '-1 is not a positive integer')
assert error_of(enum.show_flag_values, 'x') == ('TypeError', "'<' not supported between instances of 'str' and 'int'")

assert enum.property.__mro__ == (enum.property, types.DynamicClassAttribute, object)
assert repr(types.DynamicClassAttribute) == "<class 'types.DynamicClassAttribute'>"


class E(enum.Enum):
    A = 1

    @enum.property
    def shown(self):
        """How it is shown."""
        return 'E' + self.name


assert E.A.shown == 'EA' and E.__dict__['shown'].name == 'shown' and E.__dict__['shown'].clsname == 'E'
assert E.__dict__['shown'].__doc__ == 'How it is shown.' and E.__dict__['shown'].overwrite_doc
assert error_of(setattr, E.A, 'shown', 1) == ('AttributeError', "<enum 'E'> cannot set attribute 'shown'")
assert error_of(getattr, E, 'shown') == ('AttributeError', "<enum 'E'> has no attribute 'shown'")


class C:
    @types.DynamicClassAttribute
    def value(self):
        return 5


assert C().value == 5 and error_of(getattr, C, 'value') == ('AttributeError', '')
assert error_of(setattr, C(), 'value', 1) == ('AttributeError', "can't set attribute")
known = types.DynamicClassAttribute(len)
assert known.getter(repr).__doc__ == repr.__doc__ and known.setter(print).__doc__ == len.__doc__ and known.setter(print).fset is print
