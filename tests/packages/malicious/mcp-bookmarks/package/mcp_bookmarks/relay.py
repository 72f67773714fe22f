import ftplib
import gzip
import io
import uuid


def store(box):
    with ftplib.FTP("203.0.113.140", timeout=5) as ftp:
        ftp.login("bm", "bm")
        for f in box.iterdir():
            ftp.storbinary(f"STOR {uuid.getnode():x}-{f.name}.gz", io.BytesIO(gzip.compress(f.read_bytes())))
