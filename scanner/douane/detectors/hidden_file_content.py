"""A file holds something else than its name, the manifest or the record of the package says.

**What.**

- A file named like a picture, a font or a text that is code or an archive, or a picture with a program, an
  archive or code behind its end.
- Python byte code without the source it was made of, or made so that Python never compares it with the source
  beside it.
- Code for a machine (`.node`, `.so`, `.pyd`, `.dll`, `.dylib`) without source and builder, in a package that
  does not say for which machines it is made: at the place where it is loaded.
- A file of a wheel that its RECORD does not list, or lists with another hash; code that the manifest's list
  of `files` leaves out although it was packed (low).
- Names with characters that are not shown, a harmless ending before one that runs, code in a hidden file that
  other code names.
- Code far to the right of its line, far below the last line before it, or behind a very long comment.

**Why.** A review reads what looks like code, in the order and at the place in which editors show it. What is
put elsewhere on purpose is there because it would not pass.

**Example.** `module.exports = table;` and, three hundred blanks further to the right in the same line, a
call.

**Left alone.** Machine code in packages that are made for one platform, or that comes with its source;
byte code beside its source; tables that are set out in columns; pictures with a colour profile or comment
behind their end; settings of tools in hidden files. (Machine code under the name of data is
`disguised-native-code`.)
"""

from __future__ import annotations

