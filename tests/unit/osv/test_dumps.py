"""Mirrors of dumps: whole, in pieces, only what changed; and mirrors that do it wrong."""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

import pytest

from douane.errors import DouaneError, InputError, NetworkError, StoreError
from douane.http import Http, Response
from douane.model import Ecosystem
from douane.osv import dumps
from douane.osv.database import FOLDER, Database, Facts
from douane.osv.dumps import Mirror, taken
from douane.progress import Silent
from osv_documents import MODIFIED, NOW, advisory, database, dump

NPM, PYPI = Ecosystem.NPM, Ecosystem.PYPI
LATER = "2026-11-20T12:00:00Z"


class Server:
    """A mirror of one dump: paths -> bytes; serves pieces if *pieces*, and remembers what it was asked."""

    def __init__(self, files: Mapping[str, bytes], *, pieces: bool = True) -> None:
        self.files = dict(files)
        self.pieces = pieces
        self.asked: list[str] = []
        self.tag = '"1"'

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        path = url.removeprefix("https://mirror.test/base/")
        self.asked.append(path)
        if path not in self.files:
            return Response(404, {}, b"", url)
        return self.reply(self.files[path], headers.get("range"), url)

    def reply(self, data: bytes, span: str | None, url: str) -> Response:
        match = re.fullmatch(r"bytes=(\d+)-(\d+)", span or "")
        if match is None or not self.pieces:
            return Response(200, {"etag": self.tag}, data, url)
        first, last = int(match[1]), min(int(match[2]), len(data) - 1)
        where = {"content-range": f"bytes {first}-{last}/{len(data)}", "etag": self.tag}
        return Response(206, where, data[first : last + 1], url)


def files(tmp_path: Path, documents: Iterable[Mapping[str, Any]], *, listed: bool = True) -> dict[str, bytes]:
    every = list(documents)
    found = {"npm/all.zip": dump(tmp_path / "served.zip", every).read_bytes()}
    if listed:
        found["npm/modified_id.csv"] = "".join(
            f"{each['modified']},{each['id']}\n" for each in every
        ).encode()
    found |= {f"npm/{each['id']}.json": json.dumps(each).encode() for each in every}
    return found


def refreshed(tmp_path: Path, server: Any, *, whole: bool = False) -> tuple[Facts, int | None]:
    http = Http(server, sleep=lambda _: None)
    (tmp_path / FOLDER).parent.mkdir(exist_ok=True)
    mirror = Mirror(
        http=http,
        folder=tmp_path / FOLDER,
        url="https://mirror.test/base/",
        clock=lambda: NOW,
        progress=Silent(),
        piece=100,
    )
    return mirror.refreshed(NPM, whole=whole)


def known(tmp_path: Path, name: str) -> list[str]:
    opened = Database.open(tmp_path / FOLDER, NPM)
    assert opened is not None
    with opened:
        return [record.id for record in opened.about(name)]


OLD = (advisory("X-1", ("npm", "a")), advisory("X-2", ("npm", "a")))


@pytest.mark.parametrize("pieces", [True, False])
def test_the_first_time_all_is_fetched(tmp_path: Path, pieces: bool) -> None:
    server = Server(files(tmp_path, OLD), pieces=pieces)
    facts, changed = refreshed(tmp_path, server)
    assert (facts.advisories, facts.source, changed) == (2, "mirror.test", None)
    assert set(server.asked) == {"npm/all.zip"}
    assert (len(server.asked) > 1) is pieces
    assert known(tmp_path, "a") == ["X-1", "X-2"]


def test_what_comes_whole_is_written_as_it_comes_and_never_held(tmp_path: Path) -> None:
    class Streaming(Server):
        def save(
            self,
            url: str,
            headers: Mapping[str, str],
            timeout: tuple[float, float],
            max_bytes: int,
            file: IO[bytes],
        ) -> Response:
            self.asked.append(f"saved {max_bytes >> 20} MB")
            whole = self.files["npm/all.zip"]
            for start in range(0, len(whole), 10):
                file.write(whole[start : start + 10])
            return Response(200, {"etag": self.tag, "content-length": str(len(whole))}, b"", url)

    server = Streaming(files(tmp_path, OLD), pieces=False)
    facts, changed = refreshed(tmp_path, server)
    assert (facts.advisories, facts.stamp, changed) == (2, '"1"', None)
    assert server.asked == ["saved 1024 MB"]
    assert known(tmp_path, "a") == ["X-1", "X-2"]
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["npm-1.sqlite3"]


