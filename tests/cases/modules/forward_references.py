# needs: 3.14
# === ForwardRef shows what it was made with, and is equal by all of it ===
from annotationlib import ForwardRef


class Owner:
    pass


assert repr(ForwardRef('X')) == "ForwardRef('X')"
assert repr(ForwardRef('X', owner=int)) == "ForwardRef('X', owner=<class 'int'>)"
assert repr(ForwardRef('X', module='m', owner=Owner)) == "ForwardRef('X', module='m', owner=<class '__main__.Owner'>)"
assert repr(ForwardRef('X', is_class=True)) == "ForwardRef('X', is_class=True)"
assert ForwardRef('X', owner=int).__owner__ is int and ForwardRef('X').__owner__ is None
assert ForwardRef('X') == ForwardRef('X') != ForwardRef('X', owner=int)
assert ForwardRef('X') != ForwardRef('X', module='m') and ForwardRef('X') != ForwardRef('X', is_class=True)
assert ForwardRef('X', owner=int) == ForwardRef('X', owner=int)
assert len({ForwardRef('X'), ForwardRef('X'), ForwardRef('X', owner=int)}) == 2
