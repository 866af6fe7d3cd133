"""Reads lines of "metered or unmetered TAB json" and prints what metering costs."""
import json
import math
import os
import sys

best = {}
for line in sys.stdin:
    kind, text = line.rstrip('\n').split('\t')
    for path, measured in json.loads(text).items():
        row = best.setdefault(path, {})
        row[kind] = min(measured['seconds'], row.get(kind, math.inf))

print(f'{"workload":<20}{"unmetered":>12}{"metered":>12}{"cost":>8}')
ratios = []
for path, row in sorted(best.items()):
    ratios.append(row['metered'] / row['unmetered'])
    name = os.path.basename(path).removesuffix('.py')
    print(f'{name:<20}{row["unmetered"] * 1000:>9.2f} ms{row["metered"] * 1000:>9.2f} ms{ratios[-1] - 1:>8.1%}')
mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
print(f'geometric mean: {mean - 1:.1%}')
