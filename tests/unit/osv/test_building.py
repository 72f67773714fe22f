"""Databases made of dumps: what they answer, what is refused, and that a good one outlives a bad dump."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from douane.errors import DouaneError, InputError, StoreError
from douane.model import Ecosystem
from douane.osv.building import Source, amended, build
from douane.osv.database import FOLDER, Database, path_in
from douane.osv.partials import partial_in
from douane.osv.records import record_of
from douane.progress import Silent
from osv_documents import MODIFIED, NOW, advisory, database, dump

NPM, PYPI = Ecosystem.NPM, Ecosystem.PYPI
GOOD = advisory("GHSA-1", ("npm", "a"))


def ids(folder: Path, name: str, ecosystem: Ecosystem = NPM) -> list[str]:
    opened = Database.open(folder, ecosystem)
    assert opened is not None
    with opened:
        return [record.id for record in opened.about(name)]


def read(tmp_path: Path, path: Path, ecosystem: Ecosystem = NPM) -> Any:
    return build(path, tmp_path / FOLDER, ecosystem, Source(shown="a test", asked=NOW), Silent())


def test_what_a_database_knows_of_itself(tmp_path: Path) -> None:
    facts = database(
        tmp_path,
        NPM,
        [GOOD, advisory("X-2", ("PyPI", "a")), advisory("X-3", ("npm", "b"), withdrawn=MODIFIED)],
    )
    assert (facts.advisories, facts.others, facts.newest, facts.checked) == (3, 1, NOW - 86400, NOW)
    opened = Database.open(tmp_path / FOLDER, NPM)
    assert opened is not None
    with opened:
        assert opened.facts == facts
    assert (ids(tmp_path / FOLDER, "a"), ids(tmp_path / FOLDER, "b")) == (["GHSA-1"], [])
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["npm-1.sqlite3"]


def test_names_are_those_of_the_ecosystem(tmp_path: Path) -> None:
    database(tmp_path, PYPI, [advisory("X-1", ("PyPI", "A_b.C"))])
    database(tmp_path, NPM, [advisory("X-2", ("npm", "@S/Name"))])
    assert ids(tmp_path / FOLDER, "a-b--c", PYPI) == ["X-1"]
    assert (ids(tmp_path / FOLDER, "@S/Name"), ids(tmp_path / FOLDER, "@s/name")) == (["X-2"], [])


def _raw(path: Path, *members: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def _of(*documents: dict[str, Any]) -> list[tuple[str, bytes]]:
    return [(f"{document['id']}.json", json.dumps(document).encode()) for document in documents]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("members", "why"),
    [
        ([], "no advisory about packages of npm"),
        (_of(advisory("X-1", ("PyPI", "a"))), "no advisory about packages of npm"),
        ([*_of(GOOD), ("GHSA-2.json", b"{")], "GHSA-2.json is not JSON"),
        ([*_of(GOOD), ("GHSA-2.json", b"[" * 100_000)], "GHSA-2.json is not JSON"),
        ([*_of(GOOD), ("GHSA-2.json", b'{"id": "GHSA-2", "n": ' + b"9" * 5000 + b"}")], "is not JSON"),
        ([*_of(GOOD), ("GHSA-2.json", b"[]")], "is not the advisory GHSA-2"),
        ([*_of(GOOD), ("GHSA-2.json", b'{"id": "GHSA-3"}')], "is not the advisory GHSA-2"),
        ([*_of(GOOD), ("../GHSA-2.json", b'{"id": "../GHSA-2"}')], "no name of an advisory"),
        ([*_of(GOOD), ("npm/GHSA-2.json", b'{"id": "npm/GHSA-2"}')], "no name of an advisory"),
        ([*_of(GOOD), ("inner.zip", b"PK")], "no name of an advisory"),
        ([*_of(GOOD), ("x\x1b[31m.json", b"{}")], r"x\\x1b\[31m.json is no name"),
        (_of(GOOD, GOOD), "two of its advisories have one identifier"),
        (_of(GOOD | {"modified": "today"}), "none of its advisories says when"),
        ([*_of(GOOD), ("GHSA-2.json", b" " * (9 * 2**20))], "unpacks to more than is read"),
    ],
)
def test_a_bad_dump_is_refused_in_one_line_and_the_good_database_stays(
    tmp_path: Path, members: list[tuple[str, bytes]], why: str
) -> None:
    database(tmp_path, NPM, [GOOD])
    with pytest.raises(InputError, match=why) as caught:
        read(tmp_path, _raw(tmp_path / "bad.zip", *members))
    assert "\n" not in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert ids(tmp_path / FOLDER, "a") == ["GHSA-1"]
    assert len(list((tmp_path / FOLDER).iterdir())) == 1


@pytest.mark.parametrize("cut", [0, 1, 30, 100, -1, -23])
def test_a_dump_that_is_cut_short_is_refused(tmp_path: Path, cut: int) -> None:
    path = dump(tmp_path / "a.zip", [GOOD])
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(InputError):
        read(tmp_path, path)


def test_a_record_that_is_dated_in_the_future_makes_nothing_newer(tmp_path: Path) -> None:
    facts = database(
        tmp_path, NPM, [GOOD, advisory("X-2", ("npm", "b")) | {"modified": "2099-01-01T00:00:00Z"}]
    )
    assert facts.newest == NOW - 86400


def test_what_changed_is_put_into_a_copy(tmp_path: Path) -> None:
    database(tmp_path, NPM, [GOOD, advisory("X-2", ("npm", "b"))])
    before = path_in(tmp_path / FOLDER, NPM).stat().st_ino
    changed = [
        record_of(each["id"], each, NPM)
        for each in (
            advisory("GHSA-1", ("npm", "c")) | {"modified": "2026-11-20T12:00:00Z"},
            advisory("X-3", ("npm", "b")),
        )
    ]
    facts = amended(
        tmp_path / FOLDER, NPM, changed, ["X-2", "X-9"], Source(shown="m", stamp="e", asked=NOW + 5)
    )
    assert (facts.advisories, facts.newest, facts.checked, facts.stamp) == (2, NOW - 43200, NOW + 5, "e")
    assert [ids(tmp_path / FOLDER, name) for name in "abc"] == [[], ["X-3"], ["GHSA-1"]]
    assert path_in(tmp_path / FOLDER, NPM).stat().st_ino != before


def test_a_database_that_is_damaged_is_an_error_in_one_line(tmp_path: Path) -> None:
    database(tmp_path, NPM, [GOOD])
    path = path_in(tmp_path / FOLDER, NPM)
    whole = path.read_bytes()
    for bad in (
        b"",
        b"SQLite format 3\0",
        whole[:5000],
        b"\0" * 9000,
        whole[:100] + b"\xff" * (len(whole) - 100),
    ):
        path.write_bytes(bad)
        with pytest.raises(StoreError, match=r"advisory database npm-1\.sqlite3"):
            ids(tmp_path / FOLDER, "a")


def test_a_database_of_another_ecosystem_is_refused(tmp_path: Path) -> None:
    database(tmp_path, NPM, [GOOD])
    path_in(tmp_path / FOLDER, NPM).rename(path_in(tmp_path / FOLDER, PYPI))
    with pytest.raises(StoreError, match="another ecosystem"):
        ids(tmp_path / FOLDER, "a", PYPI)


def test_a_record_that_cannot_be_read_is_damage(tmp_path: Path) -> None:
    database(tmp_path, NPM, [GOOD])
    with sqlite3.connect(path_in(tmp_path / FOLDER, NPM)) as connection:
        connection.execute("UPDATE advisories SET record = x'7b'")
    connection.close()
    with pytest.raises(StoreError, match="a record cannot be read"):
        ids(tmp_path / FOLDER, "a")


_SLOW = """
import sys, time
from pathlib import Path
from douane.model import Ecosystem
from douane.osv import building
class Slow:
    def stage(self, *_): print("begun", flush=True)
    def advance(self, *_): time.sleep(60)
