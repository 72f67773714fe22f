import os
from base64 import b64decode as text


def clean():
    os.system(text("ZWNobyBoZWxsbw==").decode())
