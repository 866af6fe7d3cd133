log = []

def text(value):
    if isinstance(value, (set, frozenset)):
        return type(value).__name__ + '(' + ', '.join(sorted(map(text, value))) + ')'
    if type(value) in (list, tuple):
        return type(value).__name__ + '[' + ', '.join(map(text, value[:30])) + ']'
    if type(value) is dict:
        return '{' + ', '.join(text(k) + ': ' + text(v) for k, v in list(value.items())[:30]) + '}'
    return repr(value)[:300]

def show(*values):
    try:
        print(*[text(value) for value in values])
    except Exception as error:
        trouble(error)

def trouble(error, depth=0):
    print(' ' * depth + type(error).__qualname__, str(error)[:300], getattr(error, '__notes__', ''), error.__suppress_context__)
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            trouble(part, depth + 1)
    if error.__cause__ is not None and depth < 4:
        trouble(error.__cause__, depth + 1)
    if error.__context__ is not None and depth < 4:
        trouble(error.__context__, depth + 1)

def note(value):
    if len(log) < 40:
        log.append(text(value)[:100])
    return value
