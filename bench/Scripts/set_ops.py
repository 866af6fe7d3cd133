def work(n):
    evens = set(range(0, 2000, 2))
    threes = set(range(0, 2000, 3))
    words = {f'w{i}' for i in range(300)}
    others = {f'w{i}' for i in range(150, 450)}
    total = 0
    for i in range(n):
        total += len(evens & threes) + len(evens | threes) + len(evens - threes) + len(evens ^ threes)
        total += len(words & others) + len(words - others)
        total += words.isdisjoint(others) + (words <= others)
        seen = set()
        for j in range(200):
            seen.add(j % 50)
        total += len(seen)
    return total


work(300)
