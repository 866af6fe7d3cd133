def work(n):
    grid = {}
    for y in range(n):
        for x in range(n):
            grid[x, y] = x ^ y
    total = 0
    for y in range(1, n - 1):
        for x in range(1, n - 1):
            total += grid[x - 1, y] + grid[x + 1, y] + grid.get((x, y - 1), 0)
            if (x, y) in grid:
                total += 1
    return total


work(150)
