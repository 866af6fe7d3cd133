def work(n):
    caught = 0
    for i in range(n):
        try:
            raise ValueError('no')
        except ValueError:
            caught += 1
    return caught


work(100_000)
