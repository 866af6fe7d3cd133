# limit Time
s = 'a' * 10**6
n = 'a' * 10**5 + 'b'
while True:
    s.find(n)
