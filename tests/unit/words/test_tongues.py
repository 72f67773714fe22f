"""Every word that a person reads is there in each language, and is another word there."""

import re
import string
from collections.abc import Iterator
from typing import Any

import pytest

from douane import causes, drift_kinds
from douane.checklist import LANGUAGES
from douane.drift_kinds import areas, kind_of
from douane.errors import UsageError
from douane.policy import keys
from douane.words import Words, grades
from douane_lockfiles import GRADES, Grade
from douane_signatures import table

OTHERS = [language for language in LANGUAGES if language != "en"]

EQUAL = {  # what is the same word in French
    "checklist report kind-bundle", "checklist page can-wasm", "checklist page description",
    "checklist page instructions", "checklist page licence", "checklist page provenance",
    "checklist page type", "checklist page verdict", "checklist page version",
    "words grades info", "words review verdict", "words review version", "words history pinned",
    "words policy verdict", "words drift-page verdict", "words drift-page version", "words drift-page cause",
    "words drift-page a-instructions", "words drift-page a-extension",
}  # fmt: skip


def leaves(found: Any, place: str) -> Iterator[tuple[str, str]]:
    """Yield where each text of *found* stands, and the text; a row of the checklist stands under its id."""
    if isinstance(found, str):
        yield place, found
    elif isinstance(found, dict):
        for key, value in found.items():
            yield from leaves(value, f"{place} {key}")
    else:
        for value in found:
            yield from leaves(value, f"{place} {value['id']}")


def english() -> dict[str, str]:
    """Return every text that is worded in each language, by where it stands."""
    texts = dict(leaves(table("checklist/en.toml"), "checklist")) | dict(
        leaves(table("words/en.toml"), "words")
    )
    drifts = table("drifts.toml")
    for part, names in (("areas", ("title", "fix")), ("causes", ("says", "fix"))):
        for key, value in drifts[part].items():
            texts |= {f"drifts {part} {key} {name}": value[name] for name in names}
    texts |= {f"drifts kinds {key}": value["means"] for key, value in drifts["kinds"].items()}
    kinds = table("code/capabilities.toml")["kind"]
    texts |= {f"capabilities kinds {each['id']}": each["says"] for each in kinds}
    texts |= {f"policy keys {each['key']}": each["says"] for each in table("policy.toml")["keys"]}
    return texts | dict(leaves(table("taxonomy.toml"), "taxonomy"))


def other(language: str) -> dict[str, str]:
    drifts = {key: value for key, value in table(f"drifts.{language}.toml").items() if key != "details"}
    return {
        **dict(leaves(table(f"checklist/{language}.toml"), "checklist")),
        **dict(leaves(table(f"words/{language}.toml"), "words")),
        **dict(leaves(drifts, "drifts")),
        **dict(leaves(table(f"policy.{language}.toml"), "policy")),
        **dict(leaves(table(f"capabilities.{language}.toml"), "capabilities")),
        **dict(leaves(table(f"taxonomy.{language}.toml"), "taxonomy")),
    }


def blanks(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


@pytest.mark.parametrize("language", OTHERS)
def test_no_word_is_missing_and_none_is_left_over(language: str) -> None:
    assert other(language).keys() ^ english().keys() == set()


@pytest.mark.parametrize("language", OTHERS)
def test_a_word_that_is_the_same_in_both_is_listed_as_such(language: str) -> None:
    told = other(language)
    names = {"id", "who"}
    same = {
        place for place, text in english().items() if told[place] == text and place.split()[-1] not in names
    }
    punctuation = {
        place for place in same if not re.search(r"[^\W\d_]{2}", re.sub(r"\{\w+\}", "", told[place]))
    }
    assert same - punctuation == EQUAL - punctuation


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_has_the_same_blanks_and_the_same_code(language: str) -> None:
    told = other(language)
    for place, text in english().items():
        assert blanks(told[place]) == blanks(text), place
        code = [re.sub("NAME|NOM|TARGET|CIBLE", "", each) for each in re.findall("`[^`]+`", text)]
        assert sorted(code) == sorted(
            re.sub("NAME|NOM|TARGET|CIBLE", "", each) for each in re.findall("`[^`]+`", told[place])
        )


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_beside_drifts_keep_their_blanks(language: str) -> None:
    details = table(f"drifts.{language}.toml")["details"]
    for text, told in details.items():
        assert blanks(told) == blanks(text)
        assert told != text


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_causes_parts_grades_and_keys_are_worded(language: str) -> None:
    for kind in GRADES:
        assert kind_of(kind, language).means
    assert areas(language).keys() == areas().keys()
    assert causes.causes(language).keys() == causes.causes().keys()
    assert grades(language).keys() == {grade.value for grade in Grade}
    assert all(key.says for key in keys.every(language).values())


def test_a_kind_that_nobody_wrote_about_is_told_by_its_name() -> None:
    assert kind_of("moon-changed", "fr").means == "moon changed"
    assert kind_of("moon-changed", "fr").area == drift_kinds.areas("fr")["lock"]


@pytest.mark.parametrize("language", ["", "xx", "../en"])
def test_a_language_there_is_none_for_is_refused(language: str) -> None:
    with pytest.raises(UsageError, match="use one of en, fr"):
        Words.of(language, "drift")
