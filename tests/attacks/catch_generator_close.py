# limit Time
def g():
    while True:
        try:
            yield
        finally:
            while True: pass
x = g()
next(x)
x.close()
