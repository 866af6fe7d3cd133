# error
type((lambda: x).__closure__[0])
