# limit Time
import textwrap
while True:
    textwrap.wrap('a ' * 10**6, width=1)
