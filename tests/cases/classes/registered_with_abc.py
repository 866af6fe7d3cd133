from abc import ABC


# === registering with ABC itself ===
class OfAbc(ABC):
    pass


class Registered:
    pass


assert not issubclass(Registered, ABC)
ABC.register(Registered)
assert issubclass(Registered, ABC) and isinstance(Registered(), ABC)
assert not isinstance(Registered(), OfAbc) and not isinstance(1.5, ABC)


class AlsoRegistered:
    pass


OfAbc.register(AlsoRegistered)
assert isinstance(AlsoRegistered(), ABC)
