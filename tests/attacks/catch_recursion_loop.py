# limit Time
def f():
    try:
        f()
    except RecursionError:
        f()
f()
