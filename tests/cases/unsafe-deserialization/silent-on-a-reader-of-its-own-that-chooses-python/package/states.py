import base64
import io
import pickle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("states")


class Reader(pickle.Unpickler):
    """Reads a state."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) not in {("datetime", "date")}:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


@mcp.tool()
def resume(state: str) -> str:
    """Go on from a state."""
    return str(Reader(io.BytesIO(base64.b64decode(state))).load())
