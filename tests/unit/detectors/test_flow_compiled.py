"""Compiled (`make native`), a generator expression is made whole at once, unless something takes all of it.

So one that asks the program more questions as it goes is handed to such a call: else, what is asked, and with
it the steps that are left, would depend on whether the code was compiled.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from douane.detectors import _flow

_TAKING = frozenset(
    {"any", "all", "next", "tuple", "list", "set", "frozenset", "dict", "sorted", "sum", "min", "max"}
    | {"fromkeys", "join", "union", "update"}
)
_SOURCES = sorted(Path(_flow.__file__).parent.glob("*.py"))


def _asks(node: ast.AST) -> bool:
    """Whether a question is put to the program in *node*: by it, or by something that it is handed to."""
    names = [ast.unparse(each.func) for each in ast.walk(node) if isinstance(each, ast.Call)]
    handed = [
        argument
        for each in ast.walk(node)
        if isinstance(each, ast.Call)
        for argument in each.args
        if ast.unparse(argument) in ("program", "self._program")
    ]
    return bool(handed) or any(name.startswith(("program.", "self._program.")) for name in names)


def _late(expression: ast.GeneratorExp) -> Iterator[ast.AST]:
    """Yield what is worked out of *expression* as it goes."""
    yield expression.elt
    for number, part in enumerate(expression.generators):
        yield from part.ifs
        if number:
            yield part.iter


def _asking(source: str) -> list[str]:
    tree = ast.parse(source)
    taken = {
        id(argument)
        for each in ast.walk(tree)
        if isinstance(each, ast.Call) and ast.unparse(each.func).rpartition(".")[2] in _TAKING
        for argument in each.args
    }
    # One that is unpacked is taken whole in any case.
    taken |= {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Starred)}
    return [
        ast.unparse(each)
        for each in ast.walk(tree)
        if isinstance(each, ast.GeneratorExp) and id(each) not in taken and any(map(_asks, _late(each)))
    ]


@pytest.mark.parametrize("path", _SOURCES, ids=lambda path: path.stem)
def test_what_asks_as_it_goes_is_taken_whole(path: Path) -> None:
    assert _asking(path.read_text()) == []


def test_what_asks_is_told() -> None:
    assert _asking("def f(program, a):\n    yield from (x for y in a for x in program.leaves(y))\n")
    assert not _asking("def f(program, a):\n    yield from (x.node for x in program.leaves(a))\n")
    assert not _asking("def f(program, a):\n    return any(program.leaves(x) for x in a)\n")
