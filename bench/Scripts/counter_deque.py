from collections import Counter, defaultdict, deque

words = [f'w{i % 997}' for i in range(20000)]
total = 0
for _ in range(10):
    total += len(Counter(words))
    groups = defaultdict(list)
    for word in words:
        groups[word[-1]].append(word)
    total += len(groups)
    queue = deque()
    for i in range(20000):
        queue.append(i)
        if len(queue) > 100:
            total += queue.popleft()
total
