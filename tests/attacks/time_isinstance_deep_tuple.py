# limit Time or error RecursionError
t = (int,)
for i in range(50):
    t = (t, t)
isinstance('x', t)
