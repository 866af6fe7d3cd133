# limit Output
print(*[''] * 3_000, sep='x' * 1000)
