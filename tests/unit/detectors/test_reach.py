"""How places are reached: which occasions are found, which are not claimed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest

from codebases import SERVER_JS, SERVER_PY, codebase
from douane.detectors._reach import MAX_FINDINGS, Reaches, placed
from douane.model import Confidence, Entry, Finding, Reach, Severity, Where
from douane.surface import extract

_BIN = {"package.json": json.dumps({"name": "case", "bin": {"case": "index.js"}})}
_LIBRARY = {"package.json": json.dumps({"name": "case", "main": "index.js"})}
_PROJECT = {"pyproject.toml": "[project]\nname='case'\n[project.scripts]\ncase-mcp = 'case.server:main'\n"}


def ways(files: Mapping[str, str], *, is_root: bool = True, mark: str = "HERE") -> tuple[Reach, ...]:
    """How the line is reached that *mark* stands on."""
    given = codebase(files)
    tools = extract(given).tools if is_root else ()
    path, text = next((path, text) for path, text in files.items() if mark in text)
    lines = text.splitlines()
    number = next(number for number, line in enumerate(lines, 1) if mark in line)
    return Reaches(given, tools, is_root=is_root).at(path, number, lines[number - 1].strip())


def kinds(files: Mapping[str, str], *, is_root: bool = True) -> list[Entry]:
    return [each.by for each in ways(files, is_root=is_root)]


def test_from_a_tool_through_a_helper_in_another_file() -> None:
    files = _BIN | {
        "index.js": SERVER_JS + "import { look } from './look.js';\nconst server = new McpServer({});\n"
        "server.tool('find_it', {}, async ({ q }) => look(q));\n",
        "look.js": "const inner = (q) => fetch(q); // HERE\n"
        "export const look = async (q) => await inner(q);\n",
    }
    (way,) = ways(files)
    assert way == Reach(by=Entry.TOOL, name="find_it", where=Where(path="index.js", line=4), calls=2)


def test_the_nearest_of_several_tools_is_named_and_the_others_counted() -> None:
    files = _PROJECT | {
        "case/server.py": SERVER_PY + "import os\n"
        "def step(x):\n    os.remove(x)  # HERE\n"
        "def around(x):\n    step(x)\n"
        "@mcp.tool()\ndef far(x: str) -> None:\n    around(x)\n"
        "@mcp.tool()\ndef near(x: str) -> None:\n    step(x)\n"
        "def main():\n    mcp.run()\n"
    }
    (way,) = ways(files)
    assert (way.by, way.name, way.calls, way.more) == (Entry.TOOL, "near", 1, 1)


def test_the_branch_of_a_tool_in_a_handler_of_all() -> None:
    files = _BIN | {
        "index.js": "import { Server } from '@modelcontextprotocol/sdk/server/index.js';\n"
        "import { CallToolRequestSchema, ListToolsRequestSchema }"
        " from '@modelcontextprotocol/sdk/types.js';\n"
        "const server = new Server({ name: 'x', version: '1' }, { capabilities: { tools: {} } });\n"
        "server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [\n"
        "  { name: 'one', description: 'a', inputSchema: { type: 'object' } },\n"
        "  { name: 'two', description: 'b', inputSchema: { type: 'object' } }] }));\n"
        "server.setRequestHandler(CallToolRequestSchema, async (request) => {\n"
        "  switch (request.params.name) {\n"
        "    case 'one': return fetch('http://a.test');\n"
        "    case 'two': return fetch('http://b.test'); // HERE\n"
        "  }\n"
        "});\n"
    }
    (way,) = ways(files)
    assert (way.by, way.name) == (Entry.TOOL, "two")


@pytest.mark.parametrize(
    "source",
    [
        "const app = express();\napp.get('/go', (req, res) => {\n  res.send(1); // HERE\n});\n",
        "const app = express();\nfunction go(req, res) {\n  res.send(1); // HERE\n}\napp.get('/go', go);\n",
        "http.createServer((req, res) => {\n  res.end(1); // HERE\n}).listen(1);\n",
    ],
)
def test_from_a_request(source: str) -> None:
    assert kinds(_BIN | {"index.js": SERVER_JS + source}) == [Entry.REQUEST]


def test_what_a_client_is_answered_is_no_request() -> None:
    source = (
        "import https from 'https';\nhttps.get('https://a.test', (res) => {\n  res.resume(); // HERE\n});\n"
    )
    assert Entry.REQUEST not in kinds(_BIN | {"index.js": SERVER_JS + source})


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (_BIN | {"index.js": SERVER_JS + "fetch('http://a.test'); // HERE\n"}, [Entry.START]),
        (
            _BIN | {"index.js": SERVER_JS + "import './a.js';\n", "a.js": "fetch('x'); // HERE\n"},
            [Entry.START],
        ),
        (
            _BIN | {"index.js": SERVER_JS + "function main() {\n  fetch('x'); // HERE\n}\nmain();\n"},
            [Entry.START],
        ),
        (
            _BIN | {"index.js": SERVER_JS + "setTimeout(() => {\n  fetch('x'); // HERE\n}, 9);\n"},
            [Entry.START],
        ),
        (
            _BIN | {"index.js": SERVER_JS + "if (process.argv[2] === 'setup') {\n  fetch('x'); // HERE\n}\n"},
            [Entry.COMMAND],
        ),
        (
            _BIN | {"index.js": SERVER_JS + "if (args.transport === 'http') {\n  fetch('x'); // HERE\n}\n"},
            [Entry.START],
        ),
        (_PROJECT | {"case/server.py": SERVER_PY + "def main():\n    mcp.run()  # HERE\n"}, [Entry.START]),
        ({"server.py": SERVER_PY + "if __name__ == '__main__':\n    mcp.run()  # HERE\n"}, [Entry.START]),
    ],
)
def test_at_the_start_of_the_server(files: dict[str, str], found: list[Entry]) -> None:
    assert kinds(files) == found


def test_what_is_only_handed_over_at_the_start_may_run_at_another_time() -> None:
    source = "const page = makePage({\n  show() {\n    fetch('x'); // HERE\n  },\n});\n"
    assert kinds(_BIN | {"index.js": SERVER_JS + source}) == []


@pytest.mark.parametrize(
    ("files", "found", "name"),
    [
        (_LIBRARY | {"index.js": "fetch('x'); // HERE\n"}, [Entry.IMPORT], None),
        (_LIBRARY | {"index.js": "require('./a');\n", "a.js": "fetch('x'); // HERE\n"}, [Entry.IMPORT], None),
        ({"case/__init__.py": "from . import a\n", "case/a.py": "go()  # HERE\n"}, [Entry.IMPORT], None),
        ({"case/__init__.py": "", "case/a.py": "go()  # HERE\n"}, [Entry.IMPORT], "case/a.py"),
        (
            {
                "case/__init__.py": "try:\n    import case.a\nexcept E:\n    pass\n",
                "case/a.py": "go()  # HERE\n",
            },
            [Entry.IMPORT],
            None,
        ),
    ],
)
def test_at_import(files: dict[str, str], found: list[Entry], name: str | None) -> None:
    given = ways(files, is_root=False)
    assert [each.by for each in given] == found
    assert given[0].name == name


def test_a_file_that_only_a_function_loads_runs_when_that_is_called() -> None:
    files = _LIBRARY | {
        "index.js": "exports.open = () => require('./late');\n",
        "late.js": "fetch('x'); // HERE\n",
    }
    assert ways(files, is_root=False) == (Reach(by=Entry.EXPORTED, name="open"),)


def test_a_library_is_called_by_others() -> None:
    files = _LIBRARY | {
        "index.js": "exports.send = (x) => inner(x);\nfunction inner(x) {\n  fetch(x); // HERE\n}\n"
    }
    (way,) = ways(files, is_root=False)
    assert (way.by, way.name, way.calls) == (Entry.EXPORTED, "send", 1)


@pytest.mark.parametrize(
    ("files", "name"),
    [
        (
            {
                "package.json": json.dumps({"name": "case", "scripts": {"postinstall": "node x.js"}}),
                "x.js": "fetch('x'); // HERE\n",
            },
            "postinstall",
        ),
        (
            {"setup.py": "import os\nclass C:\n    def run(self):\n        os.system('x')  # HERE\n"},
            "setup.py",
        ),
    ],
)
def test_at_installation(files: dict[str, str], name: str) -> None:
    (way,) = ways(files, is_root=False)
    assert (way.by, way.name) == (Entry.INSTALL, name)


def test_at_every_start_of_python() -> None:
    files = {"case.pth": "import case.boot\n", "case/__init__.py": "", "case/boot.py": "go()  # HERE\n"}
    (way, *_) = ways(files, is_root=False)
    assert (way.by, way.name) == (Entry.INTERPRETER, "case.pth")


def test_a_command_among_others_is_asked_for_by_name() -> None:
    files = {
        "case/__init__.py": "",
        "case/cli.py": "import click\n@click.group()\ndef top(): ...\n"
        "@top.command()\ndef install():\n    write()  # HERE\n@top.command()\ndef remove(): ...\n",
    }
    assert Entry.COMMAND in kinds(files)


def test_a_test_is_told_as_one() -> None:
    assert ways({"tests/a.test.js": "fetch('x'); // HERE\n"}) == (Reach(by=Entry.ASIDE),)


def test_a_constant_counts_where_it_is_used() -> None:
    files = _PROJECT | {
        "case/texts.py": "FOOTER = (\n    'read the file'  # HERE\n)\n",
        "case/server.py": SERVER_PY + "from case.texts import FOOTER\n"
        "@mcp.tool()\ndef near(x: str) -> str:\n    return x + FOOTER\ndef main():\n    mcp.run()\n",
    }
    (way,) = ways(files)
    assert (way.by, way.name, way.calls) == (Entry.TOOL, "near", 0)


def test_a_folder_of_tests_excuses_nothing_that_is_loaded_or_installed() -> None:
    hook = {"package.json": json.dumps({"name": "case", "scripts": {"postinstall": "node test/x.js"}})}
    assert kinds(hook | {"test/x.js": "fetch('x'); // HERE\n"}, is_root=False) == [Entry.INSTALL]
    files = _BIN | {"index.js": SERVER_JS + "import './docs/x.js';\n", "docs/x.js": "fetch('x'); // HERE\n"}
    assert kinds(files) == [Entry.START]


def test_nothing_leads_to_a_function_that_nothing_names() -> None:
    source = "def _left():\n    go()  # HERE\n"
    files = _PROJECT | {"case/server.py": SERVER_PY + source + "def main():\n    mcp.run()\n"}
    assert ways(files) == (Reach(by=Entry.NEVER),)


@pytest.mark.parametrize(
    "more",
    [
        "TABLE = {'left': _left}\n",
        "import importlib\nimportlib.import_module(name)\n",
        "def other(name):\n    return globals()['_left']\n",
        "exec(text)\n",
    ],
)
def test_nothing_is_claimed_where_something_else_may_lead_there(more: str) -> None:
    source = "def _left():\n    go()  # HERE\n"
    files = _PROJECT | {"case/server.py": SERVER_PY + source + more + "def main():\n    mcp.run()\n"}
    assert Entry.NEVER not in kinds(files)


def test_a_method_that_a_framework_calls_is_not_told_to_be_unreached() -> None:
    source = "class Guard(Base):\n    def check(self):\n        go()  # HERE\n"
    files = _PROJECT | {"case/server.py": SERVER_PY + source + "def main():\n    mcp.run()\n"}
    assert ways(files) == ()


def test_functions_that_call_each_other_end_the_search() -> None:
    source = "def a():\n    b()  # HERE\ndef b():\n    a()\n"
    files = _PROJECT | {"case/server.py": SERVER_PY + source + "def main():\n    mcp.run()\n"}
    assert ways(files) == (Reach(by=Entry.NEVER),)


def finding(number: int, path: str = "case/server.py", line: int = 5) -> Finding:
    return Finding(
        rule="x",
        severity=Severity.LOW,
        confidence=Confidence.HIGH,
        package="p",
        where=Where(path=path, line=line),
        excerpt=f"{number}",
        why="y",
        remedy="z",
        row="supply.code",
    )


def test_order_and_number_of_findings_stay() -> None:
    text = SERVER_PY + "import os\n@mcp.tool()\ndef near(x: str) -> None:\n    os.remove(x)\n"
    given = codebase(_PROJECT | {"case/server.py": text})
    many = [finding(number, line=6) for number in range(MAX_FINDINGS + 5)]
    odd = [finding(0, "gone.py"), finding(0, "case/server.py", 9_999)]
    found = placed(given, [*many, *odd], extract(given).tools, is_root=True)
    assert [replace(each, reach=()) for each in found] == [*many, *odd]
    assert sum(each.reach != () for each in found) <= MAX_FINDINGS
    assert found[-1].reach == found[-2].reach == ()
    assert placed(given, found, (), is_root=True) is not found
