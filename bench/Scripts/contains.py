def work(n):
    names = ['north', 'south', 'east', 'west', 'centre']
    codes = {i * 3 for i in range(1000)}
    numbers = list(range(60))
    text = 'a line of text with a word in it'
    total = 0
    for i in range(n):
        if 'west' in names:
            total += 1
        if i in codes:
            total += 1
        if i % 80 in numbers:
            total += 1
        if 'word' in text:
            total += 1
        if i not in (1, 2, 3):
            total += 1
    return total


work(150_000)
