"""`douane update`: the local store's own knowledge, made current."""

from __future__ import annotations

from pathlib import Path

import click

from douane.cli.options import options_from, services_of, wiped
from douane.cli.output import complain, emit


@click.command("update")
@click.option(
    "--from",
    "source",
    type=click.Path(exists=True, path_type=Path),
    help="Take advisories from here instead: a folder of <ecosystem>/all.zip, or one such file.",
)
@click.option(
    "--ecosystem",
    "ecosystems",
    type=click.Choice(("npm", "pypi")),
    multiple=True,
    help="Only the advisories of this ecosystem (can be repeated).",
)
@click.option(
    "--osv-dumps",
    metavar="URL",
    envvar="DOUANE_OSV_DUMP_URL",
    help="A mirror of OSV's dumps, which has <ecosystem>/all.zip (default: OSV's own).",
)
@click.option("--whole", is_flag=True, help="Fetch all advisories again, not only what changed.")
@click.option(
    "--store",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the local store (default: the user's cache, or DOUANE_STORE).",
)
@click.option("-q", "--quiet", is_flag=True, help="No progress on stderr.")
def command(
    source: Path | None,
    ecosystems: tuple[str, ...],
    osv_dumps: str | None,
    *,
    whole: bool,
    store: Path | None,
    quiet: bool,
) -> int:
    """Fetch published advisories into the local store, where `vet` and `check` find them.

    The first time all advisories of npm and PyPI are fetched, later only what changed. Whatever goes wrong,
    what was there before stays. Advisories that are older than seven days count as unknown. Where
    DOUANE_MCP_REGISTRY_URL names a registry of MCP servers, the names that it lists are fetched as well.

    The trust root, against which attestations are verified, is fetched by TUF from sigstore's own repository,
    or from that at DOUANE_TUF_URL: a mirror of it, or another's, whose first root.json DOUANE_TUF_ROOT names.
    """
    from douane.model import Ecosystem
    from douane.updating import checked, refreshed, steps

    wanted = tuple(Ecosystem(each) for each in ecosystems)
    checked(source, wanted)
    options = options_from(
        offline=False, refresh=False, environment="", lockfiles=Path("lockfiles"), store=store, quiet=quiet
    )
    codes: list[int] = []
    with services_of(options) as services:
        for told in refreshed(
            services, steps(dumps=osv_dumps, source=source, ecosystems=wanted, whole=whole)
        ):
            wiped(options.progress)
            emit("".join(f"{told.step}: {line}\n" for line in told.lines), None)
            if told.error is not None:
                complain(f"{told.step}: {told.error}")
                codes.append(told.error.exit_code)
    return min(codes, default=0)
