"""Hands leads over: choose where to and for whom, change the columns, write; what was left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from boothapp.domain.errors import UserError
from boothapp.exports.audience import Audience
from boothapp.exports.crm_sources import source_names
from boothapp.exports.crm_target import TARGETS, CrmTarget, load_target
from boothapp.exports.hand_over import FORMATS, HandedOver, Order, ending
from boothapp.services.changes import Changes
from boothapp.services.crm_mapping import CrmMapping, OwnColumn
from ui.files import ask_save, file_name, open_path
from ui.handover import model, words
from ui.handover.reading import Plan, keep_mapping, read_plan, write_files
from ui.handover.view import HandoverView
from ui.setup.form import offer
from ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QComboBox

    from boothapp.services.desk import Desk
    from ui.jobs import Job, JobRunner
    from ui.session import Session
    from ui.theme import Theme

_SIZE = (1_080, 720)
_FRAME = 48
_SHOWN = 4


class HandoverDialog(QDialog):
    """One export after another; a changed column is kept at once, for every laptop."""

    def __init__(
        self, theme: Theme, parent: QWidget, *, session: Session, runner: JobRunner, desk: Desk
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand leads over"))
        self._session = session
        self._runner = runner
        self._desk = desk
        self._plan = Plan(CrmMapping(), {})
        self._job: Job | None = None
        self._writing = False
        rulebook = desk.rulebook
        self._criteria = {c.id: str(c.label) for c in rulebook.criteria} if rulebook else {}
        self.view = HandoverView(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.view)
        self.resize(_SIZE[0], min(_SIZE[1], self.screen().availableGeometry().height() - _FRAME))
        self._offer()
        self._connect()
        self.view.target.take_focus()
        self._choose()

    def hideEvent(self, event: QHideEvent) -> None:
        # Nobody would hear how it ended.
        self._cancel()
        super().hideEvent(event)

    def _offer(self) -> None:
        view = self.view
        targets = [(load_target(each).name, each) for each in TARGETS]
        offer(view.target.editor, targets + [(words.format_text(each), each) for each in FORMATS])
        audiences = (Audience.SALES, Audience.MARKETING, Audience.EVERYONE)
        offer(view.audience.editor, [(words.audience_text(each), each) for each in audiences])
        names = source_names(tuple(self._criteria))
        offer(view.source.editor, [(words.source_text(n, self._criteria), n) for n in names])

    def _connect(self) -> None:
        view = self.view
        view.target.editor.currentIndexChanged.connect(self._choose)
        view.audience.editor.currentIndexChanged.connect(self._choose)
        view.table.row_chosen.connect(self._show_row)
        view.head.editor.editingFinished.connect(self._rename)
        view.source.editor.activated.connect(self._fill)
        view.turn.clicked.connect(self._turn)
        view.add.clicked.connect(self._add)
        view.write.clicked.connect(self._ask)
        view.close_button.clicked.connect(self.reject)
        view.strip.cancelled.connect(self._cancel)
        view.strip.open_wanted.connect(open_path)
        view.states.retried.connect(self._choose)

    @property
    def _to(self) -> str:
        return _chosen(self.view.target)

    @property
    def _audience(self) -> Audience:
        return Audience(_chosen(self.view.audience))

    @property
    def _target(self) -> CrmTarget | None:
        return load_target(self._to) if self._to in TARGETS else None

    @Slot()
    def _choose(self) -> None:
        """Show what another target or audience means, and read its columns aside."""
        target, view = self._target, self.view
        view.strip.clear()
        view.first_time.setVisible(target is not None and target.clears)
        view.mapping.setVisible(target is not None)
        if target is None:
            view.about.say("info", words.format_text(self._to), words.format_about(self._to))
            view.states.show_content()
            return
        view.about.say("info", target.name, "\n".join(target.notes))
        view.states.show_busy(self.tr("Reading the columns"), cancellable=False)
        store, desk, to, audience = self._session.store, self._desk, self._to, self._audience
        self._runner.run(
            "look",
            lambda: (to, audience, read_plan(store, desk, to, audience)),
            owner=self,
            done=self._show_plan,
            failed=self._fail_plan,
        )

    def _show_plan(self, read: tuple[str, Audience, Plan]) -> None:
        to, audience, plan = read
        if (to, audience) != (self._to, self._audience):
            return  # another one was chosen meanwhile; its own columns are on their way
        self._plan = plan
        self._show_columns()
        self.view.states.show_content()

    def _fail_plan(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.view.states.show_error(error)
        else:  # a bug is shown by the runner; the dialog must not wait for ever
            self.view.states.show_content()

    def _show_columns(self) -> None:
        target = self._target
        if target is not None:
            mapping, examples = self._plan.mapping, self._plan.examples
            rows = model.column_rows(target, mapping, examples, self._criteria)
            self.view.model.set_rows(rows)
            if self._row is None:
                self.view.table.setCurrentIndex(self.view.model.index(0, 0))
            self._show_row(self._row)

    @property
    def _row(self) -> model.ColumnRow | None:
        index = self.view.table.currentIndex()
        return self.view.model.row_at(index) if index.isValid() else None

    @Slot(object)
    def _show_row(self, row: model.ColumnRow | None) -> None:
        view = self.view
        for field in (view.head, view.source):
            field.setEnabled(row is not None)
        view.turn.setEnabled(row is not None and row.state != model.NEEDED)
        if row is None:
            return
        with QSignalBlocker(view.head.editor), QSignalBlocker(view.source.editor):
            view.head.editor.setText(row.head)
            view.source.editor.setCurrentIndex(view.source.editor.findData(row.source))
        view.source.setEnabled(not row.shipped)
        again = row.state == model.LEFT_OUT
        view.turn.set_label(self.tr("Take in again") if again else self.tr("Leave out"))

    @Slot()
    def _rename(self) -> None:
        row, head = self._row, self.view.head.editor.text().strip()
        if row is not None and head != row.head and (head or row.shipped):
            self._keep(model.renamed(self._plan.mapping, row, head))

    @Slot()
    def _fill(self) -> None:
        row = self._row
        if row is not None and not row.shipped:
            source = _chosen(self.view.source)
            self._keep(model.filled_from(self._plan.mapping, row, source))

    @Slot()
    def _turn(self) -> None:
        if (row := self._row) is not None and row.state != model.NEEDED:
            self._keep(model.turned(self._plan.mapping, row))

    @Slot()
    def _add(self) -> None:
        mapping, view = self._plan.mapping, self.view
        taken = {row.head for row in mapping.own}
        name = self.tr("New column")
        numbers = (f"{name} {number}" for number in range(2, len(taken) + 3))
        head = next(each for each in (name, *numbers) if each not in taken)
        own = (*mapping.own, OwnColumn(head, "show_name"))
        self._keep(CrmMapping(mapping.renamed, mapping.dropped, own))
        view.table.setCurrentIndex(view.model.index_of((len(own) - 1, "")))
        view.head.take_focus()

    def _keep(self, mapping: CrmMapping) -> None:
        """Show a change at once and keep it for the show; what is refused is taken back."""
        before, target = self._plan, self._target
        if target is None:
            return
        self._plan = Plan(mapping, before.examples)
        self._show_columns()
        store, show, by = self._session.store, self._desk.show.id, self._session.person

        def refuse(error: Exception) -> None:
            if isinstance(error, UserError):
                self.view.strip.say_error(error)
            self._plan = before
            self._show_columns()

        self._runner.run(
            "db",
            lambda: keep_mapping(store, show, target, mapping, by=by),
            owner=self,
            done=self._kept,
            failed=refuse,
        )

    def _kept(self, changes: Changes) -> None:
        self.view.strip.clear()
        self._runner.announce(changes)

    @Slot()
    def _ask(self) -> None:
        if self._writing:
            return
        end = ending(self._to)
        name = file_name(self._to, self._audience, self._desk.show.name, ending=end)
        kind = f"{end.removeprefix('.').upper()} (*{end})"
        title = self.tr("Write the file")
        ask_save(self, title=title, name=name, kind=kind, chosen=self._write)

    @Slot(str)
    def _write(self, path: str) -> None:
        store, desk, to = self._session.store, self._desk, Path(path)
        order = Order(
            to=self._to,
            show=desk.show,
            audience=self._audience,
            names=desk.names,
            mapping=self._plan.mapping if self._target else CrmMapping(),
            first_time=self.view.first_time.isChecked(),
        )
        self.view.strip.begin(self.tr("Writing {0}").format(to.name))
        self._writing = True
        self._job = self._runner.run_long(
            "cpu",
            lambda progress: write_files(store, order, to, progress),
            owner=self,
            done=self._written,
            failed=self._unwritten,
            reported=self.view.strip.show_step,
            stopped=self._stopped,
        )

    def _written(self, made: HandedOver) -> None:
        self._writing = False
        left = made.left_out
        told = [*left.leads.most_common(), *left.parts.most_common()]
        lines = [words.left_out_text(reason, count) for reason, count in told[:_SHOWN]]
        files = ", ".join(path.name for path in made.files)
        title = self.tr("{0} written: {1}").format(made.count, files)
        if lines:
            text = self.tr("Left out: {0}. {1} tells all.").format(
                "; ".join(lines), made.report.name
            )
        else:
            text = self.tr("Nothing was left out.")
        self.view.strip.say("good", title, text, path=made.report)

    def _unwritten(self, error: Exception) -> None:
        self._writing = False
        if isinstance(error, UserError):
            self.view.strip.say_error(error)
        else:
            self.view.strip.clear()

    def _stopped(self) -> None:
        self._writing = False
        self.view.strip.say("plain", self.tr("Cancelled"), self.tr("No file was written."))

    @Slot()
    def _cancel(self) -> None:
        if self._writing and self._job is not None:
            self._job.cancel()


def _chosen(field: Field[QComboBox]) -> str:
    return str(field.editor.currentData() or "")
