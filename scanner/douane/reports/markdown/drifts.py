"""One drift as Markdown: what kind, of what, and what was and is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from douane.causes import Cause
from douane.drift_kinds import Area, kind_of
from douane.drifting import Compared, Review
from douane.reports import changes
from douane.reports.markdown.escaping import code, fence, prose
from douane.text import visible
from douane_lockfiles import Drift

MOST_TEXT = 4000
"""Characters of one value."""

WORDLESS = "**the lock holds digests and no words**: read them with `douane vet` before this is approved"
"""Said of definitions whose words a page cannot show."""

_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_MOST_LINES = 120
_MOST_EVIDENCE = 8
_SHORT = 100  # characters of a value that stands in a line
_FINDINGS = frozenset({"advisory-appeared", "finding-appeared", "finding-gone", "finding-moved"})
_NAMED = ("rule", "severity", "package", "path", "pointer", "advisory")


def follows(drift: Drift) -> bool:
    """Whether *drift* only follows from others, as an answer that is open again."""
    return drift.pointer.startswith(("answers.", "decision.")) and drift.kind != "owner-removed"


def is_no(drift: Drift) -> bool:
    """Whether *drift* says that the answer to a row is a no now."""
    return drift.kind == "answer-worsened" and isinstance(drift.now, dict) and drift.now.get("mark") == "no"


def tasks(each: Compared, areas: Sequence[Area], causes: Sequence[Cause] = ()) -> str:
    """Return what to do before this is approved, as a list to tick off: for each part, and for each cause."""
    steps = [f"- [ ] **{area.title}.** {area.fix}" for area in areas]
    steps += [f"- [ ] **{cause.says.capitalize()}.** {cause.fix}" for cause in causes if cause.fix]
    if each.problem is not None and each.is_outage:
        steps.append("- [ ] **Not looked at.** Run it again: what could not be seen may have changed, too.")
    return "\n".join(["**Before this is approved:**", "", *steps]) if steps else ""


def item(drift: Drift, review: Review, brought: str = "") -> str:
    """Return *drift* as one piece that stands by itself; *brought* says what brought it about, and when."""
    said = [f"- **{drift.grade.value}** {drift.kind} {code(drift.subject)}"]
    if drift.detail:
        said.append(f": {prose(drift.detail)}")
    else:
        said.append(f": {kind_of(drift.kind).means}")
    if way := review.ways.get(drift.pointer):
        said.append(f" (the way to it: {_way(way)})")
    if brought:
        said.append(f" — *{brought}*")
    if _is_wordless(drift):
        said.append(f"; {WORDLESS}")
    return "".join(said) + _values(drift)


def _is_wordless(drift: Drift) -> bool:
    """Whether *drift* is about a definition of which the locks hold digests alone."""
    sides = [side for side in (drift.was, drift.now) if side is not None]
    is_definition = drift.pointer.startswith("surface.items[") and bool(sides)
    return is_definition and all(isinstance(side, str) and _DIGEST.fullmatch(side) for side in sides)


def definition(value: Any) -> str:
    """Return a whole definition, each of its members by itself."""
    return fence(_bounded(_new_lines(value)), "diff")


def _way(way: Sequence[str]) -> str:
    names = [purl.partition("/")[2] for purl in way]
    if len(names) > 6:
        names[3:-3] = ["…"]
    return " → ".join(code(name, most=120) if name != "…" else name for name in names)


def _values(drift: Drift) -> str:
    """What was and what is: short values in the line, others as a diff below it."""
    was, now = drift.was, drift.now
    if drift.kind in _FINDINGS:
        found = now if isinstance(now, Mapping) else was
        return f"; {_finding(found)}" if isinstance(found, Mapping) else ""
    if follows(drift):
        return _marks(was, now) + _evidence(was, now)
    if drift.pointer.startswith("surface.items[") and was is None and isinstance(now, Mapping):
        return f"\n\n{definition(now)}"
    if changes.has_texts(drift) or _is_nested(was, now):
        lines = (f"@@ {text} @@" if not mark else f"{mark} {text}" for mark, text in _changed(drift))
        return f"\n\n{fence(_bounded(lines), 'diff')}"
    sides = [(name, _one_line(value)) for name, value in (("was", was), ("now", now)) if value is not None]
    if all(len(text) <= _SHORT for _, text in sides):
        return "".join(f"; {name} {code(text)}" for name, text in sides)
    lines = (f"{'-' if name == 'was' else '+'} {_cut(text)}" for name, text in sides)
    return f"\n\n{fence(lines, 'diff')}"


def _changed(drift: Drift) -> Iterator[tuple[str, str]]:
    return changes.lines(drift, most=MOST_TEXT)


def _is_nested(was: Any, now: Any) -> bool:
    """Whether two values are worth comparing place by place."""
    return any(isinstance(was, kind) and isinstance(now, kind) and (was or now) for kind in (dict, list))


def _finding(found: Mapping[str, Any]) -> str:
    told = {key: str(found[key]) for key in _NAMED if found.get(key)}
    parts = [told.pop("severity", "")] if "severity" in told else []
    rule = told.pop("rule", "")
    place = told.pop("path", told.pop("pointer", ""))
    place += f":{found['line']}" if place and found.get("line") else ""
    parts = [prose(part) for part in parts]
    parts += [f"in {code(told['package'])}"] if "package" in told else []
    parts += [f"at {code(place)}"] if place else []
    parts += [f"advisory {code(told['advisory'])}"] if "advisory" in told else []
    return f"{', '.join(parts)}; {code(f'douane explain {rule}')}"


def _marks(was: Any, now: Any) -> str:
    return f": {_mark(was)} → {_mark(now)}"


def _evidence(was: Any, now: Any) -> str:
    """The evidence of an answer that was not there before: it names what a lock's findings leave out."""
    known, told = (_lines_of(side) for side in (was, now))
    fresh = [line for line in told if line not in known]
    lines = [f"\n  - {prose(line)}" for line in fresh[:_MOST_EVIDENCE]]
    more = len(fresh) - len(lines)
    return "".join([*lines, *([f"\n  - and {more} more"] if more > 0 else [])])


def _lines_of(side: Any) -> list[str]:
    found = side.get("evidence") if isinstance(side, Mapping) else None
    return [str(line) for line in found] if isinstance(found, list) else []


def _mark(side: Any) -> str:
    """The answer that *side* gives, or the value that it is."""
    if side is None:
        return "nothing"
    return code(_one_line(side.get("mark", side) if isinstance(side, Mapping) else side), most=_SHORT)


def _new_lines(value: Any, path: str = "") -> Iterator[str]:
    """Yield the members of a definition, the texts line by line as they are read."""
    if not isinstance(value, Mapping):
        yield from _sided(value)
        return
    for key in sorted(value, key=lambda name: (name not in ("name", "title", "description"), name)):
        yield f"@@ {visible(f'{path}{key}')} @@"
        yield from _sided(value[key])


def _sided(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from (f"+ {line}" for line in _cut(value).split("\n"))
    else:
        yield from (f"+ {line}" for line in json.dumps(value, ensure_ascii=False, indent=1).split("\n"))


def _bounded(lines: Iterator[str]) -> list[str]:
    """Return the first *lines*, and say that there are more."""
    found = list(lines)
    if len(found) <= _MOST_LINES:
        return found
    return [*found[:_MOST_LINES], f"… and {len(found) - _MOST_LINES} lines more, not shown here"]


def _one_line(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _cut(text: str) -> str:
    return (
        text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT]}… ({len(text)} characters, not shown in full)"
    )
