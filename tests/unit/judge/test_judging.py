"""What the judge adds, what it never changes, what is kept, and when it is given up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from douane.checklist.answers import answer
from douane.errors import NetworkError
from douane.http import FinalError, Response, UnreachedError
from douane.judge import judging
from douane.model import Confidence, Finding, Mark, Severity, Where
from douane.store import Store
from judging import LISTING, ORDERS, SETTINGS, Model, completion, finding, judge, question, said, seen

RULED = Finding(
    rule="hidden-instruction",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    package=None,
    where=Where(pointer="/tools/0/description"),
    excerpt="x",
    why="The text does.",
    remedy="Do not.",
    row="supply.tools",
)


def test_orders_are_a_finding_that_says_who_found_them() -> None:
    model = Model()
    (found,) = judge(model).added(seen()).findings
    assert (found.rule, found.severity, found.confidence) == ("judged-instruction", "medium", "low")
    assert (found.where.pointer, found.excerpt) == ("/tools/0/description", ORDERS)
    assert found.why.startswith("The model some-model, which was asked, says: It sends what")
    assert found.deterministic is False
    assert model.urls == [SETTINGS.url] * 2
    assert {headers["authorization"] for headers in model.headers} == {"Bearer key-of-the-judge"}


def test_a_finding_makes_its_row_unknown_or_a_no_and_never_a_yes() -> None:
    def row(confidence: str) -> Mark:
        def sure(asked: Mapping[str, Any]) -> bytes:
            content = json.loads(json.loads(finding(asked))["choices"][0]["message"]["content"])
            return completion(json.dumps(content | {"confidence": confidence}))

        answers = answer(judge(Model(sure)).added(seen()))
        return next(each.mark for each in answers if each.row == "supply.tools")

    assert next(each.mark for each in answer(seen()) if each.row == "supply.tools") is Mark.YES
    assert row("low") is Mark.UNKNOWN
    assert row("medium") is Mark.NO


def test_nothing_of_a_rule_is_changed_by_a_judge_that_finds_nothing() -> None:
    calm = Model(lambda asked: completion(json.dumps(said(asked["case"]))))
    before = replace(seen(), findings=(RULED,))
    after = judge(calm).added(before)
    assert after == before
    assert answer(after) == answer(before)


@pytest.mark.parametrize(
    ("what", "why"),
    [
        (FinalError("models.test took longer than 60 s"), "models.test took longer than 60 s"),
        (Response(500, {}, b"", SETTINGS.url), "models.test answered 500 for /v1/chat/completions, tried 2"),
        (Response(401, {}, b"", SETTINGS.url), "models.test refuses /v1/chat/completions (401)"),
        (Response(404, {}, b"", SETTINGS.url), "models.test has no /v1/chat/completions (404)"),
        (
            Response(307, {"location": "https://elsewhere.test/"}, b"", SETTINGS.url),
            "models.test leads elsewhere",
        ),
        (b"<!doctype html>", "models.test sent something that is not JSON"),
        (completion("Yes, it does!"), "its answer is not the JSON object that was asked for"),
        (completion(None), "it declined to answer"),
    ],
)
def test_no_answer_is_a_note_and_changes_no_row(what: Any, why: str) -> None:
    before = replace(seen(), findings=(RULED,))
    after = judge(Model(lambda _: what)).added(before)
    (note,) = after.gaps
    assert note.why.startswith(why)
    assert note.what == "the judge's answer on 2 of 2 texts: tool send, tool list"
    assert note.rows == ()
    assert after.findings == before.findings
    assert answer(after) == answer(before)
    assert "key-of-the-judge" not in repr(after)


def test_a_host_that_is_not_there_is_given_up() -> None:
    model = Model(lambda _: UnreachedError("models.test is not there", rounds=3))
    notes = judge(model).added(seen()).gaps
    assert [note.why for note in notes] == [
        "models.test is not there",
        "models.test could not be reached earlier in this run",
    ]
    assert len(model.asked) == 1


def test_no_redirect_is_followed() -> None:
    model = Model(lambda _: Response(307, {"location": "https://elsewhere.test/"}, b"", SETTINGS.url))
    judge(model).added(seen())
    assert set(model.urls) == {SETTINGS.url}


def test_answers_are_kept_and_make_the_same_report() -> None:
    store, model = Store.in_memory(), Model()
    first = judge(model, store).added(seen())
    changed = Model(lambda asked: completion(json.dumps(said(asked["case"]))))
    assert judge(changed, store).added(seen()) == first
    assert judge(Model(), store, offline=True).added(seen()) == first
    assert (len(model.asked), len(changed.asked)) == (2, 0)
    assert judge(changed, store, fresh=True).added(seen()).findings == ()
    assert len(changed.asked) == 2


def test_what_is_no_answer_is_not_kept() -> None:
    store = Store.in_memory()
    judge(Model(lambda _: completion("no")), store).added(seen())
    model = Model()
    judge(model, store).added(seen())
    assert len(model.asked) == 2


@pytest.mark.parametrize("kept", [b"", b"\xff", b"{}", json.dumps(said("0" * 16)).encode()])
def test_what_is_damaged_in_the_store_is_asked_again(kept: bytes) -> None:
    store, model = Store.in_memory(), Model()
    store.note("judged", question().key("some-model"), kept, at=0.0)
    assert len(judge(model, store).added(seen()).findings) == 1
    assert len(model.asked) == 2


def test_offline_nobody_is_asked() -> None:
    model = Model()
    (note,) = judge(model, offline=True).added(seen()).gaps
    assert "was not asked" in note.why
    assert model.asked == []


def test_after_some_questions_without_an_answer_no_more_are_asked() -> None:
    many = {"tools": [{"name": f"t{n}", "description": "Does it."} for n in range(20)]}
    model = Model(lambda _: completion("no"))
    gaps = judge(model).added(seen(many)).gaps
    assert len(model.asked) == judging.MAX_FAILURES
    assert [note.what[:38] for note in gaps] == [
        "the judge's answer on 3 of 20 texts: t",
        "the judge's answer on 17 of 20 texts: ",
    ]


def test_beyond_the_bounds_nothing_is_asked() -> None:
    long = {"name": "long", "description": "x" * (judging.MAX_TEXT + 1)}
    many = [{"name": f"t{n}"} for n in range(judging.MAX_QUESTIONS + 1)]
    model = Model()
    gaps = judge(model).added(seen({"tools": [long, *many]})).gaps
    assert len(model.asked) == judging.MAX_QUESTIONS - 1
    assert [note.why for note in gaps] == [
        "texts of more than 30000 characters are not asked about",
        "only 300 texts of a server are asked about",
    ]


def test_after_a_time_no_more_is_asked() -> None:
    ticks = iter(range(0, 10_000, 500))
    slow = replace(judge(model := Model()), clock=lambda: float(next(ticks)))
    many = {"tools": [{"name": f"t{n}"} for n in range(9)]}
    (note,) = slow.added(seen(many)).gaps
    assert note.why == "a server is asked about for at most 600 s"
    assert 0 < len(model.asked) < 9


def test_what_the_judge_says_is_escaped_and_a_hostile_name_too() -> None:
    listing = {"tools": [{"name": "a\u202e\x1b[2J", "description": LISTING["tools"][0]["description"]}]}

    def hostile(asked: Mapping[str, Any]) -> bytes:
        members = {"instruction": True, "quote": ORDERS, "reason": "\x1b[2J\u202eall is well"}
        return completion(json.dumps(said(asked["case"], **members)))

    (found,) = judge(Model(hostile)).added(seen(listing)).findings
    assert "\\x1b[2J\\u202eall is well" in found.why
    (note,) = judge(Model(lambda _: NetworkError("no"))).added(seen(listing)).gaps
    assert "a\\u202e\\x1b[2J" in note.what


def test_a_surface_that_lists_nothing_is_not_asked_about() -> None:
    model, before = Model(), seen({"tools": []})
    assert judge(model).added(before) == before
    assert model.asked == []
