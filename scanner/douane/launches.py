"""How a server is started: the command proposed for it, and what a bundle starts here and elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from douane import unseen
from douane.errors import TargetError
from douane.model import Closure, Ecosystem, Finding, Gap, Launch, Requirement, Target
from douane.targets import foreign, propose_launch
from douane.unpacking import AtHand


def elsewhere(here: AtHand, package: str | None) -> Iterator[tuple[tuple[Finding, ...], tuple[Gap, ...]]]:
    """Judge how a bundle is started on other systems, where that is not as it is here."""
    known = {here.launch}
    for system, launch in sorted(here.elsewhere.items()):
        if launch in known:
            continue
        known.add(launch)
        for found, gaps in unseen.launch_findings(launch, package):
            yield tuple(replace(each, why=f"On {system}: {each.why}") for each in found), gaps


def started(here: AtHand) -> Iterator[Gap]:
    """Yield a gap for what a bundle starts that is not in it: it may only be a wrapper."""
    if here.manifest is None or here.launch is None:
        return
    why = "the bundle starts it instead of its own files, and it was not looked at: vet it by itself"
    try:
        names = foreign(here.launch)
    except TargetError as error:
        names, why = ("what the bundle starts",), error.message
    for name in names:
        yield Gap(what=name, why=why, rows=("supply.code", "supply.tools"))


def proposed(target: Target, closure: Closure) -> Launch | None:
    """Return the command that starts what *closure* was resolved for, None for what no index serves."""
    requirement = target.requirement
    if requirement is None:
        return None
    server = closure.server
    exact = server.version if server.ecosystem is Ecosystem.NPM else f"=={server.version}"
    pinned = Requirement(
        ecosystem=server.ecosystem, name=server.name, specifier=exact, extras=requirement.extras
    )
    return propose_launch(pinned, target.entry_point)
