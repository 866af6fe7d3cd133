# limit Time
t = (1, 2, 3)
for i in range(30):
    t = (t, t, t)
hash(t)
