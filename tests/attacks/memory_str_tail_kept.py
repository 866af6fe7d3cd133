# limit Memory
# The room behind an appended text belongs also to a prefix of it that is kept alone.
keep = []
while True:
    s = ''
    for i in range(1000):
        s += 'abcdefghij' * 10
        t = s
    s += 'x'
    s = None
    keep.append(t)
