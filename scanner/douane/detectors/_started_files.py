"""Files of the package that something put in place starts later, and what they send away then.

``Exec=python -m acme.agent`` in an entry for every session: what the module sends to a host of the code
leaves the machine without a tool ever being called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._destinations import hosts_of, is_local
from douane.detectors._flow import HOLE
from douane.detectors._places import is_aside
from douane.detectors._results import reads_file

if TYPE_CHECKING:
    from douane.detectors._catalogue import Entry
    from douane.detectors._changes import Change
    from douane.detectors._flow import Program, State

MAX_FILES = 6
"""Files of one package that one thing put in place may start."""
MAX_SENDS = 60
"""Requests of these that are looked at."""
_MODULE = re.compile(r"(?:^|[\s\"',])-m[\s\"',]{1,6}(?P<name>[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,6})")
_FILE = re.compile(r"(?P<name>[\w./-]{0,120}\w\.(?:py|pyw|[cm]?js|ts))\b")
_LONGEST = 8_000  # characters of what is put in place


def sent_later(program: Program, change: Change) -> Iterator[tuple[State, str]]:
    """Yield (request, host) where a file that *change* has started later sends a host what it reads."""
    texts = [*program.shapes(change.content)] if change.content is not None else []
    texts += change.texts if change.kind == "run" else ()
    paths = tuple(_started(program, [text[:_LONGEST] for text in texts]))
    if not paths:
        return
    tracer = program.tracer(lambda state: _read(program, state))
    sends = catalogue(sources.NETWORK, "send").calls(program, paths)
    for entry, call in program.bounded(sends, MAX_SENDS, paths[0]):
        host = _fixed_host(program, call, entry)
        if host and any(tracer.reaches(call.at(node)) for node in program.nodes(call)):
            yield call, host


def _started(program: Program, texts: list[str]) -> Iterator[str]:
    """Yield the paths of the files of the package that a command in *texts* starts."""
    endings = {
        f"{match['name'].replace('.', '/')}{end}"
        for text in texts
        for match in _MODULE.finditer(text)
        for end in (".py", "/__main__.py")
    }
    endings |= {match["name"].lstrip("./") for text in texts for match in _FILE.finditer(text)}
    found = 0
    for path in program.paths:
        if any(path == each or path.endswith(f"/{each}") for each in endings) and not is_aside(path):
            found += 1
            if found > MAX_FILES:
                program.unfollowed(path)
                return
            yield path


def _fixed_host(program: Program, call: State, entry: Entry) -> str:
    """Return the host on another machine, which the code fixes, that *call* sends to; else nothing."""
    hosts, known = hosts_of(program, call, entry)
    return next((host for host in hosts if HOLE not in host and not is_local(host)), "") if known else ""


def _read(program: Program, state: State) -> str | None:
    """Return that *state* reads something of the machine: a file, or what a program says."""
    if program.call(state) is not None and reads_file(program, state):
        return "a file"
    started = catalogue(sources.EXECUTION, "start").is_call(program, state)
    return "output" if started is not None else None
