import re

MARKS = {
    "orders-in-text": re.compile(r"ignore (?:all )?previous instructions", re.I),
    "key-block": re.compile(r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----"),
}
