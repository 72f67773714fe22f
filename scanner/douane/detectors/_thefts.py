"""Credentials of somebody else that reach a call which talks to another machine.

What is found is kept per program: one rule tells of the sending, another of the reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._copied import Copies
from douane.detectors._credentials import (
    ENVIRONMENT_FILE,
    WHOLE_ENVIRONMENT,
    Credential,
    CredentialReads,
)
from douane.detectors._environment import fills_environment
from douane.detectors._flow import Trace
from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.traces import Tracer
from douane.detectors._foreign_tokens import ForeignTokens
from douane.detectors._given_phrases import GIVEN_PHRASE, GivenPhrases
from douane.detectors._handed_over import handed_over
from douane.detectors._known_credentials import may_read
from douane.detectors._odd_headers import OddHeaders
from douane.detectors._outlets import Way, ways
from douane.detectors._own_settings import are_of_one_prefix, entry_named, is_no_secret
from douane.detectors._purposes import is_named
from douane.detectors._queued import Queues
from douane.detectors._wallet_keys import WALLET_KEY, before_letters, is_signed, is_used_up, is_wallet_key

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

MOST_WAY = 40
"""Steps on the way of one credential that are looked at."""
_MOST_AGAIN = 8  # ways by which one credential comes to one call
_SMALL = 64 * 1024  # bytes of source up to which a package is followed even if it mentions no credential


@dataclass(frozen=True, slots=True)
class Stolen:
    """A credential, how it came, and whether it travels in a header, as requests to its owner have it.

    `odd`: it travels in a header in which nobody takes one; `veiled`: where it is encoded on its way there;
    `again`: other ways by which the same came; `is_entry`: one entry, by its name, was taken of something
    that it goes into, so that what of it leaves is not seen; `handed`: the call that hands it to what sends.
    """

    credential: Credential
    trace: Trace
    in_header: bool
    odd: bool = False
    veiled: State | None = None
    again: tuple[Trace, ...] = ()
    is_entry: bool = False
    handed: State | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Sending:
    """A call that sends credentials away: to `hosts`, all of which are fixed in the code where `known`."""

    at: State
    stolen: tuple[Stolen, ...]
    hosts: tuple[str, ...]
    known: bool


_CREDENTIALS = "code/credentials.toml"
_SHORTEST = 4  # letters of a name that a folder and a host share
_FURTHEST = 6000  # states of a walk that may still end with nothing
_CONSTANT = frozenset({"string", "template_string", "concatenated_string"})
_OWN = Credential("variable", "", "")  # a setting of the package: no credential of somebody else
_WALLET = Credential("derived", WALLET_KEY, "a wallet", (), ("custody", "custodial"))
_GIVEN = Credential("given", GIVEN_PHRASE, "a wallet", (), ("custody", "custodial"))
# An .env file of the folder where the package runs, and the environment.
_OWN_FILE = re.compile(rf"^{WHOLE_ENVIRONMENT}$|^{re.escape(ENVIRONMENT_FILE)} \(([.…]?/)?\.env[\w.]*\)$")
_KNOWN: Memo[tuple[Sending, ...]] = Memo()


def sendings(program: Program) -> tuple[Sending, ...]:
    """Return the calls of *program* that send credentials away, in order of file and place."""
    known = _KNOWN.get(program)
    if known is None:
        known = _KNOWN[program] = tuple(_found(program))
    return known


def _found(program: Program) -> Iterator[Sending]:
    within = _within(program)
    thief = _Thief(program)
    for way in ways(program, within):
        yield from thief.judge(way)


def _within(program: Program) -> frozenset[str]:
    """Return the files that a credential can reach which is read in a file that imports connect with them."""
    if program.size <= _SMALL:
        return program.known
    return program.connected(path for path in program.paths if may_read(program, (path,)))


class _Thief:
    """Looks at single calls for credentials that reach them."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._reads = CredentialReads(program)
        self._copies = Copies(program, self._reads)
        self._queues = Queues(program, self._reads)
        self._odd = OddHeaders(program)
        self._tokens = ForeignTokens(program)
        self._phrases = GivenPhrases(program)
        self._encoding = frozenset((*douane_signatures.table("code/exposure.toml")["packing"], "toString"))
        self._known: dict[object, Credential | None] = {}
        self._handed: dict[object, State] = {}  # what is read: the call by which it came to what sends it
        self._copied: dict[object, State] = {}  # where what is read was taken from its owner
        self._tracer = Tracer(
            program, self._source, noted=True, furthest=_FURTHEST, before=before_letters(program)
        )

    def _source(self, state: State) -> str | None:
        key = state.key
        if key not in self._known and is_wallet_key(self._program, state):
            self._known[key] = _WALLET
        if key not in self._known and (
            is_no_secret(self._program, state)
            or is_signed(self._program, state)
            or are_of_one_prefix(self._program, self._reads, state)
        ):
            self._known[key] = _OWN
        if key not in self._known:
            self._known[key] = self._reads.at(state)
            copy = self._copies.read(state) or self._queues.read(state) if self._known[key] is None else None
            if copy is not None:
                self._known[key], self._copied[key] = copy.credential, copy.at
        found = self._known[key]
        return found.what if found is not None else None

    def judge(self, way: Way) -> Iterator[Sending]:
        """Yield the sending if a credential leaves by *way*."""
        seen: dict[str, Stolen] = {}
        again: dict[str, list[Trace]] = {}
        hosts: tuple[str, ...] | None = None
        known = False
        for in_header, credential, trace, is_entry in self._taken(way):
            if hosts is None:
                hosts, known = way.hosts()
            if not _is_owner(credential, hosts):
                before = seen.get(credential.what)
                if before is None or (before.in_header, before.is_entry) > (in_header, is_entry):
                    handed = self._handed.get(trace.at.key)
                    seen[credential.what] = Stolen(
                        credential, trace, in_header, is_entry=is_entry, handed=handed
                    )
                again.setdefault(credential.what, []).append(trace)
        for taken in self._tokens.of(way):
            if hosts is None:
                hosts, known = way.hosts()
            if known and not _is_owner(taken.credential, hosts) and taken.credential.what not in seen:
                seen[taken.credential.what] = Stolen(
                    taken.credential, taken.trace, in_header=False, odd=True, veiled=taken.veiled
                )
        hidden = {each.credential.what: each for each in self._oddly(way)} if seen else {}
        seen.update((what, each) for what, each in hidden.items() if what in seen)
        if seen:
            stolen = tuple(
                replace(each, again=tuple(again.get(what, ())[:_MOST_AGAIN])) for what, each in seen.items()
            )
            yield Sending(way.at, stolen, hosts or (), known)

    def _oddly(self, way: Way) -> Iterator[Stolen]:
        """Yield the credentials that *way* carries in a header in which nobody takes one."""
        for value in self._odd.of(way):
            for trace in self._tracer.trace(value):
                credential = self._known[trace.at.key]
                if credential is not None and credential.what:
                    veiled = next((each for each in self._tracer.way(trace.at) if self._encodes(each)), None)
                    yield Stolen(credential, trace, in_header=False, odd=True, veiled=veiled)

    def _encodes(self, state: State) -> bool:
        call = self._program.call(state)
        return call is not None and call.name in self._encoding

    def _is_entry(self, trace: Trace) -> bool:
        """Whether one entry, by its name, is taken of what *trace* came into, or of an answer to it."""
        came = list(islice(self._tracer.way(trace.at), MOST_WAY))
        if any(map(_is_named_entry, (trace.at, *came[:1]))):
            return True
        return any(_is_named_entry(each) and self._answers(each) for each in came)

    def _answers(self, state: State) -> bool:
        """Whether *state* is a call of another package, and makes no object out of what it is given."""
        made = self._program.call(state)
        if made is None or made.constructs or made.name == "cls" or made.name[:1].isupper():
            return False
        return not self._program.functions_called(state)

    def _taken(self, way: Way) -> Iterator[tuple[bool, Credential, Trace, bool]]:
        """Yield (in a header, credential, how it came, an entry only) for what leaves by *way*.

        The way may name the file of a credential instead.
        """
        found: list[tuple[bool, bool, Credential, Trace, bool]] = []
        for in_header, part in way.parts():
            named = way.is_address(part)
            for trace in self._tracer.trace(part):
                credential = self._known[trace.at.key]
                if credential is not None and _OWN_FILE.search(credential.what):
                    # One entry by its name is no more than the variable of the environment so called.
                    wanted = entry_named(self._program, self._tracer.way(trace.at))
                    credential = self._reads.named((wanted,)) if wanted else credential
                # Variables choose among services, and hold their keys: clients are made of them.
                if credential is None or (way.served and credential.kind == "variable"):
                    continue
                if credential.what and not self._is_used_up(credential, trace):
                    found.append((in_header, named, credential, trace, self._is_entry(trace)))
                    handed = handed_over(way.at, self._tracer.way(trace.at))
                    if handed is not None:
                        self._handed[trace.at.key] = handed
        # A file that names a host beside the token for it: the token goes where the file says.
        headed = {trace.at.key for in_header, _, _, trace, _ in found if in_header}
        for in_header, named, credential, trace, is_entry in found:
            if _is_settings(credential, trace.at):
                continue
            copied = self._copied.get(trace.at.key)
            told = trace if copied is None else Trace(trace.what, copied)
            yield in_header or (named and trace.at.key in headed), credential, told, is_entry
        yield from self._named(way)
        yield from ((in_header, _GIVEN, trace, False) for in_header, trace in self._phrases.of(way))

    def _is_used_up(self, credential: Credential, trace: Trace) -> bool:
        """Whether *credential* is the key of a wallet that only signs what is sent, or tells its address."""
        way = islice(self._tracer.way(trace.at), MOST_WAY)
        return credential is _WALLET and is_used_up(self._program, way)

    def _named(self, way: Way) -> Iterator[tuple[bool, Credential, Trace, bool]]:
        """Yield the credential whose file *way* sends by its name, or that the command itself takes."""
        files = way.files()
        credential = self._reads.of_path(files)
        if credential is not None:
            yield False, credential, Trace(credential.what, self._naming(way)), False
            return
        copy = self._copies.at_path(files)
        taken = self._reads.at(way.at) if copy is None and way.entry is None and way.poured is None else None
        if copy is not None:
            yield False, copy.credential, Trace(copy.credential.what, copy.at), False
        elif taken is not None and taken.kind in ("file", "command"):
            yield False, taken, Trace(taken.what, way.at), False

    def _naming(self, way: Way) -> State:
        """Return where the file is named that *way* sends: at its call, or where its function is called."""
        named = way.named()
        for leaf in self._program.leaves(named) if named is not None else ():
            if leaf.index is not way.at.index or leaf.frames or leaf.node.type not in _CONSTANT:
                found = self._reads.of_path(self._program.shapes(leaf))
                if found is not None:
                    return leaf
        return way.at


