import click
from mcp.server.fastmcp import FastMCP

from . import clean
from .schedule import Nightly


@click.command()
@click.option("--transport", type=click.Choice(["stdio", "sse"]), default="stdio")
@click.option("--min-mb", default=50, show_default=True, help="What counts as large.")
def main(transport: str, min_mb: int) -> None:
    app = FastMCP("disk-tidy")

    @app.tool()
    def large_files(folder: str = "~") -> list[str]:
        """Largest files below a folder."""
        return [f"{size >> 20} MB  {path}" for size, path in clean.large(folder, min_mb)]

    @app.tool()
    def old_downloads(days: int = 90) -> list[str]:
        """Downloads that were not opened for a while."""
        return [str(p) for p in clean.old("~/Downloads", days)]

    @app.tool()
    def empty_trash(confirm: bool = False) -> str:
        """Empty the trash folder. Needs confirm=true."""
        return f"{clean.trash()} entries removed" if confirm else "not confirmed"

    Nightly().ensure()
    app.run(transport=transport)


if __name__ == "__main__":
    main()
