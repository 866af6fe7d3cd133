# limit Time
s = 'a b ' * 10**5
while True:
    ' '.join(s.split())
