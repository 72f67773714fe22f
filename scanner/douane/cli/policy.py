"""`douane policy`: what a policy says and would do, and its schema."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from douane.cli.options import (
    language_option,
    options_from,
    output_options,
    policy_option,
    run_options,
    surface_option,
)
from douane.cli.output import emit, page_columns, today, wants_color, worst
from douane.cli.writable import OutputFile
from douane.errors import DouaneError, UsageError
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.api import Options
    from douane.demands import Demanded


@click.group("policy", context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """Show what a policy says and would do (check), or the schema that it is written by (schema)."""


@command.command("schema", short_help="print the JSON Schema that a policy is written by")
@click.option("-o", "--output", type=OutputFile(), help="Write here.")
def schema(output: Path | None) -> int:
    """Print the JSON Schema of a policy: of douane.toml, and of [tool.douane] in pyproject.toml."""
    from douane.policy.schema import text

    emit(text(), output)
    return 0


@command.command("check", short_help="what a policy says, whom it stops, what it lets pass")
@click.argument("targets", nargs=-1, metavar="[TARGET|LOCKFILE...]")
@language_option
@output_options("text", "json")
@surface_option("auto", "sandbox", "static")
@policy_option
@run_options
def check(
    targets: tuple[str, ...], lang: str, form: str, output: Path | None, color: str, **rest: Any
) -> int:
    """Explain what the policy says, which servers would pass, which key stops which, what is waived.

    Without a TARGET: all pinned servers, from their locks alone. A LOCKFILE or a folder of them is read in
    the same way; any other TARGET, as of `vet`, is looked at. Exit code 0: nothing stops any; 1: a key
    does, or a waiver that has expired; 2: the policy or a lock cannot be read; 3: something cannot be told.
    """
    from douane.policy import dated
    from douane.reports import policy as reports

    day, now = today()
    options = options_from(**rest)
    demanded = dated(options.policy, now)
    if demanded.digest is None:
        raise UsageError("there is no policy here", remedy="write a douane.toml, or name one with --policy")
    options = replace(options, policy=demanded)
    found = _all(targets, options, day)
    text = (
        reports.render_json(demanded, found)
        if form == "json"
        else reports.render(
            demanded, found, language=lang, color=wants_color(color, output), width=page_columns(output)
        )
    )
    emit(text, output)
    unheld = [1 for each in demanded.waivers if each.wrong or each.lapsed]
    return worst([*unheld, *(each.exit_code for each in found)])


def _all(targets: tuple[str, ...], options: Options, day: str) -> list[Demanded]:
    """Return what becomes of each target; without any, of what is pinned, if anything is."""
    from douane.cli.closures import is_lock
    from douane.demands import of_situation
    from douane.situations import every

    if not targets and not options.lockfiles.is_dir():
        return []
    found: list[Demanded] = []
    for text in targets or (str(options.lockfiles),):
        path = Path(text)
        if path.is_dir() or is_lock(path):
            found += [of_situation(each, options.policy) for each in every((path,), options.policy, day)]
        else:
            found += _looked_at(text, options)
    return found


def _looked_at(text: str, options: Options) -> list[Demanded]:
    from douane import pinning
    from douane.api import understood, vet_with
    from douane.cli.options import services_of, wiped
    from douane.demands import of_report

    read = understood([text], options)
    if read.wrong:
        raise read.wrong[0]
    with services_of(options) as services:
        reports = [vet_with(services, target, options) for target in read.targets]
    wiped(options.progress)
    for report in reports:
        if pinning.is_unseen(report):
            why = report.examination.gaps[0].why if report.examination.gaps else "its index has it no more"
            raise DouaneError(f"nothing of {excerpt(report.name)} was seen: {why}")
    return [of_report(report) for report in reports]
