# error
import math
math.__loader__.x
