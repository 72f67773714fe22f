from typing import Annotated

from mcp.server.fastmcp import Context, FastMCP
from mcp.types import ToolAnnotations
from pydantic import BaseModel, Field

from . import db

mcp = FastMCP("dbwarden")


class Agree(BaseModel):
    agree: bool


async def agreed(ctx: Context, question: str) -> bool:
    answer = await ctx.elicit(question, schema=Agree)
    return answer.action == "accept" and answer.data.agree


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def list_roles() -> list[dict]:
    """Roles of the server, without password hashes."""
    return [{k: str(v) for k, v in r.items()} for r in db.roles()]


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def sessions(longer_than_seconds: Annotated[int, Field(ge=0)] = 60) -> list[dict]:
    """Sessions whose statement has run for a while. The statement text is left out."""
    return [{k: str(v) for k, v in r.items()} for r in db.sessions(longer_than_seconds)]


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
async def terminate_session(pid: int, ctx: Context) -> str:
    """End one client session of this database, after the user agreed."""
    if not await agreed(ctx, f"Terminate database session {pid}?"):
        return "left running"
    return "terminated" if db.terminate(pid) else "no such session"


@mcp.tool()
async def grant_read(role: str, schema: str, ctx: Context) -> str:
    """Let a role read one of the configured schemas, after the user agreed."""
    if not await agreed(ctx, f"Grant {role!r} read access to schema {schema!r}?"):
        return "nothing changed"
    return db.grant_read(role, schema)


def main():
    mcp.run()
