"""Asks the Python that runs it (CPython 3.14) what it says about each source in syntax-errors.jsonl, and rewrites the file.

To add a case, append a line {"source": "..."} and run this.
"""
import json
import pathlib
import warnings

warnings.simplefilter('ignore')
path = pathlib.Path(__file__).with_name('syntax-errors.jsonl')


def verdict(source):
    try:
        compile(source, '<string>', 'exec')
    except SyntaxError as e:
        return {
            'type': type(e).__name__,
            'message': e.msg,
            'line': e.lineno or 0,
            'column': e.offset or 0,
            'endLine': e.end_lineno or 0,
            'endColumn': e.end_offset or 0,
        }
    return {'type': None}


lines = []
for line in path.read_text().splitlines():
    source = json.loads(line)['source']
    lines.append(json.dumps({'source': source} | verdict(source)))
path.write_text('\n'.join(lines) + '\n')
