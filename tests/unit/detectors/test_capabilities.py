"""What a package can do, as far as its source and files tell."""

from __future__ import annotations

import pytest

from douane.detectors._capabilities import capabilities_of
from douane.model import Artifact, Ecosystem, FileTree, Package, kinds_of
from douane.syntax import Codebase


def found(files: dict[str, str | bytes], ecosystem: Ecosystem = Ecosystem.NPM) -> tuple[str, ...]:
    tree = FileTree({path: text.encode() if isinstance(text, str) else text for path, text in files.items()})
    package = Package(ecosystem=ecosystem, name="case", version="1.0.0", path=".")
    return kinds_of(capabilities_of(Codebase(Artifact(package=package, tree=tree))))


@pytest.mark.parametrize(
    ("source", "capabilities"),
    [
        ("fetch('https://api.example.test')", {"network-client"}),
        ("import { exec } from 'node:child_process'", {"subprocess", "shell"}),
        ("const { spawn } = require('child_process')", {"subprocess"}),
        ("require('fs').readFileSync('x')", {"file-read"}),
        ("import fs from 'fs'; fs.writeFileSync('x', '')", {"file-write"}),
        ("require('fs').rmSync('x')", {"file-delete"}),
        ("const e = process.env.X", {"environment"}),
        ("new Function('return 1')", {"dynamic-code"}),
        ("require('net').connect(1)", {"raw-socket"}),
        ("require('express')()", {"network-server"}),
        ("process.dlopen(module, 'x.node')", {"native-code"}),
        ("require('os').hostname()", {"system-information"}),
        ("import { createHash } from 'crypto'", {"cryptography"}),
        ("const p = home + '/.bashrc'", {"persistence"}),
    ],
)
def test_javascript(source: str, capabilities: set[str]) -> None:
    assert set(found({"index.js": source})) == capabilities


@pytest.mark.parametrize(
    ("source", "capabilities"),
    [
        ("import httpx", {"network-client"}),
        ("from urllib.request import urlopen", {"network-client"}),
        ("from urllib.parse import quote", set()),
        ("from http import server", {"network-server"}),
        ("import subprocess", {"subprocess"}),
        ("import subprocess\nsubprocess.run('x', shell=True)", {"subprocess", "shell"}),
        ("import os\nos.system('x')", {"shell"}),
        ("open('x').read()", {"file-read"}),
        ("open('x', 'w')", {"file-read", "file-write"}),
        ("import shutil\nshutil.rmtree('x')", {"file-delete"}),
        ("import os\nos.environ['X']", {"environment"}),
        ("exec('1')", {"dynamic-code"}),
        ("import re\nre.compile('x')", set()),
        ("import ctypes", {"native-code"}),
        ("import socket\nsocket.socket()", {"raw-socket"}),
        ("import platform", {"system-information"}),
        ("import hashlib", {"cryptography"}),
    ],
)
def test_python(source: str, capabilities: set[str]) -> None:
    assert set(found({"pkg/a.py": source}, Ecosystem.PYPI)) == capabilities


@pytest.mark.parametrize(
    "source",
    [
        "// fetch('x') and eval('y')\n",
        "const text = \"eval('x') or new Function('y')\";\n",
        "/* process.env */ const pattern = /eval(x)/;\n",
        "const prefetch = (x) => x; prefetch(1);\n",
        "pattern.exec(text);\n",
    ],
)
def test_what_is_only_mentioned_is_no_capability(source: str) -> None:
    assert found({"index.js": source}) == ()


def test_files() -> None:
    assert found({"build/sum.node": b"\x7fELF", "binding.gyp": b"{}"}) == ("native-code",)
    assert found({"data.bin": b"\x7fELF\x02"}) == ("native-code",)
    assert found({"a.pyc": b"x"}, Ecosystem.PYPI) == ("bytecode",)
    assert found({"__pycache__/a.cpython-311.pyc": b"x", "a.py": b""}, Ecosystem.PYPI) == ()


def test_what_runs_uninvited() -> None:
    manifest = '{"name": "a", "scripts": {"postinstall": "node x.js"}}'
    assert found({"package.json": manifest}) == ("install-script",)
    assert found({"setup.py": "from setuptools import setup"}, Ecosystem.PYPI) == ("install-script",)
    assert found({"a.pth": "import os; os.x()"}, Ecosystem.PYPI) == ("persistence",)
    assert found({"a.pth": "some/folder"}, Ecosystem.PYPI) == ()


def test_declarations_and_broken_files_say_nothing() -> None:
    assert found({"index.d.ts": "export function fetch(x: string): void; fetch('x');"}) == ()
    assert found({"package.json": "[1, 2", "index.js": "((("}) == ()
