from functools import lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache(maxsize=64)
def square(n):
    return n * n


total = 0
for _ in range(200):
    fib.cache_clear()
    total += fib(200) % 1000
    for i in range(1000):
        total += square(i % 50)
total
