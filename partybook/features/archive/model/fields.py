"""Fields of the archive, declared once for form, table, paper, import and export."""

from __future__ import annotations

from partybook.fields import CodeKind, Date, Field, Label, Name, Text, Whole

_DAY = Date(whole=True)

YEAR = Field("year", "年度", Whole(), (), 3)
ITEM = Field("item", "清单项目", Label(), (), 6)
PERIOD = Field("period", "所属期间", Label(), (), 5)
TITLE = Field(
    "title", "题名", Text(), ("材料名称", "文件题名", "标题"), 14, required=True, example="2026年工作计划"
)
AUTHOR = Field("author", "责任者", Text(), ("发文单位", "作者"), 8, example="东湖社区党支部")
DOCUMENT = Field("document", "文号", Text(), ("文件编号", "发文字号"), 7, example="湖街党〔2026〕3号")
ON_DATE = Field("on_date", "日期", _DAY, ("成文日期", "形成日期"), 5, example="2026.1.15")
SECRECY = Field("secrecy", "密级", CodeKind("secrecy"), (), 3)
PAGES = Field("pages", "页数", Whole(), ("张数",), 3, example="3")
RETENTION = Field("retention", "保管期限", CodeKind("retention"), ("期限",), 4, required=True, example="30年")
CATEGORY = Field("category", "门类代码", Label(), (), 3)
OFFICE = Field("office", "机构（问题）", Label(), (), 4)
PIECE = Field("piece", "件号", Whole(), (), 3, computed=True)
FILE_NUMBER = Field("file_number", "档号", Label(), (), 10, computed=True)
BOX = Field("box", "盒号", Whole(), (), 3, computed=True)
PAGE_RANGE = Field("page_range", "起止页", Text(), (), 4, computed=True)
COPY = Field("copy", "来源", CodeKind("archive_copy"), (), 4)
REGISTER = Field("register", "登记表", Label(), (), 6, computed=True)
REGISTER_NUMBER = Field("register_number", "第几次打印", Whole(), (), 3, computed=True)
NOTE = Field("note", "备注", Text(), (), 6)
CLOSED_ON = Field("closed_on", "归档日期", _DAY, (), 5, computed=True)
VOIDED_ON = Field("voided_on", "作废日期", _DAY, (), 5, computed=True)
VOID_REASON = Field("void_reason", "作废原因", Text(), (), 8, computed=True)
BRANCH = Field("branch", "所在党支部", Label(), (), 8, computed=True)
BOX_NUMBER = Field("box", "盒号", Whole(), (), 3, computed=True)
BOX_TITLE = Field("box_title", "盒名", Label(), (), 8, computed=True)

PAPER_FIELDS: tuple[Field, ...] = (
    TITLE, AUTHOR, DOCUMENT, ON_DATE, SECRECY, PAGES, RETENTION, YEAR, ITEM, PERIOD, CATEGORY, OFFICE, PIECE, FILE_NUMBER,
    COPY, REGISTER, REGISTER_NUMBER, NOTE, CLOSED_ON, VOIDED_ON, VOID_REASON,
)  # fmt: skip
CATALOGUE_FIELDS: tuple[Field, ...] = (
    FILE_NUMBER, DOCUMENT, AUTHOR, TITLE, ON_DATE, Field("day8", "日期（八位）", Text(), (), 4, computed=True), SECRECY,
    PAGES, NOTE, RETENTION, YEAR, PIECE, OFFICE, BOX, PAGE_RANGE, ITEM, PERIOD, COPY, REGISTER, REGISTER_NUMBER, BRANCH,
)  # fmt: skip
BOX_FIELDS: tuple[Field, ...] = (
    YEAR,
    RETENTION,
    Field("number", "盒号", Whole(), (), 3, computed=True),
    Field("title", "盒名", Label(), (), 8),
    Field("list_box", "清单盒号", Whole(), (), 3, computed=True),
    Field("width", "盒脊厚度（毫米）", Whole(), (), 4),
    Field("situation", "盒内文件情况说明", Text(), (), 14),
    Field("sorted_by", "整理人", Name(), (), 4),
    Field("checked_by", "检查人", Name(), (), 4),
    Field("sorted_on", "整理日期", _DAY, (), 5),
    CLOSED_ON,
)
YEAR_FIELDS: tuple[Field, ...] = (
    YEAR,
    Field("closed_on", "归档日期", _DAY, (), 5),
    Field("closed_by", "归档人", Name(), (), 4),
    Field("reopened_on", "重新打开日期", _DAY, (), 5),
    Field("reopened_by", "重新打开人", Name(), (), 4),
    Field("reopen_reason", "重新打开原因", Text(), (), 8),
)
MARK_FIELDS: tuple[Field, ...] = (
    ITEM,
    PERIOD,
    Field("kind", "标记", CodeKind("archive_mark"), (), 4),
    Field("reason", "原因", Text(), (), 8),
    Field("marked_on", "标记日期", _DAY, (), 5),
)
CHECK_FIELDS: tuple[Field, ...] = (
    BOX_NUMBER,
    BOX_TITLE,
    Field("item", "项目代号", Label(), (), 6, computed=True),
    Field("title", "材料名称", Label(), (), 12, computed=True),
    Field("unit", "单位", Label(), (), 6, computed=True),
    Field("period", "期间", Label(), (), 5, computed=True),
    Field("when", "期间（汉字）", Label(), (), 6, computed=True),
    Field("state", "情况", CodeKind("archive_state"), (), 4, computed=True),
    Field("proofs", "依据", Text(), (), 12, computed=True),
    Field("count", "已有份数", Whole(), (), 3, computed=True),
    Field("owed", "应有份数", Whole(), (), 3, computed=True),
    Field("note", "说明", Text(), (), 8, computed=True),
    Field("due_on", "归档期限", _DAY, (), 5, computed=True),
    Field("retention", "保管期限", CodeKind("retention"), (), 4, computed=True),
    Field("opens", "在哪里补", Label(), (), 6, computed=True),
    BRANCH,
)
LIST_FIELDS: tuple[Field, ...] = (
    Field("box", "盒号", Whole(), ("盒", "档案盒号"), 3, required=True, example="14"),
    Field("box_title", "盒名", Label(), ("盒名称", "档案盒名称", "类别"), 8, example="计划、总结、报告"),
    Field(
        "title",
        "材料名称",
        Label(),
        ("归档材料", "项目", "名称", "材料"),
        14,
        required=True,
        example="年度工作计划",
    ),
    Field("times", "份数", Whole(), ("数量", "应有份数"), 3, example="1"),
    Field(
        "per", "周期", CodeKind("archive_per"), ("频次", "归档周期", "要求"), 4, required=True, example="每年"
    ),
    Field("who", "由谁", CodeKind("archive_who"), ("归档单位", "责任单位", "谁"), 4, example="支部"),
    Field("retention", "保管期限", CodeKind("retention"), ("期限",), 4, required=True, example="30年"),
    Field("basis", "依据", Text(), ("保管期限依据", "文件依据"), 8, example="制度：30年"),
    Field("days", "宽限天数", Whole(), ("期后几天内",), 3, example="31"),
    Field("tag", "考核类别", CodeKind("archive_tag"), ("三—9类别", "考核分类"), 6, example="计划"),
    Field("proved", "由什么证明", Label(), ("佐证", "对应项目", "佐证来源"), 10, example="年度工作计划"),
)
FIELDS_OF = {
    "filed_paper": PAPER_FIELDS,
    "archive_box": BOX_FIELDS,
    "archive_year": YEAR_FIELDS,
    "archive_mark": MARK_FIELDS,
}
