# limit Memory
import json
json.dumps([[[[1]]]], indent=10**9)
