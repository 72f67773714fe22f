"""Definitions in JSON, YAML and text files that Python code reads from beside itself."""

from __future__ import annotations

import pytest

from python_servers import FAST, LOW, names, surface, why

TOOLS = """[
  {"name": "a", "description": "Does \\u00e9 and \\ud83d\\ude00.", "inputSchema": {"type": "object"}},
  {"name": "b", "description": "Does b.", "inputSchema": {"type": "object", "additionalProperties": false}}
]"""
YAML = """tools:
  - name: a
    description: Does a.
  - name: b
    description: |
      Two
      lines.
"""
HANDLER = "server = Server('demo')\n@server.list_tools()\nasync def tools():\n"


@pytest.mark.parametrize(
    "load",
    [
        'TOOLS = json.load(open(Path(__file__).parent / "data" / "tools.json"))',
        'TOOLS = json.loads((Path(__file__).resolve().parents[0] / "data/tools.json").read_text("utf-8"))',
        "HERE = Path(__file__).parent\n"
        'with open(HERE.joinpath("data", "tools.json")) as f:\n    TOOLS = json.load(f)',
        "DIR = os.path.dirname(os.path.abspath(__file__))\n"
        'TOOLS = json.load(open(os.path.join(DIR, "data/tools.json")))',
        'DIR = os.path.dirname(__file__)\nTOOLS = json.load(open(f"{DIR}/data/tools.json"))',
        'DIR = os.path.dirname(__file__)\nTOOLS = json.load(open(DIR + "/data/tools.json"))',
        'TOOLS = json.loads(importlib.resources.files("demo").joinpath("data/tools.json").read_text())',
        'TOOLS = json.loads((importlib.resources.files(__package__) / "data" / "tools.json").read_bytes())',
        'TOOLS = json.loads(importlib.resources.read_text("demo.data", "tools.json"))',
        'TOOLS = json.loads(pkgutil.get_data("demo", "data/tools.json"))',
        "from demo.loading import load\nTOOLS = load('tools')",
        "from demo.loading import DATA\nTOOLS = json.load(open(DATA / 'tools.json'))",
    ],
)
def test_tools_in_a_json_file_beside_the_code(load: str) -> None:
    loading = (
        "import json\nfrom pathlib import Path\nDATA = Path(__file__).parent / 'data'\n"
        "def load(name):\n    try:\n        with open(DATA / f'{name}.json') as file:\n"
        "            held = json.load(file)\n        return held\n    except OSError:\n        return []\n"
    )
    imports = "import importlib.resources, json, os, pkgutil\nfrom pathlib import Path\n"
    found = surface(
        {
            "demo/__init__.py": "",
            "demo/loading.py": loading,
            "demo/data/tools.json": TOOLS,
            "demo/server.py": LOW
            + imports
            + load
            + "\n"
            + HANDLER
            + "    return [Tool(**t) for t in TOOLS]\n",
        }
    )
    assert [tool.definition for tool in found.tools] == [
        {"name": "a", "description": "Does \u00e9 and \U0001f600.", "inputSchema": {"type": "object"}},
        {
            "name": "b",
            "description": "Does b.",
            "inputSchema": {"type": "object", "additionalProperties": False},
        },
    ]
    assert why(found) == ""


@pytest.mark.parametrize(
    "body",
    [
        "    return [Tool(name=t['name'], description=t['description']) for t in load()['tools']]",
        "    found = []\n    for t in load()['tools']:\n"
        "        found.append(Tool(name=t['name'], description=t['description']))\n    return found",
    ],
)
def test_tools_in_a_yaml_file(body: str) -> None:
    load = "import yaml\ndef load():\n    with open(Path(__file__).with_name('tools.yaml')) as f:\n"
    load += "        return yaml.safe_load(f)\n"
    source = f"{LOW}from pathlib import Path\n{load}{HANDLER}{body}\n"
    found = surface({"demo/tools.yaml": YAML, "demo/server.py": source})
    assert {tool.name: tool.definition["description"] for tool in found.tools} == {
        "a": "Does a.",
        "b": "Two\nlines.\n",
    }


def test_decorators_in_a_loop_over_a_file() -> None:
    source = (
        FAST + "import yaml\nfrom pathlib import Path\n"
        "CONFIG = yaml.safe_load(Path(__file__).with_name('t.yml').open())\n"
        "mcp = FastMCP('demo')\nfor t in CONFIG['tools']:\n"
        "    @mcp.tool(name=t['name'], description=t['description'])\n    def run(x: int): ...\n"
    )
    assert names(surface({"demo/t.yml": YAML, "demo/server.py": source})) == {"a": None, "b": None}


