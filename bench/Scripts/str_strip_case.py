def work(n):
    text = '   Some Mixed Case text   '
    total = 0
    for i in range(n):
        word = text.strip()
        total += len(word.lower()) + len(word.upper()) + len(word.title()) + len(text.lstrip()) + len(text.rstrip())
        if word.isalpha() or word.isdigit():
            total += 1
    return total


work(60_000)
