"""The middle of Douane: resolve, fetch, inspect, answer.

Each step takes values and the services it was given, and returns values; what goes wrong on the way comes
back as gaps. Only what makes the run pointless (no such package, no consistent closure) is raised.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from douane import configurations, editions, launches, policy, remote, sandboxed, unseen, uses
from douane.checklist.answers import answer as weighed
from douane.detectors import about_launches
from douane.environment import detect, python_request
from douane.errors import NotFoundError, TargetError
from douane.fetching import fetch
from douane.identity import every as identity_rules
from douane.identity.advisories import Looked, lookup
from douane.identity.corroboration import corroborations
from douane.identity.histories import Told, judged_by_history, told
from douane.identity.listed_servers import kept
from douane.identity.neighbours import with_neighbours
from douane.identity.ownership import claimed
from douane.identity.standings import stood
from douane.inspection import Inspector, read_definitions
from douane.inspections import Inspection, described
from douane.meanwhile import meanwhile
from douane.model import (
    Closure,
    Examination,
    FileTree,
    Finding,
    Gap,
    Launch,
    PriorDecision,
    Report,
    Surface,
    Target,
    TargetKind,
    ordered,
)
from douane.owners import owned
from douane.provenance import judging
from douane.provenance import looking as provenance
from douane.resolve import bundles
from douane.rules import Rule, run
from douane.sandboxed import Listed
from douane.services import Services
from douane.surface import recorded
from douane.text import excerpt
from douane.unpacking import AtHand, at_hand, python_beside
from douane.version import VERSION
from douane.waiving import applied
from douane_signatures import digest

_TOOLS = ("supply.tools",)


def examine(target: Target, services: Services) -> Examination:
    """Return all evidence about *target*: resolve, fetch, inspect.

    Raises NotFoundError, ResolutionError, NetworkError or InputError where there is nothing to look at.
    """
    return configurations.noted(_examine(target, services))


def _examine(target: Target, services: Services) -> Examination:
    if target.kind is TargetKind.RECORDED:
        return _examine_listing(target)
    if target.kind is TargetKind.REMOTE:
        services.progress.stage("list")
        return remote.examine(target, services.reach, why_not=_unasked(services))
    if target.kind in unseen.KINDS or (target.kind is TargetKind.BUNDLE and unseen.is_unstated(target)):
        return unseen.examine(target)
    services = adapted(target, services)
    here = resolved(target, services)
    if here.closure is None:
        return _without_closure(target, here)
    asking = partial(
        lookup,
        here.closure,
        services.http,
        services.store,
        clock=services.clock,
        url=services.advisories,
        stale=services.stale,
    )
    telling = partial(told, here.closure, services.registries, services.clock(), services.minimum_age)
    with meanwhile(asking) as advisories, meanwhile(telling) as histories:
        fetched = fetch(here.closure, services.http, services.store, services.registries, services.progress)
        comparing = partial(editions.look, fetched, services.http, services.store, services.registries)
        attested = partial(provenance.look, fetched, services.store, services.registries, services.trust)
        with meanwhile(comparing) as other_edition, meanwhile(attested) as origins:
            inspections = inspect(fetched, here.trees, services)
            listed = _listed(target, here, fetched, inspections, services)
            looked, published, origin = advisories.result(), histories.result(), origins.result()
            fetched = _with(fetched, other_edition.result())
    fetched = stood(fetched, services, here.trees, origin.origins, published.histories)
    seen = _gather(target, here, fetched, inspections, listed, (looked, published))
    tools, trees = listed.surface.tools, here.trees
    findings = uses.reached(seen.findings, fetched, tools, services.store, trees)
    claims = tuple(claimed(seen.closure.server, kept(services.store))) if seen.closure else ()
    gaps = _distinct((*seen.gaps, *origin.gaps))
    aged = provenance.age(origin, services.trust, services.clock())
    seen = replace(seen, findings=findings, provenance=origin.origins, trust_age=aged)
    return replace(seen, gaps=gaps, claims=claims)


def _with(closure: Closure, told: Inspection) -> Closure:
    return replace(closure, findings=(*closure.findings, *told.findings), gaps=(*closure.gaps, *told.gaps))


def _unasked(services: Services) -> str | None:
    """Return why no remote server is asked, if the user said so."""
    if services.http.offline:
        return "they were not listed: run without --offline"
    return "they were not listed: --surface static asks nobody" if services.surface == "static" else None


def adapted(target: Target, services: Services) -> Services:
    """Return *services* for the environment that *target* itself asks for or brings.

    ``uvx --python 3.12`` asks for one, the virtual environment of a folder brings one.
    """
    python = python_beside(target)
    asked = {**({"python": python} if python else {}), **dict(target.environment)}
    if not asked:
        return services
    if "python" in asked:
        asked["python"] = python_request(asked["python"])
    return replace(services, environment=detect({**services.overrides, **asked}))


def resolved(target: Target, services: Services) -> AtHand:
    """Return the closure of *target* and the files of it that are here. Raises as `examine` does."""
    services.progress.stage("resolve")
    try:
        return at_hand(
            target,
            services.environment,
            services.registries,
            services.progress,
            services.http,
            services.store,
            partly=services.partly,
        )
    except NotFoundError as error:
        raise with_neighbours(error, target) from error


def closure_of(target: Target, services: Services) -> Closure:
    """Return the closure of *target* with what its bytes say of each package; nothing is judged.

    Its gaps are those of resolving, fetching and reading the code. Raises as `examine` does, and TargetError
    for what has no closure.
    """
    services = adapted(target, services)
    here = resolved(target, services)
    if here.closure is None:
        raise TargetError(f"{excerpt(target.text)} has no closure: its packages cannot be told")
    fetched = fetch(here.closure, services.http, services.store, services.registries, services.progress)
    inspections = inspect(fetched, here.trees, services)
    unread = (gap for item in inspections.values() for gap in item.gaps if "supply.code" in gap.rows)
    return replace(_described(fetched, inspections), gaps=_distinct((*fetched.gaps, *here.gaps, *unread)))


def inspect(closure: Closure, trees: Mapping[str, FileTree], services: Services) -> dict[str, Inspection]:
    """Return placement -> inspection, for every package whose bytes are at hand.

    *trees* holds the files of packages that lie here already, in a folder or a bundle.
    """
    services.progress.stage("inspect", len(closure.packages))
    return Inspector(services.store, trees=trees).inspect(closure, services.progress)


def answer(examination: Examination, prior: PriorDecision | None, rules: policy.Policy) -> Report:
    """Return the report: evidence weighed row by row, with what an existing lockfile and the policy say."""
    server = examination.closure.server if examination.closure else None
    examination = replace(examination, waivers=policy.answering(examination, rules))
    if server:
        told = corroborations(server, prior, examination.claims, examination.history)
        origin = judging.judged(examination, prior)
        examination = replace(
            examination,
            prior=prior,
            corroborations=(*told, *origin.corroborations),
            findings=ordered((*examination.findings, *origin.findings)),
        )
    told_of = owned(examination.findings, examination.closure)
    examination = replace(examination, findings=_waived(examination, told_of, prior))
    examination = policy.objected(examination, rules, prior.owner if prior else None)
    answers = weighed(examination, rules.required)
    return Report(
        examination=examination,
        answers=answers,
        verdict=policy.judge(answers, rules, policy.unwaived(examination)),
        tool_version=VERSION,
        signatures=digest(),
        policy=rules,
    )


def _waived(
    examination: Examination, findings: tuple[Finding, ...], prior: PriorDecision | None
) -> tuple[Finding, ...]:
    """What the lock says counts before what a policy or a document says of many servers."""
    server = examination.closure.server.purl if examination.closure else None
    return applied(findings, (*examination.waivers, *(prior.waivers if prior else ())), server)


def _examine_listing(target: Target) -> Examination:
    surface = recorded.read(Path(target.path or ""), target.text)
    inspection = read_definitions(surface)
    unseen = Gap(
        what="the server's code",
        why="a recorded listing says nothing about the package behind it",
        rows=("supply.code", "supply.identity"),
    )
    return Examination(
        target=target,
        launch=target.launch,
        closure=None,
        surface=surface,
        findings=ordered((*surface.findings, *inspection.findings)),
        gaps=_distinct((*surface.gaps, *inspection.gaps, unseen)),
    )


def _without_closure(target: Target, here: AtHand) -> Examination:
    """Return the evidence about a bundle whose packages cannot be told."""
    launch = target.launch or here.launch
    judged = [*(unseen.launch_findings(launch, None) if launch else ()), *launches.elsewhere(here, None)]
    return Examination(
        target=target,
        launch=launch,
        closure=None,
        surface=Surface(),
        findings=ordered((*here.findings, *(finding for found, _ in judged for finding in found))),
        gaps=_distinct((*here.gaps, *(gap for _, gaps in judged for gap in gaps), *launches.started(here))),
    )


def _listed(
    target: Target,
    here: AtHand,
    closure: Closure,
    inspections: Mapping[str, Inspection],
    services: Services,
) -> Listed:
    """Return what a model would read: as a sandbox lists it, or as the source says."""
    server = inspections.get(closure.root)
    read = replace((server.surface if server else None) or Surface(), gaps=_of_tools(server))
    if services.surface == "static" or server is None:  # what was not fetched cannot be started either
        return Listed(surface=read, gaps=read.gaps)
    if services.sandbox.available() is None:
        services.progress.stage("listing in a sandbox")
    launch = target.launch or here.launch or launches.proposed(target, closure)
    closure = _described(closure, inspections)
    return sandboxed.listed(
        sandboxed.Server(target=target, closure=closure, launch=launch, read=read, trees=here.trees),
        services.sandbox,
        services.store,
        now=services.clock(),
        is_asked=services.surface == "sandbox",
        fresh=services.fresh,
    )


def _of_tools(inspection: Inspection | None) -> tuple[Gap, ...]:
    """Return the gaps that reading the source left on the definitions, and on nothing else."""
    return tuple(gap for gap in inspection.gaps if gap.rows == _TOOLS) if inspection else ()


def _gather(
    target: Target,
    here: AtHand,
    closure: Closure,
    inspections: Mapping[str, Inspection],
    listed: Listed,
    elsewhere: tuple[Looked, Told],
) -> Examination:
    closure = _described(closure, inspections)
    looked, published = elsewhere
    surface = listed.surface
    launch = target.launch or here.launch or launches.proposed(target, closure)
    told = {_key(finding) for finding in listed.findings if finding.package is None}
    read_only = _of_tools(inspections.get(closure.root))
    judged = [
        *_judged(closure, launch, looked),
        *judged_by_history(published),
        *launches.elsewhere(here, closure.server.purl),
    ]
    stated = bundles.compared(here.manifest, surface, closure.server.purl) if here.manifest else ()
    return Examination(
        target=target,
        launch=launch,
        closure=closure,
        surface=surface,
        findings=ordered(
            (
                *here.findings,
                *stated,
                *closure.findings,
                *listed.findings,
                *(each for item in inspections.values() for each in item.findings if _key(each) not in told),
                *(finding for findings, _ in judged for finding in findings),
            )
        ),
        gaps=_distinct(
            (
                *closure.gaps,
                *launches.started(here),
                *listed.gaps,
                *(gap for item in inspections.values() for gap in item.gaps if gap not in read_only),
                *looked.gaps,
                *published.gaps,
                *(gap for _, gaps in judged for gap in gaps),
            )
        ),
        advisory_sources=looked.sources,
        advisory_ages=looked.ages,
        inspected=sum(package.path in inspections for package in closure.packages),
        history=next((each for each in published.histories if each.is_server), None),
        followed=tuple(each for each in published.histories if each.direct),
    )


def _key(finding: Finding) -> tuple[str, str, str | None]:
    """What a finding about a definition says, wherever it was read: source and listing are told once."""
    return finding.rule, finding.excerpt, finding.package


def _described(closure: Closure, inspections: Mapping[str, Inspection]) -> Closure:
    packages = tuple(
        described(package, inspections[package.path]) if package.path in inspections else package
        for package in closure.packages
    )
    return replace(closure, packages=packages)


def _judged(
    closure: Closure, launch: Launch | None, looked: Looked
) -> Iterator[tuple[tuple[Finding, ...], tuple[Gap, ...]]]:
    """Run the rules that look at the closure as a whole and at the launch command."""
    rules: tuple[Rule, ...] = (*identity_rules(), *about_launches())
    purl = closure.server.purl
    for rule in rules:
        if rule.closure:
            look = partial(rule.closure, closure, looked.advisories)
            yield run(rule, look, package=purl, what="the closure")
        if rule.launch and launch:
            yield run(rule, partial(rule.launch, launch), package=purl, what="the start command")


def _distinct(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    return tuple(sorted(dict.fromkeys(gaps), key=lambda gap: (gap.rows, gap.what, gap.why)))
