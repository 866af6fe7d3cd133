"""A global statement in a function of a text counts for the text's own top level, where that has other locals than globals."""

# === Binding and reading ===
names = {}, {}
exec('x = 1\ndef f():\n    global x\n    return x\nassert f() == 1', *names)
assert names[0]['x'] == 1 and list(names[1]) == ['f']

names = {}, {}
exec('def f():\n    global x\n    x = 2\nx = 1\nf()\nassert x == 2\ndel x', *names)
assert 'x' not in names[0] and 'x' not in names[1]

names = {}, {}
exec('x: int = 1\ndef f():\n    global x\nx += 1\n(x := x + 1)\nassert [x for x in [1]] == [1] and x == 3', *names)
assert names[0]['x'] == 3 and 'x' not in names[1]

# === In a class and in a nested function ===
names = {}, {}
exec('x = 1\nclass A:\n    global x\n    x = 2\nassert x == 2\nfor x in [5]: pass', *names)
assert names[0]['x'] == 5 and 'x' not in names[1]

names = {}, {}
exec('''
def f():
    y = 1
    def g():
        global y
        return y
    def h():
        return y + 1
    return g, h
y = 9
g, h = f()
results = g(), h()
''', *names)
assert names[1]['results'] == (9, 2) and names[0]['y'] == 9

# === Only the top level's own names ===
names = {'x': 1}, {'x': 3}
exec('def f():\n    global x\nresults = x, [x for _ in [0]], (lambda: x)()', *names)
assert names[1]['results'] == (1, [3], 1)
try:
    exec('def f():\n    global x\nx', {}, {'x': 3})
except NameError as e:
    assert str(e) == "name 'x' is not defined"
else:
    assert False


# === In a function and in a class body ===
def run():
    exec('made = 5\ndef f():\n    global made\n    return made\nassert f() == 5')
    return made


assert run() == 5


class Body:
    exec('made_here = 6\ndef f():\n    global made_here\nassert made_here == 6')
    assert made_here == 6


assert not hasattr(Body, 'made_here')

# === A code object is no source ===
try:
    compile(compile('1', 'a', 'eval'), 'b', 'exec')
except TypeError as e:
    assert str(e) == 'compile() arg 1 must be a string, bytes or AST object'
else:
    assert False
