"""Vetting servers of an index that serves attestations."""

from __future__ import annotations

from dataclasses import replace

from douane.api import Options, connected, vet_with
from douane.model import Answer, Report, Severity
from douane.targets import parse
from e2e.index import World
from e2e.transport import options


def vetted(world: World, given: Options, target: str = "npm:mail-mcp") -> Report:
    given = replace(given, transport=options(world, given.cwd).transport)
    with connected(given) as services:
        (parsed,) = parse(target, cwd=given.cwd)
        return vet_with(services, parsed, given)


def later(given: Options) -> Options:
    """A day later, when nothing that an index said before is believed unasked."""
    now = given.clock() + 86_400
    return replace(given, clock=lambda: now)


def identity(report: Report) -> Answer:
    return next(answer for answer in report.answers if answer.row == "supply.identity")


def mismatches(report: Report) -> list[tuple[Severity, str]]:
    found = [each for each in report.examination.findings if each.rule.startswith("provenance-")]
    assert all(each.row == "supply.identity" for each in found)
    return [(each.severity, each.why) for each in found]
