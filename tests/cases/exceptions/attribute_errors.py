# === an AttributeError out of __getattr__ or a property tells what was looked for ===
class Dynamic:
    known = 1

    def __getattr__(self, name):
        raise AttributeError(f'no {name}')

    @property
    def broken(self):
        raise AttributeError('broken')

    @property
    def inner(self):
        return self.knwon


def caught(f):
    try:
        f()
    except AttributeError as e:
        return str(e), e.name, e.obj


d = Dynamic()
for _ in range(2):
    assert caught(lambda: d.knwon) == ('no knwon', 'knwon', d)
    assert caught(lambda: d.broken) == ('no broken', 'broken', d)
    assert caught(lambda: d.inner) == ('no inner', 'inner', d)
    assert caught(lambda: getattr(d, 'zz')) == ('no zz', 'zz', d)
    assert caught(lambda: d.call()) == ('no call', 'call', d)


class Plain:
    @property
    def broken(self):
        raise AttributeError('broken')

    @property
    def named(self):
        raise AttributeError('named', name='other', obj=5)


class Asking:
    def __getattribute__(self, name):
        raise AttributeError(name)


p = Plain()
a = Asking()
assert caught(lambda: p.broken) == ('broken', 'broken', p)
assert caught(lambda: p.named) == ('named', 'other', 5)
assert caught(lambda: a.x) == ('x', 'x', a)
