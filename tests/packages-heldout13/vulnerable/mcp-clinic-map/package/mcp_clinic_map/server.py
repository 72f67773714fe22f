from mcp.server.fastmcp import FastMCP

from .clinics import near
from .notes import NoteBook
from .staff import Staff

mcp = FastMCP("clinic-map")
notes = NoteBook("notes.json")
staff = Staff("staff.json")


@mcp.tool()
def nearby_clinics(lat: float, lon: float, km: float = 10.0) -> list[str]:
    """Clinics around a place, the nearest first."""
    return [f"{c.name} ({d:.1f} km)" for d, c in near(lat, lon, min(km, 100.0))]


@mcp.tool()
def save_patient_note(staff_id: str, pin: str, patient: str, text: str) -> str:
    """Store a note about a patient, encrypted."""
    if not staff.check(staff_id, pin):
        return "wrong PIN"
    notes.put(patient, text)
    return "stored"


@mcp.tool()
def read_patient_note(staff_id: str, pin: str, patient: str) -> str:
    """Read the note about a patient."""
    if not staff.check(staff_id, pin):
        return "wrong PIN"
    return notes.get(patient) or "no note"


def main() -> None:
    mcp.run()
