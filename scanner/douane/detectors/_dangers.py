"""What code does that must not wait behind a condition: harm of any kind that the other rules know.

A harm is grave where it is seen whose it is and what becomes of it; what many honest programs do as well,
or what is only guessed, is told, but weighs less.
"""

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
from douane.detectors._credentials import ENVIRONMENT_FILE, CredentialReads
from douane.detectors._destinations import hosts_of
from douane.detectors._emptied import emptied
from douane.detectors._flow import HOLE, program_of
from douane.detectors._foreign import copies
from douane.detectors._gates import Waits
from douane.detectors._handlers import Reached, Region, reached
from douane.detectors._harm import Harm, is_odd
from douane.detectors._kept_code import keeps_fetched
from douane.detectors._lost_keys import has_lost_key
from douane.detectors._many_looks import kept_from_lookers
from douane.detectors._purposes import lies_in_own_folder
from douane.detectors._ransom import encrypted, walked
from douane.detectors._secret_words import runs_sent
from douane.detectors._thefts import sendings
from douane.detectors._whole_databases import whole
from douane.detectors._wiped import wiped
from douane.model import Severity, Surface

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._gates import Gate
    from douane.detectors._thefts import Sending, Stolen
    from douane.syntax import Codebase

_MARKING = ("code/persistence.toml", "code/agents.toml", "code/defences.toml")
_DESTROYS = "code/destruction.toml"
# Conditions behind which nothing honest is kept from sight.
_TELLING = frozenset({Waits.DATE, Waits.DAY, Waits.AGE, Waits.COUNT, Waits.HOST, Waits.ANALYSIS})
_CHOOSING = frozenset({Waits.DATE, Waits.DAY, Waits.HOST, Waits.ANALYSIS})  # not: how much there is by now
_BY_HASH = frozenset({Waits.KNOWN, Waits.WORD})
_TAKEN = frozenset({"file", "command", "record", "machine", "environment"})  # and sent away
_WHOLE = frozenset({"items", "copy", "values", "keys"})
_LETS_IN = re.compile(r"/dev/tcp/|\bnc\s+-|\|\s*(ba)?sh\b|base64\s+-d")
_LINE = re.compile(r"/dev/tcp/|\bnc\s+-|\|\s*(ba)?sh\b|\bcurl\b|\bwget\b|base64\s+-d")


