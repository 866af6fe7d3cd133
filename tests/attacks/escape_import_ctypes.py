# error
import ctypes
