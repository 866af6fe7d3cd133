# === import_module ===
import importlib
import math
import collections.abc

assert importlib.import_module('math') is math
assert importlib.import_module('collections.abc') is collections.abc
assert importlib.import_module('.abc', 'collections') is collections.abc
assert importlib.invalidate_caches() is None


# === errors ===
def failure(*arguments):
    try:
        importlib.import_module(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


assert failure('no_such_module') == "ModuleNotFoundError: No module named 'no_such_module'"
assert failure('.x') == "TypeError: the 'package' argument is required to perform a relative import for '.x'"
assert failure('..x', 'collections') == 'ImportError: attempted relative import beyond top-level package'
