def function(xs):
    a = [x for x in xs if x]
    b = {x: (y := x) for x in a for z in x}
    c = (x + y for x in b)
    d = [lambda: x + i for i in xs]
    return [[i for i in row] for row in xs], 0


names = [n for n in names if (last := n)]


class K:
    k = [n for n in range(3)]
    g = list(m for m in k)


def generic[T](x: T) -> T:
    return x


type Alias[U] = list[U]
