"""The files of a package in which something that strangers fill in can be at hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import callees, encoded
from douane.detectors._flow import State
from douane.detectors._flow.tables import taken_out
from douane.detectors._inputs import gates
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._catalogue import Catalogue, Entry
    from douane.detectors._flow import Program

SMALL = 384 * 1024
"""Bytes of source up to which every file of a package is looked at."""
MAX_NEAR = 2 * 1024 * 1024
"""Bytes of source that are looked at in a larger package, beginning with the files that take input."""

_MOST_ALIASES = 20  # names that one file gives to calls of one kind
_BY_NAME = encoded(("getattr", "attrgetter", "methodcaller", "Reflect"))
_WORDS = encoded(
    (
        *(
            "registerTool",
            "addTool",
            "setRequestHandler",
            "add_tool",
            "call_tool",
            "tool",
            "read_resource",
            "tools",
        ),
        *("handle_tool_call", "handleToolCall", "inputSchema"),
        *(
            "req",
            "request",
            "ctx",
            "app",
            "router",
            "BaseHTTPRequestHandler",
            "createServer",
            "IncomingMessage",
        ),
    )
)
_TAKING = re.compile(
    rb"\b(registerTool|addTool|setRequestHandler|add_tool|call_tool|read_resource|registerPrompt)\b"
    rb"|\.tool\s*\(|@\w+\.tool\b|\breq(uest)?\.(query|body|params|args|form|url|json|cookies|files?|path_params|match_info)\b"
    rb"|[\"']tools/call[\"']"
    rb"|\bcreateServer\s*\(|\.(get|post|put|patch|delete|all)\(\s*[\"'`]/"
    rb"|@\w+\.(get|post|put|patch|delete|route|api_route)\s*\(|HTTPRequestHandler\b|\bctx\.(query|request)\b|\bc\.req\b"
)


def files(program: Program, words: frozenset[bytes], modules: frozenset[str]) -> tuple[str, ...]:
    """Return the files that mention one of *words* and may be handed what strangers fill in.

    A file counts that imports one of *modules* or, in a package of little source, any file.
    """
    if not gates(program):
        return ()
    mentioning = program.mentioning(_WORDS)
    taking = [path for path in mentioning if program.holds(path, _TAKING)]
    if not taking and (not mentioning or program.size > SMALL):
        return ()
    wanted = program.mentioning(words)
    if modules:
        wanted = tuple(path for path in wanted if not modules.isdisjoint(program.imports(path)))
        if program.size <= SMALL:  # a name may be put together
            by_name = (path for path in program.mentioning(_BY_NAME) if path not in wanted)
            wanted += tuple(path for path in by_name if not modules.isdisjoint(program.imports(path)))
    if program.size <= SMALL:
        return wanted
    return tuple(_near(program, taking, wanted))


def elsewhere(program: Program, kinds: Catalogue, paths: tuple[str, ...]) -> Iterator[tuple[Entry, State]]:
    """Yield the calls of *kinds* in other files than *paths*, under names that one of *paths* gives them.

    ``export const run = promisify(execFile)``: whoever imports `run` mentions nothing of what it is. Nor
    does who takes it out of a table: ``READERS = {"rows": pickle.loads}``. Only looked for in a package of
    little source.
    """
    for index in program.indexes(paths) if program.size <= SMALL else ():
        given = {alias for name in kinds.names for alias in index.aliases.get(name, ())}
        given |= {name for name, makers in index.given_by_calls.items() if "promisify" in makers}
        for name in sorted(given)[:_MOST_ALIASES]:
            for other in program.naming(index.path, name):
                for call in other.calls_by_name.get(name, ()) if other.path not in paths else ():
                    state = State(other, call.node)
                    entry = kinds.match(program, program.callee(state))
                    if entry is not None:
                        yield entry, state
        for other, call in taken_out(program, index, kinds.names):
            state = State(other, call.node)
            entry = kinds.match(program, callees(program, state)) if other.path not in paths else None
            if entry is not None:
                yield entry, state


def table_words(path: str, section: str) -> tuple[frozenset[bytes], frozenset[str]]:
    """Return the words and modules that the data file *path* lists in *section*."""
    table = douane_signatures.table(path)[section]
    return encoded(table.get("words", ())), frozenset(table.get("modules", ()))


def _near(program: Program, taking: list[str], wanted: tuple[str, ...]) -> list[str]:
    """Return those of *wanted* that take input, or are named in a file that does, within a bound."""
    named: set[bytes] = set()
    for path in taking[:60]:
        if not is_aside(path):
            named |= program.words(path)
    first = set(taking)
    order = sorted(wanted, key=lambda path: (path not in first, path))
    chosen: list[str] = []
    left = MAX_NEAR
    for path in order:
        if path not in first and _stem(path) not in named:
            continue
        left -= len(program.source(path))
        if left < 0 and chosen:
            break
        chosen.append(path)
    return sorted(chosen)


def _stem(path: str) -> bytes:
    folder, _, name = path.rpartition("/")
    stem = name.split(".")[0]
    stem = folder.rpartition("/")[2] if stem in ("index", "__init__") and folder else stem
    return stem.encode("utf-8", "replace")
