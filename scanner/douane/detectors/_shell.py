"""What a text of shell commands does, told line by line: a lifecycle script, a shell file, a Makefile.

Nothing is parsed as the shell would: a line that only talks of a command (``echo "run curl ..."``) is taken
out first, and what variables hold is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.model import Severity

MAX_TEXT = 100_000
"""Characters of one script that are looked at."""
MAX_LINE = 2_000
"""Characters of one of its lines."""
MAX_STORED = 20
"""Fetched files of one script, and variables of it, whose use is looked for."""

_DATA = "code/shell.toml"
_TOLD = re.compile(r"""^\s*@?(echo|printf|Write-Host|print)\s+("[^"$`]*"|'[^']*'|[^|>;&$`"']*)\s*$""")
_PARTS = re.compile(r"&&|\|\||;")
_GOES_ON = re.compile(r"(\||&&)\s*$")  # a pipeline, or a list of commands, whose rest stands in the next line
_COMMENT = re.compile(r"^\s*(#|rem\b|::|//)", re.IGNORECASE)
_URL_NAME = re.compile(r"https?://[^\s\"']{1,300}/([\w.-]{2,100})(?=[\s\"']|$)")
_INLINE = re.compile(
    r"""\b(node|bun|deno|python[23]?(?:\.\d+)?)\s+(?:-\S+\s+){0,3}?(?:-e|--eval|-p|--print|-pe|eval|-c)\s+(?:"((?:[^"\\]|\\.){1,4000})"|'([^']{1,4000})')"""
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One line of a script that does what no installation needs; `line` is 1-based."""

    line: int
    text: str
    severity: Severity
    why: str


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield the commands of *text* with the line they begin at: joined, without comments and messages."""
    joined, begun = "", 0
    for number, raw in enumerate(text[:MAX_TEXT].splitlines(), 1):
        begun = begun or number
        joined = f"{joined} {raw}" if joined else raw
        if joined.endswith(("\\", "`")) and len(joined) < MAX_LINE:
            joined = joined[:-1]
            continue
        if _GOES_ON.search(joined) and not _COMMENT.match(joined) and len(joined) < MAX_LINE:
            continue
        if not _COMMENT.match(joined):
            command = joined[:MAX_LINE]
            parts = _PARTS.split(command)
            kept = [part for part in parts if part.strip() and not _TOLD.match(part)]
            if kept:
                yield begun, command if len(kept) == len(parts) else " ; ".join(kept)
        joined, begun = "", 0


def troubles(text: str) -> tuple[Trouble, ...]:
    """Return what in the commands of *text* no installation needs, in order of line."""
    data = _patterns()
    commands = tuple(lines_of(text))
    sending = any(data.sends.search(command) for _, command in commands)
    found: list[Trouble] = []
    for number, command in commands:
        worst = _worst(data, command, sending=sending)
        if worst is not None:
            severity, why = worst
            found.append(Trouble(line=number, text=command.strip(), severity=severity, why=why))
    found += _carried(data, commands)
    found += _fetched(data, commands)
    best: dict[int, Trouble] = {}
    for trouble in found:
        known = best.get(trouble.line)
        if known is None or trouble.severity.rank > known.severity.rank:
            best[trouble.line] = trouble
    return tuple(best[number] for number in sorted(best))


def inline_code(command: str) -> Iterator[tuple[str, str]]:
    """Yield language suffix (``.js``, ``.py``) and text of the code that is written into *command*."""
    for match in _INLINE.finditer(command[:MAX_LINE]):
        code = match[3] or re.sub(r"\\(.)", r"\1", match[2])
        yield (".py" if match[1].startswith("python") else ".js"), code


def _worst(data: _Patterns, command: str, *, sending: bool) -> tuple[Severity, str] | None:
    found = [(severity, why) for pattern, severity, why in data.lines if pattern.search(command)]
    for pattern, why in data.secrets:
        if pattern.search(command):
            found.append(
                (Severity.CRITICAL, f"{why} and sends something away") if sending else (Severity.HIGH, why)
            )
    return max(found, key=lambda each: each[0].rank) if found else None


def _carried(data: _Patterns, commands: tuple[tuple[int, str], ...]) -> Iterator[Trouble]:
    """Yield the lines that send what a variable holds into which another program's words were put."""
    held: dict[str, None] = {}
    for number, command in commands:
        named = [name for name in held if re.search(rf"\$\{{?{re.escape(name)}(?!\w)", command)]
        if named and data.sends.search(command):
            why = "sends what other programs say to another machine"
            yield Trouble(line=number, text=command.strip(), severity=Severity.HIGH, why=why)
        for match in data.held.finditer(command):
            if len(held) < MAX_STORED:
                held.setdefault(match["name"])


def _fetched(data: _Patterns, commands: tuple[tuple[int, str], ...]) -> Iterator[Trouble]:
    """Yield the lines that fetch a file, and those that run it."""
    stored: dict[str, int] = {}
    for number, command in commands:
        if not data.fetchers.search(command):
            names: tuple[str, ...] = ()
        else:
            why = "fetches something from the network"
            yield Trouble(line=number, text=command.strip(), severity=Severity.MEDIUM, why=why)
            names = tuple(match[1] for match in data.stored.finditer(command))
            names = names or tuple(match[1] for match in _URL_NAME.finditer(command))
        for name, at in (*stored.items(), *((name, number) for name in names)):
            after = command[command.find(name) + len(name) :] if at == number else command
            if _runs(data, after, name):
                why = f"runs a file that is fetched in line {at}"
                yield Trouble(line=number, text=command.strip(), severity=Severity.CRITICAL, why=why)
        for name in names:
            if len(stored) < MAX_STORED and not name.startswith(("/dev/", "-", "&")):
                stored.setdefault(name, number)


def _runs(data: _Patterns, command: str, name: str) -> bool:
    base = re.escape(name.rpartition("/")[2] or name)
    whole = rf"(?:\./|[\w$/{{}}.~-]{{0,100}}/)?{base}(?=[\s\"';&|)]|$)"
    started = rf"(?:^|[;&|(]\s*|\bexec\s+|\bsudo\s+)(?:\./|[\w$/{{}}.~-]{{1,100}}/){base}(?=[\s\"';&|)]|$)"
    return bool(re.search(data.runs + whole, command) or re.search(started, command))


@dataclass(frozen=True, slots=True)
class _Patterns:
    fetchers: re.Pattern[str]
    stored: re.Pattern[str]
    sends: re.Pattern[str]
    held: re.Pattern[str]
    runs: str
    lines: tuple[tuple[re.Pattern[str], Severity, str], ...]
    secrets: tuple[tuple[re.Pattern[str], str], ...]


@cache
def _patterns() -> _Patterns:
    table = douane_signatures.table(_DATA)
    return _Patterns(
        fetchers=re.compile(table["fetchers"]),
        stored=re.compile(table["stored"]),
        sends=re.compile(table["sends"]),
        held=re.compile(table["held"]),
        runs=table["runs"],
        lines=tuple(
            (re.compile(fields["pattern"]), Severity(fields["severity"]), fields["why"])
            for fields in table["line"]
        ),
        secrets=tuple((re.compile(fields["pattern"]), fields["why"]) for fields in table["secret"]),
    )
