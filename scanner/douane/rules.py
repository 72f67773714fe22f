"""What a rule is, and how its evidence becomes findings.

A detector is one module in `detectors/` (or `identity/`) that declares one `RULE`. It implements only the
looks it needs: at the definition set, at one package's code, at the server's own code together with the
definitions read from it, at the launch command, at the closure with the advisories known about it, at the
server as it was seen running in a sandbox, at the servers that a client connects beside it, or at what its
index tells of its versions and publishers. It is handed
everything and fetches nothing.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from douane.model import (
    Advisory,
    Closure,
    Confidence,
    Entry,
    Finding,
    Gap,
    History,
    Launch,
    Severity,
    Surface,
    Where,
)
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.companions import Company
    from douane.sighting import Sighting
    from douane.syntax import Codebase


Result = TypeVar("Result")

# Occasions on which nobody but the person in front of the machine has a hand in what happens, if any at all.
_UNTOUCHED = frozenset({Entry.COMMAND, Entry.NEVER})
_IDLE = _UNTOUCHED | {Entry.ASIDE}
_FOR_STRANGERS = frozenset({Entry.TOOL, Entry.REQUEST})
_UNASKED = frozenset({Entry.INSTALL, Entry.INTERPRETER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a detector saw. `excerpt` is raw text; it is escaped when the finding is built.

    It is cut at `most` characters then. `advisory` is what it repeats, if anything. `severity`,
    `confidence`, `remedy` and `package` override what the rule or the package at hand say.
    """

    where: Where
    excerpt: str
    why: str
    severity: Severity | None = None
    confidence: Confidence | None = None
    remedy: str | None = None
    package: str | None = None
    most: int = 160
    advisory: Advisory | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that is looked for. The id is kebab-case and names the bad thing.

    `row` is the checklist row a finding speaks about; `taxonomy` lists ids of OWASP MCP Top 10
    (``MCP03:2025``), SAFE-MCP (``SAFE-T1001``) and MITRE ATLAS (``AML.T0110``), at least one of each.
    `exposed`: it is about what strangers can do to whoever takes their input, so code is only looked at in
    servers; whether a library is held rightly is for the package that uses it.
    """

    id: str
    summary: str
    severity: Severity
    confidence: Confidence
    row: str
    remedy: str
    taxonomy: tuple[str, ...]
    exposed: bool = False
    definitions: Callable[[Surface], Iterator[Evidence]] | None = None
    code: Callable[[Codebase], Iterator[Evidence]] | None = None
    server: Callable[[Codebase, Surface], Iterator[Evidence]] | None = None
    launch: Callable[[Launch], Iterator[Evidence]] | None = None
    closure: Callable[[Closure, tuple[Advisory, ...]], Iterator[Evidence]] | None = None
    sighting: Callable[[Sighting], Iterator[Evidence]] | None = None
    beside: Callable[[Company], Iterator[Evidence]] | None = None
    history: Callable[[History], Iterator[Evidence]] | None = None

    def look_at(self, codebase: Codebase) -> Iterable[Evidence]:
        """Return what the rule sees in the code of *codebase*, which is told who looks at it."""
        codebase.asker = self.id
        return self.code(codebase) if self.code is not None else ()

    def finding(self, evidence: Evidence, package: str | None = None) -> Finding:
        """Return *evidence* as a finding of this rule about *package* (a purl)."""
        return Finding(
            rule=self.id,
            severity=evidence.severity or self.severity,
            confidence=evidence.confidence or self.confidence,
            package=evidence.package or package,
            where=evidence.where,
            excerpt=excerpt(evidence.excerpt, evidence.most),
            why=evidence.why,
            remedy=evidence.remedy or self.remedy,
            row=self.row,
            taxonomy=self.taxonomy,
            advisory=evidence.advisory,
        )

    def weighed(self, finding: Finding) -> Finding:
        """Return *finding*, of this rule, with the weight that it has where its place is reached.

        - Where it is not known how the place is reached, nothing changes.
        - What strangers fill in (`exposed`) weighs one step less, down to low, where only a person's command
          leads there, or nothing; and is surer where a tool or a route was found to lead there.
        - Bad conduct is surer where it happens at installation or at every start of Python.
        - Critical is only what runs: by itself, for a tool or a request, or for whoever uses the library;
          what only a command, a test or nothing leads to is high.

        Whose code it is changes nothing: a deep dependency does the same harm.
        """
        ways = frozenset(each.by for each in finding.reach)
        if not ways:
            return finding
        severity, confidence = finding.severity, finding.confidence
        if self.exposed and ways <= _UNTOUCHED and severity.rank > Severity.LOW.rank:
            severity = list(Severity)[severity.rank - 1]
        if severity is Severity.CRITICAL and ways <= _IDLE:
            severity = Severity.HIGH
        surer = _FOR_STRANGERS if self.exposed else _UNASKED
        if confidence is Confidence.MEDIUM and not ways.isdisjoint(surer):
            confidence = Confidence.HIGH
        return replace(finding, severity=severity, confidence=confidence)


def declared_in(package: ModuleType, *, ending: str = "") -> tuple[Rule, ...]:
    """Return the rules declared by the modules of *package* whose name has that *ending*, in order of name.

    Only the package's own folder is read: nothing installed beside Douane can add a rule.
    """
    rules = []
    for module in pkgutil.iter_modules(package.__path__):
        if not module.name.endswith(ending):
            continue
        rule = getattr(importlib.import_module(f"{package.__name__}.{module.name}"), "RULE", None)
        if isinstance(rule, Rule):
            rules.append(rule)
    return tuple(rules)


def run(
    rule: Rule, look: Callable[[], Iterable[Evidence]], *, package: str | None, what: str
) -> tuple[tuple[Finding, ...], tuple[Gap, ...]]:
    """Run one look of *rule* at *what*; a detector that raises becomes a gap that names it."""

    def found() -> tuple[Finding, ...]:
        every = (rule.finding(evidence, package) for evidence in look())
        # Two expressions on one line of which the same is to be said are one finding.
        return tuple({(each.package, each.where, each.why): each for each in every}.values())

    findings, gaps = attempt(found, what=what, row=rule.row, who=f"the {rule.id} detector")
    return findings or (), gaps


def attempt(
    work: Callable[[], Result], *, what: str, row: str, who: str = "the inspection"
) -> tuple[Result | None, tuple[Gap, ...]]:
    """Return the result of *work*; whatever goes wrong in it is a gap on *row*, never a crash."""
    try:
        return work(), ()
    except Exception as error:  # noqa: BLE001 - hostile input must not stop the run, whatever it breaks
        why = f"{who} failed ({type(error).__name__}: {excerpt(str(error), 120)})"
        return None, (Gap(what=what, why=why, rows=(row,)),)
