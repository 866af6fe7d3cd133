from itertools import accumulate, chain, combinations, groupby, islice, pairwise, product, zip_longest

total = 0
for _ in range(20):
    total += sum(a * b for a, b in product(range(100), range(50)))
    total += sum(1 for c in combinations(range(22), 3))
    total += sum(accumulate(range(3000)))
    total += sum(len(list(g)) for k, g in groupby(range(3000), lambda x: x // 10))
    total += sum(b - a for a, b in pairwise(range(3000)))
    total += sum(islice(chain(range(2000), range(2000)), 0, 3000, 2))
    total += sum(a for a, b in zip_longest(range(2000), range(1000), fillvalue=0))
total
