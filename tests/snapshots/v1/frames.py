def outer(n):
    total = 0
    def add(by=1, *args, key=None, **rest):
        nonlocal total
        total += by
        if total > 2:
            dump_here(total)
        return total, args, key, rest
    for i in range(n):
        result = add(i, i, key='k', x=i)
    return result
print(outer(4))
print(sorted([3, 1, 2], key=lambda v: dump_here(-v)), max('ab', key=lambda c: ask(c)))
