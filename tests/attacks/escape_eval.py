# error
eval('__import__("os")')
