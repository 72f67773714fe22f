"""`douane check`: look at pinned servers again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from douane import fleet
from douane.cli.naming import locks_named
from douane.cli.options import (
    language_option,
    options_from,
    policy_option,
    reports_options,
    run_options,
    services_of,
    signature_options,
    signers_from,
    surface_option,
    wiped,
)
from douane.cli.output import complain, worst
from douane.cli.rendering import DRIFT_FORMS, drifted
from douane.cli.wanted import Wanted
from douane.journal import Journal
from douane.lock_paths import locks_in


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH...]")
@language_option
@reports_options(*DRIFT_FORMS)
@surface_option("pinned", "auto", "sandbox", "static")
@click.option(
    "--since",
    type=click.FloatRange(0, 1440),
    metavar="MINUTES",
    default=60.0,
    show_default=True,
    help="What a check that was broken off compared is taken over if it began not longer ago (0: never).",
)
@signature_options
@policy_option
@run_options
def command(paths: tuple[Path, ...], since: float, lang: str, **rest: Any) -> int:
    """Resolve, fetch and read every pinned server again, and report what drifted.

    PATH is a lockfile, a folder of them (default: the folder of --lockfiles), npm:NAME, pypi:NAME, or a name
    that is pinned. Each server is resolved for the environment it was pinned for. Exit code 1 means drift, 3
    that something could not be looked at. What is seen is kept (`douane history`), and told with since when
    each drift is there. A check that was broken off goes on where it was, with the same locks, rules and
    options, unless --refresh.
    """
    wanted = Wanted.taken(rest, DRIFT_FORMS, language=lang)
    asked = {key: rest.pop(key) for key in ("require_signature", "signer_identity", "signer_issuer")}
    options = options_from(signers=signers_from(**asked), **rest)
    with services_of(options) as services:
        locks = list(locks_in(locks_named(paths, options.lockfiles) or (options.lockfiles,)))
        journal = Journal(services.store, options, locks, within=since * 60).begun()
        compared = fleet.check(locks, options, services, journal)
        wiped(options.progress)
        if journal.taken:
            begun = datetime.fromtimestamp(journal.began, UTC).strftime("%H:%M:%S")
            complain(
                f"{journal.taken} of {len(locks)} locks were compared by the check that began at {begun} UTC "
                "and was broken off; the rest was compared now (--refresh compares all)"
            )
        wanted.emit(lambda look: drifted(compared, look, "check", options.policy))
        journal.finish()
        if journal.wrong:
            complain(f"what was seen is not kept: {journal.wrong}")
    return worst([item.exit_code for item in compared])
