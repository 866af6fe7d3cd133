namespace Monty.Compiler.Tests.Suspension;

/// <remarks>Calls from inside the making of classes, and from type expressions.</remarks>
internal static partial class SuspensionCases
{
    private static readonly SuspensionCase[] Metaclasses =
    [
        new(
            "metaclass",
            """
            class Names(dict):
                def __setitem__(self, key, value):
                    super().__setitem__(key, value if callable(value) or key.startswith('__') else ask(value))
                def __missing__(self, key):
                    if key.startswith('auto_'):
                        return ask(key)
                    raise KeyError(key)
            class Meta(type):
                @classmethod
                def __prepare__(mcls, name, bases, **kw):
                    ask('prepare')
                    return Names()
                def __new__(mcls, name, bases, ns, **kw):
                    cls = super().__new__(mcls, name, bases, dict(ns))
                    cls.made = ask('new')
                    return cls
                def __init__(cls, name, bases, ns, **kw):
                    cls.begun = ask('init')
                def __call__(cls, *args):
                    return ask('call'), super().__call__(*args)
            class C(metaclass=Meta, k=1):
                x = 1
                y = auto_z
                def __init__(self, n):
                    self.n = ask(n)
                def who(self):
                    return __class__.__name__
            tag, made = C(5)
            (tag, made.n, made.who(), C.x, C.y, C.made, C.begun)
            """,
            "('call', 5, 'C', 1, 'auto_z', 'new', 'init')",
            "ask('prepare') ask(1) ask('auto_z') ask('auto_z') ask('new') ask('init') ask('call') ask(5)"),
        new(
            "mro entries, set name and init subclass",
            """
            class Alias:
                def __mro_entries__(self, bases):
                    return (ask(dict),) if False else (ask('entries') and dict,)
            class Field:
                def __set_name__(self, owner, name):
                    self.name = ask(name)
            class Base:
                def __init_subclass__(cls, tag, **kw):
                    cls.tag = ask(tag)
            class C(Alias(), Base, tag='t'):
                a = Field()
                b = Field()
            (C.__mro__[1].__name__, C.a.name, C.b.name, C.tag)
            """,
            "('dict', 'a', 'b', 't')",
            "ask('entries') ask('a') ask('b') ask('t')"),
        new(
            "isinstance and issubclass",
            """
            from abc import ABC
            class Meta(type):
                def __instancecheck__(cls, value):
                    return ask(value == 1)
                def __subclasscheck__(cls, other):
                    return ask(other is int)
            class Ones(metaclass=Meta):
                pass
            class Shaped(ABC):
                @classmethod
                def __subclasshook__(cls, other):
                    return ask(hasattr(other, 'shape'))
            class Square:
                shape = 4
            (isinstance(1, Ones), isinstance(2, (str, Ones, int)), isinstance(2, Ones | str), issubclass(int, Ones),
             isinstance(Square(), Shaped), issubclass(str, (Shaped, Ones)))
            """,
            "(True, True, False, True, True, False)",
            "ask(True) ask(False) ask(False) ask(True) ask(True) ask(False) ask(False)"),
        new(
            "annotations and type parameters",
            """
            def f(a: ask('a'), b: ask('b')) -> None:
                pass
            class C:
                n = 'in the class'
                x: ask(n)
                def m(self, k: ask(n)): pass
            type Alias[T: ask('bound')] = list[ask(int) if False else ask('value')]
            def g[T = ask('default')](x: T): pass
            (list(f.__annotations__.values()), list(f.__annotations__), C.__annotations__, C.m.__annotations__, Alias.__value__,
             Alias.__type_params__[0].__bound__, g.__type_params__[0].__default__, C.__annotations__['x'])
            """,
            "(['a', 'b', None], ['a', 'b', 'return'], {'x': 'in the class'}, {'k': 'in the class'}, list['value'], 'bound', 'default', 'in the class')",
            "ask('a') ask('b') ask('in the class') ask('in the class') ask('value') ask('bound') ask('default')"),
        new(
            "generic classes and templates",
            """
            class Box[T]:
                def __init__(self, v):
                    self.v = ask(v)
            class Named:
                def __repr__(self):
                    return ask('named')
            box = Box[int](3)
            t = t'{ask(1)} and {ask(2)!r:{ask(">3")}}'
            (box.v, box.__orig_class__ == Box[int], t.values, t.interpolations[1].format_spec)
            """,
            "(3, True, (1, 2), '>3')",
            "ask(3) ask(1) ask(2) ask('>3')"),
    ];
}
