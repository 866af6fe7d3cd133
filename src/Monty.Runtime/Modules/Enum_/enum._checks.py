"""Checks of whole enumerations, and what makes their members names of a module."""

from _enum import publish as _publish
from enum import Enum, Flag, ReprEnum, StrEnum, _is_single_bit

__all__ = ['EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'verify', 'show_flag_values', 'global_enum', 'global_str',
           'global_enum_repr', 'global_flag_repr', 'pickle_by_global_name', 'pickle_by_enum_name']

# The classes are those of enum.
__name__ = 'enum'


def _bits(value):
    given = value
    if isinstance(value, Enum):
        value = value.value
    if value < 0:
        raise ValueError('%r is not a positive integer' % (given,))
    if value is True:
        # To invert a bool warns.
        value = 1
    while value:
        bit = value & (~value + 1)
        yield bit
        value ^= bit


class EnumCheck(StrEnum):
    """What verify() can check."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Check an enumeration for what the arguments name."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        cls_name = enumeration.__name__
        is_flag = issubclass(enumeration, Flag)
        if not is_flag and not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
                if aliases:
                    raise ValueError('aliases found in %r: %s' % (
                        enumeration, ', '.join('%s -> %s' % pair for pair in aliases)))
            elif check is CONTINUOUS:
                self._check_continuous(enumeration, cls_name, is_flag)
            elif check is NAMED_FLAGS:
                self._check_named(enumeration, cls_name)
        return enumeration

    @staticmethod
    def _check_continuous(enumeration, cls_name, is_flag):
        values = {e.value for e in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if is_flag:
            missing = [2 ** i for i in range(low.bit_length(), high.bit_length() - 1) if 2 ** i not in values]
        else:
            missing = [i for i in range(low + 1, high) if i not in values]
        if missing:
            raise ValueError(('invalid %s %r: missing values %s' % (
                'flag' if is_flag else 'enum', cls_name, ', '.join(map(str, missing))))[:256])

    @staticmethod
    def _check_named(enumeration, cls_name):
        names = enumeration._member_names_
        values = [m.value for m in enumeration]
        missing_names = []
        missing_value = 0
        for name, alias in enumeration._member_map_.items():
            if name in names or alias.value < 0:
                continue
            missed = [v for v in _bits(alias.value) if v not in values]
            if missed:
                missing_names.append(name)
                for v in missed:
                    missing_value |= v
        if not missing_names:
            return
        if len(missing_names) == 1:
            alias = 'alias %s is missing' % missing_names[0]
        else:
            alias = 'aliases %s and %s are missing' % (', '.join(missing_names[:-1]), missing_names[-1])
        value = 'value 0x%x' % missing_value if _is_single_bit(missing_value) else 'combined values of 0x%x' % missing_value
        raise ValueError('invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]' % (cls_name, alias, value))


def show_flag_values(value):
    """Return the bits of a value."""
    return list(_bits(value))


def pickle_by_global_name(self, proto):
    """What __reduce_ex__ says of a member that its module has by name."""
    return self.name


def pickle_by_enum_name(self, proto):
    """What __reduce_ex__ says of a member that its class has by name."""
    return getattr, (self.__class__, self._name_)


def global_enum_repr(self):
    return '%s.%s' % (self.__class__.__module__.split('.')[-1], self._name_)


def global_flag_repr(self):
    module = self.__class__.__module__.split('.')[-1]
    cls_name = self.__class__.__name__
    if self._name_ is None:
        return '%s.%s(%r)' % (module, cls_name, self._value_)
    if _is_single_bit(self._value_):
        return '%s.%s' % (module, self._name_)
    return '|'.join('%s.%s' % (module, name) if name[0] not in '0123456789' else name for name in self._name_.split('|'))


def global_str(self):
    """Return the name alone."""
    if self._name_ is None:
        return '%s(%r)' % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """Give an enumeration the repr of values of its module."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    members = dict(cls.__members__)
    if cls.__module__ == '__main__':
        _publish(members)
    return cls
