"""Module docstring."""
from __future__ import annotations
import a.b.c, d.e as f
from . import g
from ..h import i as j, k
import math

x = math.pi
del x, f.y, f[0]
x if x else y
