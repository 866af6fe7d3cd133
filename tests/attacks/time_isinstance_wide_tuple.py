# limit Time
classes = (str,) * 1_000_000
while True:
    isinstance(1, classes)
