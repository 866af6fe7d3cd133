class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def work(n):
    point = Point(1, 2)
    total = 0
    for i in range(n):
        point.x = i
        point.y = point.x + point.y
        total = total + point.y - point.x
    return total


work(300_000)
