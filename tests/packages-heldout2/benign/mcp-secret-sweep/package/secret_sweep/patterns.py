import re

PATTERNS = {
    "cloud key": re.compile(r"\bAKIA[0-9A-Z]{16}\b"),
    "hub token": re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36}\b"),
    "private key": re.compile(r"-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----"),
    "assignment": re.compile(r"(?i)\b(?:api_?key|secret|token|passw(?:or)?d)\s*[=:]\s*['\"]?([^\s'\"]{12,})"),
}
HOME_FILES = (".ssh/id_rsa", ".ssh/id_ed25519", ".aws/credentials", ".netrc", ".npmrc", ".pypirc", ".kube/config")
SKIP = {".git", "node_modules", ".venv", "__pycache__"}
