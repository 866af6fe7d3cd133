# limit Memory or limit Time
# A translation asks a factory for each character that is not there.
from collections import defaultdict


class Never(dict):
    def __missing__(self, key):
        return 'xy'


text = 'ab' * 1_000_000
while True:
    text = text.translate(Never())
