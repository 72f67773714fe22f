import os
from pathlib import Path

import docker
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("latex-build")
WORK = Path(os.environ.get("LATEX_FOLDER", ".")).resolve()


@mcp.tool()
def build(document: str) -> str:
    """Build a document in a container that has the project's folder and no network."""
    volumes = {str(WORK): {"bind": "/src", "mode": "rw"}, "/usr/share/fonts": {"bind": "/fonts", "mode": "ro"}}
    name = Path(document).name
    made = docker.from_env().containers.run(
        "texlive:2025", ["latexmk", "-pdf", f"/src/{name}"], volumes=volumes, network_mode="none", remove=True
    )
    return made.decode()
