# Prints the public names of ten modules, and the attributes of their classes: one line a module. Run with CPython 3.14, it gives
# module_names.txt.
import collections
import collections.abc
import dataclasses
import enum
import functools
import itertools
import json
import math
import random
import string
import typing

# What pickling, the making of classes and CPython's own bookkeeping add.
LEFT_OUT = {
    '__abstractmethods__', '__annotate__', '__annotate_func__', '__annotations__', '__annotations_cache__', '__class__', '__dict__', '__dir__',
    '__doc__', '__firstlineno__', '__getattribute__', '__getnewargs__', '__getstate__', '__hash__', '__init_subclass__', '__instancecheck__', '__module__', '__new__',
    '__parameters__', '__prepare__', '__protocol_attrs__', '__signature__', '__reduce__', '__reduce_ex__', '__setstate__', '__sizeof__', '__slots__',
    '__static_attributes__', '__subclasscheck__', '__subclasshook__', '__text_signature__', '__type_params__', '__vectorcalloffset__',
    '__weakref__', '__orig_bases__', '__non_callable_proto_members__', '__subclasses__', '__basicsize__', '__dictoffset__', '__flags__', '__itemsize__',
    '__weakrefoffset__', '__classdictcell__', '__extra_names__', '__arg__', '__ast_node__', '__cell__', '__code__', '__globals__',
    '__stringifier_dict__', '__forward_code__', '__resolved_str__',
}


def names_of(module):
    listed = getattr(module, '__all__', None)
    return sorted(listed if listed is not None else [n for n in dir(module) if not n.startswith('_')])


def attributes_of(cls):
    for name in dir(cls):
        own = name not in LEFT_OUT and (not name.startswith('_') or name.startswith('__'))
        if own and getattr(object, name, None) is not getattr(cls, name, object):
            yield name


for module in (math, json, collections, collections.abc, itertools, functools, typing, dataclasses, enum, random, string):
    names = []
    for name in names_of(module):
        names.append(name)
        value = getattr(module, name)
        if isinstance(value, type) and name not in ('SystemRandom', 'ByteString'):
            names += [name + '.' + attribute for attribute in attributes_of(value)]
    print(module.__name__ + '\t' + ' '.join(names))
