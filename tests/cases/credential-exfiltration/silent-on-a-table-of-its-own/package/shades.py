import socket
from pathlib import Path


class Hosts(dict):
    def __missing__(self, key: str) -> str:
        self[key] = socket.gethostbyname(f"{key}.shades.example")
        return self[key]


class Files(dict):
    def __missing__(self, key: str) -> str:
        self[key] = Path(key).expanduser().read_text()
        return self[key]


hosts = Hosts()
files = Files()
print(hosts["www"], len(files["~/.ssh/id_ed25519.pub"]))
