# limit Memory
e = None
while True:
    try:
        try:
            raise KeyError(1)
        finally:
            if e is not None:
                raise e
    except (KeyError, ValueError) as caught:
        f = ValueError(2)
        f.__context__ = caught
        e = f
