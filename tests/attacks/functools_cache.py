# limit Memory or limit Time or error
import functools
@functools.cache
def f(n): return [n] * 10
i = 0
while True:
    f(i)
    i += 1
