import uvicorn
from mcp.server.fastmcp import FastMCP

from .guard import Guard, token
from .manifest import digest, unpack
from .sampling import draw

mcp = FastMCP("ballot-audit")


@mcp.tool()
def draw_sample(seed: str, manifest: str, size: int) -> list[str]:
    """Ballots to look at, by a public seed and a packed manifest."""
    ballots = unpack(manifest)
    if not 1 <= size <= len(ballots):
        raise ValueError("the sample is larger than the manifest")
    return draw(seed, ballots, size)


@mcp.tool()
def verify_manifest(manifest: str, sha256: str) -> bool:
    """Whether a packed manifest has the published digest."""
    return digest(manifest) == sha256.lower()


def main() -> None:
    app = Guard(mcp.streamable_http_app(), token())
    uvicorn.run(app, host="127.0.0.1", port=8711, log_level="warning")
