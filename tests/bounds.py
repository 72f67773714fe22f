"""All bounds of the code as a page: constants named for the most, the largest, the longest, the deepest."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from support import ROOT

_NAME = re.compile(r"(?:^|_)(?:MOST|MAX|DEEPEST|LARGEST|LONGEST|FEWEST|FURTHEST|WIDEST)(?:_|$)")
_COMMENT = re.compile(r"\s# (.*)$")
_MADE: dict[type[ast.operator], Callable[[int, int], int]] = {
    ast.Mult: operator.mul,
    ast.Pow: operator.pow,
    ast.LShift: operator.lshift,
    ast.Sub: operator.sub,
    ast.Add: operator.add,
}
_FOLDERS = ("scanner", "lockfiles")
_HEAD = """# Bounds of the code

Written from the code (`pytest tests/unit/docs --accept`), so that none is changed or added unseen. What
somebody who uses Douane meets of them is in words in [the security model](security-model.md#bounds).

| module | constant | value | of what |
|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Bound:
    """One constant: the module that has it, its value as it is written there, and what is said of it."""

    module: str
    name: str
    value: str
    of: str

    @property
    def row(self) -> str:
        cells = (self.module, f"`{self.name}`", self.value, self.of)
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def page() -> str:
    """Return docs/bounds.md."""
    return _HEAD + "".join(f"{bound.row}\n" for bound in bounds())


def bounds() -> Iterator[Bound]:
    """Yield the bounds of all modules, in order of path and of line."""
    for folder in _FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "__pycache__" not in path.parts:
                yield from bounds_in(path, path.relative_to(ROOT / folder).with_suffix("").as_posix())


def bounds_in(path: Path, module: str) -> Iterator[Bound]:
    """Yield the bounds that stand at the top of the file *path*."""
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    body = ast.parse(source).body
    for node, below in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names = [node.target.id]
        else:
            continue
        comment = _COMMENT.search(lines[(node.end_lineno or node.lineno) - 1])
        of = _said(below) or (comment[1] if comment else "")
        for name in names:
            if _NAME.search(name) and node.value is not None:
                yield Bound(module, name, _shown(node.value), of)


def _said(below: ast.stmt | None) -> str:
    """Return the text that stands below a constant."""
    value = below.value if isinstance(below, ast.Expr) else None
    text = value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""
    return " ".join(text.split())


def _shown(value: ast.expr) -> str:
    number = _number(value)
    if number is None:
        return f"`{ast.unparse(value)}`"
    for size, unit in ((2**30, "GB"), (2**20, "MB"), (2**10, "KB")):
        if isinstance(number, int) and number % size == 0 and number >= 4 * 2**10 and number < 2**40:
            return f"{number // size:,} {unit}"
    return f"{number:,}" if abs(number) < 2**40 else ast.unparse(value)


def _number(value: ast.expr) -> int | float | None:
    if isinstance(value, ast.Constant) and isinstance(value.value, int | float):
        return value.value
    if not isinstance(value, ast.BinOp):
        return None
    left, right = _number(value.left), _number(value.right)
    if not isinstance(left, int) or not isinstance(right, int):
        return None
    made = _MADE.get(type(value.op))
    return made(left, right) if made is not None else None
