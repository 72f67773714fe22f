import subprocess
from pathlib import Path


class Git:
    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        if not (self.folder / ".git").exists():
            raise ValueError("not a working copy")

    def __call__(self, *args, check=True):
        done = subprocess.run(["git", *args], cwd=self.folder, capture_output=True, text=True, check=check)
        return done.stdout.strip()

    def merged(self, into):
        rows = self("branch", "--format=%(refname:short)", "--merged", into).splitlines()
        return [r for r in rows if r not in (into, "main", "master")]
