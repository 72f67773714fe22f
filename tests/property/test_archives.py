"""Whatever the bytes: a tree that stays within its folder, or an ArchiveError."""

from __future__ import annotations

import gzip
import io
import tarfile
import warnings
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st

from douane.archives import open_archive
from douane.archives.names import escape_of, folded, normal
from douane.errors import ArchiveError
from douane.model import FileTree

PARTS = st.sampled_from(
    ["..", ".", "", "a", "B", "aux.js", "C:", "\\", "é", "e\u0301", "package", "x y.", "~"]
)
PATHS = st.lists(PARTS, min_size=1, max_size=6).map("/".join)
FILES = st.lists(st.tuples(PATHS, st.binary(max_size=700)), max_size=6)


def tarred(files: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in files:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def zipped(files: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        for name, content in files:
            archive.writestr(name or "x", content)
    return buffer.getvalue()


def tried(name: str, data: bytes) -> FileTree | None:
    try:
        tree = open_archive(name, data)
    except ArchiveError:
        return None
    for path in tree:
        assert path
        assert escape_of(path) is None
        assert ".." not in path.split("/")
        assert not path.startswith("/")
    assert list(tree) == sorted(tree)
    return tree


HONEST = [
    ("package/package.json", b'{"name": "p"}'),
    ("package/" + "d" * 120 + "/é.js", bytes(range(256)) * 9),
]
TAR, ZIP = tarred(HONEST), zipped(HONEST)
TGZ = gzip.compress(TAR, mtime=0)


@given(FILES)
def test_any_paths_in_a_tar(files: list[tuple[str, bytes]]) -> None:
    tree = tried("p.tgz", tarred(files))
    assert tree is not None
    refused = {name for name, _ in files if escape_of(name)}
    found = {finding.rule for finding in tree.oddities}
    # A folder with contents ends the reading: where the next member begins is in dispute.
    assert not refused or found & {"archive-traversal", "archive-ambiguous"}


@given(FILES)
def test_any_paths_in_a_zip(files: list[tuple[str, bytes]]) -> None:
    tried("p.whl", zipped(files))


@given(st.integers(0, len(TGZ)))
def test_any_beginning_of_a_compressed_tar(length: int) -> None:
    tree = tried("p.tgz", TGZ[:length])
    assert tree is None or length == len(TGZ)


@settings(max_examples=300)
@given(st.integers(0, len(TAR)))
def test_any_beginning_of_a_tar(length: int) -> None:
    tree = tried("p.tgz", TAR[:length])
    whole = open_archive("p.tgz", TAR).files
    assert tree is None or set(tree.files.items()) <= set(whole.items())


@given(st.integers(0, len(ZIP)))
def test_any_beginning_of_a_zip(length: int) -> None:
    tree = tried("p.whl", ZIP[:length])
    assert tree is None or length == len(ZIP)


@settings(max_examples=500)
@given(
    st.sampled_from([TAR, ZIP, TGZ]),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=4),
)
def test_any_damage(data: bytes, changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(data)
    for position, value in changes:
        damaged[position % len(damaged)] = value
    for name in ("p.tgz", "p.whl"):
        tried(name, bytes(damaged))


@given(st.binary(max_size=2000), st.sampled_from(["p.tgz", "p.whl", "p.tar.gz", "p.zip"]))
def test_any_bytes(data: bytes, name: str) -> None:
    tried(name, data)


@given(FILES)
def test_reading_twice_gives_the_same(files: list[tuple[str, bytes]]) -> None:
    data = tarred(files)
    assert tried("p.tgz", data) == tried("p.tgz", data)


@given(st.text(max_size=60))
def test_names_are_normal_after_one_step(name: str) -> None:
    once = normal(name, strip=False)
    assert normal(once, strip=False) == once
    assert folded(folded(once)) == folded(once)
