import typer
from mcp.server.fastmcp import FastMCP

from .library import Library
from .render import fill

mcp = FastMCP("prompt-render")
library = Library()
cli = typer.Typer(add_completion=False)


@mcp.tool()
def save_template(name: str, text: str) -> str:
    """Save a prompt template with {{ placeholders }}."""
    library.put(name, text)
    return f"saved {name}"


@mcp.tool()
def render_prompt(name: str, values: dict[str, str]) -> str:
    """Render a saved template."""
    return fill(library.get(name), values)


@mcp.tool()
def list_templates() -> list[str]:
    """Names of the saved templates."""
    return library.names()


@cli.command()
def serve(http: bool = False) -> None:
    mcp.run(transport="streamable-http" if http else "stdio")


if __name__ == "__main__":
    cli()
