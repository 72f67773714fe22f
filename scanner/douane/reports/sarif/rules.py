"""Rules of a SARIF run: what each is, how bad, what helps, and which taxonomies speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from douane.checklist import Row
from douane.drift_kinds import Kind
from douane.model import Json
from douane.rulebook import pages, references, weakness_titles, weaknesses
from douane_lockfiles import GRADES, Grade

MOST_TAGS = 10
"""Tags of a rule that GitHub shows."""

_MOST_TEXT = 1000  # characters of a description
_SCORES = {"critical": "9.5", "high": "8.0", "medium": "5.5", "low": "2.0"}  # GitHub's steps: 9, 7, 4, 0.1
_LEVELS = {"critical": "error", "high": "error", "medium": "warning", "low": "note", "info": "note"}
_CWE = "CWE"
_HEADING = re.compile(r"\*\*([^*\n]{1,60})\.\*\*\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. `severity` is empty where it has none; `taxonomy` are ids of `rulebook.references`."""

    id: str
    title: str
    full: str
    text: str
    markdown: str
    level: str
    severity: str = ""
    tags: tuple[str, ...] = ()
    taxonomy: tuple[str, ...] = ()
    cwe: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Component:
    """One taxonomy with the entries that are cited, in order."""

    name: str
    ids: tuple[str, ...]
    document: Json


@cache
def of_finding(rule: str, severity: str, part: str = "") -> Rule:
    """Return the rule of findings of *rule* that are of *severity*.

    GitHub takes how bad a result is from its rule, so what weighs otherwise than usual, or is about one
    advisory (*part*), or is waived, is a rule of its own.
    """
    page = pages().get(rule)
    if page is None:
        title = f"findings of the rule {rule}"
        bare = Rule(id=rule, title=title, full=title, text=title, markdown=title, level="note")
        return _leveled(bare, severity)
    name = f"{rule}/{part}" if part else rule if severity == page.severity else f"{rule}/{severity}"
    numbers = weaknesses().get(rule, ())
    found = Rule(
        id=name,
        title=f"{_sentence(page.summary)}",
        full=_plain(page.text)[:_MOST_TEXT],
        text=f"{_plain(page.text)}\n\nRemedy: {page.remedy}",
        markdown=f"{page.text}\n\n**Remedy.** {page.remedy}\n\nChecklist row `{page.row}`.",
        level="note",
        tags=("security", "mcp", *(f"external/cwe/cwe-{number:0>3}" for number in numbers)),
        taxonomy=page.taxonomy,
        cwe=numbers,
    )
    return _leveled(found, severity)


@cache
def of_row(row: Row) -> Rule:
    """Return the rule of one row of the checklist that is not a yes."""
    severity = "warning" if row.is_security and row.who != "human" else "note"
    text = f"{row.question}\n\n{row.evidence}\n\nIf not: {row.no}\n\nWhat helps: {row.fix}"
    return Rule(
        id=f"row/{row.id}",
        title=row.question,
        full=f"{row.question} {row.no}",
        text=text,
        markdown=text,
        level=severity,
        tags=("security", "mcp", "checklist"),
    )


@cache
def of_drift(kind: Kind, grade: Grade) -> Rule:
    """Return the rule of drifts of *kind* that are of *grade*."""
    usual = GRADES.get(kind.id)
    text = f"{_sentence(kind.means)}\n\n{kind.area.fix}"
    found = Rule(
        id=f"drift/{kind.id}" if grade is usual else f"drift/{kind.id}/{grade.value}",
        title=_sentence(kind.means),
        full=f"{kind.area.title}: {kind.means}.",
        text=text,
        markdown=f"**{kind.area.title}.** {text}",
        level="note",
        tags=("security", "mcp", "drift"),
        taxonomy=kind.area.taxonomy,
    )
    return _leveled(found, grade.value)


def waived(rule: Rule) -> Rule:
    """Return *rule* for what somebody answers for: it is told, and alarms nobody."""
    return replace(rule, id=f"{rule.id}/waived", title=f"Waived: {rule.title}", level="note", severity="")


def taxonomies(rules: Iterable[Rule]) -> tuple[Component, ...]:
    """Return the taxonomies that *rules* cite, each with what is cited of it."""
    wanted = {each for rule in rules for each in rule.taxonomy}
    numbers = {each for rule in rules for each in rule.cwe}
    together: dict[str, list[tuple[str, str]]] = {}
    for each in references().values():
        if each.id in wanted:
            together.setdefault(each.taxonomy, []).append((each.id, each.title))
    if numbers:
        together[_CWE] = [(f"CWE-{number}", weakness_titles()[number]) for number in sorted(numbers, key=int)]
    return tuple(_component(name, entries) for name, entries in together.items())


def described(rule: Rule, cited: Sequence[Component]) -> Json:
    """Return *rule* as a reportingDescriptor, with its relationships to *cited*."""
    properties: dict[str, Json] = {"tags": list(rule.tags[:MOST_TAGS])}
    if rule.severity in _SCORES:
        properties["security-severity"] = _SCORES[rule.severity]
    found: dict[str, Json] = {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in re.split(r"[^A-Za-z0-9]+", rule.id))[:255],
        "shortDescription": {"text": rule.title[:_MOST_TEXT]},
        "fullDescription": {"text": rule.full[:_MOST_TEXT]},
        "help": {"text": rule.text, "markdown": rule.markdown},
        "defaultConfiguration": {"level": rule.level},
        "properties": properties,
    }
    ids = (*rule.taxonomy, *(f"CWE-{number}" for number in rule.cwe))
    related: list[Json] = [
        {"target": _reference(each, component, place), "kinds": ["relevant"]}
        for each in ids
        for place, component in enumerate(cited)
        if each in component.ids
    ]
    if related:
        found["relationships"] = related
    return found


def severity_level(severity: str) -> str:
    """Return the level of a result that is of *severity*."""
    return _LEVELS.get(severity, "warning")


def _reference(identifier: str, component: Component, place: int) -> Json:
    return {
        "id": identifier,
        "index": component.ids.index(identifier),
        "toolComponent": {"name": component.name, "index": place},
    }


def _component(name: str, entries: Sequence[tuple[str, str]]) -> Component:
    document: Json = {
        "name": name,
        "organization": _ORGANISATIONS.get(name, name),
        "shortDescription": {"text": f"The entries of {name} that rules here cite, titled in our own words."},
        "isComprehensive": False,
        "taxa": [{"id": each, "shortDescription": {"text": title}} for each, title in entries],
    }
    return Component(name, tuple(each for each, _ in entries), document)


_ORGANISATIONS = {"OWASP MCP Top 10": "OWASP", "MITRE ATLAS": "MITRE", _CWE: "MITRE"}


def _leveled(rule: Rule, severity: str) -> Rule:
    return replace(rule, level=severity_level(severity), severity=severity)


def _plain(markdown: str) -> str:
    """Return the text of a rule's page without its marks."""
    return _HEADING.sub(lambda found: f"{found[1]}: ", markdown).replace("`", "")


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."
