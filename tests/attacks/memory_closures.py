# limit Memory
def chain(f):
    return lambda: f
f = None
while True:
    f = chain(f)
