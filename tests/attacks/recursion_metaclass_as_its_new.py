# error RecursionError or limit Memory
class M(type): pass
M.__new__ = M
M('a', (), {})
