"""Interpreters of the host: found by where they lie, without starting any."""

from __future__ import annotations

import sys
from pathlib import Path

from douane.materialised import Interpreters
from placing import interpreters


def test_a_python_of_the_version_that_is_wanted_is_found(tmp_path: Path) -> None:
    found = interpreters(tmp_path, "3.11", "3.12")
    python = found.python("3.12")
    prefix = str(tmp_path / ".pyenv" / "versions" / "3.12.4")
    assert python is not None
    assert python.path == f"{prefix}/bin/python3.12"
    assert [mount.inside for mount in python.mounts] == [prefix]
    assert found.python("3.10") is None


def test_a_shim_is_no_interpreter(tmp_path: Path) -> None:
    shims = tmp_path / "shims"
    shims.mkdir()
    for name in ("node", "python3.11"):
        (shims / name).write_text("#!/bin/sh\nexec true\n")
        (shims / name).chmod(0o755)
    found = Interpreters(environ={"PATH": str(shims)}, home=tmp_path, running=tmp_path / "nowhere")
    assert found.python("3.99") is None
    node = found.node()
    assert node is None or not node.path.startswith(str(tmp_path))


def test_of_several_nodes_the_newest_is_taken(tmp_path: Path) -> None:
    for version in ("v9.1.0", "v20.2.0", "v18.3.0"):
        program = tmp_path / ".nvm/versions/node" / version / "bin/node"
        program.parent.mkdir(parents=True)
        program.write_bytes(b"\x7fELF")
    node = Interpreters(environ={}, home=tmp_path, running=tmp_path).node()
    assert node is not None
    assert node.path.endswith("v20.2.0/bin/node")
    assert [mount.host for mount in node.mounts] == [Path(node.path)]


def test_the_running_python_is_the_first_choice() -> None:
    minor = f"{sys.version_info.major}.{sys.version_info.minor}"
    python = Interpreters(environ={}).python(minor)
    if not (Path(sys.base_prefix) / "bin" / f"python{minor}").exists():
        assert python is None or not python.path.startswith(sys.base_prefix)  # a build of another layout
    else:
        assert python is not None
        assert python.path == str(Path(sys.base_prefix) / "bin" / f"python{minor}")
