"""Files that are not what they seem, as bytes that no repository should hold."""

from __future__ import annotations

import base64
import hashlib

import pytest

from douane.detectors._magic import form_of
from douane.detectors.hidden_file_content import RULE
from douane.model import Artifact, Ecosystem, FileTree, Package, Severity
from douane.rules import Evidence
from douane.syntax import Codebase

ELF = b"\x7fELF\x02\x01\x01" + bytes(57)
CODE = b"require('os').hostname();\n"


def look(files: dict[str, bytes], *, index: str = "default", npm: bool = True) -> list[Evidence]:
    package = Package(
        ecosystem=Ecosystem.NPM if npm else Ecosystem.PYPI, name="case", version="1", path=".", index=index
    )
    assert RULE.code
    return list(RULE.code(Codebase(Artifact(package=package, tree=FileTree(files)))))


def compiled(flags: int = 0) -> bytes:
    return b"\xa7\r\r\n" + bytes([flags, 0, 0, 0]) + bytes(8) + b"\xe3" + bytes(40)


def test_byte_code_with_and_without_its_source() -> None:
    (finding,) = look({"a/x.pyc": compiled()}, npm=False)
    assert (finding.severity, finding.where.path) == (Severity.MEDIUM, "a/x.pyc")
    beside = {"a/x.py": b"X = 1\n", "a/__pycache__/x.cpython-311.pyc": compiled()}
    assert look(beside, npm=False) == []
    (finding,) = look({**beside, "a/__pycache__/x.cpython-311.pyc": compiled(1)}, npm=False)
    assert finding.severity is Severity.HIGH
    assert finding.why.endswith("comparing it with a/x.py")
    assert len(look({f"a/x{number}.pyc": compiled() for number in range(50)}, npm=False)) == 5


@pytest.mark.parametrize(
    ("name", "severity"),
    [
        ("lib/\u202etxt.sj", Severity.HIGH),
        ("lib/in\u200bdex.js", Severity.HIGH),
        ("photo.png          .js", Severity.MEDIUM),
        ("invoice.pdf.exe", Severity.MEDIUM),
        ("logo.png.js", Severity.LOW),
        ("styles.css.js", None),
        ("data.json.js", None),
        ("docs/photo.png.js", None),
        ("höhe.js", None),
    ],
)
def test_names_that_hide(name: str, severity: Severity | None) -> None:
    assert [each.severity for each in look({name: b"1;\n"})] == ([severity] if severity else [])


def test_code_in_a_hidden_file_counts_where_other_code_names_it() -> None:
    files = {".data/run.js": b"1;\n", "index.js": b"1;\n"}
    assert look(files) == []
    (finding,) = look({**files, "index.js": b"require('./.data/run');\n"})
    assert finding.where.path == ".data/run.js"
    assert look({".eslintrc.js": b"1;\n", "index.js": b"require('./.eslintrc.js');\n"}) == []


@pytest.mark.parametrize(
    ("name", "data", "fires"),
    [
        ("a.png", CODE, True),
        ("a.woff2", b"#!/bin/sh\ncurl x\n", True),
        ("a.js", b"PK\x03\x04" + bytes(30), True),
        ("a.png", b"PK\x03\x04" + bytes(30), True),
        ("a.zip", b"PK\x03\x04" + bytes(30), False),
        ("a.txt", CODE, False),
        ("a.png", b"version https://git-lfs.example/spec/v1\n", False),
        ("a.png", b"", False),
        ("a.ico", b"\0\0\1\0" + bytes(40), False),
        ("a.jpg", b"\xff\xd8\xff" + bytes(20) + b"\xff\xd9" + b"PK\x03\x04" + bytes(9), True),
        ("a.jpg", b"\xff\xd8\xff" + bytes(20) + b"\xff\xd9" + bytes(90), False),
        ("a.wasm", b"\0asm\1\0\0\0", False),
        ("a.svg", b"\0asm\1\0\0\0", True),
        ("test/a.png", CODE, False),
    ],
)
def test_content_against_the_name(name: str, data: bytes, *, fires: bool) -> None:
    assert bool(look({name: data})) is fires


def test_forms() -> None:
    def what(data: bytes) -> str | None:
        form = form_of(data)
        return form.what if form else None

    program = b"MZ" + bytes(58) + (64).to_bytes(4, "little") + b"PE\0\0"
    assert what(program) == "a Windows program or library"
    assert what(b"MZ is how this text begins") is None
    assert what(b"\xca\xfe\xba\xbe\0\0\0\x02" + bytes(40)) == "a macOS program or library"
    assert what(b"\xca\xfe\xba\xbe\0\0\0\x41" + bytes(40)) == "a Java class"
    assert what(compiled()) == "Python byte code"
    assert what(compiled(9)) is None
    assert what(b"") is None


