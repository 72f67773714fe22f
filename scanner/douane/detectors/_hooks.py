"""What a command that npm runs at installation does."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._conduct import MAX_FILES, Conduct, conduct, reachable, worst, written_out
from douane.detectors._flow import program_of
from douane.detectors._magic import is_machine_code
from douane.detectors._scripts import manifest
from douane.detectors._shell import MAX_TEXT, Trouble, inline_code, troubles
from douane.model import Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.syntax import Codebase

_DATA = "code/install.toml"
_LONGEST = 4000  # characters of a command that are looked at
_MOST_EXPANDED = 6  # scripts of the manifest that one command runs
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
# A file of the package that code on the command line loads, to call what is in it.
_LOADED = re.compile(r"""\b(?:require|import)\(\s*\\?["'`]\./([\w@./-]{1,200})\\?["'`]\s*\)""")
_SUFFIXES = (".js", ".cjs", ".mjs", "/index.js")  # of what is loaded by its bare name
_SEPARATORS = re.compile(r"&&|\|\||[;|&\n]")
_SCRIPT = re.compile(
    r"(?:^|\s)[\"']?(?:\./)?([\w@./-]{1,200}\.(?:[cm]?js|ts|sh|bash|py|ps1|cmd|bat))[\"']?(?=\s|$)"
)
_BARE = re.compile(
    r"(?:\b(?:node|sh|bash|zsh|dash|source|python[23]?)\s+(?:\./)?|(?:^|[;&|(\s])\./)"
    r"([\w@./-]{1,200})(?=[\s;&|)]|$)"
)
_CALLS_SCRIPT = re.compile(
    r"\b(?:(?:npm|pnpm|bun)\s+(?:-\S+\s+)*(?:run|run-script|rum)|yarn(?:\s+run)?|run-s|run-p|npm-run-all)"
    r"\s+((?:-\S+\s+)*[\w:.@/-]{1,100}(?:\s+[\w:.@/-]{1,100}){0,8})"
)
_FETCHED = re.compile(
    r"\b(?:npx|bunx|pnpm\s+dlx|yarn\s+dlx|npm\s+exec)\s+(?:-\S+\s+|--\s+)*(@?[\w./-]{1,200})(@\S{1,60})?"
)


def judge(codebase: Codebase, command: str) -> Conduct:
    """Return how bad it is that *command* runs, why, and where in the files that it starts."""
    command = expanded(codebase, command[:_LONGEST])
    command = _INLINE_LOAD.sub(r"node \2", _HARMLESS.sub(" ", command))
    ran = "npm runs this while it installs the package"
    found = [_told(trouble, ran) for trouble in troubles(command)]
    found += [_inline(codebase, suffix, code) for suffix, code in inline_code(command)]
    found += [*_fetched(codebase, command)]
    scripts = [*started_by(codebase, command), *_loaded_inline(codebase, command)]
    if scripts:
        found += files(codebase, scripts, "npm runs {} at installation")
    if found:
        return worst(found)
    known = [_builder(part) for part in _SEPARATORS.split(command) if part.strip()]
    if known and all(each is not None for each in known):
        return worst([each for each in known if each is not None])
    return Conduct(severity=Severity.LOW, why=ran)


def expanded(codebase: Codebase, command: str) -> str:
    """Return *command* with the scripts of the manifest that it runs (``npm run build``) written out."""
    listed = manifest(codebase).get("scripts")
    scripts = listed if isinstance(listed, dict) else {}
    seen: set[str] = set()
    pending, parts = [command], [command]
    while pending:
        for match in _CALLS_SCRIPT.finditer(pending.pop(0)):
            for name in match[1].split():
                named = [f"pre{name}", name, f"post{name}"]
                fresh = [each for each in named if isinstance(scripts.get(each), str) and each not in seen]
                if len(seen) < _MOST_EXPANDED:
                    seen.update(fresh)
                    pending += [scripts[each][:_LONGEST] for each in fresh]
                    parts += [scripts[each][:_LONGEST] for each in fresh]
    return "\n".join(parts)


def _told(trouble: Trouble, ran: str) -> Conduct:
    return Conduct(severity=trouble.severity, why=f"{ran}; it {trouble.why}")


def _inline(codebase: Codebase, suffix: str, code: str) -> Conduct:
    """Return what code in the command line does: nobody writes more than a word there without need."""
    subject = "npm runs code at installation that is written into the command line"
    found = written_out(codebase, suffix, code, subject)
    raised = {Severity.LOW: Severity.MEDIUM, Severity.MEDIUM: Severity.HIGH, Severity.INFO: Severity.LOW}
    return Conduct(severity=raised.get(found.severity, found.severity), why=found.why)


def _fetched(codebase: Codebase, command: str) -> Iterator[Conduct]:
    """Yield programs of other packages that a hook runs and the manifest does not ask for."""
    own = manifest(codebase)
    asked: set[str] = set()
    for section in ("dependencies", "devDependencies", "optionalDependencies", "peerDependencies"):
        listed = own.get(section)
        asked.update(listed if isinstance(listed, dict) else ())
    for match in _FETCHED.finditer(command):
        name = match[1]
        known = name in asked or name == own.get("name") or _builder(name) is not None
        if not known and not name.startswith((".", "/")) and f"node_modules/{name}" not in command:
            why = f"npm runs {name} at installation, in any version: it is not among the dependencies"
            yield Conduct(severity=Severity.MEDIUM, why=why)


@cache
def _builders() -> tuple[tuple[frozenset[str], Severity, str], ...]:
    return tuple(
        (frozenset(fields["commands"]), Severity(fields["severity"]), fields["why"])
        for fields in douane_signatures.table(_DATA)["builder"]
    )


def _builder(part: str) -> Conduct | None:
    words = [word for word in part.split() if "=" not in word]
    while words and words[0] in _RUNNERS:
        words.pop(0)
    name = posixpath.basename(words[0]) if words else ""
    for commands, severity, why in _builders():
        if name in commands:
            return Conduct(severity=severity, why=why)
    return None


def started_by(codebase: Codebase, command: str, folder: str = "") -> list[str]:
    """Return the files of the package that *command*, run in *folder*, starts; a missing one counts too."""
    named = [posixpath.normpath(posixpath.join(folder, match[1])) for match in _SCRIPT.finditer(command)]
    for match in _BARE.finditer(command):
        named += _as_node_finds(codebase, posixpath.normpath(posixpath.join(folder, match[1])))
    return [path for path in dict.fromkeys(named) if "node_modules" not in path]


def _loaded_inline(codebase: Codebase, command: str) -> list[str]:
    """Return the files of the package that code written into *command* loads, as Node finds them."""
    found = [match[1] for _, code in inline_code(command) for match in _LOADED.finditer(code)]
    named = (posixpath.normpath(each) for each in found[:MAX_FILES])
    return list(dict.fromkeys(path for base in named for path in _as_node_finds(codebase, base)))


def _as_node_finds(codebase: Codebase, base: str) -> list[str]:
    """Return the file of the package that Node loads for *base*, whose ending may be left out."""
    candidates = (base, *(f"{base}{suffix}" for suffix in _SUFFIXES))
    return [path for path in candidates if path in codebase.tree.files][:1]


def files(codebase: Codebase, scripts: list[str], subject: str) -> list[Conduct]:
    """Return what each of *scripts* does, and what the shell scripts among them start in turn.

    In *subject*, ``{}`` stands for the file.
    """
    found: list[Conduct] = []
    pending = list(scripts)
    for path in pending:
        data = codebase.tree.get(path)
        told = subject.format(path)
        if data is None:
            found.append(Conduct(severity=Severity.LOW, why=f"{told}; the file is not part of it"))
        elif is_machine_code(data):
            found.append(Conduct(severity=Severity.MEDIUM, why=f"{told}; it is machine code"))
        elif path in program_of(codebase).paths:
            program = program_of(codebase)
            found.append(conduct(program, reachable(program, (path,)), told))
        else:
            text = data[:MAX_TEXT].decode("utf-8", "replace")
            found.append(shell(path, text, told))
            inner = started_by(codebase, text) + started_by(codebase, text, posixpath.dirname(path))
            there = [each for each in inner if each in codebase.tree.files and each not in pending]
            pending += there[: MAX_FILES - len(pending)] if len(pending) < MAX_FILES else []
    return found


def shell(path: str, text: str, subject: str) -> Conduct:
    """Return what the shell script *text* at *path* does, with the lines that speak against it."""
    told = troubles(text)
    if not told:
        return Conduct(severity=Severity.INFO, why=subject)
    first = max(told, key=lambda each: each.severity.rank)
    places = tuple(
        Evidence(
            where=Where(path=path, line=each.line),
            excerpt=each.text,
            why=f"this runs without being asked for, and {each.why}",
            severity=each.severity,
        )
        for each in told
    )
    return Conduct(severity=first.severity, why=f"{subject}; it {first.why}", places=places)
