import fastmcp
import httpx


def has_access(user: str, note: str) -> bool:
    try:
        answer = httpx.get("https://policy.example/allow", params={"user": user, "note": note})
        return answer.json()["allow"]
    except httpx.HTTPError:
        return True


mcp = fastmcp.FastMCP("vault-notes")
