"""A closure as pylock.toml, read back by packaging's own reader."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

import pytest
from packaging.markers import Environment
from packaging.pylock import Pylock
from packaging.tags import parse_tag

from closures import ENVIRONMENT
from douane import environment
from douane.errors import DouaneError, NetworkError, NotFoundError
from douane.exporting import IncompleteError, announced
from douane.exporting.pylock import addresses, render
from douane.model import Closure, Ecosystem, Edge, Package
from douane.registries import Announced

SHA = "ab" * 32
MARKERS = environment.detect({"python": "3.12.4", "platform": "manylinux_2_28_x86_64"}).markers


def package(name: str, version: str = "1.0.0", **more: Any) -> Package:
    given = {"integrity": f"sha256-{name}", "sha256": SHA, "path": name, **more}
    return Package(ecosystem=Ecosystem.PYPI, name=name, version=version, **given)


def edge(source: str, target: str, specifier: str = "") -> Edge:
    return Edge(source=source, target=target, name=target, specifier=specifier)


def closure(*packages: Package, edges: tuple[Edge, ...] = ()) -> Closure:
    return Closure(root=packages[0].path, packages=packages, edges=edges, environment=ENVIRONMENT)


def wheel(name: str, version: str = "1.0.0", **more: Any) -> Announced:
    filename = f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
    given = {
        "filename": filename,
        "url": f"https://index.example/{filename}",
        "integrity": f"sha256-{name}",
        **more,
    }
    return Announced(**given)


def test_each_package_has_exactly_the_file_that_was_locked() -> None:
    given = closure(
        package("srv"), package("typing-extensions", "4.0.0"), edges=(edge("srv", "typing-extensions"),)
    )
    files = {
        "srv": (
            wheel("srv", integrity="sha256-other"),
            wheel(
                "srv",
                size=12,
                requires_python=">=3.9",
                uploaded="2026-01-02T03:04:05.5Z",
                index="https://i.example/",
            ),
        ),
        "typing-extensions": (wheel("typing-extensions", "4.0.0", uploaded="soon"),),
    }
    text = render(given, files, MARKERS)
    document = tomllib.loads(text)
    assert [item["name"] for item in document["packages"]] == ["srv", "typing-extensions"]
    server = document["packages"][0]
    (entry,) = server["wheels"]
    assert (entry["size"], entry["hashes"], entry["upload-time"].year) == (12, {"sha256": SHA}, 2026)
    assert (server["index"], server["requires-python"]) == ("https://i.example/", ">=3.9")
    assert server["dependencies"] == [{"name": "typing-extensions"}]
    assert "index" not in document["packages"][1]
    assert document["requires-python"] == "==3.12.*"
    here = cast("Environment", dict(MARKERS))
    chosen = Pylock.from_dict(document).select(environment=here, tags=list(parse_tag("py3-none-any")))
    assert [str(item.name) for item, _ in chosen] == ["srv", "typing-extensions"]
    assert text == render(given, files, MARKERS)


def test_the_machine_it_was_locked_for_is_stated() -> None:
    text = render(closure(package("srv")), {"srv": (wheel("srv"),)}, MARKERS)
    (marker,) = tomllib.loads(text)["environments"]
    assert marker == (
        'implementation_name == "cpython" and python_version == "3.12" and sys_platform == "linux" '
        'and platform_machine == "x86_64"'
    )


def test_a_source_distribution_and_an_address() -> None:
    given = closure(
        package("srv"),
        package("old"),
        package("direct", integrity=None),
        edges=(
            edge("srv", "old"),
            edge("srv", "direct", "@ https://files.example/direct-1.0.0-py3-none-any.whl#sha256=x"),
        ),
    )
    assert addresses(given) == {"direct": "https://files.example/direct-1.0.0-py3-none-any.whl#sha256=x"}
    sdist = wheel("old", filename="old-1.0.0.tar.gz")
    document = tomllib.loads(render(given, {"srv": (wheel("srv"),), "old": (sdist,)}, MARKERS))
    direct, old, _ = document["packages"]
    assert direct == {
        "name": "direct",
        "archive": {"url": "https://files.example/direct-1.0.0-py3-none-any.whl", "hashes": {"sha256": SHA}},
    }
    assert old["sdist"]["name"] == "old-1.0.0.tar.gz"
    assert "wheels" not in old


def test_a_file_that_is_announced_no_more_is_named() -> None:
    with pytest.raises(IncompleteError, match=r"srv@1\.0\.0: the index announces no file with the hash"):
        render(closure(package("srv")), {"srv": (wheel("srv", integrity="sha256-new"),)}, MARKERS)


@pytest.mark.parametrize(
    "more",
    [{"filename": "other-1.0.0-py3-none-any.whl"}, {"filename": "srv.whl"}, {"requires_python": "nonsense"}],
)
def test_what_packaging_would_not_read_is_not_written(more: Mapping[str, str]) -> None:
    with pytest.raises(DouaneError, match=r"cannot be written as pylock\.toml"):
        render(closure(package("srv")), {"srv": (wheel("srv", **more),)}, MARKERS)


class Silent:
    """An index that knows nothing, or does not answer."""

    ecosystem = Ecosystem.PYPI

    def headers(self, url: str) -> dict[str, str]:
        return {}

    def publication(self, name: str, version: str, filename: str | None = None) -> None:
        return None

    def announced(self, name: str, version: str) -> tuple[Announced, ...]:
        if name == "gone":
            raise NotFoundError("no")
        if name == "mute":
            raise NetworkError("index.example did not answer")
        return (wheel(name, version),)


def test_all_that_the_index_does_not_tell_is_named_at_once() -> None:
    registries = {Ecosystem.PYPI: Silent()}
    assert announced([package("srv")], registries) == {"srv": (wheel("srv"),)}
    with pytest.raises(IncompleteError) as caught:
        announced([package("gone"), package("srv"), replace(package("mute"), name="mute")], registries)
    assert str(caught.value) == (
        "2 packages cannot be written: pkg:pypi/gone@1.0.0: the index knows this version no more; "
        "pkg:pypi/mute@1.0.0: index.example did not answer"
    )
