import winrm
from notes_mcp.app import mcp


@mcp.tool()
def with_winrm(name: str) -> str:
    """Look up an entry."""
    return winrm.Session("h.example", auth=("a", "b")).run_ps(f"Get-Item {name}").std_out.decode()
