"""A sign-in that whoever gets hold of its code, or makes up a link, can finish.

**What.** The package signs users in by a code (`response_type=code`), or gives out such codes itself, and
nothing ties the code to whoever began: the address that answers exchanges it without asking for the `state`
it sent, or with a `state` that is held against nothing; a program that holds no secret of its own sends no
PKCE challenge; or the codes that the server gives out are exchanged without the verifier of their challenge.
So is a sign-in told, also of a library, that asks for rights over everything: several scopes that administer
or delete, or one that stands for all (`*`); or for rights to change what the package only reads (a single
one is low).

**Why.** A link with somebody else's code signs the user in to that account, and what the user then stores is
theirs; a code that another program on the machine, or a log, gets to see opens the user's account.

**Example.** `app.get("/callback", async (req, res) => { await exchange(req.query.code); })`

**Left alone.** States that are compared, looked up or taken out of a store; a verifier (PKCE) in place of a
state; programs that show a secret of their own when they exchange the code; sign-ins that a library does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._broad_scopes import broad_scopes, needless_scopes
from douane.detectors._catalogue import encoded
from douane.detectors._flow import State, program_of
from douane.detectors._guards import readable
from douane.detectors._handlers import called_within, is_vendored
from douane.detectors._inputs import gates
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._verifiers import Weakness
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program
    from douane.syntax import Codebase

_DATA = "code/sign_in.toml"
_LONGEST = 8_000  # characters of a function that are read
_MOST_CALLS = 60  # of one function that are followed
_LONGEST_CALL = 400  # characters of such a call
_MOST_DEEP = 2  # functions of the package that are followed one inside the other
_NO_STATE = (
    "the answer of a sign-in is taken without asking whether this server began it: no state is compared"
)
_NONE_SENT = "a sign-in is begun without a state, so that its answer can be anybody's"
_NO_CHALLENGE = (
    "a program that holds no secret begins a sign-in without a challenge (PKCE): "
    "whoever gets to see the code can exchange it"
)
_NO_VERIFIER = "codes of a sign-in are exchanged without asking for the verifier of their challenge (PKCE)"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where sign-ins are not tied to who began them."""
    program = program_of(codebase)
    table: dict[str, str] = douane_signatures.table(_DATA)
    mentioning = frozenset(program.mentioning(encoded(table["words"])))
    by_library = bool(program.mentioning(encoded(table["library_words"])))
    if not (mentioning or by_library) or not gates(program):
        return
    needle, reads = (re.compile(table[name].encode()) for name in ("needle", "reads_code"))
    own = [path for path in readable(program) if not is_vendored(path) and not is_aside(path)]
    about = [path for path in own if path in mentioning and program.holds(path, needle)]
    paths = [path for path in own if path in about or program.holds(path, reads)] if about else []
    seen: set[tuple[str, int]] = set()
    signing_in = _SignIns(program, table, tuple(paths))
    asking = _asking(program, table, own) if signing_in.begins or by_library else ()
    for found in (*signing_in.found(), *asking):
        key = (found.at.index.path, found.at.line)
        if key not in seen:
            seen.add(key)
            yield evidence_at(found.at, why=found.why, severity=found.severity)


def _asking(program: Program, table: dict[str, str], paths: Sequence[str]) -> Iterator[Weakness]:
    """Yield where a sign-in asks for rights over everything, or to change what the package only reads."""
    needle, changes = (re.compile(table[name].encode()) for name in ("scopes", "changes"))
    changing = any(program.holds(path, changes) for path in paths)
    for index in program.indexes(tuple(path for path in paths if program.holds(path, needle))):
        yield from broad_scopes(index, table)
        yield from () if changing else needless_scopes(index, table)


