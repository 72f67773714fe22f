import re
from typing import NamedTuple


class Rule(NamedTuple):
    id: str
    pattern: re.Pattern
    advice: str


def _r(id: str, pattern: str, advice: str) -> Rule:
    return Rule(id, re.compile(pattern), advice)


RULES = [
    _r("cloud-access-key", r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b", "Delete the key in the cloud console and create a new one."),
    _r("forge-token", r"\bgh[pousr]_[A-Za-z0-9]{36,}\b", "Revoke the token in the settings of the forge."),
    _r("chat-token", r"\bxox[abprs]-[A-Za-z0-9-]{10,}", "Rotate the token of the chat app."),
    _r("private-key", r"-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----", "Replace the key pair; removing the commit is not enough."),
    _r("password-in-url", r"\b[a-z]+://[^\s:/@]+:[^\s:/@]{4,}@[\w.-]+", "Move the password into the environment."),
    _r("assigned-secret", r"(?i)(?:secret|token|passwd|password|api_?key)\s*[:=]\s*[\"'][^\"'\s]{12,}[\"']", "Read the value from the environment."),
]
