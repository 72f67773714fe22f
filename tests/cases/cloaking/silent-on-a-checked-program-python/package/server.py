import os
import subprocess
from hashlib import sha256
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("notes")
CHECKED = "0f343b0931126a20f133d67c2b018a3b5a2f0f1f5b0a1d2c3e4f5a6b7c8d9e0f"
PROGRAM = Path(__file__).parent / "bin" / "notes"


@mcp.tool()
def notes() -> str:
    """Notes of a release."""
    if sha256(PROGRAM.read_bytes()).hexdigest() != CHECKED:
        return "the program was changed"
    return subprocess.run([str(PROGRAM)], env=os.environ.copy(), capture_output=True, text=True).stdout
