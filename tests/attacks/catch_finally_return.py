# limit Time
def f():
    try:
        while True: pass
    finally:
        return 1
f()
