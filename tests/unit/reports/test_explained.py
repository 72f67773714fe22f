"""Rules, rows and ids explained in a terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from douane import rulebook
from douane.checklist import rows
from douane.reports import explained, rule_pages
from douane.rulebook import Page

PAGE = Page(
    id="bad-thing",
    summary="a bad thing",
    severity="high",
    row="supply.code",
    remedy="Do not.",
    taxonomy=("MCP04:2025", "AML.T0011.001"),
    text=(
        "A bad thing.\n\n**What.** It is bad,\nand long enough to be wrapped.\n\n"
        "**How.**\n\n- one\n  two\n- three\n\n**Example.**\n\n    code()\n      more()"
    ),
)


def test_a_page() -> None:
    assert explained.rule(PAGE, 40) == (
        "bad-thing\n  a bad thing\n\n"
        "  severity  high\n  row       supply.code\n\n"
        "What\n  It is bad, and long enough to be\n  wrapped.\n\n"
        "How\n  - one two\n  - three\n\n"
        "Example\n  code()\n    more()\n\n"
        "Remedy\n  Do not.\n\n"
        "Cited as\n"
        "  MCP04:2025     supply chain attacks\n"
        "                 and tampered\n"
        "                 dependencies (OWASP MCP\n"
        "                 Top 10)\n"
        "  AML.T0011.001  user runs a malicious\n"
        "                 package (MITRE ATLAS)\n"
    )


@pytest.mark.parametrize("width", [80, 120])
def test_nothing_is_wider_than_the_terminal_and_no_markup_is_left(width: int) -> None:
    for page in rulebook.pages().values():
        text = explained.rule(page, width)
        assert "**" not in text
        assert "\n\n\n" not in text
        assert [line for line in text.splitlines() if len(line) > width and " " in line.strip()] == []
    listed = explained.everything(rows(), width).splitlines()
    assert max(map(len, listed)) <= width


def test_the_list_has_every_rule_below_its_row() -> None:
    blocks = explained.everything(rows(), 1000).split("\n\n")
    assert [block.partition(":")[0] for block in blocks[:-1]] == [row.id for row in rows()]
    for page in rulebook.pages().values():
        (block,) = (each for each in blocks if each.startswith(f"{page.row}: "))
        assert f"\n  {page.id} " in block
        assert page.summary in block


def test_a_row_names_the_rules_that_speak_about_it() -> None:
    row = next(row for row in rows() if row.id == "supply.identity")
    text = explained.row(row, 100)
    assert text.startswith(f"supply.identity\n  {row.question}\n\n")
    assert row.fix in text
    assert "look-alike-name" in text


def test_an_id_names_the_rules_that_cite_it() -> None:
    known = rulebook.references()
    text = explained.reference(known["AML.T0029"], 100)
    assert text.startswith("AML.T0029: service denied (MITRE ATLAS)\n\n  exhausts-resources ")
    uncited = next(each for each in known.values() if not rulebook.citing(each.id))
    assert explained.reference(uncited, 100).endswith("\n\n  no rule cites it\n")


def test_a_page_that_is_not_told_in_a_language_is_shown_below_a_line_that_says_so() -> None:
    told = explained.rule(PAGE, 80, "fr")
    english = explained.rule(PAGE, 80)
    assert "\n\nCe qui suit n'existe qu'en anglais.\n\nWhat\n  It is bad" in told
    assert told.startswith("bad-thing\n  a bad thing\n\n  gravité  élevé\n")
    assert english.partition("\nWhat\n")[2].partition("\nRemedy")[0] in told


def test_a_part_of_a_page_that_is_not_told_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {
        "summary": "du mal",
        "remedy": "Non.",
        "what": "C'est du mal.\n\n- un\n- deux",
        "left_alone": "Rien.",
    }
    monkeypatch.setattr(rule_pages, "told", lambda _: {PAGE.id: said | {"of": rule_pages.digest(PAGE)}})
    text = explained.rule(PAGE, 80, "fr")
    assert text.startswith("bad-thing\n  du mal\n")
    assert (
        "\n\nDe quoi il s'agit\n  C'est du mal.\n\n  - un\n  - deux\n\nHow\n  - one two\n  - three\n" in text
    )
    assert "\nExemple\n  code()\n    more()\n\nRemède\n  Non.\n" in text
    assert "n'existe qu'en anglais" not in text


def test_a_page_that_says_something_else_by_now_is_shown_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"summary": "du mal", "remedy": "Non.", "what": "Rien.", "of": rule_pages.digest(PAGE)}
    monkeypatch.setattr(rule_pages, "told", lambda _: {PAGE.id: said})
    assert "Rien." in explained.rule(PAGE, 80, "fr")
    text = explained.rule(replace(PAGE, text=PAGE.text.replace("bad", "worse")), 80, "fr")
    assert "Ce qui suit n'existe qu'en anglais." in text
    assert "Rien." not in text
    assert "It is worse" in text
