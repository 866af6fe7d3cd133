class Meta(type):
    def __call__(cls, *args):
        return super().__call__(*args)
class Base(metaclass=Meta):
    __slots__ = ('x', '__dict__')
    def __init__(self, x): self.x = x
    def __repr__(self): return f'{type(self).__name__}({self.x!r})'
    def __eq__(self, other): return self.x == dump_here(other.x)
    __hash__ = None
class Sub(Base):
    @property
    def twice(self): return ask(self.x) * 2
    @classmethod
    def make(cls, x): return cls(x)
    @staticmethod
    def plain(x): return x
item = Sub.make([1])
item.extra = item
print(item == Sub([1]), item.twice, item.extra.plain(3), Sub.__mro__)
