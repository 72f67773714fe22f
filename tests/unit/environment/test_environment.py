from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest
from packaging.tags import sys_tags

from douane.environment import detect, parse_overrides
from douane.errors import UsageError
from douane.model import Environment


def _node(folder: Path, version: str | None) -> dict[str, str]:
    """Return an environment with a ``node`` on its PATH, and the header that states *version*."""
    (folder / "bin").mkdir(parents=True)
    program = folder / "bin" / "node"
    program.write_text("#!/bin/false\n")
    program.chmod(0o755)
    if version is not None:
        headers = folder / "include" / "node"
        headers.mkdir(parents=True)
        major, minor, patch = version.split(".")
        (headers / "node_version.h").write_text(
            "#ifndef SRC_NODE_VERSION_H_\n"
            f"#define NODE_MAJOR_VERSION {major}\n#define NODE_MINOR_VERSION {minor}\n"
            f"#define NODE_PATCH_VERSION {patch}\n#define NODE_VERSION_IS_LTS 1\n"
        )
    return {"PATH": str(folder / "bin")}


@pytest.mark.parametrize(
    ("text", "overrides"),
    [
        ("", {}),
        ("python=3.12.3", {"python": "3.12.3"}),
        (" python = 3.12.3 , node=20.1.0,", {"python": "3.12.3", "node": "20.1.0"}),
        (
            "platform=win_amd64,os=win32,cpu=x64,libc=musl",
            {"platform": "win_amd64", "os": "win32", "cpu": "x64", "libc": "musl"},
        ),
    ],
)
def test_overrides_are_read(text: str, overrides: dict[str, str]) -> None:
    assert parse_overrides(text) == overrides


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pythn=3.12.3", "unknown environment key 'pythn'"),
        ("python", "environment key 'python' has no value"),
        ("python=", "environment key 'python' has no value"),
        ("node=1.2.3,node=1.2.3", "environment key 'node' is given twice"),
    ],
)
def test_overrides_that_make_no_sense_are_named(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        parse_overrides(text)


@pytest.mark.parametrize(
    "overrides",
    [
        {"python": "2.7.18"},
        {"python": "3"},
        {"python": "three"},
        {"python": "3.7.1"},
        {"platform": "linux"},
        {"platform": "linux_x86_64"},
        {"platform": "manylinux_3_1_x86_64"},
        {"platform": "macosx_9_0_arm64"},
        {"platform": "manylinux_2_28_X86;rm"},
        {"node": "lts"},
        {"colour": "red"},
    ],
)
def test_values_that_make_no_sense_are_refused(overrides: dict[str, str]) -> None:
    key, value = next(iter(overrides.items()))
    with pytest.raises(UsageError, match=key) as raised:
        detect(overrides, environ={})
    assert value in raised.value.message or key == "colour"


def test_this_machine() -> None:
    found = detect(environ={})
    assert found.python == platform.python_version()
    assert found.markers["python_full_version"] == found.python
    assert found.markers["sys_platform"] == sys.platform == found.os
    assert list(found.markers) == sorted(found.markers)
    assert found == detect(environ={})


def test_the_tags_of_this_machine_are_those_of_its_interpreter() -> None:
    found = detect(environ={})
    here = [str(tag) for tag in sys_tags()]
    assert set(found.python_tags) & set(here)
    if found.libc == "glibc" or found.os == "win32":
        assert list(found.python_tags) == here


def test_no_process_is_started() -> None:
    started: list[str] = []

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event in {"subprocess.Popen", "os.exec", "os.fork", "os.posix_spawn", "os.system"} and watching:
            started.append(event)

    watching = True
    sys.addaudithook(hook)
    detect()
    detect({"platform": "macosx_14_0_arm64"})
    detect({"platform": "musllinux_1_2_x86_64"})
    watching = False
    assert started == []


def _linux(platform_tag: str, python: str = "3.11.7") -> Environment:
    return detect({"python": python, "platform": platform_tag}, environ={})


def test_an_overridden_linux() -> None:
    found = _linux("manylinux_2_28_x86_64")
    assert found.python_tags[0] == "cp311-cp311-manylinux_2_28_x86_64"
    assert "cp311-cp311-manylinux2014_x86_64" in found.python_tags
    assert "cp38-abi3-manylinux_2_5_x86_64" in found.python_tags
    assert "py3-none-any" in found.python_tags
    assert "cp311-cp311-manylinux_2_29_x86_64" not in found.python_tags
    assert (found.os, found.cpu, found.libc) == ("linux", "x64", "glibc")
    assert found.markers["platform_machine"] == "x86_64"
    assert found.markers["platform_release"] == ""


def test_legacy_names_stand_beside_the_tags_they_name() -> None:
    tags = _linux("manylinux_2_17_aarch64").python_tags
    assert tags[:3] == (
        "cp311-cp311-manylinux_2_17_aarch64",
        "cp311-cp311-manylinux2014_aarch64",
        "cp311-cp311-linux_aarch64",
    )


def test_musl() -> None:
    found = _linux("musllinux_1_2_aarch64")
    assert (found.os, found.cpu, found.libc) == ("linux", "arm64", "musl")
    assert "cp311-cp311-musllinux_1_1_aarch64" in found.python_tags
    assert not any("manylinux" in tag for tag in found.python_tags)


def test_macos() -> None:
    found = _linux("macosx_14_0_arm64", "3.12.3")
    assert found.python_tags[0] == "cp312-cp312-macosx_14_0_arm64"
    assert "cp312-cp312-macosx_11_0_universal2" in found.python_tags
    assert (found.os, found.cpu, found.libc) == ("darwin", "arm64", None)
    assert found.markers["platform_system"] == "Darwin"
    assert found.markers["python_version"] == "3.12"


@pytest.mark.parametrize(
    ("tag", "cpu", "machine"),
    [("win_amd64", "x64", "AMD64"), ("win32", "ia32", "x86"), ("win_arm64", "arm64", "ARM64")],
)
def test_windows(tag: str, cpu: str, machine: str) -> None:
    found = _linux(tag)
    assert (found.os, found.cpu, found.libc) == ("win32", cpu, None)
    assert (found.markers["os_name"], found.markers["platform_machine"]) == ("nt", machine)
    assert found.python_tags[0] == f"cp311-cp311-{tag}"


def test_a_minor_version_is_this_interpreter_or_the_first_release() -> None:
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert detect({"python": here}, environ={}).python == platform.python_version()
    assert detect({"python": "3.40"}, environ={}).python == "3.40.0"


def test_each_part_can_be_overridden() -> None:
    found = detect({"os": "linux", "cpu": "s390x", "libc": "musl", "node": "v20.1.2"}, environ={})
    assert (found.os, found.cpu, found.libc, found.node) == ("linux", "s390x", "musl", "20.1.2")
    assert detect({"os": "win32"}, environ={}).libc is None


def test_node_tells_its_version_in_its_header(tmp_path: Path) -> None:
    assert detect(environ=_node(tmp_path / "node", "22.3.14")).node == "22.3.14"


def test_a_linked_node_is_followed_to_its_header(tmp_path: Path) -> None:
    _node(tmp_path / "real", "18.0.1")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "node").symlink_to(tmp_path / "real" / "bin" / "node")
    assert detect(environ={"PATH": str(tmp_path / "bin")}).node == "18.0.1"


def test_a_node_without_header_and_no_node_are_the_default(tmp_path: Path) -> None:
    default = detect(environ={}).node
    assert default.startswith("24.")
    assert detect(environ=_node(tmp_path / "node", None)).node == default
    assert detect({"node": "20.0.0"}, environ={}).node == "20.0.0"


def test_a_header_that_is_something_else_is_ignored(tmp_path: Path) -> None:
    environ = _node(tmp_path / "node", "1.2.3")
    (tmp_path / "node" / "include" / "node" / "node_version.h").write_bytes(b"\xff" * 100_000)
    assert detect(environ=environ).node == detect(environ={}).node


def test_the_markers_here_are_those_of_the_library() -> None:
    from packaging.markers import default_environment

    assert detect().markers == {key: str(value) for key, value in default_environment().items()}
