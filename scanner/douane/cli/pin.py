"""`douane pin`: vet, then write what was seen to a lockfile."""

from __future__ import annotations

from typing import Any

import click

from douane import pinning
from douane.api import Options, connected, vet_with
from douane.checklist import LANGUAGES
from douane.cli.options import emit, options_from, run_options, wants_color, wiped
from douane.cli.vet import EXIT, worst
from douane.errors import DouaneError
from douane.model import Outcome, Report
from douane.reports import text
from douane.targets import parse
from douane.text import excerpt
from douane_lockfiles import LockError, write


@click.command("pin")
@click.argument("targets", nargs=-1, required=True, metavar="TARGET...")
@click.option("--owner", help="The one person who owns these connections.")
@click.option("--scope", "scopes", multiple=True, help="A scope that was granted (repeatable).")
@click.option("--condition", "conditions", multiple=True, help="A condition of use (repeatable).")
@click.option(
    "--text",
    "words",
    type=click.Choice(pinning.TEXTS),
    default="lock",
    show_default=True,
    help="Where the words of the definitions go: into the lock, or digests only (public repositories).",
)
@click.option("--blocked", "despite", is_flag=True, help="Write the lock of a blocked server, too.")
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True)
@run_options
def command(targets: tuple[str, ...], lang: str, despite: bool, **rest: Any) -> int:
    """Vet each TARGET and write lockfiles/<ecosystem>/<name>.json.

    A blocked server is not pinned unless --blocked is given; the lock then says so. The file is not touched
    when nothing changed. The exit code is the verdict's.
    """
    decision = pinning.Decision(
        owner=rest.pop("owner"),
        scopes=rest.pop("scopes"),
        conditions=rest.pop("conditions"),
        text=rest.pop("words"),
    )
    options = options_from(**rest)
    codes = []
    with connected(options) as services:
        for target in [item for each in targets for item in parse(each, cwd=options.cwd)]:
            try:
                report = vet_with(services, target, options)
                wiped(options.progress)
                emit(text.render(report, language=lang, color=wants_color("auto", None)), None)
                _written(report, decision, options, services.clock(), despite=despite)
                codes.append(EXIT[report.verdict.outcome])
            except DouaneError as error:
                if len(targets) == 1:
                    raise
                click.echo(f"douane: {excerpt(target.text)}: {excerpt(str(error), 2000)}", err=True)
                codes.append(error.exit_code)
    return worst(codes)


def _written(
    report: Report, decision: pinning.Decision, options: Options, now: float, *, despite: bool
) -> None:
    closure = report.examination.closure
    if report.verdict.outcome is Outcome.BLOCKED and not despite and not _only_repin(report):
        click.echo(f"not pinned: {report.name} is blocked (--blocked pins it all the same)", err=True)
        return
    ecosystem = closure.server.ecosystem.value if closure else ""
    path = pinning.path_of(options.lockfiles, ecosystem, report.name)
    lock = pinning.pin(report, decision, path=str(path), now=now)
    try:
        changed = write(lock, path)
    except (LockError, OSError) as error:
        raise _unwritable(str(path), error) from error
    click.echo(f"{'wrote' if changed else 'unchanged:'} {path}", err=True)


def _only_repin(report: Report) -> bool:
    """Whether all that blocks is that an older pin differs: pinning again is the remedy."""
    return set(report.verdict.because) == {"supply.repin"}


def _unwritable(path: str, error: Exception) -> DouaneError:
    reason = getattr(error, "strerror", None) or str(error)
    return DouaneError(f"{excerpt(path)} was not written: {excerpt(reason)}", remedy="nothing was changed")
