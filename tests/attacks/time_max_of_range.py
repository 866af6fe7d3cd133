# limit Time
max(range(10**12))
