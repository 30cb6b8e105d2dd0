"""Open affairs, decisions, delegates, proposals, promises."""

ROWS = {
    "open_affairs": (
        "on_date topic matter scope way asked_by checked_by approved_by shown_from shown_to due_on feedback file_number state",
        (106, "plan", "年度党建工作计划", "members", "支部大会", "王芳", "@1", "@0", 112, 119, 115, "无异议", "GK-{year}-01", "filed"),
        (402, "dues", "一季度党费收缴情况", "members", "公开栏", "@3", "@1", "@0", 406, 413, 410, "一人询问标准，已解释", "GK-{year}-02", "filed"),
        (415, "admission", "发展对象公示", "residents", "公开栏、网站", "王芳", "@1", "@0", 417, 424, 420, "无异议", "GK-{year}-03", "filed"),
        (620, "awards", "优秀党员推荐名单", "residents", "公开栏", "王芳", "@1", "@0", 622, 629, 625, "无异议", "GK-{year}-04", "filed"),
        (705, "dues", "二季度党费收缴情况", "members", "公开栏", "@3", "@1", "@0", 708, 715, 710, "无异议", None, "heard"),
        (1010, "care", "困难党员慰问名单", "members", "党小组会", "陈静", "@1", "@0", 1026, None, 1020, None, None, "shown"),
        (1027, "decisions", "阵地改造方案", "residents", "公开栏", "@2", None, None, None, None, 1110, None, None, "asked"),
    ),
    "decisions": (
        "on_date matter kind asked opinions meeting met_on due present secret agreed against abstained owner due_on done_on result state",
        (120, "年度服务项目安排", "welfare", 85, "希望增加助餐", "支部党员大会", 226, 45, 41, True, 40, 0, 1, "@3", 1231, None, "十项已开展", "passed"),
        (302, "党群服务中心改造", "project", 120, "要求加无障碍通道", "支部党员大会", 328, 45, 42, True, 38, 3, 1, "@2", 930, 918, "已竣工启用", "done"),
        (410, "门面租金使用方案", "money", 60, "多数同意补贴助餐", "居民代表会议", 425, 51, 46, True, 44, 2, 0, "@0", 630, 620, "拨付长者食堂 3 万元", "done"),
        (605, "增设收费停车场", "project", 150, "半数以上居民反对", "居民代表会议", 625, 51, 48, True, 19, 26, 3, "@2", None, None, None, "refused"),
        (1015, "推荐后备干部人选", "people", 30, "意见正在汇总", None, None, None, None, None, None, None, None, "@1", 1210, None, None, "asking"),
    ),
    "delegates": (
        "person level card unit phone area on_date left_on received surveys reported_on rating",
        ("@0", "district", "HB-021", "东湖社区党支部书记", "13000007001", "第一、二网格", "2021.9.10", "2026.12.31", 36, 4, 118, "good"),
        ("@1", "street", "HJ-007", "东湖社区党支部副书记", "13000007002", "第三网格", "2023.3.15", "2028.3.14", 18, 2, 118, "good"),
        ("舒玉兰", "street", "HJ-012", "东湖小学校长", "13000010107", "第二网格", "2023.3.15", "2028.3.14", 9, 3, 118, "fair"),
        ("@8", "community", "DH-003", "退休教师", "13000007004", "和平路小区", "2024.6.1", None, 12, 1, 118, "good"),
        ("@13", "community", "DH-004", "个体经营者", "13000007005", "建设路小区", "2024.6.1", None, 5, 1, None, None),
    ),
    "proposals": (
        "on_date title kind person seconded content owner due_on answered_on answer satisfied state",
        (118, "关于增设电动车充电棚的建议", "proposal", "@0", 6, "2 号楼北侧空地可设充电棚", "周伟", 418, 402, "已建成 40 个车位", "good", "answered"),
        (118, "关于延长助餐时间的建议", "advice", "@8", 3, "增加晚餐供应", "陈静", 318, 310, "四月起供应晚餐", "good", "answered"),
        (320, "关于社区书屋周末开放的建议", "advice", "沈雅琴", 2, "双休日开放，志愿者值守", "王芳", 620, 515, "每周六开放", "good", "answered"),
        (618, "关于湖滨路加装路灯的提案", "proposal", "舒玉兰", 8, "小学东侧路段夜间昏暗", "周伟", 916, 910, "市政已列计划", "fair", "answered"),
        (902, "关于拆除围墙的意见", "opinion", "@13", 0, "打通两个小区", "周伟", 1101, None, "业主大会未同意", None, "refused"),
        (1022, "关于增加健身器材的建议", "advice", "@15", 4, "更换破损器材", "陈静", 1220, None, None, None, "filed"),
    ),
    "promises": (
        "on_date kind person promise shown due_on kept_on result rating state",
        (220, "branch", "东湖社区党支部", "年内办成十件民生实事", "公开栏", 1220, None, None, None, "open"),
        (220, "committee", "@2", "上半年改造老旧线路", "公开栏", 630, 618, "完成 3 栋 96 户", "good", "kept"),
        (220, "committee", "@3", "每季度公开党费账", "公开栏", 1020, 1012, "三季度账已公开", "good", "kept"),
        (221, "member", "@14", "参加志愿服务 20 小时", "党小组会", 1215, None, None, None, "open"),
        (221, "member", "@6", "为三户老人每月代购", "党小组会", 1030, 1028, "代购 28 次", "good", "kept"),
        (221, "member", "@12", "清理 5—8 栋楼道", "党小组会", 1130, None, "搬家，由@15 接替", None, "changed"),
    ),
}  # fmt: skip
