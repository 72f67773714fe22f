"""A SARIF log: runs with results in one order, stable fingerprints, and no more than GitHub takes."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from douane.model import Json
from douane.reports.sarif.rules import Rule, described, taxonomies

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST_RUNS = 20
"""Runs of a file that GitHub takes."""

MOST_RESULTS = 5000
"""Results of a run that GitHub shows; it takes 25,000."""

MOST_ALTOGETHER = 20_000
"""Results of a file: it may have ten megabytes when it is compressed."""

MOST_NOTIFICATIONS = 500
"""Notifications of a run, of things that were not looked at."""

MOST_MESSAGE = 2000
"""Characters of one message."""

_FINGERPRINT = "douane/v1"
_GITHUB = "primaryLocationLineHash"  # the one that GitHub compares


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One result. `file` is relative to the repository, with ``/``; `inner` is the place within a package.

    `identity` says what it is about and nothing that changes while that stays: no line, no version, no
    path of a machine. `kind` is fail, open (could not be decided) or review (a person has to).
    The worst `weight` stands first. `level` is the rule's own where None. `waived` is why somebody answers.
    """

    rule: Rule
    message: str
    file: str
    line: int = 1
    inner: str = ""
    identity: tuple[str, ...]
    kind: str = "fail"
    level: str | None = None
    weight: int = 0
    properties: Mapping[str, Json] = field(default_factory=dict)
    waived: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """Something about the run itself: `level` is error, warning or note."""

    id: str
    level: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What is said of one report. `category` is what GitHub keeps results apart by, without a last slash."""

    category: str
    version: str
    exit_code: int
    results: Sequence[Result]
    notifications: Sequence[Notification] = ()
    properties: Mapping[str, Json] = field(default_factory=dict)


def render(runs: Sequence[Run]) -> str:
    """Return *runs* as a SARIF log, ASCII only, ending in a newline. Raises ValueError for too many runs."""
    if len(runs) > MOST_RUNS:
        raise ValueError(f"more than {MOST_RUNS} runs")
    most = min(MOST_RESULTS, MOST_ALTOGETHER // max(1, len(runs)))
    document: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(run, most) for run in runs]}
    return json.dumps(document, indent=1, ensure_ascii=True) + "\n"


def _run(run: Run, most: int) -> Json:
    ordered = sorted(run.results, key=_order)
    kept = ordered[:most]
    rules = list({result.rule.id: result.rule for result in kept}.values())
    rules.sort(key=lambda rule: rule.id)
    places = {rule.id: place for place, rule in enumerate(rules)}
    cited = taxonomies(rules)
    seen: Counter[str] = Counter()
    results: list[Json] = []
    for result in kept:
        digest = _digest(result.rule.id, result.file, *result.identity)
        seen[digest] += 1
        results.append(_result(result, places[result.rule.id], f"{digest}:{seen[digest]}"))
    driver: dict[str, Json] = {
        "name": "Douane",
        "version": run.version,
        "semanticVersion": run.version,
        "rules": [described(rule, cited) for rule in rules],
        "notifications": _descriptors(),
    }
    if cited:
        driver["supportedTaxonomies"] = [
            {"name": each.name, "index": place} for place, each in enumerate(cited)
        ]
    found: dict[str, Json] = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"{run.category}/"},
        "invocations": [_invocation(run, len(ordered) - len(kept))],
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": dict(run.properties),
    }
    if cited:
        found["taxonomies"] = [component.document for component in cited]
    return found


def _order(result: Result) -> tuple[int, str, str, tuple[str, ...], int, str]:
    return -result.weight, result.rule.id, result.file, result.identity, result.line, result.message


def _digest(*parts: str) -> str:
    whole = json.dumps(parts, ensure_ascii=True).encode()
    return hashlib.sha256(whole).hexdigest()[:32]


def _result(result: Result, place: int, fingerprint: str) -> Json:
    found: dict[str, Json] = {"ruleId": result.rule.id, "ruleIndex": place}
    if result.kind != "fail":
        found["kind"] = result.kind  # its level is none by the standard, and GitHub takes that of the rule
    elif result.level is not None:
        found["level"] = result.level
    location: dict[str, Json] = {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(result.file)},
            "region": {
                "startLine": max(1, result.line),
                "startColumn": 1,
                "endLine": max(1, result.line),
                "endColumn": 2,
            },
        }
    }
    if result.inner:
        location["logicalLocations"] = [{"fullyQualifiedName": result.inner, "kind": "member"}]
    found["message"] = {"text": message(result.message)}
    found["locations"] = [location]
    found["partialFingerprints"] = {_GITHUB: fingerprint, _FINGERPRINT: fingerprint}
    if result.properties:
        found["properties"] = dict(result.properties)
    if result.waived is not None:
        found["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": message(result.waived)}
        ]
    return found


def message(text: str) -> str:
    """Return *text* as a plain message: it makes no link (section 3.11.6) and is cut where too long."""
    cut = text if len(text) <= MOST_MESSAGE else f"{text[:MOST_MESSAGE]}…"
    return cut.replace("](", "] (")


def _uri(file: str) -> str:
    return quote(file, safe="/@+,=~!$&'()*;-._")


def _descriptors() -> list[Json]:
    texts = {
        "gap": "Something could not be looked at; the rows that depend on it are unknown.",
        "failed": "A server could not be looked at.",
        "left-off": "What is not in this file, because there is too much of it or because it needs nobody.",
    }
    return [{"id": name, "shortDescription": {"text": text}} for name, text in texts.items()]


def _invocation(run: Run, left: int) -> Json:
    told = list(run.notifications[:MOST_NOTIFICATIONS])
    more = len(run.notifications) - len(told)
    if left:
        said = f"{left} results of the least weight are left off: GitHub shows {MOST_RESULTS} of a run"
        told.insert(0, Notification(id="left-off", level="warning", message=said))
    if more:
        said = f"{more} notifications are left off"
        told.insert(0, Notification(id="left-off", level="warning", message=said))
    return {
        # Whether the tool did its work; what it says of the servers is in results and properties.
        "executionSuccessful": not any(each.id == "failed" for each in told),
        "exitCode": run.exit_code,
        "toolExecutionNotifications": [
            {
                "descriptor": {"id": each.id},
                "level": each.level,
                "message": {"text": message(each.message)},
            }
            for each in told
        ],
    }
