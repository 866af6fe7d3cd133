# needs: 3.14
# The slots of unions, aliases and templates as attributes, what a union takes in, and native functions that are Python functions there.
import asyncio
import functools
import warnings
from string.templatelib import convert


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    raise AssertionError('no error')


class Other:
    def __repr__(self):
        return 'Other()'


u = int | str

# A union joins with anything; a type only with types.
assert repr(u | Other()) == 'int | str | Other()'
assert repr(Other() | u) == 'Other() | int | str'
assert repr(u | 5) == repr(u.__or__(5)) == 'int | str | 5'
assert repr(u | 'Node') == "int | str | ForwardRef('Node')" and repr(type(u)['Node', int]) == "ForwardRef('Node') | int"
assert (u | int) == u and (u | 5 | 5).__args__ == (int, str, 5)
assert error(lambda: int | Other()) == "TypeError: unsupported operand type(s) for |: 'type' and 'Other'"
assert error(lambda: list[int] | 5) == "TypeError: unsupported operand type(s) for |: 'types.GenericAlias' and 'int'"

# Special methods by name.
assert u.__repr__() == type(u).__repr__(u) == 'int | str'
assert u.__eq__(str | int) is True and u.__ne__(5) is NotImplemented and u.__lt__(5) is NotImplemented
assert u.__hash__() == hash(u) == hash(str | int)
assert error(u.__getitem__, int) == 'TypeError: int | str is not a generic class'
alias = list[int]
assert type(alias).__repr__(alias) == 'list[int]' and type(alias).__eq__(alias, list[int]) is True
assert type(alias).__hash__(alias) == hash(list[int])
assert 'append' in dir(alias) and '__origin__' in dir(alias) and '__instancecheck__' not in dir(alias)

template = t'a{1}'
assert template.__repr__() == "Template(strings=('a', ''), interpolations=(Interpolation(1, '1', None, ''),))"
assert template.interpolations[0].__repr__() == "Interpolation(1, '1', None, '')"
assert repr(type(template)[int]) == 'string.templatelib.Template[int]'
assert repr(type(template.interpolations[0])[int]) == 'string.templatelib.Interpolation[int]'
parts = iter(template)
assert parts.__iter__() is parts and parts.__next__() == 'a'

cell = (lambda x: lambda: x)(1).__closure__[0]
assert cell.__eq__(cell) is True and cell.__lt__(cell) is False

# Of wrong arguments functions that are written in Python there say so.
assert error(asyncio.sleep) == "TypeError: sleep() missing 1 required positional argument: 'delay'"
assert error(asyncio.sleep, 1, 2, 3) == 'TypeError: sleep() takes from 1 to 2 positional arguments but 3 were given'
assert error(asyncio.sleep, 1, delay=2) == "TypeError: sleep() got multiple values for argument 'delay'"
assert error(asyncio.sleep, dela=2) == "TypeError: sleep() got an unexpected keyword argument 'dela'. Did you mean 'delay'?"
assert error(asyncio.iscoroutine) == "TypeError: iscoroutine() missing 1 required positional argument: 'obj'"
assert error(asyncio.gather, return_exception=1) \
    == "TypeError: gather() got an unexpected keyword argument 'return_exception'. Did you mean 'return_exceptions'?"
assert error(convert) == "TypeError: convert() missing 2 required positional arguments: 'obj' and 'conversion'"
assert error(convert, obj=1, conversion='r') \
    == "TypeError: convert() got some positional-only arguments passed as keyword arguments: 'obj'"

assert error(BaseException.__new__) == 'TypeError: BaseException.__new__(): not enough arguments'
assert error(BaseException.__new__, 5) == 'TypeError: BaseException.__new__(X): X is not a type object (int)'
assert error(BaseException.__new__, int) == 'TypeError: BaseException.__new__(int): int is not a subtype of BaseException'
assert error(property().__init__, zzz=1) == "TypeError: property() got an unexpected keyword argument 'zzz'"


async def work():
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    assert asyncio.iscoroutinefunction(functools.partial(work, 1)) and not asyncio.iscoroutinefunction(len)
assert [w.category for w in caught] == [DeprecationWarning] * 2
assert str(caught[0].message).startswith("'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16;")
