"""The encrypted file: unreadable without its key, and whole wherever a change of key stopped."""

from __future__ import annotations

import secrets
import shutil
import subprocess
import sys
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from boothapp.domain.errors import UserError
from boothapp.domain.facts import Kind, Statement
from boothapp.domain.ids import IdSource, named_id
from boothapp.services.card_photos import keep_photo, read_photo
from boothapp.services.drafts import BadgeScan, Draft, draft_to_json
from boothapp.storage.backup import back_up, damage
from boothapp.storage.cipher import connect, is_plain
from boothapp.storage.copies import copies_beside
from boothapp.storage.engine import Database, open_database
from boothapp.storage.rekey import rewrite, settle
from boothapp.storage.store import SqlStore
from tests.storage.conftest import NAMES, Wall, say
from tests.storage.released.make import DEVICE, LEAD, ORG, SHOW

KEY = secrets.token_bytes(32)
OTHER_KEY = secrets.token_bytes(32)
RELEASED = sorted((Path(__file__).parent / "released").glob("*.db"))[0]
VISITOR = {
    "first_name": "Szidónia",
    "last_name": "Quetzalcöatlyn",
    "company": "Zwölfaxing Lacke",
    "email": "szq@zwoelfaxing.example",
}
CARD = "Quetzalcöatlyn Szidónia\nZwölfaxing Lacke"
PHOTO = b"\xff\xd8" + bytes(range(256)) * 12
SECRETS = [text.encode() for text in VISITOR.values()] + [
    b64encode(PHOTO)[:40],
    b"drafted Xanthippe",
]


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "boothapp.db"


@pytest.fixture
def open_file(wall, stack) -> Callable[..., Database]:
    def open_file(path: Path, key: bytes | None = None) -> Database:
        return stack.enter_context(opened(path, wall, key))

    return open_file


@contextmanager
def opened(path: Path, wall: Wall, key: bytes | None = None) -> Iterator[Database]:
    database = open_database(path, clock=wall, ids=IdSource(secrets.token_bytes), key=key)
    try:
        yield database
    finally:
        database.close()


def meet_her(database: Database) -> SqlStore:
    """A visitor in the log, her card's photo, and a draft of another."""
    store = database.store(ORG, DEVICE)
    badge = {"format": "card", "raw": CARD, "symbology": ""}
    lead = named_id(NAMES, "her")
    say(store, Statement(lead, Kind.LEAD_CAPTURED, {"fields": VISITOR, "badge": badge}), show=SHOW)
    keep_photo(store, CARD, PHOTO)
    with store.write() as work:
        draft = Draft(badges=(BadgeScan("card", "drafted Xanthippe"),))
        work.put_setting("draft", draft_to_json(draft))
    return store


def readable(folder: Path) -> Iterator[tuple[str, bytes]]:
    """What a thief finds who reads every file raw."""
    for file in folder.iterdir():
        raw = file.read_bytes()
        for secret in SECRETS:
            if secret in raw or secret.decode().encode("utf-16-le") in raw:
                yield file.name, secret


def names(store: SqlStore) -> list[str]:
    with store.read() as reader:
        return [row.name for row in reader.lead_rows(SHOW)]


def test_a_stolen_file_shows_nothing_of_a_visitor(tmp_path, path, open_file):
    store = meet_her(open_file(path, KEY))
    back_up(path, tmp_path / "backup.db", KEY)
    assert {file.name for file in tmp_path.iterdir()} >= {"boothapp.db", "boothapp.db-wal"}
    assert list(readable(tmp_path)) == []
    assert names(store) == ["Szidónia Quetzalcöatlyn"]


def test_the_thief_would_have_found_her_in_a_plain_file(tmp_path, path, open_file):
    meet_her(open_file(path))
    assert {secret for _, secret in readable(tmp_path)} == set(SECRETS)


@pytest.mark.parametrize("key", [None, OTHER_KEY], ids=["none", "another"])
def test_without_its_key_a_file_stays_shut_and_untouched(path, open_file, key, capfd):
    meet_her(open_file(path, KEY)).read()
    raw = path.read_bytes()
    with pytest.raises(UserError):
        open_file(path, key)
    assert path.read_bytes() == raw
    assert capfd.readouterr().err == ""


def test_a_backup_opens_with_the_same_key_and_is_whole(tmp_path, path, open_file):
    meet_her(open_file(path, KEY))
    copy = tmp_path / "backup.db"
    back_up(path, copy, KEY)
    assert damage(copy, KEY) == ()
    assert names(open_file(copy, KEY).store(ORG, DEVICE)) == ["Szidónia Quetzalcöatlyn"]


def test_a_changed_byte_of_an_encrypted_file_is_found(path, wall):
    with opened(path, wall, KEY) as database:
        meet_her(database)
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    assert damage(path, KEY)


