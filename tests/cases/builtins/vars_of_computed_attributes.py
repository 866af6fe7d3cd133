# vars() asks for __dict__, which may be computed; that there is none is told by vars() itself.


def error(f, *arguments):
    try:
        f(*arguments)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


def work():
    return sum(i for i in range(10))


class Computed:
    __slots__ = ()

    def __getattr__(self, name):
        assert work() == 45
        if name == '__dict__':
            return {'computed': name}
        raise AttributeError(name)


class Missing:
    __slots__ = 'b'

    def __getattr__(self, name):
        work()
        return super().__getattr__(name)


class Failing:
    __slots__ = ()

    def __getattribute__(self, name):
        work()
        raise ValueError(name)


class Derived(list):
    @property
    def __dict__(self):
        work()
        raise AttributeError('none')


assert vars(Computed()) == {'computed': '__dict__'}
assert error(vars, Missing()) == 'TypeError: vars() argument must have __dict__ attribute'
assert error(vars, Derived()) == 'TypeError: vars() argument must have __dict__ attribute'
assert error(vars, Failing()) == 'ValueError: __dict__'
assert error(lambda: vars(Missing())) == 'TypeError: vars() argument must have __dict__ attribute'
assert error(vars, 5) == 'TypeError: vars() argument must have __dict__ attribute'


def local(a):
    b = 2
    return vars()


assert local(1) == {'a': 1, 'b': 2} and vars()['local'] is local
