"""Packages that hand over to another distribution of their closure."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package, Surface
from douane.surface import extract
from douane.syntax import Codebase, Neighbours
from python_servers import FAST, names

INFO = "old-1.0.0.dist-info"
SHIM = "def main():\n    from new_mcp.server import main as real\n    return real()\n"
SERVER = {
    "new_mcp/__init__.py": "",
    "new_mcp/server.py": FAST + "mcp = FastMCP('new')\n@mcp.tool()\ndef look(): ...\ndef main(): mcp.run()\n",
}


def package(name: str) -> Package:
    return Package(ecosystem=Ecosystem.PYPI, name=name, version="1.0.0", path=name)


def tree(files: Mapping[str, str]) -> FileTree:
    return FileTree({path: text.encode() for path, text in files.items()})


def handed(shim: str, beside: Mapping[str, Mapping[str, str]], required: str = "new-server") -> Surface:
    """Return what is read of a package whose program is in *shim*, with the packages *beside* it."""

    def opener(name: str) -> Callable[[], tuple[Package, FileTree]]:
        return lambda: (package(name), tree(beside[name]))

    files = {
        "old_shim.py": shim,
        f"{INFO}/METADATA": f"Name: old\nRequires-Dist: {required}>=1\nRequires-Dist: dev; extra == 'dev'\n",
        f"{INFO}/entry_points.txt": "[console_scripts]\nold = old_shim:main\n",
    }
    neighbours = Neighbours({name: opener(name) for name in beside}, dict.fromkeys(beside, "1.0.0"))
    artifact = Artifact(package=package("old"), tree=tree(files))
    return extract(Codebase(artifact, neighbours=neighbours))


@pytest.mark.parametrize(
    "shim",
    [
        SHIM,
        "from new_mcp.server import main\n",
        "import new_mcp.server\ndef main():\n    new_mcp.server.main()\n",
        "import sys\nfrom new_mcp import server as s\n"
        "def main():\n    print('moved', file=sys.stderr)\n    s.main()\n",
    ],
)
def test_a_package_lists_what_its_program_hands_over_to(shim: str) -> None:
    found = handed(shim, {"new-server": SERVER})
    assert names(found) == {"look": None}
    assert found.tools[0].where.path == "new-server/new_mcp/server.py"
    assert found.gaps == ()


@pytest.mark.parametrize(
    ("shim", "required"),
    [
        ("import new_mcp.server\ndef main():\n    return 1\n", "new-server"),
        (SHIM, "other"),
        (SHIM.replace("new_mcp", "old_shim"), "new-server"),
    ],
)
def test_nothing_is_taken_from_what_is_not_called_or_not_required(shim: str, required: str) -> None:
    found = handed(shim, {"new-server": SERVER, "other": {"other/__init__.py": ""}}, required)
    assert found.tools == ()


def test_two_that_hand_over_to_each_other_end() -> None:
    back = {
        "new_mcp/__init__.py": "",
        "new_mcp/server.py": "from old_shim import main\n",
        "new_server-1.dist-info/METADATA": "Requires-Dist: old\n",
        "new_server-1.dist-info/entry_points.txt": "[console_scripts]\nnew = new_mcp.server:main\n",
    }
    old = {
        "old_shim.py": SHIM,
        f"{INFO}/METADATA": "Requires-Dist: new-server\n",
        f"{INFO}/entry_points.txt": "[console_scripts]\nold = old_shim:main\n",
    }
    assert handed(SHIM, {"new-server": back, "old": old}).tools == ()


def test_its_own_definitions_are_enough() -> None:
    own = (
        FAST + "from new_mcp.server import main as real\nmcp = FastMCP('old')\n@mcp.tool()\ndef mine(): ...\n"
    )
    assert names(handed(f"{own}def main(): real()\n", {"new-server": SERVER})) == {"mine": None}
