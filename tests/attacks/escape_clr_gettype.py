# error
(1).GetType()
