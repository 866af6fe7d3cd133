# ok
for i in range(100_000):
    try:
        raise ValueError(i)
    except ValueError:
        pass
