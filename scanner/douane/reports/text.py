"""The report a person acts on: verdict, what blocks, what only a person can answer, then the rest."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from douane import tongues
from douane.checklist import Row, rows, say, wording
from douane.checklist.answers import is_no
from douane.configurations import titled
from douane.facts import facts_of
from douane.model import Answer, Closure, Finding, Mark, Outcome, Remark, Report, Surface, TargetKind
from douane.objections.telling import MOST_NAMED
from douane.reports import in_force, rule_words
from douane.reports.closure import phrases
from douane.reports.grouping import (
    GROUPS,
    alike,
    beside,
    deciding,
    group,
    is_about_many,
    one_by_one,
    place,
    said,
    together,
)
from douane.reports.reached import reached, whose
from douane.reports.wrapping import WIDTH, hanging
from douane.text import visible
from douane.waiving import MALICIOUS
from douane.words import grades

_MOST_NOTES = 5
_MOST_PLACES = 4
_BY_PINNING = ("supply.repin", "decision.record")  # what a pin settles
_LONG = 200  # characters of evidence that are not broken: a command, a line of code
_SIGNS = {Mark.NO: "x", Mark.UNKNOWN: "?", Mark.YES: "+", Mark.NOT_APPLICABLE: "-"}
_COLORS = {Outcome.BLOCKED: "1;31", Outcome.OPEN: "1;33", Outcome.CLEAR: "1;32"}


def render(
    report: Report,
    *,
    language: str = "en",
    show: str = "summary",
    color: bool = False,
    width: int = WIDTH,
) -> str:
    """Return the report as text ending in a newline, wrapped to *width* columns.

    *show* is ``summary``, ``machine`` (only rows a machine can answer) or ``all`` (evidence of every row
    and every finding). Hidden characters were escaped when the findings were built; names are escaped here.
    """
    return _Text(report, language, show, color, width).render()


@dataclass(frozen=True, slots=True)
class _Text:
    report: Report
    language: str
    show: str
    color: bool
    width: int

    def render(self) -> str:
        blocks = [
            list(self._headline()),
            list(self._demanded()),
            list(self._waived()),
            *self._rows(),
            list(self._notes()),
            list(self._closure()),
            list(self._command()),
            list(self._configured()),
            list(self._next()),
        ]
        return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"

    # --- head ---

    def _headline(self) -> Iterator[str]:
        report, words = self.report, wording(self.language)
        outcome = report.verdict.outcome
        closure, surface = report.examination.closure, report.examination.surface
        target = report.examination.target
        parts = [visible(f"{report.name} {report.version or ''}".strip())]
        if closure is None and f"kind-{target.kind}" in words:
            if target.revision:
                parts[0] += f"@{visible(target.revision)}"
            parts.append(words[f"kind-{target.kind}"])
        elif closure:
            kind = words["kind-bundle"] if target.kind is TargetKind.BUNDLE else closure.server.ecosystem
            parts += [kind, self._count(len(closure.packages), "packages")]
        if closure is None and surface.source == "none":
            parts.append(words["not-listed"])
        else:
            parts += self._listed(surface)
        if surface.prompts:
            parts.append(self._count(len(surface.prompts), "prompts"))
        first, *more = self._line(f"{words[outcome]}  ", " · ".join(parts))
        yield self._paint(words[outcome], _COLORS[outcome]) + first.removeprefix(words[outcome])
        yield from more

    def _listed(self, surface: Surface) -> Iterator[str]:
        """How many tools there are and how that is known; what else the source defines."""
        words, how = wording(self.language), wording(self.language)[surface.source]
        if surface.observed is not None:
            how += f", {self._count(surface.observed.runs, 'runs')}"
        yield f"{self._count(len(surface.tools), 'tools')} ({how})"
        if surface.observed is not None:
            read = [item for item in surface.tools if item.where.path is not None]
            read += [item for item in surface.unlisted if item.kind == "tool"]
            conditional = sum(item.conditional is not None for item in read)
            if read and (len(read) != len(surface.tools) or conditional):
                key = "in-source-conditional" if conditional else "in-source"
                yield words[key].format(count=len(read), conditional=conditional)

    def _demanded(self) -> Iterator[str]:
        """Which policy was applied, and which of its keys keep the verdict from clear."""
        policy, words = self.report.policy, wording(self.language)
        if in_force.named(policy) is None:
            return
        keys = self.report.verdict.keys
        told = words["policy-keys"].format(keys=", ".join(keys)) if keys else words["policy-met"]
        (line,) = in_force.lines(policy, self.language)
        yield from self._hanging("", [f"{line}; {told}"])

    def _waived(self) -> Iterator[str]:
        """What somebody answers for: it blocks nothing, and so it stands first."""
        waived = [item for item in self.report.examination.findings if item.is_waived]
        if waived:
            yield f"{wording(self.language)['waived']} ({len(waived)})"
        for findings in one_by_one(waived):
            finding = findings[0]
            head = f"  ! {finding.row:<19}"
            loud = [wording(self.language)["waived-malice"]] if finding.rule == MALICIOUS else []
            label = f"[{finding.rule}, {grades(self.language)[finding.severity]}]"
            title, *detail = self._told(finding.rule, said(findings, self.report.examination.closure))
            places = () if is_about_many(findings) else tuple(self._place(finding))
            lines = [f"{title}  {label}", *detail, self._said(finding), *places]
            yield from self._hanging(head, [*loud, *lines])

    def _said(self, finding: Finding) -> str:
        """Who says what of *finding*, and why."""
        waiver = finding.waived
        if waiver is None:
            return ""
        reason = "; ".join(filter(None, (waiver.justification, waiver.reason)))
        values = {"status": waiver.status, "owner": waiver.owner, "until": waiver.expires}
        said = wording(self.language)["waived-by"].format(**values)
        return visible(f"{said}: {reason} ({waiver.source})" if reason else f"{said} ({waiver.source})")

    # --- rows ---

    def _rows(self) -> Iterator[list[str]]:
        by_id = {row.id: row for row in rows(self.language)}
        shown = [item for item in self.report.answers if item.row != "decision.gate"]
        if self.show == "machine":
            shown = [item for item in shown if by_id[item.row].who != "human"]
        groups: dict[str, list[Answer]] = {name: [] for name in GROUPS}
        for item in shown:
            groups[group(item, by_id[item.row])].append(item)
        for name in ("no", "unknown"):
            yield list(self._detailed(name, groups[name]))
        yield list(self._questions(groups["human"], by_id))
        for name in ("yes", "not-applicable"):
            if self.show == "all":
                yield list(self._detailed(name, groups[name]))
            elif groups[name]:
                yield self._wrapped(
                    self._title(name, groups[name]) + "  ", [item.row for item in groups[name]]
                )

    def _detailed(self, name: str, answers: Sequence[Answer]) -> Iterator[str]:
        if answers:
            yield self._title(name, answers)
        said: dict[tuple[str, ...], str] = {}
        for item in answers:
            head = f"  {_SIGNS[item.mark]} {item.row:<19}"
            told = [say(remark, self.language) for remark in beside(item, self.report.examination)]
            findings = together(self.report.examination, item.row)
            for finding in findings:
                yield from self._finding(head, finding)
                head = " " * len(head)
            if told or not findings:
                same = said.setdefault(tuple(told), item.row)
                if told and same != item.row and self.show != "all":
                    told = [wording(self.language)["as-row"].format(row=same)]
                yield from self._hanging(head, told or [""])

    def _questions(self, answers: Sequence[Answer], by_id: dict[str, Row]) -> Iterator[str]:
        seen = self.report.examination
        if answers and seen.closure is None and seen.target.kind is TargetKind.PACKAGE:
            # Nothing of it was seen: whoever asks has other things to do before.
            yield from self._wrapped(self._title("human", answers) + "  ", [item.row for item in answers])
            return
        if answers:
            yield self._title("human", answers)
        for item in answers:
            yield from self._hanging(f"  . {item.row:<19}", [by_id[item.row].question])
            for remark in item.evidence:
                if not remark.key.startswith("ask-"):
                    yield from self._hanging(" " * 25, [say(remark, self.language)])

    # --- findings ---

    def _finding(self, head: str, findings: list[Finding]) -> Iterator[str]:
        first, indent = findings[0], " " * len(head)
        words, told = wording(self.language), ""
        graded = grades(self.language)
        sure = "" if is_no(first) else words["sure"].format(confidence=graded[first.confidence])
        sure += "" if first.deterministic else words["unsteady"]
        label = f"[{first.rule}, {graded[first.severity]}{sure}]"
        why, many = said(findings, self.report.examination.closure), is_about_many(findings)
        title, *detail = self._told(first.rule, why)
        for line in self._hanging(head, [f"{title}  {label}"]):
            yield line.replace(first.rule, self._paint(first.rule, "31"))
        yield from self._hanging(f"{indent}  ", detail)
        most = len(findings) if self.show == "all" else 0 if many else _MOST_PLACES
        for finding in findings[:most]:
            for line in self._place(finding):
                long = len(line) > _LONG
                yield from self._hanging(f"{indent}  ", [line]) if long else self._line(f"{indent}  ", line)
            how = reached(finding, words) or (words["reach-untold"] if finding.advisory else "")
            if how and how != told:
                yield from self._hanging(f"{indent}    ", [how])
            told = how
        if (left := len(findings) - max(most, MOST_NAMED if many else 0)) > 0:
            yield f"{indent}  {words['more'].format(count=left)}"
        yield from self._hanging(f"{indent}  ", [self._said(first)]) if first.waived else ()
        way = "" if many else whose(first, words)
        yield from self._hanging(f"{indent}  ", [way]) if way else ()
        helps, _ = rule_words.remedy(first, self.language)
        yield from self._hanging(f"{indent}  {words['fix']}{words['colon']}", [helps])

    def _told(self, rule: str, why: str) -> list[str]:
        """What findings of *rule* are about, then *why*: what was seen, in English where nobody told it."""
        about = rule_words.about(rule, self.language)
        words, why = wording(self.language), tongues.told(why, self.language, "finding")
        return [why] if about is None else [about, f"{words['detail']}{words['colon']}{why}"]

    def _place(self, finding: Finding) -> Iterator[str]:
        where = visible(place(finding, self.report.examination.closure))
        yield "   ".join(part for part in (where, finding.excerpt) if part)

    def _notes(self) -> Iterator[str]:
        """What decides no row: what was not looked at without leaving one unknown, and small findings."""
        examination, words = self.report.examination, wording(self.language)
        notes = [each for each in examination.findings if not (each.is_waived or deciding(each))]
        unseen = [gap for gap in examination.gaps if not gap.rows]
        if not (notes or unseen):
            return
        yield f"{words['notes']} ({len(notes) + len(unseen)})"
        for gap in unseen[: len(unseen) if self.show == "all" else _MOST_NOTES]:
            remark = Remark.of("gap", what=visible(gap.what), why=visible(gap.why))
            yield from self._hanging("  · ", [say(remark, self.language)])
        if self.show != "all" and len(unseen) > _MOST_NOTES:
            yield "  " + words["more"].format(count=len(unseen) - _MOST_NOTES)
        together = [[each] for each in notes] if self.show == "all" else alike(notes)
        most = len(together) if self.show == "all" else _MOST_NOTES
        for first, *more in together[:most]:
            told = [": ".join((*self._place(first), "; ".join(self._told(first.rule, first.why))))]
            told += [words["alike"].format(count=len(more))] if more else []
            yield from self._hanging(f"  · {first.rule:<19} ", told)
        if left := sum(map(len, together[most:])):
            yield "  " + words["more"].format(count=left)

    # --- foot ---

    def _closure(self) -> Iterator[str]:
        """What is installed, in a few lines; nothing here speaks for or against it."""
        closure, words = self.report.examination.closure, wording(self.language)
        if closure is not None:
            told = phrases(facts_of(closure), words, most=3)
            yield from self._hanging(f"{words['closure']}{words['colon']}", [" · ".join(told)])

    def _command(self) -> Iterator[str]:
        launch, words = self.report.examination.launch, wording(self.language)
        address = self.report.examination.target.address
        if launch is None and address is not None:
            yield f"{words['address']}{words['colon']}".rstrip()
            yield f"  {visible(address)}"
        if launch is None:
            return
        proposed = "" if launch.typed else f" ({words['proposed']})"
        shown = ", ".join(f'"{visible(json.dumps(part, ensure_ascii=False)[1:-1])}"' for part in launch.argv)
        yield f"{words['command']}{proposed}{words['colon']}".rstrip()
        yield f"  [{shown}]"
        if launch.environment_names:
            names = visible(", ".join(launch.environment_names))
            yield from self._line(f"  {words['environment-names']}{words['colon']}", names)

    def _configured(self) -> Iterator[str]:
        """Where the server stands: one line a configuration, the first few of many."""
        places = self.report.examination.target.configured
        for number, each in enumerate(places[: len(places) if self.show == "all" else _MOST_PLACES]):
            words = wording(self.language)
            head = f"{words['configured']}{words['colon']} " if number == 0 else " " * 4
            named = f"{visible(each.name)} ({titled(each.client)}, {each.scope})"
            yield from self._line(head, f"{visible(each.file)}  {named}")
        if self.show != "all" and len(places) > _MOST_PLACES:
            yield f"    {wording(self.language)['more'].format(count=len(places) - _MOST_PLACES)}"

    def _next(self) -> Iterator[str]:
        """The commands that help most: explain what blocks, pin what is settled."""
        examination = self.report.examination
        commands = [f"douane explain {rule}" for rule in dict.fromkeys(_deciding(examination.findings))][:2]
        if not commands and (row := self._first_open()):
            commands.append(f"douane explain {row}")
        closure: Closure | None = examination.closure
        if closure and closure.server.path != "." and examination.prior is None:
            commands.append(f"douane pin {visible(examination.target.text)!r}")
        elif closure and examination.prior and self.report.verdict.outcome is Outcome.OPEN:
            commands.append(f"douane decide {closure.server.ecosystem}:{visible(closure.server.name)}")
        if commands:
            words = wording(self.language)
            head = f"{words['next']}{words['colon']} "
            line = head + "  ·  ".join(commands)
            fits = len(line) <= self.width or self.width >= WIDTH
            # On a narrower terminal each command stands whole, to be copied, on a line of its own.
            yield line if fits else head + f"\n{' ' * len(head)}".join(commands)

    def _first_open(self) -> str | None:
        """The row that is worth explaining: what was not looked at, before what only a person answers."""
        because = self.report.verdict.because
        by_id = {row.id: row for row in rows(self.language)}
        unseen = {item.row for item in self.report.answers if group(item, by_id[item.row]) == "unknown"}
        looked = [row for row in because if row in unseen and row not in _BY_PINNING]
        asked = [row for row in because if not row.startswith("value.")]
        return next(iter((*looked, *asked, *because)), None)

    # --- helpers ---

    def _count(self, number: int, noun: str) -> str:
        """Return "3 tools", or "1 tool": the wording has both forms."""
        return f"{number} {wording(self.language)[noun if number != 1 else noun + '-one']}"

    def _title(self, name: str, answers: Sequence[Answer]) -> str:
        return f"{wording(self.language)[name]} ({len(answers)})"

    def _wrapped(self, head: str, words: Iterable[str]) -> list[str]:
        return textwrap.wrap(
            head + "  ".join(words), self.width, subsequent_indent="  ", break_on_hyphens=False
        )

    def _hanging(self, head: str, paragraphs: Iterable[str]) -> Iterator[str]:
        """Yield *paragraphs* wrapped behind *head*, the following lines indented below the first."""
        for paragraph in paragraphs:
            yield from hanging(head, paragraph, self.width)
            head = " " * len(head)

    def _line(self, head: str, text: str) -> list[str]:
        """Return *text* behind *head*: on one line of a page, wrapped on a narrower terminal."""
        return hanging(head, text, self.width) if self.width < WIDTH else [head + text]

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.color else text


def _deciding(findings: Iterable[Finding]) -> Iterator[str]:
    return (finding.rule for finding in findings if deciding(finding))
