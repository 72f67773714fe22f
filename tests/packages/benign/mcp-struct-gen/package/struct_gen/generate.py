"""A class for each layout, with slots, generated the way collections.namedtuple does it."""
from __future__ import annotations

import functools
import struct

from .layout import Field

_TEMPLATE = """\
class Record:
    __slots__ = ({slots})
    def __init__(self, {names}):
        {assign}
    def as_dict(self):
        return {{{items}}}
"""


def source(fields: tuple[Field, ...]) -> str:
    names = [f.name for f in fields]
    return _TEMPLATE.format(
        slots=" ".join(f"{n!r}," for n in names),
        names=", ".join(names),
        assign="; ".join(f"self.{n} = {n}" for n in names),
        items=", ".join(f"{n!r}: self.{n}" for n in names),
    )


@functools.lru_cache(maxsize=128)
def record_class(fields: tuple[Field, ...]) -> type:
    namespace: dict = {"__name__": "struct_gen.records"}
    exec(compile(source(fields), "<record>", "exec"), namespace)
    return namespace["Record"]


def packer(fields: tuple[Field, ...], little: bool) -> struct.Struct:
    return struct.Struct(("<" if little else ">") + "".join(f.code for f in fields))
