"""One drift as Markdown: what kind, of what, and what was and is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from douane.causes import Cause
from douane.drift_kinds import Area, kind_of
from douane.drifting import Compared, Review
from douane.reports import changes, details
from douane.reports.markdown.escaping import code, fence, prose
from douane.text import visible
from douane.words import ENGLISH, Words
from douane_lockfiles import Drift

MOST_TEXT = 4000
"""Characters of one value."""

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


def words_of(language: str = ENGLISH) -> Words:
    """Return the words of a review in *language*."""
    return Words.of(language, "verdicts", "grades", "review")


def tasks(each: Compared, areas: Sequence[Area], causes: Sequence[Cause], words: Words) -> str:
    """Return what to do before this is approved, as a list to tick off: for each part, and for each cause."""
    steps = [f"- [ ] **{area.title}.** {area.fix}" for area in areas]
    steps += [f"- [ ] **{cause.says.capitalize()}.** {cause.fix}" for cause in causes if cause.fix]
    if each.problem is not None and each.is_outage:
        steps.append(f"- [ ] **{words['not-looked']}.** {words['again']}")
    return "\n".join([f"**{words['before']}**", "", *steps]) if steps else ""


def item(same: Sequence[Drift], review: Review, words: Words, brought: str = "") -> str:
    """Return a drift, or *same* of several packages, as one piece that stands by itself.

    *brought* says what brought it about, and when.
    """
    drift = same[0]
    said = [f"- **{words[drift.grade.value]}** {drift.kind} {code(drift.subject)}"]
    means = kind_of(drift.kind, words.language).means
    if not drift.detail or not words.is_english:
        said.append(f"{words['colon']}{means}")
    if drift.detail:
        said.append(f"{words['colon']}{prose(details.told(changes.detail(same), words.language))}")
    if way := review.ways.get(drift.pointer):
        said.append(words.told("the-way", way=_way(way)))
    if brought:
        said.append(f" — *{brought}*")
    if _is_wordless(drift):
        said.append(f"; {words['wordless']}")
    if len(same) > 1:
        return f"{''.join(said)}; {code(f'douane explain {drift.subject}')}"
    return "".join(said) + _values(drift, words)


def _is_wordless(drift: Drift) -> bool:
    """Whether *drift* is about a definition of which the locks hold digests alone."""
    sides = [side for side in (drift.was, drift.now) if side is not None]
    is_definition = drift.pointer.startswith("surface.items[") and bool(sides)
    return is_definition and all(isinstance(side, str) and _DIGEST.fullmatch(side) for side in sides)


def definition(value: Any, words: Words) -> str:
    """Return a whole definition, each of its members by itself."""
    return fence(_bounded(_new_lines(value, words), words), "diff")


def _way(way: Sequence[str]) -> str:
    names = [purl.partition("/")[2] for purl in way]
    if len(names) > 6:
        names[3:-3] = ["…"]
    return " → ".join(code(name, most=120) if name != "…" else name for name in names)


def _values(drift: Drift, words: Words) -> str:
    """What was and what is: short values in the line, others as a diff below it."""
    was, now = drift.was, drift.now
    if drift.kind in _FINDINGS:
        found = now if isinstance(now, Mapping) else was
        return f"; {_finding(found, words)}" if isinstance(found, Mapping) else ""
    if follows(drift):
        return _marks(was, now, words) + _evidence(was, now, words)
    if drift.pointer.startswith("surface.items[") and was is None and isinstance(now, Mapping):
        return f"\n\n{definition(now, words)}"
    if changes.has_texts(drift) or _is_nested(was, now):
        told = changes.lines(drift, most=MOST_TEXT, language=words.language)
        lines = (f"@@ {text} @@" if not mark else f"{mark} {text}" for mark, text in told)
        return f"\n\n{fence(_bounded(lines, words), 'diff')}"
    sides = [(name, _one_line(value)) for name, value in (("was", was), ("now", now)) if value is not None]
    if all(len(text) <= _SHORT for _, text in sides):
        return "".join(f"; {words[name]} {code(text)}" for name, text in sides)
    lines = (f"{'-' if name == 'was' else '+'} {_cut(text, words)}" for name, text in sides)
    return f"\n\n{fence(lines, 'diff')}"


def _is_nested(was: Any, now: Any) -> bool:
    """Whether two values are worth comparing place by place."""
    return any(isinstance(was, kind) and isinstance(now, kind) and (was or now) for kind in (dict, list))


def _finding(found: Mapping[str, Any], words: Words) -> str:
    told = {key: str(found[key]) for key in _NAMED if found.get(key)}
    severity = told.pop("severity", "")
    rule = told.pop("rule", "")
    place = told.pop("path", told.pop("pointer", ""))
    place += f":{found['line']}" if place and found.get("line") else ""
    parts = [prose(words.table.get(severity, severity))] if severity else []
    parts += [words.told("in-package", package=code(told["package"]))] if "package" in told else []
    parts += [words.told("at-place", place=code(place))] if place else []
    parts += [words.told("advisory", advisory=code(told["advisory"]))] if "advisory" in told else []
    return f"{', '.join(parts)}; {code(f'douane explain {rule}')}"


def _marks(was: Any, now: Any, words: Words) -> str:
    return f": {_mark(was, words)} → {_mark(now, words)}"


def _evidence(was: Any, now: Any, words: Words) -> str:
    """The evidence of an answer that was not there before: it names what a lock's findings leave out."""
    known, told = (_lines_of(side) for side in (was, now))
    fresh = [line for line in told if line not in known]
    lines = [f"\n  - {prose(line)}" for line in fresh[:_MOST_EVIDENCE]]
    more = len(fresh) - len(lines)
    return "".join([*lines, *([f"\n  - {words.told('more', count=more)}"] if more > 0 else [])])


def _lines_of(side: Any) -> list[str]:
    found = side.get("evidence") if isinstance(side, Mapping) else None
    return [str(line) for line in found] if isinstance(found, list) else []


def _mark(side: Any, words: Words) -> str:
    """The answer that *side* gives, or the value that it is."""
    if side is None:
        return words["nothing"]
    return code(_one_line(side.get("mark", side) if isinstance(side, Mapping) else side), most=_SHORT)


def _new_lines(value: Any, words: Words) -> Iterator[str]:
    """Yield the members of a definition, the texts line by line as they are read."""
    if not isinstance(value, Mapping):
        yield from _sided(value, words)
        return
    for key in sorted(value, key=lambda name: (name not in ("name", "title", "description"), name)):
        yield f"@@ {visible(key)} @@"
        yield from _sided(value[key], words)


def _sided(value: Any, words: Words) -> Iterator[str]:
    if isinstance(value, str):
        yield from (f"+ {line}" for line in _cut(value, words).split("\n"))
    else:
        yield from (f"+ {line}" for line in json.dumps(value, ensure_ascii=False, indent=1).split("\n"))


def _bounded(lines: Iterator[str], words: Words) -> list[str]:
    """Return the first *lines*, and say that there are more."""
    found = list(lines)
    if len(found) <= _MOST_LINES:
        return found
    return [*found[:_MOST_LINES], words.told("more-lines", count=len(found) - _MOST_LINES)]


def _one_line(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _cut(text: str, words: Words) -> str:
    return text if len(text) <= MOST_TEXT else text[:MOST_TEXT] + words.told("cut", count=len(text))
