from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from . import records
from .letters import Envelope, deliver

mcp = FastMCP("museum-loans")


@mcp.tool()
def object_card(number: str) -> dict:
    """The catalogue card of an object."""
    return records.card(number)


@mcp.tool()
def draft_condition_report(
    number: str,
    grade: Annotated[int, Field(ge=1, le=4)],
    remarks: list[str],
) -> str:
    """Text of a condition report for a loan."""
    return records.report(number, grade, remarks)


@mcp.tool()
async def send_loan_letter(to: str, number: str, body: str) -> str:
    """Send a letter about a loan to one borrower."""
    title = records.card(number)["title"]
    ref = await deliver(Envelope(to=to, subject=f"Loan of {title}", body=body))
    return f"sent to {to} ({ref})"


def main() -> None:
    mcp.run()
