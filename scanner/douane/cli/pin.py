"""`douane pin`: vet, then write what was seen to a lockfile."""

from __future__ import annotations

from typing import Any

import click

from douane import pinning, texts
from douane.api import Options, vet_with
from douane.checklist import LANGUAGES
from douane.cli.options import (
    installed_option,
    options_from,
    output_options,
    policy_option,
    run_options,
    services_of,
    surface_option,
    wiped,
)
from douane.cli.output import complain, emit, worst
from douane.cli.rendering import REPORT_FORMS, Look, check_count, vetted
from douane.cli.targets import taken
from douane.cli.vet import EXIT
from douane.errors import DouaneError
from douane.model import Outcome, Report
from douane.text import excerpt, visible
from douane_lockfiles import LockError, write


@click.command("pin")
@click.argument("targets", nargs=-1, metavar="[TARGET...]")
@installed_option
@click.option("--owner", help="The one person who owns these connections.")
@click.option("--scope", "scopes", multiple=True, help="A scope that was granted (repeatable).")
@click.option("--condition", "conditions", multiple=True, help="A condition of use (repeatable).")
@click.option(
    "--text",
    "words",
    type=click.Choice(pinning.TEXTS),
    help="Where the words of the definitions go: into the lock (the default for a new one), or digests only "
    "(public repositories).",
)
@click.option("--blocked", "despite", is_flag=True, help="Write the lock of a blocked server, too.")
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True)
@output_options(*REPORT_FORMS)
@surface_option("auto", "sandbox", "static")
@policy_option
@run_options
def command(targets: tuple[str, ...], lang: str, *, despite: bool, installed: bool, **rest: Any) -> int:
    """Vet each TARGET and write lockfiles/<ecosystem>/<name>.json.

    A blocked server is not pinned unless --blocked is given; the lock then says so. Pinning again keeps
    owner, scopes, conditions and waivers, and the answers given for these very bytes and definitions. The
    file is not touched when nothing changed. The exit code is the verdict's.
    """
    decision = pinning.Decision(
        owner=rest.pop("owner"),
        scopes=rest.pop("scopes"),
        conditions=rest.pop("conditions"),
        text=rest.pop("words"),
    )
    form, color, output = rest.pop("form"), rest.pop("color"), rest.pop("output")
    options = options_from(**rest)
    look = Look(form=form, language=lang, color=color, output=output, lockfiles=options.lockfiles)
    parsed, codes = taken(targets, options, installed=installed, quiet=rest["quiet"])
    check_count(form, len(parsed))
    reports: list[Report] = []
    failed: list[tuple[str, DouaneError]] = []
    with services_of(options) as services:
        for target in parsed:
            try:
                report = vet_with(services, target, options)
                wiped(options.progress)
                reports.append(report)
                if look.is_told_at_once:
                    emit(vetted([report], look))
                written(report, decision, options, services.clock(), despite=despite)
                texts.keep(report.examination.surface, services.store)
                codes.append(EXIT[report.verdict.outcome])
            except DouaneError as error:
                if len(parsed) == 1 and not codes:
                    raise
                wiped(options.progress)
                complain(f"{excerpt(target.text)}: {error}")
                failed.append((target.text, error))
                codes.append(error.exit_code)
    if reports and not look.is_told_at_once:
        emit(vetted(reports, look, failed), output)
    return worst(codes)


def written(
    report: Report, decision: pinning.Decision, options: Options, now: float, *, despite: bool
) -> bool:
    """Write the lock of *report*, a blocked one only if *despite*; say so on stderr, return whether it is."""
    closure = report.examination.closure
    if pinning.is_unseen(report):
        complain(f"not pinned: nothing of {excerpt(report.name)} was seen")
        return False
    if closure is None:
        raise pinning.unpinnable(report)
    if report.verdict.outcome is Outcome.BLOCKED and not despite and not _only_repin(report):
        complain(f"not pinned: {report.name} is blocked (--blocked pins it all the same)")
        return False
    path = pinning.path_of(options.lockfiles, closure.server.ecosystem.value, report.name)
    if path.is_file():
        lock = pinning.repinned(pinning.load(path), report, path=str(path), now=now, changes=decision)
    else:
        lock = pinning.pin(report, decision, path=str(path), now=now)
    try:
        changed = write(lock, path)
    except (LockError, OSError) as error:
        raise _unwritable(str(path), error) from error
    click.echo(f"{'wrote' if changed else 'unchanged:'} {visible(str(path))}", err=True)
    return True


def _only_repin(report: Report) -> bool:
    """Whether all that blocks is that an older pin differs: pinning again is the remedy."""
    return set(report.verdict.because) == {"supply.repin"}


def _unwritable(path: str, error: Exception) -> DouaneError:
    reason = getattr(error, "strerror", None) or str(error)
    return DouaneError(f"{excerpt(path)} was not written: {excerpt(reason)}", remedy="nothing was changed")
