"""Large zip archives read member by member: the same as zipfile reads, and nothing unusual."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from douane.archives.members import Members
from douane.errors import ArchiveError


def archive(path: Path, *members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as file:
        for name, content in members:
            file.writestr(name, content)
    return path


def read(path: Path, **bounds: int) -> list[tuple[str, bytes]]:
    with Members(path, **bounds) as members:
        found = list(members)
        assert len(found) == members.count
        return found


MEMBERS = (("a.json", b"{}" * 500), ("b.json", b""), ("é.json", b"x"))


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_members_come_in_order_with_their_contents(tmp_path: Path, method: int) -> None:
    assert read(archive(tmp_path / "a.zip", *MEMBERS, method=method)) == list(MEMBERS)


def test_an_empty_archive_has_no_members(tmp_path: Path) -> None:
    assert read(archive(tmp_path / "a.zip")) == []


def test_more_members_than_a_short_directory_can_count(tmp_path: Path) -> None:
    many = [(f"{number}.json", b"{}") for number in range(70_000)]
    assert read(archive(tmp_path / "a.zip", *many, method=zipfile.ZIP_STORED)) == many


def test_what_was_written_to_a_pipe_has_its_lengths_behind_the_contents(tmp_path: Path) -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.data = b""

        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            taken = bytes(data)  # type: ignore[call-overload]
            self.data += taken
            return len(taken)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in MEMBERS:
            file.writestr(name, content)
    path = tmp_path / "a.zip"
    path.write_bytes(pipe.data)
    assert read(path) == list(MEMBERS)


def _shared(data: bytes) -> bytes:
    """Let the second entry of the directory name the first member's bytes."""
    second = data.index(b"PK\1\2", data.index(b"PK\1\2") + 4)
    return data[: second + 42] + struct.pack("<L", 0) + data[second + 46 :]


def _encrypted(data: bytes) -> bytes:
    first = data.index(b"PK\1\2")
    return data[: first + 8] + b"\x01\x00" + data[first + 10 :]


def _strange(data: bytes) -> bytes:
    first = data.index(b"PK\1\2")
    return data[: first + 10] + b"\x0c\x00" + data[first + 12 :]


def _flipped(data: bytes) -> bytes:
    at = data.index(b"{}{}")
    return data[:at] + b"[" + data[at + 1 :]


def _renamed(data: bytes) -> bytes:
    return data.replace(b"a.json", b"z.json", 1)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda data: b"", "no zip archive"),
        (lambda data: b"PK\5\6", "no zip archive"),
        (lambda data: data[:-1], "cut short"),
        (lambda data: data[: len(data) // 2], "no zip archive"),
        (lambda data: data + b"x", "other bytes follow"),
        (lambda data: b"#!" + data, "directory is not where"),
        (_shared, "shares its bytes|another name"),
        (_encrypted, "encrypted"),
        (_strange, "not supported"),
        (_flipped, "not what the archive's directory says"),
        (_renamed, "another name in front"),
    ],
)
def test_what_is_unusual_is_refused(tmp_path: Path, change: Callable[[bytes], bytes], why: str) -> None:
    path = archive(tmp_path / "a.zip", ("a.json", b"{}" * 500), ("b.json", b"1"), method=zipfile.ZIP_STORED)
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(ArchiveError, match=why):
        read(path)


def test_bombs_are_not_unpacked(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", ("a.json", b"0" * 200_000), ("b.json", b"0" * 200_000))
    with pytest.raises(ArchiveError, match=r"a\.json.* unpacks to more"):
        read(path, most_member=100_000)
    with pytest.raises(ArchiveError, match="it unpacks to more"):
        read(path, most=300_000)


def test_a_member_that_is_longer_than_it_says_is_not_unpacked(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", ("a.json", b"0" * 200_000))
    data = path.read_bytes()
    first = data.index(b"PK\1\2")
    path.write_bytes(data[: first + 24] + struct.pack("<L", 100) + data[first + 28 :])
    with pytest.raises(ArchiveError, match="not what the archive's directory says"):
        read(path)
