import re

FORMS = {
    re.compile(r"\b0x[a-fA-F0-9]{40}\b"): lambda m: "0x" + "c4" * 20,
}