def test_an_open_plain_database_is_encrypted_with_all_it_holds(tmp_path, path, wall, open_file):
    him = Statement(named_id(NAMES, "him"), Kind.LEAD_CAPTURED, {"fields": {}})
    with opened(path, wall) as database:
        store = meet_her(database)
        database.protect(KEY)
        assert list(readable(tmp_path)) == []
        assert names(store) == ["Szidónia Quetzalcöatlyn"]
        say(store, him, show=SHOW)
    later = open_file(path, KEY).store(ORG, DEVICE)
    assert len(names(later)) == 2
    with later.read() as reader:
        assert read_photo(reader, CARD) == PHOTO


def test_a_new_key_shuts_the_old_one_out(path, open_file):
    database = open_file(path, KEY)
    store = meet_her(database)
    database.protect(OTHER_KEY)
    assert names(store) == ["Szidónia Quetzalcöatlyn"]
    with pytest.raises(UserError):
        open_file(path, KEY)


def test_a_database_of_a_release_is_encrypted_with_its_copies(tmp_path, path, wall, open_file):
    shutil.copy(RELEASED, path)
    with opened(path, wall):
        pass
    assert len(copies_beside(path)) == 1
    settle(path, KEY, None)
    assert [file.name for file in tmp_path.iterdir() if is_plain(file)] == []
    with open_file(path, KEY).store(ORG, DEVICE).read() as reader:
        assert [row.id for row in reader.lead_rows(SHOW)] == [LEAD]
    assert damage(copies_beside(path)[0], KEY) == ()


READ_AND_WAIT = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM fact").fetchone()
print("reading", flush=True)
sys.stdin.read()
"""


def test_nothing_is_rewritten_while_another_program_uses_the_file(path, wall, open_file):
    with opened(path, wall) as database:
        meet_her(database)
    # Another process: two SQLite libraries in one would not see each other's locks.
    command = [sys.executable, "-c", READ_AND_WAIT, str(path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as other:
        assert other.stdout.readline() == "reading\n"
        with pytest.raises(UserError, match="busy"):
            settle(path, KEY, None)
        assert is_plain(path)
        other.communicate("")
    assert names(open_file(path).store(ORG, DEVICE)) == ["Szidónia Quetzalcöatlyn"]


def test_a_reader_that_stays_is_waited_for_and_then_left_alone(path, open_file, monkeypatch):
    monkeypatch.setattr("boothapp.storage.sqlite_backend._PATIENCE_S", 0.05)
    database = open_file(path)
    store = meet_her(database)
    with store.read() as reader:
        with pytest.raises(UserError, match="uses the database"):
            database.protect(KEY)
        assert len(reader.lead_rows(SHOW)) == 1
    database.protect(KEY)
    assert names(store) == ["Szidónia Quetzalcöatlyn"]


def test_captures_during_a_change_of_key_are_all_there_afterwards(path, wall, stack):
    database = stack.enter_context(opened(path, wall))
    store = meet_her(database)
    stop = threading.Event()
    said: list[str] = []

    def capture() -> None:
        while not stop.is_set():
            lead = named_id(NAMES, f"visitor {len(said)}")
            say(store, Statement(lead, Kind.LEAD_CAPTURED, {"fields": {}}), show=SHOW)
            said.append(lead)

    worker = threading.Thread(target=capture)
    worker.start()
    try:
        for key in (KEY, OTHER_KEY):
            database.protect(key)
    finally:
        stop.set()
        worker.join()
    assert said
    stack.close()
    with opened(path, wall, OTHER_KEY) as later, later.store(ORG, DEVICE).read() as reader:
        assert {row.id for row in reader.lead_rows(SHOW)} >= set(said)


def test_what_a_crash_left_of_a_change_is_settled_at_the_next_start(
    tmp_path, path, wall, open_file
):
    """A half-written new file, a copy that has the new key already, the database still the old."""
    shutil.copy(RELEASED, path)
    with opened(path, wall) as database:
        database.protect(KEY)
    (copy,) = copies_beside(path)
    rewrite(copy, KEY, OTHER_KEY)
    (tmp_path / "boothapp.db.new").write_bytes(path.read_bytes()[:5000])
    (tmp_path / "boothapp.db.new-journal").write_bytes(b"half")
    settle(path, OTHER_KEY, KEY)
    assert {file.name for file in tmp_path.iterdir()} == {path.name, copy.name}
    assert (damage(path, OTHER_KEY), damage(copy, OTHER_KEY)) == ((), ())
    settle(path, OTHER_KEY, None)
    with open_file(path, OTHER_KEY).store(ORG, DEVICE).read() as reader:
        assert len(reader.lead_rows(SHOW)) == 1


def test_of_an_erased_person_nothing_is_left_behind_the_key(tmp_path, path, wall):
    """Whoever has the key must not find her either: what stands in the file is looked at open."""
    with opened(path, wall, KEY) as database:
        store = meet_her(database)
        with store.write() as work:
            work.put_setting("draft", None)
        say(store, Statement(named_id(NAMES, "her"), Kind.ERASED, {}), show=SHOW)
    plain = tmp_path / "opened.db"
    with closing(connect(path, KEY)) as connection:
        connection.execute("ATTACH DATABASE ? AS opened KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('opened')")
        free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    assert free == 0, "pages that were given back hold what they held"
    assert [secret for name, secret in readable(tmp_path) if name == plain.name] == []
