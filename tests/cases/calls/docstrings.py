# needs: 3.14
class Stack(list):
    pass


class Plain:
    "Plain doc."


# === functions ===
assert len.__doc__ == 'Return the number of items in a container.'
assert len.__self__.__name__ == 'builtins' and repr(len.__self__) == "<module 'builtins' (built-in)>"
assert print.__text_signature__ == "($module, /, *args, sep=' ', end='\\n', file=None, flush=False)"
assert getattr.__text_signature__ is None and getattr.__doc__.startswith('getattr(object, name[, default]) -> value\n\nGet a named attribute')
assert sorted.__doc__.split('\n')[0] == 'Return a new list containing all items from the iterable in ascending order.'

# === types ===
assert object.__doc__.startswith('The base class of the class hierarchy.\n\nWhen called,')
assert bool.__doc__.startswith('Returns True when the argument is true')
assert list.__text_signature__ == '(iterable=(), /)' and int.__text_signature__ is None
assert [].__doc__ == list.__doc__ == 'Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.'
assert (5).__doc__ is not None and (5).__doc__ == int.__doc__
assert ValueError.__doc__ == 'Inappropriate argument value (of correct type).' == ValueError(1).__doc__
assert type(len).__module__ == 'builtins' and type.__module__ == 'builtins'
assert Plain.__doc__ == Plain().__doc__ == 'Plain doc.' and Stack.__doc__ is None and Stack().__doc__ is None
assert Plain.__text_signature__ is None

# === methods ===
assert str.upper.__doc__ == 'abc'.upper.__doc__ == 'Return a copy of the string converted to uppercase.'
assert str.upper.__text_signature__ == 'a'.upper.__text_signature__ == '($self, /)'
assert dict.get.__doc__ == 'Return the value for key if key is in the dictionary, else default.'
assert dict.fromkeys.__text_signature__ == '($type, iterable, value=None, /)'
assert dict.update.__text_signature__ is None
assert str.maketrans.__doc__.startswith('Return a translation table usable for str.translate().') and str.maketrans.__self__ is None
assert list.__init__.__doc__ == 'Initialize self.  See help(type(self)) for accurate signature.'
assert type(object.__init__).__name__ == 'wrapper_descriptor'
assert object.__new__.__doc__ == 'Create and return a new object.  See help(type) for accurate signature.'
assert int.__new__.__self__ is int and int.__new__.__text_signature__ == '($type, *args, **kwargs)'

# === slots ===
assert int.__add__.__doc__ == 'Return self+value.' and int.__add__.__text_signature__ == '($self, value, /)'
assert dict.__contains__.__doc__ == 'True if the dictionary has the specified key, else False.'
assert (5).__add__.__objclass__ is int and (5).__add__.__self__ == 5 and not hasattr((5).__add__, '__module__')
assert (5).__add__.__doc__ == 'Return self+value.'

# === computed attributes ===
assert int.real.__doc__ == 'the real part of a complex number'
assert property.fget.__doc__ is None and repr(property.fget) == "<member 'fget' of 'property' objects>"
assert type.__base__ is object and repr(type.__dict__['__base__']) == "<member '__base__' of 'type' objects>"

# === the instance of a derived class ===
stack = Stack([1])
push = stack.append
assert push.__self__ is stack and push.__qualname__ == 'Stack.append'
push(2)
assert stack == [1, 2] and Stack.append.__qualname__ == 'list.append'
assert True.bit_length.__qualname__ == 'bool.bit_length'


def error(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except TypeError as e:
        return str(e)


# A bound method names the class of its instance, a call of a method the type that defines it.
bits = True.bit_length
assert error(bits, 1) == 'bool.bit_length() takes no arguments (1 given)'
assert error(lambda: True.bit_length(1)) == 'int.bit_length() takes no arguments (1 given)'
assert error(push) == 'Stack.append() takes exactly one argument (0 given)'
assert error(push, 1, x=2) == 'Stack.append() takes no keyword arguments'

# === modules ===
import math
assert math.__doc__ == 'This module provides access to the mathematical functions\ndefined by the C standard.'
assert math.sqrt.__doc__ == 'Return the square root of x.' and math.sqrt.__self__ is math

# === views of dicts ===
d = {'a': 1}
assert repr(d.keys().mapping) == "mappingproxy({'a': 1})" and d.values().mapping['a'] == 1
m = d.items().mapping
d['b'] = 2
assert dict(m) == {'a': 1, 'b': 2} and type(m).__name__ == 'mappingproxy'
assert (3).__format__('05') == '00003' and int.__format__.__qualname__ == 'int.__format__' and float.__format__(1.5, '.2f') == '1.50'
