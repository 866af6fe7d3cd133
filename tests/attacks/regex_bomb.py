# limit Time or ok or error
import re
re.match('(a+)+$', 'a' * 40 + 'b')
