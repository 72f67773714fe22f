"""What a registry lists, read page by page through an injected transport, and what of it is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from douane.errors import NetworkError, OfflineError
from douane.http import Http, Response
from douane.identity import listed_servers
from douane.identity.listed_servers import Entry, Listing, kept, refresh
from douane.model import Ecosystem
from douane.store import Store

URL = "https://servers.test"


def item(name: str, *packages: tuple[str, str], status: str = "active", **more: Any) -> dict[str, Any]:
    official = {"status": status, "updatedAt": more.pop("updated", "2026-01-02T00:00:00Z"), "isLatest": True}
    listed = [{"registryType": kind, "identifier": identifier} for kind, identifier in packages]
    return {
        "server": {"name": name, "version": "1.0.0", "packages": listed, **more},
        "_meta": {"io.registry.test/official": official},
    }


class Registry:
    """Answers with its pages in turn, whatever was asked, and remembers it."""

    def __init__(self, *pages: list[Any], failing: int | None = None) -> None:
        self.pages, self.failing = pages, failing
        self.asked: list[dict[str, list[str]]] = []

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        assert (method, urlsplit(url).path, body) == ("GET", "/v0.1/servers", None)
        query = parse_qs(urlsplit(url).query)
        self.asked.append(query)
        number = int(query.get("cursor", ["0"])[0])
        if number == self.failing:
            raise NetworkError("servers.test broke off")
        more = {"nextCursor": str(number + 1)} if number + 1 < len(self.pages) else {}
        document = {"servers": self.pages[number], "metadata": {"count": 1, **more}}
        return Response(200, {}, json.dumps(document).encode(), url)


def read(store: Store, registry: Registry, *, now: float = 1_770_000_000.0) -> tuple[str, ...]:
    http = Http(registry, sleep=lambda _: None)
    return tuple(refresh(http, store, clock=lambda: now, url=URL))


def test_servers_are_read_page_by_page_and_kept_with_their_date() -> None:
    store = Store.in_memory()
    registry = Registry(
        [
            item(
                "io.github.alice/tides",
                ("npm", "tides-mcp"),
                repository={"url": "https://github.com/Alice/tides"},
            )
        ],
        [item("com.vendor/mail", ("pypi", "Vendor_Mail"), ("oci", "ghcr/x"), updated="2026-02-01T00:00:00Z")],
    )
    (line,) = read(store, registry)
    assert line == "2 servers with 2 packages of servers.test, 2 read; of 2026-02-02"
    listing = kept(store)
    assert (listing.url, listing.at, listing.since) == (URL, 1_770_000_000.0, "2026-02-01T00:00:00Z")
    (tides,) = listing.of(Ecosystem.NPM, "tides-mcp")
    assert (tides.repository, tides.owner) == ("github.com/alice/tides", "github.com/alice")
    (mail,) = listing.of(Ecosystem.PYPI, "vendor.mail")
    assert (mail.package, mail.owner) == ("vendor-mail", "vendor.com")
    assert [each.get("cursor") for each in registry.asked] == [None, ["1"]]


def test_later_only_what_changed_is_asked_for_and_what_was_deleted_goes() -> None:
    store = Store.in_memory()
    read(store, Registry([item("a.b/one", ("npm", "one")), item("a.b/two", ("npm", "two"))]))
    registry = Registry(
        [item("a.b/one", ("npm", "one"), status="deleted"), item("a.b/two", ("npm", "second"))]
    )
    read(store, registry, now=1_770_100_000.0)
    assert registry.asked[0]["updated_since"] == ["2026-01-02T00:00:00Z"]
    assert [each.package for each in kept(store).entries] == ["second"]


@pytest.mark.parametrize(
    "name", ["no-namespace", "a.b/c/d", "a b/c", "a.b/\u202ec", "x" * 101 + "/y", 7, None]
)
def test_hostile_names_of_servers_are_refused(name: Any) -> None:
    store = Store.in_memory()
    (line,) = read(store, Registry([item(name, ("npm", "one")), item("a.b/two", ("npm", "two"))]))
    assert "1 refused for their names" in line
    assert [each.server for each in kept(store).entries] == ["a.b/two"]


@pytest.mark.parametrize(
    "package", ["../evil", "a/b/c", "@a", "\u043ene", "a b", "x" * 215, "--flag;", {}, None]
)
def test_hostile_names_of_packages_are_refused(package: Any) -> None:
    store = Store.in_memory()
    read(store, Registry([item("a.b/c", ("npm", package), ("pypi", package))]))
    assert kept(store).entries == ()


@pytest.mark.parametrize(
    "page", [[], [None], [{"server": []}], [{"server": {"name": "a.b/c", "packages": 3}}]]
)
def test_what_is_shaped_otherwise_says_nothing(page: list[Any]) -> None:
    store = Store.in_memory()
    read(store, Registry(page))
    assert kept(store).entries == ()


def test_a_reading_that_breaks_off_keeps_what_it_has_and_begins_again() -> None:
    store = Store.in_memory()
    pages = [item("a.b/one", ("npm", "one"))], [item("a.b/two", ("npm", "two"))]
    lines = read(store, Registry(*pages, failing=1))
    assert "not all of it was read: servers.test broke off" in lines[1]
    assert [each.package for each in kept(store).entries] == ["one"]
    assert kept(store).since == ""


def test_nothing_is_lost_where_nothing_is_reached() -> None:
    store = Store.in_memory()
    read(store, Registry([item("a.b/one", ("npm", "one"))]))
    before = kept(store)
    with pytest.raises(NetworkError):
        read(store, Registry([], failing=0))
    with pytest.raises(OfflineError):
        list(refresh(Http(Registry([]), offline=True), store, clock=lambda: 0.0, url=URL))
    assert kept(store) == before


def test_pages_in_a_circle_end() -> None:
    class Circle(Registry):
        def send(self, *args: Any) -> Response:
            document = {"servers": [], "metadata": {"nextCursor": "again"}}
            return Response(200, {}, json.dumps(document).encode(), URL)

    assert "lead in a circle" in read(Store.in_memory(), Circle())[1]


def test_a_slow_registry_is_left() -> None:
    times = iter((0.0, 10.0, 1000.0))
    registry = Registry(*([item(f"a.b/{n}", ("npm", f"n{n}"))] for n in range(9)))
    store = Store.in_memory()
    lines = list(refresh(Http(registry), store, clock=lambda: next(times), url=URL))
    assert "took longer" in lines[1]
    assert len(kept(store).entries) == 2


def test_without_an_address_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(listed_servers.VARIABLE, raising=False)
    registry = Registry([])
    lines = list(refresh(Http(registry), Store.in_memory(), clock=lambda: 0.0))
    assert lines == ["not asked: DOUANE_MCP_REGISTRY_URL names no registry"]
    assert registry.asked == []


def test_another_registry_begins_anew_and_damage_is_an_empty_listing() -> None:
    store = Store.in_memory()
    read(store, Registry([item("a.b/one", ("npm", "one"))]))
    list(
        refresh(
            Http(Registry([item("c.d/x", ("npm", "x"))])), store, clock=lambda: 1.0, url="https://other.test"
        )
    )
    assert [each.server for each in kept(store).entries] == ["c.d/x"]
    store.note("listed-servers", "all", b"damaged", at=1.0)
    assert kept(store) == Listing()


def test_the_owner_of_a_namespace() -> None:
    def owner(server: str) -> str:
        return Entry(ecosystem=Ecosystem.NPM, package="x", server=server).owner

    assert owner("io.github.Alice/x") == "github.com/alice"
    assert owner("com.vendor.tools/x") == "tools.vendor.com"
