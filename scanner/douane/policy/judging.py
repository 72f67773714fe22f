"""From answers to a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from douane.model import Answer, Mark, Outcome, Policy, Verdict
from douane.objections import KEYS

DEMANDED = "demanded"
"""The remark on a row that the policy wants to be answered."""


def judge(answers: Iterable[Answer], policy: Policy, objected: Iterable[tuple[str, str]] = ()) -> Verdict:
    """Return the verdict: any *no* on a security row blocks, any *unknown* keeps the gate open.

    A *no* that a person gave on a value row blocks too: somebody decided against the server. The machine
    never answers value rows. `decision.gate` follows from the other rows and is not counted itself.
    *objected* are rules and rows of findings that nobody waives: those by which *policy* objects are named.
    """
    counted = [answer for answer in answers if answer.row != "decision.gate"]
    refused = tuple(answer.row for answer in counted if answer.mark is Mark.NO)
    unsettled = tuple(
        answer.row
        for answer in counted
        if answer.mark is Mark.UNKNOWN
        or (answer.mark is Mark.NOT_APPLICABLE and answer.row in policy.required)
    )
    because = refused or unsettled
    outcome = Outcome.BLOCKED if refused else Outcome.OPEN if unsettled else Outcome.CLEAR
    keys = sorted({*_keys(objected, policy, because), *_demanded(counted, policy, because)})
    return Verdict(outcome=outcome, because=because, keys=tuple(keys))


def _keys(objected: Iterable[tuple[str, str]], policy: Policy, because: tuple[str, ...]) -> Iterator[str]:
    for rule, row in objected:
        if row in because and rule in KEYS:
            yield KEYS[rule]
        if row in because and rule == "young-release" and policy.minimum_age is not None:
            yield "minimum-age"


def _demanded(answers: Iterable[Answer], policy: Policy, because: tuple[str, ...]) -> Iterator[str]:
    for answer in answers:
        asked = answer.mark is Mark.NOT_APPLICABLE or any(each.key == DEMANDED for each in answer.evidence)
        if answer.row in policy.required and answer.row in because and asked:
            yield "required-rows"
