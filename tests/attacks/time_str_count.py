# limit Time
s = 'ab' * 10**6
while True:
    s.count('ba')
