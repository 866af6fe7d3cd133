# needs: 3.14
def error(call, *arguments):
    try:
        call(*arguments)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


def store(view, key, value):
    view[key] = value


# === casting to a shape ===
data = bytearray(range(12))
flat = memoryview(data)
grid = flat.cast('B', [3, 4])
assert (grid.ndim, grid.shape, grid.strides, grid.nbytes, grid.itemsize) == (2, (3, 4), (4, 1), 12, 1)
assert len(grid) == 3 and grid.tolist() == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
assert grid[1, 2] == 6 and grid[-1, -1] == 11
grid[0, 1] = 99
assert data[1] == 99 and grid == memoryview(bytes(data)).cast('B', (3, 4)) and grid != data
cube = memoryview(bytes(24)).cast('H', [2, 3, 2])
assert cube.shape == (2, 3, 2) and cube.strides == (12, 4, 2) and cube.cast('B').shape == (24,)
single = memoryview(b'A').cast('B', [])
assert (single.ndim, single.shape, single.strides, single[()], single.tolist(), single.nbytes) == (0, (), (), 65, 65, 1)
assert single[...] is single and single.tobytes() == b'A'
assert memoryview(b'abcd').cast('@H').format == '@H'

# === parts of the first dimension ===
rows = grid[::-2]
assert rows.shape == (2, 4) and rows.strides == (-8, 1) and rows.tolist() == [[8, 9, 10, 11], [0, 99, 2, 3]]
assert rows.tobytes() == bytes([8, 9, 10, 11, 0, 99, 2, 3]) == bytes(rows)
assert not rows.contiguous and grid.c_contiguous and not grid.f_contiguous

# === orders ===
assert grid.tobytes('F') == bytes([0, 4, 8, 99, 5, 9, 2, 6, 10, 3, 7, 11]) and grid.tobytes('A') == bytes(data)
column = memoryview(bytes(3)).cast('B', [3, 1])
assert column.c_contiguous and column.f_contiguous

# === what is refused ===
assert error(lambda: grid[0]) == 'NotImplementedError: multi-dimensional sub-views are not implemented'
assert error(lambda: grid[0,]) == 'NotImplementedError: sub-views are not implemented'
assert error(lambda: grid[0, 1, 2]) == 'TypeError: cannot index 2-dimension view with 3-element tuple'
assert error(lambda: grid[0, 4]) == 'IndexError: index out of bounds on dimension 2'
assert error(lambda: grid[:, 1:]) == 'NotImplementedError: multi-dimensional slicing is not implemented'
assert error(lambda: grid[:, 1]) == 'TypeError: memoryview: invalid slice key'
assert error(store, grid, 0, 1) == 'NotImplementedError: sub-views are not implemented'
assert error(store, grid, slice(1), b'abcd') == 'NotImplementedError: memoryview slice assignments are currently restricted to ndim = 1'
assert error(iter, grid) == 'NotImplementedError: multi-dimensional sub-views are not implemented'
assert error(grid.index, 1) == 'NotImplementedError: multi-dimensional lookup is not implemented'
assert error(len, single) == 'TypeError: 0-dim memory has no length'
assert error(lambda: single[0]) == 'TypeError: invalid indexing of 0-dim memory'
assert error(iter, single) == 'TypeError: invalid indexing of 0-dim memory'
view = memoryview(bytes(12))
assert error(view.cast, 'B', 5) == 'TypeError: shape must be a list or a tuple'
assert error(view.cast, 'B', [5]) == 'TypeError: memoryview: product(shape) * itemsize != buffer size'
assert error(view.cast, 'B', [0]) == 'ValueError: memoryview.cast(): elements of shape must be integers > 0'
assert error(view.cast, 'B', ['a']) == 'TypeError: memoryview.cast(): elements of shape must be integers'
assert error(view.cast, 'B', [1] * 65) == 'ValueError: memoryview: number of dimensions must not exceed 64'
assert error(view.cast('B', [3, 4]).cast, 'B', [4, 3]) == 'TypeError: memoryview: cast must be 1D -> ND or ND -> 1D'
assert error(rows.cast, 'B') == 'TypeError: memoryview: casts are restricted to C-contiguous views'
assert error(view[:0].cast, 'B', [1]) == 'TypeError: memoryview: cannot cast view with zeros in shape or strides'

# === hashes and exports ===
assert hash(memoryview(b'abcd').cast('B', [2, 2])) == hash(b'abcd')
assert error(hash, memoryview(bytearray(2)).toreadonly()) == "TypeError: unhashable type: 'bytearray'"
assert error(data.append, 1) == 'BufferError: Existing exports of data: object cannot be re-sized'
flat.release()
grid.release()
rows.release()
data.append(1)
assert error(lambda: grid.shape) == 'ValueError: operation forbidden on released memoryview object'
assert memoryview[int].__origin__ is memoryview


# === a view that is released while it is used ===
class Releasing:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 0

    def __eq__(self, other):
        self.view.release()
        return False


for use in (
    lambda m: m[Releasing(m)], lambda m: m[Releasing(m),], lambda m: m.index(Releasing(m)), lambda m: store(m, Releasing(m), 1),
    lambda m: store(m, 0, Releasing(m)),
):
    assert error(use, memoryview(bytearray(4))) == 'ValueError: operation forbidden on released memoryview object'
view = memoryview(b'abc')
once = hash(view)
view.release()
assert hash(view) == once == hash(b'abc')
