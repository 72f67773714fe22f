"""Digests of code, what they say of copies, and where those of known servers come from."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from case_inputs import NOWHERE
from douane.errors import NetworkError
from douane.http import Http, Response
from douane.identity.clones import Kept, compared, known_ones, look
from douane.identity.digests import digest_of, share, unpacked
from douane.model import Closure, Ecosystem, Likeness, Package
from douane.registries import Registry
from douane.registries.npm import NpmRegistry
from douane.registries.npmrc import NpmConfig
from douane.store import Store

NPM = Ecosystem.NPM
KNOWN = "@upstash/context7-mcp"


def code(seed: str, lines: int = 60) -> bytes:
    """Return statements of which no two are alike, and none is like one of another seed."""
    return "".join(
        f"  const {seed}_{n} = await ask('{seed}', {n} * 7 + {len(seed)});\n" for n in range(lines)
    ).encode()


def package(name: str, version: str = "1.0.0", **more: Any) -> Package:
    return Package(ecosystem=NPM, name=name, version=version, path=f"node_modules/{name}", **more)


def kept(name: str, files: Mapping[str, bytes], **more: Any) -> Kept:
    return Kept(ecosystem=NPM, name=name, version="1.0.0", digest=digest_of(files), **more)


def alike(mine: Mapping[str, bytes], *others: Kept, said: str = "", **more: Any) -> tuple[Likeness, ...]:
    return compared(package("mine-mcp", **more), digest_of(mine), others, lambda: said)


# --- digests -------------------------------------------------------------------------------------------


def test_a_digest_knows_no_white_space_no_order_of_files_and_no_other_folders() -> None:
    one = digest_of({"package/a.js": code("a"), "package/b.js": code("b")})
    other = digest_of({"lib/z.js": code("a").replace(b"\n", b"\r\n\t"), "lib/b.js": code("b")})
    assert one == other
    assert (one.files, one.pieces, one.cut) == (2, 120, False)


@pytest.mark.parametrize(
    "path", ["README.md", "x.d.ts", "node_modules/y/x.js", "test/x.js", "a/vendor/x.py", "x.json"]
)
def test_what_is_not_its_own_code_does_not_count(path: str) -> None:
    assert digest_of({path: code("a")}) == digest_of({})


def test_a_digest_is_bounded_and_kept_as_it_is() -> None:
    large = digest_of({"a.js": code("a", 5000), "b.js": b"x" * (5 << 20)})
    assert (len(large.sketch), large.pieces, large.cut) == (512, 5000, True)
    assert unpacked(large.pack()) == large.sketch


def test_the_shared_part_is_estimated_whatever_the_sizes() -> None:
    whole = digest_of({"a.js": code("a", 4000)})
    half = digest_of({"a.js": code("a", 2000) + code("b", 2000)})
    more = digest_of({"a.js": code("a", 4000) + code("payload", 1000)})
    assert share(whole, whole) == 1.0
    assert 0.4 < share(whole, half) < 0.6
    assert share(whole, more) > 0.9
    assert share(whole, digest_of({"a.js": code("c", 4000)})) == 0.0


def test_too_little_code_tells_nothing() -> None:
    few = digest_of({"a.js": code("a", 10)})
    assert share(few, few) == 0.0


@given(
    st.dictionaries(st.text(max_size=8).map(lambda name: f"{name}.js"), st.binary(max_size=400), max_size=4)
)
def test_any_files_have_a_digest(files: dict[str, bytes]) -> None:
    digest = digest_of(files)
    assert digest == digest_of(dict(reversed(files.items())))
    assert 0.0 <= share(digest, digest) <= 1.0


# --- comparing -----------------------------------------------------------------------------------------


def test_a_copy_is_told_and_exactly_where_it_is_exact() -> None:
    original = kept(KNOWN, {"dist/index.js": code("a")})
    (exact,) = alike({"build/main.js": code("a")}, original)
    assert (exact.other, exact.share, exact.identical, exact.related, exact.claimed) == (
        KNOWN,
        1.0,
        True,
        "",
        "",
    )
    (changed,) = alike({"index.js": code("a") + b"steal(process.env, 'somewhere');\n"}, original)
    assert (changed.share, changed.identical) == (1.0, False)


def test_a_template_and_a_bundled_library_are_nobodys_own() -> None:
    template = code("template", 200)
    others = [kept(f"s{n}-mcp", {"i.js": template + code(f"own{n}", 60)}) for n in range(4)]
    assert alike({"i.js": template + code("mine", 60)}, *others) == ()
    (like,) = alike({"i.js": template + code("own2", 60)}, *others)
    assert (like.other, like.share, like.identical) == ("s2-mcp", 1.0, True)


def test_a_vendored_library_does_not_count() -> None:
    library = code("library", 300)
    original = kept(KNOWN, {"i.js": code("a"), "vendor/l.js": library})
    assert alike({"i.js": code("b"), "node_modules/l/l.js": library}, original) == ()


def test_who_belongs_together_is_what_the_index_knows() -> None:
    files = {"i.js": code("a")}
    (like,) = alike(files, kept(KNOWN, files, maintainers=("x", "upstash")), maintainers=("upstash",))
    assert like.related == "upstash maintains both"
    (sibling,) = compared(package("@upstash/other"), digest_of(files), [kept(KNOWN, files)])
    assert sibling.related == "both are in the scope @upstash"


def test_what_a_package_says_of_itself_is_a_claim() -> None:
    files = {"i.js": code("a")}
    original = kept(KNOWN, files, repository="github.com/upstash/context7")
    (fork,) = alike(files, original, said="this is a fork of context7-mcp with proxies")
    assert fork.claimed == "it says that it is made from @upstash/context7-mcp"
    (same,) = alike(files, original, repository="git+https://github.com/upstash/context7.git")
    assert same.claimed == "it names the same repository, github.com/upstash/context7"
    (other,) = alike(files, original, said="a fork of something else altogether")
    assert other.claimed == ""


# --- the store and the index ---------------------------------------------------------------------------


def tarball(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for path, data in files.items():
            member = tarfile.TarInfo(f"package/{path}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


class Index:
    """Serves one package of one version, or breaks off."""

    def __init__(self, name: str = "", files: Mapping[str, bytes] | None = None) -> None:
        self.name, self.body = name, tarball(files or {})
        self.asked: list[str] = []

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        self.asked.append(url)
        if not self.name:
            raise NetworkError("index.test is not reached")
        if url.endswith(".tgz"):
            return Response(200, {}, self.body, url)
        manifest = {"name": self.name, "version": "2.0.0", "dist": {"tarball": "https://index.test/x.tgz"}}
        document = {"name": self.name, "dist-tags": {"latest": "2.0.0"}, "versions": {"2.0.0": manifest}}
        return Response(200, {}, json.dumps(document).encode(), url)


def seen(
    server: Package, files: Mapping[str, bytes], store: Store, index: Index, *, offline: bool = False
) -> Any:
    server = replace(server, sha256=store.put(tarball(files)), filename="x.tgz")
    closure = Closure(root=server.path, packages=(server,), edges=(), environment=NOWHERE)
    http = Http(index, offline=offline, sleep=lambda _: None)
    config = NpmConfig(registry="https://index.test", default="https://index.test")
    registries: dict[Ecosystem, Registry] = {NPM: NpmRegistry(http, store, config=config, clock=lambda: 0.0)}
    return look(closure, http, store, registries)


def test_a_known_server_is_remembered_and_a_copy_of_it_told_later() -> None:
    store, files = Store.in_memory(), {"dist/index.js": code("a"), "README.md": b"Docs."}
    assert seen(package(KNOWN, "1.0.0"), files, store, Index()).likenesses == ()
    seen(package(KNOWN, "1.1.0"), files, store, Index())
    assert [(each.name, each.version) for each in known_ones(store)] == [(KNOWN, "1.1.0")]
    (like,) = seen(package("harbour-tides-mcp"), files, store, Index()).likenesses
    assert (like.other, like.identical) == (KNOWN, True)
    assert len(known_ones(store)) == 1


def test_an_imitated_server_that_was_never_looked_at_is_fetched_once() -> None:
    store, files = Store.in_memory(), {"dist/index.js": code("a")}
    index = Index(KNOWN, files)
    for _ in range(2):
        found = seen(package("official-context7-mcp"), files, store, index)
        assert [(each.other, each.identical) for each in found.likenesses] == [(KNOWN, True)]
        assert not [name for name, _ in found.uncompared if name == KNOWN]
    assert len([url for url in index.asked if url.endswith(".tgz")]) == 1


@pytest.mark.parametrize(("offline", "why"), [(True, "--offline asks nobody"), (False, "is not reached")])
def test_what_could_not_be_compared_is_said(*, offline: bool, why: str) -> None:
    found = seen(
        package("official-context7-mcp"), {"i.js": code("a")}, Store.in_memory(), Index(), offline=offline
    )
    assert found.likenesses == ()
    assert KNOWN in dict(found.uncompared)
    assert why in dict(found.uncompared)[KNOWN]


def test_damaged_notes_are_no_digests() -> None:
    store, files = Store.in_memory(), {"dist/index.js": code("a")}
    seen(package(KNOWN), files, store, Index())
    store.note("likenesses", "douane-likeness/1", b'[{"digest": 7}]', at=0.0)
    assert known_ones(store) == ()
