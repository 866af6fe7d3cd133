# error
[].__class__ = dict
