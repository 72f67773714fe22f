"""What code does that must not wait behind a condition: harm of any kind that the other rules know."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _marked
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import EFFECTS, changes, run_lines
from douane.detectors._covert import Covert
from douane.detectors._credentials import CredentialReads
from douane.detectors._destinations import hosts_of
from douane.detectors._flow import HOLE, program_of
from douane.detectors._foreign import copies
from douane.detectors._gates import Waits
from douane.detectors._handlers import Reached, Region, reached
from douane.detectors._harm import is_odd
from douane.detectors._ransom import walked
from douane.detectors._thefts import sendings
from douane.detectors._wiped import wiped
from douane.model import Surface

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._gates import Gate
    from douane.detectors._thefts import Sending, Stolen
    from douane.syntax import Codebase

_MARKING = ("code/persistence.toml", "code/agents.toml", "code/defences.toml")
_DESTROYS = "code/destruction.toml"
# Conditions behind which nothing honest is kept from sight.
_DATA_FILE = re.compile(r"\.(json|jsonl|geojson|txt|csv|tsv|xml|html?|ics|png|jpe?g|gif|webp|pdf|log)$")
_TELLING = frozenset({Waits.DATE, Waits.DAY, Waits.AGE, Waits.COUNT, Waits.HOST, Waits.ANALYSIS})
_CHOOSING = frozenset({Waits.DATE, Waits.DAY, Waits.HOST, Waits.ANALYSIS})  # not: how much there is by now
_WHOLE = frozenset({"items", "copy", "values", "keys"})
_LINE = re.compile(r"/dev/tcp/|\bnc\s+-|\|\s*(ba)?sh\b|\bcurl\b|\bwget\b|base64\s+-d")


class Dangers:
    """Finds the harm behind conditions of one package."""

    def __init__(self, codebase: Codebase) -> None:
        self._codebase = codebase
        self._program: Program = program_of(codebase)
        self._reads = CredentialReads(self._program)
        self._covert = Covert(self._program, codebase.tree)
        self._judged: dict[object, str | None] = {}

    def behind(self, gate: Gate, *, strong: bool) -> tuple[str, State] | None:
        """Return what the code behind *gate* does, and where: with *strong*, only what nothing excuses."""
        found: tuple[str, State] | None = None
        if gate.waits is Waits.CLIENT:  # to know one client from another is no secret: to lie to it is
            return self._covert.shown(gate) if _marked.is_server(self._program) else None
        for node in gate.behind:
            for call in reached(self._program, Region(gate.at.index, node, ())):
                aged = gate.waits is Waits.AGE
                if aged and self._covert.renews(gate, call.state):
                    continue
                if aged and self._asks_own_service(call.state) and self._keeps(gate):
                    continue
                what = self._of_person(call.state) if gate.waits is Waits.KNOWN else self._strong(call.state)
                what = what or self._for(gate, call)
                if what is not None:
                    return what, call.state
                if found is None and not strong:
                    what = self._weak(call.state)
                    found = (what, call.state) if what is not None else None
        return found or self._shown(gate)

    def _keeps(self, gate: Gate) -> bool:
        """Whether the code behind *gate* writes the file again whose age its condition asks for."""
        return any(
            self._covert.keeps(gate, call.state)
            for node in gate.behind
            for call in reached(self._program, Region(gate.at.index, node, ()))
        )

    def _shown(self, gate: Gate) -> tuple[str, State] | None:
        if not self._may_tell(gate):
            return None
        return (
            self._covert.shown(gate) or self._covert.adds_address(gate) or self._covert.replaces_account(gate)
        )

    def is_told(self, call: State) -> bool:
        """Whether another rule tells of *call* by itself."""
        key = (call.index.path, call.node.id)
        if key in self._known or key in self._destroying or key in self._copied:
            return True
        if self._reads.at(call) is not None:
            return True
        evaluates = catalogue(sources.EXECUTION, "evaluate").is_call(self._program, call)
        return evaluates is not None and is_odd(self._program, call, evaluates.facts)

    def _may_tell(self, gate: Gate) -> bool:
        """Whether what the code behind *gate* shows counts: in a server, for a library has many readers."""
        return gate.waits in _TELLING and _marked.is_server(self._program)

    def _for(self, gate: Gate, call: Reached) -> str | None:
        """Return what *call* does that is odd only behind a condition of the kind of *gate*."""
        waits = gate.waits
        found: str | None = None
        if self._may_tell(gate):
            found = self._covert.unpacks(call.state) if call.depth <= 1 else None
            key = (call.state.index.path, call.state.node.id)
            found = found or self._lost.get(key) or self._copied.get(key)
            found = found or (self._wiped.get(key) if waits in _CHOOSING else None)
        if waits is Waits.ANALYSIS and call.depth == 0 and found is None:
            hides = sources.decoded(self._program, call.state)
            found = "shows a text that was encoded" if hides else self._covert.by_pieces(call.state)
        if found is not None:
            return found
        if waits is Waits.AGE:
            return self._covert.deletes(gate, call.state)
        if waits in (Waits.ANALYSIS, Waits.HOST):
            return self._walks.get((call.state.index.path, call.state.node.id))
        return None

    @cached_property
    def _walks(self) -> dict[tuple[str, int], str]:
        """What deletes or empties every file that a walk finds."""
        found = {}
        for change in changes(self._program):
            empties = any("truncate" in name for name in self._program.callee(change.at))
            if (change.kind == "delete" or empties) and walked(self._program, change):
                found[change.at.index.path, change.at.node.id] = "takes away the files that a walk finds"
        return found

    @cached_property
    def _lost(self) -> dict[tuple[str, int], str]:
        """What deletes or empties something of the user by its name, which the package never made itself."""
        owned = re.compile(douane_signatures.table("code/destruction.toml")["owned"]["pattern"])
        every = list(changes(self._program))
        taking = [
            each
            for each in every
            if each.kind == "delete" or any("truncate" in name for name in self._program.callee(each.at))
        ]
        there = {(each.at.index.path, each.at.node.id) for each in taking}
        made = {
            text
            for each in every
            if each.kind == "write" and (each.at.index.path, each.at.node.id) not in there
            for text in each.texts
        }
        found = {}
        for each in taking:
            lost = [text for text in each.texts if owned.fullmatch(text) and text not in made]
            if lost:
                found[each.at.index.path, each.at.node.id] = f"takes away {lost[0][:60]} of the user"
        return found

    @cached_property
    def _wiped(self) -> dict[tuple[str, int], str]:
        """What overwrites files where they lie with bytes that say nothing, or empties them."""
        return {(each.at.index.path, each.at.node.id): each.what for each in wiped(self._program)}

    @cached_property
    def _copied(self) -> dict[tuple[str, int], str]:
        """What sends what tools are given to a host that nobody spoke of, unless a setting allows it."""
        found = {}
        for copy in copies(self._codebase, self._program, Surface(source="static")):
            if not copy.disclosed and not copy.opted:
                what = f"sends away {copy.trace.what}"
                found[copy.at.index.path, copy.at.node.id] = what
        return found

    @cached_property
    def _known(self) -> dict[tuple[str, int], str]:
        """What other rules know of single calls: path and node -> what it does."""
        from douane.detectors.destruction import destroyed

        found: dict[tuple[str, int], str] = {}
        for change in changes(self._program):
            key = (change.at.index.path, change.at.node.id)
            for data in _MARKING:
                kind = _marked.kind_of(self._program, change, data)
                if kind is not None:
                    found.setdefault(key, f"changes {kind[0].what}")
            what = destroyed(self._program, change)
            if what is not None:
                found.setdefault(key, what)
        for key in self._sendings:
            found.setdefault(key, "sends credentials away")
        return found

    def _asks_own_service(self, call: State) -> bool:
        """Whether *call* only sends, to a fixed host and as requests do, a token of no known service.

        What is kept for a while is asked for again so, once it is too old.
        """
        sending = self._sendings.get((call.index.path, call.node.id))
        return sending is not None and sending.known and all(map(_is_own_token, sending.stolen))

    @cached_property
    def _sendings(self) -> dict[tuple[str, int], Sending]:
        return {(each.at.index.path, each.at.node.id): each for each in sendings(self._program)}

    def _strong(self, call: State) -> str | None:
        """Return what nothing excuses that *call* does; told once where it could be told to the end."""
        if call.key in self._judged:
            return self._judged[call.key]
        cut, self._program.cut = self._program.cut, False
        known = self._known.get((call.index.path, call.node.id)) or self._destroys(call)
        found = known or self._takes(call) or self._runs(call) or self._writes_code(call)
        if not self._program.cut and self._program.can_go_on:
            self._judged[call.key] = found
        self._program.cut = self._program.cut or cut
        return found

    @cached_property
    def _destroying(self) -> dict[tuple[str, int], _marked.Kind]:
        """The calls that run a command which destroys what it is pointed at, whoever hands it over."""
        found: dict[tuple[str, int], _marked.Kind] = {}
        for change in changes(self._program):
            kind = _marked.kind_of(self._program, change, _DESTROYS) if change.kind == "run" else None
            if kind is not None:
                found[change.at.index.path, change.at.node.id] = kind[0]
        return found

    def _destroys(self, call: State) -> str | None:
        """Return the command that *call* runs, as it is reached, if it destroys what it is pointed at."""
        kind = self._destroying.get((call.index.path, call.node.id))
        if kind is None:
            return None
        lines = run_lines(self._program, call)
        return f"runs {kind.what}" if any(kind.pattern.search(line) for line in lines) else None

    def _of_person(self, call: State) -> str | None:
        """Return what *call* takes or destroys: a program that was checked by its hash may be run."""
        return self._known.get((call.index.path, call.node.id)) or self._takes(call)

    def _takes(self, call: State) -> str | None:
        """Return which secret *call* reads or is given."""
        credential = self._reads.at(call)
        if credential is not None and credential.kind in ("file", "command", "record", "machine"):
            return f"reads {credential.what}"
        made = self._program.call(call)
        given = [call.at(node) for node in self._program.nodes(call)[:6]]
        if made is not None and made.receiver is not None and made.name in _WHOLE:
            given.append(call.at(made.receiver))
        for each in given:
            held = self._reads.at(each)
            if held is not None and held.kind == "environment":
                return "takes the whole environment"
        return None

    def _runs(self, call: State) -> str | None:
        """Return what *call* runs that nobody can look at beforehand."""
        program = self._program
        evaluates = catalogue(sources.EXECUTION, "evaluate").is_call(program, call)
        if evaluates is not None and is_odd(program, call, evaluates.facts):
            return "runs text as code"
        table = douane_signatures.table("code/gates.toml")["dangers"]
        loads = program.may_call(call, frozenset(table["load_names"]))
        foreign = loads and any(re.fullmatch(table["loads"], name) for name in program.callee(call))
        if foreign and not self._is_of_the_system(call, table["system"]):
            return "loads code that no look at the package sees"
        if catalogue(sources.EXECUTION, "start").is_call(program, call) is None:
            return None
        line = next((line for line in run_lines(program, call) if _LINE.search(line)), None)
        return f"runs `{line[:60].replace(HOLE, '…')}`" if line is not None else None

    def _is_of_the_system(self, call: State, pattern: str) -> bool:
        """Whether the library that *call* loads is the running program itself or one of the system."""
        given = self._program.argument(call, 0, "name")
        if given is None:
            return False
        if given.node.type == "none":
            return True
        texts = self._program.shapes(given)
        return all(re.fullmatch(pattern, text) for text in texts)

    def _writes_code(self, call: State) -> str | None:
        """Whether *call* writes what came from the network into a file."""
        program = self._program
        entry = catalogue(EFFECTS, "write").is_call(program, call)
        made = program.call(call)
        if entry is None or made is None:
            return None
        tracer = sources.from_network(program)
        own = entry.facts["target"] == "receiver"
        if made.name in ("open", "createWriteStream"):
            return None
        named = program.argument(call, 0)
        if own:
            named = call.at(made.receiver) if made.receiver is not None else None
        texts = sources.texts_of(program, named) if named is not None else ()
        if texts and all(_DATA_FILE.search(text) for text in texts):
            return None  # a cache of what was asked for
        found = any(tracer.reaches(call.at(node)) for node in program.nodes(call)[not own : 3])
        return None if not found else "keeps what it fetched from another machine"

    def _weak(self, call: State) -> str | None:
        program = self._program
        entry = catalogue(sources.NETWORK, "send").is_call(program, call)
        if entry is not None:
            hosts, known = hosts_of(program, call, entry)
            return f"talks to {hosts[0]}" if known and hosts else None
        if catalogue(sources.EXECUTION, "start").is_call(program, call) is not None:
            return "starts a program"
        if catalogue(EFFECTS, "delete").is_call(program, call) is not None:
            return "deletes files"
        return None


def _is_own_token(stolen: Stolen) -> bool:
    """Whether *stolen* is a variable that no known service has, in a header that such tokens have."""
    plain = stolen.in_header and not stolen.odd and stolen.veiled is None
    return plain and stolen.credential.kind == "variable" and stolen.credential.owner.startswith("?")
