from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

from .migrate import Migrations

mcp = FastMCP("alembic-runner")
migrations = Migrations()


class Confirm(BaseModel):
    proceed: bool


@mcp.tool()
def current_revision() -> str:
    """Revision of the database."""
    return migrations.current() or "empty"


@mcp.tool()
def pending_revisions() -> list[str]:
    """Revisions that have not been applied, oldest first."""
    return migrations.pending()


@mcp.tool()
async def upgrade_database(revision: str, ctx: Context) -> str:
    """Apply migrations up to a pending revision. You MUST call pending_revisions first and show the list to the user."""
    steps = migrations.pending()
    if revision not in steps:
        return "not a pending revision"
    steps = steps[: steps.index(revision) + 1]
    answer = await ctx.elicit(f"Apply {len(steps)} migration(s): {', '.join(steps)}?", Confirm)
    if answer.action != "accept" or not answer.data.proceed:
        return "cancelled"
    migrations.upgrade(revision)
    return f"now at {migrations.current()}"


def main() -> None:
    mcp.run()
