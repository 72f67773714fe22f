"""What a package can do, as far as its source and files tell."""

from __future__ import annotations

import pytest

from douane.detectors._capabilities import capabilities_of
from douane.model import Artifact, Capability, Ecosystem, FileTree, Package, kinds_of
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


def able(
    files: dict[str, str], ecosystem: Ecosystem = Ecosystem.NPM, *, thorough: bool = True
) -> dict[str, Capability]:
    tree = FileTree({path: text.encode() for path, text in files.items()})
    package = Package(ecosystem=ecosystem, name="case", version="1.0.0", path=".")
    codebase = Codebase(Artifact(package=package, tree=tree))
    return {each.kind: each for each in capabilities_of(codebase, thorough=thorough)}


def lines(capability: Capability) -> list[tuple[str | None, int | None]]:
    return [(where.path, where.line) for where in capability.evidence]


@pytest.mark.parametrize(
    ("source", "kind", "facet", "values"),
    [
        ("fetch('https://api.example.test/v1')", "network-client", "hosts", ("api.example.test",)),
        (
            "fetch('https://' + HOST + '/v1');\nconst HOST = 'a.example.test';",
            "network-client",
            "hosts",
            ("a.example.test",),
        ),
        (
            "fetch(`https://${region}.api.example.test/v1`)",
            "network-client",
            "hosts",
            ("*.api.example.test",),
        ),
        ("fetch(x); const schema = 'http://json-schema.org/draft-07/schema#'", "network-client", "hosts", ()),
        ("// fetch('https://not.example.test')\nfetch(x)", "network-client", "hosts", ()),
        (
            "require('net').connect({ host: 'c2.example.test', port: 4444 })",
            "raw-socket",
            "hosts",
            ("c2.example.test",),
        ),
        ("require('net').connect(443, 'c2.example.test')", "raw-socket", "hosts", ("c2.example.test",)),
        (
            "import { readFileSync as r } from 'fs';\nimport { homedir as h } from 'os';\n"
            "r(h() + '/.ssh/id_rsa')",
            "file-read",
            "paths",
            ("~/.ssh/id_rsa",),
        ),
        (
            "const { promises: f } = require('fs');\nf.writeFile('/etc/hosts', x)",
            "file-write",
            "paths",
            ("/etc/hosts",),
        ),
        ("require('fs').rmSync(name)", "file-delete", "paths", ()),
        (
            "import { spawn as start } from 'child_process';\nstart('/usr/bin/git', ['log'])",
            "subprocess",
            "programs",
            ("git",),
        ),
        ("require('child_process').spawn(process.execPath, [x])", "subprocess", "programs", ("node",)),
        ("require('child_process').spawn(program, [x])", "subprocess", "programs", ("*",)),
        ("require('child_process').spawn('rg', [x], { shell: true })", "shell", "programs", ("rg",)),
        (
            "const run = require('util').promisify(require('child_process').exec);\nrun(`git log ${x}`)",
            "shell",
            "programs",
            ("git",),
        ),
        ("const { A, B: b = 'x' } = process.env;", "environment", "names", ("A", "B")),
        (
            "const e = process.env;\nuse(e.API_KEY, process.env['HOME'])",
            "environment",
            "names",
            ("API_KEY", "HOME"),
        ),
        ("const asked = (name) => process.env[name];\nasked('TOKEN')", "environment", "names", ("TOKEN",)),
        ("const p = home + '/.bashrc'", "persistence", "paths", (".bashrc",)),
        ("write(home + '/.cursor/mcp.json')", "other-configuration", "paths", (".cursor/mcp",)),
    ],
)
def test_what_javascript_names(source: str, kind: str, facet: str, values: tuple[str, ...]) -> None:
    assert able({"index.js": source})[kind].values(facet) == values


@pytest.mark.parametrize(
    ("source", "kind", "facet", "values"),
    [
        (
            "import requests as r\nH = 'a.example.test'\nr.post(f'https://{H}/x')",
            "network-client",
            "hosts",
            ("a.example.test",),
        ),
        (
            'import requests\ndef f():\n    """See "https://docs.example.test"."""\n',
            "network-client",
            "hosts",
            (),
        ),
        ("from subprocess import run as go\ngo(['git', 'log'])", "subprocess", "programs", ("git",)),
        (
            "import subprocess, sys\nsubprocess.run([sys.executable, '-m', x])",
            "subprocess",
            "programs",
            ("python",),
        ),
        ("import os\nos.system('FOO=1 rm -rf ' + x)", "shell", "programs", ("rm",)),
        (
            "from os import environ as e, getenv\ne['TOKEN'], e.get('A_B'), getenv('OTHER')",
            "environment",
            "names",
            ("A_B", "OTHER", "TOKEN"),
        ),
        (
            "from pathlib import Path\nPath.home().joinpath('.netrc').read_text()",
            "file-read",
            "paths",
            ("~/.netrc",),
        ),
        ("open('/etc/passwd')", "file-read", "paths", ("/etc/passwd",)),
        ("open('/tmp/x', 'w')", "file-write", "paths", ("/tmp/x",)),
        ("import shutil\nshutil.rmtree('/srv/data')", "file-delete", "paths", ("/srv/data",)),
    ],
)
def test_what_python_names(source: str, kind: str, facet: str, values: tuple[str, ...]) -> None:
    assert able({"pkg/a.py": source}, Ecosystem.PYPI)[kind].values(facet) == values


