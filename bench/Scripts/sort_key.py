def work(n):
    rows = [{'id': i, 'score': i * 7919 % 1009} for i in range(n)]
    rows = sorted(rows, key=lambda row: row['score'], reverse=True)
    return rows[0]['score']


work(30_000)
