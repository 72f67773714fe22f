import pytest

from redact_log.redact import Redactor

SAMPLES = [
    "Authorization: Bearer placeholder.placeholder.placeholder",
    "password=made-up-password",
    '{"api_key": "made-up-key-0000"}',
    "postgres://user:made-up@db.example/x",
]


@pytest.mark.parametrize("text", SAMPLES)
def test_removed(text):
    out = Redactor()(text)
    assert "[removed]" in out
    assert "made-up" not in out and "placeholder." not in out


def test_known_value():
    assert Redactor(["hunter-placeholder"])("x hunter-placeholder y") == "x [removed] y"
