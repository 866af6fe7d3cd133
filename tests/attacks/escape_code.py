# error
(lambda: 1).__code__.co_consts[9]
