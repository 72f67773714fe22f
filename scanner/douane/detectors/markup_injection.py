"""What a stranger fills in becomes part of a page, and nothing escapes it.

**What.** A parameter of a tool, or a part of an HTTP request, that is put between tags of HTML by the code,
where the page is then rendered by a browser without a window or by what makes a PDF or a picture of it
(Puppeteer, Playwright, WeasyPrint, wkhtmltopdf and the like), also by way of a file; or is the answer of the
server to whoever asked. The place where it is put in is told as well as the one where the page is read.

**Why.** `<script>` and `<iframe>` are text, too. What renders the page stands on the machine of the user or
in its network: it reads files and asks hosts that the caller cannot reach, and the result is handed back. In
an answer of the server the script acts as whoever is signed in there.

**Example.** `await page.setContent(`<h1>${title}</h1>`)`

**Left alone.** What is escaped or cleaned before; templates of engines that escape by themselves; tools that
are handed a whole page, or Markdown, to render, and renderers that may neither run nor fetch anything (little
weight); parameters that are numbers, one of a list, or that their schema restricts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._entering import files
from douane.detectors._flow import program_of
from douane.detectors._given import is_openly
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import Inputs, Reaching
from douane.detectors._listed import Confined
from douane.detectors._pages_made import Pages
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace
    from douane.syntax import Codebase

_DATA = "code/markup.toml"
_MOST_TRACES = 12  # of one page
_RENDERED = "becomes part of a page that is rendered"
_ANSWERED = "becomes part of a page that the server answers with"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the pages that strangers can change, and where they are made."""
    program = program_of(codebase)
    pages = Pages(program)
    kinds = catalogue(_DATA, "render", "written", "answer")
    words = encoded(tuple(kinds.names))
    found = files(program, words, frozenset())
    paths = tuple(path for path in found if not is_aside(path) and not is_vendored(path))
    if not paths or not pages.are_made():
        return
    judge = _Judge(program, pages)
    seen: set[tuple[str, int]] = set()
    for evidence in judge.judge(paths):
        place = (evidence.where.path or "", evidence.where.line or 0)
        if place not in seen:
            seen.add(place)
            yield evidence


class _Judge:
    def __init__(self, program: Program, pages: Pages) -> None:
        self._program = program
        self._pages = pages
        inputs = Inputs(program, "harmless")
        checked = Confined(program, inputs).harmless
        self._reaching = Reaching(program, inputs, lambda at: pages.is_escaped(at) or checked(at))
        table = douane_signatures.table(_DATA)
        self._openly = re.compile(table["openly"])
        self._confined = re.compile(table["confined"].encode())

    def judge(self, paths: tuple[str, ...]) -> Iterator[Evidence]:
        """Yield evidence for the pages that the files at *paths* render or answer with."""
        for kind, call, page in self._pages.shown(paths):
            for found in islice(self._reaching.trace(page), _MOST_TRACES):
                made = self._pages.put_in([found.at, *self._reaching.way(found.at)])
                if made is not None:
                    yield from self._evidence(kind, call, made, found)

    def _evidence(self, kind: str, call: State, made: State, found: Trace) -> Iterator[Evidence]:
        what = _ANSWERED if kind == "answer" else _RENDERED
        entering = f"it enters at {found.at.index.path}:{found.at.line}"
        severity, confidence = Severity.MEDIUM, Confidence.MEDIUM
        if is_openly(found, self._openly.search) or self._program.holds(call.index.path, self._confined):
            severity, confidence = Severity.LOW, Confidence.LOW
        where = f"{made.index.path}:{made.line}"
        why = f"{found.what} {what}, put in at {where} without being escaped; {entering}"
        yield evidence_at(call, why=why, severity=severity, confidence=confidence)
        where = f"{call.index.path}:{call.line}"
        why = f"{found.what} is put unescaped into a page here, which is shown at {where}; {entering}"
        yield evidence_at(made, why=why, severity=severity, confidence=confidence)


RULE = Rule(
    id="markup-injection",
    summary="what a stranger fills in becomes part of a page, and nothing escapes it",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Escape what is filled in, or use an engine that does; let renderers run and fetch nothing.",
    taxonomy=("MCP05:2025", "SAFE-T1101", "AML.T0050"),
    exposed=True,
    code=look,
)
