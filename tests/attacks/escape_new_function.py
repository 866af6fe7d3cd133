# error
type(lambda: 1)(1, {})
