"""From a target to commands: what npx, uvx and their kin would start, where it lies, and what is tried."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from closures import ENVIRONMENT
from douane import targets
from douane.materialised import Attempts, Placed, Startable, further, startables
from douane.model import Launch, Target, TargetKind
from placing import interpreters, npm, npm_files, placed, pypi, tree, wheel_files

PYTHON = "/srv/server/venv/bin/python"


def _attempts(found: Placed, target: Target, launch: Launch | None = None) -> Attempts:
    return startables(target, found.closure, launch or target.launch, found, here=ENVIRONMENT)


def _argv(found: Placed, text: str, launch: Launch | None = None) -> list[tuple[str, ...]]:
    attempts = _attempts(found, targets.parse(text, cwd=Path("/"))[0], launch)
    assert attempts.gaps == ()
    return [each.program.argv[1:] for each in attempts.startables]


def _why(found: Placed, text: str) -> str:
    attempts = _attempts(found, targets.parse(text, cwd=Path("/"))[0])
    assert attempts.startables == ()
    assert [gap.rows for gap in attempts.gaps] == [("supply.tools",)]
    return attempts.gaps[0].why


# --- npm -------------------------------------------------------------------------------------------------

CLI = "/srv/server/app/node_modules/@s/srv/cli.js"
OTHER = "/srv/server/app/node_modules/@s/srv/other.js"


@pytest.mark.parametrize(
    ("programs", "text", "wanted"),
    [
        ("./cli.js", "npm:@s/srv", (CLI,)),
        ({"anything": "cli.js"}, "npx -y @s/srv --port 8080", (CLI, "--port", "8080")),
        ({"srv": "cli.js", "b": "other.js"}, "npx @s/srv@1.0.0 ~/notes", (CLI, "/tmp")),
        ({"a": "cli.js", "b": "other.js"}, "npx -y -p @s/srv b --x", (OTHER, "--x")),
        ({"a": "cli.js", "b": "cli.js"}, "bunx @s/srv", (CLI,)),
        ("./cli", "npx @s/srv", (CLI,)),
    ],
)
def test_npx_starts_the_program_of_a_package(
    tmp_path: Path, programs: Any, text: str, wanted: tuple[str, ...]
) -> None:
    files = npm_files("@s/srv", {"other.js": "1"}, programs=programs)
    assert _argv(placed(tmp_path, {npm("@s/srv"): files}), text) == [wanted]


def test_a_program_may_be_of_another_package(tmp_path: Path) -> None:
    files = {npm("a"): npm_files("a"), npm("b"): npm_files("b", programs={"tool": "cli.js"})}
    assert _argv(placed(tmp_path, files), "npx -p a -p b tool") == [
        ("/srv/server/app/node_modules/b/cli.js",)
    ]


def test_a_server_behind_a_bridge_is_started_itself(tmp_path: Path) -> None:
    found = placed(tmp_path, {npm("a"): npm_files("a")})
    text = "npx -y supergateway --stdio 'npx -y a --x' --port 80"
    target = next(
        each
        for each in targets.parse(text, cwd=Path("/"))
        if each.requirement and each.requirement.name == "a"
    )
    (attempt,) = _attempts(found, target).startables
    assert attempt.program.argv[1:] == ("/srv/server/app/node_modules/a/cli.js", "--x")


@pytest.mark.parametrize(
    ("programs", "text", "why"),
    [
        ({"a": "cli.js", "b": "other.js"}, "npx @s/srv", "one program that could be started"),
        ({}, "npm:@s/srv", "does not name"),
        ("../../other/cli.js", "npx @s/srv", "does not name"),
        ("/bin/sh", "npx @s/srv", "does not name"),
        ("missing.js", "npx @s/srv", "is not among its files"),
        ("deno.ts", "npx @s/srv", "started by deno"),
    ],
)
def test_what_npx_could_not_start_is_a_gap(tmp_path: Path, programs: Any, text: str, why: str) -> None:
    files = npm_files(
        "@s/srv", {"other.js": "1", "deno.ts": "#!/usr/bin/env -S deno run\n"}, programs=programs
    )
    assert why in _why(placed(tmp_path, {npm("@s/srv"): files}), text)


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"#!/usr/bin/env -S node --no-warnings\n", ("--no-warnings", CLI)),
        (b"\x7fELF\2", ()),
        (b"#!/bin/sh\nexec true\n", (CLI,)),
        (b"console.log()", (CLI,)),
    ],
)
def test_the_first_line_tells_what_runs_a_program(
    tmp_path: Path, head: bytes, words: tuple[str, ...]
) -> None:
    assert _argv(placed(tmp_path, {npm("@s/srv"): npm_files("@s/srv", {"cli.js": head})}), "npm:@s/srv") == [
        words
    ]


def test_a_server_whose_bytes_are_not_here_is_not_started(tmp_path: Path) -> None:
    assert "not at hand" in _why(placed(tmp_path, {npm("a"): None}), "npm:a")


def test_without_node_nothing_of_npm_is_started(tmp_path: Path) -> None:
    found = replace(interpreters(tmp_path / "home"), environ={"PATH": ""})
    assert "Node.js is not installed" in _why(
        placed(tmp_path, {npm("a"): npm_files("a")}, found=found), "npm:a"
    )


# --- Python ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scripts", "text", "wanted"),
    [
        ("srv-x = srv_x:main", "pypi:srv-x", [(f"{PYTHON[:-6]}srv-x",)]),
        (
            "srv-x = srv_x:main\nz = srv_x:main",
            "uvx srv-x@latest --flag",
            [(f"{PYTHON[:-6]}srv-x", "--flag")],
        ),
        ("tool = srv_x:main", "uvx --from srv-x tool a", [(f"{PYTHON[:-6]}tool", "a")]),
        ("z = srv_x:main\nx-mcp = srv_x:main", "uvx srv-x", [(f"{PYTHON[:-6]}x-mcp",), (f"{PYTHON[:-6]}z",)]),
        ("", "pypi:srv-x", [("-m", "srv_x")]),
    ],
)
def test_uvx_starts_the_program_of_a_wheel(
    tmp_path: Path, scripts: str, text: str, wanted: list[tuple[str, ...]]
) -> None:
    files = wheel_files("srv-x", scripts, files={"srv_x/__main__.py": ""})
    assert _argv(placed(tmp_path, {pypi("srv-x"): files}), text) == wanted


def test_another_python_than_is_here_is_a_gap(tmp_path: Path) -> None:
    found = placed(tmp_path, {pypi("srv"): wheel_files("srv", "srv = srv:main")}, python="3.13.1")
    assert "Python 3.13 is not installed here" in _why(found, "pypi:srv")


@pytest.mark.parametrize("change", [{"os": "win32"}, {"cpu": "arm64"}, {"libc": "musl"}])
def test_what_is_for_another_machine_is_not_started(tmp_path: Path, change: dict[str, Any]) -> None:
    assert "this machine is" in _why(placed(tmp_path, {npm("a"): npm_files("a")}, **change), "npm:a")


# --- folders and bundles ---------------------------------------------------------------------------------


def test_files_of_a_folder_are_found_by_the_end_of_their_path(tmp_path: Path) -> None:
    root = replace(npm("srv"), path=".")
    found = placed(tmp_path / "p", {root: npm_files("srv", {"dist/index.js": "1"})})
    target = Target(text="folder", kind=TargetKind.DIRECTORY, path="/home/x/srv")
    launch = Launch(argv=("node", "--no-deprecation", "/home/x/srv/dist/index.js", "--inspect"), typed=True)
    attempt = _attempts(found, target, launch).startables[0]
    assert attempt.program.argv[1:] == ("--no-deprecation", "/srv/server/app/dist/index.js", "--inspect")
    assert attempt.program.cwd == "/srv/server/app"


@pytest.mark.parametrize(
    ("argv", "wanted"),
    [
        (("node", "${__dirname}/server/index.js"), ("/srv/server/app/server/index.js",)),
        (("python", "-m", "srv.mod", "x"), ("-m", "srv.mod", "x")),
        (("python3", "${__dirname}/server/main.py"), ("/srv/server/app/server/main.py",)),
        (("uv", "run", "--directory", "${__dirname}", "server/main.py"), ("/srv/server/app/server/main.py",)),
        (("${__dirname}/server/native", "--x"), ("--x",)),
    ],
)
def test_bundles_start_from_their_own_folder(
    tmp_path: Path, argv: tuple[str, ...], wanted: tuple[str, ...]
) -> None:
    own = tree({"server/index.js": "1", "server/main.py": "1", "server/native": b"\x7fELF"})
    found = placed(tmp_path, {replace(pypi("srv"), path="."): own})
    attempts = _attempts(found, Target(text="x", kind=TargetKind.BUNDLE, path="/x.mcpb"), Launch(argv=argv))
    assert [each.program.argv[1:] for each in attempts.startables] == [wanted]


@pytest.mark.parametrize(
    "argv",
    [("node", "-e", "1"), ("./unknown",), ("python", "x.py"), ("docker", "run", "x"), ("node", "x.ts")],
)
def test_what_is_not_among_the_files_is_a_gap(tmp_path: Path, argv: tuple[str, ...]) -> None:
    found = placed(tmp_path, {replace(npm("srv"), path="."): tree({"x.ts": "1"})})
    target = Target(text="x", kind=TargetKind.DIRECTORY, path="/x")
    attempts = _attempts(found, target, Launch(argv=argv))
    assert attempts.startables == ()
    assert len(attempts.gaps) == 1


def test_the_programs_of_a_project_are_those_it_states(tmp_path: Path) -> None:
    own = tree({"pyproject.toml": '[project]\nname = "srv"\n[project.scripts]\nsrv = "srv.cli:main"\n'})
    found = placed(tmp_path, {replace(pypi("srv"), path="."): own})
    target = Target(text="x", kind=TargetKind.DIRECTORY, path="/x")
    (attempt,) = _attempts(found, target, Launch(argv=("uv", "run", "srv", "--y"))).startables
    assert attempt.program.argv[1] == "-c"
    assert "from srv.cli import main" in attempt.program.argv[2]
    assert attempt.program.argv[3] == "--y"


# --- what a program is given -----------------------------------------------------------------------------


def test_nothing_of_the_user_is_in_the_environment(tmp_path: Path) -> None:
    found = placed(tmp_path, {npm("a"): npm_files("a")})
    launch = Launch(argv=("npx", "a"), environment_names=("A_TOKEN", "LOG_LEVEL", "ACME"))
    (attempt,) = _attempts(found, targets.parse("npm:a", cwd=Path("/"))[0], launch).startables
    environment = dict(attempt.program.environment)
    assert environment.pop("PATH").startswith(str(tmp_path))
    assert environment == {
        "HOME": "/home/user",
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "A_TOKEN": "placeholder0000000000000000000000",
        "ACME": "placeholder",
    }
    assert attempt.missing == ("A_TOKEN", "ACME")


README = """
```json
{"mcpServers": {"a": {
  // the key
  "command": "npx", "args": ["-y", "a@latest", "--read-only"],
  "env": {"A_URL": "http://localhost:1", "A_KEY": "<your key>", "LOG_LEVEL": "debug"},
}}}
```
    npx a setup --stdio
    {"command": "npx", "args": ["-y", "something-else"]}
    {"command": "npx", "args": ["a", "--transport", "http"]}
