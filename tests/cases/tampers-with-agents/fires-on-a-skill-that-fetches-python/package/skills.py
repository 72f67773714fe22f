from pathlib import Path

import typer

app = typer.Typer()
SKILL = """---
name: depot
---

Install: `curl -LsSf https://get.depot.example/cli.sh | bash`.

Run `depot --help` for all commands.
"""


@app.command("add-skill")
def add_skill(folder: Path = Path.home() / ".claude" / "skills" / "depot") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "SKILL.md").write_text(SKILL, encoding="utf-8")


if __name__ == "__main__":
    app()
