# error
(lambda: 1).__globals__['os']
