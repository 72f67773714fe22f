"""A lock that is new, presented to whoever has to approve it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from douane.drifting import Compared, Side
from douane.reports.markdown.drifts import WORDLESS, definition
from douane.reports.markdown.escaping import code, fence, prose
from douane.reports.markdown.page import Part, Section

_MOST = 30  # names in one list
_MOST_EVIDENCE = 5  # lines for one row
_HEAVY, _MIDDLE, _LIGHT = 350, 250, 40
_SEVERITIES = ("critical", "high", "medium", "low", "info")


def presented(each: Compared) -> Iterator[Section]:
    """Yield what a new lock brings in, where there was none: nothing of it was approved before."""
    side = each.review.now
    if side is None or each.review.was is not None:
        return
    yield Section("#### What is new here", tuple(Part(_HEAVY, text) for text in _facts(side)))
    if side.surface and all(value is None for value in side.definitions):
        yield Section("", (Part(_HEAVY, f"What the model reads: {WORDLESS}."),))
    yield Section(
        f"What the model reads ({len(side.surface)})",
        tuple(_definitions(side)),
        folded=True,
    )


def _facts(side: Side) -> Iterator[str]:
    if side.because:
        told = dict(side.reasons)
        lines = [f"- **not clear**: verdict {side.verdict}, because of"]
        for row in side.because[:_MOST]:
            lines.append(f"  - {code(row)}")
            lines += [f"    - {prose(line)}" for line in told.get(row, ())[:_MOST_EVIDENCE]]
        yield "\n".join(lines)
    for severity in _SEVERITIES[:3]:
        found = Counter((rule, package) for rule, how, package in side.findings if how == severity)
        for (rule, package), count in list(found.items())[:_MOST]:
            times = f", {count} times" if count > 1 else ""
            yield (
                f"- **{severity}** finding {code(rule)}" + (f" in {code(package)}" if package else "") + times
            )
    small = sum(how not in _SEVERITIES[:3] for _, how, _ in side.findings)
    if small:
        yield f"- {small} smaller findings"
    if side.scripts:
        yield f"- **scripts run on installation** of {_named(side.scripts)}"
    able = _named(side.capabilities) if side.capabilities else "nothing that is told"
    yield f"- its code and packages can: {able}"
    if side.environment_names:
        yield f"- it is given these environment variables: {_named(side.environment_names)}"
    if side.launch:
        yield f"- started with:\n\n{fence(side.launch)}"


def _definitions(side: Side) -> Iterator[Part]:
    for (kind, key), value in zip(side.surface, side.definitions, strict=False):
        head = f"- {kind} {code(key)}" if key else f"- {kind}"
        yield Part(_LIGHT, head if value is None else f"{head}\n\n{definition(value)}")


def _named(names: tuple[str, ...]) -> str:
    shown = ", ".join(code(name, most=120) for name in names[:_MOST])
    return shown if len(names) <= _MOST else f"{shown} and {len(names) - _MOST} more"
