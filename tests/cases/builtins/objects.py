def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


class A:
    pass


class B(A):
    def __call__(self):
        pass


# === len ===
assert len([1]) == 1 and len('añ😀') == 3 and len({}) == 0 and len({1}) == 1 and len(range(5)) == 5 and len((1, 2)) == 2
assert raises(TypeError, lambda: len(1)) == "object of type 'int' has no len()"
assert raises(TypeError, lambda: len()) == 'len() takes exactly one argument (0 given)'
assert raises(TypeError, lambda: len(A())) == "object of type 'A' has no len()"


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


assert len(Len(5)) == 5 and not Len(0) and Len(1)
assert raises(ValueError, lambda: len(Len(-1))) == '__len__() should return >= 0'
assert raises(TypeError, lambda: len(Len('a'))) == "'str' object cannot be interpreted as an integer"
assert raises(OverflowError, lambda: len(Len(10**30))) == "cannot fit 'int' into an index-sized integer"

# === hash ===
assert hash(1) == 1 and hash(-1) == -2 and hash(True) == 1 and hash(1.0) == 1 and hash('a') == hash('a')
assert hash(A) == hash(A) and raises(TypeError, lambda: hash([])) == "unhashable type: 'list'"
assert raises(TypeError, lambda: hash()) == 'hash() takes exactly one argument (0 given)'

# === id ===
a = A()
assert id(a) == id(a) and id(a) != id(A()) and id(None) == id(None) and id(True) != id(False) and id(1) != id(2)
assert id([]) >= 0 and isinstance(id(1), int)

# === callable ===
assert callable(len) and callable(A) and callable(B()) and callable(lambda: 0) and callable([].append) and callable(str)
assert not callable(1) and not callable(A()) and not callable('len')

# === isinstance, issubclass ===
assert isinstance(1, int) and isinstance(True, int) and not isinstance(1, str) and isinstance('a', (int, str))
assert isinstance(1, (str, (float, (int,)))) and not isinstance(1, ()) and isinstance(B(), A) and not isinstance(A(), B)
assert isinstance(int, type) and isinstance(A, type) and isinstance(A, object) and isinstance(None, object)
assert issubclass(bool, int) and issubclass(B, A) and issubclass(B, B) and not issubclass(A, B) and issubclass(int, (str, int))
assert raises(TypeError, lambda: isinstance(1, 1)) == 'isinstance() arg 2 must be a type, a tuple of types, or a union'
assert raises(TypeError, lambda: isinstance(1, ('a',))) == 'isinstance() arg 2 must be a type, a tuple of types, or a union'
assert raises(TypeError, lambda: issubclass(1, int)) == 'issubclass() arg 1 must be a class'
assert raises(TypeError, lambda: issubclass(int, 1)) == 'issubclass() arg 2 must be a class, a tuple of classes, or a union'
assert raises(TypeError, lambda: isinstance(1)) == 'isinstance expected 2 arguments, got 1'
assert isinstance(1, (int, 1))

# === print: errors ===
assert raises(TypeError, lambda: print(1, sep=1)) == 'sep must be None or a string, not int'
assert raises(TypeError, lambda: print(1, end=1)) == 'end must be None or a string, not int'
assert raises(TypeError, lambda: print(1, foo=1)) == "print() got an unexpected keyword argument 'foo'"
assert print(end='') is None and print('', end='', sep=None) is None


class File:
    def __init__(self):
        self.text = ''
        self.flushed = 0

    def write(self, text):
        self.text += text

    def flush(self):
        self.flushed += 1


f = File()
print(1, 'a', None, [2], sep='-', end='!\n', file=f, flush=True)
print(file=f)
assert f.text == '1-a-None-[2]!\n\n' and f.flushed == 1
assert raises(AttributeError, lambda: print(1, file=2)) == "'int' object has no attribute 'write'"
