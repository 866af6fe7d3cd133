# limit Time
while True:
    try:
        while True: pass
    except:
        pass
