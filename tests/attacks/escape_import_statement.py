# error
import os
os.system('true')
