"""What the code says of gaps: the texts that are handed to `Gap`, with a number where something is put in.

Followed are literals, choices, sums, names within a function or of a module, and the parameters of functions
whose calls are known by name; what an object or another program says is not followed.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

FILLED = "\0"
"""Stands where something is put into a text."""

MOST_DEEP = 8
MOST_METHODS = 2
"""Files with a method of one name, so that a call of it anywhere is taken for a call of each."""

_PASSING = frozenset({"excerpt", "str", "visible"})  # they give back the text that they are handed

Scope = tuple[ast.FunctionDef | ast.AsyncFunctionDef, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A call in the file `path`, within the functions `scope`, the outermost first."""

    path: Path
    node: ast.Call
    scope: Scope


@dataclass(slots=True)
class Walk:
    """All files below a folder, and what is called in them."""

    calls: dict[str, list[Call]] = field(default_factory=lambda: defaultdict(list))
    constants: dict[tuple[Path, str], ast.expr] = field(default_factory=dict)
    imported: dict[Path, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    defined: dict[str, set[Path]] = field(default_factory=lambda: defaultdict(set))
    methods: dict[str, set[Path]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, folder: Path) -> Walk:
        """Return what is known of the Python files below *folder*."""
        walk = cls()
        for path in sorted(folder.rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"))
            walk._visit(path, tree, ())
            for each in tree.body:
                if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
                    walk.constants[path, each.targets[0].id] = each.value
        return walk

    def _visit(self, path: Path, node: ast.AST, scope: Scope) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            self.defined[node.name].add(path)
            if node.args.args[:1] and node.args.args[0].arg == "self":
                self.methods[node.name].add(path)
            scope = (*scope, node)
        elif isinstance(node, ast.ImportFrom):
            self.imported[path] |= {each.asname or each.name: each.name for each in node.names}
        elif isinstance(node, ast.Call):
            self.calls[_called(node)].append(Call(path, node, scope))
        for child in ast.iter_child_nodes(node):
            self._visit(path, child, scope)

    def told(self, part: str) -> set[str]:
        """Return the texts of *part* (``what``, ``why``) of every gap, as far as they are written in code."""
        return {
            text
            for call in self.calls["Gap"]
            for word in call.node.keywords
            if word.arg == part
            for text in self._texts(word.value, call, MOST_DEEP)
            if text is not None
        }

    def _texts(self, node: ast.expr, at: Call, deep: int) -> Iterator[str | None]:
        """Yield what *node* can be; None where that is not followed."""
        if deep == 0:
            yield None
        elif isinstance(node, ast.Constant):
            yield node.value if isinstance(node.value, str) else None
        elif isinstance(node, ast.JoinedStr):
            yield "".join(
                str(each.value) if isinstance(each, ast.Constant) else FILLED for each in node.values
            )
        elif isinstance(node, ast.IfExp):
            yield from self._texts(node.body, at, deep - 1)
            yield from self._texts(node.orelse, at, deep - 1)
        elif isinstance(node, ast.BoolOp):
            for each in node.values:
                yield from self._texts(each, at, deep - 1)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = (list(self._texts(each, at, deep - 1)) for each in (node.left, node.right))
            yield from (f"{a or FILLED}{b or FILLED}" for a, b in product(*sides))
        elif isinstance(node, ast.Call) and _called(node) in _PASSING and node.args:
            yield from self._texts(node.args[0], at, deep - 1)
        elif isinstance(node, ast.Name):
            yield from self._named(node.id, at, deep - 1)
        else:
            yield None

    def _named(self, name: str, at: Call, deep: int) -> Iterator[str | None]:
        for function in reversed(at.scope):
            values = list(_values(function, name))
            for value in values:
                yield from self._texts(value, at, deep)
            if values:
                return
            if name in {each.arg for each in (*function.args.args, *function.args.kwonlyargs)}:
                yield from self._handed(function, name, at, deep)
                return
        constant = self.constants.get((at.path, name))
        if constant is not None:
            yield from self._texts(constant, Call(at.path, at.node, ()), deep)

    def _handed(
        self, function: ast.FunctionDef | ast.AsyncFunctionDef, name: str, at: Call, deep: int
    ) -> Iterator[str | None]:
        names = [each.arg for each in function.args.args if each.arg not in ("self", "cls")]
        for call in self.calls[function.name]:
            if call.path != at.path and not self._is_meant(call, function.name):
                continue
            given = {word.arg: word.value for word in call.node.keywords if word.arg}
            given |= dict(zip(names, call.node.args, strict=False))
            if name in given:
                yield from self._texts(given[name], call, deep)

    def _is_meant(self, call: Call, name: str) -> bool:
        """Whether *call*, in another file, is of the function *name*, or of a method with a rare name."""
        if isinstance(call.node.func, ast.Attribute) and 0 < len(self.methods[name]) <= MOST_METHODS:
            return True
        return len(self.defined[name]) == 1 and name in self.imported[call.path].values()


def _called(node: ast.Call) -> str:
    callee = node.func
    return callee.id if isinstance(callee, ast.Name) else getattr(callee, "attr", "")


def _values(function: ast.AST, name: str) -> Iterator[ast.expr]:
    """Yield what is assigned to *name* in *function*, also as one of several."""
    for node in ast.walk(function):
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            if isinstance(target, ast.Name) and target.id == name:
                yield node.value
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                for each, value in zip(target.elts, node.value.elts, strict=False):
                    if isinstance(each, ast.Name) and each.id == name:
                        yield value
