# limit Time
a = 'x' * 10**7
b = 'x' * 10**7
while a == b: pass
