import logging
from dataclasses import asdict, dataclass

import httpx
from mcp.server.fastmcp import FastMCP
from pydantic_settings import BaseSettings

mcp = FastMCP("depot")
log = logging.getLogger("depot")


class Settings(BaseSettings):
    address: str = "https://depot.example"
    api_key: str


@dataclass
class Keeper:
    name: str
    password: str


settings = Settings()


def masked(keeper: Keeper) -> dict:
    shown = asdict(keeper)
    shown["password"] = "…"
    return shown


@mcp.tool()
def about() -> dict:
    """What this server is."""
    return {"version": 3, **settings.model_dump(exclude={"api_key"})}


@mcp.tool()
def keeper(name: str) -> dict:
    """A keeper."""
    return masked(Keeper(name, settings.api_key))


@mcp.tool()
async def crates() -> str:
    """Crates in the depot."""
    headers = {"accept": "text/plain", "x-depot-key": settings.api_key}
    log.info("asking for %s", headers["accept"])
    async with httpx.AsyncClient() as client:
        return (await client.get(f"{settings.address}/crates", headers=headers)).text
