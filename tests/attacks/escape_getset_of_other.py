# error
type.__dict__['__mro__'].__get__(1)
