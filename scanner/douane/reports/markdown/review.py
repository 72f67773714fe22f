"""Drift as a review that somebody can approve from: what is worst first, and every text a model will read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from douane.causes import Causes
from douane.drift_kinds import Area, kind_of
from douane.drifting import Compared, Side
from douane.model import Policy
from douane.reports import changes
from douane.reports.markdown.drifts import follows, is_no, item, tasks, words_of
from douane.reports.markdown.escaping import code, prose
from douane.reports.markdown.heads import in_force_line
from douane.reports.markdown.page import MOST_CHARACTERS, Part, Section, fitted, joined
from douane.reports.markdown.sides import presented
from douane.words import ENGLISH, Words
from douane_lockfiles import Drift, Grade

_MOST_ROWS = 40
_MOST_NAMED = 10
_HEAD = 4000  # characters kept for what stands below the sections: what was left off


def render(
    compared: Sequence[Compared],
    *,
    policy: Policy | None = None,
    language: str = ENGLISH,
    most: int = MOST_CHARACTERS,
) -> str:
    """Return the review as GitHub's Markdown, at most *most* characters, ending in a newline.

    Nothing in it that comes from a package or a lock is read as markup. What did not fit is said at the top,
    and so is the *policy* that was in force.
    """
    words = words_of(language)
    changed = sorted((each for each in compared if each.exit_code or each.drifts), key=_worst_first)
    sections = [section for each in changed for section in _sections(each, words)]
    parts = [_title(compared, words), in_force_line(policy, language), _table(changed, words)]
    head = joined([*parts, *_unchanged(compared, changed, words)])
    page = fitted(sections, most - len(head) - _HEAD)
    return joined([head, _left(page.left, sections, words), page.text, f"<sub>{words['foot']}</sub>"]) + "\n"


def _worst_first(each: Compared) -> tuple[int, int, str]:
    grade = changes.worst(each)
    return -(each.exit_code == 2), -(grade.rank if grade else -1), each.path


def _title(compared: Sequence[Compared], words: Words) -> str:
    invalid = sum(each.exit_code == 2 for each in compared)
    drifted = sum(each.has_drift for each in compared)
    blind = sum(each.is_open and each.exit_code != 2 for each in compared)
    grades = [grade for each in compared if each.has_drift and (grade := changes.worst(each))]
    grade = max(grades, key=lambda found: found.rank, default=None)
    if invalid:
        says = words.told("title-invalid", locks=words.count(invalid, "lockfile"))
    elif grade is not None:
        named = words[grade.value].upper()
        says = words.told("title-drifted", servers=words.count(drifted, "server"), grade=named)
        if blocked := sum(_is_blocked(each) for each in compared):
            says += words.told("title-blocked", count=blocked)
    elif blind:
        says = words.told("title-blind", servers=words.count(blind, "server"))
    else:
        says = words["title-same"]
    counts = {"compared": len(compared), "drifted": drifted, "blind": blind, "invalid": invalid}
    return f"## Douane: {says}\n\n{words.told('counts', **counts)}"


def _is_blocked(each: Compared) -> bool:
    """Whether what changed is pinned although the gate said no."""
    return each.has_drift and each.review.now is not None and each.review.now.verdict == "blocked"


def _table(changed: Sequence[Compared], words: Words) -> str:
    if not changed:
        return ""
    rows = [words["table"], "|---|---|---|---|---|"]
    for each in changed[:_MOST_ROWS]:
        grade = changes.worst(each)
        state = words[f"state-{each.exit_code}"]
        rows.append(
            f"| {code(each.server, most=80, cell=True)} | {state} | {words[grade.value] if grade else ''} "
            f"| {_verdicts(each, words)} | {_what(each, words)} |"
        )
    if len(changed) > _MOST_ROWS:
        rows.append(f"| {words.told('more-rows', count=len(changed) - _MOST_ROWS)} | | | | |")
    return "\n".join(rows)


def _verdicts(each: Compared, words: Words) -> str:
    sides = [side.verdict for side in (each.review.was, each.review.now) if side is not None]
    return " → ".join(_verdict(side, words) for side in dict.fromkeys(sides))


def _verdict(name: str, words: Words) -> str:
    return words.table.get(name, name)


def _what(each: Compared, words: Words) -> str:
    """The kinds of what drifted, the worst first: the ones that follow from others are not named."""
    kinds = Counter(
        drift.kind for drift in each.drifts if drift.grade is not Grade.INFO and not follows(drift)
    )
    named = [f"{kind} ({count})" if count > 1 else kind for kind, count in list(kinds.items())[:6]]
    more = [words.told("more-kinds", count=len(kinds) - 6)] if len(kinds) > 6 else []
    return ", ".join([*named, *more])


def _unchanged(compared: Sequence[Compared], changed: Sequence[Compared], words: Words) -> Iterator[str]:
    still = [each for each in compared if each not in changed]
    if still:
        names = ", ".join(code(each.server, most=80) for each in still[:_MOST_NAMED])
        left = len(still) - _MOST_NAMED
        more = f" {words.told('more-rows', count=left)}" if left > 0 else ""
        yield f"{words.told('nothing-moved', names=names)}{more}."


def _sections(each: Compared, words: Words) -> Iterator[Section]:
    """Yield the parts of one lockfile: what to do, each area by what is worst in it, then what follows."""
    heaviest = 100 * 10
    grade = changes.worst(each)
    title = f"### {code(each.server)}" + (f": {words[grade.value].upper()}" if grade else "")
    head = [Part(heaviest, f"{_where(each, words)}{_problem(each, words)}")]
    causes = [drift for drift in each.drifts if not follows(drift) and drift.grade is not Grade.INFO]
    areas: dict[Area, list[Drift]] = {}
    for drift in causes:
        areas.setdefault(kind_of(drift.kind, words.language).area, []).append(drift)
    order = sorted(areas, key=lambda area: (-_rank(areas[area]), area.rank))
    brought = Causes.among(each.drifts, words.language)
    if order:
        pressing = [area for area in order if _rank(areas[area]) > 1]
        told = dict.fromkeys(brought.of(drift) for drift in causes)
        head.append(Part(heaviest - 1, tasks(each, pressing, list(told), words)))
    yield Section(title, tuple(part for part in head if part.text))
    yield from presented(each, words)
    for area in order:
        parts = (
            Part(
                same[0].grade.rank * 100,
                item(same, each.review, words, brought.said(same[0], each.first(same[0]))),
            )
            for same in changes.together(areas[area])
        )
        yield Section(f"#### {area.title}", tuple(parts))
    refused = [drift for drift in each.drifts if is_no(drift)]
    yield Section(
        f"#### {words.told('refused', count=len(refused))}",
        tuple(Part(heaviest - 2, item([drift], each.review, words)) for drift in refused),
    )
    followed = [drift for drift in each.drifts if follows(drift) and not is_no(drift)]
    yield Section(
        words.told("followed", count=len(followed)),
        tuple(Part(drift.grade.rank, item([drift], each.review, words)) for drift in followed),
        folded=True,
    )
    quiet = [drift for drift in each.drifts if drift.grade is Grade.INFO and not follows(drift)]
    yield Section(
        words.told("quiet", count=len(quiet)),
        tuple(Part(0, item(same, each.review, words)) for same in changes.together(quiet)),
        folded=True,
    )


def _rank(drifts: Sequence[Drift]) -> int:
    return max(drift.grade.rank for drift in drifts)


def _where(each: Compared, words: Words) -> str:
    was, now = each.review.was, each.review.now
    parts = [code(each.path)]
    if was is not None and now is not None:
        verdicts = (_verdict(was.verdict, words), _verdict(now.verdict, words))
        parts += [_moved(words["version"], code(was.version), code(now.version))]
        parts += [_moved(words["verdict"], *verdicts)]
        parts += [_moved(words["packages"], str(was.packages), str(now.packages)), _owner(now, words)]
        parts.append(_moved(words["definitions"], str(len(was.surface)), str(len(now.surface))))
    elif now is not None:
        parts += [words.told("is-new", verdict=_verdict(now.verdict, words))]
        parts += [words.count(now.packages, "package"), _owner(now, words)]
    elif was is not None:
        verdict = _verdict(was.verdict, words)
        parts += [words.told("is-removed", version=code(was.version), verdict=verdict)]
    return " · ".join(parts)


def _owner(side: Side, words: Words) -> str:
    return words.told("owner", owner=code(side.owner)) if side.owner else words["nobody"]


def _moved(name: str, was: str, now: str) -> str:
    return f"{name} {now}" if was == now else f"{name} {was} → **{now}**"


def _problem(each: Compared, words: Words) -> str:
    if each.problem is None:
        return ""
    title = words["not-looked" if each.is_outage else "not-trusted"]
    return f"\n\n**{title}.** {prose(each.problem)}"


def _left(left: dict[int, int], sections: Sequence[Section], words: Words) -> str:
    """What did not fit: how much of what, and where to read it."""
    if not left:
        return ""
    worst_left = max(part.weight for number in left for part in sections[number].parts)
    loud = words["left-loud"] if worst_left >= 200 else ""
    return f"> {words.told('left', pieces=words.count(sum(left.values()), 'piece'), loud=loud)}"
