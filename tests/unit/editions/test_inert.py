"""Version files are told by what they do, not by their names."""

from __future__ import annotations

import pytest

from douane.editions.inert import is_constant, is_inert
from douane.model import Ecosystem, Package

PACKAGE = Package(ecosystem=Ecosystem.PYPI, name="mail-mcp", version="1.0.0", path="mail-mcp")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "  # a word",
        "__version__ = '1.0'",
        "version: str = '1'",
        "a = b = (1, 2, 'x')  # set",
        "  COMMIT = None",
    ],
)
def test_plain_values(line: str) -> None:
    assert is_constant(line)


@pytest.mark.parametrize(
    "line",
    [
        "run()",
        "a = run()",
        "import os",
        "if a == 1:",
        "a = b",
        "a.b = 1",
        "a = '" + "x" * 600 + "'",
        "a = " + "(" * 400,
    ],
)
def test_anything_else(line: str) -> None:
    assert not is_constant(line)


@pytest.mark.parametrize(
    "text", ["a = 1\n", "from typing import Any\na: Any = 1\n", "'''Words.'''\n", "import typing\n"]
)
def test_inert(text: str) -> None:
    assert is_inert(PACKAGE, "a.py", text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "import os\n",
        "import typing ,os\n",
        "from .b import c\n",
        "a = f()\n",
        "@f\nclass A: pass\n",
        "class A(b): pass\n",
        "def f(): pass\n",
        "a = (\n",
        "for a in b: pass\n",
        "a = [f() for f in b]\n",
        "a = 1\n" * 20_000,
    ],
)
def test_not_inert(text: str) -> None:
    assert not is_inert(PACKAGE, "a.py", text.encode())
