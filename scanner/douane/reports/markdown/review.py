"""Drift as a review that somebody can approve from: what is worst first, and every text a model will read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from douane.causes import Causes
from douane.drift_kinds import Area, kind_of
from douane.drifting import Compared, Side
from douane.reports.markdown.drifts import follows, is_no, item, tasks
from douane.reports.markdown.escaping import code, prose
from douane.reports.markdown.page import MOST_CHARACTERS, Part, Section, fitted, joined
from douane.reports.markdown.sides import presented
from douane_lockfiles import Drift, Grade

_MOST_ROWS = 40
_MOST_NAMED = 10
_STATES = {0: "same", 1: "drift", 2: "INVALID LOCK", 3: "not fully seen"}
_HEAD = 4000  # characters kept for what stands below the sections: what was left off


def render(compared: Sequence[Compared], *, most: int = MOST_CHARACTERS) -> str:
    """Return the review as GitHub's Markdown, at most *most* characters, ending in a newline.

    Nothing in it that comes from a package or a lock is read as markup. What did not fit is said at the top.
    """
    changed = sorted((each for each in compared if each.exit_code or each.drifts), key=_worst_first)
    sections = [section for each in changed for section in _sections(each)]
    head = joined([_title(compared), _table(changed), *_unchanged(compared, changed)])
    page = fitted(sections, most - len(head) - _HEAD)
    return joined([head, _left(page.left, sections), page.text, _foot()]) + "\n"


def worst(each: Compared) -> Grade | None:
    """Return the worst grade of what drifted or, in a lock that is new, was found; None where nothing is."""
    grades = [drift.grade for drift in each.drifts]
    side = each.review.now
    if side is not None and each.review.was is None:
        known = set(Grade)
        grades += [Grade(severity) for _, severity, _ in side.findings if severity in known]
    return max(grades, key=lambda grade: grade.rank, default=None)


def _worst_first(each: Compared) -> tuple[int, int, str]:
    grade = worst(each)
    return -(each.exit_code == 2), -(grade.rank if grade else -1), each.path


def _title(compared: Sequence[Compared]) -> str:
    invalid = sum(each.exit_code == 2 for each in compared)
    drifted = sum(each.has_drift for each in compared)
    blind = sum(each.is_open and each.exit_code != 2 for each in compared)
    grades = [grade for each in compared if each.has_drift and (grade := worst(each))]
    grade = max(grades, key=lambda found: found.rank, default=None)
    if invalid:
        says = f"{_many(invalid, 'lockfile')} cannot be trusted: do not approve"
    elif grade is not None:
        says = f"{_many(drifted, 'server')} changed, at worst {grade.value.upper()}"
        if blocked := sum(_is_blocked(each) for each in compared):
            says += f"; {blocked} BLOCKED, as the lock itself says"
    elif blind:
        says = f"nothing is known to have changed, and {_many(blind, 'server')} could not be seen in full"
    else:
        says = "nothing changed"
    counts = f"{len(compared)} compared, {drifted} drifted, {blind} not fully seen, {invalid} invalid"
    return f"## Douane: {says}\n\n{counts}."


def _is_blocked(each: Compared) -> bool:
    """Whether what changed is pinned although the gate said no."""
    return each.has_drift and each.review.now is not None and each.review.now.verdict == "blocked"


def _table(changed: Sequence[Compared]) -> str:
    if not changed:
        return ""
    rows = ["| server | state | worst | verdict | what |", "|---|---|---|---|---|"]
    for each in changed[:_MOST_ROWS]:
        grade = worst(each)
        state = _STATES[each.exit_code]
        rows.append(
            f"| {code(each.server, most=80, cell=True)} | {state} | {grade.value if grade else ''} "
            f"| {_verdicts(each)} | {_what(each)} |"
        )
    if len(changed) > _MOST_ROWS:
        rows.append(f"| and {len(changed) - _MOST_ROWS} more | | | | |")
    return "\n".join(rows)


def _verdicts(each: Compared) -> str:
    sides = [side.verdict for side in (each.review.was, each.review.now) if side is not None]
    return " → ".join(dict.fromkeys(sides))


def _what(each: Compared) -> str:
    """The kinds of what drifted, the worst first: the ones that follow from others are not named."""
    kinds = Counter(
        drift.kind for drift in each.drifts if drift.grade is not Grade.INFO and not follows(drift)
    )
    named = [f"{kind} ({count})" if count > 1 else kind for kind, count in list(kinds.items())[:6]]
    return ", ".join([*named, *([f"{len(kinds) - 6} more kinds"] if len(kinds) > 6 else [])])


def _unchanged(compared: Sequence[Compared], changed: Sequence[Compared]) -> Iterator[str]:
    still = [each for each in compared if each not in changed]
    if still:
        names = ", ".join(code(each.server, most=80) for each in still[:_MOST_NAMED])
        more = f" and {len(still) - _MOST_NAMED} more" if len(still) > _MOST_NAMED else ""
        yield f"Nothing moved: {names}{more}."


def _sections(each: Compared) -> Iterator[Section]:
    """Yield the parts of one lockfile: what to do, each area by what is worst in it, then what follows."""
    heaviest = 100 * 10
    grade = worst(each)
    title = f"### {code(each.server)}" + (f": {grade.value.upper()}" if grade else "")
    head = [Part(heaviest, f"{_where(each)}{_problem(each)}")]
    causes = [drift for drift in each.drifts if not follows(drift) and drift.grade is not Grade.INFO]
    areas: dict[Area, list[Drift]] = {}
    for drift in causes:
        areas.setdefault(kind_of(drift.kind).area, []).append(drift)
    order = sorted(areas, key=lambda area: (-_rank(areas[area]), area.rank))
    brought = Causes.among(each.drifts)
    if order:
        pressing = [area for area in order if _rank(areas[area]) > 1]
        told = dict.fromkeys(brought.of(drift) for drift in causes)
        head.append(Part(heaviest - 1, tasks(each, pressing, list(told))))
    yield Section(title, tuple(part for part in head if part.text))
    yield from presented(each)
    for area in order:
        parts = (
            Part(drift.grade.rank * 100, item(drift, each.review, brought.said(drift, each.first(drift))))
            for drift in areas[area]
        )
        yield Section(f"#### {area.title}", tuple(parts))
    refused = [drift for drift in each.drifts if is_no(drift)]
    yield Section(
        f"#### Rows that are a no now ({len(refused)})",
        tuple(Part(heaviest - 2, item(drift, each.review)) for drift in refused),
    )
    followed = [drift for drift in each.drifts if follows(drift) and not is_no(drift)]
    yield Section(
        f"What follows for the answers and the decision ({len(followed)})",
        tuple(Part(drift.grade.rank, item(drift, each.review)) for drift in followed),
        folded=True,
    )
    quiet = [drift for drift in each.drifts if drift.grade is Grade.INFO and not follows(drift)]
    yield Section(
        f"Changes that need nobody ({len(quiet)})",
        tuple(Part(0, item(drift, each.review)) for drift in quiet),
        folded=True,
    )


def _rank(drifts: Sequence[Drift]) -> int:
    return max(drift.grade.rank for drift in drifts)


def _where(each: Compared) -> str:
    was, now = each.review.was, each.review.now
    parts = [code(each.path)]
    if was is not None and now is not None:
        parts += [_moved("version", was.version, now.version), _moved("verdict", was.verdict, now.verdict)]
        parts += [_moved("packages", str(was.packages), str(now.packages)), _owner(now)]
        parts.append(_moved("definitions", str(len(was.surface)), str(len(now.surface))))
    elif now is not None:
        parts += [f"new, verdict {now.verdict}", _many(now.packages, "package"), _owner(now)]
    elif was is not None:
        parts += [f"removed; it pinned {code(was.version)}, verdict {was.verdict}"]
    return " · ".join(parts)


def _owner(side: Side) -> str:
    return f"owner {code(side.owner)}" if side.owner else "**nobody owns it**"


def _moved(name: str, was: str, now: str) -> str:
    shown = (code(was), code(now)) if name == "version" else (was, now)
    return f"{name} {shown[1]}" if was == now else f"{name} {shown[0]} → **{shown[1]}**"


def _problem(each: Compared) -> str:
    if each.problem is None:
        return ""
    title = "Not looked at" if each.is_outage else "This lock cannot be trusted"
    return f"\n\n**{title}.** {prose(each.problem)}"


def _left(left: dict[int, int], sections: Sequence[Section]) -> str:
    """What did not fit: how much of what, and where to read it."""
    if not left:
        return ""
    total = sum(left.values())
    worst_left = max(part.weight for number in left for part in sections[number].parts)
    loud = " Among it is what has to be read before anybody approves." if worst_left >= 200 else ""
    return (
        f"> **This page is not all of it**: {_many(total, 'piece')} did not fit.{loud} "
        "`--format json` holds everything."
    )


def _foot() -> str:
    return (
        "<sub>`douane explain NAME` says more of a rule or a row; "
        "`--format json` holds every value in full.</sub>"
    )


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
