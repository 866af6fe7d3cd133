# error
list.__len__({})
