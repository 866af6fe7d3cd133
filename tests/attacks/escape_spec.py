# error
__spec__.loader.x