def test_machine_code_needs_source_or_platform() -> None:
    load = {"index.js": b"module.exports = require('./x.node');\n", "x.node": ELF}
    (finding,) = look({"package.json": b"{}", **load})
    assert (finding.severity, finding.where.path) == (Severity.MEDIUM, "index.js")
    (finding,) = look({"package.json": b"{}", "x.node": ELF})
    assert finding.severity is Severity.LOW
    assert look({"package.json": b'{"os": ["linux"]}', **load}) == []
    assert look({"package.json": b"{}", "src/x.rs": b"", **load}) == []
    (finding,) = look({"package.json": b"{}", "prebuilds/linux/x.node": ELF})
    assert finding.severity is Severity.LOW
    made = (
        b"import { createRequire } from 'module';\nconst load = createRequire(import.meta.url);\n"
        b"export const x = load(`../prebuilds/${process.platform}/x.node`);\n"
    )
    (finding,) = look({"package.json": b"{}", "prebuilds/linux/x.node": ELF, "lib/x.js": made})
    assert (finding.severity, finding.where.line) == (Severity.MEDIUM, 3)
    assert (
        look({"package.json": b"{}", "prebuilds/linux/x.node": ELF, "src/x.c": b"", "lib/x.js": made}) == []
    )


def test_a_module_of_webassembly_under_another_name_is_told_where_it_runs() -> None:
    source = (
        "import { readFile } from 'node:fs/promises';\nconst file = new URL('./k.css', import.meta.url);\n"
        "export const run = async () => WebAssembly.instantiate(await readFile(file), {});\n"
    )
    found = look({"package.json": b"{}", "k.css": b"\0asm\1\0\0\0", "k.js": source.encode()})
    assert [(each.where.path, each.where.line) for each in found] == [("k.css", None), ("k.js", 3)]
    assert len(look({"a-1.dist-info/WHEEL": b"Tag: py3-none-any\n", "a/x.so": ELF}, npm=False)) == 1
    assert look({"a-1.dist-info/WHEEL": b"Tag: cp311-cp311-win32\n", "a/x.pyd": ELF}, npm=False) == []


def test_a_wheel_against_its_record() -> None:
    digest = base64.urlsafe_b64encode(hashlib.sha256(b"X = 1\n").digest()).rstrip(b"=").decode()
    record = f"a/__init__.py,sha256={digest},6\na-1.dist-info/RECORD,,\n".encode()
    files = {"a/__init__.py": b"X = 1\n", "a-1.dist-info/RECORD": record, "a/data.bin": b"x"}
    assert look(files, npm=False) == []
    (finding,) = look({**files, "a.pth": b"import a\n"}, npm=False)
    assert (finding.severity, finding.where.path) == (Severity.MEDIUM, "a.pth")
    (finding,) = look({**files, "a/__init__.py": b"X = 2\n"}, npm=False)
    assert (finding.severity, finding.where.path) == (Severity.MEDIUM, "a/__init__.py")
    (finding,) = look({**files, "a/__init__.py": b"X = 2\n"}, npm=False, index="local")
    assert finding.severity is Severity.LOW
    assert look({**files, "a-1.dist-info/RECORD": b"\xff\0"}, npm=False) == []


def test_files_that_the_manifest_leaves_out() -> None:
    manifest = b'{"main": "./entry.js", "files": ["lib", "*.cjs", "dist/**/*.js"]}'
    files = {
        "package.json": manifest,
        "entry.js": b"1;\n",
        "lib/a.js": b"1;\n",
        "b.cjs": b"1;\n",
        "dist/deep/c.js": b"1;\n",
    }
    assert look(files) == []
    (finding,) = look({**files, "extra/d.js": b"1;\n"})
    assert (finding.severity, finding.where.path) == (Severity.LOW, "extra/d.js")
    assert look({**files, "extra/d.js": b"1;\n"}, index="local") == []
    for odd in (b'{"files": 3}', b'{"files": [3, "!x"]}', b'{"files": ["' + b"*" * 500 + b'"]}', b"["):
        assert look({**files, "package.json": odd}) == []


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("a = 1;" + " " * 310 + "go(a);\n", [1]),
        ("a = 1;" + "\t" * 310 + "go(a);\n", [1]),
        (" " * 310 + "go();\n", [1]),
        ("a = 1;\n" + "\n" * 210 + "go();\n", [212]),
        ("/* " + "x" * 1600 + " */ go();\n", [1]),
        ("f(() => {\n  a = 1;" + " " * 310 + "go(a);\n});\n", [2]),
        ("// a" + " " * 310 + "go(a);\n", []),
        ("const a = `x" + " " * 310 + "go(a)`;\n", []),
        ("const a = [1," + " " * 310 + "go(2)];\n", []),
        ("a = 1;" + " " * 310 + "// done\n", []),
        ("a = 1;\n" + "\n" * 210 + "// end\n", []),
        ("a = 1;" + " " * 310 + "\n", []),
        ("/* " + "x\n" * 1600 + " */ go();\n", []),
    ],
)
def test_code_out_of_sight(source: str, lines: list[int]) -> None:
    assert [each.where.line for each in look({"index.js": source.encode()})] == lines
