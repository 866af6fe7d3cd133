# error
type(__import__('math'))('os').system('x')
