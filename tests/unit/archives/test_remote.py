from __future__ import annotations

import hashlib
import io
import struct
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane.archives.remote import TAIL, member
from douane.errors import ArchiveError, NetworkError

_NAME = "demo-1.0.dist-info/METADATA"
_TEXT = b"Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n" * 20


class _Remote:
    """Bytes that are read in pieces; counts what was read."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reads: list[tuple[int, int]] = []

    def __call__(self, start: int, end: int) -> bytes:
        assert 0 <= start <= end <= len(self.data)
        self.reads.append((start, end))
        return self.data[start:end]


def _archive(
    *entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"", extra: bytes = b""
) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            info.extra = extra
            archive.writestr(info, data)
        archive.comment = comment
    return buffer.getvalue()


def _wanted(name: str) -> bool:
    return name == _NAME


def _read(data: bytes, matches: Callable[[str], bool] = _wanted) -> bytes | None:
    return member(_Remote(data), len(data), matches)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_reads_one_member(method: int) -> None:
    assert _read(_archive(("demo/a.py", b"pass"), (_NAME, _TEXT), method=method)) == _TEXT


def test_a_large_wheel_is_not_read_whole() -> None:
    noise = hashlib.shake_256(b"noise").digest(300_000)
    data = _archive(("demo/blob", noise), (_NAME, _TEXT), method=zipfile.ZIP_STORED)
    remote = _Remote(data)
    assert member(remote, len(data), _wanted) == _TEXT
    assert remote.reads == [(len(data) - TAIL, len(data))]


def test_metadata_at_the_front_costs_one_more_read() -> None:
    data = _archive((_NAME, _TEXT), ("demo/blob", b"\0" * 300_000), method=zipfile.ZIP_STORED)
    remote = _Remote(data)
    assert member(remote, len(data), _wanted) == _TEXT
    assert len(remote.reads) == 2
    assert sum(end - start for start, end in remote.reads) < TAIL + 2 * len(_TEXT)


def test_a_directory_larger_than_the_tail() -> None:
    many = [(f"demo/module_{number:05}.py", b"") for number in range(2000)]
    data = _archive((_NAME, _TEXT), *many)
    assert _read(data) == _TEXT


def test_a_long_comment() -> None:
    assert _read(_archive((_NAME, _TEXT), comment=b"x" * 65_000)) == _TEXT


def test_a_long_local_extra_field() -> None:
    extra = struct.pack("<HH", 0x9999, 500) + b"e" * 500
    padding = b"\0" * 100_000
    data = _archive((_NAME, _TEXT), ("demo/blob", padding), extra=extra, method=zipfile.ZIP_STORED)
    assert _read(data) == _TEXT


def test_no_such_member() -> None:
    assert _read(_archive(("demo/a.py", b"pass"))) is None


def test_what_the_network_says_is_passed_on() -> None:
    def read(start: int, end: int) -> bytes:
        raise NetworkError("gone")

    with pytest.raises(NetworkError, match="gone"):
        member(read, 1000, _wanted)


def test_a_short_answer_is_not_accepted() -> None:
    data = _archive((_NAME, _TEXT))
    with pytest.raises(ArchiveError, match="shorter"):
        member(lambda start, end: data[start : end - 1], len(data), _wanted)


def _patched(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


_WHOLE = _archive((_NAME, _TEXT))
_ENTRY = _WHOLE.rfind(b"PK\x01\x02")
_END = _WHOLE.rfind(b"PK\x05\x06")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "too short"),
        (b"no archive at all, but long enough", "no end of central directory"),
        (_WHOLE[:-30], "no end of central directory"),
        (_WHOLE + b"trailing", "bytes after the end"),
        (b"prefix" + _WHOLE, "not where it should be"),
        (_archive((_NAME, _TEXT), (_NAME.replace("demo", "Demo"), _TEXT)), "2 members match"),
        (_patched(_WHOLE, _END + 4, b"\1\0"), "zip64"),
        (_patched(_WHOLE, _END + 10, b"\xff\xff"), "zip64"),
        (_patched(_WHOLE, _END + 16, b"\xff\xff\xff\xff"), "zip64"),
        (_patched(_WHOLE, _END + 12, b"\0\0\0\1"), "not where it should be"),
        (_patched(_WHOLE, _ENTRY, b"XX"), "damaged"),
        (_patched(_WHOLE, _ENTRY + 28, b"\xff\xff"), "cut off"),
        (_patched(_WHOLE, _ENTRY + 8, b"\1"), "encrypted"),
        (_patched(_WHOLE, _ENTRY + 10, b"\x0e"), "method 14"),
        (_patched(_WHOLE, _ENTRY + 16, b"\0\0\0\0"), "not what the archive says"),
        (_patched(_WHOLE, _ENTRY + 24, b"\xff\xff\xff\x7f"), "larger than"),
        (_patched(_WHOLE, _ENTRY + 24, b"\1\0\0\0"), "not what the archive says"),
        (_patched(_WHOLE, _ENTRY + 42, b"\xff\xff\xff\x7f"), "does not lie within"),
        (_patched(_WHOLE, 0, b"XX"), "called something else"),
        (_patched(_WHOLE, 30, b"evil"), "called something else"),
        (_patched(_WHOLE, 28, b"\xff\x7f"), "does not lie within"),
        (_patched(_WHOLE, 30 + len(_NAME), b"\xff\xff\xff"), "cannot be inflated"),
    ],
)
def test_damage_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ArchiveError, match=said):
        _read(data, lambda name: name.lower() == _NAME.lower())


def test_a_bomb_is_not_inflated() -> None:
    data = _archive((_NAME, b"\0" * (9 << 20)))
    with pytest.raises(ArchiveError, match="larger than 8 MiB"):
        _read(data)
    lying = _patched(data, data.rfind(b"PK\x01\x02") + 24, struct.pack("<L", 1000))
    with pytest.raises(ArchiveError, match="not what the archive says"):
        _read(lying)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.integers(0, len(_WHOLE) - 1))
def test_no_damage_raises_anything_else(noise: bytes, at: int) -> None:
    for data in (noise, _WHOLE[:at] + noise + _WHOLE[at + len(noise) :], _WHOLE[: at + 1]):
        try:
            found = _read(data)
        except ArchiveError:
            continue
        assert found in (None, _TEXT)


@settings(max_examples=50, deadline=None)
@given(
    st.dictionaries(
        st.text("abc/.", min_size=1, max_size=12), st.binary(max_size=2000), min_size=1, max_size=6
    )
)
def test_agrees_with_the_standard_library(files: dict[str, bytes]) -> None:
    data = _archive(*files.items())
    for name, content in files.items():
        assert _read(data, name.__eq__) == content
