# limit Time
try:
    while True: pass
except* BaseException:
    pass
