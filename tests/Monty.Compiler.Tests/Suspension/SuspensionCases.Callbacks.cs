namespace Monty.Compiler.Tests.Suspension;

/// <remarks>Calls from special methods that builtins call in the middle of their work.</remarks>
internal static partial class SuspensionCases
{
    private static readonly SuspensionCase[] Callbacks =
    [
        new(
            "dict keys of a class",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            d = {K(1): 'a', K(2): 'b'}
            d[K(3)] = 'c'
            d[K(1)] = 'd'
            (d[K(2)], K(3) in d, K(4) in d, d.get(K(1)), d.get(K(9), 0), d.pop(K(2)), d.setdefault(K(5), 'e'), d.setdefault(K(5), 'f'), len(d), list(d.values()))
            """,
            "('b', True, False, 'd', 0, 'b', 'e', 'e', 3, ['d', 'c', 'e'])",
            "ask(1) ask(2) ask(3) ask(1) ask(1) ask(2) ask(2) ask(3) ask(3) ask(4) ask(1) ask(1) ask(9) ask(2) ask(2) ask(5) ask(5) ask(5)"),
        new(
            "dict key that is missing",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            d = {K(1): 'a'}
            try:
                d[K(2)]
            except KeyError as e:
                found = e.args[0].v
            try:
                del d[K(3)]
            except KeyError as e:
                found = (found, e.args[0].v)
            del d[K(1)]
            (found, len(d))
            """,
            "((2, 3), 0)",
            "ask(1) ask(2) ask(3) ask(1) ask(1)"),
        new(
            "dict update, merge and fromkeys",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            d = {K(1): 'a'}
            d.update({K(1): 'b', K(2): 'c'})
            d |= {K(2): 'd'}
            e = d | {K(3): 'e'}
            f = dict([(K(1), 1), (K(1), 2)])
            g = dict.fromkeys([K(1), K(1), K(2)], 0)
            h = {K(x): x for x in [1, 1]}
            (list(d.values()), list(e.values()), list(f.values()), len(g), list(h.values()), d == {K(1): 'b', K(2): 'd'}, {**d, K(9): 1} == d)
            """,
            "(['b', 'd'], ['b', 'd', 'e'], [2], 2, [1], True, False)",
            "ask(1) ask(1) ask(2) ask(1) ask(2) ask(2) ask(3) ask(1) ask(1) ask(1) ask(1) ask(1) ask(1) ask(2) ask(1) ask(1) ask(1) ask(1) ask(2) ask(1) ask(2) ask(9)"),
        new(
            "sets of a class",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            s = {K(1), K(2), K(1)}
            s.add(K(2))
            s.add(K(3))
            s.discard(K(7))
            s.remove(K(3))
            (len(s), K(1) in s, len(set([K(1), K(1)])), len(frozenset([K(4), K(4)])), len({K(x) for x in [1, 1, 2]}))
            """,
            "(2, True, 1, 1, 2)",
            "ask(1) ask(2) ask(1) ask(1) ask(2) ask(2) ask(3) ask(7) ask(3) ask(3) ask(1) ask(1) ask(1) ask(1) ask(1) ask(4) ask(4) ask(4) ask(1) ask(1) ask(1) ask(2)"),
        new(
            "set operations",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            a = set([K(1), K(2)])
            b = set([K(2), K(3)])
            c = a | b
            a |= b
            b &= {K(2), K(5)}
            d = a - b
            e = a ^ {K(1), K(8)}
            a -= b
            a ^= {K(8)}
            (len(c), len(a), len(b), len(d), len(e), a <= c, a == c, b.isdisjoint(d), d.issubset(a), a.issuperset(d), len(a.union([K(1)], [K(2)])))
            """,
            "(3, 3, 1, 2, 3, False, False, True, True, True, 4)",
            "ask(1) ask(2) ask(2) ask(3) ask(2) ask(2) ask(2) ask(5) ask(2) ask(2) ask(1) ask(8) ask(1) ask(2) ask(8) ask(1) ask(1) ask(2)"),
        new(
            "dict views as sets",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            d = {1: K(1), 2: K(2)}
            (K(1) in d.values(), (1, K(1)) in d.items(), d.items() == {1: K(1), 2: K(2)}.items(), len(d.items() & [(1, K(1))]), len([(2, K(2))] & d.items()), sorted(d.keys() | [5]))
            """,
            "(True, True, True, 1, 1, [1, 2, 5])",
            "ask(1) ask(1) ask(1) ask(2) ask(1) ask(1) ask(2) ask(2)"),
        new(
            "list and tuple searches",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            xs = [K(1), K(2), K(3), K(2)]
            t = tuple(xs)
            (xs.index(K(2)), xs.count(K(2)), K(3) in xs, K(9) in xs, xs.remove(K(2)), [x.v for x in xs], t.index(K(3)), t.count(K(2)), K(1) in t, K(2) in iter(t))
            """,
            "(1, 2, True, False, None, [1, 3, 2], 2, 2, True, True)",
            "ask(1) ask(2) ask(1) ask(2) ask(3) ask(2) ask(1) ask(2) ask(3) ask(1) ask(2) ask(3) ask(2) ask(1) ask(2) ask(1) ask(2) ask(3) ask(1) ask(2) ask(3) ask(2) ask(1) ask(1) ask(2)"),
        new(
            "nested comparisons",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            a = [[K(1), (K(2), 3)], {'k': K(4)}]
            b = [[K(1), (K(2), 3)], {'k': K(4)}]
            (a == b, a != b, (1, K(1)) < (1, K(2)), [K(2)] < [K(1)], (K(1),) == (K(1),), hash((K(1), K(2))) == hash((K(1), K(2))), {'x': [K(1)]} == {'x': [K(1)]})
            """,
            "(True, False, True, False, True, True, True)",
            "ask(1) ask(2) ask(4) ask(1) ask(2) ask(4) ask(1) ask(1) ask(2) ask(2) ask(1) ask(1) ask(2) ask(1) ask(2) ask(1)"),
        new(
            "sort without key",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            xs = [K(2), K(1)]
            xs.sort()
            ys = sorted([K(2), K(1)], reverse=True)
            ([x.v for x in xs], [y.v for y in ys], min(K(3), K(2)).v, max([K(1), K(4), K(2)]).v)
            """,
            "([1, 2], [2, 1], 2, 4)",
            "ask(1) ask(2) ask(2) ask(4) ask(2)"),
        new(
            "sort that fails",
            """
            class F:
                def __init__(self, v):
                    self.v = v
                def __lt__(self, other):
                    return fail(self.v)
            xs = [F(2), F(1)]
            try:
                xs.sort()
            except ValueError as e:
                print(e)
            [x.v for x in xs]
            """,
            "1\n[2, 1]",
            "fail(1)"),
        new(
            "sort of a list that is looked at",
            """
            class L:
                def __init__(self, v):
                    self.v = v
                def __lt__(self, other):
                    ask(len(xs))
                    return self.v < other.v
            xs = [L(2), L(1)]
            xs.sort()
            [x.v for x in xs]
            """,
            "[1, 2]",
            "ask(0)"),
        new(
            "repr of containers",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            class R:
                def __init__(self, v):
                    self.v = v
                def __repr__(self):
                    return f"R{ask(self.v)}{outer}"
            outer = ['x']
            outer.append([R(1), (R(2),), {R(3): R(4)}, {R(5)}, frozenset([R(6)]), slice(R(7), None, None)])
            e = ValueError(K(1))
            f = ValueError(K(1), K(2))
            (repr(outer), str([K(1)]), f"{[K(1)]} {(K(2), 3)!r:>12}", "%s %r" % ([K(1)], K(2)), repr(e), str(e), str(f), repr(f), str({1: K(1)}.values()), str({1: K(1)}.items()))
            """,
            "(\"['x', [R1[...], (R2[...],), {R3[...]: R4[...]}, {R5[...]}, frozenset({R6[...]}), slice(R7[...], None, None)]]\", '[K1]', '[K1]      (K2, 3)', '[K1] K2', 'ValueError(K1)', 'K1', '(K1, K2)', 'ValueError(K1, K2)', 'dict_values([K1])', 'dict_items([(1, K1)])')",
            "ask(1) ask(2) ask(3) ask(4) ask(5) ask(6) ask(7) ask(1) ask(1) ask(2) ask(1) ask(2) ask(1) ask(1) ask(1) ask(2) ask(1) ask(2) ask(1) ask(1)"),
        new(
            "format and percent",
            """
            class A:
                @property
                def name(self):
                    return ask('n')
                def __getitem__(self, key):
                    return ask(key)
                def __format__(self, spec):
                    return ask(spec + '!')
                def __str__(self):
                    return ask('s')
                def __int__(self):
                    return ask(7)
                def __float__(self):
                    return ask(1.5)
                def __index__(self):
                    return ask(65)
            a = A()
            ("{0.name} {0[k]} {0:>5} {0!s} {x[3]}".format(a, x=a), "%(k)s %(l)s" % a, "%s|%d|%.2f|%x|%c" % (a, a, a, a, a), "{name}".format_map({'name': a}), f"{a:{a.name}}")
            """,
            "('n k >5! s 3', 'k l', 's|7|1.50|41|A', '!', 'n!')",
            "ask('n') ask('k') ask('>5!') ask('s') ask(3) ask('k') ask('l') ask('s') ask(7) ask(1.5) ask(65) ask(65) ask('!') ask('n') ask('n!')"),
        new(
            "index of sequences",
            """
            class I:
                def __init__(self, v):
                    self.v = v
                def __index__(self):
                    return ask(self.v)
            xs = [1, 2, 3, 4, 5]
            xs[I(0)] = 9
            xs[I(3):I(5)] = (x for x in [7, 8, 9])
            del xs[I(1)]
            xs.insert(I(1), 'new')
            (xs, xs[I(2)], xs[I(1):I(9):I(2)], (1, 2)[I(-1)], 'abc'[I(1)], b'abc'[I(0)], [0] * I(2), 'x' * I(3), I(2) * (1,), xs.pop(I(0)), list(range(I(3))), chr(I(65)), 'abcabc'.find('b', I(2)), slice(I(1), I(2)).indices(I(9)), xs.index(3, I(0)), bytes([I(1), I(2)]), 'a'.ljust(I(3)), bin(I(5)), list(enumerate('a', I(4))), round(1.256, I(2)), I(1) in range(I(3)), 'x\ty'.expandtabs(I(4)))
            """,
            "(['new', 3, 7, 8, 9], 3, ['new', 7, 9], 2, 'b', 97, [0, 0], 'xxx', (1, 1), 9, [0, 1, 2], 'A', 4, (1, 2, 1), 1, b'\\x01\\x02', 'a  ', '0b101', [(4, 'a')], 1.26, False, 'x   y')",
            "ask(0) ask(3) ask(5) ask(1) ask(1) ask(2) ask(2) ask(1) ask(9) ask(-1) ask(1) ask(0) ask(2) ask(3) ask(2) ask(0) ask(3) ask(65) ask(2) ask(9) ask(1) ask(2) ask(0) ask(1) ask(2) ask(3) ask(5) ask(4) ask(2) ask(3) ask(4)"),
        new(
            "truth and numbers of arguments",
            """
            class B:
                def __bool__(self):
                    return ask(True)
                def __float__(self):
                    return ask(0.25)
            import math
            (sorted([1, 2], reverse=B()), 'a b\n'.splitlines(B()), math.sqrt(B()), math.hypot(B(), 1) > 1, math.pow(B(), B()), complex(B()), float(B()), (5).to_bytes(2, 'big', signed=B()))
            """,
            "([2, 1], ['a b\\n'], 0.5, True, 0.7071067811865476, (0.25+0j), 0.25, b'\\x00\\x05')",
            "ask(True) ask(True) ask(0.25) ask(0.25) ask(0.25) ask(0.25) ask(0.25) ask(0.25) ask(True)"),
        new(
            "translate and iter with sentinel",
            """
            class T:
                def __getitem__(self, key):
                    return ask(chr(key + 1)) if key != 99 else fail(key)
            class S:
                def __eq__(self, other):
                    return ask(other) == 3
            it = iter([1, 2, 3, 4])
            try:
                'abc'.translate(T())
            except ValueError as e:
                print(e)
            ('ab'.translate(T()), list(iter(lambda: next(it), S())))
            """,
            "99\n('bc', [1, 2])",
            "ask('b') ask('c') fail(99) ask('b') ask('c') ask(1) ask(2) ask(3)"),
        new(
            "print to a file of the script",
            """
            class W:
                def write(self, text):
                    lines.append(ask(text))
                def flush(self):
                    lines.append(ask('flush'))
            lines = []
            print(1, 'a', sep='-', file=W(), flush=True)
            lines
            """,
            "['1', '-', 'a', '\\n', 'flush']",
            "ask('1') ask('-') ask('a') ask('\\n') ask('flush')"),
        new(
            "keys that collide and raise",
            """
            class E:
                def __init__(self, v, bad=False):
                    self.v = v
                    self.bad = bad
                def __hash__(self):
                    return 7
                def __eq__(self, other):
                    if self.bad or other.bad:
                        fail(9)
                    return ask(self.v) == other.v
            d = {E(1): 1, E(2): 2}
            try:
                d[E(3, True)]
            except ValueError as e:
                print(e)
            d[E(2)] = 5
            list(d.values())
            """,
            "9\n[1, 5]",
            "ask(1) fail(9) ask(1) ask(2)"),
        new(
            "lookup whose comparison changes the dict",
            """
            class G:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return 1
                def __eq__(self, other):
                    if self.v == 1 and other.v == 3:
                        d.pop(self, None)
                    return ask(self.v) == other.v
            d = {}
            d[G(1)] = 'a'
            d[G(2)] = 'b'
            d[G(3)] = 'c'
            list(d.values())
            """,
            "['b', 'c']",
            "ask(1) ask(1) ask(2)"),
        new(
            "subclasses of builtin types",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            class D(dict):
                def __missing__(self, key):
                    return ask(key)
            class L(list):
                pass
            d = D({K(1): 2})
            x = L([K(1)])
            y = x
            y += (ask(v) for v in [1, 2])
            (d[K(1)], d['z'], len(D.fromkeys([K(1), K(1)])), type(y).__name__, repr(x), K(1) in x, type(x).__name__)
            """,
            "(2, 'z', 1, 'L', '[K1, 1, 2]', True, 'L')",
            "ask(1) ask(1) ask(2) ask(1) ask(1) ask('z') ask(1) ask(1) ask(1) ask(1) ask(1)"),
        new(
            "match on a mapping and a sequence",
            """
            class K:
                def __init__(self, v):
                    self.v = v
                def __hash__(self):
                    return hash(ask(self.v))
                def __eq__(self, other):
                    return ask(self.v) == other.v if isinstance(other, K) else NotImplemented
                def __lt__(self, other):
                    return ask(self.v) < other.v
                def __gt__(self, other):
                    return ask(self.v) > other.v
                def __repr__(self):
                    return f"K{ask(self.v)}"
            class Q(list):
                def __len__(self):
                    return ask(2)
            def what(x):
                match x:
                    case {1: a, 'b': b}:
                        return (a, b)
                    case [a, b]:
                        return [a, b]
            d = {K(1): 3}
            (what({1: 2, 'b': K(3)})[0], what(Q([1, 2])))
            """,
            "(2, [1, 2])",
            "ask(1) ask(2)"),
        new(
            "sum, any, all and join",
            """
            class N:
                def __init__(self, v):
                    self.v = v
                def __radd__(self, other):
                    return ask(self.v) + other
                def __bool__(self):
                    return ask(self.v) > 1
                def __str__(self):
                    return ask('s')
            (sum([N(1), N(2)]), any([N(1), N(2), N(3)]), all([N(2), N(1)]), ','.join(str(n) for n in [N(1), N(2)]), bool(N(1)), not N(2))
            """,
            "(3, True, False, 's,s', False, False)",
            "ask(1) ask(2) ask(1) ask(2) ask(2) ask(1) ask('s') ask('s') ask(1) ask(2)"),
    ];
}
