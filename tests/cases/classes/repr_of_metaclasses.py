# === the text of a class, asked through super() and type ===
class Meta(type):
    def __repr__(cls):
        return 'M:' + super().__repr__()


class Other(type):
    def __repr__(cls):
        return 'O:' + type.__repr__(cls)

    def __str__(cls):
        return 'S:' + super().__str__()


class A(metaclass=Meta):
    pass


class B(metaclass=Other):
    pass


assert repr(A) == str(A) == f'{A}' == f"M:<class '{__name__}.A'>"
assert repr(B) == f"O:<class '{__name__}.B'>" and str(B) == f"S:O:<class '{__name__}.B'>"
assert type.__repr__(int) == "<class 'int'>" and '__repr__' in type.__dict__ and '__str__' not in type.__dict__
try:
    type.__repr__(1)
    raise AssertionError
except TypeError as error:
    assert str(error) == "descriptor '__repr__' requires a 'type' object but received a 'int'"
