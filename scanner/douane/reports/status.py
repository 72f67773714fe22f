"""How all pinned servers stand: verdict, what holds each back, who owns it, what ends when."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from douane.checklist import rows, say, wording
from douane.model import Json, Mark, Outcome, Policy, Remark, Waiver
from douane.objections.telling import told
from douane.reports import in_force, retold, rule_words
from douane.reports.grouping import alike
from douane.reports.wrapping import WIDTH, hanging
from douane.situations import End, Row, Situation, subject
from douane.text import visible

SCHEMA = 1
_ORDER = (Outcome.BLOCKED, Outcome.OPEN, Outcome.CLEAR)
_COLORS = {Outcome.BLOCKED: "1;31", Outcome.OPEN: "1;33", Outcome.CLEAR: "1;32"}
_SIGNS = {Mark.NO: "x", Mark.UNKNOWN: "?"}
_MOST_EVIDENCE = 2


def render(
    found: Sequence[Situation],
    policy: Policy,
    today: str,
    *,
    language: str = "en",
    color: bool = False,
    width: int = WIDTH,
) -> str:
    """Return a line of counts, a block a server, and what ends soonest, ending in a newline."""
    shown = _Text(today=today, language=language, color=color, width=width)
    blocks = [[shown.counts(found, policy)], *(list(shown.server(each)) for each in found)]
    return "\n\n".join("\n".join(block) for block in (*blocks, list(shown.ends(found)))) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    today: str
    language: str
    color: bool
    width: int

    def counts(self, found: Sequence[Situation], policy: Policy) -> str:
        words = wording(self.language)
        outcomes = [each.verdict.outcome for each in found if each.verdict]
        told = [f"{outcomes.count(each)} {words[each]}" for each in _ORDER if each in outcomes]
        if len(outcomes) < len(found):
            told.append(f"{len(found) - len(outcomes)} {words['status-unreadable']}")
        noun = words["servers" if len(found) != 1 else "servers-one"]
        line = f"{len(found)} {noun}: {', '.join(told)}"
        return " · ".join([line, *in_force.lines(policy, self.language)])

    def server(self, each: Situation) -> Iterator[str]:
        words = wording(self.language)
        if each.verdict is None:
            yield f"{self._paint(words['status-unreadable'], '1;31')}  {visible(each.path)}"
            yield from self._hanging("    ", each.problem or "")
            return
        outcome = each.verdict.outcome
        owner = words["status-owner"].format(owner=each.owner) if each.owner else words["status-unowned"]
        parts = [f"{each.server} {each.version}", owner, words["status-decided"].format(date=each.decided)]
        head = f"{words[outcome]}  "
        first, *rest = self._hanging(head, visible(" · ".join([*parts, each.path])))
        yield self._paint(words[outcome], _COLORS[outcome]) + first.removeprefix(words[outcome])
        yield from rest
        if each.verdict.keys:
            yield from self._hanging("    ", words["status-keys"].format(keys=", ".join(each.verdict.keys)))
        asked = {row.id for row in rows() if row.who != "machine"}
        told = [row for row in each.rows if row.why or row.mark is Mark.NO or row.row not in asked]
        for row in sorted(told, key=lambda row: row.mark is not Mark.NO):
            yield from self._row(row, each)
        silent = [row.row for row in each.rows if row not in told]
        if silent:
            head = words["status-unanswered"].format(count=len(silent))
            yield from self._hanging("    ", f"{head}: {'  '.join(silent)}")
        yield from self._waivers(each.waivers)

    def _row(self, row: Row, of: Situation) -> Iterator[str]:
        head = f"    {_SIGNS.get(row.mark, ' ')} {row.row:<19}"
        kept = list(dict.fromkeys(row.evidence))[:_MOST_EVIDENCE]
        lines = [self._said(remark) for remark in _why(row, of)] or [
            retold.evidence(line, self.language) for line in kept
        ]
        for line in lines or [""]:
            yield from self._hanging(head, visible(line))
            head = " " * len(head)

    def _said(self, remark: Remark) -> str:
        """Return *remark* as a sentence, that of a finding behind what its rule is about."""
        about = rule_words.about(dict(remark.values).get("rule", ""), self.language)
        said = say(remark, self.language)
        return said if about is None else f"{about} ({said})"

    def _waivers(self, waivers: Sequence[Waiver]) -> Iterator[str]:
        words = wording(self.language)
        if waivers:
            yield "    " + words["status-waivers"].format(count=len(waivers))
        for waiver in waivers:
            key = "wrong" if waiver.wrong else "expired" if waiver.lapsed else "held"
            values = {
                "what": subject(waiver),
                "owner": waiver.owner,
                "until": waiver.expires,
                "reason": waiver.reason,
                "source": waiver.source,
                "wrong": waiver.wrong,
            }
            yield from self._hanging("      ", visible(words[f"status-waiver-{key}"].format(**values)))

    def ends(self, found: Sequence[Situation]) -> Iterator[str]:
        words = wording(self.language)
        together = _soonest(found)
        if not together:
            yield words["status-nothing-ends"]
            return
        yield words["status-ends"]
        for server, end in together:
            told = words[f"status-{end.kind}"].format(who=end.who, what=end.what)
            head = f"  {end.date}  {self._left(end.date):<12}  "
            yield from self._hanging(head, visible(f"{server}  {told}"))

    def _left(self, date: str) -> str:
        words = wording(self.language)
        days = days_left(date, self.today)
        if days < 2:
            return words["status-today"] if days == 0 else words["status-day"]
        return words["status-days"].format(count=days)

    def _hanging(self, head: str, text: str) -> list[str]:
        return hanging(head, text, self.width)

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.color else text


def days_left(date: str, today: str) -> int:
    """Return the days from *today* to *date* (YYYY-MM-DD)."""
    return (datetime.date.fromisoformat(date) - datetime.date.fromisoformat(today)).days


def _soonest(found: Iterable[Situation]) -> list[tuple[str, End]]:
    pairs = [(each.server, end) for each in found for end in each.ends]
    return sorted(pairs, key=lambda pair: (pair[1].date, pair[0], pair[1].kind, pair[1].what))


def render_json(found: Sequence[Situation], policy: Policy, today: str) -> str:
    """Return the same as one JSON document (docs/status.schema.json) ending in a newline, ASCII only."""
    document: dict[str, Json] = {
        "schema": SCHEMA,
        "today": today,
        "policy": in_force.plain(policy),
        "servers": [_plain(each) for each in found],
        "ends": [{"server": server, **_end(end)} for server, end in _soonest(found)],
    }
    return json.dumps(document, indent=2) + "\n"


def _why(row: Row, of: Situation) -> Iterator[Remark]:
    """Yield why *row* stands as it does; what is objected to of many packages as one remark."""
    objected = [each for each in of.objections if each.row == row.row and not each.is_waived]
    singly = {Remark.of("finding", rule=each.rule, why=each.why) for each in objected}
    yield from (remark for remark in row.why if remark not in singly)
    if singly.intersection(row.why):
        for found in alike(objected):
            why = told(found[0].why, [each.package for each in found if each.package], of.purl)
            yield Remark.of("finding", rule=found[0].rule, why=why)


def _plain(each: Situation) -> dict[str, Json]:
    verdict = each.verdict
    return {
        "path": each.path,
        "server": each.server,
        "version": each.version,
        "problem": each.problem,
        "verdict": verdict.outcome.value if verdict else None,
        "because": list(verdict.reasons) if verdict else [],
        "owner": each.owner,
        "decided": each.decided,
        "scopes": list(each.scopes),
        "conditions": list(each.conditions),
        "recheck": list(each.recheck),
        "rows": [
            {"row": row.row, "answer": row.mark.value, "why": [say(remark) for remark in row.why]}
            for row in each.rows
        ],
        "ends": [_end(end) for end in each.ends],
        "waivers": [_waiver(waiver) for waiver in each.waivers],
    }


def _end(end: End) -> dict[str, Json]:
    return {"date": end.date, "kind": end.kind, "what": end.what, "who": end.who}


def _waiver(waiver: Waiver) -> dict[str, Json]:
    return {
        "rule": waiver.rule,
        "package": waiver.package,
        "advisory": waiver.advisory or None,
        "status": waiver.status,
        "reason": waiver.reason,
        "owner": waiver.owner,
        "until": waiver.expires,
        "source": waiver.source,
        "holds": not (waiver.wrong or waiver.lapsed),
        "wrong": waiver.wrong or ("expired" if waiver.lapsed else None),
    }
