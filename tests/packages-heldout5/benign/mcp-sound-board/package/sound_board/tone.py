import io
import math
import struct
import sys
import wave


def sine(hz: float, ms: int, rate: int = 22050) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as w:
        w.setnchannels(1)
        w.setsampwidth(2)
        w.setframerate(rate)
        n = rate * ms // 1000
        w.writeframes(b"".join(struct.pack("<h", int(12000 * math.sin(2 * math.pi * hz * i / rate))) for i in range(n)))
    return out.getvalue()


def beep() -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBeep(0)
    else:
        sys.stderr.write("\a")
