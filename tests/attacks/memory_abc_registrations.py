# limit Memory or limit Time
# Each registration copies the list of those before, twice.
from abc import ABC


class Base(ABC):
    pass


while True:
    C = type('C', (), {})
    Base.register(C)
    isinstance(C(), Base)
