# limit Memory
while True:
    try:
        x = [0] * 10**8
    except MemoryError:
        print('caught')
    except Exception:
        print('caught')
