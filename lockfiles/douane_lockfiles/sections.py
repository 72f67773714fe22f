"""The sections of a lockfile, as shapes: what each key must be."""

from __future__ import annotations

from douane_lockfiles import shapes
from douane_lockfiles.shapes import anything, boolean, count, each, maybe, one_of, record, text, texts, values

MARKS = ("yes", "no", "unknown", "not-applicable")
KINDS = ("tool", "prompt", "resource", "template", "instructions", "capability", "extension", "content")

_requirement = record({"name": text, "specifier": text, "target": text}, {"kind": text})

_package = record(
    {
        "purl": shapes.matching(r"pkg:(npm|pypi)/\S{1,600}", "a package URL of npm or PyPI"),
        "path": text,
        "version": text,
        "integrity": maybe(shapes.integrity),
        "sha256": maybe(shapes.sha256),
        "index": text,
        "requires": each(_requirement),
        "capabilities": texts,
        "install_scripts": texts,
    },
    {
        "size": maybe(count),
        "alias": maybe(text),
        "carrier": maybe(text),
        "optional": boolean,
        "peer": boolean,
        "os": texts,
        "cpu": texts,
        "libc": texts,
        "deprecated": maybe(text),
        "yanked": maybe(text),
    },
)

_server = record(
    {
        "ecosystem": one_of("npm", "pypi"),
        "name": text,
        "version": text,
        "source": text,
        "path": text,
        "launch": maybe(texts),
    },
    {
        "additional": texts,
        "launch_typed": boolean,
        "environment_names": texts,
        "entry_point": maybe(text),
        "publisher": maybe(text),
        "repository": maybe(text),
    },
)

_item = record(
    {"kind": one_of(*KINDS), "key": text, "digest": shapes.digest, "facets": values(shapes.digest)},
    {"definition": anything, "conditional": maybe(text), "where": maybe(text), "contract": shapes.digest},
)

_surface = record(
    {
        "source": one_of("none", "static", "sandbox", "recorded"),
        "text": one_of("lock", "store"),
        "digest": shapes.digest,
        "items": each(_item),
    },
    {"protocol": maybe(text)},
)

_answer = record(
    {"mark": one_of(*MARKS), "by": one_of("machine", "human"), "evidence": texts},
    {"person": text, "date": shapes.date, "reason": text, "expires": values(text)},
)

_finding = record(
    {"rule": text, "severity": text, "row": text},
    {"package": maybe(text), "path": maybe(text), "line": maybe(count), "pointer": maybe(text)},
)

_decision = record(
    {"verdict": one_of("clear", "blocked", "open"), "because": texts, "date": shapes.date},
    {"owner": maybe(text), "scopes": texts, "conditions": texts, "recheck": texts},
)

_waiver = record(
    {"rule": text, "reason": text, "owner": text, "expires": shapes.date}, {"package": maybe(text)}
)

LOCK = record(
    {
        "format": record({"name": one_of("douane-lock"), "major": count, "minor": count}),
        "server": _server,
        "environment": values(anything),
        "packages": each(_package),
        "surface": _surface,
        "signatures": record({"digest": shapes.digest, "tool": text}),
        "answers": values(_answer),
        "decision": _decision,
        "digest": shapes.digest,
    },
    {
        "provenance": values(anything),
        "findings": each(_finding),
        "gaps": each(record({"what": text, "rows": texts})),
        "waivers": each(_waiver),
    },
)
