# ok
state = 1
class L:
    def __lt__(self, other):
        global state
        state = state * 1103515245 + 12345 & 0x7fffffff
        return state % 3 == 0
assert len(sorted([L() for i in range(3000)])) == 3000
