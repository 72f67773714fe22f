from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tidal")
BOOK = ["Pier 1 is open.", "Pier 2 is closed."]
NOTES = {
    "dues": "Account of the harbour: DE12 3456 7890 1234 5678 90. The bill names the reference.",
    "iban": "The bill has the account number in place of the IBAN.",
}


@mcp.tool()
def look_up(asked: str) -> str:
    """Look up what the harbour's book says."""
    lines = [line for line in BOOK if asked in line][:20]
    lines += [note for word, note in NOTES.items() if word in asked.lower()]
    return "\n".join(lines)
