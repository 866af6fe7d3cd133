# Hundreds of parts: more than are held at once, and more than one method is made of.

COUNT = 600


def same(value):
    return value


x, y = 1, 2


def joined(part, separator=', '):
    return separator.join(part(i) for i in range(COUNT))


# === displays ===
assert eval('{' + joined(lambda i: f'same({i}): same({i})') + '}') == {i: i for i in range(COUNT)}
assert eval('{' + joined(lambda i: 'x: y') + '}') == {1: 2}
assert eval('{' + joined(lambda i: f'"k{i}": same({i})') + '}') == {f'k{i}': i for i in range(COUNT)}
assert eval('{' + joined(lambda i: f'**{{same({i}): 1}}, "k{i}": {i}') + '}')[599] == 1
assert eval('{' + joined(lambda i: f'{i}: {{"a": same({i}), "b": [x, {{"c": y}}]}}') + '}')[599] == {'a': 599, 'b': [1, {'c': 2}]}
assert len(eval('{' + joined(lambda i: f'same({i})') + '}')) == COUNT
assert eval('[' + joined(lambda i: f'[{i}, [same({i}), x]]') + ']')[599] == [599, [599, 1]]
assert len(eval('(' + joined(lambda i: f'[same(i) for i in range({i % 3})]') + ')')) == COUNT

# === the first error wins ===
try:
    eval('{' + joined(lambda i: f'same({i}): same({i})') + ', 1/0: 1, [].y: 2}')
    assert False
except ZeroDivisionError as e:
    assert str(e) == 'division by zero'

# === chains ===
assert eval(joined(lambda i: 'same(x)', ' <= ')) is True
assert eval(joined(lambda i: f'same({i})', ' < ')) is True
assert eval(joined(lambda i: f'same({i if i < 300 else 0})', ' < ')) is False
assert eval('3 if ' + joined(lambda i: f'same({i})', ' < ') + ' else 4') == 3
assert eval('3 if ' + joined(lambda i: 'x', ' == ') + ' != y else 4') == 3
assert eval('3 if ' + joined(lambda i: f'same({i % 500})', ' < ') + ' else 4') == 4
assert eval(joined(lambda i: f'same({i})', ' and ')) == 0
assert eval(joined(lambda i: 'same(0)', ' or ')) == 0

# === calls and definitions ===
assert eval('dict(' + joined(lambda i: f'a{i}=same({i})') + ')')['a599'] == 599
assert eval('(lambda *a: len(a))(' + joined(lambda i: f'same({i})') + ')') == COUNT
namespace = {'same': same}
exec('\n'.join('@same' for i in range(COUNT)) + '\ndef decorated(): return 5', namespace)
assert namespace['decorated']() == 5
exec('@same\ndef defaults(' + joined(lambda i: f'a{i}=same({i})') + '): return a0, a599', namespace)
assert namespace['defaults'](7) == (7, 599)

# === many variables in a function ===
exec('def f():\n' + joined(lambda i: f'  a{i} = same({i}) + 1', '\n') + '\n  return a0 + a599', namespace)
assert namespace['f']() == 601
exec('def f():\n' + joined(lambda i: f'  l{i} = [same(i{i}) for i{i} in range(2)]', '\n') + '\n  return l0 + l599', namespace)
assert namespace['f']() == [0, 1, 0, 1]
