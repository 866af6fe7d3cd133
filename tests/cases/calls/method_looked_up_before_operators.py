# A method is looked up before operators, subscripts, f-strings and unknown names among its arguments are evaluated.
seen = []


class Operand:
    def __add__(self, other):
        seen.append('+')
        return other

    def __lt__(self, other):
        seen.append('<')
        return True

    def __getitem__(self, key):
        seen.append('[]')
        return key

    def __bool__(self):
        seen.append('bool')
        return True

    def __format__(self, spec):
        seen.append('format')
        return spec


class Looked:
    def __getattr__(self, name):
        seen.append(name)
        return print


a = Operand()
x = Looked()
for call, operator in (
    (lambda: x.m(a + ''), '+'),
    (lambda: x.m('', end=a + ''), '+'),
    (lambda: x.m((a[''], -1)), '[]'),
    (lambda: x.m(a < 1), '<'),
    (lambda: x.m('' if a else 1), 'bool'),
    (lambda: x.m(f'{a}'), 'format'),
):
    seen.clear()
    call()
    assert seen == ['m', operator], seen

for call in (lambda: None.append([][1]), lambda: [].add(1 + ''), lambda: None.append(unknown), lambda: [].add((1, [unknown]))):
    try:
        call()
        raised = None
    except Exception as e:
        raised = type(e)
    assert raised is AttributeError, raised
