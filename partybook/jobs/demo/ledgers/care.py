"""Visits, pairs, the care fund, errands."""

ROWS = {
    "visits": (
        "person kind family_size income_fen cause low_income on_date gift_fen gift visitor told note",
        ("@11", "festival", 2, 2600, "illness", False, 205, 500, "米、油", "周伟、陈静", "慢性病用药多，其他都好", None),
        ("@14", "hardship", 4, 1125, "burden", False, 206, 800, None, "王芳", "孩子上学，想找一份零工", "已转就业服务"),
        ("@17", "hardship", 1, 780, "disabled", True, 206, 1000, "棉被", "周伟", "独居，希望装扶手", None),
        ("柏桂英", "old", 1, 2300, None, False, 415, None, "水果", "钮志刚", "耳背，电话常听不到", "居民"),
        ("@20", "illness", 2, 3100, "illness", False, 622, 300, "牛奶", "陈静", "骨折住院，术后恢复中", None),
        ("@11", "festival", 2, 2600, "illness", False, 630, 300, None, "周伟", "七一慰问，想参加主题党日", None),
        ("@23", "trouble", 3, 2050, "disaster", False, 1013, 1000, None, "王芳、周伟", "家中漏水，地板受损", None),
        ("辛福来", "old", 1, 690, "income", True, 1020, None, "米、面", "郝思远", "重阳节走访，身体尚可", "居民"),
    ),
    "pairs": (
        "person kind address phone hardship helper way card on_date ended_on result",
        ("@11", "member", "湖滨路12号3栋201室", "13000002001", "长期患病，需定期透析", "@1", "每周代买药品，陪同就医", "LX-001", -318, None, "已办慢病门诊"),
        ("@14", "member", "建设路7号1栋402室", "13000002002", "家中两个孩子上学，收入少", "@2", "介绍岗位，辅导作业", "LX-002", 320, None, "找到钟点工"),
        ("@17", "sick", "和平路21号5栋101室", "13000002003", "肢体残疾，独居", "@3", "上门打扫，申请扶手改造", "LX-003", -320, None, "扶手已装"),
        ("辛福来", "resident", "湖滨路41号11栋601室", "13000010112", "低保，独居", "郝思远", "政策咨询，每月探访", "LX-004", -415, None, None),
        ("柏桂英", "lonely", "湖滨路40号10栋501室", "13000010111", "空巢，听力差", "钮志刚", "每两周理发、读报", "LX-005", -501, None, "装了闪光门铃"),
        ("@26", "member", "人民路3号2栋304室", "13000002006", "受灾后生活困难", "@4", "捐助家具，联系维修", "LX-006", -210, 131, "已脱困"),
    ),
    "care_fund": (
        "on_date kind person reason income_fen spending_fen voucher approved_by handled_by note",
        (110, "granted", None, "街道拨付关爱帮扶资金", 6000, None, "GA-001", None, "王芳", None),
        (205, "festival", "@11", "春节慰问困难党员", None, 500, "GA-002", "李梅", "王芳", None),
        (206, "help", "@14", "困难救助", None, 800, "GA-003", "李梅", "王芳", "支委会研究"),
        (321, "company", "惠民物业公司", "单位捐助", 3000, None, "GA-004", None, "王芳", None),
        (622, "illness", "@20", "骨折住院大病救助", None, 2000, "GA-005", "李梅", "周伟", None),
        (701, "donated", "@5", "七一党员自愿捐款", 1260.5, None, "GA-006", None, "王芳", "46 人捐款"),
        (901, "study", "@14", "子女助学", None, 1500, "GA-007", "李梅", "王芳", None),
        (920, "interest", None, "三季度利息", 4.32, None, "GA-008", None, "王芳", None),
    ),
    "errands": (
        "on_date person phone kind matter owner due_on done_on result satisfied state",
        (108, "蒋春生", "13000003001", "elderly", "办理高龄津贴", "陈静", 118, 115, "已发放", "good", "done"),
        (226, "庞小莉", "13000003002", "paper", "出具居住证明", "周伟", 227, 226, "当场办结", "good", "done"),
        (312, "@29", None, "insurance", "养老保险资格认证", "陈静", 319, 313, "手机认证完成", "good", "done"),
        (520, "宗建民", "13000003004", "allowance", "申请临时救助", "陈静", 610, None, "缺收入证明", None, "returned"),
        (805, "涂桂花", "13000003005", "agent", "代交水电费", "钮志刚", 806, 805, "已代交", "good", "done"),
        (1028, "邬强", "13000003006", "housing", "申请加装电梯协调会", "周伟", 1130, None, None, None, "open"),
    ),
}  # fmt: skip
