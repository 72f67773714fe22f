"""A policy applied to what was seen: whom it lets answer for findings, and what it objects to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from douane.model import Examination, Policy, TargetKind, Waiver, ordered
from douane.objections import is_ours, objections, of_examination
from douane.waiving import about_closure, marked

_INSIDE = "its policy lies in the folder that is vetted: name it with --policy"


def answering(examination: Examination, rules: Policy) -> tuple[Waiver, ...]:
    """Return the waivers handed over with *examination*, and those of *rules* that are about its server.

    What is vetted does not waive what is found in it: a policy that lies in that very folder, and that nobody
    named, does not hold.
    """
    closure, target = examination.closure, examination.target
    purls = {each.purl for each in closure.packages} if closure else set()
    told = about_closure(rules.waivers, purls, closure.server.purl if closure else None)
    found = target.kind is TargetKind.DIRECTORY and target.path and rules.folder and not rules.named
    if found and Path(rules.folder or "").resolve().is_relative_to(Path(target.path or "").resolve()):
        told = tuple(replace(each, wrong=_INSIDE) for each in told)
    return (*examination.waivers, *told)


def objected(examination: Examination, rules: Policy, owner: str | None) -> Examination:
    """Return *examination* with what *rules* object to if *owner* owns the connection, and none earlier."""
    findings = tuple(each for each in examination.findings if not is_ours(each.rule))
    facts = of_examination(replace(examination, findings=findings), owner)
    prior = examination.prior
    waivers = [*examination.waivers, *(prior.waivers if prior else ())]
    new = (marked(each, waivers, facts.purl) for each in objections(rules, facts))
    return replace(examination, findings=ordered((*findings, *new)))


def unwaived(examination: Examination) -> Iterator[tuple[str, str]]:
    """Yield rule and row of the findings that nobody answers for."""
    return ((each.rule, each.row) for each in examination.findings if not each.is_waived)
