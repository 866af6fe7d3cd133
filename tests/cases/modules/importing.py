# === a module is one object ===
import bisect
import bisect as searching
from bisect import insort as put, bisect_left

assert bisect is searching
assert bisect.insort is put
assert bisect.bisect_left is bisect_left
assert bisect.__name__ == 'bisect'
assert type(bisect).__name__ == 'module'


# === imports inside of functions, again and again ===
def find(items, item):
    import bisect
    from bisect import bisect_left as left
    assert bisect.bisect_left is left
    return left(items, item)


assert [find([10, 20, 30], n) for n in (5, 15, 25, 35)] == [0, 1, 2, 3]

# === a module's attributes can be set and deleted ===
bisect.limit = 3
assert bisect.limit == 3
assert 'limit' in dir(bisect)
from bisect import limit
assert limit == 3
del bisect.limit
try:
    bisect.limit
except AttributeError as error:
    assert str(error) == "module 'bisect' has no attribute 'limit'"
else:
    assert False
try:
    del bisect.limit
except AttributeError as error:
    assert 'limit' in str(error)
else:
    assert False

# === what does not exist ===


def failure(action):
    try:
        action()
    except ImportError as error:
        return type(error).__name__, str(error), error.name
    assert False


def no_module():
    import no_such_module


def no_package():
    import no_such_package.part


def no_part():
    import bisect.part


def no_part_of_native():
    import math.part


def no_relative():
    from . import part


assert failure(no_module) == ('ModuleNotFoundError', "No module named 'no_such_module'", 'no_such_module')
assert failure(no_package) == ('ModuleNotFoundError', "No module named 'no_such_package'", 'no_such_package')
assert failure(no_part) == (
    'ModuleNotFoundError', "No module named 'bisect.part'; 'bisect' is not a package", 'bisect.part')
assert failure(no_part_of_native) == (
    'ModuleNotFoundError', "No module named 'math.part'; 'math' is not a package", 'math.part')
assert failure(no_relative)[:2] == ('ImportError', 'attempted relative import with no known parent package')

try:
    from bisect import nothing
except ImportError as error:
    assert type(error) is ImportError
    assert str(error).startswith("cannot import name 'nothing' from 'bisect' (")
    assert error.name == 'bisect'
    assert error.name_from == 'nothing'
else:
    assert False

# === the module's functions know where they come from ===
assert bisect.bisect_left.__name__ == 'bisect_left'


def here():
    pass


assert here.__module__ == '__main__'
