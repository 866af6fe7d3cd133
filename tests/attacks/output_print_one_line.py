# limit Output
print('x' * 10_000_000)
