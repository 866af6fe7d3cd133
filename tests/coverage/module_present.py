# Prints which of some names a module has, as module_names.py does.
import importlib


def present(module, names):
    found = []
    for name in names:
        value = importlib.import_module(module)
        try:
            for part in name.split('.'):
                value = getattr(value, part)
        except AttributeError:
            continue
        found.append(name)
    print(module + '\t' + ' '.join(found))


