"""Serves the functions of a Python file over pipes, for `monty run -f FILE`: one JSON message a line, see PythonFunctions.cs."""
import asyncio
import base64
import builtins
import importlib.machinery
import importlib.util
import inspect
import json
import os
import sys
import threading
import traceback


def encode(value):
    """A value as JSON; what JSON has not is an object with the key "$"."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, float):
        return value if value - value == 0 else {'$': 'float', 'v': repr(value)}
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return {'$': 'str', 'v': [ord(c) for c in value]}
        return str(value)
    if isinstance(value, (bytes, bytearray)):
        return {'$': 'bytes', 'v': base64.b64encode(value).decode()}
    if isinstance(value, list):
        return [encode(item) for item in value]
    for kind in (tuple, set, frozenset):
        if isinstance(value, kind):
            return {'$': kind.__name__, 'v': [encode(item) for item in value]}
    if isinstance(value, dict):
        if all(type(key) is str and key.isprintable() and key != '$' for key in value):
            return {key: encode(item) for key, item in value.items()}
        return {'$': 'dict', 'v': [[encode(key), encode(item)] for key, item in value.items()]}
    if value is ...:
        return {'$': 'ellipsis'}
    raise TypeError(f'{type(value).__name__} cannot be passed to the script')


def decode(value):
    if isinstance(value, list):
        return [decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    kind = value.get('$')
    if kind is None:
        return {key: decode(item) for key, item in value.items()}
    if kind == 'ellipsis':
        return ...
    content = value['v']
    if kind == 'float':
        return float(content)
    if kind == 'str':
        return ''.join(map(chr, content))
    if kind == 'bytes':
        return base64.b64decode(content)
    if kind == 'dict':
        return {decode(key): decode(item) for key, item in content}
    if kind == 'exception':
        return getattr(builtins, content[0])(*map(decode, content[1]))
    return {'tuple': tuple, 'set': set, 'frozenset': frozenset}[kind](map(decode, content))


def describe(error):
    """An exception by the nearest type that the script knows too."""
    kind = next(t for t in type(error).__mro__ if getattr(builtins, t.__name__, None) is t)
    try:
        arguments = [encode(argument) for argument in error.args]
    except (TypeError, RecursionError):
        arguments = []
    try:
        message = str(error)
    except Exception as problem:
        message = f'<str() failed: {type(problem).__name__}>'
    return {'type': kind.__name__, 'message': encode(message), 'args': arguments}


class Server:
    def __init__(self, path):
        # What the functions print must not get between the messages.
        self.output = os.fdopen(os.dup(1), 'w', encoding='utf-8')
        os.dup2(2, 1)
        self.functions = {}
        self.tasks = set()
        self.path = path

    def send(self, message):
        try:
            line = json.dumps(message)
        except (ValueError, RecursionError) as error:
            line = json.dumps({'id': message['id'], 'error': describe(error)})
        self.output.write(line + '\n')
        self.output.flush()

    def load(self):
        sys.path.insert(0, os.path.dirname(os.path.abspath(self.path)))
        loader = importlib.machinery.SourceFileLoader('host_functions', self.path)
        spec = importlib.util.spec_from_loader('host_functions', loader)
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        for name, value in vars(module).items():
            if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith('_'):
                self.functions[name] = value

    def call(self, message):
        try:
            function = self.functions[message['name']]
            arguments = [decode(argument) for argument in message['args']]
            keywords = {name: decode(argument) for name, argument in message['kwargs'].items()}
            result = function(*arguments, **keywords)
            if inspect.isawaitable(result):
                task = asyncio.ensure_future(self.finish(message['id'], result))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)
            else:
                self.send({'id': message['id'], 'result': encode(result)})
        except BaseException as error:
            self.send({'id': message['id'], 'error': describe(error)})

    async def finish(self, id, awaitable):
        try:
            self.send({'id': id, 'result': encode(await awaitable)})
        except BaseException as error:
            self.send({'id': id, 'error': describe(error)})

    async def serve(self):
        loop = asyncio.get_running_loop()
        ended = asyncio.Event()

        def read():
            for line in sys.stdin:
                loop.call_soon_threadsafe(self.call, json.loads(line))
            loop.call_soon_threadsafe(ended.set)

        threading.Thread(target=read, daemon=True).start()
        await ended.wait()

    def run(self):
        try:
            self.load()
        except BaseException:
            self.send({'failure': traceback.format_exc()})
            return
        self.send({'functions': {name: inspect.iscoroutinefunction(f) for name, f in self.functions.items()}})
        asyncio.run(self.serve())


if hasattr(sys, 'set_int_max_str_digits'):
    sys.set_int_max_str_digits(0)
sys.stdin.reconfigure(encoding='utf-8')
sys.setrecursionlimit(5000)
sys.dont_write_bytecode = True
Server(sys.argv[1]).run()
