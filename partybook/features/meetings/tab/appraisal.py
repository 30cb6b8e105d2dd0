"""民主评议: the year's appraisal of a branch, member by member: ballots, grades with their cap, closing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.desk.beside import Details, DetailsPanel
from partybook.desk.cards import NumberCards
from partybook.desk.language import said, shown, word
from partybook.desk.palette import Mark
from partybook.desk.pieces import button
from partybook.desk.question import Question
from partybook.desk.records import Row, View
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.appraisal import AppraisalDialog, ResultDialog
from partybook.features.meetings.dialogs.says import DONE, DUE, LATE
from partybook.features.meetings.dialogs.tally import TallyDialog
from partybook.features.meetings.model import APPRAISAL_RESULT_FIELDS
from partybook.features.meetings.rules.appraisal import GRADED, VOTES, cap_words
from partybook.features.meetings.tab.yearly import YearlyPage
from partybook.text import mark

GRADES = {"excellent": DONE, "qualified": None, "basic": DUE, "unqualified": LATE}
OWN = ("on_date", "due", "present", "issued", "returned", "scrutineer", "teller", "plan", "summary", "note")


class AppraisalPage(YearlyPage):
    """Everybody whom the year's appraisal names."""

    name = "meetings.appraisal"
    unit = mark("人")
    fields = APPRAISAL_RESULT_FIELDS
    source = "meetings.appraisal_results"
    intake = "appraisals"
    register = "appraisal-result"
    tables = frozenset({
        "appraisal", "appraisal_result", "person", "event", "branch", "party_group", "office_setting",
    })  # fmt: skip
    shown = ("name", "branch", "standing", "group", *VOTES, "grade", "told_on")
    widths: Mapping[str, float] = {
        "name": 6,
        "branch": 6,
        "standing": 4,
        "group": 5.5,
        "grade": 6,
        "told_on": 5.5,
        "note": 8,
    }
    instead = ("group", "standing")
    icon = "check"

    def say_words(self) -> None:
        self.title = self.tr("会议记录")
        self.find_hint = self.tr("查找姓名、等次、意见…")
        self.add_word = self.tr("开始民主评议")
        self.empty_title = self.tr("这一年还没有登记民主评议")
        self.empty_text = self.tr(
            "开始后，名册里的党员都在名单里：个人自评、党员互评、民主测评的票数和支部评定的等次登记在这里。"
        )

    def read(self, session: Any) -> Sequence[Row]:
        self.appraisals = {
            row["uid"]: row for row in queries.appraisals(session, self.scope.year, self.scope.branch_uid)
        }
        self._base = queries.office(session)["meetings.appraisal_base"]
        names = dict(queries.branches(session))
        return [
            {**result, "year": row["year"], "closed_on": row["closed_on"], "branch": names[row["branch_uid"]]}
            for row in self.appraisals.values()
            for result in row["results"]
        ]

    def views(self) -> Sequence[View]:
        def of(*grades: str | None) -> Callable[[Row], bool]:
            return lambda row: row["standing"] == GRADED and row["grade"] in grades

        grades = self.desk.codes["grade"].codes.values()
        return [
            View("all", self.tr("全部")),
            *(View(one.code, word(one.short), of(one.code)) for one in grades),
            View("none", self.tr("未评定"), of(None)),
            View("probationary", self.tr("预备党员"), lambda row: row["standing"] != GRADED),
        ]

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {"grade": GRADES.get}

    def buttons(self) -> Sequence[QWidget]:
        self.about, self.closed = button(self.tr("评议情况…")), button(self.tr("完成评定…"))
        self.listed = button(
            self.tr("更新名单"), tip=self.tr("按评议那天的名册：补上缺的人，去掉没有登记内容的人")
        )
        self.tallied = button(self.tr("录入票数和等次…"), "filled")
        self.about.clicked.connect(self.open_appraisal)
        self.listed.clicked.connect(self.renew)
        self.closed.clicked.connect(self.close_or_reopen)
        self.tallied.clicked.connect(self.open_tally)
        return [self.about, self.listed, self.closed, *self.sheets(), self.tallied]

    def panel(self) -> QWidget:
        self.filled = button(self.tr("填写…"))
        self.filled.clicked.connect(lambda: self._open(self.table.uid))
        self.member = DetailsPanel(self.tr("选中一个人，这里显示自评、互评、票数和历年结果。"), self.filled)
        return self.member

    def _lay_out(self) -> None:
        super()._lay_out()
        self.cards = NumberCards(5)
        self.outside.insertWidget(1, self.cards)

    @property
    def appraisal(self) -> Row | None:
        """The appraisal of the row chosen, or the only one."""
        chosen = self.row(self.table.uid).get("appraisal_uid")
        return self.appraisals.get(str(chosen)) or next(iter(self.appraisals.values()), None)

    def reread(self) -> None:
        super().reread()
        if self.desk.book is None:
            return
        found = list(self.appraisals.values())
        self.cards.setVisible(bool(found))
        hints = [said(one) for row in found for one in row["hints"]]
        caps = [cap_words(row["results"], queries.appraisal_day(row), self._base) for row in found]
        self.note.say("　".join([*(said(one) for one in caps if one is not None), *hints]))
        self._say_numbers(found)

    def _say_numbers(self, found: Sequence[Row]) -> None:
        def both(first: str, second: str) -> str:
            known = [row for row in found if row[first] is not None and row[second] is not None]
            return f"{sum(r[first] for r in known)} / {sum(r[second] for r in known)}" if known else "—"

        days = {row["on_date"].dotted_full for row in found if row["on_date"]}
        best, most = sum(r["excellent"] for r in found), sum(r["most"] or 0 for r in found)
        graded = [row for row in self.rows if row["standing"] == GRADED]
        done = sum(row["grade"] is not None for row in graded)
        closed = bool(found) and all(row["closed_on"] for row in found)
        self.cards.show_numbers(
            [
                (self.tr("评议日期"), "、".join(sorted(days)) or self.tr("未写"), ""),
                (self.tr("实到 / 应到"), both("present", "due"), ""),
                (self.tr("收回 / 发出票数"), both("returned", "issued"), ""),
                (self.tr("优秀 / 最多"), f"{best} / {most}", "late" if best > most else ""),
                (
                    self.tr("评定完成") if closed else self.tr("已评定 / 应评定"),
                    f"{done} / {len(graded)}",
                    "done" if closed else "",
                ),
            ]
        )

    def _show(self, *, fresh: bool = False) -> None:
        super()._show(fresh=fresh)
        lacking = len(self.appraisals) < len(self.picker.branches or [0])
        self.added.setVisible(bool(self.rows) and lacking and self.can_edit)

    def show_row(self, row: Row) -> None:
        appraisal = self.appraisal
        closed = appraisal is not None and appraisal["closed_on"] is not None
        self.closed.setText(self.tr("重新打开") if closed else self.tr("完成评定…"))
        for one in (self.listed, self.tallied, self.closed):
            one.setEnabled(self.can_edit and (not closed or one is self.closed))
        self.filled.setVisible(self.can_edit)
        self.tools.arrange()
        self.member.show_details(self._details(row) if row else None)

    def _details(self, row: Row) -> Details:
        codes = self.desk.codes
        by_key = {field.key: field for field in APPRAISAL_RESULT_FIELDS}
        book = self.desk.book
        past = book.read(lambda session: queries.appraised(session, row["person_uid"])) if book else []
        lines = [
            (word(by_key[key].label), shown(by_key[key], row[key], codes))
            for key in ("self_view", "mutual_view", "problems", "own_view", "told_on", "note")
        ]
        grades = codes["grade"]
        says = self.tr("{grade} {count} 票")
        votes = [
            says.format(grade=word(grades.label(key)), count=row[key])
            for key in VOTES
            if row[key] is not None
        ]
        lines.insert(0, (self.tr("测评结果"), "、".join(votes)))
        years = [
            f"{one['year']} {word(grades.label(one['grade']))}"
            for one in past
            if one["year"] != row["year"] and one["grade"]
        ]
        lines.append((self.tr("历年结果"), "；".join(years)))
        grade = word(grades.label(row["grade"])) or (
            self.tr("未评定") if row["standing"] == GRADED else self.tr("不评定等次")
        )
        facts = " · ".join(
            part for part in (word(codes["standing"].label(row["standing"])), row["group"]) if part
        )
        return Details(
            row["name"],
            (GRADES.get(row["grade"]), grade),
            facts,
            [(name, text) for name, text in lines if text],
        )

    # What it does ----------------------------------------------------------------------------------------------

    def _what(self, appraisal: Row, says: str) -> str:
        return self._whose(appraisal["branch_uid"]) + says.format(year=appraisal["year"])

    def _whose(self, branch_uid: str) -> str:
        """Of which branch, where there are several."""
        return f"{dict(self.picker.branches).get(branch_uid, '')} " if len(self.picker.branches) > 1 else ""

    def open_row(self, row: Row) -> None:
        if not row:
            self.in_branch(self._start)
            return
        appraisal = self.appraisals[row["appraisal_uid"]]
        dialog = ResultDialog(
            row, appraisal["returned"], self.desk.codes, read_only=not self.can_edit, parent=self.window()
        )

        def write(session: Any, changed: dict[str, Any]) -> str:
            queries.set_result(session, row["uid"], changed)
            return str(row["uid"])

        self.open_dialog(dialog, self.tr("登记民主评议 {name}").format(name=row["name"]), write)

    def _start(self, branch: str) -> None:
        book, year = self.desk.book, self.scope.year
        assert book is not None
        found = book.read(lambda session: queries.proposed_appraisal(session, branch, year))
        dialog = AppraisalDialog(
            {**found, "year": year}, self.desk.codes, read_only=False, parent=self.window()
        )
        dialog.setWindowTitle(self._whose(branch) + dialog.windowTitle())

        def write(session: Any, values: dict[str, Any]) -> None:
            queries.start_appraisal(session, branch, year, {**found, **values})

        what = self._what({"branch_uid": branch, "year": year}, self.tr("开始 {year} 年度民主评议"))
        self.open_dialog(dialog, what, write)

    def open_appraisal(self) -> None:
        """The year's own values: day, numbers, plan, summary."""
        appraisal = self.appraisal
        if appraisal is None:
            return
        locked = not self.can_edit or appraisal["closed_on"] is not None
        dialog = AppraisalDialog(appraisal, self.desk.codes, read_only=locked, parent=self.window())
        dialog.setWindowTitle(self._whose(appraisal["branch_uid"]) + dialog.windowTitle())

        def write(session: Any, values: dict[str, Any]) -> None:
            changed = {key: values[key] for key in OWN if values[key] != appraisal[key]}
            queries.change_appraisal(session, appraisal["uid"], changed)

        what = self._what(appraisal, self.tr("修改 {year} 年度民主评议情况"))
        self.open_dialog(dialog, what, write)

    def open_tally(self) -> None:
        """The grid for votes and grades."""
        appraisal = self.appraisal
        if appraisal is None or not self.can_edit:
            return
        day = queries.appraisal_day(appraisal)
        dialog = TallyDialog(appraisal, self._base, day, self.desk.codes, self.window())
        dialog.setWindowTitle(self._whose(appraisal["branch_uid"]) + dialog.windowTitle())
        what = self._what(appraisal, self.tr("录入 {year} 年度民主评议票数和等次"))

        def keep(changes: Any) -> None:
            if self.desk.edit(what, lambda session: queries.set_results(session, changes)):
                dialog.accept()
                self.desk.say(self.tr("已保存 {count} 人的票数和等次").format(count=len(changes)))
                self.reread()

        dialog.kept.connect(keep)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def renew(self) -> None:
        """Makes the list that of the roster on the appraisal's day."""
        appraisal = self.appraisal
        if appraisal is not None and self.can_edit:
            moved: list[tuple[int, int]] = []
            uid = appraisal["uid"]
            what = self.tr("更新民主评议名单")
            if self.desk.edit(what, lambda session: moved.append(queries.renew_appraised(session, uid))):
                self.desk.say(
                    self.tr("名单补上 {came} 人，去掉 {gone} 人").format(came=moved[0][0], gone=moved[0][1])
                )
                self.reread()

    def close_or_reopen(self) -> None:
        """Says that the grades are given; names first what lacks. A closed appraisal is opened again."""
        appraisal = self.appraisal
        if appraisal is None or not self.can_edit:
            return
        uid = appraisal["uid"]
        if appraisal["closed_on"] is not None:
            what = self._what(appraisal, self.tr("重新打开 {year} 年度民主评议"))
            self.done(what, lambda session: queries.reopen_appraisal(session, uid))
            return
        errors = [said(one) for one in appraisal["lacking"] if one.severity == "error"]
        others = [said(one) for one in appraisal["lacking"] if one.severity != "error"]
        if errors:
            title, answers = self.tr("还不能完成评定"), [("stay", self.tr("知道了"))]
        else:
            title = self._what(appraisal, self.tr("完成 {year} 年度民主评议"))
            answers = [("stay", self.tr("再看看")), ("close", self.tr("完成评定"))]
            others.append(self.tr("完成后票数和等次不再改动，只补登告知日期和本人意见；要更正可以重新打开。"))
        question = Question(title, "\n".join(errors or others), answers, self.window())
        what = self._what(appraisal, self.tr("完成 {year} 年度民主评议"))

        def take(answer: str) -> None:
            if answer == "close":
                self.done(what, lambda session: queries.close_appraisal(session, uid))

        question.answered.connect(take)
        question.finished.connect(lambda _code: question.deleteLater())
        self.dialog = question
        question.open()
