log = []


def numbers(name, last=10):
    try:
        for i in range(last):
            yield i
    except GeneratorExit:
        log.append(f'exit {name}')
        raise
    finally:
        log.append(f'closed {name}')


def taken():
    result = log[:]
    log.clear()
    return result


# === a generator that only the loop has is closed when the loop is left by break ===
for i in numbers('a'):
    if i == 2:
        log.append('break')
        break
else:
    raise AssertionError
log.append('after')
assert taken() == ['break', 'exit a', 'closed a', 'after']

for i in numbers('b', 2):
    log.append(i)
else:
    log.append('else')
assert taken() == [0, 1, 'closed b', 'else']


# === by return, whose value is computed before; by continue and break of a loop around ===
def find(limit):
    for i in numbers('c'):
        if i == limit:
            return log.append(f'value {i}') or i
    return -1


assert find(3) == 3 and taken() == ['value 3', 'exit c', 'closed c']
assert find(99) == -1 and taken() == ['closed c']


def nested():
    for i in numbers('outer', 3):
        for j in numbers(f'inner {i}', 3):
            if j == 1:
                break
        else:
            raise AssertionError
        while True:
            for k in numbers(f'third {i}', 3):
                if i == 1:
                    return log.append('return')
                break
            break
        log.append(f'next {i}')


nested()
assert taken() == ['exit inner 0', 'closed inner 0', 'exit third 0', 'closed third 0', 'next 0',
                   'exit inner 1', 'closed inner 1', 'return', 'exit third 1', 'closed third 1', 'exit outer', 'closed outer']

# === by an exception, before a handler runs; through finally and with ===
try:
    for i in numbers('d'):
        if i == 1:
            raise ValueError('in the loop')
except ValueError as error:
    log.append(str(error))
assert taken() == ['exit d', 'closed d', 'in the loop']


class Manager:
    def __enter__(self):
        log.append('enter')

    def __exit__(self, *exception):
        log.append('leave')


def through():
    with Manager():
        for i in numbers('e'):
            try:
                with Manager():
                    if i == 1:
                        return i
            finally:
                log.append('finally')


assert through() == 1
assert taken() == ['enter', 'enter', 'leave', 'finally', 'enter', 'leave', 'finally', 'exit e', 'closed e', 'leave']


# === methods, __iter__, bound methods ===
class Tree:
    def __init__(self, *children):
        self.children = children

    def walk(self, depth=0):
        try:
            yield depth
            for child in self.children:
                yield from child.walk(depth + 1)
        finally:
            log.append(f'walked {depth}')

    def __iter__(self):
        try:
            for child in self.children:
                yield child
        finally:
            log.append('iterated')


tree = Tree(Tree(Tree()), Tree())
for depth in tree.walk():
    if depth == 2:
        break
assert taken() == ['walked 2', 'walked 1', 'walked 0']
for child in tree:
    break
assert taken() == ['iterated']
walk = tree.walk
for depth in walk(depth=5):
    break
assert taken() == ['walked 5']
for depth in Tree.walk(tree):
    break
assert taken() == ['walked 0']

# === one that somebody else has goes on ===
kept = numbers('kept')
for i in kept:
    if i == 1:
        break
assert next(kept) == 2 and taken() == []
kept.close()
assert taken() == ['exit kept', 'closed kept']


class Holder:
    def get(self):
        self.held = numbers('held')
        return self.held


holder = Holder()
for i in holder.get():
    break
assert next(holder.held) == 1 and taken() == []
holder.held.close()
taken()


class Iterated:
    def __iter__(self):
        return self.given


shared = Iterated()
shared.given = numbers('given')
for i in shared:
    break
assert next(shared.given) == 1 and taken() == []
shared.given.close()
taken()

# === generators in generators ===


def doubled(name):
    try:
        for i in numbers(name):
            yield i * 2
    finally:
        log.append('doubled')


for i in doubled('f'):
    if i == 4:
        break
assert taken() == ['exit f', 'closed f', 'doubled']


# === a value that close() would refuse or raise is nobody's ===
def returns():
    try:
        yield 1
    except GeneratorExit:
        return 5


for i in returns():
    break
assert i == 1
