# error
(lambda: 1).Code
