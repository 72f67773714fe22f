"""npm's index: what is asked, what is remembered, what happens when it misbehaves."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import Any

import pytest

from douane.errors import NetworkError, NotFoundError, OfflineError
from douane.http import Http, Response
from douane.model import Ecosystem
from douane.registries.npm import NpmRegistry, is_name
from douane.registries.npm_auth import Credentials
from douane.registries.npm_packument import Packument
from douane.registries.npmrc import NpmConfig
from douane.store import Store
from worlds.npm.world import INDEX, World, dist, document, registry

_PACKAGES: dict[str, Any] = {
    "a": {"versions": {"1.0.0": {}, "1.1.0": {"deprecated": "use b"}}, "tags": {"latest": "1.1.0"}},
    "@s/b": {"versions": {"2.0.0": {}}, "tags": {"latest": "2.0.0"}},
}


class Clock:
    """A time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


class Recorder:
    """A transport that notes what it was asked, and answers with a function's result."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.requests: list[tuple[str, dict[str, str]]] = []

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        self.requests.append((url, dict(headers)))
        result = self.answer(url, headers)
        assert isinstance(result, Response)
        return result


def asked(recorder: Recorder, config: NpmConfig | None = None, **options: Any) -> NpmRegistry:
    http = Http(recorder, sleep=lambda seconds: None)
    return NpmRegistry(
        http, Store.in_memory(), config=config or NpmConfig(registry=INDEX, default=INDEX), **options
    )


def sent(name: str, **headers: str) -> Response:
    return Response(200, headers, json.dumps(document(name, _PACKAGES[name])).encode(), INDEX)


def test_the_abbreviated_document_is_asked_for_with_credentials() -> None:
    recorder = Recorder(lambda url, headers: sent("@s/b"))
    config = NpmConfig(registry=INDEX, default=INDEX, credentials=Credentials({"//index.test/": "Bearer t"}))
    assert asked(recorder, config).packument("@s/b").versions == ("2.0.0",)
    ((url, headers),) = recorder.requests
    assert url == f"{INDEX}/@s%2fb"
    assert headers["accept"] == "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8"
    assert headers["authorization"] == "Bearer t"


def test_the_long_form_is_asked_for_where_it_is_wanted_and_serves_for_both() -> None:
    recorder = Recorder(lambda url, headers: sent("a"))
    index = asked(recorder)
    index.packument("a", full=True)
    index.packument("a")
    ((_, headers),) = recorder.requests
    assert headers["accept"] == "application/json"


def test_a_scope_is_asked_at_its_own_index() -> None:
    recorder = Recorder(lambda url, headers: sent("@s/b"))
    config = NpmConfig(registry=INDEX, default=INDEX, scopes={"@s": "https://scope.test/npm"})
    index = asked(recorder, config)
    assert index.announced("@s/b", "2.0.0")[0].index == "https://scope.test/npm"
    assert recorder.requests[0][0] == "https://scope.test/npm/@s%2fb"


def test_what_is_announced_of_a_version() -> None:
    index = registry(World(packages=_PACKAGES))
    (artifact,) = index.announced("a", "1.1.0")
    assert artifact.filename == "a-1.1.0.tgz"
    assert artifact.url == dist("a", "1.1.0")["tarball"]
    assert artifact.integrity == dist("a", "1.1.0")["integrity"]
    assert (artifact.index, artifact.deprecated) == ("default", "use b")
    assert index.ecosystem is Ecosystem.NPM
    with pytest.raises(NotFoundError, match=r"a has no version 9\.0\.0"):
        index.announced("a", "9.0.0")
    with pytest.raises(NotFoundError, match="knows no npm package gone"):
        index.announced("gone", "1.0.0")


def test_a_version_without_tarball_is_told() -> None:
    packages: dict[str, Any] = {"a": {"versions": {"1.0.0": {"dist": {}}}}}
    with pytest.raises(NetworkError, match="announces no tarball"):
        registry(World(packages=packages)).announced("a", "1.0.0")


def test_a_mirror_that_names_the_public_index_is_asked_itself() -> None:
    packages = {"a": {"versions": {"1.0.0": {"dist": {"tarball": "https://public.test/a/-/a-1.0.0.tgz"}}}}}
    config = NpmConfig(registry=INDEX, default="https://public.test")
    (artifact,) = registry(World(packages=packages), config=config).announced("a", "1.0.0")
    assert artifact.url == f"{INDEX}/a/-/a-1.0.0.tgz"
    assert artifact.index == INDEX


def test_a_young_note_is_used_and_an_old_one_asked_for_again() -> None:
    world, store, clock = World(packages=_PACKAGES), Store.in_memory(), Clock()
    for wait, requests in ((0, 1), (299, 1), (2, 2), (299, 2)):
        clock.now += wait
        registry(world, store, clock=clock, max_age=300.0).packument("a")
        assert len(world.asked) == requests


def test_what_was_noted_since_the_run_began_is_not_asked_for_again() -> None:
    world, store, clock = World(packages=_PACKAGES), Store.in_memory(), Clock()
    registry(world, store, clock=clock).packument("a")
    for since, requests in ((clock.now, 1), (clock.now + 1, 2)):
        clock.now += 10
        registry(world, store, clock=clock, max_age=0.0, since=since).packument("a")
        assert len(world.asked) == requests


def test_a_note_from_the_future_is_not_trusted() -> None:
    world, store, clock = World(packages=_PACKAGES), Store.in_memory(), Clock()
    registry(world, store, clock=clock).packument("a")
    clock.now -= 1000
    registry(world, store, clock=clock).packument("a")
    assert len(world.asked) == 2


def test_offline_uses_whatever_is_known_and_says_what_is_not() -> None:
    world, store, clock = World(packages=_PACKAGES), Store.in_memory(), Clock()
    registry(world, store, clock=clock).packument("a")
    clock.now += 10_000_000
    offline = registry(world, store, clock=clock, offline=True)
    assert offline.packument("a").versions == ("1.1.0", "1.0.0")
    with pytest.raises(OfflineError, match="@s/b is not in the local store"):
        offline.packument("@s/b")
    assert world.asked == ["a"]


def test_online_a_failure_is_not_covered_up_by_an_old_note() -> None:
    world, store, clock = World(packages=_PACKAGES), Store.in_memory(), Clock()
    registry(world, store, clock=clock).packument("a")
    clock.now += 10_000
    world.statuses["a"] = 403
    with pytest.raises(NetworkError):
        registry(world, store, clock=clock).packument("a")


def test_an_unchanged_document_is_not_sent_again() -> None:
    def answer(url: str, headers: Mapping[str, str]) -> Response:
        if headers.get("if-none-match") == '"v1"':
            return Response(304, {}, b"", url)
        return sent("a", etag='"v1"')

    recorder, store, clock = Recorder(answer), Store.in_memory(), Clock()
    for _ in range(3):
        http = Http(recorder, sleep=lambda seconds: None)
        config = NpmConfig(registry=INDEX, default=INDEX)
        found = NpmRegistry(http, store, config=config, clock=clock, max_age=300).packument("a")
        assert found.versions == ("1.1.0", "1.0.0")
        clock.now += 200
    assert [headers.get("if-none-match") for _, headers in recorder.requests] == [None, '"v1"']


def test_a_damaged_note_is_replaced() -> None:
    world, store, clock = World(packages=_PACKAGES), Store.in_memory(), Clock()
    store.note("npm-packument", f"{INDEX}/a", b"rubbish", at=clock.now)
    assert registry(world, store, clock=clock).packument("a").versions == ("1.1.0", "1.0.0")
    assert registry(world, store, clock=clock, offline=True).packument("a").name == "a"


@pytest.mark.parametrize("status", [401, 403, 500, 503])
def test_an_index_that_fails_is_named(status: int) -> None:
    world = World(packages=_PACKAGES, statuses={"a": status})
    with pytest.raises(NetworkError, match=r"index\.test"):
        registry(world).packument("a")


def test_a_login_page_is_named_as_what_it_is() -> None:
    world = World(packages=_PACKAGES, bodies={"a": b"<!doctype html><p>Please log in"})
    with pytest.raises(NetworkError, match=r"index\.test sent a web page for a"):
        registry(world).packument("a")


@pytest.mark.parametrize(
    "name", ["", "../x", "a/b", ".hidden", "_x", "a b", "a\x1b[31m", "@s", "@s/", "node_modules", "x" * 300]
)
def test_impossible_names_are_never_asked_for(name: str) -> None:
    world = World(packages=_PACKAGES)
    assert not is_name(name)
    with pytest.raises(NotFoundError, match="no name a package can have"):
        registry(world).packument(name)
    assert world.asked == []


@pytest.mark.parametrize("name", ["a", "A.b-c_d", "@s/p", "@S.x/_p", "7zip-bin", "jQuery~x"])
def test_possible_names(name: str) -> None:
    assert is_name(name)


def test_each_document_is_asked_for_once_however_many_want_it() -> None:
    world = World(packages=_PACKAGES)
    index = registry(world)
    arrived: list[str] = []
    index.prefetch(("a", "@s/b", "a", "gone"), lambda packument: arrived.append(packument.name))
    index.prefetch(("a",))
    threads = [threading.Thread(target=index.packument, args=("a",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert index.packument("@s/b").name == "@s/b"
    with pytest.raises(NotFoundError):
        index.packument("gone")
    index.release()
    assert sorted(world.asked) == ["@s/b", "a", "gone"]
    assert sorted(arrived) in (["@s/b"], ["@s/b", "a"], ["a"], [])


def test_what_arrives_can_lead_to_more() -> None:
    index = registry(World(packages=_PACKAGES))
    begun = threading.Event()

    def then(packument: Packument) -> None:
        index.prefetch(("@s/b",), lambda other: begun.set())

    index.prefetch(("a",), then)
    assert begun.wait(5)
    index.release()


def test_after_a_release_everything_can_be_asked_again() -> None:
    world = World(packages=_PACKAGES)
    index = registry(world)
    index.prefetch(("a",))
    index.release()
    index.release()
    assert index.packument("a").name == "a"
    assert index.packument("@s/b").name == "@s/b"
