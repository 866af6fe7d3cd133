# limit Memory
e = ValueError()
while True:
    e.add_note('a note that is kept')
