"""Laws of the tree, on any graph: nothing is lost, nothing stands twice, every way is made of real edges."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from closures import closure, npm
from douane.graph import Graph
from douane.model import Closure

NUMBER = st.integers(0, 11)
GRAPHS = st.lists(st.tuples(NUMBER, NUMBER), max_size=60)
LAWS = settings(max_examples=60, deadline=None)


def made(pairs: list[tuple[int, int]]) -> Closure:
    return closure(
        [npm(f"p{number}") for number in range(10)], *(f"p{source} > p{target} 1" for source, target in pairs)
    )


def nearest(graph: Graph, target: str) -> int:
    """Count the steps to *target* by widening what is reached, step by step."""
    reached, steps = set(graph.roots), 0
    while target not in reached:
        reached |= {link.target for path in reached for link in graph.links(path)}
        steps += 1
    return steps


@LAWS
@given(GRAPHS)
def test_every_package_stands_exactly_once(pairs: list[tuple[int, int]]) -> None:
    graph = Graph(made(pairs))
    rows = list(graph.rows())
    assert sorted(row.package.path for row in rows) == sorted(graph.packages)
    assert rows[0].package.name == "p0"
    seen: set[str] = set()
    for row in rows:
        seen.add(row.package.path)
        assert all(item.path in seen for item in row.above)
        assert all(item.path not in seen for item in row.below)


@LAWS
@given(GRAPHS)
def test_every_edge_is_shown_as_a_child_or_a_reference(pairs: list[tuple[int, int]]) -> None:
    graph = Graph(made(pairs))
    shown = {(row.link.source, row.link.target) for row in graph.rows() if row.link}
    for row in graph.rows():
        shown |= {(row.package.path, item.path) for item in (*row.above, *row.below)}
    real = {(f"node_modules/p{a}", f"node_modules/p{b}") for a, b in pairs if a != b and max(a, b) < 10}
    assert shown == real


@LAWS
@given(GRAPHS, st.integers(0, 5))
def test_a_depth_shows_what_is_that_near_and_counts_the_others(
    pairs: list[tuple[int, int]], depth: int
) -> None:
    graph = Graph(made(pairs))
    rows = list(graph.rows(depth))
    near = {path for path, steps in graph.distance.items() if steps <= depth}
    assert {row.package.path for row in rows} == near
    assert sum(row.hidden for row in rows) == len(graph.packages) - len(near)


@LAWS
@given(GRAPHS, st.integers(0, 9))
def test_ways_are_real_start_at_a_root_and_make_no_detour(pairs: list[tuple[int, int]], number: int) -> None:
    graph = Graph(made(pairs))
    target = f"node_modules/p{number}"
    ways = graph.ways(target)
    lengths = [len(path) for path in ways.paths]
    assert lengths == sorted(lengths)
    assert lengths[0] == nearest(graph, target)
    assert len(set(ways.paths)) == len(ways.paths)
    for path in ways.paths:
        nodes = [link.source for link in path] + [target]
        assert nodes[0] in graph.roots
        assert len(set(nodes)) == len(nodes)
        for link, following in zip(path, nodes[1:], strict=True):
            assert link in graph.links(link.source)
            assert link.target == following
