"""Nothing that a package or a lock says breaks out of its place on a Markdown page."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from douane.drifting import Compared
from douane.model import Gap, Launch, Severity, Where
from douane.reports.markdown import review, vetted
from douane.reports.markdown.escaping import WIDTH, code, fence, prose
from douane.reviewing import reviewed
from douane_lockfiles import Lock, diff, dumps
from lock_documents import LISTING, lock, package
from markdown_reading import MARK, check, columns, headings, hostile
from report_samples import called, finding, reported


@given(hostile, st.booleans())
@settings(max_examples=60, deadline=None)
def test_code_is_code(text: str, cell: bool) -> None:
    page = f"| a | b |\n|---|---|\n| {code(text, cell=True)} | x |" if cell else f"x {code(text)} y"
    check(page)
    assert columns(page) == ({2} if cell else set())


@given(hostile)
@settings(max_examples=60, deadline=None)
def test_sentences_keep_names_of_others_in_code(text: str) -> None:
    check(f"- **high** {prose(text)}")


@given(st.lists(hostile, max_size=5))
@settings(max_examples=60, deadline=None)
def test_a_fence_ends_where_we_end_it(lines: list[str]) -> None:
    page = fence([f"+ {line}" for line in lines], "diff")
    check(f"{page}\n\n## after")
    assert list(headings(f"{page}\n\n## after")) == ["## after"]
    assert all(len(line) <= WIDTH for line in page.splitlines())


def _changed(words: list[str]) -> tuple[Lock, Lock]:
    name, text, way, reason = words
    listing: dict[str, Any] = copy.deepcopy(LISTING)
    listing["tools"][0]["description"] = text
    listing["tools"].append({"name": name, "description": reason, "inputSchema": {"properties": {way: {}}}})
    listing["instructions"] = reason

    def change(content: dict[str, Any]) -> None:
        new = package("right", "2.0.0", capabilities=[way], install_scripts=[text], deprecated=reason)
        content["packages"].append(new | {"path": f"node_modules/{name}"})
        content["server"] |= {"launch": ["npx", text], "source": name, "environment_names": [way]}
        content["decision"] |= {"owner": reason, "because": [name], "conditions": [text]}
        content["gaps"] = [{"what": text, "rows": [way]}]
        content["findings"] = [
            {"rule": way, "severity": "high", "row": "supply.code", "package": text, "path": name, "line": 3}
        ]
        content["waivers"] = [{"rule": name, "reason": text, "owner": way, "expires": "2026-12-01"}]

    return lock(), lock(change, listing=listing)


@given(st.lists(hostile, min_size=4, max_size=4), hostile, hostile)
@settings(max_examples=25, deadline=None)
def test_a_review_keeps_everybody_in_their_place(words: list[str], path: str, problem: str) -> None:
    old, new = _changed(words)
    found = Compared(
        path=path, server=f"{words[0]} 1", drifts=diff(old, new), problem=problem, is_outage=True
    )
    pages = [review.render([reviewed(found, before, new, dumps(new))]) for before in (old, None)]
    for page in pages:
        check(page)
        assert columns(page) == {5}
        assert MARK in page
    assert pages[0] == review.render([reviewed(found, old, new, dumps(new))])


@given(st.integers(0, 200), st.integers(3000, 20000))
@settings(max_examples=25, deadline=None)
def test_a_page_is_never_longer_than_it_may_be(count: int, most: int) -> None:
    listing = copy.deepcopy(LISTING)
    listing["tools"] += [{"name": f"tool{number}", "description": "x" * number} for number in range(count)]
    found = Compared(path="a.json", server="mail 1", drifts=diff(lock(), lock(listing=listing)))
    page = review.render([found], most=most + 8000)
    check(page)
    assert len(page) <= most + 8000
    assert ("not all of it" in page) == (page.count("tool-added `") < count)


@given(st.lists(hostile, min_size=4, max_size=4))
@settings(max_examples=25, deadline=None)
def test_a_report_keeps_everybody_in_their_place(words: list[str]) -> None:
    name, text, path, reason = words
    bad = finding("silent-copy", Severity.HIGH, excerpt=text, why=reason, where=Where(path=path), remedy=name)
    seen = Gap(what=path, why=reason, rows=("supply.tools",))
    launch = Launch(argv=(name, text), environment_names=(path,))
    for findings in ((bad,), (replace(bad, severity=Severity.LOW),)):
        report = reported(launch=launch, findings=findings, gaps=(seen,))
        for page in (vetted.render([report]), vetted.render([report, called(name)])):
            check(page)
            assert MARK in page
