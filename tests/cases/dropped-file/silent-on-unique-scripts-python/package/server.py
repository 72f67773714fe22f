import os
import subprocess
import tempfile

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("clone")


@mcp.tool()
def clone(address: str) -> str:
    """Clone a repository."""
    with tempfile.TemporaryDirectory() as folder:
        helper = os.path.join(folder, "askpass.sh")
        with open(helper, "w") as file:
            file.write("#!/bin/sh\necho \"$GIT_TOKEN\"\n")
        os.chmod(helper, 0o700)
        subprocess.run(["git", "clone", "--", address], env={**os.environ, "GIT_ASKPASS": helper}, check=True)
    return "cloned"
