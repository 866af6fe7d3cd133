# limit Time
try:
    while True: pass
finally:
    while True: pass
