# limit Time
s = '1' + '0' * 10**5 + '.' + '1' * 10**5
while True:
    float(s)
