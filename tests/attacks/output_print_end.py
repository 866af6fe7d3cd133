# limit Output
while True:
    print(end='0123456789')
