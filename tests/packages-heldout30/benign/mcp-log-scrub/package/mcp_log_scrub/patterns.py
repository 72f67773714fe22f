import os
import re

PATTERNS = {
    "aws-key": re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b"),
    "bearer": re.compile(r"(?i)(?<=bearer )[A-Za-z0-9._~+/-]{16,}=*"),
    "github": re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36}\b"),
    "password": re.compile(r"(?i)(?<=password=)[^\s&\"']+"),
    "private-key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----"),
    "url-login": re.compile(r"(?<=://)[^\s/@:]+:[^\s/@]+(?=@)"),
}
NAMES = re.compile(r"TOKEN|SECRET|PASSWORD|API_?KEY", re.I)


def from_environment() -> list[str]:
    """Values that must not stay in a log, the longest first."""
    found = {v for k, v in os.environ.items() if NAMES.search(k) and len(v) >= 8}
    return sorted(found, key=len, reverse=True)
