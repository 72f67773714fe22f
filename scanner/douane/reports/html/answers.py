"""The head of a report and its 24 rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from douane.checklist import Row, rows, said, sections
from douane.facts import facts_of
from douane.model import Answer, Mark, Report, TargetKind
from douane.objections import is_ours
from douane.policy.judging import DEMANDED
from douane.reports.closure import phrases
from douane.reports.grouping import beside, deciding, group
from douane.reports.html.document import in_force_line, section, table
from douane.reports.html.elements import Content, spoken, tag
from douane.reports.html.findings import in_words, numbered
from douane.reports.html.words import Words
from douane.text import visible

MOST_EVIDENCE = 20
"""Lines of evidence that one row shows."""

_SIGNS = {Mark.NO: "✗", Mark.UNKNOWN: "?", Mark.YES: "✓", Mark.NOT_APPLICABLE: "–"}


def headline(report: Report, words: Words) -> Element:
    """Return the verdict, what it is about, what it rests on, and the start command in full."""
    outcome = report.verdict.outcome
    title = tag(
        "h1",
        tag("span", words[outcome], class_=f"verdict {outcome}"),
        " ",
        visible(f"{report.name} {report.version or ''}".strip()),
        id=words.anchor("title"),
    )
    facts = tag("p", " · ".join(_facts(report, words)), class_="facts")
    demanded = in_force_line(report.policy, words)
    because = _because(report, words)
    return tag("header", title, facts, demanded, because, _command(report, words), _waived(report, words))


def checklist(report: Report, words: Words) -> Element:
    """Return all rows, by section, each with its answer and evidence."""
    given = {item.row: item for item in report.answers}
    by_section: dict[str, list[Row]] = {}
    for row in rows(words.language):
        by_section.setdefault(row.section, []).append(row)
    heads = (words["answer"], words["row"], words["evidence"])
    tables = [
        table(
            heads,
            [_row(row, given[row.id], report, words) for row in by_section.get(name, ()) if row.id in given],
            caption=title,
            class_="rows stacked",
        )
        for name, title in sections(words.language).items()
    ]
    return section(words["checklist"], tables, anchor=words.anchor("checklist"))


def summary(reports: Sequence[Report], words: Words) -> Element:
    """Return one line a server, which leads to its report."""
    lines = [
        tag(
            "tr",
            tag("td", tag("span", words[each.verdict.outcome], class_=f"verdict {each.verdict.outcome}")),
            tag(
                "th",
                tag("a", visible(f"{each.name} {each.version or ''}"), href=f"#r{place}-title"),
                scope="row",
            ),
            tag("td", ", ".join(each.verdict.because)),
        )
        for place, each in enumerate(reports, 1)
    ]
    heads = (words["verdict"], words["server"], words["because"])
    return table(heads, lines, caption=words["all-servers"])


def _facts(report: Report, words: Words) -> Iterator[str]:
    seen = report.examination
    closure, surface = seen.closure, seen.surface
    if closure is not None:
        yield words["kind-bundle"] if seen.target.kind is TargetKind.BUNDLE else closure.server.ecosystem
        yield words.count(len(closure.packages), "packages")
    elif f"kind-{seen.target.kind}" in words.table:
        yield words[f"kind-{seen.target.kind}"]
    if closure is None and surface.source == "none":
        yield words["not-listed"]
    else:
        yield f"{words.count(len(surface.tools), 'tools')} ({words[surface.source]})"
    if surface.prompts:
        yield words.count(len(surface.prompts), "prompts")
    if closure is not None:
        yield from phrases(facts_of(closure), words.table, most=3)


def _because(report: Report, words: Words) -> Content:
    """How the rows stand, counted, and which of them keep the gate from being clear."""
    counts = []
    for mark in Mark:
        count = sum(item.mark is mark for item in report.answers)
        counts.append(
            tag(
                "li",
                tag("span", _SIGNS[mark], aria_hidden="true"),
                f" {words[mark]}{words['colon']}{count}",
                class_=mark,
            )
        )
    links = [tag("a", row, href=f"#{words.anchor(row)}") for row in report.verdict.because]
    links += [tag("code", f"policy.{key}") for key in report.verdict.keys]
    because = (
        tag("p", f"{words['because']}{words['colon']}", [(link, " ") for link in links]) if links else None
    )
    return (tag("ul", counts, class_="counts"), because)


def _command(report: Report, words: Words) -> Content:
    launch, address = report.examination.launch, report.examination.target.address
    if launch is None:
        return (
            tag("p", f"{words['address']}{words['colon']}", tag("code", visible(address)))
            if address
            else None
        )
    proposed = "" if launch.typed else f" ({words['proposed']})"
    argv = ", ".join(f'"{visible(json.dumps(part, ensure_ascii=False)[1:-1])}"' for part in launch.argv)
    lines: list[Element] = [
        tag("p", f"{words['command']}{proposed}{words['colon']}".rstrip()),
        tag("pre", f"[{argv}]", class_="command"),
    ]
    if launch.environment_names:
        lines.append(
            tag(
                "p",
                f"{words['environment-names']}{words['colon']}{visible(', '.join(launch.environment_names))}",
            )
        )
    return lines


def _waived(report: Report, words: Words) -> Content:
    """What somebody answers for: it blocks nothing, and so it stands first."""
    items = [
        tag(
            "li",
            tag("a", found[0].rule, href=f"#{words.anchor(f'f{number}')}"),
            " ",
            *in_words(found, report, words),
        )
        for number, found in numbered(report)
        if found[0].is_waived
    ]
    waived = sum(each.is_waived for each in report.examination.findings)
    return (tag("p", f"{words['waived']} ({waived})"), tag("ul", items)) if waived else None


def _row(row: Row, answer: Answer, report: Report, words: Words) -> Element:
    mark = answer.mark
    stands = group(answer, row)
    by = words["by-human"] if answer.by == "human" else ""
    sign = tag("span", _SIGNS[mark], aria_hidden="true")
    asked = [tag("strong", row.id), tag("p", row.question)]
    if _is_of_policy(answer, report):
        asked.append(tag("p", tag("span", words["demanded-by-policy"], class_="badge")))
    if stands in ("no", "unknown"):
        asked.append(tag("p", row.no if stands == "no" else row.evidence, class_="aside"))
    return tag(
        "tr",
        tag(
            "td",
            sign,
            " ",
            words[stands],
            tag("small", by),
            class_=f"mark {mark}",
        ),
        tag("th", asked, scope="row", id=words.anchor(row.id)),
        tag("td", _evidence(answer, report, words)),
    )


def _is_of_policy(answer: Answer, report: Report) -> bool:
    """Whether nothing but a policy keeps the row of *answer* from being settled."""
    told = {remark.key for remark in answer.evidence}
    if DEMANDED in told:
        return True
    found = [each for each in report.examination.findings_for(answer.row) if deciding(each)]
    is_settled = answer.mark in (Mark.YES, Mark.NOT_APPLICABLE) or "gap" in told
    return not is_settled and bool(found) and all(is_ours(each.rule) for each in found)


def _evidence(answer: Answer, report: Report, words: Words) -> Content:
    lines: list[Element] = []
    for number, found in numbered(report):
        finding = found[0]
        if finding.row == answer.row and deciding(finding):
            link = tag("a", finding.rule, href=f"#{words.anchor(f'f{number}')}")
            lines.append(
                tag(
                    "li",
                    tag("span", words[finding.severity], class_=f"grade {finding.severity}"),
                    " ",
                    link,
                    " ",
                    *in_words(found, report, words),
                )
            )
    told = [each for each in beside(answer, report.examination) if not each.key.startswith("ask-")]
    lines += [tag("li", spoken(said(remark, words.language), words.foreign)) for remark in told]
    more = len(lines) - MOST_EVIDENCE
    if more > 0:
        lines[MOST_EVIDENCE:] = [tag("li", words.told("more-here", count=more))]
    return tag("ul", lines) if lines else None
