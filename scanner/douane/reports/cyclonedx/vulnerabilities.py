"""Published advisories about packages as CycloneDX vulnerabilities, with what somebody says of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from douane.model import Closure, Finding, Json
from douane.reports.cyclonedx.components import properties
from douane.text import excerpt
from douane.waiving import MALICIOUS, VULNERABLE
from douane_signatures import table

_LONG = 1000  # characters of one text


def vulnerabilities(findings: Iterable[Finding], closure: Closure, names: Mapping[str, str]) -> list[Json]:
    """Return the advisories that *findings* repeat, each once, with the packages of *closure* they affect.

    A lock tells that there was one and not which; such a vulnerability has no id.
    """
    together: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.advisory is not None:
            together.setdefault((finding.advisory.id, ""), []).append(finding)
        elif finding.rule in (MALICIOUS, VULNERABLE):
            together.setdefault(("", f"{finding.rule} {finding.package}"), []).append(finding)
    places: dict[str, list[str]] = {}
    for package in closure.packages:
        places.setdefault(package.purl, []).append(names[package.path])
    return [_vulnerability(key, found, closure, places) for key, found in sorted(together.items())]


def _vulnerability(
    key: tuple[str, str], findings: list[Finding], closure: Closure, places: Mapping[str, list[str]]
) -> Json:
    first = findings[0]
    found: dict[str, Json] = {"bom-ref": f"advisory:{excerpt(key[0] or key[1], 200)}"}
    advisory = first.advisory
    if advisory is None:
        found["description"] = "An advisory was known when it was pinned; the lock does not say which."
    else:
        source: Json = {"name": excerpt(advisory.source or "unknown", _LONG)}
        found |= {"id": excerpt(advisory.id, 200), "source": source}
        if advisory.aliases:
            found["references"] = [
                {"id": excerpt(alias, 200), "source": source} for alias in sorted(advisory.aliases)
            ]
        found["description"] = excerpt(advisory.summary, _LONG)
        if advisory.fixed:
            found["recommendation"] = f"versions without it: {excerpt(', '.join(advisory.fixed), _LONG)}"
    worst = max((each.severity for each in findings), key=lambda severity: severity.rank)
    found["ratings"] = [{"severity": worst.value, "method": "other"}]
    if any(each.waived is not None for each in findings):
        found["analysis"] = _analysis(next(each for each in findings if each.waived is not None))
    versions = {package.purl: package.version for package in closure.packages}
    affected = sorted({each.package for each in findings if each.package is not None} & places.keys())
    found["affects"] = [
        {"ref": reference, "versions": [{"version": excerpt(versions[purl], 200), "status": "affected"}]}
        for purl in affected
        for reference in places[purl]
    ]
    found["properties"] = properties(_said(findings))
    return found


def _analysis(finding: Finding) -> Json:
    waiver, names = finding.waived, table("cyclonedx.toml")
    if waiver is None:
        return {}
    found: dict[str, Json] = {"state": names["states"].get(waiver.status, "in_triage")}
    if waiver.justification in names["justifications"]:
        found["justification"] = names["justifications"][waiver.justification]
    if waiver.status in names["responses"]:
        found["response"] = list(names["responses"][waiver.status])
    said = f"{waiver.reason} (says {waiver.owner}, until {waiver.expires}; {waiver.source})"
    found["detail"] = excerpt(said, _LONG)
    return found


def _said(findings: list[Finding]) -> Iterator[tuple[str, str]]:
    yield "rule", findings[0].rule
    if any(each.rule == MALICIOUS for each in findings):
        yield "malicious", "true"
    for each in findings:
        for way in each.reach:
            yield "reached", way.by.value
        if each.owner is not None:
            yield "way", " > ".join(each.owner.way)
