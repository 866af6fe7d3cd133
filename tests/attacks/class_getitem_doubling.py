# limit Time
t = list[int]
while True:
    t = dict[t, t]
    hash(t)
