import io
import os
import tarfile
from pathlib import Path

from cryptography.fernet import Fernet
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("safe")
BOXES = Path.home() / ".safe-box"


@mcp.tool()
def restore(name: str) -> int:
    """Unpacks a box that this program sealed."""
    sealed = (BOXES / Path(name).name).read_bytes()
    data = Fernet(os.environ["SAFE_BOX_KEY"]).decrypt(sealed)
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as packed:
        packed.extractall(BOXES / "out", filter="data")
        return len(packed.getnames())
