from datetime import date

import jinja2
from mcp.server.fastmcp import FastMCP

from .letters import Letters
from .patients import BOOK, due

mcp = FastMCP("dental-recall")
letters = Letters()


@mcp.tool()
def due_patients(on: str | None = None) -> list[dict]:
    """Patients whose recall is due."""
    day = date.fromisoformat(on) if on else date.today()
    return [{"number": p.number, "name": p.name, "due": p.due.isoformat()} for p in due(day)]


@mcp.tool()
def preview_letter(number: int, wording: str | None = None) -> str:
    """Recall letter of a patient, optionally in another wording ({{ patient.name }}, {{ patient.due | day }})."""
    patient = BOOK.get(number)
    if patient is None:
        return "unknown patient"
    try:
        return letters.write(patient, wording)
    except jinja2.TemplateError as e:
        return f"the wording has an error: {e}"


def main() -> None:
    mcp.run()
