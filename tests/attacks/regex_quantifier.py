# error or limit Memory or ok
import re
re.match('(((a{1000}){1000}){1000}){1000}', 'a')
