def work(n):
    lines = []
    for i in range(n):
        lines.append(f'{i:>6} {i * 2:,} {"ab" * 3!r}')
    return len('\n'.join(lines))


work(30_000)
