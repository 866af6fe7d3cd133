# The errors of an OrderedDict about keys of derived classes.
from collections import OrderedDict


class Pair(tuple):
    pass


class Items(list):
    pass


def error(function, *arguments):
    try:
        return function(*arguments)
    except (KeyError, TypeError) as e:
        return type(e), e.args


for d in (OrderedDict(a=1), type('Own', (OrderedDict,), {})(a=1)):
    assert error(d.pop, Pair((1, 2))) == error(d.move_to_end, Pair((1, 2))) == (KeyError, (1, 2))
    assert error(d.pop, Pair()) == (KeyError, ())
    assert error(d.__delitem__, Pair((1,))) == (KeyError, (Pair((1,)),))
    for method in (d.pop, d.move_to_end, d.__delitem__):
        assert error(method, Items()) == (TypeError, ("unhashable type: 'Items'",))
        assert error(method, []) == (TypeError, ("unhashable type: 'list'",))
