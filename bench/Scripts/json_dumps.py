import json

value = [{'id': i, 'name': f'user {i}', 'tags': ['a', 'b', 'c'], 'score': i * 1.5, 'active': i % 2 == 0} for i in range(500)]
total = 0
for _ in range(40):
    total += len(json.dumps(value))
total
