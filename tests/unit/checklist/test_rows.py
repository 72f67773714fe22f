"""The checklist as data, in both languages."""

import string

import pytest

from douane.checklist import LANGUAGES, rows, say, sections, wording
from douane.checklist.answers import answer
from douane.errors import UsageError
from douane.model import Examination, Remark, Surface, Target, TargetKind
from douane_signatures import table

NOTHING = Examination(
    target=Target(text="x", kind=TargetKind.RECORDED),
    launch=None,
    closure=None,
    surface=Surface(),
    findings=(),
    gaps=(),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_words_the_same_24_rows(language: str) -> None:
    assert [row.id for row in rows(language)] == [row.id for row in rows("en")]
    assert len(rows(language)) == 24
    assert {row.section for row in rows(language)} == set(sections(language))
    for row in rows(language):
        assert all((row.question, row.evidence, row.no, row.fix))
        assert row.who in ("machine", "human", "either", "derived")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences_with_the_same_blanks(language: str) -> None:
    def blanks(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    english, other = table("checklist/en.toml"), table(f"checklist/{language}.toml")
    for part in ("remarks", "report", "page"):
        assert english[part].keys() == other[part].keys()
        for key, sentence in english[part].items():
            assert blanks(sentence) == blanks(other[part][key]), key


def test_rows_are_answered_in_the_order_of_the_checklist() -> None:
    assert [item.row for item in answer(NOTHING)] == [row.id for row in rows()]


def test_only_value_rows_are_not_security_rows() -> None:
    assert {row.id for row in rows() if not row.is_security} == {
        "value.task",
        "value.narrower",
        "value.standing",
    }


def test_a_sentence_cannot_be_broken_by_what_fills_it() -> None:
    remark = Remark.of("gap", what="{why} {0} {__class__}", why="%s")
    assert say(remark) == "not looked at: {why} {0} {__class__}: %s"


def test_a_language_there_is_none_for_is_refused() -> None:
    with pytest.raises(UsageError, match="use one of en, fr"):
        rows("xx")
    with pytest.raises(UsageError):
        wording("../en")
