# error
# The native helpers of modules written in Python are within reach by __globals__: they take nothing for granted.
import collections
import contextlib
import copy
import dataclasses
import enum
import functools
import json
import statistics
import string
import textwrap
import typing
from copy import _reducing

builtin = type(len)
namespaces = [vars(m) for m in (collections, contextlib, copy, dataclasses, enum, functools, json, statistics, string, textwrap, typing, _reducing)]
for namespace in list(namespaces):
    namespaces.extend(value.__globals__ for value in namespace.values() if hasattr(value, '__globals__'))
helpers = {value for namespace in namespaces for value in namespace.values() if type(value) is builtin}
assert len(helpers) > 20, len(helpers)


class A:
    pass


refused = 0
for helper in sorted(helpers - {print}, key=lambda h: (h.__module__ or '', h.__name__)):
    for a in (A, A(), 5, -1, 2**70, None, 'a', (), [], {}, iter('abc'), iter([]), len, (1, 2), [('a', 1)], b'', 1.5):
        for arguments in ((), (a,), (a, a), (a, 5), (a, 'x'), (5, a), ('x', a), (a, a, a), ('f', [('a', 1, 2)], a, [], None, False, 1, {})):
            try:
                made = helper(*arguments)
                if callable(made):
                    made(A())
            except Exception:
                refused += 1
assert refused > 1000
raise ValueError('all refused')
