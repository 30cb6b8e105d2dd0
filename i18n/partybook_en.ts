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
    <name>Columns</name>
    <message>
        <source>恢复默认列</source>
        <translation>Restore Default Columns</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>! 待批</source>
        <translation>! Awaiting approval</translation>
    </message>
    <message>
        <source>介绍信 {number}</source>
        <translation>Letter {number}</translation>
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
        <source>查看或补充</source>
        <translation>View or Complete</translation>
    </message>
    <message>
        <source>确定为入党积极分子</source>
        <translation>Made an activist</translation>
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
    <name>Entry</name>
    <message>
        <source>如 1998.07</source>
        <translation>e.g. 1998.07</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>{title}导入模板.xlsx</source>
        <translation>{title} import template.xlsx</translation>
    </message>
    <message>
        <source>下载导入模板</source>
        <translation>Save Import Template</translation>
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
</context>
<context>
    <name>EventDialog</name>
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
    <name>Foot</name>
    <message>
        <source>✓ 已自动保存 {time}</source>
        <translation>✓ Saved automatically {time}</translation>
    </message>
    <message>
        <source>显示 {shown} / 共 {total} {unit}</source>
        <translation>Showing {shown} of {total} {unit}</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear Filter</translation>
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
        <source>不保存</source>
        <translation>Don't Save</translation>
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
        <source>关闭后，没有保存的修改就没有了。</source>
        <translation>Changes that are not saved are lost when you close.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
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
    <name>Head</name>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>{label}：{old} → {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
    <message>
        <source>{name} 的修改历史</source>
        <translation>History of {name}</translation>
    </message>
    <message>
        <source>– 已撤销</source>
        <translation>– Undone</translation>
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
        <source>已更改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>所在党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
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
    <name>IdEntry</name>
    <message>
        <source>{born}出生 · {sex}</source>
        <translation>Born {born} · {sex}</translation>
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
        <source>选择位置…</source>
        <translation>Choose…</translation>
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
        <source>已登记 {name}：{kind}</source>
        <translation>Recorded for {name}: {kind}</translation>
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
        <source>修改历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>党龄 {years} 年</source>
        <translation>Party age {years}</translation>
    </message>
    <message>
        <source>变动…</source>
        <translation>Event…</translation>
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
    <name>Picker</name>
    <message>
        <source>没有“{value}”这一项，请从列表里选。</source>
        <translation>There is no "{value}"; please choose from the list.</translation>
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
        <source>姓名</source>
        <translation>Name</translation>
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
    <name>PreviewDialog</name>
    <message>
        <source>✓ 已保存 {name}</source>
        <translation>✓ {name} saved</translation>
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
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>打印预览 · {title}</source>
        <translation>Print preview · {title}</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
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
    <name>RailTab</name>
    <message>
        <source>{count} 件待办</source>
        <translation>To do: {count}</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>全部支部</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>打印登记表</source>
        <translation>Print Registers</translation>
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
        <source>预览</source>
        <translation>Preview</translation>
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
        <source>截至 {day}</source>
        <translation>as of {day}</translation>
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
        <source>回到今天</source>
        <translation>Back to Today</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
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
    <name>Sheets</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
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
    <name>Work</name>
    <message>
        <source>正在处理…</source>
        <translation>Working…</translation>
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
        <source>支部台账 (*.partybook)</source>
        <translation>PartyBook (*.partybook)</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.et *.ods)</source>
        <translation>Spreadsheet (*.xlsx *.xls *.csv *.et *.ods)</translation>
    </message>
