"""Reads the folders of tests/cases: what each gives a rule to look at, and what is expected of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from douane.companions import Companion, Company
from douane.confinement.nouns import Contact, Observed
from douane.model import (
    DAY,
    MINIMUM_AGE,
    Advisory,
    Artifact,
    Closure,
    Ecosystem,
    Edge,
    Environment,
    FileTree,
    Finding,
    Gap,
    History,
    Launch,
    Likeness,
    Listed,
    Package,
    Publication,
    Publisher,
    Release,
    Severity,
    Standing,
    Surface,
    ordered,
)
from douane.registries.npm_versions import key
from douane.registries.times import doubt, moment
from douane.rules import Evidence, Rule
from douane.sighting import Run, Sighting
from douane.surface import extract, recorded
from douane.syntax import Codebase

CASES = Path(__file__).resolve().parent / "cases"
NOWHERE = Environment(
    python="3.11.0",
    python_tags=("py3-none-any",),
    markers={},
    node="20.0.0",
    os="linux",
    cpu="x64",
    libc="glibc",
)


@dataclass(frozen=True)
class Case:
    """One folder `tests/cases/<rule>/<fires|silent>-<why>/`."""

    rule: str
    folder: Path

    @property
    def fires(self) -> bool:
        return self.folder.name.startswith("fires-")

    @property
    def expected_path(self) -> Path:
        return self.folder / "expected.json"

    @property
    def expected(self) -> list[dict[str, Any]] | None:
        return _json(self.expected_path) if self.expected_path.exists() else None

    @cached_property
    def codebase(self) -> Codebase | None:
        root = self.folder / "package"
        if not root.is_dir():
            return None
        files = {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file()
        }
        return Codebase(Artifact(package=_package_of(files), tree=FileTree(files)))

    @cached_property
    def surface(self) -> Surface | None:
        path = self.folder / "tools.json"
        if path.exists():
            return recorded.from_listing(_json(path))
        return extract(self.codebase) if self.codebase else None

    @cached_property
    def launch(self) -> Launch | None:
        path = self.folder / "launch.json"
        if not path.exists():
            return None
        given = _json(path)
        fields: dict[str, Any] = {"argv": given} if isinstance(given, list) else given
        return Launch(
            argv=tuple(fields["argv"]),
            typed=fields.get("typed", True),
            environment_names=tuple(fields.get("environment_names", ())),
        )

    @cached_property
    def closure(self) -> tuple[Closure, tuple[Advisory, ...]] | None:
        path = self.folder / "closure.json"
        if not path.exists():
            return None
        given = _json(path)
        packages = tuple(_package(fields) for fields in given["packages"])
        closure = Closure(
            root=given.get("root", packages[0].path),
            packages=packages,
            edges=tuple(Edge(**edge) for edge in given.get("edges", ())),
            environment=NOWHERE,
            standings=tuple(_standing(fields) for fields in given.get("standings", ())),
        )
        advisories = tuple(
            Advisory(
                **{
                    **fields,
                    "severity": Severity(fields["severity"]),
                    "aliases": tuple(fields.get("aliases", ())),
                }
            )
            for fields in given.get("advisories", ())
        )
        return closure, advisories

    @cached_property
    def sighting(self) -> Sighting | None:
        path = self.folder / "sighting.json"
        if not path.exists():
            return None
        given = _json(path)
        read = self.surface or Surface()
        gaps = tuple(Gap(what=what, why="computed", rows=("supply.tools",)) for what in given.get("gaps", ()))
        return Sighting(
            read=replace(read, gaps=(*read.gaps, *gaps)),
            runs=tuple(_run(fields) for fields in given["runs"]),
            packages=frozenset(given.get("packages", ())),
            package=self.codebase.package if self.codebase else None,
            standing=frozenset((kind, key) for kind, key in given.get("standing", ())),
        )

    @cached_property
    def company(self) -> Company | None:
        path = self.folder / "beside.json"
        if not path.exists():
            return None
        given = _json(path)
        others = [_companion(fields) for fields in given["others"]]
        others.sort(key=lambda companion: companion.order)
        return Company(itself=_companion(given["itself"]), others=tuple(others))

    @cached_property
    def history(self) -> History | None:
        path = self.folder / "history.json"
        return history_of(_json(path)) if path.exists() else None

    def findings(self, rule: Rule) -> tuple[Finding, ...]:
        """Everything *rule* has to say about this case; whatever it raises is raised."""
        package = self.codebase.package.purl if self.codebase else None
        return ordered(rule.finding(evidence, package) for evidence in self._evidence(rule))

    def _evidence(self, rule: Rule) -> Iterator[Evidence]:
        if rule.definitions and self.surface is not None:
            yield from rule.definitions(self.surface)
        if rule.code and self.codebase is not None:
            yield from rule.code(self.codebase)
        if rule.server and self.codebase is not None and self.surface is not None:
            yield from rule.server(self.codebase, self.surface)
        if rule.launch and self.launch is not None:
            yield from rule.launch(self.launch)
        if rule.closure and self.closure is not None:
            yield from rule.closure(*self.closure)
        if rule.sighting and self.sighting is not None:
            yield from rule.sighting(self.sighting)
        if rule.beside and self.company is not None:
            yield from rule.beside(self.company)
        if rule.history and self.history is not None:
            yield from rule.history(self.history)

    def documents(self) -> Iterator[Any]:
        """The JSON documents that a finding's pointer may point into."""
        if self.surface is not None:
            yield self.surface.listing() | {"serverInfo": dict(self.surface.server_info)}
        if self.launch is not None:
            yield {
                "argv": list(self.launch.argv),
                "environment_names": list(self.launch.environment_names),
            }
        if self.company is not None:
            yield self.company.itself.surface.listing()
        for run in self.sighting.runs if self.sighting else ():
            if run.surface is not None:
                yield run.surface.listing()
        if (self.folder / "closure.json").exists():
            yield _json(self.folder / "closure.json")


