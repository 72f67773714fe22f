import ipaddress
from pathlib import Path
from urllib.parse import unquote

_TEXT = "[Interface]\nAddress = {address}\nPrivateKey = {private}\n"
_SHARED = 0o666


class ProfileStore:
    """Profiles in one folder; the desktop applet of another user edits them too."""

    def __init__(self, folder: str = "/var/lib/vpn-profiles") -> None:
        self.folder = Path(folder)

    def _path(self, name: str) -> Path:
        if ".." in name or "/" in name or name.startswith("."):
            raise ValueError("bad profile name")
        return self.folder / (unquote(name) + ".conf")

    def save(self, name: str, address: str, private: str) -> None:
        ipaddress.ip_interface(address)
        path = self._path(name)
        if path.exists():
            raise FileExistsError(name)
        path.write_text(_TEXT.format(address=address, private=private))
        path.chmod(_SHARED)

    def load(self, name: str) -> str:
        return self._path(name).read_text()
