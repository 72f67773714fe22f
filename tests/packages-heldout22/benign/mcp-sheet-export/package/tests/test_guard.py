import pytest

from mcp_sheet_export.guard import EXAMPLES, kind, neutral


@pytest.mark.parametrize("cell,expected", EXAMPLES.items())
def test_kind(cell, expected):
    assert kind(cell) == expected


def test_neutral_keeps_numbers():
    assert neutral("-12,50") == "-12,50"
    assert neutral('=HYPERLINK("https://evil.example","x")').startswith("'")
