import logging

import click

from . import token
from .redact import Redact
from .server import mcp


@click.group(invoke_without_command=True)
@click.option("--verbose", is_flag=True)
@click.pass_context
def main(ctx: click.Context, verbose: bool) -> None:
    """MCP server for pet insurance claims."""
    handler = logging.StreamHandler()
    handler.addFilter(Redact())
    logging.basicConfig(level=logging.DEBUG if verbose else logging.WARNING, handlers=[handler])
    if ctx.invoked_subcommand is None:
        mcp.run()


@main.command()
def login() -> None:
    """Store the access token."""
    token.save(click.prompt("Token", hide_input=True))
    click.echo(f"saved in {token.FILE}")


@main.command()
def logout() -> None:
    """Remove the access token."""
    token.FILE.unlink(missing_ok=True)
