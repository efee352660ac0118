"""The SQLite file: versions, copies, damage, and what is left of an erased person."""

from __future__ import annotations

import random
import secrets
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource, named_id
from boothapp.storage import engine, migrate
from boothapp.storage.backup import back_up, damage
from boothapp.storage.engine import Database, open_database, open_url
from boothapp.storage.schema import METADATA
from boothapp.storage.sqlite_backend import PRAGMAS
from boothapp.storage.versions import HEAD, REVISIONS
from tests.storage.conftest import NAMES, say
from tests.storage.released.make import ALERT, DEVICE, LEAD, ORG, OTHER, SHOW

RELEASED = sorted((Path(__file__).parent / "released").glob("*.db"))
ADD_COLUMN = """
from alembic import op
import sqlalchemy as sa
revision = "0999"
down_revision = "{after}"
branch_labels = depends_on = None
def upgrade():
    op.add_column("lead", sa.Column("mood", sa.Text, nullable=False, server_default="calm"))
    {then}
"""


@pytest.fixture
def open_file(wall, stack) -> Callable[[Path], Database]:
    def open_file(path: Path) -> Database:
        database = open_database(path, clock=wall, ids=IdSource(secrets.token_bytes))
        stack.callback(database.close)
        return database

    return open_file


@pytest.fixture
def next_version(monkeypatch, tmp_path) -> Callable[[str], None]:
    """Pretends that a version 0999 is out, which adds a column and then runs a line of Python."""

    def next_version(then: str = "pass") -> None:
        scripts = tmp_path / "migrations"
        shutil.copytree(migrate.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "v0999_mood.py").write_text(
            ADD_COLUMN.format(then=then, after=HEAD)
        )
        monkeypatch.setattr(migrate, "SCRIPTS", scripts)
        monkeypatch.setattr(engine, "HEAD", "0999")
        monkeypatch.setattr(engine, "REVISIONS", (*REVISIONS, "0999"))

    return next_version


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_the_database_of_every_release_opens(released, tmp_path, open_file):
    path = tmp_path / "old.db"
    shutil.copy(released, path)
    store = open_file(path).store(ORG, DEVICE)
    with store.read() as reader:
        (row,) = reader.lead_rows(SHOW)
        assert (row.id, row.name, row.job_title) == (LEAD, "Éva Kovács", "Buyer")
        assert row.alert == "open"
        (alert,) = reader.alerts(SHOW)
        assert alert.id == ALERT
        show = reader.show(SHOW)
        assert show is not None
        assert show.title == "Expo · Hall 7"
        assert [one.name for one in reader.accounts_like(name_key="duna coatings", domain="")] == [
            "Duna Coatings Kft."
        ]
        found = reader.lead(OTHER)
        assert found is not None
        assert found.id == LEAD
        assert reader.setting("draft") == {"lead": "", "note": "half a visitor"}
        peer = reader.peer("centre")
        assert peer is not None
        assert (peer.cursor, peer.pushed) == (3, 2)
        assert [line.person for line in reader.outbox()] == ["marta"]
    assert say(store, Statement(LEAD, Kind.NOTED, {"text": "new"}))[0].seq == 7


def test_the_migrations_make_what_the_schema_says(tmp_path, open_file, new_postgres_url):
    open_file(tmp_path / "new.db")
    urls = [f"sqlite:///{tmp_path / 'new.db'}", new_postgres_url().replace("://", "+psycopg://")]
    for url in urls:
        made = create_engine(url)
        with made.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        made.dispose()


def test_the_versions_are_those_of_the_scripts():
    scripts = ScriptDirectory.from_config(migrate.alembic_config())
    assert tuple(one.revision for one in scripts.walk_revisions())[::-1] == REVISIONS
    assert scripts.get_current_head() == HEAD


def test_every_key_starts_with_the_organisation():
    for table in METADATA.tables.values():
        if table.name == "node":
            continue
        assert next(iter(table.primary_key.columns)).name == "org"
        for constraint in table.constraints:
            assert next(iter(constraint.columns)).name == "org", constraint.name
        for column in table.columns:
            assert not column.identity
            assert column.autoincrement in (False, "auto")


