# error
__import__('os').system('true')
