# === a method is looked up before its arguments are evaluated ===
log = []


class Traced:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, attribute):
        log.append(f'{self.name}.{attribute}')
        if attribute == 'value':
            return self.name
        return lambda *given, **named: (attribute, given, named)


a = Traced('a')
b = Traced('b')
assert a.method(b.value) == ('method', ('b',), {})
assert log == ['a.method', 'b.value'], log
log.clear()
assert a.method([b.value], key=a.value) == ('method', (['b'],), {'key': 'a'})
assert log == ['a.method', 'b.value', 'a.value'], log
log.clear()


@a.first(a.value)[0].__class__
@b.second(b.value)[0].__class__
def decorated():
    pass


assert log == ['a.first', 'a.value', 'b.second', 'b.value'], log


# === a property that is an argument is not read where the method is missing ===
class Owner:
    @property
    def value(self):
        log.append('read')
        return 1


log.clear()
try:
    log.nothing(Owner().value)
except AttributeError as error:
    assert str(error) == "'list' object has no attribute 'nothing'", error
assert log == []