def test_a_file_is_opened_as_it_must_be(tmp_path, open_file):
    database = open_file(tmp_path / "new.db")
    with database._backend.reading() as sql:
        told = {name: sql.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous")}
        told |= {
            name: sql.rows(f"PRAGMA {name}")[0][0] for name in ("foreign_keys", "secure_delete")
        }
    assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    assert len(PRAGMAS) >= 5


def test_the_planner_finds_rows_by_subject_and_never_walks_the_log(tmp_path, open_file):
    database = open_file(tmp_path / "new.db")
    plans = {
        "SELECT * FROM fact WHERE org = ? AND subject = ?": "ix_fact_subject",
        "SELECT * FROM account WHERE org = ? AND name_key = ?": "ix_account_name_key",
        "SELECT * FROM account WHERE org = ? AND domain = ?": "ix_account_domain",
        "SELECT * FROM alert WHERE org = ? AND lead = ?": "ix_alert_lead",
        "SELECT * FROM contact WHERE org = ? AND account = ? AND account <> ''": (
            "ix_contact_account"
        ),
        "SELECT * FROM contact WHERE org = ? AND email = ? AND email <> ''": "ix_contact_email",
        "SELECT * FROM contact WHERE org = ? AND badge_id = ? AND badge_id <> ''": (
            "ix_contact_badge_id"
        ),
        "SELECT * FROM lead WHERE org = ? AND show = ? ORDER BY captured_at": "ix_lead_show",
        "SELECT id FROM lead WHERE org = ? AND account = ? AND account <> ''": "ix_lead_account",
    }
    with database._backend.reading() as sql:
        for statement, index in plans.items():
            (plan,) = sql.rows(f"EXPLAIN QUERY PLAN {statement}", "o", "x")
            assert index in plan[3], statement


def test_an_older_file_is_copied_and_then_migrated(tmp_path, open_file, next_version):
    path = tmp_path / "my shows.db"
    shutil.copy(RELEASED[0], path)
    next_version()
    store = open_file(path).store(ORG, DEVICE)
    with store.read() as reader:
        assert len(reader.lead_rows(SHOW)) == 1
    (copy,) = tmp_path.glob("my shows.v*.db")
    assert copy.name.startswith("my shows.v0001.20251122-")
    assert damage(copy) == ()
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            ("0001",)
        ]
        assert connection.execute("SELECT count(*) FROM fact").fetchone() == (6,)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT mood FROM lead").fetchall() == [("calm",)]


def test_a_migration_that_fails_leaves_the_older_file_as_it_was(tmp_path, open_file, next_version):
    path = tmp_path / "old.db"
    shutil.copy(RELEASED[0], path)
    next_version("raise RuntimeError('half-way')")
    with pytest.raises(RuntimeError, match="half-way"):
        open_file(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            ("0001",)
        ]
        columns = {row[1] for row in connection.execute("PRAGMA table_info(lead)")}
    assert "mood" not in columns


def test_a_file_of_a_newer_version_is_refused_and_untouched(tmp_path, open_file, next_version):
    path = tmp_path / "future.db"
    shutil.copy(RELEASED[0], path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"newer version.*future\.db.*Install") as caught:
        open_file(path)
    assert "untouched" in caught.value.detail
    assert path.read_bytes() == before
    assert list(tmp_path.glob("future.v*")) == []


@pytest.mark.parametrize(
    "content", [b"Dear diary", b"SQLite format 3\x00" + b"\xff" * 5_000, b"\x00" * 4_096]
)
def test_what_is_no_database_is_refused_and_untouched(tmp_path, open_file, content):
    path = tmp_path / "diary.db"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"diary\.db"):
        open_file(path)
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_refused(tmp_path, open_file):
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE holidays (day TEXT)")
    before = path.read_bytes()
    with pytest.raises(UserError, match="not a boothapp database"):
        open_file(path)
    assert path.read_bytes() == before


def test_damage_is_told_in_a_sentence(tmp_path, open_file):
    path = tmp_path / "worn.db"
    shutil.copy(RELEASED[0], path)
    whole = path.read_bytes()
    with path.open("r+b") as file:
        file.seek(4_096)
        file.write(b"\xff" * (len(whole) - 8_192))

    def use() -> None:
        with open_file(path).store(ORG, DEVICE).read() as reader:
            reader.lead(LEAD)
            reader.page_after(0, 10)

    with pytest.raises(UserError, match=r"damaged|not a boothapp database"):
        use()


