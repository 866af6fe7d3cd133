# A constant of code that eval() compiled is one object, whether an operation, a frame or a container has it.
from collections import defaultdict


def work():
    for i in range(4):
        pass


asked = []


def factory():
    asked.append(list(table))
    work()
    return 'z'


table = defaultdict(factory)
assert eval('"abca".translate(table)') == 'zzzz'
assert asked == [[], [97], [97, 98]], asked


def same(first, second):
    work()
    return first is second


assert eval('same("a constant of its own", "a constant of its own")')
kept = []
exec('''
def give():
    kept.append("given by this function")
    work()
    return "given by this function"
assert same(give(), kept[0])
work()
assert give() is kept[0]
''')
