# === finally clauses in finally clauses: every way in and out ===
import sys
import warnings

SOURCE = '''
def f(how, log):
    for i in range(2):
        try:
            log.append(('a', i))
            if how == 1: raise ValueError('v')
        finally:
            try:
                log.append(('b', repr(sys.exc_info()[1])))
                if how == 2: return 'two'
                if how == 3: continue
                if how == 4: break
                if how == 5: raise KeyError('k')
            finally:
                try:
                    log.append(('c', repr(sys.exc_info()[1])))
                    if how == 6: return 'six'
                    if how == 7: continue
                    if how == 8: break
                    if how == 9: raise IndexError('i')
                finally:
                    log.append(('d', repr(sys.exc_info()[1])))
                    if how == 10: return 'ten'
                    if how == 11: break
                    if how == 12: continue
                    if how == 13: raise
                log.append('after c')
            log.append('after b')
        log.append('after a')
    else:
        log.append('else')
    return 'end'
'''
space = {'sys': sys}
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    exec(SOURCE, space)
f = space['f']


def end(how, outer):
    log = []
    try:
        if not outer:
            return f(how, log), ''.join(e[0] for e in log)
        try:
            raise TypeError('outer')
        except TypeError:
            return f(how, log), ''.join(e[0] for e in log)
    except Exception as error:
        contexts = []
        while error:
            contexts.append(repr(error))
            error = error.__context__
        return contexts, ''.join(e[0] for e in log)


expected = {
    0: ('end', 'abcdaaaabcdaaae'),
    1: (["ValueError('v')"], 'abcdaa'),
    2: ('two', 'abcda'),
    3: ('end', 'abcdaabcdae'),
    4: ('end', 'abcda'),
    5: (["KeyError('k')"], 'abcda'),
    6: ('six', 'abcd'),
    7: ('end', 'abcdabcde'),
    8: ('end', 'abcd'),
    9: (["IndexError('i')"], 'abcd'),
    10: ('ten', 'abcd'),
    11: ('end', 'abcd'),
    12: ('end', 'abcdabcde'),
    13: (["RuntimeError('No active exception to reraise')"], 'abcd'),
}
for how, result in expected.items():
    assert end(how, False) == result, (how, end(how, False))
    if isinstance(result[0], list):
        result = (result[0] + ["TypeError('outer')"], result[1]) if how != 13 else (["TypeError('outer')"], result[1])
    assert end(how, True) == result, (how, end(how, True))

# === what is handled in each clause ===
log = []
try:
    f(1, log)
except ValueError:
    pass
assert log[1:4] == [('b', "ValueError('v')"), ('c', "ValueError('v')"), ('d', "ValueError('v')")], log
log = []
f(0, log)
assert log[1:4] == [('b', 'None'), ('c', 'None'), ('d', 'None')], log
log = []
try:
    f(5, log)
except KeyError:
    pass
assert log[1:4] == [('b', 'None'), ('c', "KeyError('k')"), ('d', "KeyError('k')")], log


# === in generators, what is handled is each one's own ===
def steps(log, fails):
    try:
        if fails:
            raise ValueError('own')
    finally:
        try:
            yield 1
            log.append(repr(sys.exception()))
        finally:
            yield 2
            log.append(repr(sys.exception()))


def drive(fails):
    log = []
    made = steps(log, fails)
    try:
        while True:
            try:
                raise OSError('driver')
            except OSError:
                next(made)
    except (ValueError, StopIteration) as error:
        log.append(type(error).__name__)
    return log


assert drive(True) == ["ValueError('own')", "ValueError('own')", 'ValueError']
assert drive(False) == ["OSError('driver')", "OSError('driver')", 'StopIteration']


# === blocks nest to the depth that CPython allows ===
def nested(count, line, last='pass'):
    text = 'def f(x):\n'
    for i in range(count):
        text += ' ' * (i + 1) + line + '\n'
    return text + ' ' * (count + 1) + last + '\n'


for line in ('for i in x:', 'while x:', 'with x:'):
    compile(nested(21, line), 'test', 'exec')
    try:
        compile(nested(22, line), 'test', 'exec')
    except SyntaxError as error:
        assert error.msg == 'too many statically nested blocks' and error.lineno == 23, (error.msg, error.lineno)
    else:
        assert False, line
compile(nested(90, 'if x:'), 'test', 'exec')
compile(nested(30, 'def g(x):'), 'test', 'exec')
