# ok
kept = []
try:
    1 / 0
except ZeroDivisionError as e:
    kept.append(e)
for i in range(1000):
    try:
        raise kept[0]
    except ZeroDivisionError:
        pass
