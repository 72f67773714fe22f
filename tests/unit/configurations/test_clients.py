"""Every client's files are found where it keeps them, and say the same to us as to it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from client_files import ARGV, REMOTE, SHAPES, Shape, written
from douane import configurations
from douane.configurations import Machine, Reading
from douane.configurations.clients import clients
from douane.model import Target, TargetKind

KEY = bytes(32)


def machine(root: Path, system: str = "linux", **environ: str) -> Machine:
    for name in ("home", "project"):
        (root / name).mkdir(exist_ok=True)
    return Machine(home=root / "home", cwd=root / "project", system=system, environ=environ, root=root)


def found(root: Path, system: str = "linux") -> Reading:
    return configurations.installed(machine(root, system), lambda: KEY)


def check(shape: Shape, reading: Reading, file: str) -> None:
    (target,) = reading.targets
    (configured,) = target.configured
    assert reading.wrong == ()
    assert (configured.name, configured.file) == ("notes", file)
    assert configured.approved == shape.approved
    assert configured.sandboxed is shape.sandboxed
    assert [each.name for each in reading.disabled] == ([shape.disabled] if shape.disabled else [])
    if shape.argv:
        check_launch(target)
    else:
        assert (target.kind, target.address) == (TargetKind.REMOTE, shape.url)


def check_launch(target: Target) -> None:
    assert target.kind is TargetKind.PACKAGE
    assert target.requirement
    assert str(target.requirement) == "npm:notes-mcp@1.2.3"
    assert target.launch
    assert target.launch.argv == ARGV
    assert target.launch.environment_names == ("NOTES_DIR",)
    assert target.launch.typed


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.client}:{shape.path}")
def test_installed(shape: Shape, tmp_path: Path) -> None:
    path = written(shape, tmp_path)
    reading = found(tmp_path, shape.system)
    check(shape, reading, str(path))
    (configured,) = reading.targets[0].configured
    assert (configured.client, configured.scope) == (shape.client, shape.scope)
    assert reading.files == (str(path),)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.client}:{shape.path}")
def test_handed_over_where_it_is_kept(shape: Shape, tmp_path: Path) -> None:
    written(shape, tmp_path)
    reading = configurations.named(shape.path, cwd=tmp_path, home=tmp_path / "home", key=lambda: KEY)
    assert reading
    check(shape, reading, shape.path)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.client}:{shape.path}")
def test_handed_over_under_another_name(shape: Shape, tmp_path: Path) -> None:
    name = f"given{Path(shape.path).suffix}"
    written(replace(shape, path=name), tmp_path)
    reading = configurations.named(name, cwd=tmp_path, home=tmp_path / "home", key=lambda: KEY)
    assert reading
    assert {each.kind for each in reading.targets} <= {TargetKind.PACKAGE, TargetKind.REMOTE}
    (configured,) = reading.targets[0].configured
    assert (configured.client, configured.name) == ("any", "notes")


def test_every_client_has_a_shape() -> None:
    assert {shape.client for shape in SHAPES} == {client.id for client in clients()} - {"any"}


def test_all_at_once_is_one_server(tmp_path: Path) -> None:
    for shape in SHAPES:
        if shape.system == "linux" and shape.argv and not shape.disabled:
            written(shape, tmp_path)
    read = found(tmp_path)
    (target,) = configurations.compared(read.targets)
    assert len(target.configured) == len(read.targets) == len(read.files) > 20
    assert {each.compared for each in target.configured} == {len(read.files)}


def test_variables_choose_the_folder(tmp_path: Path) -> None:
    (tmp_path / "elsewhere/Claude").mkdir(parents=True)
    text = json.dumps({"mcpServers": {"notes": {"url": REMOTE}}})
    (tmp_path / "elsewhere/Claude/claude_desktop_config.json").write_text(text, "utf-8")
    for system, variable in (("linux", "XDG_CONFIG_HOME"), ("windows", "APPDATA")):
        given = machine(tmp_path, system, **{variable: str(tmp_path / "elsewhere")})
        assert len(configurations.installed(given, lambda: KEY).targets) == 1
        assert configurations.installed(machine(tmp_path, system), lambda: KEY).targets == ()


def test_settings_without_servers_are_read_and_say_nothing(tmp_path: Path) -> None:
    for path in (
        "home/.gemini/settings.json",
        "home/.config/Code/User/settings.json",
        "home/.codex/config.toml",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("" if path.endswith("toml") else "{}", "utf-8")
    read = found(tmp_path)
    assert (read.targets, read.wrong, len(read.files)) == ((), (), 3)


def test_one_bad_file_hides_no_other(tmp_path: Path) -> None:
    written(SHAPES[0], tmp_path)
    (tmp_path / "home/.cursor").mkdir(parents=True)
    (tmp_path / "home/.cursor/mcp.json").write_text('{"mcpServers": {\n"x": oops}}', "utf-8")
    read = found(tmp_path)
    (error,) = read.wrong
    assert "/.cursor/mcp.json" in str(error)
    assert "line 2 column 6" in str(error)
    assert "oops" not in str(error)
    assert len(read.targets) == 1


def test_a_project_s_commands_are_seen_from_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "project/server"
    folder.mkdir(parents=True)
    (folder / "pyproject.toml").write_text('[project]\nname="own"\nversion="1"\n', "utf-8")
    entry = {"command": "uv", "args": ["run", "--directory", "server", "own"]}
    (tmp_path / "project/.mcp.json").write_text(json.dumps({"mcpServers": {"own": entry}}), "utf-8")
    (target,) = found(tmp_path).targets
    assert (target.kind, target.path) == (TargetKind.DIRECTORY, str(folder))
    (tmp_path / "project/.mcp.json").unlink()
    document = {"projects": {str(tmp_path / "project"): {"mcpServers": {"own": entry}}}}
    (tmp_path / "home/.claude.json").write_text(json.dumps(document), "utf-8")
    (target,) = found(tmp_path).targets
    assert target.path == str(folder)
