"""Building the server's image runs what it downloads.

**What.** In a Dockerfile of the server: a `RUN` that pipes a download into an interpreter or runs a file that
it fetched, decodes something into a shell, or reads secrets of whoever builds; an `ADD` of a web address
without `--checksum`. The command lines are read as those of lifecycle scripts are.

**Why.** The image then holds what the address served on the day it was built, not what was reviewed. A build
also runs with the network and the secrets of the machine that builds.

**Example.** `RUN curl -s https://get.example/setup | sh`

**Reported with less weight.** The usual installers of languages and package managers (low).

**Left alone.** Packages of a distribution, of npm or of pip; a download whose hash is checked before it is
used in the same command; `ADD` of files of the folder; Dockerfiles of tests and examples.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._places import is_aside
from douane.detectors._shell import MAX_TEXT, troubles
from douane.model import Confidence, Severity, Surface, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.syntax import Codebase

MAX_FILES = 8
"""Files of one package by which images are built."""
_DATA = "code/images.toml"
_INSTRUCTION = re.compile(r"^\s*(RUN|ADD)\s+((?:--\S+\s+)*)(.*)$", re.IGNORECASE | re.DOTALL)
_HEREDOC = re.compile(r"<<-?\s*[\"']?(\w{1,40})[\"']?")
_ADDRESS = re.compile(r"https?://\S{1,500}")
_CHECKED = re.compile(r"\b(sha(256|384|512)sum|shasum|gpg\s+--verify|cosign\s+verify|minisign)\b")


def look(codebase: Codebase, _surface: Surface) -> Iterator[Evidence]:
    """Yield the instructions of Dockerfiles that run or take in what nobody reviewed."""
    names = _pattern("names")
    paths = [path for path in codebase.tree if names.search(path) and not is_aside(path)]
    for path in paths[:MAX_FILES]:
        text = codebase.tree[path][:MAX_TEXT].decode("utf-8", "replace")
        for line, instruction, options, rest in _instructions(text):
            if instruction == "ADD":
                yield from _added(path, line, options, rest)
            else:
                yield from _run(path, line, rest)


def _instructions(text: str) -> Iterator[tuple[int, str, str, str]]:
    """Yield line, name, options and the rest of each RUN and ADD of a Dockerfile, continuations joined."""
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        begun, joined = at, lines[at]
        while joined.rstrip().endswith("\\") and at + 1 < len(lines):
            at += 1
            if not lines[at].lstrip().startswith("#"):
                joined = joined.rstrip()[:-1] + " " + lines[at]
        here = _HEREDOC.search(joined)
        match = _INSTRUCTION.match(joined)
        at += 1
        if match and here:
            body: list[str] = []
            while at < len(lines) and lines[at].strip() != here[1]:
                body.append(lines[at])
                at += 1
            yield begun + 1, match[1].upper(), match[2], "\n".join([match[3], *body])
        elif match:
            yield begun + 1, match[1].upper(), match[2], match[3]


def _run(path: str, line: int, command: str) -> Iterator[Evidence]:
    if command.startswith("["):
        try:
            words = json.loads(command)
        except (ValueError, RecursionError):
            words = None
        command = " ".join(map(str, words)) if isinstance(words, list) else command
    for trouble in troubles(command):
        if trouble.severity.rank < Severity.HIGH.rank or _CHECKED.search(command):
            continue
        known = _pattern("known_installers").search(trouble.text)
        yield Evidence(
            where=Where(path=path, line=line + (trouble.line - 1)),
            excerpt=trouble.text,
            why=f"building the image {trouble.why}",
            severity=Severity.LOW if known else Severity.MEDIUM,
        )


def _added(path: str, line: int, options: str, rest: str) -> Iterator[Evidence]:
    if _ADDRESS.match(rest.lstrip('[" ')) and "--checksum=" not in options:
        why = "the image takes in what this address serves on the day it is built, without a checksum"
        yield Evidence(where=Where(path=path, line=line), excerpt=rest, why=why, severity=Severity.LOW)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(douane_signatures.table(_DATA)[name], re.IGNORECASE)


RULE = Rule(
    id="unverified-image-build",
    summary="building the server's image runs what it downloads",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Copy the file into the repository, or check its hash in the same command.",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010.005"),
    server=look,
)
