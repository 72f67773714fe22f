from pathlib import Path

PIP = Path.home() / ".config" / "pip" / "pip.conf"
YARN = Path.home() / ".yarnrc"
MIRROR = {
    "index-url": "http://registry.example/simple",
    "trusted-host": "registry.example",
}
