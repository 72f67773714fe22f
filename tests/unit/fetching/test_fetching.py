"""Fetching: every byte verified, every failure named, everything kept once."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import tarfile
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from douane.errors import ArchiveError, NetworkError, StoreError
from douane.fetching import Fetcher, fetch, open_artifact
from douane.http import Http, Response
from douane.model import Closure, Ecosystem, Environment, Package, Severity
from douane.progress import Silent
from douane.registries import Announced
from douane.store import Store

ENVIRONMENT = Environment(
    python="3.11.7", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)


class Index:
    """A transport that serves files by path and counts; a path without a file answers 404."""

    def __init__(self, files: Mapping[str, bytes | int | NetworkError]) -> None:
        self.files = files
        self.asked: list[tuple[str, dict[str, str]]] = []

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        self.asked.append((url, dict(headers)))
        answer = self.files.get(url.rpartition("/")[2], 404)
        if isinstance(answer, NetworkError):
            raise answer
        if isinstance(answer, int):
            return Response(answer, {}, b"", url)
        return Response(200, {"content-length": str(len(answer))}, answer, url)


class Credentials:
    """A registry that knows a token for one host."""

    ecosystem = Ecosystem.NPM

    def headers(self, url: str) -> dict[str, str]:
        return {"authorization": "Bearer t"} if url.startswith("https://private.test/") else {}

    def publication(self, name: str, version: str, filename: str | None = None) -> None:
        return None

    def announced(self, name: str, version: str) -> tuple[Announced, ...]:
        return ()


class Counting(Silent):
    def __init__(self) -> None:
        self.stages: list[tuple[str, int | None]] = []
        self.done = 0

    def stage(self, name: str, total: int | None = None) -> None:
        self.stages.append((name, total))

    def advance(self, count: int = 1) -> None:
        self.done += count


def tarball(name: str) -> bytes:
    buffer = io.BytesIO()
    content = f'{{"name": "{name}"}}'.encode()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        info = tarfile.TarInfo("package/package.json")
        info.size = len(content)
        archive.addfile(info, io.BytesIO(content))
    return gzip.compress(buffer.getvalue(), mtime=0)


def sri(data: bytes, algorithm: str = "sha512") -> str:
    return f"{algorithm}-{base64.b64encode(hashlib.new(algorithm, data).digest()).decode()}"


def package(name: str, data: bytes | None = None, *, algorithm: str = "sha512") -> Package:
    data = tarball(name) if data is None else data
    return Package(
        ecosystem=Ecosystem.NPM,
        name=name,
        version="1.0.0",
        path=f"node_modules/{name}",
        url=f"https://index.test/{name}-1.0.0.tgz",
        integrity=sri(data, algorithm),
    )


def closure(*packages: Package) -> Closure:
    return Closure(root=packages[0].path, packages=packages, edges=(), environment=ENVIRONMENT)


def fetched(subject: Closure, index: Index, store: Store, *, offline: bool = False) -> Closure:
    http = Http(index, offline=offline, sleep=lambda _: None)
    return fetch(subject, http, store, {Ecosystem.NPM: Credentials()}, Silent(), workers=4)


def serving(*names: str) -> Index:
    return Index({f"{name}-1.0.0.tgz": tarball(name) for name in names})


def test_each_package_gets_its_sha256_and_can_be_opened() -> None:
    store = Store.in_memory()
    result = fetched(closure(package("a"), package("b")), serving("a", "b"), store)
    assert [item.sha256 for item in result.packages] == [hashlib.sha256(tarball(n)).hexdigest() for n in "ab"]
    assert (result.findings, result.gaps) == ((), ())
    data = store.get(result.packages[1].sha256 or "") or b""
    artifact = open_artifact(result.packages[1], data)
    assert dict(artifact.tree.files) == {"package.json": b'{"name": "b"}'}
    assert artifact.package is result.packages[1]


def test_a_full_store_is_not_asked_again_and_works_offline(tmp_path: Path) -> None:
    subject = closure(package("a"), package("b"))
    with Store.open(tmp_path) as store:
        first = fetched(subject, serving("a", "b"), store)
    with Store.open(tmp_path) as store:
        index = Index({})
        assert fetched(subject, index, store) == first
        assert fetched(subject, index, store, offline=True) == first
        assert index.asked == []


def test_one_artifact_in_two_places_is_fetched_once() -> None:
    twin = replace(package("a"), path="node_modules/b/node_modules/a")
    index = serving("a", "b")
    counting = Counting()
    with Fetcher(Http(index), Store.in_memory(), {}) as fetcher:
        for item in (package("a"), package("a")):
            fetcher.begin(item)
        result = fetcher.finish(closure(package("a"), package("b"), twin), counting)
    assert len(index.asked) == 2
    assert all(item.sha256 for item in result.packages)
    assert (counting.stages, counting.done) == ([("fetch", 3)], 3)


def test_other_bytes_than_announced_are_critical_and_not_kept() -> None:
    store = Store.in_memory()
    forged = Index({"a-1.0.0.tgz": tarball("forged"), "b-1.0.0.tgz": tarball("b")})
    result = fetched(closure(package("a"), package("b")), forged, store)
    assert [bool(item.sha256) for item in result.packages] == [False, True]
    (finding,) = result.findings
    assert (finding.rule, finding.severity, finding.row) == (
        "artifact-hash-mismatch",
        Severity.CRITICAL,
        "supply.code",
    )
    assert finding.package == "pkg:npm/a@1.0.0"
    assert sri(tarball("a")) in finding.why
    assert sri(tarball("forged")) in finding.why
    assert [gap.rows for gap in result.gaps] == [("supply.code", "supply.tools")]
    assert not store.has(hashlib.sha256(tarball("forged")).hexdigest())
    assert fetched(closure(package("a")), serving("a"), store).packages[0].sha256


def test_the_strongest_hash_counts_and_any_of_it_may_match() -> None:
    data = tarball("a")
    weak_only = f"sha1-{base64.b64encode(bytes(20)).decode()} {sri(data)} sha512-{'A' * 86}=="
    result = fetched(closure(replace(package("a"), integrity=weak_only)), serving("a"), Store.in_memory())
    assert (bool(result.packages[0].sha256), result.findings) == (True, ())
    lying = f"{sri(data, 'sha256')} sha512-{'A' * 86}=="
    result = fetched(closure(replace(package("a"), integrity=lying)), serving("a"), Store.in_memory())
    assert [finding.rule for finding in result.findings] == ["artifact-hash-mismatch"]


@pytest.mark.parametrize(
    "integrity", [sri(tarball("a"), "sha1"), None, "", "md5-AAAA", "sha512-%%%", "sha512-AAAA"]
)
def test_a_weak_or_absent_hash_is_said(integrity: str | None, tmp_path: Path) -> None:
    subject = closure(replace(package("a"), integrity=integrity))
    with Store.open(tmp_path) as store:
        for offline in (False, True):
            result = fetched(subject, serving("a"), store, offline=offline)
            assert result.packages[0].sha256
            assert [(f.rule, f.severity) for f in result.findings] == [("weak-artifact-hash", Severity.LOW)]


def test_what_no_hash_vouches_for_is_asked_for_again_when_online() -> None:
    store = Store.in_memory()
    subject = closure(replace(package("a"), integrity=None))
    fetched(subject, serving("a"), store)
    moved = fetched(subject, Index({"a-1.0.0.tgz": tarball("moved")}), store)
    assert moved.packages[0].sha256 == hashlib.sha256(tarball("moved")).hexdigest()


def test_a_forgeable_hash_says_nothing_about_another_address() -> None:
    store = Store.in_memory()
    here = package("a", algorithm="sha1")
    fetched(closure(here), serving("a"), store)
    there = replace(here, url="https://index.test/other/a-1.0.0.tgz")
    index = serving("a")
    fetched(closure(there), index, store)
    assert len(index.asked) == 1


@pytest.mark.parametrize("answer", [404, 403, 500, NetworkError("index.test broke off its answer")])
def test_what_cannot_be_had_is_a_gap_that_names_it(answer: int | NetworkError) -> None:
    index = Index({"a-1.0.0.tgz": tarball("a"), "b-1.0.0.tgz": answer})
    result = fetched(closure(package("a"), package("b")), index, Store.in_memory())
    assert [bool(item.sha256) for item in result.packages] == [True, False]
    (gap,) = result.gaps
    assert gap.what == "pkg:npm/b@1.0.0"
    assert "index.test" in gap.why
    assert gap.rows == ("supply.code",)


def test_offline_every_missing_package_is_named() -> None:
    result = fetched(closure(package("a"), package("b")), Index({}), Store.in_memory(), offline=True)
    assert [gap.what for gap in result.gaps] == ["pkg:npm/a@1.0.0", "pkg:npm/b@1.0.0"]
    assert all("--offline" in gap.why for gap in result.gaps)


def test_what_has_no_bytes_of_its_own_is_left_alone() -> None:
    root = replace(package("."), path=".", url=None, integrity=None)
    bundled = replace(package("b"), carrier="node_modules/a", url=None)
    homeless = replace(package("c"), url=None)
    local = replace(package("d"), url="file:///etc/passwd")
    index = Index({})
    result = fetched(closure(root, bundled, homeless, local), index, Store.in_memory())
    assert [gap.what for gap in result.gaps] == ["pkg:npm/c@1.0.0", "pkg:npm/d@1.0.0"]
    assert index.asked == []


def test_credentials_go_only_where_they_belong() -> None:
    private = replace(package("a"), url="https://private.test/a-1.0.0.tgz")
    index = serving("a", "b")
    fetched(closure(private, package("b")), index, Store.in_memory())
    sent = {url: headers.get("authorization") for url, headers in index.asked}
    assert sent == {"https://private.test/a-1.0.0.tgz": "Bearer t", "https://index.test/b-1.0.0.tgz": None}


def test_a_full_disk_ends_the_run_with_its_remedy() -> None:
    class Full(Store):
        def put(self, data: bytes) -> str:
            raise StoreError("no space is left on the disk", remedy="free some space")

    with pytest.raises(StoreError, match="free some space"):
        fetched(closure(package("a")), serving("a"), Full())


def test_bytes_that_are_no_archive() -> None:
    with pytest.raises(ArchiveError, match=r"a-1\.0\.0\.tgz"):
        open_artifact(package("a"), b"no archive")


def test_an_interrupt_abandons_what_is_under_way() -> None:
    released = threading.Event()

    class Hanging(Index):
        stopped = False

        def send(self, *arguments: object, **named: object) -> Response:
            released.wait(10)
            raise NetworkError("index.test broke off its answer")

        def stop(self) -> None:
            self.stopped = True
            released.set()

    class Interrupting(Silent):
        def stage(self, name: str, total: int | None = None) -> None:
            raise KeyboardInterrupt

    index = Hanging({})
    fetcher = Fetcher(Http(index), Store.in_memory(), {}, workers=2)
    for number in range(50):
        fetcher.begin(package(f"p{number}"))
    with pytest.raises(KeyboardInterrupt), fetcher:
        fetcher.finish(closure(package("p0")), Interrupting())
    assert index.stopped
