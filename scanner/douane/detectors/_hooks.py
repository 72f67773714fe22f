"""What a command that npm runs at installation does."""

from __future__ import annotations

import posixpath
import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors import remote_code
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import program_of
from douane.model import Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/install.toml"
_MOST_FILES = 12
_LONGEST = 4000  # characters of a command that are looked at
_RUNNERS = frozenset(
    {"node", "npx", "npm", "yarn", "pnpm", "bun", "bunx", "run", "exec", "--", "-y", "--yes", "sudo"}
)
# Code on the command line that only ends, prints, or loads a file of the package.
_HARMLESS = re.compile(
    r"""\bnode\s+(?:-e|--eval)\s+(["'])(?:process\.exit\(\d?\);?|console\.log\([^()"]{0,200}\);?|0)\1"""
)
_INLINE_LOAD = re.compile(
    r"""\bnode\s+(?:-e|--eval)\s+(["'])(?:try\s*\{\s*)?require\(\\?['"]\./([\w@./-]{1,200})\\?['"]\);?(?:\s*\}\s*catch\s*(?:\(\w{1,10}\))?\s*\{\s*\})?;?\1"""
)
_SEPARATORS = re.compile(r"&&|\|\||[;|&\n]")
_SCRIPT = re.compile(
    r"(?:^|\s)[\"']?(?:\./)?([\w@./-]{1,200}\.(?:[cm]?js|ts|sh|bash|py|ps1|cmd|bat))[\"']?(?=\s|$)"
)
_BARE_SCRIPT = re.compile(r"\bnode\s+(?:\./)?([\w@./-]{1,200})(?=\s|$)")


def judge(codebase: Codebase, command: str) -> tuple[Severity, str]:
    """Return how bad it is that *command* runs, and why."""
    command = _INLINE_LOAD.sub(r"node \2", _HARMLESS.sub(" ", command[:_LONGEST]))
    for pattern, why in _dangers():
        if pattern.search(command):
            return Severity.CRITICAL, f"npm runs this while it installs the package; it {why}"
    scripts = _scripts(codebase, command)
    if scripts:
        return _script(codebase, scripts)
    known = [_builder(part) for part in _SEPARATORS.split(command) if part.strip()]
    if known and all(found is not None for found in known):
        return max((found for found in known if found is not None), key=lambda found: found[0].rank)
    return Severity.LOW, "npm runs this while it installs the package"


@cache
def _dangers() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(fields["pattern"]), fields["why"]) for fields in douane_signatures.table(_DATA)["danger"]
    )


def _builder(part: str) -> tuple[Severity, str] | None:
    words = [word for word in part.split() if "=" not in word]
    while words and words[0] in _RUNNERS:
        words.pop(0)
    name = posixpath.basename(words[0]) if words else ""
    for fields in douane_signatures.table(_DATA)["builder"]:
        if name in fields["commands"]:
            return Severity(fields["severity"]), fields["why"]
    return None


def _scripts(codebase: Codebase, command: str) -> list[str]:
    """Return the files of the package that *command* starts; a missing one counts too."""
    named = [match[1] for match in _SCRIPT.finditer(command)]
    for match in _BARE_SCRIPT.finditer(command):
        candidates = [match[1], f"{match[1]}.js", f"{match[1]}/index.js"]
        named += [path for path in candidates if path in codebase.tree.files][:1]
    return list(dict.fromkeys(posixpath.normpath(path) for path in named if "node_modules" not in path))


def _script(codebase: Codebase, scripts: list[str]) -> tuple[Severity, str]:
    for path in scripts:
        data = codebase.tree.get(path)
        if data is None:
            return Severity.LOW, f"npm runs {path} while it installs the package; the file is not part of it"
        if not path.endswith(("js", "ts")):
            text = data[:200_000].decode("utf-8", "replace")
            for pattern, why in _dangers():
                if pattern.search(text):
                    return Severity.CRITICAL, f"npm runs {path} while it installs the package; it {why}"
    program = program_of(codebase)
    return behaviour(program, reachable(program, tuple(scripts)), f"npm runs {scripts[0]} at installation")


def reachable(program: Program, paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return *paths* and the files of the package that they import, directly or not."""
    found = [path for path in paths if path in program.paths]
    for path in found:
        index = program.index(path)
        if index is None or len(found) >= _MOST_FILES:
            continue
        found += [target for target in program.targets(index) if target not in found]
    return tuple(found[:_MOST_FILES])


def behaviour(program: Program, paths: tuple[str, ...], subject: str) -> tuple[Severity, str]:
    """Return how bad it is that the files at *paths* run uninvited, and why."""
    from douane.detectors import dynamic_code

    started = next(remote_code.downloads_started(program, paths), None)
    if started is not None:
        return Severity.CRITICAL, f"{subject}; it {started.why}"
    evaluated = next(dynamic_code.evaluated(program, paths), None)
    if evaluated is not None:
        return evaluated.severity or Severity.CRITICAL, f"{subject}; it {evaluated.why}"
    sends = next(catalogue(sources.NETWORK, "send", "lookup").calls(program, paths), None)
    starts = next(catalogue(sources.EXECUTION, "start").calls(program, paths), None)
    if sends is not None and starts is not None:
        return Severity.MEDIUM, f"{subject}; it talks to the network and starts programs"
    if sends is not None:
        return Severity.MEDIUM, f"{subject}; it talks to the network"
    if starts is not None:
        return Severity.LOW, f"{subject}; it starts programs"
    return Severity.INFO, subject
