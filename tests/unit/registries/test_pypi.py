from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from douane.errors import ArchiveError, IntegrityError, NetworkError, NotFoundError, OfflineError
from douane.http import Http, Response
from douane.model import Ecosystem
from douane.registries.pip_config import PypiConfig
from douane.registries.pypi import WHOLE, PypiRegistry
from douane.registries.pypi_files import ProjectFile
from douane.registries.pypi_metadata import Metadata
from douane.store import Store
from worlds.pypi.index import FILES, INDEX, JSON_TYPE, World, config, registry, wheel

_PRIVATE = "https://private.test/simple/"
_SMALL = {"demo": {"1.0": {"requires": ["a>=1"], "python": ">=3.9"}}}
_LARGE = {"demo": {"1.0": {"requires": ["a>=1"], "python": ">=3.9", "padding": WHOLE * 2}}}
_DECLARED = Metadata(requires=("a>=1",), requires_python=">=3.9", version="1.0")
_WHEEL = f"{FILES}demo/demo-1.0-py3-none-any.whl"


class _Indexes:
    """Two indexes behind one transport."""

    def __init__(self, *worlds: World) -> None:
        self._worlds = {world.base: world for world in worlds}

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        for base, world in self._worlds.items():
            if url.startswith(base):
                return world.send(method, url, headers, body, timeout, max_bytes)
        holder = next(world for world in self._worlds.values() if url in world.bodies)
        return holder.send(method, url, headers, body, timeout, max_bytes)


def _file(asked: PypiRegistry) -> ProjectFile:
    return asked.project("demo").files("1.0")[0]


def _metadata(asked: PypiRegistry) -> Metadata:
    return asked.metadata(_file(asked), "demo", "1.0")


# --- projects -----------------------------------------------------------------------------------------


def test_a_project_is_asked_for_once_in_normal_form() -> None:
    world = World({"my-pkg": {"1.0": {}}})
    asked = registry(world)
    assert asked.ecosystem is Ecosystem.PYPI
    assert asked.project("My_Pkg") is asked.project("my.pkg")
    assert world.asked == [f"{INDEX}my-pkg/"]
    assert world.headers[0]["accept"].startswith(JSON_TYPE)


