# limit Time or ok or error
import re
re.search('(a|a)*(a|a)*(a|a)*b', 'a' * 60)
