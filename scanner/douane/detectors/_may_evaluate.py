"""Which files of a package may run text: told by their words, before any is parsed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._flow import Program

_SMALL = 64 * 1024
# What a file of a large package must contain to be parsed; small packages are parsed for less.
_JAVASCRIPT = tuple(
    re.compile(text)
    for text in (
        rb"eval[ )]{0,3}\((?<![.\w]eval\()",
        rb"eval(?<=[=(,:\[ ]eval)(?= {0,2}[;,)\]])",
        rb"Function[ )]{0,3}\((?<![.\w]Function\()",
        rb"Function(?<=[\w$] = Function)(?= {0,2}[;,\n])",
        rb"Function\.(apply|call|bind|constructor)",
        rb"constructor[.\[][\"']?constructor",
        rb"_compile[\"'`]{0,1}\]{0,1}\(",
        rb"data:(text|application)/javascript",
        rb"\bWorker\([^\n]{1,2000}eval",
    )
)
_PYTHON = tuple(
    re.compile(text) for text in (rb"exec {0,2}\((?<![.\w]exec\()", rb"eval {0,2}\((?<![.\w]eval\()")
)
_MODULES = frozenset(
    {"vm", "vm2", "isolated-vm", "marshal", "pickle", "dill", "cloudpickle", "runpy", "code"}
)
_EVALUATING = encoded(("eval", "Function", "AsyncFunction", "exec", "_compile", "constructor"))
_UNCLEAR = encoded(
    ("require", "import", "import_module", "setTimeout", "setInterval", "__import__", "system")
)
_PACKED = encoded(
    ("atob", "fromCharCode", "base64", "hex", "b64decode", "fromhex", "unhexlify", "zlib", "rot13")
)
_GIVEN = re.compile(rb"[\"'`](-c|-e|--eval)[\"'`]|\b(python|node)[\d.]{0,5} {1,4}-[ce]\b")
_STARTERS = frozenset({"child_process", "subprocess", "os"})


def evaluating(program: Program) -> tuple[str, ...]:
    """Return the files that may run text."""
    return tuple(path for path in program.paths if _may_evaluate(program, path))


def _may_evaluate(program: Program, path: str) -> bool:
    words = program.words(path)
    if program.size <= _SMALL:
        return True
    if is_aside(path):
        return False
    if not _MODULES.isdisjoint(program.imports(path)):
        return True
    if not _EVALUATING.isdisjoint(words):
        needles = _PYTHON if path.endswith((".py", ".pyw")) else _JAVASCRIPT
        if any(program.holds(path, needle) for needle in needles):
            return True
    starts = not _STARTERS.isdisjoint(program.imports(path))
    if starts and program.holds(path, _GIVEN):
        return True
    return starts and not (_PACKED.isdisjoint(words) or _UNCLEAR.isdisjoint(words))
