"""What a policy can be held against: of a server that was just looked at, or of one that is pinned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from douane.model import Confidence, Examination, Finding, Package, Publisher, Severity

_ATTESTED = ("build", "publish")  # the index's own signature says nothing of where bytes come from
_POLICY = "policy-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One package: `kinds` are its capabilities, `licence` is None where it states none.

    `read`: its licence could be read. `attested` is None where what is announced could not be looked at.
    """

    purl: str
    kinds: tuple[str, ...] = ()
    licence: str | None = None
    read: bool = True
    attested: bool | None = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One finding that nobody waives."""

    rule: str
    severity: Severity
    sure: bool
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """One server: `identifier` is its name as ``npm:NAME``, `account` who published it, None if untold.

    `purl` is None, and there are no parts, where no package of it is known.
    `built` is the repository of its verified provenance, `source` how its definitions were obtained.
    `findings` are without those by which a policy objects.
    """

    identifier: str
    purl: str | None = None
    parts: tuple[Part, ...]
    source: str
    account: str | None = None
    maintainers: tuple[str, ...] = ()
    built: str | None = None
    owner: str | None = None
    findings: tuple[Seen, ...] = ()


class Pinned(Protocol):
    """What is read of a lock, or of a glance at one."""

    @property
    def server(self) -> Any:
        """What was pinned."""

    @property
    def packages(self) -> Any:
        """The closure."""

    @property
    def surface(self) -> Any:
        """How the definitions were obtained."""

    @property
    def findings(self) -> Any:
        """What was found."""

    @property
    def provenance(self) -> Any:
        """What was verified of origins."""

    @property
    def decision(self) -> Any:
        """What was decided."""


def of_examination(seen: Examination, owner: str | None) -> Facts:
    """Return the facts about what *seen* saw; of what runs elsewhere no package is known."""
    closure = seen.closure
    found = tuple(_seen(each) for each in seen.findings if not each.is_waived and not is_ours(each.rule))
    if closure is None:
        text = seen.target.address or seen.target.text
        return Facts(identifier=text, parts=(), source=seen.surface.source, owner=owner, findings=found)
    attested = dict(_attested(seen))
    who = seen.history.publication.release.publisher if seen.history else Publisher()
    origin = next((each for each in seen.provenance if each.package == closure.server.purl), None)
    built = origin.built.repository if origin and origin.built and not origin.failed else None
    return Facts(
        identifier=f"{closure.server.ecosystem}:{closure.server.name}",
        purl=closure.server.purl,
        parts=tuple(_part(each, attested) for each in closure.packages),
        source=seen.surface.source,
        account=who.trusted or who.account,
        maintainers=who.maintainers,
        built=built,
        owner=owner,
        findings=found,
    )


def is_ours(rule: str) -> bool:
    """Whether findings of *rule* are those by which a policy objects."""
    return rule.startswith(_POLICY)


def _attested(seen: Examination) -> Iterator[tuple[str, bool | None]]:
    for origin in seen.provenance:
        holds = any(each.kind in _ATTESTED for each in origin.verified) and not origin.failed
        yield origin.package, None if origin.unseen and not holds else holds


def _part(package: Package, attested: Mapping[str, bool | None]) -> Part:
    return Part(
        purl=package.purl,
        kinds=package.kinds,
        licence=package.licence,
        read=package.sha256 is not None or package.carrier is not None or package.licence is not None,
        attested=attested.get(package.purl, False),
    )


def _seen(finding: Finding) -> Seen:
    sure = finding.confidence.rank >= Confidence.MEDIUM.rank
    return Seen(rule=finding.rule, severity=finding.severity, sure=sure, row=finding.row)


def of_lock(lock: Pinned) -> Facts:
    """Return the facts that *lock* holds: no licences, and no word of how sure a finding is."""
    server = lock.server
    provenance = lock.provenance
    root = next(each for each in lock.packages if each["path"] == server["path"])
    built = provenance.get(root["purl"], {})
    return Facts(
        identifier=f"{server['ecosystem']}:{server['name']}",
        purl=root["purl"],
        parts=tuple(
            Part(
                purl=each["purl"],
                kinds=tuple(each["capabilities"]),
                read=False,
                attested=_is_attested(provenance.get(each["purl"])),
            )
            for each in lock.packages
        ),
        source=lock.surface["source"],
        account=server.get("publisher"),
        maintainers=tuple(server.get("maintainers") or ()),
        built=built.get("repository")
        if isinstance(built, Mapping) and built.get("verified") is True
        else None,
        owner=lock.decision.get("owner"),
        findings=tuple(_of_lock(each) for each in lock.findings if not is_ours(each["rule"])),
    )


def _is_attested(entry: Any) -> bool:
    if not isinstance(entry, Mapping) or entry.get("verified") is not True:
        return False
    statements = entry.get("statements", _ATTESTED)
    return isinstance(statements, list | tuple) and any(each in statements for each in _ATTESTED)


def _of_lock(finding: Mapping[str, Any]) -> Seen:
    known = finding["severity"] in set(Severity)
    severity = Severity(finding["severity"]) if known else Severity.HIGH
    return Seen(rule=finding["rule"], severity=severity, sure=True, row=finding["row"])