source = building.Source(shown="t", asked=1e9)
building.build(Path(sys.argv[1]), Path(sys.argv[2]), Ecosystem.NPM, source, Slow())
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="signals of POSIX")
def test_a_killed_run_leaves_the_old_database_and_its_leftover_is_swept(tmp_path: Path) -> None:
    database(tmp_path, NPM, [GOOD])
    new = dump(tmp_path / "new.zip", [advisory(f"X-{number}", ("npm", "b")) for number in range(2_500)])
    folder = tmp_path / FOLDER
    command = (sys.executable, "-c", _SLOW, str(new), str(folder))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "begun\n"
        time.sleep(0.2)
        child.send_signal(signal.SIGKILL)
    assert ids(folder, "a") == ["GHSA-1"]
    assert len(list(folder.glob("*.partial"))) == 1
    read(tmp_path, new)
    assert [path.name for path in folder.iterdir()] == ["npm-1.sqlite3"]


def test_a_file_that_another_run_writes_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    with partial_in(folder, NOW) as other:
        os.utime(other, (NOW - 200_000, NOW - 200_000))
        read(tmp_path, dump(tmp_path / "new.zip", [GOOD]))
        assert other.exists()
    assert [path.name for path in folder.iterdir()] == ["npm-1.sqlite3"]


def test_a_link_among_the_leftovers_is_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    (tmp_path / "mine").write_text("kept")
    (folder / "x.partial").symlink_to(tmp_path / "mine")
    read(tmp_path, dump(tmp_path / "new.zip", [GOOD]))
    assert (tmp_path / "mine").read_text() == "kept"


def test_a_folder_that_cannot_be_written_is_an_error_in_one_line(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file")
    with pytest.raises(DouaneError, match="cannot be written"):
        read(tmp_path, dump(tmp_path / "a.zip", [GOOD]))
