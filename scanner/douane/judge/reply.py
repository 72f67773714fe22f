"""What a judge answered, held against what it was asked: all of it fits, or it is no answer."""

from __future__ import annotations

import json
from dataclasses import dataclass

from douane.detectors._definitions import Passage
from douane.errors import DouaneError
from douane.judge.question import Question
from douane.model import Confidence, Json, Where

MAX_CONTENT = 4_000
"""Characters of an answer."""
MAX_QUOTE = MAX_REASON = 300
"""Characters of what it quotes, and of what it says."""
MIN_QUOTE = 8
"""Characters that it has to quote at least."""
_ECHO = 40  # characters of a reason that stands in the text word for word
_MEMBERS = {"case": str, "instruction": bool, "confidence": str, "quote": str, "reason": str}
_CONFIDENCES = (Confidence.LOW, Confidence.MEDIUM)
_NOT_ASKED = "its answer is not the JSON object that was asked for"


class NoAnswerError(DouaneError):
    """The judge did not answer; the message says what it did instead, in words of our own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer that fits. `where` is the place of the `quote`, None where no orders were found."""

    quote: str
    reason: str
    confidence: Confidence
    where: Where | None


def content_of(response: Json) -> str:
    """Return the text of the one choice of a chat completion. Raises NoAnswerError."""
    choices = response.get("choices") if isinstance(response, dict) else None
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, dict) else None
    if not isinstance(first, dict) or not isinstance(message, dict):
        raise NoAnswerError("what it sent is no chat completion")
    content = message.get("content")
    if message.get("refusal") or first.get("finish_reason") == "content_filter" or content is None:
        raise NoAnswerError("it declined to answer")
    if first.get("finish_reason") == "length":
        raise NoAnswerError("its answer was cut off")
    if not isinstance(content, str):
        raise NoAnswerError("what it sent is no chat completion")
    return content


def read(content: str, question: Question, *, model: str, key: str | None) -> Reply:
    """Return what *content* says about *question*. Raises NoAnswerError for all that does not fit."""
    if len(content) > MAX_CONTENT:
        raise NoAnswerError(f"its answer is longer than {MAX_CONTENT} characters")
    if key and key in content:
        raise NoAnswerError("its answer holds the key it was asked with")
    said = _members(content)
    if said["case"] != question.case(model):
        raise NoAnswerError("its answer is not to this question")
    quote, reason = " ".join(str(said["quote"]).split()), " ".join(str(said["reason"]).split())
    if said["confidence"] not in _CONFIDENCES or not 0 < len(reason) <= MAX_REASON or len(quote) > MAX_QUOTE:
        raise NoAnswerError(_NOT_ASKED)
    if len(reason) >= _ECHO and _place(reason, question.passages) is not None:
        raise NoAnswerError("it gave back the text instead of a reason")
    where = _quoted(quote, question) if said["instruction"] else None
    return Reply(quote=quote, reason=reason, confidence=Confidence(str(said["confidence"])), where=where)


def _members(content: str) -> dict[str, Json]:
    try:
        pairs = json.loads(content, object_pairs_hook=list)
    except (ValueError, RecursionError):
        raise NoAnswerError(_NOT_ASKED) from None
    if not content.lstrip().startswith("{") or not isinstance(pairs, list) or len(pairs) != len(_MEMBERS):
        raise NoAnswerError(_NOT_ASKED)
    said: dict[str, Json] = dict(pairs)
    if said.keys() != _MEMBERS.keys() or not all(isinstance(said[each], _MEMBERS[each]) for each in said):
        raise NoAnswerError(_NOT_ASKED)
    return said


def _quoted(quote: str, question: Question) -> Where:
    where = _place(quote, question.passages) if len(quote) >= MIN_QUOTE else None
    if where is None:
        raise NoAnswerError("it quotes words that do not stand in the text")
    return where


def _place(words: str, passages: tuple[Passage, ...]) -> Where | None:
    """Return the place of the first passage that holds *words*, whatever its white space."""
    return next((each.where for each in passages if words in " ".join(each.text.split())), None)
