class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


def area(shape):
    match shape:
        case ['square', side]:
            return side * side
        case ['rectangle', width, height]:
            return width * height
        case {'kind': 'circle', 'radius': radius}:
            return 3 * radius * radius
        case Point(0, y):
            return y
        case Point(x=x):
            return x
        case int() | float():
            return shape
        case _:
            return 0


def work(n):
    shapes = [['square', 2], ['rectangle', 2, 3], {'kind': 'circle', 'radius': 2}, Point(0, 1), Point(3, 4), 5, 'none']
    total = 0
    for i in range(n):
        for shape in shapes:
            total += area(shape)
    return total


work(10_000)
