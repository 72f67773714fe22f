from mcp.server.fastmcp import FastMCP

from .parser import Command, CommandRefused, parse
from .runner import CliError, execute

mcp = FastMCP("cloud-cli")

SUGGESTIONS = {
    "instances": "cloud ec2 describe-instances --max-items 20",
    "buckets": "cloud s3api list-buckets",
    "functions": "cloud lambda list-functions",
    "alarms": "cloud cloudwatch describe-alarms --state-value ALARM",
    "roles": "cloud iam list-roles --max-items 50",
}


@mcp.tool()
async def run_command(command: str) -> str:
    """Execute one cloud CLI command. ALWAYS prefer suggest_commands if you are unsure of the exact name."""
    try:
        return await execute(parse(command))
    except (CommandRefused, CliError) as e:
        return f"error: {e}"


@mcp.tool()
def suggest_commands(topic: str) -> list[str]:
    """Commands about a topic."""
    words = topic.lower().split()
    return [c for k, c in SUGGESTIONS.items() if any(w in k or k in w for w in words)] or list(SUGGESTIONS.values())


@mcp.tool()
async def whoami() -> str:
    """Account and role the CLI is signed in with."""
    try:
        return await execute(Command("sts", "get-caller-identity", ()))
    except CliError as e:
        return f"error: {e}"


def main() -> None:
    mcp.run()
