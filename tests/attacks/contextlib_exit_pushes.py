# limit Time
from contextlib import ExitStack
stack = ExitStack()
def again():
    stack.callback(again)
with stack:
    stack.callback(again)
