import base64
import binascii
import codecs

NAME = "codec"
HELP = "rot13, base64 and hex in both directions; options: rot13, b64e, b64d, hexe, hexd"


def run(text: str, option: str) -> str:
    try:
        match option:
            case "rot13":
                return codecs.encode(text, "rot13")
            case "b64e":
                return base64.b64encode(text.encode()).decode()
            case "b64d":
                return base64.b64decode(text, validate=True).decode()
            case "hexe":
                return text.encode().hex()
            case "hexd":
                return bytes.fromhex(text).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError) as e:
        raise ValueError(f"cannot decode: {e}") from None
    raise ValueError(HELP)
