"""Files of the user's own folders that a package is told of whenever they change.

``chokidar.watch(homedir()).on("change", (file) => ...)``, ``observer.schedule(Handler(), "~/Documents")``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow import handing
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Program

MAX_WATCHED = 40
"""Reads of one package of which it is asked whether a watcher told of their files."""
_MOST_STEPS = 2_000  # to find out whether a watcher told of one file
_DATA = "code/credentials.toml"
_MOST_SCHEDULED = 20  # calls that tell an observer what to watch


class WatchedFolders:
    """Recognises the files that a watcher over folders of the user tells of; kept for one program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._watches = re.compile(_table()["watches"])
        self._home = re.compile(douane_signatures.table(_DATA)["documents"]["home"])
        self._tracer = program.tracer(self._told)
        self._known: dict[object, bool] = {}

    def tells_of(self, where: State) -> bool:
        """Whether a watcher told of the file at *where*, in the home folder or where documents lie there."""
        if not self._is_possible:
            return False
        key = where.key
        if key not in self._known:
            if len(self._known) >= MAX_WATCHED:
                self._program.unfollowed(where.index.path)
                return False
            with self._program.asking(_MOST_STEPS):
                self._known[key] = bool(self._tracer.trace(where, first=True))
        return self._known[key]

    @cached_property
    def _is_possible(self) -> bool:
        """Whether anything watches such a folder: else no file is followed to what could tell of it."""
        names = frozenset((*_table()["names"], *_table()["scheduling"]))
        calls = self._program.calls(tuple(self._program.mentioning(encoded(_table()["words"]))), names)
        watching = islice(filter(self._watches_home, calls), 1)
        found, is_cut = self._program.in_steps(_MOST_STEPS, watching)
        return bool(found) or is_cut

    def _told(self, state: State) -> str | None:
        if self._program.call(state) is not None:
            return "changed" if self._watches_home(state) else None
        if state.node.type != "identifier":
            return None
        for binding in state.index.bindings(state.text[:100], state.node.start_byte):
            function = binding.parameter[0] if binding.parameter is not None else None
            if function is not None and any(map(self._watches_home, self._watching(state, function))):
                return "changed"
        return None

    def _watching(self, state: State, function: Function) -> Iterator[State]:
        """Yield the calls that watch a folder for what calls *function*."""
        for place, call, *_ in handing.places(self._program, state.index, function):
            yield place
            if call.receiver is not None and call.name in _table()["listening"]:
                yield from self._program.leaves(place.at(call.receiver))
        owner = function.owner
        bases = [state.index.text(base, 100) for base in owner.bases] if owner is not None else []
        if any(base.rpartition(".")[2] in _table()["handlers"] for base in bases):
            paths = self._program.paths
            scheduled = self._program.calls(paths, frozenset(_table()["scheduling"]))
            yield from self._program.bounded(scheduled, _MOST_SCHEDULED, state.index.path)

    def _watches_home(self, state: State) -> bool:
        call = self._program.call(state)
        if call is None:
            return False
        names = self._program.callee(state)
        scheduled = call.name in _table()["scheduling"]
        if not scheduled and not any(map(self._watches.fullmatch, names)):
            return False
        given = [*call.arguments[:2], *call.keywords.values()]
        texts = [text for node in given for text in self._program.shapes(state.at(node))]
        return any(self._home.match(text.split("/*")[0]) for text in texts)


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["watched"]
    return found
