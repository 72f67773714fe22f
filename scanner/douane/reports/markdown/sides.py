"""A lock that is new, presented to whoever has to approve it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from douane.drifting import Compared, Side
from douane.reports.markdown.drifts import definition
from douane.reports.markdown.escaping import code, fence, prose
from douane.reports.markdown.page import Part, Section
from douane.words import Words

_MOST = 30  # names in one list
_MOST_EVIDENCE = 5  # lines for one row
_HEAVY, _MIDDLE, _LIGHT = 350, 250, 40
_SEVERITIES = ("critical", "high", "medium", "low", "info")


def presented(each: Compared, words: Words) -> Iterator[Section]:
    """Yield what a new lock brings in, where there was none: nothing of it was approved before."""
    side = each.review.now
    if side is None or each.review.was is not None:
        return
    yield Section(f"#### {words['new-here']}", tuple(Part(_HEAVY, text) for text in _facts(side, words)))
    if side.surface and all(value is None for value in side.definitions):
        yield Section("", (Part(_HEAVY, f"{words['reads']}: {words['wordless']}."),))
    yield Section(
        f"{words['reads']} ({len(side.surface)})",
        tuple(_definitions(side, words)),
        folded=True,
    )


def _facts(side: Side, words: Words) -> Iterator[str]:
    if side.because:
        told = dict(side.reasons)
        verdict = words.table.get(side.verdict, side.verdict)
        lines = [f"- {words.told('not-clear', verdict=verdict)}"]
        for row in side.because[:_MOST]:
            lines.append(f"  - {code(row)}")
            lines += [f"    - {prose(line)}" for line in told.get(row, ())[:_MOST_EVIDENCE]]
        yield "\n".join(lines)
    for severity in _SEVERITIES[:3]:
        found = Counter((rule, package) for rule, how, package in side.findings if how == severity)
        for (rule, package), count in list(found.items())[:_MOST]:
            told_of = f" {words.told('in-package', package=code(package))}" if package else ""
            times = words.told("times", count=count) if count > 1 else ""
            finding = words.told("finding", severity=words[severity], rule=code(rule))
            yield f"- {finding}{told_of}{times}"
    small = sum(how not in _SEVERITIES[:3] for _, how, _ in side.findings)
    if small:
        yield f"- {words.told('smaller', count=small)}"
    if side.scripts:
        yield f"- {words.told('scripts', names=_named(side.scripts, words))}"
    able = _named(side.capabilities, words) if side.capabilities else words["able-nothing"]
    yield f"- {words.told('able', names=able)}"
    if side.environment_names:
        yield f"- {words.told('environment', names=_named(side.environment_names, words))}"
    if side.launch:
        yield f"- {words['started']}\n\n{fence(side.launch)}"


def _definitions(side: Side, words: Words) -> Iterator[Part]:
    for (kind, key), value in zip(side.surface, side.definitions, strict=False):
        head = f"- {kind} {code(key)}" if key else f"- {kind}"
        yield Part(_LIGHT, head if value is None else f"{head}\n\n{definition(value, words)}")


def _named(names: tuple[str, ...], words: Words) -> str:
    shown = ", ".join(code(name, most=120) for name in names[:_MOST])
    more = len(names) - _MOST
    return shown if more <= 0 else f"{shown} {words.told('more', count=more)}"
