# limit Time
def f(n):
    try:
        while True: pass
    finally:
        if n: f(n - 1)
f(100)
