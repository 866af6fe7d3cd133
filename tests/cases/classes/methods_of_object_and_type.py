def outcome(function, *arguments):
    try:
        return function(*arguments)
    except (TypeError, AttributeError) as error:
        return f'{type(error).__name__}: {error}'


class Text(str):
    pass


class Plain:
    pass


class Words(dict):
    pass


# === class methods of built-in types as descriptors ===
fromkeys = dict.__dict__['fromkeys']
assert fromkeys.__get__(None, dict)('ab') == fromkeys.__get__({})('ab') == fromkeys(dict, 'ab') == {'a': None, 'b': None}
assert type(fromkeys.__get__(5, Words)('a')) is type(fromkeys(Words, 'a')) is Words
assert outcome(fromkeys.__get__, None) == 'TypeError: __get__(None, None) is invalid'
assert outcome(fromkeys.__get__, None, int) == "TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'"
assert outcome(fromkeys.__get__, {}, int) == "TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'"
assert outcome(fromkeys.__get__, 1) == "TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'"
assert outcome(fromkeys.__get__, {}, 5) == "TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2"
assert outcome(fromkeys, int, 'ab') == "TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'"
assert outcome(fromkeys, 5, 'ab') == "TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2"
assert outcome(fromkeys) == "TypeError: descriptor 'fromkeys' of 'dict' object needs an argument"
assert outcome(int.__dict__['from_bytes'].__get__, None, str) == "TypeError: descriptor 'from_bytes' requires a subtype of 'int' but received 'str'"
assert outcome(float.__dict__['fromhex'], str, '1') == "TypeError: descriptor 'fromhex' requires a subtype of 'float' but received 'str'"
assert outcome(type.__dict__['__prepare__'].__get__, None, int) == "TypeError: descriptor '__prepare__' requires a subtype of 'type' but received 'int'"

# === object's methods do not get at the attributes of classes ===
class Meta(type):
    def __setattr__(cls, name, value):
        super().__setattr__(name, value)


class Made(metaclass=Meta):
    pass


assert outcome(object.__setattr__, Made, 'a', 1) == "TypeError: can't apply this __setattr__ to Meta object"
assert outcome(object.__delattr__, Made, 'a') == "TypeError: can't apply this __delattr__ to Meta object"
assert outcome(object.__setattr__, int, 'a', 1) == "TypeError: can't apply this __setattr__ to type object"
Made.a = 2
type.__setattr__(Made, 'b', 3)
assert (Made.a, Made.b) == (2, 3)
type.__delattr__(Made, 'b')
assert outcome(getattr, Made, 'b') == "AttributeError: type object 'Made' has no attribute 'b'"
assert outcome(type.__setattr__, 5, 'a', 1) == "TypeError: descriptor '__setattr__' requires a 'type' object but received a 'int'"
assert outcome(type.__setattr__, int, 'a', 1) == "TypeError: cannot set 'a' attribute of immutable type 'int'"
assert outcome(type.__setattr__, Made, 1, 1) == "TypeError: attribute name must be string, not 'int'"
assert outcome(type.__delattr__, Made, 'zz') == "AttributeError: type object 'Made' has no attribute 'zz'"
assert outcome(type.__getattribute__, 5, 'mro') == "TypeError: descriptor '__getattribute__' requires a 'type' object but received a 'int'"
assert outcome(type.__getattribute__, Made, 1) == "TypeError: attribute name must be string, not 'int'"
assert outcome(type.__getattribute__, Made, 'a') == 2

# === but at those of functions and modules ===
def function():
    pass


import types

module = types.ModuleType('m')
object.__setattr__(function, 'a', 1)
object.__setattr__(module, 'a', 2)
assert (function.a, module.a) == (1, 2)
object.__delattr__(function, 'a')
assert hasattr(function, 'a') == False
assert outcome(object.__setattr__, {}, 'a', 1) == "AttributeError: 'dict' object has no attribute 'a' and no __dict__ for setting new attributes"

# === object.__repr__ of an instance of a derived class, object.__new__ for one ===
assert object.__repr__(Words(a=1)).partition(' at ')[0] == '<__main__.Words object'
assert object.__repr__([]).partition(' at ')[0] == '<list object'
assert outcome(object.__new__, Words) == 'TypeError: object.__new__(Words) is not safe, use Words.__new__()'
assert outcome(object.__new__, int) == 'TypeError: object.__new__(int) is not safe, use int.__new__()'
class Numbered(Words):
    def __new__(cls):
        return object.__new__(cls)
assert outcome(Numbered) == 'TypeError: object.__new__(Numbered) is not safe, use Words.__new__()'

# === names and keys of type() that are of a class derived from str ===
made = type(Text('Made'), (), {Text('method'): 5, Text('__slots__'): (Text('slot'),)})
assert (made.__name__, made.method, made.__slots__) == ('Made', 5, ('slot',))
instance = made()
instance.slot = 1
assert instance.slot == 1
