# Prints the attributes of the built-in types: one line a type. Run with CPython 3.14, it gives attributes.txt.
class Sample:
    def method(self):
        pass


types = [
    object, type, int, bool, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice,
    enumerate, zip, map, filter, reversed, property, staticmethod, classmethod, super, BaseException,
    type(None), type(NotImplemented), type(...), type(Sample().method), type(len), type(str.upper), type(str.__add__), type(int.real),
    type(x for x in []), type({}.keys()), type({}.values()), type({}.items()),
    type(iter([])), type(iter({})), type(iter('a\xe9')), type(iter(range(1))), type(iter(set())), type(iter(())), type(iter(b'')), type(iter(int, 1)),
]
for kind in types:
    print(kind.__name__ + '\t' + ' '.join(sorted(dir(kind))))
