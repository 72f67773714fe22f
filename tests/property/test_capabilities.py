"""Capabilities survive the store and the lock, whatever they name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from closures import closure, npm
from douane.capabilities import kinds, picture
from douane.detectors._capabilities import capabilities_of
from douane.graph import Graph
from douane.inspections import Inspection, decode, encode
from douane.locked import closure_of
from douane.model import Artifact, Capability, Ecosystem, Facet, FileTree, Package, Where
from douane.pinning import _package
from douane.reports import capabilities as report
from douane.syntax import Codebase
from douane.text import is_hidden, visible
from douane_lockfiles import Lock, dumps, loads
from lock_documents import document

TEXT = st.text(st.characters(codec="utf-8"), max_size=12).map(visible)
FACETS = st.lists(
    st.builds(
        Facet,
        name=st.sampled_from(["hosts", "names", "paths", "programs"]),
        values=st.lists(TEXT, max_size=4, unique=True).map(lambda values: tuple(sorted(values))),
        unlisted=st.integers(0, 3),
    ),
    max_size=3,
    unique_by=lambda facet: facet.name,
).map(tuple)
PLACES = st.lists(st.builds(Where, path=TEXT, line=st.none() | st.integers(1, 99)), max_size=3).map(tuple)
CAPABILITIES = st.lists(
    st.builds(Capability, st.sampled_from([*kinds(), "a-later-kind", "hostile\u202e\n"]), FACETS, PLACES),
    max_size=4,
    unique_by=lambda each: each.kind,
).map(tuple)
SNIPPETS = st.sampled_from(
    [
        "const { spawn: s } = require('child_process'); s(process.execPath);",
        "fetch('https://api.example.test/' + x);",
        "const e = process.env; use(e, e.TOKEN, {...process.env});",
        "eval(`",
        "import * as fs from 'fs'; fs.rmSync('/srv');",
        "'~/.bashrc'",
        "\u202e\0",
        "}}}}((((",
    ]
)


@given(CAPABILITIES)
def test_the_store_gives_back_what_it_was_given(given_ones: tuple[Capability, ...]) -> None:
    assert decode(encode(Inspection(capabilities=given_ones))).capabilities == given_ones


@given(CAPABILITIES)
def test_a_lock_gives_back_kinds_and_facets(given_ones: tuple[Capability, ...]) -> None:
    content = document()
    content["packages"][0].update(
        _package(npm("left", "2.0.0", capabilities=given_ones), []), sha256="0" * 64
    )
    lock = loads(dumps(Lock.sealed(content)))
    (left,) = [package for package in closure_of(lock).packages if package.name == "left"]
    assert left.kinds == tuple(each.kind for each in given_ones)
    for mine, theirs in zip(left.capabilities, given_ones, strict=True):
        assert [(facet.name, facet.unlisted) for facet in mine.facets] == [
            (facet.name, facet.unlisted) for facet in theirs.facets
        ]
        assert mine.evidence == ()


@given(CAPABILITIES, CAPABILITIES)
def test_any_picture_can_be_shown(own: tuple[Capability, ...], other: tuple[Capability, ...]) -> None:
    seen = closure((npm("server", capabilities=own), npm("left", capabilities=other)), "server > left 1")
    abilities = picture(seen)
    assert {ability.kind for ability in abilities} == {each.kind for each in (*own, *other)}
    text = report.render(seen, abilities)
    for ability in abilities:
        text += report.render_why(seen, ability, Graph(seen))
    assert not [char for char in text if char != "\n" and is_hidden(char)]


@given(st.lists(SNIPPETS, max_size=6), st.booleans())
def test_odd_code_gives_bounded_sorted_answers(snippets: list[str], thorough: bool) -> None:
    tree = FileTree({f"{number}.js": text.encode() for number, text in enumerate(snippets)})
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    artifact = Artifact(package=package, tree=tree)
    found = capabilities_of(Codebase(artifact), thorough=thorough)
    assert [each.kind for each in found] == sorted({each.kind for each in found})
    assert all(each.kind in kinds() and 0 < len(each.evidence) <= 5 for each in found)
    assert capabilities_of(Codebase(artifact), thorough=thorough) == found
