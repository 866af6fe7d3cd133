# limit Memory or limit Time
# An operation that can run again keeps what each of its fields gave.
from collections import defaultdict


class Stored(dict):
    def __missing__(self, key):
        return 'x'


text = '{a}' * 1_000_000
while True:
    text.format_map(Stored())
    text = text + text
