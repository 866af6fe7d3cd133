# Appended to calls.py: calls the built-in functions.
for name, function in [
    ('abs', abs), ('all', all), ('any', any), ('ascii', ascii), ('bin', bin), ('bool', bool), ('bytearray', bytearray), ('bytes', bytes),
    ('callable', callable), ('chr', chr), ('classmethod', classmethod), ('complex', complex), ('delattr', delattr), ('dict', dict), ('divmod', divmod),
    ('enumerate', enumerate), ('filter', filter), ('float', float), ('format', format), ('frozenset', frozenset), ('getattr', getattr), ('hasattr', hasattr),
    ('hex', hex), ('int', int), ('isinstance', isinstance), ('issubclass', issubclass), ('iter', iter), ('len', len), ('list', list), ('map', map),
    ('max', max), ('memoryview', memoryview), ('min', min), ('next', next), ('oct', oct), ('ord', ord), ('pow', lambda *a, **k: pow(*a, **k) if 10 ** 20 not in a else 0),
    ('print', print), ('property', property), ('range', range), ('repr', repr), ('reversed', reversed), ('round', round), ('set', set), ('setattr', setattr),
    ('slice', slice), ('sorted', sorted), ('staticmethod', staticmethod), ('str', str), ('sum', sum), ('tuple', tuple), ('type', type), ('zip', zip),
]:
    call_function(name, function)
