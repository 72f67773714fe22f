"""`douane adopt`: take over what another tool pinned, where it still holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from douane import foreign, pinning, texts
from douane.api import Options, understood, vet_with
from douane.cli.options import (
    options_from,
    output_options,
    policy_option,
    run_options,
    services_of,
    surface_option,
    wiped,
)
from douane.cli.output import emit, wants_color, worst
from douane.cli.vet import EXIT
from douane.cli.writable import check_locks
from douane.cli.writing import written
from douane.errors import DouaneError
from douane.foreign import Mark, Pinned
from douane.model import Report
from douane.reports import adopted as reports
from douane.reports.adopted import Adopted
from douane.services import Services

_OPEN = 3


@click.command("adopt")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--blocked", "despite", is_flag=True, help="Write the lock of a blocked server, too.")
@output_options("text", "json")
@surface_option("auto", "sandbox", "static")
@policy_option
@run_options
def command(file: Path, *, despite: bool, **rest: Any) -> int:
    """Take over the servers of FILE, a lock of ToolPin, mcp-audit or mcpseal.

    Each server is vetted anew, and pinned only if something of what the other lock says of it could be
    compared (the artifact's hash, the tools' digests) and nothing differs. What that lock does not tell, or
    what cannot be compared, is said line by line. Exit code 1 means that something differs or is a no, 3 that
    something could not be compared or is unknown.
    """
    form, output, color = rest.pop("form"), rest.pop("output"), rest.pop("color")
    lock = foreign.read(file)
    options = options_from(**rest)
    check_locks(options.lockfiles)
    done: list[tuple[Adopted, int]] = []
    with services_of(options) as services:
        for server in lock.servers:
            done.append(_adopted(server, options, services, despite=despite))
            wiped(options.progress)
    found = [adopted for adopted, _ in done]
    emit(
        reports.render_json(lock.tool, found)
        if form == "json"
        else reports.render(lock.tool, found, color=wants_color(color, output)),
        output,
    )
    return worst([code for _, code in done])


def _adopted(server: Pinned, options: Options, services: Services, *, despite: bool) -> tuple[Adopted, int]:
    """Return what became of one server, and its exit code; nothing is raised but what stops the whole run."""
    blank = Adopted(pinned=server, agreements=(), outcome="nothing there can be pinned", is_pinned=False)
    if server.target is None:
        return blank, _OPEN
    try:
        found = understood([server.target], options).targets
        if len(found) != 1:
            return replace(blank, outcome="it names no single server"), _OPEN
        report = vet_with(services, found[0], options)
        return _held(server, report, options, services, despite=despite)
    except DouaneError as error:
        return replace(blank, outcome=str(error)), error.exit_code


def _held(
    server: Pinned, report: Report, options: Options, services: Services, *, despite: bool
) -> tuple[Adopted, int]:
    seen = report.examination
    if pinning.is_unseen(report):
        why = seen.gaps[0].why if seen.gaps else "nothing of it was seen"
        adopted = Adopted(pinned=server, agreements=(), outcome=why, is_pinned=False)
        return adopted, EXIT[report.verdict.outcome]
    if seen.closure is None:
        raise pinning.unpinnable(report)
    agreements = foreign.compared(server, seen.closure.server, seen.surface)
    marks = {item.mark for item in agreements}
    adopted = Adopted(pinned=server, agreements=agreements, outcome="", is_pinned=False)
    if Mark.DIFFERS in marks:
        return replace(adopted, outcome="it is not what was pinned there"), 1
    if Mark.SAME not in marks:
        return replace(adopted, outcome="nothing of it could be compared"), _OPEN
    code = EXIT[report.verdict.outcome]
    if not written(report, pinning.Decision(), options, services, despite=despite):
        return replace(adopted, outcome=f"{report.name} is blocked"), code
    texts.keep(seen.surface, services.store)
    outcome = f"{report.name} {seen.closure.server.version}, verdict {report.verdict.outcome.value}"
    is_open = Mark.UNKNOWN in marks
    return replace(adopted, outcome=outcome, is_pinned=True), worst([code, _OPEN if is_open else 0])
