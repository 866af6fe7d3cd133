# error ValueError
import json
class A: pass
x = A()
json.dumps(x, default=lambda y: y)
