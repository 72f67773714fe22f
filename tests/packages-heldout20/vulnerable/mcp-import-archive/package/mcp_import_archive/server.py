import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from mcp.server.fastmcp import FastMCP

from . import workspace

mcp = FastMCP("import-archive")
SOURCE = "https://archives.example.com"
LIMIT = 200 << 20


@mcp.tool()
def import_archive(name: str, project: str) -> str:
    """Import an archive of the archive server as a project."""
    url = f"{SOURCE}/{name.lstrip('/')}"
    file = Path(tempfile.mkdtemp()) / Path(urlsplit(url).path).name
    with httpx.stream("GET", url, timeout=60) as r, file.open("wb") as f:
        r.raise_for_status()
        for chunk in r.iter_bytes():
            f.write(chunk)
            if f.tell() > LIMIT:
                raise ValueError("archive is too large")
    return f"{workspace.unpack(file, project)} files"


@mcp.tool()
def list_projects() -> list[str]:
    """Projects in the workspace."""
    return workspace.projects()


@mcp.tool()
def remove_project(project: str) -> str:
    """Delete a project."""
    workspace.remove(project)
    return "removed"


def main():
    mcp.run()
