shared = [1, 2.5, 'é😀', b'\x00\xff', None, True, ..., 2 ** 100, 3 - 4j, range(1, 9, 2), slice(1, None)]
shared.append(shared)
data = {'list': shared, (1, 'k'): {1, 2}, 3: frozenset('a'), 'nested': {'deep': [[], {}]}, 'nan': float('inf')}
del data[3]
data[4] = data.keys()
dump_here(len(data))
print(shared[:-1], shared[-1] is shared)
print(sorted(data, key=str), data['list'] is shared, data[4])
