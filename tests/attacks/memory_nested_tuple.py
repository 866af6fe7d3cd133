# limit Memory
t = ()
while True:
    t = (t, t)
