"""Tar archives: honest ones are read whole and in silence, hostile ones are findings, broken ones errors."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Iterable

import pytest

from douane.archives import Bounds, open_archive
from douane.errors import ArchiveError
from douane.model import FileTree, Severity

Item = tuple[str, bytes] | tarfile.TarInfo


def member(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def plain(items: Iterable[Item], *, form: int = tarfile.PAX_FORMAT) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=form) as archive:
        for item in items:
            if isinstance(item, tarfile.TarInfo):
                archive.addfile(item)
            else:
                info = tarfile.TarInfo(item[0])
                info.size = len(item[1])
                archive.addfile(info, io.BytesIO(item[1]))
    return buffer.getvalue()


def opened(data: bytes, *, bounds: Bounds | None = None, name: str = "p-1.0.0.tgz") -> FileTree:
    return open_archive(name, data, package="pkg:npm/p@1.0.0", bounds=bounds or Bounds())


def tgz(*items: Item, form: int = tarfile.PAX_FORMAT) -> FileTree:
    return opened(gzip.compress(plain(items, form=form)))


def header(
    name: bytes, size: int = 0, kind: bytes = b"0", magic: bytes = b"ustar\x0000", **fields: bytes
) -> bytes:
    """A header block built by hand, for what no library writes."""
    block = bytearray(512)
    block[: len(name)] = name
    block[100:108] = b"0000644\0"
    block[124:136] = b"%011o\0" % size
    block[156:157] = kind
    block[257:265] = magic
    for key, value in fields.items():
        at = {"prefix": 345, "raw_size": 124, "target": 157}[key]
        block[at : at + len(value)] = value
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % 512)


def rules(tree: FileTree) -> list[tuple[str, Severity]]:
    return [(finding.rule, finding.severity) for finding in tree.oddities]


# --- honest archives -------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_files_are_read_without_their_first_component(form: int) -> None:
    long = "package/" + "d" * 60 + "/" + "n" * 80 + ".js"
    tree = tgz(
        member("package", tarfile.DIRTYPE),
        ("package/package.json", b"{}"),
        ("package/lib/é.js", b"x" * 513),
        ("package/empty", b""),
        (long, b"long"),
        form=form,
    )
    assert dict(tree.files) == {
        "package.json": b"{}",
        "lib/é.js": b"x" * 513,
        "empty": b"",
        long.partition("/")[2]: b"long",
    }
    assert list(tree) == sorted(tree)
    assert (tree.oddities, tree.gaps) == ((), ())


@pytest.mark.parametrize("length", [101, 256, 700])
@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_long_names_of_both_kinds(form: int, length: int) -> None:
    name = "package/" + "/".join(["d" * 50] * (length // 51)) + "/x"
    tree = tgz((name, b"1"), form=form)
    assert list(tree) == [name.partition("/")[2]]
    assert tree.oddities == ()


@pytest.mark.parametrize(
    ("name", "compress"),
    [
        ("p-1.tar.gz", gzip.compress),
        ("p-1.tar.bz2", bz2.compress),
        ("p-1.tar.xz", lzma.compress),
        ("p-1.tar", bytes),
        ("p-1.tgz", bytes),
    ],
)
def test_compressions(name: str, compress: type[bytes]) -> None:
    tree = open_archive(name, compress(plain([("p-1/PKG-INFO", b"Name: p")])))
    assert dict(tree.files) == {"PKG-INFO": b"Name: p"}


def test_a_second_gzip_member_is_read_as_installers_do() -> None:
    whole = plain([("package/a", b"1" * 2000), ("package/b", b"2")])
    tree = opened(gzip.compress(whole[:1000]) + gzip.compress(whole[1000:]) + bytes(100))
    assert list(tree) == ["a", "b"]
    assert tree.oddities == ()


def test_a_file_without_a_folder_is_dropped_as_npm_drops_it() -> None:
    assert list(tgz(("stray.js", b"x"), ("package/a.js", b"y"))) == ["a.js"]


def test_dots_and_doubled_slashes_mean_nothing() -> None:
    tree = tgz(("./package/a", b"1"), ("package//b", b"2"), ("package/./c", b"3"))
    assert list(tree) == ["a", "b", "c"]
    assert tree.oddities == ()


def test_a_repeated_file_with_the_same_content_is_no_oddity() -> None:
    assert tgz(("package/a", b"1"), ("package/a", b"1")).oddities == ()


def test_binary_sizes_are_understood() -> None:
    tree = opened(
        header(b"package/a", raw_size=b"\x80" + (3).to_bytes(11, "big")) + padded(b"abc") + bytes(1024)
    )
    assert tree.files == {"a": b"abc"}


# --- traversal -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "package/../../etc/passwd",
        "../x",
        "package/a/..",
        "..",
        "/etc/passwd",
        "//server/share",
        "package\\..\\..\\x",
        "package/..\\x",
        "\\\\server\\share",
        "C:\\Windows\\x",
        "c:x",
    ],
)
@pytest.mark.parametrize("kind", [tarfile.REGTYPE, tarfile.DIRTYPE, tarfile.SYMTYPE])
def test_names_that_leave_the_folder(name: str, kind: bytes) -> None:
    tree = tgz(member(name, kind, "t"), ("package/a", b"1"))
    assert rules(tree) == [("archive-traversal", Severity.CRITICAL)]
    assert list(tree) == ["a"]


def test_a_name_that_only_looks_like_it() -> None:
    assert tgz(("package/..a/b..", b"1"), ("package/...", b"2")).oddities == ()


def test_a_name_cut_short_by_nul() -> None:
    info = tarfile.TarInfo("x")
    info.pax_headers = {"path": "package/a.js\0.txt"}
    assert rules(tgz(info)) == [("archive-traversal", Severity.CRITICAL)]


def test_a_finding_shows_the_name_and_hides_its_tricks() -> None:
    finding = tgz(("package/../\u202eevil", b"")).oddities[0]
    assert finding.package == "pkg:npm/p@1.0.0"
    assert "\\u202e" in finding.excerpt
    assert "\u202e" not in finding.excerpt + str(finding.where.path)
    assert finding.row == "supply.code"


# --- links and special files -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "target", "severity"),
    [
        (tarfile.SYMTYPE, "/etc/passwd", Severity.HIGH),
        (tarfile.SYMTYPE, "../../x", Severity.HIGH),
        (tarfile.SYMTYPE, "C:\\x", Severity.HIGH),
        (tarfile.SYMTYPE, "a", Severity.LOW),
        (tarfile.SYMTYPE, "../a", Severity.LOW),
        (tarfile.LNKTYPE, "package/a", Severity.LOW),
        (tarfile.LNKTYPE, "../x", Severity.HIGH),
        (tarfile.LNKTYPE, "/etc/shadow", Severity.HIGH),
    ],
)
def test_links_are_named_and_never_followed(kind: bytes, target: str, severity: Severity) -> None:
    tree = tgz(("package/a", b"1"), member("package/sub/link", kind, target))
    assert rules(tree) == [("archive-link", severity)]
    assert list(tree) == ["a"]


def test_a_file_unpacked_through_a_link() -> None:
    tree = tgz(member("package/out", tarfile.SYMTYPE, "lib"), ("package/out/x.js", b"1"))
    assert ("archive-traversal", Severity.CRITICAL) in rules(tree)


@pytest.mark.parametrize("kind", [tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE])
def test_devices_and_pipes(kind: bytes) -> None:
    assert rules(tgz(member("package/d", kind))) == [("archive-special-file", Severity.HIGH)]


def test_device_names_of_windows() -> None:
    tree = tgz(("package/aux.js", b"1"), ("package/com1/x", b"2"), ("package/auxiliary.js", b"3"))
    assert rules(tree) == [("archive-special-file", Severity.LOW)] * 2
    assert len(tree) == 3


def test_sparse_files() -> None:
    block = bytearray(header(b"package/s", size=3, kind=b"S"))
    tree = opened(bytes(block) + padded(b"abc") + header(b"package/a") + bytes(1024))
    assert ("archive-special-file", Severity.HIGH) in rules(tree)
    assert "a" in tree.files


# --- collisions ------------------------------------------------------------------------------------------


def test_two_contents_under_one_name() -> None:
    tree = tgz(("package/a.js", b"1"), ("package/a.js", b"2"))
    assert rules(tree) == [("archive-name-collision", Severity.HIGH)]
    assert tree["a.js"] == b"2"


def test_two_roots_that_npm_merges() -> None:
    assert rules(tgz(("package/a.js", b"1"), ("other/a.js", b"2"))) == [
        ("archive-name-collision", Severity.HIGH)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Readme.md", "README.md"),
        ("caf\u00e9", "cafe\u0301"),
        ("Straße", "STRASSE"),
        ("a.js", "a.js."),
        ("d /x", "d/x"),
        ("lib/x", "lib\\x"),
    ],
)
def test_names_that_are_the_same_on_some_systems(one: str, other: str) -> None:
    tree = tgz((f"package/{one}", b"1"), (f"package/{other}", b"2"))
    assert rules(tree) == [("archive-name-collision", Severity.LOW)]
    assert len(tree) == 2


def test_a_manifest_that_another_file_replaces_on_some_systems() -> None:
    tree = tgz(("package/package.json", b"{}"), ("package/Package.json", b'{"scripts":{}}'))
    assert rules(tree) == [("archive-name-collision", Severity.HIGH)]


def test_a_file_that_is_also_a_folder() -> None:
    tree = tgz(("package/a", b"1"), ("package/a/b/c", b"2"))
    assert rules(tree) == [("archive-name-collision", Severity.HIGH)]


# --- what readers disagree about -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        plain([("package/a", b"1")]) + plain([("package/hidden", b"2")]),
        header(b"package/a", magic=b"ustar  \0", prefix=b"elsewhere") + bytes(1024),
        header(b"package/a", kind=b"Q", size=1) + padded(b"x") + bytes(1024),
        header(b"package/l", kind=b"2", size=512, target=b"a") + header(b"package/h") + bytes(1024),
        header(b"x", kind=b"L", size=9)
        + padded(b"package/a")
        + header(b"x", kind=b"L", size=9)
        + padded(b"package/b")
        + header(b"package/c")
        + bytes(1024),
        header(b"g", kind=b"g", size=18)
        + padded(b"18 path=package/x\n")
        + header(b"package/a")
        + bytes(1024),
        gzip.compress(plain([("package/a", b"1")])) + b"more",
    ],
    ids=["second", "prefix", "type", "link-size", "two-names", "global-name", "behind-gzip"],
)
def test_ambiguity_is_a_finding(data: bytes) -> None:
    assert "archive-ambiguous" in [rule for rule, _ in rules(opened(data))]


# --- bounds and bombs ------------------------------------------------------------------------------------


def test_a_bomb_is_a_finding_and_is_not_unpacked() -> None:
    tree = opened(gzip.compress(plain([("package/zeros", bytes(70 * 2**20))])))
    assert ("archive-bomb", Severity.CRITICAL) in rules(tree)
    assert len(tree) == 0


def test_a_bomb_behind_the_end_of_the_archive() -> None:
    tree = opened(gzip.compress(plain([("package/a", b"1")]) + bytes(40 * 2**20)))
    assert ("archive-bomb", Severity.CRITICAL) in rules(tree)


def test_what_is_too_large_is_left_out_and_said() -> None:
    data = gzip.compress(
        plain([("package/a", b"1" * 100), ("package/b", b"2" * 20), ("package/c", b"3" * 20)])
    )
    tree = opened(data, bounds=Bounds(file_bytes=50))
    assert (list(tree), tree.oddities) == (["b", "c"], ())
    assert ["package" in gap.what or "a" in gap.what for gap in tree.gaps] == [True]
    tree = opened(data, bounds=Bounds(total_bytes=125))
    assert (list(tree), tree.oddities, len(tree.gaps)) == (["a", "b"], (), 1)
    tree = opened(data, bounds=Bounds(entries=2))
    assert (list(tree), len(tree.gaps)) == (["a", "b"], 1)


def test_names_too_long_or_too_deep_are_left_out_and_said() -> None:
    tree = tgz(("package/" + "x/" * 100 + "a", b"1"), ("package/" + "y" * 2000, b"2"), ("package/b", b"3"))
    assert (list(tree), len(tree.gaps), tree.oddities) == (["b"], 2, ())


def test_thousands_of_oddities_are_not_thousands_of_findings() -> None:
    tree = tgz(*[(f"../{number}", b"") for number in range(1000)])
    assert len(tree.oddities) == 20
    assert any("too many" in gap.why for gap in tree.gaps)


def test_an_archive_within_is_not_opened_but_said() -> None:
    inner = gzip.compress(plain([("x", b"y")]))
    tree = tgz(("package/vendor/x.tgz", inner), ("package/fake.zip", b"no archive"))
    assert [gap.what for gap in tree.gaps] == ["pkg:npm/p@1.0.0: vendor/x.tgz"]


# --- broken ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"no archive",
        b"<html>" * 200,
        b"\x1f\x8b",
        b"\x1f\x8bgarbage that is not deflate",
        gzip.compress(b"not a tar" * 100, mtime=0),
        gzip.compress(plain([("package/a", b"1" * 5000)]), mtime=0)[:-20],
        zlib.compress(plain([("package/a", b"1")])),
        b"q" + plain([("package/a", b"1")])[1:],
        plain([("package/a", b"1" * 5000)])[:3000],
        plain([("package/a", b"1")])[:700],
        header(b"package/a", raw_size=b"12x45678901\0"),
        header(b"x", kind=b"x", size=20)
        + padded(b"999 path=package/x\n")
        + header(b"package/a")
        + bytes(1024),
        header(b"x", kind=b"x", size=2**30) + bytes(4096),
        header(b"x", kind=b"L", size=9) + padded(b"package/a") + bytes(1024),
        gzip.compress(b"", mtime=0) * 300,
        b"BZhgarbage",
        b"\xfd7zXZ\x00garbage",
    ],
)
def test_broken_archives_are_errors_that_name_the_file(data: bytes) -> None:
    with pytest.raises(ArchiveError, match=r"p-1\.0\.0\.tgz: "):
        opened(data)


def test_an_unknown_kind_of_archive() -> None:
    with pytest.raises(ArchiveError, match="not known"):
        open_archive("x.rar", b"Rar!")


def test_headers_that_pile_up_are_not_read_for_ever() -> None:
    comments = padded(b"20 comment=abcdefgh\n" * 50_000)
    pile = (header(b"x", kind=b"x", size=1_000_000) + comments) * 40
    with pytest.raises(ArchiveError, match="headers are too large"):
        opened(pile + header(b"package/a") + bytes(1024))
