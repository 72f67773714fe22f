"""What agents obey, or are connected to, is changed behind the user's back.

**What.** The package writes into or deletes the configuration of MCP clients, files of standing orders
(`CLAUDE.md`, `AGENTS.md`, `.cursorrules`, rules, commands, hooks and skills of agents), the settings of the
editor they run in, or the code of other packages in `node_modules` and `site-packages`, or beside its own
folder; or it runs a command that adds a server to a client or switches off its questions; or it writes a
text into any file that orders a model to set earlier instructions aside, or the like. Paths are followed
through variables, functions and files of the package; what a command line redirects into a file counts as
written. The finding stands at the write, and at the lines of the text that ask for harm, be it only
together. Of code that is put into another package it stands also at what sends something away. Where every
server of a client is led through a program, a host or a proxy of the code's choice, no purpose excuses it.

**Why.** Whoever writes there decides what the agent does in every later session, whichever tools it is
given: another server, an order, or a permission that the user never granted.

**Example.** `Path.home().joinpath(".cursor/mcp.json").write_text(json.dumps(servers))`

**Reported with less weight.** What a person asks for by name (`my-server install --client claude`, a
question before it); what the package says it is for (a manager of rules files); a function that nothing in
the package calls; a file inside a project that the caller of a tool names; a tool that says that it sets
something up; a download that the package's own page tells people to run, in a text that a person asks for.

**Left alone.** Reading these files; what agents are forbidden to run; a text that tells the user what to put
into them; the server's own folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _marked, _planted_texts
from douane.detectors._changes import LARGE, changes, changes_in
from douane.detectors._flow import program_of
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._scripts import hooks
from douane.detectors._siblings import OWN_FOLDER, beside
from douane.detectors._unexcused import order
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/agents.toml"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what changes other clients, agents or servers."""
    told: set[Where] = set()
    for evidence in _marked.look(codebase, _DATA):
        told.add(evidence.where)
        yield evidence
    program = program_of(codebase)
    if program.size > LARGE:
        return
    for evidence in _beside(codebase, program):
        told.add(evidence.where)
        yield evidence
    if not _marked.is_server(program):
        return
    for change in changes(program):
        where = Where(path=change.at.index.path, line=change.at.line)
        if where in told or is_aside(change.at.index.path):
            continue
        if change.kind == "write" and change.content is not None:
            suspicion = order(program, change.content)
            if suspicion is not None:
                evidence = evidence_at(
                    change.at,
                    why=f"writes a text into a file that {suspicion.reasons}: {suspicion.excerpt[:80]!r}",
                    severity=suspicion.severity.at_most(
                        Severity.MEDIUM if _marked.is_page(change) else Severity.HIGH
                    ),
                    confidence=Confidence.MEDIUM,
                )
                for each in (evidence, *_planted_texts.told(program, change, evidence)):
                    if each.where not in told:
                        told.add(each.where)
                        yield each


def _beside(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield what changes packages beside the own one, in a server or in what its installation runs."""
    if not hooks(codebase) and not _marked.is_server(program):
        return
    for file in program.holding(OWN_FOLDER):
        for change in changes_in(program, file):
            path = beside(program, change)
            if path is not None:
                yield _marked.judged(codebase, change, _others_code(), path)


@cache
def _others_code() -> _marked.Kind:
    wanted: str = douane_signatures.table(_DATA)["beside"]
    return next(kind for kind in _marked.kinds(_DATA, "place") if kind.what == wanted)


RULE = Rule(
    id="tampers-with-agents",
    summary="what agents obey, or are connected to, is changed behind the user's back",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; compare the file that is named with what you put there.",
    taxonomy=("MCP06:2025", "MCP04:2025", "SAFE-T1204", "SAFE-T1206", "AML.T0081", "AML.T0080"),
    code=look,
)