class Dangers:
    """Finds the harm behind conditions of one package."""

    def __init__(self, codebase: Codebase) -> None:
        self._codebase = codebase
        self._program: Program = program_of(codebase)
        self._reads = CredentialReads(self._program)
        self._covert = Covert(self._program, codebase.tree)
        self._judged: dict[object, Harm | None] = {}

    def behind(self, gate: Gate, *, strong: bool) -> tuple[Harm, State] | None:
        """Return what the code behind *gate* does, and where: with *strong*, only what nothing excuses.

        What is grave comes first, else what is nearest.
        """
        found: tuple[Harm, State] | None = None
        if gate.waits is Waits.CLIENT:  # to know one client from another is no secret: to lie to it is
            return self._covert.shown(gate) if _marked.is_server(self._program) else None
        opened = self._opened(gate) if gate.waits in _BY_HASH else None
        if opened is not None or gate.waits is Waits.WORD:
            return opened
        for node in gate.behind:
            for call in reached(self._program, Region(gate.at.index, node, ())):
                aged = gate.waits is Waits.AGE
                if aged and self._covert.renews(gate, call.state):
                    continue
                if aged and self._asks_own_service(call.state) and self._keeps(gate):
                    continue
                what = self._of_person(call.state) if gate.waits is Waits.KNOWN else self._strong(call.state)
                what = what or self._for(gate, call)
                if what is not None and aged and what.takes_away:
                    what = what._replace(is_grave=False)  # what is old is taken away everywhere
                if what is not None and what.is_grave:
                    return what, call.state
                if found is None and what is None and not strong:
                    what = self._weak(call.state)
                if found is None and what is not None:
                    found = what, call.state
        if found is not None and found[0].is_grave:
            return found
        shown = self._sent_on(gate) or self._shown(gate)
        return shown if shown is not None and (found is None or shown[0].is_grave) else found

    def _opened(self, gate: Gate) -> tuple[Harm, State] | None:
        """Return what of its caller the code behind *gate* runs, in a server."""
        if not _marked.is_server(self._program):
            return None
        for node in gate.behind:
            for call in reached(self._program, Region(gate.at.index, node, ())):
                if what := runs_sent(self._program, call.state, gate.check):
                    return Harm(what), call.state
        return None

    def _sent_on(self, gate: Gate) -> tuple[Harm, State] | None:
        """Return what is read behind *gate* and given back to whoever sends it away."""
        if gate.waits is Waits.KNOWN:
            return None
        for stolen in (each for sending in self._sendings.values() for each in sending.stolen):
            at, kind = stolen.trace.at, stolen.credential.kind
            within = any(node.start_byte <= at.node.start_byte < node.end_byte for node in gate.behind)
            if at.index is not gate.at.index or not within or kind not in _TAKEN:
                continue
            whole = kind == "environment"
            said = "takes the whole environment" if whole else f"reads {stolen.credential.what}"
            return Harm(said), at
        return None

    def _keeps(self, gate: Gate) -> bool:
        """Whether the code behind *gate* writes the file again whose age its condition asks for."""
        return any(
            self._covert.keeps(gate, call.state)
            for node in gate.behind
            for call in reached(self._program, Region(gate.at.index, node, ()))
        )

    def _shown(self, gate: Gate) -> tuple[Harm, State] | None:
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
        credential = self._reads.at(call)
        if credential is not None and credential.kind != "links":
            return True
        evaluates = catalogue(sources.EXECUTION, "evaluate").is_call(self._program, call)
        return evaluates is not None and is_odd(self._program, call, evaluates.facts)

    def _may_tell(self, gate: Gate) -> bool:
        """Whether what the code behind *gate* shows counts: in a server, for a library has many readers."""
        return gate.waits in _TELLING and _marked.is_server(self._program)

    def _for(self, gate: Gate, call: Reached) -> Harm | None:
        """Return what *call* does that is odd only behind a condition of the kind of *gate*.

        Usage is told of outside of tests only, and old files are taken away, by many who are honest.
        """
        waits = gate.waits
        grave: str | None = None
        found: str | None = None
        if self._may_tell(gate):
            key = (call.state.index.path, call.state.node.id)
            grave = self._lost.get(key) if waits is not Waits.AGE else None
            grave = grave or (self._copied.get(key) if waits is not Waits.ANALYSIS else None)
            grave = grave or (self._wiped.get(key) if waits in _CHOOSING else None)
            found = self._covert.unpacks(call.state) if call.depth <= 1 else None
            found = found or self._lost.get(key) or self._copied.get(key)
            found = found or kept_from_lookers(self._codebase, self._program, gate, call.state) or None
        if grave is not None:
            return Harm(grave)
        if waits is Waits.ANALYSIS and call.depth == 0 and found is None:
            hides = sources.decoded(self._program, call.state)
            found = "shows a text that was encoded" if hides else self._covert.by_pieces(call.state)
        if found is None and waits is Waits.AGE:
            found = self._covert.deletes(gate, call.state)
        if found is None and waits in (Waits.ANALYSIS, Waits.HOST):
            found = self._walks.get((call.state.index.path, call.state.node.id))
        return Harm(found, is_grave=False) if found is not None else None

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
            if (each.kind == "delete" and not self._is_of_empty(each.at))
            or any("truncate" in name for name in self._program.callee(each.at))
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
            lost = [text for text in lost if not lies_in_own_folder(self._codebase, f"({text})")]
            if lost:
                found[each.at.index.path, each.at.node.id] = f"takes away {lost[0][:60]} of the user"
        return found

    def _is_of_empty(self, call: State) -> bool:
        """Whether *call* takes a folder away only if nothing is in it, as locks are given back."""
        made = self._program.call(call)
        return (
            made is not None and made.name in ("rmdir", "rmdirSync", "removedirs") and len(made.arguments) < 2
        )

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
    def _known(self) -> dict[tuple[str, int], Harm]:
        """What other rules know of single calls: path and node -> what it does."""
        from douane.detectors.destruction import destroyed

        found: dict[tuple[str, int], Harm] = {}
        for change in changes(self._program):
            key = (change.at.index.path, change.at.node.id)
            for data in _MARKING:
                kind = _marked.kind_of(self._program, change, data)
                if kind is not None:
                    is_grave = kind[0].severity.rank >= Severity.HIGH.rank
                    found.setdefault(key, Harm(f"changes {kind[0].what}", is_grave))
            what = destroyed(self._program, change)
            if what is not None:
                found.setdefault(key, Harm(what, takes_away=True))
        for change, _ in encrypted(self._codebase):
            lost = has_lost_key(self._program, change)
            key = (change.at.index.path, change.at.node.id)
            found.setdefault(key, Harm("encrypts what a walk finds", lost, takes_away=True))
        for call, what, severity in (*emptied(self._program), *whole(self._program)):
            is_grave = severity.rank >= Severity.HIGH.rank
            key = (call.index.path, call.node.id)
            found.setdefault(key, Harm(what, is_grave, takes_away=True))
        for key, sending in self._sendings.items():
            found.setdefault(key, Harm("sends credentials away", self._is_theft(sending)))
        return found

    def _is_theft(self, sending: Sending) -> bool:
        """Whether what leaves by *sending* is somebody else's, and no key on the way to its own service."""
        from douane.detectors.credential_exfiltration import severity_of, worth_telling

        stolen = worth_telling(self._codebase, sending)[:1]
        return any(severity_of(self._codebase, sending, each).rank >= Severity.HIGH.rank for each in stolen)

    def _asks_own_service(self, call: State) -> bool:
        """Whether *call* only sends, to a fixed host and as requests do, a token of no known service.

        What is kept for a while is asked for again so, once it is too old.
        """
        sending = self._sendings.get((call.index.path, call.node.id))
        return sending is not None and sending.known and all(map(_is_own_token, sending.stolen))

    @cached_property
    def _sendings(self) -> dict[tuple[str, int], Sending]:
        return {(each.at.index.path, each.at.node.id): each for each in sendings(self._program)}

    def _strong(self, call: State) -> Harm | None:
        """Return what nothing excuses that *call* does; told once where it could be told to the end."""
        if call.key in self._judged:
            return self._judged[call.key]
        cut, self._program.cut = self._program.cut, False
        known = self._known.get((call.index.path, call.node.id)) or self._destroys(call)
        done = (known, self._takes(call), self._runs(call), keeps_fetched(self._program, call))
        told = [each for each in done if each is not None]
        found = next((each for each in told if each.is_grave), next(iter(told), None))
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

    def _destroys(self, call: State) -> Harm | None:
        """Return the command that *call* runs, as it is reached, if it destroys what it is pointed at."""
        kind = self._destroying.get((call.index.path, call.node.id))
        if kind is None:
            return None
        lines = run_lines(self._program, call)
        return Harm(f"runs {kind.what}") if any(kind.pattern.search(line) for line in lines) else None

    def _of_person(self, call: State) -> Harm | None:
        """Return what *call* takes or destroys: a program that was checked by its hash may be run."""
        return self._known.get((call.index.path, call.node.id)) or self._takes(call)

    def _takes(self, call: State) -> Harm | None:
        """Return which secret *call* reads or is given; the environment goes to programs that are started."""
        credential = self._reads.at(call)
        if credential is not None and credential.kind in ("file", "command", "record", "machine"):
            is_grave = credential.kind in ("file", "command") and credential.owner != ENVIRONMENT_FILE
            return Harm(f"reads {credential.what}", is_grave)
        made = self._program.call(call)
        given = [call.at(node) for node in self._program.nodes(call)[:6]]
        if made is not None and made.receiver is not None and made.name in _WHOLE:
            given.append(call.at(made.receiver))
        for each in given:
            held = self._reads.at(each)
            if held is not None and held.kind == "environment":
                return Harm("takes the whole environment", is_grave=False)
        return None

    def _runs(self, call: State) -> Harm | None:
        """Return what *call* runs that nobody can look at beforehand."""
        program = self._program
        evaluates = catalogue(sources.EXECUTION, "evaluate").is_call(program, call)
        if evaluates is not None and is_odd(program, call, evaluates.facts):
            return Harm("runs text as code", (call.index.path, call.line) in self._unreadable)
        table = douane_signatures.table("code/gates.toml")["dangers"]
        loads = program.may_call(call, frozenset(table["load_names"]))
        foreign = loads and any(re.fullmatch(table["loads"], name) for name in program.callee(call))
        if foreign and not self._is_of_the_system(call, table["system"]):
            return Harm("loads code that no look at the package sees", is_grave=False)
        if catalogue(sources.EXECUTION, "start").is_call(program, call) is None:
            return None
        line = next((line for line in run_lines(program, call) if _LINE.search(line)), None)
        if line is None:
            return None
        return Harm(f"runs `{line[:60].replace(HOLE, '…')}`", bool(_LETS_IN.search(line)))

    @cached_property
    def _unreadable(self) -> frozenset[tuple[str | None, int | None]]:
        """The lines that run a text of which another rule says that nobody could review it."""
        from douane.detectors.dynamic_code import RULE, judged

        return frozenset(
            (each.where.path, each.where.line)
            for each, _ in judged(self._program, self._codebase)
            if (each.severity or RULE.severity).rank >= Severity.HIGH.rank
        )

    def _is_of_the_system(self, call: State, pattern: str) -> bool:
        """Whether the library that *call* loads is the running program itself or one of the system."""
        given = self._program.argument(call, 0, "name")
        if given is None:
            return False
        if given.node.type == "none":
            return True
        texts = self._program.shapes(given)
        return all(re.fullmatch(pattern, text) for text in texts)

    def _weak(self, call: State) -> Harm | None:
        program = self._program
        entry = catalogue(sources.NETWORK, "send").is_call(program, call)
        if entry is not None:
            hosts, known = hosts_of(program, call, entry)
            return Harm(f"talks to {hosts[0]}", is_grave=False) if known and hosts else None
        if catalogue(sources.EXECUTION, "start").is_call(program, call) is not None:
            return Harm("starts a program", is_grave=False)
        if catalogue(EFFECTS, "delete").is_call(program, call) is not None:
            return Harm("deletes files", is_grave=False)
        return None


def _is_own_token(stolen: Stolen) -> bool:
    """Whether *stolen* is a variable that no known service has, in a header that such tokens have."""
    plain = stolen.in_header and not stolen.odd and stolen.veiled is None
    return plain and stolen.credential.kind == "variable" and stolen.credential.owner.startswith("?")
