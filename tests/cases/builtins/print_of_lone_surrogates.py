# Standard output is UTF-8, which has no lone surrogates; standard error escapes them.
import sys

for write in (lambda: print('a\ud800\ud801b\ud802c', 'x'), lambda: print('\N{SNAKE}', 'b\ud8ff'), lambda: sys.stdout.write('\ud880\ud881'),
              lambda: print('a', 'b', sep='\ud800'), lambda: print('a', end='\ud800')):
    try:
        write()
    except UnicodeEncodeError as error:
        print('!', error, ascii(error.object), error.start, error.end, file=sys.stderr)
        print('!', error)
    else:
        print('written')
print('a\ud800b', '\N{SNAKE}', file=sys.stderr)
print('\N{SNAKE}', '😀\U0010ffff')
