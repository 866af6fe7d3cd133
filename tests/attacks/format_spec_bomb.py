# limit Memory
class A:
    def __format__(self, spec):
        return format(self, spec + spec + 'x') if len(spec) < 10**9 else 'a'
format(A(), 'xxxxxxxx' * 10**5)