def _is_named_entry(state: State) -> bool:
    """Whether one entry, by its name, is asked for of *state*; ``{ env } = process`` is still all of it."""
    asked = state.steps[1:] if state.steps[:1] in (("env",), ("environ",)) else state.steps
    return any(step != ELEMENT for step in asked[:1])


def _is_settings(credential: Credential, read: State) -> bool:
    """Whether what is read are settings of the package's own, which it puts into its environment."""
    return credential.owner == ENVIRONMENT_FILE and fills_environment(read)


def _is_owner(credential: Credential, hosts: tuple[str, ...]) -> bool:
    """Whether *hosts* belong to whoever issued *credential*.

    All of them do where the data says it; a file whose folder is named after one of them is that host's own:
    `~/.config/acme/credentials.json`, or that of `~/.acme-mcp`, goes to `api.acme.example`.
    """
    if not hosts:
        return False
    if credential.kind == "answer":  # the user knows whose service it is that the question names
        return all(is_named(host, credential.owner.lower()) for host in hosts)
    named = credential.kind == "file" and any(_is_named_after(credential.what, host) for host in hosts)
    return named or all(_is_of(host, credential.hosts) for host in hosts)


def _is_of(host: str, owners: Iterable[str]) -> bool:
    """Whether *host* is one of *owners*, or lies below one."""
    return any(host == own or host.endswith(f".{own}") for own in owners)


def _is_named_after(what: str, host: str) -> bool:
    """Whether the file *what* lies in a folder that is called as *host* is, or as a program of its own."""
    places = {part.lstrip(".").lower() for part in re.split(r"[/\\( )]", what.rpartition("(")[2])[:-1]}
    table = douane_signatures.table(_CREDENTIALS)["issuer"]
    services = [own for place in places for own in table["hosts"].get(place, ())]
    if _is_of(host, services):
        return True
    labels = host.lower().split(".")
    if len(labels) < 2 or len(labels[-2]) < _SHORTEST:
        return False
    allowed = {labels[-2], *table["beside"]}
    return any(
        place == labels[-2] or (labels[-2] in (words := place.split("-")) and allowed.issuperset(words))
        for place in places
    )
