"""What rules say in other languages: every rule says it, and nobody says it for a rule there is none of."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from douane.checklist import LANGUAGES
from douane.identity.known_vulnerable_version import RULE as VULNERABLE
from douane.model import Advisory, Severity
from douane.reports import retold, rule_pages, rule_words
from douane.rulebook import Page, pages
from douane_signatures import names, table
from report_samples import finding

MOST_BEHIND = 6
"""Pages that are shown in English until somebody has told them anew."""

OTHERS = [language for language in LANGUAGES if language != "en"]


def coded(text: str) -> list[str]:
    return sorted(re.findall("`[^`]+`", text))


def plain(text: str) -> str:
    """Return *text* with code in single backticks and on one line, as it is shown."""
    return " ".join(text.replace("``", "`").split())


@pytest.mark.parametrize("language", OTHERS)
def test_every_rule_is_told_once_and_no_other_one_is(language: str) -> None:
    told = Counter(rule for path in names(f"rules/{language}") for rule in table(path))
    assert set(told) ^ set(pages()) == set()
    assert {rule for rule, count in told.items() if count > 1} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_every_rule_has_a_summary_and_a_remedy_that_read_as_in_english(language: str) -> None:
    for rule, said in rule_words.told(language).items():
        page = pages()[rule]
        assert {"summary", "remedy"} <= set(said) <= {"summary", "remedy", "of", *rule_pages.PARTS}, rule
        for english, other in ((page.summary, said["summary"]), (page.remedy, said["remedy"])):
            assert other.strip() == other != english, rule
            assert coded(other) == coded(english), rule
        assert said["summary"][0].islower(), rule
        assert not said["summary"].endswith("."), rule
        assert said["remedy"][0].isupper(), rule
        assert said["remedy"].endswith("."), rule


@pytest.mark.parametrize("language", OTHERS)
def test_a_page_is_told_whole_but_for_its_example(language: str) -> None:
    for rule, said in rule_words.told(language).items():
        page = pages()[rule]
        if said.get("of") == rule_pages.digest(page):
            headed = {key for key, head in rule_pages.PARTS.items() if f"**{head}.**" in page.text}
            assert set(said) - {"summary", "remedy", "of", "example"} == headed - {"example"}, rule
            assert "**" not in "".join(said.values()), rule
            told = rule_pages.page(page, language).text
            assert set(re.findall("`[^`]+`", plain(told))) == set(re.findall("`[^`]+`", plain(page.text))), (
                rule
            )


@pytest.mark.parametrize("language", OTHERS)
def test_few_pages_say_what_their_rule_said_before(language: str) -> None:
    told = rule_words.told(language)
    behind = {
        rule: rule_pages.digest(page)
        for rule, page in pages().items()
        if told[rule].get("of") != rule_pages.digest(page)
    }
    assert len(behind) <= MOST_BEHIND, f"put these right in rules/{language}, with `of` as here: {behind}"


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_rule_says_of_one_case_is_told_as_well(language: str) -> None:
    def helped(remedy: str, rule: str = "reverse-shell") -> tuple[str, bool]:
        return rule_words.remedy(finding(rule, Severity.HIGH, remedy=remedy), language)

    for english, other in table(f"remedies.{language}.toml")["remedies"].items():
        blanks = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", english)}
        assert helped(english.format(**blanks)) == (other.format(**blanks), True)
    assert helped("Do something else.") == ("Do something else.", False)
    assert helped(pages()["reverse-shell"].remedy, "no-such-rule")[1] is False


@pytest.mark.parametrize("fixed", [(), ("2.0.1",), ("1.9.4", "2.0.1"), ("1.9.4", "2.0.1", "3.0.0", "4.0.0")])
def test_the_version_to_take_is_named_in_french(fixed: tuple[str, ...]) -> None:
    assert VULNERABLE.closure is not None
    advisory = Advisory(
        id="GHSA-aaaa-bbbb-cccc", package="pkg:npm/%40acme/left@2.0.0", summary="left does right",
        severity=Severity.MEDIUM, source="a test", fixed=fixed,
    )  # fmt: skip
    (seen,) = VULNERABLE.closure(None, (advisory,))  # type: ignore[arg-type]
    text, is_told = rule_words.remedy(VULNERABLE.finding(seen), "fr")
    assert is_told
    assert text.startswith("Prenez une version dont la fermeture contient ")
    assert [version for version in fixed[:3] if version not in text] == []
    assert ("@acme/left" in text) is bool(fixed)


def test_in_english_findings_say_it_themselves() -> None:
    seen = finding("silent-copy", Severity.HIGH)
    assert rule_words.about("silent-copy", "en") is None
    assert rule_words.remedy(seen, "en") == (seen.remedy, True)
    assert rule_pages.page(pages()["silent-copy"], "en") == pages()["silent-copy"]


def test_a_rule_that_nobody_wrote_about_is_told_in_english() -> None:
    page = Page(id="x", summary="x", severity="low", row="y", remedy="X.", taxonomy=(), text="**What.** X.")
    assert rule_words.about("x", "fr") is None
    assert rule_pages.page(page, "fr") == page


@pytest.mark.parametrize("language", OTHERS)
def test_evidence_of_a_lock_is_told_as_far_as_it_is_known(language: str) -> None:
    english, other = (table(f"checklist/{each}.toml")["remarks"] for each in ("en", language))
    for key, said in english.items():
        blanks = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", said)}
        line = said.format(**blanks)
        is_long = len(re.sub(r"\{\w+\}", "", said)) >= 12
        assert retold.evidence(line, language) == (other[key].format(**blanks) if is_long else line), key
        assert retold.evidence(line) == line
    assert retold.evidence("not looked at: advisories", "fr") == "non examiné : advisories"
    assert retold.evidence("x" * 5_000, language) == "x" * 5_000


def test_evidence_of_a_finding_stands_behind_what_its_rule_is_about() -> None:
    about = rule_words.about("silent-copy", "fr")
    line = "silent-copy: sends a, and b: c"
    assert retold.evidence(line, "fr") == f"{about} ({line})"
    waived = "waived (accepted) by Ada until 2026-12-31: only for admins [silent-copy: sends a]"
    said = "dérogation (accepted) de Ada jusqu’au 2026-12-31 : only for admins [silent-copy : sends a]"
    assert retold.evidence(waived, "fr") == f"{about} ({said})"