def test_many_threads_ask_once() -> None:
    world = World(_SMALL)
    asked = registry(world)
    threads = [threading.Thread(target=asked.project, args=("demo",)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(world.asked) == 1


def test_html_says_the_same() -> None:
    markup, plain = registry(World(_SMALL, markup=True)), registry(World(_SMALL))
    assert _metadata(markup) == _metadata(plain)
    assert _file(markup).sha256 == _file(plain).sha256


@pytest.mark.parametrize("name", ["../x", "a/b", "", "-a", "a" * 300, "a?b", "ü"])
def test_a_name_that_is_none_is_not_asked_for(name: str) -> None:
    world = World({})
    with pytest.raises(NotFoundError):
        registry(world).project(name)
    assert world.asked == []


class _Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def _at(
    world: World, store: Store, clock: _Clock, *, offline: bool = False, **options: float
) -> PypiRegistry:
    http = Http(world, offline=offline, sleep=lambda _seconds: None)
    return PypiRegistry(http, store, config=config(), clock=clock, **{"max_age": 300.0, **options})


def test_a_young_answer_is_used_and_an_old_one_is_asked_again() -> None:
    world, store, clock = World(_SMALL), Store.in_memory(), _Clock()
    _at(world, store, clock).project("demo")
    clock.now += 299
    assert _at(world, store, clock).project("demo").versions == ("1.0",)
    assert len(world.asked) == 1
    clock.now += 2
    _at(world, store, clock).project("demo")
    assert len(world.asked) == 2


def test_what_is_asked_ahead_is_asked_once_and_its_errors_are_told_later() -> None:
    world = World(_SMALL)
    registry = _at(world, Store.in_memory(), _Clock())
    registry.prefetch(("demo", "absent"))
    assert registry.project("demo").versions == ("1.0",)
    with pytest.raises(NotFoundError):
        registry.project("absent")
    assert sorted(world.asked) == [f"{INDEX}absent/", f"{INDEX}demo/"]


def test_what_was_learned_since_the_run_began_is_not_asked_again() -> None:
    world, store, clock = World(_SMALL), Store.in_memory(), _Clock()
    _at(world, store, clock).project("demo")
    for since, requests in ((clock.now, 1), (clock.now + 1, 2)):
        clock.now += 10
        _at(world, store, clock, max_age=0.0, since=since).project("demo")
        assert len(world.asked) == requests


def test_an_answer_from_the_future_is_asked_again() -> None:
    world, store, clock = World(_SMALL), Store.in_memory(), _Clock()
    _at(world, store, clock).project("demo")
    clock.now -= 500
    _at(world, store, clock).project("demo")
    assert len(world.asked) == 2


def test_offline_an_old_answer_is_used_and_online_it_is_not() -> None:
    world, store, clock = World(_SMALL), Store.in_memory(), _Clock()
    _at(world, store, clock).project("demo")
    clock.now += 1_000_000
    assert _at(world, store, clock, offline=True).project("demo").versions == ("1.0",)
    world.answers[f"{INDEX}demo/"] = NetworkError("down")
    with pytest.raises(NetworkError, match="down"):
        _at(world, store, clock).project("demo")


def test_offline_what_is_not_known_is_said_to_be_unknown() -> None:
    world = World(_SMALL)
    with pytest.raises(OfflineError):
        registry(world, offline=True).project("demo")
    assert world.asked == []


def test_an_unchanged_answer_is_young_again() -> None:
    world, store, clock = World(_SMALL), Store.in_memory(), _Clock()
    page = world.send("GET", f"{INDEX}demo/", {}, None, (1, 1), 1)
    world.answers[page.url] = Response(200, {**page.headers, "etag": '"1"'}, page.body, page.url)
    _at(world, store, clock).project("demo")
    clock.now += 301
    world.answers[page.url] = Response(304, {}, b"", page.url)
    assert _at(world, store, clock).project("demo").versions == ("1.0",)
    assert world.headers[-1]["if-none-match"] == '"1"'
    asked = len(world.asked)
    clock.now += 200
    _at(world, store, clock).project("demo")
    assert len(world.asked) == asked


def test_a_damaged_note_is_asked_again() -> None:
    world, store = World(_SMALL), Store.in_memory()
    store.note("pypi-project", f"{INDEX}demo/", b"\xff nonsense", at=1000.0)
    assert registry(world, store=store).project("demo").versions == ("1.0",)


@pytest.mark.parametrize(
    "answer",
    [
        Response(200, {"content-type": "text/html"}, b"<html>log in</html>", ""),
        Response(200, {"content-type": JSON_TYPE}, b'{"files": [', ""),
        Response(200, {"content-type": JSON_TYPE, "content-length": "100"}, b"{}", ""),
        Response(200, {"content-type": JSON_TYPE}, b" " * (65 << 20), ""),
        Response(500, {}, b"", ""),
        Response(403, {}, b"", ""),
        Response(302, {"location": "ftp://index.test/"}, b"", ""),
        NetworkError("timed out"),
    ],
)
def test_an_index_that_misbehaves_is_never_an_empty_project(
    answer: Response | Exception,
) -> None:
    world = World(_SMALL)
    world.answers[f"{INDEX}demo/"] = answer
    with pytest.raises(NetworkError) as raised:
        registry(world).project("demo")
    assert not isinstance(raised.value, NotFoundError)


def _two(private: World, public: World, *, secret: bool = False) -> PypiRegistry:
    environ = {
        "PIP_EXTRA_INDEX_URL": _PRIVATE.replace("https://", "https://me:secret@") if secret else _PRIVATE,
        "PIP_INDEX_URL": INDEX,
        "PIP_CONFIG_FILE": "/dev/null",
        "UV_NO_CONFIG": "1",
    }
    loaded = PypiConfig.load(environ, Path("/nonexistent"), Path("/nonexistent"))
    http = Http(_Indexes(private, public), sleep=lambda _seconds: None)
    return PypiRegistry(http, Store.in_memory(), config=loaded)


def test_the_first_index_that_has_a_name_wins_whatever_versions_another_has() -> None:
    private = World({"inner": {"1.0": {}}}, base=_PRIVATE)
    public = World({"inner": {"9999.0": {}}, "outer": {"2.0": {}}})
    asked = _two(private, public)
    assert asked.project("inner").versions == ("1.0",)
    assert asked.project("inner").index == _PRIVATE
    assert asked.project("outer").versions == ("2.0",)
    assert public.asked == [f"{INDEX}outer/"]


def test_an_index_that_is_down_does_not_hand_its_names_to_the_next() -> None:
    private = World({}, base=_PRIVATE)
    private.answers[f"{_PRIVATE}inner/"] = Response(503, {}, b"", "")
    public = World({"inner": {"9999.0": {}}})
    with pytest.raises(NetworkError):
        _two(private, public).project("inner")
    assert public.asked == []


def test_credentials_go_to_their_index_alone() -> None:
    private, public = World({}, base=_PRIVATE), World(_SMALL)
    asked = _two(private, public, secret=True)
    _metadata(asked)
    assert all("authorization" in headers for headers in private.headers)
    assert not any("authorization" in headers for headers in public.headers)
    assert asked.headers(f"{_PRIVATE}a.whl")["authorization"].startswith("Basic ")
    assert asked.headers(_WHEEL) == {}


# --- metadata -----------------------------------------------------------------------------------------


def test_a_small_wheel_is_downloaded_whole_verified_and_kept() -> None:
    world, store = World(_SMALL), Store.in_memory()
    asked = registry(world, store=store)
    assert _metadata(asked) == _DECLARED
    assert world.asked[1:] == [_WHEEL]
    assert store.get(_file(asked).sha256 or "") == wheel("demo", "1.0", _SMALL["demo"]["1.0"])


def test_of_a_large_wheel_only_the_end_is_read() -> None:
    world, store = World(_LARGE), Store.in_memory()
    asked = registry(world, store=store)
    assert _metadata(asked) == _DECLARED
    assert [headers["range"] for headers in world.headers[1:]] == [
        f"bytes={(_file(asked).size or 0) - (1 << 15)}-{(_file(asked).size or 0) - 1}"
    ]
    assert not store.has(_file(asked).sha256 or "")


def test_a_server_that_ignores_ranges_is_asked_once() -> None:
    world, store = World(_LARGE, ranges=False), Store.in_memory()
    asked = registry(world, store=store)
    assert _metadata(asked) == _DECLARED
    assert world.asked[1:] == [_WHEEL]
    assert store.has(_file(asked).sha256 or "")


@pytest.mark.parametrize(
    "stated", ["", "bytes 0-1/2", "bytes */9", "nonsense", f"bytes 0-{1 << 15}/{1 << 40}"]
)
def test_a_server_that_answers_other_bytes_is_asked_for_everything(stated: str) -> None:
    world = World(_LARGE)

    class Lying(World):
        def _file(self, url: str, headers: Mapping[str, str]) -> Response:
            answer = super()._file(url, headers)
            return (
                Response(206, {"content-range": stated}, answer.body, url) if "range" in headers else answer
            )

    world = Lying(_LARGE)
    assert _metadata(registry(world)) == _DECLARED
    assert "range" not in world.headers[-1]


def test_separate_metadata_goes_before_the_wheel() -> None:
    world = World(_LARGE, separate=True)
    assert _metadata(registry(world)) == _DECLARED
    assert world.asked[1:] == [f"{_WHEEL}.metadata"]


def test_separate_metadata_is_held_against_its_hash() -> None:
    world = World(_SMALL, separate=True)
    world.bodies[f"{_WHEEL}.metadata"] = b"Name: demo\nVersion: 1.0\n\n"
    with pytest.raises(IntegrityError, match="not what the index announced"):
        _metadata(registry(world))


def test_a_wheel_is_held_against_its_hash_and_not_kept() -> None:
    world, store = World(_SMALL), Store.in_memory()
    forged = wheel("demo", "1.0", {"requires": ["evil"]})
    world.bodies[_WHEEL] = forged
    with pytest.raises(IntegrityError, match="not what the index announced"):
        _metadata(registry(world, store=store))
    assert store.get(_file(registry(world)).sha256 or "") is None


def test_metadata_is_remembered_by_the_hash_of_the_wheel() -> None:
    world, store = World(_LARGE), Store.in_memory()
    _metadata(registry(world, store=store))
    asked = len(world.asked)
    assert _metadata(registry(world, store=store, offline=True)) == _DECLARED
    assert len(world.asked) == asked


def test_a_wheel_in_the_store_is_not_asked_for() -> None:
    world, store = World(_LARGE), Store.in_memory()
    store.put(wheel("demo", "1.0", _LARGE["demo"]["1.0"]))
    assert _metadata(registry(world, store=store)) == _DECLARED
    assert len(world.asked) == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"no archive", wheel("other", "1.0", {}), wheel("demo", "2.0", {}), wheel("demo", "1.0", {})[:-40]],
)
def test_a_file_that_is_no_sound_wheel_of_the_package(body: bytes) -> None:
    world = World(_SMALL)
    world.bodies[_WHEEL] = body
    world.pages["demo"][0]["hashes"] = {}
    with pytest.raises(ArchiveError):
        _metadata(registry(world))


