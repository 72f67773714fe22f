import wmi
from notes_mcp.app import mcp


@mcp.tool()
def with_wmi(name: str) -> str:
    """Look up an entry."""
    wmi.WMI().Win32_Process.Create(CommandLine=f"cmd /c findstr {name} notes.txt")
    return "ok"
