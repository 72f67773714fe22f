"""What stands where in a tree, and which ways lead to a package."""

from __future__ import annotations

import time

from closures import closure, npm
from douane.graph import BUNDLED, MOST_PATHS, Graph, Row
from douane.model import Closure, Ecosystem, Package


def drawn(row: Row) -> str:
    marks = "".join("|" if more else " " for more in row.guides)
    others = [f"^{item.name}" for item in row.above] + [f"v{item.name}" for item in row.below]
    return " ".join([f"{row.depth}{marks}{row.package.name}", *others])


def tree(given: Closure, depth: int | None = None) -> list[str]:
    return [drawn(row) for row in Graph(given).rows(depth)]


def test_each_package_stands_once_as_near_to_the_root_as_it_can() -> None:
    given = closure(
        (npm("srv"), npm("a"), npm("b"), npm("c")), "srv > a ^1", "srv > c ^1", "a > b ^1", "b > c ^1"
    )
    assert tree(given) == ["0srv", "1a", "2|b vc", "1c"]


def test_cycles_end() -> None:
    given = closure(
        (npm("srv"), npm("a"), npm("b")), "srv > a 1", "a > b 1", "b > a 1", "b > srv 1", "a > a 1"
    )
    assert tree(given) == ["0srv", "1a", "2 b ^a ^srv"]


def test_what_stands_beside_the_server_has_a_tree_of_its_own() -> None:
    given = closure((npm("srv"), npm("x"), npm("y"), npm("p"), npm("q")), "x > y 1", "p > q 1", "q > p 1")
    graph = Graph(given)
    assert graph.roots == ("node_modules/srv", "node_modules/x", "node_modules/p")
    assert tree(given) == ["0srv", "0x", "1y", "0p", "1q ^p"]
    ways = graph.ways("node_modules/y")
    assert [[link.source for link in path] for path in ways.paths] == [["node_modules/x"]]


def test_what_a_carrier_bundles_and_nothing_requires_stands_below_it() -> None:
    inner = npm("in", path="node_modules/srv/node_modules/in", carrier="node_modules/srv")
    graph = Graph(closure((npm("srv"), inner)))
    assert graph.roots == ("node_modules/srv",)
    (link,) = graph.links("node_modules/srv")
    assert [edge.kind for edge in link.edges] == [BUNDLED]


def test_a_depth_shows_all_that_is_so_near_and_counts_the_rest() -> None:
    given = closure(
        (npm("srv"), npm("a"), npm("b"), npm("c"), npm("d")),
        "srv > a 1",
        "a > b 1",
        "b > c 1",
        "b > d 1",
        "srv > d 1",
    )
    rows = list(Graph(given).rows(1))
    assert [(row.package.name, row.hidden) for row in rows] == [("srv", 0), ("a", 2), ("d", 0)]
    assert [row.hidden for row in Graph(given).rows(0)] == [4]


def test_requirements_that_lead_nowhere_are_left_out() -> None:
    given = closure((npm("srv"),), "srv > gone 1", "nobody > srv 1")
    assert tree(given) == ["0srv"]


def test_ways_come_shortest_first_with_what_each_step_asks_for() -> None:
    given = closure(
        (npm("srv"), npm("a"), npm("b"), npm("z")),
        "srv > a ^1",
        "a > b ^2",
        "b > z ^3",
        "a > z ^4",
        "a > z 5 peer",
        "b > a 1",
    )
    ways = Graph(given).ways("node_modules/z")
    assert ways.complete
    assert [[edge.specifier for link in path for edge in link.edges] for path in ways.paths] == [
        ["^1", "^4", "5"],
        ["^1", "^2", "^3"],
    ]


def test_ways_are_bounded() -> None:
    middle = [npm(f"m{number}") for number in range(MOST_PATHS + 5)]
    lines = [f"srv > {item.name} 1" for item in middle] + [f"{item.name} > z 1" for item in middle]
    ways = Graph(closure((npm("srv"), *middle, npm("z")), *lines)).ways("node_modules/z")
    assert len(ways.paths) == MOST_PATHS
    assert not ways.complete


def test_a_chain_of_ten_thousand_is_walked_and_its_end_explained() -> None:
    packages = [npm(f"p{number}") for number in range(10_000)]
    given = closure(packages, *(f"p{number} > p{number + 1} 1" for number in range(9_999)))
    started = time.process_time()
    graph = Graph(given)
    rows = list(graph.rows())
    assert [row.depth for row in rows] == list(range(10_000))
    assert max(len(row.guides) for row in rows) < 100
    ways = graph.ways("node_modules/p9999")
    assert len(ways.paths[0]) == 9_999
    assert time.process_time() - started < 30


def test_packages_are_found_by_name_alias_and_version() -> None:
    other = Package(
        ecosystem=Ecosystem.PYPI, name="typing-extensions", version="4.0.0", path="typing-extensions"
    )
    alias = npm("real", path="node_modules/alias", alias="alias")
    twice = npm("@a/b", "2.0.0", path="node_modules/real/node_modules/@a/b")
    graph = Graph(closure((npm("@a/b"), twice, alias, other)))
    found = {
        wanted: [item.version for item in graph.named(wanted)]
        for wanted in ("@a/b", "@a/b@2.0.0", "@a/b@3", "alias", "real", "Typing_Extensions", "b", "", "@")
    }
    assert found == {
        "@a/b": ["1.0.0", "2.0.0"],
        "@a/b@2.0.0": ["2.0.0"],
        "@a/b@3": [],
        "alias": ["1.0.0"],
        "real": ["1.0.0"],
        "Typing_Extensions": ["4.0.0"],
        "b": [],
        "": [],
        "@": [],
    }
