"""`douane pin`: vet, then write what was seen to a lockfile."""

from __future__ import annotations

from typing import Any

import click

from douane import pinning, texts
from douane.api import Options, vet_with
from douane.cli.options import (
    installed_option,
    language_option,
    options_from,
    policy_option,
    reports_options,
    run_options,
    services_of,
    surface_option,
    wiped,
)
from douane.cli.output import about, complain, emit, worst
from douane.cli.rendering import REPORT_FORMS, check_count, summed, vetted
from douane.cli.repinning import Repinning, refreshed
from douane.cli.targets import taken
from douane.cli.vet import EXIT
from douane.cli.wanted import Wanted
from douane.cli.words import text
from douane.cli.writable import check_locks
from douane.cli.writing import check_place, told, written
from douane.errors import DouaneError, UsageError
from douane.model import Report, Target


@click.command("pin")
@click.argument("targets", nargs=-1, metavar="[TARGET...]")
@installed_option
@click.option("--owner", type=text, help="The one person who owns these connections.")
@click.option("--scope", "scopes", type=text, multiple=True, help="A scope that was granted (repeatable).")
@click.option("--condition", "conditions", type=text, multiple=True, help="A condition of use (repeatable).")
@click.option(
    "--text",
    "words",
    type=click.Choice(pinning.TEXTS),
    help="Where the words of the definitions go: into the lock (the default for a new one), or digests only "
    "(public repositories).",
)
@click.option("--blocked", "despite", is_flag=True, help="Write the lock of a blocked server, too.")
@click.option(
    "--update",
    "updates",
    multiple=True,
    metavar="NAME|LOCK|FOLDER",
    help="Vet the newest version that the lock's source allows, show what changes, ask, write (repeatable).",
)
@click.option("--yes", is_flag=True, help="With --update: write without asking.")
@language_option
@reports_options(*REPORT_FORMS)
@surface_option("auto", "sandbox", "static")
@policy_option
@run_options
def command(
    targets: tuple[str, ...],
    updates: tuple[str, ...],
    lang: str,
    *,
    despite: bool,
    yes: bool,
    installed: bool,
    **rest: Any,
) -> int:
    """Vet each TARGET and write lockfiles/<ecosystem>/<name>.json.

    A blocked server is not pinned unless --blocked is given; the lock then says so. Pinning again keeps
    owner, scopes, conditions and waivers, and the answers given for these very bytes and definitions. The
    file is not touched when nothing changed. The exit code is the verdict's.

    With --update the semantic diff is shown first, as `douane diff` shows it, and a lock is only written if
    the verdict is not blocked (or --blocked) and somebody says yes; not asked for is what the policy's
    updates.without-review lets pass.
    """
    if yes and not updates:
        raise UsageError("--yes answers what only --update asks", remedy="leave it out, or add --update NAME")
    decision = pinning.Decision(
        owner=rest.pop("owner"),
        scopes=rest.pop("scopes"),
        conditions=rest.pop("conditions"),
        text=rest.pop("words"),
    )
    wanted = Wanted.taken(rest, REPORT_FORMS, language=lang)
    options = options_from(**rest)
    if updates:
        if targets or installed:
            raise UsageError("--update is about what is pinned", remedy="pin other targets by themselves")
        options = refreshed(options)
        with services_of(options) as services:
            again = Repinning(
                options=options,
                services=services,
                decision=decision,
                wanted=wanted,
                despite=despite,
                yes=yes,
            )
            return again.run(updates)
    check_locks(options.lockfiles)
    parsed, codes = taken(targets, options, installed=installed, quiet=rest["quiet"])
    check_count(wanted, len(parsed))
    return _pinned(parsed, codes, options, decision, wanted, despite=despite)


def _pinned(
    parsed: tuple[Target, ...],
    codes: list[int],
    options: Options,
    decision: pinning.Decision,
    wanted: Wanted,
    *,
    despite: bool,
) -> int:
    """Vet and write one after the other, so that one that fails keeps no other from being pinned."""
    reports: list[Report] = []
    count = 0
    failed: list[tuple[str, DouaneError]] = []
    with services_of(options) as services:
        for target in parsed:
            try:
                check_place(target, options.lockfiles)
                report = vet_with(services, target, options)
                wiped(options.progress)
                reports.append(report)
                if wanted.first.is_told_at_once:
                    shown = told(report, decision, options, despite=despite)
                    emit(vetted([shown], wanted.first, options.lockfiles))
                count += written(report, decision, options, services, despite=despite)
                texts.keep(report.examination.surface, services.store)
                codes.append(EXIT[report.verdict.outcome])
            except DouaneError as error:
                if len(parsed) == 1 and not codes:
                    raise
                wiped(options.progress)
                complain(about(target.text, error))
                failed.append((target.text, error))
                codes.append(error.exit_code)
    if reports:
        if wanted.first.is_told_at_once and len(reports) > 1:
            emit(f"\n{summed(reports, wanted.first)}")
        wanted.emit(
            lambda look: vetted(reports, look, options.lockfiles, failed),
            first=not wanted.first.is_told_at_once,
        )
    if len(parsed) > 1:
        click.echo(f"pinned {count} of {len(parsed)} servers", err=True)
    return worst(codes)
