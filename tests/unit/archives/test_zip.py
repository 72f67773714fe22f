"""Zip archives: wheels are read in silence; what two installers could read differently is a finding."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable

import pytest

from douane.archives import Bounds, open_archive
from douane.errors import ArchiveError
from douane.model import FileTree, Severity

Item = tuple[str | zipfile.ZipInfo, bytes]


def zipped(items: Iterable[Item], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in items:
            archive.writestr(name, content)
    return buffer.getvalue()


def opened(data: bytes, bounds: Bounds | None = None, name: str = "p-1-py3-none-any.whl") -> FileTree:
    return open_archive(name, data, package="pkg:pypi/p@1", bounds=bounds or Bounds())


def wheel(*items: Item) -> FileTree:
    return opened(zipped(items))


def entry(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    return info


def rules(tree: FileTree) -> list[tuple[str, Severity]]:
    return [(finding.rule, finding.severity) for finding in tree.oddities]


def ambiguous(data: bytes) -> bool:
    return "archive-ambiguous" in [rule for rule, _ in rules(opened(data))]


def local_header(data: bytes, name: bytes) -> int:
    """Position of the header in front of member *name*."""
    at = data.index(b"PK\3\4")
    while data[at + 30 : at + 30 + len(name)] != name:
        at = data.index(b"PK\3\4", at + 4)
    return at


def changed(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


# --- honest archives -------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_files_keep_their_paths(method: int) -> None:
    items: list[Item] = [
        ("p/__init__.py", b"x = 1\n" * 500),
        ("p/é.txt", b"e"),
        ("p-1.dist-info/METADATA", b""),
    ]
    tree = opened(zipped([*items, ("p/folder/", b"")], method=method))
    assert dict(tree.files) == dict(sorted((str(name), content) for name, content in items))
    assert (tree.oddities, tree.gaps) == ((), ())


def test_streamed_archives_with_lengths_behind_the_contents() -> None:
    class Unseekable(io.RawIOBase):
        def __init__(self) -> None:
            self.data = b""

        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            self.data += bytes(memoryview(data))  # type: ignore[arg-type]
            return len(memoryview(data))  # type: ignore[arg-type]

    stream = Unseekable()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", b"1" * 1000)
        archive.writestr("b", b"")
    tree = opened(stream.data)
    assert dict(tree.files) == {"a": b"1" * 1000, "b": b""}
    assert tree.oddities == ()


def test_long_sizes_that_nobody_needed() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive, archive.open("a", "w", force_zip64=True) as file:
        file.write(b"content")
    tree = opened(buffer.getvalue())
    assert (dict(tree.files), tree.oddities) == ({"a": b"content"}, ())


def test_a_comment_and_an_empty_archive() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.comment = b"hello"
    assert (len(opened(buffer.getvalue())), opened(buffer.getvalue()).oddities) == (0, ())


def test_a_signed_bundle() -> None:
    data = zipped([("manifest.json", b"{}")]) + b"MCPB_SIG_V1" + b"\4\0\0\0" + b"DER!" + b"MCPB_SIG_END"
    tree = opened(data, name="server.mcpb")
    assert (list(tree), tree.oddities) == (["manifest.json"], ())


# --- hostile names and kinds -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["../x.py", "/etc/x", "p/../../x", "..\\x", "C:/x", "\\\\host\\x"])
def test_names_that_leave_the_folder(name: str) -> None:
    tree = wheel((name, b"1"), ("p/a.py", b"2"))
    assert rules(tree) == [("archive-traversal", Severity.CRITICAL)]
    assert list(tree) == ["p/a.py"]


def test_links() -> None:
    tree = wheel(
        (entry("p/out", 0o120777), b"/etc/passwd"), (entry("p/in", 0o120777), b"a.py"), ("p/a.py", b"")
    )
    assert rules(tree) == [("archive-link", Severity.HIGH), ("archive-link", Severity.LOW)]
    assert list(tree) == ["p/a.py"]


@pytest.mark.parametrize("mode", [0o010644, 0o020644, 0o060644, 0o140644])
def test_devices_pipes_and_sockets(mode: int) -> None:
    assert rules(wheel((entry("p/d", mode), b""))) == [("archive-special-file", Severity.HIGH)]


def test_encrypted_members() -> None:
    data = zipped([("p/a.py", b"secret")])
    for at in (local_header(data, b"p/a.py") + 6, data.index(b"PK\1\2") + 8):
        data = changed(data, at, b"\1")
    tree = opened(data)
    assert rules(tree) == [("archive-special-file", Severity.HIGH)]
    assert len(tree.gaps) == 1


def test_a_method_we_cannot_read_is_a_gap() -> None:
    tree = opened(zipped([("p/a.py", b"x" * 100)], method=zipfile.ZIP_LZMA))
    assert (len(tree), tree.oddities, len(tree.gaps)) == (0, (), 1)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_contents_under_one_name() -> None:
    assert rules(wheel(("p/a.py", b"1"), ("p/a.py", b"2"))) == [("archive-name-collision", Severity.HIGH)]


# --- what readers disagree about -------------------------------------------------------------------------

HONEST = zipped([("p/a.py", b"print(1)\n" * 20), ("p/b.py", b"print(2)\n" * 20)])


def test_another_name_in_front_of_the_contents() -> None:
    assert ambiguous(changed(HONEST, local_header(HONEST, b"p/a.py") + 30, b"p/z.py"))


@pytest.mark.parametrize("offset", [6, 8, 14, 18, 22], ids=["flags", "method", "crc", "packed", "size"])
def test_another_description_in_front_of_the_contents(offset: int) -> None:
    at = local_header(HONEST, b"p/b.py") + offset
    assert ambiguous(changed(HONEST, at, bytes([HONEST[at] ^ 8])))


def test_a_member_that_is_not_listed() -> None:
    # Take the first member's line out of the directory: who reads from the front still sees it.
    start = HONEST.index(b"PK\1\2")
    second = HONEST.index(b"PK\1\2", start + 4)
    end = HONEST.index(b"PK\5\6")
    directory = HONEST[second:end]
    tail = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(directory), start, 0)
    data = HONEST[:start] + directory + tail
    assert ambiguous(data)
    assert list(opened(data)) == ["p/b.py"]


def test_bytes_in_front_of_the_directory() -> None:
    start, end = HONEST.index(b"PK\1\2"), HONEST.index(b"PK\5\6")
    tail = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 2, 2, end - start, start + 10, 0)
    assert ambiguous(HONEST[:start] + b"x" * 10 + HONEST[start:end] + tail)


def test_one_archive_behind_another() -> None:
    assert ambiguous(zipped([("p/other.py", b"1")]) + HONEST)
    assert ambiguous(HONEST + b"trailing")


def test_an_archive_in_the_comment_of_another() -> None:
    buffer = io.BytesIO(HONEST)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.comment = zipped([("p/evil.py", b"1")])
    assert ambiguous(buffer.getvalue())


def test_a_unicode_name_that_some_programs_prefer() -> None:
    info = zipfile.ZipInfo("p/a.py")
    value = b"\1" + struct.pack("<L", zlib.crc32(b"p/a.py")) + b"p/evil.py"
    info.extra = struct.pack("<HH", 0x7075, len(value)) + value
    assert ambiguous(zipped([(info, b"1")]))


def test_a_folder_with_contents() -> None:
    data = bytearray(zipped([("p/a.py_", b"1" * 10)], method=zipfile.ZIP_STORED))
    assert ambiguous(bytes(data).replace(b"p/a.py_", b"p/a.py/"))


# --- bombs and bounds ------------------------------------------------------------------------------------


def test_a_bomb() -> None:
    tree = wheel(("p/zeros", bytes(40 * 2**20)))
    assert rules(tree) == [("archive-bomb", Severity.CRITICAL)]
    assert len(tree) == 0


def test_members_that_share_their_bytes() -> None:
    first = HONEST.index(b"PK\1\2")
    second = HONEST.index(b"PK\1\2", first + 4)
    assert ("archive-bomb", Severity.CRITICAL) in rules(opened(changed(HONEST, second + 42, b"\0\0\0\0")))


def test_what_is_too_large_is_left_out_and_said() -> None:
    data = zipped([("a", b"1" * 100), ("b", b"2" * 20), ("c", b"3" * 20)])
    for bounds, kept in (
        (Bounds(file_bytes=50), ["b", "c"]),
        (Bounds(total_bytes=125), ["a", "b"]),
        (Bounds(entries=2), ["a", "b"]),
    ):
        tree = opened(data, bounds)
        assert (list(tree), tree.oddities, len(tree.gaps)) == (kept, (), 1)


def test_a_member_longer_than_it_says_is_broken() -> None:
    data = HONEST
    for at in (local_header(data, b"p/a.py") + 22, data.index(b"PK\1\2") + 24):
        data = changed(data, at, b"\1\0\0\0")
    with pytest.raises(ArchiveError):
        opened(data)


# --- broken ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"no zip" * 100,
        HONEST[:-1],
        HONEST[10:],
        changed(HONEST, local_header(HONEST, b"p/b.py") + 38, b"\xff\xff"),
        changed(HONEST, HONEST.index(b"PK\1\2"), b"XX"),
        changed(HONEST, HONEST.index(b"PK\5\6") + 8, b"\7\0\7\0"),
        changed(HONEST, HONEST.index(b"PK\5\6") + 4, b"\1\0"),
        changed(HONEST, HONEST.index(b"PK\1\2") + 42, b"\xf0\xff\xff\x7f"),
        changed(HONEST, HONEST.index(b"PK\1\2") + 20, b"\xff\xff\xff\x7f"),
        changed(HONEST, HONEST.index(b"PK\1\2") + 28, b"\xff\xff"),
    ],
)
def test_broken_archives_are_errors(data: bytes) -> None:
    with pytest.raises(ArchiveError, match=r"p-1-py3-none-any\.whl: "):
        opened(data)


def test_extra_fields_that_pile_up_are_not_read_for_ever() -> None:
    info = zipfile.ZipInfo("p/a.py")
    info.extra = b"\x99\x99\0\0" * 16_000
    with pytest.raises(ArchiveError, match="too many extra fields"):
        opened(zipped([(info, b"1")]))
