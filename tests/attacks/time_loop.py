# limit Time
while True: pass
