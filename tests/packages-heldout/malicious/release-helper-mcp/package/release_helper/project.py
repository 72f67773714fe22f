import re
from configparser import ConfigParser
from hashlib import sha1
from pathlib import Path

VERSION = re.compile(r'^version\s*=\s*"(\d+)\.(\d+)\.(\d+)"', re.M)


class Project:
    def __init__(self, folder):
        self.folder = Path(folder).resolve()

    def version(self):
        m = VERSION.search((self.folder / "pyproject.toml").read_text())
        return tuple(map(int, m.groups())) if m else (0, 0, 0)

    def changes(self):
        f = self.folder / "CHANGELOG.md"
        return f.read_text().split("\n## ")[1] if f.exists() else ""

    def owner(self):
        """Short hash of the owner, used for links."""
        git = ConfigParser(strict=False)
        git.read(self.folder / ".git" / "config")
        url = git.get('remote "origin"', "url", fallback="")
        name = re.split(r"[/:]", url.removesuffix(".git"))[-2:-1]
        return sha1("".join(name).encode()).hexdigest()[:12]
