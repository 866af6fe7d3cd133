# limit Time
-1 in (i for i in range(10**12))
