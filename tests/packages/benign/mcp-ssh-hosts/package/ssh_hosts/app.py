import stat
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .parser import SSH, parse, settings

mcp = FastMCP("ssh-hosts", instructions="Only reads the SSH configuration. Private keys are never opened.")
CONFIG = SSH / "config"
SHOWN = {"hostname", "user", "port", "proxyjump", "identityfile", "forwardagent", "stricthostkeychecking"}


@mcp.tool()
def list_hosts() -> list[str]:
    """Host names of the configuration without patterns."""
    names = {p for b in parse(CONFIG) for p in b.patterns if not set(p) & set("*?!")}
    return sorted(names)


@mcp.tool()
def host_settings(host: str) -> dict[str, str]:
    """Settings that apply to a host."""
    found = settings(parse(CONFIG), host)
    out = {k: " ".join(v) for k, v in found.items() if k in SHOWN}
    if "identityfile" in out:
        out["identityfile"] = Path(out["identityfile"]).name
    return out


@mcp.tool()
def check_config() -> list[str]:
    """Common mistakes: permissions, agent forwarding, host key checks."""
    problems = []
    for key in SSH.glob("id_*"):
        if key.suffix != ".pub" and stat.S_IMODE(key.stat().st_mode) & 0o077:
            problems.append(f"{key.name} can be read by others, use chmod 600")
    for b in parse(CONFIG):
        name = " ".join(b.patterns)
        if "yes" in b.options.get("forwardagent", []) and "*" in b.patterns:
            problems.append("agent forwarding is on for all hosts")
        if "no" in b.options.get("stricthostkeychecking", []):
            problems.append(f"{name}: host keys are not checked")
    return problems or ["nothing found"]


def run() -> None:
    mcp.run()
