match a:
    case 1: pass
    case -1.5: pass
    case 1 + 2j: pass
    case -1 - 2j: pass
    case 'a' "b": pass
    case b'c': pass
    case None | True | False: pass
    case _: pass
    case x: pass
    case a.b.c: pass
    case (x): pass
    case (1 | 2) as y: pass
    case 1 | 2 as y: pass
    case (): pass
    case []: pass
    case (x,): pass
    case x, y: pass
    case x,: pass
    case *x, y: pass
    case [x, *_]: pass
    case [1, [2, *rest], (3 as z)]: pass
    case {}: pass
    case {'a': x, -1: y, a.b: 1 | 2, **rest}: pass
    case {None: x,}: pass
    case A(): pass
    case A.B(1, x, y=2, z=C(),): pass
    case x if x > 1: pass
    case [x] if (y := x):
        match x, *y:
            case case: match = case
        pass
match (a):
    case 1: pass
match a, :
    case 1: pass
match [a, b]:
    case 1: pass
match -a:
    case 1: pass
match not a:
    case 1: pass
match a := b:
    case 1: pass
match match:
    case match: pass
match case:
    case case if case: pass
match(a)
match[a] = 1
match (a, b), c
match: int = 1
match * a
match - a
match in a
match not in a
