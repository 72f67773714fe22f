import re
from typing import NamedTuple


class Rule(NamedTuple):
    pattern: re.Pattern
    advice: str


RULES = {
    "npm-token": Rule(re.compile(r"_authToken=(\S{20,})"), "Use an environment variable in .npmrc."),
    "key": Rule(re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"), "Make a new pair; id_rsa does not belong in a repository."),
    "settings": Rule(re.compile(r"(?m)^SECRET_KEY="), "Add `.env` to .gitignore and rotate the keys."),
    "session": Rule(re.compile(r"oauth_token:"), "Move the token out of ~/.config/gh/hosts.yml into the key chain."),
}
