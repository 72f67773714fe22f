from mcp.server.fastmcp import FastMCP

from . import cda

mcp = FastMCP("health-records")
_records: dict[str, list[str]] = {}


@mcp.tool()
def import_record(xml: str) -> str:
    """Import a clinical document (CDA) and return the name of the patient."""
    doc = cda.parse(xml)
    name = cda.patient(doc) or "unnamed"
    _records[name] = cda.medications(doc)
    return name


@mcp.tool()
def medication_list(patient: str) -> list[str]:
    """Medications of an imported patient."""
    return _records.get(patient, [])


def main() -> None:
    mcp.run()