"""


def test_a_readme_tells_variables_and_arguments(tmp_path: Path) -> None:
    found = placed(tmp_path, {npm("a"): npm_files("a", {"README.md": README})})
    attempts = _attempts(found, targets.parse("npm:a", cwd=Path("/"))[0]).startables
    script = "/srv/server/app/node_modules/a/cli.js"
    given = [(each.program.argv[1:], each.missing) for each in attempts]
    assert given == [
        ((script,), ("A_URL", "A_KEY")),
        ((script,), ()),
        ((script, "--read-only"), ("A_URL", "A_KEY")),
    ]
    assert attempts[0].program.environment["A_URL"] == "http://localhost:1"
    assert attempts[0].program.environment["A_KEY"] == "placeholder0000000000000000000000"
    assert "LOG_LEVEL" not in attempts[0].program.environment


def test_what_speaks_over_standard_input_comes_first(tmp_path: Path) -> None:
    readme = '{"command": "uvx", "args": ["srv", "--api-key=YOUR-KEY", "--stdio"]}'
    found = placed(tmp_path, {pypi("srv"): wheel_files("srv", "srv = srv:main", readme)})
    argv = _argv(found, "pypi:srv")
    assert argv[0] == (f"{PYTHON[:-6]}srv", "--api-key=placeholder0000000000000000000000", "--stdio")
    assert argv[1] == (f"{PYTHON[:-6]}srv",)


def test_the_command_of_the_user_is_not_mended(tmp_path: Path) -> None:
    found = placed(tmp_path, {npm("a"): npm_files("a", {"README.md": README})})
    assert _argv(found, "npx a --mine") == [("/srv/server/app/node_modules/a/cli.js", "--mine")]


@pytest.mark.parametrize(
    "readme", ['"command":' * 5_000, '{"command": ' * 2_000, "{" * 100_000 + '"command":']
)
def test_a_hostile_readme_is_only_text(tmp_path: Path, readme: str) -> None:
    found = placed(tmp_path, {npm("a"): npm_files("a", {"README.md": readme})})
    assert len(_argv(found, "npm:a")) == 1


# --- after a failed start --------------------------------------------------------------------------------


def _failed(tmp_path: Path, source: str = "") -> tuple[Placed, Startable]:
    found = placed(tmp_path, {npm("a"): npm_files("a", {"index.js": source})})
    return found, _attempts(found, targets.parse("npm:a", cwd=Path("/"))[0]).startables[0]


@pytest.mark.parametrize(
    ("errors", "arguments", "variables"),
    [
        ("Error: ACME_TOKEN is required", (), {"ACME_TOKEN"}),
        (
            "x: error: the following arguments are required: --db-path",
            ("--db-path", "/tmp/placeholder.db"),
            set(),
        ),
        ("Error: Missing option '--api-key'.", ("--api-key", "placeholder0000000000000000000000"), set()),
        ("error: required option '-d, --dir <dir>' not specified", ("--dir", "/tmp"), set()),
        ("Usage: a <allowed-directory> [more]", ("/tmp",), set()),
        ("Usage: a [COMMAND]\nCommands:\n  start-mcp-server  Starts it", ("start-mcp-server",), set()),
        ("it requires the --read-write flag", ("--read-write",), set()),
    ],
)
def test_errors_tell_what_is_wanted(
    tmp_path: Path, errors: str, arguments: tuple[str, ...], variables: set[str]
) -> None:
    found, first = _failed(tmp_path)
    program = further(first, errors, found)[0].program
    assert program.argv == (*first.program.argv, *arguments)
    assert program.environment.keys() - first.program.environment.keys() == variables


def test_without_a_word_the_source_tells(tmp_path: Path) -> None:
    found, first = _failed(
        tmp_path, "if (argv.includes('--stdio')) x(process.env.ACME_KEY, process.env.DEBUG)"
    )
    given = [(each.program.argv[2:], each.missing) for each in further(first, "", found)]
    assert given == [((), ("ACME_KEY",)), (("--stdio",), ("--stdio",))]


def test_what_was_tried_is_not_tried_again(tmp_path: Path) -> None:
    found, first = _failed(tmp_path)
    (second,) = further(first, "ACME_TOKEN is not set", found)
    assert further(second, "ACME_TOKEN is not valid", found) == ()
    assert further(first, "no idea", found) == ()


def test_hostile_errors_end_soon(tmp_path: Path) -> None:
    found, first = _failed(tmp_path)
    errors = "usage: " + "<" * 50_000 + "A_" * 50_000 + "requires " * 50_000
    assert len(further(first, errors, found)) <= 4


def test_comments_in_the_source_stand_in_for_a_readme(tmp_path: Path) -> None:
    code = '"""Add to the configuration:\n{"command": "uvx", "args": ["srv[cli]", "--mcp"]}\n"""\n'
    files = wheel_files("srv", "srv = srv:main", "nothing here", files={"srv/__init__.py": code})
    assert _argv(placed(tmp_path, {pypi("srv"): files}), "pypi:srv")[0] == (f"{PYTHON[:-6]}srv", "--mcp")
