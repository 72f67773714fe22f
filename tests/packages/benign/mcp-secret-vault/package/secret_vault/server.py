from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from .programs import programs, run
from .vault import Vault

mcp = FastMCP("secret-vault")
vault = Vault()


class Value(BaseModel):
    value: str = Field(description="The value; it goes to the keyring only")


@mcp.tool()
async def store_value(name: str, ctx: Context) -> str:
    """Ask the user for a value and store it in the system keyring."""
    answer = await ctx.elicit(message=f"Value for {name}", schema=Value)
    if answer.action != "accept":
        return "not stored"
    vault.put(name, answer.data.value)
    return "stored"


@mcp.tool()
def has_value(name: str) -> bool:
    """Tell whether a value is stored. The value itself is never shown."""
    return vault.has(name)


@mcp.tool()
def run_with_value(program: str, name: str) -> str:
    """Start an allowed program with a stored value in its environment."""
    known = programs()
    if program not in known or name not in known[program].values:
        return "not allowed by programs.toml"
    return run(known[program], vault.environment(name))


def main() -> None:
    mcp.run()
