"""The page of a report: what others wrote is text in it, whatever it is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.checklist import LANGUAGES
from douane.drifting import Compared
from douane.reports.html import MOST_REPORTS, render, render_drift
from douane.reports.html.elements import escaped, raw, tag, written
from douane.reports.html.findings import MOST_FINDINGS, MOST_GAPS
from douane.text import is_hidden, visible
from douane_lockfiles import drift
from page_reading import Page, inert
from paged import BREAKING, HIDDEN, finding, hostile, large, made, package


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_others_wrote_is_text(language: str) -> None:
    page = Page(render([hostile()], language=language))
    inert(page)
    for text in BREAKING:
        assert visible(text) in page.text
    assert not [char for char in page.text if is_hidden(char) and char not in "\n\t"]
    assert r"\u200b\u202e" in page.text
    assert "U+200B ZERO WIDTH SPACE, U+202E RIGHT-TO-LEFT OVERRIDE" in page.values("title")
    assert any(value.endswith(": ign") for value in page.values("title"))  # tag characters, read out


def test_the_policy_allows_the_style_of_the_page_and_nothing_else() -> None:
    page = Page(render([hostile()]))
    policy = next(value for value in page.values("content") if "default-src" in value)
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'", policy
    )
    assert page.elements["style"] == 1


def test_every_anchor_leads_somewhere_and_is_unique() -> None:
    page = Page(render([hostile(), large(30)]))
    names = page.values("id")
    assert len(names) == len(set(names))
    assert {value[1:] for value in page.values("href")} <= set(names)
    assert set(page.values("aria-labelledby")) <= set(names)


def test_all_rows_stand_on_the_page_with_their_answers() -> None:
    report = hostile()
    page = Page(render([report]))
    assert {answer.row for answer in report.answers} <= set(page.values("id"))
    assert page.values("lang") == ["en"]
    assert "BLOCKED" in page.text


def test_english_texts_are_told_as_such_on_a_french_page() -> None:
    page = Page(render([hostile()], language="fr"))
    assert page.values("lang")[0] == "fr"
    assert "en" in page.values("lang")
    assert "BLOQUÉ" in page.text
    assert "Les 24 lignes" in page.text


def test_a_large_server_gives_a_page_that_can_be_sent() -> None:
    text = render([large(700)])
    assert len(text.encode()) < 2_000_000
    page = Page(text)
    inert(page)
    assert page.elements["circle"] == 700
    assert text == render([large(700)])


def test_what_is_left_out_is_counted() -> None:
    one = package(0)
    found = tuple(finding(one, f"seen {place}") for place in range(MOST_FINDINGS + 7))
    assert "7 more are left out here" in Page(render([made((one,), findings=found)])).text
    gapped = large(3 * MOST_GAPS + 30)
    assert "10 more are left out here" in Page(render([gapped])).text
    page = Page(render([made((one,))] * (MOST_REPORTS + 2)))
    assert page.elements["article"] == MOST_REPORTS
    assert "2 more are left out here" in page.text


def test_a_package_alone_has_no_picture() -> None:
    assert "svg" not in Page(render([made((package(0),))])).elements


def test_drift_shows_both_sides_worst_first() -> None:
    told = "surface.items[tool:send].description"
    changed = drift("description-changed", "send", told, f"Sends. {BREAKING[0]}", f"Sends. {HIDDEN}")
    added = drift("dependency-added", BREAKING[1], "packages[left]", None, BREAKING[2], BREAKING[3])
    compared = [
        Compared(path="a.json", server="same 1.0.0"),
        Compared(path=BREAKING[2], server=BREAKING[1], drifts=(changed, added)),
        Compared(path="c.json", server="torn 1.0.0", problem=f"digest does not match {HIDDEN}"),
    ]
    page = Page(render_drift(compared, "check"))
    inert(page)
    assert "3 compared, 1 drifted, 1 not fully seen" in page.text
    assert page.text.index("INVALID") < page.text.index("DRIFT") < page.text.rindex("same")
    assert page.elements["del"] >= 1
    assert page.elements["ins"] >= 1
    assert not [char for char in page.text if is_hidden(char) and char not in "\n\t"]


@given(st.text())
def test_text_is_never_markup_and_never_hidden(text: str) -> None:
    for shown in (raw(text), escaped(visible(text))):
        page = Page(written(tag("div", tag("pre", shown), title=visible(text))))
        assert set(page.elements) <= {"div", "pre", "mark"}
        assert not [char for char in page.text if is_hidden(char) and char not in "\n\t"]
    assert Page(written(tag("p", escaped(visible(text))))).text == visible(text)
