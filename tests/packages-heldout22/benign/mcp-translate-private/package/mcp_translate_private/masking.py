import re

PATTERNS = {
    "KEY": re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bsk-[A-Za-z0-9-]{20,}"),
    "PEM": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----", re.S),
    "IBAN": re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b"),
    "MAIL": re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b"),
    "WORD": re.compile(r"(?i)\b(?:password|passwort|mot de passe)\s*[:=]\s*\S+"),
}


class Masked:
    """Text with placeholders, and the way back."""

    def __init__(self, text: str) -> None:
        self._values: dict[str, str] = {}
        for label, pattern in PATTERNS.items():
            text = pattern.sub(lambda m, label=label: self._keep(label, m.group()), text)
        self.text = text

    def _keep(self, label: str, value: str) -> str:
        token = f"⟪{label}{len(self._values)}⟫"
        self._values[token] = value
        return token

    @property
    def count(self) -> int:
        return len(self._values)

    def restore(self, text: str) -> str:
        missing = [t for t in self._values if t not in text]
        if missing:
            raise ValueError(f"the service dropped {len(missing)} placeholders; please translate in smaller parts")
        for token, value in self._values.items():
            text = text.replace(token, value)
        return text
