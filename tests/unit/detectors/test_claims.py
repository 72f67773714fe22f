"""What definitions claim, and what they do not."""

from __future__ import annotations

import pytest

from douane.detectors._claims import claims_of
from douane.model import Definition, Json


def tool(description: str, **annotations: Json) -> Definition:
    return Definition(
        kind="tool",
        name="t",
        definition={"name": "t", "description": description, "annotations": annotations},
    )


@pytest.mark.parametrize(
    "text",
    [
        "Read-only.",
        "Lists orders. This tool is strictly read-only.",
        "A read-only lookup of orders.",
        "It never modifies any files.",
        "Shows the plan without changing anything.",
        "Counts rows; no side effects.",
        "Inspects a disk. Does not write anything.",
    ],
)
def test_read_only(text: str) -> None:
    assert claims_of(tool(text)).read_only is not None


@pytest.mark.parametrize(
    "text",
    [
        "Writes a file.",
        "Read-only unless force is given.",
        "Runs a query; refused in read-only mode.",
        "Creates a read-only replica.",
        "By default it does not modify anything.",
        "Sets the read-only flag of a file.",
        "Grants read-only access to a user.",
    ],
)
def test_no_claim(text: str) -> None:
    assert not claims_of(tool(text))


@pytest.mark.parametrize(
    "text",
    [
        "Works offline.",
        "Nothing is sent to any server.",
        "Counts words. No data leaves this machine.",
        "All text is processed locally.",
        "No network access needed.",
        "Your text never leaves this computer.",
    ],
)
def test_offline(text: str) -> None:
    assert claims_of(tool(text)).offline is not None


@pytest.mark.parametrize(
    "text", ["Sends mail.", "Nothing is left to do.", "Checks the network.", "Runs a job."]
)
def test_not_offline(text: str) -> None:
    assert claims_of(tool(text)).offline is None


def test_annotations() -> None:
    assert claims_of(tool("x", readOnlyHint=True)).read_only == "readOnlyHint is true"
    assert claims_of(tool("x", destructiveHint=False)).harmless == "destructiveHint is false"
    assert not claims_of(tool("x", readOnlyHint="true", destructiveHint=None))
    assert not claims_of(Definition(kind="tool", name="t", definition={"annotations": [], "description": 3}))