def test_a_folder_that_is_not_there_is_named(tmp_path, open_file):
    with pytest.raises(UserError, match=r"nowhere.*folder"):
        open_file(tmp_path / "nowhere" / "new.db")


@pytest.mark.parametrize("url", ["", "mysql://host/db", "nonsense", "sqlite://"])
def test_an_address_that_is_none_is_told(url, wall):
    with pytest.raises(UserError, match="postgresql://"):
        open_url(url, clock=wall, ids=IdSource(secrets.token_bytes))


def test_a_centre_that_does_not_answer_is_told_without_the_password(wall):
    url = "postgresql://boss:hunter2@127.0.0.1:9/booth"
    with pytest.raises(UserError, match="does not answer") as caught:
        open_url(url, clock=wall, ids=IdSource(secrets.token_bytes))
    assert "hunter2" not in str(caught.value)


def test_a_centre_of_a_newer_version_is_refused(wall, new_postgres_url):
    url = new_postgres_url()
    made = create_engine(url.replace("://", "+psycopg://"))
    with made.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")
    made.dispose()
    with pytest.raises(UserError, match="newer version"):
        open_url(url, clock=wall, ids=IdSource(secrets.token_bytes))


def test_a_backup_of_a_database_in_use_is_whole(tmp_path, open_file):
    path, copy = tmp_path / "shows.db", tmp_path / "copy.db"
    store = open_file(path).store(ORG, DEVICE)
    say(store, Statement(LEAD, Kind.LEAD_CAPTURED, {"fields": {"company": "Duna"}}), show=SHOW)
    with store.write() as work:
        work.say([Statement(OTHER, Kind.LEAD_CAPTURED, {"fields": {}})], by="n", show=SHOW)
        back_up(path, copy)
    assert damage(copy) == ()
    with open_file(copy).store(ORG, DEVICE).read() as reader:
        assert [row.id for row in reader.lead_rows(SHOW)] == [LEAD]
    with pytest.raises(UserError, match="there already"):
        back_up(path, copy)
    with pytest.raises(UserError, match="could not be opened"):
        back_up(path, tmp_path / "nowhere" / "copy.db")


@pytest.mark.parametrize("seed", range(3))
def test_no_byte_of_the_erased_is_in_any_file(tmp_path, open_file, seed):
    chance = random.Random(seed)
    path = tmp_path / "shows.db"
    store = open_file(path).store(ORG, DEVICE)
    leads = [named_id(NAMES, f"{seed} {number}") for number in range(200)]
    secret = {lead: f"Zs{chance.getrandbits(64):016x}" for lead in leads}
    for lead in leads:
        word = secret[lead]
        fields = {"first_name": word, "company": word, "email": f"{word}@x.example"}
        note = word + "n" * chance.choice([3, 50, 500, 3_000, 9_000])
        captured = Statement(lead, Kind.LEAD_CAPTURED, {"fields": fields})
        say(store, captured, Statement(lead, Kind.NOTED, {"text": note}), show=SHOW)
    for lead in chance.choices(leads, k=300):  # rows grow and shrink, and pages split
        longer = {"company": secret[lead] + "x" * chance.choice([0, 30, 300])}
        say(store, Statement(lead, Kind.LEAD_CORRECTED, {"fields": longer}), show=SHOW)
    (tmp_path / "shows.v0000.20250101-000000.db").write_bytes(secret[leads[0]].encode())
    erased = [leads[0], *chance.sample(leads[1:], 60)]
    with store.write() as work:
        work.put_setting("draft", {"lead": erased[0], "note": secret[erased[0]]})
    for lead in erased[1:]:
        say(store, Statement(lead, Kind.ERASED, {}), show=SHOW)
    with store.read() as reader:  # a page that is reading keeps the log from being emptied
        reader.lead_rows(SHOW)
        say(store, Statement(erased[0], Kind.ERASED, {}), show=SHOW)
    kept = sorted(set(leads) - set(erased))
    say(store, Statement(kept[0], Kind.NOTED, {"text": "the next save"}), show=SHOW)
    data = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert [lead for lead in erased if secret[lead].encode() in data] == []
    assert all(secret[lead].encode() in data for lead in kept)
