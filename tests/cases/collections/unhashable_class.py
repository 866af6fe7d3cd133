# needs: 3.14
# === an unhashable object of a class of the script is named without its module ===
class Point:
    def __eq__(self, other):
        return True


def local():
    class Inner:
        __hash__ = None
    return Inner()


def message(call):
    try:
        call()
    except TypeError as error:
        return str(error)


point = Point()
assert message(lambda: {point}) == "cannot use 'Point' as a set element (unhashable type: 'Point')"
assert message(lambda: {point: 1}) == "cannot use 'Point' as a dict key (unhashable type: 'Point')"
assert message(lambda: {}[point]) == "cannot use 'Point' as a dict key (unhashable type: 'Point')"
assert message(lambda: {(1, point)}) == "cannot use 'tuple' as a set element (unhashable type: 'Point')"
assert message(lambda: {local()}) == "cannot use 'local.<locals>.Inner' as a set element (unhashable type: 'Inner')"
assert message(lambda: hash(point)) == "unhashable type: 'Point'"
