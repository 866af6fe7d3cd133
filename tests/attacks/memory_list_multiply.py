# limit Memory
x = [0] * 10**9
