# limit Memory or limit Time
# What a traceback shows of a group is read before anything is written.
import traceback


class Told(Exception):
    def __str__(self):
        return 'x'


members = [Told()] * 1_000
while True:
    traceback.format_exception(ExceptionGroup('g', members))
    members += members
