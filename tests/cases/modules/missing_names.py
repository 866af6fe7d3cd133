# === a name that a module of the library does not have ===
import collections
import collections.abc
import enum
import json
import math

for module, name in [(collections, 'OrderDict'), (collections.abc, 'Sequnce'), (json, 'dmps'), (enum, 'Enumm'), (math, 'sqr')]:
    try:
        getattr(module, name)
    except AttributeError as error:
        assert str(error) == f"module '{module.__name__}' has no attribute '{name}'", error
        assert (error.name, error.obj) == (name, module)
        traceback = error.__traceback__
        assert traceback.tb_next is None
    else:
        assert False, name
    assert not hasattr(module, name) and getattr(module, name, 5) == 5
