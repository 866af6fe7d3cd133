# limit Time or limit Memory
x = 7 ** 10**9