@cache
def every_case() -> tuple[Case, ...]:
    """All cases, in order of rule and name."""
    return tuple(
        Case(rule.name, folder)
        for rule in sorted(CASES.iterdir())
        if rule.is_dir()
        for folder in sorted(rule.iterdir())
        if folder.is_dir()
    )


def plain(finding: Finding) -> dict[str, Any]:
    """*finding* as expected.json holds it: what was found and where, not the rule's fixed texts."""
    where = finding.where
    place = {"path": where.path, "line": where.line, "pointer": where.pointer}
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "where": {key: value for key, value in place.items() if value is not None},
        "excerpt": finding.excerpt,
    }


def points_into(document: Any, pointer: str) -> bool:
    """Whether JSON pointer *pointer* (RFC 6901) leads somewhere in *document*."""
    here = document
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(here, Mapping) and key in here:
            here = here[key]
        elif isinstance(here, list) and key.isdecimal() and int(key) < len(here):
            here = here[int(key)]
        else:
            return False
    return pointer == "" or pointer.startswith("/")


def _package_of(files: Mapping[str, bytes]) -> Package:
    manifest = files.get("package.json")
    fields: dict[str, Any] = {}
    if manifest is not None:
        try:
            fields = json.loads(manifest)
        except ValueError:
            fields = {}
    return Package(
        ecosystem=Ecosystem.PYPI if manifest is None else Ecosystem.NPM,
        name=str(fields.get("name", "case")),
        version=str(fields.get("version", "1.0.0")),
        path=".",
    )


def _standing(fields: dict[str, Any]) -> Standing:
    typed = {
        "registered": tuple(fields.get("registered", ())),
        "likenesses": tuple(
            Likeness(**{**each, "ecosystem": Ecosystem(each["ecosystem"])})
            for each in fields.get("likenesses", ())
        ),
        "uncompared": tuple((name, why) for name, why in fields.get("uncompared", ())),
        "near": tuple(
            Listed(**{**each, "ecosystem": Ecosystem(each["ecosystem"])}) for each in fields.get("near", ())
        ),
    }
    return Standing(**{**fields, **typed})


def _package(fields: Mapping[str, Any]) -> Package:
    lists = {key: tuple(value) for key, value in fields.items() if isinstance(value, list)}
    return Package(**{**fields, **lists, "ecosystem": Ecosystem(fields["ecosystem"])})


def history_of(given: Mapping[str, Any]) -> History:
    """Return the history that *given* tells: `releases` are in order of time, the last is the one at hand."""
    *earlier, release = [_release(fields) for fields in given["releases"]]
    now = moment(given["now"])
    assert now is not None
    ecosystem = Ecosystem(given.get("ecosystem", "npm"))
    rising = sorted((*earlier, release), key=lambda each: each.number)
    return History(
        publication=Publication(
            ecosystem=ecosystem,
            name=given["name"],
            release=release,
            earlier=tuple(earlier),
            doubt=doubt(rising, now),
        ),
        purl=Package(ecosystem=ecosystem, name=given["name"], version=release.version, path=".").purl,
        now=now,
        minimum_age=given.get("minimum_age", MINIMUM_AGE) * DAY,
        strict="minimum_age" in given,
        is_server=given.get("is_server", True),
        direct=given.get("direct", False),
        expected=given.get("expected"),
    )


def _release(fields: Mapping[str, Any]) -> Release:
    found = key(fields["version"])
    return Release(
        version=fields["version"],
        at=moment(fields.get("at")),
        publisher=Publisher(
            maintainers=tuple(fields.get("maintainers", ())),
            **{name: fields.get(name) for name in ("account", "trusted", "approver")},
        ),
        repository=fields.get("repository"),
        attested=fields.get("attested", False),
        early=found is not None and found[3] != (1,),
        number=found[:3] if found else (),
    )


def _run(fields: Mapping[str, Any]) -> Run:
    seen: dict[str, Any] = {key: tuple(value) for key, value in fields.get("observed", {}).items()}
    if "contacts" in seen:
        seen["contacts"] = tuple(Contact(**contact) for contact in seen["contacts"])
    if "programs" in seen:
        seen["programs"] = tuple(tuple(argv) for argv in seen["programs"])
    listing = fields.get("listing")
    return Run(
        client=fields.get("client", "douane"),
        date=fields.get("date", "2026-11-25"),
        surface=None if listing is None else recorded.from_listing(listing),
        observed=Observed(**seen),
    )


def _companion(fields: Mapping[str, Any]) -> Companion:
    return Companion(
        names=tuple(fields["names"]),
        id=fields["id"],
        surface=recorded.from_listing(fields["listing"]),
        standing=fields.get("standing", 0),
    )


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
