"""Definitions and gaps gathered while the source of a server is read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from douane.model import Definition, Gap, Json, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tree_sitter import Node

    from douane.syntax import Module, Place

ROWS = ("supply.tools",)
MAX_DEFINITIONS = 5_000
MAX_GAPS = 500


def shown_path(module: Module) -> str:
    """Return the path of *module*, with the placement of its package where that is not the server's own."""
    codebase = module.codebase
    if codebase is None or not codebase.is_neighbour:
        return module.path
    return f"{codebase.placement}/{module.path}"


@dataclass(slots=True)
class Collected:
    """What was found so far, in the order in which it was found."""

    definitions: list[Definition] = field(default_factory=list)
    noted: dict[Gap, None] = field(default_factory=dict)
    instructions: str | None = None
    capabilities: dict[str, Json] = field(default_factory=dict)
    server_info: dict[str, Json] = field(default_factory=dict)

    def add(
        self,
        kind: str,
        definition: Mapping[str, Json],
        module: Module,
        node: Node,
        condition: str | None = None,
    ) -> None:
        """Keep a definition; one without a name (or URI) is a gap."""
        key = {"resource": "uri", "template": "uriTemplate"}.get(kind, "name")
        name = definition.get(key)
        if not isinstance(name, str):
            self.dynamic(kind, module, node, f"its {key} is computed at run time")
            return
        if len(self.definitions) >= MAX_DEFINITIONS:
            self.noted[Gap(what=module.path, why=f"more than {MAX_DEFINITIONS} definitions", rows=ROWS)] = (
                None
            )
            return
        where = Where(path=shown_path(module), line=module.line(node))
        self.definitions.append(
            Definition(kind=kind, name=name, definition=dict(definition), where=where, conditional=condition)
        )

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What could not be read, in the order in which it was met."""
        return tuple(self.noted)

    def note(self, gap: Gap) -> None:
        """Keep *gap*, up to a bound: one more says that there were more."""
        if len(self.noted) < MAX_GAPS:
            self.noted[gap] = None
        elif gap not in self.noted:
            why = f"more than {MAX_GAPS} parts of it are computed at run time (dynamic-definition)"
            self.noted[Gap(what="tool definitions", why=why, rows=ROWS)] = None

    def dynamic(self, kind: str, module: Module, node: Node, why: str) -> None:
        """Note that a definition cannot be read because it is computed at run time."""
        what = f"{kind} definition at {shown_path(module)}:{module.line(node)}"
        self.note(Gap(what=what, why=f"{why} (dynamic-definition)", rows=ROWS))

    def holes(self, kind: str, name: str, places: list[Place]) -> None:
        """Note the parts of definition *name* that are computed at run time."""
        for module, node in places[:20]:
            if node is not None:
                what = f"{kind} {name} at {shown_path(module)}:{module.line(node)}"
                why = "part of it is computed at run time (dynamic-definition)"
                self.note(Gap(what=what, why=why, rows=ROWS))

    def beside(self, other: Collected, condition: str) -> None:
        """Take over what *other* found in files that may not be loaded: what is not known already."""
        known = {(item.kind, item.name) for item in self.definitions}
        for item in other.definitions:
            if (item.kind, item.name) not in known and len(self.definitions) < MAX_DEFINITIONS:
                told = condition.format(item.where.path)
                self.definitions.append(replace(item, conditional=item.conditional or told))
        if not self.definitions:
            for gap in other.gaps:
                self.note(gap)

    def of(self, kind: str, rank: Callable[[str], int]) -> tuple[Definition, ...]:
        """Return the definitions of *kind*, one for each name, and note where that was a choice.

        A package often holds its source beside what was built from it. *rank* tells for a path how close
        it is to what the package starts from (0: closest); farther definitions do not count. Where equally
        close ones differ, which one is listed is decided at run time: the fullest is kept, with a gap.
        """
        by_name: dict[str, list[Definition]] = {}
        for item in self.definitions:
            if item.kind == kind:
                by_name.setdefault(item.name, []).append(item)
        return tuple(self._chosen(kind, items, rank) for items in by_name.values())

    def _chosen(self, kind: str, items: list[Definition], rank: Callable[[str], int]) -> Definition:
        closest = min(rank(item.where.path or "") for item in items)
        near = [item for item in items if rank(item.where.path or "") == closest]
        chosen = max(near, key=_weight)
        for other in near:
            if other.definition != chosen.definition:
                what = f"{kind} {other.name} at {other.where.path}:{other.where.line}"
                where = f"{chosen.where.path}:{chosen.where.line}"
                why = f"another definition of it stands at {where}; which is listed is decided at run time"
                self.note(Gap(what=what, why=f"{why} (dynamic-definition)", rows=ROWS))
        return chosen


def _weight(item: Definition) -> tuple[int, int]:
    return (len(repr(item.definition)), 0 if item.conditional else 1)
