"""Times the scripts given on CPython: a line of JSON, the best of five runs of each in seconds."""
import json
import sys
import time

best = {}
for path in sys.argv[1:]:
    with open(path) as file:
        code = compile(file.read(), path, 'exec')
    times = []
    for _ in range(5):
        start = time.perf_counter()
        exec(code, {'__name__': '__main__'})
        times.append(time.perf_counter() - start)
    best[path] = min(times)
print(json.dumps(best))