def test_texts_in_files_are_descriptions_and_instructions() -> None:
    source = (
        FAST
        + "from pathlib import Path\nHERE = Path(__file__).parent\n"
        + "mcp = FastMCP('demo', instructions=(HERE / 'all.md').read_text())\n"
        + "@mcp.tool(description=(HERE / 'a.md').read_text().strip())\ndef a(): ...\n"
    )
    found = surface({"demo/server.py": source, "demo/all.md": "All.", "demo/a.md": " Does a.\n"})
    assert found.instructions == "All."
    assert found.tools[0].definition["description"] == "Does a."


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("demo/other.json", TOOLS),
        ("demo/tools.json", "{"),
        ("demo/tools.json", "[" * 5_000),
        ("demo/tools.json", f'[{{"name": "{"a" * (3 << 20)}"}}]'),
        ("demo/tools.json", "[" + "0," * 120_000 + "0]"),
    ],
)
def test_what_is_not_there_or_no_data_is_a_gap(path: str, content: str) -> None:
    source = f"{LOW}import json\nfrom pathlib import Path\n{HANDLER}"
    source += "    return [Tool(**t) for t in json.load(open(Path(__file__).with_name('tools.json')))]\n"
    found = surface({path: content, "demo/server.py": source})
    assert found.tools == ()
    assert "tool definition at demo/server.py:" in why(found)


@pytest.mark.parametrize(
    "content",
    [
        "tools: &a [*a]",
        "a: &a {x: 1}\ntools:\n  - {<<: *a, name: a}",
        "tools: [{name: a, 1: 2}]",
        "tools: !!python/object/apply:os.system [x]",
        "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
        "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
        "tools: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]",
    ],
)
def test_yaml_that_grows_or_runs_is_a_gap(content: str) -> None:
    source = f"{LOW}import yaml\nfrom pathlib import Path\n{HANDLER}"
    source += "    data = yaml.load(open(Path(__file__).with_name('t.yaml')), Loader=yaml.Loader)\n"
    source += "    return [Tool(**t) for t in data['tools']]\n"
    found = surface({"demo/t.yaml": content, "demo/server.py": source})
    assert found.tools == ()
    assert why(found) != "demo: no tool definition was found in the source"


@pytest.mark.parametrize("path", ["../../etc/passwd", "/etc/passwd", "data/../../../x"])
def test_no_path_leads_out_of_the_package(path: str) -> None:
    source = f"{FAST}from pathlib import Path\nmcp = FastMCP('demo')\n"
    source += f"@mcp.tool(description=(Path(__file__).parent / '{path}').read_text())\ndef a(): ...\n"
    found = surface(source)
    assert "description" not in found.tools[0].definition
    assert "tool a at demo/server.py:4: part of it is computed" in why(found)


def test_numbers_and_dates_of_yaml_are_read_in_bounded_time() -> None:
    source = f"{LOW}import yaml\nfrom pathlib import Path\n{HANDLER}"
    source += "    data = yaml.safe_load(open(Path(__file__).with_name('t.yaml')))\n"
    source += "    return [Tool(name=t['name'], inputSchema=t) for t in data]\n"
    long = "1:" * 20_000 + "1"
    content = f"[{{name: a, number: {long}, when: 2026-01-01, size: 3, share: 0.5}}]"
    found = surface({"demo/t.yaml": content, "demo/server.py": source})
    assert found.tools[0].definition["inputSchema"] == {
        "name": "a",
        "number": long,
        "when": "2026-01-01",
        "size": 3,
        "share": 0.5,
    }


def test_tools_made_of_the_entries_of_a_catalogue() -> None:
    catalogue = (
        '{"a": {"description": "Does a.", "inputSchema": {"type": "object"}}, "b": {"description": "B."}}'
    )
    found = surface(
        {
            "demo/__init__.py": "",
            "demo/tools.json": catalogue,
            "demo/server.py": LOW
            + "import json\nfrom pathlib import Path\n"
            + "ALL = json.loads((Path(__file__).parent / 'tools.json').read_text())\n"
            + HANDLER
            + "    return [Tool(name=key, **entry) for key, entry in ALL.items() if key != 'none']\n",
        }
    )
    assert [(tool.name, tool.definition["description"]) for tool in found.tools] == [
        ("a", "Does a."),
        ("b", "B."),
    ]
    assert not found.gaps


def test_a_catalogue_that_is_fetched_is_a_gap() -> None:
    made = (
        "import httpx\nALL = httpx.get('https://tools.example/all').json()\n"
        + HANDLER
        + "    return [Tool(name=key, **entry) for key, entry in ALL.items()]\n"
    )
    found = surface({"demo/__init__.py": "", "demo/server.py": LOW + made})
    assert not found.tools
    assert found.gaps
