"""A report as a page for a pull request: the verdict, what blocks, what is open, and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from douane.checklist import Row, page_words, rows, say, wording
from douane.facts import facts_of
from douane.model import Answer, Confidence, Finding, Gap, Mark, Outcome, Report
from douane.reports import rule_words
from douane.reports.closure import phrases
from douane.reports.grouping import (
    GROUPS,
    beside,
    deciding,
    group,
    is_about_many,
    one_by_one,
    place,
    said,
    together,
)
from douane.reports.markdown.escaping import code, fence, prose
from douane.reports.markdown.heads import in_force_line
from douane.reports.markdown.page import MOST_CHARACTERS, Part, Section, fitted, joined
from douane.reports.reached import reached, whose
from douane.tongues import told
from douane.waiving import MALICIOUS
from douane.words import grades

_GATE = "decision.gate"  # follows from the others
_MOST_ROWS = 40
_MOST_PLACES = 4
_MOST_NOTES = 30
_KEPT = 2000  # characters for what stands below the sections
_NO, _UNKNOWN, _HUMAN, _REST = 500, 300, 200, 10  # weights of the groups of rows
_ORDER = (Outcome.BLOCKED, Outcome.OPEN, Outcome.CLEAR)


def render(reports: Sequence[Report], *, language: str = "en", most: int = MOST_CHARACTERS) -> str:
    """Return *reports* as GitHub's Markdown, at most *most* characters, ending in a newline.

    Nothing in it that comes from a package is read as markup. What did not fit is said at the top.
    """
    words = wording(language)
    ordered = sorted(reports, key=lambda report: _ORDER.index(report.verdict.outcome))
    several = len(ordered) > 1
    head = joined(_summary(ordered, words)) if several else ""
    level = "###" if several else "##"
    sections = [section for report in ordered for section in _Page(report, language, level).sections()]
    page = fitted(sections, most - len(head) - _KEPT)
    left = sum(page.left.values())
    said = f"> {words['left-off'].format(count=left)}" if left else ""
    return joined([head, said, page.text]) + "\n"


def _summary(reports: Sequence[Report], words: Mapping[str, str]) -> Iterator[str]:
    counts = Counter(report.verdict.outcome for report in reports)
    told = ", ".join(f"{counts[outcome]} {words[outcome]}" for outcome in _ORDER if counts[outcome])
    yield f"## Douane: {len(reports)} {words['servers']}{words['colon']}{told}"
    lines = [f"| {words['servers']} | | {words['no']} |", "|---|---|---|"]
    for report in reports[:_MOST_ROWS]:
        stops = [item.row for item in report.answers if item.mark is Mark.NO and item.row != _GATE]
        name = code(_name(report), most=80, cell=True)
        lines.append(f"| {name} | {words[report.verdict.outcome]} | {', '.join(map(code, stops))} |")
    if len(reports) > _MOST_ROWS:
        lines.append(f"| {words['closure-more'].format(count=len(reports) - _MOST_ROWS)} | | |")
    yield "\n".join(lines)


def _name(report: Report) -> str:
    return f"{report.name} {report.version or ''}".strip()


class _Page:
    """One report in *language*; its title has the *level* of heading, its parts the next."""

    def __init__(self, report: Report, language: str, level: str) -> None:
        self.report, self.language, self.level = report, language, level
        self.words = wording(language)
        self.colon = self.words["colon"]
        self.grades = grades(language)
        self.by_id = {row.id: row for row in rows(language)}

    def sections(self) -> Iterator[Section]:
        """Yield what is to be told, in the order in which it is read."""
        outcome = self.words[self.report.verdict.outcome]
        title = f"{self.level} {outcome}{self.colon}{code(_name(self.report))}"
        demanded = in_force_line(self.report.policy, self.language)
        head = [self._facts(), demanded, self._because(), *self._command()]
        yield Section(title, tuple(Part(1000, text) for text in head if text))
        waived = [each for each in self.report.examination.findings if each.is_waived]
        yield self._section("waived", [Part(900, self._waived(each)) for each in one_by_one(waived)])
        groups: dict[str, list[Answer]] = {name: [] for name in GROUPS}
        for item in self.report.answers:
            if item.row != _GATE:
                groups[group(item, self.by_id[item.row])].append(item)
        yield self._section("no", [self._detailed(item, _NO) for item in groups["no"]])
        yield self._section("unknown", [self._detailed(item, _UNKNOWN) for item in groups["unknown"]])
        asked = [Part(_HUMAN, self._question(item, self.by_id[item.row])) for item in groups["human"]]
        yield self._section("human", asked)
        yield self._section("notes", list(self._notes()), folded=True)
        for name in ("yes", "not-applicable"):
            yield self._section(name, [self._detailed(item, _REST) for item in groups[name]], folded=True)
        yield Section("", tuple(Part(_HUMAN, text) for text in self._next()))

    def _section(self, name: str, parts: list[Part], *, folded: bool = False) -> Section:
        title = f"{self.words[name]} ({len(parts)})"
        return Section(title if folded else f"{self.level}# {title}", tuple(parts), folded=folded)

    # --- head ---

    def _facts(self) -> str:
        seen, words = self.report.examination, self.words
        parts = [f"{self._count(len(seen.surface.tools), 'tools')} ({words[seen.surface.source]})"]
        kind = f"kind-{seen.target.kind}"
        if seen.closure is not None:
            count = self._count(len(seen.closure.packages), "packages")
            parts = [seen.closure.server.ecosystem.value, count, *parts]
            parts += [prose(each) for each in phrases(facts_of(seen.closure), words, most=3)]
        elif kind in words:
            parts.insert(0, words[kind])
        return " · ".join(parts)

    def _because(self) -> str:
        """What keeps the gate shut, where a policy has a part in it; else the rows below say it."""
        verdict = self.report.verdict
        if not verdict.keys:
            return ""
        head = f"**{page_words(self.language)['because']}{self.colon.rstrip()}**"
        return f"{head} {', '.join(map(code, verdict.reasons))}"

    def _count(self, number: int, noun: str) -> str:
        return f"{number} {self.words[noun if number != 1 else f'{noun}-one']}"

    def _command(self) -> Iterator[str]:
        """The start command, or the address, one part a line: nothing of it is left out."""
        seen, words = self.report.examination, self.words
        if seen.launch is not None:
            proposed = "" if seen.launch.typed else f" ({words['proposed']})"
            yield f"{words['command']}{proposed}{self.colon.rstrip()}\n\n{fence(seen.launch.argv)}"
            if seen.launch.environment_names:
                names = ", ".join(map(code, seen.launch.environment_names))
                yield f"{words['environment-names']}{self.colon}{names}"
        elif seen.target.address is not None:
            yield f"{words['address']}{self.colon.rstrip()}\n\n{fence([seen.target.address])}"

    # --- rows ---

    def _detailed(self, answer: Answer, weight: int) -> Part:
        """One row with the findings that decide it, each with its first places, and its evidence."""
        found = together(self.report.examination, answer.row)
        lines = [f"- **{answer.row}**: {self.by_id[answer.row].question}"]
        for findings in found:
            lines += self._found(findings)
        for remark in beside(answer, self.report.examination) if found else answer.evidence:
            lines.append(f"  - {prose(say(remark, self.language))}")
        worst = max((each.severity.rank for findings in found for each in findings), default=0)
        return Part(weight + worst, "\n".join(lines))

    def _found(self, findings: list[Finding]) -> Iterator[str]:
        first, many = findings[0], is_about_many(findings)
        why = said(findings, self.report.examination.closure)
        sure = self.words["sure"].format(confidence=self.grades[first.confidence])
        sure = "" if first.confidence is Confidence.HIGH else sure
        title, *detail = self._told(first.rule, why)
        yield f"  - {title} ({code(first.rule)}, **{self.grades[first.severity]}**{sure})"
        yield from (f"    - {each}" for each in detail)
        yield from () if many else self._places(findings)
        helps, _ = rule_words.remedy(first, self.language)
        yield f"    - {self.words['fix']}{self.colon}{prose(helps)}"

    def _places(self, findings: list[Finding]) -> Iterator[str]:
        """Where *findings*, which are of one package, are, how they are reached, and whose package it is."""
        for finding in findings[:_MOST_PLACES]:
            how = reached(finding, self.words)
            told = ": ".join(part for part in (self._place(finding), prose(how)) if part)
            if told:
                yield f"    - {told}"
        if len(findings) > _MOST_PLACES:
            yield f"    - {self.words['closure-more'].format(count=len(findings) - _MOST_PLACES)}"
        if way := whose(findings[0], self.words):
            yield f"    - {prose(way)}"

    def _told(self, rule: str, why: str) -> list[str]:
        """What findings of *rule* are about, then *why*: what was seen, in English where nobody told it."""
        about = rule_words.about(rule, self.language)
        seen = prose(told(why, self.language, "finding"))
        return [seen] if about is None else [prose(about), f"{self.words['detail']}{self.colon}{seen}"]

    def _place(self, finding: Finding) -> str:
        where = place(finding, self.report.examination.closure)
        return " ".join(code(part) for part in (where, finding.excerpt) if part)

    def _question(self, answer: Answer, row: Row) -> str:
        told = [say(item, self.language) for item in answer.evidence if not item.key.startswith("ask-")]
        return "\n".join([f"- [ ] **{row.id}**: {row.question}", *(f"  - {prose(each)}" for each in told)])

    # --- the rest ---

    def _waived(self, findings: list[Finding]) -> str:
        finding, waiver = findings[0], findings[0].waived
        if waiver is None:
            return ""
        loud = f"**{self.words['waived-malice']}** " if finding.rule == MALICIOUS else ""
        values = {"status": waiver.status, "owner": waiver.owner, "until": waiver.expires}
        given = f"{self.words['waived-by'].format(**values)}: {waiver.justification} {waiver.reason}"
        title, *detail = self._told(finding.rule, said(findings, self.report.examination.closure))
        head = f"- {loud}{title} ({code(finding.rule)}, **{self.grades[finding.severity]}**)"
        where = "" if is_about_many(findings) else self._place(finding)
        return f"{'; '.join((f'{head}: {prose(given)}', *detail))} {where}".rstrip()

    def _notes(self) -> Iterator[Part]:
        seen = self.report.examination
        small = one_by_one(each for each in seen.findings if not (each.is_waived or deciding(each)))
        for gap in [gap for gap in seen.gaps if not gap.rows][:_MOST_NOTES]:
            yield Part(_REST + 5, f"- {self._gap(gap)}")
        for found in small[:_MOST_NOTES]:
            first = found[0]
            told = "; ".join(self._told(first.rule, said(found, seen.closure)))
            where = "" if is_about_many(found) else self._place(first)
            text = f"- {code(first.rule)} {where}".rstrip() + f": {told}"
            yield Part(_REST + first.severity.rank, text)
        more = sum(len(each) for each in small[_MOST_NOTES:])
        if more:
            yield Part(_REST, f"- {self.words['closure-more'].format(count=more)}")

    def _gap(self, gap: Gap) -> str:
        what, why = (told(text, self.language, part) for text, part in ((gap.what, "what"), (gap.why, "why")))
        return self.colon.join((self.words["gaps"], prose(what), prose(why)))

    def _next(self) -> Iterator[str]:
        found = [each.rule for each in self.report.examination.findings if deciding(each)]
        because = [row for row in self.report.verdict.because if not row.startswith("value.")]
        names = list(dict.fromkeys(found))[:2] or because[:1] or list(self.report.verdict.because)[:1]
        if names:
            told = " · ".join(code(f"douane explain {name}") for name in names)
            yield f"{self.words['next']}{self.colon}{told}"