def test_a_dump_that_breaks_off_is_begun_anew_and_leaves_nothing(tmp_path: Path) -> None:
    class Breaking(Server):
        def save(self, url: str, headers: Any, timeout: Any, max_bytes: int, file: IO[bytes]) -> Response:
            whole = self.files["npm/all.zip"]
            self.asked.append(str(file.tell()))
            sent = whole if len(self.asked) > self.broken else whole[:20]
            file.write(sent)
            return Response(200, {"content-length": str(len(whole))}, b"", url)

        broken = 1

    database(tmp_path, NPM, [advisory("X-0", ("npm", "a"))])
    server = Breaking(files(tmp_path, OLD))
    refreshed(tmp_path, server, whole=True)
    assert server.asked == ["0", "0"]
    assert known(tmp_path, "a") == ["X-1", "X-2"]
    server.broken = 9
    with pytest.raises(NetworkError, match="announced"):
        refreshed(tmp_path, server, whole=True)
    assert known(tmp_path, "a") == ["X-1", "X-2"]
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["npm-1.sqlite3"]


def test_a_full_disk_is_an_error_in_one_line(tmp_path: Path) -> None:
    class Full(Server):
        def save(self, *_: Any) -> Response:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(StoreError, match=r"the dump of mirror\.test cannot be kept \(No space left"):
        refreshed(tmp_path, Full(files(tmp_path, OLD)))
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_later_only_what_changed_is_fetched(tmp_path: Path) -> None:
    refreshed(tmp_path, Server(files(tmp_path, OLD)))
    new = (OLD[0], advisory("X-2", ("npm", "b")) | {"modified": LATER}, advisory("X-3", ("npm", "c")))
    server = Server(files(tmp_path, new))
    facts, changed = refreshed(tmp_path, server)
    assert (facts.advisories, changed) == (3, 2)
    assert sorted(server.asked) == ["npm/X-2.json", "npm/X-3.json", "npm/modified_id.csv"]
    assert [known(tmp_path, name) for name in "abc"] == [["X-1"], ["X-2"], ["X-3"]]
    again = Server(files(tmp_path, new))
    assert refreshed(tmp_path, again)[1] == 0
    assert again.asked == ["npm/modified_id.csv"]


def test_what_is_no_longer_listed_is_taken_out(tmp_path: Path) -> None:
    refreshed(tmp_path, Server(files(tmp_path, OLD)))
    assert refreshed(tmp_path, Server(files(tmp_path, OLD[:1])))[1] == 1
    assert known(tmp_path, "a") == ["X-1"]


def test_a_list_that_misses_much_is_not_believed(tmp_path: Path) -> None:
    many = [advisory(f"X-{number}", ("npm", "a")) for number in range(30)]
    refreshed(tmp_path, Server(files(tmp_path, many)))
    server = Server({**files(tmp_path, many), "npm/modified_id.csv": b""})
    assert refreshed(tmp_path, server)[1] is None
    assert server.asked[:2] == ["npm/modified_id.csv", "npm/all.zip"]


@pytest.mark.parametrize("whole", [True, False])
def test_without_a_list_or_when_asked_all_is_fetched_again(tmp_path: Path, whole: bool) -> None:
    refreshed(tmp_path, Server(files(tmp_path, OLD)))
    server = Server(files(tmp_path, OLD, listed=whole))
    assert refreshed(tmp_path, server, whole=whole)[1] is None
    assert "npm/all.zip" in server.asked


def test_a_damaged_database_is_made_anew(tmp_path: Path) -> None:
    refreshed(tmp_path, Server(files(tmp_path, OLD)))
    (tmp_path / FOLDER / "npm-1.sqlite3").write_bytes(b"x" * 5000)
    assert refreshed(tmp_path, Server(files(tmp_path, OLD)))[0].advisories == 2


class Asked(Server):
    """Says that nothing changed to who holds what it has, in either way of asking."""

    def send(self, method: str, url: str, headers: Mapping[str, str], *rest: Any) -> Response:
        if self.tag in (headers.get("if-none-match"), headers.get("if-modified-since")):
            self.asked.append("unchanged")
            return Response(304, {}, b"", url)
        return super().send(method, url, headers, *rest)


