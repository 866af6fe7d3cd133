"""Writes the docstrings and text signatures of CPython's own types and functions; to be run by a CPython 3.14:

    python3.14 tools/docstrings.py | gzip -9n >src/Monty.Runtime/Calls/Documentation/Docstrings.txt.gz

A line that begins with no space is a name as `Docstrings` asks for it, a tab, and the text signature (empty for none,
its line breaks as tabs). The lines of the docstring follow, each after one space. What CPython writes for a special
method of every type is there once, under `*.__add__`.
NOTICE.md says whose text it is.
"""
import asyncio
import bisect
import builtins
import collections
import functools
import heapq
import itertools
import math
import operator
import random
import string.templatelib
import sys
import types
import typing

MODULES = [builtins, math, sys, itertools, functools, operator, collections, bisect, heapq]
LEFT_OUT = {'__reduce__', '__reduce_ex__', '__getstate__', '__setstate__', '__sizeof__', '__buffer__', '__release_buffer__', '__module__', '__doc__'}


class Sample:
    def method(self):
        pass


def variable():
    return Sample


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


def sample_coroutine():
    made = coroutine()
    wrapper = made.__await__()
    wrapper.close()
    return [type(made), type(wrapper)]


def found_types():
    for module in MODULES:
        for name in sorted(vars(module)):
            value = vars(module)[name]
            if isinstance(value, type) and '__firstlineno__' not in vars(value):
                yield value
    values = [
        None, ..., NotImplemented, Sample().method, Sample.method, len, str.upper, str.__add__, int.real, 'a'.__add__, type.__base__,
        generator(), async_generator(), async_generator().__anext__(), async_generator().athrow(ValueError), sys, variable.__closure__,
        variable.__code__, {}.keys(), {}.values(), {}.items(), iter([]), iter({}), iter({}.values()), iter({}.items()), reversed([]),
        reversed({}), reversed({}.values()), reversed({}.items()), iter('é'), iter('a'), iter(range(1)), iter(range(10 ** 30)), iter(set()),
        iter(()), iter(b''), iter(bytearray()), iter(memoryview(b'')), iter(int, 1), iter(Sample.__mro__), int.__dict__, dict.__dict__['fromkeys'],
        list[int], int | str, t'', iter(t''), iter(collections.deque()), reversed(collections.deque()), collections.OrderedDict().keys(),
        functools.lru_cache(generator), collections.namedtuple('N', 'a').a, sys.stdout,
    ]
    for value in values:
        yield type(value)
    yield from sample_coroutine()
    yield from [
        types.CellType, types.TracebackType, types.SimpleNamespace, typing.TypeVar, typing.ParamSpec, typing.TypeVarTuple, typing.TypeAliasType,
        typing.Generic, string.templatelib.Interpolation, random.Random.__base__, asyncio.Future, asyncio.Task,
    ]


def key_of(kind):
    return kind.__qualname__ if kind.__module__ == 'builtins' else f'{kind.__module__}.{kind.__qualname__}'


entries = {}


def add(key, value):
    doc = getattr(value, '__doc__', None)
    signature = getattr(value, '__text_signature__', None)
    entries.setdefault(key, (signature if type(signature) is str else '', doc if type(doc) is str else None))


def add_all():
    kinds = list(dict.fromkeys(found_types()))
    for kind in kinds:
        for name, value in vars(kind).items():
            if type(value).__name__ == 'wrapper_descriptor' or name == '__new__':
                add(f'*.{name}', value)
    for kind in kinds:
        add(key_of(kind), kind)
        for name, value in vars(kind).items():
            if name not in LEFT_OUT and hasattr(value, '__doc__'):
                add(f'{key_of(kind)}.{name}', getattr(kind, name) if isinstance(value, staticmethod) else value)
    for module in MODULES:
        add(f'module {module.__name__}', module)
        for name, value in sorted(vars(module).items()):
            if type(value).__name__ == 'builtin_function_or_method':
                add(f'{module.__name__}.{name}', value)


def write():
    shared = {}
    for key, entry in entries.items():
        if key.startswith('*.'):
            shared[key[2:]] = entry
        elif shared.get(key.rpartition('.')[2]) == entry:
            continue
        print(key + '\t' + entry[0].replace('\n', '\t'))
        if entry[1] is not None:
            for line in entry[1].split('\n'):
                print(' ' + line)


add_all()
write()
