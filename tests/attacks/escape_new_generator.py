# error
type(x for x in [])()
