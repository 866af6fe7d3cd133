"""Importing by name."""

__all__ = ['import_module', 'invalidate_caches']


def import_module(name, package=None):
    """Import a module and return it, the innermost one where the name has dots."""
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        base = package
        rest = name[1:]
        while rest.startswith('.'):
            if '.' not in base:
                raise ImportError('attempted relative import beyond top-level package')
            base = base.rpartition('.')[0]
            rest = rest[1:]
        name = f'{base}.{rest}' if rest else base
    return __import__(name, None, None, ['_'])


def invalidate_caches():
    """Do nothing: modules do not change while a program runs."""
