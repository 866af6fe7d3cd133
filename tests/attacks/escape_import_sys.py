# error
import sys
sys.modules['os']