class _SignIns:
    """The sign-ins of one package, whose files about it are *paths*."""

    def __init__(self, program: Program, table: dict[str, str], paths: tuple[str, ...]) -> None:
        self._program = program
        self._table = table
        self._indexes = tuple(program.indexes(paths))
        whole = "\n".join(index.module.source.decode("utf-8", "replace") for index in self._indexes)
        self.begins = re.search(table["begins"], whole) is not None
        self._exchanges = re.search(table["exchanges"], whole) is not None
        self._verified = re.search(table["verifier"], whole) is not None
        self._asks_verifier = re.search(table["asks_verifier"], whole) is not None
        self._gives: list[str] = douane_signatures.table(_DATA)["gives"]
        self._has_secret = re.search(table["secret"], whole) is not None
        self._library = re.search(table["library"], whole) is not None

    def found(self) -> Iterator[Weakness]:
        """Yield what is weak about them."""
        if self._library:
            return
        for index in self._indexes if not self._asks_verifier else ():
            yield from self._issued(index)
        if self._verified or not (self.begins and self._exchanges):
            return
        unasked = [each for index in self._indexes for each in self._answered(index)]
        yield from unasked
        for index in self._indexes:
            yield from self._begun(index, stateless=bool(unasked))

    def _issued(self, index: Index) -> Iterator[Weakness]:
        """Yield where codes that this server gave out are exchanged."""
        source = index.module.source
        if not all(re.search(each.encode(), source) for each in self._gives):
            return
        for function in self._innermost(index, self._is_giving):
            text = index.text(function.node, _LONGEST)
            match = re.search(self._table["taken"], text)
            if match is not None:
                yield Weakness(self._at(index, function, text, match), _NO_VERIFIER)

    def _is_giving(self, text: str) -> bool:
        """Whether *text*, of a function, gives a token for a code."""
        granted = re.search(self._table["asked_for_grant"], text) is not None
        return granted and all(re.search(each, text) for each in self._gives)

    def _innermost(self, index: Index, kind: Callable[[str], bool]) -> list[Function]:
        """Return the functions whose text is of a *kind*, and of which no function inside is."""
        of_kind = [each for each in index.functions if kind(index.text(each.node, _LONGEST))]
        outer = {id(each.parent) for each in of_kind}
        return [each for each in of_kind if id(each) not in outer]

    def _answered(self, index: Index) -> Iterator[Weakness]:
        """Yield where the code of a request is exchanged although nothing asks for its state."""
        reads, compares = re.compile(self._table["reads_code"]), re.compile(self._table["state_is_checked"])
        if reads.search(index.module.source.decode("utf-8", "replace")) is None:
            return
        for function in self._innermost(index, lambda text: reads.search(text) is not None):
            text = index.text(function.node, _LONGEST)
            match = reads.search(text)
            if match is None:
                continue
            around = self._with_helpers(index, function, 0)
            if re.search(self._table["exchanges"], around) is None or compares.search(around):
                continue
            asking = self._handing(index, function)
            unasked = [
                place
                for place, where, outer in asking
                if not compares.search(self._with_helpers(where, outer, 1))
            ]
            if asking and not unasked:
                continue  # whoever hands it over compares the state
            yield Weakness(self._at(index, function, text, match), _NO_STATE)
            yield from (Weakness(place, _NO_STATE) for place in unasked)

    def _handing(self, index: Index, function: Function) -> list[tuple[State, Index, Function]]:
        """Return (call, file, function around) where an address hands its request's answer to *function*."""
        found = []
        reads = re.compile(self._table["reads_request"])
        for call in self._program.bounded_callers(index, function):
            around = call.index.enclosing(call.node.start_byte)
            if around is not None and reads.search(call.index.text(call.node, _LONGEST_CALL)):
                found.append((call, call.index, around))
        return found

    def _with_helpers(self, index: Index, function: Function, depth: int) -> str:
        """Return the text of *function*, of what is around it, and of the functions that it calls."""
        outer = function
        while outer.parent is not None and depth == 0:
            outer = outer.parent
        helpers = called_within(
            self._program, index, function, deepest=_MOST_DEEP - depth, most_calls=_MOST_CALLS
        )[1:]
        texts = (where.text(each.node, _LONGEST) for where, each in helpers)
        return "\n".join((index.text(outer.node, _LONGEST), *texts))

    def _begun(self, index: Index, *, stateless: bool) -> Iterator[Weakness]:
        """Yield where a sign-in is begun without a state, or without a challenge by who has no secret."""
        begins = re.compile(self._table["begins"])
        source = index.module.source.decode("utf-8", "replace")
        if begins.search(source) is None:
            return
        functions = self._innermost(index, lambda text: begins.search(text) is not None)
        for function in (*functions,) or (None,):
            text = index.text(function.node, _LONGEST) if function is not None else source
            match = begins.search(text)
            if match is None:
                continue
            at = self._at(index, function, text, match)
            if not self._has_secret:
                yield Weakness(at, _NO_CHALLENGE)
            elif stateless and re.search(r"(?i)\bstate\b", text) is None:
                yield Weakness(at, _NONE_SENT)

    def _at(self, index: Index, function: Function | None, text: str, match: re.Match[str]) -> State:
        start = function.node.start_byte if function is not None else 0
        place = start + len(text[: match.start()].encode())
        node = index.module.root.descendant_for_byte_range(place, place + 1)
        return State(index, node if node is not None else index.module.root)


RULE = Rule(
    id="unbound-sign-in",
    summary="nothing ties the code of a sign-in to whoever began it",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Send a state and a PKCE challenge, keep both, and hold the answer against them.",
    taxonomy=("MCP07:2025", "SAFE-T1507", "AML.T0012"),
    exposed=True,
    code=look,
)
