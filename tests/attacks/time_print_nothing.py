# limit Time
while True:
    print(end='')
