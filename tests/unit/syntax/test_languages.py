from __future__ import annotations

import subprocess
import sys

import pytest

from douane.syntax.languages import Language, is_declaration, language_of, utf8


@pytest.mark.parametrize(
    ("path", "source", "language"),
    [
        ("a/b.py", b"", Language.PYTHON),
        ("a.pyi", b"", Language.PYTHON),
        ("a.js", b"", Language.JAVASCRIPT),
        ("A.MJS", b"", Language.JAVASCRIPT),
        ("a.cjs", b"", Language.JAVASCRIPT),
        ("a.jsx", b"", Language.JAVASCRIPT),
        ("a.mts", b"", Language.TYPESCRIPT),
        ("a.tsx", b"", Language.TSX),
        ("bin/tool", b"#!/usr/bin/env node\n", Language.JAVASCRIPT),
        ("bin/tool", b"#!/usr/bin/env -S python3 -u\n", Language.PYTHON),
        ("bin/tool", b"#!/bin/sh\n", None),
        (".js", b"", None),
        ("README.md", b"#!/usr/bin/env node", None),
    ],
)
def test_language_is_told_by_suffix_else_by_shebang(
    path: str, source: bytes, language: Language | None
) -> None:
    assert language_of(path, source) is language


def test_type_declarations_are_recognised() -> None:
    assert is_declaration("dist/index.d.ts")
    assert not is_declaration("dist/index.ts")


def test_byte_order_marks_and_declared_encodings_are_undone() -> None:
    assert utf8(Language.JAVASCRIPT, "\ufefflet é".encode()) == "let é".encode()
    assert utf8(Language.JAVASCRIPT, "let é".encode("utf-16")) == "let é".encode()
    assert utf8(Language.PYTHON, "# -*- coding: latin-1 -*-\né".encode("latin-1")) == (
        "# -*- coding: latin-1 -*-\né".encode()
    )


def test_utf7_hides_nothing() -> None:
    hidden = b"# coding: utf-7\n+AGkAbQBwAG8AcgB0- os"
    assert utf8(Language.PYTHON, hidden) == b"# coding: utf-7\nimport os"


def test_encodings_that_cannot_be_decoded_are_told_apart_from_text() -> None:
    assert utf8(Language.PYTHON, b"# coding: no-such-codec\n") is None
    assert utf8(Language.PYTHON, b"# coding: punycode\n") is None
    assert utf8(Language.PYTHON, b"# coding: ascii\n\xff") is None
    assert utf8(Language.JAVASCRIPT, b"\xff\xfea") is None


def test_undeclared_bytes_that_are_not_utf8_stay() -> None:
    assert utf8(Language.JAVASCRIPT, b"let a = '\xe9'") == b"let a = '\xe9'"


def test_importing_the_package_loads_no_parser() -> None:
    code = "import sys, douane.syntax, douane.surface; print('tree_sitter' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
