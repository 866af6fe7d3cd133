# error
import System
