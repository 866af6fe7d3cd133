from dataclasses import dataclass, field
from collections import namedtuple, OrderedDict

Point = namedtuple('Point', 'x y')


@dataclass
class Order:
    id: int
    price: float
    tags: list = field(default_factory=list)


def work(n):
    total = 0
    recent = OrderedDict()
    for i in range(n):
        order = Order(i, i * 0.5)
        if order == Order(i, 1.0):
            total += 1
        point = Point(i, order.id)
        total += point.x + point[1]
        recent[i % 100] = order
        recent.move_to_end(i % 100)
        if len(recent) > 50:
            recent.popitem(last=False)
    return total


work(20_000)
