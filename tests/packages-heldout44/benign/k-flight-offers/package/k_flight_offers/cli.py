import typer

from .cache import Cache
from .server import mcp

app = typer.Typer(add_completion=False)


@app.callback(invoke_without_command=True)
def run(ctx: typer.Context) -> None:
    """Start the server."""
    if ctx.invoked_subcommand is None:
        mcp.run()


@app.command()
def clean(yes: bool = typer.Option(False, "--yes", "-y")) -> None:
    """Remove the cache."""
    cache = Cache()
    if yes or typer.confirm(f"Delete {cache.folder}?"):
        typer.echo("removed" if cache.clear() else "nothing to remove")
