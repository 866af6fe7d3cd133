"""The decorators of abc that stacking has made superfluous."""

__all__ = ['abstractclassmethod', 'abstractproperty', 'abstractstaticmethod']


class abstractclassmethod(classmethod):
    """A decorator indicating abstract classmethods: deprecated, use 'classmethod' with 'abstractmethod' instead."""

    __module__ = 'abc'
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """A decorator indicating abstract staticmethods: deprecated, use 'staticmethod' with 'abstractmethod' instead."""

    __module__ = 'abc'
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """A decorator indicating abstract properties: deprecated, use 'property' with 'abstractmethod' instead."""

    __module__ = 'abc'
    __isabstractmethod__ = True
