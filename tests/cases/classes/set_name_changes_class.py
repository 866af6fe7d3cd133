# `__set_name__` is called for the attributes that the class body has left, whatever the calls change in the class.


class Replaced:
    calls = []

    def __init__(self, value):
        self.value = value

    def __set_name__(self, owner, name):
        Replaced.calls.append(name)
        delattr(owner, name)
        setattr(owner, name, self.value)
        setattr(owner, 'new_' + name, Replaced(name))


# === attributes that go, come and change ===
class Owner:
    a = Replaced(1)
    plain = 0
    b = Replaced(2)
    c = Replaced(3)
    d = Replaced(4)


assert Replaced.calls == ['a', 'b', 'c', 'd']
assert (Owner.a, Owner.b, Owner.c, Owner.d) == (1, 2, 3, 4)
assert [name for name in vars(Owner) if name[0] != '_'] == ['plain', 'a', 'new_a', 'b', 'new_b', 'c', 'new_c', 'd', 'new_d']


# === an attribute that is deleted before its turn is told all the same ===
class Deletes:
    def __set_name__(self, owner, name):
        Replaced.calls.append(name)
        if name == 'first':
            del owner.second


Replaced.calls.clear()


class Deleted:
    first = Deletes()
    second = Deletes()
    third = Deletes()


assert Replaced.calls == ['first', 'second', 'third']
assert not hasattr(Deleted, 'second')


# === the note of an error names the attribute ===
class Fails:
    def __set_name__(self, owner, name):
        if name == 'b':
            raise ValueError('no')
        delattr(owner, name)


try:
    class Broken:
        a = Fails()
        b = Fails()
except ValueError as e:
    assert e.__notes__ == ["Error calling __set_name__ on 'Fails' instance 'b' in 'Broken'"]
