# limit Time
a = set(range(10**5))
b = set(range(5 * 10**4, 10**5))
while True:
    a & b
    a | b
    a - b
