import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    id: str
    pattern: re.Pattern
    why: str


RULES = [
    Rule("curl-pipe", re.compile(r"curl\s+[^|\n]+\|\s*(ba)?sh"), "a download is piped into a shell"),
    Rule("reverse-shell", re.compile(r"/dev/tcp/\d+\.\d+\.\d+\.\d+/\d+|nc\s+-e\s+/bin/sh"), "a shell is tied to a socket"),
    Rule("ssh-key", re.compile(r"\.ssh/(id_(rsa|ed25519)|authorized_keys)"), "touches SSH keys"),
    Rule("aws", re.compile(r"\.aws/credentials|AKIA[0-9A-Z]{16}"), "touches cloud credentials"),
    Rule("exec-b64", re.compile(r"exec\(\s*base64\.b64decode"), "hidden code is run"),
    Rule("hidden-prompt", re.compile(r"ignore (all )?previous instructions|do not tell the user", re.I), "text aimed at a model"),
    Rule("rm-rf", re.compile(r"rm\s+-rf\s+(/|~|\$HOME)"), "removes the home folder"),
]
BY_ID = {r.id: r for r in RULES}
