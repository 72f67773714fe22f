"""The dependency tree: golden output, hostile names, width and bounds."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from closures import able, closure, npm
from douane.checklist import LANGUAGES, wording
from douane.facts import facts_of
from douane.graph import Graph
from douane.model import Closure, Gap
from douane.reports import tree, tree_json
from douane.reports.closure import amount, phrases
from support import ROOT

GOLDEN = ROOT / "tests" / "golden"
TODAY = date(2026, 11, 25)
SHA = "0" * 64
NESTED = "node_modules/express/node_modules/qs"
GIVEN = closure(
    (
        npm("@acme/mail-mcp", "1.0.16", size=14_200, unpacked=52_000, published="2026-11-20T08:00:00Z",
            maintainers=("ada", "zoe"), licence="MIT", sha256=SHA,
            capabilities=able("environment", "file-read", "network-client")),
        npm("express", "5.3.0", size=23_000, unpacked=76_600, published="2026-10-09", licence="MIT",
            sha256=SHA, capabilities=able("environment", "network-server")),
        npm("qs", "6.17.1", size=92_900, unpacked=459_000, published="2026-10-28", licence="BSD-3-Clause",
            sha256=SHA),
        npm("qs", "5.0.0", path=NESTED, size=9_290, unpacked=45_900, licence="BSD-3-Clause", sha256=SHA,
            deprecated="no longer supported, use 6"),
        npm("sharp", "0.34.0", size=1_200_000, licence="Apache-2.0", sha256=SHA, optional=True,
            install_scripts=("install",), unpacked=3_999_600,
            capabilities=able("install-script", "native-code")),
        npm("zod-alias", "4.1.0", path="node_modules/schema", alias="schema", peer=True,
            index="https://npm.example/"),
        npm("in", "0.0.1", path="node_modules/sharp/node_modules/in", carrier="node_modules/sharp"),
        npm("beside", "2.0.0", yanked="", sha256=SHA, size=999_600, unpacked=999),
    ),
    "@acme/mail-mcp > express ^5",
    "@acme/mail-mcp > qs ^6.1.0",
    "@acme/mail-mcp > sharp ^0.34.0 optional",
    "@acme/mail-mcp > schema npm:zod-alias@4",
    "express > express/node_modules/qs 5",
    "express > schema >=3 peer",
    "qs > express *",
    gaps=(
        Gap(what="qs: lib/a.js", why="could not be parsed"),
        Gap(what="pkg:npm/zod-alias@4.1.0", why="gone"),
    ),
)  # fmt: skip


def golden(name: str, text: str, accept: bool) -> None:
    path: Path = GOLDEN / name
    if accept:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def rendered(
    given: Closure = GIVEN, *, width: int = 110, color: bool = False, depth: int | None = None
) -> str:
    facts = facts_of(given, today=TODAY)
    return tree.render(Graph(given), facts, given.gaps, depth=depth, width=width, color=color)


def why(given: Closure, *paths: str) -> str:
    graph = Graph(given)
    return tree.render_why(graph, [graph.ways(path) for path in paths], given.gaps)


def document(depth: int | None = None) -> str:
    graph = Graph(GIVEN)
    facts = facts_of(GIVEN, today=TODAY)
    found = [graph.ways("node_modules/schema")]
    return tree_json.render(
        graph,
        facts,
        GIVEN.gaps,
        target="npm:@acme/mail-mcp",
        source="bytes",
        environment=GIVEN.environment,
        depth=depth,
        why=found,
    )


@pytest.mark.parametrize("width", [80, 120])
def test_the_whole_tree(width: int, accept: bool) -> None:
    text = rendered(width=width)
    golden(f"tree-{width}.txt", text, accept)
    assert max(map(len, text.splitlines())) <= width


def test_a_tree_cut_off(accept: bool) -> None:
    golden("tree-depth-1.txt", rendered(depth=1), accept)


def test_why(accept: bool) -> None:
    paths = ("node_modules/schema", NESTED, "node_modules/beside", "node_modules/@acme/mail-mcp")
    golden("tree-why.txt", why(GIVEN, *paths, "node_modules/sharp/node_modules/in"), accept)


def test_for_programs(accept: bool) -> None:
    text = document()
    golden("tree.json", text, accept)
    schema = json.loads((ROOT / "docs" / "tree.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(json.loads(text))] == []
    assert [item["name"] for item in json.loads(document(0))["packages"]] == ["@acme/mail-mcp", "beside"]


def test_colour_is_only_added_never_needed() -> None:
    coloured = rendered(color=True)
    assert "\x1b[31mruns on install: install" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == rendered()


def test_nothing_that_packages_say_drives_the_terminal() -> None:
    bad = "a\x1b[2J\u202e\u200b\n\x9b"
    hostile = npm(bad, bad, licence=bad, deprecated=bad, index=bad, yanked=bad, install_scripts=(bad,),
                  capabilities=able(bad), maintainers=(bad,), published=bad, alias=bad)  # fmt: skip
    nested = npm("x", path=f"node_modules/{bad}/node_modules/x")
    given = closure((hostile, nested), gaps=(Gap(what=bad, why=bad),))
    facts = facts_of(given)
    for text in (rendered(given), why(given, hostile.path, nested.path), *phrases(facts, wording())):
        assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e]", text) is None
    assert "\\x1b[2J" in rendered(given)


def test_long_ways_and_many_gaps_are_cut_in_the_middle_and_counted() -> None:
    packages = [npm(f"p{number}") for number in range(500)]
    lines = [f"p{number} > p{number + 1} 1" for number in range(499)]
    gaps = tuple(Gap(what=f"g{number}", why="broken") for number in range(40))
    given = closure(packages, *lines, gaps=gaps)
    text = why(given, "node_modules/p499")
    assert "> (459 more)" in text
    assert "> p499 1.0.0 (1)" in text
    assert "and 35 more not seen" in text
    deep = rendered(given).splitlines()[400]
    assert "[400] └─ p400 1.0.0" in deep
    assert len(deep) < 110


def test_a_lock_says_what_it_does_not_record() -> None:
    text = tree.render(Graph(GIVEN), facts_of(GIVEN), (), locked=True)
    assert "a lock records no sizes, dates, maintainers or licences" in text
    assert "native code (1): sharp 0.34.0" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_worded(language: str, accept: bool) -> None:
    told = phrases(facts_of(GIVEN, today=TODAY), wording(language))
    golden(f"closure-{language}.txt", "\n".join(told) + "\n", accept)


def test_many_names_are_counted() -> None:
    packages = [npm(f"p{number}", deprecated="old", licence=f"L{number:02}") for number in range(9)]
    told = phrases(facts_of(closure(packages)), wording(), most=2)
    assert "deprecated (9): p0 1.0.0, p1 1.0.0 and 7 more" in told
    assert "licences: L00 1, L01 1 and 7 more" in told


@pytest.mark.parametrize(
    ("size", "shown"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (99_940, "99.9 kB"), (99_960, "100 kB"),
     (999_600, "1.0 MB"), (5 * 10**12, "5000 GB")],
)  # fmt: skip
def test_amounts(size: int, shown: str) -> None:
    assert amount(size, "B kB MB GB") == shown
