from functools import singledispatch, singledispatchmethod


# === the class comes from the annotation ===
@singledispatch
def kind(x):
    return 'object'


@kind.register
def _(x: int):
    return 'int'


@kind.register
def _(x: str | bytes):
    return 'text'


assert (kind(1), kind('a'), kind(b''), kind(1.5), kind(True)) == ('int', 'text', 'text', 'object', 'int')


class Formatter:
    @singledispatchmethod
    def show(self, arg):
        return '?'

    @show.register
    def _(self, arg: int):
        return 'int'


assert Formatter().show(1) == 'int' and Formatter().show('a') == '?'


# === annotations that say no class ===
def refused(annotation):
    def function(x: annotation):
        pass
    try:
        kind.register(function)
    except TypeError as error:
        return str(error)


assert refused(int | list[int]) == "Invalid annotation for 'x'. int | list[int] not all arguments are classes."
assert refused(list[int]) == "Invalid annotation for 'x'. list[int] is not a class."
assert refused('int') is None and refused(None) is None
