def f(x):
    match x.y:
        case 0 | None | A.B:
            return 1
        case [a, b, *rest] if a:
            return rest
        case [first, *_, last]:
            return first, last
        case {'k': v, **rest}:
            return v, rest
        case Point(1, y=[c]) | [c]:
            return c
        case str(s) | s:
            return s