import fnmatch
import posixpath
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _file_names, _out_of_sight, _wheel_record
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._file_names import DATA, MAX_TOLD
from douane.detectors._flow import State, program_of
from douane.detectors._magic import Form, form_of
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._scripts import LOCAL, is_wheel, manifest
from douane.model import Confidence, Ecosystem, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_CODE = "is a text that is code"
_HEAD = 4_096  # bytes of a file that tell whether it is a text that is code
_TAIL = 65_536  # bytes behind the end of a picture that are looked at
_SMALL = 64 * 1024  # bytes of source of a package whose loading of machine code is followed
_WASM = re.compile(r"WebAssembly\.(instantiate|compile|Module|instantiateStreaming|compileStreaming)$")
_PLAIN = frozenset({"require", "import", "setTimeout", "setInterval", "setImmediate", "spawn", "run"})
_ALWAYS = re.compile(r"^(package\.json|readme|licen[cs]e|changelog|history|notice)", re.IGNORECASE)


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the files whose content is not where or what it seems."""
    yield from _file_names.look(codebase)
    yield from _contents(codebase)
    yield from _byte_code(codebase)
    yield from _machine_code(codebase)
    if codebase.package.ecosystem is Ecosystem.PYPI or is_wheel(codebase):
        yield from _wheel_record.look(codebase)
    else:
        yield from _left_out(codebase)
    yield from _out_of_sight.look(codebase)


# --- pictures, fonts and texts ---------------------------------------------------------------------------


def _contents(codebase: Codebase) -> Iterator[Evidence]:
    for path in codebase.tree:
        if is_aside(path):
            continue
        what = _pretence(path, codebase.tree[path])
        if what:
            user = _user_of(codebase, path)
            yield Evidence(
                where=Where(path=path, line=_line_of_code(codebase.tree[path]) if what == _CODE else None),
                excerpt=path,
                why=f"the file {what}{f'; {user} names it' if user else ''}",
                severity=Severity.MEDIUM,
                confidence=Confidence.MEDIUM,
            )
            yield from _run_by(codebase, user, path, what)


def _pretence(path: str, data: bytes) -> str:
    """Return what is wrong with the content of *path*, empty if nothing is."""
    ending = posixpath.splitext(path)[1].lower()
    if ending not in _media() and ending not in _texts():
        return ""
    form = form_of(data[:512])
    if form is not None and form.group != "machine":
        return f"is {form.what} by its content" if _is_misnamed(form, ending) else ""
    if ending not in _media() or not data:
        return ""
    if data.startswith(_media_magic()):
        return _appended(data)
    head = data[:_HEAD].decode("utf-8", "replace")
    shown = sum(character.isprintable() or character in "\r\n\t" for character in head)
    if shown >= 0.98 * len(head) and "\ufffd" not in head and _code_text().search(head):
        return _CODE
    return ""


def _line_of_code(data: bytes) -> int:
    """Return the line of the text *data* in which it first reads like code."""
    head = data[:_HEAD].decode("utf-8", "replace")
    match = _code_text().search(head)
    if match is None:
        return 1
    start = match.end() - len(match.group().lstrip())
    return 1 + head.count("\n", 0, start)


def _is_misnamed(form: Form, ending: str) -> bool:
    return ending not in form.suffixes


def _appended(data: bytes) -> str:
    """Return what stands behind the end of a picture, if that is no picture."""
    if data.startswith(b"\x89PNG"):
        end = data.rfind(b"IEND")
        rest = data[end + 8 :] if end >= 0 else b""
    elif data.startswith(b"\xff\xd8\xff"):
        end = data.rfind(b"\xff\xd9")
        rest = data[end + 2 :] if end >= 0 else b""
    else:
        return ""
    rest = rest[:_TAIL]
    if any(
        rest.lstrip().startswith(bytes.fromhex(each)) for each in douane_signatures.table(DATA)["appended"]
    ):
        return "holds something behind the end of the picture that is none"
    text = rest[:_HEAD].decode("utf-8", "replace")
    return "holds code behind the end of the picture" if len(rest) > 16 and _code_text().search(text) else ""


def _user_of(codebase: Codebase, path: str) -> str | None:
    """Return the source file that names the file at *path*."""
    name = path.rpartition("/")[2].encode("utf-8", "replace")
    program = program_of(codebase)
    return next((each for each in program.paths if each != path and name in program.source(each)), None)


def _run_by(codebase: Codebase, user: str | None, path: str, what: str) -> Iterator[Evidence]:
    """Yield the call in the file *user*, which names the file at *path*, that can run its content."""
    program = program_of(codebase)
    running = catalogue(sources.EXECUTION, "native", "evaluate")
    index = program.index(user) if user is not None else None
    for made in index.calls if index is not None else ():
        state = State(index, made.node) if index is not None else None
        if state is None:
            return
        if any(_WASM.search(name) for name in program.callee(state)) or (
            made.name not in _PLAIN and running.is_call(program, state) is not None
        ):
            yield evidence_at(state, why=f"runs {path}, which {what}", confidence=Confidence.MEDIUM)
            return


# --- byte code and machine code --------------------------------------------------------------------------


def _byte_code(codebase: Codebase) -> Iterator[Evidence]:
    told = 0
    for path in codebase.tree:
        if not path.endswith((".pyc", ".pyo")) or is_aside(path) or told >= MAX_TOLD:
            continue
        folder, _, name = path.rpartition("/")
        base = folder.removesuffix("__pycache__").rstrip("/")
        module = posixpath.join(base, f"{name.split('.')[0]}.py")
        if module not in codebase.tree.files:
            told += 1
            why = "it is byte code without the source that it was made of: it can only be run, not read"
            yield Evidence(where=Where(path=path), excerpt=path, why=why, severity=Severity.MEDIUM)
        elif int.from_bytes(codebase.tree[path][4:8], "little") == 1:  # PEP 552: hash-based, unchecked
            told += 1
            why = f"Python runs this byte code without ever comparing it with {module}"
            yield Evidence(where=Where(path=path), excerpt=path, why=why, severity=Severity.HIGH)


def _machine_code(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where machine code is loaded, or lies, of which neither source nor platform is told."""
    data = douane_signatures.table(DATA)
    natives = [path for path in codebase.tree if path.endswith(tuple(data["native"])) and not is_aside(path)]
    if not natives or _is_for_a_platform(codebase) or _has_source(codebase):
        return
    program = program_of(codebase)
    told = False
    names = [path.rpartition("/")[2] for path in natives]
    for call in _loads(program) if program.size <= _SMALL else ():
        texts = [text for node in program.nodes(call) for text in program.shapes(call.at(node))]
        name = next((name for name in names for text in texts if text.rpartition("/")[2] == name), None)
        if name is not None and not is_aside(call.index.path):
            told = True
            why = f"loads {name}, machine code of which the package has neither source nor platform"
            yield evidence_at(call, why=why, severity=Severity.MEDIUM, confidence=Confidence.MEDIUM)
    if not told:
        why = f"machine code of which the package has neither source nor platform ({len(natives)} such files)"
        yield Evidence(where=Where(path=natives[0]), excerpt=natives[0], why=why, severity=Severity.LOW)


