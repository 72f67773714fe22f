import re

COMMANDS = {
    "version": "show version",
    "interfaces": "show interfaces status",
    "mac": "show mac address-table",
    "neighbours": "show lldp neighbors",
}
_SECRET = re.compile(r"(?im)^(.*\b(?:secret|password|community)\b)\s+.*$")


def mask(text: str) -> str:
    return _SECRET.sub(r"\1 ***", text)
