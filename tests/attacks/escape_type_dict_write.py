# error
int.__dict__['x'] = 1
