# error
import clr
