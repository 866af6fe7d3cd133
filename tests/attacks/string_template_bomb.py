# limit Memory
from string import Template
text = Template('$a$a$a$a')
while True:
    text = Template(text.substitute(a=text.template))
