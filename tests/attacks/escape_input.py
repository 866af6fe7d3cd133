# error
input()
