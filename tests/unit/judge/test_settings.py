"""Whom --judge names: encrypted or on this machine, with a key that is never shown."""

from __future__ import annotations

import pytest

from douane.errors import UsageError
from douane.judge import KEY, settings_from


@pytest.mark.parametrize(
    ("url", "endpoint"),
    [
        ("https://models.test/v1", "https://models.test/v1/chat/completions"),
        ("https://models.test/v1/", "https://models.test/v1/chat/completions"),
        ("https://models.test/v1/chat/completions", "https://models.test/v1/chat/completions"),
        ("https://models.test", "https://models.test/chat/completions"),
        ("http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1/chat/completions"),
        ("http://localhost:8000/v1", "http://localhost:8000/v1/chat/completions"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1/chat/completions"),
    ],
)
def test_addresses(url: str, endpoint: str) -> None:
    settings = settings_from(url, "m", {})
    assert (settings.url, settings.model, settings.key) == (endpoint, "m", None)
    assert settings.is_local is url.startswith("http:")


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://models.test/v1", "models.test is not asked in the clear"),
        ("http://10.0.0.1/v1", "10.0.0.1 is not asked in the clear"),
        ("http://127.0.0.1.models.test/v1", "127.0.0.1.models.test is not asked in the clear"),
        ("http://localhost.models.test/v1", "localhost.models.test is not asked in the clear"),
        ("http://2130706433/v1", "number in a form that hides its value"),
        ("ftp://models.test", "only http and https are"),
        ("models.test/v1", "only http and https are"),
        ("https://user:hunter22@models.test/v1", "holds a user or a password"),
        ("https://models.test/v1?key=hunter22", "a query or a fragment"),
        ("https://models.test/v1#hunter22", "a query or a fragment"),
        ("https://models.test/v1\n", "what no address may"),
        ("https://", "only http and https are"),
        ("x" * 9000, "only http and https are"),
    ],
)
def test_addresses_that_are_not_asked(url: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        settings_from(url, "m", {})
    assert message in str(caught.value)
    assert "hunter22" not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("model", [None, "", "m" * 201, "m\n", "m\u202e"])
def test_models_that_are_none(model: str | None) -> None:
    with pytest.raises(UsageError, match="model"):
        settings_from("https://models.test/v1", model, {})


def test_the_key_comes_from_the_environment_and_is_not_shown() -> None:
    settings = settings_from("https://models.test/v1", "m", {KEY: "hunter22"})
    assert settings.key == "hunter22"
    assert "hunter22" not in repr(settings)
    for wrong in ("hunter22\n", "hunter 22", "hunter22\u00e9", "hunter22" * 600):
        with pytest.raises(UsageError) as caught:
            settings_from("https://models.test/v1", "m", {KEY: wrong})
        assert "hunter" not in str(caught.value)
