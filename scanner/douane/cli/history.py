"""`douane history`: what was seen of a pinned server before."""

from __future__ import annotations

from pathlib import Path

import click

from douane.cli.options import language_option, output_options
from douane.cli.output import complain, emit, page_columns


@click.command("history")
@click.argument("name", metavar="NAME|LOCKFILE")
@click.option(
    "--last",
    type=click.IntRange(1, 100_000),
    metavar="COUNT",
    default=50,
    show_default=True,
    help="How many looks are shown, the newest of them.",
)
@click.option(
    "--store",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the local store (default: the user's cache, or DOUANE_STORE).",
)
@language_option
@output_options("text", "json")
def command(
    name: str,
    last: int,
    store: Path | None,
    lang: str,
    form: str,
    output: Path | None,
    color: str,  # noqa: ARG001 - an option of every command; nothing here is coloured
) -> int:
    """Show what `pin` and `check` saw of a server, the newest last: when, which version, what drifted.

    NAME is npm:NAME, pypi:NAME or a name in either; a LOCKFILE shows the looks at that file alone. The exit
    code is 0; 2 where nothing is kept.
    """
    from douane import history
    from douane.errors import UsageError
    from douane.reports import history as report
    from douane.store import Store
    from douane.text import excerpt

    with Store.existing(store) as kept:
        # A lockfile that is gone still has what was seen of it.
        is_lock = name.endswith(".json") or Path(name).is_file()
        found = history.entries(kept, place=history.where(Path(name))) if is_lock else ()
        if not found and not Path(name).is_file():
            servers = [name] if ":" in name else [f"npm:{name}", f"pypi:{name}"]
            found = next((each for server in servers if (each := history.entries(kept, server=server))), ())
        if kept.warning:
            complain(kept.warning)
    if not found:
        said = f"nothing is kept of {excerpt(name, 200)}"
        raise UsageError(said, remedy="`douane pin` and `douane check` keep what they see")
    server = next((each.server for each in reversed(found) if ":" in each.server[:5]), name)
    shown = found[-last:]
    if form == "json":
        text = report.render_json(server, shown)
    else:
        folder, width = str(Path.cwd()), page_columns(output)
        text = report.render(server, shown, language=lang, folder=folder, width=width)
    emit(text, output)
    return 0
