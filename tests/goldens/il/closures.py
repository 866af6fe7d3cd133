def counter(start, /, *, step=1):
    def advance():
        nonlocal start
        start += step
        return start
    return advance


squares = {n: n * n for n in range(3) if n}
print(counter(1, step=2)(), squares)