</context>
<context>
    <name>marked</name>
    <message>
        <source>--faults 一次只能对一个表格。</source>
        <translation>--faults takes one spreadsheet at a time.</translation>
    </message>
    <message>
        <source>18 位，末位可以是 X。这一列已设为文本，请不要改成数字。</source>
        <translation>18 characters, the last may be X. This column is set to text; do not change it to numbers.</translation>
    </message>
    <message>
        <source>{day} 将离开本单位，不足 {months} 个月，一般不办理接收手续{article}。</source>
        <translation>Leaves the unit on {day}, in less than {months} months; as a rule nobody is admitted then{article}.</translation>
    </message>
    <message>
        <source>{names} {count} 人没有填人员类别，没有列入。请补上后再打印。</source>
        <translation>{names}: standing is not filled in for {count}, left out. Fill it in, then print again.</translation>
    </message>
    <message>
        <source>{value} 不是支部台账的文件。</source>
        <translation>{value} is not a PartyBook file.</translation>
    </message>
    <message>
        <source>{value} 与身份证号里的 {there} 不同，已按表中填写的保存，请核对档案。</source>
        <translation>{value} differs from {there} in the ID number. Stored as the sheet says; check it against the personal file.</translation>
    </message>
    <message>
        <source>{value} 早于入党时间 {joined}。请核对后修改。</source>
        <translation>{value} is before the joining date {joined}. Check and correct it.</translation>
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
        <source>{value} 还没有到，请核对。</source>
        <translation>{value} has not come yet; please check.</translation>
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
        <source>“{name}”的“{column}”里的“{char}”（{codepoint}）没有字体可打印，纸上印作“〓”。请手写补上，或把有这个字的字体放进字体文件夹。</source>
        <translation>No font has the character "{char}" ({codepoint}) in "{column}" of "{name}"; it is printed as "〓". Write it in by hand, or put a font that has it into the font folder.</translation>
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
        <source>“{value}”不是整数。</source>
        <translation>"{value}" is not a whole number.</translation>
    </message>
    <message>
        <source>“{value}”不是日期。请写成 1998.07、199807 或 1998年7月1日。</source>
        <translation>"{value}" is not a date. Write 1998.07, 199807 or 1998年7月1日.</translation>
    </message>
    <message>
        <source>“{value}”不是金额。请只写数字，最多两位小数，如 12.50。</source>
        <translation>"{value}" is not an amount. Write digits only, at most two decimals, such as 12.50.</translation>
    </message>
    <message>
        <source>“{value}”中间有空格，已照原样保留，请核对。</source>
        <translation>"{value}" has a space inside. Kept as it is; please check.</translation>
    </message>
    <message>
        <source>“{value}”已经登记过，请修改原来的记录。</source>
        <translation>"{value}" is already entered; change that entry instead.</translation>
    </message>
    <message>
        <source>“{value}”应写“是”或“否”。</source>
        <translation>"{value}" should be 是 (yes) or 否 (no).</translation>
    </message>
    <message>
        <source>“{value}”的年份只有两位。请写成四位，如 1998.07。</source>
        <translation>The year of "{value}" has only two digits. Write four, such as 1998.07.</translation>
    </message>
    <message>
        <source>“{value}”的校验位不对，有一位写错了。请核对证件后修改。</source>
        <translation>The check character of "{value}" is wrong, so one character is mistyped. Check the ID card and correct it.</translation>
    </message>
    <message>
        <source>“{value}”里的出生日期不存在。请核对证件后修改。</source>
        <translation>The birth date in "{value}" does not exist. Check the ID card and correct it.</translation>
    </message>
    <message>
        <source>“{who}”只能审议，不能审批预备党员{article}。请报上级党委审批。</source>
        <translation>"{who}" may only review, not approve, probationary members{article}. Send the case to the higher Party committee for approval.</translation>
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
        <source>上级党委派人谈话</source>
        <translation>Talk held for the higher Party committee</translation>
    </message>
    <message>
        <source>上级党委预审</source>
        <translation>Pre-review by the higher Party committee</translation>
    </message>
    <message>
        <source>上级答复日期</source>
        <translation>Higher reply dated</translation>
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
        <source>不能撤销“{value}”：后来的记录还要用到它们，或已有同样的记录。</source>
        <translation>"{value}" cannot be undone: later records need what it made, or the same record is there again.</translation>
    </message>
    <message>
        <source>不能撤销：{rows}后来又改过。请先撤销后来的修改，或直接更正。</source>
        <translation>Cannot undo: {rows} changed again since. Undo the later change first, or correct it directly.</translation>
    </message>
    <message>
        <source>不能撤销：{rows}还要用到它们。请先处理这些记录。</source>
        <translation>Cannot undo: {rows} still needed by other records. Deal with those records first.</translation>
    </message>
    <message>
        <source>不计入应到会人数</source>
        <translation>Not counted as due</translation>
    </message>
    <message>
        <source>不计应到</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>与入党时间相同（{value}）。只有 1969年4月1日至 1977年8月11日入党的没有预备期，请核对。</source>
        <translation>The same as the joining date ({value}). Only those who joined from 1 April 1969 to 11 August 1977 had no probation; please check.</translation>
    </message>
    <message>
        <source>与第 {first} 行是同一人，但内容不同。请只留一行正确的。</source>
        <translation>The same person as in row {first}, but with other contents. Keep only the right row.</translation>
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
        <source>东乡族</source>
        <translation>Dongxiang</translation>
    </message>
    <message>
        <source>严重警告</source>
        <translation>Serious warning</translation>
    </message>
    <message>
        <source>个体工商</source>
        <translation>Self-employed</translation>
    </message>
    <message>
        <source>个体工商户从业人员</source>
        <translation>Self-employed trader or helper</translation>
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
        <source>中学生</source>
        <translation>Secondary student</translation>
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
        <source>乌孜别克族</source>
        <translation>Uzbek</translation>
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
        <source>五十年章</source>
        <translation>50-year badge</translation>
    </message>
    <message>
        <source>京族</source>
        <translation>Gin (Jing)</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
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
        <source>人员类别将由高改低，请核对。</source>
        <translation>Standing will change to a lower one; please check.</translation>
    </message>
    <message>
        <source>介绍信编号</source>
        <translation>Letter number</translation>
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
        <source>仡佬族</source>
        <translation>Gelao</translation>
    </message>
    <message>
        <source>仫佬族</source>
        <translation>Mulao</translation>
    </message>
    <message>
        <source>任职日期</source>
        <translation>In post from</translation>
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
        <source>佤族</source>
        <translation>Va</translation>
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
        <source>俄罗斯族</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>保安族</source>
        <translation>Bonan</translation>
    </message>
    <message>
        <source>停止党籍</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>停止党籍日期</source>
        <translation>Suspended on</translation>
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
        <source>傈僳族</source>
        <translation>Lisu</translation>
    </message>
    <message>
        <source>傣族</source>
        <translation>Dai</translation>
    </message>
    <message>
        <source>光荣在党50年</source>
        <translation>50 years in the Party</translation>
    </message>
    <message>
        <source>党代表</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>Party post</translation>
    </message>
    <message>
        <source>党内除名</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>党员名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>党小组组长</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>党籍状态</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>党费交至</source>
        <translation>Dues paid to</translation>
    </message>
    <message>
        <source>党费收缴人</source>
        <translation>Dues collector</translation>
    </message>
    <message>
        <source>党龄</source>
        <translation>Party age</translation>
    </message>
    <message>
        <source>党龄起算日</source>
        <translation>Party age from</translation>
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
        <source>入党申请人和积极分子</source>
        <translation>Applicants and activists</translation>
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
        <source>公示不满 {count} 个工作日，最早 {day} 期满{article}。</source>
        <translation>The public notice was up for fewer than {count} working days; it ends on {day} at the earliest{article}.</translation>
    </message>
    <message>
        <source>公示从 {begun} 开始，早于上级党委同意的 {agreed}{article}。</source>
        <translation>The public notice began on {begun}, before the higher Party committee consented on {agreed}{article}.</translation>
    </message>
    <message>
        <source>公示文稿和照片</source>
        <translation>Text and photographs of the public notice</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>Outcome of the public notice</translation>
    </message>
    <message>
        <source>关系在人才中心职业不明人员</source>
        <translation>Registered with a talent centre, occupation unknown</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
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
        <source>其他农牧渔民</source>
        <translation>Other farmer, herder or fisher</translation>
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
        <source>内退</source>
        <translation>Early retired</translation>
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
        <source>写不了文件“{value}”：{reason}。请换一个位置；如果它正在 WPS/Excel 里打开，请先关闭。</source>
        <translation>File "{value}" cannot be written: {reason}. Choose another place; if it is open in WPS/Excel, close it first.</translation>
    </message>
    <message>
        <source>写不进“{value}”。请关掉正在打开它的程序，或换一个文件夹。</source>
        <translation>"{value}" cannot be written. Close the program that has it open, or choose another folder.</translation>
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
        <source>农牧渔业生产人员</source>
        <translation>Worker in farming, herding or fishing</translation>
    </message>
    <message>
        <source>农牧渔民</source>
        <translation>Farmer, herder, fisher</translation>
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
        <source>出生年月</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Duties</translation>
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
        <source>列名</source>
        <translation>Column</translation>
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
        <source>务工经商</source>
        <translation>Work or trade</translation>
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
        <source>单位为元，只写数字，最多两位小数。</source>
        <translation>In yuan, digits only, at most two decimals.</translation>
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
        <source>单位职业</source>
        <translation>Workplace or occupation</translation>
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
        <source>卧床或不能自理</source>
        <translation>Bedridden or needing care</translation>
    </message>
    <message>
        <source>卸任日期</source>
        <translation>In post until</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>去世</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>去向地点</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>双学士</source>
        <translation>Second bachelor</translation>
    </message>
    <message>
        <source>发展党员全程</source>
        <translation>Way into the Party</translation>
    </message>
    <message>
        <source>发展党员材料</source>
        <translation>Development papers</translation>
    </message>
    <message>
        <source>发展对象</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>发展对象培训结业证</source>
        <translation>Training certificate of a target</translation>
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
        <source>取消预备</source>
        <translation>Probation cancelled</translation>
    </message>
    <message>
        <source>取消预备党员资格</source>
        <translation>Probationary membership cancelled</translation>
    </message>
    <message>
        <source>受留党察看处分或正在服刑</source>
        <translation>On observation within the Party, or serving a sentence</translation>
    </message>
    <message>
        <source>变动类别</source>
        <translation>Kind of event</translation>
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
        <source>只写整数。</source>
        <translation>Whole numbers only.</translation>
    </message>
    <message>
        <source>台账 {value} 设有口令，请输入口令。</source>
        <translation>Book {value} has a password; please enter it.</translation>
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
        <source>台账里没有支部“{value}”，导入时会新建。若是写法不同，请先改成一致。</source>
        <translation>The book has no branch "{value}"; the import will make it. If it is only spelled differently, make it the same first.</translation>
    </message>
    <message>
        <source>台账里还没有支部，请先建立支部。</source>
        <translation>The book has no branch yet; please make one first.</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
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
        <source>回原籍未转</source>
        <translation>Back home, not transferred</translation>
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
        <source>回族</source>
        <translation>Hui</translation>
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
        <source>固定电话</source>
        <translation>Landline</translation>
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
        <source>培养教育考察</source>
        <translation>Cultivation, education and review</translation>
    </message>
    <message>
        <source>培养教育考察材料</source>
        <translation>Cultivation, education and review papers</translation>
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
        <source>培训学时</source>
        <translation>Class hours</translation>
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
        <source>壮族</source>
        <translation>Zhuang</translation>
    </message>
    <message>
        <source>处置结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>On record since</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Away</translation>
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
        <source>外国血统</source>
        <translation>Foreign descent</translation>
    </message>
    <message>
        <source>大专</source>
        <translation>Junior college</translation>
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
        <source>失联党员</source>
        <translation>Lost members</translation>
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
        <source>奖项</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>女</source>
        <translation>F</translation>
    </message>
    <message>
        <source>女性</source>
        <translation>Female</translation>
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
        <source>存成了数字，末几位已经丢失。请把单元格设为文本，对照证件重新录入全部 18 位。</source>
        <translation>Stored as a number, so the last digits are lost. Set the cell to text and enter all 18 characters again from the ID card.</translation>
    </message>
    <message>
        <source>存放处</source>
        <translation>Kept at</translation>
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
        <source>完成日期</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>完成日期 {value} 早于开始日期 {begun}。</source>
        <translation>Completed on {value}, before it began on {begun}.</translation>
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
        <source>实际日期</source>
        <translation>Actual date</translation>
    </message>
    <message>
        <source>审批前谈话记录</source>
        <translation>Record of the talk before approval</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>宣传委员</source>
        <translation>Publicity officer</translation>
    </message>
    <message>
        <source>家庭住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>对方联系人</source>
        <translation>Contact there</translation>
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
        <source>导出再读入，没有变化</source>
        <translation>Exported and read again, nothing changed</translation>
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
        <source>居住地改变</source>
        <translation>Residence changed</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>居民党支部</source>
        <translation>Residents' branch</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>工作单位改变</source>
        <translation>Place of work changed</translation>
    </message>
    <message>
        <source>工作岗位</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>工作调动、下派锻炼、外出学习半年以上未转组织关系</source>
        <translation>Posted, seconded or studying elsewhere for over half a year, not transferred</translation>
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
        <source>已外出月数</source>
        <translation>Months away</translation>
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
        <source>市场</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>市场（商圈）党支部</source>
        <translation>Market (business district) branch</translation>
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
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年老体弱卧床不起或长期生病、生活不能自理</source>
        <translation>Bedridden from age, or long ill and in need of care</translation>
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
        <source>应到有表决权 {due} 人，实到 {present} 人，没有超过半数，会议无效{article}。</source>
        <translation>With a vote: {due} due, {present} present. That is not more than half, so the meeting is not valid{article}.</translation>
    </message>
    <message>
        <source>应到有表决权人数</source>
        <translation>Due with a vote</translation>
    </message>
    <message>
        <source>延长</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>延长预备期</source>
        <translation>Probation extended</translation>
    </message>
    <message>
        <source>开出日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Began on</translation>
    </message>
    <message>
        <source>开展集中培训</source>
        <translation>Concentrated training</translation>
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
        <source>归档材料清单</source>
        <translation>List of papers filed</translation>
    </message>
    <message>
        <source>彝族</source>
        <translation>Yi</translation>
    </message>
    <message>
        <source>征求意见（座谈会）记录</source>
        <translation>Record of opinions asked for (or of the discussion held)</translation>
    </message>
    <message>
        <source>待业</source>
        <translation>Awaiting work</translation>
    </message>
    <message>
        <source>待安置、毕业未就业人员</source>
        <translation>Awaiting placement, or graduate without work</translation>
    </message>
    <message>
        <source>德昂族</source>
        <translation>De'ang</translation>
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
        <source>恢复党籍</source>
        <translation>Membership restored</translation>
    </message>
    <message>
        <source>患有精神病或因其他疾病不能表达本人意志</source>
        <translation>Unable to express a will of one's own through mental or other illness</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Due by</translation>
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
        <source>所在党支部</source>
        <translation>Branch</translation>
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
        <source>打不开台账文件（U 盘可能已拔出，或没有权限）。</source>
        <translation>The book's file cannot be opened (the USB drive may have been removed, or permission is missing).</translation>
    </message>
    <message>
        <source>打印 {title}：{pages} 页</source>
        <translation>Printed {title}, pages: {pages}</translation>
    </message>
    <message>
        <source>打印已取消，没有留下文件。</source>
        <translation>Printing cancelled; no file was left.</translation>
    </message>
    <message>
        <source>打印机没有准备好。请检查打印机，或先另存为 PDF。</source>
        <translation>The printer is not ready. Check it, or save a PDF for now.</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>批准日期还没有到，请核对。</source>
        <translation>The approval date has not come yet; please check.</translation>
    </message>
    <message>
        <source>批复文号</source>
        <translation>Approval number</translation>
    </message>
    <message>
        <source>找不到台账文件 {value}（U 盘可能已拔出）。</source>
        <translation>Book file {value} not found (the USB drive may have been removed).</translation>
    </message>
    <message>
        <source>找不到文件“{file}”。请核对位置。</source>
        <translation>File "{file}" not found. Check where it is.</translation>
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
        <source>拉祜族</source>
        <translation>Lahu</translation>
    </message>
    <message>
        <source>指定培养联系人</source>
        <translation>Mentors named</translation>
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
        <source>接收日期</source>
        <translation>Received on</translation>
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
        <source>推荐和确定入党积极分子</source>
        <translation>Activist recommended and decided on</translation>
    </message>
    <message>
        <source>推荐（推优）表和票</source>
        <translation>Recommendation (Youth League recommendation) form and ballots</translation>
    </message>
    <message>
        <source>提出转正申请</source>
        <translation>Application for conversion</translation>
    </message>
    <message>
        <source>撒拉族</source>
        <translation>Salar</translation>
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
        <source>撤销：{what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>支委会审查记录</source>
        <translation>Record of the examination by the branch committee</translation>
    </message>
    <message>
        <source>支部名称不能为空。</source>
        <translation>The branch must have a name.</translation>
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
        <source>支部委员会审查</source>
        <translation>Examination by the branch committee</translation>
    </message>
    <message>
        <source>收缴人</source>
        <translation>Collector</translation>
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
        <source>文件 {value} 是空的，不是台账。请用备份还原。</source>
        <translation>File {value} is empty and not a book. Restore a backup.</translation>
    </message>
    <message>
        <source>文件名应以 {endings} 结尾：{value}</source>
        <translation>The file name should end in {endings}: {value}</translation>
    </message>
    <message>
        <source>文件里没有工作表“{value}”。有：{names}。</source>
        <translation>The file has no sheet "{value}". It has: {names}.</translation>
    </message>
    <message>
        <source>文字里有看不见的控制字符，已去掉，请核对。</source>
        <translation>The text had invisible control characters, which were removed; please check.</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>无业</source>
        <translation>Without work</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
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
        <source>早于变动日期，请核对。</source>
        <translation>Before the date of the event; please check.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
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
        <source>是否流动</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>是否领取</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>普米族</source>
        <translation>Pumi</translation>
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
        <source>最后的修改记录被人删去了。</source>
        <translation>The last entries of the journal were deleted by someone.</translation>
    </message>
    <message>
        <source>最早日期</source>
        <translation>Earliest date</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>有 {count} 位同名的“{value}”，这一行缺身份证号或出生年月，不能确定是不是同一人。请补上后再导入。</source>
        <translation>People named "{value}": {count}. Without an ID number or birth date in this row it is not certain who is meant. Add it, then import again.</translation>
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
        <source>有 {count} 行在表里是隐藏的（从第 {first} 行起），也读入了，请核对。</source>
        <translation>Rows hidden in the sheet: {count} (from row {first}). They were read too; please check.</translation>
    </message>
    <message>
        <source>有效天数</source>
        <translation>Days valid</translation>
    </message>
    <message>
        <source>有看不见的字符，已去掉，请核对。</source>
        <translation>There were invisible characters, which were removed; please check.</translation>
    </message>
    <message>
        <source>有／缺</source>
        <translation>There or missing</translation>
    </message>
    <message>
        <source>朝鲜族</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>期限至</source>
        <translation>Until</translation>
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
        <source>未说明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>未说明的性别</source>
        <translation>Sex not stated</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>本人自传</source>
        <translation>Autobiography</translation>
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
        <source>查找经过</source>
        <translation>Search made</translation>
    </message>
    <message>
        <source>柯尔克孜族</source>
        <translation>Kirgiz</translation>
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
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>步骤序号</source>
        <translation>Step number</translation>
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
        <source>民办非企业单位专业技术人员</source>
        <translation>Professional or technical staff of a private non-profit unit</translation>
    </message>
    <message>
        <source>民办非企业单位管理人员</source>
        <translation>Management staff of a private non-profit unit</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnicity</translation>
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
        <source>水族</source>
        <translation>Sui</translation>
    </message>
    <message>
        <source>汉族</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>没有人员类别，暂不列入花名册等登记表；请补上。</source>
        <translation>Without standing; left out of the roster and other registers for now. Please add it.</translation>
    </message>
    <message>
        <source>没有可以撤销的操作。</source>
        <translation>There is nothing to undo.</translation>
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
        <source>没有姓名。请补上姓名；不是党员的行请删去。</source>
        <translation>No name. Add the name, or delete the row if it is not a member.</translation>
    </message>
    <message>
        <source>没有找到表头。表里要有一行列名，其中要有“{needed}”。可以下载模板对照。</source>
        <translation>No header row found. The sheet needs a row of column names, "{needed}" among them. Compare it with the template.</translation>
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
        <source>没有文件夹 {value}，请先建立。</source>
        <translation>There is no folder {value}; please make it first.</translation>
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
        <source>没有要登记的人，打印出来是一张空表。</source>
        <translation>There is nobody to register; the print is an empty form.</translation>
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
        <source>流入党组织</source>
        <translation>Host organisation</translation>
    </message>
    <message>
        <source>流动党员</source>
        <translation>Mobile members</translation>
    </message>
    <message>
        <source>流动返回</source>
        <translation>Back from mobility</translation>
    </message>
    <message>
        <source>满两年日期</source>
        <translation>Two years on</translation>
    </message>
    <message>
        <source>满族</source>
        <translation>Manchu</translation>
    </message>
    <message>
        <source>照实填写。</source>
        <translation>Fill in as it is.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>独龙族</source>
        <translation>Derung</translation>
    </message>
    <message>
        <source>环境变量 {name} 应写成 2026-01-05 这样的日期：{value}</source>
        <translation>The environment variable {name} should be a date such as 2026-01-05: {value}</translation>
    </message>
    <message>
        <source>珞巴族</source>
        <translation>Lhoba</translation>
    </message>
    <message>
        <source>瑶族</source>
        <translation>Yao</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
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
        <source>留察或服刑</source>
        <translation>Observation or sentence</translation>
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
        <source>白族</source>
        <translation>Bai</translation>
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
        <source>社区工作</source>
        <translation>Community work</translation>
    </message>
    <message>
        <source>社区工作人员</source>
        <translation>Community worker</translation>
    </message>
    <message>
        <source>社团协会党支部</source>
        <translation>Association branch</translation>
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
        <source>积极分子</source>
        <translation>Activist</translation>
    </message>
    <message>
        <source>积极分子培养不满{span}，最早 {day}{article}。</source>
        <translation>Cultivated as an activist for less than the time required ({span}); {day} at the earliest{article}.</translation>
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
        <source>第 {first}—{last} 行的这一格合并了，内容只算第 {first} 行的。如果各行都有，请拆分单元格后分别填写。</source>
        <translation>This cell is merged over rows {first}–{last}; its content counts for row {first} only. If it holds for every row, split the cell and fill in each.</translation>
    </message>
    <message>
        <source>第 {row} 行的“{label}”超过 {most} 字，一格写不下。请把它缩短后再导出。</source>
        <translation>"{label}" in row {row} is longer than {most} characters, more than a cell can hold. Shorten it, then export again.</translation>
    </message>
    <message>
        <source>第 {seq} 笔修改记录被人改动过，或缺了内容。</source>
        <translation>Entry {seq} of the journal was changed by someone, or something is missing from it.</translation>
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
        <source>第二学士学位班</source>
        <translation>Second bachelor's degree class</translation>
    </message>
    <message>
        <source>等</source>
        <translation>and others</translation>
    </message>
    <message>
        <source>籍贯</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>纪检委员</source>
        <translation>Discipline officer</translation>
    </message>
    <message>
        <source>纳西族</source>
        <translation>Naxi</translation>
    </message>
    <message>
        <source>组织关系转接</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>组织委员</source>
        <translation>Organisation officer</translation>
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
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>统战委员</source>
        <translation>United front officer</translation>
    </message>
    <message>
        <source>继续教育考察</source>
        <translation>Continued education and review</translation>
    </message>
    <message>
        <source>维吾尔族</source>
        <translation>Uygur</translation>
    </message>
    <message>
        <source>编入党支部和党小组</source>
        <translation>Placed in a branch and group</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>羌族</source>
        <translation>Qiang</translation>
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
        <source>职务</source>
        <translation>Post</translation>
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
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
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
        <source>自费出国</source>
        <translation>Abroad at own expense</translation>
    </message>
    <message>
        <source>自费出国半年以上</source>
        <translation>Abroad at own expense for over half a year</translation>
    </message>
    <message>
        <source>苗族</source>
        <translation>Miao</translation>
    </message>
    <message>
        <source>蒙古族</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>藏族</source>
        <translation>Tibetan</translation>
    </message>
    <message>
        <source>表彰</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>表彰奖励</source>
        <translation>Commendation or award</translation>
    </message>
    <message>
        <source>表里没有“人员类别”和“转正时间”，分不出正式党员和预备党员；这一项先空着，以后可补。</source>
        <translation>The sheet has neither 人员类别 (standing) nor 转正时间 (conversion date), so full and probationary members cannot be told apart; standing stays empty and can be added later.</translation>
    </message>
    <message>
        <source>裕固族</source>
        <translation>Yugur</translation>
    </message>
    <message>
        <source>要求时限</source>
        <translation>Time required</translation>
    </message>
    <message>
        <source>解放军、武警</source>
        <translation>Army or armed police</translation>
    </message>
    <message>
        <source>警告</source>
        <translation>Warning</translation>
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
        <source>请填写{label}。</source>
        <translation>Please fill in: {label}.</translation>
    </message>
    <message>
        <source>请填写变动日期。</source>
        <translation>Please fill in the date of the event.</translation>
    </message>
    <message>
        <source>请填四位年份，如 {year}。</source>
        <translation>Write a year of four digits, such as {year}.</translation>
    </message>
    <message>
        <source>请选择变动类别。</source>
        <translation>Please choose the kind of event.</translation>
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
        <source>读不了口令文件：{value}</source>
        <translation>The password file cannot be read: {value}</translation>
    </message>
    <message>
        <source>读写磁盘出错（U 盘可能已拔出），这一步没有保存。请检查后再试。</source>
        <translation>The disk failed (the USB drive may have been removed); this step was not saved. Check it, then try again.</translation>
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
        <source>谈话人</source>
        <translation>Talk held by</translation>
    </message>
    <message>
        <source>谈话日期</source>
        <translation>Talk on</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>赞成 {yes} 票，没有超过应到 {due} 人的半数，不能通过{article}。</source>
        <translation>In favour: {yes}, not more than half of the {due} due, so it cannot pass{article}.</translation>
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
        <source>身份证号相同而姓名不同：台账里是“{there}”，将改为“{value}”，请核对。</source>
        <translation>The same ID number with another name: "{there}" in the book will become "{value}"; please check.</translation>
    </message>
    <message>
        <source>身份证复印件</source>
        <translation>Copy of the ID card</translation>
    </message>
    <message>
        <source>转入</source>
        <translation>In</translation>
    </message>
    <message>
        <source>转入单位</source>
        <translation>Transferred to</translation>
    </message>
    <message>
        <source>转入组织关系</source>
        <translation>Transfer in</translation>
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
        <source>转出单位</source>
        <translation>Transferred from</translation>
    </message>
    <message>
        <source>转出组织关系</source>
        <translation>Transfer out</translation>
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
        <source>转正征求意见记录</source>
        <translation>Record of opinions on the conversion</translation>
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
        <source>转正申请书</source>
        <translation>Application for conversion</translation>
    </message>
    <message>
        <source>达斡尔族</source>
        <translation>Daur</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>这一步在程序升级之前，已不能撤销。</source>
        <translation>This step is from before the program was upgraded and can no longer be undone.</translation>
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
        <source>这个身份证号已登记在“{value}”名下，请核对。</source>
        <translation>This ID number is already registered for "{value}"; please check.</translation>
    </message>
    <message>
        <source>进行政治审查</source>
        <translation>Political review</translation>
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
        <source>退职</source>
        <translation>Left service</translation>
    </message>
    <message>
        <source>退职人员</source>
        <translation>Left service before retirement</translation>
    </message>
    <message>
        <source>选填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>递交入党申请书</source>
        <translation>Application to join handed in</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
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
        <source>重做：{what}</source>
        <translation>Redo: {what}</translation>
    </message>
    <message>
        <source>重新取得联系</source>
        <translation>Contact regained</translation>
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
        <source>门巴族</source>
        <translation>Monba</translation>
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
        <source>限期改正</source>
        <translation>Correction term</translation>
    </message>
    <message>
        <source>除名</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>集中培训不足 {days} 天或 {hours} 学时{article}。</source>
        <translation>The concentrated training did not reach {days} days or {hours} class hours{article}.</translation>
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
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>颁发“光荣在党50年”纪念章</source>
        <translation>"50 Years in the Party" badge awarded</translation>
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
        <source>预备党员教育考察登记表</source>
        <translation>Education and review register of a probationary member</translation>
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
        <source>预审批复</source>
        <translation>Reply to the pre-review request</translation>
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
        <source>黎族</source>
        <translation>Li</translation>
    </message>
    <message>
        <source>（已清除）</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>（无姓名）</source>
        <translation>(no name)</translation>
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
</TS>
