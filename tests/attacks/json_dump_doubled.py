# limit Memory
import json
x = []
for _ in range(60):
    x = [x, x]
json.dumps(x)
