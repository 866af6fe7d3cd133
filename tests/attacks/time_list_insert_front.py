# limit Time
x = []
for i in range(10**7):
    x.insert(0, None)
    if len(x) > 2_000_000: x.clear()
while True: pass
