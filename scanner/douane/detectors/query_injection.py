"""What a stranger fills in becomes part of a query that is not SQL, or a line of a protocol.

**What.** A parameter of a tool, or a part of an HTTP request, that is put into the text of an LDAP filter,
an XPath expression, a GraphQL, Lucene, Cypher, Gremlin, SPARQL, AQL or Flux query, JavaScript that a document
database runs (`$where`), a Lua script of Redis, a JSONPath that runs code, the head of a mail or a
line that goes over a socket; an object made of its text that becomes part of the filter of a document
database, or a value from a request's body that may be such an object. A query that is put together piece by
piece, by a class or in another file, is told where the piece is made, too, with less weight.

**Why.** The caller can end the value and go on in the language around it: `*)(uid=*` finds everybody,
`{"$ne": null}` is the same as any password, and a line break begins the next command.

**Example.** `conn.search_s(base, ldap.SCOPE_SUBTREE, f"(uid={user})")`

**Left alone.** Values that are escaped for the language, handed over as variables, made a text or a number,
or compared with a list before use; a tool that is handed a whole filter or expression to run. Where the
whole filter is a text that the caller writes, the weight is low: then asking is what the tool is for. So it
is beside a tool that runs whatever query it is given, in what can only read (XPath, Flux, a search, a
`SELECT` of SPARQL, a GraphQL query), where a tool is handed the text of an object for a filter, and where
something stands on the way of which it is not known what it lets through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._entering import files
from douane.detectors._flow import program_of
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import TOOL, Inputs, Reaching
from douane.detectors._listed import Confined
from douane.detectors._mail_heads import in_head
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._queried import Documents, changed_texts, keyed, sent_as
from douane.detectors._query_pieces import pieces
from douane.detectors._surely import GUESSED
from douane.detectors._whole_queries import READS, reads_only, runs_any
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._catalogue import Catalogue, Entry
    from douane.detectors._flow import Program, State, Trace
    from douane.syntax import Codebase

_DATA = "code/query_languages.toml"
MAX_FILE = 256 * 1024
"""Bytes of a file in which queries are followed that are put together elsewhere than in the call."""
_SUMS = frozenset({"binary_expression", "binary_operator"})
_MOST_TOLD = 8  # of one call, where what it sends is put together
_PUT_IN = frozenset({"template_substitution", "interpolation"})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the queries that strangers can change."""
    program = program_of(codebase)
    table = douane_signatures.table(_DATA)
    judge = _Judge(program)
    for section, near in table["near"].items():
        calls = list(_calls(program, catalogue(_DATA, section), _own(program, encoded(near))))
        found = [each for entry, call in calls for each in judge.text(entry, call)]
        yield from judge.weighed(found, calls)
    for key in table["key"]:
        paths = _own(program, encoded((key["name"],)))
        near = encoded(key["near"]) if "near" in key else None
        paths = tuple(path for path in paths if near is None or not near.isdisjoint(program.words(path)))
        if not key.get("address"):
            for value in keyed(program, paths, key["name"]):
                yield from judge.keyed(value, key)
        for value in sent_as(program, paths, key["name"]) if key.get("composed") else ():
            yield from judge.keyed(value, key)
    for section, modules in table["filters"].items():
        if program.importing(frozenset(modules)):
            documents, asking = Documents(program, judge.inputs), catalogue(_DATA, section)
            for entry, call in asking.calls(program, _own(program, asking.words)):
                yield from documents.judge(call, entry.facts.get("inner", ""))


def _calls(program: Program, kinds: Catalogue, paths: tuple[str, ...]) -> Iterator[tuple[Entry, State]]:
    """Yield the calls of *kinds*.

    In a bundle, and of names as common as ``send``, only those that put a text together on the spot:
    to follow what all the others are called on costs too much.
    """
    common = "send" in kinds.names
    for state in program.calls(paths, kinds.names):
        if (len(state.index.module.source) <= MAX_FILE and not common) or _puts_together(program, state):
            entry = kinds.match(program, program.callee(state))
            if entry is not None:
                yield entry, state


