# limit Memory or limit Time
# The types of a generic's arguments are read one after the other, and all are kept.
class Asked:
    def __repr__(self):
        return 'x'


arguments = tuple([Asked()] * 1_000)
while True:
    repr(list[arguments])
    arguments += arguments
