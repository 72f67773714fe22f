"""`douane sign`: sign lockfiles."""

from __future__ import annotations

from pathlib import Path

import click

from douane.cli.writable import check_lock
from douane.text import visible


@click.command("sign")
@click.argument(
    "locks", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path), metavar="LOCK..."
)
@click.option("--no-browser", is_flag=True, help="Show the address and ask for the code, open no browser.")
@click.pass_context
def command(context: click.Context, locks: tuple[Path, ...], *, no_browser: bool) -> int:
    """Sign each LOCK as yourself, or as the workflow that runs this, and write LOCK.sigstore.json beside it.

    Sigstore's public instance vouches for the identity and logs the signature for everybody to see: the
    e-mail address or the workflow's name, and the digest of the file. No key is kept.
    """
    from douane.provenance.lock_signatures import beside
    from douane.provenance.signing import SigstoreSigner, sign

    for lock in locks:
        check_lock(beside(lock))  # before somebody is asked who they are
    signer = context.obj or SigstoreSigner(no_browser=no_browser)
    for lock in locks:
        click.echo(f"wrote {visible(str(sign(lock, signer)))}", err=True)
    return 0
