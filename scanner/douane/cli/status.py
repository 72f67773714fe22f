"""`douane status`: how all pinned servers stand."""

from __future__ import annotations

from pathlib import Path

import click

from douane.cli.options import (
    language_option,
    lockfiles_of,
    lockfiles_option,
    output_options,
    policy_of,
    policy_option,
)
from douane.cli.output import columns, emit, today, wants_color, worst


@click.command("status")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH...]")
@lockfiles_option
@policy_option
@language_option
@output_options("text", "json")
def command(
    paths: tuple[Path, ...],
    lockfiles: Path | None,
    policy: Path | None,
    lang: str,
    form: str,
    output: Path | None,
    color: str,
) -> int:
    """Show how every pinned server stands today: verdict, what is open and why, owner, waivers, what ends.

    PATH is a lockfile, a folder of them (default: the folder of --lockfiles), npm:NAME, pypi:NAME, or a name
    that is pinned. Nothing is fetched or looked at: `check` does that. Exit code 0: all clear; 1: something
    is a no, or a waiver has expired; 2: a lock cannot be read; 3: something is open.
    """
    from douane.policy import dated
    from douane.reports import status
    from douane.situations import every

    day, now = today()
    demanded = dated(policy_of(policy), now)
    folder = lockfiles_of(lockfiles, demanded)
    if paths:
        from douane.cli.naming import locks_named

        paths = locks_named(paths, folder)
    found = every(paths or (folder,), demanded, day)
    if form == "json":
        text = status.render_json(found, demanded, day)
    else:
        painted = wants_color(color, output)
        text = status.render(found, demanded, day, language=lang, color=painted, width=columns(output))
    emit(text, output)
    return worst([each.exit_code for each in found])
