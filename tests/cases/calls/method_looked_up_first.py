# === a method is looked up before arguments that call something ===
log = []


def note(text):
    log.append(text)
    return 1


class Noted:
    def __hash__(self):
        return note('hash')

    def __iter__(self):
        note('iter')
        return iter([1])

    @property
    def attribute(self):
        return note('attribute')


class Target:
    def __getattr__(self, name):
        note(f'get {name}')
        return lambda *values, **named: note('call')

    @property
    def found(self):
        note('property')
        return lambda *values: note('call')


def order(function):
    log.clear()
    function()
    return log


a = Noted()
x = Target()
assert order(lambda: x.m(note('argument'))) == ['get m', 'argument', 'call']
assert order(lambda: x.found(1, note('argument'))) == ['property', 'argument', 'call']
assert order(lambda: x.m(1, k=a.attribute)) == ['get m', 'attribute', 'call']
assert order(lambda: x.m({a})) == ['get m', 'hash', 'call']
assert order(lambda: x.m({a: 1})) == ['get m', 'hash', 'call']
assert order(lambda: x.m([*a])) == ['get m', 'iter', 'call']
assert order(lambda: x.m([n for n in a])) == ['get m', 'iter', 'call']
assert order(lambda: x.m(-note('argument'))) == ['get m', 'argument', 'call']


# === so the error of the method comes first ===
def error_of(function):
    try:
        function()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


assert error_of(lambda: None.append([].pop())) == "AttributeError: 'NoneType' object has no attribute 'append'"
assert error_of(lambda: [].add({[]})) == "AttributeError: 'list' object has no attribute 'add'"
assert error_of(lambda: (1).real(not missing)) == "NameError: name 'missing' is not defined"
