"""A closure as files: each package at its place, wheels in one environment, gaps for the rest."""

from __future__ import annotations

import io
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from closures import ENVIRONMENT
from douane.materialised import materialise
from douane.model import Closure, FileTree
from douane.store import Store
from placing import interpreters, npm, npm_files, placed, pypi, tree, wheel_files


def test_npm_packages_lie_at_their_placements(tmp_path: Path) -> None:
    inner = npm("b", "node_modules/a/node_modules/b")
    files = {npm("a"): npm_files("a"), npm("@s/b"): npm_files("@s/b"), inner: tree({"index.js": "2"})}
    found = placed(tmp_path, files)
    app = tmp_path / "placed" / "app" / "node_modules"
    assert (app / "a/cli.js").stat().st_mode & 0o111
    assert (app / "@s/b/package.json").is_file()
    assert (app / "a/node_modules/b/index.js").read_text() == "2"
    assert found.gaps == ()


def test_the_bytes_are_taken_from_the_store_by_their_hash(tmp_path: Path) -> None:
    store = Store.in_memory()
    sha256 = store.put(_tarball({"package/index.js": b"1", "package/../../out": b"2"}))
    package = replace(npm("a"), sha256=sha256, filename="a-1.0.0.tgz")
    closure = Closure(root=package.path, packages=(package,), edges=(), environment=ENVIRONMENT)
    materialise(closure, store, {}, tmp_path / "placed", interpreters=interpreters(tmp_path / "home"))
    assert (tmp_path / "placed/app/node_modules/a/index.js").read_bytes() == b"1"
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "placed/out").exists()


def test_what_is_not_here_is_a_gap(tmp_path: Path) -> None:
    found = placed(tmp_path, {npm("a"): npm_files("a"), npm("b"): None})
    assert [(gap.what, gap.rows) for gap in found.gaps] == [("pkg:npm/b@1.0.0", ("supply.tools",))]
    assert found.missing == {"node_modules/b"}


def test_an_archive_that_is_none_is_a_gap(tmp_path: Path) -> None:
    store = Store.in_memory()
    package = replace(npm("a"), sha256=store.put(b"no archive"), filename="a.tgz")
    closure = Closure(root=package.path, packages=(package,), edges=(), environment=ENVIRONMENT)
    found = materialise(closure, store, {}, tmp_path / "placed", interpreters=interpreters(tmp_path / "home"))
    assert "cannot be unpacked" in found.gaps[0].why
    assert found.missing == {"node_modules/a"}


@pytest.mark.parametrize("path", ["../a", "/a", "node_modules/../../a", "node_modules\\..\\..\\a"])
def test_a_placement_that_leads_elsewhere_is_refused(tmp_path: Path, path: str) -> None:
    found = placed(tmp_path, {npm("a"): npm_files("a"), npm("b", path): tree({"file": "x"})})
    assert path in found.missing
    assert not list(tmp_path.rglob("file"))


def test_no_package_writes_where_another_has_its_place(tmp_path: Path) -> None:
    other = npm("b", "node_modules/a/node_modules/b")
    own = npm_files("a", {"node_modules/b/index.js": "planted"})
    found = placed(tmp_path, {npm("a"): own, other: tree({"index.js": "true"})})
    assert (tmp_path / "placed/app/node_modules/a/node_modules/b/index.js").read_text() == "true"
    assert "another package has its place" in found.gaps[0].why


def test_what_a_package_carries_comes_with_it(tmp_path: Path) -> None:
    carried = replace(npm("b", "node_modules/a/node_modules/b"), carrier="node_modules/a")
    own = npm_files("a", {"node_modules/b/index.js": "own"})
    found = placed(tmp_path, {npm("a"): own, carried: None})
    assert (tmp_path / "placed/app/node_modules/a/node_modules/b/index.js").read_text() == "own"
    assert found.gaps == ()


def test_wheels_share_one_virtual_environment(tmp_path: Path) -> None:
    files = {pypi("srv"): wheel_files("srv", "srv = srv:main"), pypi("other"): wheel_files("other")}
    found = placed(tmp_path, files)
    venv = tmp_path / "placed" / "venv"
    assert (venv / "lib/python3.11/site-packages/srv/__init__.py").is_file()
    assert (venv / "lib/python3.11/site-packages/other/__init__.py").is_file()
    assert (venv / "bin/srv").read_text().startswith("#!/srv/server/venv/bin/python\n")
    assert str((venv / "bin/python").readlink()).endswith(".pyenv/versions/3.11.4/bin/python3.11")
    assert "include-system-site-packages = false" in (venv / "pyvenv.cfg").read_text()
    assert found.gaps == ()


def test_what_would_have_to_be_built_is_a_gap(tmp_path: Path) -> None:
    found = placed(tmp_path, {pypi("srv"): wheel_files("srv"), pypi("old"): tree({"setup.py": "import os"})})
    assert [gap.why for gap in found.gaps] == ["it is no wheel: it would have to be built, and nothing is"]
    assert not list((tmp_path / "placed").rglob("setup.py"))


def test_the_folder_that_is_the_server_is_found_by_python(tmp_path: Path) -> None:
    root = replace(pypi("srv"), path=".")
    placed(tmp_path, {root: tree({"src/srv/__init__.py": ""}), pypi("dep"): wheel_files("dep")})
    lines = (tmp_path / "placed/venv/lib/python3.11/site-packages/server.pth").read_text()
    assert lines == "/srv/server/app/src\n/srv/server/app\n"
    assert (tmp_path / "placed/app/src/srv/__init__.py").is_file()


def test_many_packages_of_one_batch_are_told_in_one_order(tmp_path: Path) -> None:
    packages = {
        npm(f"p{number}"): None if number % 7 == 0 else npm_files(f"p{number}") for number in range(50)
    }
    first = placed(tmp_path / "1", packages)
    second = placed(tmp_path / "2", dict(packages))
    assert first.gaps == second.gaps
    assert len(first.missing) == 8


def _tarball(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def test_files_are_read_below_the_folder_only(tmp_path: Path) -> None:
    found = placed(tmp_path, {npm("a"): npm_files("a"), npm("b"): FileTree({})})
    (tmp_path / "secret").write_text("x")
    assert found.read("app/node_modules/a/cli.js", 100) == b"#!/usr/bin/env node\n"
    assert found.read("app/node_modules/a/cli.js", 3) is None
    assert found.read("../secret", 100) is None
    assert found.read(str(tmp_path / "secret"), 100) is None
