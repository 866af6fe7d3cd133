# limit Memory
'x'.center(10**9)
