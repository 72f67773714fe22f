import re
from typing import NamedTuple


class Rule(NamedTuple):
    pattern: re.Pattern
    advice: str


RULES = {
    "aws-key-id": Rule(re.compile(r"\b(AKIA|ASIA)[0-9A-Z]{16}\b"), "Disable the key in IAM, then remove it from the history."),
    "github-token": Rule(re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36}\b"), "Revoke the token in the settings of its owner."),
    "private-key": Rule(re.compile(r"-----BEGIN (?:OPENSSH |RSA |EC )?PRIVATE KEY-----"), "Make a new pair; id_rsa and the like do not belong in a repository."),
    "npm-token": Rule(re.compile(r"_authToken=(\S{20,})"), "Use an environment variable in .npmrc."),
    "password": Rule(re.compile(r"""(?i)\bpass(?:word|wd)\s*[=:]\s*['"]([^'"\s]{8,})['"]"""), "Read it from a secret store."),
}
