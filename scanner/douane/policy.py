"""From answers to a verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from douane.model import Answer, Mark, Outcome, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How strict the gate is: rows in `required` may not be *not-applicable*."""

    required: frozenset[str] = frozenset()


def judge(answers: Iterable[Answer], policy: Policy) -> Verdict:
    """Return the verdict: any *no* on a security row blocks, any *unknown* keeps the gate open.

    A *no* that a person gave on a value row blocks too: somebody decided against the server. The machine
    never answers value rows. `decision.gate` follows from the other rows and is not counted itself.
    """
    counted = [answer for answer in answers if answer.row != "decision.gate"]
    refused = tuple(answer.row for answer in counted if answer.mark is Mark.NO)
    if refused:
        return Verdict(outcome=Outcome.BLOCKED, because=refused)
    unsettled = tuple(
        answer.row
        for answer in counted
        if answer.mark is Mark.UNKNOWN
        or (answer.mark is Mark.NOT_APPLICABLE and answer.row in policy.required)
    )
    return Verdict(outcome=Outcome.OPEN if unsettled else Outcome.CLEAR, because=unsettled)
