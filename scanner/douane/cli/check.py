"""`douane check`: look at pinned servers again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from douane import fleet
from douane.cli.options import (
    options_from,
    output_options,
    policy_option,
    run_options,
    services_of,
    signature_options,
    signers_from,
    surface_option,
)
from douane.cli.output import emit, worst
from douane.cli.rendering import DRIFT_FORMS, drifted
from douane.lock_paths import locks_in


@click.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH...]")
@output_options(*DRIFT_FORMS)
@surface_option("pinned", "auto", "sandbox", "static")
@signature_options
@policy_option
@run_options
def command(paths: tuple[Path, ...], **rest: Any) -> int:
    """Resolve, fetch and read every pinned server again, and report what drifted.

    PATH is a lockfile or a folder of them (default: the folder of --lockfiles). Each server is resolved for
    the environment it was pinned for. Exit code 1 means drift, 3 that something could not be looked at.
    """
    form, output, color = rest.pop("form"), rest.pop("output"), rest.pop("color")
    asked = {key: rest.pop(key) for key in ("require_signature", "signer_identity", "signer_issuer")}
    options = options_from(signers=signers_from(**asked), **rest)
    with services_of(options) as services:
        compared = fleet.check(list(locks_in(paths or (options.lockfiles,))), options, services)
    emit(drifted(compared, form, "check", color=color, output=output), output)
    return worst([item.exit_code for item in compared])
