# limit Memory
b = bytes(20_000_000)
b.hex(':')
