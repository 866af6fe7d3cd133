"""Reads lines of "peer TAB json" and prints the table of best times, ratios, and what a run of ours allocates."""
import json
import math
import os
import sys

best = {}
for line in sys.stdin:
    peer, text = line.rstrip('\n').split('\t')
    for path, measured in json.loads(text).items():
        row = best.setdefault(path, {})
        if isinstance(measured, dict):
            row['bytes'] = measured['bytes']
            measured = measured['seconds']
        if measured is not None:
            row[peer] = min(measured, row.get(peer, math.inf))

print(f'{"workload":<16}{sys.argv[1]:>16}{"npm monty":>12}{"ours":>10}{"CPython/ours":>14}{"npm/ours":>10}{"allocated":>13}')
ratios = []
for path, row in sorted(best.items()):
    cells = [f'{row[p] * 1000:.2f} ms' if p in row else '-' for p in ('cpython', 'npm', 'ours')]
    versus = [f'{row[p] / row["ours"]:.2f}x' if p in row and 'ours' in row else '-' for p in ('cpython', 'npm')]
    allocated = f'{row["bytes"] / 1e6:.2f} MB' if 'bytes' in row else '-'
    if 'cpython' in row and 'ours' in row:
        ratios.append(row['cpython'] / row['ours'])
    name = os.path.basename(path).removesuffix('.py')
    print(f'{name:<16}{cells[0]:>16}{cells[1]:>12}{cells[2]:>10}{versus[0]:>14}{versus[1]:>10}{allocated:>13}')
if ratios:
    mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
    print(f'geometric mean of CPython/ours: {mean:.2f}x')
