# limit Time
s = 'a' * 10**6 + 'b'
n = 'a' * 5 * 10**5 + 'c'
while True:
    n in s
