# limit Memory or limit Time or error
import json
x = []
for i in range(50):
    x = [x, x]
json.dumps(x)
