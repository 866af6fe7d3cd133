# limit Time
sum(range(10**12))
