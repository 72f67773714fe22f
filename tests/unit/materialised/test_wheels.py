"""Wheels: data folders, programs, RECORD, and names that want to be the interpreter."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest

from douane.materialised.wheels import Site, console_scripts
from douane.materialised.writing import Folder
from placing import wheel_files

VENV = "placed/venv"


def _added(tmp_path: Path, files: dict[str, str | bytes]) -> list[tuple[str, str]]:
    folder = Folder(tmp_path / "placed")
    site = Site(folder, "venv", "/srv/server/venv", "3.11", "/opt/bin")
    told = list(site.add(wheel_files("srv", files=files)))
    site.finish("/opt/bin/python3.11")
    return told


def test_data_folders_go_to_their_places(tmp_path: Path) -> None:
    told = _added(
        tmp_path,
        {
            "srv-1.data/purelib/pure.py": "1",
            "srv-1.data/platlib/plat.py": "2",
            "srv-1.data/scripts/tool": "#!python\nprint()\n",
            "srv-1.data/data/share/x.json": "{}",
            "srv-1.data/headers/x.h": "",
        },
    )
    assert told == []
    site = tmp_path / VENV / "lib/python3.11/site-packages"
    assert (site / "pure.py").read_text() == "1"
    assert (site / "plat.py").read_text() == "2"
    assert (tmp_path / VENV / "bin/tool").read_text() == "#!/srv/server/venv/bin/python\nprint()\n"
    assert (tmp_path / VENV / "share/x.json").is_file()
    assert not list(tmp_path.rglob("x.h"))


@pytest.mark.parametrize(
    "path",
    [
        "srv-1.data/scripts/python",
        "srv-1.data/scripts/python3.11",
        "srv-1.data/data/bin/python",
        "srv-1.data/data/bin/python/x",
        "srv-1.data/data/pyvenv.cfg",
        "srv-1.data/data/../../out",
        "srv-1.data/scripts/../../../out",
    ],
)
def test_no_wheel_becomes_the_interpreter_or_leaves(tmp_path: Path, path: str) -> None:
    told = _added(tmp_path, {path: "#!/bin/sh\n"})
    assert [what for what, _ in told] == [path]
    assert str((tmp_path / VENV / "bin/python").readlink()) == "/opt/bin/python3.11"
    assert "home = /opt/bin" in (tmp_path / VENV / "pyvenv.cfg").read_text()
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_not_what_record_says_is_left_out(tmp_path: Path) -> None:
    digest = base64.urlsafe_b64encode(hashlib.sha256(b"true").digest()).rstrip(b"=").decode()
    record = f"good.py,sha256={digest},4\nbad.py,sha256={digest},4\nunknown.py,md9=xx,1\n"
    told = _added(
        tmp_path,
        {"good.py": "true", "bad.py": "false", "unknown.py": "x", "srv-1.0.0.dist-info/RECORD": record},
    )
    assert told == [("bad.py", "it is not what the RECORD of its wheel says, and was not written")]
    site = tmp_path / VENV / "lib/python3.11/site-packages"
    assert (site / "good.py").is_file()
    assert (site / "unknown.py").is_file()
    assert not (site / "bad.py").exists()


def test_compiled_code_beside_its_source_is_left_out(tmp_path: Path) -> None:
    assert _added(tmp_path, {"srv/__pycache__/__init__.cpython-311.pyc": b"\0"}) == []
    assert not list(tmp_path.rglob("*.pyc"))


def test_programs_are_plain_references_with_plain_names() -> None:
    text = (
        "[console_scripts]\nsrv = pkg.mod:main\nwith-extra = pkg:App.run [cli]\npython = pkg:main\n"
        "../x = pkg:main\ncode = os:system('x')\nhalf = pkg\n[gui_scripts]\nwindow = pkg:main\n"
    )
    assert console_scripts(text.encode()) == {"srv": ("pkg.mod", "main"), "with-extra": ("pkg", "App.run")}


@pytest.mark.parametrize("data", [b"", b"no section", b"[console_scripts", b"\xff\xfe", b"[a]\n[a]\nx"])
def test_what_is_no_list_of_programs_names_none(data: bytes) -> None:
    assert console_scripts(data) == {}
