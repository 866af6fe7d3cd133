# === __dir__ and attributes of self that code computes, asked for by the summary of an error ===
import enum
import traceback


class Listing:
    def __dir__(self):
        return [name for name in ('missinf', 'other')]


class Failing:
    def __dir__(self):
        return [1 / 0 for _ in range(3)]


class Computing:
    def __getattr__(self, name):
        for _ in range(3):
            if name == 'total':
                return 1
        raise AttributeError(name)

    def sum(self):
        return total


def summary(f):
    try:
        f()
    except Exception as e:
        return traceback.format_exception(e)[-1:]


assert summary(lambda: Listing().missing) == [
    "AttributeError: 'Listing' object has no attribute 'missing'. Did you mean: 'missinf'?\n"
], summary(lambda: Listing().missing)
assert summary(lambda: Failing().missing) == ["AttributeError: 'Failing' object has no attribute 'missing'\n"]
assert summary(Computing().sum) == [
    "NameError: name 'total' is not defined. Did you mean: 'self.total'?\n"
], summary(Computing().sum)


class Level(enum.IntFlag):
    LOW = enum.auto()
    HIGH = enum.auto()


assert summary(lambda: Level.LOW.hihg) == ["AttributeError: 'Level' object has no attribute 'hihg'\n"], summary(lambda: Level.LOW.hihg)
