# error
type((lambda: 1).__code__)()
