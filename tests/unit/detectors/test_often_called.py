"""A function that is called often loses no finding: the call that matters is found among them, or a gap is.

Each case is that of a rule, with honest calls of one of its functions put before everything else.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from douane import scan_source
from douane.detectors._flow.program import MOST_CALLERS
from douane.model import Examination

_CASES = Path(__file__).parents[2] / "cases"
_MANY = 60  # callers that a helper of an ordinary server has
_CALLED = (
    ("command-injection/fires-on-concatenated-branch", "src/git.ts", "log"),
    ("command-injection/fires-on-function-that-another-makes", "src/shell.js", "inFolder"),
    ("command-injection/fires-on-one-of-several-ways-python", "server.py", "by_shell"),
    ("command-injection/fires-on-an-option-of-a-whole-list-python", "server.py", "run"),
    ("command-injection/fires-on-a-line-that-a-decorator-runs-python", "server.py", "_size"),
    ("command-injection/fires-on-a-request-by-its-type-python", "shelf.py", "word"),
    ("destruction/fires-on-arguments-that-are-handed-over", "server.mjs", "git"),
    ("weak-cryptography/fires-on-code-of-a-digest-python", "server.py", "ticket_of"),
    ("weak-authentication/fires-on-a-helper-that-reads-claims", "src/peek.ts", "open"),
    ("query-injection/fires-on-code-of-one-of-several-parsers-python", "server.py", "formula"),
    ("silent-copy/fires-on-a-record-that-becomes-part-of-a-message", "extra.js", "extra"),
    ("resource-exhaustion/fires-on-rounds-in-helper", "kit/hashing.py", "stretched"),
)

Place = tuple[str, int]


def _calls(name: str, count: int, *, is_python: bool) -> str:
    """Return the source of a function that calls *name* so often, each time with a text of its own."""
    lines = "".join(f'    {name}("p{number}")\n' for number in range(count))
    return f"def zz_calling():\n{lines}\n" if is_python else f"function zzCalling() {{\n{lines}}}\n"


def _looked_at(case: str, into: Path, path: str, before: str) -> tuple[Examination, set[Place]]:
    """Return what is said of *case* with *before* put into its file at *path*, and the places of its rule."""
    package = into / f"package{len(before)}"
    shutil.copytree(_CASES / case / "package", package)
    changed = package / path
    changed.write_text(before + changed.read_text("utf-8"), "utf-8")
    examination = scan_source(package).examination
    added = before.count("\n")
    rule = case.partition("/")[0]
    places = {
        (each.where.path or "", each.where.line or 0) for each in examination.findings if each.rule == rule
    }
    return examination, {(where, line - added if where == path else line) for where, line in places}


@pytest.mark.parametrize(("case", "path", "name"), _CALLED, ids=[case for case, _, _ in _CALLED])
def test_calls_of_a_function_hide_no_other(tmp_path: Path, case: str, path: str, name: str) -> None:
    is_python = path.endswith(".py")
    plain, expected = _looked_at(case, tmp_path, path, "")
    assert expected
    _, found = _looked_at(case, tmp_path, path, _calls(name, _MANY, is_python=is_python))
    assert found >= expected
    beyond = _calls(name, MOST_CALLERS + 50, is_python=is_python)
    examination, found = _looked_at(case, tmp_path, path, beyond)
    assert found >= expected or len(examination.gaps) > len(plain.gaps)
