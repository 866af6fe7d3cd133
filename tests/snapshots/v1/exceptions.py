class Context:
    def __enter__(self): return self
    def __exit__(self, *exc):
        print('exit', exc[0].__name__, dump_here(1))
        return True
def work():
    try:
        {}['k']
    except KeyError as error:
        kept.append(error)
        raise ValueError('bad', 1) from error
kept = []
with Context():
    work()
try:
    try:
        work()
    finally:
        print('finally', ask(2))
except ValueError as e:
    print(repr(e), repr(e.__cause__), e.__traceback__.tb_lineno, len(kept))
try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* ValueError as g:
    print(g.exceptions, ask(3))
except* TypeError as g:
    print(g.exceptions)
