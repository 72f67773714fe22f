"""How the places of findings are reached: from a tool, a request, an import, an installation, a command.

The search walks back from a place to the function around it, to the calls of that, and so on, until it
comes to something that others call. It is made after all rules have looked, for what they found, with steps
of its own. What it does not find it does not claim: that only a command leads to a place, or nothing, is
said where every way was looked at.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from douane.detectors._callers import Callers
from douane.detectors._doors import Door, Doors
from douane.detectors._flow import program_of
from douane.detectors._handlers import Region, handlers
from douane.detectors._lines import Lines
from douane.detectors._loads import Loads
from douane.detectors._marked import is_server
from douane.detectors._places import is_aside
from douane.detectors._ties import Tie, decorated_by, is_started, is_typed, tie_of
from douane.model import Definition, Entry, Finding, Reach, Severity, Where
from douane.text import excerpt

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index
    from douane.syntax import Codebase

MAX_FINDINGS = 200
"""Findings of one package, the worst first, for whose places it is looked how they are reached."""
MAX_MINOR = 2 * 1024 * 1024
"""Bytes of source of a package up to which it is looked at findings of less than medium severity, too."""
MAX_PLACES = 80
"""Places that are passed through on the ways to one place."""
MAX_STEPS = 60_000
"""Steps of following values for all places of a package, and at most a quarter of them for one."""
MAX_FILE = 256 * 1024
"""Bytes of a file that is parsed for this alone."""
MAX_PARSED = 512 * 1024
"""Bytes of all files of a package that are parsed for this alone."""
_NAME = 80  # characters of a name that are kept


def placed(
    codebase: Codebase, findings: Iterable[Finding], tools: Iterable[Definition], *, is_root: bool
) -> list[Finding]:
    """Return *findings* about the code of *codebase* with how their places are reached.

    *tools* are those that are known of it; *is_root*: it is the server itself.
    """
    every = list(findings)
    least = Severity.MEDIUM if program_of(codebase).size > MAX_MINOR else Severity.INFO
    asked = [
        each
        for each in every
        if each.where.path is not None and each.where.line is not None and each.severity.rank >= least.rank
    ]
    if not asked:
        return every
    asked = sorted(asked, key=lambda each: each.order)[:MAX_FINDINGS]
    search = Reaches(codebase, tuple(tools), is_root=is_root)
    known: dict[tuple[str, int, str], tuple[Reach, ...]] = {}
    for each in asked:
        key = (each.where.path or "", each.where.line or 1, each.excerpt)
        if key not in known:
            known[key] = search.at(*key)
    chosen = frozenset(asked)
    return [
        replace(each, reach=known[each.where.path or "", each.where.line or 1, each.excerpt])
        if each in chosen
        else each
        for each in every
    ]


@dataclass(frozen=True, slots=True)
class _Place:
    """A place on a way: *node* of a file, None for the file itself; how many calls lie behind it.

    `typed`: on the way stands a condition on what a person typed. `kept`: what is on the way is not run
    there, but made there, or handed to something that may run it at another time.
    """

    path: str
    node: Node | None
    calls: int
    typed: bool = False
    kept: bool = False


class Reaches:
    """Answers for the places of one package."""

    def __init__(self, codebase: Codebase, tools: tuple[Definition, ...], *, is_root: bool) -> None:
        self._program = program_of(codebase)
        self._program.steps_left = MAX_STEPS  # all rules have looked: nobody else needs any
        self._serves = is_root or is_server(self._program)
        self._loads = Loads(self._program)
        self._doors = Doors(codebase, self._loads, serves=self._serves)
        self._callers = Callers(self._program, self.is_aside)
        self._lines = Lines()
        self._left = MAX_PARSED
        self._regions: dict[str, list[tuple[str, Region]]] = {}
        with self._program.unnoted():
            found = handlers(self._program, tools) if tools else {}
        for name, regions in sorted(found.items()):
            for region in regions:
                self._regions.setdefault(region.index.path, []).append((name, region))

    def at(self, path: str, line: int, shown: str) -> tuple[Reach, ...]:
        """Return the ways to *line* of the file at *path*, where *shown* stands; empty if none is known."""
        uninvited = self._doors.uninvited(path, line)
        if uninvited is not None:
            return (Reach(by=uninvited[0], name=_short(uninvited[1])),)
        if self.is_aside(path):
            return (Reach(by=Entry.ASIDE),)
        index = self.index(path)
        node = self._lines.place(index, line, shown) if index is not None else None
        if node is None:
            return ()
        program = self._program
        with program.unnoted(), program.asking(MAX_STEPS // 4):
            used = self._callers.uses(index, node) if index is not None else None
            places = [(path, node)] if used is None else [(each.index.path, each.node) for each in used]
            return _Search(self, [_Place(*place, 0) for place in places]).ways()

    def is_aside(self, path: str) -> bool:
        """Whether the file at *path* is a test, an example or the like, and is not loaded all the same."""
        return is_aside(path) and path not in self._doors.loaded

    # --- what a search asks for -----------------------------------------------------------------------------

    def index(self, path: str) -> Index | None:
        """Return the names of the file at *path*, if it is read already or small enough to be."""
        if path not in self._program.known:
            return None
        if not self._program.has_read(path):
            size = len(self._program.source(path))
            if size > MAX_FILE or size > self._left:
                return None
            self._left -= size
        return self._program.index(path)

    def regions(self, path: str, node: Node) -> list[tuple[str, Region]]:
        """Return the innermost code of tools around *node*, with the name of each tool it answers for."""
        around = [
            (name, region)
            for name, region in self._regions.get(path, ())
            if region.node.start_byte <= node.start_byte < region.node.end_byte
        ]
        least = min((_length(region) for _, region in around), default=0)
        return [(name, region) for name, region in around if _length(region) == least]

    @property
    def serves(self) -> bool:
        """Whether the package is a server."""
        return self._serves

    @property
    def doors(self) -> Doors:
        """What the package begins with."""
        return self._doors

    @property
    def loads(self) -> Loads:
        """What its files load."""
        return self._loads

    @property
    def callers(self) -> Callers:
        """Who calls its functions."""
        return self._callers

    @property
    def can_go_on(self) -> bool:
        """Whether there are steps left."""
        return self._program.can_go_on


class _Search:
    """The ways to one place, or to those where a constant is used."""

    def __init__(self, reaches: Reaches, places: list[_Place]) -> None:
        self._reaches = reaches
        self._found: dict[Entry, dict[str | None, Reach]] = {}
        self._whole = bool(places)  # whether every way was looked at
        self._pending = deque(places)
        self._seen: set[tuple[str, int, bool, bool]] = set()  # places, files as -1
        self._entered: set[tuple[str, int, bool, bool]] = set()  # functions

    def ways(self) -> tuple[Reach, ...]:
        """Return the shortest way of each kind, the worst kind first."""
        while self._pending:
            if len(self._seen) > MAX_PLACES or not self._reaches.can_go_on:
                self._whole = False
                break
            place = self._pending.popleft()
            if self._reaches.is_aside(place.path):
                continue
            if place.node is None:
                self._loaded(place)
            else:
                self._visit(place, place.node)
        found = [_nearest(self._found[by]) for by in Entry if by in self._found]
        if Entry.START in self._found:  # by which its files are imported, too
            found = [each for each in found if each.by is not Entry.IMPORT]
        if not found and self._whole and self._reaches.loads.is_whole:
            return (Reach(by=Entry.NEVER),)
        return tuple(found) if self._whole or self._found.keys() != {Entry.COMMAND} else ()

    def _add(self, by: Entry, name: str, place: _Place, where: Where | None = None) -> None:
        """Note that *by* leads to *place*: what is only kept there may run on another occasion."""
        if place.kept and by in (Entry.START, Entry.IMPORT):
            self._whole = False
            return
        calls = place.calls
        shown = _short(name) if name else None
        known = self._found.setdefault(by, {})
        if shown not in known or calls < known[shown].calls:
            known[shown] = Reach(by=by, name=shown, where=where, calls=calls)

    def _visit(self, place: _Place, node: Node) -> None:
        index = self._reaches.index(place.path)
        if index is None:
            self._whole = False
            return
        function = index.enclosing(node.start_byte)
        if function is not None and function.node.id == node.id:
            function = function.parent
        of_tools = self._reaches.regions(place.path, node)
        for name, region in of_tools:
            self._add(Entry.TOOL, name, place, _where(region.index, region.node))
        if of_tools:
            return
        decorated = decorated_by(index, node)
        if decorated is not None:  # what a decorator makes runs when what it stands at is called
            function = decorated
        place = replace(place, typed=place.typed or is_typed(index, node, function))
        if is_started(index, node, function):
            by = Entry.START if self._reaches.serves and not place.typed else Entry.COMMAND
            self._add(by, place.path, place)
        elif function is None:
            self._go(replace(place, node=None))
        else:
            self._function(index, function, place)

    def _go(self, place: _Place) -> None:
        key = (place.path, -1 if place.node is None else place.node.id, place.typed, place.kept)
        if key not in self._seen:
            self._seen.add(key)
            self._pending.append(place)

    # --- a file ---------------------------------------------------------------------------------------------

    def _loaded(self, place: _Place) -> None:
        """Note what loads the file of *place*, or look at the code that does."""
        doors = self._reaches.doors.loaded.get(place.path, {})
        for by, door in doors.items():
            self._door(by, door, place)
        if doors:
            return
        importers = [
            each for each in self._reaches.loads.importers(place.path) if not self._reaches.is_aside(each)
        ]
        for path in importers:
            sites = self._reaches.loads.later(path, place.path)
            index = self._reaches.index(path) if sites else None
            if not sites:
                self._go(replace(place, path=path))
            elif index is None:
                self._whole = False
            for at in sites if index is not None else ():
                node = index.module.root.descendant_for_byte_range(at, at + 1) if index is not None else None
                if node is not None:
                    self._go(replace(place, path=path, node=node))
        if not importers and place.path.endswith((".py", ".pyw")):
            self._add(Entry.IMPORT, place.path, place)  # `import package.module`
        elif not importers:
            self._whole = False

    def _door(self, by: Entry, door: Door, place: _Place) -> None:
        typed = place.typed and by in (Entry.START, Entry.IMPORT)
        self._add(Entry.COMMAND if typed else by, door.name, place)

    # --- a function -----------------------------------------------------------------------------------------

    def _function(self, index: Index, function: Function, place: _Place) -> None:
        key = (index.path, function.node.id, place.typed, place.kept)
        if key in self._entered:
            return
        self._entered.add(key)
        doors = self._reaches.doors
        if index.path in doors.building:
            self._add(Entry.INSTALL, doors.building[index.path], place)
            return
        tie = tie_of(index, function, serves=self._reaches.serves)
        if tie is not None:
            self._tied(tie, index, function, place)
            return
        plain = function.parent is None and function.owner is None
        door = doors.calling(index.path, function.name) if plain else None
        if door is not None:
            self._add(Entry.COMMAND if place.typed else door.by, door.name, place)
        if not self._reaches.serves and self._reaches.callers.is_exported(index, function):
            self._add(Entry.EXPORTED, function.name, place)
        self._called(index, function, place)

    def _tied(self, tie: Tie, index: Index, function: Function, place: _Place) -> None:
        by, name = tie
        by = Entry.COMMAND if place.typed and by is Entry.START else by
        self._add(by, name, place, _where(index, function.node))

    def _called(self, index: Index, function: Function, place: _Place) -> None:
        """Look at who calls *function*, is handed it, or makes it."""
        ways = self._reaches.callers.of(index, function, serves=self._reaches.serves)
        self._whole = self._whole and ways.whole
        for tie, at in ways.ties:
            self._tied(tie, at, function, place)
        for state in ways.calls:
            self._go(replace(place, path=state.index.path, node=state.node, calls=place.calls + 1))
        for state in ways.at:
            self._go(replace(place, path=state.index.path, node=state.node))
        for state in ways.kept:
            made = state.index is index and _is_within(function.node, state.node)
            calls = place.calls if made else place.calls + 1
            self._go(replace(place, path=state.index.path, node=state.node, calls=calls, kept=True))


def _nearest(ways: dict[str | None, Reach]) -> Reach:
    best = min(ways.values(), key=lambda each: (each.calls, each.name is None, each.name or ""))
    named = sum(name is not None for name in ways)
    return replace(best, more=max(0, named - 1)) if best.by in (Entry.TOOL, Entry.REQUEST) else best


def _length(region: Region) -> int:
    return region.node.end_byte - region.node.start_byte


def _is_within(inner: Node, outer: Node) -> bool:
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte


def _where(index: Index, node: Node) -> Where:
    return Where(path=index.path, line=node.start_point[0] + 1)


def _short(name: str) -> str:
    return excerpt(name, _NAME)
