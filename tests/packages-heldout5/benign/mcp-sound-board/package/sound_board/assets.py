"""Small assets are kept in the source so that the package stays a single folder.

Made by tools/pack.py: base64 of zlib of the file.
"""
import base64
import zlib

_PACKED = {
    "bell": "eNo1Ts0KwyAYe5Xw7Sy16v6geti9192Fuiortaxix55+ulHIIT+EpFvziBzcdotvTRwcQhUQtjAkr6lS78Lo04+bbrHJ4xGmSdMcZ0dY0ys+naaDlHJXbG8TBk39Ce3Zt2Jigsn71Soo1CXOLuD5+OnbssqtgPjbNabGdE35Zr6mfyto",
    "check": "eNo1jUEKgzAURK8yTNdimqir/Cy6bg8hmJpgMKJBe/zagvAW7y2Gsds+Yo/+eOSPUEFBNyfEEYcShD8NPo6h/N3ZpS8B75iScM6zJ7ay5skLb8aYq6prTQzCV4O7Ti26p1boWDtbn6/uC9JlI3s=",
    "cross": "eNo1jUEKgzAURK8yTNdFY5KFkJ9F1/UQBVMTGkypQT1+bUF4i/cWw7hlnbCmsN3KLmzRojMHxJbGGoU/jSFNsf7du/ejRjxTzsK5zIFY6qe8gvCitT7req6JUThY2KwMlBlUD3u3UD0b75rj238BqJEkwA==",
}


def load(name: str) -> bytes:
    return zlib.decompress(base64.b64decode(_PACKED[name]))


def names() -> list[str]:
    return sorted(_PACKED)
