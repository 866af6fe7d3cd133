# error
list.append = None
