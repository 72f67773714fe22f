from pathlib import Path

import click
from mcp.server.fastmcp import FastMCP

from .store import Store


def build(store: Store) -> FastMCP:
    mcp = FastMCP("backup-rotate")

    @mcp.tool()
    def make_backup() -> str:
        """Copy the source folder to a new dated backup."""
        return store.make()

    @mcp.tool()
    def list_backups() -> list[str]:
        """Backups, newest first."""
        return [p.name for p in store.backups()]

    @mcp.tool()
    def rotate_backups(keep: int = 7, confirm: bool = False) -> str:
        """Remove all but the newest backups. Without confirm it only says what would go."""
        old = store.surplus(keep)
        names = ", ".join(p.name for p in old) or "nothing"
        if not confirm:
            return f"would remove: {names}"
        store.drop(old)
        return f"removed: {names}"

    return mcp


@click.command()
@click.argument("source", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("store", type=click.Path(file_okay=False, path_type=Path))
def main(source: Path, store: Path) -> None:
    build(Store(source, store)).run()
