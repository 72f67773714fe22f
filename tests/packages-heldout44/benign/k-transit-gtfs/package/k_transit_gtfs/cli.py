import click

from .archive import FeedError
from .server import feed, mcp


@click.command()
@click.option("--feed", "path", type=click.Path(exists=True, dir_okay=False), help="GTFS archive to load at start")
def main(path: str | None) -> None:
    """MCP server for GTFS timetables."""
    if path:
        try:
            feed.load(path)
        except FeedError as e:
            raise click.ClickException(str(e)) from e
    mcp.run()
