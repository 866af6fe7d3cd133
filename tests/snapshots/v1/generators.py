def rows(n):
    try:
        for i in range(n):
            got = yield dump_here(i) if i == 1 else i
            print('got', got)
    finally:
        print('closed')
    return 'end'
def chain():
    result = yield from rows(3)
    print(result)
g = chain()
print(next(g), g.send('a'), next(g))
iterators = [iter([1, 2]), enumerate('ab'), zip([1], 'x'), map(str, [1, 2]), reversed([1, 2]), iter({'k': 1}), filter(None, [0, 1])]
firsts = [next(i) for i in iterators]
ask(1)
print(firsts, [list(i) for i in iterators], list(g))
