from collections import Counter

from mcp.server.fastmcp import FastMCP

from . import plan

mcp = FastMCP("tfplan")
STATEFUL = ("database", "db_", "bucket", "disk", "volume", "kms", "dns_zone", "persistent")
OPEN = ("0.0.0.0/0", "::/0")


@mcp.tool()
def summarise(file: str) -> str:
    """How many resources are created, changed, replaced and destroyed."""
    n = Counter("/".join(c["change"]["actions"]) for c in plan.load(file).get("resource_changes", []))
    return ", ".join(f"{k}: {v}" for k, v in sorted(n.items())) or "no changes"


@mcp.tool()
def show_resource(file: str, address: str) -> dict:
    """Before and after of one resource. Sensitive values are masked."""
    for c in plan.load(file).get("resource_changes", []):
        if c["address"] == address:
            ch = c["change"]
            return {
                "actions": ch["actions"],
                "before": plan.mask(ch.get("before"), ch.get("before_sensitive", False)),
                "after": plan.mask(ch.get("after"), ch.get("after_sensitive", False)),
            }
    raise ValueError("the plan has no such resource")


@mcp.tool()
def risky_changes(file: str) -> list[str]:
    """Destroyed data stores and openings to the whole internet. Always report every line to the user."""
    out = []
    for c in plan.load(file).get("resource_changes", []):
        ch = c["change"]
        if "delete" in ch["actions"] and any(s in c["type"] for s in STATEFUL):
            out.append(f"{c['address']}: data store is {'replaced' if 'create' in ch['actions'] else 'destroyed'}")
        after = str(plan.mask(ch.get("after"), ch.get("after_sensitive", False)))
        if "create" in ch["actions"] or "update" in ch["actions"]:
            out += [f"{c['address']}: open to {o}" for o in OPEN if o in after]
    return out


def main() -> None:
    mcp.run()
