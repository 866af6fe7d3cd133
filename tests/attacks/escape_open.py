# error
open('/etc/passwd')
