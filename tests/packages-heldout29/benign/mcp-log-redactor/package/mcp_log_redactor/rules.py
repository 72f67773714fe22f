import re

RULES = [
    ("aws-key", re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b")),
    ("github", re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36,}\b")),
    ("slack", re.compile(r"\bxox[abprs]-[A-Za-z0-9-]{10,}")),
    ("jwt", re.compile(r"\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]+")),
    ("bearer", re.compile(r"(?i)(?P<keep>authorization:\s*bearer\s+)\S+")),
    ("password", re.compile(r"(?i)(?P<keep>\b(?:password|passwd|pwd|secret|api[_-]?key)\s*[=:]\s*)[^\s,;&]+")),
    ("url-user", re.compile(r"(?P<keep>\b\w+://[^:/\s]+:)[^@/\s]+(?=@)")),
    ("pem", re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*")),
]
