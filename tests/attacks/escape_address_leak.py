# ok
class C: pass
assert ' object at 0x7f00000000' in repr(C())
