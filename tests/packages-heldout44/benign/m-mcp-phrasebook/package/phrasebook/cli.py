import typer

from . import packs
from .server import mcp

app = typer.Typer(add_completion=False)


@app.callback(invoke_without_command=True)
def serve(ctx: typer.Context) -> None:
    """Run the server."""
    if ctx.invoked_subcommand is None:
        mcp.run()


@app.command()
def update(lang: str) -> None:
    """Download the data pack of a language."""
    if lang not in packs.INDEX:
        raise typer.BadParameter("known: " + ", ".join(packs.INDEX))
    typer.echo(f"wrote {packs.update(lang)}")
