"""Trainings, notes, bulletins, e-education, innovations."""

ROWS = {
    "training": (
        "on_date until name kind host teacher place due attended hours result",
        (226, 226, "支部工作条例专题", "members", "社区党支部", "@0", "党员活动室", 45, 41, 3, "讨论热烈，交心得 12 篇"),
        (410, 412, "党支部书记轮训班", "secretary", "区委组织部", "区委党校", "区委党校", 1, 1, 24, "考核优秀"),
        (516, 516, "发展对象集中培训", "activists", "湖滨街道党工委", "李梅", "街道会议室", 2, 2, 8, "测试合格"),
        (627, 627, "党的历史专题党课", "members", "社区党支部", "@8", "党员活动室", 45, 43, 2, "老党员讲故事"),
        (820, 820, "党务信息系统操作", "committee", "湖滨街道党建办", "王芳", "街道机房", 5, 5, 4, "全部会操作"),
        (1015, 1015, "基层治理案例", "members", "社区党支部", "沈雅琴", "党员活动室", 45, 39, 2, "分组交流"),
    ),
    "study_notes": (
        "on_date person kind title words checked_by rating comment used",
        (331, "@1", "note", "一季度学习笔记", 6200, "@0", "best", "内容完整", None),
        (331, "@6", "note", "一季度学习笔记", 4100, "@3", "good", "可多联系实际", None),
        (520, "@8", "essay", "我的入党初心", 1800, "@3", "best", "真切感人", "支部大会交流"),
        (630, "@14", "report", "上半年思想汇报", 1200, "@1", "good", "态度端正", None),
        (918, "@0", "research", "老旧小区议事协商调研", 4500, "李梅", "best", "数据翔实", "区《党建简报》"),
        (930, "@21", "note", "三季度学习笔记", 800, "@3", "poor", "篇幅不足，请补", None),
    ),
    "bulletins": (
        "on_date title kind author sent_to used used_on where score",
        (305, "东湖社区开展学雷锋志愿服务", "news", "王芳", "街道党建办", "street", 308, "街道公众号", 2),
        (331, "“楼栋微党课”让学习到家门口", "experience", "@3", "区委组织部", "district", 420, "区党建网", 5),
        (618, "党员带头解决停车难", "brief", "王芳", "街道党建办", "none", None, None, None),
        (702, "庆七一文艺汇演", "photo", "陈静", "街道党建办", "street", 703, "街道公众号", 1),
        (925, "红色物业共建经验", "experience", "@0", "市委组织部", "city", 1018, "市《组工信息》", 10),
        (1026, "敬老月服务老人百余人", "news", "王芳", "街道党建办", "waiting", None, None, None),
    ),
    "e_education": (
        "on_date start title way minutes persons operator discussed device note",
        (115, "09:00", "榜样的力量（第一集）", "site", 60, 38, "王芳", "三名党员谈体会", "good", None),
        (312, "15:00", "党员教育专题片", "network", 90, 41, "王芳", "分组讨论", "good", None),
        (418, "09:30", "乡村振兴课堂", "site", 50, 33, "@3", "与结对村比较", "broken", "音箱无声，已报修"),
        (520, "19:00", "微视频推送", "phone", 20, 52, "@3", "群内打卡", "repaired", None),
        (716, "10:00", "送学上门（老党员）", "home", 40, 6, "@15", "读报、看片", "good", None),
        (917, "15:00", "安全生产警示片", "site", 45, 36, "王芳", "排查身边隐患", "good", None),
    ),
    "innovations": (
        "on_date name kind owner content due_on reviewed_on score level result state",
        (-310, "楼栋微党课", "innovation", "@3", "每栋选一名宣讲员，月月讲", -1031, -1020, 93.5, "district", "可复制，全区推广", "reviewed"),
        (310, "红色物业联盟", "secretary", "@0", "物业、业委会、居委会联席议事", 1031, 1022, 95, "city", "投诉下降四成", "reviewed"),
        (318, "议事厅“五步议事”", "method", "@2", "收集、议题、协商、表决、公示", 1130, None, None, None, None, "open"),
        (520, "银发先锋助餐队", "case", "@8", "老党员为更老的人送餐", 1130, None, None, None, None, "open"),
        (601, "社区积分超市", "innovation", "@4", "志愿时长换生活用品", 1031, None, None, None, None, "stopped"),
    ),
}  # fmt: skip
