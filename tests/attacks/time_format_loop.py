# limit Time
while True:
    '{:,}'.format(10**18)
