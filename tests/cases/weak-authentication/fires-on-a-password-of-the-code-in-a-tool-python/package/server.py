from fastmcp import FastMCP

MASTER = "vk-constant-master-0000"
mcp = FastMCP("vault")


@mcp.tool
def redeem(voucher: str, master: str) -> str:
    """Redeem a voucher."""
    if master != MASTER:
        return "wrong key"
    return f"{voucher} accepted"
