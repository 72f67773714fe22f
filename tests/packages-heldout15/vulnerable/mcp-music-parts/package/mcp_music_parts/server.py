from mcp.server.fastmcp import FastMCP

from .engrave import Engraver, Job, sources

mcp = FastMCP("music-parts")
engraver = Engraver()


@mcp.tool()
def list_parts() -> list[str]:
    """Names of the pieces that can be rendered."""
    return [p.stem for p in sources()]


@mcp.tool()
def render_part(piece: str, instrument: str, paper: str = "a4") -> str:
    """Render the part of an instrument; paper is a4, a3 or letter."""
    source = next((p for p in sources() if p.stem == piece), None)
    if source is None:
        return f"no piece {piece}"
    pdf = engraver.run(Job(source, instrument, paper))
    if not pdf.exists():
        return "not rendered:\n" + engraver.log[source.name][-2000:]
    return str(pdf)


@mcp.prompt()
def proof_read(piece: str) -> str:
    """Ask for a proof-reading of a part."""
    return f"Compare the rendered parts of {piece} with the score and list differences bar by bar."


def main() -> None:
    mcp.run()
