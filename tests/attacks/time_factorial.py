# limit Time or limit Memory
import math
math.factorial(10**7)
