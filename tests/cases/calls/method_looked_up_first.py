# === a method is looked up before its arguments are evaluated ===
log = []


class Operand:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        log.append(f'{self.name} + {other}')
        return 1

    def __neg__(self):
        log.append(f'-{self.name}')
        return 2

    def __lt__(self, other):
        log.append(f'{self.name} < {other}')
        return True

    def __getitem__(self, key):
        log.append(f'{self.name}[{key}]')
        return 3

    def __bool__(self):
        log.append(f'bool {self.name}')
        return True

    def __hash__(self):
        log.append(f'hash {self.name}')
        return 4

    def __format__(self, spec):
        log.append(f'format {self.name}')
        return 'formatted'

    def __iter__(self):
        log.append(f'iter {self.name}')
        return iter([1])


class Target:
    def __getattr__(self, name):
        log.append(f'get {name}')
        return lambda *values, **named: log.append('call')

    @property
    def found(self):
        log.append('property')
        return lambda *values: log.append('call')


def taken():
    result = log[:]
    log.clear()
    return result


a = Operand('a')
x = Target()
x.m({a})
assert taken() == ['get m', 'hash a', 'call']
x.m({a: 1})
assert taken() == ['get m', 'hash a', 'call']
x.m([*a])
assert taken() == ['get m', 'iter a', 'call']
x.m(a.__getitem__(1))
assert taken() == ['get m', 'a[1]', 'call']
x.found(1, a.__add__(1))
assert taken() == ['property', 'a + 1', 'call']


# === so the error of the method comes first ===
def error_of(function):
    try:
        function()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


assert error_of(lambda: None.append([].pop())) == "AttributeError: 'NoneType' object has no attribute 'append'"
assert error_of(lambda: [].add({[]})) == "AttributeError: 'list' object has no attribute 'add'"
assert error_of(lambda: (1).real(not missing)) == "NameError: name 'missing' is not defined"
