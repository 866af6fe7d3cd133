# limit Time
s = '\u0130' * 10**6
while True:
    s.lower().upper()
