import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    id: str
    pattern: re.Pattern[str]
    advice: str


def _r(id_: str, pattern: str, advice: str) -> Rule:
    return Rule(id_, re.compile(pattern), advice)


RULES = (
    _r("aws-access-key", r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b", "Deactivate the key in IAM, then remove it from history."),
    _r("private-key", r"-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----", "Replace the key pair everywhere it is trusted."),
    _r("github-token", r"\bgh[pousr]_[A-Za-z0-9]{36,251}\b", "Revoke the token in the settings of the account."),
    _r("slack-token", r"\bxox[abprs]-[A-Za-z0-9-]{10,250}\b", "Revoke the token in the app's settings."),
    _r("chat-webhook", r"https://[\w.-]{1,80}/api/webhooks/\d{5,25}/[\w-]{20,100}", "Delete the webhook and create another."),
    _r("npm-auth", r"_authToken\s*=\s*[\w-]{20,100}", "Revoke the token and move it to the user's own .npmrc."),
    _r("netrc", r"(?m)^machine \S{1,200} login \S{1,200} password \S{1,200}", "Remove the file; use a credential helper."),
    _r("generic", r"(?i)\b(?:api_?key|secret|passw(?:or)?d)\b\s{0,5}[:=]\s{0,5}[\"'][^\"'\s]{12,200}[\"']", "Move the value to the environment."),
)
BY_ID = {r.id: r for r in RULES}

SENSITIVE_NAMES = {
    "id_rsa": "SSH private key",
    "id_ed25519": "SSH private key",
    ".env": "environment file",
    ".netrc": "login data",
    "credentials.json": "service credentials",
    "wallet.dat": "wallet",
    "Login Data": "browser password store",
    "cookies.sqlite": "browser cookies",
}
