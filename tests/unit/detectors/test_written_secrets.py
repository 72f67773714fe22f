"""What a text in the code has to look like to be called a secret."""

from __future__ import annotations

import zlib

import pytest

from douane.detectors import _written_secrets as written
from douane.model import Severity

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
BODY = "q7Rw2Zk9Tn4Vb6Xc8YmdLp3Hs5Jf1G"


def checked(body: str) -> str:
    """Return *body* with its check digits: CRC-32 in base 62, six letters."""
    number, digits = zlib.crc32(body.encode()), ""
    while number:
        number, digit = divmod(number, 62)
        digits = DIGITS[digit] + digits
    return body + digits.rjust(6, "0")


def found(text: str) -> list[tuple[str, Severity]]:
    return [
        (form.name, severity) for _, form, severity in written.tokens_in(text.encode(), written.formats())
    ]


def test_check_digits_that_are_right_weigh_more() -> None:
    right = f'token = "npm_{checked(BODY)}"'
    wrong = f'token = "npm_{BODY}000000"'
    assert found(right) == [("a token of npm", Severity.HIGH)]
    assert found(wrong) == [("a token of npm", Severity.MEDIUM)]


@pytest.mark.parametrize(
    "text",
    [
        'key = "glpat-xxxxxxxxxxxxxxxxxxxx"',
        'key = "glpat-aaaabbbbaaaabbbbaaaa"',
        'pattern = "glpat-q7Rw2Zk9Tn4Vb6Xc8Ymd"',
        'key = "AKIAIOSFODNN7EXAMPLE"',
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n",
    ],
)
def test_samples_and_public_keys_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("name", "value", "is_secret"),
    [
        ("password", "Gull!over-the-Quay-7", True),
        ("session_key", "b7e1c9d4f0a24e6c8d13", True),
        ("client_secret", "q8Xv2LmN0pRsT4uVw9yZ", True),
        ("api_key", "b2c9d1e8f7a6540312cadb98765f3e41", True),
        ("Authorization", "Bearer b2c9d1e8f7a6540312cadb98765f3e41", True),
        ("password", "Password", False),
        ("password", "changeme123!A", False),
        ("password", "LAMP1_PASSWORD", False),
        ("password_hash", "b2c9d1e8f7a6540312cadb98765f3e41", False),
        ("public_key", "b2c9d1e8f7a6540312cadb98765f3e41", False),
        ("next_token", "b2c9d1e8f7a6540312cadb98765f3e41", False),
        ("token_url", "https://quay.example/oauth2/token", False),
        ("api_key", "keyword-of-seven", False),
    ],
)
def test_what_is_given_to_a_name(name: str, value: str, is_secret: bool) -> None:
    assert (written.is_about_secrets(name) and written.is_given_secret(name, value)) is is_secret


@pytest.mark.parametrize(
    ("address", "is_secret"),
    [
        ("postgresql://keeper:Wq7-granary-12@rows.granary.invalid:5432/store", True),
        ("postgresql://postgres:postgres@localhost:5432/store", False),
        ("postgresql://keeper:Wq7-granary-12@127.0.0.1/store", False),
        ("postgresql://keeper:Wq7-granary-12@database:5432/store", False),
        ("postgresql://user:password@rows.granary.invalid/store", False),
        ("https://quay.example/path", False),
    ],
)
def test_passwords_in_addresses(address: str, is_secret: bool) -> None:
    assert written.secret_in_address(address) is is_secret


def test_entropy_is_in_bits_a_letter() -> None:
    assert written.entropy("") == 0.0
    assert written.entropy("aaaa") == 0.0
    assert written.entropy("abcd") == 2.0
