# error
int.__dict__['x'] = 1
int.x
