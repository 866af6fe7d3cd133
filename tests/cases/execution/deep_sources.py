# === expressions that nest ===
x = 3
assert eval('1 if not x else ' * 1000 + '2') == 2
assert eval('not ' * 1001 + 'x') is False
assert eval('- ' * 1001 + 'x') == -3
assert eval('~' * 1000 + 'x') == 3
assert eval('1**' * 1000 + 'x') == 1


# === chains ===
class Link:
    def __init__(self):
        self.count = 0

    @property
    def next(self):
        self.count += 1
        return self

    def __call__(self):
        self.count += 10
        return self

    def __getitem__(self, index):
        self.count += index
        return self


link = Link()
assert eval('link' + '.next' * 600) is link
assert link.count == 600
assert eval('link' + '()' * 600) is link
assert link.count == 6600
assert eval('link' + '[2]' * 600) is link
assert link.count == 7800
assert eval('x' + '+x' * 1000) == 3003
assert eval('x' + ' and x' * 5000) == 3
assert eval('x' + ' < 4 < 5' * 1000 + ' != 6') is False

# === clauses ===
names = {}
exec('if x == -1: y = -1\n' + ''.join(f'elif x == {i}: y = {i}\n' for i in range(10, 1500)) + 'else: y = "none"\n', {'x': 1400}, names)
assert names == {'y': 1400}

# === functions that nest ===
made = eval('lambda: ' * 500 + '7')
for i in range(499):
    made = made()
assert made() == 7
assert made.__qualname__ == '.'.join(['<lambda>', '<locals>'] * 499 + ['<lambda>'])
outer = eval('lambda a: lambda: lambda: a')
assert outer.__qualname__ == '<lambda>'
assert outer(5)().__qualname__ == '<lambda>.<locals>.<lambda>.<locals>.<lambda>'
assert outer(5)()() == 5


class Around:
    def method(self):
        class Inner:
            made = lambda: 1
        return Inner


assert Around().method().made.__qualname__ == 'Around.method.<locals>.Inner.<lambda>'

# === what the parser's stack does not hold ===
for source in ('-' * 7000 + 'x', 'lambda: ' * 7000 + 'x', 'x**' * 7000 + 'x'):
    for mode in ('eval', 'exec', 'single'):
        try:
            compile(source, 'deep', mode)
        except MemoryError as e:
            assert e.args == ('Parser stack overflowed - Python source too complex to parse',), e.args
        else:
            assert False, source[:10]

# === other limits ===
for opening, closing in ('()', '[]'):
    compile(opening * 200 + closing * 200, 'deep', 'eval')
    try:
        compile(opening * 201 + closing * 201, 'deep', 'eval')
    except SyntaxError as e:
        assert (e.msg, e.lineno, e.offset) == ('too many nested parentheses', 1, 201), e.args
    else:
        assert False

# === annotations that are kept as text ===
names = {}
exec('from __future__ import annotations\nx: a' + '+b*c**-d' * 150 + '\n' + 'y: (a + b) * c - (d - e) - -f ** (g + h) ** i ** (j * k)\n', names)
assert names['__annotations__']['x'] == 'a' + ' + b * c ** (-d)' * 150, names['__annotations__']['x'][:60]
assert names['__annotations__']['y'] == '(a + b) * c - (d - e) - -f ** (g + h) ** i ** (j * k)', names['__annotations__']['y']
