"""`douane vet`: the gate."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click

from douane.api import vet_together
from douane.cli.options import (
    installed_option,
    judge_from,
    judge_options,
    language_option,
    options_from,
    policy_option,
    reports_options,
    run_options,
    services_of,
    surface_option,
)
from douane.cli.output import about, complain, worst
from douane.cli.rendering import REPORT_FORMS, check_count, vetted
from douane.cli.targets import taken
from douane.cli.wanted import Wanted
from douane.errors import DouaneError
from douane.model import Outcome, Report

__all__ = ["EXIT", "command", "worst"]

EXIT = {Outcome.CLEAR: 0, Outcome.BLOCKED: 1, Outcome.OPEN: 3}


@click.command("vet")
@click.argument("targets", nargs=-1, metavar="[TARGET...]")
@installed_option
@language_option
@click.option(
    "--rows",
    "show",
    type=click.Choice(("summary", "machine", "all")),
    default="summary",
    show_default=True,
    help="Rows to show: machine leaves out what only a person can answer, all shows every piece of evidence.",
)
@reports_options(*REPORT_FORMS)
@surface_option("auto", "sandbox", "static")
@click.option(
    "--allow-private", is_flag=True, help="Also ask remote servers at addresses of this machine and network."
)
@judge_options
@policy_option
@run_options
def command(targets: tuple[str, ...], lang: str, show: str, *, installed: bool, **rest: Any) -> int:
    """Look at a server and its whole closure, and answer the 24 rows; it runs nowhere but in a sandbox.

    TARGET is npm:NAME[@RANGE], pypi:NAME[==VERSION], a launch command in quotes ("npx -y NAME@1.2.3"), a
    directory, a script, a bundle (.mcpb, .dxt), the address of a remote server or of a git repository, a
    client's configuration (every server in it), a registry's server.json, or a recorded tools/list result
    (tools.json). Writes nothing but the report and the store.
    """
    wanted = Wanted.taken(rest, REPORT_FORMS, language=lang, show=show)
    judge = judge_from(rest.pop("judge"), rest.pop("judge_model"))
    options = replace(options_from(**rest), judge=judge)
    parsed, codes = taken(targets, options, installed=installed, quiet=rest["quiet"])
    check_count(wanted, len(parsed))
    with services_of(options) as services:
        found = vet_together(services, parsed, options)
    if len(found) == 1 and not codes and isinstance(found[0], DouaneError):
        raise found[0]
    reports = [each for each in found if isinstance(each, Report)]
    failed = [
        (target.text, each)
        for target, each in zip(parsed, found, strict=True)
        if isinstance(each, DouaneError)
    ]
    for text, error in failed:
        complain(about(text, error))
        codes.append(error.exit_code)
    if reports:
        wanted.emit(lambda look: vetted(reports, look, options.lockfiles, failed))
    return worst([*codes, *(EXIT[report.verdict.outcome] for report in reports)])
