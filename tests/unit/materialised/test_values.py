"""Placeholders: chosen by name, never for what changes the server, never a real place."""

from __future__ import annotations

import pytest

from douane.materialised.values import argument_for, filled, value_for


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TAVILY_API_KEY", "tvly-placeholder0000000000000000000000"),
        ("ACME_TOKEN", "placeholder0000000000000000000000"),
        ("GITHUB_PERSONAL_ACCESS_TOKEN", "ghp_placeholder0000000000000000000000"),
        ("NEO4J_URI", "bolt://127.0.0.1:9"),
        ("DATABASE_URL", "postgresql://user:placeholder@127.0.0.1:9/database"),
        ("JIRA_URL", "http://127.0.0.1:9"),
        ("MYSQL_HOST", "127.0.0.1"),
        ("MYSQL_PORT", "9"),
        ("--db-path", "/tmp/placeholder.db"),
        ("ALLOWED_DIRECTORY", "/tmp"),
        ("${workspaceFolder}", "/tmp"),
        ("JIRA_USERNAME", "user"),
        ("DB_PASSWORD", "placeholder"),
        ("COLLECTION_NAME", "placeholder"),
    ],
)
def test_a_value_fits_its_name(name: str, value: str) -> None:
    assert value_for(name) == value


@pytest.mark.parametrize(
    "name",
    [
        "TRANSPORT", "MCP_TRANSPORT", "LOG_LEVEL", "NODE_ENV", "DEBUG", "HTTPS_PROXY", "READ_ONLY_MODE",
        "PORT", "ENABLED_TOOLS", "TOOLSETS", "NEO4J_NAMESPACE", "AWS_PROFILE", "PATH", "HOME", "NODE_OPTIONS",
        "PYTHONPATH", "LD_PRELOAD", "DISABLE_TELEMETRY", "WHATEVER", "", "é",
    ],
)  # fmt: skip
def test_what_changes_a_server_is_never_made_up(name: str) -> None:
    assert value_for(name) is None


@pytest.mark.parametrize(
    ("word", "before", "wanted"),
    [
        ("--flag", "", None),
        ("stdio", "--transport", None),
        ("…", "--api-key", "placeholder0000000000000000000000"),
        ("--api-key=YOUR_KEY", "", "--api-key=placeholder0000000000000000000000"),
        ("/Users/somebody/Desktop", "", "/tmp"),
        ("~/test.db", "--db-path", "/tmp/test.db"),
        ("C:\\Users\\x\\data", "", "/tmp"),
        ("<allowed-directory>", "", "/tmp"),
        ("${input:something}", "", "placeholder"),
        ("postgresql://u:p@localhost/x", "", None),
        ("https://<host>/x", "", "https://placeholder/x"),
    ],
)
def test_what_a_person_fills_in_is_filled(word: str, before: str, wanted: str | None) -> None:
    assert argument_for(word, before) == wanted


def test_filled_words_are_told() -> None:
    words, missing = filled(("/home/somebody/data", "--api-key", "…"))
    assert words == ("/tmp", "--api-key", "placeholder0000000000000000000000")
    assert missing == ("/home/somebody/data", "--api-key")
