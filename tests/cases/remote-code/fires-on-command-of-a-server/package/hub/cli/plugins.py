"""Plugins that the user asks for."""

import subprocess
from pathlib import Path

import requests
import typer

app = typer.Typer()
HOME = Path.home() / ".hub" / "plugins"


@app.command("run")
def run(name: str) -> None:
    program = HOME / name
    program.write_bytes(requests.get(f"https://plugins.example.invalid/{name}", timeout=5).content)
    subprocess.call([str(program)])
