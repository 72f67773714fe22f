"""What callers fill in, followed through the ways in which servers hand it on, and the checks on the way."""

from __future__ import annotations

import pytest

from douane.detectors import every
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.rules import Evidence
from douane.syntax import Codebase

RULES = {rule.id: rule for rule in every()}
PYTHON = (
    "import os, asyncio, subprocess, pickle\nfrom pathlib import Path\n"
    "from fastmcp import FastMCP\nmcp = FastMCP('x')\n"
)
SCRIPT = (
    'import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";\nimport fs from "node:fs";\n'
    'import path from "node:path";\nimport { exec, execFile } from "node:child_process";\n'
    'import { promisify } from "node:util";\nconst server = new McpServer({});\n'
)


def found(rule: str, **files: str) -> list[Evidence]:
    """What *rule* sees in files by path; `_js`, `_ts` and `_py` stand for suffixes."""
    named = {
        path.replace("_js", ".js").replace("_ts", ".ts").replace("_py", ".py"): text.encode()
        for path, text in files.items()
    }
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    look = RULES[rule].code
    assert look is not None
    return list(look(Codebase(Artifact(package=package, tree=FileTree(named)))))


@pytest.mark.parametrize(
    "body",
    [
        "const run = promisify(exec);\nserver.tool('a', {}, async ({ b }) => run(`ls ${b}`));",
        "const table = { one: [(x) => exec('ls ' + x)] };\nfor (const [f] of Object.values(table)) {}\n"
        "for (const [name, [work]] of Object.entries(table)) server.tool(name, {}, async (a) => work(a.b));",
        "class S { constructor() { server.tool('a', {}, this.go); }\n"
        " go = async ({ b }) => exec('ls ' + b); }",
        "class S { constructor() { server.tool('a', {}, this.go.bind(this)); }\n"
        " go({ b }) { exec('ls ' + b); } }",
        "class Line { constructor() { this.parts = []; }\n add(x) { this.parts.push(x); return this; }\n"
        " get text() { return this.parts.join(' '); } }\n"
        "server.tool('a', {}, async ({ b }) => { const line "
        "= new Line().add(b); exec('ls ' + line.text); });",
    ],
    ids=["promisify", "table", "field", "bound method", "getter"],
)
def test_ways_to_a_shell_in_javascript(body: str) -> None:
    assert found("command-injection", index_js=SCRIPT + body)


@pytest.mark.parametrize(
    "body",
    [
        "def go(x):\n    os.system('ls ' + x)\n@mcp.tool\n"
        "async def a(b: str):\n    await asyncio.to_thread(go, b)\n",
        "def go(x):\n    os.system('ls ' + x)\nTABLE = {'one': go}\n"
        "@mcp.tool\ndef a(k: str, b: str):\n    TABLE[k](b)\n",
        "class Line:\n    def __init__(self, x):\n        self.x = x\n    @property\n    def text(self):\n"
        "        return 'ls ' + self.x\n@mcp.tool\ndef a(b: str):\n    os.system(Line(b).text)\n",
        "class Line:\n    def __init__(self, x):\n        self.x = x\n    def __str__(self):\n"
        "        return 'ls ' + self.x\n@mcp.tool\ndef a(b: str):\n    os.system(str(Line(b)))\n",
    ],
    ids=["thread", "table", "property", "str"],
)
def test_ways_to_a_shell_in_python(body: str) -> None:
    assert found("command-injection", server_py=PYTHON + body)


def test_an_exported_class_of_typescript_is_followed() -> None:
    helper = 'import { exec } from "node:child_process";\n'
    helper += 'export class Box { open(x: string) { exec("ls " + x); } }\n'
    server = SCRIPT.replace('.js";\nimport fs', '.js";\nimport { Box } from "./box.js";\nimport fs')
    body = "const box = new Box();\nserver.tool('a', {}, async ({ b }) => box.open(b));"
    assert [
        each.where.path for each in found("command-injection", index_ts=server + body, box_ts=helper)
    ] == ["box.ts"]


@pytest.mark.parametrize(
    ("check", "safe"),
    [
        ("if not re.fullmatch(r'[a-z]+', b): raise ValueError", True),
        ("if not re.match(r'[a-z]+', b): raise ValueError", False),
        ("if b not in ('x', 'y'): return ''", True),
        ("if b in ('x', 'y'): return ''", False),
        ("if not isinstance(b, str): raise ValueError", False),
        ("ok = b in ('x', 'y')", False),
        ("assert b in ('x', 'y')", True),
        ("if b[0] == 'x': return ''", False),
    ],
)
def test_what_a_check_is_worth(check: str, *, safe: bool) -> None:
    body = f"import re\n@mcp.tool\ndef a(b: str):\n    {check}\n    os.system('ls ' + b)\n"
    assert bool(found("command-injection", server_py=PYTHON + body)) is not safe


@pytest.mark.parametrize(
    ("argv", "fires"),
    [
        ('["git", "log", b]', True),
        ('["git", "log", "--", b]', False),
        ('["git", "log", f"--grep={b}"]', False),
        ('["echo", b]', False),
        ('["git", "log", "-n", b]', False),
    ],
)
def test_arguments_that_can_be_options(argv: str, *, fires: bool) -> None:
    body = f"@mcp.tool\ndef a(b: str):\n    subprocess.run({argv})\n"
    severities = [each.severity for each in found("command-injection", server_py=PYTHON + body)]
    assert [severity.value for severity in severities if severity] == (["medium"] if fires else [])


def test_what_another_machine_answers_is_no_parameter() -> None:
    body = (
        "import httpx\n@mcp.tool\ndef a(b: str):\n    answer = httpx.get('https://api.example/' + b).json()\n"
        "    return Path('/srv', answer['name']).read_text()\n"
    )
    assert not found("path-traversal", server_py=PYTHON + body)


def test_a_library_without_a_server_is_given_nothing_by_strangers() -> None:
    body = "import os\ndef remove(root, name):\n    os.remove(os.path.join(root, name))\n"
    assert not found("path-traversal", lib_py=body)
