import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .ci import Ci
from .unpack import Unpacker

mcp = FastMCP("build-artifacts")
ROOT = Path(os.getenv("ARTIFACT_DIR", "artifacts"))


@mcp.tool()
def list_artifacts(build: int) -> list[dict]:
    """Artifacts of a build."""
    return Ci().artifacts(build)


@mcp.tool()
def unpack_artifact(build: int, artifact: int) -> list[str]:
    """Unpack an artifact below the artifact folder."""
    target = ROOT / str(build)
    target.mkdir(parents=True, exist_ok=True)
    with Ci().archive(build, artifact) as z:
        return [str(p) for p in Unpacker(target).extract(z)]


def main() -> None:
    mcp.run()
