# error RecursionError
def d(f): 
    @d
    def g(): pass
d(1)
