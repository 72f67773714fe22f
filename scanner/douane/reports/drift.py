"""Drift between two states of a pinned server, for people and for programs (docs/drift.schema.json)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from douane.causes import Causes
from douane.drift_kinds import kind_of
from douane.drifting import Compared
from douane.model import Json, Policy
from douane.reports import changes, details, in_force
from douane.reports.wrapping import WIDTH, hanging
from douane.text import visible
from douane.words import ENGLISH, Words
from douane_lockfiles import Drift, Grade

_MARGIN = " " * 14
_SIDES = {"-": "31", "+": "32"}
_COLORS = {Grade.CRITICAL: "1;31", Grade.HIGH: "31", Grade.MEDIUM: "33"}


def render(
    compared: Sequence[Compared],
    *,
    policy: Policy | None = None,
    language: str = ENGLISH,
    color: bool = False,
    width: int = WIDTH,
) -> str:
    """Return one block a lockfile and a line that counts them, ending in a newline.

    *policy*, the one that was in force, stands at the top, if there was one.
    """
    words = Words.of(language, "drift", "grades")
    page = _Page(words, color, width)
    head = [line for told in in_force.lines(policy, language) for line in page.hung("", told)]
    blocks = [line for item in compared for line in page.block(item)]
    drifted = sum(item.has_drift for item in compared)
    blind = sum(item.is_open for item in compared)
    total = words.told("total", compared=len(compared), drifted=drifted, blind=blind)
    return "\n".join((*head, *blocks, total)) + "\n"


def document(compared: Iterable[Compared]) -> list[Json]:
    """Return plain JSON values, in the order given; drifts stand worst first."""
    return [_document(item) for item in compared]


def _document(item: Compared) -> dict[str, Json]:
    causes = Causes.among(item.drifts)
    return {
        "path": item.path,
        "server": item.server,
        "problem": item.problem,
        "policy": item.policy,
        "drift": [
            {
                "kind": drift.kind,
                "grade": drift.grade.value,
                "subject": drift.subject,
                "was": _plain(drift.was),
                "now": _plain(drift.now),
                "detail": drift.detail,
                "pointer": drift.pointer,
                "differences": changes.plain(drift) if changes.has_texts(drift) else [],
                "since": item.first(drift),
                "cause": causes.of(drift).id,
                "fix": causes.fix(drift),
            }
            for drift in _worst_first(item)
        ],
    }


def render_json(compared: Iterable[Compared], *, policy: Policy | None = None) -> str:
    """Return `document` as text, with the *policy* that was in force."""
    found = {"schema": 1, "policy": in_force.plain(policy), "compared": document(compared)}
    return json.dumps(found, indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class _Page:
    """How a text is shown: in which words, coloured or not, in lines of which width."""

    words: Words
    color: bool
    width: int

    def block(self, item: Compared) -> Iterator[str]:
        """Yield the lines about one lockfile."""
        words = self.words
        head = visible(item.path)
        if item.server != item.path:  # known by name, as far as its lock can be read
            head = f"{visible(item.server)}  ({head})"
        yield from self.hung(f"{words[f'state-{item.exit_code}']:<9}", head)
        if item.problem is not None:
            yield from self._wrapped("    ", visible(item.problem.removeprefix(f"{item.path}: ")))
        causes = Causes.among(item.drifts, words.language)
        for same in changes.together(sorted(_worst_first(item), key=changes.follows)):
            drift = same[0]
            grade = self._paint(f"{words[drift.grade.value]:<9}", _COLORS.get(drift.grade))
            yield f"    {grade} {drift.kind}: {visible(drift.subject)}"
            if not changes.follows(drift):
                yield from self.hung(_MARGIN, causes.said(drift, item.first(drift)))
            yield from self._detail(same)
            if not changes.follows(drift) and len(same) == 1:
                yield from self._sides(drift)
        told = [
            drift for drift in item.drifts if drift.grade is not Grade.INFO and not changes.follows(drift)
        ]
        for step in dict.fromkeys(causes.fix(drift) for drift in told):
            yield from self._wrapped(f"    {words['to-do']}{words['colon']}", step)

    def _detail(self, same: Sequence[Drift]) -> Iterator[str]:
        """What is known of it beside; in another language than that of the kinds, what its kind means."""
        drift, words = same[0], self.words
        if not words.is_english:
            yield from self._wrapped(_MARGIN, kind_of(drift.kind, words.language).means)
        if drift.detail:
            told = details.told(visible(changes.detail(same)), words.language)
            yield from self._wrapped(_MARGIN, told)

    def _sides(self, drift: Drift) -> Iterator[str]:
        """What was and what is: only where they differ, if both are the words of a definition."""
        words = self.words
        if changes.has_texts(drift):
            for mark, text in changes.lines(drift, language=words.language):
                for line in self._wrapped(f"{_MARGIN}{mark} " if mark else _MARGIN, text):
                    yield self._paint(line, _SIDES.get(mark))
            return
        for label, value in (("was", drift.was), ("now", drift.now)):
            if value is not None:
                shown = changes.shown(value, language=words.language)
                yield from self._wrapped(f"{_MARGIN}{words[label]} ", shown)

    def _wrapped(self, head: str, text: str) -> list[str]:
        # On a page a long word is broken; a terminal does that itself, and a digest can be copied from it.
        return hanging(head, text, self.width, breaks=self.width >= WIDTH)

    def hung(self, head: str, text: str) -> list[str]:
        """Return *text* behind *head* as the rest is wrapped, of what stands on one line of a page."""
        return self._wrapped(head, text) if self.width < WIDTH else [head + text]

    def _paint(self, text: str, code: str | None) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if code and self.color else text


def _worst_first(item: Compared) -> list[Drift]:
    return sorted(item.drifts, key=lambda drift: -drift.grade.rank)


def _plain(value: object) -> Json:
    return value if value is None or isinstance(value, str | int | bool) else json.loads(json.dumps(value))
