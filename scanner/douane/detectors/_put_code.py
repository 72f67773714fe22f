"""Files of the package that are no code by their names, and become code where they are put.

``(site / "sitecustomize.py").write_text(STAMP.read_text().format(host=HOST))``: what a template, a text or a
value of a document says is read in the language of the place, at its own lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from douane.detectors._changes import LARGE, changes
from douane.detectors._flow import HOLE
from douane.detectors._flow.spelling import unescape
from douane.detectors._places import is_aside
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence
from douane.syntax import Module
from douane.syntax.languages import language_of

if TYPE_CHECKING:
    from douane.detectors._changes import Change
    from douane.detectors._flow import Program, State

MAX_FILES = 20
"""Files of the package that one write may copy, and texts of it, of which it is looked at what they do."""
MAX_CODE = 64 * 1024
"""Bytes of one of them that are read as code."""
_LONGEST_NAME = 200  # bytes
_LONGEST_CALL = 200  # characters of a call that starts a program
_SHOWN = 400  # characters of a line that are shown
_WORD = re.compile(r"[\w./~$+-]{3,200}")
_TEXTS = frozenset({"string", "template_string"})
_ROW = "supply.code"  # of the rules that say what code is for, and not how well it is written
_SUFFIXES = {".py": "py", ".pyw": "py", ".pth": "py", ".js": "js", ".mjs": "js", ".cjs": "js", ".ts": "ts"}
_STARTS = (
    ("py", re.compile(r"(^|[/\\\s])python[\d.]*(\.exe)?\s|\bsys\.executable\b")),
    ("js", re.compile(r"(^|[/\\\s])(node|nodejs|bun|deno)(\.exe)?\s|\bprocess\.execPath\b")),
)
# Words without which a text that is written out is not read as code.
_WORTH = re.compile(
    r"\b(exec|eval|Function|compile|urlopen|fetch|requests|httpx|axios|https?|subprocess|child_process|b64decode|atob|environ"
    r"|process\.env|socket|system|spawn|marshal|__import__)\b"
)
_QUOTES = re.compile(r"""^[rRbBfFuU]{0,2}("{3}|'{3}|["'`])|("{3}|'{3}|["'`])$""")
# How templates say what is filled in, and what they double because of that.
_BRACES = re.compile(r"\{\{|\}\}|\{(\w{1,40})(?:![rsa])?(?::[^{}\n]{0,20})?\}")
_MUSTACHES = re.compile(
    r"\{\{-?[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|<%[=-]?[^%\n]{0,200}%>|@@?(\w{1,40})@@?"
)
_DOLLARS = re.compile(r"\$\{?([A-Za-z_]\w{0,40})\}?")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file that becomes code, what it says, and what is found there, to follow "this text"."""

    line: int
    text: str
    why: str
    severity: Severity


def put_files(program: Program, change: Change) -> list[str]:
    """Return the paths of the files of the package, none of them code, that *change* copies or has run."""
    codebase, made = program.codebase, program.call(change.at)
    if codebase is None or made is None:
        return []
    if change.kind == "run":
        names = {word.rpartition("/")[2] for text in change.texts for word in _WORD.findall(text)}
    else:
        nodes = [*made.arguments, *([made.receiver] if made.receiver is not None else [])]
        copied = [*map(change.at.at, nodes), *([change.content] if change.content is not None else [])]
        names = {text.rpartition("/")[2] for each in copied for text in named_in(program, each)}
    found = [
        path
        for path in codebase.tree
        if path.rpartition("/")[2] in names and path not in program.paths and not is_aside(path)
    ]
    for path in found[:MAX_FILES]:
        if len(codebase.tree[path]) > MAX_CODE:
            program.unfollowed(path)
    return program.bounded(found, MAX_FILES, change.at.index.path)


def code_in(program: Program, change: Change, least: Severity) -> Iterator[tuple[str, Line]]:
    """Yield (path, line) of what files do, at *least* so bad, that *change* puts where they are code."""
    codebase = program.codebase
    suffix = _language(change)
    if codebase is None or not suffix:
        return
    for path in put_files(program, change):
        read = partial(_lines, program, path, suffix)
        lines = program.once(("put code", suffix, path), read)
        yield from ((path, line) for line in lines if line.severity.rank >= least.rank)
    for text in _written_out(program, change.content) if change.content is not None else ():
        lines = program.once(("put text", suffix, text.key[:2]), partial(said_lines, program, text, suffix))
        yield from ((text.index.path, line) for line in lines if line.severity.rank >= least.rank)


def become_code(program: Program) -> Iterator[Evidence]:
    """Yield what is grave in files that are no code by their names, where the package makes code of them."""
    told: set[tuple[str, int]] = set()
    for change in changes(program) if program.size <= LARGE else ():
        if is_aside(change.at.index.path):
            continue
        for path, line in code_in(program, change, Severity.HIGH):
            if (path, line.line) not in told:
                told.add((path, line.line))
                yield Evidence(
                    where=Where(path=path, line=line.line),
                    excerpt=line.text[:_SHOWN],
                    why=f"{line.why}; it becomes code at {change.at.index.path}:{change.at.line}",
                    severity=line.severity.at_most(Severity.HIGH),
                    confidence=Confidence.MEDIUM,
                )


def _language(change: Change) -> str:
    """Return the language of the place into which *change* writes, or of what it starts; else nothing."""
    if change.kind == "run":
        said = (*change.texts, change.at.text[:_LONGEST_CALL])
        return next((name for name, starts in _STARTS for text in said if starts.search(text)), "")
    for text in change.texts if change.kind == "write" else ():
        name = text.rpartition("/")[2]
        ending = f".{name.rpartition('.')[2]}" if "." in name else ""
        if ending in _SUFFIXES:
            return _SUFFIXES[ending]
    return ""


def _lines(program: Program, path: str, suffix: str) -> tuple[Line, ...]:
    """Return what the file at *path* does as code."""
    held = program.codebase.tree[path][:MAX_CODE] if program.codebase is not None else b""
    return tuple(_read(program, held.decode("utf-8", "replace"), suffix))


def _written_out(program: Program, content: State) -> list[State]:
    """Return the texts of several lines, or values of documents, that *content* is and that may be code."""
    found: dict[object, State] = {}

    def note(here: State) -> str | None:
        text = here.text[:MAX_CODE] if here.node.type in _TEXTS else ""
        if _WORTH.search(text) and ("\n" in text or "\\n" in text or ";" in text):
            found.setdefault(here.key[:2], here)
        return None

    program.tracer(note).trace(content)
    return program.bounded(found.values(), MAX_FILES, content.index.path)


def said_lines(program: Program, text: State, suffix: str) -> tuple[Line, ...]:
    """Return what the literal at *text* does as code, at the lines of its file."""
    said = _QUOTES.sub("", text.text[:MAX_CODE])
    spread = "\n" in said
    found = _read(program, said if spread else unescape(said), suffix)
    return tuple(replace(each, line=text.line + (each.line - 1 if spread else 0)) for each in found)


def _read(program: Program, source: str, suffix: str) -> Iterator[Line]:
    from douane.detectors._embedded import Embedded  # which follows what follows this

    codebase = program.codebase
    text = _filled(source, suffix)
    if codebase is None or not text.strip():
        return
    said = text.split("\n")
    told: set[int] = set()
    known = Embedded(program, codebase).reread(f"text.{suffix}", text.encode("utf-8", "replace"))
    for rule, evidence in known:
        line, severity = evidence.where.line or 0, evidence.severity or rule.severity
        is_grave = rule.row == _ROW and severity.rank >= Severity.MEDIUM.rank
        if is_grave and 0 < line <= len(said) and line not in told:
            told.add(line)
            yield Line(line, said[line - 1].strip(), evidence.why, severity)


def _filled(text: str, suffix: str) -> str:
    """Return *text*, line for line, as it is once something is filled in, if only so it is code."""
    ways = (
        text,
        _BRACES.sub(lambda found: found[1] or found[0][0], text),
        _MUSTACHES.sub("_", text),
        _DOLLARS.sub(lambda found: found[1], text),
    )
    return next((each for each in ways if _is_code(each, suffix)), text)


def _is_code(text: str, suffix: str) -> bool:
    source = text.encode("utf-8", "replace")
    language = language_of(f"text.{suffix}", source)
    return language is not None and not Module(f"text.{suffix}", language, source).root.has_error


def named_in(program: Program, state: State) -> list[str]:
    """Return the texts of which *state* is made that can be the name of a file of the package."""
    found: dict[str, None] = {}

    def note(here: State) -> str | None:
        if here.node.type in _TEXTS and here.node.end_byte - here.node.start_byte <= _LONGEST_NAME:
            found.update(dict.fromkeys(text for text in program.shapes(here) if HOLE not in text))
        return None

    program.tracer(note).trace(state)
    found.update(dict.fromkeys(program.shapes(state)))
    return list(found)
