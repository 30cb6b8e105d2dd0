<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>关于支部台账</source>
        <translation>About PartyBook</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>支部台账</source>
        <translation>PartyBook</translation>
    </message>
    <message>
        <source>版本 {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>社区党支部的名册、人员变动和各种登记表，都在一个文件里。
数据只存在本机，不联网。</source>
        <translation>Roster, events and registers of a community Party branch in one file.
The data stay on this computer; no network is used.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>作废收支</source>
        <translation>Void entry</translation>
    </message>
    <message>
        <source>只有手工记的收支在这里作废</source>
        <translation>Only entries made by hand are voided here</translation>
    </message>
    <message>
        <source>收了党费、记了收支，就一笔一笔列在这里。</source>
        <translation>Once dues are collected or an entry is made, each one is listed here.</translation>
    </message>
    <message>
        <source>收支</source>
        <translation>Income and spending</translation>
    </message>
    <message>
        <source>期初设置…</source>
        <translation>Opening balance…</translation>
    </message>
    <message>
        <source>记党费收支</source>
        <translation>Enter dues income or spending</translation>
    </message>
    <message>
        <source>记收支…</source>
        <translation>Enter income or spending…</translation>
    </message>
    <message>
        <source>设置党费期初</source>
        <translation>Set the opening balance of dues</translation>
    </message>
    <message>
        <source>账户明细</source>
        <translation>Account details</translation>
    </message>
    <message>
        <source>这一年还没有账</source>
        <translation>No entries this year yet</translation>
    </message>
    <message>
        <source>这一笔划掉，不再计入余额，但仍看得见。</source>
        <translation>This entry is struck out and no longer counts in the balance, but stays visible.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>{sum} 元</source>
        <translation>{sum} yuan</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>上缴单</source>
        <translation>Hand-up slip</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>大额党费</source>
        <translation>Large dues</translation>
    </message>
    <message>
        <source>已上缴</source>
        <translation>Handed up</translation>
    </message>
    <message>
        <source>应上缴未缴</source>
        <translation>To be handed up</translation>
    </message>
    <message>
        <source>应上缴未缴（{periods}）</source>
        <translation>To be handed up ({periods})</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>收据</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>本年收入</source>
        <translation>Income this year</translation>
    </message>
    <message>
        <source>盘点</source>
        <translation>Cash count</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>账户明细</source>
        <translation>Account details</translation>
    </message>
</context>
<context>
    <name>ApplicantDialog</name>
    <message>
        <source>{day}还没有到。</source>
        <translation>{day} has not come yet.</translation>
    </message>
    <message>
        <source>入党申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>名册里已有“{name}”（{more}），请先确认不是同一个人。</source>
        <translation>“{name}” ({more}) is already in the roster; please make sure this is not the same person.</translation>
    </message>
    <message>
        <source>没有出生年月</source>
        <translation>No birth date</translation>
    </message>
    <message>
        <source>添加申请人</source>
        <translation>Add applicant</translation>
    </message>
</context>
<context>
    <name>AppraisalDialog</name>
    <message>
        <source>{year} 年度民主评议</source>
        <translation>Appraisal of {year}</translation>
    </message>
    <message>
        <source>优秀超过三分之一的，在这里写明依据。</source>
        <translation>If more than a third are excellent, give the grounds here.</translation>
    </message>
    <message>
        <source>名单按这一天的名册；没有开评议会的先空着。</source>
        <translation>The list follows the roster of this day; leave it empty until the appraisal meeting is held.</translation>
    </message>
    <message>
        <source>方案和总结</source>
        <translation>Scheme and summary</translation>
    </message>
    <message>
        <source>评议和测评</source>
        <translation>Appraisal and ballot</translation>
    </message>
</context>
<context>
    <name>AppraisalPage</name>
    <message>
        <source>{grade} {count} 票</source>
        <translation>{grade}: {count} votes</translation>
    </message>
    <message>
        <source>不评定等次</source>
        <translation>Gets no grade</translation>
    </message>
    <message>
        <source>优秀 / 最多</source>
        <translation>Excellent / most</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting record</translation>
    </message>
    <message>
        <source>修改 {year} 年度民主评议情况</source>
        <translation>Change appraisal details of {year}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>再看看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>历年结果</source>
        <translation>Results by year</translation>
    </message>
    <message>
        <source>名单补上 {came} 人，去掉 {gone} 人</source>
        <translation>List: {came} added, {gone} removed</translation>
    </message>
    <message>
        <source>填写…</source>
        <translation>Fill in…</translation>
    </message>
    <message>
        <source>完成 {year} 年度民主评议</source>
        <translation>Complete appraisal of {year}</translation>
    </message>
    <message>
        <source>完成后票数和等次不再改动，只补登告知日期和本人意见；要更正可以重新打开。</source>
        <translation>Once complete, votes and grades no longer change; only the day the person was told and the person's opinion can be added. To correct something, open it again.</translation>
    </message>
    <message>
        <source>完成评定</source>
        <translation>Complete grading</translation>
    </message>
    <message>
        <source>完成评定…</source>
        <translation>Complete grading…</translation>
    </message>
    <message>
        <source>实到 / 应到</source>
        <translation>Present / due</translation>
    </message>
    <message>
        <source>已保存 {count} 人的票数和等次</source>
        <translation>Votes and grades saved for {count} people</translation>
    </message>
    <message>
        <source>已评定 / 应评定</source>
        <translation>Graded / to grade</translation>
    </message>
    <message>
        <source>开始 {year} 年度民主评议</source>
        <translation>Start appraisal of {year}</translation>
    </message>
    <message>
        <source>开始后，名册里的党员都在名单里：个人自评、党员互评、民主测评的票数和支部评定的等次登记在这里。</source>
        <translation>Once started, all members of the roster are in the list: self-appraisal, mutual appraisal, ballot votes and the grades given by the branch are recorded here.</translation>
    </message>
    <message>
        <source>开始民主评议</source>
        <translation>Start appraisal</translation>
    </message>
    <message>
        <source>录入 {year} 年度民主评议票数和等次</source>
        <translation>Enter appraisal votes and grades of {year}</translation>
    </message>
    <message>
        <source>录入票数和等次…</source>
        <translation>Enter votes and grades…</translation>
    </message>
    <message>
        <source>按评议那天的名册：补上缺的人，去掉没有登记内容的人</source>
        <translation>By the roster of the appraisal day: adds those missing and removes those with nothing recorded</translation>
    </message>
    <message>
        <source>收回 / 发出票数</source>
        <translation>Ballots returned / issued</translation>
    </message>
    <message>
        <source>更新名单</source>
        <translation>Update list</translation>
    </message>
    <message>
        <source>更新民主评议名单</source>
        <translation>Update appraisal list</translation>
    </message>
    <message>
        <source>未写</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>未评定</source>
        <translation>Not graded yet</translation>
    </message>
    <message>
        <source>查找姓名、等次、意见…</source>
        <translation>Search name, grade, opinion…</translation>
    </message>
    <message>
        <source>测评结果</source>
        <translation>Ballot result</translation>
    </message>
    <message>
        <source>登记民主评议 {name}</source>
        <translation>Record appraisal of {name}</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>评定完成</source>
        <translation>Grading completed</translation>
    </message>
    <message>
        <source>评议情况…</source>
        <translation>Appraisal details…</translation>
    </message>
    <message>
        <source>评议日期</source>
        <translation>Appraisal date</translation>
    </message>
    <message>
        <source>还不能完成评定</source>
        <translation>Grading cannot be completed yet</translation>
    </message>
    <message>
        <source>这一年还没有登记民主评议</source>
        <translation>No appraisal recorded for this year yet</translation>
    </message>
    <message>
        <source>选中一个人，这里显示自评、互评、票数和历年结果。</source>
        <translation>Select a person to see self-appraisal, mutual appraisal, votes and results by year here.</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Open Again</translation>
    </message>
    <message>
        <source>重新打开 {year} 年度民主评议</source>
        <translation>Open appraisal of {year} again</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary member</translation>
    </message>
</context>
<context>
    <name>AreasDialog</name>
    <message>
        <source>修改…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>删去片区：{name}</source>
        <translation>Remove area: {name}</translation>
    </message>
    <message>
        <source>收缴人</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>没有片区的人按党小组收。一个片区就是一个党小组，由一人收缴。</source>
        <translation>People without an area are collected from by group. An area is one group, with one collector.</translation>
    </message>
    <message>
        <source>添加片区</source>
        <translation>Add area</translation>
    </message>
    <message>
        <source>添加片区…</source>
        <translation>Add area…</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>片区与收缴人</source>
        <translation>Areas and collectors</translation>
    </message>
    <message>
        <source>片区：{name}</source>
        <translation>Area: {name}</translation>
    </message>
</context>
<context>
    <name>ArrearsPage</name>
    <message>
        <source>修改催缴记录 {name}</source>
        <translation>Edit reminder of {name}</translation>
    </message>
    <message>
        <source>催缴 {name}</source>
        <translation>Remind {name}</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>将满6个月</source>
        <translation>Nearly 6 months</translation>
    </message>
    <message>
        <source>已建账的月份都交清了。收缴期满还没有交的人，会列在这里。</source>
        <translation>All months set up are paid. People who have not paid by the end of the collection time are listed here.</translation>
    </message>
    <message>
        <source>怎么催缴的，本人怎么说</source>
        <translation>How they were reminded and what they said</translation>
    </message>
    <message>
        <source>显示当天谁欠交、欠几个月，只能查看和打印。</source>
        <translation>Shows who was in arrears on the day and for how many months; view and print only.</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母…</source>
        <translation>Search name, pinyin initials…</translation>
    </message>
    <message>
        <source>没有人欠缴</source>
        <translation>Nobody in arrears</translation>
    </message>
    <message>
        <source>没有催缴过</source>
        <translation>Not reminded yet</translation>
    </message>
    <message>
        <source>满3个月</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>满6个月</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>现在显示的是{day}的欠交情况，只能查看和打印。</source>
        <translation>Showing the arrears on {day}; view and print only.</translation>
    </message>
    <message>
        <source>登记催缴 {name}</source>
        <translation>Record reminder of {name}</translation>
    </message>
    <message>
        <source>登记催缴…</source>
        <translation>Record reminder…</translation>
    </message>
    <message>
        <source>登记催缴（Ctrl+Shift+N）</source>
        <translation>Record reminder (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>回到今天</source>
        <translation>Back to Today</translation>
    </message>
    <message>
        <source>截至 {day}</source>
        <translation>as of {day}</translation>
    </message>
</context>
<context>
    <name>AssessDialog</name>
    <message>
        <source>! {first}—{last} 已建账，这些月份的应交不会变；要改请在“收缴”里登记更正。</source>
        <translation>! {first}—{last} are already set up and the dues of these months will not change; to change them, record a correction under “Collection”.</translation>
    </message>
    <message>
        <source>{name} 的党费核定</source>
        <translation>Dues assessment of {name}</translation>
    </message>
    <message>
        <source>不计入基数的（只作记录）</source>
        <translation>Not counted in the base (for the record only)</translation>
    </message>
    <message>
        <source>从基数里扣除的</source>
        <translation>Deducted from the base</translation>
    </message>
    <message>
        <source>以前的核定</source>
        <translation>Earlier assessments</translation>
    </message>
    <message>
        <source>只知道计算基数时填这里；填了月收入就按月收入减扣除算。</source>
        <translation>Fill this in if only the base is known; if monthly income is filled in, the base is that income less deductions.</translation>
    </message>
    <message>
        <source>按工资项目</source>
        <translation>By pay items</translation>
    </message>
    <message>
        <source>按月收入</source>
        <translation>By monthly income</translation>
    </message>
    <message>
        <source>按规定的固定数额</source>
        <translation>Fixed amount under the rules</translation>
    </message>
    <message>
        <source>月应交</source>
        <translation>Monthly dues</translation>
    </message>
    <message>
        <source>月收入</source>
        <translation>Monthly income</translation>
    </message>
    <message>
        <source>核定什么</source>
        <translation>What to assess</translation>
    </message>
    <message>
        <source>直接定月应交</source>
        <translation>Set monthly dues directly</translation>
    </message>
    <message>
        <source>计入基数的收入</source>
        <translation>Income counted in the base</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>Assessed</name>
    <message>
        <source>{month} 起　{category}　每月 {monthly} 元</source>
        <translation>From {month}  {category}  {monthly} yuan a month</translation>
    </message>
    <message>
        <source>　基数 {base}</source>
        <translation>  base {base}</translation>
    </message>
    <message>
        <source>依据 {rule}：{article}</source>
        <translation>Under {rule}: {article}</translation>
    </message>
    <message>
        <source>收入 {income} − 扣除 {deducted} = 计算基数 {base} 元，× {rate} = 每月 {monthly} 元</source>
        <translation>Income {income} − deductions {deducted} = base {base} yuan, × {rate} = {monthly} yuan a month</translation>
    </message>
    <message>
        <source>每月 {monthly} 元</source>
        <translation>{monthly} yuan a month</translation>
    </message>
    <message>
        <source>没有按比例计算；参照原数额或同等收入的党员核定，请写明原因。</source>
        <translation>Not worked out by rate; assessed by the former amount or by members with a like income. Please give the reason.</translation>
    </message>
    <message>
        <source>计算基数 {base} 元 × {rate} = 每月 {monthly} 元</source>
        <translation>Base {base} yuan × {rate} = {monthly} yuan a month</translation>
    </message>
</context>
<context>
    <name>AssessingPage</name>
    <message>
        <source>先在“党员名册”里登记或导入党员，这里就能逐人核定每月党费。</source>
        <translation>First add or import members in “Member roster”; then the monthly dues of each can be assessed here.</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>各人最近的核定抄到新年度 1 月，按那时的规定重新算出月应交，标为“待核”；逐人核对后再确认。新年度已经核定的人不变，已建账的月份也不变。</source>
        <translation>Each person’s latest assessment is copied to January of the new year, the monthly dues are worked out again under the rules of that time and marked “to check”; check each one, then confirm. People already assessed for the new year do not change, nor do months already set up.</translation>
    </message>
    <message>
        <source>已核定</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>已离开</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>已离开 · {months}未核定</source>
        <translation>Left · {months} not assessed</translation>
    </message>
    <message>
        <source>已离开 · 交{months}</source>
        <translation>Left · pays {months}</translation>
    </message>
    <message>
        <source>已结转 {count} 人到 {year} 年，请逐人核对。</source>
        <translation>{count} people carried over to {year}; please check each one.</translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>把核定抄到新年度待核</source>
        <translation>Copy assessments to the new year for checking</translation>
    </message>
    <message>
        <source>改党费设置</source>
        <translation>Change dues settings</translation>
    </message>
    <message>
        <source>有 {count} 人没有核定月应交，收缴时按 0 元建账。双击姓名逐个核定，或导入收入表。</source>
        <translation>{count} people have no monthly dues assessed and will be set up with 0 yuan. Double-click a name to assess one by one, or import an income table.</translation>
    </message>
    <message>
        <source>未核定</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母…</source>
        <translation>Search name, pinyin initials…</translation>
    </message>
    <message>
        <source>核定党费 {name}</source>
        <translation>Assess dues of {name}</translation>
    </message>
    <message>
        <source>确认党费核定 {count} 人</source>
        <translation>Confirm dues assessment of {count} people</translation>
    </message>
    <message>
        <source>确认所选</source>
        <translation>Confirm selected</translation>
    </message>
    <message>
        <source>结转…</source>
        <translation>Carry over…</translation>
    </message>
    <message>
        <source>结转党费核定</source>
        <translation>Carry over dues assessment</translation>
    </message>
    <message>
        <source>结转党费核定到 {year} 年</source>
        <translation>Carry over dues assessment to {year}</translation>
    </message>
    <message>
        <source>结转到 {year} 年</source>
        <translation>Carry over to {year}</translation>
    </message>
    <message>
        <source>规则与设置…</source>
        <translation>Rules and settings…</translation>
    </message>
    <message>
        <source>还没有党员</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>选中的人里，待核的改为已核定</source>
        <translation>Of the people selected, those to check become assessed</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>{what}。按 Ctrl+Z 可以恢复。</source>
        <translation>{what}. Press Ctrl+Z to bring it back.</translation>
    </message>
    <message>
        <source>加扫描件：{name}</source>
        <translation>Add scan: {name}</translation>
    </message>
    <message>
        <source>加附件 {count} 份：{name}</source>
        <translation>Add {count} attachments: {name}</translation>
    </message>
    <message>
        <source>另存附件</source>
        <translation>Save attachment as</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>已写入 {name}</source>
        <translation>{name} written</translation>
    </message>
    <message>
        <source>正在加入附件…</source>
        <translation>Adding attachments…</translation>
    </message>
    <message>
        <source>移除照片：{name}</source>
        <translation>Remove photo: {name}</translation>
    </message>
    <message>
        <source>移除附件：{name}</source>
        <translation>Remove attachment: {name}</translation>
    </message>
    <message>
        <source>设照片：{name}</source>
        <translation>Set photo: {name}</translation>
    </message>
    <message>
        <source>还有工作没有做完，请稍后再加。</source>
        <translation>Some work is not finished yet; please add later.</translation>
    </message>
    <message>
        <source>选择照片</source>
        <translation>Choose photo</translation>
    </message>
    <message>
        <source>选择附件</source>
        <translation>Choose attachments</translation>
    </message>
</context>
<context>
    <name>AttendingPage</name>
    <message>
        <source>会议类型</source>
        <translation>Meeting type</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting records</translation>
    </message>
    <message>
        <source>全勤</source>
        <translation>Always there</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>几个月没有参加</source>
        <translation>Months without coming</translation>
    </message>
    <message>
        <source>到会情况一览</source>
        <translation>Attendance overview</translation>
    </message>
    <message>
        <source>导出一览…</source>
        <translation>Export overview…</translation>
    </message>
    <message>
        <source>应到 {due} 次，到会 {came} 次</source>
        <translation>Due {due} times, came {came}</translation>
    </message>
    <message>
        <source>有缺席</source>
        <translation>With absences</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母…</source>
        <translation>Find name or pinyin initials…</translation>
    </message>
    <message>
        <source>每人一行、每次会一列</source>
        <translation>One row per person, one column per meeting</translation>
    </message>
    <message>
        <source>每人一行、每次会一列，改好可以再导入</source>
        <translation>One row per person, one column per meeting; can be edited and imported again</translation>
    </message>
    <message>
        <source>登记会议时写下谁到会、谁请假、谁缺席，这里就有每个人的情况。</source>
        <translation>When a meeting is recorded with who came, was on leave or absent, each person's record shows here.</translation>
    </message>
    <message>
        <source>看汇总</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>空白的是不用来的</source>
        <translation>Blank: not expected to attend</translation>
    </message>
    <message>
        <source>自 {day} 起</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>这一年还没有登记到会情况</source>
        <translation>No attendance recorded this year</translation>
    </message>
    <message>
        <source>选中一个人，这里显示这一年每次会来没来。</source>
        <translation>Choose a person to see, meeting by meeting, whether they came this year.</translation>
    </message>
    <message>
        <source>逐次一览</source>
        <translation>By meeting</translation>
    </message>
    <message>
        <source>逐次到会情况</source>
        <translation>Attendance by meeting</translation>
    </message>
</context>
<context>
    <name>AttendingPart</name>
    <message>
        <source>不应再有 {names}</source>
        <translation>should no longer have {names}</translation>
    </message>
    <message>
        <source>不计入应到</source>
        <translation>Not counted as due</translation>
    </message>
    <message>
        <source>不计入表决</source>
        <translation>Not counted in votes</translation>
    </message>
    <message>
        <source>不调整</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>全部到会</source>
        <translation>All attended</translation>
    </message>
    <message>
        <source>加一个人：姓名、拼音或首字母</source>
        <translation>Add a person: name, pinyin or initials</translation>
    </message>
    <message>
        <source>名单里还没有人</source>
        <translation>There is nobody in the list yet</translation>
    </message>
    <message>
        <source>应增加 {names}</source>
        <translation>should add {names}</translation>
    </message>
    <message>
        <source>找人：姓名或首字母，回车到那一行</source>
        <translation>Find a person: name or initials; Enter goes to the row</translation>
    </message>
    <message>
        <source>按新名单调整</source>
        <translation>Adjust to new list</translation>
    </message>
    <message>
        <source>按这一天、这类会议的名册，名单{what}。</source>
        <translation>By the roster for this day and kind of meeting, the list {what}.</translation>
    </message>
    <message>
        <source>移出名单</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>空格换状态，1 到会、2 迟到、3 请假、4 缺席，回车写原因，直接打字找人。不能委托他人代为出席或表决，这里没有“委托”这一项。</source>
        <translation>Space changes the state; 1 attended, 2 arrived late, 3 on leave, 4 absent; Enter writes the reason; just type to find a person. Nobody may attend or vote for another, so there is no "proxy" here.</translation>
    </message>
    <message>
        <source>计入应到</source>
        <translation>Counted as due</translation>
    </message>
    <message>
        <source>计入表决</source>
        <translation>Counted in votes</translation>
    </message>
    <message>
        <source>还没有登记</source>
        <translation>Not recorded yet</translation>
    </message>
    <message>
        <source>还没有登记的都算到会，再把没来的改掉</source>
        <translation>All not recorded yet count as attended; then change those who did not come</translation>
    </message>
    <message>
        <source>这一行</source>
        <translation>This row</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>何时颁发</source>
        <translation>When awarded</translation>
    </message>
    <message>
        <source>登记颁发“光荣在党50年”纪念章</source>
        <translation>Record award of the “50 Glorious Years in the Party” medal</translation>
    </message>
    <message>
        <source>颁发给 {count} 人</source>
        <translation>Award to {count} people</translation>
    </message>
</context>
<context>
    <name>Basics</name>
    <message>
        <source>不分支部（总支、党委）</source>
        <translation>Above the branches (general branch, committee)</translation>
    </message>
    <message>
        <source>自动编第 {number} 次</source>
        <translation>Numbered automatically: No. {number}</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>{owed} 元</source>
        <translation>{owed} yuan</translation>
    </message>
    <message>
        <source>– 已离开本支部</source>
        <translation>– has left this branch</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>催缴记录</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>到{day}满六个月</source>
        <translation>six months on {day}</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>欠 {count} 个月，共 {sum} 元</source>
        <translation>{count} months in arrears, {sum} yuan in all</translation>
    </message>
    <message>
        <source>电话 {number}</source>
        <translation>Phone {number}</translation>
    </message>
    <message>
        <source>答应 {day} 交</source>
        <translation>promised to pay on {day}</translation>
    </message>
    <message>
        <source>还有 {count} 个月</source>
        <translation>{count} more months</translation>
    </message>
    <message>
        <source>还没有催缴过。</source>
        <translation>Not reminded yet.</translation>
    </message>
    <message>
        <source>选中一行，这里显示详细情况。</source>
        <translation>Choose a row to see its details here.</translation>
    </message>
    <message>
        <source>遮住</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>（已交 {paid}）</source>
        <translation>({paid} paid)</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>两份都回到合并前的样子</source>
        <translation>Both records go back to what they were before the merge</translation>
    </message>
    <message>
        <source>修改历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>单独恢复</source>
        <translation>Restore alone</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>回收站是空的。</source>
        <translation>The recycle bin is empty.</translation>
    </message>
    <message>
        <source>已恢复 {name}</source>
        <translation>{name} restored</translation>
    </message>
    <message>
        <source>已撤销合并：{name}</source>
        <translation>Merge undone: {name}</translation>
    </message>
    <message>
        <source>录错、重复的人放在这里，不在任何名单、统计和登记表里，也不会丢。调走、去世的人不放这里，请用“变动”。</source>
        <translation>People entered by mistake or twice are kept here; they are not in any list, statistics or register, and are not lost. People who transferred out or died do not belong here; use “Change”.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复 {name}</source>
        <translation>Restore {name}</translation>
    </message>
    <message>
        <source>撤销合并</source>
        <translation>Undo merge</translation>
    </message>
</context>
<context>
    <name>BoxesPage</name>
    <message>
        <source>{number} 号盒 {title}</source>
        <translation>Box {number} {title}</translation>
    </message>
    <message>
        <source>{year} 年度已于 {day} 归档，件号和盒不再变动。</source>
        <translation>{year} was filed on {day}; piece numbers and boxes no longer change.</translation>
    </message>
    <message>
        <source>{year} 年度归档</source>
        <translation>Filing for {year}</translation>
    </message>
    <message>
        <source>修改档案盒</source>
        <translation>Edit box</translation>
    </message>
    <message>
        <source>在“归档文件”里按“编件号”，文件就按保管期限和清单装进盒里。</source>
        <translation>Press “Number pieces” in “Filed papers”: papers go into boxes by retention and checklist.</translation>
    </message>
    <message>
        <source>已经编的号不变，新归的文件接着往后编。</source>
        <translation>Numbers already given stay; newly filed papers continue after them.</translation>
    </message>
    <message>
        <source>打印备考表</source>
        <translation>Print note page</translation>
    </message>
    <message>
        <source>打印盒脊</source>
        <translation>Print spine</translation>
    </message>
    <message>
        <source>本年度归档</source>
        <translation>File this year</translation>
    </message>
    <message>
        <source>查找盒名、整理人…</source>
        <translation>Find box name, arranger…</translation>
    </message>
    <message>
        <source>档案清单</source>
        <translation>Archive checklist</translation>
    </message>
    <message>
        <source>这一年还没有档案盒</source>
        <translation>No boxes for this year yet</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>重新打开 {year} 年度</source>
        <translation>Reopen {year}</translation>
    </message>
    <message>
        <source>重新打开 {year} 年度档案</source>
        <translation>Reopen the {year} archive</translation>
    </message>
    <message>
        <source>重新打开本年度…</source>
        <translation>Reopen this year…</translation>
    </message>
</context>
<context>
    <name>BranchChoice</name>
    <message>
        <source>全部支部</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
</context>
<context>
    <name>BranchPicker</name>
    <message>
        <source>全部支部</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <source>修改关怀登记</source>
        <translation>Edit care record</translation>
    </message>
    <message>
        <source>六类党员</source>
        <translation>Six kinds of members</translation>
    </message>
    <message>
        <source>关怀谁</source>
        <translation>Whom to care for</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>困难情况</source>
        <translation>Hardship</translation>
    </message>
    <message>
        <source>情况说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>登记关怀对象</source>
        <translation>Record a person to care for</translation>
    </message>
    <message>
        <source>需要关心的情形</source>
        <translation>Situations needing care</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>50年党龄</source>
        <translation>50 years’ party age</translation>
    </message>
    <message>
        <source>7月1日党龄 {years} 年</source>
        <translation>Party age on 1 July: {years} years</translation>
    </message>
    <message>
        <source>{day}，{years} 周年</source>
        <translation>{day}, {years} years</translation>
    </message>
    <message>
        <source>{name}：{kind}已结束</source>
        <translation>{name}: {kind} has ended</translation>
    </message>
    <message>
        <source>修改关怀登记</source>
        <translation>Edit care record</translation>
    </message>
    <message>
        <source>党龄 {years} 年</source>
        <translation>Party age {years}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>关怀帮扶</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>删除关怀登记</source>
        <translation>Delete care record</translation>
    </message>
    <message>
        <source>名册里有了党员，这里按年龄、职业、困难等分成六类；住院、卧床、遇到困难的登记在这里。</source>
        <translation>Once the roster has members, they are sorted here into six kinds by age, work, hardship and so on; people in hospital, bedridden or in difficulty are recorded here.</translation>
    </message>
    <message>
        <source>困难</source>
        <translation>Hardship</translation>
    </message>
    <message>
        <source>已删除这项登记，可用“撤销”找回。</source>
        <translation>This record was deleted; “Undo” brings it back.</translation>
    </message>
    <message>
        <source>已颁发</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>建账前满50年，是否颁发未登记</source>
        <translation>50 years reached before the book began; award not recorded</translation>
    </message>
    <message>
        <source>必访</source>
        <translation>Must visit</translation>
    </message>
    <message>
        <source>必访：{cases}</source>
        <translation>Must visit: {cases}</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>日期待核</source>
        <translation>Date to check</translation>
    </message>
    <message>
        <source>未颁发</source>
        <translation>Not awarded</translation>
    </message>
    <message>
        <source>本月政治生日</source>
        <translation>Political birthdays this month</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母、依据…</source>
        <translation>Search name, pinyin initials, grounds…</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>流动</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>登记一项…</source>
        <translation>Add record…</translation>
    </message>
    <message>
        <source>登记关怀对象</source>
        <translation>Record a person to care for</translation>
    </message>
    <message>
        <source>登记颁发“光荣在党50年”纪念章</source>
        <translation>Record award of the “50 Glorious Years in the Party” medal</translation>
    </message>
    <message>
        <source>登记颁发纪念章…</source>
        <translation>Record medal award…</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>程序里没有今年春节、中秋的日子，节日走访没有列出；请更新程序。</source>
        <translation>The program does not have this year’s dates of Spring Festival and Mid-Autumn, so holiday visits are not listed; please update the program.</translation>
    </message>
    <message>
        <source>结束关怀登记：{name}</source>
        <translation>End care record: {name}</translation>
    </message>
    <message>
        <source>老党员</source>
        <translation>Older members</translation>
    </message>
    <message>
        <source>设置…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>还没有关怀对象</source>
        <translation>Nobody to care for yet</translation>
    </message>
    <message>
        <source>这里的人都已登记颁发。</source>
        <translation>Everyone here has been recorded as awarded.</translation>
    </message>
    <message>
        <source>选中一行，这里显示属于哪一类、依据是什么。</source>
        <translation>Select a row to see the kind and the grounds here.</translation>
    </message>
    <message>
        <source>非公</source>
        <translation>Private sector</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>{title}（{box} 号盒）</source>
        <translation>{title} (box {box})</translation>
    </message>
    <message>
        <source>{year} 年度编件号</source>
        <translation>Number pieces for {year}</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>作废归档文件</source>
        <translation>Void filed paper</translation>
    </message>
    <message>
        <source>作废的划掉留着，件号不再给别的文件。</source>
        <translation>A voided paper stays, struck out; its piece number is not used again.</translation>
    </message>
    <message>
        <source>作废这一件</source>
        <translation>Void this piece</translation>
    </message>
    <message>
        <source>修改归档文件</source>
        <translation>Edit filed paper</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>加扫描件…</source>
        <translation>Add scan…</translation>
    </message>
    <message>
        <source>加扫描件：{name}</source>
        <translation>Add scan: {name}</translation>
    </message>
    <message>
        <source>已编 {count} 件，号码不再变动。</source>
        <translation>Pieces numbered: {count}. Numbers no longer change.</translation>
    </message>
    <message>
        <source>打印预览里按“归档留存”，或在归档清单里选一格加扫描件，就进到这里；纸质件也可以直接登记。</source>
        <translation>Press “File a copy” in a print preview, or pick a cell in the archive checklist and add a scan, and it comes here; paper originals can also be entered directly.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>查找题名、档号、文号…</source>
        <translation>Find title, file number, document number…</translation>
    </message>
    <message>
        <source>档案清单</source>
        <translation>Archive checklist</translation>
    </message>
    <message>
        <source>没有件号</source>
        <translation>No piece number</translation>
    </message>
    <message>
        <source>没有附件</source>
        <translation>No attachments</translation>
    </message>
    <message>
        <source>登记归档…</source>
        <translation>Enter filing…</translation>
    </message>
    <message>
        <source>登记归档文件</source>
        <translation>Enter filed paper</translation>
    </message>
    <message>
        <source>编件号</source>
        <translation>Number pieces</translation>
    </message>
    <message>
        <source>这一年还没有归档文件</source>
        <translation>No filed papers for this year yet</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>{pages} 页</source>
        <translation>{pages} p.</translation>
    </message>
    <message>
        <source>正在读…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>{count} 份</source>
        <translation>Papers: {count}</translation>
    </message>
    <message>
        <source>{signs}　空白的在建账以前，或还没有开始。</source>
        <translation>{signs}  Blank: before the book began, or not started yet.</translation>
    </message>
    <message>
        <source>{what}：写明为什么这一次不需要，检查时看得到。</source>
        <translation>{what}: say why it is not needed this time; inspectors will see it.</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year} 年度已于 {day} 归档。</source>
        <translation>{year} was filed on {day}.</translation>
    </message>
    <message>
        <source>不需要</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>不需要…</source>
        <translation>Not needed…</translation>
    </message>
    <message>
        <source>不需要：{what}</source>
        <translation>Not needed: {what}</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>全年归档材料</source>
        <translation>Papers to file for the year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部档案盒</source>
        <translation>All boxes</translation>
    </message>
    <message>
        <source>加扫描件…</source>
        <translation>Add scan…</translation>
    </message>
    <message>
        <source>去会议记录补</source>
        <translation>Add in Meetings</translation>
    </message>
    <message>
        <source>去党员名册补</source>
        <translation>Add in Members</translation>
    </message>
    <message>
        <source>去党费补</source>
        <translation>Add in Dues</translation>
    </message>
    <message>
        <source>去工作台账补</source>
        <translation>Add in Ledgers</translation>
    </message>
    <message>
        <source>去自评打分补</source>
        <translation>Add in Self-score</translation>
    </message>
    <message>
        <source>去补</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>已归档：{what}</source>
        <translation>Filed: {what}</translation>
    </message>
    <message>
        <source>已打勾。没有依据，先标红：加上扫描件或补上记录以后自动变成已有。</source>
        <translation>Ticked. Marked red while it has no basis: add a scan or the record and it becomes in place by itself.</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>应有</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>归档：{what}</source>
        <translation>File: {what}</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>打了勾，没有依据</source>
        <translation>Ticked, no basis</translation>
    </message>
    <message>
        <source>打勾</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>打勾（没有依据）：{what}</source>
        <translation>Tick (no basis): {what}</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>撤回标记：{what}</source>
        <translation>Withdraw mark: {what}</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>无依据</source>
        <translation>No basis</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>查找材料名称、谁的…</source>
        <translation>Find paper, whose…</translation>
    </message>
    <message>
        <source>档案清单</source>
        <translation>Archive checklist</translation>
    </message>
    <message>
        <source>档案盒</source>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>谁的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>还没到期</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>这份材料不需要</source>
        <translation>This paper is not needed</translation>
    </message>
    <message>
        <source>选中一格，这里显示有什么作依据、还缺什么、到哪里补。</source>
        <translation>Select a cell to see its basis, what is missing and where to add it.</translation>
    </message>
</context>
<context>
    <name>CollectActs</name>
    <message>
        <source>{count} 人 {sum} 元</source>
        <translation>{count} people {sum} yuan</translation>
    </message>
    <message>
        <source>{month} 月党费 {count} 人 {sum} 元</source>
        <translation>Dues for month {month}, {count} people {sum} yuan</translation>
    </message>
    <message>
        <source>{name} {months} 月 {sum} 元</source>
        <translation>{name} month {months} {sum} yuan</translation>
    </message>
    <message>
        <source>…… 共 {count} 处</source>
        <translation>… {count} in all</translation>
    </message>
    <message>
        <source>已收 {says}</source>
        <translation>Collected {says}</translation>
    </message>
    <message>
        <source>收{says}</source>
        <translation>Collect {says}</translation>
    </message>
    <message>
        <source>收党费：{says}</source>
        <translation>Collect dues: {says}</translation>
    </message>
    <message>
        <source>照这样登记</source>
        <translation>Record like this</translation>
    </message>
    <message>
        <source>请核对这个月的党费</source>
        <translation>Please check this month</translation>
    </message>
    <message>
        <source>请核对这笔党费</source>
        <translation>Please check these dues</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>选中的月份没有要交的。</source>
        <translation>Nothing is owed for the months selected.</translation>
    </message>
</context>
<context>
    <name>CollectingPage</name>
    <message>
        <source>{count} 人</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{month} 月未交</source>
        <translation>Unpaid for month {month}</translation>
    </message>
    <message>
        <source>{sum} 元</source>
        <translation>{sum} yuan</translation>
    </message>
    <message>
        <source>{sum} 元 · {count} 人</source>
        <translation>{sum} yuan · {count} people</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>先核定每人每月交多少，再按月收取。可以导入收入表，也可以一个一个核定。</source>
        <translation>First assess what each person pays a month, then collect by month. Import an income table or assess one by one.</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>全年党费</source>
        <translation>Dues of the year</translation>
    </message>
    <message>
        <source>全年应收</source>
        <translation>Due for the year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部片区</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>去核定</source>
        <translation>Go to assessment</translation>
    </message>
    <message>
        <source>已上缴</source>
        <translation>Handed up</translation>
    </message>
    <message>
        <source>已收</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>建立各月应交…</source>
        <translation>Set up monthly dues…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>换个写法或换一类再试。</source>
        <translation>Try other words or another kind.</translation>
    </message>
    <message>
        <source>收 {month} 月党费</source>
        <translation>Collect dues for month {month}</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>未核定</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母…</source>
        <translation>Search name, pinyin initials…</translation>
    </message>
    <message>
        <source>核对应交与名册…</source>
        <translation>Check dues against roster…</translation>
    </message>
    <message>
        <source>欠交</source>
        <translation>Arrears</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear Filter</translation>
    </message>
    <message>
        <source>满 5 个月以上未交</source>
        <translation>Unpaid 5 months or more</translation>
    </message>
    <message>
        <source>满3个月</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>片区与收缴人…</source>
        <translation>Areas and collectors…</translation>
    </message>
    <message>
        <source>登记一笔…</source>
        <translation>Record payment…</translation>
    </message>
    <message>
        <source>给选中的人登记一笔（Ctrl+Shift+N）</source>
        <translation>Record a payment for the person selected (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>还没有党费记录</source>
        <translation>No dues records yet</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>恢复默认列</source>
        <translation>Restore Default Columns</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>{column}的类型</source>
        <translation>Kind of {column}</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>删除这一栏</source>
        <translation>Remove this column</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>栏目名称</source>
        <translation>Column name</translation>
    </message>
    <message>
        <source>添加一栏</source>
        <translation>Add a column</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>选项（用顿号隔开）</source>
        <translation>Choices (parted by commas)</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>ComeModel</name>
    <message>
        <source>到会率</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>单位与服务</source>
        <translation>Work and service</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>添加相关人员</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>How to reach them</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>{name} 不再担任{kind}</source>
        <translation>{name} is no longer {kind}</translation>
    </message>
    <message>
        <source>从回收站恢复：{name}</source>
        <translation>Restore from recycle bin: {name}</translation>
    </message>
    <message>
        <source>修改相关人员</source>
        <translation>Edit contact</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>在回收站</source>
        <translation>In recycle bin</translation>
    </message>
    <message>
        <source>在职报到党员、兼职委员、志愿者、走访居民、共建单位联系人登记在这里，不计入党员人数。</source>
        <translation>Working members who reported in, part-time committee members, volunteers, residents visited and contacts at partner units are recorded here; they do not count as members.</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母、单位、岗位…</source>
        <translation>Search name, pinyin initials, workplace, post…</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>添加人员</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>添加相关人员</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <source>相关人员</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>相关人员结束：{name}</source>
        <translation>End contact: {name}</translation>
    </message>
    <message>
        <source>移入回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
    <message>
        <source>移入回收站：{name}</source>
        <translation>Move to recycle bin: {name}</translation>
    </message>
    <message>
        <source>结束…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>编辑 F2</source>
        <translation>Edit F2</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Citizen ID</translation>
    </message>
    <message>
        <source>还没有相关人员</source>
        <translation>No contacts yet</translation>
    </message>
    <message>
        <source>选中一行，这里显示详细情况。</source>
        <translation>Choose a row to see its details here.</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>{day} 账面余额 {book} 元</source>
        <translation>Book balance on {day}: {book} yuan</translation>
    </message>
    <message>
        <source>▲ 比账面多 {value} 元，请查明并写在备注里</source>
        <translation>▲ {value} yuan more than the book; please find out why and say so in the notes</translation>
    </message>
    <message>
        <source>▲ 比账面少 {value} 元，请查明并写在备注里</source>
        <translation>▲ {value} yuan less than the book; please find out why and say so in the notes</translation>
    </message>
    <message>
        <source>✓ 与账面相符</source>
        <translation>✓ Agrees with the book</translation>
    </message>
    <message>
        <source>写上点出的现金和银行存款余额；没有的写 0。</source>
        <translation>Write the cash counted and the bank balance; write 0 if none.</translation>
    </message>
    <message>
        <source>实有 {there} 元，{difference}</source>
        <translation>{there} yuan on hand, {difference}</translation>
    </message>
    <message>
        <source>盘点</source>
        <translation>Cash count</translation>
    </message>
    <message>
        <source>盘点党费</source>
        <translation>Count dues money</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>点一点现金，看一看存折，和账面对上；差多少会说出来。</source>
        <translation>Count the cash, look at the bank book and compare with the account; any difference is shown.</translation>
    </message>
    <message>
        <source>盘点</source>
        <translation>Cash count</translation>
    </message>
    <message>
        <source>盘点…</source>
        <translation>Cash count…</translation>
    </message>
    <message>
        <source>盘点党费</source>
        <translation>Count dues money</translation>
    </message>
    <message>
        <source>这一年还没有盘点</source>
        <translation>No cash count this year yet</translation>
    </message>
</context>
<context>
    <name>CountedBlock</name>
    <message>
        <source>{earned} / {part} 分</source>
        <translation>{earned} / {part} points</translation>
    </message>
    <message>
        <source>{sign} 缺：{what}（{by}）</source>
        <translation>{sign} Missing: {what} ({by})</translation>
    </message>
    <message>
        <source>依据：{rule}</source>
        <translation>Basis: {rule}</translation>
    </message>
    <message>
        <source>到登记这些记录的那一页</source>
        <translation>Go to the page where these records are entered</translation>
    </message>
    <message>
        <source>到补齐它的地方</source>
        <translation>Go to where it can be completed</translation>
    </message>
    <message>
        <source>去登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>打开这条记录</source>
        <translation>Open this record</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>! 待批</source>
        <translation>! Awaiting approval</translation>
    </message>
    <message>
        <source>{kind}（至 {day}）</source>
        <translation>{kind} (until {day})</translation>
    </message>
    <message>
        <source>– 已更正</source>
        <translation>– corrected</translation>
    </message>
    <message>
        <source>不再担任{post}</source>
        <translation>No longer {post}</translation>
    </message>
    <message>
        <source>介绍信 {number}</source>
        <translation>Letter {number}</translation>
    </message>
    <message>
        <source>任{post}</source>
        <translation>Became {post}</translation>
    </message>
    <message>
        <source>任{post}（{term}）</source>
        <translation>Became {post} ({term})</translation>
    </message>
    <message>
        <source>列为发展对象</source>
        <translation>Made a target</translation>
    </message>
    <message>
        <source>加入中国共产党</source>
        <translation>Joined the Communist Party of China</translation>
    </message>
    <message>
        <source>失去联系</source>
        <translation>Lost contact</translation>
    </message>
    <message>
        <source>撤回“{kind}”（{day}）</source>
        <translation>Withdraw “{kind}” ({day})</translation>
    </message>
    <message>
        <source>材料：{names}</source>
        <translation>Papers: {names}</translation>
    </message>
    <message>
        <source>查看或补充</source>
        <translation>View or Complete</translation>
    </message>
    <message>
        <source>确定为入党积极分子</source>
        <translation>Made an activist</translation>
    </message>
    <message>
        <source>积分 {points}：{item}</source>
        <translation>Points {points}: {item}</translation>
    </message>
    <message>
        <source>至 {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>转为正式党员</source>
        <translation>Became a full member</translation>
    </message>
    <message>
        <source>递交入党申请书</source>
        <translation>Applied to join the Party</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>其他党员</source>
        <translation>Other members</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>支部委员</source>
        <translation>Committee members</translation>
    </message>
    <message>
        <source>每年至少一次：委员之间、委员与党员、党员之间。双击一行登记谈话。</source>
        <translation>At least once a year: among committee members, committee with members, members with each other. Double-click a row to record a talk.</translation>
    </message>
    <message>
        <source>谈齐 {done} / {all} 人</source>
        <translation>Talks complete {done} / {all}</translation>
    </message>
    <message>
        <source>还没有谈</source>
        <translation>Not yet talked with</translation>
    </message>
    <message>
        <source>还没有谈到的人</source>
        <translation>People still to talk with</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>✓ 已复制</source>
        <translation>✓ Copied</translation>
    </message>
    <message>
        <source>刚才这一步没有做成，程序里有个错误。已经保存的内容都完好，没做完的这一步已全部退回。
可以继续使用；把下面的错误信息复制给维护人员，有助于改正。其中不含姓名和号码。</source>
        <translation>The last step did not work: there is an error in the program. What was saved is intact, and the unfinished step was taken back as a whole.
You can go on; copying the details below to those who maintain the program helps to mend it. They hold no names and no numbers.</translation>
    </message>
    <message>
        <source>复制错误信息</source>
        <translation>Copy Details</translation>
    </message>
    <message>
        <source>程序出错，台账是安全的</source>
        <translation>The program made an error; the book is safe</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Go On</translation>
    </message>
    <message>
        <source>退出程序</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>错误信息</source>
        <translation>Error details</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>看另一天的情况</source>
        <translation>Look at another day</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>上年年末</source>
        <translation>End of last year</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>选择日期</source>
        <translation>Choose a Day</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>修改设置：{title}</source>
        <translation>Change settings: {title}</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>已重做：{what}</source>
        <translation>Redone: {what}</translation>
    </message>
</context>
<context>
    <name>DetailDialog</name>
    <message>
        <source>{number} 号</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>{sum} 元</source>
        <translation>{sum} yuan</translation>
    </message>
    <message>
        <source>{text}（已作废：{reason}）</source>
        <translation>{text} (void: {reason})</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>其中</source>
        <translation>Of which</translation>
    </message>
    <message>
        <source>冲正…</source>
        <translation>Reverse…</translation>
    </message>
    <message>
        <source>已交</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>应交</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>应交更正</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>建账时 {before} 元，更正 {delta} 元</source>
        <translation>{before} yuan when set up, {delta} yuan corrected</translation>
    </message>
    <message>
        <source>怎么算的</source>
        <translation>How it is worked out</translation>
    </message>
    <message>
        <source>收据</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>更正应交…</source>
        <translation>Correct dues owed…</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>还没有交。</source>
        <translation>Not paid yet.</translation>
    </message>
    <message>
        <source>这个月还没有建账。</source>
        <translation>This month is not set up yet.</translation>
    </message>
</context>
<context>
    <name>DevelopmentPage</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>发展对象</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>可以一个一个添加，也可以导入现有的申请人、积极分子名单。</source>
        <translation>Add one by one, or import an existing list of applicants and activists.</translation>
    </message>
    <message>
        <source>导入放假安排…</source>
        <translation>Import days off…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>显示当天谁走到哪一步，只能查看和打印。</source>
        <translation>Shows how far each person had come on the day; view and print only.</translation>
    </message>
    <message>
        <source>有逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母、步骤…</source>
        <translation>Search name, pinyin initials, step…</translation>
    </message>
    <message>
        <source>添加申请人</source>
        <translation>Add applicant</translation>
    </message>
    <message>
        <source>现在显示的是{day}的发展党员情况，只能查看和打印。</source>
        <translation>Showing the state of admission on {day}; view and print only.</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>积极分子</source>
        <translation>Activist</translation>
    </message>
    <message>
        <source>缺材料</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>还没有入党申请人</source>
        <translation>No applicants yet</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary member</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>✓ 已建账的月份和现在的名册、核定、减免一致。</source>
        <translation>✓ The months set up agree with the present roster, assessments and reductions.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>已建账的月份和现在的名册、核定、减免相比有 {count} 处不同。勾选的记一笔更正，原来的数不改。</source>
        <translation>The months set up differ from the present roster, assessments and reductions in {count} places. For those ticked a correction is recorded; the original amounts do not change.</translation>
    </message>
    <message>
        <source>更正勾选的</source>
        <translation>Correct ticked</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>核对应交与名册</source>
        <translation>Check dues against roster</translation>
    </message>
    <message>
        <source>现在应交</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>账上应交</source>
        <translation>Due in book</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>登记 {count} 项决议已落实</source>
        <translation>Record {count} resolutions as carried out</translation>
    </message>
</context>
<context>
    <name>DropZones</name>
    <message>
        <source>放这里：作照片</source>
        <translation>Drop here: as photo</translation>
    </message>
    <message>
        <source>放这里：作附件（扫描件）</source>
        <translation>Drop here: as attachment (scan)</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>{sign}，证号不同</source>
        <translation>{sign}, ID numbers differ</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>不是同一人：{name}</source>
        <translation>Not the same person: {name}</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>先登记的</source>
        <translation>Entered first</translation>
    </message>
    <message>
        <source>共 {count} 对</source>
        <translation>{count} pairs</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>可能是同一个人登记了两次。选一对看一看：是同一人就合并，两份的记录都保留；不是就说明，以后不再提示。</source>
        <translation>The same person may have been entered twice. Select a pair and look: if it is the same person, merge them and the records of both are kept; if not, say so and it will not be shown again.</translation>
    </message>
    <message>
        <source>后登记的</source>
        <translation>Entered later</translation>
    </message>
    <message>
        <source>姓名、出生相同</source>
        <translation>Same name and birth date</translation>
    </message>
    <message>
        <source>姓名、电话相同</source>
        <translation>Same name and phone</translation>
    </message>
    <message>
        <source>已记下，以后不再提示。</source>
        <translation>Noted; it will not be shown again.</translation>
    </message>
    <message>
        <source>查重</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>比较与合并…</source>
        <translation>Compare and merge…</translation>
    </message>
    <message>
        <source>没有发现重复登记的人。</source>
        <translation>No duplicates found.</translation>
    </message>
    <message>
        <source>身份证号相同</source>
        <translation>Same ID number</translation>
    </message>
</context>
<context>
    <name>DutiesDialog</name>
    <message>
        <source>加一项频次</source>
        <translation>Add a cadence</translation>
    </message>
    <message>
        <source>现行规定和考核标准里没有的会议（选“其他”并写名称）加在这里，总是要求。规定里有的会议，只在频次选“本单位自定”时按这里的来；次数写 0 就是不要求。</source>
        <translation>Meetings that neither the rules nor the standard know (choose Other and give a name) are added here and always wanted. Those that the rules know follow this list only where the cadence is set to the office's own; 0 times means not wanted.</translation>
    </message>
    <message>
        <source>频次设置</source>
        <translation>Cadence settings</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>不另设台账，登记一次，统计、打印和考核都用得到。</source>
        <translation>No separate ledger: enter it once and it serves statistics, printing and scoring.</translation>
    </message>
    <message>
        <source>去那一页</source>
        <translation>Go to page</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>这一项在“{place}”里登记</source>
        <translation>This is entered in “{place}”</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>从哪一天起不再列入</source>
        <translation>Not listed from which day</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>如 1998.07</source>
        <translation>e.g. 1998.07</translation>
    </message>
    <message>
        <source>如 2026.03.12</source>
        <translation>such as 2026.03.12</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>党员交的党费不在这里记，它从收据自动记账。</source>
        <translation>Dues paid by members are not entered here; they are booked from the receipts.</translation>
    </message>
    <message>
        <source>党费的其他收入和支出</source>
        <translation>Other income and spending of dues</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>记收支</source>
        <translation>Enter income or spending</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>{title}导入模板.xlsx</source>
        <translation>{title} import template.xlsx</translation>
    </message>
    <message>
        <source>下载哪一种模板？</source>
        <translation>Which template to download?</translation>
    </message>
    <message>
        <source>下载导入模板</source>
        <translation>Save Import Template</translation>
    </message>
    <message>
        <source>全部导出</source>
        <translation>Export all</translation>
    </message>
    <message>
        <source>只导出筛选出的 {count} {unit}</source>
        <translation>Export only the {count} {unit} filtered</translation>
    </message>
    <message>
        <source>导入哪一种表格？</source>
        <translation>Which table to import?</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import spreadsheet</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出哪些？</source>
        <translation>Export which?</translation>
    </message>
    <message>
        <source>已写入 {name}</source>
        <translation>{name} written</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>正在写文件…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>正在准备示例台账…</source>
        <translation>Preparing the practice book…</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>正在新建台账…</source>
        <translation>Making the book…</translation>
    </message>
    <message>
        <source>每次修改都已保存，不用另外保存。</source>
        <translation>Every change is saved already; there is no need to save.</translation>
    </message>
    <message>
        <source>现在只显示了 {count} / {total}。</source>
        <translation>Only {count} / {total} are shown now.</translation>
    </message>
    <message>
        <source>这一页可以导入几种表格。</source>
        <translation>Several kinds of table can be imported on this page.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>! 请看上面的提醒，没有错就再按一次“保存”</source>
        <translation>! Please read the notes above; if all is right, press “Save” again</translation>
    </message>
    <message>
        <source>{name} 的变动</source>
        <translation>Events of {name}</translation>
    </message>
    <message>
        <source>什么变动</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>从{day}起，{name}不再列入名册，可在“已离开”里找到。</source>
        <translation>From {day}, {name} is no longer on the roster and is found under "Left".</translation>
    </message>
    <message>
        <source>保存后，{name}不再列入名册，可在“已离开”里找到。</source>
        <translation>Once saved, {name} is no longer on the roster and is found under "Left".</translation>
    </message>
    <message>
        <source>保存后，{name}从{day}起列入名册。</source>
        <translation>Once saved, {name} is on the roster from {day}.</translation>
    </message>
    <message>
        <source>保存后，{name}停止党籍，不再计入党员人数。</source>
        <translation>Once saved, {name} is suspended and no longer counted as a member.</translation>
    </message>
    <message>
        <source>保存后，{name}列在{branch}，党小组要重新填写。</source>
        <translation>Once saved, {name} is listed in {branch}; the group must be filled in anew.</translation>
    </message>
    <message>
        <source>党籍</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>填上批准日期之前，这项变动标为“待批”，{name}在名册里的情况不变。</source>
        <translation>Until the approval date is filled in, this event is marked as awaiting approval and nothing changes for {name} on the roster.</translation>
    </message>
    <message>
        <source>处置与处分</source>
        <translation>Measures and discipline</translation>
    </message>
    <message>
        <source>更正这条变动…</source>
        <translation>Correct this change…</translation>
    </message>
    <message>
        <source>流动与失联</source>
        <translation>Mobile and lost</translation>
    </message>
    <message>
        <source>离开</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>组织关系</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>荣誉</source>
        <translation>Honours</translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>说明未开</source>
        <translation>Explain not held</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>去掉这一项数据</source>
        <translation>Remove this figure</translation>
    </message>
    <message>
        <source>现在 {now}</source>
        <translation>Now {now}</translation>
    </message>
    <message>
        <source>至多</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>至少</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>至少还是至多</source>
        <translation>At least or at most</translation>
    </message>
    <message>
        <source>要达到的数</source>
        <translation>Number to reach</translation>
    </message>
    <message>
        <source>输入数据的名称查找，如 党课</source>
        <translation>Type a figure's name to find it, e.g. lecture</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>{name}（已填）</source>
        <translation>{name} (filled in)</translation>
    </message>
    <message>
        <source>共 {count} 条记录。</source>
        <translation>{count} records.</translation>
    </message>
    <message>
        <source>共 {count} 条记录，每条填一份，存到一个文件夹。</source>
        <translation>{count} records; one form is filled in for each and saved in a folder.</translation>
    </message>
    <message>
        <source>另存模板</source>
        <translation>Save template as</translation>
    </message>
    <message>
        <source>在 Word 或 Excel 表要填的地方写上 [[姓名]] 这样的标记，存好后点“选文件…”。</source>
        <translation>In your Word or Excel form, write marks such as [[name]] where something is to be filled in, save it, then click "Choose file…".</translation>
    </message>
    <message>
        <source>填一条记录。</source>
        <translation>Fill in one record.</translation>
    </message>
    <message>
        <source>填好另存</source>
        <translation>Save filled form as</translation>
    </message>
    <message>
        <source>存到哪个文件夹</source>
        <translation>Folder to save in</translation>
    </message>
    <message>
        <source>已从台账里删除，Ctrl+Z 可以撤销。</source>
        <translation>Deleted from the book; Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>已写入 {name}。</source>
        <translation>{name} written.</translation>
    </message>
    <message>
        <source>已写入文件夹 {name}：{count} 份。</source>
        <translation>Folder {name} written: {count} forms.</translation>
    </message>
    <message>
        <source>正在填表…</source>
        <translation>Filling in forms…</translation>
    </message>
    <message>
        <source>还有 {count} 处。</source>
        <translation>{count} more places.</translation>
    </message>
    <message>
        <source>选择模板</source>
        <translation>Choose template</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>以后在这里直接选，不用再找文件</source>
        <translation>From now on, choose it here without looking for the file</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>另存模板…</source>
        <translation>Save template as…</translation>
    </message>
    <message>
        <source>填什么</source>
        <translation>Filled with</translation>
    </message>
    <message>
        <source>填哪些</source>
        <translation>Which records</translation>
    </message>
    <message>
        <source>填好另存…</source>
        <translation>Fill in and save…</translation>
    </message>
    <message>
        <source>填表</source>
        <translation>Fill in forms</translation>
    </message>
    <message>
        <source>存成文件，在 WPS 里修改后再存进台账</source>
        <translation>Save it as a file, change it in WPS, then save it in the book again</translation>
    </message>
    <message>
        <source>存进台账</source>
        <translation>Save in book</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>模板里的标记</source>
        <translation>Marks in the template</translation>
    </message>
    <message>
        <source>用什么填</source>
        <translation>Fill from</translation>
    </message>
    <message>
        <source>第一条的内容</source>
        <translation>First record says</translation>
    </message>
    <message>
        <source>筛选出的 {count} {unit}</source>
        <translation>the {count} {unit} filtered</translation>
    </message>
    <message>
        <source>能写的标记…</source>
        <translation>Marks available…</translation>
    </message>
    <message>
        <source>选中的 {count} {unit}</source>
        <translation>the {count} {unit} selected</translation>
    </message>
    <message>
        <source>选文件…</source>
        <translation>Choose file…</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>{first} 及以上</source>
        <translation>{first} and above</translation>
    </message>
    <message>
        <source>{first} 起</source>
        <translation>from {first}</translation>
    </message>
    <message>
        <source>{first}—{last}</source>
        <translation>{first}—{last}</translation>
    </message>
    <message>
        <source>{label}：{way}</source>
        <translation>{label}: {way}</translation>
    </message>
    <message>
        <source>{label}：含“{text}”</source>
        <translation>{label}: contains “{text}”</translation>
    </message>
    <message>
        <source>{last} 及以下</source>
        <translation>{last} and below</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>到 {last}</source>
        <translation>to {last}</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>同时满足下面各项的人</source>
        <translation>People who meet all of these</translation>
    </message>
    <message>
        <source>含有</source>
        <translation>Contains</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示 {count} 人</source>
        <translation>Show {count} people</translation>
    </message>
    <message>
        <source>显示全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>符合 {count} 人</source>
        <translation>{count} people match</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>＋ 再加一个条件</source>
        <translation>+ Add condition</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>{text}　×</source>
        <translation>{text}  ×</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>保存筛选</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>保存筛选…</source>
        <translation>Save filter…</translation>
    </message>
    <message>
        <source>删除已存的筛选</source>
        <translation>Delete saved filter</translation>
    </message>
    <message>
        <source>去掉条件：{text}</source>
        <translation>Remove condition: {text}</translation>
    </message>
    <message>
        <source>去掉这个条件</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>已保存筛选“{name}”，在“更多”里随时可用。</source>
        <translation>Filter “{name}” saved; find it any time under “More”.</translation>
    </message>
    <message>
        <source>已删除筛选“{name}”。</source>
        <translation>Filter “{name}” deleted.</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>输入姓名、拼音或首字母</source>
        <translation>Type name, pinyin or initials</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>全部 {count} 条</source>
        <translation>All {count}</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>不设</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>不设（按登记日期）</source>
        <translation>Not set (by day of entry)</translation>
    </message>
    <message>
        <source>什么时候提醒</source>
        <translation>When to remind</translation>
    </message>
    <message>
        <source>办结日期是哪一栏</source>
        <translation>Which column is the closing date</translation>
    </message>
    <message>
        <source>年度、办理和期限</source>
        <translation>Year, handling and deadline</translation>
    </message>
    <message>
        <source>按哪一栏算年度</source>
        <translation>Column that decides the year</translation>
    </message>
    <message>
        <source>提前 {days} 天</source>
        <translation>{days} days ahead</translation>
    </message>
    <message>
        <source>期限是哪一栏</source>
        <translation>Which column is the deadline</translation>
    </message>
    <message>
        <source>每年从 1 开始编号</source>
        <translation>Number from 1 each year</translation>
    </message>
    <message>
        <source>要跟踪办理：每条记录有办理状态</source>
        <translation>Track handling: each record has a status</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>✓ 已自动保存 {time}</source>
        <translation>✓ Saved automatically {time}</translation>
    </message>
    <message>
        <source>写进修改记录的名字；换人时点这里</source>
        <translation>The name written in the change history; click here when someone else takes over</translation>
    </message>
    <message>
        <source>显示 {shown} / 共 {total} {unit}</source>
        <translation>Showing {shown} of {total} {unit}</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear Filter</translation>
    </message>
    <message>
        <source>登记人 {name}</source>
        <translation>Recorder {name}</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>! 未保存</source>
        <translation>! Not saved</translation>
    </message>
    <message>
        <source>▲ 有 {count} 处需要改正</source>
        <translation>▲ To correct: {count}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>{total} 分，{grade}。</source>
        <translation>{total} points, {grade}.</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>定稿以后得分、依据和佐证就固定下来；记录再有变化，会另外列出来，不改自评表。</source>
        <translation>Finalising fixes the points, basis and proof; later changes to records are listed apart and do not alter the sheet.</translation>
    </message>
    <message>
        <source>自评</source>
        <translation>Self-score</translation>
    </message>
    <message>
        <source>自评定稿</source>
        <translation>Finalise self-score</translation>
    </message>
</context>
<context>
    <name>GatherDialog</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>归入</source>
        <translation>Put under</translation>
    </message>
    <message>
        <source>归入“{name}”</source>
        <translation>Put under "{name}"</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>查找类别、名称…</source>
        <translation>Find kind or name…</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>这段时间的会议、谈话、学习、台账都已归入</source>
        <translation>All meetings, talks, study and ledger records of this time are already included</translation>
    </message>
    <message>
        <source>选中 {count} 条</source>
        <translation>{count} entries selected</translation>
    </message>
    <message>
        <source>选中一条或几条（按住 Ctrl 或 Shift 多选），再点“归入”。</source>
        <translation>Choose one or more (with Ctrl or Shift), then click Put under.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>党员 {members}（正式 {full} · 预备 {probationary}）</source>
        <translation>{members} members ({full} full · {probationary} probationary)</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>没有分党小组。</source>
        <translation>No groups.</translation>
    </message>
    <message>
        <source>没有登记组长</source>
        <translation>No group leader recorded</translation>
    </message>
    <message>
        <source>添加党小组…</source>
        <translation>Add group…</translation>
    </message>
    <message>
        <source>登记组长…</source>
        <translation>Record leader…</translation>
    </message>
    <message>
        <source>组长 {name}</source>
        <translation>Leader {name}</translation>
    </message>
</context>
<context>
    <name>HandupDialog</name>
    <message>
        <source>{people} 人交过　应收 {owed}　实收 {collected}　上缴比例 {ratio}</source>
        <translation>{people} people paid  due {owed}  collected {collected}  hand-up rate {ratio}</translation>
    </message>
    <message>
        <source>{period}共上缴 {total} 元，留存 {kept} 元</source>
        <translation>{period}: {total} yuan handed up, {kept} yuan kept</translation>
    </message>
    <message>
        <source>　其中补以前各期 {earlier}</source>
        <translation>  of which for earlier periods {earlier}</translation>
    </message>
    <message>
        <source>上缴党费</source>
        <translation>Hand up dues</translation>
    </message>
    <message>
        <source>上缴哪一段的党费</source>
        <translation>Which period to hand up</translation>
    </message>
    <message>
        <source>到期的都已上缴；也可以直接写月份。</source>
        <translation>All that fell due is handed up; you can also write the months yourself.</translation>
    </message>
    <message>
        <source>可以上缴的：</source>
        <translation>Can be handed up:</translation>
    </message>
    <message>
        <source>大额党费应全部上缴，共 {value} 元，与填写的不同。</source>
        <translation>Large dues must all be handed up, {value} yuan in all; this differs from the amount entered.</translation>
    </message>
    <message>
        <source>应在 {day} 前上缴。</source>
        <translation>To be handed up before {day}.</translation>
    </message>
    <message>
        <source>怎么上缴</source>
        <translation>How handed up</translation>
    </message>
    <message>
        <source>按比例应上缴 {value} 元，与填写的不同。</source>
        <translation>By the rate {value} yuan should be handed up; this differs from the amount entered.</translation>
    </message>
    <message>
        <source>请写明从几月到几月，在同一年内。</source>
        <translation>Please write from which month to which, within one year.</translation>
    </message>
    <message>
        <source>这一段还没有结束，以后收的并入下一期。</source>
        <translation>This period has not ended; what is collected later goes into the next one.</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>HandupList</name>
    <message>
        <source>上缴…</source>
        <translation>Hand up…</translation>
    </message>
    <message>
        <source>上缴党费</source>
        <translation>Hand up dues</translation>
    </message>
    <message>
        <source>上缴单划掉，编号不再用；这一段可以重新上缴。</source>
        <translation>The hand-up slip is struck out and its number not used again; this period can be handed up anew.</translation>
    </message>
    <message>
        <source>上缴单第 {number} 号</source>
        <translation>Hand-up slip No. {number}</translation>
    </message>
    <message>
        <source>上缴并打印</source>
        <translation>Hand up and print</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>作废上缴单</source>
        <translation>Void hand-up slip</translation>
    </message>
    <message>
        <source>到期的一段按收到的党费和上缴比例算好，核对后打印上缴单。</source>
        <translation>The period fallen due is worked out from the dues collected and the hand-up rate; check it, then print the hand-up slip.</translation>
    </message>
    <message>
        <source>回执…</source>
        <translation>Return slip…</translation>
    </message>
    <message>
        <source>打印上缴单</source>
        <translation>Print hand-up slip</translation>
    </message>
    <message>
        <source>登记上缴回执</source>
        <translation>Record hand-up return slip</translation>
    </message>
    <message>
        <source>第 {number} 号上缴单的回执</source>
        <translation>Return slip of hand-up slip No. {number}</translation>
    </message>
    <message>
        <source>这一年还没有上缴</source>
        <translation>Nothing handed up this year yet</translation>
    </message>
</context>
<context>
    <name>Has</name>
    <message>
        <source>含有的文字</source>
        <translation>Text contained</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>! {what}后来又改过，要先恢复后来的那一笔</source>
        <translation>! {what} was changed again later; restore the later change first</translation>
    </message>
    <message>
        <source>{label}：{after}</source>
        <translation>{label}: {after}</translation>
    </message>
    <message>
        <source>{label}：{before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name} 的修改历史</source>
        <translation>History of {name}</translation>
    </message>
    <message>
        <source>{title} · {says}</source>
        <translation>{title} · {says}</translation>
    </message>
    <message>
        <source>{title}：{verb}</source>
        <translation>{title}: {verb}</translation>
    </message>
    <message>
        <source>– 已撤销</source>
        <translation>– Undone</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Restore from recycle bin</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>合并到</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>名册中的人</source>
        <translation>People in the roster</translation>
    </message>
    <message>
        <source>已恢复：{what}</source>
        <translation>Restored: {what}</translation>
    </message>
    <message>
        <source>归于</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>恢复一项：{name}</source>
        <translation>Restore one item: {name}</translation>
    </message>
    <message>
        <source>恢复到“{what}”之前：{name}</source>
        <translation>Restore to before “{what}”: {name}</translation>
    </message>
    <message>
        <source>恢复到这之前</source>
        <translation>Restore to before this</translation>
    </message>
    <message>
        <source>恢复这项</source>
        <translation>Restore this item</translation>
    </message>
    <message>
        <source>所在党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>放入回收站</source>
        <translation>Moved to recycle bin</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>显示更早的 {count} 笔</source>
        <translation>Show {count} earlier changes</translation>
    </message>
    <message>
        <source>看那一笔</source>
        <translation>See that change</translation>
    </message>
    <message>
        <source>移入回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>要分开合并的人，请到“更多”里的“回收站”撤销合并。</source>
        <translation>To separate people merged, undo the merge in “Recycle bin” under “More”.</translation>
    </message>
    <message>
        <source>调入支部</source>
        <translation>New branch</translation>
    </message>
    <message>
        <source>调出支部</source>
        <translation>Transferred out of the branch</translation>
    </message>
    <message>
        <source>还没有修改记录。</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>{day} 来的，按全年要求</source>
        <translation>Came on {day}, owes the whole year</translation>
    </message>
    <message>
        <source>{hours} / {need} 学时</source>
        <translation>{hours} / {need} hours</translation>
    </message>
    <message>
        <source>{hours} 学时</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{name} 的学习记录</source>
        <translation>Study records of {name}</translation>
    </message>
    <message>
        <source>{what} {count} 人</source>
        <translation>{what}: {count} people</translation>
    </message>
    <message>
        <source>书记和委员</source>
        <translation>Secretary and committee</translation>
    </message>
    <message>
        <source>书记和委员达标（56 学时、集中培训）</source>
        <translation>Officers up to standard (56 hours, centralised training)</translation>
    </message>
    <message>
        <source>人均学时</source>
        <translation>Hours per person</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting record</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>修改学习记录 {name}</source>
        <translation>Change study record of {name}</translation>
    </message>
    <message>
        <source>先在党员名册里登记党员；参加的会议和另外的学习都算学时，显示在这里。</source>
        <translation>Enter members in the roster first; hours of meetings attended and of other study are shown here.</translation>
    </message>
    <message>
        <source>党员达标（32 学时）</source>
        <translation>Members up to standard (32 hours)</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>列表里的</source>
        <translation>Those in the list</translation>
    </message>
    <message>
        <source>删除学习记录 {name}</source>
        <translation>Delete study record of {name}</translation>
    </message>
    <message>
        <source>名册里还没有党员</source>
        <translation>No members in the roster yet</translation>
    </message>
    <message>
        <source>年内来的</source>
        <translation>Came in the year</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>Below standard</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母、学习内容…</source>
        <translation>Find name, pinyin initials or what was studied…</translation>
    </message>
    <message>
        <source>没有学时</source>
        <translation>No hours</translation>
    </message>
    <message>
        <source>登记学习</source>
        <translation>Record study</translation>
    </message>
    <message>
        <source>登记学习…</source>
        <translation>Record study…</translation>
    </message>
    <message>
        <source>笔记和心得</source>
        <translation>Notes and essays</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>Up to standard</translation>
    </message>
    <message>
        <source>选中一个人，这里显示每次学习的日期、内容和学时。</source>
        <translation>Choose a person to see the date, content and hours of each study.</translation>
    </message>
    <message>
        <source>选中的 {count} 人：{names}</source>
        <translation>{count} people chosen: {names}</translation>
    </message>
    <message>
        <source>选中的 {count} 人：{names}…</source>
        <translation>{count} people chosen: {names}…</translation>
    </message>
    <message>
        <source>集中培训</source>
        <translation>Centralised training</translation>
    </message>
</context>
<context>
    <name>IdEntry</name>
    <message>
        <source>{born}出生 · {sex}</source>
        <translation>Born {born} · {sex}</translation>
    </message>
</context>
<context>
    <name>ImportButton</name>
    <message>
        <source>{title}…</source>
        <translation>{title}…</translation>
    </message>
    <message>
        <source>下载导入模板</source>
        <translation>Save Import Template</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>{head}→{label}</source>
        <translation>{head} → {label}</translation>
    </message>
    <message>
        <source>不导入的列</source>
        <translation>Columns not imported</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>对应的列</source>
        <translation>Matched columns</translation>
    </message>
    <message>
        <source>导入 {count} 行</source>
        <translation>Import {count}</translation>
    </message>
    <message>
        <source>导入 {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>导入是一步，可以整批撤销。</source>
        <translation>The import is one step and can be undone as a whole.</translation>
    </message>
    <message>
        <source>导出错误表…</source>
        <translation>Export Errors…</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>工作表“{sheet}”，表头在第 {row} 行，共 {count} 行数据</source>
        <translation>Sheet "{sheet}", header in row {row}, rows of data: {count}</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>有误的 {count} 行不会导入；导出错误表，改正后再导入即可。</source>
        <translation>{count} with errors stay out; export, correct, import again.</translation>
    </message>
    <message>
        <source>第 {row} 行：{text}</source>
        <translation>Row {row}: {text}</translation>
    </message>
    <message>
        <source>表头在第 {row} 行，共 {count} 行数据</source>
        <translation>headings in row {row}, {count} rows of data</translation>
    </message>
    <message>
        <source>表里的内容与台账一致，没有要导入的。</source>
        <translation>The sheet agrees with the book; there is nothing to import.</translation>
    </message>
    <message>
        <source>跳过 {count} 行（标题、合计、签名）</source>
        <translation>{count} rows skipped (titles, totals, signatures)</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>{name} 错误表.xlsx</source>
        <translation>{name} errors.xlsx</translation>
    </message>
    <message>
        <source>导出错误表</source>
        <translation>Export Errors</translation>
    </message>
    <message>
        <source>已导入：新增 {added}，更新 {updated}。可用“撤销”整批退回。</source>
        <translation>Imported: {added} added, {updated} updated. Undo takes it all back.</translation>
    </message>
    <message>
        <source>正在写错误表…</source>
        <translation>Writing the rows with errors…</translation>
    </message>
    <message>
        <source>正在导入…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>正在读取 {name}…</source>
        <translation>Reading {name}…</translation>
    </message>
    <message>
        <source>错误表已写好：{name}。改正后可以再导入。</source>
        <translation>Rows with errors written to {name}. Correct them and import them again.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>/ {most} 分</source>
        <translation>/ {most} points</translation>
    </message>
    <message>
        <source>上级 {superior} 分，自评 {own} 分</source>
        <translation>Superior {superior}, self-score {own}</translation>
    </message>
    <message>
        <source>上级 {superior} 分，自评 {own} 分，相差 {apart} 分</source>
        <translation>Superior {superior}, self-score {own}, difference {apart}</translation>
    </message>
    <message>
        <source>上级审核</source>
        <translation>Superior review</translation>
    </message>
    <message>
        <source>佐证：{what}</source>
        <translation>Proof: {what}</translation>
    </message>
    <message>
        <source>供评定参考的数据</source>
        <translation>Figures to help judge</translation>
    </message>
    <message>
        <source>修改或取消更正…</source>
        <translation>Edit or cancel correction…</translation>
    </message>
    <message>
        <source>多了：{what}</source>
        <translation>Added: {what}</translation>
    </message>
    <message>
        <source>定稿时 {was} 分，按现在的记录 {now} 分。</source>
        <translation>{was} points when finalised, {now} by the records now.</translation>
    </message>
    <message>
        <source>少了：{what}</source>
        <translation>Gone: {what}</translation>
    </message>
    <message>
        <source>已更正为 {value} 分：{reason}</source>
        <translation>Corrected to {value} points: {reason}</translation>
    </message>
    <message>
        <source>按记录计分</source>
        <translation>Scored from records</translation>
    </message>
    <message>
        <source>更正得分…</source>
        <translation>Correct points…</translation>
    </message>
    <message>
        <source>本单位评定</source>
        <translation>Judged by this unit</translation>
    </message>
    <message>
        <source>记录确实反映不了的，更正得分并写明原因</source>
        <translation>Where records cannot show it, correct the points and say why</translation>
    </message>
    <message>
        <source>选中一项，这里显示怎样得分、凭哪些记录、还缺什么。</source>
        <translation>Select an item to see how it scores, from which records, and what is missing.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>! 未保存</source>
        <translation>! Not saved</translation>
    </message>
    <message>
        <source>/ {most} 分</source>
        <translation>/ {most} points</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存（回车）</source>
        <translation>Save (Enter)</translation>
    </message>
    <message>
        <source>扣分原因；满分可以不写</source>
        <translation>Reason for points lost; not needed for full points</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>给满分并保存</source>
        <translation>Give full points and save</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>上一页、下一页</source>
        <translation>Previous, next page</translation>
    </message>
    <message>
        <source>复制选中的行</source>
        <translation>Copy the chosen rows</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import spreadsheet</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>打开选中的一行</source>
        <translation>Open the chosen row</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>放大、缩小文字</source>
        <translation>Larger, smaller text</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>材料清单（发展党员）</source>
        <translation>Papers list (recruitment)</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>添加党员</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>清空查找，取消</source>
        <translation>Clear the find box; cancel</translation>
    </message>
    <message>
        <source>筛选名册</source>
        <translation>Filter roster</translation>
    </message>
    <message>
        <source>编辑选中的一行</source>
        <translation>Edit the chosen row</translation>
    </message>
    <message>
        <source>连同表头复制</source>
        <translation>Copy with the header</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>默认大小</source>
        <translation>Normal size</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>LargeList</name>
    <message>
        <source>{name} 的大额党费 {sum} 元</source>
        <translation>Large dues of {name}, {sum} yuan</translation>
    </message>
    <message>
        <source>收据和用途意愿</source>
        <translation>Receipt and wishes for use</translation>
    </message>
    <message>
        <source>登记中组部收据…</source>
        <translation>Record receipt from Central Organisation Department…</translation>
    </message>
    <message>
        <source>登记大额党费收据 {name}</source>
        <translation>Record large dues receipt of {name}</translation>
    </message>
    <message>
        <source>自愿一次多交 1000 元以上的，在“收缴”里登记后列在这里，全部上缴。</source>
        <translation>Voluntary single payments of 1000 yuan or more are listed here once recorded under “Collection”; all of it is handed up.</translation>
    </message>
    <message>
        <source>这一年没有大额党费</source>
        <translation>No large dues this year</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废：{reason}</source>
        <translation>Void: {reason}</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>查找姓名、摘要、编号…</source>
        <translation>Search name, summary, number…</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>{count} 条</source>
        <translation>{count} entries</translation>
    </message>
    <message>
        <source>{count} 条改为“{state}”</source>
        <translation>Change {count} entries to "{state}"</translation>
    </message>
    <message>
        <source>{ledger}：这一年还没有登记</source>
        <translation>{ledger}: nothing recorded for this year yet</translation>
    </message>
    <message>
        <source>{row}：改为“{state}”</source>
        <translation>{row}: change to "{state}"</translation>
    </message>
    <message>
        <source>从回收站恢复：{what}</source>
        <translation>Restore from recycle bin: {what}</translation>
    </message>
    <message>
        <source>修改{ledger}</source>
        <translation>Change {ledger}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>在“{ledger}”里查找…</source>
        <translation>Search in "{ledger}"…</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>工作台账</source>
        <translation>Work ledgers</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>快到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>登记{ledger}</source>
        <translation>Record {ledger}</translation>
    </message>
    <message>
        <source>登记一条</source>
        <translation>Record an entry</translation>
    </message>
    <message>
        <source>移入回收站：{what}</source>
        <translation>Move to recycle bin: {what}</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>LedgerTile</name>
    <message>
        <source>{count} 条</source>
        <translation>{count} entries</translation>
    </message>
    <message>
        <source>{count} 条快到期</source>
        <translation>{count} due soon</translation>
    </message>
    <message>
        <source>{count} 条逾期</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>自建</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>No entries yet</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>查看或修改</source>
        <translation>View or edit</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>一行是一栏。可以从已有的表格读取：表头变成栏目，类型按下面的内容猜，猜错了在这里改。</source>
        <translation>One row is one column. It can be read from a spreadsheet you have: heads become columns and the kind is guessed from what stands below; correct it here.</translation>
    </message>
    <message>
        <source>从表格读取表头</source>
        <translation>Read heads from a spreadsheet</translation>
    </message>
    <message>
        <source>从表格读取表头…</source>
        <translation>Read heads from a spreadsheet…</translation>
    </message>
    <message>
        <source>修改台账</source>
        <translation>Change ledger</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>预览登记表…</source>
        <translation>Preview register…</translation>
    </message>
    <message>
        <source>预览表单…</source>
        <translation>Preview form…</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>“{file}”里的行可以导入“{title}”，先看结果，再保存。</source>
        <translation>The rows in “{file}” can be imported into “{title}”: check the result first, then save.</translation>
    </message>
    <message>
        <source>先不导入</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>已新建“{title}”</source>
        <translation>“{title}” created</translation>
    </message>
    <message>
        <source>把表格里的内容也导入吗？</source>
        <translation>Import the rows of the table too?</translation>
    </message>
    <message>
        <source>新建台账：{title}</source>
        <translation>New ledger: {title}</translation>
    </message>
    <message>
        <source>自建台账</source>
        <translation>Own ledger</translation>
    </message>
</context>
<context>
    <name>ManyActs</name>
    <message>
        <source>{count} 人</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>修改历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>其中 {count} 人已登记过，没有重复登记。</source>
        <translation>{count} of them were already recorded and are not recorded twice.</translation>
    </message>
    <message>
        <source>变动…</source>
        <translation>Event…</translation>
    </message>
    <message>
        <source>回收站…</source>
        <translation>Recycle bin…</translation>
    </message>
    <message>
        <source>回收站…（{count} 人）</source>
        <translation>Recycle bin… ({count} people)</translation>
    </message>
    <message>
        <source>复制	Ctrl+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <source>已保存：{what}。按 Ctrl+Z 可以撤销。</source>
        <translation>Saved: {what}. Press Ctrl+Z to undo.</translation>
    </message>
    <message>
        <source>已把 {name} 放入回收站。按 Ctrl+Z 撤销，或到“更多”里的“回收站”恢复。</source>
        <translation>{name} moved to the recycle bin. Press Ctrl+Z to undo, or restore in “Recycle bin” under “More”.</translation>
    </message>
    <message>
        <source>已登记 {count} 人：{kind}。</source>
        <translation>Recorded for {count} people: {kind}.</translation>
    </message>
    <message>
        <source>批量修改{what}：{count} 人</source>
        <translation>Change {what} for many: {count} people</translation>
    </message>
    <message>
        <source>批量修改…（{who}）</source>
        <translation>Change many… ({who})</translation>
    </message>
    <message>
        <source>放入回收站（录错的）</source>
        <translation>Move to recycle bin (entered by mistake)</translation>
    </message>
    <message>
        <source>放入回收站：{name}</source>
        <translation>Move to recycle bin: {name}</translation>
    </message>
    <message>
        <source>显示的 {count} 人</source>
        <translation>the {count} people shown</translation>
    </message>
    <message>
        <source>查看	F2</source>
        <translation>View	F2</translation>
    </message>
    <message>
        <source>查重…</source>
        <translation>Find duplicates…</translation>
    </message>
    <message>
        <source>查重…（{count} 对）</source>
        <translation>Find duplicates… ({count} pairs)</translation>
    </message>
    <message>
        <source>登记变动…（{who}）</source>
        <translation>Record change… ({who})</translation>
    </message>
    <message>
        <source>登记变动：{kind} {count} 人</source>
        <translation>Record change: {kind} {count} people</translation>
    </message>
    <message>
        <source>筛选…	Ctrl+Shift+F</source>
        <translation>Filter…	Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>编辑	F2</source>
        <translation>Edit	F2</translation>
    </message>
    <message>
        <source>这些人都已登记过同样的变动，没有要登记的。</source>
        <translation>The same change is already recorded for all these people; there is nothing to record.</translation>
    </message>
    <message>
        <source>连同表头复制	Ctrl+Shift+C</source>
        <translation>Copy with heads	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>选中的 {count} 人</source>
        <translation>the {count} people selected</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>! 未保存</source>
        <translation>! Not saved</translation>
    </message>
    <message>
        <source>{count} 人会改</source>
        <translation>{count} people will change</translation>
    </message>
    <message>
        <source>{count} 人已经是这样</source>
        <translation>{count} people already like this</translation>
    </message>
    <message>
        <source>{count} 人有误，不改</source>
        <translation>{count} people with errors, not changed</translation>
    </message>
    <message>
        <source>▲ 有 {count} 处需要改正</source>
        <translation>▲ To correct: {count}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>修改 {count} 人</source>
        <translation>Change {count} people</translation>
    </message>
    <message>
        <source>修改（Ctrl+S）</source>
        <translation>Change (Ctrl+S)</translation>
    </message>
    <message>
        <source>先选改什么，下面列出谁会改、从什么改成什么；点“修改”才保存，可以撤销。</source>
        <translation>First choose what to change; who will change, from what to what, is listed below. Nothing is saved until you click “Change”, and it can be undone.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>台账里还没有“{group}”，修改时会新建。若是写法不同，请从列表里选。</source>
        <translation>The book has no “{group}” yet; it will be created. If it is only written differently, choose from the list.</translation>
    </message>
    <message>
        <source>填上新的内容，这里列出会改的人。</source>
        <translation>Fill in the new content; the people who will change are listed here.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>批量修改 {count} 人</source>
        <translation>Change {count} people at once</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>New</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>＋ 再改一项</source>
        <translation>+ Change another item</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ManyEventsDialog</name>
    <message>
        <source>{names}等 {count} 人</source>
        <translation>{names} and others, {count} people</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>同一天、同一种变动，给下面这些人各登记一条：</source>
        <translation>Record one change of the same kind, on the same day, for each of these people:</translation>
    </message>
    <message>
        <source>登记 {count} 人的变动</source>
        <translation>Record change of {count} people</translation>
    </message>
    <message>
        <source>这 {count} 人</source>
        <translation>These {count} people</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>✓ 已复制 {mark}</source>
        <translation>✓ {mark} copied</translation>
    </message>
    <message>
        <source>一条记录</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>单位和日期</source>
        <translation>Office and dates</translation>
    </message>
    <message>
        <source>后面可以加</source>
        <translation>Can be followed by</translation>
    </message>
    <message>
        <source>填什么</source>
        <translation>Filled with</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>每条一行</source>
        <translation>One row per record</translation>
    </message>
    <message>
        <source>点一下就复制，到 WPS 里粘贴到要填的地方。要换个写法，在名称后面加，如 [[入党时间:年月日]]。</source>
        <translation>Click to copy, then paste in WPS where it is to be filled in. For another way of writing, add it after the name, as in [[name:way]].</translation>
    </message>
    <message>
        <source>能写的标记</source>
        <translation>Marks available</translation>
    </message>
    <message>
        <source>记录里的表</source>
        <translation>Lists within a record</translation>
    </message>
</context>
<context>
    <name>MeasuredPage</name>
    <message>
        <source>只列出“{title}”还缺的 {count} 条。</source>
        <translation>Showing only what “{title}” still lacks: {count}.</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废：{title}</source>
        <translation>Void: {title}</translation>
    </message>
    <message>
        <source>先不登记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>取消这次会议</source>
        <translation>Cancel this meeting</translation>
    </message>
    <message>
        <source>取消：{title}</source>
        <translation>Cancel: {title}</translation>
    </message>
    <message>
        <source>安排会议：{title}</source>
        <translation>Plan meeting: {title}</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>已完成：{what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>已登记到{name}名下，待上级审批。</source>
        <translation>Recorded for {name}, waiting for approval from above.</translation>
    </message>
    <message>
        <source>日期是开会那天，结果记为“待上级审批”，批复来了再到名册里登记批复。</source>
        <translation>The date is the day of the meeting and the result is "waiting for approval from above"; when the reply comes, record it in the roster.</translation>
    </message>
    <message>
        <source>登记会议：{title}</source>
        <translation>Record meeting: {title}</translation>
    </message>
    <message>
        <source>登记到本人名下</source>
        <translation>Record for the person</translation>
    </message>
    <message>
        <source>登记到本人名下：{name} {matter}</source>
        <translation>Record for the person: {name} {matter}</translation>
    </message>
    <message>
        <source>纸质记录已签字：{title}</source>
        <translation>Paper record signed: {title}</translation>
    </message>
    <message>
        <source>这次会议不再计入任何统计，记录和原因都留着，第几次的号码不会再用。可以用“撤销”找回。</source>
        <translation>This meeting no longer counts in any statistics; the record and the reason stay and its number is not used again. "Undo" brings it back.</translation>
    </message>
    <message>
        <source>这次会议不开了。安排和原因都会留下，以后还可以重新安排。</source>
        <translation>This meeting will not be held. The plan and the reason stay, and it can be planned again later.</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>修改安排…</source>
        <translation>Change plan…</translation>
    </message>
    <message>
        <source>列席</source>
        <translation>Observers</translation>
    </message>
    <message>
        <source>取消原因</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>取消这次会议…</source>
        <translation>Cancel this meeting…</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>打印主题党日记录表</source>
        <translation>Print theme day record</translation>
    </message>
    <message>
        <source>打印会议记录</source>
        <translation>Print minutes</translation>
    </message>
    <message>
        <source>打印签到表</source>
        <translation>Print sign-in sheet</translation>
    </message>
    <message>
        <source>打开记录</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>打开记录…</source>
        <translation>Open record…</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Held how</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>更多 ▾</source>
        <translation>More ▾</translation>
    </message>
    <message>
        <source>登记召开…</source>
        <translation>Record as held…</translation>
    </message>
    <message>
        <source>登记错了，作废…</source>
        <translation>Entered by mistake, void…</translation>
    </message>
    <message>
        <source>签字</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>纸质记录已签字…</source>
        <translation>Paper record signed…</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Minutes by</translation>
    </message>
    <message>
        <source>选中一次会议，这里显示人数、决议、表决和附件。</source>
        <translation>Select a meeting to see its numbers, resolutions, votes and attachments here.</translation>
    </message>
    <message>
        <source>重新安排…</source>
        <translation>Plan again…</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>会议类型</source>
        <translation>Meeting kind</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting records</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>安排会议</source>
        <translation>Plan meeting</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已开</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>开过的会在这里登记，要开的会在这里安排。</source>
        <translation>Meetings held are recorded here, and meetings to come are planned here.</translation>
    </message>
    <message>
        <source>待补登记</source>
        <translation>To be recorded</translation>
    </message>
    <message>
        <source>查找会议名称、类型、主持人、议题…</source>
        <translation>Find meeting name, kind, chair, agenda…</translation>
    </message>
    <message>
        <source>登记会议</source>
        <translation>Record meeting</translation>
    </message>
    <message>
        <source>这一年还没有会议</source>
        <translation>No meetings this year yet</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;{number} {name}</source>
        <translation>&amp;{number} {name}</translation>
    </message>
    <message>
        <source>&amp;{number} {name}（找不到文件）</source>
        <translation>&amp;{number} {name} (file not found)</translation>
    </message>
    <message>
        <source>{name}（{percent}%）</source>
        <translation>{name} ({percent}%)</translation>
    </message>
    <message>
        <source>上一页(&amp;B)</source>
        <translation>Pre&amp;vious Page</translation>
    </message>
    <message>
        <source>下一页(&amp;N)</source>
        <translation>&amp;Next Page</translation>
    </message>
    <message>
        <source>下载导入模板(&amp;T)…</source>
        <translation>Save Import &amp;Template…</translation>
    </message>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>关于支部台账(&amp;A)</source>
        <translation>&amp;About PartyBook</translation>
    </message>
    <message>
        <source>关闭台账(&amp;C)</source>
        <translation>&amp;Close Book</translation>
    </message>
    <message>
        <source>填表(&amp;L)…</source>
        <translation>Fi&amp;ll in forms…</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>字号(&amp;T)</source>
        <translation>&amp;Text Size</translation>
    </message>
    <message>
        <source>导入(&amp;I)…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>导出(&amp;E)…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>快捷键(&amp;K)</source>
        <translation>&amp;Keyboard Shortcuts</translation>
    </message>
    <message>
        <source>打印(&amp;P)…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>打开台账(&amp;O)…</source>
        <translation>&amp;Open Book…</translation>
    </message>
    <message>
        <source>打开示例台账(&amp;D)</source>
        <translation>Open Pra&amp;ctice Book</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>撤销：{what}(&amp;U)</source>
        <translation>&amp;Undo: {what}</translation>
    </message>
    <message>
        <source>放大文字(&amp;I)</source>
        <translation>Text La&amp;rger</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>新建台账(&amp;N)…</source>
        <translation>&amp;New Book…</translation>
    </message>
    <message>
        <source>明暗(&amp;L)</source>
        <translation>&amp;Light and Dark</translation>
    </message>
    <message>
        <source>最近打开(&amp;R)</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>查找(&amp;F)</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>清除筛选(&amp;C)</source>
        <translation>&amp;Clear Filter</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>登记人(&amp;M)…</source>
        <translation>Recorder(&amp;M)…</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>缩小文字(&amp;O)</source>
        <translation>Text S&amp;maller</translation>
    </message>
    <message>
        <source>视图(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>语言(&amp;G)</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>语言将在下次打开程序时改变。</source>
        <translation>The language changes when the program is next opened.</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow the System</translation>
    </message>
    <message>
        <source>较大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>还没有打开过台账</source>
        <translation>No book was opened yet</translation>
    </message>
    <message>
        <source>退出(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>重做(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>重做：{what}(&amp;R)</source>
        <translation>&amp;Redo: {what}</translation>
    </message>
    <message>
        <source>默认大小(&amp;Z)</source>
        <translation>Normal Si&amp;ze</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>{count} 条{what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>不同的内容，选要保留的</source>
        <translation>Differing content: choose what to keep</translation>
    </message>
    <message>
        <source>两份的内容完全一样。</source>
        <translation>Both records are exactly alike.</translation>
    </message>
    <message>
        <source>两份的身份证号不同，很可能是两个人，请先核对证件。</source>
        <translation>The ID numbers differ; these are very likely two people. Please check their documents first.</translation>
    </message>
    <message>
        <source>两份相同的变动只算一次：{kinds}。</source>
        <translation>Changes that both entries have count only once: {kinds}.</translation>
    </message>
    <message>
        <source>两份记录归到一人名下，另一份放进回收站；可以撤销。</source>
        <translation>The records of both go to one person and the other entry goes to the recycle bin; this can be undone.</translation>
    </message>
    <message>
        <source>两份都有{what}，合并后会加在一起，同一个月可能算了两次，请到那里核对。</source>
        <translation>Both have {what}; they are added together in the merge and a month may count twice. Please check there.</translation>
    </message>
    <message>
        <source>先登记的（{day}）</source>
        <translation>Entered first ({day})</translation>
    </message>
    <message>
        <source>党支部、党小组</source>
        <translation>Branch and group</translation>
    </message>
    <message>
        <source>全选这一份</source>
        <translation>Choose all of this one</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>另一份的 {listed} 都归到这一人名下，它本身放进回收站；可以撤销。</source>
        <translation>The other’s {listed} all go to this person, and the entry itself goes to the recycle bin; this can be undone.</translation>
    </message>
    <message>
        <source>合并 {name}</source>
        <translation>Merge {name}</translation>
    </message>
    <message>
        <source>合并为一人</source>
        <translation>Merge into one person</translation>
    </message>
    <message>
        <source>合并：{name}</source>
        <translation>Merge: {name}</translation>
    </message>
    <message>
        <source>后登记的（{day}）</source>
        <translation>Entered later ({day})</translation>
    </message>
    <message>
        <source>已合并 {name}，另一份在回收站里。按 Ctrl+Z 可以撤销。</source>
        <translation>{name} merged; the other entry is in the recycle bin. Press Ctrl+Z to undo.</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>相同的内容</source>
        <translation>Same content</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source> · 未登记 {unknown}</source>
        <translation> · {unknown} not recorded</translation>
    </message>
    <message>
        <source>! 未保存</source>
        <translation>! Not saved</translation>
    </message>
    <message>
        <source>上次填写“{title}”没有保存，填过的内容还在。</source>
        <translation>Last time "{title}" was not saved; what was filled in is still there.</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>加一项决议</source>
        <translation>Add a resolution</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>只知道人数、没有名单时</source>
        <translation>When only numbers are known, no list</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>应到 {due} · 实到 {present} · 缺席 {absent}</source>
        <translation>{due} due · {present} present · {absent} absent</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>时间、地点</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>有 {count} 处需要改正</source>
        <translation>To correct: {count}</translation>
    </message>
    <message>
        <source>登记会议：{title}</source>
        <translation>Record meeting: {title}</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>议题与发言</source>
        <translation>Agenda and speeches</translation>
    </message>
    <message>
        <source>还有 {count} 人没有登记到会情况；都来了就点“全部到会”</source>
        <translation>Attendance not recorded yet: {count} people; if all came, click "All attended"</translation>
    </message>
</context>
<context>
    <name>MonthActs</name>
    <message>
        <source>{name} · {year} 年 {month} 月</source>
        <translation>{name} · {year}.{month}</translation>
    </message>
    <message>
        <source>作废收据</source>
        <translation>Void receipt</translation>
    </message>
    <message>
        <source>写错的收据作废：这笔钱不算收过，号码留着，注明作废。</source>
        <translation>Void a receipt written wrongly: the money does not count as collected; the number stays, marked as void.</translation>
    </message>
    <message>
        <source>冲正收据</source>
        <translation>Reverse receipt</translation>
    </message>
    <message>
        <source>到本月为止，各月都已建账。</source>
        <translation>All months up to this one are set up already.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>增减多少元</source>
        <translation>Yuan more or less</translation>
    </message>
    <message>
        <source>将按名册和核定数额记下 {months} 月每人应交多少。以后名册或核定改了，已建账的月份不变，另记更正。</source>
        <translation>What each person owes for months {months} will be recorded by the roster and the assessments. If these change later, the months set up do not change; a correction is recorded instead.</translation>
    </message>
    <message>
        <source>建立 {months} 月应交</source>
        <translation>Set up dues of months {months}</translation>
    </message>
    <message>
        <source>建立各月应交</source>
        <translation>Set up monthly dues</translation>
    </message>
    <message>
        <source>建账</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>建账时的应交数不改，另记一笔更正：多交写正数，少交写负数。</source>
        <translation>The dues as set up do not change; a correction is recorded: a positive number to pay more, a negative one to pay less.</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>更正应交</source>
        <translation>Correct dues owed</translation>
    </message>
    <message>
        <source>更正应交 {count} 笔</source>
        <translation>Correct dues owed: {count} entries</translation>
    </message>
    <message>
        <source>更正应交：{name} {month} 月</source>
        <translation>Correct dues owed: {name}, month {month}</translation>
    </message>
    <message>
        <source>钱退回本人：另开一张负数收据，冲掉原来的一笔。</source>
        <translation>The money goes back to the person: a negative receipt is issued to reverse the original one.</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>{count} 人，共 {sum} 元</source>
        <translation>{count} people, {sum} yuan in all</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月</source>
        <translation>{year}, month {month}</translation>
    </message>
    <message>
        <source>▲ 有 {count} 处金额不对</source>
        <translation>▲ {count} amounts are wrong</translation>
    </message>
    <message>
        <source>✓ 这个月都交清了</source>
        <translation>✓ Everyone has paid for this month</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>写金额，例如 12.50</source>
        <translation>Write an amount, e.g. 12.50</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>已交</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>应交</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>怎么交的</source>
        <translation>How paid</translation>
    </message>
    <message>
        <source>所有片区和党小组</source>
        <translation>All areas and groups</translation>
    </message>
    <message>
        <source>收一个月的党费</source>
        <translation>Collect a month’s dues</translation>
    </message>
    <message>
        <source>收取 {sum} 元</source>
        <translation>Collect {sum} yuan</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>片区／党小组</source>
        <translation>Area/group</translation>
    </message>
    <message>
        <source>还没有交的人</source>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>这次交</source>
        <translation>Paying now</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>{count} 条改为“{state}”</source>
        <translation>Change {count} entries to "{state}"</translation>
    </message>
    <message>
        <source>改为“{state}”</source>
        <translation>Change to "{state}"</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>! 已有同名的，将被替换。</source>
        <translation>! One with this name exists and will be replaced.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>全部 {count} 条</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>台账记录</source>
        <translation>Ledger record</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>{ledger}：栏目</source>
        <translation>{ledger}: columns</translation>
    </message>
    <message>
        <source>原来的名称</source>
        <translation>Original name</translation>
    </message>
    <message>
        <source>恢复原样</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>栏目名称</source>
        <translation>Column name</translation>
    </message>
    <message>
        <source>栏目是按通行做法拟的，上级没有统一表样的，可以按本单位的叫法改名，用不着的可以隐藏：列表、表单、模板和打印都跟着改，已登记的内容都留着。必填的和统计、提醒要用的不能隐藏。</source>
        <translation>The columns follow common practice. Where there is no official form, rename them to your unit's wording and hide those not needed: lists, forms, templates and prints follow, and what was entered is kept. Required columns and those used by statistics or reminders cannot be hidden.</translation>
    </message>
    <message>
        <source>要用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>▲ 请填写支部名称。</source>
        <translation>▲ Please fill in the branch name.</translation>
    </message>
    <message>
        <source>▲ 请选择文件放在哪里。</source>
        <translation>▲ Please choose where to put the file.</translation>
    </message>
    <message>
        <source>写进修改记录，如 李梅</source>
        <translation>Written into the history, such as 李梅</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>如 东湖社区</source>
        <translation>e.g. 东湖社区</translation>
    </message>
    <message>
        <source>如 东湖社区党支部</source>
        <translation>e.g. 东湖社区党支部</translation>
    </message>
    <message>
        <source>如 湖滨街道</source>
        <translation>e.g. 湖滨街道</translation>
    </message>
    <message>
        <source>支部台账</source>
        <translation>PartyBook</translation>
    </message>
    <message>
        <source>支部名称 *</source>
        <translation>Branch name *</translation>
    </message>
    <message>
        <source>文件位置 *</source>
        <translation>File *</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>街道（乡镇）</source>
        <translation>Subdistrict (town)</translation>
    </message>
    <message>
        <source>还没有选</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>这一天以前的事不算缺，以前的档案照旧放着。</source>
        <translation>What came before this day does not count as missing; earlier files stay as they are.</translation>
    </message>
    <message>
        <source>选择位置…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>盒和备考表</source>
        <translation>Box and note page</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>{first}至{last}，共 {count} 个工作日（不算开始当天）。</source>
        <translation>{first} to {last}, {count} working days (not counting the first day).</translation>
    </message>
    <message>
        <source>{name}的公示</source>
        <translation>Public notice of {name}</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>Outcome of the public notice</translation>
    </message>
    <message>
        <source>怎样反映</source>
        <translation>How to report concerns</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>打印已保存的公示</source>
        <translation>Print the saved public notice</translation>
    </message>
</context>
<context>
    <name>OneOf</name>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>OrganisationActs</name>
    <message>
        <source>{what}。可用“撤销”恢复。</source>
        <translation>{what}. “Undo” brings it back.</translation>
    </message>
    <message>
        <source>任期 {name}</source>
        <translation>Term {name}</translation>
    </message>
    <message>
        <source>任职：{post} {name}</source>
        <translation>Take post: {post} {name}</translation>
    </message>
    <message>
        <source>修改任职：{post} {name}</source>
        <translation>Edit post: {post} {name}</translation>
    </message>
    <message>
        <source>修改党小组 {name}</source>
        <translation>Edit group {name}</translation>
    </message>
    <message>
        <source>修改台账设置</source>
        <translation>Change book settings</translation>
    </message>
    <message>
        <source>修改支部 {name}</source>
        <translation>Edit branch {name}</translation>
    </message>
    <message>
        <source>删除误登的任期</source>
        <translation>Delete term entered by mistake</translation>
    </message>
    <message>
        <source>删除误登的任职 {name}</source>
        <translation>Delete post entered by mistake {name}</translation>
    </message>
    <message>
        <source>删除误登的社区概况</source>
        <translation>Delete community profile entered by mistake</translation>
    </message>
    <message>
        <source>卸任：{post} {name}</source>
        <translation>Leave post: {post} {name}</translation>
    </message>
    <message>
        <source>小组里没有人，填上日期就撤销。</source>
        <translation>Nobody is in the group; fill in the date and it is dissolved.</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>按名册文字登记任职</source>
        <translation>Record posts from roster text</translation>
    </message>
    <message>
        <source>换一届 {name}</source>
        <translation>New term {name}</translation>
    </message>
    <message>
        <source>添加党小组</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>添加支部</source>
        <translation>Add branch</translation>
    </message>
    <message>
        <source>登记社区概况</source>
        <translation>Record community profile</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>支部与班子</source>
        <translation>Branch and committee</translation>
    </message>
    <message>
        <source>显示当天的班子和人数，只能查看和打印。</source>
        <translation>Shows the committee and numbers of that day; view and print only.</translation>
    </message>
    <message>
        <source>添加支部…</source>
        <translation>Add branch…</translation>
    </message>
    <message>
        <source>现在显示的是{day}的情况，只能查看和打印。</source>
        <translation>Showing the state on {day}; view and print only.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>取消更正</source>
        <translation>Cancel correction</translation>
    </message>
    <message>
        <source>恢复按记录和评定计分</source>
        <translation>Score from records and judgement again</translation>
    </message>
    <message>
        <source>更正得分</source>
        <translation>Correct points</translation>
    </message>
    <message>
        <source>满分 {most} 分，按记录和评定是 {score} 分。更正和原因会印在自评表上。</source>
        <translation>Full score {most}; by records and judgement {score}. The correction and reason are printed on the self-score sheet.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>工作台账</source>
        <translation>Work ledgers</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>换个写法再试，或新建一个台账。</source>
        <translation>Try other words, or make a new ledger.</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>New ledger…</translation>
    </message>
    <message>
        <source>有记录</source>
        <translation>With entries</translation>
    </message>
    <message>
        <source>未达标</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>查找台账名称、用途、栏目…</source>
        <translation>Search ledger name, purpose, column…</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear Filter</translation>
    </message>
    <message>
        <source>自建</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>逾期或快到期</source>
        <translation>Overdue or due soon</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>{pairs}。已登记的记录里也会这样显示。</source>
        <translation>{pairs}. Records already entered will show it too.</translation>
    </message>
    <message>
        <source>“{old}”改叫“{new}”</source>
        <translation>“{old}” becomes “{new}”</translation>
    </message>
    <message>
        <source>修改台账栏目：{title}</source>
        <translation>Edit ledger columns: {title}</translation>
    </message>
    <message>
        <source>修改台账：{title}</source>
        <translation>Change ledger: {title}</translation>
    </message>
    <message>
        <source>修改栏目和设置…</source>
        <translation>Change columns and settings…</translation>
    </message>
    <message>
        <source>停用台账：{title}</source>
        <translation>Put ledger out of use: {title}</translation>
    </message>
    <message>
        <source>停用（记录都保留）</source>
        <translation>Put out of use (all records stay)</translation>
    </message>
    <message>
        <source>再看看</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>删除台账：{title}</source>
        <translation>Delete ledger: {title}</translation>
    </message>
    <message>
        <source>删除这个台账</source>
        <translation>Delete this ledger</translation>
    </message>
    <message>
        <source>台账设置</source>
        <translation>Ledger settings</translation>
    </message>
    <message>
        <source>启用台账：{title}</source>
        <translation>Take ledger into use: {title}</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>栏目改名、隐藏…</source>
        <translation>Rename or hide columns…</translation>
    </message>
    <message>
        <source>选项改名，已登记的也跟着改吗？</source>
        <translation>Rename the options in existing records too?</translation>
    </message>
    <message>
        <source>重新启用</source>
        <translation>Take into use again</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>归在哪里</source>
        <translation>Filed under</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>添加材料</source>
        <translation>Add paper</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>{count} 份</source>
        <translation>{count} copies</translation>
    </message>
    <message>
        <source>{count} 页</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>▲ 缺</source>
        <translation>▲ Missing</translation>
    </message>
    <message>
        <source>入档案</source>
        <translation>For file</translation>
    </message>
    <message>
        <source>地方要求</source>
        <translation>Local rule</translation>
    </message>
    <message>
        <source>填写…</source>
        <translation>Fill in…</translation>
    </message>
    <message>
        <source>未补录</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>这一步在记录起始日以前，不算缺</source>
        <translation>This step lies before the records begin and does not count as missing</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>! {count} 处未保存</source>
        <translation>! {count} unsaved</translation>
    </message>
    <message>
        <source>{name}的材料</source>
        <translation>Papers of {name}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已办各步</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>把缺的材料全部勾上</source>
        <translation>Tick all missing papers</translation>
    </message>
    <message>
        <source>没有缺的材料。</source>
        <translation>No papers missing.</translation>
    </message>
    <message>
        <source>添加材料…</source>
        <translation>Add paper…</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>缺的都有了</source>
        <translation>All there now</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>这个台账的口令</source>
        <translation>This book's password</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>{name} 交党费</source>
        <translation>{name} pays dues</translation>
    </message>
    <message>
        <source>交多少</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>怎么交的</source>
        <translation>How paid</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>修改 {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>已保存 {name}</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>已撤回 {name}：{kind}</source>
        <translation>Withdrawn for {name}: {kind}</translation>
    </message>
    <message>
        <source>已登记 {name}：{kind}</source>
        <translation>Recorded for {name}: {kind}</translation>
    </message>
    <message>
        <source>撤回变动：{kind} {name}</source>
        <translation>Withdraw change: {kind} {name}</translation>
    </message>
    <message>
        <source>添加 {name}</source>
        <translation>Add {name}</translation>
    </message>
    <message>
        <source>登记变动：{kind} {name}</source>
        <translation>Record event: {kind} {name}</translation>
    </message>
    <message>
        <source>补充变动：{kind} {name}</source>
        <translation>Complete event: {kind} {name}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>党内情况</source>
        <translation>In the Party</translation>
    </message>
    <message>
        <source>在“支部与班子”里登记任职和卸任。</source>
        <translation>Record taking and leaving posts in “Branch and committee”.</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>工作与联系</source>
        <translation>Work and contact</translation>
    </message>
    <message>
        <source>流动与失联</source>
        <translation>Mobile and lost</translation>
    </message>
    <message>
        <source>添加党员</source>
        <translation>Add member</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>{age} 岁</source>
        <translation>Age {age}</translation>
    </message>
    <message>
        <source>人员类别未填</source>
        <translation>Standing not filled in</translation>
    </message>
    <message>
        <source>信息核对表（大字）</source>
        <translation>Information check sheet (large print)</translation>
    </message>
    <message>
        <source>修改历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>党员身份证明</source>
        <translation>Proof of membership</translation>
    </message>
    <message>
        <source>党龄 {years} 年</source>
        <translation>Party age {years}</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>变动…</source>
        <translation>Event…</translation>
    </message>
    <message>
        <source>基本信息采集表</source>
        <translation>Basic information form</translation>
    </message>
    <message>
        <source>失联</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>已离开：{kind}</source>
        <translation>Left: {kind}</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>流动</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>组织关系介绍信 {letter}</source>
        <translation>Letter of transfer {letter}</translation>
    </message>
    <message>
        <source>经历</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>编辑 F2</source>
        <translation>Edit F2</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Citizen ID</translation>
    </message>
    <message>
        <source>选中一行，这里显示详细情况。</source>
        <translation>Choose a row to see its details here.</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>查看或更换照片</source>
        <translation>View or change photo</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>没有“{value}”这一项，请从列表里选。</source>
        <translation>There is no "{value}"; please choose from the list.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>介绍信上印的</source>
        <translation>Printed on letter of transfer</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>几个支部之上设了党总支或党委的，在这里选。</source>
        <translation>If several branches are under a general branch or Party committee, choose it here.</translation>
    </message>
    <message>
        <source>删除误登的</source>
        <translation>Delete what was entered by mistake</translation>
    </message>
    <message>
        <source>台账设置</source>
        <translation>Book settings</translation>
    </message>
    <message>
        <source>如 第五届</source>
        <translation>e.g. 5th term</translation>
    </message>
    <message>
        <source>小组里没有人了才能撤销。</source>
        <translation>A group can be dissolved only when nobody is in it.</translation>
    </message>
    <message>
        <source>按规定每届 {years} 年，可改。</source>
        <translation>By the rules each term is {years} years; this can be changed.</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>支部里没有人了才能撤销。</source>
        <translation>A branch can be dissolved only when nobody is in it.</translation>
    </message>
    <message>
        <source>改了支部才填；组里的人一起调整。</source>
        <translation>Fill in only if the branch changes; people in the group move with it.</translation>
    </message>
    <message>
        <source>添加党小组</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>添加支部</source>
        <translation>Add branch</translation>
    </message>
    <message>
        <source>登记任期</source>
        <translation>Record term</translation>
    </message>
    <message>
        <source>登记社区概况</source>
        <translation>Record community profile</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>社区概况</source>
        <translation>Community profile</translation>
    </message>
    <message>
        <source>算志愿者占居民的比例时用；不填就用居民人数。</source>
        <translation>Used for the share of volunteers among residents; if left empty, the number of residents is used.</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>这一天以前的事不算缺。</source>
        <translation>What came before this day does not count as missing.</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>{before} 年开过的，放到今年同月同一个星期几；已经安排的不再列。</source>
        <translation>What was held in {before} goes to the same month and weekday of this year; what is planned already is not listed.</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>按固定日排 {year} 年</source>
        <translation>Plan {year} by fixed days</translation>
    </message>
    <message>
        <source>按固定日算出来、还没有安排的。已经过去的没有勾上；不要的去掉勾，一次排入，可以一次撤销。</source>
        <translation>Worked out from the fixed days and not planned yet. Days already past are not ticked; untick what you do not want. All go into the plan at once and can be undone at once.</translation>
    </message>
    <message>
        <source>改会议频次</source>
        <translation>Change meeting frequency</translation>
    </message>
    <message>
        <source>没有可排的：没有设固定日、上年没有会议，或都已经排好了。</source>
        <translation>Nothing to plan: no fixed days are set, last year had no meetings, or all is planned already.</translation>
    </message>
    <message>
        <source>照搬 {before} 年到 {year} 年</source>
        <translation>Copy {before} to {year}</translation>
    </message>
    <message>
        <source>设固定日</source>
        <translation>Set fixed days</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>人员与议题</source>
        <translation>People and agenda</translation>
    </message>
    <message>
        <source>会开过了：写到会情况和记录</source>
        <translation>Meeting held: write attendance and record</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>修改安排</source>
        <translation>Change plan</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>安排会议</source>
        <translation>Plan meeting</translation>
    </message>
    <message>
        <source>时间、地点</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>登记召开…</source>
        <translation>Record as held…</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>{label}：{old} → {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
    <message>
        <source>“{column}”</source>
        <translation>"{column}": </translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>与台账相同</source>
        <translation>The same as in the book</translation>
    </message>
    <message>
        <source>提醒：{text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>有误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>导入的各行</source>
        <translation>Rows to import</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>删错了可以撤销。</source>
        <translation>A mistaken deletion can be undone.</translation>
    </message>
    <message>
        <source>删除这一笔</source>
        <translation>Delete this entry</translation>
    </message>
    <message>
        <source>删除这一笔积分？</source>
        <translation>Delete this points entry?</translation>
    </message>
    <message>
        <source>登记积分</source>
        <translation>Record points</translation>
    </message>
    <message>
        <source>积分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>积分标准里没有这一项，按填写的分数计入。</source>
        <translation>This item is not in the points rules; the points entered count.</translation>
    </message>
    <message>
        <source>这一项最多计入 {most} 分，连这一笔已有 {count} 分。</source>
        <translation>This item counts at most {most} points; with this entry there are {count}.</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>{name}的积分</source>
        <translation>Points of {name}</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>查看或更正</source>
        <translation>View or correct</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>没有日期</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>登记积分…</source>
        <translation>Record points…</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>还没有登记积分。</source>
        <translation>No points recorded yet.</translation>
    </message>
    <message>
        <source>逐笔</source>
        <translation>Each entry</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>{names}也登记为这一职务；换了人的，请再给{names}登记卸任。</source>
        <translation>{names} also recorded in this post; if the person changed, please also record {names} as leaving the post.</translation>
    </message>
    <message>
        <source>不清楚可以不填，表示记录开始以前就任职。</source>
        <translation>If unknown, leave empty: in post since before the records began.</translation>
    </message>
    <message>
        <source>什么时候任职</source>
        <translation>When they took the post</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>名册上写的是“{text}”；登记以后，名册的党内职务以这里为准。</source>
        <translation>The roster says “{text}”; once recorded, the Party post in the roster follows what is here.</translation>
    </message>
    <message>
        <source>名册的文字里写有这些职务，打勾的登记为任职。</source>
        <translation>The roster text names these posts; those ticked are recorded.</translation>
    </message>
    <message>
        <source>委员写分工，党费收缴人写片区。</source>
        <translation>For committee members write their duties, for dues collectors their area.</translation>
    </message>
    <message>
        <source>换一届</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>新一届</source>
        <translation>The new term</translation>
    </message>
    <message>
        <source>留任的打勾；没有打勾的到前一天卸任。新当选的，保存后再登记任职。</source>
        <translation>Tick those who stay; those not ticked leave on the day before. For the newly elected, save first, then record their posts.</translation>
    </message>
    <message>
        <source>登记为任职</source>
        <translation>Record as post</translation>
    </message>
    <message>
        <source>登记任职</source>
        <translation>Record taking post</translation>
    </message>
    <message>
        <source>登记卸任</source>
        <translation>Record leaving post</translation>
    </message>
    <message>
        <source>记不清的可以只写年月，或不写。</source>
        <translation>If not sure, write only year and month, or nothing.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>✓ 已保存 {name}</source>
        <translation>✓ {name} saved</translation>
    </message>
    <message>
        <source>✓ 已归档</source>
        <translation>✓ Filed</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>不能写入 {value}：{why}。请换一个位置。</source>
        <translation>{value} cannot be written: {why}. Choose another place.</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>归档留存</source>
        <translation>File a copy</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>打印预览 · {title}</source>
        <translation>Print preview · {title}</translation>
    </message>
    <message>
        <source>把这份表原样存进档案，注明日期和次数；以后记录改了，存的不变</source>
        <translation>Keep this form as it is in the archive, with date and version; later changes to records do not alter it</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>正在归档…</source>
        <translation>Filing…</translation>
    </message>
    <message>
        <source>第 {number} 页 / 共 {count} 页</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>还有工作没有做完，请稍后再试。</source>
        <translation>Some work is still running. Please try again shortly.</translation>
    </message>
    <message>
        <source>适应宽度</source>
        <translation>Fit width</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{column}”：{text}</source>
        <translation>"{column}": {text}</translation>
    </message>
    <message>
        <source>第 {row} 行“{column}”：{text}</source>
        <translation>Row {row}, "{column}": {text}</translation>
    </message>
    <message>
        <source>第 {row} 行：{text}</source>
        <translation>Row {row}: {text}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>请看一下</source>
        <translation>Please note</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>{done} / {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已做的会全部退回，台账不变。</source>
        <translation>All that was done is taken back; the book stays as it was.</translation>
    </message>
    <message>
        <source>正在取消…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>全不选</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>排入计划 {count} 次</source>
        <translation>Put {count} meetings into plan</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>支部台账</source>
        <translation>PartyBook</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>支部台账</source>
        <translation>PartyBook</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>请写明原因，它会和这一笔一起留下。</source>
        <translation>Please give the reason; it is kept with this entry.</translation>
    </message>
</context>
<context>
    <name>ReasonPart</name>
    <message>
        <source>{label}：{text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>结束…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>自 {day} 起</source>
        <translation>from {day}</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source> 等 {count} 人</source>
        <translation> and others, {count} people</translation>
    </message>
    <message>
        <source>{people}：按一个新编号开红字，把这张收据还剩的全部冲回。</source>
        <translation>{people}: a red entry under a new number reverses all that is left of this receipt.</translation>
    </message>
    <message>
        <source>{people}：整张收据划掉，编号不再用，这些月份又成了没交。</source>
        <translation>{people}: the whole receipt is struck out and its number not used again; these months become unpaid.</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>作废收据</source>
        <translation>Void receipt</translation>
    </message>
    <message>
        <source>写错、没有交出的收据</source>
        <translation>Receipt written wrongly, not handed out</translation>
    </message>
    <message>
        <source>冲正</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>冲正…</source>
        <translation>Reverse…</translation>
    </message>
    <message>
        <source>冲正收据</source>
        <translation>Reverse receipt</translation>
    </message>
    <message>
        <source>在“收缴”里收了党费，收据就列在这里，编号连着不断。</source>
        <translation>Once dues are collected under “Collection”, receipts are listed here, numbered without gaps.</translation>
    </message>
    <message>
        <source>已交出的收据，开红字冲回</source>
        <translation>Receipt already handed out: reverse with a red entry</translation>
    </message>
    <message>
        <source>打印收据</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>收据</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>第 {number} 号收据</source>
        <translation>Receipt No. {number}</translation>
    </message>
    <message>
        <source>这一年还没有收据</source>
        <translation>No receipts this year yet</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>加一个发言</source>
        <translation>Add remarks</translation>
    </message>
    <message>
        <source>发言</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>有 {count} 项以前的决议待落实，放进议题</source>
        <translation>Add earlier open resolutions to agenda ({count})</translation>
    </message>
    <message>
        <source>检查落实：{text}{owner}</source>
        <translation>Check progress: {text}{owner}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>从表格导入…</source>
        <translation>Import Spreadsheet…</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>换个写法或换一类再试。</source>
        <translation>Try other words or another kind.</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear Filter</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>全部支部</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>全部，每份另起一页</source>
        <translation>All, each on a new page</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>填街道或本单位的表…</source>
        <translation>Fill in a form of the subdistrict or this office…</translation>
    </message>
    <message>
        <source>打印登记表</source>
        <translation>Print Registers</translation>
    </message>
    <message>
        <source>打印给谁</source>
        <translation>Print for whom</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>登记表</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>空白表，手填</source>
        <translation>Blank form to fill in by hand</translation>
    </message>
    <message>
        <source>选中的 {count} {unit}</source>
        <translation>the {count} {unit} selected</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>RelativeActs</name>
    <message>
        <source>修改亲属：{name}</source>
        <translation>Edit relative: {name}</translation>
    </message>
    <message>
        <source>删除亲属：{name}</source>
        <translation>Delete relative: {name}</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>登记亲属：{name}</source>
        <translation>Record relative: {name}</translation>
    </message>
</context>
<context>
    <name>RelativeDialog</name>
    <message>
        <source>{name} 的亲属</source>
        <translation>Relative of {name}</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>在名册里的从“名册人员”里选；不在的，填写姓名</source>
        <translation>If in the roster, choose under “Person in roster”; if not, write the name</translation>
    </message>
</context>
<context>
    <name>Relatives</name>
    <message>
        <source>亲属</source>
        <translation>Relatives</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>In roster</translation>
    </message>
    <message>
        <source>添加亲属</source>
        <translation>Add relative</translation>
    </message>
</context>
<context>
    <name>ReliefDialog</name>
    <message>
        <source>不写就没有期限。</source>
        <translation>Leave empty for no end.</translation>
    </message>
    <message>
        <source>免交的不填。</source>
        <translation>Leave empty if exempt.</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>减免 {name}</source>
        <translation>Reduction or exemption of {name}</translation>
    </message>
    <message>
        <source>填上才算数；已建账的月份不会自动改，保存后会列出来，可一并更正。</source>
        <translation>Counts only once filled in; months already set up do not change by themselves. After saving they are listed and can be corrected together.</translation>
    </message>
    <message>
        <source>支部研究和上级批复</source>
        <translation>Branch decision and reply from above</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>登记减免申请</source>
        <translation>Record application for reduction or exemption</translation>
    </message>
</context>
<context>
    <name>ReliefsPage</name>
    <message>
        <source>修改党费减免 {name}</source>
        <translation>Edit reduction or exemption of dues {name}</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>打印审批表</source>
        <translation>Print approval form</translation>
    </message>
    <message>
        <source>批准以前已建账的月份有 {count} 个和这份减免不同。勾选的记一笔更正，原来的数不改。</source>
        <translation>{count} months set up before the approval differ from this exemption. For those ticked a correction is recorded; the original amounts do not change.</translation>
    </message>
    <message>
        <source>按减免更正应交 {count} 笔</source>
        <translation>Correct dues owed by exemption: {count} entries</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母…</source>
        <translation>Search name, pinyin initials…</translation>
    </message>
    <message>
        <source>生活确有困难的党员，经支部研究、上级党委批准，可以少交或免交党费。</source>
        <translation>Members in real hardship may pay less or nothing, if the branch decides so and the higher Party committee approves.</translation>
    </message>
    <message>
        <source>登记党费减免申请</source>
        <translation>Record application for reduction or exemption of dues</translation>
    </message>
    <message>
        <source>登记申请</source>
        <translation>Record application</translation>
    </message>
    <message>
        <source>这一年没有少交、免交党费的申请</source>
        <translation>No applications for reduction or exemption of dues this year</translation>
    </message>
    <message>
        <source>选中的这一份</source>
        <translation>The one selected</translation>
    </message>
</context>
<context>
    <name>ResolutionDialog</name>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
</context>
<context>
    <name>ResolutionLines</name>
    <message>
        <source>{day} 前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>决议 {count}</source>
        <translation>Resolutions {count}</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>不再执行</source>
        <translation>No longer pursued</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting records</translation>
    </message>
    <message>
        <source>会议记录里写下的决议会列在这里，到期没有落实的会提醒。</source>
        <translation>Resolutions written in meeting records are listed here; those due and not carried out are brought to mind.</translation>
    </message>
    <message>
        <source>修改决议落实情况</source>
        <translation>Change resolution follow-up</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>已落实</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>待落实</source>
        <translation>To carry out</translation>
    </message>
    <message>
        <source>查找决议、责任人、会议…</source>
        <translation>Search resolution, person responsible, meeting…</translation>
    </message>
    <message>
        <source>登记 {count} 项决议已落实</source>
        <translation>Record {count} resolutions as carried out</translation>
    </message>
    <message>
        <source>登记已落实…</source>
        <translation>Record as carried out…</translation>
    </message>
    <message>
        <source>这一年还没有决议</source>
        <translation>No resolutions this year yet</translation>
    </message>
    <message>
        <source>选中的一项或几项</source>
        <translation>The one or several selected</translation>
    </message>
    <message>
        <source>选中的决议里没有待落实的。</source>
        <translation>None of the resolutions selected is still to be carried out.</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>{name} 的民主评议</source>
        <translation>Appraisal of {name}</translation>
    </message>
    <message>
        <source>告知本人</source>
        <translation>Told to the person</translation>
    </message>
    <message>
        <source>没有评定等次的，写明原因。</source>
        <translation>If no grade is given, state the reason.</translation>
    </message>
    <message>
        <source>测评票数和支部评定</source>
        <translation>Ballot votes and branch grading</translation>
    </message>
    <message>
        <source>自评和互评</source>
        <translation>Self-appraisal and mutual appraisal</translation>
    </message>
    <message>
        <source>预备党员参加评议，不评定等次。</source>
        <translation>Probationers take part in the appraisal but get no grade.</translation>
    </message>
</context>
<context>
    <name>RollModel</name>
    <message>
        <source>不计入应到</source>
        <translation>Not counted as due</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>计应到，不计表决</source>
        <translation>Counted as due, not in votes</translation>
    </message>
    <message>
        <source>计数</source>
        <translation>Counting</translation>
    </message>
</context>
<context>
    <name>RollTable</name>
    <message>
        <source>到会名单</source>
        <translation>Attendance list</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>停止党籍</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部支部</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>名册显示当天的情况，只能查看和打印。</source>
        <translation>The roster as it was on that day; look and print only.</translation>
    </message>
    <message>
        <source>失联</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>已离开</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>流动</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>现在显示的是{day}的名册，只能查看和打印。</source>
        <translation>This is the roster of {day}; look and print only.</translation>
    </message>
</context>
<context>
    <name>RosterScreen</name>
    <message>
        <source>从表格导入…</source>
        <translation>Import Spreadsheet…</translation>
    </message>
    <message>
        <source>党员名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>可以导入现有的花名册表格，也可以一个一个添加。</source>
        <translation>Import the roster you keep as a spreadsheet, or add people one by one.</translation>
    </message>
    <message>
        <source>手工添加</source>
        <translation>Add by Hand</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>换个写法试试：姓名、拼音首字母、证号或电话的末几位。</source>
        <translation>Try another way: name, pinyin initials, last digits of the ID or phone number.</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>查找姓名、拼音首字母、证号末位…</source>
        <translation>Name, pinyin initials, ID digits…</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>添加党员</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>添加党员（Ctrl+Shift+N）</source>
        <translation>Add member (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear Filter</translation>
    </message>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>还没有党员</source>
        <translation>No members yet</translation>
    </message>
</context>
<context>
    <name>RoutinesDialog</name>
    <message>
        <source>写法：每月18—20日、每周四 8:30、每月第二个周五、每季度末月25日。党小组会不选党小组，就是每个党小组都开。</source>
        <translation>Written in Chinese, as in the examples of the office: days of the month, a weekday with a time, the second Friday of the month. A group meeting without a group is held by every group.</translation>
    </message>
    <message>
        <source>加一个固定日</source>
        <translation>Add a usual day</translation>
    </message>
    <message>
        <source>固定日</source>
        <translation>Usual days</translation>
    </message>
    <message>
        <source>接下来是 {dates}</source>
        <translation>Next: {dates}</translation>
    </message>
</context>
<context>
    <name>RowDialog</name>
    <message>
        <source>{ledger}：新登记</source>
        <translation>{ledger}: new entry</translation>
    </message>
    <message>
        <source>保存并继续登记</source>
        <translation>Save and add another</translation>
    </message>
    <message>
        <source>登记内容</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>详细情况</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>→ {state}</source>
        <translation>→ {state}</translation>
    </message>
    <message>
        <source>修改历史…</source>
        <translation>Change history…</translation>
    </message>
    <message>
        <source>可以一起改状态、移入回收站，或打印、填表。</source>
        <translation>You can change their state together, move them to the recycle bin, print them or fill in forms.</translation>
    </message>
    <message>
        <source>在名册里看：{name} ›</source>
        <translation>See in Members: {name} ›</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>改为“{state}”</source>
        <translation>Change to "{state}"</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>移入回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
    <message>
        <source>第 {number} 号</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>编辑 F2</source>
        <translation>Edit F2</translation>
    </message>
    <message>
        <source>选中 {count} 条</source>
        <translation>{count} entries selected</translation>
    </message>
    <message>
        <source>选中一行，这里显示全部内容和附件。</source>
        <translation>Select a row to see all its content and attachments here.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>! 待核实：{note}</source>
        <translation>! To be verified: {note}</translation>
    </message>
    <message>
        <source>{day} 起执行的规定，在各档界限上的结果</source>
        <translation>Rules in force from {day}: results at the limits of each band</translation>
    </message>
    <message>
        <source>上缴</source>
        <translation>Hand-up</translation>
    </message>
    <message>
        <source>党费规则与设置</source>
        <translation>Dues rules and settings</translation>
    </message>
    <message>
        <source>收缴</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>月应交</source>
        <translation>Monthly dues</translation>
    </message>
    <message>
        <source>月应交怎么算</source>
        <translation>How monthly dues are worked out</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>计算基数</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>默认 {default}：{source}</source>
        <translation>Default {default}: {source}</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>{count} 个文件，共 {pages} 页；拖动图片可以换次序</source>
        <translation>Files: {count}, pages: {pages}; drag pictures to reorder</translation>
    </message>
    <message>
        <source>例如：2026年3月支部党员大会签到表</source>
        <translation>E.g. General meeting sign-in sheet, March 2026</translation>
    </message>
    <message>
        <source>前移</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>另有 {count} 个文件没有加入。</source>
        <translation>Files not added: {count}.</translation>
    </message>
    <message>
        <source>只从这里拿掉，原来的文件不动</source>
        <translation>Removed from here only; the original file is untouched</translation>
    </message>
    <message>
        <source>右转</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>合成一个 PDF</source>
        <translation>Combine into one PDF</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>后移</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>左转</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>正在合成 PDF…</source>
        <translation>Making PDF…</translation>
    </message>
    <message>
        <source>正在读文件…</source>
        <translation>Reading files…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>选择照片、扫描件、PDF</source>
        <translation>Choose photos, scans, PDFs</translation>
    </message>
</context>
<context>
    <name>ScoredPage</name>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>选考核期间结束的那一年：到 2026 年 6 月为止的期间，选 2026。</source>
        <translation>Pick the year the period ends in: for a period to June 2026, pick 2026.</translation>
    </message>
</context>
<context>
    <name>SectionSwitch</name>
    <message>
        <source>换一页</source>
        <translation>Another page</translation>
    </message>
</context>
<context>
    <name>SheetActs</name>
    <message>
        <source>{codes} 要由人评定。都评过了才能定稿；不得分的写 0 分和原因。</source>
        <translation>{codes} must be judged by a person. All must be judged before finalising; where no points are due, enter 0 and the reason.</translation>
    </message>
    <message>
        <source>{year}年佐证材料册.pdf</source>
        <translation>{year} proof book.pdf</translation>
    </message>
    <message>
        <source>上级审核结果</source>
        <translation>Superior review result</translation>
    </message>
    <message>
        <source>上级审核结果…</source>
        <translation>Superior review result…</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>佐证材料册</source>
        <translation>Proof book</translation>
    </message>
    <message>
        <source>佐证材料册（PDF）…</source>
        <translation>Proof book (PDF)…</translation>
    </message>
    <message>
        <source>去评定</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消更正 {item}</source>
        <translation>Cancel correction {item}</translation>
    </message>
    <message>
        <source>各项的上级得分在右边逐项登记；每项都有了，总分不填也会自动合计。</source>
        <translation>Enter the superior's points item by item on the right; once all are in, the total adds up by itself if left blank.</translation>
    </message>
    <message>
        <source>导入上级各项得分…</source>
        <translation>Import superior's item points…</translation>
    </message>
    <message>
        <source>已写入 {name}，共 {pages} 页</source>
        <translation>Wrote {name}, pages: {pages}</translation>
    </message>
    <message>
        <source>得分又会随记录变化，定稿时的得分和依据不再保留；重新定稿前要再核对一遍。</source>
        <translation>Points will follow the records again; the finalised points and basis are not kept. Check again before finalising anew.</translation>
    </message>
    <message>
        <source>撤回自评表</source>
        <translation>Withdraw self-score sheet</translation>
    </message>
    <message>
        <source>撤回自评表…</source>
        <translation>Withdraw self-score sheet…</translation>
    </message>
    <message>
        <source>撤回这张自评表？</source>
        <translation>Withdraw this self-score sheet?</translation>
    </message>
    <message>
        <source>更正得分 {item}</source>
        <translation>Correct points {item}</translation>
    </message>
    <message>
        <source>正在汇编佐证材料册…</source>
        <translation>Making proof book…</translation>
    </message>
    <message>
        <source>申报</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>申报…</source>
        <translation>Submit…</translation>
    </message>
    <message>
        <source>申报表、测评结果（Word）…</source>
        <translation>Submission form, survey result (Word)…</translation>
    </message>
    <message>
        <source>登记上级审核…</source>
        <translation>Enter superior review…</translation>
    </message>
    <message>
        <source>登记何时向谁申报。清除申报日期后，才能重新打开自评表。</source>
        <translation>Enter when and to whom it was submitted. Clear the submission date before reopening the self-score sheet.</translation>
    </message>
    <message>
        <source>群众测评结果</source>
        <translation>Public survey result</translation>
    </message>
    <message>
        <source>群众测评结果…</source>
        <translation>Public survey result…</translation>
    </message>
    <message>
        <source>自评定稿</source>
        <translation>Finalise self-score</translation>
    </message>
    <message>
        <source>自评定稿…</source>
        <translation>Finalise self-score…</translation>
    </message>
    <message>
        <source>评定、更正和附件一起撤回，按记录计的分还在。可用“撤销”找回。</source>
        <translation>Judgements, corrections and attachments are withdrawn; points from records stay. “Undo” brings them back.</translation>
    </message>
    <message>
        <source>还有 {count} 项没有评定</source>
        <translation>Items still to judge: {count}</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>重新打开自评…</source>
        <translation>Reopen self-score…</translation>
    </message>
    <message>
        <source>重新打开自评表</source>
        <translation>Reopen self-score sheet</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>! 评分还没有保存</source>
        <translation>! Points not saved yet</translation>
    </message>
    <message>
        <source>! 还可争取 {rest} 分</source>
        <translation>! {rest} points still to gain</translation>
    </message>
    <message>
        <source>{day} 定稿</source>
        <translation>Finalised {day}</translation>
    </message>
    <message>
        <source>{day} 申报</source>
        <translation>Submitted {day}</translation>
    </message>
    <message>
        <source>{day} 重新打开：{reason}</source>
        <translation>Reopened {day}: {reason}</translation>
    </message>
    <message>
        <source>{total} 分</source>
        <translation>{total} points</translation>
    </message>
    <message>
        <source>✓ 已定稿，得分不再随记录变化</source>
        <translation>✓ Finalised; points no longer follow the records</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>上级审核 {total} 分 {grade}</source>
        <translation>Superior review {total} points {grade}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>去会议记录</source>
        <translation>Go to Meetings</translation>
    </message>
    <message>
        <source>去党员名册</source>
        <translation>Go to Members</translation>
    </message>
    <message>
        <source>去工作台账</source>
        <translation>Go to Ledgers</translation>
    </message>
    <message>
        <source>台账里还没有能计分的记录，所以是 0 分。先登记党员，再记会议和各项工作，分数会自己出来。</source>
        <translation>The book has no records to score yet, so it stands at 0. Enter members first, then meetings and other work; the points come by themselves.</translation>
    </message>
    <message>
        <source>定稿以后 {codes} 的记录有变化。自评表不变，变化单独列出。</source>
        <translation>Records of {codes} have changed since finalising. The self-score sheet stays; changes are listed apart.</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已没有可争取的分</source>
        <translation>No points left to gain</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>开始自评</source>
        <translation>Start self-score</translation>
    </message>
    <message>
        <source>待自判</source>
        <translation>To judge</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>换一个筛选，或清除查找。</source>
        <translation>Try another filter, or clear the search.</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>有变化</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>未满分</source>
        <translation>Below full</translation>
    </message>
    <message>
        <source>查找序号、考核内容、还缺什么…</source>
        <translation>Find number, content, what is missing…</translation>
    </message>
    <message>
        <source>没有找到这条记录，可能已经删除。</source>
        <translation>The record was not found; it may have been deleted.</translation>
    </message>
    <message>
        <source>没有符合的项目</source>
        <translation>No matching items</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>满分 {most} 分</source>
        <translation>Full score {most}</translation>
    </message>
    <message>
        <source>登记上级审核 {item}</source>
        <translation>Enter superior review {item}</translation>
    </message>
    <message>
        <source>看变化</source>
        <translation>See changes</translation>
    </message>
    <message>
        <source>缺佐证</source>
        <translation>No proof</translation>
    </message>
    <message>
        <source>群众满意率 {share}</source>
        <translation>Public satisfaction {share}</translation>
    </message>
    <message>
        <source>考核内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>考核项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>自评人 {who}</source>
        <translation>Scored by {who}</translation>
    </message>
    <message>
        <source>自评打分</source>
        <translation>Self-score</translation>
    </message>
    <message>
        <source>自评期限 {day}</source>
        <translation>Self-score due {day}</translation>
    </message>
    <message>
        <source>计分</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>评定 {item}</source>
        <translation>Judge {item}</translation>
    </message>
    <message>
        <source>还没有开始自评，期限 {day}。给任何一项评分就开始了。</source>
        <translation>Self-score not started; due {day}. Scoring any item starts it.</translation>
    </message>
    <message>
        <source>，最近到期：{day} {what}</source>
        <translation>, next due: {day} {what}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>也可以把图片或 PDF 拖到这里</source>
        <translation>You can also drag pictures or PDF files here</translation>
    </message>
    <message>
        <source>几张照片、扫描件合成一个 PDF…</source>
        <translation>Combine photos and scans into one PDF…</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>扫描件（图片、PDF）…</source>
        <translation>Scan (picture, PDF)…</translation>
    </message>
    <message>
        <source>换一张…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>换一张照片…</source>
        <translation>Replace photo…</translation>
    </message>
    <message>
        <source>更多：{name}</source>
        <translation>More: {name}</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>照片…</source>
        <translation>Photo…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>附件 {count}</source>
        <translation>Attachments {count}</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>主持人和记录人在打印出来的记录上签字的日子。</source>
        <translation>The day the chair and recorder signed the printed record.</translation>
    </message>
    <message>
        <source>纸质记录已签字</source>
        <translation>Paper record signed</translation>
    </message>
</context>
<context>
    <name>Some</name>
    <message>
        <source>{text}（{count}）</source>
        <translation>{text} ({count})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>选一项或几项</source>
        <translation>Choose one or more</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>{most} 分</source>
        <translation>{most} points</translation>
    </message>
    <message>
        <source>{parts} 部分 {items} 项，满分 {most} 分</source>
        <translation>Parts: {parts}, items: {items}, full score {most}</translation>
    </message>
    <message>
        <source>{title} {least} 分起</source>
        <translation>{title} from {least} points</translation>
    </message>
    <message>
        <source>下载导入模板…</source>
        <translation>Download import template…</translation>
    </message>
    <message>
        <source>与现行规定不同</source>
        <translation>Differs from current rules</translation>
    </message>
    <message>
        <source>佐证：{what}</source>
        <translation>Proof: {what}</translation>
    </message>
    <message>
        <source>依据：{paper}</source>
        <translation>Basis: {paper}</translation>
    </message>
    <message>
        <source>依据：{rule}</source>
        <translation>Basis: {rule}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>凭什么</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>凭什么数据</source>
        <translation>Figures used</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除或恢复原样…</source>
        <translation>Delete or restore…</translation>
    </message>
    <message>
        <source>删除本单位的“{title}”？</source>
        <translation>Delete this unit's “{title}”?</translation>
    </message>
    <message>
        <source>删除考核标准 {title}</source>
        <translation>Delete standard {title}</translation>
    </message>
    <message>
        <source>参考：{what}</source>
        <translation>For reference: {what}</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>官方原文</source>
        <translation>Official text</translation>
    </message>
    <message>
        <source>导入考核标准…</source>
        <translation>Import standard…</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>怎样得分</source>
        <translation>How it scores</translation>
    </message>
    <message>
        <source>怎样计分…</source>
        <translation>How to score…</translation>
    </message>
    <message>
        <source>按记录</source>
        <translation>From records</translation>
    </message>
    <message>
        <source>按记录自动计分</source>
        <translation>Scored from records automatically</translation>
    </message>
    <message>
        <source>改用考核标准 {title}</source>
        <translation>Switch to standard {title}</translation>
    </message>
    <message>
        <source>改计分办法 {item}</source>
        <translation>Change scoring {item}</translation>
    </message>
    <message>
        <source>数据：{said}（{title}）</source>
        <translation>Figure: {said} ({title})</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>本单位的</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>本期按记录</source>
        <translation>By records this period</translation>
    </message>
    <message>
        <source>查找序号、考核内容、原文、数据…</source>
        <translation>Find number, content, official text, figure…</translation>
    </message>
    <message>
        <source>正在用</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>没有原文</source>
        <translation>No official text</translation>
    </message>
    <message>
        <source>没有用</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>用这个标准</source>
        <translation>Use this standard</translation>
    </message>
    <message>
        <source>由人评定</source>
        <translation>Judged by a person</translation>
    </message>
    <message>
        <source>考核内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>考核标准</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>考核项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>自判</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>计分</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>评定：{what}</source>
        <translation>Judgement: {what}</translation>
    </message>
    <message>
        <source>说明：{what}</source>
        <translation>Note: {what}</translation>
    </message>
    <message>
        <source>载入官方原文…</source>
        <translation>Load official text…</translation>
    </message>
    <message>
        <source>选中一项，这里显示原文和怎样计分。</source>
        <translation>Select an item to see the official text and how it scores.</translation>
    </message>
    <message>
        <source>随程序提供</source>
        <translation>Built in</translation>
    </message>
    <message>
        <source>随程序提供的恢复原样；自己导入的从台账里删去，用过它的自评表还在用时不能删。可用“撤销”找回。</source>
        <translation>A built-in standard is restored; an imported one is deleted from the book, but not while a self-score sheet still uses it. “Undo” brings it back.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>从哪天起、带着多少钱开始记账</source>
        <translation>From which day and with how much money the account starts</translation>
    </message>
    <message>
        <source>已经开出的最后一张；新收据从下一号开始。</source>
        <translation>The last one already issued; new receipts start from the next number.</translation>
    </message>
    <message>
        <source>期初设置</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>此前已有 {count} 张收据，共 {sum} 元：只记到各人月份，钱应已算在期初余额里。</source>
        <translation>There are {count} receipts from before, {sum} yuan in all: they only count for each person's months; the money should already be in the opening balance.</translation>
    </message>
    <message>
        <source>没有余额写 0。</source>
        <translation>Write 0 if there is no balance.</translation>
    </message>
    <message>
        <source>这一天以前收的、缴的、用的都在期初余额里，不再重复记。</source>
        <translation>What was collected, handed up or spent before this day is all in the opening balance and is not entered again.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>60 名虚构党员，随便试，不影响正式台账</source>
        <translation>60 made-up members; try anything, no real book is touched</translation>
    </message>
    <message>
        <source>{name}（找不到文件）</source>
        <translation>{name} (file not found)</translation>
    </message>
    <message>
        <source>党员名册、人员变动和各种登记表都在一个文件里，不联网也能用。</source>
        <translation>Member roster, events and registers in one file; works without a network.</translation>
    </message>
    <message>
        <source>写上支部名称，从空白开始，或导入现有表格</source>
        <translation>Name the branch; start empty or import a spreadsheet</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开已有台账</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>打开电脑或 U 盘里的台账文件</source>
        <translation>A book file on this computer or a USB drive</translation>
    </message>
    <message>
        <source>打开示例台账</source>
        <translation>Open the practice book</translation>
    </message>
    <message>
        <source>支部台账</source>
        <translation>PartyBook</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>移出列表</source>
        <translation>Remove from List</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>{day}还没有到。</source>
        <translation>{day} has not come yet.</translation>
    </message>
    <message>
        <source>{name}：{step}</source>
        <translation>{name}: {step}</translation>
    </message>
    <message>
        <source>删除这条记录</source>
        <translation>Delete this record</translation>
    </message>
    <message>
        <source>删除这条记录？</source>
        <translation>Delete this record?</translation>
    </message>
    <message>
        <source>延长到哪一天，请在名册里用“变动…”登记“延长预备期”。</source>
        <translation>To extend, and to which day: record “Extended probation” with “Change…” in the roster.</translation>
    </message>
    <message>
        <source>最早 {day}期满。</source>
        <translation>Ends on {day} at the earliest.</translation>
    </message>
    <message>
        <source>比时限晚 {count} 天。</source>
        <translation>{count} days past the time limit.</translation>
    </message>
    <message>
        <source>由它定下的日期和人员类别一起退回；删错了可以撤销。</source>
        <translation>The dates and kind of person it set are taken back too; a mistaken deletion can be undone.</translation>
    </message>
    <message>
        <source>要求：{text}</source>
        <translation>Required: {text}</translation>
    </message>
    <message>
        <source>转正时间记为预备期满的{day}，不是大会的日子：期满后才讨论的照此计算，延长过预备期的除外。</source>
        <translation>Conversion is dated {day}, the end of probation, not the day of the meeting: so it is reckoned where the discussion comes after the end, unless probation was extended.</translation>
    </message>
    <message>
        <source>转正时间记为预备期满的{day}，不是大会的日子：转入的预备党员推迟讨论的照此计算（第35条）。</source>
        <translation>Conversion is dated {day}, the end of probation, not the day of the meeting: so it is reckoned where the discussion on a transferred probationer was put off (Art. 35).</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>已逾期 {count} 天</source>
        <translation>{count} days overdue</translation>
    </message>
    <message>
        <source>建账前，未补录</source>
        <translation>before the book began, not entered</translation>
    </message>
    <message>
        <source>打开材料清单（Ctrl+M）</source>
        <translation>Open papers list (Ctrl+M)</translation>
    </message>
    <message>
        <source>查看或更正</source>
        <translation>View or correct</translation>
    </message>
    <message>
        <source>比时限晚 {count} 天</source>
        <translation>{count} days past time limit</translation>
    </message>
    <message>
        <source>没有日期</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>没有登记</source>
        <translation>Not recorded</translation>
    </message>
</context>
<context>
    <name>StepsTable</name>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>删除这个状态</source>
        <translation>Delete this status</translation>
    </message>
    <message>
        <source>到这一步就办完了</source>
        <translation>Done at this step</translation>
    </message>
    <message>
        <source>办理状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>添加一个状态</source>
        <translation>Add a status</translation>
    </message>
    <message>
        <source>状态名称</source>
        <translation>Status name</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>可以一次拖几个，按名称排好；照片自动摆正、缩小，几个合成一个 PDF</source>
        <translation>Drop several at once; they are sorted by name. Photos are turned upright, made smaller and joined into one PDF</translation>
    </message>
    <message>
        <source>把照片、扫描件、PDF 拖到这里</source>
        <translation>Drop photos, scans or PDFs here</translation>
    </message>
    <message>
        <source>要合并的文件</source>
        <translation>Files to merge</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>全天 8 学时，半天 4 学时；笔记、心得不填。</source>
        <translation>A full day is 8 hours, half a day 4; leave empty for notes and essays.</translation>
    </message>
    <message>
        <source>删除…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>学了什么</source>
        <translation>What was learned</translation>
    </message>
    <message>
        <source>算一次集中培训。</source>
        <translation>Counts as one centralised training.</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>谁和谁谈</source>
        <translation>Who talked with whom</translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation>What was talked about</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>{talker} 与 {name} 的谈话</source>
        <translation>Talk of {talker} with {name}</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting record</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>作废的谈话划掉留着，不再计入。</source>
        <translation>A voided talk stays, struck out, and no longer counts.</translation>
    </message>
    <message>
        <source>作废谈心谈话</source>
        <translation>Void talk</translation>
    </message>
    <message>
        <source>作废这次谈话</source>
        <translation>Void this talk</translation>
    </message>
    <message>
        <source>修改谈心谈话</source>
        <translation>Change talk</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>打印记录表</source>
        <translation>Print record</translation>
    </message>
    <message>
        <source>支部委员之间、委员与党员、党员之间，每年一般至少谈一次。谈过的登记在这里。</source>
        <translation>Committee members with each other, with members, and members with each other usually talk at least once a year. Record talks here.</translation>
    </message>
    <message>
        <source>查找谈话人、谈话对象、内容…</source>
        <translation>Find who talked, with whom or about what…</translation>
    </message>
    <message>
        <source>登记谈心谈话</source>
        <translation>Record talk</translation>
    </message>
    <message>
        <source>登记谈话…</source>
        <translation>Record talk…</translation>
    </message>
    <message>
        <source>还没谈的</source>
        <translation>Still to talk with</translation>
    </message>
    <message>
        <source>这一年还没有登记谈心谈话</source>
        <translation>No talks recorded this year</translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message>
        <source>! 未保存</source>
        <translation>! Not saved</translation>
    </message>
    <message>
        <source>{year} 年度民主评议：票数和等次</source>
        <translation>Appraisal of {year}: votes and grades</translation>
    </message>
    <message>
        <source>▲ 优秀 {best} / 最多 {most}</source>
        <translation>▲ Excellent {best} / most {most}</translation>
    </message>
    <message>
        <source>▲ 有 {count} 人得票合计多于收回的票数</source>
        <translation>▲ More votes in total than ballots returned: {count} people</translation>
    </message>
    <message>
        <source>▲ 请先在“评议情况”里填写收回多少票</source>
        <translation>▲ First fill in the ballots returned in "Appraisal details"</translation>
    </message>
    <message>
        <source>优秀 {best} / 最多 {most}</source>
        <translation>Excellent {best} / most {most}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已评定 {done} / {all}　收回 {returned} 票</source>
        <translation>Graded {done} / {all}  Ballots returned {returned}</translation>
    </message>
    <message>
        <source>直接输入数字，回车到下一人；支部评定填 1 优秀、2 合格、3 基本合格、4 不合格，也可写字。可从表格粘贴。</source>
        <translation>Type numbers; Enter goes to the next person. For the branch grade enter 1 excellent, 2 qualified, 3 basically qualified, 4 unqualified, or write the word. You can paste from a spreadsheet.</translation>
    </message>
</context>
<context>
    <name>TallyModel</name>
    <message>
        <source>不评定</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>支部评定</source>
        <translation>Grade by branch</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{label}：{old} → {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
    <message>
        <source>其他内容</source>
        <translation>Other content</translation>
    </message>
    <message>
        <source>这条记录</source>
        <translation>This record</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>不删除</source>
        <translation>Do not delete</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>{day} 结束</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>{start} 至 {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>延期至 {day}</source>
        <translation>extended to {day}</translation>
    </message>
    <message>
        <source>本届</source>
        <translation>This term</translation>
    </message>
    <message>
        <source>登记任期…</source>
        <translation>Record term…</translation>
    </message>
    <message>
        <source>登记本届任期，到期前半年会提醒。</source>
        <translation>Record this term; a reminder comes half a year before it ends.</translation>
    </message>
    <message>
        <source>（无届次）</source>
        <translation>(no term number)</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>专题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>修改专题</source>
        <translation>Change theme</translation>
    </message>
    <message>
        <source>删除专题</source>
        <translation>Delete theme</translation>
    </message>
    <message>
        <source>归入的会议、谈话等都还在</source>
        <translation>The meetings and talks under it stay</translation>
    </message>
    <message>
        <source>新建专题</source>
        <translation>New theme</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>归入专题</source>
        <translation>Put under theme</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>一次主题教育、一项专门工作是一个专题：会议、谈话、学习、台账都可以归到一起看。</source>
        <translation>An education campaign or special task is one theme: its meetings, talks, study and ledgers can be seen together.</translation>
    </message>
    <message>
        <source>专题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting record</translation>
    </message>
    <message>
        <source>修改专题</source>
        <translation>Change theme</translation>
    </message>
    <message>
        <source>修改专题…</source>
        <translation>Change theme…</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>删除专题</source>
        <translation>Delete theme</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>学习</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>已删除专题，归入的记录都还在，可用“撤销”找回。</source>
        <translation>Theme deleted; what stood under it stays, and undo brings the theme back.</translation>
    </message>
    <message>
        <source>已归入 {count} 条</source>
        <translation>{count} put under</translation>
    </message>
    <message>
        <source>已移出 {count} 条，记录本身还在</source>
        <translation>{count} taken out; the records themselves stay</translation>
    </message>
    <message>
        <source>归入…</source>
        <translation>Put under…</translation>
    </message>
    <message>
        <source>归入专题 {name}</source>
        <translation>Put under theme {name}</translation>
    </message>
    <message>
        <source>把会议、谈话、学习、台账归进来，一页就能看全。</source>
        <translation>Put meetings, talks, study and ledgers here to see them all on one page.</translation>
    </message>
    <message>
        <source>新建专题</source>
        <translation>New theme</translation>
    </message>
    <message>
        <source>新建专题…</source>
        <translation>New theme…</translation>
    </message>
    <message>
        <source>查找名称、类别…</source>
        <translation>Find name or category…</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>移出专题 {name}</source>
        <translation>Take out of theme {name}</translation>
    </message>
    <message>
        <source>谈话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>还没有专题</source>
        <translation>No themes yet</translation>
    </message>
    <message>
        <source>这个专题下面还没有资料</source>
        <translation>Nothing under this theme yet</translation>
    </message>
    <message>
        <source>选中的几条移出专题，记录本身还在</source>
        <translation>Takes the chosen out of the theme; the records themselves stay</translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>{item}　满分 {most} 分</source>
        <translation>{item}  max {most}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>如 1=0.5 4=2</source>
        <translation>e.g. 1=0.5 4=2</translation>
    </message>
    <message>
        <source>怎样得分</source>
        <translation>How it scores</translation>
    </message>
    <message>
        <source>怎样计分：{item}</source>
        <translation>How to score: {item}</translation>
    </message>
    <message>
        <source>本期按这样计：{got} / {most} 分</source>
        <translation>This period it gives: {got} / {most} points</translation>
    </message>
    <message>
        <source>每差一个扣几分，如 0.5</source>
        <translation>Points off for each one short, e.g. 0.5</translation>
    </message>
    <message>
        <source>评定什么</source>
        <translation>What to rate</translation>
    </message>
    <message>
        <source>还要由人评定</source>
        <translation>Also rated by a person</translation>
    </message>
    <message>
        <source>＋ 加一项数据</source>
        <translation>+ Add a figure</translation>
    </message>
</context>
<context>
    <name>UnitHead</name>
    <message>
        <source>{day} 成立</source>
        <translation>founded {day}</translation>
    </message>
    <message>
        <source>{day} 撤销</source>
        <translation>dissolved {day}</translation>
    </message>
    <message>
        <source>{term}任期至</source>
        <translation>{term} term until</translation>
    </message>
    <message>
        <source>依据：{paper}</source>
        <translation>Under: {paper}</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>台账设置…</source>
        <translation>Book settings…</translation>
    </message>
    <message>
        <source>女</source>
        <translation>F</translation>
    </message>
    <message>
        <source>正式</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>编辑… F2</source>
        <translation>Edit… F2</translation>
    </message>
    <message>
        <source>记录从 {day} 起</source>
        <translation>Records from {day}</translation>
    </message>
    <message>
        <source>预备</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>（{paper}）</source>
        <translation>({paper})</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>{count} 个支部合计</source>
        <translation>{count} branches in all</translation>
    </message>
    <message>
        <source>{count} 条提醒</source>
        <translation>{count} reminders</translation>
    </message>
    <message>
        <source>{day} 撤销</source>
        <translation>dissolved {day}</translation>
    </message>
    <message>
        <source>书记 {name}</source>
        <translation>Secretary {name}</translation>
    </message>
    <message>
        <source>任期至 {day}</source>
        <translation>Term until {day}</translation>
    </message>
    <message>
        <source>党员 {members} · 正式 {full} · 预备 {probationary}</source>
        <translation>{members} members · {full} full · {probationary} probationary</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>社区和支部</source>
        <translation>Community and branches</translation>
    </message>
</context>
<context>
    <name>UnitTable</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>任职…</source>
        <translation>Posts…</translation>
    </message>
    <message>
        <source>卸任…</source>
        <translation>Leave post…</translation>
    </message>
    <message>
        <source>历任</source>
        <translation>Past holders</translation>
    </message>
    <message>
        <source>各支部</source>
        <translation>By branch</translation>
    </message>
    <message>
        <source>居民、户数、低保、健康教育普及率、违法犯罪人数；自评打分要用。</source>
        <translation>Residents, households, low-income households, health education rate, offenders; used in the self-scoring.</translation>
    </message>
    <message>
        <source>换一届…</source>
        <translation>New term…</translation>
    </message>
    <message>
        <source>有 {count} 个职务只写在名册里，没有任职日期。</source>
        <translation>{count} posts are only noted in the roster and have no start day.</translation>
    </message>
    <message>
        <source>现任</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>登记一行…</source>
        <translation>Record a line…</translation>
    </message>
    <message>
        <source>登记为任职…</source>
        <translation>Record as post…</translation>
    </message>
    <message>
        <source>登记任职（Ctrl+Shift+N）</source>
        <translation>Record a post (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>社区概况</source>
        <translation>Community profile</translation>
    </message>
    <message>
        <source>还没有登记任职。书记、委员、党小组组长、党费收缴人都在这里登记。</source>
        <translation>No posts recorded yet. Secretary, members, group leaders and dues collectors are all recorded here.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>不保存</source>
        <translation>Don't Save</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>关闭后，没有保存的修改就没有了。</source>
        <translation>Changes that are not saved are lost when you close.</translation>
    </message>
    <message>
        <source>有修改还没有保存</source>
        <translation>There are unsaved changes</translation>
    </message>
    <message>
        <source>继续编辑</source>
        <translation>Go On Editing</translation>
    </message>
</context>
<context>
    <name>VoteLine</name>
    <message>
        <source>✓ 已登记到本人名下</source>
        <translation>✓ Recorded for the person</translation>
    </message>
    <message>
        <source>登记到本人名下…</source>
        <translation>Record for the person…</translation>
    </message>
</context>
<context>
    <name>VotesPart</name>
    <message>
        <source>加一项表决</source>
        <translation>Add a vote</translation>
    </message>
</context>
<context>
    <name>WallModel</name>
    <message>
        <source>{day}日</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>应开 {owed} 次，已开 {held} 次，最迟 {day}</source>
        <translation>Owed {owed}, held {held}, by {day} at the latest</translation>
    </message>
    <message>
        <source>待开</source>
        <translation>To hold</translation>
    </message>
    <message>
        <source>未开说明：{reason}</source>
        <translation>Why not held: {reason}</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>谁应开</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>{kind}{often}{times}次</source>
        <translation>{kind} {often}: {times}</translation>
    </message>
    <message>
        <source>{name}另有不同（只供对照，不重复要求）：{what}</source>
        <translation>{name} differs (for comparison only, not required twice): {what}</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>✓ {day} 谈话</source>
        <translation>✓ {day} talk</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting records</translation>
    </message>
    <message>
        <source>会议频次按{which}</source>
        <translation>Meeting frequency by {which}</translation>
    </message>
    <message>
        <source>全年会议</source>
        <translation>Meetings of the year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>固定日…</source>
        <translation>Fixed days…</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>安排会议</source>
        <translation>Plan meeting</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>已开</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已开（日子）</source>
        <translation>Held (day)</translation>
    </message>
    <message>
        <source>已改：{what}</source>
        <translation>Changed: {what}</translation>
    </message>
    <message>
        <source>应开</source>
        <translation>To be held</translation>
    </message>
    <message>
        <source>待开</source>
        <translation>To hold</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>按固定日排全年…</source>
        <translation>Plan year by fixed days…</translation>
    </message>
    <message>
        <source>排计划</source>
        <translation>Make plan</translation>
    </message>
    <message>
        <source>撤回未开说明：{what}</source>
        <translation>Withdraw explanation of not held: {what}</translation>
    </message>
    <message>
        <source>撤回说明</source>
        <translation>Withdraw explanation</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>有说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>未开说明</source>
        <translation>Why not held</translation>
    </message>
    <message>
        <source>查找会议类型、谁应开…</source>
        <translation>Search meeting kind, held by…</translation>
    </message>
    <message>
        <source>照搬去年…</source>
        <translation>Copy last year…</translation>
    </message>
    <message>
        <source>登记会议</source>
        <translation>Record meeting</translation>
    </message>
    <message>
        <source>空白的是还没到的期间。{signs}</source>
        <translation>Blank: periods still to come. {signs}</translation>
    </message>
    <message>
        <source>说明未开</source>
        <translation>Explain not held</translation>
    </message>
    <message>
        <source>说明未开：{what}</source>
        <translation>Explain not held: {what}</translation>
    </message>
    <message>
        <source>谁应开</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>还没到</source>
        <translation>Still to come</translation>
    </message>
    <message>
        <source>选中一格，这里显示开了哪些会、还差什么。</source>
        <translation>Select a cell to see which meetings were held and what is lacking.</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>逾期未开</source>
        <translation>Overdue, not held</translation>
    </message>
    <message>
        <source>频次</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>频次设置…</source>
        <translation>Frequency settings…</translation>
    </message>
    <message>
        <source>频次：{which}</source>
        <translation>Frequency: {which}</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>{count} 个工作日</source>
        <translation>{count} working days</translation>
    </message>
    <message>
        <source>{count} 个月</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>{count} 学时</source>
        <translation>{count} study hours</translation>
    </message>
    <message>
        <source>{day} 前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{day} 开始</source>
        <translation>starts {day}</translation>
    </message>
    <message>
        <source>{day} 答复</source>
        <translation>answered {day}</translation>
    </message>
    <message>
        <source>{day} 起</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>{day}前办完，大约还有 {left} 个工作日。</source>
        <translation>Due by {day}, about {left} working days left.</translation>
    </message>
    <message>
        <source>{day}前办完，还有 {left} 个工作日。</source>
        <translation>Due by {day}, {left} working days left.</translation>
    </message>
    <message>
        <source>{day}已经到期。</source>
        <translation>Came due on {day}.</translation>
    </message>
    <message>
        <source>{day}起可以办理。</source>
        <translation>Can be done from {day}.</translation>
    </message>
    <message>
        <source>{day}（建账前，不算逾期）</source>
        <translation>{day} (before the book began, not overdue)</translation>
    </message>
    <message>
        <source>{day}（暂定）</source>
        <translation>{day} (provisional)</translation>
    </message>
    <message>
        <source>{state}：{why}</source>
        <translation>{state}: {why}</translation>
    </message>
    <message>
        <source>{step}后 {span}内</source>
        <translation>Within {span} after {step}</translation>
    </message>
    <message>
        <source>{step}后满{span}</source>
        <translation>{span} after {step}</translation>
    </message>
    <message>
        <source>{step}应在 {day}前办完，已逾期 {count} 天。</source>
        <translation>{step} was due by {day}, {count} days overdue.</translation>
    </message>
    <message>
        <source>{step}要在 {day}前办完，大约还有 {left} 个工作日。</source>
        <translation>{step} is due by {day}, about {left} working days left.</translation>
    </message>
    <message>
        <source>{step}要在 {day}前办完，还有 {left} 个工作日。</source>
        <translation>{step} is due by {day}, {left} working days left.</translation>
    </message>
    <message>
        <source>{years} 年放假安排尚未导入，跨到这一年的工作日按周末推算，是暂定的。</source>
        <translation>The {years} holiday schedule has not been imported; working days reaching into that year are counted by weekends and are provisional.</translation>
    </message>
    <message>
        <source>一年</source>
        <translation>one year</translation>
    </message>
    <message>
        <source>下一步：{step}。</source>
        <translation>Next step: {step}.</translation>
    </message>
    <message>
        <source>不少于 {days} 天或 {hours} 学时</source>
        <translation>At least {days} days or {hours} study hours</translation>
    </message>
    <message>
        <source>公示不少于 {count} 个工作日</source>
        <translation>Public notice of at least {count} working days</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>half a year</translation>
    </message>
    <message>
        <source>发展对象的确定和考察</source>
        <translation>Naming and review of targets</translation>
    </message>
    <message>
        <source>受阻</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>各步都已办完。</source>
        <translation>All steps are done.</translation>
    </message>
    <message>
        <source>实到 {count}</source>
        <translation>{count} present</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>Came due</translation>
    </message>
    <message>
        <source>已办完</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>应到 {count}</source>
        <translation>{count} due</translation>
    </message>
    <message>
        <source>应在 {day}前办完，已逾期 {count} 天。</source>
        <translation>Was due by {day}, {count} days overdue.</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>待补登</source>
        <translation>To be added</translation>
    </message>
    <message>
        <source>教育考察和转正</source>
        <translation>Education, review and conversion</translation>
    </message>
    <message>
        <source>时间未满</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>材料 {there}/{count}</source>
        <translation>Papers {there}/{count}</translation>
    </message>
    <message>
        <source>每{span}一次</source>
        <translation>Once every {span}</translation>
    </message>
    <message>
        <source>申请入党</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>积极分子的确定和培养</source>
        <translation>Naming and training of activists</translation>
    </message>
    <message>
        <source>第 {number} 步“{step}”</source>
        <translation>Step {number}, “{step}”</translation>
    </message>
    <message>
        <source>约 {count} 个工作日</source>
        <translation>about {count} working days</translation>
    </message>
    <message>
        <source>赞成 {count}</source>
        <translation>{count} in favour</translation>
    </message>
    <message>
        <source>起算的日期没有写到日，期限是暂定的。</source>
        <translation>The starting date has no day, so the deadline is provisional.</translation>
    </message>
    <message>
        <source>逾期 {count} 天</source>
        <translation>{count} days overdue</translation>
    </message>
    <message>
        <source>预备党员的接收</source>
        <translation>Admission of probationary members</translation>
    </message>
    <message>
        <source>，最长 {span}</source>
        <translation>, at most {span}</translation>
    </message>
    <message>
        <source>，缺：{names}</source>
        <translation>, missing: {names}</translation>
    </message>
</context>
<context>
    <name>WayActs</name>
    <message>
        <source>删除 {name} 的一笔积分</source>
        <translation>Delete points of {name}</translation>
    </message>
    <message>
        <source>删除 {name}：{step}</source>
        <translation>Delete {name}: {step}</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>更正 {name}：{step}</source>
        <translation>Correct {name}: {step}</translation>
    </message>
    <message>
        <source>添加申请人 {name}</source>
        <translation>Add applicant {name}</translation>
    </message>
    <message>
        <source>登记 {name} 的材料</source>
        <translation>Record papers of {name}</translation>
    </message>
    <message>
        <source>登记 {name} 的积分</source>
        <translation>Record points of {name}</translation>
    </message>
    <message>
        <source>登记 {name}：{step}</source>
        <translation>Record {name}: {step}</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>25 步，已办 {count} 步</source>
        <translation>25 steps, {count} done</translation>
    </message>
    <message>
        <source>依据：{text}</source>
        <translation>Basis: {text}</translation>
    </message>
    <message>
        <source>全程纪实表</source>
        <translation>Full process form</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>公示…</source>
        <translation>Public notice…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>材料…</source>
        <translation>Papers…</translation>
    </message>
    <message>
        <source>材料归档目录</source>
        <translation>Filing folder</translation>
    </message>
    <message>
        <source>材料清单（Ctrl+M）</source>
        <translation>List of papers (Ctrl+M)</translation>
    </message>
    <message>
        <source>查看下一步</source>
        <translation>Show next step</translation>
    </message>
    <message>
        <source>查看和登记积分</source>
        <translation>Show and record points</translation>
    </message>
    <message>
        <source>查看或更正</source>
        <translation>View or correct</translation>
    </message>
    <message>
        <source>此前办的步骤按{names}。</source>
        <translation>Earlier steps follow {names}.</translation>
    </message>
    <message>
        <source>登记下一步</source>
        <translation>Record next step</translation>
    </message>
    <message>
        <source>积分 {count}</source>
        <translation>Points {count}</translation>
    </message>
    <message>
        <source>结果未登记</source>
        <translation>Result not recorded</translation>
    </message>
    <message>
        <source>还有 {count} 处，见下面各步。</source>
        <translation>{count} more, see the steps below.</translation>
    </message>
    <message>
        <source>选中一行，这里显示发展全程。</source>
        <translation>Select a row to see the full course here.</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>先用“{name}”</source>
        <translation>Use “{name}” for now</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>名字写进修改记录，以后看得出每一处是谁改的。随时可以在窗口右下角换人。</source>
        <translation>The name goes into the change log, so that it is clear who made each change. You can switch person at any time at the bottom right of the window.</translation>
    </message>
    <message>
        <source>您的姓名，如 李梅</source>
        <translation>Your name, such as Li Mei</translation>
    </message>
    <message>
        <source>换谁登记？</source>
        <translation>Who is recording now?</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>谁在登记？</source>
        <translation>Who is recording?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{name} — 支部台账</source>
        <translation>{name} — PartyBook</translation>
    </message>
    <message>
        <source>✓ 已打开</source>
        <translation>✓ Opened</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>台账是只读的，可以查看和打印，不能修改。{held}</source>
        <translation>The book is read-only: you can look and print, but not change. {held}</translation>
    </message>
    <message>
        <source>支部台账</source>
        <translation>PartyBook</translation>
    </message>
    <message>
        <source>正在打开 {name}…</source>
        <translation>Opening {name}…</translation>
    </message>
    <message>
        <source>正由 {holder} 使用。</source>
        <translation>In use by {holder}.</translation>
    </message>
    <message>
        <source>还有工作没有做完，请稍候或先取消。</source>
        <translation>Work is still going on; wait, or cancel it first.</translation>
    </message>
    <message>
        <source>这是示例台账，里面的人都是虚构的，可以随便试。</source>
        <translation>This is the practice book; everyone in it is made up, so try anything.</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Open Again</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>“{kind}”（{day}）不再起作用，两条都留在经历里。要改成别的，保存后再登记正确的变动。</source>
        <translation>“{kind}” ({day}) no longer counts; both entries stay in the history. To change it to something else, save, then record the right change.</translation>
    </message>
    <message>
        <source>撤回登记</source>
        <translation>Withdraw entry</translation>
    </message>
    <message>
        <source>更正 {name} 的变动</source>
        <translation>Correct a change of {name}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>正在处理…</source>
        <translation>Working…</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>选择年度</source>
        <translation>Choose year</translation>
    </message>
</context>
<context>
    <name>YearModel</name>
    <message>
        <source>{month} 月</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>{name} {month} 月：不在这里交纳</source>
        <translation>{name}, month {month}: not paid here</translation>
    </message>
    <message>
        <source>{name} {month} 月：免交</source>
        <translation>{name}, month {month}: exempt</translation>
    </message>
    <message>
        <source>{name} {month} 月：应交 {owed}，已交 {paid}</source>
        <translation>{name}, month {month}: due {owed}, paid {paid}</translation>
    </message>
    <message>
        <source>{name} {month} 月：应交 {owed}，已交 {paid}，还差 {open}</source>
        <translation>{name}, month {month}: due {owed}, paid {paid}, {open} open</translation>
    </message>
    <message>
        <source>{name} {month} 月：还没有建账，预计应交 {owed}</source>
        <translation>{name}, month {month}: not yet set up, expected due {owed}</translation>
    </message>
    <message>
        <source>{name} {month} 月：还没有核定数额</source>
        <translation>{name}, month {month}: amount not yet assessed</translation>
    </message>
    <message>
        <source>{name} {month} 月：预交 {paid}</source>
        <translation>{name}, month {month}: prepaid {paid}</translation>
    </message>
    <message>
        <source>全年实交</source>
        <translation>Paid in the year</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>月应交</source>
        <translation>Monthly dues</translation>
    </message>
    <message>
        <source>欠</source>
        <translation>Owing</translation>
    </message>
</context>
<context>
    <name>YearlyPage</name>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>已完成：{what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year} 年定稿后 {count} 项有变化</source>
        <translation>Changed since {year} was finalised: {count}</translation>
    </message>
    <message>
        <source>{year} 年定稿时 {was} 分，按现在的记录 {now} 分</source>
        <translation>{year} finalised at {was}; {now} by today's records</translation>
    </message>
    <message>
        <source>{year} 自评</source>
        <translation>{year} self-score</translation>
    </message>
    <message>
        <source>→ 看 {year} 年的自评表</source>
        <translation>→ See the {year} self-score</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>上级 {total} 分 {grade}（{apart}）</source>
        <translation>Superior {total}, {grade} ({apart})</translation>
    </message>
    <message>
        <source>与上级不同</source>
        <translation>Differs from superior</translation>
    </message>
    <message>
        <source>与上级审核不同</source>
        <translation>Differs from superior's review</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>历年对比</source>
        <translation>Compare years</translation>
    </message>
    <message>
        <source>历年得分</source>
        <translation>Scores by year</translation>
    </message>
    <message>
        <source>去自评</source>
        <translation>Go to self-score</translation>
    </message>
    <message>
        <source>各年相同</source>
        <translation>Same every year</translation>
    </message>
    <message>
        <source>多了</source>
        <translation>More</translation>
    </message>
    <message>
        <source>定稿后有变化</source>
        <translation>Changed since finalised</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>少了</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>年年不同</source>
        <translation>Differs every year</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>总分和等次</source>
        <translation>Total and grade</translation>
    </message>
    <message>
        <source>换一个筛选，或清除查找。</source>
        <translation>Try another filter, or clear the search.</translation>
    </message>
    <message>
        <source>查找序号、考核内容…</source>
        <translation>Find number or item…</translation>
    </message>
    <message>
        <source>每年的自评表放在一起比：自评多少，上级审核多少，差在哪里。</source>
        <translation>The self-scores of each year side by side: own score, superior's score and where they differ.</translation>
    </message>
    <message>
        <source>没有符合的项目</source>
        <translation>No matching items</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>现在：{words}</source>
        <translation>Now: {words}</translation>
    </message>
    <message>
        <source>考核内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>自评 {own} / {most} 分</source>
        <translation>Self-score {own} / {most}</translation>
    </message>
    <message>
        <source>自评 {total} 分 {grade}</source>
        <translation>Self-score {total}, {grade}</translation>
    </message>
    <message>
        <source>还没有自评表</source>
        <translation>No self-score yet</translation>
    </message>
    <message>
        <source>选中一项，这里显示各年的得分和变化。</source>
        <translation>Select an item to see its scores and changes by year.</translation>
    </message>
    <message>
        <source>那时：{words}</source>
        <translation>Then: {words}</translation>
    </message>
    <message>
        <source>（未定稿）</source>
        <translation>(not final)</translation>
    </message>
    <message>
        <source>，上级 {superior} 分</source>
        <translation>, superior {superior}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>去掉这个条件</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>怎样筛选</source>
        <translation>How to filter</translation>
    </message>
    <message>
        <source>筛选什么</source>
        <translation>Filter by</translation>
    </message>
</context>
<context>
    <name>_Wish</name>
    <message>
        <source>不改这一项</source>
        <translation>Leave this unchanged</translation>
    </message>
    <message>
        <source>改什么</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>{age} 岁</source>
        <translation>Age {age}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx);;CSV 文本 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV text (*.csv)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>Word 文档和 Excel 表格 (*.docx *.xlsx)</source>
        <translation>Word documents and Excel sheets (*.docx *.xlsx)</translation>
    </message>
    <message>
        <source>图片 (*.jpg *.jpeg *.png *.bmp *.webp *.gif)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.bmp *.webp *.gif)</translation>
    </message>
    <message>
        <source>图片和 PDF (*.pdf *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</source>
        <translation>Images and PDF (*.pdf *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>图片和 PDF (*.pdf *.jpg *.jpeg *.png *.bmp)</source>
        <translation>Pictures and PDF (*.pdf *.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>支部台账 (*.partybook)</source>
        <translation>PartyBook (*.partybook)</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.et *.ods)</source>
        <translation>Spreadsheet (*.xlsx *.xls *.csv *.et *.ods)</translation>
    </message>
</context>
<context>
    <name>ledgers</name>
    <message>
        <source>{count} 项指标未达标</source>
        <translation>Targets not met: {count}</translation>
    </message>
    <message>
        <source>{title}{target}</source>
        <translation>{title} {target}</translation>
    </message>
    <message>
        <source>{title}：“社区概况”里还没有填居民数</source>
        <translation>{title}: number of residents not filled in under “Community profile”</translation>
    </message>
    <message>
        <source>{title}：还没有记录</source>
        <translation>{title}: no records yet</translation>
    </message>
    <message>
        <source>{told}，{target}</source>
        <translation>{told}, {target}</translation>
    </message>
    <message>
        <source>{told}，未达标（{target}）</source>
        <translation>{told}, not met ({target})</translation>
    </message>
    <message>
        <source>{told}，达标（{target}）</source>
        <translation>{told}, met ({target})</translation>
    </message>
    <message>
        <source>{value} 元</source>
        <translation>{value} yuan</translation>
    </message>
    <message>
        <source>{value} 小时</source>
        <translation>{value} hours</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>在回收站</source>
        <translation>In recycle bin</translation>
    </message>
    <message>
        <source>应不低于 {value}</source>
        <translation>should be at least {value}</translation>
    </message>
    <message>
        <source>应不少于 {value}</source>
        <translation>should be at least {value}</translation>
    </message>
    <message>
        <source>应不超过 {value}</source>
        <translation>should be at most {value}</translation>
    </message>
    <message>
        <source>应为 {value}</source>
        <translation>should be {value}</translation>
    </message>
    <message>
        <source>快到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>看还缺的 {count} 条</source>
        <translation>See the {count} missing</translation>
    </message>
    <message>
        <source>还缺：{names}</source>
        <translation>Missing: {names}</translation>
    </message>
    <message>
        <source>还缺：{names}等 {count} 项</source>
        <translation>Missing: {names} and others, {count} in all</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>marked</name>
    <message>
        <source> 还有 {more} 处。</source>
        <translation> {more} more places.</translation>
    </message>
    <message>
        <source>--faults 一次只能对一个表格。</source>
        <translation>--faults takes one spreadsheet at a time.</translation>
    </message>
    <message>
        <source>0.2—1 元（中组发〔2008〕3号）</source>
        <translation>0.2–1 yuan (Zhongzufa [2008] No. 3)</translation>
    </message>
    <message>
        <source>10年</source>
        <translation>10 years</translation>
    </message>
    <message>
        <source>18 位，末位可以是 X。这一列已设为文本，请不要改成数字。</source>
        <translation>18 characters, the last may be X. This column is set to text; do not change it to numbers.</translation>
    </message>
    <message>
        <source>2008规定</source>
        <translation>2008 rules</translation>
    </message>
    <message>
        <source>2017通知</source>
        <translation>2017 notice</translation>
    </message>
    <message>
        <source>30年</source>
        <translation>30 years</translation>
    </message>
    <message>
        <source>35岁及以下</source>
        <translation>35 and under</translation>
    </message>
    <message>
        <source>35岁及以下的班子成员</source>
        <translation>Committee members aged 35 or under</translation>
    </message>
    <message>
        <source>3月12日 党员大会</source>
        <translation>3.12 General meeting</translation>
    </message>
    <message>
        <source>3月18日 主题党日</source>
        <translation>3.18 Theme day</translation>
    </message>
    <message>
        <source>60岁及以上</source>
        <translation>60 and under</translation>
    </message>
    <message>
        <source>DA/T 22-2015：全宗号-门类代码·年度-保管期限-机构（问题）代码-件号；永久写 Y 未核对</source>
        <translation>DA/T 22-2015: fonds number-class code·year-retention-office (subject) code-piece number; Y for permanent is not verified</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>{age} 岁</source>
        <translation>Age {age}</translation>
    </message>
    <message>
        <source>{branch} {day} 结存为负</source>
        <translation>{branch}: negative balance on {day}</translation>
    </message>
    <message>
        <source>{branch} {period} 上缴未收到回执</source>
        <translation>{branch}: no return slip for {period} hand-up</translation>
    </message>
    <message>
        <source>{branch} {period} 党费没有上缴</source>
        <translation>{branch}: {period} dues not handed up</translation>
    </message>
    <message>
        <source>{branch} 任期已满</source>
        <translation>{branch}: term has ended</translation>
    </message>
    <message>
        <source>{branch} 没有登记任期</source>
        <translation>{branch}: no term recorded</translation>
    </message>
    <message>
        <source>{branch} 没有登记班子成员</source>
        <translation>{branch}: no committee members recorded</translation>
    </message>
    <message>
        <source>{branch} 缺{what}</source>
        <translation>{branch}: missing {what}</translation>
    </message>
    <message>
        <source>{count} 个</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>Papers: {count}</translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation>{count} record(s)</translation>
    </message>
    <message>
        <source>{count} 种</source>
        <translation>{count} kind(s)</translation>
    </message>
    <message>
        <source>{day} {title}</source>
        <translation>{day} {title}</translation>
    </message>
    <message>
        <source>{day} 将离开本单位，不足 {months} 个月，一般不办理接收手续{article}。</source>
        <translation>Leaves the unit on {day}, in less than {months} months; as a rule nobody is admitted then{article}.</translation>
    </message>
    <message>
        <source>{day} 已“{kind}”，{again} 起才可以重新入党{cited}。</source>
        <translation>“{kind}” on {day}; may rejoin the Party only from {again}{cited}.</translation>
    </message>
    <message>
        <source>{day} 已“{kind}”，不能转入；{again} 起才可以重新入党{cited}。</source>
        <translation>“{kind}” on {day}, cannot be transferred in; may rejoin the Party only from {again}{cited}.</translation>
    </message>
    <message>
        <source>{day} 已“{kind}”，之后不能再登记这项变动。</source>
        <translation>“{kind}” on {day}; this change cannot be recorded after that.</translation>
    </message>
    <message>
        <source>{day} 才转入，这项变动不会早于转入。</source>
        <translation>Transferred in only on {day}; this change cannot be earlier than that.</translation>
    </message>
    <message>
        <source>{day} 社区概况</source>
        <translation>Community profile, {day}</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{joined} 入党的没有预备期，党龄从入党之日算起；转正时间 {value} 与此不符，请核对档案。</source>
        <translation>Those who joined in {joined} had no probation and party age counts from the day of joining; the conversion date {value} does not fit, please check the file.</translation>
    </message>
    <message>
        <source>{labels}合计 {total}，与“{whole}”{of} 不一致。</source>
        <translation>{labels} add up to {total}, not to {of} of "{whole}".</translation>
    </message>
    <message>
        <source>{month} 应交 {owed} 元，表里是 {value} 元。若一次交了几个月，请分写到各月。</source>
        <translation>{month}: {owed} yuan due, the sheet has {value} yuan. If several months were paid at once, please split the sum by month.</translation>
    </message>
    <message>
        <source>{month} 应交 {owed} 元，表里是 {value} 元，像是大额党费。请在程序里用“登记一笔”登记，表里只写应交的数。</source>
        <translation>{month} asks for {owed} yuan, the sheet has {value}: this looks like a large sum. Enter it in the program as one payment and keep to what is due in the sheet.</translation>
    </message>
    <message>
        <source>{month} 起已核定，表里的不同。收入有变动请加一列“起始月份”，写明从哪个月起。</source>
        <translation>Assessed from {month}; the sheet differs. If income has changed, add a column “Start month” saying from which month.</translation>
    </message>
    <message>
        <source>{names} {count} 人没有填人员类别，没有列入。请补上后再打印。</source>
        <translation>{names}: standing is not filled in for {count}, left out. Fill it in, then print again.</translation>
    </message>
    <message>
        <source>{names}也登记为{post}，还没有卸任日期。导入后请给卸任的一位登记卸任。</source>
        <translation>{names} also recorded as {post} with no end date. After import, please record the end for whoever has left the post.</translation>
    </message>
    <message>
        <source>{names}没有登记组长。</source>
        <translation>{names}: no leader recorded.</translation>
    </message>
    <message>
        <source>{names}：{why}</source>
        <translation>{names}: {why}</translation>
    </message>
    <message>
        <source>{name} {day} {event}，增减重复</source>
        <translation>{name}: {event} on {day} recorded twice</translation>
    </message>
    <message>
        <source>{name} {day} 转出，回执没有在一个月内收回</source>
        <translation>{name}: transferred out {day}, no return slip within a month</translation>
    </message>
    <message>
        <source>{name} {first} 至 {last} 没有联系</source>
        <translation>{name}: no contact from {first} to {last}</translation>
    </message>
    <message>
        <source>{name} {month} 的党费之外多交 {paid} 元，请核对金额和月份。</source>
        <translation>{name} pays {paid} yuan more than the dues of {month}; please check sum and month.</translation>
    </message>
    <message>
        <source>{name} {month} 的党费补交已超过 {most} 个月。补交一般不超过 {most} 个月，请说明原因。</source>
        <translation>{name}: the dues for {month} are paid more than {most} months late. Back payment should not exceed {most} months; please give the reason.</translation>
    </message>
    <message>
        <source>{name} {month} 还应交 {left} 元，这里是 {paid} 元，请核对。</source>
        <translation>{name}: {left} yuan still due for {month}, here it is {paid} yuan; please check.</translation>
    </message>
    <message>
        <source>{name} {period}未汇报</source>
        <translation>{name}: no report for {period}</translation>
    </message>
    <message>
        <source>{name} {post} 没有岗位职责或任期目标</source>
        <translation>{name} ({post}): no duties or term goals</translation>
    </message>
    <message>
        <source>{name} {step} 逾期 {days} 天</source>
        <translation>{name}: {step} is {days} day(s) overdue</translation>
    </message>
    <message>
        <source>{name} {step}：{says}</source>
        <translation>{name} {step}: {says}</translation>
    </message>
    <message>
        <source>{name} 增减没有记录</source>
        <translation>{name}: coming or leaving not recorded</translation>
    </message>
    <message>
        <source>{name} 应到 {due} 次，缺 {count} 次</source>
        <translation>{name}: due {due}, missed {count}</translation>
    </message>
    <message>
        <source>{name} 得票合计 {value}，多于收回的 {returned} 票。</source>
        <translation>The votes for {name} come to {value}, more than the {returned} ballots returned.</translation>
    </message>
    <message>
        <source>{name} 是预备党员，参加评议，不评定等次。</source>
        <translation>{name} is a probationer: takes part in the appraisal but gets no grade.</translation>
    </message>
    <message>
        <source>{name} 欠 {months}</source>
        <translation>{name}: owes {months}</translation>
    </message>
    <message>
        <source>{name} 满六个月，没有处置</source>
        <translation>{name}: six months passed, no action taken</translation>
    </message>
    <message>
        <source>{name} 缺{paper}</source>
        <translation>{name}: missing {paper}</translation>
    </message>
    <message>
        <source>{name} 自愿一次多交 {paid} 元，按大额党费全部上缴，另记大额党费登记表。</source>
        <translation>{name} paid {paid} yuan extra at once by choice; hand it all up as a large payment and fill in the register of large dues.</translation>
    </message>
    <message>
        <source>{name} 还差 {hours} 学时</source>
        <translation>{name}: {hours} study hour(s) short</translation>
    </message>
    <message>
        <source>{name} 还欠 {value}的党费，这笔却多记在 {month}。要补欠交的，请返回改所属月份。</source>
        <translation>{name} still owes dues for {value}, but this payment is booked as extra for {month}. To pay the arrears, go back and change the month.</translation>
    </message>
    <message>
        <source>{name} 迟交 {months}</source>
        <translation>{name}: paid late for {months}</translation>
    </message>
    <message>
        <source>{name} 限期改正期满，没有认定</source>
        <translation>{name}: correction term over, no decision</translation>
    </message>
    <message>
        <source>{name}受撤销党内职务处分，仍登记为{post}，请登记卸任。</source>
        <translation>{name} has been removed from Party posts but is still recorded as {post}; please record the end.</translation>
    </message>
    <message>
        <source>{name}在 {day} 已不在本组织，不能任{post}，请核对。</source>
        <translation>{name} was no longer in this organisation on {day} and cannot be {post}; please check.</translation>
    </message>
    <message>
        <source>{name}在 {day} 是预备党员，没有被选举权，不能任{post}，请核对。</source>
        <translation>{name} was a probationer on {day}, could not be elected and cannot be {post}; please check.</translation>
    </message>
    <message>
        <source>{name}在 {day} 没有被选举权（留党察看或者权利中止），不能任{post}，请核对。</source>
        <translation>{name} could not be elected on {day} (on observation or rights suspended) and cannot be {post}; please check.</translation>
    </message>
    <message>
        <source>{name}在 {day} 还不是党员，不能任{post}，请核对姓名和任职日期。</source>
        <translation>{name} was not yet a member on {day} and cannot be {post}; please check the name and the date of taking the post.</translation>
    </message>
    <message>
        <source>{name}已离开（{kind}），仍登记为{post}，请登记卸任。</source>
        <translation>{name} has left ({kind}) but is still recorded as {post}; please record the end.</translation>
    </message>
    <message>
        <source>{name}已调到{branch}，在这里仍登记为{post}；不再担任的请登记卸任。</source>
        <translation>{name} has moved to {branch} but is still recorded as {post} here; if no longer in the post, please record the end.</translation>
    </message>
    <message>
        <source>{name}的介绍信没有填{fields}，印出来是空白；请补填，或者盖章前手写。</source>
        <translation>The letter of {name} lacks {fields}, which will print blank; fill it in, or write it by hand before the stamp.</translation>
    </message>
    <message>
        <source>{numbers}号</source>
        <translation>No. {numbers}</translation>
    </message>
    <message>
        <source>{place}不是规范的数据，不是本程序正常写出的文件。</source>
        <translation>{place}: not valid data; this program did not write the file properly.</translation>
    </message>
    <message>
        <source>{place}同一项写了两次，可能被人改过。</source>
        <translation>{place}: the same entry appears twice; someone may have altered it.</translation>
    </message>
    <message>
        <source>{place}层层嵌套得反常，可能是恶意文件。</source>
        <translation>{place}: nested abnormally deep; the file may be malicious.</translation>
    </message>
    <message>
        <source>{place}有不合规定的数字。</source>
        <translation>{place}: a number is not allowed.</translation>
    </message>
    <message>
        <source>{place}的“{value}”不合规定。</source>
        <translation>{place}: “{value}” is not allowed.</translation>
    </message>
    <message>
        <source>{place}的次序不对，或者重复。</source>
        <translation>{place}: out of order or repeated.</translation>
    </message>
    <message>
        <source>{place}：“{value}”不能按“{show}”来写。可用：{ways}。</source>
        <translation>{place}: "{value}" cannot be written as "{show}". Possible: {ways}.</translation>
    </message>
    <message>
        <source>{place}：“{value}”的方括号不成对，请写成 [[姓名]] 这样。</source>
        <translation>{place}: the square brackets of "{value}" do not match; write it as in [[name]].</translation>
    </message>
    <message>
        <source>{place}：“{value}”说的是一条记录。请选一条记录来填；要每条一行，写成 [[#{name}]]。</source>
        <translation>{place}: "{value}" speaks of one record. Choose one record to fill in; for one row per record, write [[#{name}]].</translation>
    </message>
    <message>
        <source>{place}：没有“{value}”这一项。可以写的在“能写的标记”里。</source>
        <translation>{place}: there is no "{value}". What can be written is under "Marks available".</translation>
    </message>
    <message>
        <source>{place}：没有“{value}”这一项，是不是 {near}？</source>
        <translation>{place}: there is no "{value}"; is {near} meant?</translation>
    </message>
    <message>
        <source>{sheet} 的文本框</source>
        <translation>Text box of {sheet}</translation>
    </message>
    <message>
        <source>{sheet} 的页眉页脚</source>
        <translation>Header or footer of {sheet}</translation>
    </message>
    <message>
        <source>{sheet}!{cell} 要填的内容超过 {most} 字，一格写不下。请缩短，或改用 Word 模板。</source>
        <translation>{sheet}!{cell}: the text to fill in is longer than {most} characters and does not fit in one cell. Shorten it, or use a Word template.</translation>
    </message>
    <message>
        <source>{term}任期到 {until} 届满，在建账以前；之后的任期未补录，请补登。</source>
        <translation>The term {term} ended on {until}, before the book began; later terms are not entered, please add them.</translation>
    </message>
    <message>
        <source>{term}任期到 {until} 届满，请着手准备换届。</source>
        <translation>{term}: the term ends on {until}; please start preparing the election.</translation>
    </message>
    <message>
        <source>{term}任期到 {until} 已届满，没有登记换届或延期。</source>
        <translation>{term}: the term ended on {until}; no election or extension is recorded.</translation>
    </message>
    <message>
        <source>{term}任期比规定的 {years} 年长，请核对。</source>
        <translation>{term}: the term is longer than the {years} years that the rules give; please check.</translation>
    </message>
    <message>
        <source>{term}延期超过 1 年，请核对。</source>
        <translation>{term}: extended by more than 1 year; please check.</translation>
    </message>
    <message>
        <source>{title} {day}前走访</source>
        <translation>{title}: visit by {day}</translation>
    </message>
    <message>
        <source>{title}：已有份数</source>
        <translation>{title}: copies held</translation>
    </message>
    <message>
        <source>{title}：应有份数</source>
        <translation>{title}: copies due</translation>
    </message>
    <message>
        <source>{unit}{year}年佐证材料册</source>
        <translation>{unit} {year} book of proof</translation>
    </message>
    <message>
        <source>{value} {month} 的党费不在这个支部交，请逐笔登记。</source>
        <translation>{value} do not pay their dues of {month} in this branch; enter them one by one.</translation>
    </message>
    <message>
        <source>{value} 不在 {year} 年度或下一年，请核对年度。</source>
        <translation>{value} is neither the year {year} nor the next one; please check the year.</translation>
    </message>
    <message>
        <source>{value} 不是同一张表里的，不能写在同一行。</source>
        <translation>{value} are not of one list and cannot stand in the same row.</translation>
    </message>
    <message>
        <source>{value} 不是支部台账的文件。</source>
        <translation>{value} is not a PartyBook file.</translation>
    </message>
    <message>
        <source>{value} 不是支部台账的移交文件。</source>
        <translation>{value} is not a PartyBook hand-over file.</translation>
    </message>
    <message>
        <source>{value} 与身份证号里的 {there} 不同，已按表中填写的保存，请核对档案。</source>
        <translation>{value} differs from {there} in the ID number. Stored as the sheet says; check it against the personal file.</translation>
    </message>
    <message>
        <source>{value} 在 {first} 之前，本程序没有那时的党费规定。请把起始月份改到其后，或直接填写月应交。</source>
        <translation>{value} is before {first}; the program has no dues rules from that time. Please move the start month later or enter the monthly due directly.</translation>
    </message>
    <message>
        <source>{value} 在台账里已经交清，这一行不取。若确实是另外多交的，请在程序里登记。</source>
        <translation>{value} is already paid in full in the book; this row is not taken. If it really is extra, please record it in the program.</translation>
    </message>
    <message>
        <source>{value} 在台账里已经交清，金额记到其余月份，请核对。</source>
        <translation>{value} is already paid in full in the book; the amount goes to the other months, please check.</translation>
    </message>
    <message>
        <source>{value} 在考核期间（{period}）之前，请核对。</source>
        <translation>{value} is before the scoring period ({period}). Please check.</translation>
    </message>
    <message>
        <source>{value} 已经建账。有变化请登记更正，不要重新建账。</source>
        <translation>{value} is already set up. For changes, please record a correction; do not set it up again.</translation>
    </message>
    <message>
        <source>{value} 年各人都已有核定，没有可以结转的。</source>
        <translation>For {value} everybody is already assessed; there is nothing to carry over.</translation>
    </message>
    <message>
        <source>{value} 年度没有归档，不用重新打开。</source>
        <translation>{value} is not filed; there is no need to reopen it.</translation>
    </message>
    <message>
        <source>{value} 年度没有自评表。请先建立那一年的自评表，或在导入时写明年份。</source>
        <translation>{value} has no self-score. Create that year's self-score first, or give the year when importing.</translation>
    </message>
    <message>
        <source>{value} 年度的民主评议已经登记过。</source>
        <translation>The appraisal of {value} is recorded already.</translation>
    </message>
    <message>
        <source>{value} 年度的民主评议还没有开始登记。请先在“民主评议”页选这一年点“开始民主评议”，再导入。</source>
        <translation>The {value} appraisal has not been started. Choose this year on the “Appraisal” page, click “Start appraisal”, then import.</translation>
    </message>
    <message>
        <source>{value} 年度的考核期间还没有开始。</source>
        <translation>The {value} scoring period has not begun.</translation>
    </message>
    <message>
        <source>{value} 年度的自评表已经有了。</source>
        <translation>{value} already has a self-score.</translation>
    </message>
    <message>
        <source>{value} 年度的评议名单里没有{name}。请在“民主评议”页点“更新名单”，或核对姓名。</source>
        <translation>{name} is not on the {value} appraisal list. Click “Update list” on the “Appraisal” page, or check the name.</translation>
    </message>
    <message>
        <source>{value} 年度的评议已经评定。要更正，请先点“重新打开”。</source>
        <translation>The appraisal of {value} is graded already. To correct it, first click "Open Again".</translation>
    </message>
    <message>
        <source>{value} 年度的评议已经评定，票数和等次不再改动。要更正，请先点“重新打开”。</source>
        <translation>The {value} appraisal is decided; its votes and grades are fixed. To correct it, click “Reopen” first.</translation>
    </message>
    <message>
        <source>{value} 年度还没有归档文件。</source>
        <translation>{value} has no filed papers yet.</translation>
    </message>
    <message>
        <source>{value} 早于“{label}”{before}，请核对。</source>
        <translation>{value} is earlier than “{label}”{before}; please check.</translation>
    </message>
    <message>
        <source>{value} 早于入党时间 {joined}。请核对后修改。</source>
        <translation>{value} is before the joining date {joined}. Check and correct it.</translation>
    </message>
    <message>
        <source>{value} 早于账户启用日期：只记到本人的月份，钱已在期初余额里，不再记入账户。</source>
        <translation>{value} is before the account began: it only counts for the person's months; the money is in the opening balance and is not entered in the account again.</translation>
    </message>
    <message>
        <source>{value} 时不满 {years} 岁（{born} 出生），请核对。</source>
        <translation>Under {years} years of age on {value} (born {born}); please check.</translation>
    </message>
    <message>
        <source>{value} 是台账的文件名，不能用来存别的内容。请换一个名字。</source>
        <translation>{value} is a book's file name and cannot hold anything else. Choose another name.</translation>
    </message>
    <message>
        <source>{value} 正是要读的文件，不能写到它上面。请换一个名字。</source>
        <translation>{value} is the very file to be read and cannot be written over. Choose another name.</translation>
    </message>
    <message>
        <source>{value} 算出的年龄不合常情，请核对。</source>
        <translation>{value} gives an unlikely age; please check.</translation>
    </message>
    <message>
        <source>{value} 还没有到。</source>
        <translation>{value} has not come yet.</translation>
    </message>
    <message>
        <source>{value} 还没有到，按预交记下，日期记作本月。</source>
        <translation>{value} has not come yet; recorded as prepaid, dated this month.</translation>
    </message>
    <message>
        <source>{value} 还没有到，请核对。</source>
        <translation>{value} has not come yet; please check.</translation>
    </message>
    <message>
        <source>{value} 还没有到，请核对日期。</source>
        <translation>{value} has not come yet; please check the date.</translation>
    </message>
    <message>
        <source>{value} 还没有到，请核对签字日期。</source>
        <translation>{value} has not come yet. Please check the signing date.</translation>
    </message>
    <message>
        <source>{value} 还没有到，这一列不取。</source>
        <translation>{value} has not come yet; this column is not taken.</translation>
    </message>
    <message>
        <source>{value} 还没有建账，或本人不在其中；请先建账。</source>
        <translation>{value} is not set up yet, or the person is not in it; please set it up first.</translation>
    </message>
    <message>
        <source>{value}：台账里写的应到 {due} 人，表里有 {count} 人的到会情况，导入后以名单为准，请核对。</source>
        <translation>{value}: the book says {due} were due, the sheet has {count} people; after the import the list counts. Please check.</translation>
    </message>
    <message>
        <source>{value}：带 # 的标记只能写在表格的行里。</source>
        <translation>{value}: marks with # can only stand in rows of a table.</translation>
    </message>
    <message>
        <source>{who} {day}登记</source>
        <translation>{who} recorded on {day}</translation>
    </message>
    <message>
        <source>{why}（有一项变动待批，批准后再核对。）</source>
        <translation>{why} (One change is pending approval; check again after that.)</translation>
    </message>
    <message>
        <source>{year} 年只有 {count} 个放假日，像是没有列全。导入后这一年就按此推算工作日，请核对。</source>
        <translation>{year} has only {count} days off; the list seems incomplete. After import, working days of that year are counted from it; please check.</translation>
    </message>
    <message>
        <source>{year} 年度已于 {day} 归档，不能再改。要改请先重新打开这一年度，并写明原因。</source>
        <translation>{year} was filed on {day} and cannot be changed. To change it, reopen the year first and give the reason.</translation>
    </message>
    <message>
        <source>{year} 年第 {sequence} 号</source>
        <translation>{year} No. {sequence}</translation>
    </message>
    <message>
        <source>{year}年{part}月</source>
        <translation>{year}-{part}</translation>
    </message>
    <message>
        <source>{year}年第{part}季度</source>
        <translation>{year} Q{part}</translation>
    </message>
    <message>
        <source>“6×3”做法没有写岁数，可按本地习惯定。</source>
        <translation>The “6×3” practice gives no ages; follow local custom.</translation>
    </message>
    <message>
        <source>“{file}”不完整或已损坏，读不出来。请重新拷贝一份；仍不行时，在 WPS/Excel 里打开并另存为 .xlsx。</source>
        <translation>"{file}" is incomplete or damaged and cannot be read. Copy it again; if that does not help, open it in WPS/Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“{file}”不是能读的表格。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。</source>
        <translation>"{file}" is not a spreadsheet that can be read. Open it in WPS/Excel, save it as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>“{file}”其实是网页格式的表格。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。</source>
        <translation>"{file}" is really a web page. Open it in WPS/Excel, save it as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>“{file}”太大，而且不是 WPS/Excel 存的。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。</source>
        <translation>"{file}" is very large and was not saved by WPS/Excel. Open it in WPS/Excel, save it as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>“{file}”打不开：正被别的程序使用，或没有权限。请先在 WPS/Excel 里关闭它。</source>
        <translation>"{file}" cannot be opened: another program is using it, or permission is missing. Close it in WPS/Excel first.</translation>
    </message>
    <message>
        <source>“{file}”是文档，不是表格。请把其中的表格复制到 WPS/Excel 里，另存为 .xlsx 再导入。</source>
        <translation>"{file}" is a document, not a spreadsheet. Copy the table in it into WPS/Excel, save it as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>“{file}”是空文件（0 字节）。请重新拷贝一份。</source>
        <translation>"{file}" is empty (0 bytes). Copy it again.</translation>
    </message>
    <message>
        <source>“{file}”的工作表“{sheet}”一直用到单元格 {cell}，超出能读的范围（{rows} 行、{columns} 列）。请删去远处多余的内容，或把表拆开，再导入。</source>
        <translation>Sheet "{sheet}" of "{file}" reaches as far as cell {cell}, more than can be read ({rows} rows, {columns} columns). Delete what is left over far out, or split the sheet, then import again.</translation>
    </message>
    <message>
        <source>“{file}”第 {line} 行附近的双引号不成对，无法分列。请在 WPS/Excel 里打开核对，另存为 .xlsx 再导入。</source>
        <translation>The quotation marks near line {line} of "{file}" do not match, so its columns cannot be told apart. Check it in WPS/Excel, save it as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>“{file}”解开后大得不正常，没有读取。请在 WPS/Excel 里把要导入的表另存为新的 .xlsx 文件再导入。</source>
        <translation>"{file}" unpacks to an abnormal size and was not read. In WPS/Excel, save the sheet as a new .xlsx file and import that.</translation>
    </message>
    <message>
        <source>“{file}”设了打开密码。请在 WPS/Excel 里打开，取消密码后另存为 .xlsx，再导入。</source>
        <translation>"{file}" has a password. Open it in WPS/Excel, remove the password, save it as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>“{file}”读不出来。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。</source>
        <translation>"{file}" cannot be read. Open it in WPS/Excel, save it as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>“{file}”超过 64 MB。请拆成几个文件，或另存为只含这张表的 .xlsx。</source>
        <translation>"{file}" is larger than 64 MB. Split it, or save an .xlsx with this sheet only.</translation>
    </message>
    <message>
        <source>“{file}”里有表格不该有的内容，没有读取。请在 WPS/Excel 里打开核对，另存为新的 .xlsx 再导入。</source>
        <translation>"{file}" holds something that no spreadsheet should hold and was not read. Check it in WPS/Excel, save it as a new .xlsx, then import that.</translation>
    </message>
    <message>
        <source>“{kind}”以后原则上不能恢复党籍{cited}，请核对。</source>
        <translation>After “{kind}”, membership can in principle not be restored{cited}; please check.</translation>
    </message>
    <message>
        <source>“{label}”不能大于“{of}”。</source>
        <translation>"{label}" cannot be greater than "{of}".</translation>
    </message>
    <message>
        <source>“{label}”应不大于 {most}。</source>
        <translation>"{label}" should be at most {most}.</translation>
    </message>
    <message>
        <source>“{label}”应不小于 {least}。</source>
        <translation>"{label}" should be at least {least}.</translation>
    </message>
    <message>
        <source>“{label}”有 {value} 处没有内容，已留空。</source>
        <translation>"{label}" has no content in {value} places; these were left blank.</translation>
    </message>
    <message>
        <source>“{label}”要填写。</source>
        <translation>"{label}" must be filled in.</translation>
    </message>
    <message>
        <source>“{label}”要超过“{of}”的 {percent}%。</source>
        <translation>"{label}" must be more than {percent}% of "{of}".</translation>
    </message>
    <message>
        <source>“{last}”早于“{first}”。</source>
        <translation>"{last}" is before "{first}".</translation>
    </message>
    <message>
        <source>“{last}”离“{first}”超过 {days} 天。</source>
        <translation>"{last}" is more than {days} days after "{first}".</translation>
    </message>
    <message>
        <source>“{name}”的“{column}”里的“{char}”（{codepoint}）没有字体可打印，纸上印作“〓”。请手写补上，或把有这个字的字体放进字体文件夹。</source>
        <translation>No font has the character "{char}" ({codepoint}) in "{column}" of "{name}"; it is printed as "〓". Write it in by hand, or put a font that has it into the font folder.</translation>
    </message>
    <message>
        <source>“{row}”不能恢复：{says}</source>
        <translation>“{row}” cannot be restored: {says}</translation>
    </message>
    <message>
        <source>“{row}”不能这样改：{says}</source>
        <translation>"{row}" cannot be changed this way: {says}</translation>
    </message>
    <message>
        <source>“{step}”应为 {wanted} 名正式党员，现有 {count} 名{article}。</source>
        <translation>“{step}” needs {wanted} full members, there are {count}{article}.</translation>
    </message>
    <message>
        <source>“{title}”不能恢复，请更正或作废。</source>
        <translation>“{title}” cannot be restored; please correct or void it.</translation>
    </message>
    <message>
        <source>“{title}”第 {number} 条</source>
        <translation>“{title}” no. {number}</translation>
    </message>
    <message>
        <source>“{title}”里有一条记录太长（编号 {value}），不能移交。请缩短它的文字。</source>
        <translation>A record in “{title}” is too long to hand over (no. {value}). Please shorten its text.</translation>
    </message>
    <message>
        <source>“{title}”里有互相冲突的记录，没有采用。原来的台账没有改动。</source>
        <translation>“{title}” has conflicting records and was not taken. The existing book is unchanged.</translation>
    </message>
    <message>
        <source>“{unit}”有正式党员 {count} 人，满 {least} 人可成立党支部。</source>
        <translation>“{unit}” has {count} full members; a branch can be formed from {least}.</translation>
    </message>
    <message>
        <source>“{value}”一页也没有，没有加入。</source>
        <translation>“{value}” has no pages and was not added.</translation>
    </message>
    <message>
        <source>“{value}”不像电话号码，已照原样保留，请核对。</source>
        <translation>"{value}" does not look like a phone number. Kept as it is; please check.</translation>
    </message>
    <message>
        <source>“{value}”不在代码表里，这一项先空着，原文记入备注。</source>
        <translation>"{value}" is not in the code table. Left empty; the words went into the note.</translation>
    </message>
    <message>
        <source>“{value}”不完整或已损坏，只能读出一部分，没有加入。请重新拍照、扫描或传送一次。</source>
        <translation>“{value}” is incomplete or damaged, only part can be read, and it was not added. Please photograph, scan or send it again.</translation>
    </message>
    <message>
        <source>“{value}”不是分数。请写成 2 或 1.5 这样，最多两位小数。</source>
        <translation>“{value}” is not a score. Write it like 2 or 1.5, with at most two decimals.</translation>
    </message>
    <message>
        <source>“{value}”不是台账里的职务。可以写：{names}。</source>
        <translation>“{value}” is not a post in the book. You can write: {names}.</translation>
    </message>
    <message>
        <source>“{value}”不是图片（JPG、PNG、BMP、TIFF）或 PDF，没有加入。请先另存为其中一种。</source>
        <translation>“{value}” is not an image (JPG, PNG, BMP, TIFF) or PDF and was not added. Please save it as one of these first.</translation>
    </message>
    <message>
        <source>“{value}”不是数。请填要达到的数，如 4 或 90。</source>
        <translation>“{value}” is not a number. Enter the figure to reach, such as 4 or 90.</translation>
    </message>
    <message>
        <source>“{value}”不是数字，或小数多于一位。</source>
        <translation>"{value}" is not a number, or has more than one decimal.</translation>
    </message>
    <message>
        <source>“{value}”不是整数。</source>
        <translation>"{value}" is not a whole number.</translation>
    </message>
    <message>
        <source>“{value}”不是整数。积分只记整数；标准里有半分的，请把整套标准（分值和上限）都乘以 10，0.5 分记 5 分。</source>
        <translation>"{value}" is not a whole number. Points are whole numbers; where the standard has half points, multiply the whole standard (points and limits) by 10, so that 0.5 points become 5.</translation>
    </message>
    <message>
        <source>“{value}”不是日期。请写成 1998.07、199807 或 1998年7月1日。</source>
        <translation>"{value}" is not a date. Write 1998.07, 199807 or 1998年7月1日.</translation>
    </message>
    <message>
        <source>“{value}”不是时间。请写成 8:30 或 14:05 这样。</source>
        <translation>"{value}" is not a time. Write it as in 8:30 or 14:05.</translation>
    </message>
    <message>
        <source>“{value}”不是期间。请写成 2026、2026-H1、2026-Q1 或 2026-01。</source>
        <translation>"{value}" is not a period. Write it as in 2026, 2026-H1, 2026-Q1 or 2026-01.</translation>
    </message>
    <message>
        <source>“{value}”不是百分比。请写成 0.5% 或 50% 这样，最多两位小数。</source>
        <translation>“{value}” is not a percentage. Please write it as 0.5% or 50%, with two decimals at most.</translation>
    </message>
    <message>
        <source>“{value}”不是能打开的图片（JPG、PNG、BMP）或 PDF，没有加入。请先另存为其中一种。</source>
        <translation>“{value}” is not a picture (JPG, PNG, BMP) or PDF that can be opened, and was not added. Please save it as one of these first.</translation>
    </message>
    <message>
        <source>“{value}”不是能打开的图片，不能作照片。请换一张 JPG 或 PNG 图片。</source>
        <translation>“{value}” is not a picture that can be opened and cannot be used as a photo. Please choose a JPG or PNG picture.</translation>
    </message>
    <message>
        <source>“{value}”不是这个支部的党小组。</source>
        <translation>"{value}" is not a group of this branch.</translation>
    </message>
    <message>
        <source>“{value}”不是金额。请只写数字，最多两位小数，如 12.50。</source>
        <translation>"{value}" is not an amount. Write digits only, at most two decimals, such as 12.50.</translation>
    </message>
    <message>
        <source>“{value}”不认识，请写：{words}。</source>
        <translation>“{value}” is not known; please write: {words}.</translation>
    </message>
    <message>
        <source>“{value}”与这个盒的年度或保管期限不同，不能放在一起。</source>
        <translation>“{value}” has a different year or retention from this box and cannot go in it.</translation>
    </message>
    <message>
        <source>“{value}”中间有空格，已照原样保留，请核对。</source>
        <translation>"{value}" has a space inside. Kept as it is; please check.</translation>
    </message>
    <message>
        <source>“{value}”写明 {said} 条，实际 {found} 条。</source>
        <translation>“{value}” states {said} record(s), but has {found}.</translation>
    </message>
    <message>
        <source>“{value}”写的是 {told}，各项加起来是 {sum}。请核对分值。</source>
        <translation>“{value}” states {told}, but its items add up to {sum}. Please check the points.</translation>
    </message>
    <message>
        <source>“{value}”在“相关人员”的回收站里，没有导入。若要恢复，请先到回收站恢复，再导入一次。</source>
        <translation>“{value}” is in the recycle bin of “Contacts” and was not imported. To restore, go to the recycle bin first, then import again.</translation>
    </message>
    <message>
        <source>“{value}”在回收站里，没有导入。若要恢复，请先到“更多”里的“回收站”恢复，再导入一次。</source>
        <translation>“{value}” is in the recycle bin and was not imported. To restore, go to “Recycle bin” under “More” first, then import again.</translation>
    </message>
    <message>
        <source>“{value}”太大，请压缩其中的图片后再用。</source>
        <translation>"{value}" is too large; compress the pictures in it first.</translation>
    </message>
    <message>
        <source>“{value}”已在本单位党员名册里，不用再登记为相关人员。</source>
        <translation>“{value}” is already in the roster of this unit and need not be recorded as a contact.</translation>
    </message>
    <message>
        <source>“{value}”已损坏或不完整，打不开。请重新扫描，或换一份完整的文件。</source>
        <translation>“{value}” is damaged or incomplete and cannot be opened. Please scan it again or use a complete file.</translation>
    </message>
    <message>
        <source>“{value}”已有组长{names}，还没有卸任日期。导入后请给卸任的一位登记卸任。</source>
        <translation>“{value}” already has the leader {names}, with no end date. After import, please record the end for whoever has left the post.</translation>
    </message>
    <message>
        <source>“{value}”已经登记过颁发纪念章。</source>
        <translation>“{value}” already has a medal recorded.</translation>
    </message>
    <message>
        <source>“{value}”已经登记过，请修改原来的记录。</source>
        <translation>"{value}" is already entered; change that entry instead.</translation>
    </message>
    <message>
        <source>“{value}”已经编了件号，年度和保管期限不能再改。要改请作废这一件，重新归档。</source>
        <translation>“{value}” has a piece number; its year and retention are fixed. To change them, void this piece and file it again.</translation>
    </message>
    <message>
        <source>“{value}”应写“是”或“否”。</source>
        <translation>"{value}" should be 是 (yes) or 否 (no).</translation>
    </message>
    <message>
        <source>“{value}”当时还不是正式党员{article}。</source>
        <translation>“{value}” was not yet a full member at that time{article}.</translation>
    </message>
    <message>
        <source>“{value}”按每月 30 天算作 {days} 天，请核对。</source>
        <translation>“{value}” counted as {days} days at 30 days a month; please check.</translation>
    </message>
    <message>
        <source>“{value}”按记录计分，不用评定。记录确实反映不了的，可以更正得分并写明原因。</source>
        <translation>“{value}” is scored from records and needs no judgement. Where records cannot show it, correct the points and say why.</translation>
    </message>
    <message>
        <source>“{value}”是文件夹，请打开它，选里面的文件。</source>
        <translation>“{value}” is a folder; please open it and choose the files inside.</translation>
    </message>
    <message>
        <source>“{value}”是空文件，没有加入。</source>
        <translation>“{value}” is an empty file and was not added.</translation>
    </message>
    <message>
        <source>“{value}”是苹果手机的 HEIC 照片，打不开。请在手机上改存为 JPG，或发送时选“最兼容”。</source>
        <translation>“{value}” is an iPhone HEIC photo and cannot be opened. Save it as JPG on the phone, or choose “Most Compatible” when sending.</translation>
    </message>
    <message>
        <source>“{value}”是选项，请写出有哪些，用顿号隔开。</source>
        <translation>"{value}" is a choice: write what there is to choose, parted by commas.</translation>
    </message>
    <message>
        <source>“{value}”有 {count} 处写得不对，没有填写。{said}</source>
        <translation>"{value}" is wrong in {count} places and was not filled in. {said}</translation>
    </message>
    <message>
        <source>“{value}”有密码或加了保护，不能合并。请先打开它，“打印为 PDF”另存一份再加。</source>
        <translation>“{value}” has a password or is protected and cannot be merged. Open it, save a copy with “Print to PDF”, then add that.</translation>
    </message>
    <message>
        <source>“{value}”正受“{title}”处分，不能作入党介绍人{article}。</source>
        <translation>“{value}” is under “{title}” and cannot be a sponsor{article}.</translation>
    </message>
    <message>
        <source>“{value}”的内容与写明的校验值不符，可能被人改过。</source>
        <translation>“{value}” does not match its stated checksum; someone may have altered it.</translation>
    </message>
    <message>
        <source>“{value}”的合计写明 {said}，实际 {found}。</source>
        <translation>The total of “{value}” is stated as {said}, but is {found}.</translation>
    </message>
    <message>
        <source>“{value}”的尺寸太大，没有加入。请用 300 dpi 重新扫描，或缩小后再加。</source>
        <translation>“{value}” is too large in size and was not added. Scan it again at 300 dpi, or make it smaller first.</translation>
    </message>
    <message>
        <source>“{value}”的年份只有两位。请写成四位，如 1998.07。</source>
        <translation>The year of "{value}" has only two digits. Write four, such as 1998.07.</translation>
    </message>
    <message>
        <source>“{value}”的栏目与本程序的不一样。</source>
        <translation>“{value}” has different columns from this program.</translation>
    </message>
    <message>
        <source>“{value}”的校验位不对，有一位写错了。请核对证件后修改。</source>
        <translation>The check character of "{value}" is wrong, so one character is mistyped. Check the ID card and correct it.</translation>
    </message>
    <message>
        <source>“{value}”的选项已经用过，可以改名、在后面添加，不能删除或调换。</source>
        <translation>Choices of “{value}” are in use: they can be renamed or added to at the end, not deleted or reordered.</translation>
    </message>
    <message>
        <source>“{value}”超过 200 兆字节，没有加入。请缩小后再加。</source>
        <translation>“{value}” is over 200 MB and was not added. Please make it smaller first.</translation>
    </message>
    <message>
        <source>“{value}”超过 2000 页，请拆成几份再加。</source>
        <translation>“{value}” has over 2000 pages. Please split it and add the parts.</translation>
    </message>
    <message>
        <source>“{value}”超过 300 页，请拆成几份再加。</source>
        <translation>“{value}” has over 300 pages. Please split it and add the parts.</translation>
    </message>
    <message>
        <source>“{value}”超过 {most} 兆字节，请缩小后再加。</source>
        <translation>“{value}” is larger than {most} MB; please make it smaller and add it again.</translation>
    </message>
    <message>
        <source>“{value}”还在“{title}”处分的影响期内，一般不作入党介绍人{article}。</source>
        <translation>“{value}” is still within the effect of “{title}” and should normally not be a sponsor{article}.</translation>
    </message>
    <message>
        <source>“{value}”还有{what}的记录，不能放入回收站。重复登记的请用“查重”合并；调走、去世请用“变动”。</source>
        <translation>“{value}” still has records of {what} and cannot go to the recycle bin. For double entries merge them with “Find duplicates”; for people who moved or died use “Change”.</translation>
    </message>
    <message>
        <source>“{value}”这一栏已有内容，不能删除，可以隐藏。</source>
        <translation>Column "{value}" holds values; it cannot be removed, only hidden.</translation>
    </message>
    <message>
        <source>“{value}”这一栏已有内容，不能改成另一种类型。</source>
        <translation>Column "{value}" holds values; its kind cannot be changed.</translation>
    </message>
    <message>
        <source>“{value}”这一栏必填，或者规则、统计、提醒要用，不能隐藏。</source>
        <translation>“{value}” is required, or used by rules, statistics or reminders, and cannot be hidden.</translation>
    </message>
    <message>
        <source>“{value}”这一栏重复了，或者程序已经自带。</source>
        <translation>Column "{value}" stands there twice, or the program has it already.</translation>
    </message>
    <message>
        <source>“{value}”里有不认识的会议类型，请写成：{example}。</source>
        <translation>"{value}" has an unknown meeting kind; write it as: {example}.</translation>
    </message>
    <message>
        <source>“{value}”里没有标记，不知道填在哪里。请在要填的地方写上 [[姓名]] 这样的标记。</source>
        <translation>"{value}" has no marks, so it is not known where to fill in. Write marks such as [[name]] where something is to be filled in.</translation>
    </message>
    <message>
        <source>“{value}”里的出生日期不存在。请核对证件后修改。</source>
        <translation>The birth date in "{value}" does not exist. Check the ID card and correct it.</translation>
    </message>
    <message>
        <source>“{when}”是“{value}”时，“{label}”要填写。</source>
        <translation>Where "{when}" is "{value}", "{label}" must be filled in.</translation>
    </message>
    <message>
        <source>“{when}”达到 {least} 时，“{label}”要填写。</source>
        <translation>Where "{when}" reaches {least}, "{label}" must be filled in.</translation>
    </message>
    <message>
        <source>“{who}”只能审议，不能审批预备党员{article}。请报上级党委审批。</source>
        <translation>"{who}" may only review, not approve, probationary members{article}. Send the case to the higher Party committee for approval.</translation>
    </message>
    <message>
        <source>“三必访”指哪些</source>
        <translation>What the “three musts” for visits are</translation>
    </message>
    <message>
        <source>“光荣在党50年”纪念章名册</source>
        <translation>“50 Glorious Years in the Party” medal register</translation>
    </message>
    <message>
        <source>“每人一份”要知道是哪些人：请在“由什么证明”里写“发展党员材料”，或改用其他周期。</source>
        <translation>“One per person” must know which people: write “Admission papers” under “Proved by”, or use another cycle.</translation>
    </message>
    <message>
        <source>“每名党员”要配每月、每季度、每半年或每年；一人一份的请在周期里选“每人一份”。</source>
        <translation>“Each member” goes with monthly, quarterly, half-yearly or yearly; for one each, choose “One per person” as the cycle.</translation>
    </message>
    <message>
        <source>一处说明</source>
        <translation>A note</translation>
    </message>
    <message>
        <source>一天不会超过 24 学时，几天的请分天登记，或只写到月。</source>
        <translation>One day has no more than 24 study hours; record several days one by one, or give only the month.</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>一般不超过 1000 元（组电明字〔2017〕5号）</source>
        <translation>Usually not over 1,000 yuan (Zudianmingzi [2017] No. 5)</translation>
    </message>
    <message>
        <source>一般不超过 6 个月（中组发〔2008〕3号）</source>
        <translation>Usually not over 6 months (Zhongzufa [2008] No. 3)</translation>
    </message>
    <message>
        <source>一般为上级党委</source>
        <translation>Usually the higher Party committee</translation>
    </message>
    <message>
        <source>一般事项</source>
        <translation>General matter</translation>
    </message>
    <message>
        <source>一般工作材料：10年</source>
        <translation>General work papers: 10 years</translation>
    </message>
    <message>
        <source>一行写一个人，“{value}”请分成几行。</source>
        <translation>One person per line; please split “{value}” into several lines.</translation>
    </message>
    <message>
        <source>七一</source>
        <translation>July 1</translation>
    </message>
    <message>
        <source>三会一课</source>
        <translation>Meetings and lectures</translation>
    </message>
    <message>
        <source>三会一课年度统计</source>
        <translation>Yearly statistics of meetings and lectures</translation>
    </message>
    <message>
        <source>三必访</source>
        <translation>Three must-visits</translation>
    </message>
    <message>
        <source>上一份</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上交日期</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>上会决定的决策比例</source>
        <translation>Share of decisions taken at a meeting</translation>
    </message>
    <message>
        <source>上半年工作总结</source>
        <translation>First half-year work summary</translation>
    </message>
    <message>
        <source>上墙内容</source>
        <translation>On the walls</translation>
    </message>
    <message>
        <source>上年结余</source>
        <translation>Carried over from last year</translation>
    </message>
    <message>
        <source>上年结转待核</source>
        <translation>Carried over, to check</translation>
    </message>
    <message>
        <source>上次类别</source>
        <translation>Class before</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Workday</translation>
    </message>
    <message>
        <source>上级下拨</source>
        <translation>Received from above</translation>
    </message>
    <message>
        <source>上级党委</source>
        <translation>Higher Party committee</translation>
    </message>
    <message>
        <source>上级党委同意（备案）</source>
        <translation>Consent of the higher Party committee (on record)</translation>
    </message>
    <message>
        <source>上级党委审批</source>
        <translation>Approval by the higher Party committee</translation>
    </message>
    <message>
        <source>上级党委审批转正</source>
        <translation>Approval of the conversion by the higher Party committee</translation>
    </message>
    <message>
        <source>上级党委意见</source>
        <translation>Opinion of the higher Party committee</translation>
    </message>
    <message>
        <source>上级党委派人谈话</source>
        <translation>Talk held for the higher Party committee</translation>
    </message>
    <message>
        <source>上级党委预审</source>
        <translation>Pre-review by the higher Party committee</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>Higher Party body</translation>
    </message>
    <message>
        <source>上级同意日期</source>
        <translation>Higher consent date</translation>
    </message>
    <message>
        <source>上级备案</source>
        <translation>Filed with higher body</translation>
    </message>
    <message>
        <source>上级审批</source>
        <translation>Higher approval</translation>
    </message>
    <message>
        <source>上级审核得分</source>
        <translation>Superior's score</translation>
    </message>
    <message>
        <source>上级审核总分</source>
        <translation>Superior's total</translation>
    </message>
    <message>
        <source>上级已批准</source>
        <translation>Approved above</translation>
    </message>
    <message>
        <source>上级扣分原因</source>
        <translation>Superior's reason for deduction</translation>
    </message>
    <message>
        <source>上级批复未收到</source>
        <translation>No reply from above yet</translation>
    </message>
    <message>
        <source>上级拨付</source>
        <translation>Allotted from above</translation>
    </message>
    <message>
        <source>上级检查</source>
        <translation>Inspection from above</translation>
    </message>
    <message>
        <source>上级答复日期</source>
        <translation>Higher reply dated</translation>
    </message>
    <message>
        <source>上级评定日期</source>
        <translation>Superior's rating date</translation>
    </message>
    <message>
        <source>上级评定等次</source>
        <translation>Superior's grade</translation>
    </message>
    <message>
        <source>上级转来</source>
        <translation>Passed on from above</translation>
    </message>
    <message>
        <source>上级返还或下拨党费</source>
        <translation>Dues returned or allotted from above</translation>
    </message>
    <message>
        <source>上级部署</source>
        <translation>Order from above</translation>
    </message>
    <message>
        <source>上级配发</source>
        <translation>Issued from above</translation>
    </message>
    <message>
        <source>上级预审</source>
        <translation>Higher pre-review</translation>
    </message>
    <message>
        <source>上缴</source>
        <translation>Hand-up</translation>
    </message>
    <message>
        <source>上缴{period}党费</source>
        <translation>Dues of {period} handed up</translation>
    </message>
    <message>
        <source>上缴{period}大额党费</source>
        <translation>Large dues of {period} handed up</translation>
    </message>
    <message>
        <source>上缴与账户</source>
        <translation>Hand-up and account</translation>
    </message>
    <message>
        <source>上缴党费</source>
        <translation>Hand up dues</translation>
    </message>
    <message>
        <source>上缴合计</source>
        <translation>Total handed up</translation>
    </message>
    <message>
        <source>上缴周期</source>
        <translation>Hand-up cycle</translation>
    </message>
    <message>
        <source>上缴大额党费</source>
        <translation>Hand up large dues</translation>
    </message>
    <message>
        <source>上缴截止日（期满次月几日前）</source>
        <translation>Hand-up deadline (day of the next month after the period)</translation>
    </message>
    <message>
        <source>上缴方式</source>
        <translation>Way of hand-up</translation>
    </message>
    <message>
        <source>上缴日期</source>
        <translation>Hand-up date</translation>
    </message>
    <message>
        <source>上缴比例</source>
        <translation>Hand-up share</translation>
    </message>
    <message>
        <source>上缴金额</source>
        <translation>Sum handed up</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>上门探访</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <source>上门走访</source>
        <translation>Visit at home</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>上限不能小于零：{value}。</source>
        <translation>The upper limit cannot be below zero: {value}.</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>下一步打算</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>下岗、年老、病困党员有联系人且走访过</source>
        <translation>Laid-off, elderly and sick members have a contact and were visited</translation>
    </message>
    <message>
        <source>下岗失业</source>
        <translation>Laid off, out of work</translation>
    </message>
    <message>
        <source>下拨</source>
        <translation>Allotted</translation>
    </message>
    <message>
        <source>下月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>下次回访</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>下次换届</source>
        <translation>Next re-election</translation>
    </message>
    <message>
        <source>下访</source>
        <translation>Visit downwards</translation>
    </message>
    <message>
        <source>不予公开</source>
        <translation>Not to be published</translation>
    </message>
    <message>
        <source>不予立案</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>不交</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>不再执行</source>
        <translation>No longer pursued</translation>
    </message>
    <message>
        <source>不再求职</source>
        <translation>No longer looking</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Unqualified</translation>
    </message>
    <message>
        <source>不合格票</source>
        <translation>Votes unqualified</translation>
    </message>
    <message>
        <source>不同意见</source>
        <translation>Dissenting view</translation>
    </message>
    <message>
        <source>不在其他五类</source>
        <translation>Not in the other five kinds</translation>
    </message>
    <message>
        <source>不宜担任</source>
        <translation>Unsuitable</translation>
    </message>
    <message>
        <source>不应交</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>不执行</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>不按月取得收入的个体经营者等</source>
        <translation>Self-employed and others without monthly income</translation>
    </message>
    <message>
        <source>不是 age 公钥：{value}</source>
        <translation>Not an age public key: {value}</translation>
    </message>
    <message>
        <source>不晚于任期届满，请核对。</source>
        <translation>Not later than the end of the term, please check.</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>不称职</source>
        <translation>Not competent</translation>
    </message>
    <message>
        <source>不能写到“{value}”：{why}</source>
        <translation>Cannot be set to “{value}”: {why}</translation>
    </message>
    <message>
        <source>不能在这里新建文件：{value}</source>
        <translation>No file can be made here: {value}</translation>
    </message>
    <message>
        <source>不能导入“{value}”。可用：{names}。</source>
        <translation>"{value}" cannot be imported. Available: {names}.</translation>
    </message>
    <message>
        <source>不能往下办的原因</source>
        <translation>Why it cannot go on</translation>
    </message>
    <message>
        <source>不能恢复：{title}“{value}”后来又改过。请先恢复后来的那一笔。</source>
        <translation>Cannot restore: {title} “{value}” was changed again later. Please restore that later change first.</translation>
    </message>
    <message>
        <source>不能恢复：别的记录还要用到它，或它用到的记录已经没有了。</source>
        <translation>Cannot restore: other records still need it, or records it needs are gone.</translation>
    </message>
    <message>
        <source>不能恢复：原来的党小组不在现在的党支部里。请连同党支部一起恢复。</source>
        <translation>Cannot restore: the former group is not in the present branch. Please restore it together with the branch.</translation>
    </message>
    <message>
        <source>不能撤销“{value}”：后来的记录还要用到它们，或后来已重新登记过同样的记录。</source>
        <translation>"{value}" cannot be undone: later records need what it made, or the same record was entered again since.</translation>
    </message>
    <message>
        <source>不能撤销：{rows}后来又改过。请先撤销后来的修改，或直接更正。</source>
        <translation>Cannot undo: {rows} changed again since. Undo the later change first, or correct it directly.</translation>
    </message>
    <message>
        <source>不能撤销：{rows}后来已重新登记过，撤销后会算两次。请先撤销或作废后来登记的。</source>
        <translation>Cannot undo: {rows} entered again since; undoing would count them twice. First undo or void what was entered later.</translation>
    </message>
    <message>
        <source>不能撤销：{rows}还要用到它们。请先处理这些记录。</source>
        <translation>Cannot undo: {rows} still needed by other records. Deal with those records first.</translation>
    </message>
    <message>
        <source>不能是负数。</source>
        <translation>Cannot be below zero.</translation>
    </message>
    <message>
        <source>不计入应到会人数</source>
        <translation>Not counted as due</translation>
    </message>
    <message>
        <source>不计入的缘由</source>
        <translation>Reason not counted</translation>
    </message>
    <message>
        <source>不计入的补贴奖金</source>
        <translation>Allowances and bonuses not counted</translation>
    </message>
    <message>
        <source>不计应到</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>不认识“{value}”。可以写：{words}。</source>
        <translation>“{value}” is not known. You can write: {words}.</translation>
    </message>
    <message>
        <source>不需要</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>与上级党组织</source>
        <translation>With the superior organisation</translation>
    </message>
    <message>
        <source>与上级签订的责任书</source>
        <translation>Letters signed with the superior</translation>
    </message>
    <message>
        <source>与入党时间相同（{value}）。只有 1969年4月1日至 1977年8月11日入党的没有预备期，请核对。</source>
        <translation>The same as the joining date ({value}). Only those who joined from 1 April 1969 to 11 August 1977 had no probation; please check.</translation>
    </message>
    <message>
        <source>与共建单位</source>
        <translation>With partner units</translation>
    </message>
    <message>
        <source>与出国（境）流动党员联系</source>
        <translation>Contact with mobile members abroad</translation>
    </message>
    <message>
        <source>与同一时间的另一项变动分不清先后，请把日期写到日。</source>
        <translation>Cannot be told apart in order from another change at the same time; please give the date to the day.</translation>
    </message>
    <message>
        <source>与家人同住</source>
        <translation>With family</translation>
    </message>
    <message>
        <source>与已收的文件同是第 {value} 号，内容却不同。请与对方核对。</source>
        <translation>Same number {value} as a file already received, but with different content. Please check with the sender.</translation>
    </message>
    <message>
        <source>与本人联系一次，登记“联系”；出国（境）的每半年至少一次。</source>
        <translation>Contact the person once and record “Contact”; those abroad at least once each half year.</translation>
    </message>
    <message>
        <source>与流动党员联系</source>
        <translation>Contact with mobile members</translation>
    </message>
    <message>
        <source>与第 {first} 行完全相同，只取一次；若确实交了两次，请补上收据号。</source>
        <translation>Same as row {first}, taken only once; if it really was paid twice, please add the receipt number.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一人、同一月份。请只留一行正确的。</source>
        <translation>Same person and month as row {first}. Please keep only the right row.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一人。请合成一行。</source>
        <translation>Same person as row {first}. Please make them one row.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一人的同一次学习。请只留一行。</source>
        <translation>Same person and same study as line {first}. Please keep only one.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一人的同一职务，但内容不同。请只留一行正确的。</source>
        <translation>Same person and post as row {first}, but with other details. Please keep only the right row.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一人，但内容不同。请只留一行正确的。</source>
        <translation>The same person as in row {first}, but with other contents. Keep only the right row.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一天。请只留一行。</source>
        <translation>Same day as row {first}. Please keep only one row.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一次会议，但内容不同。请只留一行正确的。</source>
        <translation>Same meeting as row {first}, but with other content. Keep only the row that is right.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一次会议，只取一次。</source>
        <translation>Same meeting as row {first}; taken once.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一次谈话。请合成一行。</source>
        <translation>Same talk as line {first}. Please join them into one line.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一次转接，但内容不同。请只留一行正确的。</source>
        <translation>Same transfer as row {first}, but with other details. Please keep only the right row.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一项。请只留一行。</source>
        <translation>Same item as row {first}. Please keep only one row.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一项。请只留一行，份数写在“份数”里。</source>
        <translation>Same item as line {first}. Please keep one line and put the number under “Copies”.</translation>
    </message>
    <message>
        <source>与第 {first} 行重复，只取一次。</source>
        <translation>Repeats row {first}; taken once.</translation>
    </message>
    <message>
        <source>与证件一致，中间不加空格。</source>
        <translation>As on the ID card, without spaces inside.</translation>
    </message>
    <message>
        <source>与身份证号第 17 位不符，已按表中填写的保存，请核对。</source>
        <translation>Does not agree with character 17 of the ID number. Stored as the sheet says; please check.</translation>
    </message>
    <message>
        <source>专业技术</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>专业服务队</source>
        <translation>Specialist team</translation>
    </message>
    <message>
        <source>专科毕业</source>
        <translation>Junior college graduate</translation>
    </message>
    <message>
        <source>专科生</source>
        <translation>Junior college student</translation>
    </message>
    <message>
        <source>专科结业</source>
        <translation>Junior college, completed</translation>
    </message>
    <message>
        <source>专科肄业</source>
        <translation>Junior college, left</translation>
    </message>
    <message>
        <source>专长</source>
        <translation>Speciality</translation>
    </message>
    <message>
        <source>专题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>专题“{value}”没有名称，或已经有了。</source>
        <translation>The topic "{value}" has no name or is there already.</translation>
    </message>
    <message>
        <source>专题学习</source>
        <translation>Topic study</translation>
    </message>
    <message>
        <source>专题资料</source>
        <translation>Papers by theme</translation>
    </message>
    <message>
        <source>业务培训</source>
        <translation>Work training</translation>
    </message>
    <message>
        <source>东乡族</source>
        <translation>Dongxiang</translation>
    </message>
    <message>
        <source>丢失</source>
        <translation>Lost item</translation>
    </message>
    <message>
        <source>两年内完成民主评议的支部数</source>
        <translation>Branches that completed an appraisal within two years</translation>
    </message>
    <message>
        <source>两年内完成民主评议的支部比例</source>
        <translation>Share of branches with an appraisal within two years</translation>
    </message>
    <message>
        <source>两年内评议有方案和总结的支部数</source>
        <translation>Branches with appraisal scheme and summary within two years</translation>
    </message>
    <message>
        <source>两年内评议有方案和总结的支部比例</source>
        <translation>Share of branches with an appraisal plan and summary within two years</translation>
    </message>
    <message>
        <source>两新组织</source>
        <translation>New organisations</translation>
    </message>
    <message>
        <source>两新组织党员</source>
        <translation>Members in new organisations</translation>
    </message>
    <message>
        <source>两新组织党建台账</source>
        <translation>Party building in enterprises and new organisations</translation>
    </message>
    <message>
        <source>两次输入的口令不一样，没有生成文件。</source>
        <translation>The two passphrases differ; no file was made.</translation>
    </message>
    <message>
        <source>两种都用</source>
        <translation>Both are used</translation>
    </message>
    <message>
        <source>两边在“{title}”里都有同一项记录，不能合并。请先处理其中一条。</source>
        <translation>Both have the same record in “{title}” and cannot be merged. Please deal with one of them first.</translation>
    </message>
    <message>
        <source>严重警告</source>
        <translation>Serious warning</translation>
    </message>
    <message>
        <source>丧失劳动力</source>
        <translation>Unable to work</translation>
    </message>
    <message>
        <source>丧失劳动能力</source>
        <translation>Unable to work</translation>
    </message>
    <message>
        <source>个人所得税</source>
        <translation>Income tax</translation>
    </message>
    <message>
        <source>个人自评</source>
        <translation>Self-appraisal</translation>
    </message>
    <message>
        <source>个体</source>
        <translation>Self-employed</translation>
    </message>
    <message>
        <source>个体工商</source>
        <translation>Self-employed</translation>
    </message>
    <message>
        <source>个体工商户</source>
        <translation>Self-employed business</translation>
    </message>
    <message>
        <source>个体工商户从业人员</source>
        <translation>Self-employed trader or helper</translation>
    </message>
    <message>
        <source>个台账</source>
        <translation>ledgers</translation>
    </message>
    <message>
        <source>个职务</source>
        <translation>posts</translation>
    </message>
    <message>
        <source>中</source>
        <translation>Middle</translation>
    </message>
    <message>
        <source>中专</source>
        <translation>Technical secondary</translation>
    </message>
    <message>
        <source>中专、高中、技校学生</source>
        <translation>Student of a technical, senior high or skilled-worker school</translation>
    </message>
    <message>
        <source>中专结业</source>
        <translation>Technical secondary, completed</translation>
    </message>
    <message>
        <source>中专肄业</source>
        <translation>Technical secondary, left</translation>
    </message>
    <message>
        <source>中共党员</source>
        <translation>CPC member</translation>
    </message>
    <message>
        <source>中共预备党员</source>
        <translation>CPC probationary member</translation>
    </message>
    <message>
        <source>中国共产党支部工作条例（试行）（2018年）；考核标准更严的，可改选</source>
        <translation>CPC Regulations on Branch Work (Trial) (2018); where the standard asks for more, choose that instead</translation>
    </message>
    <message>
        <source>中型</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>中央党校大专</source>
        <translation>Central Party School, junior college</translation>
    </message>
    <message>
        <source>中央党校大学</source>
        <translation>Central Party School, undergraduate</translation>
    </message>
    <message>
        <source>中央党校研究生</source>
        <translation>Central Party School, postgraduate</translation>
    </message>
    <message>
        <source>中央组织部收据号</source>
        <translation>CPC Organization Dept. receipt no.</translation>
    </message>
    <message>
        <source>中学生</source>
        <translation>Secondary student</translation>
    </message>
    <message>
        <source>中止权利</source>
        <translation>Suspend rights</translation>
    </message>
    <message>
        <source>中止表决权、选举权和被选举权</source>
        <translation>Suspend the rights to vote, elect and be elected</translation>
    </message>
    <message>
        <source>中秋</source>
        <translation>Mid-Autumn</translation>
    </message>
    <message>
        <source>中秋节</source>
        <translation>Mid-Autumn Festival</translation>
    </message>
    <message>
        <source>中等专科毕业</source>
        <translation>Technical secondary school, graduated</translation>
    </message>
    <message>
        <source>中等专科结业</source>
        <translation>Technical secondary school, completed without diploma</translation>
    </message>
    <message>
        <source>中等专科肄业</source>
        <translation>Technical secondary school, left early</translation>
    </message>
    <message>
        <source>中等职业</source>
        <translation>Secondary vocational</translation>
    </message>
    <message>
        <source>中等职业教育</source>
        <translation>Secondary vocational education</translation>
    </message>
    <message>
        <source>中组发〔2008〕3号</source>
        <translation>Zhongzufa [2008] No. 3</translation>
    </message>
    <message>
        <source>中组发〔2008〕3号、组电明字〔2017〕5号</source>
        <translation>Zhongzufa [2008] No. 3, Zudianmingzi [2017] No. 5</translation>
    </message>
    <message>
        <source>临时</source>
        <translation>Temporary</translation>
    </message>
    <message>
        <source>临时党支部</source>
        <translation>Temporary branch</translation>
    </message>
    <message>
        <source>临时党组织不能接收预备党员{article}。</source>
        <translation>A temporary Party organisation cannot admit probationary members{article}.</translation>
    </message>
    <message>
        <source>为外出和流入的党员做了什么：联系、送学、代办、慰问；流动情况本身在“党员名册”里登记。</source>
        <translation>What was done for members away and those come in: contact, study, errands, visits; moves themselves are entered under Members.</translation>
    </message>
    <message>
        <source>为民办件</source>
        <translation>Residents' services</translation>
    </message>
    <message>
        <source>为民办件办结率</source>
        <translation>Share of services done</translation>
    </message>
    <message>
        <source>为民服务办件台账</source>
        <translation>Services done for residents</translation>
    </message>
    <message>
        <source>为老人做了哪些服务：助餐、助医、日间照料、上门探访，谁服务、老人满不满意。</source>
        <translation>What was done for the elderly: meals, medical help, day care, visits at home; by whom, and whether they were satisfied.</translation>
    </message>
    <message>
        <source>为老服务</source>
        <translation>Elderly services</translation>
    </message>
    <message>
        <source>为老服务台账</source>
        <translation>Services for the elderly</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>主持人总结</source>
        <translation>Closing words of the chair</translation>
    </message>
    <message>
        <source>主要事迹</source>
        <translation>Main deeds</translation>
    </message>
    <message>
        <source>主要做法</source>
        <translation>Main practice</translation>
    </message>
    <message>
        <source>主要内容</source>
        <translation>Main content</translation>
    </message>
    <message>
        <source>主要困难</source>
        <translation>Main difficulties</translation>
    </message>
    <message>
        <source>主要工作</source>
        <translation>Main work</translation>
    </message>
    <message>
        <source>主要意见</source>
        <translation>Main opinions</translation>
    </message>
    <message>
        <source>主要问题</source>
        <translation>Main problems</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>主讲人或单位</source>
        <translation>Speaker or unit</translation>
    </message>
    <message>
        <source>主送单位</source>
        <translation>Main addressee</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>主题党日</source>
        <translation>Theme day</translation>
    </message>
    <message>
        <source>主题党日、党课</source>
        <translation>Theme day, Lecture</translation>
    </message>
    <message>
        <source>主题党日活动记录</source>
        <translation>Theme day record</translation>
    </message>
    <message>
        <source>举办单位</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>之后登记的“{kind}”（{day}）就对不上了：{why}</source>
        <translation>“{kind}” recorded afterwards ({day}) would no longer fit: {why}</translation>
    </message>
    <message>
        <source>乌孜别克族</source>
        <translation>Uzbek</translation>
    </message>
    <message>
        <source>九三学社</source>
        <translation>Jiusan Society</translation>
    </message>
    <message>
        <source>九三学社社员</source>
        <translation>Member of the Jiusan Society</translation>
    </message>
    <message>
        <source>乡村医生</source>
        <translation>Village doctor</translation>
    </message>
    <message>
        <source>书记</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>书记、委员学时达标人数</source>
        <translation>Secretaries and committee members with enough study hours</translation>
    </message>
    <message>
        <source>书记、委员学时达标率</source>
        <translation>Rate of secretaries and committee members with enough study hours</translation>
    </message>
    <message>
        <source>书记与委员</source>
        <translation>Secretary and committee members</translation>
    </message>
    <message>
        <source>书记和每位委员的岗位职责、任期目标和今年的目标；卸任以前每年都在表里。</source>
        <translation>Duties, term goals and this year's goals of the secretary and each committee member; listed every year until they leave the post.</translation>
    </message>
    <message>
        <source>书记轮训</source>
        <translation>Secretary's refresher</translation>
    </message>
    <message>
        <source>书记述职</source>
        <translation>Secretary's yearly report</translation>
    </message>
    <message>
        <source>书记述职报告</source>
        <translation>Secretary's yearly report</translation>
    </message>
    <message>
        <source>书记项目</source>
        <translation>Secretary's project</translation>
    </message>
    <message>
        <source>书面意见</source>
        <translation>Written opinions</translation>
    </message>
    <message>
        <source>事业专技</source>
        <translation>Public institution, technical</translation>
    </message>
    <message>
        <source>事业单位专业技术人员</source>
        <translation>Professional or technical staff of a public institution</translation>
    </message>
    <message>
        <source>事业单位管理人员</source>
        <translation>Management staff of a public institution</translation>
    </message>
    <message>
        <source>事业管理</source>
        <translation>Public institution, management</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>事项类别</source>
        <translation>Kind of matter</translation>
    </message>
    <message>
        <source>二维码</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>互评意见</source>
        <translation>Mutual appraisal</translation>
    </message>
    <message>
        <source>五十年章</source>
        <translation>50-year badge</translation>
    </message>
    <message>
        <source>交办方</source>
        <translation>Assigned by</translation>
    </message>
    <message>
        <source>交款人</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>交流或发表</source>
        <translation>Exchanged or published</translation>
    </message>
    <message>
        <source>交清日期</source>
        <translation>Day paid up</translation>
    </message>
    <message>
        <source>交纳大额党费人数</source>
        <translation>Paid large dues (people)</translation>
    </message>
    <message>
        <source>交纳情况</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>交纳方式</source>
        <translation>Way of payment</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>Payment date</translation>
    </message>
    <message>
        <source>交至月份</source>
        <translation>Paid through</translation>
    </message>
    <message>
        <source>交过笔记或心得的人</source>
        <translation>People who handed in notes or essays</translation>
    </message>
    <message>
        <source>享受低保</source>
        <translation>On low-income aid</translation>
    </message>
    <message>
        <source>京族</source>
        <translation>Gin (Jing)</translation>
    </message>
    <message>
        <source>亲子教育</source>
        <translation>Parent-child education</translation>
    </message>
    <message>
        <source>亲属情况</source>
        <translation>Relatives</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>人事安排</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人员变动</source>
        <translation>Membership events</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>人员类别不认识，应是：{words}。</source>
        <translation>The kind of person is not known; it should be: {words}.</translation>
    </message>
    <message>
        <source>人员类别将由高改低，请核对。</source>
        <translation>Standing will change to a lower one; please check.</translation>
    </message>
    <message>
        <source>人员类别未填，分不出是否正式党员</source>
        <translation>No kind of person given; it is unclear whether this is a full member</translation>
    </message>
    <message>
        <source>人均月收入</source>
        <translation>Monthly income per head</translation>
    </message>
    <message>
        <source>人均月收入 {income} 元</source>
        <translation>Monthly income per head {income} yuan</translation>
    </message>
    <message>
        <source>人均月收入 {income} 元，低于 {least} 元</source>
        <translation>Monthly income per head {income} yuan, below {least} yuan</translation>
    </message>
    <message>
        <source>人均月收入（元）</source>
        <translation>Monthly income per head (yuan)</translation>
    </message>
    <message>
        <source>人工更正</source>
        <translation>Corrected by hand</translation>
    </message>
    <message>
        <source>人工评定</source>
        <translation>Rated by hand</translation>
    </message>
    <message>
        <source>人才</source>
        <translation>Talent</translation>
    </message>
    <message>
        <source>人才台账</source>
        <translation>Talent ledger</translation>
    </message>
    <message>
        <source>人才类别</source>
        <translation>Kind of talent</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人数、票数不能小于零。</source>
        <translation>Numbers of people and votes cannot be less than zero.</translation>
    </message>
    <message>
        <source>人选问题</source>
        <translation>Problem of candidates</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>介绍信到期</source>
        <translation>Letter of transfer expires</translation>
    </message>
    <message>
        <source>介绍信存根：30年（有的地方10年）</source>
        <translation>Letter stubs: 30 years (10 in some places)</translation>
    </message>
    <message>
        <source>介绍信有效期一般不超过 {days} 天{cited}，请核对。</source>
        <translation>A letter of transfer is usually valid for at most {days} days{cited}; please check.</translation>
    </message>
    <message>
        <source>介绍信有效期将满</source>
        <translation>Letter of transfer about to expire</translation>
    </message>
    <message>
        <source>介绍信编号</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>介绍信编号 {value} 已开给{name}（{day}），不能重复。请换一个编号。</source>
        <translation>Letter of transfer no. {value} was already issued to {name} ({day}) and cannot be used twice. Please use another number.</translation>
    </message>
    <message>
        <source>介绍信编号 {value} 已开给{name}，不能重复。请核对。</source>
        <translation>Letter of transfer no. {value} was already issued to {name} and cannot be used twice. Please check.</translation>
    </message>
    <message>
        <source>仍交</source>
        <translation>Still pay</translation>
    </message>
    <message>
        <source>仍无法取得联系的，按程序除名；已取得联系的，研究恢复党籍。</source>
        <translation>Where contact still fails, remove by procedure; where contact is made again, decide on restoring membership.</translation>
    </message>
    <message>
        <source>仍联系不上的，研究停止党籍。</source>
        <translation>Where contact still fails, decide on suspending membership.</translation>
    </message>
    <message>
        <source>从“{first}”到“{last}”不满 {days} 天。</source>
        <translation>Less than {days} days from "{first}" to "{last}".</translation>
    </message>
    <message>
        <source>从下拉列表里选：{listed} 等 {count} 项。</source>
        <translation>Choose from the list: {listed} and so on, {count} in all.</translation>
    </message>
    <message>
        <source>从下拉列表里选：{listed}。</source>
        <translation>Choose from the list: {listed}.</translation>
    </message>
    <message>
        <source>从下月起交</source>
        <translation>Pay from next month</translation>
    </message>
    <message>
        <source>从单位来报到的在职党员：哪个单位、特长、认领什么岗位，撤回报到以前每年都在表里。</source>
        <translation>Members in employment who report to the community: unit, speciality, post taken on; listed every year until they withdraw.</translation>
    </message>
    <message>
        <source>从当月起交全月</source>
        <translation>Full month from this month on</translation>
    </message>
    <message>
        <source>从移交文件还原（第 {sequence} 号）</source>
        <translation>Restored from hand-over file (No. {sequence})</translation>
    </message>
    <message>
        <source>仡佬族</source>
        <translation>Gelao</translation>
    </message>
    <message>
        <source>代交人</source>
        <translation>Paid on behalf by</translation>
    </message>
    <message>
        <source>代办事项</source>
        <translation>Errand done</translation>
    </message>
    <message>
        <source>代办服务</source>
        <translation>Errands</translation>
    </message>
    <message>
        <source>代表层级</source>
        <translation>Delegate level</translation>
    </message>
    <message>
        <source>代表证号</source>
        <translation>Delegate card number</translation>
    </message>
    <message>
        <source>以前已收的月份</source>
        <translation>Months collected before</translation>
    </message>
    <message>
        <source>以前已收（补录）</source>
        <translation>Collected before (added later)</translation>
    </message>
    <message>
        <source>仫佬族</source>
        <translation>Mulao</translation>
    </message>
    <message>
        <source>件</source>
        <translation>Piece</translation>
    </message>
    <message>
        <source>件号</source>
        <translation>Piece number</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>任务内容</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>任务分解</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>任务来源</source>
        <translation>Origin of the task</translation>
    </message>
    <message>
        <source>任务落实到人、有时限的比例</source>
        <translation>Share of tasks with a person and a deadline</translation>
    </message>
    <message>
        <source>任期届满</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>任期开始</source>
        <translation>Term begins</translation>
    </message>
    <message>
        <source>任期未满或延期已批准的党组织</source>
        <translation>Organisations within term or with extension approved</translation>
    </message>
    <message>
        <source>任期目标</source>
        <translation>Term goals</translation>
    </message>
    <message>
        <source>任期目标和岗位职责台账</source>
        <translation>Term goals and post duties</translation>
    </message>
    <message>
        <source>任期起</source>
        <translation>Term from</translation>
    </message>
    <message>
        <source>任职日期</source>
        <translation>In post from</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企业党支部</source>
        <translation>Enterprise branch</translation>
    </message>
    <message>
        <source>优</source>
        <translation>Excellent mark</translation>
    </message>
    <message>
        <source>优秀</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>优秀 {value} 人，一般不超过 {most} 人。请调整；上级同意超过的，在备注里写明依据后再评定。</source>
        <translation>Excellent: {value}, normally no more than {most}. Please adjust; if the higher level agrees to more, give the grounds in the note, then grade.</translation>
    </message>
    <message>
        <source>优秀 {value} 人，一般不超过 {most} 人（三分之一），多 {over} 人。</source>
        <translation>Excellent: {value}, normally no more than {most} (a third), {over} too many.</translation>
    </message>
    <message>
        <source>优秀不超过三分之一，总数按</source>
        <translation>Excellent at most a third of</translation>
    </message>
    <message>
        <source>优秀票</source>
        <translation>Votes excellent</translation>
    </message>
    <message>
        <source>会上</source>
        <translation>In the meeting</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>会议内容</source>
        <translation>Meeting content</translation>
    </message>
    <message>
        <source>会议决定</source>
        <translation>Decided at a meeting</translation>
    </message>
    <message>
        <source>会议决议</source>
        <translation>Meeting resolutions</translation>
    </message>
    <message>
        <source>会议到会情况</source>
        <translation>Meeting attendance</translation>
    </message>
    <message>
        <source>会议名称</source>
        <translation>Meeting name</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Meeting date</translation>
    </message>
    <message>
        <source>会议时间</source>
        <translation>Meeting time</translation>
    </message>
    <message>
        <source>会议次数</source>
        <translation>Meeting numbers</translation>
    </message>
    <message>
        <source>会议活动</source>
        <translation>Meetings and events</translation>
    </message>
    <message>
        <source>会议测评</source>
        <translation>Meeting vote</translation>
    </message>
    <message>
        <source>会议类型</source>
        <translation>Meeting kind</translation>
    </message>
    <message>
        <source>会议计划</source>
        <translation>Meeting plan</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Meeting records</translation>
    </message>
    <message>
        <source>会议记录 → 决议落实</source>
        <translation>Minutes → resolution follow-up</translation>
    </message>
    <message>
        <source>会议记录 → 学习学时</source>
        <translation>Minutes → study hours</translation>
    </message>
    <message>
        <source>会议记录 → 民主评议</source>
        <translation>Minutes → appraisal</translation>
    </message>
    <message>
        <source>会议记录 → 谈心谈话</source>
        <translation>Minutes → talks</translation>
    </message>
    <message>
        <source>会议记录：{count} 次会议过了日子还没有登记</source>
        <translation>Meetings: {count} whose day has passed are not recorded yet</translation>
    </message>
    <message>
        <source>会议记录：未写党小组会，按30年</source>
        <translation>Minutes: group meetings not named, kept 30 years</translation>
    </message>
    <message>
        <source>会议记录：永久</source>
        <translation>Minutes: permanent</translation>
    </message>
    <message>
        <source>会议记录：联席会议未写，按30年</source>
        <translation>Minutes: joint meetings not named, kept 30 years</translation>
    </message>
    <message>
        <source>会议通知和签到</source>
        <translation>Meeting notices and sign-in</translation>
    </message>
    <message>
        <source>会议频次</source>
        <translation>Meeting frequency</translation>
    </message>
    <message>
        <source>会议频次按</source>
        <translation>Meeting frequency by</translation>
    </message>
    <message>
        <source>传真</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>传统节日</source>
        <translation>Traditional festival</translation>
    </message>
    <message>
        <source>传阅</source>
        <translation>Circulating</translation>
    </message>
    <message>
        <source>低</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>低保</source>
        <translation>Low-income aid</translation>
    </message>
    <message>
        <source>低保户数</source>
        <translation>Low-income households</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>住房公积金</source>
        <translation>Housing fund</translation>
    </message>
    <message>
        <source>住房物业</source>
        <translation>Housing and property</translation>
    </message>
    <message>
        <source>住院</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>住院治疗</source>
        <translation>Hospital treatment</translation>
    </message>
    <message>
        <source>住院治疗必访</source>
        <translation>Must visit: in hospital</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>佐证数</source>
        <translation>Proofs</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Proof papers</translation>
    </message>
    <message>
        <source>佐证材料册已写好，这些没有印进去：
{value}</source>
        <translation>The book of proof is written. These were not printed in it:
{value}</translation>
    </message>
    <message>
        <source>佐证材料和参考数据</source>
        <translation>Proof and reference figures</translation>
    </message>
    <message>
        <source>体育健身</source>
        <translation>Sports and fitness</translation>
    </message>
    <message>
        <source>体育队</source>
        <translation>Sports team</translation>
    </message>
    <message>
        <source>余额</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>作废日期</source>
        <translation>Date voided</translation>
    </message>
    <message>
        <source>佤族</source>
        <translation>Va</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>使用次数</source>
        <translation>Times used</translation>
    </message>
    <message>
        <source>例：{example}</source>
        <translation>Example: {example}</translation>
    </message>
    <message>
        <source>侗族</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>依靠抚恤、救济或低保生活</source>
        <translation>Lives on pension, relief or low-income aid</translation>
    </message>
    <message>
        <source>便民利民</source>
        <translation>Everyday services</translation>
    </message>
    <message>
        <source>便民服务项目台账</source>
        <translation>Resident services ledger</translation>
    </message>
    <message>
        <source>俄罗斯族</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>保安族</source>
        <translation>Bonan</translation>
    </message>
    <message>
        <source>保管人</source>
        <translation>Keeper</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>信息</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>信息简报</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>信息简报报送采用台账</source>
        <translation>Bulletins sent and used</translation>
    </message>
    <message>
        <source>信访</source>
        <translation>Petitions</translation>
    </message>
    <message>
        <source>信访积案</source>
        <translation>Old petition case</translation>
    </message>
    <message>
        <source>信访答复率</source>
        <translation>Share of petitions answered</translation>
    </message>
    <message>
        <source>倒排最后一成的党组织：问题在哪、谁来联系、什么时候转化。</source>
        <translation>The last tenth of Party organisations: what is wrong, who is in contact, when they are turned round.</translation>
    </message>
    <message>
        <source>借用</source>
        <translation>Borrowed</translation>
    </message>
    <message>
        <source>假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>停办日期</source>
        <translation>Stopped on</translation>
    </message>
    <message>
        <source>停止党籍</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>停止党籍不满 {months} 个月，最早 {day}{cited}。</source>
        <translation>Suspended for less than {months} months, earliest {day}{cited}.</translation>
    </message>
    <message>
        <source>停止党籍日期</source>
        <translation>Suspended on</translation>
    </message>
    <message>
        <source>停止党籍期间不转接组织关系，请核对。</source>
        <translation>No transfer while membership is suspended; please check.</translation>
    </message>
    <message>
        <source>停止党籍满两年</source>
        <translation>Suspended for two years</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>停用日期</source>
        <translation>Out of use on</translation>
    </message>
    <message>
        <source>停籍满两年</source>
        <translation>Suspended for two years</translation>
    </message>
    <message>
        <source>停薪留职</source>
        <translation>Unpaid leave</translation>
    </message>
    <message>
        <source>停薪留职人员</source>
        <translation>On unpaid leave, post kept</translation>
    </message>
    <message>
        <source>健全的群团组织（工会、妇联、共青团、民兵）</source>
        <translation>Mass organisations in order (union, women, youth, militia)</translation>
    </message>
    <message>
        <source>健康宣传橱窗</source>
        <translation>Health notice window</translation>
    </message>
    <message>
        <source>健康教育</source>
        <translation>Health education</translation>
    </message>
    <message>
        <source>健康教育率（%）</source>
        <translation>Health education (%)</translation>
    </message>
    <message>
        <source>健康服务</source>
        <translation>Health service</translation>
    </message>
    <message>
        <source>健身场地</source>
        <translation>Fitness ground</translation>
    </message>
    <message>
        <source>傈僳族</source>
        <translation>Lisu</translation>
    </message>
    <message>
        <source>傣族</source>
        <translation>Dai</translation>
    </message>
    <message>
        <source>催收回执，收到后填写回执日期。</source>
        <translation>Press for the return slip; once it is in, enter its date.</translation>
    </message>
    <message>
        <source>催缴人</source>
        <translation>Reminded by</translation>
    </message>
    <message>
        <source>催缴日期</source>
        <translation>Reminder date</translation>
    </message>
    <message>
        <source>催问上级批复；收到后填写批准日期和文号，变动才生效。</source>
        <translation>Ask for the reply from above; once it is in, enter the approval date and document number, and the change takes effect.</translation>
    </message>
    <message>
        <source>儿子</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>兄弟</source>
        <translation>Brother</translation>
    </message>
    <message>
        <source>兄弟姐妹的配偶、配偶的兄弟姐妹</source>
        <translation>Sibling of spouse, spouse of sibling</translation>
    </message>
    <message>
        <source>光荣在党</source>
        <translation>50 Glorious Years</translation>
    </message>
    <message>
        <source>光荣在党50年</source>
        <translation>50 years in the Party</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>免交党费人数</source>
        <translation>Exempt from dues (people)</translation>
    </message>
    <message>
        <source>兑现日期</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>兑现期限</source>
        <translation>Keep by</translation>
    </message>
    <message>
        <source>党代表</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>党代表履职台账</source>
        <translation>Party delegates at work</translation>
    </message>
    <message>
        <source>党代表接待</source>
        <translation>Received by delegates</translation>
    </message>
    <message>
        <source>党代表提案、党员和居民的建议：提了什么、谁来办、哪天答复、提的人满意吗。</source>
        <translation>Motions of delegates and suggestions of members and residents: what, who handles it, when answered, whether they were satisfied.</translation>
    </message>
    <message>
        <source>党代表提案和党员建议台账</source>
        <translation>Delegates' motions and members' suggestions</translation>
    </message>
    <message>
        <source>党内</source>
        <translation>Within the Party</translation>
    </message>
    <message>
        <source>党内关爱基金收支台账</source>
        <translation>Party care fund, income and spending</translation>
    </message>
    <message>
        <source>党内统计年报</source>
        <translation>Yearly Party statistics</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>Party post</translation>
    </message>
    <message>
        <source>党内职务：{title}</source>
        <translation>Party post: {title}</translation>
    </message>
    <message>
        <source>党内除名</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>党务公开</source>
        <translation>Open affairs</translation>
    </message>
    <message>
        <source>党务公开与公示</source>
        <translation>Open affairs and public notices</translation>
    </message>
    <message>
        <source>党务公开栏</source>
        <translation>Party notice board</translation>
    </message>
    <message>
        <source>党务公开登记台账</source>
        <translation>Open affairs register</translation>
    </message>
    <message>
        <source>党务公开登记表</source>
        <translation>Open affairs register</translation>
    </message>
    <message>
        <source>党务工作者</source>
        <translation>Party worker</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>党员 {count} 人，党支部一般不超过 {most} 人，可分设支部。</source>
        <translation>{count} members; a branch usually has at most {most}, so it may be split.</translation>
    </message>
    <message>
        <source>党员 {count} 人，超过 {most} 人，可报上级批准设党总支，或分设支部。</source>
        <translation>{count} members, more than {most}; a general branch may be set up with approval from above, or the branch split.</translation>
    </message>
    <message>
        <source>党员 {count} 人，超过 {most} 人，可报上级批准设基层党委。</source>
        <translation>{count} members, more than {most}; a grassroots Party committee may be set up with approval from above.</translation>
    </message>
    <message>
        <source>党员、积极分子和发展对象名册</source>
        <translation>Register of members, activists and targets</translation>
    </message>
    <message>
        <source>党员个人</source>
        <translation>Individual member</translation>
    </message>
    <message>
        <source>党员之间</source>
        <translation>Between members</translation>
    </message>
    <message>
        <source>党员人才</source>
        <translation>Talents who are members</translation>
    </message>
    <message>
        <source>党员人数</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>党员共管</source>
        <translation>Joint care of members</translation>
    </message>
    <message>
        <source>党员半年汇报</source>
        <translation>Members' half-year reports</translation>
    </message>
    <message>
        <source>党员反映</source>
        <translation>What the member said</translation>
    </message>
    <message>
        <source>党员名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>党员名册 → 关怀帮扶</source>
        <translation>Members → care and help</translation>
    </message>
    <message>
        <source>党员名册 → 发展党员</source>
        <translation>Members → admission</translation>
    </message>
    <message>
        <source>党员名册 → 支部与班子</source>
        <translation>Members → branches and committees</translation>
    </message>
    <message>
        <source>党员名册与信息采集</source>
        <translation>Member register and information forms</translation>
    </message>
    <message>
        <source>党员名册：永久</source>
        <translation>Member register: permanent</translation>
    </message>
    <message>
        <source>党员和群众</source>
        <translation>Members and public</translation>
    </message>
    <message>
        <source>党员培训</source>
        <translation>Members' training</translation>
    </message>
    <message>
        <source>党员基本信息采集表</source>
        <translation>Member information form</translation>
    </message>
    <message>
        <source>党员增减与期末人数相符</source>
        <translation>Coming and leaving agree with closing number</translation>
    </message>
    <message>
        <source>党员大会</source>
        <translation>General meeting</translation>
    </message>
    <message>
        <source>党员大会通过日期</source>
        <translation>Passed by members' meeting on</translation>
    </message>
    <message>
        <source>党员姓名</source>
        <translation>Member name</translation>
    </message>
    <message>
        <source>党员干部</source>
        <translation>Party cadre</translation>
    </message>
    <message>
        <source>党员志愿者</source>
        <translation>Volunteers who are members</translation>
    </message>
    <message>
        <source>党员总数</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>党员捐款</source>
        <translation>Members' donations</translation>
    </message>
    <message>
        <source>党员收入</source>
        <translation>Member income</translation>
    </message>
    <message>
        <source>党员权利已中止</source>
        <translation>Rights suspended</translation>
    </message>
    <message>
        <source>党员活动室</source>
        <translation>Members' activity room</translation>
    </message>
    <message>
        <source>党员活动室、电教室、党群中心、卫生服务站、宣传橱窗等在哪里、多大、谁管；照片附在记录后面。</source>
        <translation>Where the members' room, e-education room, service centre, clinic and notice windows are, how large, who keeps them; photos are attached to each record.</translation>
    </message>
    <message>
        <source>党员电化教育播放台账</source>
        <translation>Party e-education sessions</translation>
    </message>
    <message>
        <source>党员组织生活和党费年度检查</source>
        <translation>Yearly check of members' meetings and dues</translation>
    </message>
    <message>
        <source>党员经历</source>
        <translation>Member history</translation>
    </message>
    <message>
        <source>党员联系电话</source>
        <translation>Member phone</translation>
    </message>
    <message>
        <source>党员花名册</source>
        <translation>Member register</translation>
    </message>
    <message>
        <source>党员认岗领责台账</source>
        <translation>Duty posts taken on by members</translation>
    </message>
    <message>
        <source>党员认领了哪个岗、承诺做什么、做得怎样；退岗以前每年都在表里。</source>
        <translation>Which post a member took on, what was promised and how it went; listed every year until it is given up.</translation>
    </message>
    <message>
        <source>党员身份证明</source>
        <translation>Proof of membership</translation>
    </message>
    <message>
        <source>党员间</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>党员队伍</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>党委</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>党小组会</source>
        <translation>Party group meeting</translation>
    </message>
    <message>
        <source>党小组会要写明是哪个党小组。</source>
        <translation>For a group meeting, the group must be given.</translation>
    </message>
    <message>
        <source>党小组会记录</source>
        <translation>Group meeting minutes</translation>
    </message>
    <message>
        <source>党小组名称不能为空。</source>
        <translation>The group name cannot be empty.</translation>
    </message>
    <message>
        <source>党小组数</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>党小组组长</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>党小组组长要写明是哪个党小组。</source>
        <translation>For a group leader, the group must be given.</translation>
    </message>
    <message>
        <source>党小组组长要写明是哪个党小组。请补上。</source>
        <translation>For a group leader, the group must be given. Please add it.</translation>
    </message>
    <message>
        <source>党小组组长要写明是哪个党小组；还没有党小组的先添加。</source>
        <translation>For a group leader, the group must be given; if there is no group yet, add one first.</translation>
    </message>
    <message>
        <source>党小组里还有 {count} 人，请先改到别的党小组，再撤销。</source>
        <translation>The group still has {count} people; please move them to other groups before dissolving it.</translation>
    </message>
    <message>
        <source>党建任务分解落实台账</source>
        <translation>Party-building tasks broken down</translation>
    </message>
    <message>
        <source>党建创新</source>
        <translation>Party-building innovation</translation>
    </message>
    <message>
        <source>党建指导员</source>
        <translation>Party-building instructor</translation>
    </message>
    <message>
        <source>党建活动经费收支台账</source>
        <translation>Party activity funds, income and spending</translation>
    </message>
    <message>
        <source>党建联席会议议事规则</source>
        <translation>Joint meeting rules of procedure</translation>
    </message>
    <message>
        <source>党建联席会议记录</source>
        <translation>Joint meeting minutes</translation>
    </message>
    <message>
        <source>党建责任书签订台账</source>
        <translation>Responsibility letters signed</translation>
    </message>
    <message>
        <source>党建阵地和公共场所</source>
        <translation>Party premises and public places in use</translation>
    </message>
    <message>
        <source>党建阵地和公共场所台账</source>
        <translation>Party premises and public places</translation>
    </message>
    <message>
        <source>党总支</source>
        <translation>General branch</translation>
    </message>
    <message>
        <source>党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>党支部基本情况</source>
        <translation>Branch profile</translation>
    </message>
    <message>
        <source>党支部工作制度汇编</source>
        <translation>Branch work rules, collected</translation>
    </message>
    <message>
        <source>党日</source>
        <translation>Party day</translation>
    </message>
    <message>
        <source>党日材料</source>
        <translation>Party day papers</translation>
    </message>
    <message>
        <source>党的活动</source>
        <translation>Party activities</translation>
    </message>
    <message>
        <source>党籍状态</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>党纪处分</source>
        <translation>Party disciplinary action</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party body</translation>
    </message>
    <message>
        <source>党组织名称</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>党群服务中心</source>
        <translation>Party service centre</translation>
    </message>
    <message>
        <source>党课</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>党课与学习培训</source>
        <translation>Lectures and study</translation>
    </message>
    <message>
        <source>党课记录</source>
        <translation>Lecture record</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>党费上缴</source>
        <translation>Dues hand-up</translation>
    </message>
    <message>
        <source>党费上缴单和回执</source>
        <translation>Dues hand-up forms and return slips</translation>
    </message>
    <message>
        <source>党费上缴累计（元）</source>
        <translation>Dues handed up to date (yuan)</translation>
    </message>
    <message>
        <source>党费交纳系统</source>
        <translation>Dues payment system</translation>
    </message>
    <message>
        <source>党费交至</source>
        <translation>Dues paid to</translation>
    </message>
    <message>
        <source>党费催缴记录</source>
        <translation>Dues reminders</translation>
    </message>
    <message>
        <source>党费减免</source>
        <translation>Dues reduction or exemption</translation>
    </message>
    <message>
        <source>党费实收</source>
        <translation>Dues received</translation>
    </message>
    <message>
        <source>党费实收累计（元）</source>
        <translation>Dues received to date (yuan)</translation>
    </message>
    <message>
        <source>党费年度报告</source>
        <translation>Yearly dues report</translation>
    </message>
    <message>
        <source>党费应收</source>
        <translation>Dues due</translation>
    </message>
    <message>
        <source>党费应收累计（元）</source>
        <translation>Dues due to date (yuan)</translation>
    </message>
    <message>
        <source>党费接收单位</source>
        <translation>Dues receiving unit</translation>
    </message>
    <message>
        <source>党费收据</source>
        <translation>Dues receipt</translation>
    </message>
    <message>
        <source>党费收据（可打印）</source>
        <translation>Dues receipt (printable)</translation>
    </message>
    <message>
        <source>党费收支：永久或30年</source>
        <translation>Dues in and out: permanent or 30 years</translation>
    </message>
    <message>
        <source>党费收款</source>
        <translation>Dues receipt of payment</translation>
    </message>
    <message>
        <source>党费收缴</source>
        <translation>Dues collection</translation>
    </message>
    <message>
        <source>党费收缴人</source>
        <translation>Dues collector</translation>
    </message>
    <message>
        <source>党费收缴使用</source>
        <translation>Dues collected and used</translation>
    </message>
    <message>
        <source>党费收缴公示</source>
        <translation>Public notice of dues collection</translation>
    </message>
    <message>
        <source>党费收缴登记</source>
        <translation>Dues collection register</translation>
    </message>
    <message>
        <source>党费收缴登记表</source>
        <translation>Dues collection register</translation>
    </message>
    <message>
        <source>党费核定</source>
        <translation>Dues assessment</translation>
    </message>
    <message>
        <source>党费核定表</source>
        <translation>Dues assessment form</translation>
    </message>
    <message>
        <source>党费账</source>
        <translation>Dues account</translation>
    </message>
    <message>
        <source>党费账收、缴、存相符</source>
        <translation>Dues received, handed up and held agree</translation>
    </message>
    <message>
        <source>党费返还</source>
        <translation>Dues returned</translation>
    </message>
    <message>
        <source>党费逐月情况</source>
        <translation>Dues by month</translation>
    </message>
    <message>
        <source>党龄</source>
        <translation>Party age</translation>
    </message>
    <message>
        <source>党龄 {years} 年</source>
        <translation>Party age {years}</translation>
    </message>
    <message>
        <source>党龄起算日</source>
        <translation>Party age from</translation>
    </message>
    <message>
        <source>入党、转正：永久</source>
        <translation>Admission and conversion: permanent</translation>
    </message>
    <message>
        <source>入党介绍人</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>入党宣誓</source>
        <translation>Admission oath</translation>
    </message>
    <message>
        <source>入党宣誓记录</source>
        <translation>Record of the admission oath</translation>
    </message>
    <message>
        <source>入党年数</source>
        <translation>Years since joining</translation>
    </message>
    <message>
        <source>入党志愿书</source>
        <translation>Admission form</translation>
    </message>
    <message>
        <source>入党日</source>
        <translation>Joining day</translation>
    </message>
    <message>
        <source>入党日期</source>
        <translation>Joining date</translation>
    </message>
    <message>
        <source>入党时间</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>入党申请书</source>
        <translation>Application to join the Party</translation>
    </message>
    <message>
        <source>入党申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>入党申请人、积极分子和发展对象名册</source>
        <translation>Register of applicants, activists and targets</translation>
    </message>
    <message>
        <source>入党申请人和积极分子</source>
        <translation>Applicants and activists</translation>
    </message>
    <message>
        <source>入党申请人和积极分子年度分析</source>
        <translation>Yearly analysis of applicants and activists</translation>
    </message>
    <message>
        <source>入党申请人和积极分子队伍分析</source>
        <translation>Analysis of applicants and activists</translation>
    </message>
    <message>
        <source>入党申请人谈话记录</source>
        <translation>Record of the talk with the applicant</translation>
    </message>
    <message>
        <source>入党积极分子</source>
        <translation>Activist</translation>
    </message>
    <message>
        <source>入党积极分子培养考察登记表</source>
        <translation>Cultivation and review register of an activist</translation>
    </message>
    <message>
        <source>入党通知书</source>
        <translation>Notice of admission</translation>
    </message>
    <message>
        <source>入库日期</source>
        <translation>Entered in the pool on</translation>
    </message>
    <message>
        <source>入户</source>
        <translation>Door to door</translation>
    </message>
    <message>
        <source>入户走访</source>
        <translation>Household visits</translation>
    </message>
    <message>
        <source>入账日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>全体党员</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>全国</source>
        <translation>National</translation>
    </message>
    <message>
        <source>全宗号</source>
        <translation>Fonds number</translation>
    </message>
    <message>
        <source>全宗名称</source>
        <translation>Fonds name</translation>
    </message>
    <message>
        <source>全年党费收缴表</source>
        <translation>Yearly dues collection sheet</translation>
    </message>
    <message>
        <source>全年实交</source>
        <translation>Paid in the year</translation>
    </message>
    <message>
        <source>全年应交</source>
        <translation>Due in the year</translation>
    </message>
    <message>
        <source>全月</source>
        <translation>Full month</translation>
    </message>
    <message>
        <source>全部任务按期完成率</source>
        <translation>On-time rate of all tasks</translation>
    </message>
    <message>
        <source>全部台账</source>
        <translation>All ledgers</translation>
    </message>
    <message>
        <source>全部达到才得分的，不能再由人评定。请换一种得分办法。</source>
        <translation>Items scored only when all is met cannot also be rated by a person. Please choose another way to score.</translation>
    </message>
    <message>
        <source>八类材料齐全的类数</source>
        <translation>Kinds complete, of the eight</translation>
    </message>
    <message>
        <source>公企专技</source>
        <translation>State enterprise, technical</translation>
    </message>
    <message>
        <source>公企管理</source>
        <translation>State enterprise, management</translation>
    </message>
    <message>
        <source>公务员</source>
        <translation>Civil servant</translation>
    </message>
    <message>
        <source>公务员（含参照公务员法管理人员）</source>
        <translation>Civil servant (or managed under the Civil Servant Law)</translation>
    </message>
    <message>
        <source>公婆、岳父母</source>
        <translation>Parents-in-law</translation>
    </message>
    <message>
        <source>公婆岳父母</source>
        <translation>Parents-in-law</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>公开与决策</source>
        <translation>Openness and decisions</translation>
    </message>
    <message>
        <source>公开事项</source>
        <translation>Affair published</translation>
    </message>
    <message>
        <source>公开事项存档率</source>
        <translation>Share of open affairs filed</translation>
    </message>
    <message>
        <source>公开开始</source>
        <translation>Published from</translation>
    </message>
    <message>
        <source>公开截止</source>
        <translation>Published until</translation>
    </message>
    <message>
        <source>公开承诺</source>
        <translation>Public promises</translation>
    </message>
    <message>
        <source>公开承诺践诺台账</source>
        <translation>Public promises and their keeping</translation>
    </message>
    <message>
        <source>公开方式</source>
        <translation>Way of publishing</translation>
    </message>
    <message>
        <source>公开类别</source>
        <translation>Kind of affair</translation>
    </message>
    <message>
        <source>公开范围</source>
        <translation>Published to</translation>
    </message>
    <message>
        <source>公开过的类别</source>
        <translation>Kinds published</translation>
    </message>
    <message>
        <source>公有农民工</source>
        <translation>Public sector, migrant worker</translation>
    </message>
    <message>
        <source>公有单位农民工</source>
        <translation>Migrant worker of a public-sector employer</translation>
    </message>
    <message>
        <source>公有单位工勤技能人员</source>
        <translation>Worker of a public-sector employer</translation>
    </message>
    <message>
        <source>公有工勤</source>
        <translation>Public sector, worker</translation>
    </message>
    <message>
        <source>公有经济控制企业专业技术人员</source>
        <translation>Professional or technical staff of a state-controlled enterprise</translation>
    </message>
    <message>
        <source>公有经济控制企业管理人员</source>
        <translation>Management staff of a state-controlled enterprise</translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation>Citizen ID</translation>
    </message>
    <message>
        <source>公益服务</source>
        <translation>Charity service</translation>
    </message>
    <message>
        <source>公示不满 {count} 个工作日，最早 {day} 期满{article}。</source>
        <translation>The public notice was up for fewer than {count} working days; it ends on {day} at the earliest{article}.</translation>
    </message>
    <message>
        <source>公示从 {begun} 开始，早于上级党委同意的 {agreed}{article}。</source>
        <translation>The public notice began on {begun}, before the higher Party committee consented on {agreed}{article}.</translation>
    </message>
    <message>
        <source>公示内容</source>
        <translation>Text of public notice</translation>
    </message>
    <message>
        <source>公示单位</source>
        <translation>Unit under notice</translation>
    </message>
    <message>
        <source>公示开始</source>
        <translation>Notice from</translation>
    </message>
    <message>
        <source>公示开始日期</source>
        <translation>Notice from</translation>
    </message>
    <message>
        <source>公示截止</source>
        <translation>Notice until</translation>
    </message>
    <message>
        <source>公示文稿和照片</source>
        <translation>Text and photographs of the public notice</translation>
    </message>
    <message>
        <source>公示方式</source>
        <translation>How published</translation>
    </message>
    <message>
        <source>公示时间</source>
        <translation>Time of notice</translation>
    </message>
    <message>
        <source>公示期满日期</source>
        <translation>Notice ends</translation>
    </message>
    <message>
        <source>公示类别</source>
        <translation>Kind of notice</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>Outcome of the public notice</translation>
    </message>
    <message>
        <source>公示缘由</source>
        <translation>Reason for notice</translation>
    </message>
    <message>
        <source>公示：10年</source>
        <translation>Public notices: 10 years</translation>
    </message>
    <message>
        <source>共享场所</source>
        <translation>Places shared</translation>
    </message>
    <message>
        <source>共享资源</source>
        <translation>Shared assets</translation>
    </message>
    <message>
        <source>共建单位</source>
        <translation>Partner unit</translation>
    </message>
    <message>
        <source>共建单位联系人</source>
        <translation>Contact of partner unit</translation>
    </message>
    <message>
        <source>共建方面</source>
        <translation>Field of partnership</translation>
    </message>
    <message>
        <source>共建资助</source>
        <translation>Partner funding</translation>
    </message>
    <message>
        <source>共建项目</source>
        <translation>Partner projects</translation>
    </message>
    <message>
        <source>共建项目和联席会认领任务台账</source>
        <translation>Partner projects and joint-meeting tasks</translation>
    </message>
    <message>
        <source>共建项目完成率</source>
        <translation>Share of partner projects finished</translation>
    </message>
    <message>
        <source>共建项目清单</source>
        <translation>Joint project list</translation>
    </message>
    <message>
        <source>共青团</source>
        <translation>Youth league</translation>
    </message>
    <message>
        <source>共青团员</source>
        <translation>CYL member</translation>
    </message>
    <message>
        <source>共驻共建、党建联席会</source>
        <translation>Joint building and joint meetings</translation>
    </message>
    <message>
        <source>共驻共建资源清单</source>
        <translation>Resources shared with partner units</translation>
    </message>
    <message>
        <source>关心</source>
        <translation>Caring</translation>
    </message>
    <message>
        <source>关心下一代岗</source>
        <translation>Next generation post</translation>
    </message>
    <message>
        <source>关心慰问谈话</source>
        <translation>Caring talk</translation>
    </message>
    <message>
        <source>关怀对象</source>
        <translation>Person in care</translation>
    </message>
    <message>
        <source>关怀帮扶</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>关怀类别</source>
        <translation>Kind of care</translation>
    </message>
    <message>
        <source>关爱基金</source>
        <translation>Care fund</translation>
    </message>
    <message>
        <source>关爱基金支出</source>
        <translation>Care fund spending</translation>
    </message>
    <message>
        <source>关爱基金收入</source>
        <translation>Care fund income</translation>
    </message>
    <message>
        <source>关爱基金收进多少、发给谁、为什么；任何一天的结余都不会小于零。</source>
        <translation>How much the care fund took in, to whom it gave and why; its balance never falls below zero on any day.</translation>
    </message>
    <message>
        <source>关爱基金救助</source>
        <translation>Care fund relief</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>关系在人才中心职业不明人员</source>
        <translation>Registered with a talent centre, occupation unknown</translation>
    </message>
    <message>
        <source>其中党员</source>
        <translation>Of these Party members</translation>
    </message>
    <message>
        <source>其中大额</source>
        <translation>Of which large</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其他亲属</source>
        <translation>Other relative</translation>
    </message>
    <message>
        <source>其他从业</source>
        <translation>Other occupation</translation>
    </message>
    <message>
        <source>其他从业人员</source>
        <translation>In another occupation</translation>
    </message>
    <message>
        <source>其他会议</source>
        <translation>Other meeting</translation>
    </message>
    <message>
        <source>其他农牧渔民</source>
        <translation>Other farmer, herder or fisher</translation>
    </message>
    <message>
        <source>其他原因</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>其他应计收入</source>
        <translation>Other countable income</translation>
    </message>
    <message>
        <source>其他支出</source>
        <translation>Other spending</translation>
    </message>
    <message>
        <source>其他收入</source>
        <translation>Other income</translation>
    </message>
    <message>
        <source>其他族</source>
        <translation>Other ethnic group</translation>
    </message>
    <message>
        <source>其他无业人员</source>
        <translation>Otherwise without work</translation>
    </message>
    <message>
        <source>其他谈话</source>
        <translation>Other talk</translation>
    </message>
    <message>
        <source>其他谈话对象</source>
        <translation>Other person talked with</translation>
    </message>
    <message>
        <source>其他走访</source>
        <translation>Other visit</translation>
    </message>
    <message>
        <source>典型案例</source>
        <translation>Model case</translation>
    </message>
    <message>
        <source>养老助残</source>
        <translation>Elderly and disabled</translation>
    </message>
    <message>
        <source>养老机构</source>
        <translation>In a care home</translation>
    </message>
    <message>
        <source>兼作</source>
        <translation>Also counts as</translation>
    </message>
    <message>
        <source>兼职委员</source>
        <translation>Part-time member</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>内退</source>
        <translation>Early retired</translation>
    </message>
    <message>
        <source>内部</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>内部退养职工</source>
        <translation>Retired early within the employer</translation>
    </message>
    <message>
        <source>再上一级党委组织部门备案</source>
        <translation>Put on record with the organisation department one level higher</translation>
    </message>
    <message>
        <source>再就业</source>
        <translation>Re-employment</translation>
    </message>
    <message>
        <source>再输一遍：</source>
        <translation>Again:</translation>
    </message>
    <message>
        <source>写不了文件“{value}”：{reason}。请换一个位置，或检查 U 盘。</source>
        <translation>Cannot write file “{value}”: {reason}. Choose another place, or check the USB stick.</translation>
    </message>
    <message>
        <source>写不了文件“{value}”：{reason}。请换一个位置；如果它正在 WPS/Excel 里打开，请先关闭。</source>
        <translation>File "{value}" cannot be written: {reason}. Choose another place; if it is open in WPS/Excel, close it first.</translation>
    </message>
    <message>
        <source>写不进“{value}”。请关掉正在打开它的程序，或换一个文件夹。</source>
        <translation>"{value}" cannot be written. Close the program that has it open, or choose another folder.</translation>
    </message>
    <message>
        <source>写出结论的日期</source>
        <translation>Date of conclusion</translation>
    </message>
    <message>
        <source>写到知道的为止，不要补日子：1998、1998.07 或 1998.07.01；也可写 199807、1998年7月、1998-07-01。</source>
        <translation>Write as much as is known and add no day: 1998, 1998.07 or 1998.07.01; 199807, 1998年7月 and 1998-07-01 will do too.</translation>
    </message>
    <message>
        <source>军人武警</source>
        <translation>Armed forces</translation>
    </message>
    <message>
        <source>农工党</source>
        <translation>CPWDP</translation>
    </message>
    <message>
        <source>农工党党员</source>
        <translation>Member of the CPWDP</translation>
    </message>
    <message>
        <source>农民</source>
        <translation>Farmer</translation>
    </message>
    <message>
        <source>农民党员每月</source>
        <translation>Farmer members, monthly</translation>
    </message>
    <message>
        <source>农民（社区）党员</source>
        <translation>Farmer (community) member</translation>
    </message>
    <message>
        <source>农牧渔业生产人员</source>
        <translation>Worker in farming, herding or fishing</translation>
    </message>
    <message>
        <source>农牧渔民</source>
        <translation>Farmer, herder, fisher</translation>
    </message>
    <message>
        <source>冲正</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>冲正的收据号</source>
        <translation>Receipt no. reversed</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>决定会议</source>
        <translation>Deciding meeting</translation>
    </message>
    <message>
        <source>决策事项</source>
        <translation>Matter decided</translation>
    </message>
    <message>
        <source>决策落实率</source>
        <translation>Share of decisions carried out</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>决议数</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>决议落实</source>
        <translation>Resolution follow-up</translation>
    </message>
    <message>
        <source>决议落实：{count} 项决议到期没有落实</source>
        <translation>Resolutions: {count} past their day and not done</translation>
    </message>
    <message>
        <source>减免</source>
        <translation>Reduction or exemption</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Voucher no.</translation>
    </message>
    <message>
        <source>出具党组织</source>
        <translation>Issuing Party body</translation>
    </message>
    <message>
        <source>出国境</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>出国未归</source>
        <translation>Overdue abroad</translation>
    </message>
    <message>
        <source>出国逾期未归人员</source>
        <translation>Overdue to return from abroad</translation>
    </message>
    <message>
        <source>出国（境）</source>
        <translation>Gone abroad (or to Hong Kong, Macao, Taiwan)</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>出生年月</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>分档要从低到高，最高一档得满分 {most} 分。</source>
        <translation>Steps must go from low to high, and the highest must earn the full {most} points.</translation>
    </message>
    <message>
        <source>分档请写成“1=0.5 4=2”：满 1 次得 0.5 分，满 4 次得 2 分。</source>
        <translation>Write the steps like “1=0.5 4=2”: 1 time earns 0.5 points, 4 times earn 2.</translation>
    </message>
    <message>
        <source>分类依据</source>
        <translation>Grounds for the class</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Grouping</translation>
    </message>
    <message>
        <source>分解任务（项）</source>
        <translation>Tasks it is broken into</translation>
    </message>
    <message>
        <source>分解的任务</source>
        <translation>Tasks broken down</translation>
    </message>
    <message>
        <source>刊发载体</source>
        <translation>Published in</translation>
    </message>
    <message>
        <source>列为发展对象日期</source>
        <translation>Target since</translation>
    </message>
    <message>
        <source>列为发展对象时间</source>
        <translation>Target since</translation>
    </message>
    <message>
        <source>列为发展对象的批复</source>
        <translation>Approval of the target</translation>
    </message>
    <message>
        <source>列为发展对象的报告</source>
        <translation>Report on the target</translation>
    </message>
    <message>
        <source>列入目录的重大事项：征求了谁的意见、哪次会议定的、票数多少、落实了没有。</source>
        <translation>Major matters on the list: whose opinions were asked, which meeting decided, with how many votes, whether it was carried out.</translation>
    </message>
    <message>
        <source>列名</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>列席人员</source>
        <translation>Observers</translation>
    </message>
    <message>
        <source>创新案例</source>
        <translation>Innovations</translation>
    </message>
    <message>
        <source>创新项目和典型案例台账</source>
        <translation>Innovations and model cases</translation>
    </message>
    <message>
        <source>创新项目和案例</source>
        <translation>Innovations and cases</translation>
    </message>
    <message>
        <source>初中</source>
        <translation>Junior high</translation>
    </message>
    <message>
        <source>初中毕业</source>
        <translation>Junior high graduate</translation>
    </message>
    <message>
        <source>初中肄业</source>
        <translation>Junior high, left</translation>
    </message>
    <message>
        <source>初级中学教育</source>
        <translation>Junior high school education</translation>
    </message>
    <message>
        <source>初访</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>删除表格模板</source>
        <translation>Delete form template</translation>
    </message>
    <message>
        <source>利息</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>到</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>到 {year}年7月1日 党龄不满 50 年（{since} 起算），请核对。</source>
        <translation>Party age on July 1, {year} is below 50 years (counted from {since}); please check.</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>到会 {value} 人，多于应到 {due} 人。</source>
        <translation>{value} attended, more than the {due} due.</translation>
    </message>
    <message>
        <source>到会加书面意见超过应到 {due} 人。</source>
        <translation>Those who attended and the written opinions exceed the {due} due.</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>到会率</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>到分</source>
        <translation>To the fen</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>到期任务按期完成率</source>
        <translation>On-time rate of tasks due</translation>
    </message>
    <message>
        <source>到期应开的期间数</source>
        <translation>Periods due for meetings</translation>
    </message>
    <message>
        <source>到期日期</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>到角</source>
        <translation>To the jiao</translation>
    </message>
    <message>
        <source>到龄退出</source>
        <translation>Retiring by age</translation>
    </message>
    <message>
        <source>制度</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>制度修订</source>
        <translation>Rule changes</translation>
    </message>
    <message>
        <source>制度建设</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>制度汇编</source>
        <translation>Rules, collected</translation>
    </message>
    <message>
        <source>制度：30年</source>
        <translation>Rules: 30 years</translation>
    </message>
    <message>
        <source>副书记</source>
        <translation>Deputy secretary</translation>
    </message>
    <message>
        <source>副本核验没有通过：{value}</source>
        <translation>The copy did not pass its check: {value}</translation>
    </message>
    <message>
        <source>劝其退党</source>
        <translation>Advised to leave the Party</translation>
    </message>
    <message>
        <source>劝退</source>
        <translation>Advised exit</translation>
    </message>
    <message>
        <source>办公设备</source>
        <translation>Office equipment</translation>
    </message>
    <message>
        <source>办实事</source>
        <translation>Practical help</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>Being handled</translation>
    </message>
    <message>
        <source>办理事项</source>
        <translation>Matter handled</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Handle by</translation>
    </message>
    <message>
        <source>办理状态“{value}”写了两遍。</source>
        <translation>Status “{value}” is written twice.</translation>
    </message>
    <message>
        <source>办理状态的第一个应是还没办完的（新登记的从它开始），后面至少有一个是办完的。</source>
        <translation>The first status must be an open one (new entries start there), and at least one after it must be a closed one.</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result of handling</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>Close by</translation>
    </message>
    <message>
        <source>办过哪些培训班、专题课，谁讲、多少人听、多少学时；各人的学时在“组织生活”里算。</source>
        <translation>Which courses and lectures were held, by whom, for how many, how many hours; each member's hours are counted under Meetings.</translation>
    </message>
    <message>
        <source>加入了 {done} 份，这些没有加入：
{value}</source>
        <translation>{done} added, these were not added:
{value}</translation>
    </message>
    <message>
        <source>加入名单</source>
        <translation>Add to list</translation>
    </message>
    <message>
        <source>加密</source>
        <translation>Encrypt</translation>
    </message>
    <message>
        <source>加急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>务工经商</source>
        <translation>Work or trade</translation>
    </message>
    <message>
        <source>助医</source>
        <translation>Medical help</translation>
    </message>
    <message>
        <source>助困助业</source>
        <translation>Help for study and hardship</translation>
    </message>
    <message>
        <source>助学</source>
        <translation>Student aid</translation>
    </message>
    <message>
        <source>助浴</source>
        <translation>Bathing help</translation>
    </message>
    <message>
        <source>助餐</source>
        <translation>Meal help</translation>
    </message>
    <message>
        <source>包案人</source>
        <translation>Case owner</translation>
    </message>
    <message>
        <source>包联干部</source>
        <translation>Cadre in charge</translation>
    </message>
    <message>
        <source>化解中</source>
        <translation>Being settled</translation>
    </message>
    <message>
        <source>化解情况</source>
        <translation>How it was settled</translation>
    </message>
    <message>
        <source>化解措施</source>
        <translation>Steps to settle</translation>
    </message>
    <message>
        <source>化解日期</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>化解期限</source>
        <translation>Settle by</translation>
    </message>
    <message>
        <source>化解矛盾</source>
        <translation>Settling conflicts</translation>
    </message>
    <message>
        <source>区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>区级采用</source>
        <translation>Used by the district</translation>
    </message>
    <message>
        <source>医疗卫生</source>
        <translation>Medical and health</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half year</translation>
    </message>
    <message>
        <source>半年汇报</source>
        <translation>Half-year reports</translation>
    </message>
    <message>
        <source>半年汇报人数</source>
        <translation>Half-year reports (people)</translation>
    </message>
    <message>
        <source>半年汇报率</source>
        <translation>Half-year report rate</translation>
    </message>
    <message>
        <source>半年考察日期</source>
        <translation>Half-year reviews on</translation>
    </message>
    <message>
        <source>半年考察记录</source>
        <translation>Record of the half-year review</translation>
    </message>
    <message>
        <source>协会</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Co-organiser</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>单位为元，只写数字，最多两位小数。</source>
        <translation>In yuan, digits only, at most two decimals.</translation>
    </message>
    <message>
        <source>单位为分，只写数字，最多两位小数。</source>
        <translation>In points: digits only, at most two decimals.</translation>
    </message>
    <message>
        <source>单位全称</source>
        <translation>Full name of office</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>单位安排</source>
        <translation>Allotted by the unit</translation>
    </message>
    <message>
        <source>单位捐助</source>
        <translation>Donations by units</translation>
    </message>
    <message>
        <source>单位改制破产</source>
        <translation>Employer restructured or bankrupt</translation>
    </message>
    <message>
        <source>单位改变</source>
        <translation>Employer changed</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>单位职业</source>
        <translation>Workplace or occupation</translation>
    </message>
    <message>
        <source>单位联系人</source>
        <translation>Contact at the unit</translation>
    </message>
    <message>
        <source>单元格里是错误值 {value}。请改正公式，或直接填写内容。</source>
        <translation>The cell holds the error {value}. Correct the formula, or write the value itself.</translation>
    </message>
    <message>
        <source>单元格里的公式没有算出的值。请在 WPS/Excel 里打开并保存一次，或把公式改成值。</source>
        <translation>The formula in the cell has no computed value. Open and save the file once in WPS/Excel, or turn the formula into a value.</translation>
    </message>
    <message>
        <source>单独组建</source>
        <translation>Own branch</translation>
    </message>
    <message>
        <source>博士</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>博士研究生毕业</source>
        <translation>Doctoral study, graduated</translation>
    </message>
    <message>
        <source>博士研究生结业</source>
        <translation>Doctoral study, completed without diploma</translation>
    </message>
    <message>
        <source>博士研究生肄业</source>
        <translation>Doctoral study, left early</translation>
    </message>
    <message>
        <source>博士结业</source>
        <translation>Doctoral, completed</translation>
    </message>
    <message>
        <source>博士肄业</source>
        <translation>Doctoral, left</translation>
    </message>
    <message>
        <source>卧床</source>
        <translation>Bedridden</translation>
    </message>
    <message>
        <source>卧床必访</source>
        <translation>Bedridden must-visit</translation>
    </message>
    <message>
        <source>卧床或不能自理</source>
        <translation>Bedridden or needing care</translation>
    </message>
    <message>
        <source>卫生服务站</source>
        <translation>Health station</translation>
    </message>
    <message>
        <source>卫生示范户</source>
        <translation>Clean household</translation>
    </message>
    <message>
        <source>卸任日期</source>
        <translation>In post until</translation>
    </message>
    <message>
        <source>卸任日期早于任职日期，请核对。</source>
        <translation>The end of the post is before its start, please check.</translation>
    </message>
    <message>
        <source>历年对比</source>
        <translation>Compare years</translation>
    </message>
    <message>
        <source>历年自评</source>
        <translation>Self-scores by year</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>原月应交</source>
        <translation>Former monthly due</translation>
    </message>
    <message>
        <source>去世</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>去世的当月</source>
        <translation>Month of death</translation>
    </message>
    <message>
        <source>去向地点</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>参会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>参会情况：{count} 人连续 4 个月以上没有请假、没有参加会议</source>
        <translation>Attendance: {count} people absent without leave for 4 months or more in a row</translation>
    </message>
    <message>
        <source>参加人数</source>
        <translation>Number taking part</translation>
    </message>
    <message>
        <source>参加培训</source>
        <translation>Trained people</translation>
    </message>
    <message>
        <source>参加活动</source>
        <translation>Taking part in events</translation>
    </message>
    <message>
        <source>参加率</source>
        <translation>Participation rate</translation>
    </message>
    <message>
        <source>参加范围</source>
        <translation>Who attends</translation>
    </message>
    <message>
        <source>参加评议的全体党员（含预备党员）</source>
        <translation>All members in the appraisal (with probationers)</translation>
    </message>
    <message>
        <source>参加过服务的人</source>
        <translation>People who served</translation>
    </message>
    <message>
        <source>参照原数额或同等收入党员核定</source>
        <translation>Assess by former amount or members of equal income</translation>
    </message>
    <message>
        <source>参照核定</source>
        <translation>Assessed by reference</translation>
    </message>
    <message>
        <source>参考数据</source>
        <translation>Reference figures</translation>
    </message>
    <message>
        <source>参评对象</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>参评总数</source>
        <translation>Number ranked</translation>
    </message>
    <message>
        <source>双学士</source>
        <translation>Second bachelor</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>反映方式</source>
        <translation>Way to give views</translation>
    </message>
    <message>
        <source>反映的情况</source>
        <translation>What they told</translation>
    </message>
    <message>
        <source>反映的问题</source>
        <translation>Problem told</translation>
    </message>
    <message>
        <source>反映要求</source>
        <translation>How to give views</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>Fed back</translation>
    </message>
    <message>
        <source>反馈情况</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>发出测评票</source>
        <translation>Ballots handed out</translation>
    </message>
    <message>
        <source>发出的文件、请示、报告：顺序号、文号、谁签发、发给谁、回复了没有。</source>
        <translation>Papers, requests and reports sent: serial number, paper number, who signed, to whom, whether answered.</translation>
    </message>
    <message>
        <source>发出票数</source>
        <translation>Ballots issued</translation>
    </message>
    <message>
        <source>发出（份）</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>发展党员全程</source>
        <translation>Way into the Party</translation>
    </message>
    <message>
        <source>发展党员公示</source>
        <translation>Public notice of admission</translation>
    </message>
    <message>
        <source>发展党员材料</source>
        <translation>Development papers</translation>
    </message>
    <message>
        <source>发展党员步骤时限</source>
        <translation>Time limits of admission steps</translation>
    </message>
    <message>
        <source>发展党员缺材料</source>
        <translation>Admission papers missing</translation>
    </message>
    <message>
        <source>发展党员进度</source>
        <translation>Course of admission</translation>
    </message>
    <message>
        <source>发展党员逾期、违规</source>
        <translation>Admission late or against rules</translation>
    </message>
    <message>
        <source>发展党员：{count} 人有步骤逾期、受阻或缺材料</source>
        <translation>Admission: {count} people with steps overdue, blocked or lacking papers</translation>
    </message>
    <message>
        <source>发展对象</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>发展对象公示</source>
        <translation>Public notice of targets</translation>
    </message>
    <message>
        <source>发展对象培训结业证</source>
        <translation>Training certificate of a target</translation>
    </message>
    <message>
        <source>发展材料</source>
        <translation>Admission papers</translation>
    </message>
    <message>
        <source>发展步骤</source>
        <translation>Admission steps</translation>
    </message>
    <message>
        <source>发展积分</source>
        <translation>Admission points</translation>
    </message>
    <message>
        <source>发展规划</source>
        <translation>Development plan</translation>
    </message>
    <message>
        <source>发挥作用情况</source>
        <translation>Part played</translation>
    </message>
    <message>
        <source>发放资料（份）</source>
        <translation>Leaflets given</translation>
    </message>
    <message>
        <source>发文</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>发文日期</source>
        <translation>Date sent</translation>
    </message>
    <message>
        <source>发文登记台账</source>
        <translation>Outgoing papers</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Problems noticed</translation>
    </message>
    <message>
        <source>发言</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>发言人</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>取得联系</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>取消原因</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>取消资格</source>
        <translation>Disqualification</translation>
    </message>
    <message>
        <source>取消预备</source>
        <translation>Probation cancelled</translation>
    </message>
    <message>
        <source>取消预备党员资格</source>
        <translation>Probationary membership cancelled</translation>
    </message>
    <message>
        <source>受教育</source>
        <translation>People educated</translation>
    </message>
    <message>
        <source>受教育人数</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>受理单位</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Taken in on</translation>
    </message>
    <message>
        <source>受留党察看处分或正在服刑</source>
        <translation>On observation within the Party, or serving a sentence</translation>
    </message>
    <message>
        <source>受留党察看处分期间</source>
        <translation>While under observation</translation>
    </message>
    <message>
        <source>受表彰的党员</source>
        <translation>Members commended</translation>
    </message>
    <message>
        <source>受表彰者</source>
        <translation>Who was commended</translation>
    </message>
    <message>
        <source>变动原因</source>
        <translation>Reason for change</translation>
    </message>
    <message>
        <source>变动类别</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>口令不对。文件本身是完整的，请核对口令后再试。</source>
        <translation>Wrong passphrase. The file itself is intact; check the passphrase and try again.</translation>
    </message>
    <message>
        <source>口令不对，或文件不是支部台账。</source>
        <translation>The password is wrong, or the file is not a PartyBook file.</translation>
    </message>
    <message>
        <source>口令文件里没有口令：{value}</source>
        <translation>There is no password in the password file: {value}</translation>
    </message>
    <message>
        <source>口令：</source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>另一个程序</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>另一个程序正在写这个台账，这一步没有保存。请稍后再试。</source>
        <translation>Another program is writing to this book; this step was not saved. Try again shortly.</translation>
    </message>
    <message>
        <source>另缴大额党费</source>
        <translation>Large dues paid separately</translation>
    </message>
    <message>
        <source>只写整数。</source>
        <translation>Whole numbers only.</translation>
    </message>
    <message>
        <source>只打了勾，没有金额。请补上“月应交”一列，或写出金额。</source>
        <translation>Only a tick, no amount. Please add the column “Monthly due” or write the amount.</translation>
    </message>
    <message>
        <source>只有 {count} 个工作日，不满 {wanted} 个，最早 {day} 期满{article}。</source>
        <translation>Only {count} working days, fewer than {wanted}; ends on {day} at the earliest{article}.</translation>
    </message>
    <message>
        <source>只有姓名“{value}”，不能确定是谁。请加一列身份证号（或电话、党小组）后再导入。</source>
        <translation>Only the name “{value}”; it is not clear who this is. Please add a column with ID numbers (or phone, group) and import again.</translation>
    </message>
    <message>
        <source>只有有效的收款收据可以退款或冲正。</source>
        <translation>Only a valid receipt of payment can be refunded or reversed.</translation>
    </message>
    <message>
        <source>召开日期</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>台盟</source>
        <translation>TDSL</translation>
    </message>
    <message>
        <source>台盟盟员</source>
        <translation>Member of the TDSL</translation>
    </message>
    <message>
        <source>台账 {value} 是另一个单位的，没有还原。请还原到一个新文件。</source>
        <translation>Book {value} belongs to another unit and was not restored. Please restore to a new file.</translation>
    </message>
    <message>
        <source>台账 {value} 设有口令，请输入口令。</source>
        <translation>Book {value} has a password; please enter it.</translation>
    </message>
    <message>
        <source>台账 {value} 里的记录比文件里的多（{what}），没有还原。确实要换成较少的，请用 --emptier。</source>
        <translation>Book {value} has more records than the file ({what}) and was not restored. If you do want the smaller one, use --emptier.</translation>
    </message>
    <message>
        <source>台账内部结构有误：{value}</source>
        <translation>The inner structure of the book is faulty: {value}</translation>
    </message>
    <message>
        <source>台账升级到第 {value} 版时出错，原文件没有改动。</source>
        <translation>Upgrading the book to version {value} failed; the file is unchanged.</translation>
    </message>
    <message>
        <source>台账名称</source>
        <translation>Ledger name</translation>
    </message>
    <message>
        <source>台账所在的位置不能写。请复制到本机硬盘后再改。</source>
        <translation>The book lies where nothing can be written. Copy it to this computer's disk, then change it.</translation>
    </message>
    <message>
        <source>台账文件已损坏。请用备份还原，不要继续使用这个文件。</source>
        <translation>The book's file is damaged. Restore a backup and do not go on using this file.</translation>
    </message>
    <message>
        <source>台账文件已损坏（{count} 处校验不符）。请用备份还原，不要继续使用这个文件。</source>
        <translation>The book's file is damaged (checksum mismatches: {count}). Restore a backup and do not go on using this file.</translation>
    </message>
    <message>
        <source>台账文件有 {count} 页校验不符，已损坏。请用备份还原。</source>
        <translation>The book's file is damaged (pages with a wrong checksum: {count}). Restore a backup.</translation>
    </message>
    <message>
        <source>台账是只读的，不能修改。</source>
        <translation>The book is read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>台账是只读的，不能修改。{why}</source>
        <translation>The book is read-only and cannot be changed. {why}</translation>
    </message>
    <message>
        <source>台账有 {count} 个支部，转入单位不是其中之一。请写清转入的支部，或在导入时指定支部。</source>
        <translation>The book has {count} branches and the receiving unit is not one of them. Please name the branch, or choose it when importing.</translation>
    </message>
    <message>
        <source>台账有 {count} 个支部，这一行没有写支部。请补上，或在导入时指定支部。</source>
        <translation>This row names no branch, and the book has several ({count}). Add it, or name the branch when importing.</translation>
    </message>
    <message>
        <source>台账核验</source>
        <translation>Book checked</translation>
    </message>
    <message>
        <source>台账正由 {value} 使用，请等对方关闭后再试。</source>
        <translation>The book is in use by {value}. Wait until it is closed, then try again.</translation>
    </message>
    <message>
        <source>台账的修改记录装置被改动过，有的修改可能没有记下。</source>
        <translation>What records changes in the book was tampered with; some changes may not have been recorded.</translation>
    </message>
    <message>
        <source>台账至少要有一栏。</source>
        <translation>A ledger needs at least one column.</translation>
    </message>
    <message>
        <source>台账记录</source>
        <translation>Ledger record</translation>
    </message>
    <message>
        <source>台账里 {month} 已收 {known} 元，表里是 {value} 元。多登的请在程序里冲正或退款，再导入。</source>
        <translation>The book has {known} yuan collected for {month}, the sheet has {value} yuan. If too much was recorded, please reverse or refund it in the program, then import.</translation>
    </message>
    <message>
        <source>台账里已经是{title}，人员类别不改，只补日期。</source>
        <translation>The book already has {title}; the kind of person is not changed, only the date is added.</translation>
    </message>
    <message>
        <source>台账里有几个支部，请先在这一页选定一个支部。</source>
        <translation>The book has several branches; please choose one on this page first.</translation>
    </message>
    <message>
        <source>台账里有这次会议的到会名单，是“{old}”，表里写“{value}”，以名单为准。</source>
        <translation>The book has the attendance list of this meeting with "{old}"; the sheet says "{value}". The list goes first.</translation>
    </message>
    <message>
        <source>台账里没有“{value}”。请先在党员名册里登记，或核对姓名、身份证号。</source>
        <translation>“{value}” is not in the book. Please add the person to the roster first, or check name and ID number.</translation>
    </message>
    <message>
        <source>台账里没有“{value}”这种会议，按自定类型记下，请核对。</source>
        <translation>The book has no meeting kind "{value}"; recorded as a kind of your own, please check.</translation>
    </message>
    <message>
        <source>台账里没有支部“{value}”。</source>
        <translation>The book has no branch "{value}".</translation>
    </message>
    <message>
        <source>台账里没有支部“{value}”。有：{names}。请改成一致，或先新建支部。</source>
        <translation>The book has no branch "{value}". It has: {names}. Make them agree, or add the branch first.</translation>
    </message>
    <message>
        <source>台账里没有支部“{value}”。请先添加支部，或改成台账里的写法：{names}。</source>
        <translation>The book has no branch “{value}”. Please add the branch first, or write it as in the book: {names}.</translation>
    </message>
    <message>
        <source>台账里没有支部“{value}”。请核对写法，或者不填，表示各支部都用。</source>
        <translation>The book has no branch “{value}”. Please check the spelling, or leave it empty to use it for all branches.</translation>
    </message>
    <message>
        <source>台账里没有支部“{value}”，导入时会新建。若是写法不同，请先改成一致。</source>
        <translation>The book has no branch "{value}"; the import will make it. If it is only spelled differently, make it the same first.</translation>
    </message>
    <message>
        <source>台账里没有这次会议：{value}。请先登记或导入会议，再导入到会情况；这一列没有取。</source>
        <translation>The book does not have this meeting: {value}. Record or import the meeting first, then import the attendance; this column was not taken.</translation>
    </message>
    <message>
        <source>台账里还没有支部，请先建立支部。</source>
        <translation>The book has no branch yet; please make one first.</translation>
    </message>
    <message>
        <source>台账：{count} 条已经逾期，还没有办结</source>
        <translation>Ledgers: {count} entries overdue and not finished</translation>
    </message>
    <message>
        <source>各党小组</source>
        <translation>Each group</translation>
    </message>
    <message>
        <source>各地不同，以上级要求为准</source>
        <translation>Differs by place; follow the higher body</translation>
    </message>
    <message>
        <source>各地所说的三种情形不同，两种说法都有人用。</source>
        <translation>The three cases differ by place; both readings are in use.</translation>
    </message>
    <message>
        <source>各支部每年的党建活动经费从哪里来、用在哪里、还剩多少（党费另有账）。</source>
        <translation>Where each branch's yearly activity funds come from, what they are used for and what is left (dues have an account of their own).</translation>
    </message>
    <message>
        <source>各省自定；先按全部上缴，请按上级规定改</source>
        <translation>Set by each province; all is handed up for now, please change it to the rule from above</translation>
    </message>
    <message>
        <source>各部分的说明</source>
        <translation>Notes on each part</translation>
    </message>
    <message>
        <source>合并到</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>合并前两份都登记了同一项，只算一次</source>
        <translation>Both entries had the same item before the merge; counted once</translation>
    </message>
    <message>
        <source>合并已取消，没有留下文件。</source>
        <translation>Merge cancelled; no file was left.</translation>
    </message>
    <message>
        <source>合并重复记录</source>
        <translation>Merge duplicate records</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>合格票</source>
        <translation>Votes qualified</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>合计 {value} 元与各月之和 {sum} 元不同，按各月的金额，请核对。</source>
        <translation>The total {value} yuan differs from the sum of the months {sum} yuan; the months are used, please check.</translation>
    </message>
    <message>
        <source>同一个人在名单里出现了两次。</source>
        <translation>The same person is in the list twice.</translation>
    </message>
    <message>
        <source>同一天已登记过一次，介绍信编号是“{there}”，与这一行不同。请核对。</source>
        <translation>Already recorded once for the same day, with letter of transfer no. “{there}”, unlike this row. Please check.</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Agreed by</translation>
    </message>
    <message>
        <source>同意和公示</source>
        <translation>Consent and public notice</translation>
    </message>
    <message>
        <source>同时登记了 {count} 位书记：{names}。请给卸任的一位登记卸任日期。</source>
        <translation>{count} secretaries are recorded at once: {names}. Please record the end for whoever has left the post.</translation>
    </message>
    <message>
        <source>同样的“{labels}”已经登记过。</source>
        <translation>The same "{labels}" is recorded already.</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>名册、统计：永久</source>
        <translation>Registers and statistics: permanent</translation>
    </message>
    <message>
        <source>名册人员</source>
        <translation>People in roster</translation>
    </message>
    <message>
        <source>名册的党内职务以“支部与班子”里登记的任职为准，现为“{there}”；表里的“{value}”只记下文字，要改请去登记任职或卸任。</source>
        <translation>The Party post in the roster follows the posts recorded under “Branch and committee”, now “{there}”; “{value}” in the sheet is kept as text only. To change it, record the post or its end.</translation>
    </message>
    <message>
        <source>名册里有 {count} 位“{value}”，但不能只凭姓名认人：请在这一行补上身份证号、出生年月或电话（与名册一致），再导入。</source>
        <translation>The roster has {count} called “{value}”, and a name alone is not enough: please add ID number, month of birth or phone (as in the roster) in this row and import again.</translation>
    </message>
    <message>
        <source>名册里有 {count} 位“{value}”，没有对应到本人，请导入后在台账里选择。</source>
        <translation>The roster has {count} people called "{value}"; none was matched. Choose the right one in the book after the import.</translation>
    </message>
    <message>
        <source>名册里没有“{value}”。列席人员请写在会议的“列席人员”里；是党员的请先登记到名册。</source>
        <translation>The roster has no "{value}". Write observers in "Observers" of the meeting; if a member, add the person to the roster first.</translation>
    </message>
    <message>
        <source>名册里没有“{value}”。请先登记到名册，再导入任职。</source>
        <translation>“{value}” is not in the roster. Please add the person first, then import the post.</translation>
    </message>
    <message>
        <source>名册里没有“{value}”，不能登记转出。请先把人登记进名册，或核对姓名和身份证号。</source>
        <translation>“{value}” is not in the roster, so no transfer out can be recorded. Please add the person first, or check name and ID number.</translation>
    </message>
    <message>
        <source>名册里没有“{value}”，只记下姓名，请核对。</source>
        <translation>“{value}” is not in the register; only the name was kept. Please check.</translation>
    </message>
    <message>
        <source>名册里没有“{value}”，导入时会新建，请随后把其余情况补全。</source>
        <translation>“{value}” is not in the roster and will be added on import; please fill in the rest afterwards.</translation>
    </message>
    <message>
        <source>名册里没有写明 {name} 是正式党员，请先补全名册再评定等次。</source>
        <translation>The roster does not say that {name} is a full member; complete the roster first, then grade.</translation>
    </message>
    <message>
        <source>名册里的“{value}”出生年月与这一行不同，不是同一个人。请核对。</source>
        <translation>"{value}" in the roster has another month of birth than this row and is not the same person. Please check.</translation>
    </message>
    <message>
        <source>名册里的“{value}”身份证号与这一行不同，不是同一个人。请核对。</source>
        <translation>"{value}" in the roster has another ID number than this row and is not the same person. Please check.</translation>
    </message>
    <message>
        <source>名册里的“{value}”身份证号或出生年月与这一行不同，不是同一个人。请核对后再导入。</source>
        <translation>“{value}” in the roster has another ID number or month of birth than this row and is not the same person. Please check and import again.</translation>
    </message>
    <message>
        <source>名单里没有人。</source>
        <translation>There is nobody in the list.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>后备人选</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>后进整顿</source>
        <translation>Weak organisations</translation>
    </message>
    <message>
        <source>向上级党组织的报告</source>
        <translation>Report to the superior organisation</translation>
    </message>
    <message>
        <source>向上级报告</source>
        <translation>Report upwards</translation>
    </message>
    <message>
        <source>向大会报告</source>
        <translation>Report to the meeting</translation>
    </message>
    <message>
        <source>向接收方核实是否已接收；没有接收的，过期后收回介绍信重新开具。</source>
        <translation>Check with the receiving side whether the person was accepted; if not, take the expired letter of transfer back and issue a new one.</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>听取群团汇报</source>
        <translation>Mass reports heard</translation>
    </message>
    <message>
        <source>听取群团组织工作汇报台账</source>
        <translation>Reports heard from mass organisations</translation>
    </message>
    <message>
        <source>听取过汇报的类别</source>
        <translation>Kinds heard</translation>
    </message>
    <message>
        <source>听取过汇报的群团组织</source>
        <translation>Mass organisations heard</translation>
    </message>
    <message>
        <source>启用日期</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>周期</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>命名</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>命名的文明楼宇、庭院、家庭</source>
        <translation>Model buildings, courtyards and families named</translation>
    </message>
    <message>
        <source>哈尼族</source>
        <translation>Hani</translation>
    </message>
    <message>
        <source>哈萨克族</source>
        <translation>Kazak</translation>
    </message>
    <message>
        <source>商务楼宇</source>
        <translation>Office building</translation>
    </message>
    <message>
        <source>四舍五入到分</source>
        <translation>Round to the fen</translation>
    </message>
    <message>
        <source>四舍五入到角</source>
        <translation>Round to the jiao</translation>
    </message>
    <message>
        <source>回原籍未转</source>
        <translation>Back home, not transferred</translation>
    </message>
    <message>
        <source>回执号</source>
        <translation>Return slip no.</translation>
    </message>
    <message>
        <source>回执寄回日期</source>
        <translation>Slip sent back on</translation>
    </message>
    <message>
        <source>回执日期</source>
        <translation>Return slip dated</translation>
    </message>
    <message>
        <source>回执逾期</source>
        <translation>Return slip overdue</translation>
    </message>
    <message>
        <source>回收站里没有移交的</source>
        <translation>Not handed over: in the bin</translation>
    </message>
    <message>
        <source>回族</source>
        <translation>Hui</translation>
    </message>
    <message>
        <source>团员</source>
        <translation>CYL member</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>园区党支部</source>
        <translation>Business park branch</translation>
    </message>
    <message>
        <source>困境儿童</source>
        <translation>Child in difficulty</translation>
    </message>
    <message>
        <source>困难</source>
        <translation>Hardship</translation>
    </message>
    <message>
        <source>困难党员</source>
        <translation>Member in hardship</translation>
    </message>
    <message>
        <source>困难党员、老党员走访慰问台账</source>
        <translation>Ledger of visits to members in hardship and elderly members</translation>
    </message>
    <message>
        <source>困难居民</source>
        <translation>Resident in hardship</translation>
    </message>
    <message>
        <source>困难帮扶</source>
        <translation>Hardship help</translation>
    </message>
    <message>
        <source>困难必访</source>
        <translation>Must visit: hardship</translation>
    </message>
    <message>
        <source>困难救助</source>
        <translation>Hardship relief</translation>
    </message>
    <message>
        <source>困难标准（元）</source>
        <translation>Hardship line (yuan)</translation>
    </message>
    <message>
        <source>困难补助</source>
        <translation>Hardship aid</translation>
    </message>
    <message>
        <source>固定奖金</source>
        <translation>Fixed bonus</translation>
    </message>
    <message>
        <source>固定日</source>
        <translation>Fixed day</translation>
    </message>
    <message>
        <source>固定电话</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>国家</source>
        <translation>Nation</translation>
    </message>
    <message>
        <source>国庆</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>国庆节</source>
        <translation>National Day holiday</translation>
    </message>
    <message>
        <source>图书资料</source>
        <translation>Books and materials</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>土家族</source>
        <translation>Tujia</translation>
    </message>
    <message>
        <source>土族</source>
        <translation>Tu (Monguor)</translation>
    </message>
    <message>
        <source>在任班子成员</source>
        <translation>Committee members in office</translation>
    </message>
    <message>
        <source>在册志愿者</source>
        <translation>Volunteers on the list</translation>
    </message>
    <message>
        <source>在哪个会上确定</source>
        <translation>Decided in which meeting</translation>
    </message>
    <message>
        <source>在哪里补</source>
        <translation>Where to fill in</translation>
    </message>
    <message>
        <source>在职</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>在职党员报到</source>
        <translation>Members reporting in</translation>
    </message>
    <message>
        <source>在职党员报到登记表</source>
        <translation>Working members' check-in register</translation>
    </message>
    <message>
        <source>在职党员进社区报到登记台账</source>
        <translation>Serving members reporting to the community</translation>
    </message>
    <message>
        <source>在职报到党员</source>
        <translation>Employed member reporting to community</translation>
    </message>
    <message>
        <source>在职社区干部</source>
        <translation>Cadres in office</translation>
    </message>
    <message>
        <source>在职社区干部和后备人选：岗位、学历、评议怎样，换届时能不能继续担任；离任以前每年都在表里。</source>
        <translation>Cadres in office and reserves: post, education, appraisal, whether they can go on at the re-election; listed every year until they leave.</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>场所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>场所名称</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>场所类别</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>城市社区档案管理办法（2016年1月1日起施行）；盒的分法综合各地归档范围和社区党组织考核标准，供参考</source>
        <translation>Measures for Urban Community Archives (in force from 1 January 2016); the boxes follow local filing scopes and community Party standards, for reference</translation>
    </message>
    <message>
        <source>培养教育考察</source>
        <translation>Cultivation, education and review</translation>
    </message>
    <message>
        <source>培养教育考察材料</source>
        <translation>Cultivation, education and review papers</translation>
    </message>
    <message>
        <source>培养考察</source>
        <translation>Training and review</translation>
    </message>
    <message>
        <source>培养联系人</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>培养联系人记录</source>
        <translation>Mentors' record</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>培训中</source>
        <translation>In training</translation>
    </message>
    <message>
        <source>培训主题</source>
        <translation>Training topic</translation>
    </message>
    <message>
        <source>培训党员</source>
        <translation>Member training</translation>
    </message>
    <message>
        <source>培训学时</source>
        <translation>Class hours</translation>
    </message>
    <message>
        <source>培训开始日期</source>
        <translation>Training from</translation>
    </message>
    <message>
        <source>培训日期</source>
        <translation>Training date</translation>
    </message>
    <message>
        <source>培训类别</source>
        <translation>Kind of training</translation>
    </message>
    <message>
        <source>培训结束日期</source>
        <translation>Training until</translation>
    </message>
    <message>
        <source>培训资料</source>
        <translation>Training materials</translation>
    </message>
    <message>
        <source>基本合格</source>
        <translation>Basically qualified</translation>
    </message>
    <message>
        <source>基本合格票</source>
        <translation>Votes basically qualified</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>基本称职</source>
        <translation>Basically competent</translation>
    </message>
    <message>
        <source>基础工作达标率</source>
        <translation>Groundwork up to standard</translation>
    </message>
    <message>
        <source>基础性绩效工资</source>
        <translation>Base performance pay</translation>
    </message>
    <message>
        <source>基诺族</source>
        <translation>Jino</translation>
    </message>
    <message>
        <source>塔吉克族</source>
        <translation>Tajik</translation>
    </message>
    <message>
        <source>塔塔尔族</source>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>填“是”或“否”。</source>
        <translation>Write 是 (yes) or 否 (no).</translation>
    </message>
    <message>
        <source>填写入党志愿书</source>
        <translation>Admission form filled in</translation>
    </message>
    <message>
        <source>填写日期</source>
        <translation>Date filled in</translation>
    </message>
    <message>
        <source>填志愿书</source>
        <translation>Fill in application form</translation>
    </message>
    <message>
        <source>填表人</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>增（减）应交</source>
        <translation>Due more (less)</translation>
    </message>
    <message>
        <source>壮族</source>
        <translation>Zhuang</translation>
    </message>
    <message>
        <source>处分</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>处置结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>备案文号</source>
        <translation>Filing document no.</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>On record since</translation>
    </message>
    <message>
        <source>备案部门</source>
        <translation>Filed with</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>备注后面加上</source>
        <translation>Append to note</translation>
    </message>
    <message>
        <source>复评保留</source>
        <translation>Kept on review</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>外出不满 {months} 个月，不算流动党员{cited}。</source>
        <translation>Away for less than {months} months; does not count as mobile{cited}.</translation>
    </message>
    <message>
        <source>外出务工</source>
        <translation>Working away</translation>
    </message>
    <message>
        <source>外出务工经商</source>
        <translation>Away for work or trade</translation>
    </message>
    <message>
        <source>外出务工经商人员</source>
        <translation>Person away for work or trade</translation>
    </message>
    <message>
        <source>外出原因</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>外出地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>外出时间</source>
        <translation>Away since</translation>
    </message>
    <message>
        <source>外出流动</source>
        <translation>Mobile, gone away</translation>
    </message>
    <message>
        <source>外出流向</source>
        <translation>Gone to</translation>
    </message>
    <message>
        <source>外出：{place}</source>
        <translation>Away: {place}</translation>
    </message>
    <message>
        <source>外国血统</source>
        <translation>Foreign descent</translation>
    </message>
    <message>
        <source>外来务工</source>
        <translation>Migrant worker</translation>
    </message>
    <message>
        <source>多久</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>多交</source>
        <translation>Overpaid</translation>
    </message>
    <message>
        <source>大专</source>
        <translation>Junior college</translation>
    </message>
    <message>
        <source>大专及以上</source>
        <translation>College and above</translation>
    </message>
    <message>
        <source>大专及以上的班子成员</source>
        <translation>Committee members with college or above</translation>
    </message>
    <message>
        <source>大会日期</source>
        <translation>Meeting date</translation>
    </message>
    <message>
        <source>大写</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>大型</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>大型活动</source>
        <translation>Large events</translation>
    </message>
    <message>
        <source>大学专科教育</source>
        <translation>Junior college education</translation>
    </message>
    <message>
        <source>大学专科毕业</source>
        <translation>Junior college, graduated</translation>
    </message>
    <message>
        <source>大学专科生</source>
        <translation>Student of a junior college</translation>
    </message>
    <message>
        <source>大学专科结业</source>
        <translation>Junior college, completed without diploma</translation>
    </message>
    <message>
        <source>大学专科肄业</source>
        <translation>Junior college, left early</translation>
    </message>
    <message>
        <source>大学普通班</source>
        <translation>Ordinary university class</translation>
    </message>
    <message>
        <source>大学普通班毕业</source>
        <translation>Ordinary university class, graduated</translation>
    </message>
    <message>
        <source>大学本科</source>
        <translation>Undergraduate</translation>
    </message>
    <message>
        <source>大学本科教育</source>
        <translation>Undergraduate education</translation>
    </message>
    <message>
        <source>大学本科毕业</source>
        <translation>Undergraduate study, graduated</translation>
    </message>
    <message>
        <source>大学本科生</source>
        <translation>Undergraduate student</translation>
    </message>
    <message>
        <source>大学本科结业</source>
        <translation>Undergraduate study, completed without diploma</translation>
    </message>
    <message>
        <source>大学本科肄业</source>
        <translation>Undergraduate study, left early</translation>
    </message>
    <message>
        <source>大学生村官</source>
        <translation>Graduate village official</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>大病救助</source>
        <translation>Serious illness relief</translation>
    </message>
    <message>
        <source>大额</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>大额上缴</source>
        <translation>Large hand-up</translation>
    </message>
    <message>
        <source>大额党费</source>
        <translation>Large dues</translation>
    </message>
    <message>
        <source>大额党费人数</source>
        <translation>People with large dues</translation>
    </message>
    <message>
        <source>大额党费起点</source>
        <translation>Large dues from</translation>
    </message>
    <message>
        <source>大额资金</source>
        <translation>Large sums</translation>
    </message>
    <message>
        <source>央校大专</source>
        <translation>Central School, junior college</translation>
    </message>
    <message>
        <source>央校大学</source>
        <translation>Central School, undergraduate</translation>
    </message>
    <message>
        <source>央校研究生</source>
        <translation>Central School, postgraduate</translation>
    </message>
    <message>
        <source>失业</source>
        <translation>Unemployed</translation>
    </message>
    <message>
        <source>失去联系</source>
        <translation>Lost contact</translation>
    </message>
    <message>
        <source>失去联系日期</source>
        <translation>Lost since</translation>
    </message>
    <message>
        <source>失联</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>失联不满 {months} 个月，最早 {day}{cited}。</source>
        <translation>Lost contact for less than {months} months, earliest {day}{cited}.</translation>
    </message>
    <message>
        <source>失联党员</source>
        <translation>Lost members</translation>
    </message>
    <message>
        <source>失联党员登记表和查找材料</source>
        <translation>Lost member register and search papers</translation>
    </message>
    <message>
        <source>失联情形</source>
        <translation>How lost</translation>
    </message>
    <message>
        <source>失联日期</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>失联满六个月</source>
        <translation>Lost contact for six months</translation>
    </message>
    <message>
        <source>失联满半年</source>
        <translation>Lost contact for half a year</translation>
    </message>
    <message>
        <source>失联的先停止党籍，满 {months} 个月仍无联系才除名{cited}；因别的情形除名的请在原因里写明。</source>
        <translation>After lost contact, suspend membership first and remove only after {months} more months without contact{cited}; if removed for another cause, please give it under the reason.</translation>
    </message>
    <message>
        <source>奖金</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>奖项</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>女</source>
        <translation>F</translation>
    </message>
    <message>
        <source>女儿</source>
        <translation>Daughter</translation>
    </message>
    <message>
        <source>女婿、儿媳</source>
        <translation>Son- or daughter-in-law</translation>
    </message>
    <message>
        <source>女婿儿媳</source>
        <translation>Son- or daughter-in-law</translation>
    </message>
    <message>
        <source>女性</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>好</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>妇联</source>
        <translation>Women's federation</translation>
    </message>
    <message>
        <source>姐妹</source>
        <translation>Sister</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Committee member</translation>
    </message>
    <message>
        <source>委员与党员</source>
        <translation>Committee and members</translation>
    </message>
    <message>
        <source>委员与党员之间</source>
        <translation>Between committee and members</translation>
    </message>
    <message>
        <source>委员之间</source>
        <translation>Between committee members</translation>
    </message>
    <message>
        <source>委员人数</source>
        <translation>Committee members</translation>
    </message>
    <message>
        <source>委员间</source>
        <translation>Within the committee</translation>
    </message>
    <message>
        <source>姻亲兄弟姐妹</source>
        <translation>Brother- or sister-in-law</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Number of characters</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>存成了数字，末几位已经丢失。请把单元格设为文本，对照证件重新录入全部 18 位。</source>
        <translation>Stored as a number, so the last digits are lost. Set the cell to text and enter all 18 characters again from the ID card.</translation>
    </message>
    <message>
        <source>存放地点</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>存放处</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>存档</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>存档编号</source>
        <translation>Filing number</translation>
    </message>
    <message>
        <source>孙子女、外孙子女</source>
        <translation>Grandchildren</translation>
    </message>
    <message>
        <source>孙辈</source>
        <translation>Grandchild</translation>
    </message>
    <message>
        <source>季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>孤寡、空巢老人</source>
        <translation>Elderly people living alone</translation>
    </message>
    <message>
        <source>孤寡空巢</source>
        <translation>Elderly, alone</translation>
    </message>
    <message>
        <source>学习</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>学习与宣传</source>
        <translation>Study and publicity</translation>
    </message>
    <message>
        <source>学习互促</source>
        <translation>Learning together</translation>
    </message>
    <message>
        <source>学习培训学时</source>
        <translation>Study hours</translation>
    </message>
    <message>
        <source>学习培训学时登记表</source>
        <translation>Study hours register</translation>
    </message>
    <message>
        <source>学习学时</source>
        <translation>Hours of study</translation>
    </message>
    <message>
        <source>学习开会</source>
        <translation>Study and meetings</translation>
    </message>
    <message>
        <source>学习教育：一般10年，重要永久</source>
        <translation>Study campaigns: usually 10 years, important ones permanent</translation>
    </message>
    <message>
        <source>学习方式</source>
        <translation>Way of study</translation>
    </message>
    <message>
        <source>学习笔记</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>学习笔记和心得体会检查台账</source>
        <translation>Study notes and essays checked</translation>
    </message>
    <message>
        <source>学习记录</source>
        <translation>Study records</translation>
    </message>
    <message>
        <source>学位</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Study hours</translation>
    </message>
    <message>
        <source>学时达标人数</source>
        <translation>With enough study hours (people)</translation>
    </message>
    <message>
        <source>学时达标率</source>
        <translation>Rate with enough study hours</translation>
    </message>
    <message>
        <source>学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>安全巡逻</source>
        <translation>Safety patrol</translation>
    </message>
    <message>
        <source>安全文明小区</source>
        <translation>Safe estate</translation>
    </message>
    <message>
        <source>安全生产和消防</source>
        <translation>Work safety and fire</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>In good order</translation>
    </message>
    <message>
        <source>完好：{name} {year} 年，第 {sequence} 号，{count} 条记录，校验码 {code}</source>
        <translation>Intact: {name} {year}, No. {sequence}, {count} record(s), check code {code}</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>完成日期 {value} 早于开始日期 {begun}。</source>
        <translation>Completed on {value}, before it began on {begun}.</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Carry out by</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>完成标准</source>
        <translation>Standard of completion</translation>
    </message>
    <message>
        <source>官方原文</source>
        <translation>Official text</translation>
    </message>
    <message>
        <source>实交</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>实到 {value} 人，不足 {least} 人，表决无效。</source>
        <translation>{value} present, fewer than the {least} needed; the vote is not valid.</translation>
    </message>
    <message>
        <source>实到 {value} 人，多于应到 {due} 人。</source>
        <translation>{value} present, more than the {due} due.</translation>
    </message>
    <message>
        <source>实到 {value} 人，多于应到 {limit} 人。</source>
        <translation>{value} present, more than the {limit} due.</translation>
    </message>
    <message>
        <source>实到人数</source>
        <translation>Number present</translation>
    </message>
    <message>
        <source>实到或赞成不能多于应到 {value} 人。</source>
        <translation>No more than the {value} due can be present or in favour.</translation>
    </message>
    <message>
        <source>实到有表决权人数</source>
        <translation>Present with a vote</translation>
    </message>
    <message>
        <source>实收</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>实施中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>实行年薪制</source>
        <translation>On annual salary</translation>
    </message>
    <message>
        <source>实际日期</source>
        <translation>Actual date</translation>
    </message>
    <message>
        <source>实际结束</source>
        <translation>Actual end</translation>
    </message>
    <message>
        <source>实驻天数</source>
        <translation>Days present</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>审批人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>审批党委</source>
        <translation>Approving Party committee</translation>
    </message>
    <message>
        <source>审批前谈话</source>
        <translation>Talk before approval</translation>
    </message>
    <message>
        <source>审批前谈话记录</source>
        <translation>Record of the talk before approval</translation>
    </message>
    <message>
        <source>审批日期</source>
        <translation>Approval date</translation>
    </message>
    <message>
        <source>审查人</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>审查日期</source>
        <translation>Review date</translation>
    </message>
    <message>
        <source>审查结果</source>
        <translation>Review result</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>宣传委员</source>
        <translation>Publicity officer</translation>
    </message>
    <message>
        <source>宣传教育</source>
        <translation>Public education</translation>
    </message>
    <message>
        <source>宣传类别</source>
        <translation>Kind of education</translation>
    </message>
    <message>
        <source>宣誓日期</source>
        <translation>Oath date</translation>
    </message>
    <message>
        <source>家具</source>
        <translation>Furniture</translation>
    </message>
    <message>
        <source>家庭</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>家庭人口</source>
        <translation>Household size</translation>
    </message>
    <message>
        <source>家庭人均收入低于当地低保或平均水平</source>
        <translation>Family income per head is below the local low-income line or average</translation>
    </message>
    <message>
        <source>家庭人均月收入低于当地标准的算困难；不填就只看登记和低保。</source>
        <translation>A family whose monthly income per head is below the local line counts as in hardship; if left empty, only the records and low-income aid count.</translation>
    </message>
    <message>
        <source>家庭住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>家庭变故必访</source>
        <translation>Must visit: family misfortune</translation>
    </message>
    <message>
        <source>家庭教育</source>
        <translation>Family education</translation>
    </message>
    <message>
        <source>家庭有特殊困难必访</source>
        <translation>Must visit: special family hardship</translation>
    </message>
    <message>
        <source>家庭负担沉重</source>
        <translation>Heavy family burden</translation>
    </message>
    <message>
        <source>家政</source>
        <translation>Housework</translation>
    </message>
    <message>
        <source>宽限天数</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>寄送资料</source>
        <translation>Materials sent</translation>
    </message>
    <message>
        <source>密级</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>察看期满</source>
        <translation>Observation ends</translation>
    </message>
    <message>
        <source>对方回执未寄回</source>
        <translation>Return slip of the other side not sent</translation>
    </message>
    <message>
        <source>对方联系人</source>
        <translation>Contact there</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>对象类别</source>
        <translation>Kind of receiver</translation>
    </message>
    <message>
        <source>导入{title}（{file}）</source>
        <translation>Import {title} ({file})</translation>
    </message>
    <message>
        <source>导入、撤销、重做</source>
        <translation>Import, undo, redo</translation>
    </message>
    <message>
        <source>导入后按这张表检查，现在的清单里有 {count} 项不在表里（如{some}），以后不再检查，也不算缺。要保留的，请先导出“归档清单各项”，在那张表上增减后再导入。</source>
        <translation>After import the check follows this sheet; {count} items of the present list are not in it (such as {some}) and will no longer be checked or counted as missing. To keep them, first export “Archive checklist items”, add or remove there, then import.</translation>
    </message>
    <message>
        <source>导出再读入，没有变化</source>
        <translation>Exported and read again, nothing changed</translation>
    </message>
    <message>
        <source>将满6个月</source>
        <translation>Nearly 6 months</translation>
    </message>
    <message>
        <source>将满六个月</source>
        <translation>Nearly six months</translation>
    </message>
    <message>
        <source>将满六个月不参加组织生活</source>
        <translation>Nearly six months without taking part in branch life</translation>
    </message>
    <message>
        <source>小型</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>小学</source>
        <translation>Primary school</translation>
    </message>
    <message>
        <source>小学教育</source>
        <translation>Primary school education</translation>
    </message>
    <message>
        <source>小学毕业</source>
        <translation>Primary school graduate</translation>
    </message>
    <message>
        <source>小学肄业</source>
        <translation>Primary school, left</translation>
    </message>
    <message>
        <source>小数</source>
        <translation>Decimal</translation>
    </message>
    <message>
        <source>小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>小组会</source>
        <translation>Group meeting</translation>
    </message>
    <message>
        <source>少交</source>
        <translation>Underpaid</translation>
    </message>
    <message>
        <source>少交党费人数</source>
        <translation>Reduced dues (people)</translation>
    </message>
    <message>
        <source>少交要写明每月少交至多少元。</source>
        <translation>For a reduction, give the amount a month it is reduced to.</translation>
    </message>
    <message>
        <source>少交／免交</source>
        <translation>Reduced / exempt</translation>
    </message>
    <message>
        <source>少数民族</source>
        <translation>Ethnic minority</translation>
    </message>
    <message>
        <source>就业创业</source>
        <translation>Jobs and business</translation>
    </message>
    <message>
        <source>就业创业岗</source>
        <translation>Job help post</translation>
    </message>
    <message>
        <source>就业单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>就业和再就业服务台账</source>
        <translation>Employment and re-employment services</translation>
    </message>
    <message>
        <source>就业困难人员</source>
        <translation>Hard to employ</translation>
    </message>
    <message>
        <source>就业日期</source>
        <translation>Employed on</translation>
    </message>
    <message>
        <source>就业率</source>
        <translation>Employment rate</translation>
    </message>
    <message>
        <source>尾注</source>
        <translation>Endnote</translation>
    </message>
    <message>
        <source>居住地址</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>居住地改变</source>
        <translation>Residence changed</translation>
    </message>
    <message>
        <source>居住情况</source>
        <translation>Living situation</translation>
    </message>
    <message>
        <source>居委成员</source>
        <translation>Residents' committee member</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>居民人数</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>居民健康教育率</source>
        <translation>Resident health education rate</translation>
    </message>
    <message>
        <source>居民党支部</source>
        <translation>Residents' branch</translation>
    </message>
    <message>
        <source>居民户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>居民来办的证照、证明、申请和代办的事，何时受理、何时办结，按件计数。</source>
        <translation>Certificates, proofs, applications and errands residents came for: when taken in, when done; counted by case.</translation>
    </message>
    <message>
        <source>居民群众</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>居民自治</source>
        <translation>Residents' self-government</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>届满日</source>
        <translation>Term ends on</translation>
    </message>
    <message>
        <source>履职情况</source>
        <translation>How it is carried out</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>岗位职责</source>
        <translation>Duties of the post</translation>
    </message>
    <message>
        <source>岗位职责和任期目标</source>
        <translation>Duties and term goals</translation>
    </message>
    <message>
        <source>岗位（职务）工资</source>
        <translation>Post pay</translation>
    </message>
    <message>
        <source>巡察反馈</source>
        <translation>Inspection tour</translation>
    </message>
    <message>
        <source>工会</source>
        <translation>Trade union</translation>
    </message>
    <message>
        <source>工会、妇联、共青团、民兵等各有没有负责人、多少人、哪天换届；撤销以前每年都在表里。</source>
        <translation>Union, women's federation, youth league, militia: whether there is a person in charge, how many members, when re-elected; listed every year until dissolved.</translation>
    </message>
    <message>
        <source>工作内容</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>工作单位及职务</source>
        <translation>Employer and post</translation>
    </message>
    <message>
        <source>工作单位或住址</source>
        <translation>Work unit or address</translation>
    </message>
    <message>
        <source>工作单位改变</source>
        <translation>Place of work changed</translation>
    </message>
    <message>
        <source>工作台账</source>
        <translation>Work ledgers</translation>
    </message>
    <message>
        <source>工作岗位</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>工作岗位：{title}</source>
        <translation>Job: {title}</translation>
    </message>
    <message>
        <source>工作措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>工作日数</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>工作日记</source>
        <translation>Diary entries</translation>
    </message>
    <message>
        <source>工作法</source>
        <translation>Working method</translation>
    </message>
    <message>
        <source>工作简报</source>
        <translation>Work bulletin</translation>
    </message>
    <message>
        <source>工作类别</source>
        <translation>Kind of work</translation>
    </message>
    <message>
        <source>工作落实情况</source>
        <translation>Carrying out of work</translation>
    </message>
    <message>
        <source>工作调动、下派锻炼、外出学习半年以上未转组织关系</source>
        <translation>Posted, seconded or studying elsewhere for over half a year, not transferred</translation>
    </message>
    <message>
        <source>工程和征迁</source>
        <translation>Construction and relocation</translation>
    </message>
    <message>
        <source>工程建设</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>已上缴</source>
        <translation>Handed up</translation>
    </message>
    <message>
        <source>已不能补</source>
        <translation>Can no longer be made up</translation>
    </message>
    <message>
        <source>已中止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>已于 {value} 作废。</source>
        <translation>Voided on {value}.</translation>
    </message>
    <message>
        <source>已于 {value} 向上级申报。要修改，请先清除申报日期。</source>
        <translation>Reported to the superior on {value}. To change it, clear the report date first.</translation>
    </message>
    <message>
        <source>已交</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>已交清</source>
        <translation>Paid up</translation>
    </message>
    <message>
        <source>已交至</source>
        <translation>Paid through</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>已作废的收据，不取。</source>
        <translation>Voided receipt, not taken.</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>Kept promise</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>Came due</translation>
    </message>
    <message>
        <source>已到步骤</source>
        <translation>Step reached</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已加密</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>已化解</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>已发纪念章</source>
        <translation>Medal given</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>已取消打印。</source>
        <translation>Printing cancelled.</translation>
    </message>
    <message>
        <source>已取消，什么都没有改动。</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>已召开</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>已召开、记录待补</source>
        <translation>Took place, record incomplete</translation>
    </message>
    <message>
        <source>已召开的会议要写明哪一天开的。</source>
        <translation>For a meeting already held, the day must be given.</translation>
    </message>
    <message>
        <source>已填“{label}”，状态却还没有改。</source>
        <translation>"{label}" is filled in but the state has not been changed.</translation>
    </message>
    <message>
        <source>已外出月数</source>
        <translation>Months away</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>已定稿</source>
        <translation>Finalised</translation>
    </message>
    <message>
        <source>已就业</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>已开</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已开会议</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>已开次数</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>已归档留存：{title}，{year}年第 {number} 次打印</source>
        <translation>Copy filed: {title}, {year} print {number}</translation>
    </message>
    <message>
        <source>已息访</source>
        <translation>Settled for good</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已批准减免</source>
        <translation>Reduction or exemption approved</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>In place</translation>
    </message>
    <message>
        <source>已有 {count} 份，应有 {owed} 份</source>
        <translation>{count} held, {owed} due</translation>
    </message>
    <message>
        <source>已有 {value} 的社区概况，请修改那一行。</source>
        <translation>There is already a community overview for {value}; please change that row.</translation>
    </message>
    <message>
        <source>已有“{value}”，导入后整个换成这张表的；已经对应到数据的项目，编号和分值没变的保留。</source>
        <translation>“{value}” exists; importing replaces it all with this table. Items tied to figures are kept where number and points are unchanged.</translation>
    </message>
    <message>
        <source>已有从这一天或以后开始的任期，请核对日期。</source>
        <translation>There is already a term from this day or later; please check the dates.</translation>
    </message>
    <message>
        <source>已有份数</source>
        <translation>Copies held</translation>
    </message>
    <message>
        <source>已有台账 {value}。看过上面的数量，确实要替换就加 --force；原来的会另存，不删除。</source>
        <translation>Book {value} already exists. If you have checked the counts above and do want to replace it, add --force; the old one is saved aside, not deleted.</translation>
    </message>
    <message>
        <source>已有同名文件 {value}。请换一个名字，或先把它移走。</source>
        <translation>A file {value} is there already. Choose another name, or move it away first.</translation>
    </message>
    <message>
        <source>已有支部“{value}”。</source>
        <translation>There is a branch "{value}" already.</translation>
    </message>
    <message>
        <source>已有无据</source>
        <translation>Held, no basis</translation>
    </message>
    <message>
        <source>已有（没有依据）</source>
        <translation>Held (no basis)</translation>
    </message>
    <message>
        <source>已核</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>已核定</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>已申请</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>已离开：{kind}</source>
        <translation>Left: {kind}</translation>
    </message>
    <message>
        <source>已答复</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Ended early</translation>
    </message>
    <message>
        <source>已经停止党籍。</source>
        <translation>Membership is already suspended.</translation>
    </message>
    <message>
        <source>已经有“{value}”。请换一个名称。</source>
        <translation>There is "{value}" already. Choose another name.</translation>
    </message>
    <message>
        <source>已经登记到本人名下。</source>
        <translation>Recorded for the person already.</translation>
    </message>
    <message>
        <source>已经登记外出流动。</source>
        <translation>Already recorded as mobile.</translation>
    </message>
    <message>
        <source>已经登记失联。</source>
        <translation>Already recorded as lost contact.</translation>
    </message>
    <message>
        <source>已维修</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>已落实</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>已落实的要写明落实日期。</source>
        <translation>Where carried out, the day must be given.</translation>
    </message>
    <message>
        <source>已评审</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>已调整</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>已谈齐</source>
        <translation>All talks held</translation>
    </message>
    <message>
        <source>已转化</source>
        <translation>Turned round</translation>
    </message>
    <message>
        <source>已达标</source>
        <translation>Up to standard now</translation>
    </message>
    <message>
        <source>已过有效期</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>市场</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>市场（商圈）党支部</source>
        <translation>Market (business district) branch</translation>
    </message>
    <message>
        <source>市级采用</source>
        <translation>Used by the city</translation>
    </message>
    <message>
        <source>布依族</source>
        <translation>Bouyei</translation>
    </message>
    <message>
        <source>布朗族</source>
        <translation>Blang</translation>
    </message>
    <message>
        <source>布置日期</source>
        <translation>Set on</translation>
    </message>
    <message>
        <source>带 # 的标记写在了表中表里，外面那一行也有。请只在一层里写。</source>
        <translation>A mark with # is in a table within a table, and the outer row has one too. Write them on one level only.</translation>
    </message>
    <message>
        <source>帮助就业</source>
        <translation>Helped into work</translation>
    </message>
    <message>
        <source>帮扶人</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>帮扶内容</source>
        <translation>Help given</translation>
    </message>
    <message>
        <source>帮扶对象</source>
        <translation>Helped person</translation>
    </message>
    <message>
        <source>帮扶对象当年走访率</source>
        <translation>Share of pairs visited this year</translation>
    </message>
    <message>
        <source>帮扶成效</source>
        <translation>Effect of the help</translation>
    </message>
    <message>
        <source>帮扶联系人</source>
        <translation>Care contact</translation>
    </message>
    <message>
        <source>常备</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>常备一份</source>
        <translation>One standing copy</translation>
    </message>
    <message>
        <source>常用 20、30、40、50 毫米（DA/T 22-2015）</source>
        <translation>Usually 20, 30, 40 or 50 mm (DA/T 22-2015)</translation>
    </message>
    <message>
        <source>干部作风</source>
        <translation>Cadres' conduct</translation>
    </message>
    <message>
        <source>干部选拔任用</source>
        <translation>Choosing cadres</translation>
    </message>
    <message>
        <source>干部队伍信息台账</source>
        <translation>Cadre information ledger</translation>
    </message>
    <message>
        <source>平件</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>平台企业</source>
        <translation>Platform enterprise</translation>
    </message>
    <message>
        <source>平安环境</source>
        <translation>Safety and environment</translation>
    </message>
    <message>
        <source>平安联防</source>
        <translation>Joint safety</translation>
    </message>
    <message>
        <source>平稳</source>
        <translation>Steady</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年内来的</source>
        <translation>Came this year</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年度安排</source>
        <translation>Year plan</translation>
    </message>
    <message>
        <source>年度安排：{count} 次会议逾期未开</source>
        <translation>Year plan: {count} meetings overdue</translation>
    </message>
    <message>
        <source>年度工作总结</source>
        <translation>Yearly work summary</translation>
    </message>
    <message>
        <source>年度工作计划</source>
        <translation>Yearly work plan</translation>
    </message>
    <message>
        <source>年度检查</source>
        <translation>Yearly check</translation>
    </message>
    <message>
        <source>年度汇报</source>
        <translation>Yearly report</translation>
    </message>
    <message>
        <source>年度统计、自评考核、移交</source>
        <translation>Yearly statistics, self-score and hand-over</translation>
    </message>
    <message>
        <source>年度计划</source>
        <translation>Plan of the year</translation>
    </message>
    <message>
        <source>年度请写四位数，如 2026：{value}</source>
        <translation>Write the year with four digits, such as 2026: {value}</translation>
    </message>
    <message>
        <source>年月</source>
        <translation>Year and month</translation>
    </message>
    <message>
        <source>年末结余</source>
        <translation>Year-end balance</translation>
    </message>
    <message>
        <source>年老体弱卧床不起或长期生病、生活不能自理</source>
        <translation>Bedridden from age, or long ill and in need of care</translation>
    </message>
    <message>
        <source>年薪</source>
        <translation>Annual salary</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>年龄不详</source>
        <translation>Age unknown</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>应为 17 位数字加 1 位数字或 X。请核对证件后修改。</source>
        <translation>Should be 17 digits and one digit or X. Check the ID card and correct it.</translation>
    </message>
    <message>
        <source>应为 18 位，现为 {count} 位。请核对证件后修改。</source>
        <translation>Should have 18 characters but has {count}. Check the ID card and correct it.</translation>
    </message>
    <message>
        <source>应交</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>应交党费</source>
        <translation>Dues payable</translation>
    </message>
    <message>
        <source>应交党费人数</source>
        <translation>People due to pay</translation>
    </message>
    <message>
        <source>应交缘由</source>
        <translation>Reason due</translation>
    </message>
    <message>
        <source>应公开日期</source>
        <translation>Publish by</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>应到人数</source>
        <translation>Number due</translation>
    </message>
    <message>
        <source>应到有表决权 {due} 人，实到 {present} 人，没有超过半数，会议无效{article}。</source>
        <translation>With a vote: {due} due, {present} present. That is not more than half, so the meeting is not valid{article}.</translation>
    </message>
    <message>
        <source>应到有表决权人数</source>
        <translation>Due with a vote</translation>
    </message>
    <message>
        <source>应办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>应办未办</source>
        <translation>Due, not done</translation>
    </message>
    <message>
        <source>应在 {least} 到 {most} 之间：{value}</source>
        <translation>Must be between {least} and {most}: {value}</translation>
    </message>
    <message>
        <source>应完成</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>应完成学时人数</source>
        <translation>Due to complete study hours (people)</translation>
    </message>
    <message>
        <source>应开</source>
        <translation>To be held</translation>
    </message>
    <message>
        <source>应收</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>应是大于零的天数。</source>
        <translation>Must be a number of days above zero.</translation>
    </message>
    <message>
        <source>应有份数</source>
        <translation>Copies due</translation>
    </message>
    <message>
        <source>应驻天数</source>
        <translation>Days due</translation>
    </message>
    <message>
        <source>座位数</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>廉洁自律</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>延期批复文号</source>
        <translation>Extension reply no.</translation>
    </message>
    <message>
        <source>延期至</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>延期要从届满日算起，请先填写任期届满。</source>
        <translation>An extension counts from the end of the term; please enter the end of the term first.</translation>
    </message>
    <message>
        <source>延长</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>延长不少于 {least} 个月、不超过 {most} 个月，应到 {first} 至 {last}{article}。</source>
        <translation>Extend by at least {least} and at most {most} months, to a day from {first} to {last}{article}.</translation>
    </message>
    <message>
        <source>延长整顿</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>延长预备期</source>
        <translation>Probation extended</translation>
    </message>
    <message>
        <source>建了党组织的</source>
        <translation>With a Party organisation</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>建议提任</source>
        <translation>Suggest promotion</translation>
    </message>
    <message>
        <source>建议留任</source>
        <translation>Suggest staying</translation>
    </message>
    <message>
        <source>建议调整</source>
        <translation>Suggest moving</translation>
    </message>
    <message>
        <source>建账</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>建账以前</source>
        <translation>Before the book began</translation>
    </message>
    <message>
        <source>建账前</source>
        <translation>Before the book</translation>
    </message>
    <message>
        <source>建账前已到期，未补录：已经办了的请补登，没有办的请办理。</source>
        <translation>Due before the book began and not entered: if done, please record it; if not, please see to it.</translation>
    </message>
    <message>
        <source>建账方式</source>
        <translation>Way of setting up</translation>
    </message>
    <message>
        <source>建账日期</source>
        <translation>Set up on</translation>
    </message>
    <message>
        <source>建账时应交</source>
        <translation>Due when set up</translation>
    </message>
    <message>
        <source>开出党组织</source>
        <translation>Issuing Party body</translation>
    </message>
    <message>
        <source>开出党组织传真</source>
        <translation>Fax of issuing Party body</translation>
    </message>
    <message>
        <source>开出党组织联系电话</source>
        <translation>Phone of issuing Party body</translation>
    </message>
    <message>
        <source>开出党组织通讯地址</source>
        <translation>Address of issuing Party body</translation>
    </message>
    <message>
        <source>开出党组织邮编</source>
        <translation>Postcode of issuing Party body</translation>
    </message>
    <message>
        <source>开出日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>开头</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Began on</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>开展党的活动</source>
        <translation>Hold Party activities</translation>
    </message>
    <message>
        <source>开展集中培训</source>
        <translation>Concentrated training</translation>
    </message>
    <message>
        <source>开放时间</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>开放时间和条件</source>
        <translation>Hours and conditions</translation>
    </message>
    <message>
        <source>开过的半年数</source>
        <translation>Half years with meetings</translation>
    </message>
    <message>
        <source>开过的季度数</source>
        <translation>Quarters with meetings</translation>
    </message>
    <message>
        <source>开过的月份数</source>
        <translation>Months with meetings</translation>
    </message>
    <message>
        <source>开除</source>
        <translation>Expulsion</translation>
    </message>
    <message>
        <source>开除党籍</source>
        <translation>Expelled from the Party</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>张</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>归档人</source>
        <translation>Filed by</translation>
    </message>
    <message>
        <source>归档号</source>
        <translation>File number on filing</translation>
    </message>
    <message>
        <source>归档文件</source>
        <translation>Filed papers</translation>
    </message>
    <message>
        <source>归档文件目录</source>
        <translation>Filing list</translation>
    </message>
    <message>
        <source>归档文件目录（成册）</source>
        <translation>Filing list (bound)</translation>
    </message>
    <message>
        <source>归档日期</source>
        <translation>Filing date</translation>
    </message>
    <message>
        <source>归档期限</source>
        <translation>Filing term</translation>
    </message>
    <message>
        <source>归档材料清单</source>
        <translation>List of papers filed</translation>
    </message>
    <message>
        <source>归档清单</source>
        <translation>Archive checklist</translation>
    </message>
    <message>
        <source>归档清单各项</source>
        <translation>Archive checklist items</translation>
    </message>
    <message>
        <source>归档清单缺项</source>
        <translation>Archive checklist gaps</translation>
    </message>
    <message>
        <source>归档清单里没有“{value}”这一项。</source>
        <translation>The archive checklist has no item “{value}”.</translation>
    </message>
    <message>
        <source>归档留存　{year}年第 {number} 次打印　{day}</source>
        <translation>File copy  {year}, print no. {number}  {day}</translation>
    </message>
    <message>
        <source>归档留存：{title}</source>
        <translation>File copy: {title}</translation>
    </message>
    <message>
        <source>当月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>当月不交</source>
        <translation>None this month</translation>
    </message>
    <message>
        <source>当月仍交</source>
        <translation>Still pay this month</translation>
    </message>
    <message>
        <source>当月按天数折算</source>
        <translation>This month by days</translation>
    </message>
    <message>
        <source>当期完成民主评议的支部数</source>
        <translation>Branches that completed the appraisal in the period</translation>
    </message>
    <message>
        <source>当期完成民主评议的支部比例</source>
        <translation>Share of branches that completed the appraisal in the period</translation>
    </message>
    <message>
        <source>当选日期</source>
        <translation>Elected on</translation>
    </message>
    <message>
        <source>彝族</source>
        <translation>Yi</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>影响程度</source>
        <translation>Degree of influence</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>Opinions being asked</translation>
    </message>
    <message>
        <source>征求意见（人）</source>
        <translation>Opinions asked (people)</translation>
    </message>
    <message>
        <source>征求意见（座谈会）记录</source>
        <translation>Record of opinions asked for (or of the discussion held)</translation>
    </message>
    <message>
        <source>征求过意见的决策比例</source>
        <translation>Share of decisions with opinions sought</translation>
    </message>
    <message>
        <source>待业</source>
        <translation>Awaiting work</translation>
    </message>
    <message>
        <source>待修</source>
        <translation>To be repaired</translation>
    </message>
    <message>
        <source>待办和到期</source>
        <translation>To-dos and deadlines</translation>
    </message>
    <message>
        <source>待安置、毕业未就业人员</source>
        <translation>Awaiting placement, or graduate without work</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>待寄回执</source>
        <translation>Return slip to send</translation>
    </message>
    <message>
        <source>待开</source>
        <translation>To hold</translation>
    </message>
    <message>
        <source>待批</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>待收回执</source>
        <translation>Return slip to come</translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>待立案</source>
        <translation>To be accepted</translation>
    </message>
    <message>
        <source>待落实</source>
        <translation>To carry out</translation>
    </message>
    <message>
        <source>待补</source>
        <translation>To add</translation>
    </message>
    <message>
        <source>待补充</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>待补登记</source>
        <translation>To be recorded</translation>
    </message>
    <message>
        <source>待补记录</source>
        <translation>Record to complete</translation>
    </message>
    <message>
        <source>待补齐</source>
        <translation>To be filled</translation>
    </message>
    <message>
        <source>待验收</source>
        <translation>To be accepted as done</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>得分应在 0 到 {most} 分之间，现为 {value} 分。</source>
        <translation>The score should be between 0 and {most}; it is {value}.</translation>
    </message>
    <message>
        <source>微信短信</source>
        <translation>WeChat or SMS</translation>
    </message>
    <message>
        <source>德昂族</source>
        <translation>De'ang</translation>
    </message>
    <message>
        <source>心得</source>
        <translation>Essay</translation>
    </message>
    <message>
        <source>心得体会</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <source>心得体会和调研文章</source>
        <translation>Essays and research papers</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>必填。</source>
        <translation>Required.</translation>
    </message>
    <message>
        <source>必访</source>
        <translation>Must visit</translation>
    </message>
    <message>
        <source>必访人员</source>
        <translation>Must visit</translation>
    </message>
    <message>
        <source>必访情形</source>
        <translation>Must-visit case</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>Volunteer service</translation>
    </message>
    <message>
        <source>志愿服务、双报到</source>
        <translation>Volunteering, dual registration</translation>
    </message>
    <message>
        <source>志愿服务时长</source>
        <translation>Volunteer hours</translation>
    </message>
    <message>
        <source>志愿服务记录</source>
        <translation>Volunteering records</translation>
    </message>
    <message>
        <source>志愿服务记录台账</source>
        <translation>Volunteer service records</translation>
    </message>
    <message>
        <source>志愿服务队</source>
        <translation>Volunteer team</translation>
    </message>
    <message>
        <source>志愿服务队和文体队伍台账</source>
        <translation>Volunteer, arts and sports teams</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>志愿者占居民</source>
        <translation>Volunteers among residents</translation>
    </message>
    <message>
        <source>志愿者比例基数</source>
        <translation>Base for volunteer share</translation>
    </message>
    <message>
        <source>志愿者登记台账</source>
        <translation>Volunteer ledger</translation>
    </message>
    <message>
        <source>志愿者编号</source>
        <translation>Volunteer number</translation>
    </message>
    <message>
        <source>志愿者队伍</source>
        <translation>Volunteer teams</translation>
    </message>
    <message>
        <source>怎么填</source>
        <translation>How to fill in</translation>
    </message>
    <message>
        <source>怒族</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>思想汇报</source>
        <translation>Thought report</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>总数</source>
        <translation>Total count</translation>
    </message>
    <message>
        <source>总结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>恢复党员权利</source>
        <translation>Restore member rights</translation>
    </message>
    <message>
        <source>恢复党籍</source>
        <translation>Membership restored</translation>
    </message>
    <message>
        <source>恢复权利</source>
        <translation>Rights restored</translation>
    </message>
    <message>
        <source>患有精神病或因其他疾病不能表达本人意志</source>
        <translation>Unable to express a will of one's own through mental or other illness</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>情况说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>意见建议</source>
        <translation>Opinions and suggestions</translation>
    </message>
    <message>
        <source>意见摘要</source>
        <translation>Summary of opinions</translation>
    </message>
    <message>
        <source>慰问</source>
        <translation>Visits and gifts</translation>
    </message>
    <message>
        <source>慰问人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>慰问日期</source>
        <translation>Visit date</translation>
    </message>
    <message>
        <source>慰问物品</source>
        <translation>Gifts in kind</translation>
    </message>
    <message>
        <source>慰问金</source>
        <translation>Gift money</translation>
    </message>
    <message>
        <source>成员人数</source>
        <translation>Members in it</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>成效和评价</source>
        <translation>Effect and assessment</translation>
    </message>
    <message>
        <source>成立或换届日期</source>
        <translation>Founded or re-elected on</translation>
    </message>
    <message>
        <source>成立文号</source>
        <translation>Founding document no.</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>我方回执未寄出</source>
        <translation>Our return slip not sent</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>截止日期早于开始日期 {begun}。</source>
        <translation>The end date is before the start date {begun}.</translation>
    </message>
    <message>
        <source>截止月份</source>
        <translation>End month</translation>
    </message>
    <message>
        <source>截止月份早于起始月份，请核对。</source>
        <translation>The end month is before the start month, please check.</translation>
    </message>
    <message>
        <source>截至7月1日党龄</source>
        <translation>Party age on 1 July</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>所在会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>所在党小组</source>
        <translation>Member's group</translation>
    </message>
    <message>
        <source>所在党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>所在队伍</source>
        <translation>Own team</translation>
    </message>
    <message>
        <source>所属月份</source>
        <translation>Month of dues</translation>
    </message>
    <message>
        <source>所属期间</source>
        <translation>Period covered</translation>
    </message>
    <message>
        <source>所有行都有误，什么都没有保存。</source>
        <translation>Every row has an error; nothing was stored.</translation>
    </message>
    <message>
        <source>手机号或带区号的座机号。这一列已设为文本。</source>
        <translation>A mobile number, or a landline number with area code. This column is set to text.</translation>
    </message>
    <message>
        <source>手机推送</source>
        <translation>Sent to phones</translation>
    </message>
    <message>
        <source>手机支付</source>
        <translation>Mobile payment</translation>
    </message>
    <message>
        <source>手续费</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>打不开台账文件（U 盘可能已拔出，或没有权限）。</source>
        <translation>The book's file cannot be opened (the USB drive may have been removed, or permission is missing).</translation>
    </message>
    <message>
        <source>打包期间另有一个文件已经移交，这一个没有采用。请重新打包。</source>
        <translation>Another file was handed over while this one was being packed, so this one was not used. Please pack again.</translation>
    </message>
    <message>
        <source>打包期间台账又改过，没有生成文件。请再来一次。</source>
        <translation>The book changed while it was being packed; no file was made. Please try again.</translation>
    </message>
    <message>
        <source>打印 {title}：{pages} 页</source>
        <translation>Printed {title}, pages: {pages}</translation>
    </message>
    <message>
        <source>打印件</source>
        <translation>Printout</translation>
    </message>
    <message>
        <source>打印已取消，没有留下文件。</source>
        <translation>Printing cancelled; no file was left.</translation>
    </message>
    <message>
        <source>打印归档</source>
        <translation>Print and file</translation>
    </message>
    <message>
        <source>打印归档的文件不能拿掉。要换请作废这一件，重新打印归档。</source>
        <translation>A document filed by printing cannot be taken out. To replace it, void this piece and print and file again.</translation>
    </message>
    <message>
        <source>打印机没有准备好。请检查打印机，或先另存为 PDF。</source>
        <translation>The printer is not ready. Check it, or save a PDF for now.</translation>
    </message>
    <message>
        <source>托幼教育</source>
        <translation>Child care and education</translation>
    </message>
    <message>
        <source>扣了分的，请写明扣分原因。</source>
        <translation>Points were deducted; please give the reason.</translation>
    </message>
    <message>
        <source>扣分原因</source>
        <translation>Deduction reason</translation>
    </message>
    <message>
        <source>扣除项目合计</source>
        <translation>Total deductions</translation>
    </message>
    <message>
        <source>扣除项目超过了收入，计算基数成了负数：{value}</source>
        <translation>Deductions exceed income; the base is below zero: {value}</translation>
    </message>
    <message>
        <source>扫描件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>扫描件和打印件合成一个 PDF：{pages} 页</source>
        <translation>Scans and printouts merged into one PDF: {pages} pages</translation>
    </message>
    <message>
        <source>扶贫帮困岗</source>
        <translation>Poverty relief post</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>批准日期和未批准日期只填一个。</source>
        <translation>Enter only one of approval date and date of refusal.</translation>
    </message>
    <message>
        <source>批准日期还没有到，请核对。</source>
        <translation>The approval date has not come yet; please check.</translation>
    </message>
    <message>
        <source>批办意见</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>批复</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>批复文号</source>
        <translation>Approval number</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>找不到台账文件 {value}（U 盘可能已拔出）。</source>
        <translation>Book file {value} not found (the USB drive may have been removed).</translation>
    </message>
    <message>
        <source>找不到文件 {value}（U 盘可能已拔出）。</source>
        <translation>File {value} not found (the USB drive may have been removed).</translation>
    </message>
    <message>
        <source>找不到文件“{file}”。请核对位置。</source>
        <translation>File "{file}" not found. Check where it is.</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>承诺主体</source>
        <translation>Who promises</translation>
    </message>
    <message>
        <source>承诺事项</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>承诺人</source>
        <translation>Promised by person</translation>
    </message>
    <message>
        <source>承诺兑现率</source>
        <translation>Share of promises kept</translation>
    </message>
    <message>
        <source>承诺办结日</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>承诺日期</source>
        <translation>Promised on</translation>
    </message>
    <message>
        <source>承诺践诺</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>技工学校毕业</source>
        <translation>Skilled-worker school, graduated</translation>
    </message>
    <message>
        <source>技工学校结业</source>
        <translation>Skilled-worker school, completed without diploma</translation>
    </message>
    <message>
        <source>技工学校肄业</source>
        <translation>Skilled-worker school, left early</translation>
    </message>
    <message>
        <source>技校</source>
        <translation>Skilled-worker school</translation>
    </message>
    <message>
        <source>技校结业</source>
        <translation>Skilled-worker, completed</translation>
    </message>
    <message>
        <source>技校肄业</source>
        <translation>Skilled-worker, left</translation>
    </message>
    <message>
        <source>技能和意向</source>
        <translation>Skills and wishes</translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>把回执寄回转出单位，并填写回执日期。</source>
        <translation>Send the return slip back to the sending unit and enter its date.</translation>
    </message>
    <message>
        <source>把社区的片区、小区按选情分成平稳、一般、重点、难点几类，各由谁包联、怎么推进。</source>
        <translation>Sorts the community's areas and estates into steady, ordinary, key and difficult for the election, with who is in charge and how they are brought forward.</translation>
    </message>
    <message>
        <source>抓党建</source>
        <translation>Party building</translation>
    </message>
    <message>
        <source>投入资金</source>
        <translation>Money put in</translation>
    </message>
    <message>
        <source>报了哪些信息、稿件，报给谁，哪一级采用了。</source>
        <translation>Which bulletins and articles were sent to whom, and at which level they were used.</translation>
    </message>
    <message>
        <source>报刊资料</source>
        <translation>Papers and magazines</translation>
    </message>
    <message>
        <source>报到党员</source>
        <translation>Reporting member</translation>
    </message>
    <message>
        <source>报到单位</source>
        <translation>Units reporting in</translation>
    </message>
    <message>
        <source>报到后参加过服务的比例</source>
        <translation>Share who served after reporting in</translation>
    </message>
    <message>
        <source>报到在职党员</source>
        <translation>Serving members reported in</translation>
    </message>
    <message>
        <source>报到日期</source>
        <translation>Report date</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>报废日期</source>
        <translation>Scrapped on</translation>
    </message>
    <message>
        <source>报送信息</source>
        <translation>Bulletins sent</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>报送日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>拉祜族</source>
        <translation>Lahu</translation>
    </message>
    <message>
        <source>拟稿人</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>挂点、驻区单位能共享的场所、人才、设备，什么时候可用、用过几次（资源联享）。</source>
        <translation>Rooms, talents and equipment that partner and resident units can share, when they are free, how often used.</translation>
    </message>
    <message>
        <source>挂点单位</source>
        <translation>Assigned unit</translation>
    </message>
    <message>
        <source>挂靠社区支部</source>
        <translation>Attached to a community branch</translation>
    </message>
    <message>
        <source>指定培养联系人</source>
        <translation>Mentors named</translation>
    </message>
    <message>
        <source>指定培养联系人日期</source>
        <translation>Day mentor named</translation>
    </message>
    <message>
        <source>指定日期</source>
        <translation>Day named</translation>
    </message>
    <message>
        <source>指定联系人</source>
        <translation>Name a mentor</translation>
    </message>
    <message>
        <source>按以前的登记补录</source>
        <translation>Added from earlier records</translation>
    </message>
    <message>
        <source>按名册本月不应交</source>
        <translation>Not due this month by the roster</translation>
    </message>
    <message>
        <source>按天</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>按姓名认作台账里的“{value}”（{word}相符），请核对。</source>
        <translation>Taken by name as “{value}” in the book ({word} matches); please check.</translation>
    </message>
    <message>
        <source>按完成比例得分的，每项数据都要写“至少”多少。</source>
        <translation>When scoring by share done, every figure needs an “at least” value.</translation>
    </message>
    <message>
        <source>按年</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>按年编号</source>
        <translation>Numbered by year</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>按时足额交纳人数</source>
        <translation>Members who paid on time in full</translation>
    </message>
    <message>
        <source>按时足额交纳率</source>
        <translation>On-time full payment rate</translation>
    </message>
    <message>
        <source>按时足额人数</source>
        <translation>Paid in full on time</translation>
    </message>
    <message>
        <source>按月交纳，经支部同意可按季（中组发〔2008〕3号）</source>
        <translation>Monthly; quarterly with branch consent (Zhongzufa [2008] No. 3)</translation>
    </message>
    <message>
        <source>按月建账</source>
        <translation>Set up by month</translation>
    </message>
    <message>
        <source>按月领取工资</source>
        <translation>Paid by the month</translation>
    </message>
    <message>
        <source>按期召开率</source>
        <translation>Held-on-time rate</translation>
    </message>
    <message>
        <source>按期开了的期间数</source>
        <translation>Periods held on time</translation>
    </message>
    <message>
        <source>按比例为 {value} 元，超过每月上限，按 {cap} 元核定；自愿可以多交。</source>
        <translation>The rate gives {value} yuan, above the monthly cap; assessed at {cap} yuan; more may be paid by choice.</translation>
    </message>
    <message>
        <source>按考核标准召开率</source>
        <translation>Rate held as the standard asks</translation>
    </message>
    <message>
        <source>按考核标准应开的期间数</source>
        <translation>Periods due under the standard</translation>
    </message>
    <message>
        <source>按考核标准开了的期间数</source>
        <translation>Periods held under the standard</translation>
    </message>
    <message>
        <source>按记录计分</source>
        <translation>Scored from records</translation>
    </message>
    <message>
        <source>捐款人或受助人</source>
        <translation>Donor or receiver</translation>
    </message>
    <message>
        <source>捐赠</source>
        <translation>Donated</translation>
    </message>
    <message>
        <source>换届·分类管理</source>
        <translation>Re-election: area classes</translation>
    </message>
    <message>
        <source>换届·基础工作</source>
        <translation>Re-election: groundwork</translation>
    </message>
    <message>
        <source>换届·难点问题</source>
        <translation>Re-election: hard problems</translation>
    </message>
    <message>
        <source>换届、班子任免：永久</source>
        <translation>Re-election, leadership changes: permanent</translation>
    </message>
    <message>
        <source>换届前对组织、队伍、制度、阵地、资产等基础工作逐项盘点，缺什么补什么。</source>
        <translation>Before a re-election, goes through organisation, members, rules, premises and assets one by one and fills what is lacking.</translation>
    </message>
    <message>
        <source>换届前摸排出来、可能影响选举的矛盾和难点，定人定期化解。</source>
        <translation>Disputes and problems found before a re-election that may affect it; each with a person and a deadline.</translation>
    </message>
    <message>
        <source>换届年基层基础工作台账</source>
        <translation>Groundwork of the re-election year</translation>
    </message>
    <message>
        <source>换届年重点难点问题台账</source>
        <translation>Hard problems of the re-election year</translation>
    </message>
    <message>
        <source>换届意向</source>
        <translation>Re-election intention</translation>
    </message>
    <message>
        <source>换届有请示、批复和选举记录的党组织</source>
        <translation>Party organisations with re-election request, approval and election records</translation>
    </message>
    <message>
        <source>换届请示、批复和选举结果报告</source>
        <translation>Re-election request, approval and result report</translation>
    </message>
    <message>
        <source>换届选举</source>
        <translation>Re-election of the committee</translation>
    </message>
    <message>
        <source>换届难点问题</source>
        <translation>Re-election problems</translation>
    </message>
    <message>
        <source>换届：永久</source>
        <translation>Re-election: permanent</translation>
    </message>
    <message>
        <source>授予单位</source>
        <translation>Awarded by</translation>
    </message>
    <message>
        <source>授课人</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>排名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>接待党员群众（人次）</source>
        <translation>Members and residents received</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>接收人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>接收单位</source>
        <translation>Receiving unit</translation>
    </message>
    <message>
        <source>接收后超过一个月，应在 {day} 前{cited}。</source>
        <translation>More than a month after acceptance; due by {day}{cited}.</translation>
    </message>
    <message>
        <source>接收大会</source>
        <translation>Admission meeting</translation>
    </message>
    <message>
        <source>接收大会会议记录</source>
        <translation>Minutes of the general meeting on admission</translation>
    </message>
    <message>
        <source>接收大会后超过 {months} 个月没有审批，最迟应在 {day}{article}。</source>
        <translation>Not approved within {months} months of the general meeting on admission; it was due by {day} at the latest{article}.</translation>
    </message>
    <message>
        <source>接收大会表决票和计票单</source>
        <translation>Ballots and count of the general meeting on admission</translation>
    </message>
    <message>
        <source>接收方</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>接收日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>接收时介绍信已过有效期（{day}），请核对。</source>
        <translation>The letter of transfer was no longer valid on acceptance ({day}), please check.</translation>
    </message>
    <message>
        <source>接收预备党员</source>
        <translation>Admit probationary member</translation>
    </message>
    <message>
        <source>接收预备党员公示</source>
        <translation>Public notice of the admission of a probationary member</translation>
    </message>
    <message>
        <source>接收预备党员的决议</source>
        <translation>Resolution to admit a probationary member</translation>
    </message>
    <message>
        <source>接收预备党员的批复</source>
        <translation>Approval of the admission of a probationary member</translation>
    </message>
    <message>
        <source>推广层级</source>
        <translation>Spread at level</translation>
    </message>
    <message>
        <source>推荐单位</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>推荐和确定入党积极分子</source>
        <translation>Activist recommended and decided on</translation>
    </message>
    <message>
        <source>推荐（推优）表和票</source>
        <translation>Recommendation (Youth League recommendation) form and ballots</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>提出转正申请</source>
        <translation>Application for conversion</translation>
    </message>
    <message>
        <source>提案</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>提案和建议</source>
        <translation>Motions and suggestions made</translation>
    </message>
    <message>
        <source>提案建议</source>
        <translation>Motions and suggestions</translation>
    </message>
    <message>
        <source>提案建议答复率</source>
        <translation>Share of motions answered</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>提醒本人写转正申请，期满后召开党员大会讨论转正。</source>
        <translation>Remind the person to write the conversion application; after the term, hold a members' meeting to discuss it.</translation>
    </message>
    <message>
        <source>提醒谈话</source>
        <translation>Reminder talk</translation>
    </message>
    <message>
        <source>摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>摸排日期</source>
        <translation>Surveyed on</translation>
    </message>
    <message>
        <source>撒拉族</source>
        <translation>Salar</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>撤回日期</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>撤回登记</source>
        <translation>Withdraw entry</translation>
    </message>
    <message>
        <source>撤回的登记不能再撤回，请重新登记正确的变动。</source>
        <translation>A withdrawn entry cannot be withdrawn again; please record the right change anew.</translation>
    </message>
    <message>
        <source>撤职</source>
        <translation>Post removed</translation>
    </message>
    <message>
        <source>撤销党内职务</source>
        <translation>Removed from Party posts</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Dissolved on</translation>
    </message>
    <message>
        <source>撤销登记</source>
        <translation>Undo entry</translation>
    </message>
    <message>
        <source>撤销：{what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>播放人</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <source>播放方式</source>
        <translation>How it was shown</translation>
    </message>
    <message>
        <source>播放日期</source>
        <translation>Shown on</translation>
    </message>
    <message>
        <source>撰稿人</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>支出后结余会成为 {balance} 元，不能小于零。请核对金额和日期。</source>
        <translation>After this payment the balance would be {balance} yuan; it cannot be less than zero. Please check the amount and the date.</translation>
    </message>
    <message>
        <source>支委</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>支委会</source>
        <translation>Committee meeting</translation>
    </message>
    <message>
        <source>支委会向上级报告工作</source>
        <translation>Committee's report to the higher level</translation>
    </message>
    <message>
        <source>支委会向党员大会报告工作</source>
        <translation>Committee's report to the general meeting</translation>
    </message>
    <message>
        <source>支委会向党员大会的报告</source>
        <translation>Branch committee report to the general meeting</translation>
    </message>
    <message>
        <source>支委会审查记录</source>
        <translation>Record of the examination by the branch committee</translation>
    </message>
    <message>
        <source>支委会班子组织生活会</source>
        <translation>Branch committee life meeting</translation>
    </message>
    <message>
        <source>支委会记录</source>
        <translation>Committee meeting records</translation>
    </message>
    <message>
        <source>支委名册和任职材料</source>
        <translation>Committee register and appointment papers</translation>
    </message>
    <message>
        <source>支委名单</source>
        <translation>Committee list</translation>
    </message>
    <message>
        <source>支委培训</source>
        <translation>Committee training</translation>
    </message>
    <message>
        <source>支委审查</source>
        <translation>Committee review</translation>
    </message>
    <message>
        <source>支委成员</source>
        <translation>Branch committee member</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>The branch</translation>
    </message>
    <message>
        <source>支部“{value}”已于 {day} 撤销，不能再放人进去。请改成现有的支部。</source>
        <translation>The branch "{value}" was dissolved on {day} and cannot take people in. Please choose a present branch.</translation>
    </message>
    <message>
        <source>支部“{value}”已于 {day} 撤销，这以后不会再开会。请核对。</source>
        <translation>Branch "{value}" was dissolved on {day} and holds no meetings after that. Please check.</translation>
    </message>
    <message>
        <source>支部与党小组</source>
        <translation>Branch and groups</translation>
    </message>
    <message>
        <source>支部与班子</source>
        <translation>Branch and committee</translation>
    </message>
    <message>
        <source>支部与班子提醒</source>
        <translation>Notes on branch and committee</translation>
    </message>
    <message>
        <source>支部之上</source>
        <translation>Above the branch</translation>
    </message>
    <message>
        <source>支部党员大会</source>
        <translation>Branch general meeting</translation>
    </message>
    <message>
        <source>支部党员大会记录</source>
        <translation>General meeting records</translation>
    </message>
    <message>
        <source>支部全称</source>
        <translation>Full name of branch</translation>
    </message>
    <message>
        <source>支部同意</source>
        <translation>Branch consent</translation>
    </message>
    <message>
        <source>支部名称</source>
        <translation>Branch name</translation>
    </message>
    <message>
        <source>支部名称不能为空。</source>
        <translation>The branch must have a name.</translation>
    </message>
    <message>
        <source>支部听了哪个群团组织的汇报、讨论了什么、帮它解决了什么。</source>
        <translation>Which mass organisation the branch heard, what was discussed, what was solved for it.</translation>
    </message>
    <message>
        <source>支部和党员公开承诺了什么、哪天兑现、评得怎样。</source>
        <translation>What the branch and members promised in public, when it was kept, how it was judged.</translation>
    </message>
    <message>
        <source>支部和党员得了什么荣誉、哪一级、哪天、依据什么文件。</source>
        <translation>Which honours the branch and members received, at which level, on which day, by which paper.</translation>
    </message>
    <message>
        <source>支部大会讨论</source>
        <translation>Branch general meeting on admission</translation>
    </message>
    <message>
        <source>支部大会讨论转正</source>
        <translation>Branch general meeting on conversion</translation>
    </message>
    <message>
        <source>支部委员会</source>
        <translation>Branch committee</translation>
    </message>
    <message>
        <source>支部委员会会议</source>
        <translation>Branch committee meeting</translation>
    </message>
    <message>
        <source>支部委员会审查</source>
        <translation>Examination by the branch committee</translation>
    </message>
    <message>
        <source>支部委员会登记了 {count} 人，一般不超过 {most} 人。</source>
        <translation>The branch committee has {count} people recorded; usually there are at most {most}.</translation>
    </message>
    <message>
        <source>支部已同意</source>
        <translation>Branch agreed</translation>
    </message>
    <message>
        <source>支部已撤销，名册里还有党员 {count} 人，请调整到别的支部。</source>
        <translation>The branch is dissolved but the roster still has {count} members in it; please move them to other branches.</translation>
    </message>
    <message>
        <source>支部意见</source>
        <translation>Branch opinion</translation>
    </message>
    <message>
        <source>支部成立批复</source>
        <translation>Approval founding the branch</translation>
    </message>
    <message>
        <source>支部研究日期</source>
        <translation>Branch decision date</translation>
    </message>
    <message>
        <source>支部类型</source>
        <translation>Kind of branch</translation>
    </message>
    <message>
        <source>支部评定</source>
        <translation>Grade by branch</translation>
    </message>
    <message>
        <source>支部里还有 {count} 人，请先调整到别的支部，再撤销。</source>
        <translation>The branch still has {count} people; please move them to other branches before dissolving it.</translation>
    </message>
    <message>
        <source>收党费 {count} 笔</source>
        <translation>Dues collected: {count} receipts</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>收入低</source>
        <translation>Low income</translation>
    </message>
    <message>
        <source>收到的文件：顺序号、来文单位、文号、送谁阅办、哪天办完。</source>
        <translation>Papers received: serial number, from whom, paper number, who deals with it, when it was done.</translation>
    </message>
    <message>
        <source>收回 {value} 张，多于发出的 {issued} 张，请核对。</source>
        <translation>{value} returned, more than the {issued} issued. Please check.</translation>
    </message>
    <message>
        <source>收回 {value} 票，多于发出 {limit} 票。</source>
        <translation>{value} ballots returned, more than the {limit} issued.</translation>
    </message>
    <message>
        <source>收回测评票</source>
        <translation>Rating ballots returned</translation>
    </message>
    <message>
        <source>收回票数</source>
        <translation>Ballots returned</translation>
    </message>
    <message>
        <source>收回（份）</source>
        <translation>Returned (copies)</translation>
    </message>
    <message>
        <source>收大额党费 {count} 笔</source>
        <translation>Large dues collected: {count} receipts</translation>
    </message>
    <message>
        <source>收据号</source>
        <translation>Receipt no.</translation>
    </message>
    <message>
        <source>收据领取日期</source>
        <translation>Receipt collected on</translation>
    </message>
    <message>
        <source>收支项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>收文</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>收文日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>收文登记台账</source>
        <translation>Incoming papers</translation>
    </message>
    <message>
        <source>收款</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>收款事由</source>
        <translation>Reason for payment</translation>
    </message>
    <message>
        <source>收款人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>收款单位</source>
        <translation>Payee unit</translation>
    </message>
    <message>
        <source>收款日期</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>收款／退款</source>
        <translation>Payment / refund</translation>
    </message>
    <message>
        <source>收看人数</source>
        <translation>Viewers</translation>
    </message>
    <message>
        <source>收看电教</source>
        <translation>E-education viewers</translation>
    </message>
    <message>
        <source>收缴</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>收缴人</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>收缴党费</source>
        <translation>Dues collection</translation>
    </message>
    <message>
        <source>收缴周期</source>
        <translation>Collection cycle</translation>
    </message>
    <message>
        <source>收（付）款单位</source>
        <translation>Receiving (paying) unit</translation>
    </message>
    <message>
        <source>改制后组织关系留原单位人员</source>
        <translation>Membership kept at the former employer after restructuring</translation>
    </message>
    <message>
        <source>改制留原</source>
        <translation>Kept at former employer</translation>
    </message>
    <message>
        <source>改制破产</source>
        <translation>Restructured, bankrupt</translation>
    </message>
    <message>
        <source>改正期满</source>
        <translation>Correction term ends</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>放假安排</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>放入日期</source>
        <translation>Date put in</translation>
    </message>
    <message>
        <source>政治审查</source>
        <translation>Political review</translation>
    </message>
    <message>
        <source>政治审查不合格，不能接收为预备党员{article}。</source>
        <translation>The political review was not passed; cannot be admitted as a probationary member{article}.</translation>
    </message>
    <message>
        <source>政治审查函调材料</source>
        <translation>Inquiry letters of the political review</translation>
    </message>
    <message>
        <source>政治审查结论</source>
        <translation>Conclusion of the political review</translation>
    </message>
    <message>
        <source>政治生日</source>
        <translation>Political birthday</translation>
    </message>
    <message>
        <source>政治生日按</source>
        <translation>Political birthday by</translation>
    </message>
    <message>
        <source>政治生日按哪一天</source>
        <translation>Day of political birthday</translation>
    </message>
    <message>
        <source>政治生日是加入党组织的日子；有的支部按转正的日子过。</source>
        <translation>The political birthday is the day of joining the Party; some branches keep the day of conversion.</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>政策宣传岗</source>
        <translation>Policy publicity post</translation>
    </message>
    <message>
        <source>故障</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>救助补贴</source>
        <translation>Relief and subsidies</translation>
    </message>
    <message>
        <source>救灾</source>
        <translation>Disaster relief</translation>
    </message>
    <message>
        <source>教育</source>
        <translation>Education field</translation>
    </message>
    <message>
        <source>教育培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>教育培训台账</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>数字 {value} 可能是 1 月，也可能是 10 月（表格会去掉末尾的 0）。请改成文本 {year}.01 或 {year}.10。</source>
        <translation>The number {value} may mean January or October (spreadsheets drop the last 0). Change it to the text {year}.01 or {year}.10.</translation>
    </message>
    <message>
        <source>数字 {value} 按表格的日期序号读作 {day}，请核对；最好把这一列设为日期格式。</source>
        <translation>The number {value} was read as the date {day}, as spreadsheets count days; please check. Better format this column as dates.</translation>
    </message>
    <message>
        <source>数字不能小于零：{value}。</source>
        <translation>A number cannot be less than zero: {value}.</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>整改与稳定</source>
        <translation>Rectification and stability</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>Being put right</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measures to put right</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Put right by</translation>
    </message>
    <message>
        <source>整改销号率</source>
        <translation>Share of problems cleared</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>Whole number</translation>
    </message>
    <message>
        <source>整理人</source>
        <translation>Arranged by</translation>
    </message>
    <message>
        <source>整理日期</source>
        <translation>Date arranged</translation>
    </message>
    <message>
        <source>整顿中</source>
        <translation>Being put in order</translation>
    </message>
    <message>
        <source>整顿措施</source>
        <translation>Steps taken</translation>
    </message>
    <message>
        <source>整顿期限</source>
        <translation>Put in order by</translation>
    </message>
    <message>
        <source>文件 {value} 是空的，不是台账。请用备份还原。</source>
        <translation>File {value} is empty and not a book. Restore a backup.</translation>
    </message>
    <message>
        <source>文件 {value} 是空的，请重新复制。</source>
        <translation>File {value} is empty. Please copy it again.</translation>
    </message>
    <message>
        <source>文件不完整或已损坏，读不出来。请重新拷贝，或打开后另存一份再用。</source>
        <translation>The file is incomplete or damaged and cannot be read. Copy it again, or open it and save it anew.</translation>
    </message>
    <message>
        <source>文件不完整，后面缺了一段（复制时可能中断）。请重新复制。</source>
        <translation>The file is incomplete: the end is missing (copying may have been cut off). Please copy it again.</translation>
    </message>
    <message>
        <source>文件内部的分段有误，不是本程序正常写出的文件。</source>
        <translation>The sections inside the file are wrong; this program did not write it properly.</translation>
    </message>
    <message>
        <source>文件写“党员总数”，是否含预备党员未见明文</source>
        <translation>The document says "total of Party members"; whether probationers count is not stated</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>文件名应以 {endings} 结尾：{value}</source>
        <translation>The file name should end in {endings}: {value}</translation>
    </message>
    <message>
        <source>文件已损坏：{place}。请重新复制；仍不行，请让对方重新生成。</source>
        <translation>The file is damaged: {place}. Please copy it again; if that fails, ask the sender to make it again.</translation>
    </message>
    <message>
        <source>文件开头</source>
        <translation>start of file</translation>
    </message>
    <message>
        <source>文件开头的说明与里面的内容不一致（{value}），可能被人改过。</source>
        <translation>The description at the start of the file does not match its content ({value}); it may have been altered.</translation>
    </message>
    <message>
        <source>文件开头的说明有误（{value}），不是本程序正常写出的文件。</source>
        <translation>The description at the start of the file is wrong ({value}); this program did not write it properly.</translation>
    </message>
    <message>
        <source>文件是封给别人的，本单位的钥匙打不开。</source>
        <translation>The file is sealed for someone else; this unit's key cannot open it.</translation>
    </message>
    <message>
        <source>文件末尾多出 {count} 个字节，可能被别的程序改过。请重新复制。</source>
        <translation>There are {count} extra bytes at the end of the file; another program may have altered it. Please copy it again.</translation>
    </message>
    <message>
        <source>文件末尾的校验部分对不上</source>
        <translation>the check at the end of the file does not match</translation>
    </message>
    <message>
        <source>文件标题</source>
        <translation>Paper title</translation>
    </message>
    <message>
        <source>文件由旧版程序写成（数据第 {value} 版），本程序不能直接还原。请用原来的程序还原，再用本程序打开升级。</source>
        <translation>The file was written by an older version (data version {value}) and cannot be restored directly. Restore it with that version, then open the book here to upgrade it.</translation>
    </message>
    <message>
        <source>文件由更新的程序写成（数据第 {value} 版）。请先升级本程序。</source>
        <translation>The file was written by a newer version (data version {value}). Please upgrade this program first.</translation>
    </message>
    <message>
        <source>文件的口令设置要求过多的计算，不像正常的移交文件，没有打开。</source>
        <translation>The file's password settings demand too much computing for a normal hand-over file; it was not opened.</translation>
    </message>
    <message>
        <source>文件的封装对不上，里面的内容被改动过。</source>
        <translation>The file's seal does not match; the content has been altered.</translation>
    </message>
    <message>
        <source>文件的封装有误，不是本程序正常写出的文件。</source>
        <translation>The file's seal is wrong; this program did not write it properly.</translation>
    </message>
    <message>
        <source>文件的格式是第 {value} 版，比本程序新。请先升级本程序。</source>
        <translation>The file format is version {value}, newer than this program. Please upgrade this program first.</translation>
    </message>
    <message>
        <source>文件解开后大得不正常，没有读取。请另存一份再用。</source>
        <translation>The file unpacks to an abnormal size and was not read. Save it as a new file and use that.</translation>
    </message>
    <message>
        <source>文件设了密码。请取消密码后另存一份再用。</source>
        <translation>The file has a password. Remove the password, save it as a new file and use that.</translation>
    </message>
    <message>
        <source>文件设有口令，还没有核对里面的内容。请输入口令。</source>
        <translation>The file has a password; its content has not been checked yet. Please enter the password.</translation>
    </message>
    <message>
        <source>文件超过 {most} GB，不像正常的移交文件，没有读。</source>
        <translation>The file is over {most} GB, too large for a normal hand-over file; it was not read.</translation>
    </message>
    <message>
        <source>文件里各部分的次序不对（{value}），不是本程序正常写出的文件。</source>
        <translation>The parts of the file are out of order ({value}); this program did not write it properly.</translation>
    </message>
    <message>
        <source>文件里有一处展开后大得反常，可能是恶意文件，没有读下去。</source>
        <translation>Something in the file unpacks to an abnormal size; it may be malicious. Reading was stopped.</translation>
    </message>
    <message>
        <source>文件里有一处比规定的大得多，不像正常的移交文件，没有读下去。</source>
        <translation>Something in the file is far larger than allowed for a normal hand-over file. Reading was stopped.</translation>
    </message>
    <message>
        <source>文件里有一部分的说明有误（{value}），不是本程序正常写出的文件。</source>
        <translation>The description of one part of the file is wrong ({value}); this program did not write it properly.</translation>
    </message>
    <message>
        <source>文件里有不该有的内容，没有读取。请另存一份再用。</source>
        <translation>The file holds something that should not be there and was not read. Save it as a new file and use that.</translation>
    </message>
    <message>
        <source>文件里有本程序不认识的一类记录：{value}。</source>
        <translation>The file has a kind of record this program does not know: {value}.</translation>
    </message>
    <message>
        <source>文件里有本程序还不认识的内容：{value}。请先升级本程序。</source>
        <translation>The file has content this program does not know yet: {value}. Please upgrade this program first.</translation>
    </message>
    <message>
        <source>文件里没有工作表“{value}”。有：{names}。</source>
        <translation>The file has no sheet "{value}". It has: {names}.</translation>
    </message>
    <message>
        <source>文件里的内容在结尾以后还有多余的部分，可能被人改过。</source>
        <translation>The file has extra content after its end; it may have been altered.</translation>
    </message>
    <message>
        <source>文件里的内容没有写完就结束了。请让对方重新生成。</source>
        <translation>The content of the file ends before it is complete. Please ask the sender to make it again.</translation>
    </message>
    <message>
        <source>文件里的记录多得反常（超过 {most} 条），没有读下去。</source>
        <translation>The file has abnormally many records (over {most}). Reading was stopped.</translation>
    </message>
    <message>
        <source>文件里缺“{value}”这一类记录。</source>
        <translation>The file lacks the record kind “{value}”.</translation>
    </message>
    <message>
        <source>文体器材</source>
        <translation>Recreation equipment</translation>
    </message>
    <message>
        <source>文体活动</source>
        <translation>Recreation</translation>
    </message>
    <message>
        <source>文体活动岗</source>
        <translation>Culture and sports post</translation>
    </message>
    <message>
        <source>文体队伍</source>
        <translation>Arts and sports teams</translation>
    </message>
    <message>
        <source>文化、体育、节庆、公益活动办了几场、多少人参加；大型活动一年不少于 2 次。</source>
        <translation>How many cultural, sports, festival and charity events were held, and how many took part; at least two large ones a year.</translation>
    </message>
    <message>
        <source>文化体育</source>
        <translation>Culture and sports</translation>
    </message>
    <message>
        <source>文化活动室</source>
        <translation>Culture room</translation>
    </message>
    <message>
        <source>文化联谊</source>
        <translation>Cultural ties</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Paper number</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>文字里有看不见的控制字符，已去掉，请核对。</source>
        <translation>The text had invisible control characters, which were removed; please check.</translation>
    </message>
    <message>
        <source>文明创评</source>
        <translation>Model awards</translation>
    </message>
    <message>
        <source>文明家庭</source>
        <translation>Model family</translation>
    </message>
    <message>
        <source>文明庭院</source>
        <translation>Model courtyard</translation>
    </message>
    <message>
        <source>文明楼宇</source>
        <translation>Model building</translation>
    </message>
    <message>
        <source>文明楼宇、庭院、家庭创评台账</source>
        <translation>Model buildings, courtyards and families</translation>
    </message>
    <message>
        <source>文明楼宇、文明庭院、文明家庭等评比：评了谁、什么结果、公示没有。</source>
        <translation>Contests for model buildings, courtyards and families: who was judged, the result, whether it was published.</translation>
    </message>
    <message>
        <source>文本框</source>
        <translation>Text box</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Type of paper</translation>
    </message>
    <message>
        <source>文艺体育</source>
        <translation>Arts and sports</translation>
    </message>
    <message>
        <source>文艺演出</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>文艺队</source>
        <translation>Arts team</translation>
    </message>
    <message>
        <source>新任书记轮训期限</source>
        <translation>Training limit for new secretaries</translation>
    </message>
    <message>
        <source>新任书记轮训（{value} 前）</source>
        <translation>Training of new secretary (by {value})</translation>
    </message>
    <message>
        <source>新党员、转入党员首月</source>
        <translation>First month of new and incoming members</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>新进、遇困、节日</source>
        <translation>Newcomer, hardship, festival</translation>
    </message>
    <message>
        <source>新进楼宇</source>
        <translation>New in building</translation>
    </message>
    <message>
        <source>新进楼宇、遇困难、节假日</source>
        <translation>New in building, hardship, holidays</translation>
    </message>
    <message>
        <source>新进楼宇必访</source>
        <translation>Must visit: new in building</translation>
    </message>
    <message>
        <source>新闻稿</source>
        <translation>News article</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Held how</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>无业</source>
        <translation>Without work</translation>
    </message>
    <message>
        <source>无党员</source>
        <translation>No members</translation>
    </message>
    <message>
        <source>无党派</source>
        <translation>No party</translation>
    </message>
    <message>
        <source>无党派民主人士</source>
        <translation>Independent public figure</translation>
    </message>
    <message>
        <source>无据</source>
        <translation>No proof</translation>
    </message>
    <message>
        <source>无毒社区</source>
        <translation>Drug-free community</translation>
    </message>
    <message>
        <source>无记名</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>无记名投票</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>无记名票决的比例</source>
        <translation>Share decided by secret ballot</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日期 {value} 早于第{number}步“{step}”的 {there}，请核对。</source>
        <translation>The date {value} is before step {number} “{step}”, {there}; please check.</translation>
    </message>
    <message>
        <source>日期、内容和学时</source>
        <translation>Dates, content and study hours</translation>
    </message>
    <message>
        <source>日期与会议时间里的日子不同：{value}、{other}。请核对。</source>
        <translation>The date and the day in the meeting time differ: {value}, {other}. Please check.</translation>
    </message>
    <message>
        <source>日期待核</source>
        <translation>Date to check</translation>
    </message>
    <message>
        <source>日期暂定</source>
        <translation>Date tentative</translation>
    </message>
    <message>
        <source>日期至少写到月，如 2026.03。</source>
        <translation>Give the date at least to the month, such as 2026.03.</translation>
    </message>
    <message>
        <source>日期至少要写到月：{value}</source>
        <translation>The date needs at least the month: {value}</translation>
    </message>
    <message>
        <source>日期（八位）</source>
        <translation>Date (8 digits)</translation>
    </message>
    <message>
        <source>日间照料</source>
        <translation>Day care</translation>
    </message>
    <message>
        <source>早于介绍信开出日期，请核对。</source>
        <translation>Before the letter of transfer was issued, please check.</translation>
    </message>
    <message>
        <source>早于任期开始，请核对。</source>
        <translation>Before the start of the term, please check.</translation>
    </message>
    <message>
        <source>早于任职日期，请核对。</source>
        <translation>Before the start of the post, please check.</translation>
    </message>
    <message>
        <source>早于变动日期，请核对。</source>
        <translation>Before the date of the event; please check.</translation>
    </message>
    <message>
        <source>早于接收日期，请核对。</source>
        <translation>Before the acceptance date, please check.</translation>
    </message>
    <message>
        <source>时长（分钟）</source>
        <translation>Length (minutes)</translation>
    </message>
    <message>
        <source>时长（小时）</source>
        <translation>Length (hours)</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>春节</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>是否</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>是否低保</source>
        <translation>On low-income aid?</translation>
    </message>
    <message>
        <source>是否失联</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>是否必填</source>
        <translation>Required?</translation>
    </message>
    <message>
        <source>是否本支部名册人员</source>
        <translation>In roster of this branch</translation>
    </message>
    <message>
        <source>是否流动</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>是否满意</source>
        <translation>Satisfied or not</translation>
    </message>
    <message>
        <source>是否解决</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>是否达标</source>
        <translation>Up to standard</translation>
    </message>
    <message>
        <source>是否领取</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>是百分比，最多 100。</source>
        <translation>It is a percentage, at most 100.</translation>
    </message>
    <message>
        <source>普米族</source>
        <translation>Pumi</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>普通高中毕业</source>
        <translation>Senior high school, graduated</translation>
    </message>
    <message>
        <source>普通高中结业</source>
        <translation>Senior high school, completed without diploma</translation>
    </message>
    <message>
        <source>普通高中肄业</source>
        <translation>Senior high school, left early</translation>
    </message>
    <message>
        <source>普通高级中学教育</source>
        <translation>Senior high school education</translation>
    </message>
    <message>
        <source>景颇族</source>
        <translation>Jingpo</translation>
    </message>
    <message>
        <source>智能手机教学</source>
        <translation>Smartphone lessons</translation>
    </message>
    <message>
        <source>暂缓</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason for correction</translation>
    </message>
    <message>
        <source>更正得分</source>
        <translation>Correct points</translation>
    </message>
    <message>
        <source>更正得分要写明原因。</source>
        <translation>Say why the points are corrected.</translation>
    </message>
    <message>
        <source>更正日期</source>
        <translation>Correction date</translation>
    </message>
    <message>
        <source>更正的金额是 0，没有要登记的。</source>
        <translation>The corrected amount is 0; there is nothing to record.</translation>
    </message>
    <message>
        <source>最后一张收据号</source>
        <translation>Last receipt no.</translation>
    </message>
    <message>
        <source>最后的修改记录被人删去了。</source>
        <translation>The last entries of the journal were deleted by someone.</translation>
    </message>
    <message>
        <source>最早日期</source>
        <translation>Earliest date</translation>
    </message>
    <message>
        <source>最早欠交</source>
        <translation>Oldest arrears</translation>
    </message>
    <message>
        <source>最近一次</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>最近一次缺席</source>
        <translation>Last absent on</translation>
    </message>
    <message>
        <source>最近交纳日期</source>
        <translation>Last payment</translation>
    </message>
    <message>
        <source>最近催缴日期</source>
        <translation>Last reminder</translation>
    </message>
    <message>
        <source>最近到会</source>
        <translation>Last attended</translation>
    </message>
    <message>
        <source>最近联系日期</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>最迟补齐</source>
        <translation>Complete by</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月份不对：从 {value} 到 {end}。</source>
        <translation>Wrong months: from {value} to {end}.</translation>
    </message>
    <message>
        <source>月应交</source>
        <translation>Monthly dues</translation>
    </message>
    <message>
        <source>月应交 {value} 元与按规定算出的 {ruled} 元不同，按 {value} 元保存，请核对。</source>
        <translation>{value} yuan a month differs from the {ruled} yuan that the rule gives; {value} yuan was kept, please check.</translation>
    </message>
    <message>
        <source>月应交不能是负数：{value}</source>
        <translation>The monthly due cannot be below zero: {value}</translation>
    </message>
    <message>
        <source>月应交取整</source>
        <translation>Rounding of the monthly due</translation>
    </message>
    <message>
        <source>月收入</source>
        <translation>Monthly income</translation>
    </message>
    <message>
        <source>有 {count} 个附件只有名目，没有内容。</source>
        <translation>{count} attachments are listed but have no content.</translation>
    </message>
    <message>
        <source>有 {count} 人符合“{value}”，请从列表里选一个。</source>
        <translation>{count} people fit “{value}”; please choose one from the list.</translation>
    </message>
    <message>
        <source>有 {count} 位“{value}”，不能确定是哪一位。请加一列身份证号后再导入。</source>
        <translation>{count} people are called “{value}”; it is not clear which one. Add a column with ID numbers and import again.</translation>
    </message>
    <message>
        <source>有 {count} 位“{value}”，不能确定是哪一位。请加一列身份证号或出生年月后再导入。</source>
        <translation>There are {count} called "{value}"; it is not certain which one is meant. Add a column with ID number or month of birth, then import again.</translation>
    </message>
    <message>
        <source>有 {count} 位“{value}”，不能确定是哪一位。这一次请在窗口里登记。</source>
        <translation>{count} people match “{value}”, so it is unclear which is meant. Please enter this one in the window.</translation>
    </message>
    <message>
        <source>有 {count} 位“{value}”，请从列表里选。</source>
        <translation>{count} are called “{value}”; please choose from the list.</translation>
    </message>
    <message>
        <source>有 {count} 位同名的“{value}”，这一行缺身份证号或出生年月，不能确定是不是同一人。请补上后再导入。</source>
        <translation>People named "{value}": {count}. Without an ID number or birth date in this row it is not certain who is meant. Add it, then import again.</translation>
    </message>
    <message>
        <source>有 {count} 张自评表用着这个标准，不能删除。</source>
        <translation>{count} self-scores use this standard; it cannot be deleted.</translation>
    </message>
    <message>
        <source>有 {count} 条记录在程序之外被人改动过。</source>
        <translation>Records changed by someone outside the program: {count}.</translation>
    </message>
    <message>
        <source>有 {count} 条记录指向不存在的记录。</source>
        <translation>Records that point to a record that is not there: {count}.</translation>
    </message>
    <message>
        <source>有 {count} 条记录指向不存在的记录，没有采用。原来的台账没有改动。</source>
        <translation>{count} records point to records that do not exist; nothing was taken over. The existing book is unchanged.</translation>
    </message>
    <message>
        <source>有 {count} 行在表里是隐藏的（从第 {first} 行起），也读入了，请核对。</source>
        <translation>Rows hidden in the sheet: {count} (from row {first}). They were read too; please check.</translation>
    </message>
    <message>
        <source>有一个办理状态没有写名称。</source>
        <translation>A handling status has no name.</translation>
    </message>
    <message>
        <source>有一栏没有写名称。</source>
        <translation>A column has no name.</translation>
    </message>
    <message>
        <source>有共建项目的单位</source>
        <translation>Units with partner projects</translation>
    </message>
    <message>
        <source>有则归</source>
        <translation>If any</translation>
    </message>
    <message>
        <source>有则归档</source>
        <translation>File if any</translation>
    </message>
    <message>
        <source>有勾无据</source>
        <translation>Ticked, no proof</translation>
    </message>
    <message>
        <source>有勾无据的项</source>
        <translation>Items ticked without proof</translation>
    </message>
    <message>
        <source>有培训的月份</source>
        <translation>Months with training</translation>
    </message>
    <message>
        <source>有效天数</source>
        <translation>Days valid</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Valid for</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>有无牌子</source>
        <translation>Has a sign</translation>
    </message>
    <message>
        <source>有日记的月份</source>
        <translation>Months with a diary</translation>
    </message>
    <message>
        <source>有欠交</source>
        <translation>Has arrears</translation>
    </message>
    <message>
        <source>有法治宣传的季度</source>
        <translation>Quarters with law education</translation>
    </message>
    <message>
        <source>有活动经费收入的支部比例</source>
        <translation>Share of branches with activity fund income</translation>
    </message>
    <message>
        <source>有照片的场所比例</source>
        <translation>Share of venues with photos</translation>
    </message>
    <message>
        <source>有电化教育的月份</source>
        <translation>Months with e-education</translation>
    </message>
    <message>
        <source>有看不见的字符，已去掉，请核对。</source>
        <translation>There were invisible characters, which were removed; please check.</translation>
    </message>
    <message>
        <source>有考勤的月份</source>
        <translation>Months with attendance</translation>
    </message>
    <message>
        <source>有职责和目标的委员</source>
        <translation>Committee members with duties and goals</translation>
    </message>
    <message>
        <source>有职责和目标的岗位</source>
        <translation>Posts with duties and goals</translation>
    </message>
    <message>
        <source>有表决权</source>
        <translation>Has a vote</translation>
    </message>
    <message>
        <source>有表决权的应到 {due} 人，须到会 {least} 人，实到 {present} 人，可以表决。</source>
        <translation>With a vote: {due} due, {least} must attend, {present} present; a vote can be held.</translation>
    </message>
    <message>
        <source>有表决权的应到 {due} 人，须到会 {least} 人，实到 {present} 人，还差 {short} 人，不能表决。</source>
        <translation>With a vote: {due} due, {least} must attend, {present} present, {short} short; no vote can be held.</translation>
    </message>
    <message>
        <source>有记录处在“{value}”，这个状态不能删除，可以改名。</source>
        <translation>Some records have the status “{value}”; it cannot be deleted, but can be renamed.</translation>
    </message>
    <message>
        <source>有说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>有／缺</source>
        <translation>There or missing</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>服务人</source>
        <translation>Served by</translation>
    </message>
    <message>
        <source>服务人次</source>
        <translation>People served (times)</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Service given</translation>
    </message>
    <message>
        <source>服务地点</source>
        <translation>Place of service</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>Served group</translation>
    </message>
    <message>
        <source>服务情况</source>
        <translation>How it was served</translation>
    </message>
    <message>
        <source>服务或活动内容</source>
        <translation>Service or activity</translation>
    </message>
    <message>
        <source>服务方式</source>
        <translation>How served</translation>
    </message>
    <message>
        <source>服务日期</source>
        <translation>Served on</translation>
    </message>
    <message>
        <source>服务时间</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>服务类别</source>
        <translation>Kind of service</translation>
    </message>
    <message>
        <source>服务群众</source>
        <translation>Serving residents</translation>
    </message>
    <message>
        <source>服务联办</source>
        <translation>Joint services</translation>
    </message>
    <message>
        <source>服务过的流动党员</source>
        <translation>Mobile members served</translation>
    </message>
    <message>
        <source>服务过的老人</source>
        <translation>Elderly people served</translation>
    </message>
    <message>
        <source>服务队伍</source>
        <translation>Service teams</translation>
    </message>
    <message>
        <source>服务项目</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>朝鲜族</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>期初</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>期初余额</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>期初结存</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>期满研究：已改正的登记“改正期满”；无转变的劝其退党。</source>
        <translation>Decide at the end of the term: enter “correction met” where amended; where nothing changed, advise exit.</translation>
    </message>
    <message>
        <source>期满研究：有悔改的报批后登记“恢复权利”；不改的开除党籍。</source>
        <translation>Decide at the end of the term: where they repent, enter “rights restored” after the reply; where they do not amend, expel.</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>期间（汉字）</source>
        <translation>Period (Chinese numerals)</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>期限提醒</source>
        <translation>Reminders of time limits</translation>
    </message>
    <message>
        <source>期限至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>未交</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>未到期</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>未办结的信访</source>
        <translation>Petitions not closed</translation>
    </message>
    <message>
        <source>未办结的文件</source>
        <translation>Papers not yet closed</translation>
    </message>
    <message>
        <source>未加密</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>未化解的难点问题</source>
        <translation>Re-election problems not settled</translation>
    </message>
    <message>
        <source>未完成的任务</source>
        <translation>Tasks not done</translation>
    </message>
    <message>
        <source>未开说明</source>
        <translation>Why not held</translation>
    </message>
    <message>
        <source>未批准</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>未批准日期</source>
        <translation>Approval day missing</translation>
    </message>
    <message>
        <source>未推广</source>
        <translation>Not spread</translation>
    </message>
    <message>
        <source>未核定</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>未核定数额</source>
        <translation>Amount not assessed</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>未知的性别</source>
        <translation>Unknown sex</translation>
    </message>
    <message>
        <source>未见统一规定</source>
        <translation>No uniform rule found</translation>
    </message>
    <message>
        <source>未见统一规定，习惯按年从第 1 次编起</source>
        <translation>No uniform rule found; by custom numbered anew each year from No. 1</translation>
    </message>
    <message>
        <source>未见规定，表格习惯写到分</source>
        <translation>No rule found; forms usually go to the fen</translation>
    </message>
    <message>
        <source>未评定项数</source>
        <translation>Items not scored</translation>
    </message>
    <message>
        <source>未说明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>未说明的性别</source>
        <translation>Sex not stated</translation>
    </message>
    <message>
        <source>未转化的党组织</source>
        <translation>Organisations not turned round</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>未通过：到会 {present} 人，不足 {least} 人。</source>
        <translation>Not passed: {present} attended, fewer than the {least} needed.</translation>
    </message>
    <message>
        <source>未通过：赞成 {yes} 票，未超过应到 {due} 人的半数（须 {wanted} 票）。</source>
        <translation>Not passed: {yes} in favour, not more than half of the {due} due ({wanted} needed).</translation>
    </message>
    <message>
        <source>未采用</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>未销号的问题</source>
        <translation>Problems not cleared</translation>
    </message>
    <message>
        <source>本人不能是自己的亲属。</source>
        <translation>Nobody is their own relative.</translation>
    </message>
    <message>
        <source>本人已核对</source>
        <translation>Checked by speaker</translation>
    </message>
    <message>
        <source>本人意见</source>
        <translation>Own opinion</translation>
    </message>
    <message>
        <source>本人自传</source>
        <translation>Autobiography</translation>
    </message>
    <message>
        <source>本人说明</source>
        <translation>Own statement</translation>
    </message>
    <message>
        <source>本人还没有核定月应交，分不清 {value} 元里多少是应交、多少是大额党费。请先核定或导入收入表，再导入这一行。</source>
        <translation>Monthly dues are not assessed yet, so it is not known how much of {value} yuan is dues and how much a large sum. Assess or import incomes first, then import this row.</translation>
    </message>
    <message>
        <source>本单位归档清单</source>
        <translation>Unit archive checklist</translation>
    </message>
    <message>
        <source>本单位自定</source>
        <translation>Set by this office</translation>
    </message>
    <message>
        <source>本届</source>
        <translation>This term</translation>
    </message>
    <message>
        <source>本年实交</source>
        <translation>Paid this year</translation>
    </message>
    <message>
        <source>本年应交</source>
        <translation>Due this year</translation>
    </message>
    <message>
        <source>本年支出</source>
        <translation>Spent this year</translation>
    </message>
    <message>
        <source>本年收入</source>
        <translation>Income this year</translation>
    </message>
    <message>
        <source>本年目标</source>
        <translation>Goals of the year</translation>
    </message>
    <message>
        <source>本年违法犯罪人数</source>
        <translation>Offences in the year</translation>
    </message>
    <message>
        <source>本社区的党代表：哪一级、联系哪个片区、接待和调研了几次；任期满以前每年都在表里。</source>
        <translation>The community's Party delegates: level, area, receptions and surveys; listed every year until their term ends.</translation>
    </message>
    <message>
        <source>本科毕业</source>
        <translation>University graduate</translation>
    </message>
    <message>
        <source>本科生</source>
        <translation>Undergraduate</translation>
    </message>
    <message>
        <source>本科结业</source>
        <translation>Undergraduate, completed</translation>
    </message>
    <message>
        <source>本科肄业</source>
        <translation>Undergraduate, left</translation>
    </message>
    <message>
        <source>机密</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>机构（问题）</source>
        <translation>Unit (subject)</translation>
    </message>
    <message>
        <source>机构（问题）代码</source>
        <translation>Unit (subject) code</translation>
    </message>
    <message>
        <source>机构（问题）名称</source>
        <translation>Unit (subject) name</translation>
    </message>
    <message>
        <source>权利中止</source>
        <translation>Rights suspended</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>材料归档</source>
        <translation>Filing of the papers</translation>
    </message>
    <message>
        <source>村官</source>
        <translation>Village official</translation>
    </message>
    <message>
        <source>条</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>来信</source>
        <translation>Letter received</translation>
    </message>
    <message>
        <source>来信来访</source>
        <translation>Letters and visits</translation>
    </message>
    <message>
        <source>来文单位</source>
        <translation>From unit</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>来访</source>
        <translation>Visit in person</translation>
    </message>
    <message>
        <source>来访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>来访日期</source>
        <translation>Date of visit</translation>
    </message>
    <message>
        <source>板报橱窗</source>
        <translation>Board or window</translation>
    </message>
    <message>
        <source>查出的问题</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <source>查找经过</source>
        <translation>Search made</translation>
    </message>
    <message>
        <source>柯尔克孜族</source>
        <translation>Kirgiz</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>标记日期</source>
        <translation>Date marked</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>校验码</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>核定</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>核定依据</source>
        <translation>Basis of assessment</translation>
    </message>
    <message>
        <source>核定情况</source>
        <translation>State of assessment</translation>
    </message>
    <message>
        <source>核定数额或应交月份有变动</source>
        <translation>Amount or months due have changed</translation>
    </message>
    <message>
        <source>核实人</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>案由</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>档号</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>档号格式</source>
        <translation>File number format</translation>
    </message>
    <message>
        <source>档号格式要有 {{year}}、{{retention}}、{{piece:04}}，还可以有 {{fonds-}}、{{category}}、{{office}}：{value}</source>
        <translation>The file number format needs {{year}}, {{retention}} and {{piece:04}}, and may have {{fonds-}}, {{category}} and {{office}}: {value}</translation>
    </message>
    <message>
        <source>档案清单</source>
        <translation>Archive checklist</translation>
    </message>
    <message>
        <source>档案盒</source>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>档案盒厚度（毫米）</source>
        <translation>Archive box thickness (mm)</translation>
    </message>
    <message>
        <source>档案移交清册</source>
        <translation>Archive hand-over list</translation>
    </message>
    <message>
        <source>档案资料</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>档案：{count} 项打了勾，没有依据</source>
        <translation>Filing: {count} items ticked without proof</translation>
    </message>
    <message>
        <source>档案：归档清单还缺 {count} 项</source>
        <translation>Filing: {count} checklist items still missing</translation>
    </message>
    <message>
        <source>检查人</source>
        <translation>Marked by</translation>
    </message>
    <message>
        <source>楼宇</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>楼宇（楼栋）党支部</source>
        <translation>Building branch</translation>
    </message>
    <message>
        <source>模板填的是一条记录，现在一条也没有。</source>
        <translation>The template is for one record, and there is none now.</translation>
    </message>
    <message>
        <source>模板填的是一条记录，现在有 {value} 条，请选定其中一条。</source>
        <translation>The template is for one record, and there are {value} now; choose one of them.</translation>
    </message>
    <message>
        <source>模板要用 .docx 或 .xlsx：{value}。</source>
        <translation>Templates must be .docx or .xlsx: {value}.</translation>
    </message>
    <message>
        <source>模板要用 .docx 或 .xlsx：{value}。旧格式请在 WPS/Office 里打开，另存为 .docx 或 .xlsx。</source>
        <translation>Templates must be .docx or .xlsx: {value}. Open an old format in WPS/Office and save it as .docx or .xlsx.</translation>
    </message>
    <message>
        <source>欠交</source>
        <translation>Arrears</translation>
    </message>
    <message>
        <source>欠交党费</source>
        <translation>In arrears with dues</translation>
    </message>
    <message>
        <source>欠交月数</source>
        <translation>Months in arrears</translation>
    </message>
    <message>
        <source>欠交满三个月</source>
        <translation>In arrears three months</translation>
    </message>
    <message>
        <source>欠交满六个月</source>
        <translation>In arrears six months</translation>
    </message>
    <message>
        <source>欠交金额</source>
        <translation>Sum in arrears</translation>
    </message>
    <message>
        <source>欠缴</source>
        <translation>Arrears</translation>
    </message>
    <message>
        <source>欠缴：{count} 人连续 3 个月以上没有交党费</source>
        <translation>Arrears: {count} people have paid no dues for 3 months or more in a row</translation>
    </message>
    <message>
        <source>欠／补</source>
        <translation>Behind / back</translation>
    </message>
    <message>
        <source>次</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>次数从 1 起。</source>
        <translation>Meeting numbers begin at 1.</translation>
    </message>
    <message>
        <source>款项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>止月早于起月，请核对。</source>
        <translation>The last month is before the first one, please check.</translation>
    </message>
    <message>
        <source>正在开展的便民服务项目，在哪里、谁负责、服务过多少人；一年不少于 8 项。</source>
        <translation>Service projects under way: where, who runs them, how many people were served; at least 8 a year.</translation>
    </message>
    <message>
        <source>正在开展的服务项目</source>
        <translation>Service projects under way</translation>
    </message>
    <message>
        <source>正在组建</source>
        <translation>Being set up</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>In good standing</translation>
    </message>
    <message>
        <source>正式</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>Full member</translation>
    </message>
    <message>
        <source>正式党员 {count} 人，不足 {least} 人，应与邻近单位成立联合党支部。</source>
        <translation>{count} full members, fewer than {least}: a joint branch with neighbouring units should be formed.</translation>
    </message>
    <message>
        <source>正式党员 {full} 人，不足 {limit} 人，只设书记 1 名，必要时设副书记 1 名；现登记 {count} 人。</source>
        <translation>{full} full members, fewer than {limit}: one secretary only, and a deputy where needed; {count} are entered now.</translation>
    </message>
    <message>
        <source>正式党员 {full} 人，应设支部委员会，由 {least} 至 {usual} 人组成；现登记 {count} 人。</source>
        <translation>{full} full members: a branch committee of {least} to {usual} is due; {count} are entered now.</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>步骤序号</source>
        <translation>Step number</translation>
    </message>
    <message>
        <source>残疾人</source>
        <translation>Disabled person</translation>
    </message>
    <message>
        <source>残疾人服务</source>
        <translation>Services for the disabled</translation>
    </message>
    <message>
        <source>残联</source>
        <translation>Disabled persons' federation</translation>
    </message>
    <message>
        <source>母亲</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>每人</source>
        <translation>Each person</translation>
    </message>
    <message>
        <source>每人一份</source>
        <translation>One per person</translation>
    </message>
    <message>
        <source>每件公开的党务从提出、审核、审批到公开、反馈、存档走到哪一步；公开不少于 5 天。</source>
        <translation>Where each open affair stands, from proposal, check and approval to publication, feedback and filing; published for at least 5 days.</translation>
    </message>
    <message>
        <source>每半年</source>
        <translation>Each half year</translation>
    </message>
    <message>
        <source>每名党员</source>
        <translation>Each member</translation>
    </message>
    <message>
        <source>每季</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>每季度</source>
        <translation>Each quarter</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>每年和上级、和各小组签的责任书：谁和谁签、哪天签、分解成几项任务、年底考核怎样。</source>
        <translation>Letters signed each year with the superior and the groups: between whom, when, how many tasks, how appraised at year end.</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>每月上限</source>
        <translation>Monthly cap</translation>
    </message>
    <message>
        <source>每月少交至</source>
        <translation>Reduced to, a month</translation>
    </message>
    <message>
        <source>每次学习（学时）</source>
        <translation>Per study session (hours)</translation>
    </message>
    <message>
        <source>每次志愿服务谁去了、做什么、多少小时、评价怎样；全年时长由这里合计。</source>
        <translation>Who went each time, what was done, for how many hours, how it was judged; the year's hours are summed here.</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>比总数还多，请核对。</source>
        <translation>That is more than the total, please check.</translation>
    </message>
    <message>
        <source>毕业去向</source>
        <translation>Gone after graduation</translation>
    </message>
    <message>
        <source>毕业去向不明</source>
        <translation>Whereabouts after graduation unknown</translation>
    </message>
    <message>
        <source>毛南族</source>
        <translation>Maonan</translation>
    </message>
    <message>
        <source>民主测评和满意度调查</source>
        <translation>Democratic ratings and satisfaction surveys</translation>
    </message>
    <message>
        <source>民主测评和满意度调查台账</source>
        <translation>Democratic rating and satisfaction survey ledger</translation>
    </message>
    <message>
        <source>民主生活会</source>
        <translation>Democratic life meeting</translation>
    </message>
    <message>
        <source>民主生活会或支委会班子组织生活会</source>
        <translation>Democratic life meeting or branch committee life meeting</translation>
    </message>
    <message>
        <source>民主监督岗</source>
        <translation>Democratic oversight post</translation>
    </message>
    <message>
        <source>民主评议</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>民主评议党员</source>
        <translation>Appraisal of members</translation>
    </message>
    <message>
        <source>民主评议党员材料</source>
        <translation>Member appraisal papers</translation>
    </message>
    <message>
        <source>民主评议测评票</source>
        <translation>Appraisal ballot</translation>
    </message>
    <message>
        <source>民主评议登记表</source>
        <translation>Appraisal register</translation>
    </message>
    <message>
        <source>民主评议结果</source>
        <translation>Appraisal results</translation>
    </message>
    <message>
        <source>民兵</source>
        <translation>Militia</translation>
    </message>
    <message>
        <source>民办非企业</source>
        <translation>Private non-enterprise unit</translation>
    </message>
    <message>
        <source>民办非企业单位专业技术人员</source>
        <translation>Professional or technical staff of a private non-profit unit</translation>
    </message>
    <message>
        <source>民办非企业单位管理人员</source>
        <translation>Management staff of a private non-profit unit</translation>
    </message>
    <message>
        <source>民建</source>
        <translation>CDNCA</translation>
    </message>
    <message>
        <source>民建会员</source>
        <translation>Member of CDNCA</translation>
    </message>
    <message>
        <source>民情收集岗</source>
        <translation>Residents' voice post</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>民生保障</source>
        <translation>Livelihood</translation>
    </message>
    <message>
        <source>民生实事</source>
        <translation>Public benefit</translation>
    </message>
    <message>
        <source>民盟</source>
        <translation>CDL</translation>
    </message>
    <message>
        <source>民盟盟员</source>
        <translation>Member of the CDL</translation>
    </message>
    <message>
        <source>民进</source>
        <translation>CAPD</translation>
    </message>
    <message>
        <source>民进会员</source>
        <translation>Member of CAPD</translation>
    </message>
    <message>
        <source>民非专技</source>
        <translation>Non-profit, technical</translation>
    </message>
    <message>
        <source>民非管理</source>
        <translation>Non-profit, management</translation>
    </message>
    <message>
        <source>民革</source>
        <translation>RCCK</translation>
    </message>
    <message>
        <source>民革党员</source>
        <translation>Member of the RCCK</translation>
    </message>
    <message>
        <source>水族</source>
        <translation>Sui</translation>
    </message>
    <message>
        <source>永久</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>求职中</source>
        <translation>Looking for work</translation>
    </message>
    <message>
        <source>求职登记</source>
        <translation>Job seekers registered</translation>
    </message>
    <message>
        <source>汇报人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>汇报内容</source>
        <translation>Report content</translation>
    </message>
    <message>
        <source>汇报日期</source>
        <translation>Reported to branch on</translation>
    </message>
    <message>
        <source>汇报请示</source>
        <translation>Reporting and asking</translation>
    </message>
    <message>
        <source>汉族</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>没有{kind}</source>
        <translation>No {kind}</translation>
    </message>
    <message>
        <source>没有“{value}”这一项，请从列表里选。</source>
        <translation>There is no "{value}"; choose from the list.</translation>
    </message>
    <message>
        <source>没有“{value}”，请从列表里选。</source>
        <translation>There is no “{value}”; please choose from the list.</translation>
    </message>
    <message>
        <source>没有一列是会议。列名要写日期和会议，如“3月12日 党员大会”。</source>
        <translation>No column is a meeting. The column name must give date and meeting, such as "3.12 General meeting".</translation>
    </message>
    <message>
        <source>没有个人自评：{value}。</source>
        <translation>No self-appraisal: {value}.</translation>
    </message>
    <message>
        <source>没有交纳日期，也没有所属月份。请至少补上一项。</source>
        <translation>Neither day of payment nor month is given. Please add at least one.</translation>
    </message>
    <message>
        <source>没有人员类别，应是：{words}。</source>
        <translation>No kind of person; it should be one of: {words}.</translation>
    </message>
    <message>
        <source>没有人员类别，暂不列入花名册等登记表；请补上。</source>
        <translation>Without standing; left out of the roster and other registers for now. Please add it.</translation>
    </message>
    <message>
        <source>没有会议日期。请补上，写到日。</source>
        <translation>The meeting date is missing. Please add it, down to the day.</translation>
    </message>
    <message>
        <source>没有会议类型，从名称也看不出来。请写明是党员大会、支委会、党小组会、党课还是别的。</source>
        <translation>The meeting kind is missing and cannot be told from the title. Say whether it is a general meeting, committee meeting, group meeting, lecture or other.</translation>
    </message>
    <message>
        <source>没有停止党籍，不用恢复。</source>
        <translation>Membership is not suspended; nothing to restore.</translation>
    </message>
    <message>
        <source>没有党员“{value}”，请从列表里选。</source>
        <translation>There is no member “{value}”; please choose from the list.</translation>
    </message>
    <message>
        <source>没有党小组名称。请补上；不是党小组的行请删去。</source>
        <translation>No name of a group. Please add it; take out rows that are no groups.</translation>
    </message>
    <message>
        <source>没有写{label}。请补上。</source>
        <translation>{label} is missing. Please fill it in.</translation>
    </message>
    <message>
        <source>没有写分值。</source>
        <translation>The points are missing.</translation>
    </message>
    <message>
        <source>没有写发出、收回票数。</source>
        <translation>The numbers of ballots issued and returned are not given.</translation>
    </message>
    <message>
        <source>没有写哪一天评议的。</source>
        <translation>The day of the appraisal is not given.</translation>
    </message>
    <message>
        <source>没有写应到、实到人数。</source>
        <translation>The numbers due and present are not given.</translation>
    </message>
    <message>
        <source>没有写是哪个支部。请补上“所在党支部”，或在导入时选择支部。</source>
        <translation>The branch is not given. Fill in "Branch", or choose the branch on import.</translation>
    </message>
    <message>
        <source>没有写缴费类别，按名册里的工作岗位归为“{value}”，请核对。</source>
        <translation>No category was given; “{value}” was taken from the work in the roster, please check.</translation>
    </message>
    <message>
        <source>没有写考核内容。</source>
        <translation>The content to be scored is missing.</translation>
    </message>
    <message>
        <source>没有写评议总结。</source>
        <translation>No summary of the appraisal is given.</translation>
    </message>
    <message>
        <source>没有写评议方案。</source>
        <translation>No scheme of the appraisal is given.</translation>
    </message>
    <message>
        <source>没有加入：
{value}</source>
        <translation>Not added:
{value}</translation>
    </message>
    <message>
        <source>没有受留党察看处分，也没有中止党员权利。</source>
        <translation>Neither under observation nor with rights suspended.</translation>
    </message>
    <message>
        <source>没有叫“{value}”的依据，这一项以归档的文件或扫描件证明。</source>
        <translation>There is no proof called “{value}”; this item is proved by a filed document or a scan.</translation>
    </message>
    <message>
        <source>没有可以撤销的操作。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>没有填写“{step}”是谁。</source>
        <translation>Nobody is named for “{step}”.</translation>
    </message>
    <message>
        <source>没有填写“记录从哪天起”，以前的事也会算作逾期或缺；请在“台账设置”里填写。</source>
        <translation>"Records begin on" is not filled in, so earlier matters also count as overdue or missing; please fill it in under "Book settings".</translation>
    </message>
    <message>
        <source>没有填写公示开始日期，算不出是否公示满 {count} 个工作日。</source>
        <translation>The day the public notice began is not filled in; whether it was up for {count} working days cannot be told.</translation>
    </message>
    <message>
        <source>没有填写培训起止日期或学时，算不出是否满 {count} 天。</source>
        <translation>The dates or class hours of the training are not filled in; whether it lasted {count} days cannot be told.</translation>
    </message>
    <message>
        <source>没有填写延长到哪一天，预备期不会顺延。</source>
        <translation>It is not said until when the probation is extended; it will not move.</translation>
    </message>
    <message>
        <source>没有填写期限，到期时不会提醒。</source>
        <translation>No end is given; nothing will remind of it.</translation>
    </message>
    <message>
        <source>没有姓名。请补上姓名；不是人员的行请删去。</source>
        <translation>No name. Please add it; take out rows that are no people.</translation>
    </message>
    <message>
        <source>没有姓名。请补上姓名；不是党员的行请删去。</source>
        <translation>No name. Add the name, or delete the row if it is not a member.</translation>
    </message>
    <message>
        <source>没有已批准的限期改正。</source>
        <translation>No approved correction term.</translation>
    </message>
    <message>
        <source>没有开出日期，也没有接收日期。请补上一项。</source>
        <translation>Neither day of issue nor day of acceptance. Please add one.</translation>
    </message>
    <message>
        <source>没有开出日期，按接收日期登记，请核对。</source>
        <translation>No day of issue; the day of acceptance was taken, please check.</translation>
    </message>
    <message>
        <source>没有归档清单“{value}”。</source>
        <translation>There is no archive checklist “{value}”.</translation>
    </message>
    <message>
        <source>没有找到“{value}”，请从列表里选。</source>
        <translation>“{value}” was not found; please choose from the list.</translation>
    </message>
    <message>
        <source>没有找到表头。表里要有一行列名，其中要有“{needed}”。可以下载模板对照。</source>
        <translation>No header row found. The sheet needs a row of column names, "{needed}" among them. Compare it with the template.</translation>
    </message>
    <message>
        <source>没有找到表头。表里要有一行列名，至少两栏。</source>
        <translation>No heads found. The sheet needs a row of column names, at least two.</translation>
    </message>
    <message>
        <source>没有按比例计算的，请写明原因。</source>
        <translation>Not worked out by rate: please say why.</translation>
    </message>
    <message>
        <source>没有支部“{value}”。现有：{names}。</source>
        <translation>There is no branch "{value}". There are: {names}.</translation>
    </message>
    <message>
        <source>没有数据“{value}”。可用：{names}。</source>
        <translation>There is no data named "{value}". Available: {names}.</translation>
    </message>
    <message>
        <source>没有数据项“{value}”。</source>
        <translation>There is no figure “{value}”.</translation>
    </message>
    <message>
        <source>没有文件夹 {value}，请先建立。</source>
        <translation>There is no folder {value}; please make it first.</translation>
    </message>
    <message>
        <source>没有模板“{value}”，也没有这个文件。台账里的模板：{names}。</source>
        <translation>There is no template "{value}", nor such a file. Templates in the book: {names}.</translation>
    </message>
    <message>
        <source>没有测评票数：{value}。</source>
        <translation>No ballot counts: {value}.</translation>
    </message>
    <message>
        <source>没有登记书记。</source>
        <translation>No secretary is entered.</translation>
    </message>
    <message>
        <source>没有登记外出流动。</source>
        <translation>Not entered as away.</translation>
    </message>
    <message>
        <source>没有登记失联。</source>
        <translation>Not entered as lost.</translation>
    </message>
    <message>
        <source>没有登记失联；因私出国定居、出国学习研究超过5年未回的请在原因里写明{cited}。</source>
        <translation>Not entered as lost; for those who settled abroad or have studied abroad for over 5 years, say so in the reason{cited}.</translation>
    </message>
    <message>
        <source>没有登记表“{value}”。可用：{names}。</source>
        <translation>There is no register "{value}". Available: {names}.</translation>
    </message>
    <message>
        <source>没有编号为 {value} 的记录。</source>
        <translation>There is no record numbered {value}.</translation>
    </message>
    <message>
        <source>没有缴费类别。请补上：{words}。</source>
        <translation>No category. Please add one of: {words}.</translation>
    </message>
    <message>
        <source>没有考核标准“{value}”。可用：{names}。</source>
        <translation>There is no standard “{value}”. Available: {names}.</translation>
    </message>
    <message>
        <source>没有职务。请补上。</source>
        <translation>No post. Please add it.</translation>
    </message>
    <message>
        <source>没有联系人</source>
        <translation>No contact person</translation>
    </message>
    <message>
        <source>没有自建台账“{value}”。</source>
        <translation>No own ledger "{value}".</translation>
    </message>
    <message>
        <source>没有自建的考核标准“{value}”。</source>
        <translation>There is no standard “{value}” of your own.</translation>
    </message>
    <message>
        <source>没有表决权的原因</source>
        <translation>Why without a vote</translation>
    </message>
    <message>
        <source>没有要合并的文件。</source>
        <translation>There are no files to merge.</translation>
    </message>
    <message>
        <source>没有要更正的变动。</source>
        <translation>There is nothing to correct.</translation>
    </message>
    <message>
        <source>没有要登记的人，打印出来是一张空表。</source>
        <translation>There is nobody to register; the print is an empty form.</translation>
    </message>
    <message>
        <source>没有要登记的金额。</source>
        <translation>There is no sum to enter.</translation>
    </message>
    <message>
        <source>没有记录可填，填出来是一张空表。</source>
        <translation>There are no records to fill in; the form would be empty.</translation>
    </message>
    <message>
        <source>没有评定等次，也没有在备注里写原因：{value}。</source>
        <translation>No grade, and no reason in the note: {value}.</translation>
    </message>
    <message>
        <source>没有读到分值。请核对“分值”一列。</source>
        <translation>No points were read. Please check the “Points” column.</translation>
    </message>
    <message>
        <source>没有走访</source>
        <translation>Not visited</translation>
    </message>
    <message>
        <source>没有金额。请补上；没有交的不要列在这里。</source>
        <translation>No sum. Please add it; leave out those who did not pay.</translation>
    </message>
    <message>
        <source>没有（只有党支部）</source>
        <translation>None (branches only)</translation>
    </message>
    <message>
        <source>治安</source>
        <translation>Public order</translation>
    </message>
    <message>
        <source>治安巡逻岗</source>
        <translation>Safety patrol post</translation>
    </message>
    <message>
        <source>沿用上年</source>
        <translation>As last year</translation>
    </message>
    <message>
        <source>法律</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>法律服务</source>
        <translation>Legal service</translation>
    </message>
    <message>
        <source>法律调解</source>
        <translation>Law and mediation</translation>
    </message>
    <message>
        <source>法治、健康等宣传教育台账</source>
        <translation>Legal, health and other education</translation>
    </message>
    <message>
        <source>法治宣传</source>
        <translation>Law education</translation>
    </message>
    <message>
        <source>法治宣传、健康教育、禁毒、反诈、平安创建等专题活动和板报；法治宣传每季度都要有。</source>
        <translation>Events and boards on law, health, drugs, fraud and safety; law education is wanted each quarter.</translation>
    </message>
    <message>
        <source>注册日期</source>
        <translation>Registered as volunteer on</translation>
    </message>
    <message>
        <source>注意　文件没有加密，里面有身份证号、电话等个人信息，拿到文件的人都能看。请当面交接，不要网上传。</source>
        <translation>Note: the file is not encrypted and holds personal data such as ID numbers and phone numbers; anyone who gets it can read it. Hand it over in person; do not send it online.</translation>
    </message>
    <message>
        <source>注销日期</source>
        <translation>Deregistered on</translation>
    </message>
    <message>
        <source>津贴补贴</source>
        <translation>Allowances</translation>
    </message>
    <message>
        <source>活动名称</source>
        <translation>Event name</translation>
    </message>
    <message>
        <source>活动情况</source>
        <translation>How the event went</translation>
    </message>
    <message>
        <source>活动日期</source>
        <translation>Event date</translation>
    </message>
    <message>
        <source>活动时间</source>
        <translation>Time of activity</translation>
    </message>
    <message>
        <source>活动类别</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>活动经费</source>
        <translation>Activity funds</translation>
    </message>
    <message>
        <source>活动经费支出</source>
        <translation>Activity fund spending</translation>
    </message>
    <message>
        <source>活动经费收入</source>
        <translation>Activity fund income</translation>
    </message>
    <message>
        <source>活动证编号</source>
        <translation>Activity card no.</translation>
    </message>
    <message>
        <source>派人谈话</source>
        <translation>Talk with the applicant</translation>
    </message>
    <message>
        <source>派出单位</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>流入</source>
        <translation>Come in</translation>
    </message>
    <message>
        <source>流入党组织</source>
        <translation>Host organisation</translation>
    </message>
    <message>
        <source>流出</source>
        <translation>Gone away</translation>
    </message>
    <message>
        <source>流动党员</source>
        <translation>Mobile members</translation>
    </message>
    <message>
        <source>流动党员、失联党员</source>
        <translation>Mobile and lost members</translation>
    </message>
    <message>
        <source>流动党员服务</source>
        <translation>Mobile members</translation>
    </message>
    <message>
        <source>流动党员服务台账</source>
        <translation>Services for mobile members</translation>
    </message>
    <message>
        <source>流动党员每半年联系率</source>
        <translation>Half-yearly contact rate of mobile members</translation>
    </message>
    <message>
        <source>流动党员每年汇报</source>
        <translation>Yearly report of mobile members</translation>
    </message>
    <message>
        <source>流动党员登记表</source>
        <translation>Mobile member register</translation>
    </message>
    <message>
        <source>流动党员联系服务记录</source>
        <translation>Mobile member contact and service records</translation>
    </message>
    <message>
        <source>流动党员请在名册里用“变动”登记外出，这里会自动列出。</source>
        <translation>Enter mobile members through “Events” in the roster; they are listed here by themselves.</translation>
    </message>
    <message>
        <source>流动返回</source>
        <translation>Back from mobility</translation>
    </message>
    <message>
        <source>流向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>测评内容</source>
        <translation>Rating subject</translation>
    </message>
    <message>
        <source>测评收回</source>
        <translation>Ratings returned</translation>
    </message>
    <message>
        <source>测评方式</source>
        <translation>Rating method</translation>
    </message>
    <message>
        <source>测评日期</source>
        <translation>Rating date</translation>
    </message>
    <message>
        <source>测评满意</source>
        <translation>Rated satisfied</translation>
    </message>
    <message>
        <source>测评票</source>
        <translation>Rating ballots</translation>
    </message>
    <message>
        <source>测评结果</source>
        <translation>Ballot result</translation>
    </message>
    <message>
        <source>测评调查</source>
        <translation>Ratings and surveys</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>People concerned</translation>
    </message>
    <message>
        <source>混合</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>添加表格模板</source>
        <translation>Add form template</translation>
    </message>
    <message>
        <source>清单盒号</source>
        <translation>Checklist box no.</translation>
    </message>
    <message>
        <source>清单里没有“{value}”，请从列表里选。</source>
        <translation>The list has no “{value}”; choose from the list.</translation>
    </message>
    <message>
        <source>清单项目</source>
        <translation>Checklist item</translation>
    </message>
    <message>
        <source>满3个月</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>满5个月</source>
        <translation>5 months</translation>
    </message>
    <message>
        <source>满6个月</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>满两年日期</source>
        <translation>Two years on</translation>
    </message>
    <message>
        <source>满六个月</source>
        <translation>Six months reached</translation>
    </message>
    <message>
        <source>满六个月不参加组织生活</source>
        <translation>Six months without taking part in branch life</translation>
    </message>
    <message>
        <source>满六个月之日</source>
        <translation>Six months full on</translation>
    </message>
    <message>
        <source>满六个月的党员按规定处置率</source>
        <translation>Rate of members past six months handled by the rules</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>满意、基本满意、不满意合计 {value} 张，多于收回的 {returned} 张，请核对。</source>
        <translation>Satisfied, fairly satisfied and dissatisfied add up to {value}, more than the {returned} returned. Please check.</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>满族</source>
        <translation>Manchu</translation>
    </message>
    <message>
        <source>灾害事故</source>
        <translation>Disaster or accident</translation>
    </message>
    <message>
        <source>照实填写。</source>
        <translation>Fill in as it is.</translation>
    </message>
    <message>
        <source>父亲</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>片区</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>片区或小区</source>
        <translation>Area or estate</translation>
    </message>
    <message>
        <source>片区要有名称。</source>
        <translation>An area needs a name.</translation>
    </message>
    <message>
        <source>片名或课件</source>
        <translation>Film or courseware</translation>
    </message>
    <message>
        <source>特急</source>
        <translation>Most urgent</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>状况</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>状态不能从“{before}”改为“{after}”。</source>
        <translation>The state cannot change from "{before}" to "{after}".</translation>
    </message>
    <message>
        <source>独居</source>
        <translation>Living alone</translation>
    </message>
    <message>
        <source>独龙族</source>
        <translation>Derung</translation>
    </message>
    <message>
        <source>环保和垃圾分类</source>
        <translation>Environment and waste sorting</translation>
    </message>
    <message>
        <source>环境卫生</source>
        <translation>Environment and hygiene</translation>
    </message>
    <message>
        <source>环境卫生岗</source>
        <translation>Environment and hygiene post</translation>
    </message>
    <message>
        <source>环境变量 {name} 应写成 2026-01-05 这样的日期：{value}</source>
        <translation>The environment variable {name} should be a date such as 2026-01-05: {value}</translation>
    </message>
    <message>
        <source>现任职务</source>
        <translation>Present post</translation>
    </message>
    <message>
        <source>现场</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>现场加线上</source>
        <translation>On site and online</translation>
    </message>
    <message>
        <source>现场咨询</source>
        <translation>Advice on the spot</translation>
    </message>
    <message>
        <source>现定类别</source>
        <translation>Class now</translation>
    </message>
    <message>
        <source>现居住地</source>
        <translation>Present residence</translation>
    </message>
    <message>
        <source>现状</source>
        <translation>Present state</translation>
    </message>
    <message>
        <source>现行规定</source>
        <translation>Present rules</translation>
    </message>
    <message>
        <source>现金</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>珞巴族</source>
        <translation>Lhoba</translation>
    </message>
    <message>
        <source>班子中的女党员</source>
        <translation>Women in the leadership</translation>
    </message>
    <message>
        <source>班子任免：永久</source>
        <translation>Leadership appointments and removals: permanent</translation>
    </message>
    <message>
        <source>班子名单</source>
        <translation>Committee list</translation>
    </message>
    <message>
        <source>班子和任职</source>
        <translation>Committee and posts</translation>
    </message>
    <message>
        <source>班子建设</source>
        <translation>Leadership building</translation>
    </message>
    <message>
        <source>班子成员分工</source>
        <translation>Division of committee work</translation>
    </message>
    <message>
        <source>班子成员受处分处置</source>
        <translation>Handling of disciplined leadership members</translation>
    </message>
    <message>
        <source>班子成员有岗位职责和任期目标的比例</source>
        <translation>Share of leadership members with duties and term goals</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>瑶族</source>
        <translation>Yao</translation>
    </message>
    <message>
        <source>生成时间</source>
        <translation>Time made</translation>
    </message>
    <message>
        <source>生活困难</source>
        <translation>In hardship</translation>
    </message>
    <message>
        <source>生活困难党员</source>
        <translation>Member in hardship</translation>
    </message>
    <message>
        <source>生病住院必访</source>
        <translation>Must visit: ill in hospital</translation>
    </message>
    <message>
        <source>生病卧床</source>
        <translation>Ill in bed</translation>
    </message>
    <message>
        <source>生病卧床、住院治疗、家庭特殊困难</source>
        <translation>Ill in bed, in hospital, family in special hardship</translation>
    </message>
    <message>
        <source>生病卧床必访</source>
        <translation>Must visit: ill in bed</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>用途意愿</source>
        <translation>Wish for its use</translation>
    </message>
    <message>
        <source>由什么证明</source>
        <translation>Proved by</translation>
    </message>
    <message>
        <source>由本单位自定（DA/T 22-2015）</source>
        <translation>Set by the unit (DA/T 22-2015)</translation>
    </message>
    <message>
        <source>由档案馆给定，没有就空着</source>
        <translation>Given by the archives; if none, leave empty</translation>
    </message>
    <message>
        <source>由登记的变动或任职决定，请到那里改，这里不改。</source>
        <translation>Decided by events or posts; change it there, not here.</translation>
    </message>
    <message>
        <source>由谁</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>申办人</source>
        <translation>Applicant resident</translation>
    </message>
    <message>
        <source>申报单位</source>
        <translation>Submitting unit</translation>
    </message>
    <message>
        <source>申报日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>申请人和积极分子</source>
        <translation>Applicants and activists</translation>
    </message>
    <message>
        <source>申请人和积极分子队伍分析</source>
        <translation>Analysis of applicants and activists</translation>
    </message>
    <message>
        <source>申请入党时间</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>申请时不满 {years} 周岁，最早 {day}{article}。</source>
        <translation>Under {years} years of age when applying; {day} at the earliest{article}.</translation>
    </message>
    <message>
        <source>电化教育</source>
        <translation>E-education</translation>
    </message>
    <message>
        <source>电教播放室</source>
        <translation>E-education room</translation>
    </message>
    <message>
        <source>电教设备</source>
        <translation>Audio-visual equipment</translation>
    </message>
    <message>
        <source>电教设备、桌椅、图书等公物：哪天买的、多少钱、放在哪、谁保管，报废以前每年都在表里。</source>
        <translation>Audio-visual equipment, furniture, books and other common goods: bought when, for how much, kept where and by whom; listed every year until scrapped.</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>电话联系</source>
        <translation>Phone contact</translation>
    </message>
    <message>
        <source>电话访问</source>
        <translation>Phone interview</translation>
    </message>
    <message>
        <source>电话问候</source>
        <translation>Phone greeting</translation>
    </message>
    <message>
        <source>男</source>
        <translation>M</translation>
    </message>
    <message>
        <source>男性</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>留党察看</source>
        <translation>On observation within the Party</translation>
    </message>
    <message>
        <source>留党察看为一年或二年{cited}，请核对期限。</source>
        <translation>Observation lasts one or two years{cited}; please check the end.</translation>
    </message>
    <message>
        <source>留党察看期满</source>
        <translation>End of observation</translation>
    </message>
    <message>
        <source>留存</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>留察或服刑</source>
        <translation>Observation or sentence</translation>
    </message>
    <message>
        <source>留意</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>畲族</source>
        <translation>She</translation>
    </message>
    <message>
        <source>疾病不能表达意志</source>
        <translation>Ill, unable to express a will</translation>
    </message>
    <message>
        <source>病、住院、困难</source>
        <translation>Illness, hospital, hardship</translation>
    </message>
    <message>
        <source>病残人员</source>
        <translation>Sick or disabled</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>登记为失联，还没有登记取得联系，请核对。</source>
        <translation>Entered as lost and not yet as found again, please check.</translation>
    </message>
    <message>
        <source>登记为流动党员</source>
        <translation>Entered as mobile member</translation>
    </message>
    <message>
        <source>登记在册的志愿者，各在哪支队伍、会什么；占居民的比例由这里算，退出以前每年都在表里。</source>
        <translation>Registered volunteers, which team they are in, what they can do; their share of residents is counted here; listed every year until they leave.</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>登记给</source>
        <translation>Record for</translation>
    </message>
    <message>
        <source>登记表</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记表（PDF）</source>
        <translation>Register (PDF)</translation>
    </message>
    <message>
        <source>登记需关怀的人走访率</source>
        <translation>Visit rate of people listed for care</translation>
    </message>
    <message>
        <source>白族</source>
        <translation>Bai</translation>
    </message>
    <message>
        <source>监盘人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>监票人</source>
        <translation>Scrutineer</translation>
    </message>
    <message>
        <source>盒</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>盒内文件情况说明</source>
        <translation>Note on the contents of the box</translation>
    </message>
    <message>
        <source>盒号</source>
        <translation>Box no.</translation>
    </message>
    <message>
        <source>盒名</source>
        <translation>Box name</translation>
    </message>
    <message>
        <source>盒脊厚度可以是 20、30、40、50 毫米：{value}</source>
        <translation>Spine thickness can be 20, 30, 40 or 50 mm: {value}</translation>
    </message>
    <message>
        <source>盒脊厚度（毫米）</source>
        <translation>Spine thickness (mm)</translation>
    </message>
    <message>
        <source>盘点人</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>盘点日期</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>盘点的基础工作</source>
        <translation>Groundwork checked</translation>
    </message>
    <message>
        <source>盘点项目</source>
        <translation>Item checked</translation>
    </message>
    <message>
        <source>目标管理自评表</source>
        <translation>Target management self-score</translation>
    </message>
    <message>
        <source>相关人员</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>省</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>省以上</source>
        <translation>Province or above</translation>
    </message>
    <message>
        <source>省校大专</source>
        <translation>Provincial School, junior college</translation>
    </message>
    <message>
        <source>省校大学</source>
        <translation>Provincial School, undergraduate</translation>
    </message>
    <message>
        <source>省校研究生</source>
        <translation>Provincial School, postgraduate</translation>
    </message>
    <message>
        <source>省级以上</source>
        <translation>Used by the province or above</translation>
    </message>
    <message>
        <source>省级党校大专</source>
        <translation>Provincial Party School, junior college</translation>
    </message>
    <message>
        <source>省级党校大学</source>
        <translation>Provincial Party School, undergraduate</translation>
    </message>
    <message>
        <source>省级党校研究生</source>
        <translation>Provincial Party School, postgraduate</translation>
    </message>
    <message>
        <source>看不出是转入还是转出。请加一列“转入／转出”，或写明转出、转入单位。</source>
        <translation>It is not clear whether it is in or out. Add a column “In / out”, or give the units.</translation>
    </message>
    <message>
        <source>看不懂“{value}”。请写 √、迟到、请假或缺席，原因写在括号里，如：请假（出差）。</source>
        <translation>"{value}" is not understood. Write √, arrived late, on leave or absent, with the reason in brackets, such as: on leave (business trip).</translation>
    </message>
    <message>
        <source>看不懂“{value}”。请写成：每月18—20日、每周四 8:30、每月第二个周五、每季度末月25日。</source>
        <translation>"{value}" is not understood. Write, in Chinese, for example: days 18-20 of each month; every Thursday 8:30; the second Friday of each month; day 25 of the last month of each quarter.</translation>
    </message>
    <message>
        <source>看不懂时间“{value}”。请写成：2026年3月12日 14:30—16:00，日期和起止时间也可以分列。</source>
        <translation>The time "{value}" is not understood. Write it as: 2026.3.12 14:30–16:00; date, start and end may also stand in columns of their own.</translation>
    </message>
    <message>
        <source>矛盾纠纷</source>
        <translation>Conflict or dispute</translation>
    </message>
    <message>
        <source>矛盾调解岗</source>
        <translation>Mediation post</translation>
    </message>
    <message>
        <source>短信或微信</source>
        <translation>Text message or chat</translation>
    </message>
    <message>
        <source>研究意见</source>
        <translation>Decision on it</translation>
    </message>
    <message>
        <source>研究生</source>
        <translation>Postgraduate</translation>
    </message>
    <message>
        <source>研究生教育</source>
        <translation>Postgraduate education</translation>
    </message>
    <message>
        <source>研究生班</source>
        <translation>Postgraduate class</translation>
    </message>
    <message>
        <source>研究生班毕业</source>
        <translation>Postgraduate class, graduated</translation>
    </message>
    <message>
        <source>研究生班结业</source>
        <translation>Postgraduate class, completed</translation>
    </message>
    <message>
        <source>研究生班肄业</source>
        <translation>Postgraduate class, left</translation>
    </message>
    <message>
        <source>破产后未再就业人员</source>
        <translation>Not employed again after bankruptcy</translation>
    </message>
    <message>
        <source>破产未就业</source>
        <translation>Jobless after bankruptcy</translation>
    </message>
    <message>
        <source>硕士</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>硕士研究生毕业</source>
        <translation>Master's study, graduated</translation>
    </message>
    <message>
        <source>硕士研究生结业</source>
        <translation>Master's study, completed without diploma</translation>
    </message>
    <message>
        <source>硕士研究生肄业</source>
        <translation>Master's study, left early</translation>
    </message>
    <message>
        <source>硕士结业</source>
        <translation>Master's, completed</translation>
    </message>
    <message>
        <source>硕士肄业</source>
        <translation>Master's, left</translation>
    </message>
    <message>
        <source>确定介绍人</source>
        <translation>Sponsors named</translation>
    </message>
    <message>
        <source>确定入党介绍人</source>
        <translation>Sponsors decided on</translation>
    </message>
    <message>
        <source>确定发展对象</source>
        <translation>Target decided on</translation>
    </message>
    <message>
        <source>确定发展对象会议记录</source>
        <translation>Minutes of the meeting that decided on the target</translation>
    </message>
    <message>
        <source>确定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>确定积极分子</source>
        <translation>Activist decided</translation>
    </message>
    <message>
        <source>确定积极分子会议记录</source>
        <translation>Minutes of the meeting that decided on the activist</translation>
    </message>
    <message>
        <source>确定积极分子日期</source>
        <translation>Activist since</translation>
    </message>
    <message>
        <source>确定积极分子时间</source>
        <translation>Activist since</translation>
    </message>
    <message>
        <source>磁盘已满，这一步没有保存。请腾出空间后再试。</source>
        <translation>The disk is full; this step was not saved. Make room, then try again.</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>示例台账：{count} 人</source>
        <translation>Practice book, people: {count}</translation>
    </message>
    <message>
        <source>社会</source>
        <translation>The public</translation>
    </message>
    <message>
        <source>社会保险</source>
        <translation>Social insurance</translation>
    </message>
    <message>
        <source>社会团体</source>
        <translation>Social association</translation>
    </message>
    <message>
        <source>社会工作</source>
        <translation>Social work</translation>
    </message>
    <message>
        <source>社保医保</source>
        <translation>Social and medical insurance</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>社区人才</source>
        <translation>Talents in the community</translation>
    </message>
    <message>
        <source>社区党员</source>
        <translation>Community member</translation>
    </message>
    <message>
        <source>社区党支部归档清单</source>
        <translation>Community branch archive checklist</translation>
    </message>
    <message>
        <source>社区工作</source>
        <translation>Community work</translation>
    </message>
    <message>
        <source>社区工作人员</source>
        <translation>Community worker</translation>
    </message>
    <message>
        <source>社区工作者</source>
        <translation>Community worker</translation>
    </message>
    <message>
        <source>社区干部</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>社区有几支志愿服务队、几支文体队伍，谁带队、多少人、多久活动一次。</source>
        <translation>How many volunteer, arts and sports teams the community has, who leads them, how many people, how often they meet.</translation>
    </message>
    <message>
        <source>社区概况</source>
        <translation>Community profile</translation>
    </message>
    <message>
        <source>社区治理</source>
        <translation>Community governance</translation>
    </message>
    <message>
        <source>社区活动</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>社区考核标准</source>
        <translation>Community standard</translation>
    </message>
    <message>
        <source>社区负责人</source>
        <translation>In charge at the community</translation>
    </message>
    <message>
        <source>社区里失业、下岗的人，帮他介绍过什么岗位、参加过什么培训、就业了没有。</source>
        <translation>Unemployed and laid-off residents: which jobs they were offered, which training they took, whether they found work.</translation>
    </message>
    <message>
        <source>社区里有一技之长的人：专业、证书、愿意做什么；迁出以前每年都在表里。</source>
        <translation>Residents with a skill: field, certificate, what they like to do; listed every year until they move away.</translation>
    </message>
    <message>
        <source>社团协会党支部</source>
        <translation>Association branch</translation>
    </message>
    <message>
        <source>祖父母、外祖父母</source>
        <translation>Grandparents</translation>
    </message>
    <message>
        <source>祖辈</source>
        <translation>Grandparents</translation>
    </message>
    <message>
        <source>票数不能小于零。</source>
        <translation>Votes cannot be less than zero.</translation>
    </message>
    <message>
        <source>票数不能是负数。</source>
        <translation>Vote counts cannot be negative.</translation>
    </message>
    <message>
        <source>禁毒</source>
        <translation>Drug control</translation>
    </message>
    <message>
        <source>离任日期</source>
        <translation>Left office on</translation>
    </message>
    <message>
        <source>离休</source>
        <translation>Veteran retiree</translation>
    </message>
    <message>
        <source>离休干部</source>
        <translation>Retired veteran cadre</translation>
    </message>
    <message>
        <source>离岗仍保留劳动关系人员</source>
        <translation>Off post, employment kept</translation>
    </message>
    <message>
        <source>离岗保留</source>
        <translation>Off post</translation>
    </message>
    <message>
        <source>离开</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>离开当月</source>
        <translation>Month of leaving</translation>
    </message>
    <message>
        <source>离退休</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>离退休党支部</source>
        <translation>Retirees' branch</translation>
    </message>
    <message>
        <source>离退休后回原籍长期居住未转组织关系</source>
        <translation>Living in the place of origin after retirement, not transferred</translation>
    </message>
    <message>
        <source>科协</source>
        <translation>Science association</translation>
    </message>
    <message>
        <source>秘密</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>积分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>积分标准</source>
        <translation>Points rules</translation>
    </message>
    <message>
        <source>积分项目</source>
        <translation>Points item</translation>
    </message>
    <message>
        <source>积极分子</source>
        <translation>Activist</translation>
    </message>
    <message>
        <source>积极分子培养不满{span}，最早 {day}{article}。</source>
        <translation>Cultivated as an activist for less than the time required ({span}); {day} at the earliest{article}.</translation>
    </message>
    <message>
        <source>积极分子培训</source>
        <translation>Activists' training</translation>
    </message>
    <message>
        <source>积极分子培训结业证</source>
        <translation>Training certificate of an activist</translation>
    </message>
    <message>
        <source>积极分子备案批复</source>
        <translation>Reply that puts the activist on record</translation>
    </message>
    <message>
        <source>积极分子备案报告</source>
        <translation>Report to put the activist on record</translation>
    </message>
    <message>
        <source>积极分子报上级备案</source>
        <translation>Activist put on record with the higher committee</translation>
    </message>
    <message>
        <source>称职</source>
        <translation>Competent</translation>
    </message>
    <message>
        <source>移交 {year} 年数据</source>
        <translation>Hand over {year} data</translation>
    </message>
    <message>
        <source>移交、销毁清册：永久</source>
        <translation>Hand-over and destruction lists: permanent</translation>
    </message>
    <message>
        <source>移交文件的口令至少要 {least} 个字符。</source>
        <translation>A hand-over file password needs at least {least} characters.</translation>
    </message>
    <message>
        <source>移交文件的口令：</source>
        <translation>Hand-over file password:</translation>
    </message>
    <message>
        <source>移交文件里有身份证号等个人信息：请用 --password-file 给它设口令，或写明 --plain 不加密。</source>
        <translation>The hand-over file holds personal data such as ID numbers: set a password with --password-file, or give --plain to leave it unencrypted.</translation>
    </message>
    <message>
        <source>移交方</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>移走以后结余会成为 {balance} 元，不能小于零。请先核对后来的支出。</source>
        <translation>Moving it would leave a balance of {balance} yuan; it cannot be below zero. Please check the later expenses first.</translation>
    </message>
    <message>
        <source>程序没有自带 Word 模板“{value}”。有：{names}。</source>
        <translation>The program has no Word template "{value}" of its own. There are: {names}.</translation>
    </message>
    <message>
        <source>稳控</source>
        <translation>Kept stable</translation>
    </message>
    <message>
        <source>空巢</source>
        <translation>Empty nest</translation>
    </message>
    <message>
        <source>空着用社区或支部的名称</source>
        <translation>If empty, the community or branch name is used</translation>
    </message>
    <message>
        <source>空着用随附的社区党支部归档清单</source>
        <translation>If empty, the supplied community branch archive checklist is used</translation>
    </message>
    <message>
        <source>立项的党建创新、书记项目和典型案例，从申报、评审到推广。</source>
        <translation>Approved innovations, secretary's projects and model cases, from application and review to spreading.</translation>
    </message>
    <message>
        <source>站点集中</source>
        <translation>Together at the station</translation>
    </message>
    <message>
        <source>笔</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>笔记</source>
        <translation>Notes taken</translation>
    </message>
    <message>
        <source>笔记、心得按篇计，不填学时。</source>
        <translation>Notes and essays are counted by piece; no study hours are given.</translation>
    </message>
    <message>
        <source>笔记心得</source>
        <translation>Notes and essays</translation>
    </message>
    <message>
        <source>第 {first}—{last} 行的这一格合并了，内容只算第 {first} 行的。如果各行都有，请拆分单元格后分别填写。</source>
        <translation>This cell is merged over rows {first}–{last}; its content counts for row {first} only. If it holds for every row, split the cell and fill in each.</translation>
    </message>
    <message>
        <source>第 {number} 段</source>
        <translation>Paragraph {number}</translation>
    </message>
    <message>
        <source>第 {places} KB 处对不上</source>
        <translation>mismatch at {places} KB</translation>
    </message>
    <message>
        <source>第 {places} KB 等 {count} 处对不上</source>
        <translation>mismatch at {places} KB and elsewhere, {count} in all</translation>
    </message>
    <message>
        <source>第 {row} 行的“{label}”超过 {most} 字，一格写不下。请把它缩短后再导出。</source>
        <translation>"{label}" in row {row} is longer than {most} characters, more than a cell can hold. Shorten it, then export again.</translation>
    </message>
    <message>
        <source>第 {row} 行的合计写的是 {told}，各项加起来是 {sum}。请核对分值。</source>
        <translation>Row {row} gives a total of {told}, but the items add up to {sum}. Please check the points.</translation>
    </message>
    <message>
        <source>第 {seq} 笔修改记录被人改动过，或缺了内容。</source>
        <translation>Entry {seq} of the journal was changed by someone, or something is missing from it.</translation>
    </message>
    <message>
        <source>第 {value} 次已经用过（{title}），号码不重复使用。</source>
        <translation>No. {value} is used already ({title}); numbers are not used twice.</translation>
    </message>
    <message>
        <source>第 {value} 次已经用过（{title}），号码不重复使用。请核对。</source>
        <translation>No. {value} is used already ({title}); a number is not used twice. Please check.</translation>
    </message>
    <message>
        <source>第 {value} 盒没有写盒名。请在这一盒的第一行写上盒名。</source>
        <translation>Box {value} has no name. Please put the box name in the first row of this box.</translation>
    </message>
    <message>
        <source>第{number}步“{step}”没有登记，请补登后再办“{coming}”。</source>
        <translation>Step {number}, "{step}", is not entered; enter it before going on to "{coming}".</translation>
    </message>
    <message>
        <source>第{number}步“{step}”没有通过，不能往下办理。</source>
        <translation>Step {number}, "{step}", was not passed; the case cannot go on.</translation>
    </message>
    <message>
        <source>第一书记</source>
        <translation>First secretary</translation>
    </message>
    <message>
        <source>第一书记工作日记台账</source>
        <translation>First secretary's diary</translation>
    </message>
    <message>
        <source>第一书记或帮扶单位</source>
        <translation>First secretary or helping unit</translation>
    </message>
    <message>
        <source>第一书记日记</source>
        <translation>First secretary diary</translation>
    </message>
    <message>
        <source>第一书记每天做了什么、走访了谁、遇到什么问题；有日记的月份由这里数。</source>
        <translation>What the first secretary did each day, whom they visited, which problems they met; months with a diary are counted here.</translation>
    </message>
    <message>
        <source>第一书记每月应驻几天、实驻几天、为什么缺。</source>
        <translation>How many days a month the first secretary should be there, was there, and why days are missing.</translation>
    </message>
    <message>
        <source>第一书记考勤</source>
        <translation>First secretary attendance</translation>
    </message>
    <message>
        <source>第一书记走访</source>
        <translation>First secretary's visits</translation>
    </message>
    <message>
        <source>第一书记驻点</source>
        <translation>First secretary on post</translation>
    </message>
    <message>
        <source>第一书记驻点考勤台账</source>
        <translation>First secretary's attendance</translation>
    </message>
    <message>
        <source>第二学士学位班</source>
        <translation>Second bachelor's degree class</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>Meeting No.</translation>
    </message>
    <message>
        <source>第几次打印</source>
        <translation>Print no.</translation>
    </message>
    <message>
        <source>等</source>
        <translation>and others</translation>
    </message>
    <message>
        <source>答复文号</source>
        <translation>No. of the reply</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>答应交纳日期</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>签字日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>签字日期 {value} 早于开会的日子 {held}，请核对。</source>
        <translation>The signing date {value} is before the meeting on {held}. Please check.</translation>
    </message>
    <message>
        <source>签约日期</source>
        <translation>Contract signed on</translation>
    </message>
    <message>
        <source>签订层级</source>
        <translation>Signed between</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Letter signed on</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>管理人</source>
        <translation>Managed by</translation>
    </message>
    <message>
        <source>籍贯</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>类别分值</source>
        <translation>Category points</translation>
    </message>
    <message>
        <source>类别未填</source>
        <translation>Category missing</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>系统交纳</source>
        <translation>Online payment</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>纪检委员</source>
        <translation>Discipline officer</translation>
    </message>
    <message>
        <source>纪要</source>
        <translation>Minutes summary</translation>
    </message>
    <message>
        <source>纳西族</source>
        <translation>Naxi</translation>
    </message>
    <message>
        <source>纸质</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>纸质件</source>
        <translation>Paper copy</translation>
    </message>
    <message>
        <source>纸质收据号</source>
        <translation>No. of paper receipt</translation>
    </message>
    <message>
        <source>线上</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>组建情况</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>组织人</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>组织共建</source>
        <translation>Joint organisation</translation>
    </message>
    <message>
        <source>组织关系介绍信</source>
        <translation>Letter of transfer</translation>
    </message>
    <message>
        <source>组织关系转接</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>组织单位</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>组织名称</source>
        <translation>Organisation name</translation>
    </message>
    <message>
        <source>组织基本情况</source>
        <translation>Organisation basics</translation>
    </message>
    <message>
        <source>组织委员</source>
        <translation>Organisation officer</translation>
    </message>
    <message>
        <source>组织建设</source>
        <translation>Organisation building</translation>
    </message>
    <message>
        <source>组织生活会</source>
        <translation>Life meeting</translation>
    </message>
    <message>
        <source>组织生活会、检查、巡察、评议中查出的问题，逐条整改销号；年底应当清零。</source>
        <translation>Problems found at life meetings, inspections and appraisals, put right and cleared one by one; none should be left at year end.</translation>
    </message>
    <message>
        <source>组织生活会、民主评议、谈心谈话</source>
        <translation>Life meetings, appraisals, talks</translation>
    </message>
    <message>
        <source>组织生活会整改台账</source>
        <translation>Rectification after life meetings</translation>
    </message>
    <message>
        <source>组织生活会记录</source>
        <translation>Life meeting records</translation>
    </message>
    <message>
        <source>组织类别</source>
        <translation>Kind of organisation</translation>
    </message>
    <message>
        <source>组织认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>组织设置</source>
        <translation>Organisation set-up</translation>
    </message>
    <message>
        <source>组织部备案</source>
        <translation>Filed with the organisation department</translation>
    </message>
    <message>
        <source>组织部门备案表</source>
        <translation>Record form for the organisation department</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>组长出生年月</source>
        <translation>Leader born</translation>
    </message>
    <message>
        <source>组长电话</source>
        <translation>Leader’s phone</translation>
    </message>
    <message>
        <source>组长身份证号</source>
        <translation>Leader’s ID</translation>
    </message>
    <message>
        <source>终止日期</source>
        <translation>Contract ended on</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>经批准免交</source>
        <translation>Exempt by approval</translation>
    </message>
    <message>
        <source>经批准免交人数</source>
        <translation>Exempt by approval (people)</translation>
    </message>
    <message>
        <source>经批准少交</source>
        <translation>Reduced by approval</translation>
    </message>
    <message>
        <source>经批准少交人数</source>
        <translation>Reduced by approval (people)</translation>
    </message>
    <message>
        <source>经营管理</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>经费</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>经费收入笔数</source>
        <translation>Fund income entries</translation>
    </message>
    <message>
        <source>经验材料</source>
        <translation>Experience paper</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>结存</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>结对单位</source>
        <translation>Paired unit</translation>
    </message>
    <message>
        <source>结对帮扶</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>结对帮扶台账</source>
        <translation>Paired help</translation>
    </message>
    <message>
        <source>结对日期</source>
        <translation>Paired on</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>结束日期 {value} 早于开始日期 {begun}，请核对。</source>
        <translation>The end {value} is before the start {begun}, please check.</translation>
    </message>
    <message>
        <source>结束早于开始，请核对。</source>
        <translation>The end is before the start; please check.</translation>
    </message>
    <message>
        <source>结束时间</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>结束时间 {value} 不晚于开始时间 {start}。</source>
        <translation>The end time {value} is not after the start time {start}.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结果日期</source>
        <translation>Result on</translation>
    </message>
    <message>
        <source>结果运用</source>
        <translation>Use of results</translation>
    </message>
    <message>
        <source>结转待核</source>
        <translation>Carried, to be checked</translation>
    </message>
    <message>
        <source>给移交文件设一个口令：</source>
        <translation>Set a password for the hand-over file:</translation>
    </message>
    <message>
        <source>统战委员</source>
        <translation>United front officer</translation>
    </message>
    <message>
        <source>统计报表：永久（有的表30年）</source>
        <translation>Statistical reports: permanent (some 30 years)</translation>
    </message>
    <message>
        <source>统计日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>继续教育考察</source>
        <translation>Continued education and review</translation>
    </message>
    <message>
        <source>继续考察</source>
        <translation>Continued review</translation>
    </message>
    <message>
        <source>维吾尔族</source>
        <translation>Uygur</translation>
    </message>
    <message>
        <source>绿色家庭</source>
        <translation>Green family</translation>
    </message>
    <message>
        <source>缓急</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>编入党支部和党小组</source>
        <translation>Placed in a branch and group</translation>
    </message>
    <message>
        <source>编入哪个小组</source>
        <translation>Placed in group</translation>
    </message>
    <message>
        <source>编入支部</source>
        <translation>Placed in branch</translation>
    </message>
    <message>
        <source>编入日期</source>
        <translation>Placed on</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>缴费类别</source>
        <translation>Dues category</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>缺 {count} 份</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>缺勤天数</source>
        <translation>Days absent</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>缺席人员及原因</source>
        <translation>Absentees and reasons</translation>
    </message>
    <message>
        <source>缺席起</source>
        <translation>Absent since</translation>
    </message>
    <message>
        <source>缺收入或计算基数，不能核定。请补上，或直接填写月应交。</source>
        <translation>No income and no base, so nothing can be worked out. Add one, or write the monthly due.</translation>
    </message>
    <message>
        <source>缺材料</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>缺项</source>
        <translation>What is lacking</translation>
    </message>
    <message>
        <source>网上</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>网上测评</source>
        <translation>Online rating</translation>
    </message>
    <message>
        <source>网络学习</source>
        <translation>Online study</translation>
    </message>
    <message>
        <source>网络直播</source>
        <translation>Live on the net</translation>
    </message>
    <message>
        <source>网课</source>
        <translation>Online course</translation>
    </message>
    <message>
        <source>羌族</source>
        <translation>Qiang</translation>
    </message>
    <message>
        <source>群众</source>
        <translation>Masses</translation>
    </message>
    <message>
        <source>群众反映</source>
        <translation>Told by the public</translation>
    </message>
    <message>
        <source>群众性活动台账</source>
        <translation>Public activity ledger</translation>
    </message>
    <message>
        <source>群众来信来访办理台账</source>
        <translation>Letters and visits from the public</translation>
    </message>
    <message>
        <source>群众测评日期</source>
        <translation>Public rating date</translation>
    </message>
    <message>
        <source>群众满意</source>
        <translation>Residents satisfied</translation>
    </message>
    <message>
        <source>群众满意率</source>
        <translation>Residents' satisfaction</translation>
    </message>
    <message>
        <source>群团汇报</source>
        <translation>Mass reports</translation>
    </message>
    <message>
        <source>群团组织</source>
        <translation>Mass bodies</translation>
    </message>
    <message>
        <source>群团组织台账</source>
        <translation>Mass organisations</translation>
    </message>
    <message>
        <source>老人姓名</source>
        <translation>Elderly person</translation>
    </message>
    <message>
        <source>老人满意率</source>
        <translation>Elderly satisfaction</translation>
    </message>
    <message>
        <source>老人评价</source>
        <translation>Their opinion</translation>
    </message>
    <message>
        <source>老党员</source>
        <translation>Older members</translation>
    </message>
    <message>
        <source>老党员从多少岁算起</source>
        <translation>Elderly from the age of</translation>
    </message>
    <message>
        <source>老党员及离退休职工党员</source>
        <translation>Elderly and retired members</translation>
    </message>
    <message>
        <source>老年协会</source>
        <translation>Association of the aged</translation>
    </message>
    <message>
        <source>老年服务站</source>
        <translation>Elderly service station</translation>
    </message>
    <message>
        <source>老龄服务</source>
        <translation>Ageing services</translation>
    </message>
    <message>
        <source>考察人</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>考察日期</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>考核内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>考核得分</source>
        <translation>Appraisal marks</translation>
    </message>
    <message>
        <source>考核或效果</source>
        <translation>Test or effect</translation>
    </message>
    <message>
        <source>考核期间</source>
        <translation>Scoring period</translation>
    </message>
    <message>
        <source>考核标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>考核标准不能这样改：{value}</source>
        <translation>The standard cannot be changed this way: {value}</translation>
    </message>
    <message>
        <source>考核标准的官方原文</source>
        <translation>Official text of the standard</translation>
    </message>
    <message>
        <source>考核标准里没有第 {value} 项。</source>
        <translation>The standard has no item {value}.</translation>
    </message>
    <message>
        <source>考核标准里没有这一项：“{value}”。请用标准的序号（如 1.5）。</source>
        <translation>The standard has no item “{value}”. Please use its numbering (such as 1.5).</translation>
    </message>
    <message>
        <source>考核等次</source>
        <translation>Appraisal grade</translation>
    </message>
    <message>
        <source>考核类别</source>
        <translation>Standard category</translation>
    </message>
    <message>
        <source>考核结果</source>
        <translation>Appraisal outcome</translation>
    </message>
    <message>
        <source>考核项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>职业不明</source>
        <translation>Occupation unknown</translation>
    </message>
    <message>
        <source>职业高中毕业</source>
        <translation>Vocational high school, graduated</translation>
    </message>
    <message>
        <source>职业高中结业</source>
        <translation>Vocational high school, completed without diploma</translation>
    </message>
    <message>
        <source>职业高中肄业</source>
        <translation>Vocational high school, left early</translation>
    </message>
    <message>
        <source>职业（企业）年金</source>
        <translation>Occupational annuity</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>职工人数</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>职称或证书</source>
        <translation>Title or certificate</translation>
    </message>
    <message>
        <source>职高</source>
        <translation>Vocational high</translation>
    </message>
    <message>
        <source>职高结业</source>
        <translation>Vocational high, completed</translation>
    </message>
    <message>
        <source>职高肄业</source>
        <translation>Vocational high, left</translation>
    </message>
    <message>
        <source>联合</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>联合党支部</source>
        <translation>Joint branch</translation>
    </message>
    <message>
        <source>联合党支部有 {count} 个单位的党员，一般不超过 {most} 个单位。</source>
        <translation>A joint branch has members of {count} units; usually {most} at most.</translation>
    </message>
    <message>
        <source>联合组建</source>
        <translation>Joint branch</translation>
    </message>
    <message>
        <source>联席会</source>
        <translation>Joint session</translation>
    </message>
    <message>
        <source>联席会上各单位认领了什么共建项目、办到哪一步；每家共建单位至少一项（五联、六联六互）。</source>
        <translation>Which projects the units took on at the joint meeting and how far they are; at least one from each partner unit (five links, six links).</translation>
    </message>
    <message>
        <source>联席会议</source>
        <translation>Joint meeting</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系支委</source>
        <translation>Liaison committee member</translation>
    </message>
    <message>
        <source>联系支部</source>
        <translation>Branch in touch</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>联系片区</source>
        <translation>Area served</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>联系领导</source>
        <translation>Leader in contact</translation>
    </message>
    <message>
        <source>能工巧匠</source>
        <translation>Craftsman</translation>
    </message>
    <message>
        <source>脚注</source>
        <translation>Footnote</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>自定</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>自定类型</source>
        <translation>Own kind</translation>
    </message>
    <message>
        <source>自建台账</source>
        <translation>Own ledgers</translation>
    </message>
    <message>
        <source>自建台账太多了。</source>
        <translation>Too many own ledgers.</translation>
    </message>
    <message>
        <source>自愿一次多交 1000 元以上，全部上缴（中组发〔2008〕3号）</source>
        <translation>Voluntary sum of 1,000 yuan or more at once, all goes up (Zhongzufa [2008] No. 3)</translation>
    </message>
    <message>
        <source>自愿多交</source>
        <translation>Voluntary extra</translation>
    </message>
    <message>
        <source>自查</source>
        <translation>Own check</translation>
    </message>
    <message>
        <source>自由职业</source>
        <translation>Freelance</translation>
    </message>
    <message>
        <source>自由职业人员</source>
        <translation>Freelancer</translation>
    </message>
    <message>
        <source>自评人</source>
        <translation>Scored by</translation>
    </message>
    <message>
        <source>自评后有变化</source>
        <translation>Changed since self-score</translation>
    </message>
    <message>
        <source>自评得分</source>
        <translation>Self-score</translation>
    </message>
    <message>
        <source>自评总分</source>
        <translation>Self-score total</translation>
    </message>
    <message>
        <source>自评打分</source>
        <translation>Self-score</translation>
    </message>
    <message>
        <source>自评打分各类</source>
        <translation>Self-score categories</translation>
    </message>
    <message>
        <source>自评打分各项</source>
        <translation>Self-score items</translation>
    </message>
    <message>
        <source>自评日期</source>
        <translation>Self-score date</translation>
    </message>
    <message>
        <source>自评时得分</source>
        <translation>Score at self-scoring</translation>
    </message>
    <message>
        <source>自评时计分方式</source>
        <translation>Scoring method at self-scoring</translation>
    </message>
    <message>
        <source>自评期限</source>
        <translation>Self-score deadline</translation>
    </message>
    <message>
        <source>自评等次</source>
        <translation>Self-score grade</translation>
    </message>
    <message>
        <source>自评表</source>
        <translation>Self-score sheet</translation>
    </message>
    <message>
        <source>自评表已于 {value} 定稿。要修改，请先写明原因，重新打开。</source>
        <translation>The self-score was finalised on {value}. To change it, first give a reason and reopen it.</translation>
    </message>
    <message>
        <source>自评表没有定稿，可以直接修改。</source>
        <translation>The self-score is not final; it can be changed directly.</translation>
    </message>
    <message>
        <source>自评表还没有定稿。请先定稿，再登记申报。</source>
        <translation>The self-score is not final yet. Finalise it first, then record the submission.</translation>
    </message>
    <message>
        <source>自评：{count} 个年度快到期限，还没有开始</source>
        <translation>Self-score: {count} years near the deadline, not started</translation>
    </message>
    <message>
        <source>自评：{count} 张自评表评完了，还没有定稿</source>
        <translation>Self-score: {count} self-scores fully scored, not finalised</translation>
    </message>
    <message>
        <source>自评：{count} 项还没有评定</source>
        <translation>Self-score: {count} items not scored yet</translation>
    </message>
    <message>
        <source>自费出国</source>
        <translation>Abroad at own expense</translation>
    </message>
    <message>
        <source>自费出国半年以上</source>
        <translation>Abroad at own expense for over half a year</translation>
    </message>
    <message>
        <source>至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>至今欠交</source>
        <translation>Still unpaid</translation>
    </message>
    <message>
        <source>至月份</source>
        <translation>To month</translation>
    </message>
    <message>
        <source>致公党</source>
        <translation>CZGP</translation>
    </message>
    <message>
        <source>致公党党员</source>
        <translation>Member of the CZGP</translation>
    </message>
    <message>
        <source>致困原因</source>
        <translation>Cause of hardship</translation>
    </message>
    <message>
        <source>良</source>
        <translation>Good mark</translation>
    </message>
    <message>
        <source>节假日必访</source>
        <translation>Must visit on holidays</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>节日慰问</source>
        <translation>Festival visit</translation>
    </message>
    <message>
        <source>苗族</source>
        <translation>Miao</translation>
    </message>
    <message>
        <source>荣誉名称</source>
        <translation>Honour</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>落实日期</source>
        <translation>Carried out on</translation>
    </message>
    <message>
        <source>落实结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>落实责任人</source>
        <translation>Who carries it out</translation>
    </message>
    <message>
        <source>蒙古族</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>薪级（级别）工资</source>
        <translation>Grade pay</translation>
    </message>
    <message>
        <source>藏族</source>
        <translation>Tibetan</translation>
    </message>
    <message>
        <source>行</source>
        <translation>row</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>Subdistrict</translation>
    </message>
    <message>
        <source>街道采用</source>
        <translation>Used by the subdistrict</translation>
    </message>
    <message>
        <source>街道（乡镇）</source>
        <translation>Subdistrict (town)</translation>
    </message>
    <message>
        <source>补交最多月数</source>
        <translation>Months of back payment at most</translation>
    </message>
    <message>
        <source>补列本月应交</source>
        <translation>Month added</translation>
    </message>
    <message>
        <source>补助生活困难党员</source>
        <translation>Help for members in hardship</translation>
    </message>
    <message>
        <source>补助遭受灾害的党员、修缮受灾党员教育设施</source>
        <translation>Help after disasters</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Brought in</translation>
    </message>
    <message>
        <source>补齐日期</source>
        <translation>Filled on</translation>
    </message>
    <message>
        <source>补齐期限</source>
        <translation>Fill by</translation>
    </message>
    <message>
        <source>表决事项</source>
        <translation>Matter voted on</translation>
    </message>
    <message>
        <source>表决实到</source>
        <translation>Present to vote</translation>
    </message>
    <message>
        <source>表决应到</source>
        <translation>Due to vote</translation>
    </message>
    <message>
        <source>表决权和应到人数</source>
        <translation>Votes and number due</translation>
    </message>
    <message>
        <source>表决结果</source>
        <translation>Result of the vote</translation>
    </message>
    <message>
        <source>表彰</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>表彰先进</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>表彰决定</source>
        <translation>Commendation decision</translation>
    </message>
    <message>
        <source>表彰奖励</source>
        <translation>Commendation or award</translation>
    </message>
    <message>
        <source>表彰奖励台账</source>
        <translation>Commendations and rewards</translation>
    </message>
    <message>
        <source>表彰日期</source>
        <translation>Commended on</translation>
    </message>
    <message>
        <source>表彰：区级以上永久，以下30年</source>
        <translation>Commendations: district level and above permanent, below 30 years</translation>
    </message>
    <message>
        <source>表格 {table} 第 {row} 行第 {cell} 格</source>
        <translation>Table {table}, row {row}, cell {cell}</translation>
    </message>
    <message>
        <source>表里有数据透视表，打开后请点“刷新”。</source>
        <translation>The sheet has a pivot table; after opening, click "Refresh".</translation>
    </message>
    <message>
        <source>表里没有“人员类别”和“转正时间”，分不出正式党员和预备党员；这一项先空着，以后可补。</source>
        <translation>The sheet has neither 人员类别 (standing) nor 转正时间 (conversion date), so full and probationary members cannot be told apart; standing stays empty and can be added later.</translation>
    </message>
    <message>
        <source>表里没有“人员类别”，新增的人按“{title}”登记；若不是，请在表里加上这一列再导入。</source>
        <translation>The sheet has no kind of person; new people are entered as “{title}”. If that is wrong, add the column and import again.</translation>
    </message>
    <message>
        <source>裕固族</source>
        <translation>Yugur</translation>
    </message>
    <message>
        <source>要做什么</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>要求时限</source>
        <translation>Time required</translation>
    </message>
    <message>
        <source>规定</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>规格型号</source>
        <translation>Model and make</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>视频连线</source>
        <translation>Video call</translation>
    </message>
    <message>
        <source>解决情况</source>
        <translation>How solved</translation>
    </message>
    <message>
        <source>解放军、武警</source>
        <translation>Army or armed police</translation>
    </message>
    <message>
        <source>解除日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>警告</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>计入应到</source>
        <translation>Counted as due</translation>
    </message>
    <message>
        <source>计入应到（发展党员）</source>
        <translation>Counted as due (admission)</translation>
    </message>
    <message>
        <source>计入表决</source>
        <translation>Counted in votes</translation>
    </message>
    <message>
        <source>计入集中培训</source>
        <translation>Counts as training</translation>
    </message>
    <message>
        <source>计分方式</source>
        <translation>Scoring method</translation>
    </message>
    <message>
        <source>计分说明</source>
        <translation>Scoring notes</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>计划、总结、报告</source>
        <translation>Plans, summaries, reports</translation>
    </message>
    <message>
        <source>计划、总结：30年或永久</source>
        <translation>Plans, summaries: 30 years or permanent</translation>
    </message>
    <message>
        <source>计划、总结：30年或永久；半年的按10年</source>
        <translation>Plans, summaries: 30 years or permanent; half-yearly ones 10 years</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>计生服务</source>
        <translation>Family planning services</translation>
    </message>
    <message>
        <source>计票人</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>计算基数</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>订购报刊、资料、音像制品和设备</source>
        <translation>Papers, books, media and equipment</translation>
    </message>
    <message>
        <source>认岗党员</source>
        <translation>Members with a post</translation>
    </message>
    <message>
        <source>认岗日期</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>认岗领责</source>
        <translation>Duty posts</translation>
    </message>
    <message>
        <source>认领岗位</source>
        <translation>Post taken on</translation>
    </message>
    <message>
        <source>认领日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>认领的岗位</source>
        <translation>Posts taken on</translation>
    </message>
    <message>
        <source>认领项目的单位</source>
        <translation>Units that took on projects</translation>
    </message>
    <message>
        <source>讨论情况</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>记分</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Minutes by</translation>
    </message>
    <message>
        <source>记录从哪天起</source>
        <translation>Records begin on</translation>
    </message>
    <message>
        <source>讲座</source>
        <translation>Talk given</translation>
    </message>
    <message>
        <source>设备情况</source>
        <translation>Equipment state</translation>
    </message>
    <message>
        <source>设备物资</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>设备物资原值</source>
        <translation>Original value of equipment</translation>
    </message>
    <message>
        <source>设备物资台账</source>
        <translation>Equipment and goods</translation>
    </message>
    <message>
        <source>证明人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>证照证明</source>
        <translation>Certificates and proofs</translation>
    </message>
    <message>
        <source>评为不合格：{value}。请按规定研究组织处置（限期改正、劝退、除名等），在名册里登记变动。</source>
        <translation>Graded unqualified: {value}. Decide under the rules on further steps (correction term, advised exit, removal and so on), and record the event in the roster.</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>评估日期</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>评估的片区</source>
        <translation>Areas assessed</translation>
    </message>
    <message>
        <source>评先评优</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>评分标准</source>
        <translation>Scoring rules</translation>
    </message>
    <message>
        <source>评定</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>评定得分</source>
        <translation>Score given</translation>
    </message>
    <message>
        <source>评定日期</source>
        <translation>Graded on</translation>
    </message>
    <message>
        <source>评定等次的正式党员</source>
        <translation>Full members graded</translation>
    </message>
    <message>
        <source>评定结果</source>
        <translation>Result of judging</translation>
    </message>
    <message>
        <source>评定结果还没有告知本人：{value}。</source>
        <translation>Not yet told the grade: {value}.</translation>
    </message>
    <message>
        <source>评审得分</source>
        <translation>Review marks</translation>
    </message>
    <message>
        <source>评审日期</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>评审时限</source>
        <translation>Review by</translation>
    </message>
    <message>
        <source>评比类别</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>评议</source>
        <translation>Appraised</translation>
    </message>
    <message>
        <source>评议日期</source>
        <translation>Appraisal date</translation>
    </message>
    <message>
        <source>评议结果</source>
        <translation>Appraisal result</translation>
    </message>
    <message>
        <source>评诺结果</source>
        <translation>Judged as</translation>
    </message>
    <message>
        <source>评阅意见</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>请假天数</source>
        <translation>Days on leave</translation>
    </message>
    <message>
        <source>请假或缺勤事由</source>
        <translation>Reason of leave or absence</translation>
    </message>
    <message>
        <source>请先填写收回多少票，再填每个人的票数。</source>
        <translation>First enter how many ballots were returned, then the votes for each person.</translation>
    </message>
    <message>
        <source>请党员或群众测评班子、党员和工作：问了谁、发出收回多少、几分满意、结果用到了哪里。</source>
        <translation>Members or residents rate the leadership, members and work: who was asked, how many were issued and returned, how satisfied they were, and how the results were used.</translation>
    </message>
    <message>
        <source>请写 export BOOK SOURCE OUT.xlsx，或 export BOOK --sqlite OUT.sqlite。</source>
        <translation>Write export BOOK SOURCE OUT.xlsx, or export BOOK --sqlite OUT.sqlite.</translation>
    </message>
    <message>
        <source>请写 print BOOK REGISTER OUT.pdf，或 print BOOK --all FOLDER。</source>
        <translation>Write print BOOK REGISTER OUT.pdf, or print BOOK --all FOLDER.</translation>
    </message>
    <message>
        <source>请写到日，才能算出公示了几个工作日。</source>
        <translation>Give the day, so that the working days of the notice can be counted.</translation>
    </message>
    <message>
        <source>请写到日：{value}</source>
        <translation>Give the day: {value}</translation>
    </message>
    <message>
        <source>请写到月，例如 2026.03。</source>
        <translation>Give the month, such as 2026.03.</translation>
    </message>
    <message>
        <source>请写台账的名称。</source>
        <translation>Write the ledger's name.</translation>
    </message>
    <message>
        <source>请写明不需要的原因。</source>
        <translation>Please give the reason why it is not needed.</translation>
    </message>
    <message>
        <source>请写明从几月到几月，在同一年内。</source>
        <translation>Please write from which month to which, within one year.</translation>
    </message>
    <message>
        <source>请写明从哪个月起，如 2026.01。</source>
        <translation>Give the month from which it holds, such as 2026.01.</translation>
    </message>
    <message>
        <source>请写明作废的原因。</source>
        <translation>Say why it is voided.</translation>
    </message>
    <message>
        <source>请写明取消的原因。</source>
        <translation>Say why it is cancelled.</translation>
    </message>
    <message>
        <source>请写明归入哪个年度。</source>
        <translation>Say which year it is filed under.</translation>
    </message>
    <message>
        <source>请写明是什么会议。</source>
        <translation>Say what meeting it is.</translation>
    </message>
    <message>
        <source>请写明是哪种数据：list marks --source roster.members。</source>
        <translation>Say which kind of data: list marks --source roster.members.</translation>
    </message>
    <message>
        <source>请写明更正的原因。</source>
        <translation>Say why it is corrected.</translation>
    </message>
    <message>
        <source>请写明没有召开的原因。</source>
        <translation>Say why it was not held.</translation>
    </message>
    <message>
        <source>请写明用哪种数据来填，例如 --source roster.members。</source>
        <translation>Say which kind of data to fill from, such as --source roster.members.</translation>
    </message>
    <message>
        <source>请写明计划哪天开。</source>
        <translation>Say on which day it is planned.</translation>
    </message>
    <message>
        <source>请写明谁催缴的，或本人怎么说。</source>
        <translation>Say who reminded, or what the member said.</translation>
    </message>
    <message>
        <source>请写明还原成哪个台账文件：restore FILE BOOK，或 --rehearse 演练。</source>
        <translation>Please give the book file to restore to: restore FILE BOOK, or --rehearse for a rehearsal.</translation>
    </message>
    <message>
        <source>请写明退款或冲正的原因。</source>
        <translation>Say why it is refunded or reversed.</translation>
    </message>
    <message>
        <source>请写明重新打开的原因。</source>
        <translation>Please give the reason for reopening.</translation>
    </message>
    <message>
        <source>请写明题名。</source>
        <translation>Please give the title.</translation>
    </message>
    <message>
        <source>请填写{label}。</source>
        <translation>Please fill in: {label}.</translation>
    </message>
    <message>
        <source>请填写亲属姓名。</source>
        <translation>Please enter the relative’s name.</translation>
    </message>
    <message>
        <source>请填写人数，没有的填 0。</source>
        <translation>Enter the numbers of people; 0 where there are none.</translation>
    </message>
    <message>
        <source>请填写会议名称。</source>
        <translation>Enter the meeting name.</translation>
    </message>
    <message>
        <source>请填写变动日期。</source>
        <translation>Please fill in the date of the event.</translation>
    </message>
    <message>
        <source>请填写启用日期（到日）和期初余额；没有余额写 0。</source>
        <translation>Enter the start date (to the day) and the opening balance; 0 where there is none.</translation>
    </message>
    <message>
        <source>请填写姓名。</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>请填写学习内容。</source>
        <translation>Enter what was studied.</translation>
    </message>
    <message>
        <source>请填写学时。</source>
        <translation>Enter the study hours.</translation>
    </message>
    <message>
        <source>请填写届次或任期起止。</source>
        <translation>Enter the term’s name or its start and end.</translation>
    </message>
    <message>
        <source>请填写新一届从哪一天开始，写到日。</source>
        <translation>Enter the day on which the new term begins.</translation>
    </message>
    <message>
        <source>请填写日期，至少写到月。</source>
        <translation>Enter the date, at least to the month.</translation>
    </message>
    <message>
        <source>请填写每差一个扣几分，如 0.5。</source>
        <translation>Please enter the points deducted for each one short, such as 0.5.</translation>
    </message>
    <message>
        <source>请填写积分。</source>
        <translation>Please enter the points.</translation>
    </message>
    <message>
        <source>请填写统计日期。</source>
        <translation>Please enter the day of the numbers.</translation>
    </message>
    <message>
        <source>请填写调整的日期，写到日，不晚于今天。</source>
        <translation>Enter the day of the change, not later than today.</translation>
    </message>
    <message>
        <source>请填写谈话人。</source>
        <translation>Enter who held the talk.</translation>
    </message>
    <message>
        <source>请填写谈话对象。</source>
        <translation>Enter whom the talk was with.</translation>
    </message>
    <message>
        <source>请填写谈话时间，至少写到月。</source>
        <translation>Enter when the talk was held, at least to the month.</translation>
    </message>
    <message>
        <source>请填四位年份，如 {year}。</source>
        <translation>Write a year of four digits, such as {year}.</translation>
    </message>
    <message>
        <source>请本人汇报一次，登记“联系”；每年至少一次。</source>
        <translation>Ask for a report and enter “contacted”; once a year at least.</translation>
    </message>
    <message>
        <source>请留意</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>请示</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>请至少填写一项数字。</source>
        <translation>Enter at least one number.</translation>
    </message>
    <message>
        <source>请至少选一个人。</source>
        <translation>Choose at least one person.</translation>
    </message>
    <message>
        <source>请至少选一项数据，或由人评定。</source>
        <translation>Please choose at least one figure, or score by hand.</translation>
    </message>
    <message>
        <source>请至少选择一个人。</source>
        <translation>Choose at least one person.</translation>
    </message>
    <message>
        <source>请选择人员。</source>
        <translation>Please choose a person.</translation>
    </message>
    <message>
        <source>请选择人员类别。</source>
        <translation>Please choose a kind of person.</translation>
    </message>
    <message>
        <source>请选择会议类型。</source>
        <translation>Choose the meeting kind.</translation>
    </message>
    <message>
        <source>请选择保管期限：永久、30年、10年。</source>
        <translation>Please choose the retention: permanent, 30 years or 10 years.</translation>
    </message>
    <message>
        <source>请选择公示类别。</source>
        <translation>Please choose a kind of notice.</translation>
    </message>
    <message>
        <source>请选择关怀类别。</source>
        <translation>Please choose a kind of care.</translation>
    </message>
    <message>
        <source>请选择关系。</source>
        <translation>Please choose a relation.</translation>
    </message>
    <message>
        <source>请选择到会、迟到、请假或缺席。</source>
        <translation>Choose attended, arrived late, on leave or absent.</translation>
    </message>
    <message>
        <source>请选择变动类别。</source>
        <translation>Please choose the kind of event.</translation>
    </message>
    <message>
        <source>请选择学习方式。</source>
        <translation>Choose the way of study.</translation>
    </message>
    <message>
        <source>请选择少交或免交。</source>
        <translation>Choose reduction or exemption.</translation>
    </message>
    <message>
        <source>请选择收支项目。</source>
        <translation>Please choose a purpose.</translation>
    </message>
    <message>
        <source>请选择材料名称。</source>
        <translation>Please choose the paper.</translation>
    </message>
    <message>
        <source>请选择步骤。</source>
        <translation>Please choose the step.</translation>
    </message>
    <message>
        <source>请选择积分项目。</source>
        <translation>Please choose a points item.</translation>
    </message>
    <message>
        <source>请选择缘由。</source>
        <translation>Please choose a reason.</translation>
    </message>
    <message>
        <source>请选择缴费类别。</source>
        <translation>Please choose a category.</translation>
    </message>
    <message>
        <source>请选择职务。</source>
        <translation>Please choose a post.</translation>
    </message>
    <message>
        <source>请选择表决的对象。</source>
        <translation>Choose whom the vote is about.</translation>
    </message>
    <message>
        <source>请选择调入的支部。</source>
        <translation>Choose the branch moved to.</translation>
    </message>
    <message>
        <source>请选择谈话类型。</source>
        <translation>Choose the talk kind.</translation>
    </message>
    <message>
        <source>读不了口令文件：{value}</source>
        <translation>The password file cannot be read: {value}</translation>
    </message>
    <message>
        <source>读不了文件 {value}：{reason}。请检查 U 盘后再试。</source>
        <translation>Cannot read file {value}: {reason}. Please check the USB drive and try again.</translation>
    </message>
    <message>
        <source>读不了模板“{value}”：{reason}。</source>
        <translation>The template "{value}" cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>读不到文件“{value}”，可能已移走，或 U 盘已拔出。</source>
        <translation>The file “{value}” cannot be read; it may have been moved, or the stick pulled out.</translation>
    </message>
    <message>
        <source>读书笔记</source>
        <translation>Reading notes</translation>
    </message>
    <message>
        <source>读写磁盘出错（U 盘可能已拔出），这一步没有保存。请检查后再试。</source>
        <translation>The disk failed (the USB drive may have been removed); this step was not saved. Check it, then try again.</translation>
    </message>
    <message>
        <source>谁交了学习笔记、心得、调研文章，检查评了几等，有没有发表。</source>
        <translation>Who handed in notes, essays or research papers, how they were marked, whether they were published.</translation>
    </message>
    <message>
        <source>谁和谁结成对子、连心卡发了没有、帮什么；对子解除以前每年都在表里，并核对当年走访过没有。</source>
        <translation>Who is paired with whom, whether the contact card was given, what help is given; listed every year until the pair ends, and checked for visits in the year.</translation>
    </message>
    <message>
        <source>谁应开</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>谁来反映什么、第几批、几个人、谁办、哪天答复；件件要有答复。</source>
        <translation>Who came about what, in which batch, how many people, who handles it, when answered; each must be answered.</translation>
    </message>
    <message>
        <source>调入支部</source>
        <translation>New branch</translation>
    </message>
    <message>
        <source>调动或学习未转</source>
        <translation>Posted or studying, not transferred</translation>
    </message>
    <message>
        <source>调整支部</source>
        <translation>Branch changed</translation>
    </message>
    <message>
        <source>调整日期</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>调研信息</source>
        <translation>Survey information</translation>
    </message>
    <message>
        <source>调研文章</source>
        <translation>Research paper</translation>
    </message>
    <message>
        <source>调研视察（次）</source>
        <translation>Surveys and inspections</translation>
    </message>
    <message>
        <source>谈心谈话</source>
        <translation>Heart-to-heart talk</translation>
    </message>
    <message>
        <source>谈心谈话要写明是哪个支部的。请补上支部。</source>
        <translation>A talk must say which branch it belongs to. Please add the branch.</translation>
    </message>
    <message>
        <source>谈心谈话覆盖</source>
        <translation>Coverage of talks</translation>
    </message>
    <message>
        <source>谈心谈话记录</source>
        <translation>Talk records</translation>
    </message>
    <message>
        <source>谈心谈话谈齐人数</source>
        <translation>Talks complete (people)</translation>
    </message>
    <message>
        <source>谈心谈话谈齐率</source>
        <translation>Talks complete rate</translation>
    </message>
    <message>
        <source>谈话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>谈话人</source>
        <translation>Talk held by</translation>
    </message>
    <message>
        <source>谈话人和谈话对象是同一个人，请核对。</source>
        <translation>The talk is held by and with the same person; please check.</translation>
    </message>
    <message>
        <source>谈话人职务</source>
        <translation>Post of talk holder</translation>
    </message>
    <message>
        <source>谈话对象</source>
        <translation>Talk with</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>Talk on</translation>
    </message>
    <message>
        <source>谈话时间</source>
        <translation>Time of talk</translation>
    </message>
    <message>
        <source>谈话类型</source>
        <translation>Talk kind</translation>
    </message>
    <message>
        <source>谈话记录</source>
        <translation>Conversation records</translation>
    </message>
    <message>
        <source>负担重</source>
        <translation>Heavy burden</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>财务资产</source>
        <translation>Finance and assets</translation>
    </message>
    <message>
        <source>财政拨款</source>
        <translation>Budget allotment</translation>
    </message>
    <message>
        <source>责任与共建</source>
        <translation>Responsibility and partners</translation>
    </message>
    <message>
        <source>责任书</source>
        <translation>Responsibility letters</translation>
    </message>
    <message>
        <source>责任书分解的任务</source>
        <translation>Tasks from responsibility letters</translation>
    </message>
    <message>
        <source>责任书名称</source>
        <translation>Title of the letter</translation>
    </message>
    <message>
        <source>责任书和工作计划分解成的每项任务：谁负责、哪天前完成、完成了没有。</source>
        <translation>Each task that letters and plans are broken into: who is in charge, by when, whether it is done.</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>责任区域</source>
        <translation>Area of responsibility</translation>
    </message>
    <message>
        <source>责任方</source>
        <translation>Answerable party</translation>
    </message>
    <message>
        <source>责任者</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>账面余额</source>
        <translation>Balance by the book</translation>
    </message>
    <message>
        <source>购置</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>资产处置</source>
        <translation>Disposal of assets</translation>
    </message>
    <message>
        <source>资源共享</source>
        <translation>Shared resources</translation>
    </message>
    <message>
        <source>资源名称</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>资源类别</source>
        <translation>Kind of resource</translation>
    </message>
    <message>
        <source>资金</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>赞成 {yes} 票，没有超过应到 {due} 人的半数，不能通过{article}。</source>
        <translation>In favour: {yes}, not more than half of the {due} due, so it cannot pass{article}.</translation>
    </message>
    <message>
        <source>赞成、反对、弃权合计 {value} 票，到会加书面意见 {may} 人，两者应相等。</source>
        <translation>In favour, against and abstained come to {value} votes; attendance with written opinions is {may}. The two should be equal.</translation>
    </message>
    <message>
        <source>赞成票</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>赫哲族</source>
        <translation>Hezhen</translation>
    </message>
    <message>
        <source>走访了谁、送了什么、本人有什么困难；两种“三必访”和节日慰问都记在这里。</source>
        <translation>Who was visited, what was given, what difficulties they have; both kinds of must-visits and festival visits are entered here.</translation>
    </message>
    <message>
        <source>走访居民</source>
        <translation>Resident visited</translation>
    </message>
    <message>
        <source>走访慰问</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>走访慰问与荣誉</source>
        <translation>Visits and honours</translation>
    </message>
    <message>
        <source>走访户数</source>
        <translation>Households visited</translation>
    </message>
    <message>
        <source>走访期限</source>
        <translation>Visit by</translation>
    </message>
    <message>
        <source>走访的人</source>
        <translation>People visited</translation>
    </message>
    <message>
        <source>走访类别</source>
        <translation>Visit kind</translation>
    </message>
    <message>
        <source>起始日期</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>起始月份</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>起止件号</source>
        <translation>Piece numbers</translation>
    </message>
    <message>
        <source>起止日期要一起写，开始日期不能晚于结束日期。</source>
        <translation>Give both the start and end dates; the start cannot be after the end.</translation>
    </message>
    <message>
        <source>起止页</source>
        <translation>Page range</translation>
    </message>
    <message>
        <source>起算日期</source>
        <translation>Counts from</translation>
    </message>
    <message>
        <source>足额交纳人数</source>
        <translation>Paid in full (people)</translation>
    </message>
    <message>
        <source>足额交纳率</source>
        <translation>Paid-in-full rate</translation>
    </message>
    <message>
        <source>践诺中</source>
        <translation>Being kept</translation>
    </message>
    <message>
        <source>践诺情况</source>
        <translation>How it was kept</translation>
    </message>
    <message>
        <source>身份证号相同而姓名不同：台账里是“{there}”，将改为“{value}”，请核对。</source>
        <translation>The same ID number with another name: "{there}" in the book will become "{value}"; please check.</translation>
    </message>
    <message>
        <source>身份证号相同而姓名不同：台账里是“{there}”，请核对。</source>
        <translation>Same ID number, another name: the book has “{there}”, please check.</translation>
    </message>
    <message>
        <source>身份证复印件</source>
        <translation>Copy of the ID card</translation>
    </message>
    <message>
        <source>转上级办理</source>
        <translation>Passed to superior</translation>
    </message>
    <message>
        <source>转入</source>
        <translation>In</translation>
    </message>
    <message>
        <source>转入、转出与所写的单位不一致，请核对。</source>
        <translation>In or out does not agree with the units given, please check.</translation>
    </message>
    <message>
        <source>转入介绍信和回执</source>
        <translation>Incoming transfer letters and return slips</translation>
    </message>
    <message>
        <source>转入以前已经登记过变动，名册会从那项变动起算，请核对。</source>
        <translation>Something was entered before the transfer in; the roster counts from there, please check.</translation>
    </message>
    <message>
        <source>转入前</source>
        <translation>Before the transfer</translation>
    </message>
    <message>
        <source>转入前未交的月份</source>
        <translation>Months unpaid before the transfer</translation>
    </message>
    <message>
        <source>转入单位</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>转入当月</source>
        <translation>Month of transfer in</translation>
    </message>
    <message>
        <source>转入组织关系</source>
        <translation>Transfer in</translation>
    </message>
    <message>
        <source>转入转出：永久</source>
        <translation>Transfers in and out: permanent</translation>
    </message>
    <message>
        <source>转入／转出</source>
        <translation>In or out</translation>
    </message>
    <message>
        <source>转出</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>转出、转入单位都是本台账的支部，请在名册里登记“调整支部”。</source>
        <translation>Both units are branches of this book; enter “change of branch” in the roster.</translation>
    </message>
    <message>
        <source>转出介绍信存根和回执</source>
        <translation>Outgoing letter stubs and return slips</translation>
    </message>
    <message>
        <source>转出单位</source>
        <translation>Transferred from</translation>
    </message>
    <message>
        <source>转出回执一个月内收回率</source>
        <translation>Transfer-out return slips received within a month, rate</translation>
    </message>
    <message>
        <source>转出时已交至以后月份</source>
        <translation>Paid ahead when leaving</translation>
    </message>
    <message>
        <source>转出等离开的当月</source>
        <translation>Month of leaving by transfer and the like</translation>
    </message>
    <message>
        <source>转出组织关系</source>
        <translation>Transfer out</translation>
    </message>
    <message>
        <source>转化日期</source>
        <translation>Turned round on</translation>
    </message>
    <message>
        <source>转正</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>转正大会</source>
        <translation>Conversion meeting</translation>
    </message>
    <message>
        <source>转正大会会议记录</source>
        <translation>Minutes of the general meeting on conversion</translation>
    </message>
    <message>
        <source>转正大会表决票和计票单</source>
        <translation>Ballots and count of the general meeting on conversion</translation>
    </message>
    <message>
        <source>转正审批</source>
        <translation>Conversion approved</translation>
    </message>
    <message>
        <source>转正征求意见记录</source>
        <translation>Record of opinions on the conversion</translation>
    </message>
    <message>
        <source>转正日</source>
        <translation>Conversion day</translation>
    </message>
    <message>
        <source>转正时间</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>转正时间 {full} 已过，人员类别却不是正式党员；按转正时间算作正式党员，请核对。</source>
        <translation>The date of becoming a full member, {full}, is past, but the category is not full member; counted as a full member by that date. Please check.</translation>
    </message>
    <message>
        <source>转正申请</source>
        <translation>Conversion applied for</translation>
    </message>
    <message>
        <source>转正申请书</source>
        <translation>Application for conversion</translation>
    </message>
    <message>
        <source>转账</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>软弱涣散党组织</source>
        <translation>Weak organisations found</translation>
    </message>
    <message>
        <source>软弱涣散党组织整顿台账</source>
        <translation>Weak and slack organisations put in order</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>较好</source>
        <translation>Fairly good</translation>
    </message>
    <message>
        <source>辖区的企业和社会组织：多少职工、多少党员、建了党组织没有；有 3 名以上正式党员就应当建。</source>
        <translation>Enterprises and social organisations in the area: employees, members, whether there is a Party organisation; three or more full members call for one.</translation>
    </message>
    <message>
        <source>达到法定人数</source>
        <translation>Quorum reached</translation>
    </message>
    <message>
        <source>达斡尔族</source>
        <translation>Daur</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>过了日子待补登记</source>
        <translation>Day past, not yet recorded</translation>
    </message>
    <message>
        <source>返乡座谈</source>
        <translation>Home visit meeting</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>还原后的“{value}”与文件不一样，没有采用。原来的台账没有改动。</source>
        <translation>The restored “{value}” differs from the file and was not taken over. The existing book is unchanged.</translation>
    </message>
    <message>
        <source>还原演练：{file}（{office}，{year} 年，第 {sequence} 号）还原 {count} 条记录、{attachments} 个附件，逐条与文件一致，用时 {seconds} 秒。</source>
        <translation>Restore rehearsal: {file} ({office}, {year}, no. {sequence}): {count} records and {attachments} attachments restored, each matching the file, in {seconds} seconds.</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Still short</translation>
    </message>
    <message>
        <source>还差 {value} 学时</source>
        <translation>{value} study hours short</translation>
    </message>
    <message>
        <source>还有 {count} 件没有编件号（如“{value}”），请先按“编件号”。</source>
        <translation>{count} papers have no piece number yet (such as “{value}”); press “Number pieces” first.</translation>
    </message>
    <message>
        <source>还有 {count} 项没有评定：{codes}。请先评定，不得分的写 0 分和原因。</source>
        <translation>{count} items are not scored yet: {codes}. Please score them first; where no points are earned, give 0 and the reason.</translation>
    </message>
    <message>
        <source>还有天数</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>还有工作没有做完，请稍后再试。</source>
        <translation>Some work is still running. Please try again shortly.</translation>
    </message>
    <message>
        <source>还没有登记书记和委员。</source>
        <translation>No secretary and no committee member is entered yet.</translation>
    </message>
    <message>
        <source>还没有登记任期。</source>
        <translation>No term is entered yet.</translation>
    </message>
    <message>
        <source>还没有谈</source>
        <translation>Not yet talked with</translation>
    </message>
    <message>
        <source>还没有选文件。</source>
        <translation>No file chosen yet.</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>还缺什么</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>这一天各党小组分别开会，{name}不在其中一个党小组里，请先给本人登记党小组。</source>
        <translation>The groups met separately on this day and {name} is in none of them; record the group of the person first.</translation>
    </message>
    <message>
        <source>这一天有几次会议：{titles}。请在列名里写明是哪一次；这一列没有取。</source>
        <translation>There are several meetings on this day: {titles}. Say which one in the column name; this column was not taken.</translation>
    </message>
    <message>
        <source>这一期间已有说明，请先撤回原来的。</source>
        <translation>There is an explanation for this period already; withdraw that one first.</translation>
    </message>
    <message>
        <source>这一步在程序升级之前，已不能撤销。</source>
        <translation>This step is from before the program was upgraded and can no longer be undone.</translation>
    </message>
    <message>
        <source>这一笔没有可以恢复的内容。</source>
        <translation>There is nothing here to put back.</translation>
    </message>
    <message>
        <source>这一行是从收据、上缴单或期初自动记的账，请到那里作废或更正。</source>
        <translation>This line comes from a receipt, a slip or the opening; void or correct it there.</translation>
    </message>
    <message>
        <source>这一项满分 {most}，表里是 {value}。请核对。</source>
        <translation>The full score of this item is {most}; the table has {value}. Please check.</translation>
    </message>
    <message>
        <source>这不是 Excel 表格（.xlsx）。请在 WPS/Excel 里打开，另存为 .xlsx 再用。</source>
        <translation>This is not an Excel sheet (.xlsx). Open it in WPS/Excel, save it as .xlsx and use that.</translation>
    </message>
    <message>
        <source>这不是 Word 文档（.docx）。请在 WPS/Office 里打开，另存为 .docx 再用。</source>
        <translation>This is not a Word document (.docx). Open it in WPS/Office, save it as .docx and use that.</translation>
    </message>
    <message>
        <source>这两人登记为亲属，不会是同一人。若亲属关系登记有误，请先改正“{value}”的亲属。</source>
        <translation>These two are entered as relatives and cannot be one person. If that is wrong, first correct the relatives of “{value}”.</translation>
    </message>
    <message>
        <source>这个人已经登记了“{title}”，请修改原来的记录。</source>
        <translation>“{title}” is entered for this person already; please change that record.</translation>
    </message>
    <message>
        <source>这个党小组不在所选的支部里，请核对。</source>
        <translation>This group is not in the branch chosen, please check.</translation>
    </message>
    <message>
        <source>这个台账由更新的程序写成，请先升级本程序再打开。</source>
        <translation>This book was written by a newer program. Upgrade this program, then open it.</translation>
    </message>
    <message>
        <source>这个台账要先升级，但它所在的位置不能写。请复制到本机硬盘后再打开。</source>
        <translation>This book must be upgraded first, but it lies where nothing can be written. Copy it to this computer's disk, then open it.</translation>
    </message>
    <message>
        <source>这个台账要先升级，但它正由 {value} 使用，请等对方关闭后再打开。</source>
        <translation>This book must be upgraded first, but it is in use by {value}. Wait until it is closed, then open it.</translation>
    </message>
    <message>
        <source>这个台账要先升级，请以可写方式打开一次。</source>
        <translation>This book must be upgraded first; please open it once for writing.</translation>
    </message>
    <message>
        <source>这个台账里有记录，不能删除，可以停用。</source>
        <translation>This ledger holds records; it cannot be deleted, only put out of use.</translation>
    </message>
    <message>
        <source>这个支部已有“{value}”。</source>
        <translation>This branch has “{value}” already.</translation>
    </message>
    <message>
        <source>这个支部里没有党小组“{value}”。有：{names}。请改成一致，或先建党小组。</source>
        <translation>This branch has no group "{value}". It has: {names}. Make them agree, or add the group first.</translation>
    </message>
    <message>
        <source>这个模板已经不在台账里了，请重新添加。</source>
        <translation>This template is no longer in the book; please add it again.</translation>
    </message>
    <message>
        <source>这个状态要写明“{label}”。</source>
        <translation>This state needs "{label}".</translation>
    </message>
    <message>
        <source>这个职务已经登记过，请修改原来的记录。</source>
        <translation>This post is entered already; please change that record.</translation>
    </message>
    <message>
        <source>这个身份证号在台账里是“{there}”，表里写的是“{value}”，请核对。</source>
        <translation>In the book this ID number belongs to “{there}”, in the sheet to “{value}”; please check.</translation>
    </message>
    <message>
        <source>这个身份证号已登记在“{value}”名下，请核对。</source>
        <translation>This ID number is already registered for "{value}"; please check.</translation>
    </message>
    <message>
        <source>这个身份证号是回收站里“{value}”的。请到“更多”里的“回收站”恢复，不必重新录入。</source>
        <translation>This ID number is that of “{value}” in the recycle bin. Restore them under “More”, “Recycle bin”; no need to enter them again.</translation>
    </message>
    <message>
        <source>这个附件已损坏，打不开。请从备份恢复，或重新加入原件。</source>
        <translation>This attachment is damaged and cannot be opened. Restore a backup or add the original again.</translation>
    </message>
    <message>
        <source>这份文件（第 {value} 号）已经收过，内容完全一样。</source>
        <translation>This file (no. {value}) was already received, with exactly the same content.</translation>
    </message>
    <message>
        <source>这份自评还没有一条佐证，没有可以装订的。先登记记录，或在自评里附上材料。</source>
        <translation>This self-score has no proof yet, so there is nothing to bind. First enter records, or attach papers in the self-score.</translation>
    </message>
    <message>
        <source>这台电脑没有能打开“{value}”的程序。可以另存到别处，用别的电脑看。</source>
        <translation>No program on this computer opens “{value}”. Save it elsewhere and look at it on another one.</translation>
    </message>
    <message>
        <source>这张收据上 {month} 还可退 {left} 元，不能退 {value} 元。</source>
        <translation>{left} yuan of this receipt can still be refunded for {month}, not {value} yuan.</translation>
    </message>
    <message>
        <source>这张收据已经全部冲正或退还。</source>
        <translation>This receipt is already refunded or reversed in full.</translation>
    </message>
    <message>
        <source>这张收据已经退款或冲正，不能再作废。</source>
        <translation>This receipt is refunded or reversed already and cannot be voided.</translation>
    </message>
    <message>
        <source>这是“{value}”的文件，不是要收的这个单位的。</source>
        <translation>This file is from “{value}”, not from the unit to be received.</translation>
    </message>
    <message>
        <source>这是已并入“{kept}”的重复记录“{value}”的身份证号，没有导入。请核对证件。</source>
        <translation>This is the ID number of “{value}”, a double merged into “{kept}”; not imported. Please check the papers.</translation>
    </message>
    <message>
        <source>这是旧格式或设了打开密码的文件。请在 WPS/Office 里打开，另存为 .docx 或 .xlsx 再用。</source>
        <translation>This file is of an old format or has a password. Open it in WPS/Office, save it as .docx or .xlsx and use that.</translation>
    </message>
    <message>
        <source>这是第 {value} 号文件，比已有的第 {known} 号旧。请让对方交最新的一份。</source>
        <translation>This is file no. {value}, older than no. {known} already held. Please ask for the latest file.</translation>
    </message>
    <message>
        <source>这是第一份</source>
        <translation>This is the first</translation>
    </message>
    <message>
        <source>这条记录不列入{title}，没有打印。</source>
        <translation>This record does not belong to {title} and was not printed.</translation>
    </message>
    <message>
        <source>这样选出了 {count} 条记录，模板只能填一条。请选定其中一条。</source>
        <translation>This selects {count} records; the template takes only one. Choose one of them.</translation>
    </message>
    <message>
        <source>这次会议已作废，不能修改。</source>
        <translation>This meeting is void and cannot be changed.</translation>
    </message>
    <message>
        <source>这次谈话已作废，不能修改。</source>
        <translation>This talk is void and cannot be changed.</translation>
    </message>
    <message>
        <source>这次转接登记过，后来撤回了，不再导入；确要登记请在名册里登记。</source>
        <translation>This transfer was entered and taken back later, so it is not imported; if it is right, enter it in the roster.</translation>
    </message>
    <message>
        <source>这段时间已上缴过（第 {value} 号）。要改请先作废那一张；补缴的会并入下一期。</source>
        <translation>This period was handed up already (No. {value}). Void that slip to change it; what comes late goes with the next period.</translation>
    </message>
    <message>
        <source>这种得分办法要有数据。请加一项数据，或改为“每项达到各得其分”。</source>
        <translation>This scoring method needs figures. Add a figure, or change to “Points per target met”.</translation>
    </message>
    <message>
        <source>这类表决不计书面意见。书面意见只在讨论接收预备党员和转正时计入。</source>
        <translation>Written opinions do not count in this kind of vote. They only count when admission of a probationer or conversion is discussed.</translation>
    </message>
    <message>
        <source>这类表决应当采用无记名投票，请核对。</source>
        <translation>This kind of vote should be by secret ballot; please check.</translation>
    </message>
    <message>
        <source>这项变动已经更正过。</source>
        <translation>This event is corrected already.</translation>
    </message>
    <message>
        <source>这项表决没有通过，不能登记到本人名下。</source>
        <translation>This vote did not pass and cannot be recorded for the person.</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way now</translation>
    </message>
    <message>
        <source>进行政治审查</source>
        <translation>Political review</translation>
    </message>
    <message>
        <source>远程教育、电教片放了什么、多少人看、设备好不好用。</source>
        <translation>What was shown by distance education, how many watched, whether the equipment works.</translation>
    </message>
    <message>
        <source>违法犯罪人数占居民</source>
        <translation>Offenders as share of residents</translation>
    </message>
    <message>
        <source>违纪违法</source>
        <translation>Breach of law or discipline</translation>
    </message>
    <message>
        <source>连心卡号</source>
        <translation>Contact card number</translation>
    </message>
    <message>
        <source>连续</source>
        <translation>Continuous</translation>
    </message>
    <message>
        <source>连续三个月未交</source>
        <translation>Three months in a row unpaid</translation>
    </message>
    <message>
        <source>连续五个月未交，将满六个月</source>
        <translation>Five months in a row unpaid, six are near</translation>
    </message>
    <message>
        <source>连续六个月以上未交</source>
        <translation>Six months or more in a row unpaid</translation>
    </message>
    <message>
        <source>连续未交月数</source>
        <translation>Months unpaid in a row</translation>
    </message>
    <message>
        <source>连续编号</source>
        <translation>Numbered continuously</translation>
    </message>
    <message>
        <source>迟</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>迟到</source>
        <translation>Arrived late</translation>
    </message>
    <message>
        <source>述职</source>
        <translation>Yearly report</translation>
    </message>
    <message>
        <source>述职日期</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>退休</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>退休人员</source>
        <translation>Retiree</translation>
    </message>
    <message>
        <source>退党</source>
        <translation>Left the Party</translation>
    </message>
    <message>
        <source>退党费 {count} 笔</source>
        <translation>Dues refunded: {count} entries</translation>
    </message>
    <message>
        <source>退出日期</source>
        <translation>Left the pool on</translation>
    </message>
    <message>
        <source>退回补件</source>
        <translation>Returned for papers</translation>
    </message>
    <message>
        <source>退岗日期</source>
        <translation>Given up on</translation>
    </message>
    <message>
        <source>退役军人</source>
        <translation>Veteran</translation>
    </message>
    <message>
        <source>退款</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>退款、冲正</source>
        <translation>Refund or reversal</translation>
    </message>
    <message>
        <source>退款、冲正不从表格导入，请在程序里登记。</source>
        <translation>Refunds and reversals are not imported; enter them in the program.</translation>
    </message>
    <message>
        <source>退款或冲正原因</source>
        <translation>Reason for refund or reversal</translation>
    </message>
    <message>
        <source>退款或冲正的日期 {value} 早于收款日期 {paid}，请核对。</source>
        <translation>The date of refund or reversal {value} is before the payment {paid}; please check.</translation>
    </message>
    <message>
        <source>退职</source>
        <translation>Left service</translation>
    </message>
    <message>
        <source>退职人员</source>
        <translation>Left service before retirement</translation>
    </message>
    <message>
        <source>送学上门</source>
        <translation>Brought to the home</translation>
    </message>
    <message>
        <source>适用支部</source>
        <translation>For branch</translation>
    </message>
    <message>
        <source>选中的人还是以前年度的核定。请先“结转”到新年度，再核对、确认。</source>
        <translation>The chosen ones still have an earlier year’s assessment. Carry it over first, then check and confirm.</translation>
    </message>
    <message>
        <source>选中的人里没有结转待核的。可以按 Ctrl 或 Shift 选多人，Ctrl+A 选全部。</source>
        <translation>None of those chosen waits to be checked. Ctrl or Shift chooses several, Ctrl+A all.</translation>
    </message>
    <message>
        <source>选举批复日期</source>
        <translation>Election approval date</translation>
    </message>
    <message>
        <source>选举记录</source>
        <translation>Election record</translation>
    </message>
    <message>
        <source>选举记录日期</source>
        <translation>Election record date</translation>
    </message>
    <message>
        <source>选举请示日期</source>
        <translation>Election request date</translation>
    </message>
    <message>
        <source>选填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>选民数</source>
        <translation>Voters</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>递交入党申请书</source>
        <translation>Application to join handed in</translation>
    </message>
    <message>
        <source>递交申请</source>
        <translation>Application handed in</translation>
    </message>
    <message>
        <source>通信地址</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>通过待落实</source>
        <translation>Passed, to be carried out</translation>
    </message>
    <message>
        <source>通过：赞成 {yes} 票，超过应到 {due} 人的半数（须 {wanted} 票）。</source>
        <translation>Passed: {yes} in favour, more than half of the {due} due ({wanted} needed).</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>逾期未开</source>
        <translation>Overdue, not held</translation>
    </message>
    <message>
        <source>遇到困难</source>
        <translation>In trouble</translation>
    </message>
    <message>
        <source>遇困难</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>遇困难必访</source>
        <translation>Must visit: trouble</translation>
    </message>
    <message>
        <source>遭受灾害或意外事故</source>
        <translation>Hit by disaster or accident</translation>
    </message>
    <message>
        <source>那一天已是正式党员，请核对日期和转正时间。</source>
        <translation>Was a full member already on that day; check the day and the conversion.</translation>
    </message>
    <message>
        <source>那一天还不是党员，没有党员组织关系，请核对。</source>
        <translation>Was no member on that day and had nothing to transfer, please check.</translation>
    </message>
    <message>
        <source>那一天还不是党员，请核对日期和人员类别。</source>
        <translation>Was no member on that day; check the day and the kind of person.</translation>
    </message>
    <message>
        <source>邮政编码</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>邻里纠纷</source>
        <translation>Neighbour dispute</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>部分交纳</source>
        <translation>Paid in part</translation>
    </message>
    <message>
        <source>鄂伦春族</source>
        <translation>Oroqen</translation>
    </message>
    <message>
        <source>鄂温克族</source>
        <translation>Ewenki</translation>
    </message>
    <message>
        <source>配偶</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>配合人</source>
        <translation>Helped by</translation>
    </message>
    <message>
        <source>采用信息</source>
        <translation>Bulletins used</translation>
    </message>
    <message>
        <source>采用情况</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>采用日期</source>
        <translation>Used on</translation>
    </message>
    <message>
        <source>采用率</source>
        <translation>Share used</translation>
    </message>
    <message>
        <source>重做：{what}</source>
        <translation>Redo: {what}</translation>
    </message>
    <message>
        <source>重大事项决策台账</source>
        <translation>Major decisions</translation>
    </message>
    <message>
        <source>重大决策</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>重大疾病</source>
        <translation>Serious illness</translation>
    </message>
    <message>
        <source>重新取得联系</source>
        <translation>Contact regained</translation>
    </message>
    <message>
        <source>重新打开人</source>
        <translation>Reopened by</translation>
    </message>
    <message>
        <source>重新打开原因</source>
        <translation>Reopening reason</translation>
    </message>
    <message>
        <source>重新打开日期</source>
        <translation>Date reopened</translation>
    </message>
    <message>
        <source>重点</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>重点和难点片区</source>
        <translation>Key and difficult areas</translation>
    </message>
    <message>
        <source>重点片区分类管理台账</source>
        <translation>Key areas by class</translation>
    </message>
    <message>
        <source>重病</source>
        <translation>Seriously ill</translation>
    </message>
    <message>
        <source>重要项目</source>
        <translation>Important project</translation>
    </message>
    <message>
        <source>重访</source>
        <translation>Repeated visit</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>金额应大于 0。退款、冲正请在程序里登记。</source>
        <translation>The sum must be above 0. Enter refunds and reversals in the program.</translation>
    </message>
    <message>
        <source>金额应大于 0：{value}</source>
        <translation>The sum must be above 0: {value}</translation>
    </message>
    <message>
        <source>金额要大于零。</source>
        <translation>The sum must be above zero.</translation>
    </message>
    <message>
        <source>金额要大于零。退款请按 F2 打开这个月，再点“冲正”。</source>
        <translation>The sum must be above zero. For a refund open the month with F2, then press “Reverse”.</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>银行存款</source>
        <translation>Bank balance</translation>
    </message>
    <message>
        <source>银行手续费</source>
        <translation>Bank fees</translation>
    </message>
    <message>
        <source>银行转账</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Cleared on</translation>
    </message>
    <message>
        <source>错误原因</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>锡伯族</source>
        <translation>Xibe</translation>
    </message>
    <message>
        <source>长度对不上</source>
        <translation>the length does not match</translation>
    </message>
    <message>
        <source>长文字</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>长期不参加组织生活</source>
        <translation>Long absent from organisation life</translation>
    </message>
    <message>
        <source>门巴族</source>
        <translation>Monba</translation>
    </message>
    <message>
        <source>门类代码</source>
        <translation>Class code</translation>
    </message>
    <message>
        <source>问卷调查</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>问题整改</source>
        <translation>Problems put right</translation>
    </message>
    <message>
        <source>问题类别</source>
        <translation>Kind of problem</translation>
    </message>
    <message>
        <source>闲置</source>
        <translation>Idle</translation>
    </message>
    <message>
        <source>队伍与阵地</source>
        <translation>Team and premises</translation>
    </message>
    <message>
        <source>队伍分析</source>
        <translation>Membership analysis</translation>
    </message>
    <message>
        <source>队伍名称</source>
        <translation>Team name</translation>
    </message>
    <message>
        <source>队伍类别</source>
        <translation>Kind of team</translation>
    </message>
    <message>
        <source>防诈骗</source>
        <translation>Fraud prevention</translation>
    </message>
    <message>
        <source>阵地场所</source>
        <translation>Premises list</translation>
    </message>
    <message>
        <source>阵地建设</source>
        <translation>Premises</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>阿昌族</source>
        <translation>Achang</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>附件“{value}”已损坏。请从备份恢复，或重新加入原件，再移交。</source>
        <translation>Attachment “{value}” is damaged. Restore it from a backup or add the original again, then hand over.</translation>
    </message>
    <message>
        <source>附件的内容与写明的不符（{value}）。</source>
        <translation>The content of an attachment is not as stated ({value}).</translation>
    </message>
    <message>
        <source>附件（文件）</source>
        <translation>Attachment (file)</translation>
    </message>
    <message>
        <source>附带的登记表与写明的不符（{value}）。</source>
        <translation>The enclosed register is not as stated ({value}).</translation>
    </message>
    <message>
        <source>附议人数</source>
        <translation>Seconded by (people)</translation>
    </message>
    <message>
        <source>限期改正</source>
        <translation>Correction term</translation>
    </message>
    <message>
        <source>限期改正一般 {months} 个月{cited}，请核对。</source>
        <translation>A correction term is usually {months} months{cited}, please check.</translation>
    </message>
    <message>
        <source>限期改正最长 {months} 个月，最晚到 {day}{cited}。</source>
        <translation>A correction term is {months} months at most, until {day}{cited}.</translation>
    </message>
    <message>
        <source>限期改正期满</source>
        <translation>Correction term ends</translation>
    </message>
    <message>
        <source>限期改正期满认定</source>
        <translation>Correction term judged</translation>
    </message>
    <message>
        <source>除名</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>随程序提供的 100 分标准；其他区县的标准可从表格导入</source>
        <translation>The 100-point standard supplied; standards of other districts can be imported from a spreadsheet</translation>
    </message>
    <message>
        <source>难点</source>
        <translation>Difficult</translation>
    </message>
    <message>
        <source>集中培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>集中培训 {value} 次</source>
        <translation>Training {value} times</translation>
    </message>
    <message>
        <source>集中培训不足 {days} 天或 {hours} 学时{article}。</source>
        <translation>The concentrated training did not reach {days} days or {hours} class hours{article}.</translation>
    </message>
    <message>
        <source>集中学习</source>
        <translation>Collective study</translation>
    </message>
    <message>
        <source>集中学习记录</source>
        <translation>Group study records</translation>
    </message>
    <message>
        <source>集体</source>
        <translation>Collective</translation>
    </message>
    <message>
        <source>集体访</source>
        <translation>Group visit</translation>
    </message>
    <message>
        <source>集体资产</source>
        <translation>Collective assets</translation>
    </message>
    <message>
        <source>需补</source>
        <translation>To be made up</translation>
    </message>
    <message>
        <source>需要解决的问题</source>
        <translation>Problems to solve</translation>
    </message>
    <message>
        <source>青年委员</source>
        <translation>Youth officer</translation>
    </message>
    <message>
        <source>非公专技</source>
        <translation>Private sector, technical</translation>
    </message>
    <message>
        <source>非公企业</source>
        <translation>Private enterprise</translation>
    </message>
    <message>
        <source>非公党员</source>
        <translation>Private sector</translation>
    </message>
    <message>
        <source>非公农民工</source>
        <translation>Private sector, migrant worker</translation>
    </message>
    <message>
        <source>非公工勤</source>
        <translation>Private sector, worker</translation>
    </message>
    <message>
        <source>非公有单位农民工</source>
        <translation>Migrant worker of a private-sector employer</translation>
    </message>
    <message>
        <source>非公有单位工勤技能人员</source>
        <translation>Worker of a private-sector employer</translation>
    </message>
    <message>
        <source>非公有经济控制企业专业技术人员</source>
        <translation>Professional or technical staff of a private-sector enterprise</translation>
    </message>
    <message>
        <source>非公有经济控制企业管理人员</source>
        <translation>Management staff of a private-sector enterprise</translation>
    </message>
    <message>
        <source>非公管理</source>
        <translation>Private sector, management</translation>
    </message>
    <message>
        <source>非公经济组织党员</source>
        <translation>Member in the private sector</translation>
    </message>
    <message>
        <source>面积（平方米）</source>
        <translation>Area (square metres)</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>页数应大于 0：{value}</source>
        <translation>The page count must be above 0: {value}</translation>
    </message>
    <message>
        <source>页眉</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page no.</translation>
    </message>
    <message>
        <source>页脚</source>
        <translation>Footer</translation>
    </message>
    <message>
        <source>项</source>
        <translation>items</translation>
    </message>
    <message>
        <source>项号</source>
        <translation>Item no.</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>项目互助</source>
        <translation>Mutual projects</translation>
    </message>
    <message>
        <source>项目代号</source>
        <translation>Item code</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project name</translation>
    </message>
    <message>
        <source>项目或案例名称</source>
        <translation>Project or case name</translation>
    </message>
    <message>
        <source>项目推进</source>
        <translation>Moving projects on</translation>
    </message>
    <message>
        <source>须到会</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>颁发“光荣在党50年”纪念章</source>
        <translation>"50 Years in the Party" badge awarded</translation>
    </message>
    <message>
        <source>颁发日期</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>预交</source>
        <translation>Advance</translation>
    </message>
    <message>
        <source>预备</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary member</translation>
    </message>
    <message>
        <source>预备党员一般不给党纪处分，可延长预备期或取消预备党员资格（待核），请核对。</source>
        <translation>Probationers are usually not disciplined; extend or cancel the probation (unconfirmed), please check.</translation>
    </message>
    <message>
        <source>预备党员从支部大会通过之日起交（中组发〔2008〕3号）；首月是否折算未见规定；介绍信写明党费交至月份的，从次月起交全月</source>
        <translation>Probationers pay from the day of the accepting meeting (CPC Organisation Dept [2008] No. 3); whether the first month is shared is not ruled; where the letter says up to which month dues are paid, full months are paid from the next month</translation>
    </message>
    <message>
        <source>预备党员教育考察登记表</source>
        <translation>Education and review register of a probationary member</translation>
    </message>
    <message>
        <source>预备党员没有表决权</source>
        <translation>Probationers have no vote</translation>
    </message>
    <message>
        <source>预备党员没有表决权，本来就不计入应到有表决权的人数。</source>
        <translation>Probationers have no vote and are not in the due number anyway.</translation>
    </message>
    <message>
        <source>预备党员转正</source>
        <translation>Conversion of probationer</translation>
    </message>
    <message>
        <source>预备党员转正公示</source>
        <translation>Public notice of a conversion</translation>
    </message>
    <message>
        <source>预备党员转正的批复</source>
        <translation>Approval of a conversion</translation>
    </message>
    <message>
        <source>预备期只能延长一次，{day} 已登记过{article}。</source>
        <translation>Probation can be extended once; it was on {day}{article}.</translation>
    </message>
    <message>
        <source>预备期只能延长一次，已登记 {count} 次{article}。</source>
        <translation>Probation can be extended only once; extensions entered: {count}{article}.</translation>
    </message>
    <message>
        <source>预备期延长不少于 {least} 个月、不超过 {most} 个月，应到 {first} 至 {last}{article}。</source>
        <translation>Probation is extended by at least {least} and at most {most} months, to a day from {first} to {last}{article}.</translation>
    </message>
    <message>
        <source>预备期未满，最早 {day}{article}。</source>
        <translation>Probation is not over; {day} at the earliest{article}.</translation>
    </message>
    <message>
        <source>预备期满</source>
        <translation>Probation ends</translation>
    </message>
    <message>
        <source>预审党委</source>
        <translation>Reviewing committee</translation>
    </message>
    <message>
        <source>预审批复</source>
        <translation>Reply to the pre-review request</translation>
    </message>
    <message>
        <source>预审答复日期</source>
        <translation>Pre-review replied on</translation>
    </message>
    <message>
        <source>预审结果</source>
        <translation>Result of pre-review</translation>
    </message>
    <message>
        <source>预审请示</source>
        <translation>Request for pre-review</translation>
    </message>
    <message>
        <source>预计返回</source>
        <translation>Expected back</translation>
    </message>
    <message>
        <source>频次要写全：会议类型、谁应开、多久、几次。</source>
        <translation>The frequency must be complete: meeting kind, held by, how often, how many times.</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title of work</translation>
    </message>
    <message>
        <source>首月</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>首月（入党或恢复党籍）</source>
        <translation>First month (joining or restored)</translation>
    </message>
    <message>
        <source>驻区单位</source>
        <translation>Resident unit</translation>
    </message>
    <message>
        <source>验收人</source>
        <translation>Checked and accepted by</translation>
    </message>
    <message>
        <source>验收意见</source>
        <translation>Acceptance opinion</translation>
    </message>
    <message>
        <source>高</source>
        <translation>High</translation>
    </message>
    <message>
        <source>高中</source>
        <translation>Senior high</translation>
    </message>
    <message>
        <source>高中毕业</source>
        <translation>Senior high graduate</translation>
    </message>
    <message>
        <source>高中结业</source>
        <translation>Senior high, completed</translation>
    </message>
    <message>
        <source>高中肄业</source>
        <translation>Senior high, left</translation>
    </message>
    <message>
        <source>高山族</source>
        <translation>Gaoshan</translation>
    </message>
    <message>
        <source>高校毕业生</source>
        <translation>College graduate</translation>
    </message>
    <message>
        <source>黎族</source>
        <translation>Li</translation>
    </message>
    <message>
        <source>（已清除）</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>（无内容）</source>
        <translation>(no content)</translation>
    </message>
    <message>
        <source>（无名称）</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>（无姓名）</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>（无日期）</source>
        <translation>(no day)</translation>
    </message>
    <message>
        <source>（无材料名称）</source>
        <translation>(no material name)</translation>
    </message>
    <message>
        <source>（无项目）</source>
        <translation>(no item)</translation>
    </message>
    <message>
        <source>（未核实）</source>
        <translation>(unchecked)</translation>
    </message>
    <message>
        <source>（空行）</source>
        <translation>(empty row)</translation>
    </message>
    <message>
        <source>；另有本程序不认识的部分（{names}），没有核对</source>
        <translation>; there are also parts this program does not know ({names}), not checked</translation>
    </message>
</context>
<context>
    <name>period_words</name>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year} 年 {part} 月</source>
        <translation>Month {part} of {year}</translation>
    </message>
    <message>
        <source>{year} 年{half}</source>
        <translation>{half} {year}</translation>
    </message>
    <message>
        <source>{year} 年第 {part} 季度</source>
        <translation>Quarter {part} of {year}</translation>
    </message>
    <message>
        <source>上半年</source>
        <translation>First half of</translation>
    </message>
    <message>
        <source>下半年</source>
        <translation>Second half of</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>已送往打印机，共 {count} 页。</source>
        <translation>Sent to the printer, pages: {count}.</translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>says</name>
    <message>
        <source>{kind}（兼{others}）</source>
        <translation>{kind} (also {others})</translation>
    </message>
    <message>
        <source>会议内容</source>
        <translation>Meeting content</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>应到 {due} · 实到 {present} · 缺席 {absent}</source>
        <translation>{due} due · {present} present · {absent} absent</translation>
    </message>
    <message>
        <source>第 {number} 次</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>赞成 {yes} · 反对 {no} · 弃权 {abstain}</source>
        <translation>{yes} in favour · {no} against · {abstain} abstained</translation>
    </message>
    <message>
        <source>还缺：{what}</source>
        <translation>Still missing: {what}</translation>
    </message>
    <message>
        <source>（含书面意见 {written} 份）</source>
        <translation> (with {written} written opinions)</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>{day}前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>{shown} 等 {count} 项</source>
        <translation>{shown} and others, {count} in all</translation>
    </message>
    <message>
        <source>{what}（{by}）</source>
        <translation>{what} ({by})</translation>
    </message>
    <message>
        <source>全部达到才得分</source>
        <translation>Points only if all met</translation>
    </message>
    <message>
        <source>分档得分</source>
        <translation>Points by band</translation>
    </message>
    <message>
        <source>定稿后有变化：{was} → {now} 分</source>
        <translation>Changed since final: {was} → {now} points</translation>
    </message>
    <message>
        <source>定稿后记录有变化，得分不变</source>
        <translation>Records changed since final, same score</translation>
    </message>
    <message>
        <source>已过期，补不上了</source>
        <translation>Overdue, cannot be made up</translation>
    </message>
    <message>
        <source>待自判</source>
        <translation>To judge</translation>
    </message>
    <message>
        <source>按完成比例得分</source>
        <translation>Score by share done</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>每差一个扣分</source>
        <translation>Deduct per one short</translation>
    </message>
    <message>
        <source>每项达到各得其分</source>
        <translation>Points per target met</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No records</translation>
    </message>
    <message>
        <source>缺 {count} 项：{what}（{by}）</source>
        <translation>{count} missing: {what} ({by})</translation>
    </message>
    <message>
        <source>缺佐证：没有记录，也没有附件</source>
        <translation>Proof missing: no record or attachment</translation>
    </message>
    <message>
        <source>自判</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>还没有评定</source>
        <translation>Not scored yet</translation>
    </message>
</context>
</TS>
