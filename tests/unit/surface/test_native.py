"""Packages whose program is machine code."""

from __future__ import annotations

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.surface import extract
from douane.surface.native import native_programs
from douane.syntax import Codebase


def test_a_native_program_is_a_gap_that_names_its_file() -> None:
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path="demo")
    files = {"run.js": b"require('child_process').spawn('./bin/demo')", "bin/demo": b"\x7fELF\2\1"}
    found = extract(Codebase(Artifact(package=package, tree=FileTree(files))))
    assert ("demo: bin/demo", "it is a native program: what it lists cannot be read from it") in [
        (gap.what, gap.why) for gap in found.gaps
    ]


@pytest.mark.parametrize(
    ("path", "data", "is_one"),
    [
        ("demo.exe", b"MZ\x90\0", True),
        ("demo", b"\xcf\xfa\xed\xfe", True),
        ("lib/x.so", b"\x7fELF", False),
        ("lib/libx.so.1", b"\x7fELF", False),
        ("x.node", b"\x7fELF", False),
        ("demo", b"#!/bin/sh\n", False),
    ],
)
def test_libraries_and_scripts_are_no_programs(path: str, data: bytes, is_one: bool) -> None:
    assert list(native_programs(FileTree({path: data}))) == ([path] if is_one else [])
