import logging

from mcp.server.fastmcp import FastMCP
from pydantic_settings import BaseSettings

mcp = FastMCP("depot")
log = logging.getLogger("depot")


class Settings(BaseSettings):
    address: str = "https://depot.example"
    api_key: str


settings = Settings()


@mcp.tool()
def about() -> dict:
    """What this server is."""
    return {"version": 3, **settings.model_dump()}


def main() -> None:
    log.info("set up with %s", settings.__dict__)
    mcp.run()
