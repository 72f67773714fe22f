from pathlib import Path

import pyarrow.parquet as pq


def open_file(name: str) -> pq.ParquetFile:
    p = Path(name)
    if p.suffix not in (".parquet", ".pq"):
        raise ValueError("only .parquet and .pq files")
    return pq.ParquetFile(p)


def head(name: str, rows: int) -> list[dict]:
    batch = next(open_file(name).iter_batches(batch_size=max(1, min(rows, 100))), None)
    return batch.to_pylist() if batch is not None else []
