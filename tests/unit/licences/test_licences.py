"""The licence a package states, and nothing beyond that."""

from __future__ import annotations

import json
from typing import Any

import pytest

from douane.licences import licence_of
from douane.model import FileTree


def npm(**manifest: Any) -> str | None:
    return licence_of(FileTree({"package.json": json.dumps(manifest).encode()}))


def metadata(*lines: str, path: str = "a-1.dist-info/METADATA") -> str | None:
    return licence_of(FileTree({path: "\n".join(("Name: a", *lines, "", "License: no header")).encode()}))


@pytest.mark.parametrize(
    ("manifest", "licence"),
    [
        ({"license": "MIT"}, "MIT"),
        ({"license": " mit "}, "MIT"),
        ({"license": "(MIT OR apache-2.0)"}, "(MIT OR Apache-2.0)"),
        ({"license": {"type": "ISC", "url": "x"}}, "ISC"),
        ({"licenses": [{"type": "MIT"}, {"type": "Apache-2.0"}]}, "MIT, Apache-2.0"),
        ({"license": "SEE LICENSE IN LICENSE"}, "SEE LICENSE IN LICENSE"),
        ({"license": "BSD"}, "BSD"),
        ({"license": "Apache 2.0"}, "Apache-2.0"),
        ({}, None),
        ({"license": ""}, None),
        ({"license": "  \n "}, None),
        ({"license": 7}, None),
        ({"license": None, "licenses": "MIT"}, None),
        ({"license": "a\x1b[2J\u202e\nb"}, "a\\x1b[2J\\u202e"),
        ({"license": "x" * 500}, "x" * 80 + "…"),
        ({"license": "(" * 5000}, "(" * 80 + "…"),
    ],
)
def test_of_npm(manifest: dict[str, Any], licence: str | None) -> None:
    assert npm(**manifest) == licence


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        (("License-Expression: mit and ISC", "License: GPL"), "MIT AND ISC"),
        (("License: MIT License", "Classifier: License :: OSI Approved :: BSD License"), "MIT"),
        (("License: UNKNOWN", "Classifier: License :: OSI Approved :: MIT License"), "MIT"),
        (("Classifier: License :: OSI Approved :: BSD License",), "BSD License"),
        (("Classifier: License :: OSI Approved", "Classifier: Topic :: Mail"), None),
        (
            (
                "Classifier: License :: OSI Approved :: MIT License",
                "Classifier: License :: OSI Approved :: Apache Software License",
            ),
            "Apache Software License, MIT License",
        ),
        ((), None),
    ],
)
def test_of_python(lines: tuple[str, ...], licence: str | None) -> None:
    assert metadata(*lines) == licence
    assert metadata(*lines, path="PKG-INFO") == licence


def test_of_a_folder_with_a_pyproject() -> None:
    for stated, licence in (
        ('"ISC"', "ISC"),
        ('{text = "MIT License"}', "MIT"),
        ("3", None),
        ('{file = "L"}', None),
    ):
        text = f"[project]\nlicense = {stated}\n"
        assert licence_of(FileTree({"pyproject.toml": text.encode()})) == licence


def test_what_cannot_be_read_states_nothing() -> None:
    for name, data in (
        ("package.json", b"{"),
        ("package.json", b"[" * 100_000),
        ("package.json", b"[]"),
        ("pyproject.toml", b"\xff"),
        ("PKG-INFO", b"\xff\xfe"),
        ("package.json", b'{"license": "MIT"}' + b" " * (1 << 20)),
    ):
        assert licence_of(FileTree({name: data})) is None
