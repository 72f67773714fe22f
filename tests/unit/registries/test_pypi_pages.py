from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane.errors import NetworkError
from douane.http import Response
from douane.registries.pypi_pages import parse
from douane.registries.pypi_project import Project

_URL = "https://index.test/simple/demo/"
_JSON = "application/vnd.pypi.simple.v1+json"
_HTML = "text/html; charset=utf-8"


def _page(document: object, kind: str = _JSON, **headers: str) -> Project:
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    return parse(Response(200, {"content-type": kind, **headers}, body, _URL), "demo", "default")


def _listing(*files: object, **more: object) -> dict[str, Any]:
    return {"meta": {"api-version": "1.1"}, "name": "demo", "files": list(files), **more}


def _file(**more: object) -> dict[str, Any]:
    return {"filename": "demo-1.0-py3-none-any.whl", "url": "demo-1.0-py3-none-any.whl", "hashes": {}, **more}


def test_a_file_with_everything() -> None:
    project = _page(
        _listing(
            _file(
                url="../../files/demo.whl#sha256=00",
                hashes={"md5": "0" * 32, "sha256": "AB" * 32},
                size=12,
                yanked="broken",
                provenance="https://index.test/provenance",
                **{
                    "requires-python": ">=3.9",
                    "core-metadata": {"sha256": "cd" * 32},
                    "upload-time": "2026-01-02T03:04:05Z",
                },
            )
        ),
        etag='"abc"',
    )
    (file,) = project.files("1.0")
    assert file.url == "https://index.test/files/demo.whl"
    assert file.sha256 == "ab" * 32
    assert file.integrity == "sha256-q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s="
    assert (file.size, file.yanked, file.requires_python) == (12, "broken", ">=3.9")
    assert (file.metadata, file.provenance) == ("cd" * 32, "https://index.test/provenance")
    assert file.uploaded == "2026-01-02T03:04:05Z"
    assert project.etag == '"abc"'


def test_versions_come_newest_first_and_spellings_of_one_version_are_one() -> None:
    names = [
        "demo-1.0.tar.gz",
        "demo-1.0.0-py3-none-any.whl",
        "demo-1.10-py3-none-any.whl",
        "demo-1.9-py3-none-any.whl",
    ]
    project = _page(_listing(*(_file(filename=name) for name in names)))
    assert project.versions == ("1.10", "1.9", "1.0")
    assert [file.filename for file in project.files("1.0")] == names[:2]
    assert project.spelling("1.0.0") == "1.0"
    assert project.spelling("2") is None
    assert project.spelling("nonsense") is None


@pytest.mark.parametrize(
    ("filename", "version"),
    [
        ("demo-1.0.tar.gz", "1.0"),
        ("Demo-1.0.zip", "1.0"),
        ("demo-1.0+local.1-py3-none-any.whl", "1.0+local.1"),
        ("demo-1.0_1-py3-none-any.whl", "1.0.post1"),
        ("demo-1.0-3-py3-none-any.whl", "1.0"),
        ("other-1.0.tar.gz", None),
        ("demo-extra-1.0.tar.gz", None),
        ("demo_extra-1.0-py3-none-any.whl", None),
        ("demo-1.0.exe", None),
        ("demo-1.0-py3.6.egg", None),
        ("demo-1.0-py3.whl", None),
        ("demo-latest.tar.gz", None),
        ("../demo-1.0.tar.gz", None),
        ("demo-1.0\n.tar.gz", None),
        ("demo-1.0.tar.gz/../../x", None),
        ("", None),
        (7, None),
        (None, None),
    ],
)
def test_the_name_of_a_file_tells_its_version(filename: object, version: str | None) -> None:
    project = _page(_listing(_file(filename=filename)))
    found = [spelling for spelling in project.versions if project.files(spelling)]
    assert found == ([version] if version else [])


def test_a_name_of_several_words() -> None:
    listing = {
        "files": [
            _file(filename="zope.interface-5.0.tar.gz"),
            _file(filename="zope_interface-5.1-py3-none-any.whl"),
        ]
    }
    response = Response(200, {"content-type": _JSON}, json.dumps(listing).encode(), _URL)
    assert parse(response, "zope-interface", "default").versions == ("5.1", "5.0")


@pytest.mark.parametrize(
    "entry",
    [
        7,
        None,
        [],
        {},
        _file(url=None),
        _file(url=""),
        _file(url="javascript:alert(1)"),
        _file(url="file:///etc/passwd"),
        _file(url="https://x" * 1000),
        _file(url="//[::1"),
    ],
)
def test_an_entry_that_makes_no_sense_does_not_hide_the_others(entry: object) -> None:
    project = _page(_listing(entry, _file(filename="demo-2.0.tar.gz")))
    assert [file.filename for version in project.versions for file in project.files(version)] == [
        "demo-2.0.tar.gz"
    ]


def test_values_of_the_wrong_type_are_as_good_as_absent() -> None:
    wrong = {"requires-python": ["x"], "core-metadata": "yes", "upload-time": 4, "provenance": {}}
    project = _page(_listing(_file(hashes=["sha256"], size="12", yanked=None, **wrong)))
    (file,) = project.files("1.0")
    assert (file.integrity, file.size, file.yanked, file.requires_python) == (None, None, None, None)
    assert (file.metadata, file.provenance, file.uploaded) == (None, None, None)


