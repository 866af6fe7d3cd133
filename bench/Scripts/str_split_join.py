def work(n):
    line = 'alpha, beta, gamma, delta, epsilon, zeta, eta, theta'
    total = 0
    for i in range(n):
        parts = line.split(', ')
        total += len(' '.join(parts)) + len(line.split())
    return total


work(60_000)
