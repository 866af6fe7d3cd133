namespace Monty.Compiler.Tests.Suspension;

/// <remarks>Calls from inside the special methods of classes.</remarks>
internal static partial class SuspensionCases
{
    private static readonly SuspensionCase[] Classes =
    [
        new(
            "init",
            """
            class Order:
                def __init__(self, price):
                    self.price = ask(price)
            class Sub(Order):
                def __init__(self):
                    super().__init__(5)
                    self.more = ask(6)
            (Order(3).price, Sub().more)
            """,
            "(3, 6)",
            "ask(3) ask(5) ask(6)"),
        new(
            "new",
            """
            class Single:
                def __new__(cls, name):
                    made = super().__new__(cls)
                    made.name = ask(name)
                    return made
            Single('n').name
            """,
            "'n'",
            "ask('n')"),
        new(
            "with inside try finally",
            """
            class Guard:
                def __enter__(self):
                    return ask('enter')
                def __exit__(self, kind, error, trace):
                    print('exit', ask(kind is None))
            def work():
                try:
                    with Guard() as guard:
                        return ask(guard + '!')
                finally:
                    print('finally', ask('f'))
            work()
            """,
            "exit True\nfinally f\n'enter!'",
            "ask('enter') ask('enter!') ask(True) ask('f')"),
        new(
            "with that swallows what the host raised",
            """
            class Guard:
                def __enter__(self):
                    return self
                def __exit__(self, kind, error, trace):
                    return ask(True)
            with Guard():
                fail('x')
            ask('after')
            """,
            "'after'",
            "fail('x') ask(True) ask('after')"),
        new(
            "try except finally around a call that fails",
            """
            def work(x):
                try:
                    return fail(x)
                except ValueError as error:
                    print('handled', error, ask('h'))
                    raise RuntimeError('again') from error
                finally:
                    ask('finally')
            try:
                work(1)
            except RuntimeError as error:
                result = repr(error.__cause__)
            result
            """,
            "handled 1 h\n\"ValueError('1')\"",
            "fail(1) ask('h') ask('finally')"),
        new(
            "getattr and getattribute",
            """
            class Lazy:
                def __getattr__(self, name):
                    return ask(name)
            class Watched:
                def __getattribute__(self, name):
                    return ask('w' + name)
            (Lazy().colour, Watched().size, getattr(Lazy(), 'x', None), hasattr(Lazy(), 'y'))
            """,
            "('colour', 'wsize', 'x', True)",
            "ask('colour') ask('wsize') ask('x') ask('y')"),
        new(
            "setattr and delattr",
            """
            class Strict:
                def __setattr__(self, name, value):
                    object.__setattr__(self, name, ask(value))
                def __delattr__(self, name):
                    print('del', ask(name))
            it = Strict()
            it.x = 4
            del it.y
            it.x
            """,
            "del y\n4",
            "ask(4) ask('y')"),
        new(
            "property",
            """
            class Box:
                @property
                def size(self):
                    return ask(8)
                @size.setter
                def size(self, value):
                    self.set = ask(value)
            box = Box()
            box.size = 3
            (box.size, box.set)
            """,
            "(8, 3)",
            "ask(3) ask(8)"),
        new(
            "descriptor",
            """
            class Field:
                def __set_name__(self, owner, name):
                    self.name = ask(name)
                def __get__(self, instance, owner):
                    return ask(self.name + '!')
            class Row:
                field = Field()
            Row().field
            """,
            "'field!'",
            "ask('field') ask('field!')"),
        new(
            "iter and next",
            """
            class Count:
                def __iter__(self):
                    self.n = ask(0)
                    return self
                def __next__(self):
                    self.n += 1
                    if self.n > 2:
                        raise StopIteration
                    return ask(self.n)
            [x for x in Count()] + list(Count())
            """,
            "[1, 2, 1, 2]",
            "ask(0) ask(1) ask(2) ask(0) ask(1) ask(2)"),
        new(
            "getitem, setitem, delitem, contains and len",
            """
            class Table:
                def __getitem__(self, key):
                    return ask(key)
                def __setitem__(self, key, value):
                    print(key, ask(value))
                def __delitem__(self, key):
                    print('del', ask(key))
                def __contains__(self, key):
                    return ask(key == 1)
                def __len__(self):
                    return ask(3)
                def __bool__(self):
                    return ask(False)
            table = Table()
            table['k'] = 1
            del table['k']
            table['n'] = table[5] + 1
            (table["s"], 1 in table, len(table), 'full' if table else 'empty', not table)
            """,
            "k 1\ndel k\nn 6\n('s', True, 3, 'empty', True)",
            "ask(1) ask('k') ask(5) ask(6) ask('s') ask(True) ask(3) ask(False) ask(False)"),
        new(
            "operators",
            """
            class Money:
                def __init__(self, n):
                    self.n = n
                def __add__(self, other):
                    return Money(ask(self.n + other.n))
                def __radd__(self, other):
                    return Money(ask(self.n + other))
                def __iadd__(self, other):
                    self.n += ask(other)
                    return self
                def __neg__(self):
                    return ask(-self.n)
                def __lt__(self, other):
                    return ask(self.n < other.n)
                def __eq__(self, other):
                    return ask(self.n == other.n)
                def __call__(self, x):
                    return ask(x)
            a = Money(1)
            a += 2
            ((a + Money(4)).n, (1 + a).n, -a, a < Money(9), a == Money(3), a != Money(3), a(11), sum([Money(1), Money(2)], Money(0)).n)
            """,
            "(7, 4, -3, True, True, False, 11, 3)",
            "ask(2) ask(7) ask(4) ask(-3) ask(True) ask(True) ask(True) ask(11) ask(1) ask(3)"),
    ];
}
