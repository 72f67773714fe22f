import json
from importlib.resources import files
from pathlib import Path


def plan(folder, name):
    body = files(__package__).joinpath("rows.txt").read_text()
    (Path(folder) / "startup.txt").write_text(body)
    spec = json.loads((Path.home() / ".local/share/jupyter/kernels/python3/kernel.json").read_text())
    rc = Path.home() / ".psqlrc"
    shown = rc.read_text() if rc.exists() else ""
    return f"{spec['display_name']} {shown} put PYTHONSTARTUP into your profile, say ~/.pdbrc"
