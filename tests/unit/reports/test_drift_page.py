"""The page of `check` and `diff`: what drifted, why, what to do, and nothing of it is markup."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from douane.causes import causes
from douane.checklist import LANGUAGES
from douane.drift_kinds import areas, kind_of
from douane.drifting import Compared, Review, Side, key
from douane.model import Policy
from douane.policy.reading import of_bytes
from douane.reports.html import render, render_drift
from douane.reports.html.compared import MOST_ALTOGETHER, MOST_COMPARED, MOST_DRIFTS
from douane.reports.html.sides import MOST_DEFINITIONS, MOST_NAMED
from douane.reviewing import reviewed
from douane.text import is_hidden, visible
from douane_lockfiles import Drift, diff, drift
from lock_documents import LISTING, lock
from page_reading import Page, heard, inert
from paged import BREAKING, HIDDEN, hostile, hostile_drift, large

DEMANDS = b'block = "low"\nrequired-rows = ["access.oauth"]\n[licences]\ndeny = ["AGPL-*"]\n'


def policy(name: str = "douane.toml") -> Policy:
    found = of_bytes(DEMANDS, Path(name))
    assert found is not None
    return found


def drifted(*drifts: Drift, path: str = "npm/mail.json", **given: object) -> Compared:
    return Compared(path=path, server="mail 1.0.0", drifts=drifts, **given)  # type: ignore[arg-type]


def changed() -> Compared:
    listing = LISTING | {"tools": [LISTING["tools"][0] | {"description": f"Sends. {HIDDEN}"}]}
    old, new = lock(), lock(listing=listing)
    return reviewed(drifted(*diff(old, new)), old, new)


def new_lock() -> Compared:
    new = lock()
    return reviewed(drifted(drift("lock-added", "mail", "npm/mail.json")), None, new)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["check", "diff"])
def test_what_others_wrote_is_text(command: str, language: str) -> None:
    page = Page(render_drift(hostile_drift(), command, policy=policy("<b>.toml"), language=language))
    inert(page)
    heard(page)
    for text in BREAKING:
        assert visible(text) in page.text
    assert not [char for char in page.text if is_hidden(char) and char not in "\n\t"]
    assert r"\u200b\u202e" in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_can_be_heard_and_used_without_a_mouse(language: str) -> None:
    same = Compared(path="npm/same.json", server="same 1.0.0")
    pages = [
        render_drift([changed(), new_lock(), same], "check", policy=policy(), language=language),
        render_drift([], "diff", language=language),
        render([large(40)], language=language),
        render([hostile(), large(3)], language=language),
    ]
    for text in pages:
        heard(Page(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drift_is_told_with_its_cause_what_to_do_and_since_when(language: str) -> None:
    found = changed()
    first = found.drifts[0]
    since = {key(first): 1_700_000_000.0}
    item = Compared(
        path=found.path, server=found.server, drifts=found.drifts, review=found.review, since=since
    )
    text = Page(render_drift([item], "check", language=language)).text
    assert kind_of(first.kind, language).means in text
    assert causes(language)["looking"].says in text
    assert areas(language)["surface"].title in text
    assert areas(language)["surface"].fix in text
    assert "2023-11-14" in text
    assert "description-changed" in text


def test_hidden_characters_are_marked_on_the_side_that_brings_them() -> None:
    text = render_drift([changed()], "diff")
    deleted, inserted = re.search(r"<del>(.*?)</del>", text), re.search(r"<ins>(.*?)</ins>", text)
    assert deleted
    assert inserted
    assert r"<mark>\u200b</mark>" in inserted[1]
    assert "<mark>" not in deleted[1]


def test_new_packages_are_told_with_the_way_to_them_and_new_capabilities_with_their_names() -> None:
    came = drift("dependency-added", "pkg:npm/right@1", "packages[node_modules/right]", None, "x")
    able = drift("capability-gained", "pkg:npm/mail@1", "packages[.].capabilities", [], ["shell"], "shell")
    ways = {came.pointer: ("pkg:npm/mail@1", "pkg:npm/left@2", "pkg:npm/right@1")}
    page = Page(render_drift([drifted(came, able, review=Review(ways=ways))], "diff"))
    assert "The way to it: mail@1 → left@2 → right@1" in page.text
    assert '+ ["shell"]' in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_lock_is_presented(language: str) -> None:
    page = Page(render_drift([new_lock()], "diff", language=language))
    for told in ("npx", "mail-mcp@1.0.0", "Sends a mail.", "value.task"):
        assert told in page.text
    assert page.elements["dl"] == 1


def test_a_lock_without_words_says_so() -> None:
    old, new = lock(text="store"), lock(text="store", listing=LISTING | {"instructions": "Other."})
    page = Page(render_drift([reviewed(drifted(*diff(old, new)), old, new)], "diff"))
    assert "The lock holds digests and no words" in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_policy_in_force_stands_in_the_head(language: str) -> None:
    text = Page(render_drift([changed()], "check", policy=policy(), language=language)).text
    assert "douane.toml" in text
    assert str(policy().digest)[:19] in text
    assert "block, required-rows, licences.deny" in text


def test_what_is_left_out_is_counted() -> None:
    many = [
        drift("tool-added", f"t{number}", f"surface.items[tool/t{number}]")
        for number in range(MOST_DRIFTS + 4)
    ]
    assert "4 more are left out here" in Page(render_drift([drifted(*many)], "check")).text
    one = drift("tool-added", "t", "surface.items[tool/t]")
    locks = [drifted(one, path=f"npm/{number}.json") for number in range(MOST_COMPARED + 3)]
    assert "3 more are left out here" in Page(render_drift(locks, "check")).text
    names = tuple(f"n{number}" for number in range(MOST_NAMED + 2))
    kinds = tuple(("tool", f"t{number}") for number in range(MOST_DEFINITIONS + 5))
    side = Side(version="1", verdict="open", scripts=names, surface=kinds, definitions=(None,) * len(kinds))
    page = Page(render_drift([drifted(one, review=Review(now=side))], "diff"))
    assert "and 2 more" in page.text
    assert "5 more are left out here" in page.text


def test_a_flood_of_texts_leaves_a_page_that_opens() -> None:
    text = "Sends a mail. " * 1500
    added = tuple(
        drift("tool-added", f"t{number}", f"surface.items[tool/t{number}]", None, {"description": text})
        for number in range(60)
    )
    locks = [drifted(*added, path=f"npm/{number}.json") for number in range(9)]
    shown = render_drift(locks, "check")
    page = Page(shown)
    heard(page)
    assert MOST_ALTOGETHER < len(shown) < 2 * MOST_ALTOGETHER
    assert page.elements["tr"] == 1 + 9
    assert re.search(r"[1-9] more are left out here", page.text)
    side = Side(
        version="1", verdict="open", surface=(("tool", "t"),) * 50, definitions=({"description": text},) * 50
    )
    page = Page(render_drift([drifted(added[0], review=Review(now=side))], "diff"))
    assert page.elements["details"] < 50
    assert re.search(r"[1-9]\d more are left out here", page.text)


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2) of *colour* as ``#rgb`` or ``#rrggbb``."""
    digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


STYLE = files("douane.reports.html").joinpath("style.css").read_text("utf-8")
SCHEMES = [
    dict(re.findall(r"--([\w-]+): (#\w+)", block))
    for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
]


def test_contrast_is_measured_rightly() -> None:
    assert round(contrast("#000", "#ffffff"), 2) == 21
    assert round(contrast("#777", "#fff"), 2) == 4.48


@pytest.mark.parametrize("place", [0, 1], ids=["light", "dark"])
def test_every_text_has_the_contrast_of_level_aa(place: int) -> None:
    assert len(SCHEMES) == 2
    colours = SCHEMES[0] | SCHEMES[place]
    inks = set(re.findall(r"(?<![\w-])color: var\(--([\w-]+)\)", STYLE)) | set(
        re.findall(r"fill: var\(--([\w-]+)\)", STYLE)
    )
    assert {"ink", "soft", "no", "doubt", "yes", "link", "mark-ink"} <= inks
    for ink in inks - {"mark-ink"}:
        for ground in ("paper", "raised"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    assert contrast(colours["mark-ink"], colours["mark"]) >= 4.5