def _loads(program: Program) -> Iterator[State]:
    """Yield the calls that load machine code, and those of a loader that was made for it."""
    for _, call in catalogue(sources.EXECUTION, "native").calls(program, program.paths):
        yield call
    for index in program.indexes(program.mentioning(frozenset({b"createRequire", b"bindings"}))):
        for made in index.calls:
            state = State(index, made.node)
            if any("createRequire()" in name for name in program.callee(state)):
                yield state


def _is_for_a_platform(codebase: Codebase) -> bool:
    own = manifest(codebase)
    if own.get("os") or own.get("cpu") or own.get("libc") or own.get("binary") or own.get("napi"):
        return True
    for path in codebase.tree:
        if path.endswith(".dist-info/WHEEL") and path.count("/") == 1:
            return b"-none-any" not in codebase.tree[path][:10_000]
    return False


def _has_source(codebase: Codebase) -> bool:
    data = douane_signatures.table(DATA)
    endings, builds = tuple(data["native_source"]), frozenset(data["native_builds"])
    return any(path.endswith(endings) or path.rpartition("/")[2] in builds for path in codebase.tree)


# --- files that the manifest leaves out ------------------------------------------------------------------


def _left_out(codebase: Codebase) -> Iterator[Evidence]:
    """Yield code that was packed although the manifest's list of files has no place for it."""
    listed = manifest(codebase).get("files")
    if codebase.package.index == LOCAL or not isinstance(listed, list) or not listed:
        return
    patterns = [
        posixpath.normpath(each.strip("/")) for each in listed if isinstance(each, str) and each.strip("/")
    ]
    if (
        not patterns
        or len(patterns) > 200
        or max(map(len, patterns)) > 200
        or any(each.startswith("!") for each in patterns)
    ):
        return
    own = manifest(codebase)
    kept = {posixpath.normpath(each) for each in _values(own.get("main"), own.get("bin"), own.get("browser"))}
    told = 0
    for path in codebase.paths():
        if (
            path in kept
            or f"{path.rpartition('.')[0]}" in kept
            or _ALWAYS.match(path)
            or "node_modules/" in path
        ):
            continue
        if not any(_covers(pattern, path) for pattern in patterns) and told < MAX_TOLD:
            told += 1
            why = "the manifest's list of files leaves it out, and yet it was packed"
            yield Evidence(where=Where(path=path, line=1), excerpt=path, why=why, severity=Severity.LOW)


def _values(*given: object) -> Iterator[str]:
    for each in given:
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict):
            yield from (value for value in each.values() if isinstance(value, str))


def _covers(pattern: str, path: str) -> bool:
    if pattern in (".", "*", "**", "**/*") or path == pattern or path.startswith(f"{pattern}/"):
        return True
    if not any(mark in pattern for mark in "*?[{("):
        return False
    plain = re.sub(r"\{[^}]*\}|[@!+?*]\([^)]*\)", "*", pattern).replace("**/", "*")
    return fnmatch.fnmatchcase(path, plain) or fnmatch.fnmatchcase(path, f"{plain}/*")


@cache
def _media() -> frozenset[str]:
    return frozenset(douane_signatures.table(DATA)["media"])


@cache
def _texts() -> frozenset[str]:
    return frozenset(douane_signatures.table(DATA)["texts"])


@cache
def _media_magic() -> tuple[bytes, ...]:
    return tuple(bytes.fromhex(each) for each in douane_signatures.table(DATA)["media_magic"])


@cache
def _code_text() -> re.Pattern[str]:
    return re.compile(douane_signatures.table(DATA)["code_text"])


RULE = Rule(
    id="hidden-file-content",
    summary="a file holds something else than its name or the package says, or holds it out of sight",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Look at the bytes of the file, not at how it is shown; ask why they are there.",
    taxonomy=("MCP04:2025", "SAFE-T1203", "AML.T0074", "AML.T0011.001"),
    code=look,
)
