# limit Memory
x = b'ab ' * 3_000_000
[x.removeprefix(b'a') for _ in range(1000)]
