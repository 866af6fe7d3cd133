# limit Memory
'x'.zfill(10**9)
