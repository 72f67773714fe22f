import asyncio
import logging

from mcp.server.fastmcp import FastMCP

from .inventory import COMMANDS, Target, targets

log = logging.getLogger("sshrun")
mcp = FastMCP("sshrun-allow")
OPTIONS = {
    "BatchMode": "yes",
    "StrictHostKeyChecking": "yes",
    "ForwardAgent": "no",
    "ForwardX11": "no",
    "PermitLocalCommand": "no",
    "ClearAllForwardings": "yes",
    "ConnectTimeout": "8",
}
_slots = asyncio.Semaphore(3)


def argv(target: Target, command: str) -> list[str]:
    flags = [part for k, v in OPTIONS.items() for part in ("-o", f"{k}={v}")]
    return ["ssh", *flags, "-T", "-p", str(target.port), "-l", target.user, "--", target.host, command]


@mcp.tool()
def list_commands() -> dict:
    """Servers and commands that can be used, as the user configured them."""
    return {"servers": sorted(targets()), "commands": COMMANDS}


@mcp.tool()
async def run_command(server: str, command: str) -> str:
    """Run one of the listed commands on one of the listed servers."""
    known = targets()
    if server not in known or command not in COMMANDS:
        raise ValueError("unknown server or command, see list_commands")
    log.info("running %s on %s", command, server)
    async with _slots:
        child = await asyncio.create_subprocess_exec(
            *argv(known[server], COMMANDS[command]),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            out, err = await asyncio.wait_for(child.communicate(), 30)
        except TimeoutError:
            child.kill()
            return "no answer within 30 seconds"
    text = out.decode(errors="replace")[:20_000]
    return text if child.returncode == 0 else f"exit {child.returncode}\n{text}{err.decode(errors='replace')[:500]}"


def main():
    mcp.run()
