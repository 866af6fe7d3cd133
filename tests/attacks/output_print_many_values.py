# limit Output
print(*['x'] * 3_000_000)