def test_separate_metadata_that_was_promised_and_is_not_there() -> None:
    world = World(_SMALL, separate=True)
    del world.bodies[f"{_WHEEL}.metadata"]
    assert _metadata(registry(world)) == _DECLARED


def test_a_wheel_that_is_gone() -> None:
    with pytest.raises(NotFoundError):
        _metadata(registry(World({"demo": {"1.0": {"requires": None}}})))


# --- announced ----------------------------------------------------------------------------------------


def test_what_the_index_announces_today() -> None:
    world = World({"demo": {"1.0": {"sdist": True, "yanked": "oops"}}})
    found = registry(world).announced("Demo", "1.0.0")
    assert [(item.filename, item.yanked, item.index) for item in found] == [
        ("demo-1.0-py3-none-any.whl", "oops", "default"),
        ("demo-1.0.tar.gz", "oops", "default"),
    ]
    assert all(item.integrity and item.size for item in found)


@pytest.mark.parametrize("version", ["2.0", "nonsense", ""])
def test_a_version_that_is_not_announced(version: str) -> None:
    with pytest.raises(NotFoundError, match="the index has no demo"):
        registry(World(_SMALL)).announced("demo", version)


def test_a_status_is_passed_on() -> None:
    status = {"project-status": {"status": "archived", "reason": "moved"}}
    assert registry(World(_SMALL, extra=status)).announced("demo", "1.0")[0].deprecated == "archived: moved"
    quarantined = World({"demo": {}}, extra={"project-status": {"status": "quarantined"}})
    with pytest.raises(NotFoundError, match="quarantined"):
        registry(quarantined).announced("demo", "1.0")
