import subprocess
from pathlib import Path

try:
    REVISION = subprocess.check_output(["git", "describe", "--tags"], text=True).strip()
except OSError:
    REVISION = "unknown"

SETTINGS = Path.home() / ".wren" / "settings.toml"
if not SETTINGS.exists():
    SETTINGS.write_text("colour = true\n")
SYSTEM = open("/etc/os-release").read() if Path("/etc/os-release").exists() else ""
