"""Every rule's page says all of what a page is there for."""

from __future__ import annotations

import importlib
import importlib.util
import re

import pytest

import douane_signatures
from douane import rulebook
from douane.rulebook import HEADINGS, Page

PAGES = tuple(rulebook.pages().values())
CITED = (r"MCP\d\d:2025", r"SAFE-T\d{4}", r"AML\.T\d{4}(?:\.\d{3})?")
LEAST_WORDS = {"What": 8, "Why": 10, "Example": 1, "Left alone": 6}


def said(page: Page, heading: str) -> str:
    """Return what *page* says under *heading*, up to the next one."""
    parts = re.split(r"^\*\*([^*\n]+)\.\*\*", page.text, flags=re.MULTILINE)
    found = dict(zip(parts[1::2], parts[2::2], strict=True))
    assert len(found) == len(parts) // 2, "a heading stands twice"
    return found.get(heading, "").strip()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_a_page_says_what_why_how_it_looks_what_is_left_alone_and_what_helps(page: Page) -> None:
    for heading in HEADINGS.values():
        assert len(said(page, heading).split()) >= LEAST_WORDS[heading], heading
    assert len(page.summary.split()) >= 3
    assert len(page.remedy.split()) >= 3
    assert said(page, "Remedy") == "", "the remedy is the rule's own"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_a_page_cites_all_three_taxonomies_and_nothing_unknown(page: Page) -> None:
    for pattern in CITED:
        assert any(re.fullmatch(pattern, each) for each in page.taxonomy), pattern
    assert set(page.taxonomy) <= rulebook.references().keys()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_a_page_names_more_than_one_near_miss(page: Page) -> None:
    text = re.sub(r"`[^`]*`|\([^)]*\)", "", said(page, "Left alone"))
    assert len([each for each in re.split(r"[;.]", text) if each.strip()]) >= 2


def test_no_text_is_kept_for_a_finding_that_is_none() -> None:
    kept = douane_signatures.table("oddities.toml")
    detectors = {page.id for page in PAGES} - kept.keys()
    assert kept.keys() <= rulebook.pages().keys()
    for name in detectors:
        folder = next(f for f in ("detectors", "identity") if has(f, name))
        assert importlib.import_module(f"douane.{folder}.{name.replace('-', '_')}").RULE.id == name


def has(folder: str, rule: str) -> bool:
    """Whether *rule* is a module of *folder*."""
    return importlib.util.find_spec(f"douane.{folder}.{rule.replace('-', '_')}") is not None


def test_the_page_of_weighing_names_the_figures_that_decide() -> None:
    from douane.detectors import unexplained_request as rule

    text = rulebook.pages()["unexplained-request"].text
    assert f"({rule.HEAVY} is enough)" in text


def test_every_rule_is_listed_by_row_and_by_every_id_it_cites() -> None:
    _, _, tables = rulebook.markdown().partition("## By checklist row")
    rows, _, ids = tables.partition("## By taxonomy")
    for page in PAGES:
        link = f"[{page.id}](#{page.id})"
        assert [line for line in rows.splitlines() if link in line] == [
            line for line in rows.splitlines() if line.startswith(f"| `{page.row}` |")
        ]
        for each in page.taxonomy:
            assert [line for line in ids.splitlines() if line.startswith(f"| {each} |") and link in line]
