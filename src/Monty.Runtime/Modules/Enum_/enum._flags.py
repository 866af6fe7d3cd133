"""Enumerations whose members are bits."""

import enum as _enum
from enum import Enum, ReprEnum, StrEnum, auto

__all__ = ['Flag', 'IntFlag', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'bin']

# The classes are those of enum.
__name__ = 'enum'


def bin(num, max_bits=None):
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        text = format(num + ceiling, 'b').replace('1', '0b0 ', 1)
    else:
        text = format(~num ^ (ceiling - 1) + ceiling, 'b').replace('1', '0b1 ', 1)
    sign, digits = text[:4], text[4:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-2] * max_bits + digits)[-max_bits:]
    return '%s%s' % (sign, digits)


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary
_enum._EJECT = EJECT


class Flag(Enum, boundary=STRICT):
    """An enumeration whose members are bits that can be combined."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            high_bit = last_value.bit_length() - 1
        except Exception:
            raise TypeError('invalid flag value %r' % last_value) from None
        return 2 ** (high_bit + 1)

    @classmethod
    def _finish_flag(cls):
        values = [cls._member_map_[name]._value_ for name in cls._member_names_ if isinstance(cls._member_map_[name]._value_, int)]
        if values != sorted(values):
            cls._iter_member_ = cls._iter_member_by_def_

    @classmethod
    def _iter_member_by_value_(cls, value):
        remaining = value & cls._flag_mask_
        if remaining < 0:
            raise ValueError('%r is not a positive integer' % (remaining,))
        while remaining:
            bit = remaining & -remaining
            yield cls._value2member_map_.get(bit)
            remaining ^= bit

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        flag_mask, all_bits = cls._flag_mask_, cls._all_bits_
        given = value
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ flag_mask):
            if cls._boundary_ is STRICT:
                max_bits = max(value.bit_length(), flag_mask.bit_length())
                raise ValueError('%r invalid value %r\n    given %s\n  allowed %s' % (
                    cls, value, bin(value, max_bits), bin(flag_mask, max_bits)))
            if cls._boundary_ is CONFORM:
                value &= flag_mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(all_bits + 1, 2 ** value.bit_length())
        if value < 0:
            value += all_bits + 1
        known = cls._value2member_map_.get(value)
        if known is None:
            known = cls._combined(value)
            cls._value2member_map_.setdefault(known._value_, known)
        if given < 0:
            cls._value2member_map_.setdefault(given, known)
        return known

    @classmethod
    def _combined(cls, value):
        """Make the member that stands for several bits."""
        singles = value & cls._singles_mask_
        others = value & ~cls._singles_mask_
        unknown = value & ~cls._flag_mask_
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError('%s(%r) -->  unknown values %r [%s]' % (cls.__name__, value, unknown, bin(unknown)))
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        made._value_ = value
        made._name_ = None
        if not value:
            return made
        members = list(cls._iter_member_(singles))
        if others:
            # What no single bit stands for may be covered by a member of several.
            for m in cls._member_map_.values():
                if m not in members and m._value_ and m._value_ & value == m._value_:
                    members.append(m)
        covered = 0
        for m in members:
            covered |= m._value_
        if covered:
            made._name_ = '|'.join([m._name_ for m in members])
            rest = value ^ covered
            if rest and cls._boundary_ is STRICT:
                raise ValueError('%r: no members with value %r' % (cls, rest))
            if rest:
                made._name_ += '|%s' % cls._numeric_repr_(rest)
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (
                type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        v_repr = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return '<%s: %s>' % (self.__class__.__name__, v_repr(self._value_))
        return '<%s.%s: %s>' % (self.__class__.__name__, self._name_, v_repr(self._value_))

    def __str__(self):
        if self._name_ is None:
            return '%s(%s)' % (self.__class__.__name__, self._numeric_repr_(self._value_))
        return '%s.%s' % (self.__class__.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _require_bits(self, other, other_value, operator):
        if self._value_ is None or other_value is None:
            raise TypeError("'%s' cannot be combined with other flags with %s" % (self if self._value_ is None else other, operator))

    def __or__(self, other):
        other_value = self._get_value(other)
        if other_value is NotImplemented:
            return NotImplemented
        self._require_bits(other, other_value, '|')
        return self.__class__(self._value_ | other_value)

    def __and__(self, other):
        other_value = self._get_value(other)
        if other_value is NotImplemented:
            return NotImplemented
        self._require_bits(other, other_value, '&')
        return self.__class__(self._value_ & other_value)

    def __xor__(self, other):
        other_value = self._get_value(other)
        if other_value is NotImplemented:
            return NotImplemented
        self._require_bits(other, other_value, '^')
        return self.__class__(self._value_ ^ other_value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError("'%s' cannot be inverted" % (self,))
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)


_enum._Flag = Flag


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A Flag whose members are ints."""
