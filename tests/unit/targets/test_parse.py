"""Targets: every form people write, how the launch command is kept, and how one is proposed and shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.model import Ecosystem, Requirement, Target, TargetKind
from douane.targets import display, parse, propose_launch
from douane.text import is_hidden

NOWHERE = Path("/nonexistent-folder-of-tests")


def one(text: str, cwd: Path = NOWHERE) -> Target:
    (target,) = parse(text, cwd=cwd)
    return target


def argv(target: Target) -> tuple[str, ...]:
    assert target.launch is not None
    return target.launch.argv


PACKAGES = [
    ("npm:name", "npm:name"),
    ("npm: name ", "npm:name"),
    ("npm:@scope/name", "npm:@scope/name"),
    ("npm:@scope/name@1.2.3", "npm:@scope/name@1.2.3"),
    ("npm:@scope/name@^1", "npm:@scope/name@^1"),
    ("npm:name@>=1.2 <2 || 3.x", "npm:name@>=1.2 <2 || 3.x"),
    ("npm:name@latest", "npm:name@latest"),
    ("npm:name@next-11", "npm:name@next-11"),
    ("npm:name@1.0.0-rc.1+build.5", "npm:name@1.0.0-rc.1+build.5"),
    ("npm:name@", "npm:name"),
    ("npm:JSONStream", "npm:JSONStream"),
    ("npm:lingo.dev", "npm:lingo.dev"),
    ("npm:x@npm:@a/b@1.x", "npm:@a/b@1.x"),
    ("pypi:name", "pypi:name"),
    ("pypi:Name_X.Y", "pypi:name-x-y"),
    ("pypi:name==1.2.3", "pypi:name==1.2.3"),
    ("pypi:name>=1,<2", "pypi:name<2,>=1"),
    ("pypi:name >= 1.0 ", "pypi:name>=1.0"),
    ("pypi:name~=1.4", "pypi:name~=1.4"),
    ("pypi:name[B,a_c]==1", "pypi:name[a-c,b]==1"),
    ("pypi:name@1.2", "pypi:name==1.2"),
    ("pypi:name@latest", "pypi:name"),
    ("pypi:name (>=1)", "pypi:name>=1"),
]


@pytest.mark.parametrize(("text", "expected"), PACKAGES)
def test_packages(text: str, expected: str) -> None:
    target = one(text)
    assert (target.kind, str(target.requirement)) == (TargetKind.PACKAGE, expected)
    assert (target.launch, target.entry_point, target.additional) == (None, None, ())


# command, requirement, additional, entry point
COMMANDS: list[tuple[str, str, list[str], str | None]] = [
    ("npx -y pkg", "npm:pkg", [], None),
    ("npx pkg", "npm:pkg", [], None),
    ("npx --yes @s/pkg@1.2.3 --flag value", "npm:@s/pkg@1.2.3", [], None),
    ("npx -y pkg@latest -p 3000 --package x", "npm:pkg@latest", [], None),
    ("npx -y -- pkg", "npm:pkg", [], None),
    ("npx -p pkg bin", "npm:pkg", [], "bin"),
    ("npx -y -p=pkg@2 bin arg", "npm:pkg@2", [], "bin"),
    ("npx --package=@s/pkg bin", "npm:@s/pkg", [], "bin"),
    ("npx -y --package pkg -- bin", "npm:pkg", [], "bin"),
    ("npx -p one -p two bin", "npm:one", ["npm:two"], "bin"),
    ("npx -p dep -p @s/bin bin", "npm:@s/bin", ["npm:dep"], "bin"),
    ("npx -c 'bin --x' -p pkg", "npm:pkg", [], "bin"),
    ("npx --prefer-offline --loglevel silent pkg", "npm:pkg", [], None),
    ("npm exec --yes -- pkg@1 --x", "npm:pkg@1", [], None),
    ("npm --silent exec --package=pkg -- bin", "npm:pkg", [], "bin"),
    ("npm exec good --package=other", "npm:other", [], "good"),
    ("npm exec good --package other", "npm:other", [], "good"),
    ("npm exec -- good --package=other", "npm:good", [], None),
    ("npm x pkg", "npm:pkg", [], None),
    ("bunx pkg@1", "npm:pkg@1", [], None),
    ("bunx --bun -p pkg bin", "npm:pkg", [], "bin"),
    ("bun x pkg", "npm:pkg", [], None),
    ("pnpm dlx pkg", "npm:pkg", [], None),
    ("pnpm --package=pkg dlx bin", "npm:pkg", [], "bin"),
    ("pnpx pkg", "npm:pkg", [], None),
    ("yarn dlx -q pkg", "npm:pkg", [], None),
    ("yarn dlx -p pkg bin", "npm:pkg", [], "bin"),
    ("deno run -A npm:@s/pkg@1", "npm:@s/pkg@1", [], None),
    ("deno run --allow-net=x.test --allow-read npm:/pkg", "npm:pkg", [], None),
    ("uvx mcp-server-fetch", "pypi:mcp-server-fetch", [], None),
    ("uvx mcp_server.fetch@latest", "pypi:mcp-server-fetch", [], None),
    ("uvx pkg@1.2 --from x", "pypi:pkg==1.2", [], None),
    ("uvx pkg==1.2", "pypi:pkg==1.2", [], None),
    ("uvx 'pkg[a]>=1,<2'", "pypi:pkg[a]<2,>=1", [], None),
    ("uvx --from pkg bin", "pypi:pkg", [], "bin"),
    ("uvx --from 'pkg[x]==1.2' bin --flag", "pypi:pkg[x]==1.2", [], "bin"),
    ("uvx --python 3.12 pkg", "pypi:pkg", [], None),
    ("uvx --python=3.12 pkg", "pypi:pkg", [], None),
    ("uvx -p3.12 -qn pkg", "pypi:pkg", [], None),
    ("uvx --with a --with 'b>=1,<2,c' pkg", "pypi:pkg", ["pypi:a", "pypi:b<2,>=1", "pypi:c"], None),
    ("uv tool run pkg", "pypi:pkg", [], None),
    ("uv --quiet tool run --from pkg bin.exe", "pypi:pkg", [], "bin"),
    ("uvx --from pkg python -m mod", "pypi:pkg", [], "python"),
    ("uv run --with pkg cmd", "pypi:pkg", [], "cmd"),
    ("uv run --with pkg pkg --x", "pypi:pkg", [], None),
    ("uv run --no-project --with a --with b b", "pypi:b", ["pypi:a"], None),
    ("uv run --with pkg python -m pkg", "pypi:pkg", [], None),
    ("pipx run pkg", "pypi:pkg", [], None),
    ("pipx run pkg==1.0 x", "pypi:pkg==1.0", [], None),
    ("pipx run --spec pkg==1.0 bin", "pypi:pkg==1.0", [], "bin"),
    ("cmd /c npx -y pkg", "npm:pkg", [], None),
    ("cmd.exe /C npx -y pkg", "npm:pkg", [], None),
    ('cmd /c "npx -y pkg"', "npm:pkg", [], None),
    ("cmd /d /s /c uvx pkg", "pypi:pkg", [], None),
    ("npx.cmd -y pkg", "npm:pkg", [], None),
    ("uvx.exe pkg", "pypi:pkg", [], None),
    (r"C:\nodejs\npx.cmd -y pkg C:\Users\me", "npm:pkg", [], None),
    (r'"C:\Program Files\nodejs\npx.cmd" -y pkg', "npm:pkg", [], None),
    ("/usr/local/bin/npx -y pkg", "npm:pkg", [], None),
    ("/home/me/.local/bin/uvx pkg", "pypi:pkg", [], None),
    ("wsl npx -y pkg", "npm:pkg", [], None),
    ("wsl.exe -d Ubuntu -- uv tool run pkg", "pypi:pkg", [], None),
    ("wsl bash -lc 'npx -y pkg'", "npm:pkg", [], None),
    ('powershell -NoProfile -Command "npx -y pkg"', "npm:pkg", [], None),
    ("pwsh -c npx -y pkg", "npm:pkg", [], None),
    ('sh -c "npx -y pkg"', "npm:pkg", [], None),
    ("bash -lc 'exec npx -y pkg --port 3'", "npm:pkg", [], None),
    ("bash -c 'cd /srv && npx -y pkg 2>/dev/null'", "npm:pkg", [], None),
    ("/bin/zsh -l -c 'source ~/.zshrc; uvx pkg'", "pypi:pkg", [], None),
    ("sudo -u me npx -y pkg", "npm:pkg", [], None),
    ("nohup nice -n 5 npx pkg", "npm:pkg", [], None),
    ("op run --env-file=.env -- npx -y pkg", "npm:pkg", [], None),
    ("corepack pnpm dlx pkg", "npm:pkg", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "requirement", "additional", "entry_point"), COMMANDS)
def test_commands(text: str, requirement: str, additional: list[str], entry_point: str | None) -> None:
    target = one(text)
    assert str(target.requirement) == requirement
    assert [str(each) for each in target.additional] == additional
    assert target.entry_point == entry_point
    assert target.launch is not None
    assert target.launch.typed
    assert target.text == text


def test_the_launch_is_kept_whole() -> None:
    assert argv(one("npx -y pkg --label 'a b' \"\" -- --x=$HOME ${Y} <Z>")) == (
        "npx", "-y", "pkg", "--label", "a b", "", "--", "--x=$HOME", "${Y}", "<Z>",
    )  # fmt: skip
    assert argv(one(r"C:\nodejs\npx.cmd -y pkg C:\Users\me")) == (
        r"C:\nodejs\npx.cmd", "-y", "pkg", r"C:\Users\me",
    )  # fmt: skip
    long = "npx pkg " + " ".join(f"--option-{index} {'v' * 20}" for index in range(500))
    assert argv(one(long)) == tuple(long.split())


@pytest.mark.parametrize(
    ("given", "requirement"),
    [
        (["npx", "-y", "pkg", "a b"], "npm:pkg"),
        (["npx -y pkg"], "npm:pkg"),
        (["npx", "-y pkg"], "npm:pkg"),
        (["npx", "-y @s/pkg --x"], "npm:@s/pkg"),
        (["npx", "pkg --x"], "npm:pkg"),
        (["uvx", "--from pkg bin"], "pypi:pkg"),
        (["uvx", "pkg >=1, <2"], "pypi:pkg<2,>=1"),
        (["sh", "-c", "npx -y pkg"], "npm:pkg"),
        (["cmd", "/c", "npx", "-y", "pkg"], "npm:pkg"),
    ],
)
def test_a_command_as_a_list_of_words(given: list[str], requirement: str) -> None:
    target = one(json.dumps(given))
    assert str(target.requirement) == requirement
    assert argv(target) == tuple(given)


@pytest.mark.parametrize(
    ("text", "names", "kept"),
    [
        ("TOKEN=secret npx -y pkg", ("TOKEN",), ("npx", "-y", "pkg")),
        ("A=secret B='secret two' npx pkg", ("A", "B"), ("npx", "pkg")),
        ("env A=secret npx pkg", ("A",), ("npx", "pkg")),
        ("/usr/bin/env A=secret npx pkg", ("A",), ("npx", "pkg")),
        ("env -i A=secret npx pkg", ("A",), ("env", "-i", "A=…", "npx", "pkg")),
        ("env -u X A=secret npx pkg", ("A",), ("env", "-u", "X", "A=…", "npx", "pkg")),
        ("env -S 'A=secret npx pkg'", ("A",), ("env", "-S", "A=… npx pkg")),
        ("sh -c 'A=\"secret\" npx pkg'", ("A",), ("sh", "-c", "A=… npx pkg")),
        (
            "sh -c 'export A=secret B=secret; npx pkg $A'",
            ("A", "B"),
            ("sh", "-c", "export A=… B=…; npx pkg $A"),
        ),
        ('cmd /c "set A=secret && npx pkg"', ("A",), ("cmd", "/c", "set A=… && npx pkg")),
        ("wsl env A=secret npx pkg", ("A",), ("wsl", "env", "A=…", "npx", "pkg")),
        ("bash -c \"sh -c 'A=secret npx pkg'\"", ("A",), ("bash", "-c", "sh -c 'A=… npx pkg'")),
        ('["sh", "-c", "A=secret npx pkg"]', ("A",), ("sh", "-c", "A=… npx pkg")),
        ('["A=secret", "npx", "pkg"]', ("A",), ("npx", "pkg")),
    ],
)
def test_values_of_variables_are_dropped_and_names_kept(
    text: str, names: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    target = one(text)
    assert target.launch is not None
    assert (target.launch.environment_names, target.launch.argv) == (names, kept)
    assert "secret" not in repr(target)
    assert str(target.requirement) == "npm:pkg"


# --- folders and listings ------------------------------------------------------------------------------


@pytest.fixture
def cwd(tmp_path: Path) -> Path:
    for folder, manifest in (
        ("py", "pyproject.toml"),
        ("js", "package.json"),
        ("with space", "package.json"),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / manifest).write_text("{}")
    (tmp_path / "py" / "serve.py").write_text("")
    (tmp_path / "empty").mkdir()
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "file.txt").write_text("")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "folder"),
    [(".", "."), ("./py", "py"), ("./js/", "js"), ("py/../js", "js"), ("./with space", "with space")],
)
def test_folders(cwd: Path, text: str, folder: str) -> None:
    target = one(text, cwd)
    assert target.kind is TargetKind.DIRECTORY
    assert target.path is not None
    assert Path(target.path).resolve() == (cwd / folder).resolve()
    assert one(str(cwd / folder), cwd).kind is TargetKind.DIRECTORY


@pytest.mark.parametrize(
    ("text", "folder", "entry_point"),
    [
        ("uv --directory py run serve", "py", "serve"),
        ("uv run --directory ./py serve.py", "py", "serve.py"),
        ("uv run --directory py --with a serve", "py", "serve"),
        ("npm --prefix js run start", "js", "start"),
        ("npm run start --prefix js", "js", "start"),
        ("pnpm -C js start", "js", None),
        ("poetry -C py run serve", "py", "serve"),
        ("uv run --project=py serve", "py", "serve"),
        ("uv run py/serve.py", "py", "py/serve.py"),
        ("uvx --from ./py serve", "py", "serve"),
        ("npx -y ./js", "js", None),
    ],
)
def test_commands_that_start_a_project(cwd: Path, text: str, folder: str, entry_point: str | None) -> None:
    target = one(text, cwd)
    assert target.kind is TargetKind.DIRECTORY
    assert target.path is not None
    assert Path(target.path).resolve() == (cwd / folder).resolve()
    assert target.entry_point == entry_point
    assert target.launch is not None


def test_a_json_file_is_a_recorded_listing(cwd: Path) -> None:
    target = one("lists/tools.json", cwd)
    assert (target.kind, target.path) == (TargetKind.RECORDED, str(cwd / "lists/tools.json"))
    assert one("/abs/tools.JSON", cwd).path == "/abs/tools.JSON"


# --- bridges, several servers --------------------------------------------------------------------------


def test_a_bridge_gives_the_bridge_and_the_server_behind_it() -> None:
    text = "npx -y supergateway --port 8000 --stdio 'uvx mcp-server-fetch@1.0 --x'"
    bridge, server = parse(text, cwd=NOWHERE)
    assert (str(bridge.requirement), str(server.requirement)) == (
        "npm:supergateway",
        "pypi:mcp-server-fetch==1.0",
    )
    assert bridge.launch == server.launch
    both = parse("uvx mcp-proxy -- npx -y pkg", cwd=NOWHERE)
    assert [str(each.requirement) for each in both] == ["pypi:mcp-proxy", "npm:pkg"]


def test_a_script_that_starts_two_packages_names_both() -> None:
    both = parse("sh -c 'npx -y one & uvx two'", cwd=NOWHERE)
    assert [str(each.requirement) for each in both] == ["npm:one", "pypi:two"]


# --- proposing and showing -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("requirement", "entry_point", "expected"),
    [
        (Requirement(ecosystem=Ecosystem.NPM, name="@s/a", specifier="1.2.3"), None, "npx -y @s/a@1.2.3"),
        (Requirement(ecosystem=Ecosystem.NPM, name="a", specifier="1.2.3"), "b", "npx -y -p a@1.2.3 b"),
        (Requirement(ecosystem=Ecosystem.PYPI, name="a", specifier="==1.2"), None, "uvx a==1.2"),
        (Requirement(ecosystem=Ecosystem.PYPI, name="a", specifier="==1.2"), "b", "uvx --from a==1.2 b"),
        (
            Requirement(ecosystem=Ecosystem.PYPI, name="a", specifier="==1.2", extras=("x", "y")),
            None,
            "uvx --from a[x,y]==1.2 a",
        ),
    ],
)
def test_the_proposed_command_names_the_exact_version(
    requirement: Requirement, entry_point: str | None, expected: str
) -> None:
    launch = propose_launch(requirement, entry_point)
    assert (" ".join(launch.argv), launch.typed) == (expected, False)
    understood = one(expected)
    assert understood.requirement == requirement


def test_display_shows_everything_and_hides_nothing() -> None:
    assert display(["npx", "-y", "a b", ""]) == '["npx", "-y", "a b", ""]'
    assert display(["a\u202eb\u200b", "\x1b[31m", "\U000e0041", "\ud800", "\\u200b", "é"]) == (
        '["a\\u202eb\\u200b", "\\u001b[31m", "\\u{e0041}", "\\ud800", "\\\\u200b", "é"]'
    )
    assert display(["x" * 100_000]) == f'["{"x" * 100_000}"]'


@given(st.lists(st.text()))
def test_display_never_hides_anything(words: list[str]) -> None:
    shown = display(words)
    assert not any(map(is_hidden, shown))
