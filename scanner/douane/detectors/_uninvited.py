"""What of a Python package runs in other programs: at every start of Python, or as a plug-in of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._conduct import Conduct, conduct, reachable
from douane.detectors._flow import program_of
from douane.detectors._marked import is_server
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/install.toml"
_MOST_LINE = 2_000  # characters of a line of a .pth file
_MOST_ENTRIES = 200_000  # bytes of entry_points.txt
_IMPORT = re.compile(r"^import\s+([\w.]{1,200})\s*(?:#.*)?$")
_ENTRY = re.compile(r"""^\s*([^=\[\]]{1,200})=\s*["']?([\w.]{1,200})\s*(?::.*)?["']?\s*$""")
# Where manifests name a group of entry points: tables of TOML, sections of entry_points.txt and setup.cfg.
_GROUP = re.compile(
    r"""^\[(?:project\.entry-points\.|tool\.(?:poetry|pdm)\.(?:plugins|entry-plugins)\.)?["']?([\w.-]{1,100})["']?\]"""
)
_GROUP_OF_SECTION = re.compile(r"^([\w.]{1,100})\s*=\s*$")
_MANIFESTS = ("entry_points.txt", "pyproject.toml", "setup.cfg")
# The environment, gone through as a whole.
_GOES_THROUGH = re.compile(
    rb"\bos\.environ\.(items|values|copy)\(|\bin os\.environ\b\s*[:\])]|\bdict\(os\.environ\)"
)


def started(codebase: Codebase, path: str, line: int, text: str) -> Iterator[Evidence]:
    """Yield evidence for a line of a .pth file, or a module, that every start of Python runs."""
    data = douane_signatures.table(_DATA)["python"]
    known = any(
        item["package"] == codebase.package.name and item["line"] in text for item in data["known_start"]
    )
    why = "every start of this Python runs this line, whether or not the package is used"
    severity = Severity.LOW
    if re.fullmatch(data["namespace_start"], text.strip()[:_MOST_LINE]):
        why += "; setuptools writes it for packages that share a namespace"
    elif not known:
        found = _imported(codebase, path, text)
        calm = found is not None and found.severity.rank < Severity.MEDIUM.rank
        busy = re.search(data["busy_start"], text[:_MOST_LINE]) or len(text) > _MOST_LINE
        severity = Severity.HIGH if calm and not busy else Severity.CRITICAL
        why = f"{why}; {found.why}" if found is not None and not calm else why
    yield Evidence(
        where=Where(path=path, line=line),
        excerpt=text,
        why=why,
        severity=severity,
        confidence=Confidence.HIGH,
        remedy="Do not install this package; look for the file in site-packages if it was installed.",
    )


def _imported(codebase: Codebase, path: str, text: str) -> Conduct | None:
    """Return what the module does that *text* imports, or that stands at *path*; None if that is not here."""
    if path.endswith(".py"):
        module = path
    else:
        match = _IMPORT.match(text.strip()[:_MOST_LINE])
        file = _module_file(codebase, match[1]) if match else None
        if file is None:
            return None
        module = file
    program = program_of(codebase)
    return conduct(program, reachable(program, (module,)), f"it runs {module}")


def loaded_by_others(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the entry points and conftest.py that others load, where they run what nobody reviews."""
    for path, line, text, module, who in _entry_points(codebase):
        yield from _if_bad(codebase, Where(path=path, line=line), text, module, who)
    if "conftest.py" in codebase.tree.files:
        where = Where(path="conftest.py", line=1)
        yield from _if_bad(codebase, where, "conftest.py", "conftest.py", "every run of the package's tests")


def _if_bad(codebase: Codebase, where: Where, text: str, module: str, who: str) -> Iterator[Evidence]:
    program = program_of(codebase)
    found = conduct(program, reachable(program, (module,)), f"{who} loads {module} by itself")
    if found.severity is Severity.CRITICAL:
        yield Evidence(where=where, excerpt=text, why=found.why, severity=Severity.MEDIUM)
    elif is_server(program) and where.path != "conftest.py" and _takes(program, module, found):
        what = found.why if found.severity is Severity.HIGH else f"{who} loads {module} by itself"
        what += "" if found.severity is Severity.HIGH else "; it goes through the whole environment there"
        yield Evidence(
            where=where, excerpt=text, why=f"{what}, and this is a server", severity=Severity.MEDIUM
        )


def _takes(program: Program, module: str, found: Conduct) -> bool:
    """Whether *module* goes through the whole environment, or its *found* conduct is to read credentials."""
    return found.severity is Severity.HIGH or _GOES_THROUGH.search(program.source(module)) is not None


def _entry_points(codebase: Codebase) -> Iterator[tuple[str, int, str, str, str]]:
    """Yield path, line, text, file and who loads it, of entry points that others load by themselves."""
    loaders = douane_signatures.table(_DATA)["python"]["loaded_by"]
    for path in codebase.tree:
        if not path.endswith(_MANIFESTS) or path.count("/") > 1:
            continue
        who = ""
        text = codebase.tree[path][:_MOST_ENTRIES].decode("utf-8", "replace")
        for number, line in enumerate(text.splitlines(), 1):
            named = _GROUP.match(line) or _GROUP_OF_SECTION.match(line)
            if named is not None or line.startswith("["):
                group = named[1] if named is not None else ""
                who = next((item["who"] for item in loaders if re.fullmatch(item["group"], group)), "")
            match = _ENTRY.match(line) if who else None
            module = _module_file(codebase, match[2]) if match else None
            if module is not None:
                yield path, number, line.strip(), module, who


def _module_file(codebase: Codebase, name: str) -> str | None:
    base = name.replace(".", "/")
    for path in (f"{base}.py", f"{base}/__init__.py", f"src/{base}.py", f"src/{base}/__init__.py"):
        if path in codebase.tree.files:
            return path
    return None
