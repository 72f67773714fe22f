"""What is removed. Order matters: the first kind that matches wins."""

PATTERNS = {
    "private_key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "cloud_key": r"\bAKIA[0-9A-Z]{16}\b",
    "git_token": r"\bgh[pousr]_[A-Za-z0-9]{36}\b",
    "jwt": r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}",
    "bearer": r"(?i:bearer\s+[\w.~+/-]{16,})",
    "password": r"(?i:\bpass(?:word|wd)?\s*[=:]\s*\S+)",
    "cookie": r"(?i:\b(?:set-)?cookie:\s*[^\r\n]+)",
    "email": r"\b[\w.+-]+@[\w-]+\.[\w.]+\b",
    "card": r"\b(?:\d[ -]?){13,16}\b",
    "home": r"/(?:home|Users)/[^/\s]+",
}
