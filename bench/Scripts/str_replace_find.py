def work(n):
    text = 'the quick brown fox jumps over the lazy dog and the cat'
    total = 0
    for i in range(n):
        total += len(text.replace('the', 'a'))
        total += text.find('lazy') + text.count('o') + text.index('cat')
        if text.startswith('the') and text.endswith('cat'):
            total += 1
    return total


work(60_000)
