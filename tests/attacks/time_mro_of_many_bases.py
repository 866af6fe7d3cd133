# limit Time or limit Memory
c = object
while True:
    c = type('T', (c,), {})
