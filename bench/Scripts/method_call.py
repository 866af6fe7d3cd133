class Counter:
    def __init__(self):
        self.value = 0

    def add(self, amount):
        self.value = self.value + amount


def work(n):
    counter = Counter()
    for i in range(n):
        counter.add(i)
    return counter.value


work(300_000)
