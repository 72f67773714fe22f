"""`douane export`, and what the ecosystems' own clients make of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from douane_lockfiles import read, write
from e2e.index import World
from e2e.packages import SEND, npm, sdist, wheel
from e2e.running import Cli

NO_SCRIPTS = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier")


def installed(folder: Path) -> dict[str, str]:
    """Return placement -> version of what lies in node_modules."""
    found = {}
    for manifest in folder.glob("**/node_modules/**/package.json"):
        place = manifest.parent.relative_to(folder).as_posix()
        name = place.rpartition("node_modules/")[2]
        if name.count("/") == name.startswith("@"):
            found[place] = json.loads(manifest.read_text(encoding="utf-8"))["version"]
    return found


def npm_ci(folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    program = shutil.which("npm")
    if program is None:
        pytest.skip("there is no npm to compare with")
    return subprocess.run(
        # Bytes that are not the locked ones count as a failed transfer, which npm would ask for again.
        [program, "ci", *NO_SCRIPTS, "--fetch-retries=0"],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def pinned(path: Path) -> dict[str, str]:
    return {item["path"]: item["version"] for item in json.loads(path.read_text("utf-8"))["packages"]}


def with_bundle(path: Path) -> None:
    """Let the lock in *path* name the package that box brings along."""
    lock = read(path)
    inner: dict[str, Any] = {
        "purl": "pkg:npm/inner@1.2.3",
        "path": "node_modules/box/node_modules/inner",
        "version": "1.2.3",
        "integrity": None,
        "sha256": None,
        "carrier": "node_modules/box",
        "index": "default",
        "requires": [],
        "capabilities": [],
        "install_scripts": [],
    }
    others = [item for item in lock.document["packages"] if item["path"] != inner["path"]]
    write(lock.changed(packages=[*others, inner]), path)


@pytest.fixture
def nested(world: World) -> World:
    """A server with a conflict, an alias, a peer, an optional package, a bundle and a cycle."""
    world.publish(
        npm(
            "mail-mcp",
            "3.0.0",
            tools=(SEND,),
            dependencies={"left": "^2.0.0", "old": "1", "short": "npm:@scope/long@^1", "box": "*"},
            optionalDependencies={"maybe": "1"},
        ),
        npm("left", "2.0.0"),
        npm("old", dependencies={"left": "1"}, peerDependencies={"peer": "*"}),
        npm("peer", "5.0.0", dependencies={"old": "*"}),
        npm("@scope/long", scripts={"postinstall": "exit 1"}),
        npm("maybe", os=["linux", "darwin", "win32"]),
        npm(
            "box",
            dependencies={"inner": "1"},
            bundleDependencies=["inner"],
            files={
                "node_modules/inner/package.json": json.dumps({"name": "inner", "version": "1.2.3"}),
                "node_modules/inner/index.js": "module.exports = 1;\n",
            },
        ),
    )
    return world


def test_npm_installs_exactly_what_was_locked(douane: Cli, nested: World) -> None:
    assert douane("pin", "npm:mail-mcp", "--blocked").code in (1, 3)
    with_bundle(douane.lock)
    run = douane("export", douane.lock, "--format", "package-lock", "-o", "out/folder")
    assert (run.code, run.err) == (0, "wrote out/folder/package-lock.json\n")
    folder = douane.cwd / "out" / "folder"
    done = npm_ci(folder, {**douane.env, "npm_config_cache": str(douane.cwd / "npm-cache")})
    assert done.returncode == 0, done.stderr
    assert installed(folder) == pinned(douane.lock)
    before = (folder / "package-lock.json").read_bytes()
    assert douane("export", "npm:mail-mcp", "-o", "out/folder", "--offline").code == 0
    assert (folder / "package-lock.json").read_bytes() == before


def test_npm_refuses_bytes_that_were_not_locked(douane: Cli, nested: World) -> None:
    douane("pin", "npm:mail-mcp", "--blocked")
    assert douane("export", douane.lock, "-o", "out").code == 0
    nested.publish(npm("left", "2.0.0", files={"evil.js": ""}))
    done = npm_ci(douane.cwd / "out", {**douane.env, "npm_config_cache": str(douane.cwd / "npm-cache")})
    assert done.returncode != 0
    assert "EINTEGRITY" in done.stderr


def test_a_python_lock_is_written_and_held_to_its_hashes(douane: Cli, world: World) -> None:
    world.publish(
        wheel("notes-mcp", requires=("helper>=1",)), wheel("helper", "1.2.0", requires_python=">=3.9")
    )
    assert douane("pin", "pypi:notes-mcp", "--blocked").code in (1, 3)
    lock = "lockfiles/pypi/notes-mcp.json"
    shown = douane("export", lock)
    written, offline = douane("export", lock, "-o", "pylock.toml"), douane("export", lock, "--offline")
    assert (shown.code, written.code, offline.code) == (0, 0, 0)
    assert written.err == "wrote pylock.toml\n"
    assert (douane.cwd / "pylock.toml").read_text("utf-8") == shown.out == offline.out
    assert 'name = "helper-1.2.0-py3-none-any.whl"' in shown.out
    world.publish(wheel("helper", "1.2.0", files={"x.py": ""}))
    changed = douane("export", lock, "--refresh", "-o", "pylock.new.toml")
    assert (changed.code, changed.out) == (3, "")
    assert (
        "pkg:pypi/helper@1.2.0: the index announces no file with the hash that was locked" in changed.message
    )
    assert not (douane.cwd / "pylock.new.toml").exists()


def test_what_cannot_be_exported_is_refused_and_nothing_is_written(douane: Cli, world: World) -> None:
    douane.pinned()
    world.publish(wheel("notes-mcp", requires=("raw",)), sdist("raw"))
    world.publish(npm("gap-mcp", tools=(SEND,), dependencies={"left": "*"}))
    folder = douane.cwd / "here"
    folder.mkdir()
    (folder / "package.json").write_text('{"name": "here", "version": "1.0.0"}', "utf-8")
    world.faults["files/left"] = "404"
    douane("pin", "./here", "--blocked")
    assert douane("pin", "npm:gap-mcp", "--blocked", "--store", "fresh").code in (1, 3)
    (folder / "pylock.bad.name.toml").mkdir()
    cases: list[tuple[tuple[str, ...], int, str]] = [
        (("lockfiles/npm/mail-mcp.json", "--format", "pylock"), 2, "use --format package-lock"),
        (("lockfiles/npm/mail-mcp.json",), 2, "name their folder with -o FOLDER"),
        (("lockfiles/npm/mail-mcp.json", "-o", "here"), 2, "was not written by douane export"),
        (("lockfiles/npm/here.json", "-o", "out"), 2, "is pinned from a folder"),
        (
            ("lockfiles/npm/gap-mcp.json", "-o", "out"),
            3,
            "pkg:npm/left@1.0.0: no hash of its bytes was recorded",
        ),
        (("nowhere.json",), 2, "nowhere.json"),
    ]
    for arguments, code, message in cases:
        run = douane("export", *arguments)
        assert (run.code, run.out) == (code, ""), run
        assert message in run.message
    assert not (douane.cwd / "out").exists()


# --- the real indexes ------------------------------------------------------------------------------------


@pytest.fixture
def live(tmp_path: Path) -> Cli:
    return Cli(tmp_path, {**os.environ, "DOUANE_STORE": str(tmp_path / "store")})


@pytest.mark.network
def test_npm_accepts_a_real_server(live: Cli) -> None:
    live("pin", "npm:@modelcontextprotocol/server-memory", "--blocked")
    lock = live.cwd / "lockfiles" / "npm" / "@modelcontextprotocol" / "server-memory.json"
    assert live("export", lock, "-o", "out").code == 0
    entries: dict[str, Any] = json.loads((live.cwd / "out" / "package-lock.json").read_text("utf-8"))[
        "packages"
    ]
    assert not [path for path, entry in entries.items() if "resolved" in entry]
    done = npm_ci(live.cwd / "out", {**live.env, "npm_config_cache": str(live.cwd / "npm-cache")})
    assert done.returncode == 0, done.stderr
    assert installed(live.cwd / "out") == pinned(lock)


@pytest.mark.network
def test_uv_and_pip_accept_a_real_server(live: Cli) -> None:
    live("pin", "pypi:mcp-server-time", "--blocked")
    lock = live.cwd / "lockfiles" / "pypi" / "mcp-server-time.json"
    assert live("export", lock, "-o", "pylock.toml").code == 0
    tools, target = live.cwd / "tools", live.cwd / "target"
    for folder in (tools, target):
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, timeout=120)
    subprocess.run(
        [tools / "bin" / "pip", "install", "-q", "--only-binary", ":all:", "uv", "pip>=26"],
        check=True,
        timeout=300,
    )
    python = str(target / "bin" / "python")
    uv = [str(tools / "bin" / "uv"), "pip", "install", "--python", python, "--require-hashes", "--no-build"]
    pip = [
        str(tools / "bin" / "pip"),
        "--python",
        python,
        "install",
        "--only-binary",
        ":all:",
        "--require-hashes",
    ]
    asked = [*pip, "--dry-run", "--ignore-installed", "-q", "-r", "pylock.toml"]
    subprocess.run(asked, cwd=live.cwd, env=live.env, check=True, timeout=300)
    subprocess.run([*uv, "-q", "-r", "pylock.toml"], cwd=live.cwd, env=live.env, check=True, timeout=300)
    listed = subprocess.run(
        [tools / "bin" / "uv", "pip", "list", "--python", python, "--format", "json"],
        check=True,
        capture_output=True,
        timeout=120,
    )
    have = {item["name"]: item["version"] for item in json.loads(listed.stdout)}
    assert {name: have[name] for name in pinned(lock)} == pinned(lock)
