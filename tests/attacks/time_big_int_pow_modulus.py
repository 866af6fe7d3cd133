# limit Time
x = 3 ** 30000
y = 7 ** 30000
pow(x, y, x + y)
