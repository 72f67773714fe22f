"""pip-audit on the Python packages: every package and advisory accounted for, and no program started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from douane.identity.audited import SUBJECT, audited
from douane.identity.known import Hit
from douane.model import Ecosystem, Package
from douane.osv.records import Record


def package(name: str, version: str = "1.0") -> Package:
    return Package(ecosystem=Ecosystem.PYPI, name=name, version=version, path=name)


def hit(of: Package, identifier: str, *aliases: str) -> Hit:
    return Hit(package=of, record=Record(id=identifier, aliases=aliases, summary="bad"))


A, B = package("a"), package("b", "2.0.post1")


@pytest.mark.parametrize(
    "hits",
    [
        [],
        [hit(A, "PYSEC-1")],
        [hit(A, "GHSA-1", "CVE-1"), hit(A, "PYSEC-1", "CVE-1"), hit(B, "MAL-1")],
        [hit(A, "PYSEC-1", "CVE-1"), hit(A, "GHSA-1", "CVE-1"), hit(A, "OSV-2", "CVE-1", "GHSA-1")],
        [hit(A, "PYSEC-1"), hit(A, "PYSEC-1")],
    ],
)
def test_what_the_database_says_comes_back_whole(hits: list[Hit]) -> None:
    told = audited([A, B], hits)
    assert told.gaps == ()
    assert told.source.startswith("pip-audit 2.")


def test_versions_that_python_respells_are_found_again() -> None:
    odd = package("c", "1.0.0-RC.1")
    assert audited([odd], [hit(odd, "PYSEC-1")]).gaps == ()


def test_a_version_that_is_none_is_a_gap_that_names_the_package() -> None:
    told = audited([A, package("old", "2004d-final")], [])
    assert (told.source, [gap.what for gap in told.gaps]) == ("", ["pkg:pypi/old@2004d-final"])
    assert "did not audit it" in told.gaps[0].why
    assert told.gaps[0].rows == ("supply.code",)


@pytest.mark.parametrize("times", [2, 3])
def test_a_package_in_several_places_is_audited_once(times: int) -> None:
    assert audited([A] * times, [hit(A, "PYSEC-1")] * times).gaps == ()


_LIBRARY = """
import sys
from types import ModuleType
{}
from douane.identity.audited import audited
from douane.identity.known import Hit
from douane.model import Ecosystem, Package
from douane.osv.records import Record
one = Package(ecosystem=Ecosystem.PYPI, name="a", version="1.0", path="a")
other = Package(ecosystem=Ecosystem.PYPI, name="b", version="1.0", path="b")
told = audited([one, other], [Hit(package=one, record=Record(id="PYSEC-1"))])
print(told.source, "|", *[f"{{gap.what}}: {{gap.why}}" for gap in told.gaps], sep="\\n")
"""

_ALTERED = """
import pip_audit._audit as altered
class Auditor(altered.Auditor):
    def audit(self, source):
        yield from self.changed(list(super().audit(source)))
    def changed(self, every):
        {}
altered.Auditor = Auditor
"""


def _run(program: str, cwd: Path, **variables: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("return every[1:]", "it was left out"),
        ("return [(each, []) for each, _ in every]", "does not tell PYSEC-1, the database does"),
        ("return every + every", "did not audit it"),
        ("return [(each, every[0][1]) for each, _ in every]", "tells an advisory that the database does not"),
        ("raise RuntimeError('down')", f"{SUBJECT}: it failed (RuntimeError: down)"),
    ],
)
def test_what_it_leaves_out_or_adds_is_a_gap(tmp_path: Path, change: str, why: str) -> None:
    told = _run(_LIBRARY.format(_ALTERED.format(change)), tmp_path)
    assert told.startswith("\n|")
    assert why in told


def test_that_it_cannot_be_loaded_is_a_gap(tmp_path: Path) -> None:
    told = _run(_LIBRARY.format("sys.modules['pip_audit'] = None"), tmp_path)
    assert f"{SUBJECT}: it failed (ModuleNotFoundError" in told


def test_nothing_of_the_working_folder_runs_and_no_program_is_started(tmp_path: Path) -> None:
    for name in ("pip", "pip_api", "pip_audit"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'a').write({name!r})\n")
    (tmp_path / "elsewhere").mkdir()
    watching = (
        "sys.path = [each for each in sys.path if each]\n"
        "started = ('subprocess.Popen', 'os.system', 'os.posix_spawn', 'os.exec')\n"
        "sys.addaudithook(lambda event, _: print(event) if event in started else None)"
    )
    told = _run(_LIBRARY.format(watching), tmp_path)
    assert told.startswith("pip-audit 2.")
    assert not any(event in told for event in ("subprocess", "os."))
    assert not (tmp_path / "ran").exists()


def test_it_is_loaded_only_for_python_packages(tmp_path: Path) -> None:
    program: Any = """
import sys
from douane.http import Http
from douane.identity.advisories import lookup
from douane.model import *
from douane.store import Store
one = Package(ecosystem=Ecosystem.NPM, name="a", version="1.0.0", path="a")
machine = Environment(python="3", python_tags=(), markers={}, node="", os="", cpu="", libc=None)
closure = Closure(root="a", packages=(one,), edges=(), environment=machine)
lookup(closure, Http(offline=True), Store.in_memory(), clock=lambda: 0.0)
print([name for name in sys.modules if name.startswith("pip_")])
"""
    assert _run(program, tmp_path) == "[]\n"