@pytest.mark.parametrize("tag", ['"1"', "Thu, 26 Nov 2026 00:00:00 GMT"])
def test_a_dump_that_is_held_already_is_not_fetched_again(tmp_path: Path, tag: str) -> None:
    server = Asked(files(tmp_path, OLD, listed=False))
    server.tag = tag
    refreshed(tmp_path, server)
    facts, changed = refreshed(tmp_path, server)
    assert (facts.advisories, changed, server.asked[-1]) == (2, 0, "unchanged")
    assert refreshed(tmp_path, server, whole=True)[1] is None
    assert known(tmp_path, "a") == ["X-1", "X-2"]


class Changing(Server):
    def reply(self, data: bytes, span: str | None, url: str) -> Response:
        self.tag += "x"
        return super().reply(data, span, url)


class Lying(Server):
    def reply(self, data: bytes, span: str | None, url: str) -> Response:
        answer = super().reply(data, span, url)
        return Response(206, {"content-range": "bytes 0-9/99999999999999"}, answer.body, url)


class Stopping(Server):
    def reply(self, data: bytes, span: str | None, url: str) -> Response:
        self.pieces = len(self.asked) < 2
        return super().reply(data, span, url)


class Cut(Server):
    def reply(self, data: bytes, span: str | None, url: str) -> Response:
        return super().reply(data[:-10], span, url)


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        (Changing, "changed while it was fetched"),
        (Lying, "not sent as it was asked for"),
        (Stopping, "sent more than 100 bytes"),
        (Cut, "no zip archive, or is cut short"),
    ],
)
def test_a_mirror_that_does_it_wrong_leaves_what_was_there(
    tmp_path: Path, kind: type[Server], why: str
) -> None:
    database(tmp_path, NPM, [advisory("X-0", ("npm", "a"))])
    with pytest.raises(DouaneError, match=why):
        refreshed(tmp_path, kind(files(tmp_path, OLD)), whole=True)
    assert known(tmp_path, "a") == ["X-0"]


@pytest.mark.parametrize(
    "listed",
    [b"<html>", b"today,X-1\n", f"{MODIFIED},../../x y\n".encode(), f"{MODIFIED}\n".encode(), b"\xff\n"],
)
def test_a_list_that_is_none_is_an_error_in_one_line(tmp_path: Path, listed: bytes) -> None:
    refreshed(tmp_path, Server(files(tmp_path, OLD)))
    server = Server({**files(tmp_path, OLD), "npm/modified_id.csv": listed})
    with pytest.raises(InputError, match=r"modified_id\.csv"):
        refreshed(tmp_path, server)


def test_an_advisory_that_is_not_the_one_asked_for_is_refused(tmp_path: Path) -> None:
    refreshed(tmp_path, Server(files(tmp_path, OLD)))
    served = files(tmp_path, [*OLD, advisory("X-3", ("npm", "a"))])
    with pytest.raises(InputError, match="X-3"):
        refreshed(tmp_path, Server({**served, "npm/X-3.json": served["npm/X-1.json"]}))
    with pytest.raises(NetworkError):
        refreshed(tmp_path, Server({key: value for key, value in served.items() if key != "npm/X-3.json"}))
    assert known(tmp_path, "a") == ["X-1", "X-2"]


def test_files_lie_as_osv_scanner_keeps_them(tmp_path: Path) -> None:
    dump(tmp_path / "from" / "npm" / "all.zip", OLD)
    into = tmp_path / FOLDER
    facts = taken(tmp_path / "from", NPM, into, lambda: NOW, Silent())
    assert facts is not None
    assert facts.advisories == 2
    assert taken(tmp_path / "from", PYPI, into, lambda: NOW, Silent()) is None
    single = taken(tmp_path / "from" / "npm" / "all.zip", NPM, into, lambda: NOW, Silent())
    assert single is not None
    assert single.source == "all.zip"


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with path.open("wb") as file:
        file.truncate(dumps.MOST_DUMP + 1)
    with pytest.raises(InputError, match="larger than a dump may be"):
        taken(path, NPM, tmp_path / FOLDER, lambda: NOW, Silent())
