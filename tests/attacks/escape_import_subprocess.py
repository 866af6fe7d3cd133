# error
import subprocess
