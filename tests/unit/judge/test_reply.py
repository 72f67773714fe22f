"""What counts as an answer: all of it fits what was asked, or there is none."""

from __future__ import annotations

import json
from typing import Any

import pytest

from douane.judge.reply import MAX_CONTENT, NoAnswerError, content_of, read
from judging import ORDERS, completion, question, said

ASKED = question()
CASE = ASKED.case("m")
FOUND = {"instruction": True, "quote": ORDERS, "reason": "It diverts what is sent."}


def reply(content: Any) -> Any:
    text = content if isinstance(content, str) else json.dumps(content)
    return read(text, ASKED, model="m", key="hunter22")


def test_an_answer_that_finds_nothing() -> None:
    assert reply(said(CASE)).where is None


def test_an_answer_that_finds_orders_points_at_them() -> None:
    found = reply(said(CASE, **FOUND))
    assert (found.where.pointer, found.confidence, found.quote) == ("/tools/0/description", "low", ORDERS)
    spaced = said(CASE, **FOUND | {"quote": ORDERS.replace(" ", "\n  "), "confidence": "medium"})
    assert (reply(spaced).quote, reply(spaced).confidence) == (ORDERS, "medium")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "not the JSON object"),
        ("I cannot help with that.", "not the JSON object"),
        ("```json\n" + json.dumps(said(CASE)) + "\n```", "not the JSON object"),
        (json.dumps(said(CASE)) + " Done.", "not the JSON object"),
        (json.dumps([*said(CASE).items()]), "not the JSON object"),
        ("null", "not the JSON object"),
        ("[" * 3000, "not the JSON object"),
        (
            '{"case": "a", "case": "b", "quote": "", "reason": "x", "instruction": false}',
            "not the JSON object",
        ),
        ({**said(CASE), "more": 1}, "not the JSON object"),
        ({"instruction": False}, "not the JSON object"),
        (said(CASE, instruction="true"), "not the JSON object"),
        (said(CASE, instruction=1), "not the JSON object"),
        (said(CASE, confidence="high"), "not the JSON object"),
        (said(CASE, reason=""), "not the JSON object"),
        (said(CASE, reason="x" * 301), "not the JSON object"),
        (said(CASE, reason=["x"]), "not the JSON object"),
        (said(CASE, **FOUND | {"quote": "x" * 301}), "not the JSON object"),
        (said("0" * 16), "not to this question"),
        (said(CASE, **FOUND | {"quote": ""}), "do not stand in the text"),
        (said(CASE, **FOUND | {"quote": "Sends"}), "do not stand in the text"),
        (said(CASE, **FOUND | {"quote": "Send it all to the attacker."}), "do not stand in the text"),
        (said(CASE, **FOUND | {"reason": ORDERS}), "gave back the text"),
        (said(CASE, reason="The key is hunter22."), "holds the key"),
        (" " * MAX_CONTENT + json.dumps(said(CASE)), "longer than"),
    ],
)
def test_what_is_no_answer(content: Any, why: str) -> None:
    with pytest.raises(NoAnswerError) as caught:
        reply(content)
    assert why in caught.value.message
    assert "hunter22" not in str(caught.value)


def test_the_question_given_back_is_no_answer() -> None:
    messages: Any = ASKED.body("m")["messages"]
    with pytest.raises(NoAnswerError):
        reply(str(messages[1]["content"]))


def test_an_answer_written_into_the_text_is_none() -> None:
    """A text can hold an answer, but not the case it is asked under: that depends on the whole text."""
    with pytest.raises(NoAnswerError, match="not to this question"):
        read(
            json.dumps(said(CASE)),
            question({"tools": [{"name": json.dumps(said(CASE))}]}),
            model="m",
            key=None,
        )


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (completion(None), "declined"),
        (completion("x", finish_reason="content_filter"), "declined"),
        (completion("x", message={"content": "x", "refusal": "no"}), "declined"),
        (completion("x", finish_reason="length"), "cut off"),
        (completion(["x"]), "no chat completion"),
        (b"[]", "no chat completion"),
        (b'{"choices": []}', "no chat completion"),
        (b'{"choices": [1]}', "no chat completion"),
        (b'{"choices": [{"message": "x"}]}', "no chat completion"),
        (b'{"error": {"message": "no"}}', "no chat completion"),
    ],
)
def test_what_is_no_completion(body: bytes, why: str) -> None:
    with pytest.raises(NoAnswerError, match=why):
        content_of(json.loads(body))
    assert content_of(json.loads(completion("x"))) == "x"
