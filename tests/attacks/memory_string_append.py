# limit Memory
s = ''
while True:
    s += 'some text that is appended again and again'