@pytest.mark.parametrize("size", [True, -1, 1.5])
def test_sizes_are_counts(size: object) -> None:
    assert _page(_listing(_file(size=size))).files("1.0")[0].size is None


@pytest.mark.parametrize(
    ("hashes", "integrity"),
    [
        ({"sha512": "00" * 64, "blake2b": "00" * 32}, "sha512-" + "A" * 86 + "=="),
        ({"sha256": "zz" * 32}, None),
        ({"sha256": "00" * 31}, None),
        ({"md5": "0" * 32}, None),
    ],
)
def test_only_hashes_that_hold_are_used(hashes: dict[str, str], integrity: str | None) -> None:
    (file,) = _page(_listing(_file(hashes=hashes))).files("1.0")
    assert (file.integrity, file.sha256) == (integrity, None)


@pytest.mark.parametrize(
    ("entry", "metadata"),
    [
        ({"core-metadata": True}, ""),
        ({"dist-info-metadata": {"sha256": "ab" * 32}}, "ab" * 32),
        ({"core-metadata": {"md5": "x"}}, ""),
        ({"core-metadata": False}, None),
    ],
)
def test_separate_metadata(entry: dict[str, object], metadata: str | None) -> None:
    assert _page(_listing(_file(**entry))).files("1.0")[0].metadata == metadata


@pytest.mark.parametrize(
    "more",
    [
        {"project-status": {"status": "quarantined", "reason": "malware"}},
        {"project-status": "quarantined", "project-status-reason": "malware"},
        {"meta": {"project-status": "quarantined", "project-status-reason": "malware"}},
        {"meta": {"project-status": {"status": "quarantined", "reason": "malware"}}},
    ],
)
def test_the_status_is_read_from_either_place(more: dict[str, object]) -> None:
    project = _page(_listing(**more))
    assert (project.status, project.status_reason) == ("quarantined", "malware")


@pytest.mark.parametrize("status", ["nonsense", 3, None, ["archived"]])
def test_a_status_that_is_none_is_active(status: object) -> None:
    assert _page(_listing(**{"project-status": status})).status == "active"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", _JSON),
        (b"<html>please log in</html>", _JSON),
        (b'{"files": [', _JSON),
        (b"[]", _JSON),
        (b'{"name": "demo"}', _JSON),
        (b'{"name": "demo", "files": {}}', _JSON),
        (b'{"name": "other", "files": []}', _JSON),
        (b'{"name": 3, "files": []}', _JSON),
        (b'{"meta": {"api-version": "2.0"}, "files": []}', _JSON),
        (b'{"meta": {"api-version": 1}, "files": []}', _JSON),
        (b"[" * 100_000, _JSON),
        (b"\xff\xfe\x00", "application/octet-stream"),
        (b"<html><body><a href='/login'>log in</a></body></html>", _HTML),
        (b"plain words", "text/plain"),
    ],
)
def test_what_is_no_project_page_is_an_error(body: bytes, kind: str) -> None:
    with pytest.raises(NetworkError, match=r"index\.test"):
        _page(body, kind)


_VERSION = "<meta name='pypi:repository-version' content='1.0'>"


def _html(*links: tuple[str, str], head: str = "") -> bytes:
    anchors = "".join(f"<a href='{href}'>{href.partition('#')[0]}</a>" for href, _ in links)
    for href, attributes in links:
        anchors = anchors.replace(f"<a href='{href}'>", f"<a href='{href}' {attributes}>")
    return f"<!DOCTYPE html><html><head>{head}</head><body>{anchors}</body></html>".encode()


def test_html() -> None:
    body = _html(
        (f"../../f/demo-1.0-py3-none-any.whl#sha256={'ab' * 32}", "data-requires-python='&gt;=3.9'"),
        ("demo-0.9.tar.gz", "data-yanked='old'"),
        ("demo-0.8-py3-none-any.whl", f"data-core-metadata='sha256={'cd' * 32}'"),
    )
    project = _page(body, _HTML)
    assert project.versions == ("1.0", "0.9", "0.8")
    (wheel,) = project.files("1.0")
    assert wheel.url == "https://index.test/f/demo-1.0-py3-none-any.whl"
    assert (wheel.sha256, wheel.requires_python, wheel.yanked) == ("ab" * 32, ">=3.9", None)
    assert project.files("0.9")[0].yanked == "old"
    assert project.files("0.8")[0].metadata == "cd" * 32


def test_an_html_page_without_files_is_believed_when_it_says_what_it_is() -> None:
    assert _page(_html(head=_VERSION), _HTML).versions == ()
    with pytest.raises(NetworkError, match="no project page"):
        _page(_html(), _HTML)


def test_another_version_of_the_html_api_is_refused() -> None:
    with pytest.raises(NetworkError):
        _page(_html(head=_VERSION.replace("1.0", "2.0")), _HTML)


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["meta", *_file()]), inner)
        ),
        max_leaves=20,
    )
)
def test_no_document_raises_anything_else(document: object) -> None:
    for shape in (document, _listing(document), {"files": document}, {"files": [], "meta": document}):
        try:
            project = _page(shape)
        except NetworkError:
            continue
        again = Project.decode(project.encode())
        assert again
        assert [again.files(version) for version in again.versions] == [
            project.files(version) for version in project.versions
        ]


def test_the_slim_form_of_another_release_is_not_read() -> None:
    assert Project.decode(b'{"format": 0}') is None
    assert Project.decode(b"") is None
    assert Project.decode(b"[]\n") is None
