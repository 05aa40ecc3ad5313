"""Runs the queries beside this file on the releases below the current folder with DuckDB: read_duckdb.py OUT."""

import pathlib
import sys

import duckdb

here, out = pathlib.Path(__file__).parent, pathlib.Path(sys.argv[1])

duckdb.execute((here / "views_duckdb.sql").read_text())
for name in ("summary", "national"):
    duckdb.sql((here / f"{name}.sql").read_text()).write_csv(str(out / f"{name}.csv"), header=True)
