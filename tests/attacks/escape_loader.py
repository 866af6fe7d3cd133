# error
__loader__.load_module('os')
