# limit Memory or limit Time
from dataclasses import dataclass, asdict
@dataclass
class P:
    a: object
    b: object
x = 1
for i in range(60):
    x = P(x, x)
asdict(x)
