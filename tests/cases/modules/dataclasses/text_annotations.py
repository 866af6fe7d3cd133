from __future__ import annotations
import dataclasses
import dataclasses as dc
import sys
import typing as t
from dataclasses import KW_ONLY, InitVar, asdict, dataclass, field, fields
from typing import ClassVar, ClassVar as CV

# Where this file is not run as the main module, its names are not those of __main__.
main = getattr(sys, 'modules', {}).get('__main__')
if main is not None:
    vars(main).update(globals())


# === Annotations that are text mean what they name ===
@dataclass
class Account:
    name: str
    count: ClassVar[int] = 0
    start: InitVar[int] = 10
    _: KW_ONLY
    balance: int = 0
    parent: Account | None = None

    def __post_init__(self, start):
        self.balance += start

assert [f.name for f in fields(Account)] == ['name', 'balance', 'parent']
assert repr(Account('a', 5, balance=2)) == "Account(name='a', balance=7, parent=None)"
assert [f.type for f in fields(Account)] == ['str', 'int', 'Account | None']
try:
    Account('a', 5, 2)
    assert False
except TypeError as e:
    assert str(e) == 'Account.__init__() takes from 2 to 3 positional arguments but 4 were given', e

# === Through modules and other names ===
@dataclass
class Named:
    a: CV[int] = 1
    b: t.ClassVar = 2
    c: dc.InitVar[int] = 3
    d: ' t . ClassVar[int]' = 4
    e: dataclasses.InitVar = 5
    f: 'Missing' = 6
    g: t.List = 7
    _: dc.KW_ONLY
    h: int = 8

assert [f.name for f in fields(Named)] == ['d', 'f', 'g', 'h']
assert Named.__match_args__ == ('c', 'd', 'e', 'f', 'g')

# === The mapping of metadata ===
@dataclass
class Meta:
    a: int = field(default=1, metadata={'unit': 'm'})
    b: int = 2

assert fields(Meta)[0].metadata['unit'] == 'm' and type(fields(Meta)[1].metadata).__name__ == 'mappingproxy'
assert len(fields(Meta)[1].metadata) == 0
try:
    fields(Meta)[0].metadata['x'] = 1
    assert False
except TypeError as e:
    assert str(e) == "'mappingproxy' object does not support item assignment"
assert asdict(Meta()) == {'a': 1, 'b': 2}