@pytest.mark.parametrize(
    ("source", "taken"),
    [
        ("send(JSON.stringify(process.env))", True),
        ("spawn('x', { env: { ...process.env, A: 1 } })", True),
        ("const e = process.env;\nsend(e)", True),
        ("const e = process.env;\nsend(e.HOME)", False),
        ("if (process.env.HOME) {}", False),
        ("const { A } = process.env;", False),
    ],
)
def test_the_whole_environment_in_javascript(source: str, taken: bool) -> None:
    assert ("whole-environment" in able({"index.js": source})) is taken


@pytest.mark.parametrize(
    ("source", "taken"),
    [
        ("import os\nsend(dict(os.environ))", True),
        ("import os\nfor name, value in os.environ.items(): pass", True),
        ("from os import environ\nsend(environ)", True),
        ("import os\nif 'A' in os.environ:\n    pass", False),
        ("import os\nsend(os.environ['A'])", False),
    ],
)
def test_the_whole_environment_in_python(source: str, taken: bool) -> None:
    assert ("whole-environment" in able({"a.py": source}, Ecosystem.PYPI)) is taken


@pytest.mark.parametrize(
    ("source", "kind", "ecosystem"),
    [
        ("import robot from 'robotjs'", "keyboard", Ecosystem.NPM),
        ("import robot from 'robotjs'", "screen", Ecosystem.NPM),
        ("navigator.clipboard.readText()", "clipboard", Ecosystem.NPM),
        ("execSync('pbpaste')", "clipboard", Ecosystem.NPM),
        ("require('ps-list')", "process-information", Ecosystem.NPM),
        ("WebAssembly.instantiate(bytes)", "wasm", Ecosystem.NPM),
        ("from pynput import keyboard", "keyboard", Ecosystem.PYPI),
        ("from PIL import ImageGrab\nImageGrab.grab()", "screen", Ecosystem.PYPI),
        ("import pyperclip", "clipboard", Ecosystem.PYPI),
        ("import psutil", "process-information", Ecosystem.PYPI),
        ("CONFIG = '~/Library/Claude/claude_desktop_config.json'", "other-configuration", Ecosystem.PYPI),
    ],
)
def test_more_kinds(source: str, kind: str, ecosystem: Ecosystem) -> None:
    path = "index.js" if ecosystem is Ecosystem.NPM else "a.py"
    assert kind in able({path: source}, ecosystem)


def test_an_alias_from_another_file_is_followed_in_the_servers_own_code() -> None:
    files = {
        "a.js": "export * as io from 'node:fs';",
        "b.js": "import { io as disk } from './a.js';\n\ndisk.unlinkSync('/srv/x');\n",
    }
    assert lines(able(files)["file-delete"]) == [("b.js", 3)]
    assert able(files, thorough=False) == {}


def test_evidence_is_a_few_places_and_the_same_every_time() -> None:
    files = {f"{name}.js": "const fs = require('fs');\n" + "fs.readFileSync(x);\n" * 9 for name in "cab"}
    (found,) = able(files).values()
    assert lines(found) == [("a.js", 2), ("a.js", 3), ("a.js", 4), ("a.js", 5), ("a.js", 6)]
    assert able(dict(reversed(files.items()))) == able(files)


def test_tests_and_examples_are_told_last_and_name_nothing() -> None:
    source = "fetch('https://{}.example.test')"
    found = able({"examples/a.js": source.format("demo"), "src/z.js": source.format("api")})["network-client"]
    assert lines(found) == [("src/z.js", 1), ("examples/a.js", 1)]
    assert found.values("hosts") == ("api.example.test",)
    assert lines(able({"test/a.js": source})["network-client"]) == [("test/a.js", 1)]


def test_values_are_bounded_and_the_rest_is_counted() -> None:
    source = "fetch(x);\n" + "\n".join(f"use('https://h{number:03}.example.test')" for number in range(50))
    (facet,) = able({"a.js": source})["network-client"].facets
    assert (len(facet.values), facet.unlisted) == (32, 18)
    assert facet.values[0] == "h000.example.test"


def test_hostile_names_are_shown_as_escapes_and_cut() -> None:
    found = able({"a.js": "require('fs').readFileSync('/etc/\\u202e' + 'x'.repeat(3) + '" + "y" * 500 + "')"})
    source = "require('fs').readFileSync('/etc/\\u202ea" + "y" * 500 + "')"
    (value,) = able({"a.js": source})["file-read"].values("paths")
    assert value.startswith("/etc/\\u202eayyy")
    assert len(value) < 130
    assert "file-read" in found


def test_a_large_bundle_is_looked_at_by_its_words() -> None:
    filler = "function f(){return 'https'};" * 20_000
    source = f"{filler}\nfetch('https://api.example.test');const c=require('child_process');c.exec('id')"
    found = able({"dist/bundle.js": source, "a.js": "process.env.HOME"})
    assert lines(found["network-client"]) == [("dist/bundle.js", 2)]
    assert found["network-client"].values("hosts") == ("api.example.test",)
    assert found["subprocess"].values("programs") == ("id",)


def test_a_dependency_is_followed_only_where_that_tells_most() -> None:
    files = {
        "a.js": "const { spawn: s } = require('child_process');\ns('git')",
        "b.js": "const { readFileSync: r } = require('fs');\nr('/etc/hosts')",
    }
    found = able(files, thorough=False)
    assert found["subprocess"].values("programs") == ("git",)
    assert found["file-read"].values("paths") == ()


def test_files_are_evidence_by_themselves() -> None:
    manifest = '{\n "scripts": {\n  "postinstall": "node x.js"\n }\n}'
    found = able({"package.json": manifest, "lib/a.wasm": "\0asm", "x.exe": "MZ"})
    assert lines(found["install-script"]) == [("package.json", 3)]
    assert lines(found["wasm"]) == [("lib/a.wasm", None)]
    assert lines(found["native-code"]) == [("x.exe", None)]
