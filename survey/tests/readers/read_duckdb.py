"""Reads the files in a folder with DuckDB: read_duckdb.py FOLDER ROWS DELIMITER OUT."""

import csv
import pathlib
import sys

import duckdb

folder, rows, delimiter, out = sys.argv[1:]
folder, out = pathlib.Path(folder), pathlib.Path(out)


def name(identifier):
    return '"' + identifier.replace('"', '""') + '"'


# Cells as they stand: this is what docs/data.md tells people to write.
for path in folder.glob("*.csv"):
    table = duckdb.read_csv(str(path), sep=delimiter, header=True, all_varchar=True)
    table.write_csv(str(out / path.name), header=True)

# Frequencies as somebody gets them who leaves all to DuckDB, also to find out what stands between cells.
answers = duckdb.read_csv(str(folder / rows))
with open(out / "frequencies.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["variable", "code", "count"])
    for variable in answers.columns:
        column = name(variable)
        grouped = f"SELECT {column}, count(*) FROM answers WHERE {column} IS NOT NULL GROUP BY 1"
        writer.writerows((variable, *line) for line in duckdb.sql(grouped).fetchall())
