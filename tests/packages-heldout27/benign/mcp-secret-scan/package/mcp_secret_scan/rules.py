import re

RULES = {
    "aws-access-key": re.compile(r"\bAKIA[0-9A-Z]{16}\b"),
    "forge-token": re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36}\b"),
    "private-key": re.compile(r"-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----"),
    "chat-webhook": re.compile(r"https://(?:discord|hooks\.slack)\.[a-z.]+/\S+"),
    "assignment": re.compile(r"(?i)\b(?:password|secret|api_?key|token)\b\s*[:=]\s*['\"]?(\S{12,})"),
}
NAMES = {".env", ".env.local", ".npmrc", ".pypirc", "id_rsa", "credentials"}
SUFFIXES = {".py", ".js", ".ts", ".json", ".yaml", ".yml", ".toml", ".sh", ".pem"}
