"""Asks the Python that runs it (CPython 3.14) how each source in tracebacks.jsonl ends, and rewrites the file.

To add a case, append a line {"source": "..."} and run this. What depends on the machine does not belong here: addresses,
how deep a recursion goes, numbers of system errors, what `asyncio` prints of itself.
"""
import contextlib
import io
import json
import os
import pathlib
import tempfile
import traceback
import warnings

warnings.simplefilter('ignore')
path = pathlib.Path(__file__).with_name('tracebacks.jsonl')


def ending(source):
    # Errors of the compiler show the line only where there is a file to read it from.
    with open('test.py', 'w', encoding='utf-8') as file:
        file.write(source)
    traceback.linecache.clearcache()
    try:
        code = compile(source, 'test.py', 'exec')
    except SyntaxError as e:
        return ''.join(traceback.format_exception(type(e), e, None))
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(code, {'__name__': '__main__', '__builtins__': __builtins__})
    except BaseException as e:
        return ''.join(traceback.format_exception(type(e), e, e.__traceback__.tb_next))
    return None


with tempfile.TemporaryDirectory() as folder:
    lines = [json.loads(line)['source'] for line in path.read_text().splitlines()]
    os.chdir(folder)
    text = ''.join(json.dumps({'source': source, 'ending': ending(source)}) + '\n' for source in lines)
    os.chdir('/')
path.write_text(text)
