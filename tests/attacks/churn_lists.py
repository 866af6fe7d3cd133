# ok
kept = [0] * 50_000
for i in range(3_000):
    x = [i] * 20_000
len(kept)
