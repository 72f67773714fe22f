import os
from dataclasses import asdict, dataclass

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("lamps")


@dataclass
class Settings:
    url: str
    token: str

    @classmethod
    def load(cls) -> "Settings":
        return cls(os.environ["LAMPS_URL"], os.environ["LAMPS_TOKEN"])

    def told(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in asdict(self).items())


@mcp.tool()
def trouble() -> str:
    """Tell what may be wrong."""
    return f"no answer ({Settings.load().told()})"
