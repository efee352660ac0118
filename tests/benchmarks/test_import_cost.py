"""A million contacts imported: seconds and peak memory, beside csv and a bare executemany."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.timeout(3_600),
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux tells peak memory"),
]
ROWS = 1_000_000
FEW = ROWS // 10
MOST_MB = 400
"""Goal of ours: what a laptop spares beside the window, whatever the list's length."""

WRITE = """
import csv, random, sys
rows, path = int(sys.argv[1]), sys.argv[2]
chance = random.Random(1)
with open(path, "w", newline="", encoding="utf-8") as file:
    out = csv.writer(file)
    out.writerow(["Contact ID", "First Name", "Last Name", "Email", "Phone", "Title", "Department",
                  "Account Name", "Website", "Mailing Country"])
    for n in range(rows):
        firm = n // 8
        out.writerow([f"003{n:012d}", f"Given{chance.randrange(5000)}",
                      f"Family{chance.randrange(50000)}", f"p{n}@firm{firm}.example",
                      f"+49 6221 {n:07d}", chance.choice(["Buyer", "Chemist", "Head of R&D"]),
                      "R&D", f"Firm {firm} GmbH", f"www.firm{firm}.example", "Germany"])
"""
MEASURED = """
import json, re, sys, time
from itertools import islice
from pathlib import Path
start = time.perf_counter()
{work}
# Not getrusage, whose peak is that of the process this one was forked from.
status = Path("/proc/self/status").read_text()
print(json.dumps({{"seconds": time.perf_counter() - start, "rows": rows,
                  "mb": int(re.search("VmHWM:[^0-9]*([0-9]+)", status)[1]) / 1024}}))
"""
BARE = """
import csv, sqlite3
db = sqlite3.connect(sys.argv[2])
for pragma in ("journal_mode=WAL", "synchronous=FULL"):
    db.execute(f"PRAGMA {pragma}")
db.execute("CREATE TABLE contact (id TEXT PRIMARY KEY, a, b, email, d, e, f, g, h, i)")
db.execute("CREATE INDEX by_email ON contact (email)")
rows = 0
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    reader = csv.reader(file)
    next(reader)
    while batch := list(islice(reader, 1_000)):
        with db:
            db.executemany("INSERT OR REPLACE INTO contact VALUES (?,?,?,?,?,?,?,?,?,?)", batch)
        rows += len(batch)
"""
OURS = """
from boothapp.commands.node import found_organisation, new_ids, store_of, wall_clock
from boothapp.services.imports.fields import ListKind
from boothapp.services.imports.guess import guess_columns
from boothapp.services.imports.run import Plan, Unheard, import_table
from boothapp.services.imports.table import open_table
from boothapp.storage.engine import open_database
ids = new_ids()
database = open_database(Path(sys.argv[2]), clock=wall_clock, ids=ids)
store = store_of(database) or found_organisation(database, ids)
table = open_table(Path(sys.argv[1]))
fields = tuple(guess.field for guess in guess_columns(table, ListKind.CONTACTS))
outcome = import_table(store, table, Plan(ListKind.CONTACTS, fields), Unheard(), by="")
rows = outcome.new + outcome.same
database.close()
"""


def measured(work: str, *paths: Path) -> dict[str, Any]:
    """Run in a process of its own, so that its peak memory is its own."""
    words = [sys.executable, "-c", MEASURED.format(work=work), *map(str, paths)]
    ran = subprocess.run(words, check=True, capture_output=True, text=True)
    told: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return told


def written(rows: int, path: Path) -> Path:
    subprocess.run([sys.executable, "-c", WRITE, str(rows), str(path)], check=True)
    return path


def test_a_million_contacts_in_bounded_memory(tmp_path: Path) -> None:
    many = written(ROWS, tmp_path / "many.csv")
    few = written(FEW, tmp_path / "few.csv")
    bare = measured(BARE, many, tmp_path / "bare.db")
    small = measured(OURS, few, tmp_path / "few.db")
    ours = measured(OURS, many, tmp_path / "many.db")
    size = (tmp_path / "many.db").stat().st_size / (1 << 20)
    again = measured(OURS, few, tmp_path / "few.db")
    print(
        f"\n{ROWS:,} contacts: {ours['seconds']:.0f} s, peak {ours['mb']:.0f} MB, "
        f"{ours['seconds'] / bare['seconds']:.1f} times csv and executemany "
        f"({bare['seconds']:.0f} s, {bare['mb']:.0f} MB), database {size:.0f} MB; {FEW:,}: "
        f"{small['seconds']:.0f} s, peak {small['mb']:.0f} MB, again {again['seconds']:.0f} s"
    )
    assert ours["rows"] == bare["rows"] == ROWS
    assert ours["mb"] < min(MOST_MB, 1.5 * small["mb"])
    assert ours["seconds"] < 30 * bare["seconds"]
