# limit Time
def g():
    while True:
        yield
for x in g(): pass
