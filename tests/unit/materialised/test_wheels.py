"""Wheels: data folders, programs, RECORD, and names that want to be the interpreter or lead elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane.materialised.scripts import console_scripts
from douane.materialised.wheels import Site
from douane.materialised.writing import Folder, RefusedError
from placing import digest, wheel_files

VENV = "placed/venv"
DATA = "srv-1.0.0.data"
INFO = "srv-1.0.0.dist-info"


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
            f"{DATA}/purelib/pure.py": "1",
            f"{DATA}/platlib/plat.py": "2",
            f"{DATA}/scripts/tool": "#!python\nprint()\n",
            f"{DATA}/data/share/x.json": "{}",
            f"{DATA}/headers/x.h": "",
            f"{DATA}/other/x.txt": "",
        },
    )
    assert told == [
        (
            f"{DATA}/other/x.txt",
            "it belongs nowhere: its data folder has no such part, and it was not written",
        )
    ]
    site = tmp_path / VENV / "lib/python3.11/site-packages"
    assert (site / "pure.py").read_text() == "1"
    assert (site / "plat.py").read_text() == "2"
    assert (tmp_path / VENV / "bin/tool").read_text() == "#!/srv/server/venv/bin/python\nprint()\n"
    assert (tmp_path / VENV / "share/x.json").is_file()
    assert (tmp_path / VENV / "include/site/python3.11/srv/x.h").is_file()
    assert not list(tmp_path.rglob("x.txt"))


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (f"{DATA}/scripts/python", "python"),
        (f"{DATA}/scripts/python3.11", "python3.11"),
        (f"{DATA}/data/bin/python", "bin/python"),
        (f"{DATA}/data/bin/python/x", "bin/python/x"),
        (f"{DATA}/data/pyvenv.cfg", "pyvenv.cfg"),
        (f"{DATA}/data/../../out", f"{DATA}/data/../../out"),
        (f"{DATA}/scripts/../../../out", f"{DATA}/scripts/../../../out"),
        (f"./{DATA}/data/out", f"./{DATA}/data/out"),
        (f"{DATA}//data/out", f"{DATA}//data/out"),
        ("../out", "../out"),
        ("/out", "/out"),
    ],
)
def test_no_wheel_becomes_the_interpreter_or_leaves(tmp_path: Path, path: str, told: str) -> None:
    assert [what for what, _ in _added(tmp_path, {path: "#!/bin/sh\n"})] == [told]
    assert str((tmp_path / VENV / "bin/python").readlink()) == "/opt/bin/python3.11"
    assert "home = /opt/bin" in (tmp_path / VENV / "pyvenv.cfg").read_text()
    assert not list(tmp_path.rglob("out"))


def test_only_what_record_states_is_written(tmp_path: Path) -> None:
    true = digest("true")
    rows = {
        "good.py": f"{true},4",
        "bad.py": f"{true},4",
        "long.py": f"{true},5",
        "weak.py": "md5=xx,1",
        "odd.py": "shake_128=xx,1",
        "none.py": ",4",
    }
    record = "".join(f"{path},{row}\n" for path, row in rows.items())
    files: dict[str, str | bytes] = {**dict.fromkeys(rows, "true"), "bad.py": "false", "extra.py": ""}
    told = dict(_added(tmp_path, {**files, f"{INFO}/RECORD": record}))
    wrong = "the RECORD of its wheel says something else of it, and it was not written"
    assert {path: told[path] for path in rows if path in told} == dict.fromkeys([*rows][1:], wrong)
    assert told["extra.py"] == "the RECORD of its wheel does not state it, and it was not written"
    written = {path.name for path in (tmp_path / VENV / "lib/python3.11/site-packages").glob("*.py")}
    assert written == {"good.py"}


def test_what_was_installed_is_recorded_with_its_programs(tmp_path: Path) -> None:
    files = wheel_files("srv", "srv = srv:main\npython = srv:main\nbad = os:system('x')")
    folder = Folder(tmp_path / "placed")
    assert list(Site(folder, "venv", "/srv/server/venv", "3.11", "/opt/bin").add(files)) == []
    program = tmp_path / VENV / "bin/srv"
    assert program.read_text().startswith("#!/srv/server/venv/bin/python\n")
    assert program.stat().st_mode & 0o777 == 0o755
    site = tmp_path / VENV / "lib/python3.11/site-packages"
    rows = (site / INFO / "RECORD").read_text().splitlines()
    assert f"../../../bin/srv,{digest(program.read_bytes())},{program.stat().st_size}" in rows
    assert f"{INFO}/RECORD,," in rows
    assert [path.name for path in (tmp_path / VENV / "bin").iterdir()] == ["srv"]


def test_a_name_that_another_wheel_has_is_left_to_it(tmp_path: Path) -> None:
    site = Site(Folder(tmp_path / "placed"), "venv", "/srv/server/venv", "3.11", "/opt/bin")
    first = wheel_files("one", "both = one:main", files={"tests/__init__.py": "1"})
    second = wheel_files("two", "both = two:main", files={"tests/__init__.py": "2"})
    assert list(site.add(first)) == []
    assert [what for what, _ in site.add(second)] == ["bin/both", "tests/__init__.py"]
    assert "from one import" in (tmp_path / VENV / "bin/both").read_text()
    lines = (tmp_path / VENV / "lib/python3.11/site-packages/two-1.0.0.dist-info/RECORD").read_text()
    assert "tests/__init__.py" not in lines
    assert "bin/both" not in lines


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({f"{INFO}/RECORD": "a,b\n"}, "its RECORD cannot be read"),
        ({f"{INFO}/RECORD": '"' + "x" * 200_000}, "its RECORD cannot be read"),
        ({"other-1.dist-info/METADATA": ""}, "it has 2 folders that describe an installed package, not one"),
        ({f"{INFO}/WHEEL": "Wheel-Version: 2.0\n"}, "its WHEEL is not one that can be installed"),
        ({f"{INFO}/WHEEL": "x" * 2_000_000}, "its WHEEL is too large"),
        ({f"{INFO}/WHEEL": b"\xff\0Wheel-Version"}, "its WHEEL is not one that can be installed"),
    ],
)
def test_what_is_no_wheel_is_refused_whole(tmp_path: Path, files: dict[str, str | bytes], why: str) -> None:
    with pytest.raises(RefusedError, match=why):
        _added(tmp_path, files)
    assert not list(tmp_path.rglob("__init__.py"))


def test_compiled_code_beside_its_source_is_left_out(tmp_path: Path) -> None:
    assert _added(tmp_path, {"srv/__pycache__/__init__.cpython-311.pyc": b"\0"}) == []
    assert [what for what, _ in _added(tmp_path / "other", {"srv/__pycache__/x.py": ""})] == [
        "srv/__pycache__/x.py"
    ]
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
