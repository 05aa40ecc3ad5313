"""Reads the files in a folder with pandas: read_pandas.py FOLDER ROWS DELIMITER OUT."""

import pathlib
import sys

import pandas

folder, rows, delimiter, out = sys.argv[1:]
folder, out = pathlib.Path(folder), pathlib.Path(out)

# Cells as they stand: this is what docs/data.md tells people to write.
for path in folder.glob("*.csv"):
    table = pandas.read_csv(path, sep=delimiter, dtype=str, keep_default_na=False, na_values=[""])
    table.to_csv(out / path.name, index=False)

# Frequencies as somebody gets them who leaves all to pandas.
answers = pandas.read_csv(folder / rows, sep=delimiter)
counts = []
for variable in answers.columns:
    for code, count in answers[variable].value_counts().items():
        # A number in a column with empty cells is a float.
        is_whole = isinstance(code, float) and code.is_integer()
        counts.append((variable, int(code) if is_whole else code, count))
frequencies = pandas.DataFrame(counts, columns=["variable", "code", "count"])
frequencies.to_csv(out / "frequencies.csv", index=False)