def _puts_together(program: Program, state: State) -> bool:
    made = program.nodes(state)
    calls = [call for node in made if (call := state.index.call_at(node)) is not None]
    made += [call.receiver for call in calls if call.name == "encode" and call.receiver is not None]
    made += [node for call in calls if call.name == "from" for node in call.arguments[:1]]
    return any(
        node.type == "binary_expression" or any(child.type in _PUT_IN for child in node.named_children)
        for node in made
    )


def _own(program: Program, words: frozenset[bytes]) -> tuple[str, ...]:
    """Return the files of the package itself that mention one of *words* and may be handed foreign data."""
    found = files(program, words, frozenset())
    return tuple(path for path in found if not is_aside(path) and not is_vendored(path))


class _Judge:
    """Tells of queries whether strangers have a part in them."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._escaping = frozenset(douane_signatures.table(_DATA)["names"]["escaping"])
        self.inputs = Inputs(program)
        self._confined = Confined(program, self.inputs)
        self._tracer = Reaching(program, self.inputs, self._harmless)
        self._of_tools: list[Evidence] = []

    def text(self, entry: Entry, call: State) -> Iterator[Evidence]:
        """Yield evidence if the query that *call* hands over is put together of what strangers fill in."""
        for given in self._given(entry, call):
            made = changed_texts(self._program, given, entry.facts["looks"])
            if entry.section == "encoded":  # what stands in the body is no matter
                made = [part for each in made for part in in_head(self._program, each)]
            found = self._tracer.trace(given) if made else []
            lighter = "" if self._tracer.surely(found) is not None else GUESSED
            told = [*self._places(entry, call, made, found), *self._composed(entry, call, given, found)]
            by_pieces = not told and [*pieces(self._program, self._tracer, entry, given)]
            told = [*by_pieces, (call, by_pieces[0][1])] if by_pieces else told
            places = {(each.index.path, each.line): (each, trace) for each, trace in told}
            lighter = READS if reads_only(self._program, entry, made) else lighter
            for place, trace in places.values():
                at = trace.at
                evidence = evidence_at(
                    place,
                    why=f"{trace.what} becomes part of {entry.facts['language']};"
                    f" it enters at {at.index.path}:{at.line}{lighter}",
                    severity=Severity.MEDIUM
                    if lighter or by_pieces
                    else Severity(entry.facts.get("severity", "high")),
                )
                self._of_tools += [evidence] if trace.what == TOOL else []
                yield evidence
            if places:
                return

    def weighed(self, found: list[Evidence], calls: list[tuple[Entry, State]]) -> Iterator[Evidence]:
        """Yield *found*, with less weight where one of *calls* runs any query: its caller needs no hole."""
        own = {id(each) for each in self._of_tools if each.severity is Severity.HIGH}
        whole = None
        if any(id(each) in own for each in found):
            whole = runs_any(self._program, self.inputs, calls, self._given)
        for each in found:
            if whole is not None and id(each) in own:
                why = f"{each.why}; a tool that runs whatever query it is given is at"
                why += f" {whole.index.path}:{whole.line}"
                yield replace(each, why=why, severity=Severity.MEDIUM, confidence=Confidence.LOW)
            else:
                yield each

    def _places(
        self, entry: Entry, call: State, made: list[State], found: list[Trace]
    ) -> Iterator[tuple[State, Trace]]:
        """Yield where the text of a query is left open to strangers, and where one of another file is run."""
        if not found:
            return
        opened = [(each, own[0]) for each in made if (own := self._tracer.trace(each))]
        yield from opened
        if not opened and entry.section == "encoded":
            return
        if not opened:
            yield next((each for each in made if each.index is call.index), call), found[0]
        elif not any(is_near(each, call) for each, _ in opened):
            yield call, found[0]

    def _composed(
        self, entry: Entry, call: State, given: State, found: list[Trace]
    ) -> Iterator[tuple[State, Trace]]:
        """Yield where another file than that of *call* puts the lines together that it sends."""
        if entry.section != "line" or not found:
            return
        for trace in self._tracer.trace(given)[:_MOST_TOLD]:
            way = [each for each in self._tracer.way(trace.at) if each.index is not call.index]
            joined = [each for each in way if _joins(each)]
            if joined:
                yield joined[-1], trace

    def keyed(self, value: State, key: dict[str, Any]) -> Iterator[Evidence]:
        """Yield evidence if *value*, which stands under *key* in a query, is what strangers fill in."""
        texts = [value]
        if not key["whole"]:
            inner = [_part(value, name) for name in key.get("within", ("query",))]
            texts = inner if value.node.type in ("object", "dictionary") else []
        for given in texts:
            looks = key.get("looks", r"\S.*\{\}|\{\}.*\S")
            part = not key.get("composed") or bool(changed_texts(self._program, given, looks))
            found = self._tracer.trace(given) if part else []
            if found:
                at = found[0].at
                lighter = "" if self._tracer.surely(found) is not None else GUESSED
                yield evidence_at(
                    value,
                    why=f"{found[0].what} becomes part of {key['language']};"
                    f" it enters at {at.index.path}:{at.line}{lighter}",
                    severity=Severity.MEDIUM if lighter else Severity(str(key.get("severity", "high"))),
                )

    def _given(self, entry: Entry, call: State) -> Iterator[State]:
        """Yield what can be the query: the argument itself, or the part of it that holds the query."""
        positions = dict.fromkeys((entry.facts["position"], entry.facts["also"]))
        for position in positions:
            given = self._program.argument(call, position)
            if given is not None:
                yield from self._inner(entry, given)
        made = self._program.call(call)
        for name in entry.facts["keywords"] if made is not None else ():
            if made is not None and name in made.keywords:
                yield from self._inner(entry, call.at(made.keywords[name]))

    def _inner(self, entry: Entry, given: State) -> Iterator[State]:
        yield given
        name = entry.facts["inner"]
        if not name:
            return
        yield _part(given, name)
        for leaf in self._program.leaves(_part(given, "body")):
            call = self._program.call(leaf)
            if call is not None and call.name == "stringify" and call.arguments:
                yield leaf.at(call.arguments[0], (name,))

    def _harmless(self, state: State) -> bool:
        call = self._program.call(state)
        if call is not None and call.name in self._escaping:
            called = self._program.functions_called(state)
            return all(_REPLACES in index.text(function.node)[:4000] for index, function in called)
        if call is not None and call.name == "toString" and call.arguments:  # `toString("base64")`
            return True
        if call is not None and call.name in ("replace", "replaceAll", "sub") and call.arguments:
            return _drops_breaks(state)
        return self._confined.harmless(state)


def _joins(state: State) -> bool:
    """Whether *state* puts texts together."""
    call = state.index.call_at(state.node)
    return state.node.type in _SUMS or (call is not None and call.name == "join")


_REPLACES = "replace"
_DROPPED = ("\\r", "\\n", "\\W", "[^", "'", '"', "*")
_REPEATS = re.compile(r"(?<!\\)((?:\\\\)*(?:\[[^\]\n]{0,80}\]|\\?[^\\\[\n]))\*")  # as many as there are


def _drops_breaks(state: State) -> bool:
    """Whether the call at *state* replaces the signs that would end a value."""
    call = state.index.call_at(state.node)
    first = state.index.text(call.arguments[0])[:200] if call is not None and call.arguments else ""
    inner = first.strip("r")[1:-1]
    is_pattern = call is not None and bool(call.arguments) and (call.name == "sub" or first.startswith("/"))
    inner = _REPEATS.sub(r"\1", inner) if is_pattern else inner
    return any(sign in inner for sign in _DROPPED)


def _part(given: State, name: str) -> State:
    """Return the part of *given* that is called *name*."""
    return given.at(given.node, (*given.steps, name))


RULE = Rule(
    id="query-injection",
    summary="what a stranger fills in becomes part of a query or of a line of a protocol",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Escape values for the language they are put into, or hand them over as variables or plain texts.",
    taxonomy=("MCP05:2025", "SAFE-T1101", "AML.T0049"),
    exposed=True,
    code=look,
)
