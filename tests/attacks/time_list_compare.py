# limit Time
a = [1] * 10**6
b = [1] * 10**6
while a == b: pass
