"""Machine code lies in the package under the name of something else.

**What.** A file that begins like a program or shared library (ELF, PE, Mach-O), but is named
like data (`.dat`, `.png`, `.json`, `.txt` ...); worse where the code of the package loads it. Also a
library that is loaded by name although the file is no library by its name.

**Why.** Honest native modules are called `.node`, `.so`, `.pyd`, `.dll` or `.dylib` and come with
their source or a known builder. A wrong name has one purpose: that nobody looks.

**Example.** `process.dlopen(module, path.join(__dirname, "../assets/table.dat"))`

**Left alone.** Libraries under their usual names (`build/sum.node`, `.so`, `.pyd`); a program without a
suffix (`bin/tool`); data that merely begins with the two letters of a Windows program.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import program_of
from douane.detectors._magic import HEAD, form_of
from douane.detectors._places import evidence_at
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.syntax import Codebase


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the files that hide machine code, where they are loaded if that is seen."""
    hidden = {path: kind for path in codebase.tree if (kind := _kind(path, codebase.tree[path]))}
    if not hidden:
        return
    program = program_of(codebase)
    loaded: set[str] = set()
    for _, call in catalogue(sources.EXECUTION, "native").calls(program, program.paths):
        for node in program.nodes(call):
            texts = program.shapes(call.at(node))
            path = next((path for path in hidden for text in texts if _means(text, path)), None)
            if path is not None:
                loaded.add(path)
                yield evidence_at(call, why=f"loads {path}, which is {hidden[path]} under the name of data")
    for path, kind in hidden.items():
        if path not in loaded:
            yield Evidence(
                where=Where(path=path),
                excerpt=path,
                why=f"the file is {kind} under the name of data",
                severity=Severity.HIGH,
                confidence=Confidence.MEDIUM,
            )


def _kind(path: str, data: bytes) -> str:
    """Return what *path* is, if it is machine code that is named like data."""
    suffixes = tuple(douane_signatures.table(sources.EXECUTION)["files"]["data"])
    form = form_of(data[:HEAD]) if path.lower().endswith(suffixes) else None
    return form.what if form is not None and form.group == "machine" else ""


def _means(text: str, path: str) -> bool:
    """Whether *text*, as a path with unknown parts, can be the file at *path*."""
    name = path.rpartition("/")[2]
    return text.rpartition("/")[2] == name


RULE = Rule(
    id="disguised-native-code",
    summary="machine code lies in the package under the name of data",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not use this package; ask for the source and a build that can be repeated.",
    taxonomy=("MCP04:2025", "SAFE-T1203", "AML.T0074", "AML.T0011.001"),
    code=look,
)
