from pathlib import Path

from mcp.server.fastmcp import Context, FastMCP

from .runner import Command, Runner

mcp = FastMCP("ansible-runner")
runner = Runner(Path("playbooks"))


@mcp.tool()
def list_playbooks() -> list[str]:
    """Playbooks of this project."""
    return runner.playbooks()


@mcp.tool()
async def run_playbook(playbook: str, limit: str = "all", variables: dict[str, str] | None = None, ctx: Context | None = None) -> str:
    """Run a playbook, on some hosts only if wanted."""
    if playbook not in runner.playbooks():
        return "no such playbook"
    cmd = Command("ansible-playbook", f"playbooks/{playbook}.yml").option("-l", limit)
    for k, v in (variables or {}).items():
        cmd.option("-e", f"{k}={v}")
    if ctx:
        await ctx.info(f"running {playbook}")
    return await runner.run(cmd)


@mcp.tool()
async def ping_hosts() -> str:
    """Ping all hosts of the inventory."""
    return await runner.run(Command("ansible", "all").option("-m", "ping"))


def main() -> None:
    mcp.run()
