# error
(1).__class__ = str
