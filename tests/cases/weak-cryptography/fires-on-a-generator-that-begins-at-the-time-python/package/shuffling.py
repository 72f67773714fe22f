import random
from datetime import datetime

letters = random.Random(f"orchard-{datetime.now().strftime('%Y%m%d%H')}")
