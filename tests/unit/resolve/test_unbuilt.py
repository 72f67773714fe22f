"""What a Python folder states without a [project] table and without being built."""

from __future__ import annotations

from typing import Any

import pytest

from douane.resolve import unbuilt
from douane.resolve.scripts import Stated

SETUP = (
    'import setuptools\nNEEDS = ["a<2", "b"]\n'
    'setuptools.setup(name="own", version="1.2", install_requires=NEEDS)\n'
)
METADATA = b"Metadata-Version: 2.1\nName: Own.Name\nVersion: 3.0\nRequires-Dist: left>=1\n\nName: other\n"


def table(stated: Stated | None) -> dict[str, Any]:
    assert stated is not None
    found: Any = stated.project["project"]
    return dict(found)


def test_literals_of_setup_are_read() -> None:
    stated = unbuilt.stated({"setup.py": SETUP.encode()}, "folder")
    assert table(stated) == {"name": "own", "version": "1.2", "dependencies": ["a<2", "b"]}
    assert stated is not None
    assert stated.gaps == ()


@pytest.mark.parametrize(
    "call",
    [
        "setup(install_requires=open('requirements.txt').read().split())",
        "setup(**configuration())",
        "build()",
        "setup(install_requires=[read('x')])",
    ],
)
def test_what_setup_computes_is_a_gap(call: str) -> None:
    stated = unbuilt.stated({"setup.py": f"from setuptools import setup\n{call}\n".encode()}, "folder")
    assert stated is not None
    assert [gap.what for gap in stated.gaps] == ["setup.py"]
    assert table(stated) == {"name": "folder", "dependencies": []}


def test_requirements_beside_a_computed_list_are_taken_with_a_gap() -> None:
    files = {"setup.py": b"from setuptools import setup\nsetup(install_requires=read())\n"}
    stated = unbuilt.stated({**files, "requirements.txt": b"left==1\n"}, "folder")
    assert table(stated)["dependencies"] == ["left==1"]
    assert stated is not None
    assert stated.gaps


def test_setup_cfg_is_read_and_the_call_wins() -> None:
    config = (
        b"[metadata]\nname = cfg\nversion = attr: own.__version__\n"
        b"[options]\ninstall_requires =\n  left\n  right>1\n"
    )
    stated = unbuilt.stated(
        {"setup.cfg": config, "setup.py": b"from setuptools import setup\nsetup()\n"}, "f"
    )
    assert table(stated) == {"name": "cfg", "dependencies": ["left", "right>1"]}
    stated = unbuilt.stated({"setup.cfg": config, "setup.py": SETUP.encode()}, "f")
    assert table(stated)["dependencies"] == ["a<2", "b"]


def test_an_unpacked_wheel_states_its_metadata() -> None:
    stated = unbuilt.stated({"own_name-3.0.dist-info/METADATA": METADATA, "setup.py": SETUP.encode()}, "f")
    assert table(stated) == {"name": "Own.Name", "version": "3.0", "dependencies": ["left>=1"]}


def test_a_source_distribution_is_final_or_a_gap() -> None:
    final = METADATA.replace(b"2.1", b"2.2")
    assert unbuilt.stated({"PKG-INFO": final}, "f") == Stated(
        project={"project": {"name": "Own.Name", "version": "3.0", "dependencies": ["left>=1"]}}
    )
    stated = unbuilt.stated({"PKG-INFO": METADATA}, "f")
    assert stated is not None
    assert [gap.what for gap in stated.gaps] == ["PKG-INFO"]
    assert unbuilt.stated({"PKG-INFO": METADATA, "setup.py": SETUP.encode()}, "f") == unbuilt.stated(
        {"setup.py": SETUP.encode()}, "f"
    )


@pytest.mark.parametrize(
    "files",
    [
        {"x-1.dist-info/METADATA": b"\xff\0"},
        {"setup.py": b"def def def ((((" * 200},
        {"setup.py": b"(" * 5000},
        {"setup.cfg": b"[options\n=\n"},
        {"x-1.dist-info/METADATA": b"Name: x\nVersion: nonsense\n\n"},
    ],
)
def test_nonsense_is_no_error(files: dict[str, bytes]) -> None:
    assert unbuilt.stated(files, "folder") is not None


def test_a_project_table_may_leave_its_dependencies_to_setup() -> None:
    beside = unbuilt.stated({"setup.py": SETUP.encode()}, "f")
    project: Any = {"project": {"name": "top", "version": "9", "dynamic": ["dependencies", "readme"]}}
    assert table(unbuilt.completed(project, beside)) == {
        "name": "top",
        "version": "9",
        "dependencies": ["a<2", "b"],
        "dynamic": ["readme"],
    }
    whole: Any = {"project": {"name": "top", "dependencies": []}}
    assert unbuilt.completed(whole, beside) == Stated(project=whole)
    poetry: Any = {"tool": {"poetry": {"name": "top"}}}
    assert unbuilt.completed(poetry, beside) == Stated(project=poetry)
    assert unbuilt.completed(whole, None) == Stated(project=whole)
