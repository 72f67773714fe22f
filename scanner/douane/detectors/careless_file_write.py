"""A file is written where others can put their own in its place.

**What.** A file whose name anybody can tell beforehand is written among the temporary files that all users of
the machine share, and everybody may then write to it, or it is run afterwards; a name for a temporary file is
asked for and the file made later (`tempfile.mktemp`); or what is uploaded is kept under the name that it was
sent with, so that it takes the place of an earlier upload.

**Why.** Another user of the machine makes the file, or a link of that name, first: the server then writes to
a file of its own user, or runs what the other one wrote.

**Example.** `fs.writeFileSync(path.join(os.tmpdir(), "build.sh"), script, { mode: 0o777 })`

**Left alone.** Folders and names that are made for one use (`mkdtemp`, `NamedTemporaryFile`, a random part);
files that are only made if they are not there (`wx`, `O_EXCL`); predictable names that only the server's user
may write to and that nothing runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow import State, program_of
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._guards import readable
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import gates
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._settings import options, pairs
from douane.detectors._verifiers import Weakness
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Call
    from douane.syntax import Codebase

_DATA = "code/careless.toml"
_MODES = re.compile(rb"\b0o?[0-7]{0,2}[0-7][2367]\b")
_LONGEST = 8_000  # characters of a function that are read
_MOST_STEPS = 4_000  # to find out where one file stands
_WIDE = (
    "a file of a name that others can tell, among those that all users share, may be written to by everybody"
)
_RUN = "a file of a name that others can tell, among those that all users share, is run after it was written"
_LATER = "a name for a temporary file is chosen here and the file made later: somebody else can make it first"
_UPLOAD = "an upload is kept under the name that it was sent with, and takes the place of another one"


@cache
def _table() -> dict[str, Any]:
    return douane_signatures.table(_DATA)


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the files that others can put theirs in the place of."""
    program = program_of(codebase)
    table = _table()
    needle = re.compile(table["needle"].encode())
    mentioning = frozenset(program.mentioning(encoded(table["words"])))
    own = [path for path in readable(program) if not is_aside(path) and not is_vendored(path)]
    about = [path for path in own if path in mentioning and program.holds(path, needle)]
    paths = [path for path in own if path in about or program.holds(path, _MODES)] if about else []
    if not paths or not gates(program):
        return
    seen: set[tuple[str, int]] = set()
    for index in program.indexes(tuple(paths)):
        for found in (*_written(program, index), *_named(program, index), *_uploaded(program, index)):
            key = (index.path, found.at.line)
            if key not in seen:
                seen.add(key)
                yield evidence_at(found.at, why=found.why, severity=found.severity)


def _named(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield names of temporary files that are made later."""
    for call in index.calls_by_name.get("mktemp", ()):
        state = State(index, call.node)
        if "tempfile.mktemp" in program.callee(state):
            yield Weakness(state, _LATER)


def _written(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield files among the shared ones that everybody may write to, or that are run."""
    for name in _table()["writes"]:
        for call in index.calls_by_name.get(name, ()):
            state = State(index, call.node)
            file = call.receiver if name.startswith("write_") else next(iter(call.arguments), None)
            if file is None or re.search(_table()["exclusive"], state.text[:400]):
                continue
            with program.asking(_MOST_STEPS):
                if not _is_shared(program, State(index, file)):
                    continue
            if _is_wide(program, state) or _is_opened_up(index, call, file):
                yield Weakness(state, _WIDE)
            elif _is_run(index, call, file):
                yield Weakness(state, _RUN)


def _is_shared(program: Program, file: State) -> bool:
    """Whether *file* stands among the temporary files of all users, under a name that can be told."""
    table = _table()

    def source(state: State) -> str | None:
        text = state.text[:200]
        if re.search(table["own"], text):
            return "own"
        return "shared" if re.search(table["shared"], text) and state.node.type not in FUNCTIONS else None

    found = {trace.what for trace in program.tracer(source).trace(file)} | {source(file)}
    return "shared" in found and "own" not in found


def _is_wide(program: Program, call: State) -> bool:
    """Whether the call at *call* makes a file that everybody may write to."""
    made = program.call(call)
    given = [each.text[:40] for each in options(program, call, "mode")]
    if made is not None and made.name in ("open", "openSync"):
        given += [call.index.text(node, 40) for node in made.arguments[2:3]]
    return any(re.search(_table()["wide"], text) for text in given)


def _around(index: Index, node: Node) -> tuple[int, str]:
    """Return where the function around *node* begins, and its text."""
    function = index.enclosing(node.start_byte)
    body = function.node if function is not None else index.module.root
    return body.start_byte, index.text(body, _LONGEST)


def _is_opened_up(index: Index, call: Call, file: Node) -> bool:
    """Whether *file* is given a mode, beside where *call* writes it, with which everybody may write to it."""
    start, text = _around(index, call.node)
    name, end = index.text(file, 120), start + len(text.encode())
    for made in (*index.calls_by_name.get("chmod", ()), *index.calls_by_name.get("chmodSync", ())):
        wide = any(re.search(_table()["wide"], index.text(node, 40)) for node in made.arguments[-1:])
        if wide and start <= made.node.start_byte < end and name in index.text(made.node, 300):
            return True
    return False


def _is_run(index: Index, call: Call, file: Node) -> bool:
    """Whether *file*, which *call* writes, is run behind that in the same function."""
    if file.type != "identifier":
        return False
    start, text = _around(index, call.node)
    behind = text[len(index.module.source[start : call.node.end_byte].decode("utf-8", "replace")) :]
    return re.search(_table()["runs"] + re.escape(index.text(file)) + r"\b", behind) is not None


def _uploaded(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield uploads that are kept under the name that they were sent with."""
    for name, node in pairs(index, frozenset({"filename"})):
        leaves = program.leaves(State(index, node)) if name else ()
        functions = [leaf for leaf in leaves if leaf.node.type in FUNCTIONS]
        yield from _kept_so(index, [leaf.node for leaf in functions if leaf.index is index])
    methods = index.module.nodes_at(re.compile(rb"\bfilename\s{0,4}\("), "method_definition")
    yield from _kept_so(index, list(methods))


def _kept_so(index: Index, functions: list[Node]) -> Iterator[Weakness]:
    for node in functions:
        text = index.text(node, _LONGEST)
        match = re.search(_table()["sent"], text)
        if match is not None and re.search(_table()["renamed"], text) is None:
            place = node.start_byte + len(text[: match.start()].encode())
            at = index.module.root.descendant_for_byte_range(place, place + 1)
            yield Weakness(State(index, at if at is not None else node), _UPLOAD)


RULE = Rule(
    id="careless-file-write",
    summary="a file is written where others can put their own in its place",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Use a folder made for one use (mkdtemp), files for their owner only, and names of your own.",
    taxonomy=("MCP05:2025", "SAFE-T1105", "AML.T0049"),
    exposed=True,
    code=look,
)
