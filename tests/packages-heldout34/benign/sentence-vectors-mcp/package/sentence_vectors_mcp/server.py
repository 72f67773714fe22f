from mcp.server.fastmcp import FastMCP

from . import model

mcp = FastMCP("sentence-vectors")


@mcp.tool()
def download_model() -> str:
    """Download the model (8 MB) and check it."""
    return f"model in {model.fetch()}"


@mcp.tool()
def embed_score(a: str, b: str) -> float:
    """Similarity of two sentences from -1 to 1."""
    if not model.present():
        raise RuntimeError("please call download_model first")
    return round(model.load().similarity(a, b), 4)


def main():
    mcp.run()
