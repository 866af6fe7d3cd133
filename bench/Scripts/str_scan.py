def tokens(text):
    found = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isdigit():
            start = i
            while i < len(text) and text[i].isdigit():
                i += 1
            found.append(int(text[start:i]))
        elif c in '+-*/()':
            found.append(c)
            i += 1
        else:
            i += 1
    return found


def work(n):
    total = 0
    for _ in range(n):
        total += len(tokens('12 + 34 * (56 - 7) / 890 + 1234 * (5 + 6)'))
    return total


work(3_000)
