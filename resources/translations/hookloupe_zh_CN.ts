<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DeliveryText</name>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>投递 ID</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>历时 %1</translation>
    </message>
    <message>
        <source>Attempt %1, repeated after it was accepted</source>
        <translation>第 %1 次尝试，在已接受后又重复</translation>
    </message>
    <message>
        <source>Attempt %1, replay</source>
        <translation>第 %1 次尝试，重放</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>there is nothing for it</source>
        <translation>没有可用对象</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Repairing the store…</source>
        <translation>正在修复存储库…</translation>
    </message>
    <message>
        <source>It can be repaired: what can still be read is put into a new store, and the damaged file is kept beside it.</source>
        <translation>可以修复：仍可读取的内容放入新存储库，损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hookloupe::Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up the store…</source>
        <translation>备份存储库(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check the store…</source>
        <translation>检查存储库(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit and replay…</source>
        <translation>编辑并重放(&amp;E)…</translation>
    </message>
    <message>
        <source>Re-&amp;sign and replay…</source>
        <translation>重新签名并重放(&amp;S)…</translation>
    </message>
    <message>
        <source>Replay &amp;many…</source>
        <translation>批量重放(&amp;M)…</translation>
    </message>
    <message>
        <source>Show its &amp;life-line</source>
        <translation>显示其生命线(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>复制为 cURL(&amp;C)</translation>
    </message>
    <message>
        <source>Copy ra&amp;w request</source>
        <translation>复制原始请求(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;body</source>
        <translation>复制正文(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paste and import…</source>
        <translation>粘贴并导入(&amp;P)…</translation>
    </message>
    <message>
        <source>Show o&amp;nly this endpoint</source>
        <translation>仅显示此端点(&amp;N)</translation>
    </message>
    <message>
        <source>St&amp;ar</source>
        <translation>加星标(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>备注(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;xport requests…</source>
        <translation>导出请求(&amp;X)…</translation>
    </message>
    <message>
        <source>Export as &amp;file…</source>
        <translation>导出为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all events</source>
        <translation>选择所有事件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save filter…</source>
        <translation>保存筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>F&amp;ollow new events</source>
        <translation>跟随新事件(&amp;O)</translation>
    </message>
    <message>
        <source>Times without &amp;listening</source>
        <translation>未监听的时段(&amp;L)</translation>
    </message>
    <message>
        <source>Grou&amp;p by delivery</source>
        <translation>按投递分组(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>时间轴(&amp;I)</translation>
    </message>
    <message>
        <source>Timeline &amp;as a table…</source>
        <translation>时间轴表格(&amp;A)…</translation>
    </message>
    <message>
        <source>Hide &amp;refused</source>
        <translation>隐藏被拒绝的(&amp;R)</translation>
    </message>
    <message>
        <source>Details &amp;below</source>
        <translation>详情在下方(&amp;B)</translation>
    </message>
    <message>
        <source>Details at the ri&amp;ght</source>
        <translation>详情在右侧(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Send a &amp;test event</source>
        <translation>发送测试事件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Listeners…</source>
        <translation>监听器(&amp;L)…</translation>
    </message>
    <message>
        <source>L&amp;imits…</source>
        <translation>限额(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>保留策略(&amp;R)…</translation>
    </message>
    <message>
        <source>Signature &amp;schemes…</source>
        <translation>签名方案(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Public URL…</source>
        <translation>公开 URL(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Nothing arrived?…</source>
        <translation>没有收到(&amp;N)？…</translation>
    </message>
    <message>
        <source>&amp;Check a consumer…</source>
        <translation>检查消费端(&amp;C)…</translation>
    </message>
    <message>
        <source>Gateway si&amp;mulator…</source>
        <translation>网关模拟器(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Play as a gateway…</source>
        <translation>作为网关播放(&amp;P)…</translation>
    </message>
    <message>
        <source>N&amp;otices…</source>
        <translation>通知(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;About Hookloupe</source>
        <translation>关于 Hookloupe(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>编辑(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>端点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>工具(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1 (one event only)</source>
        <translation>%1（仅限一个事件）</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1（最多 %2）</translation>
    </message>
    <message>
        <source>&amp;Replay %1 events…</source>
        <translation>重放 %1 个事件(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy %1 events as cURL</source>
        <translation>将 %1 个事件复制为 cURL(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport request…</source>
        <translation>导出请求(&amp;X)…</translation>
    </message>
    <message>
        <source>E&amp;xport the requests of %1 events…</source>
        <translation>导出 %1 个事件的请求(&amp;X)…</translation>
    </message>
    <message>
        <source>St&amp;ar %1 events</source>
        <translation>为 %1 个事件加星标(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tags of %1 events…</source>
        <translation>%1 个事件的标签(&amp;T)…</translation>
    </message>
    <message>
        <source>N&amp;ote for %1 events…</source>
        <translation>%1 个事件的备注(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Delete %1 events</source>
        <translation>删除 %1 个事件(&amp;D)</translation>
    </message>
    <message>
        <source>Compare &amp;with… (one or two events only)</source>
        <translation>比较…（仅限一个或两个事件）(&amp;W)</translation>
    </message>
    <message>
        <source>Compare &amp;with each other</source>
        <translation>相互比较(&amp;W)</translation>
    </message>
    <message>
        <source>Compare &amp;with the last of its type</source>
        <translation>与同类型的上一个比较(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with its replay</source>
        <translation>与其重放比较</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>at the top of the list</source>
        <translation>在列表顶部</translation>
    </message>
    <message>
        <source>Follow new events</source>
        <translation>跟随新事件</translation>
    </message>
    <message>
        <source>Deliveries are followed at the top of the list</source>
        <translation>投递在列表顶部跟随</translation>
    </message>
    <message>
        <source>not between deliveries</source>
        <translation>不在投递之间</translation>
    </message>
    <message>
        <source>not of deliveries</source>
        <translation>不适用于投递</translation>
    </message>
    <message>
        <source>deliveries: the newest first</source>
        <translation>投递：最新在前</translation>
    </message>
    <message>
        <source>Stop replayin&amp;g</source>
        <translation>停止重放(&amp;G)</translation>
    </message>
    <message>
        <source>Sc&amp;hema of this type…</source>
        <translation>此类型的结构(&amp;H)…</translation>
    </message>
    <message>
        <source>Command pale&amp;tte…</source>
        <translation>命令面板(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Show complete requests only, not what was refused, broke off or never came</source>
        <translation>仅显示完整的请求，不显示被拒绝、中断或从未到达的</translation>
    </message>
    <message>
        <source>One row for each delivery, with its attempts below</source>
        <translation>每个投递一行，其下为各次尝试</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>nothing is being replayed</source>
        <translation>没有正在进行的重放</translation>
    </message>
    <message>
        <source>the timeline is not shown</source>
        <translation>时间轴未显示</translation>
    </message>
    <message>
        <source>notices cannot be shown here</source>
        <translation>此处无法显示通知</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>排序方式(&amp;Y)</translation>
    </message>
    <message>
        <source>select an event first</source>
        <translation>请先选择一个事件</translation>
    </message>
    <message>
        <source>for one event only</source>
        <translation>仅限一个事件</translation>
    </message>
    <message>
        <source>for at most %1 events</source>
        <translation>最多 %1 个事件</translation>
    </message>
    <message>
        <source>for one or two events only</source>
        <translation>仅限一个或两个事件</translation>
    </message>
    <message>
        <source>Compare with the attempt &amp;before</source>
        <translation>与上一次尝试比较(&amp;B)</translation>
    </message>
    <message>
        <source>Compare with its repla&amp;y</source>
        <translation>与其重放比较(&amp;Y)</translation>
    </message>
    <message>
        <source>Compare with its repla&amp;y (not replayed yet)</source>
        <translation>与其重放比较（尚未重放）(&amp;Y)</translation>
    </message>
    <message>
        <source>it was not replayed yet</source>
        <translation>尚未重放</translation>
    </message>
    <message>
        <source>Keep the newest event in sight, newest first</source>
        <translation>让最新事件保持可见，最新在前</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言 (Language)(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;in its own window</source>
        <translation>在独立窗口中打开(&amp;I)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the event before</source>
        <translation>返回上一个事件(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;ward to the next event</source>
        <translation>前进到下一个事件(&amp;W)</translation>
    </message>
    <message>
        <source>Lo&amp;g…</source>
        <translation>日志(&amp;G)…</translation>
    </message>
    <message>
        <source>Co&amp;mfortable rows</source>
        <translation>宽松行距(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open workspace file…</source>
        <translation>打开工作区文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Save as &amp;workspace file…</source>
        <translation>保存为工作区文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Secr&amp;ets…</source>
        <translation>密钥(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare &amp;with a delivery list…</source>
        <translation>与投递列表比较(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Why did a signature fail?</source>
        <translation>签名为何失败(&amp;W)？</translation>
    </message>
    <message>
        <source>O&amp;ffer what is copied</source>
        <translation>提供导入已复制的内容(&amp;F)</translation>
    </message>
    <message>
        <source>Tells when another program copies curl commands, a HAR or other requests, and offers to import them. Off at first.</source>
        <translation>当其他程序复制了 curl 命令、HAR 或其他请求时提示，并提供导入。默认关闭。</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>浅色高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>深色高对比度(&amp;C)</translation>
    </message>
</context>
<context>
    <name>hookloupe::AnswerBodyEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>应答正文</translation>
    </message>
    <message>
        <source>Fill in {{pla&amp;ceholders}}</source>
        <translation>填充 {{占位符}}(&amp;C)</translation>
    </message>
    <message>
        <source>For an example request:</source>
        <translation>以示例请求为例：</translation>
    </message>
    <message>
        <source>The body for an example request</source>
        <translation>示例请求的正文</translation>
    </message>
    <message>
        <source>Where the body comes from</source>
        <translation>正文来源</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File of the body</source>
        <translation>正文文件</translation>
    </message>
    <message>
        <source>Read again when it changes</source>
        <translation>文件变化时重新读取</translation>
    </message>
    <message>
        <source>Choose the file of the body</source>
        <translation>选择正文文件</translation>
    </message>
    <message>
        <source>Values: %1.
Filters behind a bar: %2.
For example {{json:$.payment.id | json}}, {{header:X-Id}}, {{time:unix}}, {{random:1-6}}, {{counter}}.</source>
        <translation>值：%1。
竖线后的过滤器：%2。
例如 {{json:$.payment.id | json}}、{{header:X-Id}}、{{time:unix}}、{{random:1-6}}、{{counter}}。</translation>
    </message>
    <message>
        <source>Name a file by its whole path, or choose one.</source>
        <translation>请填写文件的完整路径，或选择一个文件。</translation>
    </message>
</context>
<context>
    <name>hookloupe::AttemptLine</name>
    <message>
        <source>Attempts on a time line</source>
        <translation>时间轴上的尝试</translation>
    </message>
    <message>
        <source>The arrows go from attempt to attempt, Return shows one. The table below says the same.</source>
        <translation>方向键在各次尝试间移动，回车键显示其中一次。下方表格内容相同。</translation>
    </message>
    <message>
        <source>%1 planned attempts</source>
        <translation>%1 次计划的尝试</translation>
    </message>
    <message>
        <source>%1 attempts close together</source>
        <translation>%1 次相邻的尝试</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>时钟被回拨</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>hookloupe::AttemptsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an attempt&apos;s number, its event</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>时钟被回拨</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status, a word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <translation>%1 的重复</translation>
    </message>
    <message>
        <source>differs from the schedule</source>
        <translation>与计划不符</translation>
    </message>
    <message>
        <source>replay of %1</source>
        <translation>%1 的重放</translation>
    </message>
    <message>
        <source>alarm: another body than %1</source>
        <translation>警报：正文与 %1 不同</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1, if it fails again; assumed</source>
        <translation>%1，若再次失败；推测</translation>
    </message>
    <message>
        <source>%1, if it fails again</source>
        <translation>%1，若再次失败</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>文档所述</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>hookloupe::BatchForm</name>
    <message>
        <source>Target URL</source>
        <translation>目标 URL</translation>
    </message>
    <message>
        <source>Target whose answers are compared</source>
        <translation>用于比较应答的目标</translation>
    </message>
    <message>
        <source>Another deployment, whose answers are compared</source>
        <translation>另一个部署，用于比较应答</translation>
    </message>
    <message>
        <source>As what the events are sent</source>
        <translation>以何种形式发送事件</translation>
    </message>
    <message>
        <source>As they came, byte for byte</source>
        <translation>按原样，逐字节</translation>
    </message>
    <message>
        <source>As retries: same id, signed now</source>
        <translation>作为重试：相同 ID，现在签名</translation>
    </message>
    <message>
        <source>As new messages: new id, signed now</source>
        <translation>作为新消息：新 ID，现在签名</translation>
    </message>
    <message>
        <source>Scheme to sign by</source>
        <translation>签名所用方案</translation>
    </message>
    <message>
        <source>Each event&apos;s own</source>
        <translation>各事件自己的方案</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>(that of each event&apos;s endpoint)</source>
        <translation>（各事件端点的密钥）</translation>
    </message>
    <message>
        <source>Changes to every request</source>
        <translation>对每个请求的修改</translation>
    </message>
    <message>
        <source>One change a line: header NAME: VALUE, remove NAME, json PATH = VALUE, form NAME = VALUE, body TEXT, method WORD, target PATH.

%1</source>
        <translation>每行一项修改：header 名称: 值、remove 名称、json 路径 = 值、form 名称 = 值、body 文本、method 单词、target 路径。

%1</translation>
    </message>
    <message>
        <source>&amp;Target URL</source>
        <translation>目标 URL(&amp;T)</translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation>比较对象(&amp;P)</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>发送(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>方案(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>密钥(&amp;E)</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>修改(&amp;G)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Oldest first, one by one</source>
        <translation>最早在前，逐个</translation>
    </message>
    <message>
        <source>Oldest first, several at once</source>
        <translation>最早在前，同时多个</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> 个同时</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>顺序的种子</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>种子 </translation>
    </message>
    <message>
        <source>The same seed gives the same order again</source>
        <translation>相同的种子得到相同的顺序</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>As fast as they are answered</source>
        <translation>应答多快就多快</translation>
    </message>
    <message>
        <source>At a rate</source>
        <translation>按固定速率</translation>
    </message>
    <message>
        <source>As they were received</source>
        <translation>按接收时的节奏</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 每秒</translation>
    </message>
    <message>
        <source>Factor of the original spacing</source>
        <translation>原始间隔的倍数</translation>
    </message>
    <message>
        <source>spacing × </source>
        <comment>times, a factor</comment>
        <translation>间隔 × </translation>
    </message>
    <message>
        <source>How often each event is sent</source>
        <translation>每个事件发送几次</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>times</comment>
        <translation> ×</translation>
    </message>
    <message>
        <source>Schedule of retries</source>
        <translation>重试计划</translation>
    </message>
    <message>
        <source>None: each once</source>
        <translation>无：各一次</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>同 %1</translation>
    </message>
    <message>
        <source>How much faster the schedule runs</source>
        <translation>计划加速倍数</translation>
    </message>
    <message>
        <source> × faster</source>
        <translation> 倍速</translation>
    </message>
    <message>
        <source>Where the results are kept</source>
        <translation>结果保存于何处</translation>
    </message>
    <message>
        <source>Here and with the events</source>
        <translation>此处及事件中</translation>
    </message>
    <message>
        <source>Here only, until this closes</source>
        <translation>仅此处，直到关闭</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Each eve&amp;nt</source>
        <translation>每个事件(&amp;N)</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Keep results</source>
        <translation>保存结果(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>Ret&amp;ries</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Type the secret to sign with: no endpoint has one.</source>
        <translation>请输入签名密钥：没有端点带有密钥。</translation>
    </message>
    <message>
        <source>Put line %1 of the changes right first: %2</source>
        <translation>请先修正修改中的第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>hookloupe::BatchReplay</name>
    <message>
        <source>%1 are sent to this address, byte for byte, one after the other, the oldest first.</source>
        <translation>将 %1 逐字节、依次、最早在前发送到此地址。</translation>
    </message>
    <message>
        <source>&amp;Replay %1</source>
        <translation>重放 %1(&amp;R)</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <translation>在 %1/%2 后停止</translation>
    </message>
    <message>
        <source>%1 replayed</source>
        <translation>已重放 %1</translation>
    </message>
    <message>
        <source>Replaying %1 of %2…</source>
        <translation>正在重放 %1/%2…</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2, since the last %3 could not be sent: %4</source>
        <translation>在 %1/%2 后停止，因为最后 %3 个无法发送：%4</translation>
    </message>
    <message>
        <source>%1 answered 2xx</source>
        <translation>%1 个以 2xx 应答</translation>
    </message>
    <message>
        <source>%1 answered otherwise</source>
        <translation>%1 个以其他方式应答</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1 个未应答</translation>
    </message>
    <message>
        <source>%1 left out, since they are gone or no requests</source>
        <translation>%1 个被略过，因已不存在或不是请求</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1:%2。</translation>
    </message>
</context>
<context>
    <name>hookloupe::BatchResult</name>
    <message>
        <source>… %1 in all</source>
        <translation>… 共 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>将再次尝试</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>only one answered</source>
        <translation>仅一方应答</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs in %1</source>
        <translation>%1 不同</translation>
    </message>
    <message>
        <source>Event #%1 to %2: %3</source>
        <translation>事件 #%1 发往 %2：%3</translation>
    </message>
    <message>
        <source>, after %1 tries</source>
        <translation>，经 %1 次尝试</translation>
    </message>
    <message>
        <source>— Answer of %1:</source>
        <translation>— %1 的应答：</translation>
    </message>
</context>
<context>
    <name>hookloupe::BatchResultsModel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>hookloupe::BodyTableModel</name>
    <message>
        <source>(no value)</source>
        <translation>（无值）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>hookloupe::BodyTableView</name>
    <message>
        <source>Save part</source>
        <translation>保存部分</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Selected value</source>
        <translation>所选的值</translation>
    </message>
    <message>
        <source>Selected value in hex</source>
        <translation>所选值的十六进制</translation>
    </message>
    <message>
        <source>Selected image</source>
        <translation>所选图像</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>推测：%1</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Copied the cell.</source>
        <translation>已复制单元格。</translation>
    </message>
    <message>
        <source>Saved the part as %1.</source>
        <translation>部分已保存为 %1。</translation>
    </message>
    <message>
        <source>Could not save the part: %1.</source>
        <translation>无法保存部分：%1。</translation>
    </message>
    <message>
        <source>First ro&amp;w as headings</source>
        <translation>首行作为标题(&amp;W)</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>保存部分…</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>分隔符</translation>
    </message>
</context>
<context>
    <name>hookloupe::BodyTreeView</name>
    <message>
        <source>JSON tree</source>
        <translation>JSON 树</translation>
    </message>
    <message>
        <source>JSON path of the value</source>
        <translation>值的 JSON 路径</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>复制键(&amp;K)</translation>
    </message>
    <message>
        <source>%1, repeated key</source>
        <translation>%1，重复的键</translation>
    </message>
    <message>
        <source>Filter &amp;by this value</source>
        <translation>按此值筛选(&amp;B)</translation>
    </message>
    <message>
        <source>Add as co&amp;lumn</source>
        <translation>添加为列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Expand two levels</source>
        <translation>展开两级(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>折叠(&amp;O)</translation>
    </message>
    <message>
        <source>Copied the value.</source>
        <translation>已复制值。</translation>
    </message>
    <message>
        <source>Copied the path.</source>
        <translation>已复制路径。</translation>
    </message>
    <message>
        <source>Copied the key.</source>
        <translation>已复制键。</translation>
    </message>
</context>
<context>
    <name>hookloupe::BodyView</name>
    <message>
        <source>Dec&amp;ode escapes</source>
        <translation>解码转义(&amp;O)</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Body in hex</source>
        <translation>正文的十六进制</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>JSON path of the caret</source>
        <translation>光标处的 JSON 路径</translation>
    </message>
    <message>
        <source>Laying it out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Shows \u00e9 as é. What was signed has it as sent.</source>
        <translation>将 \u00e9 显示为 é。签名的是发送时的内容。</translation>
    </message>
    <message>
        <source>Prett&amp;y</source>
        <translation>美化(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;JSON tree</source>
        <translation>JSON 树(&amp;J)</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>Ima&amp;ge</source>
        <translation>图像(&amp;G)</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>解码后</translation>
    </message>
    <message>
        <source>As re&amp;ceived</source>
        <translation>按接收(&amp;C)</translation>
    </message>
    <message>
        <source>He&amp;x</source>
        <translation>十六进制(&amp;X)</translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation>正文的显示方式</translation>
    </message>
    <message>
        <source>HTML is shown as source only: nothing in it is run or fetched.</source>
        <translation>HTML 仅以源码显示：其中内容不会被执行或获取。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ByteFinder</name>
    <message>
        <source>This expression takes too long on this text; the rest was not looked at.</source>
        <translation>此表达式在该文本上耗时过长；其余部分未搜索。</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>不是正则表达式：%1</translation>
    </message>
</context>
<context>
    <name>hookloupe::ByteTextView</name>
    <message>
        <source>%L1 lines</source>
        <translation>%L1 行</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 个元素</translation>
    </message>
    <message>
        <source>%L1 elements</source>
        <translation>%L1 个元素</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 个键</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%L1 keys</source>
        <translation>%L1 个键</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 项</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>折叠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展开(&amp;U)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>全部展开(&amp;N)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>hookloupe::ByteView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>hookloupe::CaseDialog</name>
    <message>
        <source>Case %1</source>
        <translation>案例 %1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Events of the case</source>
        <translation>案例的事件</translation>
    </message>
    <message>
        <source>What the case tells of the event, and its bytes</source>
        <translation>案例对该事件的说明及其字节</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import and &amp;replay…</source>
        <translation>导入并重放(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>无法打开 %1。%2</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>%1 of %2 imported…</source>
        <translation>已导入 %1/%2…</translation>
    </message>
    <message>
        <source>It holds 1 event. Nothing of it is stored before you import it.</source>
        <translation>包含 1 个事件。导入之前不会存储任何内容。</translation>
    </message>
    <message>
        <source>It holds %1 events. Nothing of it is stored before you import it.</source>
        <translation>包含 %1 个事件。导入之前不会存储任何内容。</translation>
    </message>
    <message>
        <source>Nothing of %1 was imported. %2</source>
        <translation>没有从 %1 导入任何内容。%2</translation>
    </message>
    <message>
        <source>The case was changed since it was opened. Open it again.</source>
        <translation>案例自打开后已被更改。请重新打开。</translation>
    </message>
</context>
<context>
    <name>hookloupe::CaseModel</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 以及另外 %1 个</translation>
    </message>
    <message>
        <source>Nothing listened</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Refused request</source>
        <translation>被拒绝的请求</translation>
    </message>
    <message>
        <source>Judged before: %1. %2</source>
        <translation>先前的判定：%1。%2</translation>
    </message>
    <message>
        <source>It was redacted: its signature can no longer be verified.</source>
        <translation>已脱敏：其签名无法再验证。</translation>
    </message>
    <message>
        <source>Cause: %1. %2 %3 %4</source>
        <translation>原因：%1。%2 %3 %4</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>It was answered with %1 %2.</source>
        <translation>以 %1 %2 应答。</translation>
    </message>
    <message>
        <source>Forwarded to %1: %2</source>
        <translation>转发到 %1：%2</translation>
    </message>
    <message>
        <source>Replayed to %1: %2</source>
        <translation>重放到 %1：%2</translation>
    </message>
    <message>
        <source>Made %1 by %2 %3. It is whole: every file in it is what its manifest says.</source>
        <translation>由 %2 %3 于 %1 创建。完好：其中每个文件都与清单一致。</translation>
    </message>
    <message>
        <source>Nothing was taken out of it: it holds what came.</source>
        <translation>没有去除任何内容：包含原始内容。</translation>
    </message>
    <message>
        <source>It is redacted. Replaced values: %1.</source>
        <translation>已脱敏：替换了 %1 个值。</translation>
    </message>
    <message>
        <source>It is redacted. Replaced values: %1. The requests were signed anew with throw-away keys that are in it.</source>
        <translation>已脱敏：替换了 %1 个值，并用随附的一次性密钥重新签名了请求。</translation>
    </message>
    <message>
        <source>%1, and not what the case says</source>
        <translation>%1，与案例所述不符</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>By the case&apos;s key</source>
        <translation>按案例的密钥</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>… The rest of the note is in the case’s index.html.</source>
        <translation>… 备注的其余部分在案例的 index.html 中。</translation>
    </message>
</context>
<context>
    <name>hookloupe::CheckForm</name>
    <message>
        <source>URL of the consumer</source>
        <translation>消费端的 URL</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>URL that is signed</source>
        <translation>参与签名的 URL</translation>
    </message>
    <message>
        <source>(the URL above; behind a proxy, the public one)</source>
        <translation>（上面的 URL；在代理后则为公开 URL）</translation>
    </message>
    <message>
        <source>Event that the checks are made of</source>
        <translation>用于生成检查的事件</translation>
    </message>
    <message>
        <source>A sample of the provider&apos;s</source>
        <translation>提供商的样例</translation>
    </message>
    <message>
        <source>Your own, pasted below</source>
        <translation>您自己的，粘贴在下方</translation>
    </message>
    <message>
        <source>Your own event</source>
        <translation>您自己的事件</translation>
    </message>
    <message>
        <source>A body, or a whole raw request with its headers</source>
        <translation>正文，或带标头的完整原始请求</translation>
    </message>
    <message>
        <source>How long the provider waits, in seconds</source>
        <translation>提供商等待的秒数</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>As &amp;endpoint</source>
        <translation>同端点(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>方案(&amp;C)</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>密钥(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;igned URL</source>
        <translation>签名的 URL(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>事件(&amp;V)</translation>
    </message>
    <message>
        <source>The provider &amp;waits</source>
        <translation>提供商等待(&amp;W)</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Paste the event: its body, or a whole raw request.</source>
        <translation>请粘贴事件：其正文，或完整的原始请求。</translation>
    </message>
    <message>
        <source>This is too much to paste: send it to Hookloupe, select it in the list and choose it here.</source>
        <translation>内容过多，无法粘贴：请将其发送到 Hookloupe，在列表中选择后再在此选用。</translation>
    </message>
    <message>
        <source>Choose how the events are signed.</source>
        <translation>请选择事件的签名方式。</translation>
    </message>
    <message>
        <source>The secret of %1 is not there any more: type one in.</source>
        <translation>%1 的密钥已不存在：请输入一个。</translation>
    </message>
    <message>
        <source>Type in the secret that the consumer verifies with.</source>
        <translation>请输入消费端用于验证的密钥。</translation>
    </message>
    <message>
        <source>(the endpoint&apos;s secret)</source>
        <translation>（端点的密钥）</translation>
    </message>
    <message>
        <source>The private key: only it can sign</source>
        <translation>私钥：只有它能签名</translation>
    </message>
</context>
<context>
    <name>hookloupe::CommandController</name>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>hookloupe::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command, an endpoint, a filter, a scheme…</source>
        <translation>输入命令、端点、筛选或方案…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Not available now: %1</source>
        <translation>现在不可用：%1</translation>
    </message>
    <message>
        <source>Nothing has this name. Press Esc to go back.</source>
        <translation>没有此名称。按 Esc 返回。</translation>
    </message>
    <message>
        <source>%1 found. Return runs what is selected, Esc goes back.</source>
        <translation>找到 %1 项。回车执行所选项，Esc 返回。</translation>
    </message>
</context>
<context>
    <name>hookloupe::CompareWindow</name>
    <message>
        <source>&amp;Without what differs each time</source>
        <translation>忽略每次都变的内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Ignore the order of keys</source>
        <translation>忽略键的顺序(&amp;I)</translation>
    </message>
    <message>
        <source>Numbers by &amp;value (1.0 is 1)</source>
        <translation>按值比较数字（1.0 即 1）(&amp;V)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Headers that differ</source>
        <translation>不同的标头</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>不同的字段</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Leaves aside dates, ids of requests, signatures, what proxies add, and lengths where the bodies differ</source>
        <translation>忽略日期、请求 ID、签名、代理添加的内容，以及正文不同时的长度</translation>
    </message>
    <message>
        <source>Show the bodies</source>
        <translation>显示正文</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>All differences, in the unified form (Ctrl+Shift+C)</source>
        <translation>以 unified 格式复制所有差异 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Looking for the last one of this type…</source>
        <translation>正在查找此类型的上一个…</translation>
    </message>
    <message>
        <source>Looking for the attempt before…</source>
        <translation>正在查找上一次尝试…</translation>
    </message>
    <message>
        <source>The comparison was cancelled. Change an option, or compare again from the list.</source>
        <translation>比较已取消。请更改选项，或从列表重新比较。</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>比较 %1 与 %2</translation>
    </message>
    <message>
        <source>Compare events</source>
        <translation>比较事件</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右：%1</translation>
    </message>
    <message>
        <source>No difference to show.</source>
        <translation>没有可显示的差异。</translation>
    </message>
    <message>
        <source>Fields by path</source>
        <translation>按路径列出字段</translation>
    </message>
    <message>
        <source>Lines, one text</source>
        <translation>按行，单列</translation>
    </message>
    <message>
        <source>Lines, side by side</source>
        <translation>按行，并排</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 处差异</translation>
    </message>
    <message>
        <source>%L1 differences</source>
        <translation>%L1 处差异</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>第 %L1/%L2 处差异</translation>
    </message>
</context>
<context>
    <name>hookloupe::ComparedText</name>
    <message>
        <source>members in another order</source>
        <translation>成员顺序不同</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>hookloupe::Comparison</name>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 字节</translation>
    </message>
    <message>
        <source>%1 of %L2 × %L3 pixels</source>
        <translation>%1，%L2 × %L3 像素</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>它有 %1。</translation>
    </message>
    <message>
        <source>The bodies have %L1 and %L2 bytes, and differ from offset %3 on.</source>
        <translation>正文分别为 %L1 和 %L2 字节，自偏移 %3 起不同。</translation>
    </message>
    <message>
        <source>1 byte differs, at offset %1.</source>
        <translation>1 个字节不同，位于偏移 %1。</translation>
    </message>
    <message>
        <source>%L1 bytes differ, the first at offset %2.</source>
        <translation>%L1 个字节不同，首个位于偏移 %2。</translation>
    </message>
    <message>
        <source>No difference: the requests are the same, byte for byte.</source>
        <translation>没有差异：两个请求逐字节相同。</translation>
    </message>
    <message>
        <source>No difference. %1 %2</source>
        <translation>没有差异。%1 %2</translation>
    </message>
    <message>
        <source>No difference but what differs each time. %1 %2</source>
        <translation>除每次都变的内容外没有差异。%1 %2</translation>
    </message>
    <message>
        <source>Only how the request is framed, or the order or the letters of its headers, is another.</source>
        <translation>仅请求的分帧，或标头的顺序、大小写不同。</translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 以及另外 %L2 个</translation>
    </message>
    <message>
        <source>1 that differs each time is left aside: %1.</source>
        <translation>1 个每次都变的被忽略：%1。</translation>
    </message>
    <message>
        <source>%L1 that differ each time are left aside: %2.</source>
        <translation>%L1 个每次都变的被忽略：%2。</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>请求行</translation>
    </message>
    <message>
        <source>The request line differs.</source>
        <translation>请求行不同。</translation>
    </message>
    <message>
        <source>No other header differs.</source>
        <translation>没有其他标头不同。</translation>
    </message>
    <message>
        <source>Neither has a body.</source>
        <translation>两者都没有正文。</translation>
    </message>
    <message>
        <source>The bodies are the same, byte for byte.</source>
        <translation>正文逐字节相同。</translation>
    </message>
    <message>
        <source>Decoded at the left. %1</source>
        <translation>左侧已解码。%1</translation>
    </message>
    <message>
        <source>Decoded at the right. %1</source>
        <translation>右侧已解码。%1</translation>
    </message>
    <message>
        <source>The bodies are the same once decoded, though not as received.</source>
        <translation>解码后正文相同，但接收时的字节不同。</translation>
    </message>
    <message>
        <source>Only the right one has a body.</source>
        <translation>仅右侧有正文。</translation>
    </message>
    <message>
        <source>Only the left one has a body.</source>
        <translation>仅左侧有正文。</translation>
    </message>
    <message>
        <source>They are too large to be compared by their structure.</source>
        <translation>它们太大，无法按结构比较。</translation>
    </message>
    <message>
        <source>No other field of the bodies differs.</source>
        <translation>正文中没有其他字段不同。</translation>
    </message>
    <message>
        <source>Only the first %L1 differences are shown.</source>
        <translation>仅显示前 %L1 处差异。</translation>
    </message>
    <message>
        <source>Some array differs too much to be matched item by item.</source>
        <translation>某个数组差异过大，无法逐项匹配。</translation>
    </message>
    <message>
        <source>Compared as laid out (%1).</source>
        <translation>按排版结果比较（%1）。</translation>
    </message>
    <message>
        <source>Compared field by field, each decoded.</source>
        <translation>逐字段比较，各自解码。</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>左：%1。</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>右：%1。</translation>
    </message>
    <message>
        <source>Compared in hex, the first %1 of each.</source>
        <translation>以十六进制比较，各取前 %1。</translation>
    </message>
    <message>
        <source>Compared in hex.</source>
        <translation>以十六进制比较。</translation>
    </message>
    <message>
        <source>The bodies differ, though not in what is compared.</source>
        <translation>正文不同，但不在所比较的部分。</translation>
    </message>
    <message>
        <source>There is more than is shown.</source>
        <translation>还有未显示的内容。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ConnectionDialog</name>
    <message>
        <source>kept; type to replace it</source>
        <translation>已保存；输入以替换</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>到 %1 的连接</translation>
    </message>
    <message>
        <source>How requests are sent to %1. It is remembered for this server.</source>
        <translation>如何向 %1 发送请求。将为此服务器记住。</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>TLS(&amp;T)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP 版本</translation>
    </message>
    <message>
        <source>HTTP/1.1: the exact bytes</source>
        <translation>HTTP/1.1：逐字节原样</translation>
    </message>
    <message>
        <source>HTTP/2, agreed on by TLS (ALPN)</source>
        <translation>HTTP/2，由 TLS 协商 (ALPN)</translation>
    </message>
    <message>
        <source>HTTP/2 without TLS, with prior knowledge (h2c)</source>
        <translation>无 TLS 的 HTTP/2，预先约定 (h2c)</translation>
    </message>
    <message>
        <source>HTTP/2 has other bytes on the wire: field names in lower case, no reason phrase in the answer, and no fields about the connection, such as Connection and Transfer-Encoding.</source>
        <translation>HTTP/2 在线路上的字节不同：字段名为小写，应答中没有原因短语，也没有 Connection、Transfer-Encoding 等连接字段。</translation>
    </message>
    <message>
        <source>&amp;Follow redirects, and show each</source>
        <translation>跟随重定向并逐一显示(&amp;F)</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>To another server go neither signatures nor credentials, and none to one that you have not allowed.</source>
        <translation>不会向其他服务器发送签名或凭据，也不会发往您未允许的服务器。</translation>
    </message>
    <message>
        <source>Give up connecting after</source>
        <translation>放弃连接的时限</translation>
    </message>
    <message>
        <source>Give up altogether after</source>
        <translation>完全放弃的时限</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;HTTP version</source>
        <translation>HTTP 版本(&amp;H)</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>放弃连接的时限(&amp;C)</translation>
    </message>
    <message>
        <source>Give up &amp;altogether after</source>
        <translation>完全放弃的时限(&amp;A)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The environment&apos;s (https_proxy, http_proxy, no_proxy)</source>
        <translation>环境变量所设 (https_proxy, http_proxy, no_proxy)</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定代理</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>代理 URL</translation>
    </message>
    <message>
        <source>http://, https://, socks5:// or socks5h://, a host and a port. With socks5h:// the proxy looks the name up.</source>
        <translation>http://、https://、socks5:// 或 socks5h://，加主机和端口。使用 socks5h:// 时由代理解析域名。</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>代理用户</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Ask an HTTP proxy for a tu&amp;nnel</source>
        <translation>请求 HTTP 代理建立隧道(&amp;N)</translation>
    </message>
    <message>
        <source>Ask an HTTP proxy for a tunnel</source>
        <translation>请求 HTTP 代理建立隧道</translation>
    </message>
    <message>
        <source>Without a tunnel, requests without TLS get a request line in absolute form: other bytes.</source>
        <translation>没有隧道时，非 TLS 请求的请求行为绝对形式：字节会不同。</translation>
    </message>
    <message>
        <source>This target is on this computer: no proxy is ever used for it.</source>
        <translation>目标在本机：从不使用代理。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy &amp;URL</source>
        <translation>代理 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>用户(&amp;E)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>受信任的颁发机构</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>in the certificate&apos;s file</source>
        <translation>在证书文件中</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Accept &amp;any certificate of this server</source>
        <translation>接受此服务器的任何证书(&amp;A)</translation>
    </message>
    <message>
        <source>Accept any certificate of this server</source>
        <translation>接受此服务器的任何证书</translation>
    </message>
    <message>
        <source>Trusted auth&amp;orities</source>
        <translation>受信任的颁发机构(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>客户端证书(&amp;C)</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>其密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Passp&amp;hrase</source>
        <translation>口令(&amp;H)</translation>
    </message>
    <message>
        <source>Whoever is between you and the server can read and change what is sent. Better: name the authority of its certificate above.</source>
        <translation>处于您与服务器之间的任何人都能读取和更改所发内容。更好的做法：在上方指定其证书的颁发机构。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ConnectionLine</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>HTTP version, time-outs, redirects, proxy and certificates</source>
        <translation>HTTP 版本、超时、重定向、代理和证书</translation>
    </message>
    <message>
        <source>The certificate of %1 is not checked, by your choice.</source>
        <translation>按您的选择，不检查 %1 的证书。</translation>
    </message>
    <message>
        <source>Write the URL first.</source>
        <translation>请先填写 URL。</translation>
    </message>
    <message>
        <source>The usual: HTTP/1.1, no proxy.</source>
        <translation>常规：HTTP/1.1，无代理。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ConsumerCheckDialog</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>返回内容</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Five best practices</source>
        <translation>五项最佳实践</translation>
    </message>
    <message>
        <source>&amp;All checks</source>
        <translation>所有检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No checks</source>
        <translation>不选检查(&amp;N)</translation>
    </message>
    <message>
        <source>Only what &amp;failed again</source>
        <translation>仅重做失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Check a consumer</source>
        <translation>检查消费端</translation>
    </message>
    <message>
        <source>%1 of %2: %3…</source>
        <comment>number, of all, name of a check</comment>
        <translation>%1/%2:%3…</translation>
    </message>
    <message>
        <source>Sends right and wrong events and says how the consumer takes them. It takes the right ones for real: check a test system.</source>
        <translation>发送正确和错误的事件，并说明消费端如何处理。正确的事件会被当真：请检查测试系统。</translation>
    </message>
    <message>
        <source>Details of the check</source>
        <translation>检查详情</translation>
    </message>
    <message>
        <source>Select a check to see what was sent, what came back and why it matters.</source>
        <translation>选择一项检查，查看发送内容、返回内容及其意义。</translation>
    </message>
    <message>
        <source>Space chooses a check, or leaves it out.</source>
        <translation>空格键选择或排除一项检查。</translation>
    </message>
    <message>
        <source>Practice and what was measured of it</source>
        <translation>实践及其测量结果</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查项(&amp;K)</translation>
    </message>
    <message>
        <source>Five &amp;best practices</source>
        <translation>五项最佳实践(&amp;B)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>运行检查</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>还没有报告。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Report to print (*.html)</source>
        <translation>可打印的报告 (*.html)</translation>
    </message>
</context>
<context>
    <name>hookloupe::CoreText</name>
    <message>
        <source>The bodies differ beyond their first %1.</source>
        <translation>正文在前 %1 之后不同。</translation>
    </message>
    <message>
        <source>The bodies differ from byte %1 on.</source>
        <translation>正文自第 %1 字节起不同。</translation>
    </message>
    <message>
        <source>The first target answered, this one did not.</source>
        <translation>第一个目标应答了，此目标没有。</translation>
    </message>
    <message>
        <source>This target answered, the first one did not.</source>
        <translation>此目标应答了，第一个没有。</translation>
    </message>
    <message>
        <source>The status is %1, not %2.</source>
        <translation>状态为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>It has no scheme to be signed by; choose one for all.</source>
        <translation>没有用于签名的方案；请为全部选择一个。</translation>
    </message>
    <message>
        <source>Its scheme %1 is not known here; choose another.</source>
        <translation>其方案 %1 在此未知；请选择其他方案。</translation>
    </message>
    <message>
        <source>Its endpoint %1 has no secret to sign with; give one.</source>
        <translation>其端点 %1 没有签名密钥；请提供一个。</translation>
    </message>
    <message>
        <source>It is a time without listening, not a request.</source>
        <translation>这是未监听的时段，不是请求。</translation>
    </message>
    <message>
        <source>These are too many requests for one batch: at most 4,294,967,295.</source>
        <translation>一次批量的请求过多：最多 4,294,967,295 个。</translation>
    </message>
    <message>
        <source>The results cannot be kept in %1: %2.</source>
        <translation>无法将结果保存在 %1：%2。</translation>
    </message>
    <message>
        <source>There is no room for the results in %1.</source>
        <translation>%1 中没有存放结果的空间。</translation>
    </message>
    <message>
        <source>It was cancelled before %1 answered.</source>
        <translation>在 %1 应答之前被取消。</translation>
    </message>
    <message>
        <source>There is no event to replay.</source>
        <translation>没有可重放的事件。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 个被接受</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 个被拒绝</translation>
    </message>
    <message>
        <source>%1 not answered</source>
        <translation>%1 个未应答</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略过 %1 个</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>取消 %1 个</translation>
    </message>
    <message>
        <source>%1 waiting for another try</source>
        <translation>%1 个等待再次尝试</translation>
    </message>
    <message>
        <source>%1 answered differently</source>
        <translation>%1 个应答不同</translation>
    </message>
    <message>
        <source>At most %1 targets.</source>
        <translation>最多 %1 个目标。</translation>
    </message>
    <message>
        <source>A new timestamp or id needs a signature: give the secret.</source>
        <translation>新的时间戳或 ID 需要签名：请提供密钥。</translation>
    </message>
    <message>
        <source>Each event is sent at least once.</source>
        <translation>每个事件至少发送一次。</translation>
    </message>
    <message>
        <source>From 1 to %1 requests at once.</source>
        <translation>同时 1 到 %1 个请求。</translation>
    </message>
    <message>
        <source>Several at once do not keep the order: choose one of the two.</source>
        <translation>同时多个无法保持顺序：请二选一。</translation>
    </message>
    <message>
        <source>A rate is a number above 0, up to %1 a second.</source>
        <translation>速率是大于 0 的数，最多每秒 %1 个。</translation>
    </message>
    <message>
        <source>The spacing is multiplied by a number from 0 to 1,000,000.</source>
        <translation>间隔乘以 0 到 1,000,000 之间的数。</translation>
    </message>
    <message>
        <source>Events in a shuffled order have no spacing to keep.</source>
        <translation>随机顺序的事件没有可保持的间隔。</translation>
    </message>
    <message>
        <source>The time scale is a number above 0, such as 1000.</source>
        <translation>时间倍率是大于 0 的数，如 1000。</translation>
    </message>
    <message>
        <source>Not all answers could be kept: there is no more room for them.</source>
        <translation>无法保存所有应答：没有空间了。</translation>
    </message>
    <message>
        <source>Not tried again: %1.</source>
        <translation>不再尝试：%1。</translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <translation>已放弃：%1。</translation>
    </message>
    <message>
        <source>Not tried again: there is no more room to keep the message.</source>
        <translation>不再尝试：没有空间保存消息。</translation>
    </message>
    <message>
        <source>Paused, since the last %1 to %2 could not be sent: %3</source>
        <translation>已暂停，因为最后 %1 个无法发送到 %2：%3</translation>
    </message>
    <message>
        <source>The value of the header %1 came to have a line break in it.</source>
        <translation>标头 %1 的值中出现了换行。</translation>
    </message>
    <message>
        <source>There is nothing at %1 in its body.</source>
        <translation>其正文中 %1 处没有内容。</translation>
    </message>
    <message>
        <source>What is to stand at %1 came to be no JSON: %2. Text needs quotes: &quot;{{…}}&quot;.</source>
        <translation>要放在 %1 的内容不是 JSON:%2。文本需要引号:&quot;{{…}}&quot;。</translation>
    </message>
    <message>
        <source>A target without blanks is needed, such as /hooks?a=b; it came to be “%1”.</source>
        <translation>需要不含空格的目标，如 /hooks?a=b；得到的是“%1”。</translation>
    </message>
    <message>
        <source>{{uuid}}: a new random id</source>
        <translation>{{uuid}}：新的随机 ID</translation>
    </message>
    <message>
        <source>{{time:unix}}, {{time:unix_ms}}, {{time:iso}}: now, in seconds, in milliseconds, as 2026-11-24T22:31:07.123456Z</source>
        <translation>{{time:unix}}、{{time:unix_ms}}、{{time:iso}}：现在，以秒、毫秒、2026-11-24T22:31:07.123456Z 的形式</translation>
    </message>
    <message>
        <source>{{json:$.payment.id}}: what stands there in the original body</source>
        <translation>{{json:$.payment.id}}：原正文中该处的内容</translation>
    </message>
    <message>
        <source>{{header:Name}}, {{delivery}}, {{type}}, {{id}}: of the original event</source>
        <translation>{{header:Name}}、{{delivery}}、{{type}}、{{id}}：来自原事件</translation>
    </message>
    <message>
        <source>{{random:1-999}}, {{random:hex:16}}, {{random:alnum:16}}: random</source>
        <translation>{{random:1-999}}、{{random:hex:16}}、{{random:alnum:16}}：随机</translation>
    </message>
    <message>
        <source>{{… | json}}: as a JSON string with its quotes; also url, base64, hex, lower, upper, default:&quot;none&quot;</source>
        <translation>{{… | json}}：带引号的 JSON 字符串；还有 url、base64、hex、lower、upper、default:&quot;none&quot;</translation>
    </message>
    <message>
        <source>A line begins with one of header, remove, json, form, body, method, target.</source>
        <translation>每行以 header、remove、json、form、body、method、target 之一开头。</translation>
    </message>
    <message>
        <source>A colon belongs behind the header&apos;s name: header X-Run: 1</source>
        <translation>标头名后应有冒号：header X-Run: 1</translation>
    </message>
    <message>
        <source>Nothing belongs behind the header&apos;s name.</source>
        <translation>标头名后不应有内容。</translation>
    </message>
    <message>
        <source>An equals sign belongs behind the path: json $.id = 1</source>
        <translation>路径后应有等号：json $.id = 1</translation>
    </message>
    <message>
        <source>An equals sign belongs behind the name: form amount = 1</source>
        <translation>名称后应有等号：form amount = 1</translation>
    </message>
    <message>
        <source>A method belongs here, such as PUT.</source>
        <translation>此处应为方法，如 PUT。</translation>
    </message>
    <message>
        <source>A target belongs here, such as /hooks.</source>
        <translation>此处应为目标，如 /hooks。</translation>
    </message>
    <message>
        <source>The name of a header belongs here.</source>
        <translation>此处应为标头名。</translation>
    </message>
    <message>
        <source>This is no path into JSON; one looks like $.items[0].name.</source>
        <translation>这不是 JSON 路径；路径形如 $.items[0].name。</translation>
    </message>
    <message>
        <source>The name of a form&apos;s field belongs here.</source>
        <translation>此处应为表单字段名。</translation>
    </message>
    <message>
        <source>A JSON value belongs here, such as 12, true or &quot;text&quot;.</source>
        <translation>此处应为 JSON 值，如 12、true 或 &quot;text&quot;。</translation>
    </message>
    <message>
        <source>A method is a word such as POST, without blanks.</source>
        <translation>方法是一个单词，如 POST，不含空格。</translation>
    </message>
    <message>
        <source>The edits are too long.</source>
        <translation>修改内容过长。</translation>
    </message>
    <message>
        <source>There are too many edits: at most %1.</source>
        <translation>修改过多：最多 %1 项。</translation>
    </message>
    <message>
        <source>The event is neither a JSON object nor a form: nothing can be added to it.</source>
        <translation>事件既不是 JSON 对象也不是表单：无法添加内容。</translation>
    </message>
    <message>
        <source>Valid event</source>
        <translation>有效事件</translation>
    </message>
    <message>
        <source>an event, rightly signed</source>
        <translation>一个正确签名的事件</translation>
    </message>
    <message>
        <source>Whatever is not 2xx counts as a failed delivery, which is repeated and in the end given up. It is the control as well: a consumer that refuses everything has proved nothing.</source>
        <translation>非 2xx 即视为投递失败，会被重复并最终放弃。这也是对照：拒绝一切的消费端什么也没证明。</translation>
    </message>
    <message>
        <source>Compare the secret, the scheme and the path with those of the consumer; `--event` sends an event of your own.</source>
        <translation>请将密钥、方案和路径与消费端的比对；`--event` 可发送您自己的事件。</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>及时应答</translation>
    </message>
    <message>
        <source>three valid events, one after the other</source>
        <translation>依次三个有效事件</translation>
    </message>
    <message>
        <source>2xx within the time that the provider waits</source>
        <translation>在提供商等待的时间内返回 2xx</translation>
    </message>
    <message>
        <source>A later answer counts as none: the event comes again although it was taken.</source>
        <translation>更晚的应答等于没有：事件虽被接受仍会再来。</translation>
    </message>
    <message>
        <source>The slowest of %1 took %2; the provider waits %3.</source>
        <translation>%1 个中最慢的用了 %2；提供商等待 %3。</translation>
    </message>
    <message>
        <source>Store the event, answer 2xx, and do the work afterwards.</source>
        <translation>保存事件，应答 2xx，之后再处理。</translation>
    </message>
    <message>
        <source>Not all were accepted, so that their time says nothing.</source>
        <translation>并非全部被接受，因此时间没有意义。</translation>
    </message>
    <message>
        <source>Signature over the raw body</source>
        <translation>对原始正文的签名</translation>
    </message>
    <message>
        <source>the same JSON written another way (indented, escaped), rightly signed</source>
        <translation>同一 JSON 的另一种写法（缩进、转义），正确签名</translation>
    </message>
    <message>
        <source>The signature is over bytes. A consumer that parses the JSON and writes it anew before it verifies refuses valid events, depending on how they are spelled.</source>
        <translation>签名针对字节。消费端若在验证前解析并重写 JSON，会因写法不同而拒绝有效事件。</translation>
    </message>
    <message>
        <source>%1 signs no body.</source>
        <translation>%1 不对正文签名。</translation>
    </message>
    <message>
        <source>The body is the signature itself.</source>
        <translation>正文本身就是签名。</translation>
    </message>
    <message>
        <source>The event is not JSON.</source>
        <translation>事件不是 JSON。</translation>
    </message>
    <message>
        <source>Unknown event type</source>
        <translation>未知事件类型</translation>
    </message>
    <message>
        <source>a valid event of a type that the consumer cannot know</source>
        <translation>类型为消费端不可能认识的有效事件</translation>
    </message>
    <message>
        <source>Providers add types. One that is answered with an error is repeated for days, and may switch the endpoint off.</source>
        <translation>提供商会增加类型。以错误应答的类型会被重复数日，甚至可能使端点被停用。</translation>
    </message>
    <message>
        <source>Nothing in the event tells its type in a place that %1&apos;s scheme knows.</source>
        <translation>事件中没有在 %1 方案所知的位置说明其类型。</translation>
    </message>
    <message>
        <source>Answer 2xx to types that you do not handle.</source>
        <translation>对不处理的类型应答 2xx。</translation>
    </message>
    <message>
        <source>Fields that it does not know</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>a valid event with further fields</source>
        <translation>带有额外字段的有效事件</translation>
    </message>
    <message>
        <source>Providers add fields without a new version; they call it compatible.</source>
        <translation>提供商增加字段而不换版本；他们称之为兼容。</translation>
    </message>
    <message>
        <source>Ignore fields that you do not know; let no strict schema refuse them.</source>
        <translation>忽略不认识的字段；不要让严格的模式拒绝它们。</translation>
    </message>
    <message>
        <source>Text beyond ASCII</source>
        <translation>ASCII 以外的文本</translation>
    </message>
    <message>
        <source>a valid event with names in several scripts and an emoji, in UTF-8</source>
        <translation>含多种文字的名称和表情符号的有效事件，UTF-8</translation>
    </message>
    <message>
        <source>JSON is UTF-8. A consumer that decodes the body in another character set before it verifies refuses the first customer called Zoë.</source>
        <translation>JSON 是 UTF-8。消费端若在验证前用其他字符集解码正文，会拒绝第一位名叫 Zoë 的客户。</translation>
    </message>
    <message>
        <source>Verify bytes, and decode them as UTF-8 afterwards.</source>
        <translation>先验证字节，之后再按 UTF-8 解码。</translation>
    </message>
    <message>
        <source>Body of 1 MiB</source>
        <translation>1 MiB 的正文</translation>
    </message>
    <message>
        <source>a valid event of 1 MiB</source>
        <translation>1 MiB 的有效事件</translation>
    </message>
    <message>
        <source>Real events grow with what they tell of (GitHub sends up to 25 MB), and frameworks refuse more than 100 KiB unless they are told otherwise.</source>
        <translation>真实事件随内容增大（GitHub 最多发送 25 MB），而框架默认拒绝超过 100 KiB 的正文。</translation>
    </message>
    <message>
        <source>Raise the limit of the body parser (Express: express.raw({ limit: &quot;5mb&quot; })), and of the proxy before it (nginx: client_max_body_size).</source>
        <translation>提高正文解析器的上限(Express:express.raw({ limit: &quot;5mb&quot; }))，以及前置代理的上限(nginx:client_max_body_size)。</translation>
    </message>
    <message>
        <source>The body is a token, which no provider makes so large.</source>
        <translation>正文是令牌，没有提供商会做得这么大。</translation>
    </message>
    <message>
        <source>The signature could not be altered.</source>
        <translation>无法改动签名。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1%2 after %3</source>
        <translation>%1%2，%3 后</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>它应答 %1。</translation>
    </message>
    <message>
        <source>It was accepted: it answered %1.</source>
        <translation>被接受了：它应答 %1。</translation>
    </message>
    <message>
        <source>Neither accepted nor refused. %1</source>
        <translation>既未接受也未拒绝。%1</translation>
    </message>
    <message>
        <source>It was refused with %1.</source>
        <translation>以 %1 拒绝。</translation>
    </message>
    <message>
        <source> (A 4xx would say that the sender is to blame, and not the consumer.)</source>
        <translation> （4xx 才表示是发送方的错，而非消费端。）</translation>
    </message>
    <message>
        <source>The event is empty: give a request or its body.</source>
        <translation>事件为空：请提供请求或其正文。</translation>
    </message>
    <message>
        <source>The time for the whole check (%1 s) was over before all checks were made.</source>
        <translation>全部检查的时间（%1 秒）在完成之前已用尽。</translation>
    </message>
    <message>
        <source>The valid event is not accepted, so that nothing else can be told from it.</source>
        <translation>有效事件未被接受，因此无从得出其他结论。</translation>
    </message>
    <message>
        <source>The consumer cannot be reached any more. %1</source>
        <translation>无法再连到消费端。%1</translation>
    </message>
    <message>
        <source>It was stopped before all checks were made.</source>
        <translation>在完成所有检查前被停止。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 在 %2 秒内没有应答。</translation>
    </message>
    <message>
        <source>No check of it was made.</source>
        <translation>未对此做检查。</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 项通过</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 项通过</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 项失败</translation>
    </message>
    <message>
        <source>%1 fail</source>
        <translation>%1 项失败</translation>
    </message>
    <message>
        <source>%1 cannot be told</source>
        <translation>%1 项无法判断</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>%1 项不适用</translation>
    </message>
    <message>
        <source>%1 do not apply</source>
        <translation>%1 项不适用</translation>
    </message>
    <message>
        <source>%1 check: %2.</source>
        <translation>%1 项检查：%2。</translation>
    </message>
    <message>
        <source>%1 checks: %2.</source>
        <translation>%1 项检查：%2。</translation>
    </message>
    <message>
        <source>none was made</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>Twenty at once</source>
        <translation>同时二十个</translation>
    </message>
    <message>
        <source>20 valid events, each over its own connection, at the same time</source>
        <translation>20 个有效事件，各用一个连接，同时发送</translation>
    </message>
    <message>
        <source>2xx for all, within the time that the provider waits</source>
        <translation>全部 2xx，且在提供商等待的时间内</translation>
    </message>
    <message>
        <source>A batch at the provider&apos;s (an invoice run, an import) comes all at once.</source>
        <translation>提供商的批处理（开票、导入）会一次全部到来。</translation>
    </message>
    <message>
        <source>%1 of %2 were accepted. The first that was not: %3.</source>
        <translation>%2 个中接受了 %1 个。首个未接受的：%3。</translation>
    </message>
    <message>
        <source>Let the answer depend on nothing that takes one event at a time; put events into a queue.</source>
        <translation>应答不要依赖一次只处理一个事件的东西；把事件放入队列。</translation>
    </message>
    <message>
        <source>All %1 were accepted, the slowest after %2 (one alone takes %3).</source>
        <translation>全部 %1 个被接受，最慢的 %2（单个用时 %3）。</translation>
    </message>
    <message>
        <source> The provider waits %1.</source>
        <translation> 提供商等待 %1。</translation>
    </message>
    <message>
        <source>Store the events and answer; work through them afterwards.</source>
        <translation>保存事件并应答；之后再处理。</translation>
    </message>
    <message>
        <source>Answer before the work</source>
        <translation>先应答后处理</translation>
    </message>
    <message>
        <source>valid and wrongly signed events in turn, to compare their times</source>
        <translation>交替发送有效和错误签名的事件，以比较用时</translation>
    </message>
    <message>
        <source>an accepted event takes no longer than a refused one</source>
        <translation>被接受的事件用时不长于被拒绝的</translation>
    </message>
    <message>
        <source>Work before the answer makes it late on a bad day, and the event come again while the first is still worked on.</source>
        <translation>在应答前处理，遇到繁忙时会太迟，事件在第一个仍在处理时又会再来。</translation>
    </message>
    <message>
        <source>wrongly signed</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>Not all valid events were accepted, so that their time says nothing.</source>
        <translation>并非所有有效事件都被接受，因此时间没有意义。</translation>
    </message>
    <message>
        <source>It does not refuse wrongly signed events, so that there is nothing to compare with.</source>
        <translation>它不拒绝错误签名的事件，因此无从比较。</translation>
    </message>
    <message>
        <source>An accepted event takes %1, a refused one %2: it works before it answers.</source>
        <translation>被接受的事件用时 %1，被拒绝的 %2：它在应答前处理。</translation>
    </message>
    <message>
        <source>Store the event, answer 2xx, and do the work afterwards, from a queue.</source>
        <translation>保存事件，应答 2xx，之后从队列处理。</translation>
    </message>
    <message>
        <source>No work is noticeable before the answer: an accepted event takes %1, a refused one %2. Either it works afterwards, or this event gives it little to do.</source>
        <translation>应答前没有明显的处理：被接受的事件用时 %1，被拒绝的 %2。要么之后才处理，要么此事件工作量很小。</translation>
    </message>
    <message>
        <source>%1 signs no body: its token is the same with any.</source>
        <translation>%1 不对正文签名：任何正文的令牌都相同。</translation>
    </message>
    <message>
        <source>No digit of this event is covered by the signature.</source>
        <translation>签名未覆盖此事件的任何数字。</translation>
    </message>
    <message>
        <source>The signature stands in no header, but in %1.</source>
        <translation>签名不在标头中，而在 %1。</translation>
    </message>
    <message>
        <source>There is nothing beside the signature that could be left.</source>
        <translation>签名之外没有可保留的内容。</translation>
    </message>
    <message>
        <source>The signature stands inside another text.</source>
        <translation>签名位于另一段文本中。</translation>
    </message>
    <message>
        <source>The token stands in no header.</source>
        <translation>令牌不在标头中。</translation>
    </message>
    <message>
        <source>%1 has no other algorithm to confuse it with.</source>
        <translation>%1 没有可与之混淆的其他算法。</translation>
    </message>
    <message>
        <source>%1 names no limit for %2.</source>
        <translation>%1 未规定%2的限度。</translation>
    </message>
    <message>
        <source>%1 signs no timestamp.</source>
        <translation>%1 不签名时间戳。</translation>
    </message>
    <message>
        <source>a refusal: 401, 403 or 400</source>
        <translation>拒绝：401、403 或 400</translation>
    </message>
    <message>
        <source>Compute the signature over the raw body with the endpoint&apos;s secret, compare it in constant time, and answer 401 when it differs.</source>
        <translation>用端点的密钥对原始正文计算签名，以恒定时间比较，不同时应答 401。</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>an event that is signed with another secret</source>
        <translation>用另一密钥签名的事件</translation>
    </message>
    <message>
        <source>Anybody can post to a public URL; the signature alone tells the provider from the rest.</source>
        <translation>任何人都能向公开 URL 发送；只有签名能区分提供商。</translation>
    </message>
    <message>
        <source>Tampered body</source>
        <translation>被篡改的正文</translation>
    </message>
    <message>
        <source>a valid event in which one digit was changed after signing</source>
        <translation>签名后改动了一个数字的有效事件</translation>
    </message>
    <message>
        <source>A signature that is not compared with the body lets an amount be changed on the way.</source>
        <translation>若签名不与正文比较，金额可能在途中被改。</translation>
    </message>
    <message>
        <source>Missing signature</source>
        <translation>缺少签名</translation>
    </message>
    <message>
        <source>a valid event without its signature header</source>
        <translation>没有签名标头的有效事件</translation>
    </message>
    <message>
        <source>A consumer that verifies only what is there is open to whoever leaves it out.</source>
        <translation>只检查已有内容的消费端，对省略签名者敞开。</translation>
    </message>
    <message>
        <source>Refuse a request that has no signature.</source>
        <translation>拒绝没有签名的请求。</translation>
    </message>
    <message>
        <source>Empty signature</source>
        <translation>空签名</translation>
    </message>
    <message>
        <source>a valid event whose signature is empty</source>
        <translation>签名为空的有效事件</translation>
    </message>
    <message>
        <source>Comparing as many characters as came accepts none at all.</source>
        <translation>只比较到来的字符数，就会接受空签名。</translation>
    </message>
    <message>
        <source>Refuse a signature that has not the full length.</source>
        <translation>拒绝长度不足的签名。</translation>
    </message>
    <message>
        <source>Another algorithm</source>
        <translation>其他算法</translation>
    </message>
    <message>
        <source>an event that is signed with the right secret and another algorithm</source>
        <translation>用正确密钥但其他算法签名的事件</translation>
    </message>
    <message>
        <source>The algorithm is the consumer&apos;s choice, never the sender&apos;s: an old or empty one is easier to forge.</source>
        <translation>算法由消费端决定，绝不由发送方决定：旧的或空的算法更易伪造。</translation>
    </message>
    <message>
        <source>Accept only the algorithm that the provider uses.</source>
        <translation>只接受提供商所用的算法。</translation>
    </message>
    <message>
        <source>Stale timestamp</source>
        <translation>过期的时间戳</translation>
    </message>
    <message>
        <source>an event that was rightly signed an hour before what is tolerated</source>
        <translation>正确签名，但比容差早一小时的事件</translation>
    </message>
    <message>
        <source>Who has seen a valid request once can send it again at any later time, unless its age is looked at.</source>
        <translation>若不检查时效，见过有效请求的人可随时再次发送。</translation>
    </message>
    <message>
        <source>the age of a timestamp</source>
        <translation>时间戳的时效</translation>
    </message>
    <message>
        <source>Refuse a timestamp that is older than the provider&apos;s tolerance.</source>
        <translation>拒绝超出提供商容差的旧时间戳。</translation>
    </message>
    <message>
        <source>Future timestamp</source>
        <translation>未来的时间戳</translation>
    </message>
    <message>
        <source>an event that is rightly signed for an hour ahead</source>
        <translation>正确签名，但时间在一小时后的事件</translation>
    </message>
    <message>
        <source>A timestamp of the future keeps a request valid for as long as its maker liked.</source>
        <translation>未来的时间戳使请求的有效期由制作者任意决定。</translation>
    </message>
    <message>
        <source>timestamps of the future</source>
        <translation>未来的时间戳</translation>
    </message>
    <message>
        <source>Refuse a timestamp that lies ahead by more than the tolerance.</source>
        <translation>拒绝超前于容差的时间戳。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>the same delivery twice, byte for byte</source>
        <translation>同一投递两次，逐字节相同</translation>
    </message>
    <message>
        <source>2xx both times</source>
        <translation>两次都 2xx</translation>
    </message>
    <message>
        <source>Providers deliver at least once: when an answer is lost on the way, the same event comes again. An error leads to further repeats.</source>
        <translation>提供商至少投递一次：应答在途中丢失时，同一事件会再来。错误会导致继续重复。</translation>
    </message>
    <message>
        <source>the first time</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>Already the first was not accepted: %1</source>
        <translation>第一次就未被接受：%1</translation>
    </message>
    <message>
        <source>The first was accepted, the second was not: %1.</source>
        <translation>第一次被接受，第二次没有：%1。</translation>
    </message>
    <message>
        <source>Remember the ids of deliveries that are done, and answer 2xx to one that comes again without doing its work again.</source>
        <translation>记住已完成投递的 ID，再来时应答 2xx 而不重复处理。</translation>
    </message>
    <message>
        <source>Both were accepted (%1, then %2). Whether the work was done once only, its own data must tell.</source>
        <translation>两次都被接受（%1，然后 %2）。是否只处理一次，要看它自己的数据。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>an event, and then one that happened an hour earlier</source>
        <translation>一个事件，然后是早一小时发生的另一个</translation>
    </message>
    <message>
        <source>Providers promise no order: the repeat of an older event comes after newer ones.</source>
        <translation>提供商不保证顺序：较早事件的重试会在较新事件之后到来。</translation>
    </message>
    <message>
        <source>the later event</source>
        <translation>较晚的事件</translation>
    </message>
    <message>
        <source>the earlier event</source>
        <translation>较早的事件</translation>
    </message>
    <message>
        <source>Compare the times of events with what is stored and ignore what is older; do not answer an error.</source>
        <translation>将事件时间与已存的比较，忽略较早的；不要应答错误。</translation>
    </message>
    <message>
        <source>Retry after a failure</source>
        <translation>失败后的重试</translation>
    </message>
    <message>
        <source>a delivery with a wrong signature, and then the same one rightly signed</source>
        <translation>先是签名错误的投递，再是正确签名的同一投递</translation>
    </message>
    <message>
        <source>a refusal, and then 2xx</source>
        <translation>先拒绝，再 2xx</translation>
    </message>
    <message>
        <source>The provider repeats what failed, with the same id. A consumer that has noted the id of a failed delivery loses the event.</source>
        <translation>提供商以相同 ID 重复失败的投递。若消费端已记下失败投递的 ID，就会丢失该事件。</translation>
    </message>
    <message>
        <source>rightly signed</source>
        <translation>正确签名</translation>
    </message>
    <message>
        <source>It accepted the wrongly signed one: there was no failure that a retry could follow.</source>
        <translation>它接受了签名错误的那个：没有失败可供重试。</translation>
    </message>
    <message>
        <source>The wrongly signed one got no answer. %1</source>
        <translation>签名错误的那个没有得到应答。%1</translation>
    </message>
    <message>
        <source>After the refusal (%1), the right one was not accepted: %2.</source>
        <translation>拒绝（%1）之后，正确的未被接受：%2。</translation>
    </message>
    <message>
        <source>Note an id as done only after its work is done; never for a request that was refused.</source>
        <translation>仅在处理完成后才把 ID 记为完成；被拒绝的请求绝不记录。</translation>
    </message>
    <message>
        <source>Refused with %1, and on retry accepted with %2.</source>
        <translation>以 %1 拒绝，重试时以 %2 接受。</translation>
    </message>
    <message>
        <source>Case of header names</source>
        <translation>标头名的大小写</translation>
    </message>
    <message>
        <source>two valid events, with all header names in lower and in upper case</source>
        <translation>两个有效事件，标头名全小写与全大写</translation>
    </message>
    <message>
        <source>Header names have no case; proxies and HTTP/2 write them in lower case.</source>
        <translation>标头名不分大小写；代理和 HTTP/2 会写成小写。</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>Look header fields up without regard to case.</source>
        <translation>查找标头时不区分大小写。</translation>
    </message>
    <message>
        <source>Chunked body</source>
        <translation>分块的正文</translation>
    </message>
    <message>
        <source>a valid event in three chunks, without Content-Length</source>
        <translation>分三块的有效事件，无 Content-Length</translation>
    </message>
    <message>
        <source>A sender that streams its JSON does not know the length beforehand; every HTTP/1.1 server must read chunks.</source>
        <translation>流式写 JSON 的发送方事先不知道长度；每个 HTTP/1.1 服务器都必须能读分块。</translation>
    </message>
    <message>
        <source>Read the body to its end instead of by Content-Length; let a proxy before it buffer requests.</source>
        <translation>读到正文结束，而不是按 Content-Length；或让前置代理缓冲请求。</translation>
    </message>
    <message>
        <source>Expect: 100-continue</source>
        <translation>Expect: 100-continue</translation>
    </message>
    <message>
        <source>a valid event with Expect: 100-continue</source>
        <translation>带 Expect: 100-continue 的有效事件</translation>
    </message>
    <message>
        <source>2xx, with or without 100 before it</source>
        <translation>2xx，之前有或没有 100</translation>
    </message>
    <message>
        <source>libcurl, which many senders use, asks so before larger bodies.</source>
        <translation>许多发送方使用的 libcurl 在发送较大正文前会这样询问。</translation>
    </message>
    <message>
        <source>Let the server answer 100 Continue, as it does by itself in most frameworks.</source>
        <translation>让服务器应答 100 Continue，多数框架会自动这样做。</translation>
    </message>
    <message>
        <source>Connection used again</source>
        <translation>复用连接</translation>
    </message>
    <message>
        <source>three valid events over one connection</source>
        <translation>一个连接上的三个有效事件</translation>
    </message>
    <message>
        <source>2xx each time, or a close that is announced</source>
        <translation>每次 2xx，或事先声明关闭</translation>
    </message>
    <message>
        <source>Providers keep connections open. One that is closed without a word breaks the next delivery.</source>
        <translation>提供商会保持连接。不声明就关闭会破坏下一次投递。</translation>
    </message>
    <message>
        <source>It closes after %1, and announces it.</source>
        <translation>它在%1后关闭，并事先声明。</translation>
    </message>
    <message>
        <source>each answer</source>
        <translation>每次应答</translation>
    </message>
    <message>
        <source>some answers</source>
        <translation>某些应答</translation>
    </message>
    <message>
        <source>The connection was closed after %1 without being announced: %2</source>
        <translation>连接在%1后未声明就关闭：%2</translation>
    </message>
    <message>
        <source>the first answer</source>
        <translation>第一次应答</translation>
    </message>
    <message>
        <source>the second answer</source>
        <translation>第二次应答</translation>
    </message>
    <message>
        <source>Send Connection: close in an answer after which you close, or keep the connection open for some seconds.</source>
        <translation>若应答后要关闭，请发送 Connection: close，或让连接保持几秒。</translation>
    </message>
    <message>
        <source>Answer each request on a connection alike.</source>
        <translation>对同一连接上的每个请求一视同仁。</translation>
    </message>
    <message>
        <source>%1 events over one connection were accepted, the last after %2.</source>
        <translation>一个连接上的 %1 个事件被接受，最后一个用时 %2。</translation>
    </message>
    <message>
        <source>%1 states no time; ten seconds are usual</source>
        <translation>%1 未说明时间；通常为十秒</translation>
    </message>
    <message>
        <source>documentation of %1</source>
        <translation>%1 的文档</translation>
    </message>
    <message>
        <source>%1, by others&apos; reports</source>
        <translation>%1，据他人报告</translation>
    </message>
    <message>
        <source>%1, by common knowledge</source>
        <translation>%1，据一般常识</translation>
    </message>
    <message>
        <source>%1 is not this machine: it is only checked when you allow it.</source>
        <translation>%1 不是本机：仅在您允许时才检查。</translation>
    </message>
    <message>
        <source>There is no check &apos;%1&apos;.</source>
        <translation>没有检查项“%1”。</translation>
    </message>
    <message>
        <source>The certificate authorities in %1 cannot be read (%2): choose another file or folder for this target.</source>
        <translation>无法读取 %1 中的颁发机构（%2）：请为此目标选择其他文件或文件夹。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 of certificate authorities: choose fewer for this target.</source>
        <translation>%1 中的颁发机构超过 %2：请为此目标少选一些。</translation>
    </message>
    <message>
        <source>There is no certificate authority in %1: choose a PEM file that has one, or a folder with such files.</source>
        <translation>%1 中没有颁发机构：请选择含有颁发机构的 PEM 文件，或含此类文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 %2 cannot be read (%3): choose another file for this target.</source>
        <translation>无法读取%1 %2（%3）：请为此目标选择其他文件。</translation>
    </message>
    <message>
        <source>The client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>The key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>The answer is longer than the %1 that are passed on: let the target answer with less.</source>
        <translation>应答超过可传递的 %1：请让目标应答短一些。</translation>
    </message>
    <message>
        <source>The target wants to speak another protocol, which is not passed on.</source>
        <translation>目标要使用其他协议，无法传递。</translation>
    </message>
    <message>
        <source>A header of the answer holds a line end or a NUL byte, so it is not passed on.</source>
        <translation>应答的某个标头含换行或 NUL 字节，因此不予传递。</translation>
    </message>
    <message>
        <source>The target of this webhook did not answer in time.</source>
        <translation>此 Webhook 的目标没有及时应答。</translation>
    </message>
    <message>
        <source>The target of this webhook broke off its answer.</source>
        <translation>此 Webhook 的目标中断了应答。</translation>
    </message>
    <message>
        <source>The target of this webhook could not be reached, or did not answer.</source>
        <translation>此 Webhook 的目标无法连到，或没有应答。</translation>
    </message>
    <message>
        <source>The answer of this webhook&apos;s target could not be passed on.</source>
        <translation>无法传递此 Webhook 目标的应答。</translation>
    </message>
    <message>
        <source>Hookloupe ended before %1 had answered: forward it again.</source>
        <translation>Hookloupe 在 %1 应答前结束：请再次转发。</translation>
    </message>
    <message>
        <source>Hookloupe ended before its turn came: forward it again.</source>
        <translation>Hookloupe 在轮到它之前结束：请再次转发。</translation>
    </message>
    <message>
        <source>Hookloupe ended before this try: forward it again.</source>
        <translation>Hookloupe 在此次尝试前结束：请再次转发。</translation>
    </message>
    <message>
        <source>The target of this webhook is not a URL.</source>
        <translation>此 Webhook 的目标不是 URL。</translation>
    </message>
    <message>
        <source>This request was forwarded by this same Hookloupe before, so forwarding it again would never end: let the target be another server.</source>
        <translation>此请求已由本 Hookloupe 转发过，再次转发将永无止境：请把目标设为其他服务器。</translation>
    </message>
    <message>
        <source>CONNECT asks for a tunnel, which is not forwarded.</source>
        <translation>CONNECT 要求建立隧道，不予转发。</translation>
    </message>
    <message>
        <source>The target of this webhook has more requests than it answers.</source>
        <translation>此 Webhook 目标的请求多于它能应答的。</translation>
    </message>
    <message>
        <source>It was not sent: %1 others wait for %2 already. Allow more at once, or forward it again later.</source>
        <translation>未发送：已有 %1 个在等待 %2。请允许更多并发，或稍后再转发。</translation>
    </message>
    <message>
        <source>It was not sent: the events that wait to be forwarded hold more than %1 of memory. Forward it again later.</source>
        <translation>未发送：等待转发的事件占用内存超过 %1。请稍后再转发。</translation>
    </message>
    <message>
        <source>The target of this webhook is busy with others.</source>
        <translation>此 Webhook 的目标正忙于其他请求。</translation>
    </message>
    <message>
        <source>It was not sent: its turn did not come within %1, since %2 others were under way to %3. Look why the target is slow, or allow more at once.</source>
        <translation>未发送：%1 内没有轮到，因为有 %2 个正发往 %3。请查看目标为何缓慢，或允许更多并发。</translation>
    </message>
    <message>
        <source>The scenario has no steps.</source>
        <translation>场景没有步骤。</translation>
    </message>
    <message>
        <source>A run sends 1 to %1 messages; this would be %2.</source>
        <translation>一次运行发送 1 到 %1 条消息；这将是 %2 条。</translation>
    </message>
    <message>
        <source>The time scale is a number from 0.001 to %1.</source>
        <translation>时间倍率是 0.001 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>From 1 to %1 attempts may be under way at once.</source>
        <translation>可同时进行 1 到 %1 次尝试。</translation>
    </message>
    <message>
        <source>A time or a number of the plan is negative.</source>
        <translation>计划中的某个时间或数字为负。</translation>
    </message>
    <message>
        <source>A scenario of one step has no order to change: choose one with more.</source>
        <translation>单步场景没有可改变的顺序：请选择步骤更多的。</translation>
    </message>
    <message>
        <source>%1 signs with a private key: a rotation of shared secrets cannot be rehearsed with it.</source>
        <translation>%1 用私钥签名：无法用它演练共享密钥的轮换。</translation>
    </message>
    <message>
        <source>The consumer accepts a signature by a secret that it cannot know: it does not check signatures, and the rest says nothing.</source>
        <translation>消费端接受了它不可能知道的密钥的签名：它不检查签名，其余结果没有意义。</translation>
    </message>
    <message>
        <source>The consumer accepts neither secret alone. See with `hookloupe-cli check` or `replay` whether it works with the one that it has.</source>
        <translation>消费端单独不接受任一密钥。请用 `hookloupe-cli check` 或 `replay` 查看它能否使用现有的密钥。</translation>
    </message>
    <message>
        <source>The consumer looks at the first of several signatures alone: while two are sent, it depends on their order whether it accepts. Let it try each of them.</source>
        <translation>消费端只看多个签名中的第一个：发送两个时，是否接受取决于顺序。请让它逐一尝试。</translation>
    </message>
    <message>
        <source>The consumer looks at the last of several signatures alone: while two are sent, it depends on their order whether it accepts. Let it try each of them.</source>
        <translation>消费端只看多个签名中的最后一个：发送两个时，是否接受取决于顺序。请让它逐一尝试。</translation>
    </message>
    <message>
        <source>The consumer accepts one signature, but not two in one header: let it try each of them.</source>
        <translation>消费端接受一个签名，但不接受同一标头中的两个：请让它逐一尝试。</translation>
    </message>
    <message>
        <source>The consumer accepts both secrets: the provider can change at any time, and then the old one can go.</source>
        <translation>消费端接受两个密钥：提供商可随时切换，之后可移除旧密钥。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>The consumer has the %1 secret and finds its signature among two, in either order: it loses nothing while the provider signs with both.</source>
        <translation>消费端拥有%1密钥，并能在两个签名中找到对应的，无论顺序：提供商同时用两者签名期间不会丢失。</translation>
    </message>
    <message>
        <source>The consumer accepts the new secret alone: what is still signed with the old one is lost. Let it try both until the provider has changed.</source>
        <translation>消费端只接受新密钥：仍用旧密钥签名的会丢失。在提供商切换前请让它尝试两者。</translation>
    </message>
    <message>
        <source>The consumer accepts the old secret alone: when the provider changes, events are lost. Let it try both first.</source>
        <translation>消费端只接受旧密钥：提供商切换时事件会丢失。请先让它尝试两者。</translation>
    </message>
    <message>
        <source>%1%2 (byte %3 of “%4”)</source>
        <translation>%1%2（“%4”的第 %3 字节）</translation>
    </message>
    <message>
        <source>%1there is no value “%2” among the scenario&apos;s values</source>
        <translation>%1场景的值中没有“%2”</translation>
    </message>
    <message>
        <source>captured request</source>
        <translation>捕获的请求</translation>
    </message>
    <message>
        <source>Captured request</source>
        <translation>捕获的请求</translation>
    </message>
    <message>
        <source>It ended after %1 attempts, as it was told to.</source>
        <translation>按要求在 %1 次尝试后结束。</translation>
    </message>
    <message>
        <source>It ended after %1, as it was told to.</source>
        <translation>按要求在 %1 后结束。</translation>
    </message>
    <message>
        <source>It ended because an attempt was not accepted, as it was told to.</source>
        <translation>按要求，因某次尝试未被接受而结束。</translation>
    </message>
    <message>
        <source>the trailers</source>
        <translation>尾部字段</translation>
    </message>
    <message>
        <source>This request cannot be written as HTTP/2 (%1): send it as HTTP/1.1.</source>
        <translation>此请求无法写成 HTTP/2（%1）：请以 HTTP/1.1 发送。</translation>
    </message>
    <message>
        <source>libcurl cannot be used: reinstall it.</source>
        <translation>无法使用 libcurl：请重新安装。</translation>
    </message>
    <message>
        <source>It was cancelled while the answer of %1 came in.</source>
        <translation>在接收 %1 的应答时被取消。</translation>
    </message>
    <message>
        <source>%1 does not offer HTTP/2: send it as HTTP/1.1, or switch HTTP/2 on there.</source>
        <translation>%1 不提供 HTTP/2：请以 HTTP/1.1 发送，或在那里启用 HTTP/2。</translation>
    </message>
    <message>
        <source>Sent as HTTP/2: field names in lower case, and no reason phrase in the answer.</source>
        <translation>以 HTTP/2 发送：字段名为小写，应答中没有原因短语。</translation>
    </message>
    <message>
        <source>Sent as HTTP/2: field names in lower case, without %1, and no reason phrase in the answer.</source>
        <translation>以 HTTP/2 发送：字段名为小写，不含 %1，应答中没有原因短语。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not checked.</source>
        <translation>未检查 %1 的证书。</translation>
    </message>
    <message>
        <source>The answer&apos;s body has %1; the first %2 are kept.</source>
        <translation>应答正文有 %1；保存了前 %2。</translation>
    </message>
    <message>
        <source>%1 answered %2 to %3</source>
        <translation>%1 以 %2 应答 %3</translation>
    </message>
    <message>
        <source> and points to &quot;%1&quot;, which is no http(s) URL: not followed.</source>
        <translation> 并指向“%1”，它不是 http(s) URL：未跟随。</translation>
    </message>
    <message>
        <source> and points to %1: not followed, since that is the redirect after %2 others. Look whether they go in a circle.</source>
        <translation> 并指向 %1：未跟随，因为此前已有 %2 次重定向。请查看是否形成循环。</translation>
    </message>
    <message>
        <source> and points to %1: not followed, since sending to %2 was not allowed. Send to it once, and allow it, to have it followed.</source>
        <translation> 并指向 %1：未跟随，因为不允许发送到 %2。请向其发送一次并允许，之后才会跟随。</translation>
    </message>
    <message>
        <source> after %1 ms; followed to %2 with %3%4%5.</source>
        <translation> %1 毫秒后；已跟随到 %2，使用 %3%4%5。</translation>
    </message>
    <message>
        <source>, without the body</source>
        <translation>，不含正文</translation>
    </message>
    <message>
        <source>, without %1, since it is another server</source>
        <translation>，不含 %1，因为是另一台服务器</translation>
    </message>
    <message>
        <source>Too many replays wait already (%1): let them end, or cancel them.</source>
        <translation>等待的重放过多（%1）：请等它们结束，或取消。</translation>
    </message>
    <message>
        <source>It was cancelled before its turn came.</source>
        <translation>在轮到它之前被取消。</translation>
    </message>
    <message>
        <source>One attempt; nothing is repeated.</source>
        <translation>一次尝试；不重复。</translation>
    </message>
    <message>
        <source>%1 attempts over %2; waits: %3</source>
        <translation>%2 内 %1 次尝试；等待：%3</translation>
    </message>
    <message>
        <source> (the provider does not publish its steps: these are plausible ones)</source>
        <translation> （提供商未公布各步骤：这些是合理推测）</translation>
    </message>
    <message>
        <source>by this answer the provider does not try again</source>
        <translation>收到此应答后提供商不再尝试</translation>
    </message>
    <message>
        <source>the provider does not repeat what fails</source>
        <translation>提供商不重复失败的投递</translation>
    </message>
    <message>
        <source>that was the last of %1 attempts</source>
        <translation>这是 %1 次尝试中的最后一次</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>as Retry-After asks</source>
        <translation>按 Retry-After 的要求</translation>
    </message>
    <message>
        <source>its %1 are over</source>
        <translation>其 %1 已过</translation>
    </message>
    <message>
        <source> about</source>
        <translation> 约</translation>
    </message>
    <message>
        <source>Accepted: %1 sends it no more.</source>
        <translation>已接受：%1 不再发送。</translation>
    </message>
    <message>
        <source>The next attempt is expected%1 at %2.</source>
        <translation>预计下一次尝试%1在 %2。</translation>
    </message>
    <message>
        <source>By the schedule of %1 the next attempt was expected%2 at %3; it has not come.</source>
        <translation>按 %1 的计划，下一次尝试原预计%2在 %3；它没有到来。</translation>
    </message>
    <message>
        <source>%1 does not repeat what fails.</source>
        <translation>%1 不会重试失败的投递。</translation>
    </message>
    <message>
        <source>%1 has given up.</source>
        <translation>%1 已放弃。</translation>
    </message>
    <message>
        <source>%1 has given up: %2.</source>
        <translation>%1 已放弃：%2。</translation>
    </message>
    <message>
        <source>After this answer %1 does not try again.</source>
        <translation>收到此应答后 %1 不再尝试。</translation>
    </message>
    <message>
        <source>attempt %1 came %2 after the one before instead of %3</source>
        <translation>第 %1 次尝试距上一次 %2，而非 %3</translation>
    </message>
    <message>
        <source>attempt %1 is one more than the %2 that are documented</source>
        <translation>第 %1 次尝试超出文档所述的 %2 次</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Differs from the documented schedule: %1.</source>
        <translation>与文档所述的计划不符：%1。</translation>
    </message>
    <message>
        <source> An answer took longer than the %1 that %2 waits.</source>
        <translation> 某次应答超过 %2 等待的 %1。</translation>
    </message>
    <message>
        <source> The connection was kept from an earlier answer.</source>
        <translation> 连接沿用自先前的应答。</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 (connection refused): start it, or change the proxy of this target.</source>
        <translation>代理 %1 处无响应（连接被拒绝）：请启动它，或更改此目标的代理。</translation>
    </message>
    <message>
        <source>Nothing answers at %1 (connection refused): start the consumer there, or change the target.</source>
        <translation>%1 处无响应（连接被拒绝）：请在那里启动消费端，或更改目标。</translation>
    </message>
    <message>
        <source>There is no way to %1 (network unreachable): check the network or VPN, or change the target.</source>
        <translation>无法到达 %1（网络不可达）：请检查网络或 VPN，或更改目标。</translation>
    </message>
    <message>
        <source>%1 did not answer the connection: check the address, or a firewall in between.</source>
        <translation>%1 没有响应连接：请检查地址或中间的防火墙。</translation>
    </message>
    <message>
        <source>The system forbids the connection to %1: check the local firewall.</source>
        <translation>系统禁止连接到 %1：请检查本地防火墙。</translation>
    </message>
    <message>
        <source>No connection to %1%2: check that the consumer listens there.</source>
        <translation>无法连接到 %1%2：请检查消费端是否在那里监听。</translation>
    </message>
    <message>
        <source>No connection to %1%2: check the address and the network.</source>
        <translation>无法连接到 %1%2：请检查地址和网络。</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>The environment&apos;s proxy</source>
        <translation>环境变量中的代理</translation>
    </message>
    <message>
        <source>%1 wants to know who asks (407): give it a user and a password in this target&apos;s connection.</source>
        <translation>%1 要求身份验证 (407)：请在此目标的连接中填写用户和密码。</translation>
    </message>
    <message>
        <source>%1 does not accept the user and password (407): correct them in this target&apos;s connection.</source>
        <translation>%1 不接受该用户和密码 (407)：请在此目标的连接中更正。</translation>
    </message>
    <message>
        <source>%1 refused the way to %2 (%3): ask who runs it to allow that host and port, or send without it.</source>
        <translation>%1 拒绝前往 %2（%3）：请让其管理员允许该主机和端口，或不经它发送。</translation>
    </message>
    <message>
        <source>The proxy %1 wants another user or password: correct them in this target&apos;s connection.</source>
        <translation>代理 %1 需要其他用户或密码：请在此目标的连接中更正。</translation>
    </message>
    <message>
        <source>The proxy %1 reached nobody at %2 (connection refused): start the consumer there, or change the target.</source>
        <translation>代理 %1 无法连到 %2（连接被拒绝）：请在那里启动消费端，或更改目标。</translation>
    </message>
    <message>
        <source>The proxy %1 finds no way to %2: check the target&apos;s name, or use another proxy.</source>
        <translation>代理 %1 找不到通往 %2 的路径：请检查目标名称，或使用其他代理。</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2: ask who runs it, or send without it.</source>
        <translation>代理 %1 不允许连接到 %2：请询问其管理员，或不经它发送。</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection to %2%3: check the proxy of this target.</source>
        <translation>代理 %1 未能连接到 %2%3：请检查此目标的代理。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name than %2: use the name that it is for, or get one that has this name.</source>
        <translation>%1 的证书对应的名称不是 %2：请使用其对应的名称，或取得含此名称的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted (it has expired): renew it there.</source>
        <translation>不接受 %1 的证书（已过期）：请在那里更新。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted (it is not valid yet): check the clocks of both computers.</source>
        <translation>不接受 %1 的证书（尚未生效）：请检查两台计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted (%2): %3, or switch the certificate check off for this target.</source>
        <translation>不接受 %1 的证书（%2）：%3，或为此目标关闭证书检查。</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>its authority is not trusted</source>
        <translation>其颁发机构不受信任</translation>
    </message>
    <message>
        <source>name its authority&apos;s file for this target</source>
        <translation>请为此目标指定其颁发机构的文件</translation>
    </message>
    <message>
        <source>add its authority to %1</source>
        <translation>请将其颁发机构加入 %1</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted%2: name its authority&apos;s file for this target, or switch the certificate check off for it.</source>
        <translation>不接受 %1 的证书%2：请为此目标指定其颁发机构的文件，或关闭证书检查。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate: choose one, and its key, for this target.</source>
        <translation>%1 需要客户端证书：请为此目标选择证书及其密钥。</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate%2: choose one that its authority signed.</source>
        <translation>%1 不接受该客户端证书%2：请选择由其颁发机构签发的证书。</translation>
    </message>
    <message>
        <source>The HTTP/2 exchange with %1 failed%2: look into the consumer&apos;s log, or send it as HTTP/1.1.</source>
        <translation>与 %1 的 HTTP/2 交换失败%2：请查看消费端日志，或以 HTTP/1.1 发送。</translation>
    </message>
    <message>
        <source>The name %1 was not found: check its spelling and the network, or use an address.</source>
        <translation>找不到名称 %1：请检查拼写和网络，或使用地址。</translation>
    </message>
    <message>
        <source>The proxy %1 was not found: correct its name in this target&apos;s connection.</source>
        <translation>找不到代理 %1：请在此目标的连接中更正其名称。</translation>
    </message>
    <message>
        <source>The proxy that the environment names (https_proxy, http_proxy) was not found: correct the variable, or add %1 to no_proxy.</source>
        <translation>找不到环境变量所指的代理(https_proxy、http_proxy)：请更正变量，或将 %1 加入 no_proxy。</translation>
    </message>
    <message>
        <source>No connection to %1 within %2: check the address, or a firewall in between.</source>
        <translation>%2 内无法连接到 %1：请检查地址或中间的防火墙。</translation>
    </message>
    <message>
        <source>%1 by the proxy %2</source>
        <translation>%1（经代理 %2）</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used%1: both must be PEM files that belong together, and a key with a passphrase needs that.</source>
        <translation>客户端证书或其密钥无法使用%1：两者必须是配套的 PEM 文件，带口令的密钥需要口令。</translation>
    </message>
    <message>
        <source>The certificate authorities for this target cannot be used%1: choose a PEM file or folder with certificates.</source>
        <translation>此目标的颁发机构无法使用%1：请选择 PEM 文件或含证书的文件夹。</translation>
    </message>
    <message>
        <source>No connection to %1%2: check the target and try again.</source>
        <translation>无法连接到 %1%2：请检查目标后重试。</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %2 the connection in the middle of its answer, after %3 of body: look into the consumer&apos;s log.</source>
        <translation>%1 在应答中途、正文 %3 之后%2了连接：请查看消费端日志。</translation>
    </message>
    <message>
        <source>%1 %2 the connection inside the head of its answer: look into the consumer&apos;s log.</source>
        <translation>%1 在应答头部中%2了连接：请查看消费端日志。</translation>
    </message>
    <message>
        <source>%1 %2 the connection after %3 of %4 of the request, without an answer: look into the consumer&apos;s log, it may limit the size.</source>
        <translation>%1 在收到请求的 %3/%4 后未应答就%2了连接：请查看消费端日志，可能限制了大小。</translation>
    </message>
    <message>
        <source>%1 %2 the connection without an answer: look into the consumer&apos;s log%3.</source>
        <translation>%1 未应答就%2了连接：请查看消费端日志%3。</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete within %2; %3 of its body came: look into the consumer&apos;s log, or allow more time.</source>
        <translation>%1 的应答在 %2 内不完整；收到正文 %3：请查看消费端日志，或延长时限。</translation>
    </message>
    <message>
        <source>%1 took only %2 of %3 of the request within %4: look into the consumer&apos;s log, or allow more time.</source>
        <translation>%1 在 %4 内只接收了请求的 %2/%3：请查看消费端日志，或延长时限。</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2: look into the consumer&apos;s log, or allow more time.</source>
        <translation>%1 接收了请求，但在 %2 内没有应答：请查看消费端日志，或延长时限。</translation>
    </message>
    <message>
        <source>What %1 answered is not HTTP/1.1: %2. Check the port%3.</source>
        <translation>%1 的应答不是 HTTP/1.1:%2。请检查端口%3。</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the proxy&apos;s URL: give the user on its own and the password as a secret.</source>
        <translation>用户名或密码不应写在代理的 URL 中：请单独填写用户，密码作为密钥。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a proxy: it has a path; leave that out.</source>
        <translation>“%1”不能作为代理：它带有路径；请去掉。</translation>
    </message>
    <message>
        <source>Write the port of the proxy, too: %1:3128 for example.</source>
        <translation>请同时写出代理的端口：例如 %1：3128。</translation>
    </message>
    <message>
        <source>A key is of use only with its certificate: name the certificate&apos;s PEM file, too.</source>
        <translation>密钥须与证书一起使用：请同时指定证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a target: %2.</source>
        <translation>“%1”不能作为目标：%2。</translation>
    </message>
    <message>
        <source>a user name or password does not belong into the URL; add an Authorization header to the request instead</source>
        <translation>用户名或密码不应写在 URL 中；请改为在请求中添加 Authorization 标头</translation>
    </message>
    <message>
        <source>the address in brackets is not an IPv6 address; write it like [::1]</source>
        <translation>括号中的不是 IPv6 地址；请写成 [::1] 的形式</translation>
    </message>
    <message>
        <source>an IPv6 address goes into brackets; write it like [::1]</source>
        <translation>IPv6 地址应写在括号中；请写成 [::1] 的形式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>“%1”不是主机名</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation>端口是 1 到 65535 之间的数</translation>
    </message>
    <message>
        <source>the part from # on is never sent; leave it out</source>
        <translation># 之后的部分从不发送；请去掉</translation>
    </message>
    <message>
        <source>blanks and characters outside ASCII are percent-encoded in a URL; write %20 for a blank</source>
        <translation>URL 中的空格和非 ASCII 字符须百分号编码；空格写作 %20</translation>
    </message>
    <message>
        <source>certificate not checked</source>
        <translation>不检查证书</translation>
    </message>
    <message>
        <source>the environment&apos;s proxy</source>
        <translation>环境变量中的代理</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>its own authorities</source>
        <translation>自定颁发机构</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>redirects followed</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>connects within %1</source>
        <translation>%1 内连接</translation>
    </message>
    <message>
        <source>answers within %1</source>
        <translation>%1 内应答</translation>
    </message>
    <message>
        <source>A time-out is from 1 ms to an hour.</source>
        <translation>超时为 1 毫秒到一小时。</translation>
    </message>
    <message>
        <source>It has too many placeholders.</source>
        <translation>占位符过多。</translation>
    </message>
    <message>
        <source>This placeholder is not closed; }} ends it.</source>
        <translation>此占位符没有结束；以 }} 结束。</translation>
    </message>
    <message>
        <source>One of + | }} belongs here.</source>
        <translation>此处应为 + | }} 之一。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>此引号没有闭合。</translation>
    </message>
    <message>
        <source>A value belongs here, such as json:$.id, header:Name, time or counter.</source>
        <translation>此处应为值，如 json:$.id、header:Name、time 或 counter。</translation>
    </message>
    <message>
        <source>A parameter&apos;s name belongs behind it.</source>
        <translation>其后应为参数名。</translation>
    </message>
    <message>
        <source>There is no value “%1”. Among those that there are: json:PATH, header:NAME, query:NAME, time, uuid, random, counter.</source>
        <translation>没有值“%1”。可用的有：json：路径、header：名称、query：名称、time、uuid、random、counter。</translation>
    </message>
    <message>
        <source>A name or a path belongs behind it: %1:…</source>
        <translation>其后应为名称或路径：%1:…</translation>
    </message>
    <message>
        <source>Nothing belongs behind “%1”.</source>
        <translation>“%1”之后不应有内容。</translation>
    </message>
    <message>
        <source>Write random:1-6 for a number, random:hex:16 or random:alnum:16 for text.</source>
        <translation>数字写 random:1-6，文本写 random:hex:16 或 random:alnum:16。</translation>
    </message>
    <message>
        <source>There is no such filter. There are %1.</source>
        <translation>没有此过滤器。可用的有 %1。</translation>
    </message>
    <message>
        <source>Only a scheme&apos;s handshake may use the secret: an answer would tell others what it signs.</source>
        <translation>只有方案的握手可以使用密钥：应答会把签名所用的密钥泄露给他人。</translation>
    </message>
    <message>
        <source>A text belongs behind it: default:&quot;none&quot;</source>
        <translation>其后应为文本：default:&quot;none&quot;</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>不换行空格</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>软连字符</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>零宽空格</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>零宽连接符</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>行分隔符</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>段分隔符</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>direction mark</source>
        <translation>方向标记</translation>
    </message>
    <message>
        <source>wide or narrow space</source>
        <translation>宽或窄空格</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>⟨FF⟩ a byte that is not UTF-8</source>
        <translation>⟨FF⟩ 非 UTF-8 的字节</translation>
    </message>
    <message>
        <source>trailing blank</source>
        <translation>行尾空格</translation>
    </message>
    <message>
        <source>its head is larger than %1</source>
        <translation>其头部大于 %1</translation>
    </message>
    <message>
        <source>a chunk is longer than its size line says</source>
        <translation>某个分块比其大小行所示的长</translation>
    </message>
    <message>
        <source>it begins with &quot;%1&quot; instead of HTTP/1.1 and a status</source>
        <translation>它以“%1”开头，而非 HTTP/1.1 和状态码</translation>
    </message>
    <message>
        <source>its first header line begins with a blank</source>
        <translation>其首个标头行以空格开头</translation>
    </message>
    <message>
        <source>the header line &quot;%1&quot; has no name and colon</source>
        <translation>标头行“%1”没有名称和冒号</translation>
    </message>
    <message>
        <source>its Content-Length (&quot;%1&quot;) is not one number</source>
        <translation>其 Content-Length(“%1”)不是单个数字</translation>
    </message>
    <message>
        <source>the chunk size &quot;%1&quot; is not a hexadecimal number</source>
        <translation>分块大小“%1”不是十六进制数</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>nothing may follow</source>
        <translation>之后不应再有状态</translation>
    </message>
    <message>
        <source>it may only become %1</source>
        <translation>只能变为 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Illegal move: %1 → %2 with %3, after %4. When it is %5, %6.</source>
        <translation>非法转换：%1 → %2，由 %3，在 %4 之后。处于 %5 时，%6。</translation>
    </message>
    <message>
        <source>Its beginning is missing: the first that is known is %1 with %2, but it begins with %3.</source>
        <translation>缺少开头：首个已知的是 %1（%2），但应从 %3 开始。</translation>
    </message>
    <message>
        <source>Its end is missing: it is %1 since %2, for %3, and is to leave that within %4. The event may be lost: ask the provider for its state.</source>
        <translation>缺少结尾：自 %2 起为 %1，已 %3，应在 %4 内离开。事件可能丢失：请向提供商查询状态。</translation>
    </message>
    <message>
        <source>Out of order: %1 (%2) happened %3 before %4 (%5) but arrived after it. A consumer that goes by arrival would end with the wrong state.</source>
        <translation>乱序：%1（%2）比 %4（%5）早发生 %3，却在其后到达。按到达顺序处理的消费端会得到错误的状态。</translation>
    </message>
    <message>
        <source>%1 tells of no state: nothing stands where the map looks.</source>
        <translation>%1 没有说明状态：状态图查看之处没有内容。</translation>
    </message>
    <message>
        <source>The map has no state for “%1” of %2.</source>
        <translation>状态图中没有“%1”（%2）对应的状态。</translation>
    </message>
    <message>
        <source>%1 is no JSON path; one looks like $.payment.id or $.items[0].name.</source>
        <translation>%1 不是 JSON 路径；路径形如 $.payment.id 或 $.items[0].name。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为其命名。</translation>
    </message>
    <message>
        <source>Say where the id stands that joins the events: $.payment.id</source>
        <translation>请说明关联事件的 ID 所在位置：$.payment.id</translation>
    </message>
    <message>
        <source>The path of the id</source>
        <translation>ID 的路径</translation>
    </message>
    <message>
        <source>The path of the time</source>
        <translation>时间的路径</translation>
    </message>
    <message>
        <source>The path of the state</source>
        <translation>状态的路径</translation>
    </message>
    <message>
        <source>At least one state is needed.</source>
        <translation>至少需要一个状态。</translation>
    </message>
    <message>
        <source>There are too many: %1 states and %2 lines of the map at most.</source>
        <translation>数量过多：最多 %1 个状态和 %2 行对应关系。</translation>
    </message>
    <message>
        <source>A state has no name.</source>
        <translation>某个状态没有名称。</translation>
    </message>
    <message>
        <source>The state “%1” is there twice.</source>
        <translation>状态“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” leads to “%2”, which is none of the states.</source>
        <translation>“%1”通向“%2”，后者不在状态之中。</translation>
    </message>
    <message>
        <source>No state is a start.</source>
        <translation>没有起始状态。</translation>
    </message>
    <message>
        <source>Say which event tells of which state.</source>
        <translation>请说明哪个事件对应哪个状态。</translation>
    </message>
    <message>
        <source>A line of the map has nothing before its state.</source>
        <translation>某行对应关系在状态之前没有内容。</translation>
    </message>
    <message>
        <source>“%1” is to be “%2”, which is none of the states.</source>
        <translation>“%1”对应“%2”，后者不在状态之中。</translation>
    </message>
    <message>
        <source>The life-line “%1” cannot be used: %2.</source>
        <translation>生命线“%1”无法使用：%2。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a time such as 90 s, 30 min, 2 h or 1 d belongs behind within.</source>
        <translation>within 之后应为时间，如 90 s、30 min、2 h 或 1 d。</translation>
    </message>
    <message>
        <source>“%1” is none of start, end and within 30 min.</source>
        <translation>“%1”不是 start、end 或 within 30 min。</translation>
    </message>
    <message>
        <source>the parenthesis is not closed before the arrow.</source>
        <translation>箭头之前括号没有闭合。</translation>
    </message>
    <message>
        <source>the name of a state is missing.</source>
        <translation>缺少状态名称。</translation>
    </message>
    <message>
        <source>states belong behind the arrow, or leave it out.</source>
        <translation>箭头之后应为状态，否则请去掉箭头。</translation>
    </message>
    <message>
        <source>a state is missing between two commas.</source>
        <translation>两个逗号之间缺少状态。</translation>
    </message>
    <message>
        <source>write an event type, = and a state: payment.pending = pending</source>
        <translation>请写事件类型、= 和状态：payment.pending = pending</translation>
    </message>
    <message>
        <source>an event type is missing before the = sign.</source>
        <translation>= 之前缺少事件类型。</translation>
    </message>
    <message>
        <source>a state is missing behind the = sign.</source>
        <translation>= 之后缺少状态。</translation>
    </message>
    <message>
        <source>one JSON document a line</source>
        <translation>每行一个 JSON 文档</translation>
    </message>
    <message>
        <source>form data</source>
        <translation>表单数据</translation>
    </message>
    <message>
        <source>a multipart body</source>
        <translation>多部分正文</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>Declared as %1, but it reads as %2.</source>
        <translation>声明为 %1，但内容是 %2。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>%1 bytes, as %2 gives</source>
        <translation>%1 字节，与 %2 的结果长度相同</translation>
    </message>
    <message>
        <source>This parenthesis was not opened; remove it.</source>
        <translation>此括号没有对应的左括号；请移除。</translation>
    </message>
    <message>
        <source>A comparison or a word is missing here.</source>
        <translation>此处缺少比较或单词。</translation>
    </message>
    <message>
        <source>Something has to follow AND.</source>
        <translation>AND 之后应有内容。</translation>
    </message>
    <message>
        <source>The query is nested too deeply; write it flatter.</source>
        <translation>查询嵌套过深；请写得平一些。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed; add one at the end.</source>
        <translation>此括号没有闭合；请在末尾补上。</translation>
    </message>
    <message>
        <source>The query has more than %1 comparisons.</source>
        <translation>查询的比较超过 %1 个。</translation>
    </message>
    <message>
        <source>The query has more than %1 characters.</source>
        <translation>查询超过 %1 个字符。</translation>
    </message>
    <message>
        <source>What the minus takes away has to follow at once; put a lone minus in quotes.</source>
        <translation>减号排除的内容须紧随其后；单独的减号请加引号。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2; put a text with such a sign in quotes.</source>
        <translation>没有字段“%1”。字段有 %2；含此类符号的文本请加引号。</translation>
    </message>
    <message>
        <source>A path belongs behind it: %1:$.payment.id</source>
        <translation>其后应为路径：%1：$.payment.id</translation>
    </message>
    <message>
        <source>A name belongs behind it: %1:Name</source>
        <translation>其后应为名称：%1：Name</translation>
    </message>
    <message>
        <source>A name belongs here: %1:Name</source>
        <translation>此处应为名称：%1：Name</translation>
    </message>
    <message>
        <source>Only a colon goes with after and before: after:-2h</source>
        <translation>after 和 before 只能用冒号：after:-2h</translation>
    </message>
    <message>
        <source>One of : = != &gt; &gt;= &lt; &lt;= ~ belongs here.</source>
        <translation>此处应为 : = != &gt; &gt;= &lt; &lt;= ~ 之一。</translation>
    </message>
    <message>
        <source>A value is missing here; an empty one is written &quot;&quot;.</source>
        <translation>此处缺少值；空值写作 &quot;&quot;。</translation>
    </message>
    <message>
        <source>a date (2026-01-31), a time (2026-01-31T10:00), today, yesterday, or how long ago (-30s, -5m, -2h, -3d, -1w)</source>
        <translation>日期 (2026-01-31)、时间 (2026-01-31T10:00)、today、yesterday，或多久以前 (-30s, -5m, -2h, -3d, -1w)</translation>
    </message>
    <message>
        <source>This is a number; it is compared with : = != &gt; &gt;= &lt; &lt;=</source>
        <translation>这是数字；可用 : = != &gt; &gt;= &lt; &lt;= 比较</translation>
    </message>
    <message>
        <source>A size belongs here, such as 500, 10k or 1.5MiB.</source>
        <translation>此处应为大小，如 500、10k 或 1.5MiB。</translation>
    </message>
    <message>
        <source>A span with its unit belongs here, such as 500ms, 2s or 1.5min.</source>
        <translation>此处应为带单位的时长，如 500ms、2s 或 1.5min。</translation>
    </message>
    <message>
        <source>A whole number belongs here.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>This is a time; it is compared with &gt; &gt;= &lt; &lt;=</source>
        <translation>这是时间；可用 &gt; &gt;= &lt; &lt;= 比较</translation>
    </message>
    <message>
        <source>This is no time. Write %1.</source>
        <translation>这不是时间。请写 %1。</translation>
    </message>
    <message>
        <source>It is yes or no: %1:yes</source>
        <translation>只能是 yes 或 no:%1：yes</translation>
    </message>
    <message>
        <source>There is no such verdict; there are %1.</source>
        <translation>没有此判定；可用的有 %1。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>a program of another user, which only root can name</source>
        <translation>其他用户的程序，只有 root 能查看</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Hookloupe does not listen on port %1 or any other.</source>
        <translation>Hookloupe 没有在端口 %1 或任何其他端口监听。</translation>
    </message>
    <message>
        <source>Start listening: no request can arrive before.</source>
        <translation>请开始监听：在此之前不会有请求到达。</translation>
    </message>
    <message>
        <source>%1 takes requests, but they do not appear in this store.</source>
        <translation>%1 接收请求，但它们没有出现在此存储库中。</translation>
    </message>
    <message>
        <source>Look at the store of the program that listens, or whether the disk is full.</source>
        <translation>请查看监听程序的存储库，或磁盘是否已满。</translation>
    </message>
    <message>
        <source>%1 takes requests, and they are stored.</source>
        <translation>%1 接收请求，并已存储。</translation>
    </message>
    <message>
        <source>No connection from this computer to %1.</source>
        <translation>本机无法连接到 %1。</translation>
    </message>
    <message>
        <source> %1 takes requests.</source>
        <translation> %1 接收请求。</translation>
    </message>
    <message>
        <source>Stop listening and start it again. If that does not help, a firewall blocks this computer&apos;s own connections.</source>
        <translation>停止监听后重新开始。若无效，则是防火墙阻止了本机自己的连接。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The system&apos;s table of sockets cannot be read.</source>
        <translation>无法读取系统的套接字表。</translation>
    </message>
    <message>
        <source>Nobody holds port %1.</source>
        <translation>没有程序占用端口 %1。</translation>
    </message>
    <message>
        <source>Held by this program alone.</source>
        <translation>仅由本程序占用。</translation>
    </message>
    <message>
        <source>Another program holds the port: %1.</source>
        <translation>另一个程序占用该端口：%1。</translation>
    </message>
    <message>
        <source>End that program, or listen on another port and give that one to the provider.</source>
        <translation>结束该程序，或在其他端口监听并告知提供商。</translation>
    </message>
    <message>
        <source>Another program listens on the same port at another address: %1.</source>
        <translation>另一个程序在同一端口的其他地址监听：%1。</translation>
    </message>
    <message>
        <source>A request to that address never comes here. Use another port if in doubt.</source>
        <translation>发往该地址的请求不会到这里。如有疑问请换端口。</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>谁能连到</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>没有监听。</translation>
    </message>
    <message>
        <source>This computer only; a tunnel or relay brings in what comes from outside.</source>
        <translation>仅本机；外部的请求由隧道或中继带入。</translation>
    </message>
    <message>
        <source>This computer only, since it listens on loopback.</source>
        <translation>仅本机，因为在回环地址监听。</translation>
    </message>
    <message>
        <source>A provider on the internet needs a tunnel or a relay (Tools, Public URL); a program on this computer needs neither.</source>
        <translation>互联网上的提供商需要隧道或中继（工具、公开 URL）；本机的程序则不需要。</translation>
    </message>
    <message>
        <source>Other computers of this network, at %1.</source>
        <translation>此网络中的其他计算机，位于 %1。</translation>
    </message>
    <message>
        <source>Other computers of this network.</source>
        <translation>此网络中的其他计算机。</translation>
    </message>
    <message>
        <source>From the internet, the router must pass the port on to this computer, or a tunnel must.</source>
        <translation>来自互联网的请求需由路由器或隧道转到本机端口。</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>It does not matter: loopback is let through.</source>
        <translation>无关紧要：回环流量不受限制。</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>Let it through: &apos;sudo ufw allow %1/tcp&apos;.</source>
        <translation>放行：“sudo ufw allow %1/tcp”。</translation>
    </message>
    <message>
        <source>Let it through: &apos;sudo firewall-cmd --add-port=%1/tcp&apos;.</source>
        <translation>放行：“sudo firewall-cmd --add-port=%1/tcp”。</translation>
    </message>
    <message>
        <source>Look whether its rules let TCP port %1 through.</source>
        <translation>请查看其规则是否放行 TCP 端口 %1。</translation>
    </message>
    <message>
        <source>Only root can see the rules of %1.</source>
        <translation>只有 root 能查看 %1 的规则。</translation>
    </message>
    <message>
        <source>&apos;sudo nft list ruleset&apos; shows them.</source>
        <translation>“sudo nft list ruleset”可显示规则。</translation>
    </message>
    <message>
        <source>None was found on this computer.</source>
        <translation>本机未发现防火墙。</translation>
    </message>
    <message>
        <source>%1 is not active.</source>
        <translation>%1 未启用。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>It listens without TLS.</source>
        <translation>未使用 TLS 监听。</translation>
    </message>
    <message>
        <source>No TLS connection came about: %1.</source>
        <translation>未能建立 TLS 连接：%1。</translation>
    </message>
    <message>
        <source>Look whether the certificate and its key belong together.</source>
        <translation>请查看证书与密钥是否配套。</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1，由 %2 颁发，有效期至 %3</translation>
    </message>
    <message>
        <source>A sender that asks for %1 trusts it: %2.</source>
        <translation>访问 %1 的发送方信任它：%2。</translation>
    </message>
    <message>
        <source>A sender that asks for %1 refuses it: %2 (%3).</source>
        <translation>访问 %1 的发送方拒绝它：%2（%3）。</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority for the name that the provider calls, or plain HTTP behind a tunnel, which has one. For your own programs, let them trust this one.</source>
        <translation>请使用公共机构为提供商所调用名称颁发的证书，或在自带证书的隧道后使用普通 HTTP。您自己的程序可设为信任此证书。</translation>
    </message>
    <message>
        <source>Check that the relay is connected, and that the provider posts to the same channel.</source>
        <translation>请检查中继是否已连接，以及提供商是否发往同一频道。</translation>
    </message>
    <message>
        <source>Something else answers at this URL, or the tunnel is gone. Start the tunnel again and give the provider its new URL.</source>
        <translation>此 URL 由别的程序应答，或隧道已断开。请重启隧道并把新 URL 告知提供商。</translation>
    </message>
    <message>
        <source>The tunnel or proxy does not reach this computer: look at its log, and at the port that it forwards to.</source>
        <translation>隧道或代理无法连到本机：请查看其日志及转发端口。</translation>
    </message>
    <message>
        <source>Something on the way wants a login, which a provider does not have. Turn it off for this path.</source>
        <translation>途中有环节要求登录，而提供商没有。请对此路径关闭登录。</translation>
    </message>
    <message>
        <source>Something else answers at this URL. Compare it with the address that the tunnel told.</source>
        <translation>此 URL 由别的程序应答。请与隧道给出的地址比对。</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Its messages arrive at %1.</source>
        <translation>其消息到达 %1。</translation>
    </message>
    <message>
        <source>It is tried again by itself; what is sent meanwhile may be lost, since most relays keep nothing.</source>
        <translation>会自动重试；其间发送的内容可能丢失，因为多数中继不保存。</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Not looked at: no request was sent.</source>
        <translation>未查看：没有发送请求。</translation>
    </message>
    <message>
        <source>Not looked at: nothing answered.</source>
        <translation>未查看：没有应答。</translation>
    </message>
    <message>
        <source>%1 answers itself, without sending on.</source>
        <translation>%1 自行应答，没有重定向。</translation>
    </message>
    <message>
        <source>%1 sends on to %2 (%3). Most providers do not follow.</source>
        <translation>%1 重定向到 %2（%3）。多数提供商不会跟随。</translation>
    </message>
    <message>
        <source>%1 sends on to %2 (%3): a sender that follows makes a GET of the POST, without its body.</source>
        <translation>%1 重定向到 %2（%3）：跟随的发送方会把 POST 变成没有正文的 GET。</translation>
    </message>
    <message>
        <source>Give the provider the address at the end of the redirect.</source>
        <translation>请把重定向最终的地址告知提供商。</translation>
    </message>
    <message>
        <source>Through the relay</source>
        <translation>经由中继</translation>
    </message>
    <message>
        <source>Through the public URL</source>
        <translation>经由公开 URL</translation>
    </message>
    <message>
        <source>No request was sent to %1: that was not allowed.</source>
        <translation>没有向 %1 发送请求：未获允许。</translation>
    </message>
    <message>
        <source>Allow it, to see whether a request from outside arrives.</source>
        <translation>请允许，以查看外部请求能否到达。</translation>
    </message>
    <message>
        <source>A sender meets the same. Check the URL and that the tunnel runs.</source>
        <translation>发送方也会遇到同样的情况。请检查 URL 以及隧道是否运行。</translation>
    </message>
    <message>
        <source>A request to %1 arrived here, and was answered %2.</source>
        <translation>发往 %1 的请求到达此处，应答为 %2。</translation>
    </message>
    <message>
        <source>Not known: %1 sends on (see Redirect).</source>
        <translation>未知：%1 有重定向（见“重定向”）。</translation>
    </message>
    <message>
        <source>%1 answered %2, but the request did not arrive here within %3 s.</source>
        <translation>%1 以 %2 应答，但请求在 %3 秒内没有到达此处。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>A request to %1 belongs to the endpoint “%2”.</source>
        <translation>发往 %1 的请求属于端点“%2”。</translation>
    </message>
    <message>
        <source>The request to %1 arrived as %2, at the endpoint “%3”.</source>
        <translation>发往 %1 的请求以 %2 到达端点“%3”。</translation>
    </message>
    <message>
        <source>Something on the way changes the path. Set the endpoint&apos;s path to what arrives.</source>
        <translation>途中路径被更改。请把端点的路径设为实际到达的路径。</translation>
    </message>
    <message>
        <source>A request to %1 matches no endpoint but the catch-all “%2”.</source>
        <translation>发往 %1 的请求不匹配任何端点，只落入兜底端点“%2”。</translation>
    </message>
    <message>
        <source>If it is meant for one of yours, the provider&apos;s URL must end in its path: %1.</source>
        <translation>如果要发给您的某个端点，提供商的 URL 须以其路径结尾：%1。</translation>
    </message>
    <message>
        <source>The path of an endpoint begins with &apos;/&apos; and has no blank, &apos;?&apos; or &apos;#&apos;; write %20 for a blank.</source>
        <translation>端点路径以“/”开头，不含空格、“？”或“#”；空格写作 %20。</translation>
    </message>
    <message>
        <source>The relay wrote the body again: %1 bytes came here, the sender&apos;s had %2. So the signature says nothing about the sender.</source>
        <translation>中继重写了正文：此处收到 %1 字节，发送方为 %2 字节。因此签名不能说明发送方。</translation>
    </message>
    <message>
        <source>The relay wrote the body again, so its bytes may not be those that were signed.</source>
        <translation>中继重写了正文，其字节可能不是签名时的。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>The relay&apos;s message is larger than what is kept (%1), so its beginning only is here.</source>
        <translation>中继的消息超出保存上限（%1），此处仅有开头。</translation>
    </message>
    <message>
        <source>%1 answered 204: there is nothing to wait for on this channel.</source>
        <translation>%1 应答 204：此频道没有可等待的内容。</translation>
    </message>
    <message>
        <source>%1 does not let us read this channel (%2). Check its URL, or whether the channel was closed.</source>
        <translation>%1 不允许读取此频道（%2）。请检查 URL，或频道是否已关闭。</translation>
    </message>
    <message>
        <source>%1 has no such channel (%2). Check its URL.</source>
        <translation>%1 没有此频道（%2）。请检查 URL。</translation>
    </message>
    <message>
        <source>%1 asks for fewer connections (429).</source>
        <translation>%1 要求减少连接 (429)。</translation>
    </message>
    <message>
        <source>%1 answered %2 instead of the channel&apos;s messages.</source>
        <translation>%1 应答 %2，而非频道的消息。</translation>
    </message>
    <message>
        <source>There is no host %1, or no network.</source>
        <translation>没有主机 %1，或没有网络。</translation>
    </message>
    <message>
        <source>%1 refuses connections: nothing listens there.</source>
        <translation>%1 拒绝连接：那里没有监听。</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about. Does it speak HTTPS there?</source>
        <translation>未能与 %1 建立安全连接。那里使用 HTTPS 吗？</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent.</source>
        <translation>%1 的证书不受信任：%2。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 sends us from one address to the next without an end.</source>
        <translation>%1 在地址间无休止地重定向。</translation>
    </message>
    <message>
        <source>%1 sends us from HTTPS to plain HTTP, which is not followed.</source>
        <translation>%1 从 HTTPS 重定向到普通 HTTP，未跟随。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 在应答前关闭了连接。</translation>
    </message>
    <message>
        <source>The proxy of this system did not let us through to %1.</source>
        <translation>本系统的代理不允许连接 %1。</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>前往 %1 的网络发生故障。</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 结束了连接。</translation>
    </message>
    <message>
        <source>%1 answered with a page instead of a channel&apos;s messages. Check that the URL is that of a smee-compatible channel.</source>
        <translation>%1 应答了网页而非频道的消息。请检查该 URL 是否为兼容 smee 的频道。</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 s, not even a sign of life.</source>
        <translation>%2 秒内没有收到 %1 的任何消息，连心跳也没有。</translation>
    </message>
    <message>
        <source>There is no program &apos;%1&apos; here. Install it, or choose another tunnel.</source>
        <translation>这里没有程序“%1”。请安装，或选择其他隧道。</translation>
    </message>
    <message>
        <source>No tunnel is running.</source>
        <translation>没有运行中的隧道。</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>正在启动 %1…</translation>
    </message>
    <message>
        <source>The internet reaches this computer at %1.</source>
        <translation>互联网可通过 %1 连到本机。</translation>
    </message>
    <message>
        <source>%1 is running; its URL is the one that you gave.</source>
        <translation>%1 正在运行；其 URL 为您所填。</translation>
    </message>
    <message>
        <source>%1 is running and has not told a public URL yet. What it prints may say why.</source>
        <translation>%1 正在运行，但尚未给出公开 URL。其输出可能说明原因。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 被信号终止。</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 以退出码 %2 结束。</translation>
    </message>
    <message>
        <source> It is started again in %1 s.</source>
        <translation> %1 秒后重新启动。</translation>
    </message>
    <message>
        <source>Name the SSH server, such as me@server.example.</source>
        <translation>请填写 SSH 服务器，如 me@server.example。</translation>
    </message>
    <message>
        <source>Write the command of the tunnel, such as &apos;bore local %PORT% --to bore.example&apos;.</source>
        <translation>请填写隧道的命令，如“bore local %PORT% --to bore.example”。</translation>
    </message>
    <message>
        <source>SSH does not know the server&apos;s key yet. Connect to it once in a terminal, compare the key, and start the tunnel again.</source>
        <translation>SSH 还不认识服务器的密钥。请在终端连接一次，核对密钥，再启动隧道。</translation>
    </message>
    <message>
        <source>The SSH server took no key of yours. Load one with ssh-add, or set it in ~/.ssh/config.</source>
        <translation>SSH 服务器不接受您的任何密钥。请用 ssh-add 加载，或在 ~/.ssh/config 中设置。</translation>
    </message>
    <message>
        <source>The SSH server does not forward ports. AllowTcpForwarding in its sshd_config decides that.</source>
        <translation>SSH 服务器不转发端口。由其 sshd_config 中的 AllowTcpForwarding 决定。</translation>
    </message>
    <message>
        <source>ngrok wants an account. Run &apos;ngrok config add-authtoken&apos; once in a terminal; the token stays in ngrok&apos;s own file.</source>
        <translation>ngrok 需要账户。请在终端运行一次“ngrok config add-authtoken”；令牌保存在 ngrok 自己的文件中。</translation>
    </message>
    <message>
        <source>Another ngrok of this account is running; end it first.</source>
        <translation>此账户的另一个 ngrok 正在运行；请先结束它。</translation>
    </message>
    <message>
        <source>Cloudflare gives no more quick tunnels for now; wait a while, or use another tunnel.</source>
        <translation>Cloudflare 暂时不再提供快速隧道；请稍候，或使用其他隧道。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program; choose another port, or 0 for any free one.</source>
        <translation>%2 的端口 %1 被其他程序占用；请选择其他端口，或用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The system does not let this user listen on port %1; choose one above 1023.</source>
        <translation>系统不允许此用户在端口 %1 监听；请选择 1023 以上的端口。</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2: %3. Choose an address of this machine, such as 127.0.0.1.</source>
        <translation>无法在 %1 端口 %2 监听：%3。请选择本机的地址，如 127.0.0.1。</translation>
    </message>
    <message>
        <source>The receiver listens already; stop it first.</source>
        <translation>接收器已在监听；请先停止。</translation>
    </message>
    <message>
        <source>There is no such listener.</source>
        <translation>没有此监听器。</translation>
    </message>
    <message>
        <source>The store cannot take it now.</source>
        <translation>存储库现在无法接收。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>%1 holds no RSA or EC private key in PEM form without a passphrase.</source>
        <translation>%1 中没有不带口令的 PEM 格式 RSA 或 EC 私钥。</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the first certificate in %2; give the two that were made together.</source>
        <translation>%1 中的密钥与 %2 中的首个证书不配套；请提供一同生成的两者。</translation>
    </message>
    <message>
        <source>The variable %1 holds no secret: set it in the environment that starts this program.</source>
        <translation>变量 %1 中没有密钥：请在启动本程序的环境中设置。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be read (%2): check its path and permissions.</source>
        <translation>无法读取密钥文件 %1（%2）：请检查路径和权限。</translation>
    </message>
    <message>
        <source>The secret file %1 is larger than 64 KiB: name the file that holds only the secret.</source>
        <translation>密钥文件 %1 大于 64 KiB：请指定只含密钥的文件。</translation>
    </message>
    <message>
        <source>The secret file %1 is empty: write the secret into it.</source>
        <translation>密钥文件 %1 为空：请写入密钥。</translation>
    </message>
    <message>
        <source>A secret of the keyring cannot be read here: name a file or a variable that holds it.</source>
        <translation>此处无法读取密钥环中的密钥：请指定含有它的文件或变量。</translation>
    </message>
    <message>
        <source>No secret is set: choose one for the endpoint, or name a file or a variable that holds it.</source>
        <translation>没有设置密钥：请为端点选择，或指定含有它的文件或变量。</translation>
    </message>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>在 %1 秒内没有响应</translation>
    </message>
    <message>
        <source>The desktop keyring gives no answer (%1), so secrets are kept in memory only and are gone when the program ends: unlock or start a keyring (GNOME Keyring, KWallet), then start Hookloupe again.</source>
        <translation>桌面密钥环没有响应（%1），因此密钥仅保存在内存中，程序结束即消失：请解锁或启动密钥环(GNOME Keyring、KWallet)，再重启 Hookloupe。</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Secrets are kept in the desktop keyring.</source>
        <translation>密钥保存在桌面密钥环中。</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is not known in this session: enter it again. %2</source>
        <translation>本次会话中没有密钥“%1”：请重新输入。%2</translation>
    </message>
    <message>
        <source>The keyring holds no secret &apos;%1&apos;: enter it again.</source>
        <translation>密钥环中没有密钥“%1”：请重新输入。</translation>
    </message>
    <message>
        <source>The keyring is switched off: secrets are kept in memory only and are gone when the program ends.</source>
        <translation>密钥环已关闭：密钥仅保存在内存中，程序结束即消失。</translation>
    </message>
    <message>
        <source>%1 is not a plain file: copy the secret into one.</source>
        <translation>%1 不是普通文件：请把密钥复制到普通文件中。</translation>
    </message>
    <message>
        <source>The secret is empty: enter it.</source>
        <translation>密钥为空：请输入。</translation>
    </message>
    <message>
        <source>A secret can be written to the keyring only: files and variables are yours to change.</source>
        <translation>密钥只能写入密钥环：文件和变量由您自行更改。</translation>
    </message>
    <message>
        <source>the form field %1</source>
        <translation>表单字段 %1</translation>
    </message>
    <message>
        <source>the body&apos;s member %1</source>
        <translation>正文成员 %1</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the %1 header</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>The body has no form field %1.</source>
        <translation>正文没有表单字段 %1。</translation>
    </message>
    <message>
        <source>The body has no member %1.</source>
        <translation>正文没有成员 %1。</translation>
    </message>
    <message>
        <source>The body, which would be the token, is empty.</source>
        <translation>应作为令牌的正文为空。</translation>
    </message>
    <message>
        <source>There is no %1 header.</source>
        <translation>没有标头 %1。</translation>
    </message>
    <message>
        <source>%1 does not begin with “%2”.</source>
        <translation>%1 不以“%2”开头。</translation>
    </message>
    <message>
        <source>%1 has no item that begins with “%2”.</source>
        <translation>%1 中没有以“%2”开头的项。</translation>
    </message>
    <message>
        <source>%1 has no element “%2%3”.</source>
        <translation>%1 中没有元素“%2%3”。</translation>
    </message>
    <message>
        <source>%1 does not hold Basic credentials.</source>
        <translation>%1 中没有 Basic 凭据。</translation>
    </message>
    <message>
        <source>%1 is not base64 of a JSON object with the member “%2”.</source>
        <translation>%1 不是含成员“%2”的 JSON 对象的 base64。</translation>
    </message>
    <message>
        <source>%1 holds no signature.</source>
        <translation>%1 中没有签名。</translation>
    </message>
    <message>
        <source>another secret</source>
        <translation>其他密钥</translation>
    </message>
    <message>
        <source>a retired secret</source>
        <translation>已停用的密钥</translation>
    </message>
    <message>
        <source>blanks around the secret</source>
        <translation>密钥前后有空白</translation>
    </message>
    <message>
        <source>prefix of the secret</source>
        <translation>密钥的前缀</translation>
    </message>
    <message>
        <source>encoding of the secret</source>
        <translation>密钥的编码</translation>
    </message>
    <message>
        <source>not a signing secret</source>
        <translation>不是签名密钥</translation>
    </message>
    <message>
        <source>another algorithm</source>
        <translation>其他算法</translation>
    </message>
    <message>
        <source>encoding of the signature</source>
        <translation>签名的编码</translation>
    </message>
    <message>
        <source>prefix of the signature</source>
        <translation>签名的前缀</translation>
    </message>
    <message>
        <source>another scheme</source>
        <translation>其他方案</translation>
    </message>
    <message>
        <source>another header</source>
        <translation>其他标头</translation>
    </message>
    <message>
        <source>JSON written anew</source>
        <translation>JSON 被重写</translation>
    </message>
    <message>
        <source>line ends of the body</source>
        <translation>正文的换行</translation>
    </message>
    <message>
        <source>character set of the body</source>
        <translation>正文的字符集</translation>
    </message>
    <message>
        <source>compression of the body</source>
        <translation>正文的压缩</translation>
    </message>
    <message>
        <source>body cut short</source>
        <translation>正文被截断</translation>
    </message>
    <message>
        <source>form decoded</source>
        <translation>表单被解码</translation>
    </message>
    <message>
        <source>another URL</source>
        <translation>其他 URL</translation>
    </message>
    <message>
        <source>unit of the timestamp</source>
        <translation>时间戳的单位</translation>
    </message>
    <message>
        <source>timestamp changed</source>
        <translation>时间戳被更改</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>时钟有误</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>过旧</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>曾出现过</translation>
    </message>
    <message>
        <source>signature cut short</source>
        <translation>签名被截断</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the blanks and line ends after the body are left out</source>
        <translation>去掉正文末尾的空白和换行</translation>
    </message>
    <message>
        <source>a line feed follows the body</source>
        <translation>正文后加一个换行 (LF)</translation>
    </message>
    <message>
        <source>CR LF follows the body</source>
        <translation>正文后加 CR LF</translation>
    </message>
    <message>
        <source>the blanks and line ends around the body are left out</source>
        <translation>去掉正文前后的空白和换行</translation>
    </message>
    <message>
        <source>the body&apos;s line ends are LF in the place of CR LF</source>
        <translation>正文的换行用 LF 而非 CR LF</translation>
    </message>
    <message>
        <source>the body&apos;s line ends are CR LF in the place of LF</source>
        <translation>正文的换行用 CR LF 而非 LF</translation>
    </message>
    <message>
        <source>the byte-order mark before the body is left out</source>
        <translation>去掉正文前的字节顺序标记</translation>
    </message>
    <message>
        <source>a byte-order mark stands before the body</source>
        <translation>正文前加字节顺序标记</translation>
    </message>
    <message>
        <source>the body is ISO-8859-1 in the place of UTF-8</source>
        <translation>正文为 ISO-8859-1 而非 UTF-8</translation>
    </message>
    <message>
        <source>the body is UTF-8 in the place of ISO-8859-1</source>
        <translation>正文为 UTF-8 而非 ISO-8859-1</translation>
    </message>
    <message>
        <source>the body is decompressed</source>
        <translation>正文解压后</translation>
    </message>
    <message>
        <source>the body is compressed with gzip</source>
        <translation>正文用 gzip 压缩后</translation>
    </message>
    <message>
        <source>the body goes on with “%1”</source>
        <translation>正文后接“%1”</translation>
    </message>
    <message>
        <source>the form&apos;s blanks are written %20 in the place of +</source>
        <translation>表单中的空格写作 %20 而非 +</translation>
    </message>
    <message>
        <source>the form&apos;s blanks are written + in the place of %20</source>
        <translation>表单中的空格写作 + 而非 %20</translation>
    </message>
    <message>
        <source>the form is encoded again</source>
        <translation>重新编码表单</translation>
    </message>
    <message>
        <source>the form&apos;s escapes are decoded</source>
        <translation>表单的转义被解码</translation>
    </message>
    <message>
        <source>the form&apos;s escapes are written in small letters</source>
        <translation>表单的转义用小写字母</translation>
    </message>
    <message>
        <source>the form&apos;s escapes are written in capital letters</source>
        <translation>表单的转义用大写字母</translation>
    </message>
    <message>
        <source>the form is encoded again, its fields sorted</source>
        <translation>重新编码表单并按字段排序</translation>
    </message>
    <message>
        <source>the signature is read without “%1” before it</source>
        <translation>读取签名时不含前面的“%1”</translation>
    </message>
    <message>
        <source>“%1” is taken off the signature</source>
        <translation>从签名去掉“%1”</translation>
    </message>
    <message>
        <source>the element “%1=” is taken for the signature</source>
        <translation>以元素“%1=”作为签名</translation>
    </message>
    <message>
        <source>the signature is taken from the %1 header</source>
        <translation>从标头 %1 取签名</translation>
    </message>
    <message>
        <source>it is checked as %1 signs</source>
        <translation>按 %1 的签名方式检查</translation>
    </message>
    <message>
        <source>a secret API key</source>
        <translation>秘密 API 密钥</translation>
    </message>
    <message>
        <source>a publishable key</source>
        <translation>可公开的密钥</translation>
    </message>
    <message>
        <source>a restricted API key</source>
        <translation>受限 API 密钥</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>GitHub 令牌</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>GitLab 令牌</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>Slack 令牌</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>SendGrid API 密钥</translation>
    </message>
    <message>
        <source>an AWS access key</source>
        <translation>AWS 访问密钥</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>Shopify 访问令牌</translation>
    </message>
    <message>
        <source>a Square access token</source>
        <translation>Square 访问令牌</translation>
    </message>
    <message>
        <source>a Razorpay key id</source>
        <translation>Razorpay 密钥 ID</translation>
    </message>
    <message>
        <source>an Authorization header</source>
        <translation>Authorization 标头</translation>
    </message>
    <message>
        <source>The secret begins like %1, with “%2”: signatures are made with another one.</source>
        <translation>密钥以“%2”开头，像是%1：签名用的是另一种密钥。</translation>
    </message>
    <message>
        <source>Content-Length announces %1 bytes, and %2 are there.</source>
        <translation>Content-Length 声明 %1 字节，实际有 %2 字节。</translation>
    </message>
    <message>
        <source>The JSON of the body ends before it is complete.</source>
        <translation>正文的 JSON 未完整就结束了。</translation>
    </message>
    <message>
        <source>the JSON is written without blanks</source>
        <translation>JSON 不含空白</translation>
    </message>
    <message>
        <source>the JSON has a blank after commas and colons, as Python writes it</source>
        <translation>JSON 在逗号和冒号后有空格，如 Python 的写法</translation>
    </message>
    <message>
        <source>the JSON is indented by two blanks</source>
        <translation>JSON 以两个空格缩进</translation>
    </message>
    <message>
        <source>the JSON is indented by four blanks</source>
        <translation>JSON 以四个空格缩进</translation>
    </message>
    <message>
        <source>the JSON is indented by tabs</source>
        <translation>JSON 以制表符缩进</translation>
    </message>
    <message>
        <source>its texts are written without needless escapes</source>
        <translation>文本不含多余的转义</translation>
    </message>
    <message>
        <source>slashes are written \/ and other letters \uxxxx, as PHP does</source>
        <translation>斜杠写作 \/，其他字母写作 \uxxxx，如 PHP 的写法</translation>
    </message>
    <message>
        <source>other letters than ASCII are written \uxxxx</source>
        <translation>非 ASCII 字母写作 \uxxxx</translation>
    </message>
    <message>
        <source>slashes are written \/</source>
        <translation>斜杠写作 \/</translation>
    </message>
    <message>
        <source>&lt;, &gt; and &amp; are written \u00xx, as Go does</source>
        <translation>&lt;、&gt; 和 &amp; 写作 \u00xx，如 Go 的写法</translation>
    </message>
    <message>
        <source>numbers are printed as JavaScript does</source>
        <translation>数字按 JavaScript 的写法</translation>
    </message>
    <message>
        <source>members are sorted by name</source>
        <translation>成员按名称排序</translation>
    </message>
    <message>
        <source>the retired secret of %1 is used</source>
        <translation>使用 %1 已停用的密钥</translation>
    </message>
    <message>
        <source>the secret of %1 is used</source>
        <translation>使用 %1 的密钥</translation>
    </message>
    <message>
        <source>the blanks around the secret are left out</source>
        <translation>去掉密钥前后的空白</translation>
    </message>
    <message>
        <source>the quotes around the secret are left out</source>
        <translation>去掉密钥两侧的引号</translation>
    </message>
    <message>
        <source>a line feed follows the secret</source>
        <translation>密钥后加一个换行 (LF)</translation>
    </message>
    <message>
        <source>CR LF follows the secret</source>
        <translation>密钥后加 CR LF</translation>
    </message>
    <message>
        <source>a blank follows the secret</source>
        <translation>密钥后加一个空格</translation>
    </message>
    <message>
        <source>a blank comes before the secret</source>
        <translation>密钥前加一个空格</translation>
    </message>
    <message>
        <source>the prefix “%1” is kept</source>
        <translation>保留前缀“%1”</translation>
    </message>
    <message>
        <source>the prefix “%1” is left out</source>
        <translation>去掉前缀“%1”</translation>
    </message>
    <message>
        <source>the secret is used as text, not decoded</source>
        <translation>密钥按文本使用，不解码</translation>
    </message>
    <message>
        <source>the secret is decoded as %1</source>
        <translation>密钥按 %1 解码</translation>
    </message>
    <message>
        <source>the secret is encoded as %1 once more</source>
        <translation>密钥再按 %1 编码一次</translation>
    </message>
    <message>
        <source>“%1” stands before the secret</source>
        <translation>密钥前加“%1”</translation>
    </message>
    <message>
        <source>it is made with %1</source>
        <translation>用 %1 生成</translation>
    </message>
    <message>
        <source>it is the plain %1 of the secret and the content</source>
        <translation>它是密钥加内容的普通 %1</translation>
    </message>
    <message>
        <source>it is the plain %1 of the content and the secret</source>
        <translation>它是内容加密钥的普通 %1</translation>
    </message>
    <message>
        <source>the signature is read as %1</source>
        <translation>签名按 %1 读取</translation>
    </message>
    <message>
        <source>capital letters in the signature count as small ones</source>
        <translation>签名中的大写字母视为小写</translation>
    </message>
    <message>
        <source>the timestamp is in milliseconds</source>
        <translation>时间戳以毫秒计</translation>
    </message>
    <message>
        <source>the timestamp is in seconds</source>
        <translation>时间戳以秒计</translation>
    </message>
    <message>
        <source>the timestamp is that of the Date header</source>
        <translation>时间戳取自 Date 标头</translation>
    </message>
    <message>
        <source>the timestamp is %1 h earlier</source>
        <translation>时间戳早 %1 小时</translation>
    </message>
    <message>
        <source>the timestamp is %1 h later</source>
        <translation>时间戳晚 %1 小时</translation>
    </message>
    <message>
        <source>the timestamp is %1 s earlier</source>
        <translation>时间戳早 %1 秒</translation>
    </message>
    <message>
        <source>the timestamp is %1 s later</source>
        <translation>时间戳晚 %1 秒</translation>
    </message>
    <message>
        <source>the timestamp is %1 s before receipt</source>
        <translation>时间戳在接收前 %1 秒</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s</source>
        <translation>比本机快 %1</translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s</source>
        <translation>比本机慢 %1</translation>
    </message>
    <message>
        <source>The body says that the event was made %1 after it was received: the sender&apos;s clock or this computer&apos;s is wrong; nothing here tells which.</source>
        <translation>正文称事件在接收之后 %1 才产生：发送方或本机的时钟有误；此处无法判断是哪个。</translation>
    </message>
    <message>
        <source>The Date header agrees with this computer, and the signature is %1 older: it was signed earlier and waited, or is an old one sent again.</source>
        <translation>Date 标头与本机一致，而签名早 %1：要么先签名后等待，要么是旧签名被再次发送。</translation>
    </message>
    <message>
        <source>The Date header agrees with this computer, and the signed time is %1 ahead: the clock of what signs is wrong, not this computer&apos;s.</source>
        <translation>Date 标头与本机一致，而签名时间超前 %1：有误的是签名方的时钟，不是本机。</translation>
    </message>
    <message>
        <source>The signed time agrees with this computer, and the Date header is off by %1: the clock of what sends is wrong, not this computer&apos;s.</source>
        <translation>签名时间与本机一致，而 Date 标头相差 %1：有误的是发送方的时钟，不是本机。</translation>
    </message>
    <message>
        <source>Signed time, Date header and this computer&apos;s clock all differ: at least two of them are wrong, or the request was kept on its way.</source>
        <translation>签名时间、Date 标头与本机时钟都不同：至少两个有误，或请求在途中滞留。</translation>
    </message>
    <message>
        <source>Signed time, Date header and the body&apos;s time agree with each other</source>
        <translation>签名时间、Date 标头和正文中的时间彼此一致</translation>
    </message>
    <message>
        <source>Signed time and Date header agree with each other</source>
        <translation>签名时间和 Date 标头彼此一致</translation>
    </message>
    <message>
        <source>The Date header</source>
        <translation>Date 标头</translation>
    </message>
    <message>
        <source>The signed time</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>%1 is %2 clock: one of the two clocks is wrong, or the request waited; one time alone cannot tell.</source>
        <translation>%1%2：两个时钟之一有误，或请求等待过；仅凭一个时间无法判断。</translation>
    </message>
    <message>
        <source>%1 and are %2 clock: the sender&apos;s clock is ahead, or this computer&apos;s is behind.</source>
        <translation>%1，且%2：发送方的时钟偏快，或本机的偏慢。</translation>
    </message>
    <message>
        <source>%1 and are %2 clock: the request was kept on its way, the sender&apos;s clock is behind, or this computer&apos;s is ahead.</source>
        <translation>%1，且%2：请求在途中滞留，发送方的时钟偏慢，或本机的偏快。</translation>
    </message>
    <message>
        <source>The clocks agree. The event itself is %1 old: it was queued, or this is a later attempt.</source>
        <translation>各时钟一致。事件本身已有 %1：它排过队，或这是较晚的尝试。</translation>
    </message>
    <message>
        <source>The clocks agree, but the body&apos;s time lies %1 ahead: the clock of what makes the events is wrong.</source>
        <translation>各时钟一致，但正文中的时间超前 %1：产生事件一方的时钟有误。</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>各时钟一致。</translation>
    </message>
    <message>
        <source>%1 is not an https address of %2: a key from there proves nothing.</source>
        <translation>%1 不是 %2 的 https 地址：那里的密钥不能证明什么。</translation>
    </message>
    <message>
        <source>%1 names another key than the endpoint&apos;s.</source>
        <translation>%1 指的密钥与端点的不同。</translation>
    </message>
    <message>
        <source>%1 has a value that %2 does not send.</source>
        <translation>%1 的值不是 %2 会发送的。</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，且 </translation>
    </message>
    <message>
        <source>The received signature matches when %1.</source>
        <translation>若%1，则收到的签名相符。</translation>
    </message>
    <message>
        <source>The signature matches, and its timestamp %1 is near the time of receipt when it is read in another unit.</source>
        <translation>签名相符，时间戳 %1 若按另一单位读取，则接近接收时间。</translation>
    </message>
    <message>
        <source>The %1 characters that were received are the beginning of the expected %2.</source>
        <translation>收到的 %1 个字符是预期 %2 个字符的开头。</translation>
    </message>
    <message>
        <source>the secret is signed with the content as the key</source>
        <translation>以内容为密钥对密钥签名</translation>
    </message>
    <message>
        <source>%1: 1 way</source>
        <translation>%1：1 种方式</translation>
    </message>
    <message>
        <source>%1: %2 ways</source>
        <translation>%1：%2 种方式</translation>
    </message>
    <message>
        <source>There was nothing that could be tried.</source>
        <translation>没有可尝试的。</translation>
    </message>
    <message>
        <source>Nothing that was tried fits: %1.</source>
        <translation>尝试的都不符：%1。</translation>
    </message>
    <message>
        <source> The search ended before everything was tried.</source>
        <translation> 搜索在尝试完之前结束。</translation>
    </message>
    <message>
        <source>Event #%1 had the same signature.</source>
        <translation>事件 #%1 有相同的签名。</translation>
    </message>
    <message>
        <source>Event #%1 had the delivery id %2 and the same signature.</source>
        <translation>事件 #%1 的投递 ID 为 %2，且签名相同。</translation>
    </message>
    <message>
        <source>the value is the signature</source>
        <translation>值即签名</translation>
    </message>
    <message>
        <source>“%1”, then the signature</source>
        <translation>“%1”，然后是签名</translation>
    </message>
    <message>
        <source>items, each “%1” and a signature</source>
        <translation>若干项，各为“%1”加签名</translation>
    </message>
    <message>
        <source>elements; the signature is in “%1%2”</source>
        <translation>若干元素；签名在“%1%2”中</translation>
    </message>
    <message>
        <source>“Basic”, then user name and password in base64</source>
        <translation>“Basic”，然后是 base64 的用户名和密码</translation>
    </message>
    <message>
        <source>a JWS: header, payload and signature, joined by dots</source>
        <translation>JWS：头部、载荷和签名，以点连接</translation>
    </message>
    <message>
        <source>labels with a signature each, described by Signature-Input</source>
        <translation>若干标签各带签名，由 Signature-Input 说明</translation>
    </message>
    <message>
        <source>base64 of a JSON object; the signature is its member “%1”</source>
        <translation>JSON 对象的 base64；签名是其成员“%1”</translation>
    </message>
    <message>
        <source>its text as it is (UTF-8)</source>
        <translation>原样文本 (UTF-8)</translation>
    </message>
    <message>
        <source>decoded from hexadecimal</source>
        <translation>由十六进制解码</translation>
    </message>
    <message>
        <source>decoded from base64</source>
        <translation>由 base64 解码</translation>
    </message>
    <message>
        <source>its text in Unicode form NFKD</source>
        <translation>其 Unicode NFKD 形式的文本</translation>
    </message>
    <message>
        <source>the SHA-1 digest of its text</source>
        <translation>其文本的 SHA-1 摘要</translation>
    </message>
    <message>
        <source>, “%1” left out</source>
        <translation>，去掉“%1”</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation>yyyy-MM-dd HH:mm:ss</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>未执行到。</translation>
    </message>
    <message>
        <source>What else has to be there</source>
        <translation>还须具备的</translation>
    </message>
    <message>
        <source>Where the signature stands</source>
        <translation>签名所在</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>如何读取</translation>
    </message>
    <message>
        <source>One signature was found.</source>
        <translation>找到一个签名。</translation>
    </message>
    <message>
        <source>%1 signatures were found; any of them may match.</source>
        <translation>找到 %1 个签名；任一相符即可。</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The public key can be read.</source>
        <translation>公钥可以读取。</translation>
    </message>
    <message>
        <source>There is a secret.</source>
        <translation>有密钥。</translation>
    </message>
    <message>
        <source>A secret that %1 publishes for tests fits.</source>
        <translation>%1 公布的测试密钥相符。</translation>
    </message>
    <message>
        <source>The further secret in “%1” fits, not the main one.</source>
        <translation>“%1”中的附加密钥相符，主密钥不符。</translation>
    </message>
    <message>
        <source>The main secret fits.</source>
        <translation>主密钥相符。</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>签名内容</translation>
    </message>
    <message>
        <source>%1, another form that %2 accepts.</source>
        <translation>%1，%2 接受的另一种形式。</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>with {secret} in the place of the secret</source>
        <translation>密钥处以 {secret} 代替</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Signature against content</source>
        <translation>签名与内容</translation>
    </message>
    <message>
        <source>They match.</source>
        <translation>相符。</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>首处不同</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>第 %1 个字符</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 signs no timestamp: an old request cannot be told from a new one.</source>
        <translation>%1 不签名时间戳：无法区分旧请求与新请求。</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>超前 %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>It is %1, and %2 are allowed.</source>
        <translation>%1，允许 %2。</translation>
    </message>
    <message>
        <source>It is %1, which is not judged.</source>
        <translation>%1，不作判断。</translation>
    </message>
    <message>
        <source>written</source>
        <translation>所写</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>age</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>不判断</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Its %1 is not the one that is set at the endpoint, so it was turned away.</source>
        <translation>其%1与端点所设的不同，因此被拒绝。</translation>
    </message>
    <message>
        <source>No %1 is set at the endpoint, so any was taken.</source>
        <translation>端点未设%1，因此任何值都被接受。</translation>
    </message>
    <message>
        <source>Its answer needs the endpoint&apos;s secret, and none that can be used is set.</source>
        <translation>其应答需要端点的密钥，而没有设置可用的密钥。</translation>
    </message>
    <message>
        <source>The token&apos;s signature matches, but it has no claim “%1” to compare with the request.</source>
        <translation>令牌的签名相符，但没有可与请求比较的声明“%1”。</translation>
    </message>
    <message>
        <source>The token&apos;s signature matches, but its claim “%1” does not agree with the request.</source>
        <translation>令牌的签名相符，但其声明“%1”与请求不一致。</translation>
    </message>
    <message>
        <source>The body becomes the token: give it a JSON object, or a token.</source>
        <translation>正文将成为令牌：请提供 JSON 对象或令牌。</translation>
    </message>
    <message>
        <source>%1 does not hold a JWS of three parts.</source>
        <translation>%1 中没有三段式的 JWS。</translation>
    </message>
    <message>
        <source>The token brings a payload of its own: %1 signs the request itself.</source>
        <translation>令牌自带载荷：%1 签名的是请求本身。</translation>
    </message>
    <message>
        <source>The token&apos;s %1 is not a JSON object in base64url.</source>
        <translation>令牌的 %1 不是 base64url 的 JSON 对象。</translation>
    </message>
    <message>
        <source>The token demands an extension that nobody here knows.</source>
        <translation>令牌要求此处未知的扩展。</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm is not %1, the one that %2 uses.</source>
        <translation>令牌的算法不是 %2 所用的 %1。</translation>
    </message>
    <message>
        <source>The token&apos;s header must say “%1”: “%2”.</source>
        <translation>令牌的头部须有“%1”：“%2”。</translation>
    </message>
    <message>
        <source>A time in the token is not a number of seconds since 1970.</source>
        <translation>令牌中的某个时间不是 1970 年以来的秒数。</translation>
    </message>
    <message>
        <source>The token&apos;s signature matches, but it has no claim “%1” that says when it was made.</source>
        <translation>令牌的签名相符，但没有说明生成时间的声明“%1”。</translation>
    </message>
    <message>
        <source>The claim “%1” would not be text: use a URL and values in UTF-8.</source>
        <translation>声明“%1”将不是文本：请使用 UTF-8 的 URL 和值。</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>十六进制数字</translation>
    </message>
    <message>
        <source> after “%1”</source>
        <translation> ，在“%1”之后</translation>
    </message>
    <message>
        <source>The secret cannot be read: this scheme&apos;s secrets are %1%2.</source>
        <translation>无法读取密钥：此方案的密钥为%1%2。</translation>
    </message>
    <message>
        <source>The signature is right but for its letter case: verifiers for %1 compare the text, which is lower-case hexadecimal.</source>
        <translation>签名仅大小写不同：%1 的验证程序比较文本，即小写十六进制。</translation>
    </message>
    <message>
        <source>The signature is right but for its spelling: verifiers for %1 compare the text, padding included.</source>
        <translation>签名仅写法不同：%1 的验证程序比较文本，包括填充符。</translation>
    </message>
    <message>
        <source>The endpoint has no user name to check the credentials with.</source>
        <translation>端点没有用于检查凭据的用户名。</translation>
    </message>
    <message>
        <source>The component @query-param does not say which one.</source>
        <translation>组件 @query-param 未说明是哪个参数。</translation>
    </message>
    <message>
        <source>The query has “%1” more than once, so it cannot be covered.</source>
        <translation>查询串中“%1”多次出现，因此无法被覆盖。</translation>
    </message>
    <message>
        <source>The query has no “%1”, which the signature covers.</source>
        <translation>查询串中没有签名所覆盖的“%1”。</translation>
    </message>
    <message>
        <source>A parameter of the component %1 is not supported.</source>
        <translation>不支持组件 %1 的某个参数。</translation>
    </message>
    <message>
        <source>The component %1 is not known for a request.</source>
        <translation>请求中没有已知的组件 %1。</translation>
    </message>
    <message>
        <source>A covered component is not a quoted name.</source>
        <translation>某个被覆盖的组件不是带引号的名称。</translation>
    </message>
    <message>
        <source>There is no %1 header, which the signature covers.</source>
        <translation>没有签名所覆盖的标头 %1。</translation>
    </message>
    <message>
        <source>The Content-Digest header is not a dictionary of digests (position %1).</source>
        <translation>Content-Digest 标头不是摘要字典（位置 %1）。</translation>
    </message>
    <message>
        <source>The signature matches, but the body is not the one whose digest is in the Content-Digest header.</source>
        <translation>签名相符，但正文与 Content-Digest 标头中的摘要不符。</translation>
    </message>
    <message>
        <source>The Content-Digest header has no SHA-256 or SHA-512 digest, so nothing protects the body.</source>
        <translation>Content-Digest 标头没有 SHA-256 或 SHA-512 摘要，因此正文不受保护。</translation>
    </message>
    <message>
        <source>A component is covered twice: %1.</source>
        <translation>某组件被覆盖两次：%1。</translation>
    </message>
    <message>
        <source>The Signature header does not hold bytes between colons.</source>
        <translation>Signature 标头中没有冒号之间的字节。</translation>
    </message>
    <message>
        <source>The signature covers nothing of the request.</source>
        <translation>签名未覆盖请求的任何内容。</translation>
    </message>
    <message>
        <source>The signature&apos;s algorithm is not %1, which the endpoint expects.</source>
        <translation>签名的算法不是端点预期的 %1。</translation>
    </message>
    <message>
        <source>The signature&apos;s “%1” is not a number of seconds.</source>
        <translation>签名的“%1”不是秒数。</translation>
    </message>
    <message>
        <source>The signature does not cover “%1”.</source>
        <translation>签名未覆盖“%1”。</translation>
    </message>
    <message>
        <source>The signature does not cover Content-Digest, so nothing protects the body.</source>
        <translation>签名未覆盖 Content-Digest，因此正文不受保护。</translation>
    </message>
    <message>
        <source>The signature names another key than the endpoint&apos;s.</source>
        <translation>签名指的密钥与端点的不同。</translation>
    </message>
    <message>
        <source>The Signature header is not a dictionary.</source>
        <translation>Signature 标头不是字典。</translation>
    </message>
    <message>
        <source>The Signature-Input header is not a dictionary.</source>
        <translation>Signature-Input 标头不是字典。</translation>
    </message>
    <message>
        <source>No label of the Signature header is in Signature-Input.</source>
        <translation>Signature 标头的标签都不在 Signature-Input 中。</translation>
    </message>
    <message>
        <source>The key id holds characters that a header cannot; use plain ASCII.</source>
        <translation>密钥 ID 含有标头不允许的字符；请使用纯 ASCII。</translation>
    </message>
    <message>
        <source>There is no signature of %1 here that could be sent again as it was. Sign the request first.</source>
        <translation>这里没有可原样再次发送的 %1 签名。请先签名该请求。</translation>
    </message>
    <message>
        <source>This mistake makes no difference to a signature of %1 on this request. Choose another one.</source>
        <translation>此错误对该请求的 %1 签名没有影响。请另选一个。</translation>
    </message>
    <message>
        <source>Signed with the secret of somebody else.</source>
        <translation>用他人的密钥签名。</translation>
    </message>
    <message>
        <source>Signed with a secret that has been replaced.</source>
        <translation>用已停用的密钥签名。</translation>
    </message>
    <message>
        <source>Signed with a line feed behind the secret.</source>
        <translation>签名时密钥后带有换行。</translation>
    </message>
    <message>
        <source>Signed with the secret&apos;s prefix kept or left out, against the rule.</source>
        <translation>违反规则地保留或去掉密钥前缀后签名。</translation>
    </message>
    <message>
        <source>Signed with the secret decoded or not decoded, against the rule.</source>
        <translation>违反规则地解码或不解码密钥后签名。</translation>
    </message>
    <message>
        <source>Signed with an API key in the place of the secret.</source>
        <translation>用 API 密钥代替签名密钥。</translation>
    </message>
    <message>
        <source>Signed with another hash function.</source>
        <translation>用其他散列函数签名。</translation>
    </message>
    <message>
        <source>The signature is base64 in the place of hexadecimal, or the reverse.</source>
        <translation>签名为 base64 而非十六进制，或相反。</translation>
    </message>
    <message>
        <source>The signature&apos;s prefix is missing, or there is one that should not be.</source>
        <translation>签名缺少前缀，或多了不该有的前缀。</translation>
    </message>
    <message>
        <source>Signed as another provider signs.</source>
        <translation>按其他提供商的方式签名。</translation>
    </message>
    <message>
        <source>The signature stands in another header.</source>
        <translation>签名位于其他标头。</translation>
    </message>
    <message>
        <source>The JSON is written anew after it was signed.</source>
        <translation>签名后 JSON 被重写。</translation>
    </message>
    <message>
        <source>The body gets a line feed at its end after it was signed.</source>
        <translation>签名后正文末尾加了换行。</translation>
    </message>
    <message>
        <source>The body gets a byte-order mark after it was signed.</source>
        <translation>签名后正文加了字节顺序标记。</translation>
    </message>
    <message>
        <source>The body goes through another character set after it was signed.</source>
        <translation>签名后正文经过其他字符集转换。</translation>
    </message>
    <message>
        <source>The body is compressed after it was signed.</source>
        <translation>签名后正文被压缩。</translation>
    </message>
    <message>
        <source>The body loses its end after it was signed.</source>
        <translation>签名后正文丢失末尾。</translation>
    </message>
    <message>
        <source>The form is encoded anew after it was signed.</source>
        <translation>签名后表单被重新编码。</translation>
    </message>
    <message>
        <source>Signed for http in the place of https, or the reverse.</source>
        <translation>按 http 而非 https 签名，或相反。</translation>
    </message>
    <message>
        <source>The timestamp is signed in another unit than it is written in.</source>
        <translation>时间戳的签名单位与书写单位不同。</translation>
    </message>
    <message>
        <source>The timestamp is changed after it was signed.</source>
        <translation>签名后时间戳被更改。</translation>
    </message>
    <message>
        <source>Signed an hour ahead of what is tolerated.</source>
        <translation>签名时间比容差超前一小时。</translation>
    </message>
    <message>
        <source>Signed an hour before what is tolerated.</source>
        <translation>签名时间比容差早一小时。</translation>
    </message>
    <message>
        <source>Sent again as it was, with the same id and signature.</source>
        <translation>按原样再次发送，ID 和签名相同。</translation>
    </message>
    <message>
        <source>The end of the signature is missing.</source>
        <translation>签名缺少末尾。</translation>
    </message>
    <message>
        <source>The body is altered after it was signed.</source>
        <translation>签名后正文被改动。</translation>
    </message>
    <message>
        <source>The body is ASCII already.</source>
        <translation>正文已是 ASCII。</translation>
    </message>
    <message>
        <source>The body is not UTF-8.</source>
        <translation>正文不是 UTF-8。</translation>
    </message>
    <message>
        <source>%1 has no element “%2=”, which the signature covers.</source>
        <translation>%1 中没有签名所覆盖的元素“%2=”。</translation>
    </message>
    <message>
        <source>The form field “%1” is not base64.</source>
        <translation>表单字段“%1”不是 base64。</translation>
    </message>
    <message>
        <source>The Digest header is not a SHA-256 or SHA-512 digest, so nothing protects the body.</source>
        <translation>Digest 标头不是 SHA-256 或 SHA-512 摘要，因此正文不受保护。</translation>
    </message>
    <message>
        <source>“%1” lists more names than any signature covers.</source>
        <translation>“%1”列出的名称多于任何签名所覆盖的。</translation>
    </message>
    <message>
        <source>“%1” does not list digest, so the signature does not protect the body.</source>
        <translation>“%1”未列出 digest，因此签名不保护正文。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s “%1” is not set, which the signature covers.</source>
        <translation>端点未设置签名所覆盖的“%1”。</translation>
    </message>
    <message>
        <source>The body has no form field “%1”, which the signature covers.</source>
        <translation>正文没有签名所覆盖的表单字段“%1”。</translation>
    </message>
    <message>
        <source>The body has no member %1, which the signature covers.</source>
        <translation>正文没有签名所覆盖的成员 %1。</translation>
    </message>
    <message>
        <source>There is no x-contentful-signed-headers header.</source>
        <translation>没有 x-contentful-signed-headers 标头。</translation>
    </message>
    <message>
        <source>The body is not JSON, so the text that the signature covers cannot be made.</source>
        <translation>正文不是 JSON，因此无法生成签名所覆盖的文本。</translation>
    </message>
    <message>
        <source>The URL has no such form.</source>
        <translation>URL 没有这种形式。</translation>
    </message>
    <message>
        <source>The URL form “%1” is not known.</source>
        <translation>URL 形式“%1”未知。</translation>
    </message>
    <message>
        <source>the exact bytes of the body</source>
        <translation>正文的原始字节</translation>
    </message>
    <message>
        <source>the timestamp as written</source>
        <translation>按书写的时间戳</translation>
    </message>
    <message>
        <source>the delivery id as written</source>
        <translation>按书写的投递 ID</translation>
    </message>
    <message>
        <source>the request&apos;s method</source>
        <translation>请求的方法</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>the URL that was called</source>
        <translation>被调用的 URL</translation>
    </message>
    <message>
        <source>“%1”, which you set</source>
        <translation>“%1”，由您设置</translation>
    </message>
    <message>
        <source>the body&apos;s member %1 (or nothing)</source>
        <translation>正文成员 %1（或空）</translation>
    </message>
    <message>
        <source>the form&apos;s fields sorted by name, each as name and value</source>
        <translation>按名称排序的表单字段，各为名称和值</translation>
    </message>
    <message>
        <source>the form&apos;s fields but the signature, as a serialised PHP array</source>
        <translation>不含签名的表单字段，序列化为 PHP 数组</translation>
    </message>
    <message>
        <source>the JSON body with its names sorted</source>
        <translation>名称已排序的 JSON 正文</translation>
    </message>
    <message>
        <source>the body, with all but ASCII written as \uxxxx</source>
        <translation>正文，非 ASCII 写作 \uxxxx</translation>
    </message>
    <message>
        <source>the SHA-256 of the body</source>
        <translation>正文的 SHA-256</translation>
    </message>
    <message>
        <source>the SHA-256 of timestamp, dot and body</source>
        <translation>时间戳、点和正文的 SHA-256</translation>
    </message>
    <message>
        <source>the body with “.0” behind whole weights</source>
        <translation>整数重量后加“.0”的正文</translation>
    </message>
    <message>
        <source>the body as a JSON string</source>
        <translation>正文作为 JSON 字符串</translation>
    </message>
    <message>
        <source>the element %1 of the signature&apos;s value as a JSON string</source>
        <translation>签名值的元素 %1 作为 JSON 字符串</translation>
    </message>
    <message>
        <source>the path of the URL</source>
        <translation>URL 的路径</translation>
    </message>
    <message>
        <source>the path with the slash at its end added or taken away</source>
        <translation>末尾斜杠增减后的路径</translation>
    </message>
    <message>
        <source>the headers that the token&apos;s %1 lists, a line each</source>
        <translation>令牌的 %1 列出的标头，每个一行</translation>
    </message>
    <message>
        <source>the CRC-32 of the body as a decimal number</source>
        <translation>正文的 CRC-32（十进制）</translation>
    </message>
    <message>
        <source>the form field %1, which is base64 with line ends</source>
        <translation>表单字段 %1，带换行的 base64</translation>
    </message>
    <message>
        <source>those of the body&apos;s members %1 that are there, as name and value</source>
        <translation>存在的正文成员 %1，各为名称和值</translation>
    </message>
    <message>
        <source>a part of the URL&apos;s query, if it is there (%1)</source>
        <translation>URL 查询串的一部分，如果有 (%1)</translation>
    </message>
    <message>
        <source>a header, if it is there (%1)</source>
        <translation>标头，如果有 (%1)</translation>
    </message>
    <message>
        <source>the element %1 of the signature&apos;s value</source>
        <translation>签名值的元素 %1</translation>
    </message>
    <message>
        <source>the headers that the element %1 lists, joined by dots</source>
        <translation>元素 %1 列出的标头，以点连接</translation>
    </message>
    <message>
        <source>a line for each of the names that the element %1 lists, with its value</source>
        <translation>元素 %1 列出的每个名称及其值，各一行</translation>
    </message>
    <message>
        <source>the names of those of the headers %1 that are there</source>
        <translation>存在的标头 %1 的名称</translation>
    </message>
    <message>
        <source>what the signature itself says that it covers</source>
        <translation>签名自身声明覆盖的内容</translation>
    </message>
    <message>
        <source>method, path, signed headers and body, a line each</source>
        <translation>方法、路径、被签名的标头和正文，各一行</translation>
    </message>
    <message>
        <source>the URL, the form&apos;s sorted fields and the nonce</source>
        <translation>URL、已排序的表单字段和随机数</translation>
    </message>
    <message>
        <source>method, path and sorted query, joined by “&amp;”</source>
        <translation>方法、路径和已排序的查询串，以“&amp;”连接</translation>
    </message>
    <message>
        <source>a line feed</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>%1 and %2, with %3 between them</source>
        <translation>%1 和 %2，中间为 %3</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后是 </translation>
    </message>
    <message>
        <source>an Ed25519 key</source>
        <translation>Ed25519 密钥</translation>
    </message>
    <message>
        <source>an elliptic-curve key (P-521)</source>
        <translation>椭圆曲线密钥 (P-521)</translation>
    </message>
    <message>
        <source>an elliptic-curve key (P-256)</source>
        <translation>椭圆曲线密钥 (P-256)</translation>
    </message>
    <message>
        <source>an RSA key</source>
        <translation>RSA 密钥</translation>
    </message>
    <message>
        <source>The key cannot be read: give %1 as the provider shows it, or as PEM.</source>
        <translation>无法读取密钥：请按提供商显示的形式或 PEM 提供%1。</translation>
    </message>
    <message>
        <source>The key is of another kind: this scheme needs %1.</source>
        <translation>密钥类型不同：此方案需要%1。</translation>
    </message>
    <message>
        <source>Signing needs the private key (PEM, or whsk_…), which only the provider has; make a key pair of your own and give your consumer its public half.</source>
        <translation>签名需要私钥（PEM 或 whsk_…），只有提供商拥有；请自行生成密钥对，并把公钥交给您的消费端。</translation>
    </message>
    <message>
        <source>The %1 header looks like a signature: %2.</source>
        <translation>标头 %1 看起来像签名：%2。</translation>
    </message>
    <message>
        <source>It looks like a webhook of %1, signed in %2.</source>
        <translation>看起来是 %1 的 Webhook，签名在 %2。</translation>
    </message>
    <message>
        <source>It looks like a webhook of %1 or %2, signed in %3.</source>
        <translation>看起来是 %1 或 %2 的 Webhook，签名在 %3。</translation>
    </message>
    <message>
        <source>Give the secret to sign with.</source>
        <translation>请提供签名密钥。</translation>
    </message>
    <message>
        <source>Give “%1”, which %2&apos;s signatures need.</source>
        <translation>请提供“%1”，%2 的签名需要它。</translation>
    </message>
    <message>
        <source>Nothing in this request is the delivery id of %1, so that there is nothing to make anew.</source>
        <translation>此请求中没有 %1 的投递 ID，因此没有可更新的。</translation>
    </message>
    <message>
        <source>The body has no member %1 to write the timestamp to; add it first.</source>
        <translation>正文没有可写入时间戳的成员 %1；请先添加。</translation>
    </message>
    <message>
        <source>OpenSSL refuses to sign with this key and %1.</source>
        <translation>OpenSSL 拒绝用此密钥和 %1 签名。</translation>
    </message>
    <message>
        <source>The body has no member %1 to write the signature to; add it first.</source>
        <translation>正文没有可写入签名的成员 %1；请先添加。</translation>
    </message>
    <message>
        <source>The body must hold 1 to %1 items to sign.</source>
        <translation>正文须含 1 到 %1 个待签名的项。</translation>
    </message>
    <message>
        <source>the endpoint&apos;s public key</source>
        <translation>端点的公钥</translation>
    </message>
    <message>
        <source>the endpoint&apos;s secret</source>
        <translation>端点的密钥</translation>
    </message>
    <message>
        <source>a signed header</source>
        <translation>某个被签名的标头</translation>
    </message>
    <message>
        <source>the URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>a signed member of the body</source>
        <translation>正文中某个被签名的成员</translation>
    </message>
    <message>
        <source>%1 allows %2</source>
        <translation>%1 允许 %2</translation>
    </message>
    <message>
        <source>the endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>The token in %1 is not the endpoint&apos;s secret.</source>
        <translation>%1 中的令牌不是端点的密钥。</translation>
    </message>
    <message>
        <source>The user name or password differs from the endpoint&apos;s.</source>
        <translation>用户名或密码与端点的不同。</translation>
    </message>
    <message>
        <source>None of the %1 signatures matches</source>
        <translation>%1 个签名都不符</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>签名不符</translation>
    </message>
    <message>
        <source>%1: %2 differs from what %3 signed.</source>
        <translation>%1：%2 与 %3 所签名的不同。</translation>
    </message>
    <message>
        <source>The token is the endpoint&apos;s secret.</source>
        <translation>令牌即端点的密钥。</translation>
    </message>
    <message>
        <source>The user name and password are the endpoint&apos;s.</source>
        <translation>用户名和密码与端点的一致。</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>签名相符。</translation>
    </message>
    <message>
        <source>%1 ahead of the clock</source>
        <translation>超前时钟 %1</translation>
    </message>
    <message>
        <source>The signature matches; its timestamp is %1, which is not judged.</source>
        <translation>签名相符；其时间戳%1，不作判断。</translation>
    </message>
    <message>
        <source>The signature matches, and its timestamp is %1, within %2.</source>
        <translation>签名相符，其时间戳%1，在 %2 之内。</translation>
    </message>
    <message>
        <source>The signature matches, but its timestamp is %1 old; %2.</source>
        <translation>签名相符，但其时间戳已过 %1；%2。</translation>
    </message>
    <message>
        <source>The signature matches, but its timestamp is %1 in the future; %2. One of the two clocks is wrong.</source>
        <translation>签名相符，但其时间戳在未来 %1；%2。两个时钟之一有误。</translation>
    </message>
    <message>
        <source>The timestamp %1 is not a number of seconds since 1970.</source>
        <translation>时间戳 %1 不是 1970 年以来的秒数。</translation>
    </message>
    <message>
        <source>The timestamp %1 is not a number of milliseconds since 1970.</source>
        <translation>时间戳 %1 不是 1970 年以来的毫秒数。</translation>
    </message>
    <message>
        <source>The timestamp %1 is not a date as HTTP writes it (Tue, 21 Sep 2027 13:33:13 GMT).</source>
        <translation>时间戳 %1 不是 HTTP 的日期格式 (Tue, 21 Sep 2027 13:33:13 GMT)。</translation>
    </message>
    <message>
        <source>The timestamp %1 is not an ISO 8601 time.</source>
        <translation>时间戳 %1 不是 ISO 8601 时间。</translation>
    </message>
    <message>
        <source>base64url without padding</source>
        <translation>不带填充的 base64url</translation>
    </message>
    <message>
        <source>The signature in %1 is not %2.</source>
        <translation>%1 中的签名不是%2。</translation>
    </message>
    <message>
        <source>%1 holds credentials without a colon.</source>
        <translation>%1 中的凭据没有冒号。</translation>
    </message>
    <message>
        <source>The signature in %1 has %2 bytes; %3 gives %4.</source>
        <translation>%1 中的签名有 %2 字节；%3 应为 %4。</translation>
    </message>
    <message>
        <source>The signature in %1 has the wrong length for %2 and this key.</source>
        <translation>%1 中的签名长度与 %2 及此密钥不符。</translation>
    </message>
    <message>
        <source>The endpoint has no public key to check the signature with.</source>
        <translation>端点没有用于检查签名的公钥。</translation>
    </message>
    <message>
        <source>The endpoint has no secret to check the signature with.</source>
        <translation>端点没有用于检查签名的密钥。</translation>
    </message>
    <message>
        <source> “%1” is not set, so the request&apos;s own URL stood in for it.</source>
        <translation> 未设置“%1”，因此使用请求自身的 URL。</translation>
    </message>
    <message>
        <source> See character %1.</source>
        <translation> 见第 %1 个字符。</translation>
    </message>
    <message>
        <source>The %1 header must be “%2”.</source>
        <translation>标头 %1 必须为“%2”。</translation>
    </message>
    <message>
        <source>The URL has no %1, so nothing protects the body.</source>
        <translation>URL 没有 %1，因此正文不受保护。</translation>
    </message>
    <message>
        <source>The body holds more than %1 signed items.</source>
        <translation>正文中被签名的项超过 %1 个。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s “%1” is not set, which names its signature.</source>
        <translation>端点未设置指明其签名的“%1”。</translation>
    </message>
    <message>
        <source>The signature does not say when it was made (“created”).</source>
        <translation>签名未说明生成时间(“created”)。</translation>
    </message>
    <message>
        <source>The %1 header has no element “%2=” with the timestamp.</source>
        <translation>标头 %1 中没有带时间戳的元素“%2=”。</translation>
    </message>
    <message>
        <source>There is no %1 header with the timestamp.</source>
        <translation>没有带时间戳的标头 %1。</translation>
    </message>
    <message>
        <source>The body has no member %1 with the timestamp.</source>
        <translation>正文没有带时间戳的成员 %1。</translation>
    </message>
    <message>
        <source>The signature of the URL matches, but the body is not the one whose digest is in the URL&apos;s %1.</source>
        <translation>URL 的签名相符，但正文与 URL 的 %1 中的摘要不符。</translation>
    </message>
    <message>
        <source>The signature matches, but it expired %1 ago.</source>
        <translation>签名相符，但已过期 %1。</translation>
    </message>
    <message>
        <source>The signature matches, but it is valid only from %1 ahead of the clock. One of the two clocks is wrong.</source>
        <translation>签名相符，但要在时钟之后 %1 才生效。两个时钟之一有误。</translation>
    </message>
    <message>
        <source>What is kept in this store cannot be read: nothing is removed until it is set again.</source>
        <translation>无法读取此存储库的保留策略：重新设定之前不会移除任何内容。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The clock says %1, %2 days later than when it was last looked at: nothing is removed for its age until the clock is right, or you keep the plan again in Tools, Retention.</source>
        <translation>时钟显示 %1，比上次查看晚 %2 天：在时钟正确或您于“工具、保留策略”中重新保存之前，不会因时间而移除任何内容。</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>程序正在结束。</translation>
    </message>
    <message>
        <source>It was cancelled; the store was left as it is.</source>
        <translation>已取消；存储库保持原样。</translation>
    </message>
    <message>
        <source>It cannot be read to its end (%1).</source>
        <translation>无法读到末尾（%1）。</translation>
    </message>
    <message>
        <source>Another program has %1 open: close it, then repair the store.</source>
        <translation>另一个程序打开了 %1：请关闭它，再修复存储库。</translation>
    </message>
    <message>
        <source>The bytes of %1 events are missing.</source>
        <translation>缺少 %1 个事件的字节。</translation>
    </message>
    <message>
        <source>Of %1 events there are only the bytes.</source>
        <translation>有 %1 个事件只剩字节。</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more: it was left as it is. Put back a copy of it, or choose another store.</source>
        <translation>%1 已无法读取任何内容：保持原样。请恢复其副本，或选择其他存储库。</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 and %2 other records were put into a new store.</source>
        <translation>%1 和另外 %2 条记录已放入新存储库。</translation>
    </message>
    <message>
        <source>Of %1 more only the list&apos;s line could be read, not the bytes.</source>
        <translation>另有 %1 个仅列表行可读，字节不可读。</translation>
    </message>
    <message>
        <source>%1 are left in the damaged file only: their line in the list is lost.</source>
        <translation>%1 个仅留在损坏的文件中：其列表行已丢失。</translation>
    </message>
    <message>
        <source>%1 records were found beneath damaged pages.</source>
        <translation>在损坏的页面之下找到 %1 条记录。</translation>
    </message>
    <message>
        <source>%1 places could not be read; how many records they held nobody knows.</source>
        <translation>%1 处无法读取；其中有多少记录不得而知。</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>全部可读。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>The store %1 was written by a later version of Hookloupe (its format is %2, this program knows %3): update Hookloupe, or choose another store. It was left as it is.</source>
        <translation>存储库 %1 由更新版本的 Hookloupe 写入（其格式为 %2，本程序支持 %3）：请更新 Hookloupe，或选择其他存储库。它保持原样。</translation>
    </message>
    <message>
        <source>The file system of %1 does not allow a write-ahead log: choose a store on a local disk.</source>
        <translation>%1 的文件系统不支持预写日志：请选择本地磁盘上的存储库。</translation>
    </message>
    <message>
        <source>There is no store at %1: receive something first, or check the path.</source>
        <translation>%1 处没有存储库：请先接收一些内容，或检查路径。</translation>
    </message>
    <message>
        <source>%1 is a folder: name the file of a store in it.</source>
        <translation>%1 是文件夹：请指定其中的存储库文件。</translation>
    </message>
    <message>
        <source>The store %1 is empty: receive something first, or check the path.</source>
        <translation>存储库 %1 为空：请先接收一些内容，或检查路径。</translation>
    </message>
    <message>
        <source>%1 is a database of another program: choose another file for the store. It was left as it is.</source>
        <translation>%1 是其他程序的数据库：请为存储库选择其他文件。它保持原样。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full: free some space, or choose a store on another disk.</source>
        <translation>%1 所在的磁盘已满：请释放空间，或选择其他磁盘上的存储库。</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the permissions of the file and of its folder.</source>
        <translation>无法写入 %1：请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close it, or wait until it is done, then try again.</source>
        <translation>另一个程序锁定了 %1：请关闭它，或等它完成后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Hookloupe store: `hookloupe-cli repair` saves what can be read of it, or choose another store.</source>
        <translation>%1 已损坏，或不是 Hookloupe 存储库:`hookloupe-cli repair` 可抢救可读的内容，或选择其他存储库。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that the folder exists and that you may write in it.</source>
        <translation>无法打开 %1：请检查文件夹是否存在及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The system could not %1 %2 (%3): check the disk and its quota, then try again.</source>
        <translation>系统报告错误(%1 %2：%3)：请检查磁盘及配额后重试。</translation>
    </message>
    <message>
        <source>%1 could not be %2 (%3): try again, or choose another store.</source>
        <translation>%1 出错(%2：%3)：请重试，或选择其他存储库。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed: install the package libqt6sql6-sqlite.</source>
        <translation>未安装 Qt 的 SQLite 驱动：请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>Its body was sent, but is not kept: too many answers waited.</source>
        <translation>正文已发送，但未保存：等待的应答过多。</translation>
    </message>
    <message>
        <source>The store is busy: try again in a moment.</source>
        <translation>存储库正忙：请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file in it.</source>
        <translation>%1 是文件夹：请指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 is the store itself: choose another name for its copy.</source>
        <translation>%1 就是存储库本身：请为副本另选名称。</translation>
    </message>
    <message>
        <source>%1 exists: choose another name, or say that it may be replaced.</source>
        <translation>%1 已存在：请另选名称，或允许替换。</translation>
    </message>
    <message>
        <source>%1 is in use, or was not closed: choose another name for the copy.</source>
        <translation>%1 正在使用，或未关闭：请为副本另选名称。</translation>
    </message>
    <message>
        <source>The copy was cancelled.</source>
        <translation>复制已取消。</translation>
    </message>
    <message>
        <source>%1 cannot be written: check the permissions of its folder, or choose another place for the copy.</source>
        <translation>无法写入 %1：请检查文件夹权限，或为副本选择其他位置。</translation>
    </message>
    <message>
        <source>The bytes of event %1 are missing: the store is damaged. It can be repaired by File, Check the store, or by `hookloupe-cli repair` while no program has it open.</source>
        <translation>缺少事件 %1 的字节：存储库已损坏。可通过“文件、检查存储库”修复，或在没有程序打开它时用 `hookloupe-cli repair`。</translation>
    </message>
    <message>
        <source>The bytes of event %1 are damaged in the store. It can be repaired by File, Check the store, or by `hookloupe-cli repair` while no program has it open.</source>
        <translation>存储库中事件 %1 的字节已损坏。可通过“文件、检查存储库”修复，或在没有程序打开它时用 `hookloupe-cli repair`。</translation>
    </message>
    <message>
        <source>There is no event %1 in the store: it may have been removed.</source>
        <translation>存储库中没有事件 %1：可能已被移除。</translation>
    </message>
    <message>
        <source>The store %1 cannot be made or written (%2): check the permissions of the file and its folder, or choose another place.</source>
        <translation>无法创建或写入存储库 %1（%2）：请检查文件及其文件夹的权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be put in its place (%2): check the folder, or choose another name.</source>
        <translation>无法将 %1 放到位（%2）：请检查文件夹，或另选名称。</translation>
    </message>
    <message>
        <source>Endpoint &apos;%1&apos; has no secret: %2</source>
        <translation>端点“%1”没有密钥：%2</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos; to export to.</source>
        <translation>没有导出格式“%1”。</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>没有可导出的事件。</translation>
    </message>
    <message>
        <source>Nothing could be exported. %1</source>
        <translation>无法导出任何内容。%1</translation>
    </message>
    <message>
        <source>Cancelled: nothing was exported.</source>
        <translation>已取消：未导出任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>It is more than the clipboard should hold. Save it to a file.</source>
        <translation>内容超出剪贴板应容纳的量。请保存为文件。</translation>
    </message>
    <message>
        <source>The folder %1 for runs cannot be made: see who may write there.</source>
        <translation>无法创建运行文件夹 %1：请查看谁有写入权限。</translation>
    </message>
    <message>
        <source>The folder %1 is full of runs: remove some.</source>
        <translation>文件夹 %1 中的运行已满：请移除一些。</translation>
    </message>
    <message>
        <source>The run in %1 is being played: stop it first.</source>
        <translation>%1 中的运行正在播放：请先停止。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>无法移除 %1：%2。</translation>
    </message>
    <message>
        <source>the endpoint “%1”</source>
        <translation>端点“%1”</translation>
    </message>
    <message>
        <source>The address %1 is not on this computer any more.</source>
        <translation>本机已没有地址 %1。</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than %2, and was left out.</source>
        <translation>文件“%1”大于 %2，已略过。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check the folder&apos;s permissions and the disk.</source>
        <translation>无法写入 %1：%2。请检查文件夹权限和磁盘。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 KiB, which no scheme needs; it is left out.</source>
        <translation>%1 大于 64 KiB，没有方案需要这么大；已略过。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 schemes; the rest is left out.</source>
        <translation>%1 中的方案超过 %2 个；其余已略过。</translation>
    </message>
    <message>
        <source>%1: its id “%2” is that of %3 already; give it another one.</source>
        <translation>%1：ID“%2”已属于 %3；请换一个。</translation>
    </message>
    <message>
        <source>The scheme&apos;s id is “%1”, not “%2”.</source>
        <translation>方案的 ID 是“%1”，不是“%2”。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>Cancelled. %1 files were written.</source>
        <translation>已取消。已写入 %1 个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. %3 files were written before.</source>
        <translation>无法写入 %1：%2。此前已写入 %3 个文件。</translation>
    </message>
    <message>
        <source>The keyring has not answered yet: unlock it if it asks, then send again.</source>
        <translation>密钥环尚未响应：若有提示请解锁，然后重新发送。</translation>
    </message>
    <message>
        <source>Nobody has allowed yet to send to %1.</source>
        <translation>尚未允许发送到 %1。</translation>
    </message>
    <message>
        <source>Start listening first: a tunnel needs something to lead to.</source>
        <translation>请先开始监听：隧道需要有目的地。</translation>
    </message>
    <message>
        <source>The request is signed with the secret of another endpoint or environment than the one that your server checks with.</source>
        <translation>请求是用另一端点或环境的密钥签名的，与您服务器检查所用的不同。</translation>
    </message>
    <message>
        <source>Use the secret of this endpoint; test and live mode, and each endpoint, have their own.</source>
        <translation>请使用此端点的密钥；测试与正式模式以及每个端点各有自己的密钥。</translation>
    </message>
    <message>
        <source>The request is still signed with a secret that has been replaced.</source>
        <translation>请求仍用已被替换的密钥签名。</translation>
    </message>
    <message>
        <source>Accept the old and the new secret until the provider signs with the new one alone.</source>
        <translation>在提供商只用新密钥签名之前，请同时接受新旧密钥。</translation>
    </message>
    <message>
        <source>The secret that your server uses has a blank or a line end too many, or lacks one that was copied along when it was set up.</source>
        <translation>您服务器所用的密钥多了空白或换行，或缺少设置时一并复制的空白。</translation>
    </message>
    <message>
        <source>Trim the secret where it is read, and copy it again.</source>
        <translation>在读取密钥处去除首尾空白，并重新复制。</translation>
    </message>
    <message>
        <source>The beginning of the secret (such as whsec_) is kept where it has to be left out, or the reverse.</source>
        <translation>密钥的开头（如 whsec_）该去掉时被保留，或相反。</translation>
    </message>
    <message>
        <source>Follow the provider&apos;s rule for the prefix to the letter; providers with equal prefixes differ.</source>
        <translation>请严格遵循提供商对前缀的规定；前缀相同的提供商规则也不同。</translation>
    </message>
    <message>
        <source>The secret is decoded where it has to be used as text, or used as text where it has to be decoded.</source>
        <translation>密钥该按文本使用时被解码，或该解码时按文本使用。</translation>
    </message>
    <message>
        <source>Make the key&apos;s bytes as the provider says: UTF-8 of the text, or decoded base64 or hexadecimal.</source>
        <translation>请按提供商的说明生成密钥字节：文本的 UTF-8，或解码后的 base64 或十六进制。</translation>
    </message>
    <message>
        <source>The secret that is set up looks like an API key and not like the signing secret of the webhook.</source>
        <translation>所设的密钥看起来像 API 密钥，而不是 Webhook 的签名密钥。</translation>
    </message>
    <message>
        <source>Take the signing secret from the webhook&apos;s own settings page.</source>
        <translation>请从 Webhook 自己的设置页取得签名密钥。</translation>
    </message>
    <message>
        <source>The signature is made with another algorithm than the one that your server checks with.</source>
        <translation>签名所用的算法与您服务器检查所用的不同。</translation>
    </message>
    <message>
        <source>Use the algorithm of the provider&apos;s documentation, and HMAC with the secret as the key.</source>
        <translation>请使用提供商文档中的算法，并以密钥作为 HMAC 的键。</translation>
    </message>
    <message>
        <source>The signature is right, but your server reads or writes it in another encoding than the provider.</source>
        <translation>签名正确，但您的服务器读写它的编码与提供商不同。</translation>
    </message>
    <message>
        <source>Compare in the provider&apos;s encoding: hexadecimal in small letters, base64 or base64url.</source>
        <translation>请按提供商的编码比较：小写十六进制、base64 或 base64url。</translation>
    </message>
    <message>
        <source>The signature is right, but a prefix such as sha256= or v1= is missing, too much, or another one.</source>
        <translation>签名正确，但缺少、多出或用错了 sha256=、v1= 之类的前缀。</translation>
    </message>
    <message>
        <source>Split the header as the provider documents it before comparing.</source>
        <translation>比较之前，请按提供商文档拆分标头。</translation>
    </message>
    <message>
        <source>The request is signed as another provider, or another version of this one, signs.</source>
        <translation>请求按另一提供商或该提供商另一版本的方式签名。</translation>
    </message>
    <message>
        <source>Check it by the scheme that fits, or have the sender use the expected one.</source>
        <translation>请按相符的方案检查，或让发送方使用预期的方案。</translation>
    </message>
    <message>
        <source>The signature is right, but it stands in another header than the expected one.</source>
        <translation>签名正确，但位于非预期的标头中。</translation>
    </message>
    <message>
        <source>Read the header that the provider documents; see whether a proxy renames or drops it.</source>
        <translation>请读取提供商文档所述的标头；并查看代理是否重命名或丢弃了它。</translation>
    </message>
    <message>
        <source>Your server verifies a body that has been parsed and written again; the signature belongs to the bytes that were sent.</source>
        <translation>您的服务器验证的是解析后重写的正文；签名针对的是所发送的字节。</translation>
    </message>
    <message>
        <source>Verify the raw bytes of the request before anything parses them.</source>
        <translation>请在任何解析之前验证请求的原始字节。</translation>
    </message>
    <message>
        <source>Line ends or blanks of the body were added, removed or changed on the way.</source>
        <translation>正文的换行或空白在途中被增加、去除或更改。</translation>
    </message>
    <message>
        <source>Verify the raw bytes of the request; do not trim, echo or copy them through an editor.</source>
        <translation>请验证请求的原始字节；不要修剪、用 echo 输出或经编辑器复制。</translation>
    </message>
    <message>
        <source>A byte-order mark before the body was added or removed on the way.</source>
        <translation>正文前的字节顺序标记在途中被添加或去除。</translation>
    </message>
    <message>
        <source>Verify the raw bytes; strip a byte-order mark only when parsing.</source>
        <translation>请验证原始字节；仅在解析时去除字节顺序标记。</translation>
    </message>
    <message>
        <source>The body went through another character set on the way.</source>
        <translation>正文在途中经过了其他字符集转换。</translation>
    </message>
    <message>
        <source>Verify the raw bytes; decode them as UTF-8 only afterwards.</source>
        <translation>请验证原始字节；之后再按 UTF-8 解码。</translation>
    </message>
    <message>
        <source>The signature is for the body before compression or after it, and your server verifies the other one.</source>
        <translation>签名针对压缩前或压缩后的正文，而您的服务器验证的是另一个。</translation>
    </message>
    <message>
        <source>Verify the bytes that the provider signs; see what the proxy does with Content-Encoding.</source>
        <translation>请验证提供商签名的字节；并查看代理如何处理 Content-Encoding。</translation>
    </message>
    <message>
        <source>The end of the body is missing: something on the way cut it.</source>
        <translation>正文缺少末尾：途中被截断。</translation>
    </message>
    <message>
        <source>Raise the body limit of the proxy and of the framework, and read until Content-Length is reached.</source>
        <translation>请提高代理和框架的正文上限，并读到 Content-Length 为止。</translation>
    </message>
    <message>
        <source>Your server verifies a form that has been decoded and encoded again.</source>
        <translation>您的服务器验证的是解码后重新编码的表单。</translation>
    </message>
    <message>
        <source>Verify the raw bytes of the form, its escapes untouched.</source>
        <translation>请验证表单的原始字节，不要改动其转义。</translation>
    </message>
    <message>
        <source>The provider signed another URL than the one that your server sees; a proxy or a tunnel is between.</source>
        <translation>提供商签名的 URL 与您服务器看到的不同；中间有代理或隧道。</translation>
    </message>
    <message>
        <source>Verify with the public URL exactly as it is registered at the provider.</source>
        <translation>请用在提供商处登记的公开 URL 原样验证。</translation>
    </message>
    <message>
        <source>Seconds and milliseconds are mixed up in the timestamp.</source>
        <translation>时间戳中混淆了秒与毫秒。</translation>
    </message>
    <message>
        <source>Sign and judge the timestamp in the provider&apos;s unit, and sign its text as it is in the header.</source>
        <translation>请按提供商的单位签名和判断时间戳，并按标头中的原文签名。</translation>
    </message>
    <message>
        <source>The timestamp that is there is not the one that was signed.</source>
        <translation>现有的时间戳不是签名时的那个。</translation>
    </message>
    <message>
        <source>Use the timestamp of the request as it is, as text; do not make a new one.</source>
        <translation>请按原文使用请求的时间戳，不要另行生成。</translation>
    </message>
    <message>
        <source>The signature is right, but its timestamp lies in the future: one of the two clocks is wrong.</source>
        <translation>签名正确，但时间戳在未来：两个时钟之一有误。</translation>
    </message>
    <message>
        <source>Set the clocks by NTP.</source>
        <translation>请用 NTP 校准时钟。</translation>
    </message>
    <message>
        <source>The signature is right, but older than is tolerated: it waited somewhere, or was sent again as it was.</source>
        <translation>签名正确，但超出容差：它在某处等待过，或被原样再次发送。</translation>
    </message>
    <message>
        <source>Sign again when sending again; raise the tolerance only while looking at stored requests.</source>
        <translation>再次发送时请重新签名；仅在查看已存请求时提高容差。</translation>
    </message>
    <message>
        <source>The signature is right, and the same delivery came before: a retry, or somebody who repeats it.</source>
        <translation>签名正确，同一投递先前已来过：是重试，或有人重放。</translation>
    </message>
    <message>
        <source>Treat a known delivery id as done and answer 2xx.</source>
        <translation>将已知的投递 ID 视为已完成，并应答 2xx。</translation>
    </message>
    <message>
        <source>Only the beginning of the signature arrived.</source>
        <translation>只收到签名的开头。</translation>
    </message>
    <message>
        <source>Look for a column or a header limit that cuts it; compare whole signatures only.</source>
        <translation>请查找截断它的数据列或标头限制；只比较完整的签名。</translation>
    </message>
    <message>
        <source>Nothing that was tried makes the signature match: the body, the URL or the secret differs in a way that cannot be undone here.</source>
        <translation>尝试的都不能使签名相符：正文、URL 或密钥的差异在此无法还原。</translation>
    </message>
    <message>
        <source>Compare the secret at both ends, and the bytes that were sent with those that arrived.</source>
        <translation>请比对两端的密钥，以及发送与到达的字节。</translation>
    </message>
    <message>
        <source>Register the raw parser for the webhook&apos;s path before express.json(), and verify the Buffer.</source>
        <translation>请在 express.json() 之前为 Webhook 路径注册原始解析器，并验证 Buffer。</translation>
    </message>
    <message>
        <source>In a route handler, read the text once, verify it, and parse that text.</source>
        <translation>在路由处理程序中只读取一次文本，验证后再解析该文本。</translation>
    </message>
    <message>
        <source>Switch the raw body on and verify request.rawBody.</source>
        <translation>启用原始正文，并验证 request.rawBody。</translation>
    </message>
    <message>
        <source>Read php://input once, and verify it before json_decode(); $_POST is not what was signed.</source>
        <translation>只读取一次 php://input，在 json_decode() 之前验证；$_POST 不是签名的内容。</translation>
    </message>
    <message>
        <source>Take the content of the request, not its input, and leave TrimStrings and ConvertEmptyStringsToNull out of it.</source>
        <translation>请使用请求的内容而非输入，并将其排除在 TrimStrings 和 ConvertEmptyStringsToNull 之外。</translation>
    </message>
    <message>
        <source>Verify request.raw_post; params has been parsed already.</source>
        <translation>请验证 request.raw_post;params 已被解析。</translation>
    </message>
    <message>
        <source>Verify request.body, and read it before request.POST.</source>
        <translation>请验证 request.body，并在 request.POST 之前读取。</translation>
    </message>
    <message>
        <source>Take the bytes with get_data() before get_json().</source>
        <translation>请在 get_json() 之前用 get_data() 取得字节。</translation>
    </message>
    <message>
        <source>Await the body of the request in the place of a model parameter.</source>
        <translation>请 await 请求的正文，而不要用模型参数。</translation>
    </message>
    <message>
        <source>Take the body as bytes; an object has been read and would be written anew.</source>
        <translation>请以字节取得正文；对象已被解析，会被重写。</translation>
    </message>
    <message>
        <source>Read the stream as it is; with [FromBody] it has been consumed.</source>
        <translation>请直接读取流；使用 [FromBody] 时它已被消费。</translation>
    </message>
    <message>
        <source>Read the body once, verify those bytes, and unmarshal them.</source>
        <translation>只读取一次正文，验证这些字节后再解析。</translation>
    </message>
    <message>
        <source>Read the secret from the environment and trim it once, where it is read.</source>
        <translation>从环境变量读取密钥，并在读取处去除首尾空白一次。</translation>
    </message>
    <message>
        <source>Trim what a file or a form field gave.</source>
        <translation>去除文件或表单字段内容的首尾空白。</translation>
    </message>
    <message>
        <source>Keep it in config, read from .env without quotes inside the value.</source>
        <translation>保存在 config 中，从 .env 读取，值内不含引号。</translation>
    </message>
    <message>
        <source>Strip it where it is read.</source>
        <translation>在读取处去除首尾空白。</translation>
    </message>
    <message>
        <source>Strip it in the settings.</source>
        <translation>在设置中去除首尾空白。</translation>
    </message>
    <message>
        <source>Strip it where it is injected.</source>
        <translation>在注入处去除首尾空白。</translation>
    </message>
    <message>
        <source>Trim it where the options are bound.</source>
        <translation>在绑定选项处去除首尾空白。</translation>
    </message>
    <message>
        <source>Trim it where it is read.</source>
        <translation>在读取时去除首尾空白。</translation>
    </message>
    <message>
        <source>Decode base64 into bytes before it keys the HMAC; text stays text.</source>
        <translation>base64 须先解码为字节再作为 HMAC 的键；文本则保持文本。</translation>
    </message>
    <message>
        <source>base64_decode() or hex2bin() where the provider says so, and nowhere else.</source>
        <translation>仅在提供商要求之处使用 base64_decode() 或 hex2bin()。</translation>
    </message>
    <message>
        <source>Decode strictly, and give the bytes to OpenSSL.</source>
        <translation>严格解码，并把字节交给 OpenSSL。</translation>
    </message>
    <message>
        <source>Decode into bytes, or encode the text, as the provider says.</source>
        <translation>按提供商的说明解码为字节，或编码文本。</translation>
    </message>
    <message>
        <source>Decode into bytes, or take the UTF-8 bytes of the text, as the provider says.</source>
        <translation>按提供商的说明解码为字节，或取文本的 UTF-8 字节。</translation>
    </message>
    <message>
        <source>Decode into bytes, or convert the text, as the provider says.</source>
        <translation>按提供商的说明解码为字节，或转换文本。</translation>
    </message>
    <message>
        <source>Make the digest in the provider&apos;s encoding, and compare in constant time.</source>
        <translation>按提供商的编码生成摘要，并以恒定时间比较。</translation>
    </message>
    <message>
        <source>hash_hmac() gives hexadecimal unless its fourth argument is true.</source>
        <translation>hash_hmac() 默认返回十六进制，除非第四个参数为 true。</translation>
    </message>
    <message>
        <source>hexdigest for hexadecimal, digest with strict_encode64 for base64.</source>
        <translation>十六进制用 hexdigest,base64 用 digest 加 strict_encode64。</translation>
    </message>
    <message>
        <source>hexdigest() for hexadecimal, b64encode(digest()) for base64.</source>
        <translation>十六进制用 hexdigest()，base64 用 b64encode(digest())。</translation>
    </message>
    <message>
        <source>Compare bytes with MessageDigest.isEqual().</source>
        <translation>用 MessageDigest.isEqual() 比较字节。</translation>
    </message>
    <message>
        <source>Compare bytes with CryptographicOperations.FixedTimeEquals().</source>
        <translation>用 CryptographicOperations.FixedTimeEquals() 比较字节。</translation>
    </message>
    <message>
        <source>hmac.Equal() over the decoded bytes.</source>
        <translation>对解码后的字节使用 hmac.Equal()。</translation>
    </message>
    <message>
        <source>Behind a proxy, trust it, and build the URL from what it forwards; or configure the public URL.</source>
        <translation>在代理后请信任它，并用其转发的信息构造 URL；或配置公开 URL。</translation>
    </message>
    <message>
        <source>Configure the public URL; $_SERVER shows the one behind the proxy.</source>
        <translation>请配置公开 URL;$_SERVER 显示的是代理后的 URL。</translation>
    </message>
    <message>
        <source>Name the proxies that may be trusted; fullUrl() is the public URL then.</source>
        <translation>请指定受信任的代理；此后 fullUrl() 即公开 URL。</translation>
    </message>
    <message>
        <source>Have the proxy send X-Forwarded-Proto and -Host.</source>
        <translation>让代理发送 X-Forwarded-Proto 和 -Host。</translation>
    </message>
    <message>
        <source>Say which header tells that TLS ended at the proxy.</source>
        <translation>请指明哪个标头表示 TLS 在代理处终止。</translation>
    </message>
    <message>
        <source>Wrap the application in ProxyFix.</source>
        <translation>用 ProxyFix 包装应用。</translation>
    </message>
    <message>
        <source>Let Spring read the forwarded headers.</source>
        <translation>让 Spring 读取转发标头。</translation>
    </message>
    <message>
        <source>Use the forwarded headers before everything else.</source>
        <translation>先于其他一切使用转发标头。</translation>
    </message>
    <message>
        <source>Configure the public URL; r.URL has neither scheme nor host.</source>
        <translation>请配置公开 URL;r.URL 没有协议和主机。</translation>
    </message>
    <message>
        <source>Have the clock set by NTP, and look at it.</source>
        <translation>用 NTP 校准时钟，并加以查看。</translation>
    </message>
    <message>
        <source>Compare seconds with seconds.</source>
        <translation>以秒与秒比较。</translation>
    </message>
    <message>
        <source>Keep the delivery id under a unique key, and do nothing when it is there.</source>
        <translation>将投递 ID 存于唯一键下，已存在时不做任何事。</translation>
    </message>
    <message>
        <source>It names no method or no path.</source>
        <translation>没有说明方法或路径。</translation>
    </message>
    <message>
        <source>There are no requests of a basket in it: &apos;requests&apos; is no list.</source>
        <translation>其中没有 basket 的请求：“requests”不是列表。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>The option --%1 lacks its value.</source>
        <translation>选项 --%1 缺少值。</translation>
    </message>
    <message>
        <source>curl has no option &apos;%1&apos;; it was left out.</source>
        <translation>curl 没有选项“%1”；已略去。</translation>
    </message>
    <message>
        <source>curl has no option &apos;-%1&apos;; it was left out.</source>
        <translation>curl 没有选项“-%1”；已略去。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The command names no URL; add the one that it is to call.</source>
        <translation>命令没有 URL；请补上要调用的 URL。</translation>
    </message>
    <message>
        <source>The form part &apos;%1&apos; has no &apos;=&apos;; it was left out.</source>
        <translation>表单部分“%1”没有“=”；已略去。</translation>
    </message>
    <message>
        <source>The form part &apos;%1&apos; holds parts of its own; it was left out.</source>
        <translation>表单部分“%1”自身又含部分；已略去。</translation>
    </message>
    <message>
        <source>curl would make several requests of the pattern in this URL; write each URL, or add --globoff where the brackets are meant.</source>
        <translation>curl 会把此 URL 中的模式展开为多个请求；请写出每个 URL，若确指括号请加 --globoff。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no URL of HTTP.</source>
        <translation>“%1”不是 HTTP 的 URL。</translation>
    </message>
    <message>
        <source>curl names itself as User-Agent; &apos;%1&apos; was put in.</source>
        <translation>curl 会以自身作为 User-Agent；已填入“%1”。</translation>
    </message>
    <message>
        <source>The boundary between the parts of the form is a random one.</source>
        <translation>表单各部分之间的分界是随机的。</translation>
    </message>
    <message>
        <source>curl would have asked for the password; it is empty.</source>
        <translation>curl 会询问密码；此处为空。</translation>
    </message>
    <message>
        <source>Which codings --compressed asks for depends on how curl was built.</source>
        <translation>--compressed 请求哪些编码取决于 curl 的构建方式。</translation>
    </message>
    <message>
        <source>Cookies came from the file &apos;%1&apos;, which was not read.</source>
        <translation>Cookie 来自文件“%1”，未读取。</translation>
    </message>
    <message>
        <source>It was to be sent over a later version of HTTP; this is the same request as HTTP/1.1 writes it.</source>
        <translation>原本要用更新的 HTTP 版本发送；这是同一请求的 HTTP/1.1 写法。</translation>
    </message>
    <message>
        <source>It logs in by a dialogue (Digest, NTLM or Negotiate), which one request does not show.</source>
        <translation>它通过多次交互登录（Digest、NTLM 或 Negotiate），单个请求无法体现。</translation>
    </message>
    <message>
        <source>curl would have signed it for AWS; that signature is not there.</source>
        <translation>curl 会为 AWS 签名；此处没有该签名。</translation>
    </message>
    <message>
        <source>Options came from the file &apos;%1&apos;, which was not read.</source>
        <translation>选项来自文件“%1”，未读取。</translation>
    </message>
    <message>
        <source>It was to be sent through a proxy; this is the request that leaves it.</source>
        <translation>原本要经代理发送；这是离开代理的请求。</translation>
    </message>
    <message>
        <source>A PROXY line was to go before it, which is not of the request.</source>
        <translation>之前应有 PROXY 行，它不属于请求。</translation>
    </message>
    <message>
        <source>It takes its standard input, which is not in the text.</source>
        <translation>它使用标准输入，文本中没有。</translation>
    </message>
    <message>
        <source>It tells of no whole request (%1), and is left out.</source>
        <translation>它不含完整的请求（%1），已略去。</translation>
    </message>
    <message>
        <source>It has no bytes: &apos;wire&apos; is not there, or no base64. The lines of &apos;events --json&apos; are without them; use &apos;export --as ndjson&apos;.</source>
        <translation>没有字节：“wire”缺失或不是 base64。“events --json”的行不含字节；请用“export --as ndjson”。</translation>
    </message>
    <message>
        <source>It was redacted before it was exported: its signature can no longer be verified. It was judged &apos;%1&apos; then.</source>
        <translation>导出前已脱敏：其签名无法再验证。当时的判定为“%1”。</translation>
    </message>
    <message>
        <source>Its arguments are not those that a browser copies: a URL in double quotes, then an object of JSON.</source>
        <translation>其参数不是浏览器复制的形式：双引号中的 URL，然后是 JSON 对象。</translation>
    </message>
    <message>
        <source>Fields that the browser adds by itself, such as User-Agent and Cookie, may not be in the call.</source>
        <translation>浏览器自动添加的字段（如 User-Agent 和 Cookie）可能不在调用中。</translation>
    </message>
    <message>
        <source>There is no call of fetch() in it.</source>
        <translation>其中没有 fetch() 调用。</translation>
    </message>
    <message>
        <source>There is no curl command in it; a line begins with &apos;curl&apos;.</source>
        <translation>其中没有 curl 命令；应有一行以“curl”开头。</translation>
    </message>
    <message>
        <source>It is nothing that can be imported; paste a curl command, an HTTP request, a HAR, an export of a relay, or events of Hookloupe.</source>
        <translation>这不是可导入的内容；请粘贴 curl 命令、HTTP 请求、HAR、中继的导出或 Hookloupe 的事件。</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos; to import from.</source>
        <translation>没有导入格式“%1”。</translation>
    </message>
    <message>
        <source>As GitHub tells it.</source>
        <translation>据 GitHub 所述。</translation>
    </message>
    <message>
        <source>It is no delivery of GitHub: it has no &apos;guid&apos;.</source>
        <translation>不是 GitHub 的投递：没有“guid”。</translation>
    </message>
    <message>
        <source>The list of deliveries has no payloads; fetch this one by its id (%1).</source>
        <translation>投递列表不含内容；请按 ID（%1）获取。</translation>
    </message>
    <message>
        <source>The body was written again from the payload&apos;s JSON: signatures may not verify.</source>
        <translation>正文由 JSON 重写：签名可能无法验证。</translation>
    </message>
    <message>
        <source>Neither host nor path are told; &apos;/&apos; stands in their place.</source>
        <translation>未说明主机和路径；以“/”代替。</translation>
    </message>
    <message>
        <source>The body is said to be base64 and is not; it was taken as it stands.</source>
        <translation>正文声称是 base64 但不是；已按原样采用。</translation>
    </message>
    <message>
        <source>The body has characters that could not be written (U+FFFD): its bytes were another text, or none.</source>
        <translation>正文含有无法写出的字符 (U+FFFD)：其字节原为其他文本，或不是文本。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; of the form is not in the archive.</source>
        <translation>表单的文件“%1”不在归档中。</translation>
    </message>
    <message>
        <source>The archive has the form&apos;s fields and not the body; it was written from these.</source>
        <translation>归档中只有表单字段而没有正文；正文由字段写成。</translation>
    </message>
    <message>
        <source>As the archive tells it.</source>
        <translation>据归档所述。</translation>
    </message>
    <message>
        <source>The entry has no request.</source>
        <translation>该项没有请求。</translation>
    </message>
    <message>
        <source>There was a body of %1, which is not in the archive.</source>
        <translation>原有 %1 的正文，不在归档中。</translation>
    </message>
    <message>
        <source>It was sent over %1; this is how HTTP/1.1 writes it.</source>
        <translation>原以 %1 发送；此为 HTTP/1.1 的写法。</translation>
    </message>
    <message>
        <source>It is JSON and no HTTP Archive: there is no &apos;log&apos; with &apos;entries&apos;.</source>
        <translation>是 JSON 但不是 HTTP 归档：没有含“entries”的“log”。</translation>
    </message>
    <message>
        <source>The line &apos;%1&apos; is no header field; it was left out.</source>
        <translation>“%1”这一行不是标头；已略去。</translation>
    </message>
    <message>
        <source>The lines of the head ended with a line feed alone; they were given the CR LF of HTTP.</source>
        <translation>头部各行仅以 LF 结尾；已改为 HTTP 的 CR LF。</translation>
    </message>
    <message>
        <source>No line is a request line; one looks like &apos;POST /path HTTP/1.1&apos;.</source>
        <translation>没有请求行；请求行形如“POST /path HTTP/1.1”。</translation>
    </message>
    <message>
        <source>There are more requests than are taken at once; import the rest by itself.</source>
        <translation>请求多于一次可接受的数量；其余请另行导入。</translation>
    </message>
    <message>
        <source>The body was sent with %1 bytes, and %2 are in the file: signatures may not verify.</source>
        <translation>正文发送时为 %1 字节，文件中有 %2 字节：签名可能无法验证。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; was not read. %2</source>
        <translation>文件“%1”未读取。%2</translation>
    </message>
    <message>
        <source>It is no whole JSON object.</source>
        <translation>不是完整的 JSON 对象。</translation>
    </message>
    <message>
        <source>It stops being JSON in line %1, column %2: %3.</source>
        <translation>从第 %1 行第 %2 列起不再是 JSON:%3。</translation>
    </message>
    <message>
        <source>It names no method or no path; say which members they are, such as method=verb,target=route.</source>
        <translation>没有说明方法或路径；请指明对应的成员，如 method=verb,target=route。</translation>
    </message>
    <message>
        <source>The body was logged as JSON within the line, not as it was sent: signatures may not verify.</source>
        <translation>正文以行内 JSON 记录，而非发送时的形式：签名可能无法验证。</translation>
    </message>
    <message>
        <source>The line has no body; if there was one, it is lost.</source>
        <translation>该行没有正文；若曾有，则已丢失。</translation>
    </message>
    <message>
        <source>As the log tells it.</source>
        <translation>据日志所述。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; maps nothing; write PART=MEMBER, where the part is method, target, query, host, scheme, request, body, time, peer, status or header:NAME.</source>
        <translation>“%1”没有对应关系；请写“部分=成员”，部分为 method、target、query、host、scheme、request、body、time、peer、status 或 header：名称。</translation>
    </message>
    <message>
        <source>As mitmproxy tells it.</source>
        <translation>据 mitmproxy 所述。</translation>
    </message>
    <message>
        <source>It is no flow of HTTP (%1), and is left out.</source>
        <translation>不是 HTTP 流（%1），已略去。</translation>
    </message>
    <message>
        <source>The flow has no request.</source>
        <translation>该流没有请求。</translation>
    </message>
    <message>
        <source>mitmproxy did not keep the body.</source>
        <translation>mitmproxy 没有保存正文。</translation>
    </message>
    <message>
        <source>It had fields behind the body (trailers), which were left out.</source>
        <translation>正文之后有字段（尾部），已略去。</translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation>流 %1</translation>
    </message>
    <message>
        <source>It is no file of mitmproxy: it does not begin with a flow, or the flow is cut off.</source>
        <translation>不是 mitmproxy 的文件：开头不是流，或流被截断。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here; what follows was left out.</source>
        <translation>文件在此损坏或被截断；其后内容已略去。</translation>
    </message>
    <message>
        <source>It has no bytes: &apos;raw&apos; is not there, or no base64.</source>
        <translation>没有字节：“raw”缺失或不是 base64。</translation>
    </message>
    <message>
        <source>Its bytes are no request of HTTP/1.1; they may have been cut.</source>
        <translation>其字节不是 HTTP/1.1 请求；可能被截断。</translation>
    </message>
    <message>
        <source>ngrok kept %1 bytes of the body, of %2: signatures cannot verify.</source>
        <translation>ngrok 保存了正文 %2 字节中的 %1 字节：签名无法验证。</translation>
    </message>
    <message>
        <source>As ngrok tells it.</source>
        <translation>据 ngrok 所述。</translation>
    </message>
    <message>
        <source>There are no requests of ngrok in it: no &apos;requests&apos;, and no &apos;request&apos;.</source>
        <translation>其中没有 ngrok 的请求：既无“requests”也无“request”。</translation>
    </message>
    <message>
        <source>It is no body with its header fields: lines such as &apos;Name: value&apos; come first, then an empty line and the body.</source>
        <translation>不是带标头的正文：应先有“名称: 值”的行，然后是空行和正文。</translation>
    </message>
    <message>
        <source>Method and path are not told; &apos;POST /&apos; stands in their place.</source>
        <translation>未说明方法和路径；以“POST /”代替。</translation>
    </message>
    <message>
        <source>Line ends behind the body were taken as those of the paste.</source>
        <translation>正文之后的换行视为粘贴带来的。</translation>
    </message>
    <message>
        <source>The Content-Type is not told; the body is JSON.</source>
        <translation>未说明 Content-Type；正文是 JSON。</translation>
    </message>
    <message>
        <source>The editor would have put a value in the place of {{%1}}.</source>
        <translation>编辑器会在 {{%1}} 处填入值。</translation>
    </message>
    <message>
        <source>A quote is not closed; the rest of the text was taken as quoted.</source>
        <translation>引号没有闭合；其余文本视为在引号内。</translation>
    </message>
    <message>
        <source>The shell would have put a value in the place of %1.</source>
        <translation>shell 会在 %1 处填入值。</translation>
    </message>
    <message>
        <source>The standard input came from the file &apos;%1&apos;, which was not read.</source>
        <translation>标准输入来自文件“%1”，未读取。</translation>
    </message>
    <message>
        <source>The standard input came from the program &apos;%1&apos;, which was not run.</source>
        <translation>标准输入来自程序“%1”，未运行。</translation>
    </message>
    <message>
        <source>The shell would have looked for variables in the text after &apos;&lt;&lt;%1&apos;.</source>
        <translation>shell 会在“&lt;&lt;%1”之后的文本中查找变量。</translation>
    </message>
    <message>
        <source>a request without a name</source>
        <translation>没有名称的请求</translation>
    </message>
    <message>
        <source>Folders are nested too deeply; what is in this one was left out.</source>
        <translation>文件夹嵌套过深；其中内容已略去。</translation>
    </message>
    <message>
        <source>The item has no request.</source>
        <translation>该项没有请求。</translation>
    </message>
    <message>
        <source>There is no way to read a body of the mode &apos;%1&apos;.</source>
        <translation>无法读取方式为“%1”的正文。</translation>
    </message>
    <message>
        <source>The boundary between the parts of the form was made up.</source>
        <translation>表单各部分之间的分界是编造的。</translation>
    </message>
    <message>
        <source>Postman would have signed it by &apos;%1&apos;; that is not in it.</source>
        <translation>Postman 会用“%1”签名；其中没有。</translation>
    </message>
    <message>
        <source>It is no collection of Postman: &apos;item&apos; is no list.</source>
        <translation>不是 Postman 的集合：“item”不是列表。</translation>
    </message>
    <message>
        <source>The URL holds a blank or a control character; write it percent-encoded.</source>
        <translation>URL 含空格或控制字符；请用百分号编码。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no method of HTTP.</source>
        <translation>“%1”不是 HTTP 方法。</translation>
    </message>
    <message>
        <source>The path holds a blank or a control character; write it percent-encoded.</source>
        <translation>路径含空格或控制字符；请用百分号编码。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a header field.</source>
        <translation>“%1”不是标头名。</translation>
    </message>
    <message>
        <source>The value of the field &apos;%1&apos; holds a line break or a NUL, which no field line can.</source>
        <translation>字段“%1”的值含换行或 NUL，字段行不允许。</translation>
    </message>
    <message>
        <source>The host is not told; &apos;localhost&apos; stands in its place.</source>
        <translation>未说明主机；以“localhost”代替。</translation>
    </message>
    <message>
        <source>The body came in chunks; how they were cut is not told, so that it has a Content-Length instead.</source>
        <translation>正文分块传来；未说明如何切分，因此改用 Content-Length。</translation>
    </message>
    <message>
        <source>The Content-Length was not that of the body, and was made so.</source>
        <translation>Content-Length 与正文不符，已更正。</translation>
    </message>
    <message>
        <source>It is no event of Stripe: its &apos;object&apos; is not &quot;event&quot;.</source>
        <translation>不是 Stripe 的事件：其“object”不是 &quot;event&quot;。</translation>
    </message>
    <message>
        <source>The event alone is there: no Stripe-Signature, nothing to verify.</source>
        <translation>只有事件本身：没有 Stripe-Signature，无从验证。</translation>
    </message>
    <message>
        <source>Method, path and Content-Type are those that Stripe sends with, the time is the one at which it made the event.</source>
        <translation>方法、路径和 Content-Type 按 Stripe 的发送方式，时间为事件产生的时间。</translation>
    </message>
    <message>
        <source>The file has the form&apos;s fields and not the body; it was written from these.</source>
        <translation>文件中只有表单字段而没有正文；正文由字段写成。</translation>
    </message>
    <message>
        <source>It is no HTTP request (%1), and is left out.</source>
        <translation>不是 HTTP 请求（%1），已略去。</translation>
    </message>
    <message>
        <source>It names no method or no URL.</source>
        <translation>没有说明方法或 URL。</translation>
    </message>
    <message>
        <source>The URL is told without its query, which was written from its parts.</source>
        <translation>URL 未含查询串，查询串由各部分写成。</translation>
    </message>
    <message>
        <source>There are no requests of webhook.site in it: no &apos;data&apos; whose entries have a &apos;uuid&apos;, &apos;headers&apos; and &apos;content&apos;.</source>
        <translation>其中没有 webhook.site 的请求：没有各项含“uuid”、“headers”和“content”的“data”。</translation>
    </message>
    <message>
        <source>PowerShell would have put a value in the place of %1.</source>
        <translation>PowerShell 会在 %1 处填入值。</translation>
    </message>
    <message>
        <source>The chunk line at byte %1 is not a hexadecimal size with optional extensions (RFC 9112 §7.1).</source>
        <translation>第 %1 字节处的分块行不是带可选扩展的十六进制大小 (RFC 9112 §7.1)。</translation>
    </message>
    <message>
        <source>The chunked body is larger than the limit of %1.</source>
        <translation>分块正文超过上限 %1。</translation>
    </message>
    <message>
        <source>The chunk&apos;s data does not end at byte %1, where its size says so (RFC 9112 §7.1).</source>
        <translation>分块数据没有在其大小所示的第 %1 字节结束 (RFC 9112 §7.1)。</translation>
    </message>
    <message>
        <source>The request line does not end with an HTTP version such as HTTP/1.1.</source>
        <translation>请求行没有以 HTTP/1.1 之类的 HTTP 版本结尾。</translation>
    </message>
    <message>
        <source>The request speaks %1; this receiver speaks HTTP/1.1 and HTTP/1.0.</source>
        <translation>请求使用 %1；此接收器支持 HTTP/1.1 和 HTTP/1.0。</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding stand together, so the end of the body has two readings (RFC 9112 §6.3).</source>
        <translation>Content-Length 与 Transfer-Encoding 并存，正文的结尾有两种解读 (RFC 9112 §6.3)。</translation>
    </message>
    <message>
        <source>Transfer-Encoding stands in an HTTP/1.0 request (RFC 9112 §6.1).</source>
        <translation>HTTP/1.0 请求中出现了 Transfer-Encoding (RFC 9112 §6.1)。</translation>
    </message>
    <message>
        <source>The transfer coding &apos;%1&apos; does not end with chunked, so nothing says where the body ends (RFC 9112 §6.3).</source>
        <translation>传输编码“%1”没有以 chunked 结尾，无法得知正文在何处结束 (RFC 9112 §6.3)。</translation>
    </message>
    <message>
        <source>The chunked coding stands twice (RFC 9112 §6.1).</source>
        <translation>chunked 编码出现两次 (RFC 9112 §6.1)。</translation>
    </message>
    <message>
        <source>The transfer coding &apos;%1&apos; is not supported; only chunked is.</source>
        <translation>不支持传输编码“%1”；仅支持 chunked。</translation>
    </message>
    <message>
        <source>Content-Length is &apos;%1&apos;, which is not one plain number (RFC 9112 §6.3).</source>
        <translation>Content-Length 为“%1”，不是单个数字 (RFC 9112 §6.3)。</translation>
    </message>
    <message>
        <source>The body of %1 bytes is larger than the limit of %2 bytes (%3).</source>
        <translation>正文 %1 字节，超过上限 %2 字节（%3）。</translation>
    </message>
    <message>
        <source>The line at byte %1 ends with a line feed alone, not with CR LF (RFC 9112 §2.2).</source>
        <translation>第 %1 字节处的行仅以 LF 结尾，而非 CR LF (RFC 9112 §2.2)。</translation>
    </message>
    <message>
        <source>The line at byte %1 holds a carriage return that ends no line (RFC 9112 §2.2).</source>
        <translation>第 %1 字节处的行含有不作换行的 CR (RFC 9112 §2.2)。</translation>
    </message>
    <message>
        <source>The line at byte %1 holds a NUL byte (RFC 9110 §5.5).</source>
        <translation>第 %1 字节处的行含 NUL 字节 (RFC 9110 §5.5)。</translation>
    </message>
    <message>
        <source>The request line</source>
        <translation>请求行</translation>
    </message>
    <message>
        <source>The header section</source>
        <translation>标头部分</translation>
    </message>
    <message>
        <source>A chunk line</source>
        <translation>分块行</translation>
    </message>
    <message>
        <source>%1 is longer than the limit allows.</source>
        <translation>%1超过允许的长度。</translation>
    </message>
    <message>
        <source>The first line is not &apos;METHOD target HTTP/1.1&apos;.</source>
        <translation>首行不是“方法 目标 HTTP/1.1”。</translation>
    </message>
    <message>
        <source>The method is not a token (RFC 9110 §5.6.2).</source>
        <translation>方法不是合法的标记 (RFC 9110 §5.6.2)。</translation>
    </message>
    <message>
        <source>Two blanks follow the method; the request line has one (RFC 9112 §3).</source>
        <translation>方法之后有两个空格；请求行应只有一个 (RFC 9112 §3)。</translation>
    </message>
    <message>
        <source>The request-target is longer than %1.</source>
        <translation>请求目标长于 %1。</translation>
    </message>
    <message>
        <source>The request-target holds a control character (RFC 9112 §3.2).</source>
        <translation>请求目标含控制字符 (RFC 9112 §3.2)。</translation>
    </message>
    <message>
        <source>The request-target &apos;%1&apos; has none of the four forms that %2 may have (RFC 9112 §3.2).</source>
        <translation>请求目标“%1”不属于 %2 允许的四种形式 (RFC 9112 §3.2)。</translation>
    </message>
    <message>
        <source>The field line at byte %1 is folded onto the one before, which RFC 9112 §5.2 no longer allows.</source>
        <translation>第 %1 字节处的标头行折叠自上一行，RFC 9112 §5.2 已不允许。</translation>
    </message>
    <message>
        <source>The field line at byte %1 has no name.</source>
        <translation>第 %1 字节处的标头行没有名称。</translation>
    </message>
    <message>
        <source>The field line at byte %1 has no colon.</source>
        <translation>第 %1 字节处的标头行没有冒号。</translation>
    </message>
    <message>
        <source>The field name at byte %1 holds a byte that no name may hold, such as a blank before the colon (RFC 9112 §5.1).</source>
        <translation>第 %1 字节处的标头名含有不允许的字节，如冒号前的空格 (RFC 9112 §5.1)。</translation>
    </message>
    <message>
        <source>The field %1 stands more than once.</source>
        <translation>字段 %1 出现多次。</translation>
    </message>
    <message>
        <source>The request has no Host field, which HTTP/1.1 requires (RFC 9112 §3.2).</source>
        <translation>请求没有 HTTP/1.1 要求的 Host 字段 (RFC 9112 §3.2)。</translation>
    </message>
    <message>
        <source>The Host field does not name a host (RFC 9112 §3.2).</source>
        <translation>Host 字段没有指明主机 (RFC 9112 §3.2)。</translation>
    </message>
    <message>
        <source>A request of HTTP/1.0 that has a body needs a Content-Length (RFC 1945 §8.3).</source>
        <translation>带正文的 HTTP/1.0 请求需要 Content-Length (RFC 1945 §8.3)。</translation>
    </message>
    <message>
        <source>Empty lines stand where a request should begin.</source>
        <translation>请求应开始之处是空行。</translation>
    </message>
    <message>
        <source>The first byte cannot begin a request.</source>
        <translation>首字节不能作为请求的开头。</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>第 %1 字节</translation>
    </message>
    <message>
        <source>The request ends before its framing says so; add what is missing.</source>
        <translation>请求未按其分帧就结束了；请补上缺少的部分。</translation>
    </message>
    <message>
        <source>There are bytes besides the request; remove them or correct its length.</source>
        <translation>请求之外还有字节；请移除，或更正其长度。</translation>
    </message>
    <message>
        <source>The answer was cut off after %1 of its body, as planned.</source>
        <translation>按计划，应答在正文 %1 之后被截断。</translation>
    </message>
    <message>
        <source>Its Content-Length says %1 %2 than its body has, as planned.</source>
        <translation>按计划，其 Content-Length 比正文%2 %1。</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>It went out %1 at a time, every %2 ms, as planned.</source>
        <translation>按计划，每次发出 %1，间隔 %2 毫秒。</translation>
    </message>
    <message>
        <source>Its body was repeated without an end, as planned.</source>
        <translation>按计划，其正文无尽重复。</translation>
    </message>
    <message>
        <source>Bytes that are no HTTP were sent, as planned.</source>
        <translation>按计划，发送了非 HTTP 的字节。</translation>
    </message>
    <message>
        <source>The connection was closed, as planned.</source>
        <translation>按计划，连接被关闭。</translation>
    </message>
    <message>
        <source>The connection was reset, as planned.</source>
        <translation>按计划，连接被重置。</translation>
    </message>
    <message>
        <source>Nothing was sent, and the connection was left open, as planned.</source>
        <translation>按计划，未发送任何内容，连接保持打开。</translation>
    </message>
    <message>
        <source>Rule %1: %2.</source>
        <translation>规则 %1：%2。</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Attempt %1 of the first %2, which fail.</source>
        <translation>前 %2 次尝试按设定失败，这是第 %1 次。</translation>
    </message>
    <message>
        <source>Request %1 since the receiver began: one in %2 fails.</source>
        <translation>自接收器启动以来的第 %1 个请求：每 %2 个失败一个。</translation>
    </message>
    <message>
        <source>This listener requires a client certificate, and the sender showed none.</source>
        <translation>此监听器要求客户端证书，而发送方没有出示。</translation>
    </message>
    <message>
        <source>The client certificate was not accepted: %1</source>
        <translation>客户端证书未被接受：%1</translation>
    </message>
    <message>
        <source>The path does not begin with this listener&apos;s secret segment.</source>
        <translation>路径没有以此监听器的秘密段开头。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>It was not checked: this listener accepts the certificate of anybody.</source>
        <translation>未检查：此监听器接受任何人的证书。</translation>
    </message>
    <message>
        <source>The endpoint has no signature scheme, so nothing was checked.</source>
        <translation>端点没有签名方案，因此未做检查。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s scheme &apos;%1&apos; is not known, so nothing was checked.</source>
        <translation>端点的方案“%1”未知，因此未做检查。</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>未知地址</translation>
    </message>
    <message>
        <source>%1 more connections from %2 were refused. %3</source>
        <translation>又拒绝了来自 %2 的 %1 个连接。%3</translation>
    </message>
    <message>
        <source>A connection from %1 ended without a byte. Port scans, health checks and browsers that connect ahead do so; further ones are counted.</source>
        <translation>来自 %1 的连接未发送任何字节就结束了。端口扫描、健康检查和预连接的浏览器会这样；后续的只计数。</translation>
    </message>
    <message>
        <source>%1 more connections from %2 ended without a byte.</source>
        <translation>来自 %2 的又有 %1 个连接未发送任何字节就结束了。</translation>
    </message>
    <message>
        <source>the forward target</source>
        <translation>转发目标</translation>
    </message>
    <message>
        <source>It is what %1 answered.</source>
        <translation>这是 %1 的应答。</translation>
    </message>
    <message>
        <source>It stands for %1, which gave no answer to pass on: the forwarding says why.</source>
        <translation>它代替 %1，后者没有给出可传递的应答：转发处说明了原因。</translation>
    </message>
    <message>
        <source>The receiver has as many connections as it may (%1); try later.</source>
        <translation>接收器的连接已达上限（%1）；请稍后再试。</translation>
    </message>
    <message>
        <source>There are as many connections from one address as may be (%1).</source>
        <translation>来自同一地址的连接已达上限（%1）。</translation>
    </message>
    <message>
        <source>The receiver had no connection left, and this one did not get on with the head of its request.</source>
        <translation>接收器已没有空闲连接，而此连接的请求头部迟迟未到。</translation>
    </message>
    <message>
        <source>The receiver stopped before the request was complete.</source>
        <translation>接收器在请求完整之前停止。</translation>
    </message>
    <message>
        <source>The connection ended before the request was complete.</source>
        <translation>连接在请求完整之前结束。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.%2</source>
        <translation>TLS 握手失败：%1。%2</translation>
    </message>
    <message>
        <source> The sender does not trust this receiver&apos;s certificate; give it the authority&apos;s, or a certificate that it trusts.</source>
        <translation> 发送方不信任此接收器的证书；请把颁发机构的证书交给它，或使用它信任的证书。</translation>
    </message>
    <message>
        <source>it was not complete within %1 seconds</source>
        <translation>在 %1 秒内未完成</translation>
    </message>
    <message>
        <source>The receiver holds as many bytes as it may; try later.</source>
        <translation>接收器占用的字节已达上限；请稍后再试。</translation>
    </message>
    <message>
        <source>The request was not complete within %1 seconds.</source>
        <translation>请求在 %1 秒内不完整。</translation>
    </message>
    <message>
        <source>The head of the request was not complete within %1 seconds.</source>
        <translation>请求头部在 %1 秒内不完整。</translation>
    </message>
    <message>
        <source>the bytes end before the item does</source>
        <translation>字节在该项之前结束</translation>
    </message>
    <message>
        <source>there is no item</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>nothing is open to be ended</source>
        <translation>没有可结束的内容</translation>
    </message>
    <message>
        <source>it is nested deeper than this program follows</source>
        <translation>嵌套深度超出本程序的限度</translation>
    </message>
    <message>
        <source>this length is reserved</source>
        <translation>该长度为保留值</translation>
    </message>
    <message>
        <source>a string is longer than what is left</source>
        <translation>字符串长于剩余内容</translation>
    </message>
    <message>
        <source>a simple value below 32 takes one byte</source>
        <translation>小于 32 的简单值占一个字节</translation>
    </message>
    <message>
        <source>this item cannot be of indefinite length</source>
        <translation>该项不能为不定长度</translation>
    </message>
    <message>
        <source>a string in pieces takes whole pieces of its own kind</source>
        <translation>分段的字符串须由同类的完整段组成</translation>
    </message>
    <message>
        <source>a &apos;:&apos; was expected after the member&apos;s name</source>
        <translation>成员名后应有“：”</translation>
    </message>
    <message>
        <source>nothing but white space may follow the value</source>
        <translation>值之后只能有空白</translation>
    </message>
    <message>
        <source>the text ends before the object is closed</source>
        <translation>文本在对象结束之前终止</translation>
    </message>
    <message>
        <source>the text ends before the array is closed</source>
        <translation>文本在数组结束之前终止</translation>
    </message>
    <message>
        <source>a comma or &apos;}&apos; was expected</source>
        <translation>应有逗号或“}”</translation>
    </message>
    <message>
        <source>a comma or &apos;]&apos; was expected</source>
        <translation>应有逗号或“]”</translation>
    </message>
    <message>
        <source>a member&apos;s name in double quotes or &apos;}&apos; was expected</source>
        <translation>应有双引号中的成员名或“}”</translation>
    </message>
    <message>
        <source>a member&apos;s name in double quotes was expected</source>
        <translation>应有双引号中的成员名</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>strings take double quotes</source>
        <translation>字符串须用双引号</translation>
    </message>
    <message>
        <source>a value or &apos;]&apos; was expected</source>
        <translation>应有值或“]”</translation>
    </message>
    <message>
        <source>a value was expected after the comma</source>
        <translation>逗号后应有值</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>应有值</translation>
    </message>
    <message>
        <source>the string that begins here is not closed</source>
        <translation>从此处开始的字符串没有结束</translation>
    </message>
    <message>
        <source>a control character inside a string must be escaped</source>
        <translation>字符串中的控制字符须转义</translation>
    </message>
    <message>
        <source>&apos;\u&apos; takes four hexadecimal digits</source>
        <translation>“\u”后须有四位十六进制数字</translation>
    </message>
    <message>
        <source>there is no such escape in JSON</source>
        <translation>JSON 中没有此转义</translation>
    </message>
    <message>
        <source>a number has no digits after a leading 0</source>
        <translation>数字的前导 0 之后不能有数字</translation>
    </message>
    <message>
        <source>a digit was expected after &apos;-&apos;</source>
        <translation>“-”之后应有数字</translation>
    </message>
    <message>
        <source>a digit was expected after the decimal point</source>
        <translation>小数点后应有数字</translation>
    </message>
    <message>
        <source>a digit was expected in the exponent</source>
        <translation>指数部分应有数字</translation>
    </message>
    <message>
        <source>the bytes end before the object does</source>
        <translation>字节在对象之前结束</translation>
    </message>
    <message>
        <source>there is no object</source>
        <translation>没有对象</translation>
    </message>
    <message>
        <source>the byte 0xc1 is never used</source>
        <translation>字节 0xc1 从不使用</translation>
    </message>
    <message>
        <source>an extension is longer than what is left</source>
        <translation>扩展长于剩余内容</translation>
    </message>
    <message>
        <source>the bytes end before the group does</source>
        <translation>字节在组之前结束</translation>
    </message>
    <message>
        <source>this is no field of a message</source>
        <translation>这不是消息的字段</translation>
    </message>
    <message>
        <source>the end of a group that is not open</source>
        <translation>未打开的组的结尾</translation>
    </message>
    <message>
        <source>the text ends before its elements are closed</source>
        <translation>文本在元素结束之前终止</translation>
    </message>
    <message>
        <source>there is no element</source>
        <translation>没有元素</translation>
    </message>
    <message>
        <source>the comment that begins here is open</source>
        <translation>从此处开始的注释没有结束</translation>
    </message>
    <message>
        <source>text stands outside of the root element</source>
        <translation>根元素之外有文本</translation>
    </message>
    <message>
        <source>the CDATA that begins here is open</source>
        <translation>从此处开始的 CDATA 没有结束</translation>
    </message>
    <message>
        <source>the instruction that begins here is open</source>
        <translation>从此处开始的指令没有结束</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; begins no reference; a plain one is written &apos;&amp;amp;&apos;</source>
        <translation>“&amp;”不构成引用；普通的写作“&amp;amp；”</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; begins no tag; a plain one is written &apos;&amp;lt;&apos;</source>
        <translation>“&lt;”不构成标签；普通的写作“&amp;lt；”</translation>
    </message>
    <message>
        <source>a second root element begins</source>
        <translation>出现第二个根元素</translation>
    </message>
    <message>
        <source>the tag that begins here is not closed</source>
        <translation>从此处开始的标签没有结束</translation>
    </message>
    <message>
        <source>a blank was expected before the attribute</source>
        <translation>属性前应有空格</translation>
    </message>
    <message>
        <source>&apos;&gt;&apos; was expected after &apos;/&apos;</source>
        <translation>“/”之后应有“&gt;”</translation>
    </message>
    <message>
        <source>an attribute&apos;s name, &apos;/&apos; or &apos;&gt;&apos; was expected</source>
        <translation>应有属性名、“/”或“&gt;”</translation>
    </message>
    <message>
        <source>&apos;=&apos; was expected after the attribute&apos;s name</source>
        <translation>属性名后应有“=”</translation>
    </message>
    <message>
        <source>the attribute&apos;s value takes quotes</source>
        <translation>属性值须加引号</translation>
    </message>
    <message>
        <source>the attribute&apos;s value that begins here is not closed</source>
        <translation>从此处开始的属性值没有结束</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; in an attribute is written &apos;&amp;lt;&apos;</source>
        <translation>属性中的“&lt;”写作“&amp;lt；”</translation>
    </message>
    <message>
        <source>this end tag is malformed</source>
        <translation>此结束标签格式错误</translation>
    </message>
    <message>
        <source>this end tag has no start</source>
        <translation>此结束标签没有开头</translation>
    </message>
    <message>
        <source>this end tag does not belong to the element that is open</source>
        <translation>此结束标签不属于当前元素</translation>
    </message>
    <message>
        <source>a document type stands before the root element</source>
        <translation>根元素之前有文档类型</translation>
    </message>
    <message>
        <source>the document type that begins here is not closed</source>
        <translation>从此处开始的文档类型没有结束</translation>
    </message>
    <message>
        <source>There is no target yet: write its URL, like http://localhost:3000.</source>
        <translation>还没有目标：请填写其 URL，如 http://localhost:3000。</translation>
    </message>
    <message>
        <source>Answers 2xx fast, and works afterwards</source>
        <translation>快速应答 2xx，之后再处理</translation>
    </message>
    <message>
        <source>Verifies the signature, over the bytes as they came</source>
        <translation>按到达的字节验证签名</translation>
    </message>
    <message>
        <source>Checks the timestamp</source>
        <translation>检查时间戳</translation>
    </message>
    <message>
        <source>Survives duplicates</source>
        <translation>能应对重复</translation>
    </message>
    <message>
        <source>Takes a retry after a failure</source>
        <translation>失败后能接受重试</translation>
    </message>
    <message>
        <source>What answers at %1 is not a SOCKS5 proxy: write http:// if it is an HTTP proxy.</source>
        <translation>%1 处应答的不是 SOCKS5 代理：若是 HTTP 代理请写 http://。</translation>
    </message>
    <message>
        <source>, or write https:// if it speaks TLS</source>
        <translation>，若使用 TLS 请写 https://</translation>
    </message>
    <message>
        <source>the host is missing; write it like http://localhost:3000</source>
        <translation>缺少主机；请写成 http://localhost:3000 的形式</translation>
    </message>
    <message>
        <source>it begins with neither http:// nor https://</source>
        <translation>不以 http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>HTTP requests, byte for byte</source>
        <translation>HTTP 请求，逐字节</translation>
    </message>
    <message>
        <source>It keeps the request&apos;s bytes, and nothing else.</source>
        <translation>仅保留请求的字节。</translation>
    </message>
    <message>
        <source>Requests for editors (.http with ###)</source>
        <translation>供编辑器使用的请求（.http，以 ### 分隔）</translation>
    </message>
    <message>
        <source>Chunks, the blanks of a head and a body&apos;s last line ends are not kept; a body that is no text cannot be written.</source>
        <translation>不保留分块、头部的空格和正文末尾的换行；非文本正文无法写出。</translation>
    </message>
    <message>
        <source>curl commands (bash)</source>
        <translation>curl 命令 (bash)</translation>
    </message>
    <message>
        <source>How chunks were cut is not kept, and curl writes Host and Content-Length itself.</source>
        <translation>不保留分块方式，且 curl 自行写 Host 和 Content-Length。</translation>
    </message>
    <message>
        <source>curl commands (PowerShell)</source>
        <translation>curl 命令 (PowerShell)</translation>
    </message>
    <message>
        <source>How chunks were cut and fields of the connection are not kept.</source>
        <translation>不保留分块方式和连接字段。</translation>
    </message>
    <message>
        <source>Postman collection (2.1)</source>
        <translation>Postman 集合 (2.1)</translation>
    </message>
    <message>
        <source>Postman adds headers of its own and joins equal ones; a body that is no text cannot be written.</source>
        <translation>Postman 会添加自己的标头并合并同名标头；非文本正文无法写出。</translation>
    </message>
    <message>
        <source>Node.js with fetch</source>
        <translation>Node.js(fetch)</translation>
    </message>
    <message>
        <source>fetch adds headers of its own, sends its own Host, joins equal ones, and may write a target anew that is no well-formed URL; it sends no body with GET.</source>
        <translation>fetch 会添加自己的标头、发送自己的 Host、合并同名标头，并可能重写非规范 URL 的目标；GET 不发送正文。</translation>
    </message>
    <message>
        <source>Node.js with axios</source>
        <translation>Node.js(axios)</translation>
    </message>
    <message>
        <source>axios joins equal headers, and may write a target anew that is no well-formed URL.</source>
        <translation>axios 合并同名标头，并可能重写非规范 URL 的目标。</translation>
    </message>
    <message>
        <source>k6 adds a User-Agent, joins equal headers and writes their names in its own case; header bytes that are no UTF-8 are not kept.</source>
        <translation>k6 会添加 User-Agent、合并同名标头并按自己的大小写书写；不保留非 UTF-8 的标头字节。</translation>
    </message>
    <message>
        <source>Python with requests</source>
        <translation>Python(requests)</translation>
    </message>
    <message>
        <source>requests joins equal headers, and may write a target anew that is no well-formed URL.</source>
        <translation>requests 合并同名标头，并可能重写非规范 URL 的目标。</translation>
    </message>
    <message>
        <source>PHP with curl</source>
        <translation>PHP(curl)</translation>
    </message>
    <message>
        <source>Ruby with net/http</source>
        <translation>Ruby(net/http)</translation>
    </message>
    <message>
        <source>Ruby joins equal headers, writes their names in its own case, and adds a Content-Type where a body has none.</source>
        <translation>Ruby 合并同名标头、按自己的大小写书写，并在正文没有 Content-Type 时添加。</translation>
    </message>
    <message>
        <source>Go with net/http</source>
        <translation>Go(net/http)</translation>
    </message>
    <message>
        <source>Go sorts headers, and may write a target anew that is no well-formed URL.</source>
        <translation>Go 会排序标头，并可能重写非规范 URL 的目标。</translation>
    </message>
    <message>
        <source>Java with java.net.http</source>
        <translation>Java(java.net.http)</translation>
    </message>
    <message>
        <source>Java sorts headers, adds a User-Agent and a Content-Length of 0 where there is none, refuses a target that is no well-formed URL, and keeps of a header ASCII only.</source>
        <translation>Java 会排序标头、添加 User-Agent 并在缺少时添加值为 0 的 Content-Length、拒绝非规范 URL 的目标，且标头只保留 ASCII。</translation>
    </message>
    <message>
        <source>C# with HttpClient</source>
        <translation>C#(HttpClient)</translation>
    </message>
    <message>
        <source>.NET sends headers about the content last, and a Content-Length of 0 with those that have no body.</source>
        <translation>.NET 最后发送与内容有关的标头，没有正文时发送值为 0 的 Content-Length。</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)</source>
        <translation>HTTP 归档 (HAR)</translation>
    </message>
    <message>
        <source>Bodies are kept as text, so that a signature may not verify after the way back; verdicts and notes are not kept.</source>
        <translation>正文以文本保存，往返之后签名可能无法验证；不保留判定和备注。</translation>
    </message>
    <message>
        <source>Events of Hookloupe (NDJSON)</source>
        <translation>Hookloupe 的事件 (NDJSON)</translation>
    </message>
    <message>
        <source>Attempts, replays and forwards are counted anew where it is imported.</source>
        <translation>尝试、重放和转发在导入处重新计数。</translation>
    </message>
    <message>
        <source>The list as a table (CSV)</source>
        <translation>列表导出为表格 (CSV)</translation>
    </message>
    <message>
        <source>It keeps what the list shows, and no request.</source>
        <translation>仅保留列表所示，不含请求。</translation>
    </message>
    <message>
        <source>A HAR keeps a body as decoded text, and the fields in an order of its writer: what was signed may have been other bytes.</source>
        <translation>HAR 以解码后的文本保存正文，字段顺序由其写入者决定：签名时的字节可能不同。</translation>
    </message>
    <message>
        <source>Requests of ngrok&apos;s agent (JSON)</source>
        <translation>ngrok 代理的请求 (JSON)</translation>
    </message>
    <message>
        <source>ngrok keeps the bytes as its agent passed them on, with the fields that it added, and of a long body the beginning only.</source>
        <translation>ngrok 保存其代理转发的字节，含其添加的字段；较长的正文只保存开头。</translation>
    </message>
    <message>
        <source>Requests of webhook.site (JSON)</source>
        <translation>webhook.site 的请求 (JSON)</translation>
    </message>
    <message>
        <source>webhook.site keeps the fields by lower-cased names in no order, and a body as text: what was no UTF-8 is lost, and so are the parts of a multipart form.</source>
        <translation>webhook.site 以小写名称无序保存字段，正文存为文本：非 UTF-8 的内容及多部分表单的各部分会丢失。</translation>
    </message>
    <message>
        <source>Requests of request-baskets (JSON)</source>
        <translation>request-baskets 的请求 (JSON)</translation>
    </message>
    <message>
        <source>request-baskets keeps the fields in no order, neither host nor sender, and a body as text: what was no UTF-8 is lost.</source>
        <translation>request-baskets 无序保存字段，不含主机和发送方，正文存为文本：非 UTF-8 的内容会丢失。</translation>
    </message>
    <message>
        <source>Deliveries of GitHub (JSON)</source>
        <translation>GitHub 的投递 (JSON)</translation>
    </message>
    <message>
        <source>GitHub tells the payload as JSON: the body is written again from it without blanks, so that signatures may not verify. It does not tell its address.</source>
        <translation>GitHub 以 JSON 给出内容：正文由其不含空白地重写，因此签名可能无法验证。它不提供地址。</translation>
    </message>
    <message>
        <source>Events of Stripe (JSON)</source>
        <translation>Stripe 的事件 (JSON)</translation>
    </message>
    <message>
        <source>An event of Stripe is the body alone, written again: fields, signature, sender and the time of sending are not in it.</source>
        <translation>Stripe 的事件只是重写的正文：不含字段、签名、发送方和发送时间。</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Postman 集合</translation>
    </message>
    <message>
        <source>A collection says what is to be sent: time, sender and answer are not in it, and what scripts would change is left as it is.</source>
        <translation>集合说明要发送的内容：不含时间、发送方和应答，脚本会更改的内容保持原样。</translation>
    </message>
    <message>
        <source>Flows of mitmproxy</source>
        <translation>mitmproxy 的流</translation>
    </message>
    <message>
        <source>mitmproxy keeps a body as it was sent, compressed where it was, but not how it was cut into chunks, nor the blanks around the values of fields.</source>
        <translation>mitmproxy 按发送时的形式保存正文（含压缩），但不保存分块方式，也不保存字段值前后的空格。</translation>
    </message>
    <message>
        <source>Log lines (JSON)</source>
        <translation>日志行 (JSON)</translation>
    </message>
    <message>
        <source>A log has those fields that it was told to write, in no order, and a body as far as it was logged: signatures may not verify.</source>
        <translation>日志只含要求记录的字段且无序，正文仅为所记录的部分：签名可能无法验证。</translation>
    </message>
    <message>
        <source>A command says what is to be sent: time, sender and answer are not in it.</source>
        <translation>命令说明要发送的内容：不含时间、发送方和应答。</translation>
    </message>
    <message>
        <source>HTTP requests (.http, .rest, raw)</source>
        <translation>HTTP 请求（.http, .rest, 原始）</translation>
    </message>
    <message>
        <source>The request is there as it is written: time, sender and answer are not.</source>
        <translation>请求按所写的内容：不含时间、发送方和应答。</translation>
    </message>
    <message>
        <source>fetch() calls of browsers</source>
        <translation>浏览器的 fetch() 调用</translation>
    </message>
    <message>
        <source>A call says what is to be sent: time, sender and answer are not in it.</source>
        <translation>调用说明要发送的内容：不含时间、发送方和应答。</translation>
    </message>
    <message>
        <source>JSON, with header fields above or without</source>
        <translation>JSON，上方带或不带标头</translation>
    </message>
    <message>
        <source>Method, path, time, sender and answer are not in what was pasted.</source>
        <translation>粘贴的内容中没有方法、路径、时间、发送方和应答。</translation>
    </message>
    <message>
        <source>The URL names no host; it looks like https://host/path.</source>
        <translation>URL 没有主机；应形如 https://host/path。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scheme of HTTP; the URL begins with https:// or http://.</source>
        <translation>“%1”不是 HTTP 协议；URL 应以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>A case for somebody else (.hookcase)</source>
        <translation>给他人的案例 (.hookcase)</translation>
    </message>
    <message>
        <source>Attempts, replays and forwards are told of, and counted anew where it is imported; client certificates are left out.</source>
        <translation>会说明尝试、重放和转发，并在导入处重新计数；客户端证书被略去。</translation>
    </message>
    <message>
        <source>A page for a browser (HTML)</source>
        <translation>供浏览器查看的页面 (HTML)</translation>
    </message>
    <message>
        <source>Long bodies are cut, and nothing of it can be imported.</source>
        <translation>较长的正文被截短，且其中内容无法导入。</translation>
    </message>
    <message>
        <source>A report in plain words (HTML)</source>
        <translation>通俗的报告 (HTML)</translation>
    </message>
    <message>
        <source>It tells what came, what is wrong and what to change; no request is in it.</source>
        <translation>说明收到了什么、有何错误、应如何更改；不含请求。</translation>
    </message>
    <message>
        <source>A report in plain words (Markdown)</source>
        <translation>通俗的报告 (Markdown)</translation>
    </message>
    <message>
        <source>A case of Hookloupe (.hookcase)</source>
        <translation>Hookloupe 的案例 (.hookcase)</translation>
    </message>
    <message>
        <source>Attempts, replays and forwards are counted anew; what a case tells of them is shown by `hookloupe-cli case`.</source>
        <translation>尝试、重放和转发会重新计数；案例中对它们的说明可用 `hookloupe-cli case` 查看。</translation>
    </message>
    <message>
        <source>The item &apos;%1&apos; of a vault cannot be read here: name a file or a variable that holds the secret.</source>
        <translation>此处无法读取保管库中的条目“%1”：请指定含有密钥的文件或变量。</translation>
    </message>
    <message>
        <source>Endpoint &apos;%1&apos; lacks one of its secrets: %2</source>
        <translation>端点“%1”缺少其中一个密钥：%2</translation>
    </message>
    <message>
        <source>retired %1</source>
        <translation>已于 %1 停用</translation>
    </message>
    <message>
        <source>in force only from %1</source>
        <translation>自 %1 起才生效</translation>
    </message>
    <message>
        <source>Secrets are kept in the vault %1, encrypted with your passphrase.</source>
        <translation>密钥保存在保管库 %1 中，以您的口令加密。</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; may be in the vault, which is locked: unlock it.</source>
        <translation>密钥“%1”可能在已锁定的保管库中：请解锁。</translation>
    </message>
    <message>
        <source>The vault holds no secret &apos;%1&apos;: enter it again.</source>
        <translation>保管库中没有密钥“%1”：请重新输入。</translation>
    </message>
    <message>
        <source>The vault is locked: unlock it, then enter the secret again.</source>
        <translation>保管库已锁定：请解锁，然后重新输入密钥。</translation>
    </message>
    <message>
        <source>The certificate of the proxy %1 is not accepted%2: name its authority in the file of authorities of this target, or have the proxy&apos;s certificate renewed.</source>
        <translation>代理 %1 的证书不被接受%2：请把它的证书颁发机构加入此目标的证书颁发机构文件，或请人更新该代理的证书。</translation>
    </message>
    <message>
        <source>The proxy %1 does not speak TLS: write http:// instead of https:// for it.</source>
        <translation>代理 %1 不支持 TLS：请为它写 http:// 而不是 https://。</translation>
    </message>
    <message>
        <source>The TLS handshake with the proxy %1 failed%2: check the proxy, or write http:// if it has no TLS.</source>
        <translation>与代理 %1 的 TLS 握手失败%2：请检查该代理；如果它没有 TLS，请写 http://。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed behind the proxy %2, mostly since its certificate is not accepted: name its authority&apos;s file for this target, or switch the certificate check off for it.</source>
        <translation>经代理 %2 与 %1 的 TLS 握手失败，多半是因为其证书不被接受：请为此目标指定其证书颁发机构的文件，或为它关闭证书检查。</translation>
    </message>
    <message>
        <source>There are more such places than are listed; the number of the others up to here is %1.</source>
        <translation>这样的位置比列出的更多；到此为止其余的数量是 %1。</translation>
    </message>
    <message>
        <source>Requests of webhook.site (CSV)</source>
        <translation>webhook.site 的请求（CSV）</translation>
    </message>
    <message>
        <source>The CSV of webhook.site keeps the fields by lower-cased names in no order, and a body as text: what was no UTF-8 is lost, and what a spreadsheet changed.</source>
        <translation>webhook.site 的 CSV 以小写名称无序保存字段，并以文本保存正文：非 UTF-8 的内容以及被电子表格更改的内容已丢失。</translation>
    </message>
    <message>
        <source>A command says what is to be sent: time, sender and answer are not in it, nor in which order PowerShell sends the fields.</source>
        <translation>命令只说明要发送什么：其中没有时间、发送方和应答，也没有 PowerShell 发送字段的顺序。</translation>
    </message>
    <message>
        <source>PowerShell would have signed in by -%1; that is not in it.</source>
        <translation>PowerShell 会通过 -%1 登录；这不包含在内。</translation>
    </message>
    <message>
        <source>Fields that PowerShell adds by itself, such as User-Agent, may not be in the command.</source>
        <translation>PowerShell 自行添加的字段（如 User-Agent）可能不在命令中。</translation>
    </message>
    <message>
        <source>The body was written in UTF-8; PowerShell before 7.4 would have sent its characters in ISO 8859-1.</source>
        <translation>正文以 UTF-8 写入；7.4 之前的 PowerShell 会以 ISO 8859-1 发送其字符。</translation>
    </message>
    <message>
        <source>The Content-Type is not told; it is the one that PowerShell sends with a POST.</source>
        <translation>未说明 Content-Type；此处为 PowerShell 随 POST 发送的类型。</translation>
    </message>
    <message>
        <source>The body was written from a table, which PowerShell orders as it likes.</source>
        <translation>正文由一个表写成，PowerShell 会任意排列其顺序。</translation>
    </message>
    <message>
        <source>There is no call of Invoke-WebRequest or Invoke-RestMethod in it.</source>
        <translation>其中没有对 Invoke-WebRequest 或 Invoke-RestMethod 的调用。</translation>
    </message>
    <message>
        <source>It is no CSV of webhook.site: its first row names no &apos;method&apos;, &apos;url&apos; and &apos;content&apos;.</source>
        <translation>这不是 webhook.site 的 CSV：其首行没有列出 method、url 和 content。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 到 %2 个字符</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>%1 to %2 elements</source>
        <translation>%1 到 %2 个元素</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 个元素</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 个元素</translation>
    </message>
    <message>
        <source>became %1 on %2, with event #%3</source>
        <translation>自 %2 起变为%1（事件 #%3）</translation>
    </message>
    <message>
        <source>was first %1 on %2, with event #%3</source>
        <translation>%2 首次为%1（事件 #%3）</translation>
    </message>
    <message>
        <source>first appeared on %1, with event #%2</source>
        <translation>首次出现于 %1（事件 #%2）</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <translation>低于 0.1 %</translation>
    </message>
    <message>
        <source>over 99.9 %</source>
        <translation>超过 99.9 %</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>%1 of events</source>
        <translation>%1 的事件</translation>
    </message>
    <message>
        <source>%1 of the objects</source>
        <translation>%1 的对象</translation>
    </message>
    <message>
        <source>always, in %1 of events</source>
        <translation>始终存在，见于 %1 的事件</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>names such as %1</source>
        <translation>名称如 %1</translation>
    </message>
    <message>
        <source>repeated in one form</source>
        <translation>在同一表单中重复</translation>
    </message>
    <message>
        <source>twice in one object (%1 times)</source>
        <translation>在同一对象中重复（%1 次）</translation>
    </message>
    <message>
        <source>deeper levels not looked at</source>
        <translation>更深的层级未查看</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>没有正文</translation>
    </message>
    <message>
        <source>JSON with a mistake</source>
        <translation>有错误的 JSON</translation>
    </message>
    <message>
        <source>compressed in a way that could not be undone</source>
        <translation>压缩方式无法还原</translation>
    </message>
    <message>
        <source>removed meanwhile, or damaged</source>
        <translation>已被移除或已损坏</translation>
    </message>
    <message>
        <source>not JSON or a form but %1</source>
        <translation>不是 JSON 或表单，而是 %1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 个无法读取：%2。</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>events without a type</source>
        <translation>没有类型的事件</translation>
    </message>
    <message>
        <source>No event was read.</source>
        <translation>没有读取任何事件。</translation>
    </message>
    <message>
        <source>1 event, #%1</source>
        <translation>1 个事件，#%1</translation>
    </message>
    <message>
        <source>%1 events, #%2 to #%3</source>
        <translation>%1 个事件，#%2 到 #%3</translation>
    </message>
    <message>
        <source>Stopped after the newest %1; %2 were not read, so a field may be older than is said here.</source>
        <translation>读取最新的 %1 后停止；%2 个未读取，因此字段可能比这里所示更早出现。</translation>
    </message>
    <message>
        <source>The newest %1; older ones were not read, so a field may be older than is said here.</source>
        <translation>最新的 %1；更早的未读取，因此字段可能比这里所示更早出现。</translation>
    </message>
    <message>
        <source>All of them: %1.</source>
        <translation>全部：%1。</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>array（元素为 %1）</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 处</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 已添加</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>%1 is spelled in other letters</source>
        <translation>%1 的大小写不同</translation>
    </message>
    <message>
        <source>%1 stands elsewhere</source>
        <translation>%1 位置不同</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>No header differs.</source>
        <translation>没有标头不同。</translation>
    </message>
    <message>
        <source>1 header differs: %1.</source>
        <translation>1 个标头不同：%1。</translation>
    </message>
    <message>
        <source>%1 headers differ: %2.</source>
        <translation>%1 个标头不同：%2。</translation>
    </message>
    <message>
        <source>the whole value</source>
        <translation>整个值</translation>
    </message>
    <message>
        <source>%1 is written %2 instead of %3</source>
        <translation>%1 写作 %2 而不是 %3</translation>
    </message>
    <message>
        <source>%1 has its members in another order</source>
        <translation>%1 的成员顺序不同</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 从 %2 变为 %3</translation>
    </message>
    <message>
        <source>They are the same, byte for byte.</source>
        <translation>它们逐字节相同。</translation>
    </message>
    <message>
        <source>No value differs, only white space between them.</source>
        <translation>没有值不同，只是其间的空白不同。</translation>
    </message>
    <message>
        <source>No value differs, only how they are written: the order of members, the spelling of strings or numbers, white space.</source>
        <translation>没有值不同，只是写法不同：成员顺序、字符串或数字的写法、空白。</translation>
    </message>
    <message>
        <source>They are too large to be compared by their structure. Compare them as text.</source>
        <translation>它们太大，无法按结构比较。请按文本比较。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比较已停止。</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>它们不同。</translation>
    </message>
    <message>
        <source>At least %1 fields differ: %2.</source>
        <translation>至少 %1 个字段不同：%2。</translation>
    </message>
    <message>
        <source>1 field differs: %1.</source>
        <translation>1 个字段不同：%1。</translation>
    </message>
    <message>
        <source>%1 fields differ: %2.</source>
        <translation>%1 个字段不同：%2。</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>没有行不同。</translation>
    </message>
    <message>
        <source>1 line removed</source>
        <translation>移除 1 行</translation>
    </message>
    <message>
        <source>%1 lines removed</source>
        <translation>移除 %1 行</translation>
    </message>
    <message>
        <source>1 line added</source>
        <translation>添加 1 行</translation>
    </message>
    <message>
        <source>%1 lines added</source>
        <translation>添加 %1 行</translation>
    </message>
    <message>
        <source>1 place differs: %1.</source>
        <translation>1 处不同：%1。</translation>
    </message>
    <message>
        <source>%1 places differ: %2.</source>
        <translation>%1 处不同：%2。</translation>
    </message>
    <message>
        <source>The texts differ too much to be aligned to the end.</source>
        <translation>文本差异过大，无法对齐到末尾。</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation>空对象</translation>
    </message>
    <message>
        <source>an empty array</source>
        <translation>空数组</translation>
    </message>
    <message>
        <source>The vault is damaged (%1): take a copy of before, or remove the file and enter the secrets again.</source>
        <translation>保管库已损坏（%1）：请使用以前的副本，或删除该文件并重新输入密钥。</translation>
    </message>
    <message>
        <source>OpenSSL could not do its part of the vault: look whether its FIPS mode or a policy forbids scrypt or AES-256-GCM.</source>
        <translation>OpenSSL 无法完成保管库所需的操作：请检查其 FIPS 模式或策略是否禁止 scrypt 或 AES-256-GCM。</translation>
    </message>
    <message>
        <source>A vault holds at most %1 secrets: remove some.</source>
        <translation>一个保管库最多容纳 %1 个密钥：请移除一些。</translation>
    </message>
    <message>
        <source>The name of a secret has 1 to %1 bytes.</source>
        <translation>密钥的名称为 1 到 %1 字节。</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is empty or larger than 64 KiB.</source>
        <translation>密钥“%1”为空或大于 64 KiB。</translation>
    </message>
    <message>
        <source>This is no vault of Hookloupe&apos;s: choose another file.</source>
        <translation>这不是 Hookloupe 的保管库：请选择其他文件。</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <source>it is larger than a vault can be</source>
        <translation>文件大于保管库的上限</translation>
    </message>
    <message>
        <source>The vault was written by a later Hookloupe: use that one.</source>
        <translation>该保管库由更新版本的 Hookloupe 写入：请使用该版本。</translation>
    </message>
    <message>
        <source>its checksum differs</source>
        <translation>校验和不符</translation>
    </message>
    <message>
        <source>The vault asks for more work than is reasonable: it is not one that Hookloupe wrote.</source>
        <translation>该保管库要求的计算量不合理：它不是由 Hookloupe 写入的。</translation>
    </message>
    <message>
        <source>it is not as long as it says</source>
        <translation>文件长度与其声明不符</translation>
    </message>
    <message>
        <source>it says that it holds too many secrets</source>
        <translation>文件声明的密钥过多</translation>
    </message>
    <message>
        <source>a name ends too late</source>
        <translation>某个名称结束得过晚</translation>
    </message>
    <message>
        <source>a secret ends too late</source>
        <translation>某个密钥结束得过晚</translation>
    </message>
    <message>
        <source>A vault needs a passphrase: enter one.</source>
        <translation>保管库需要口令：请输入一个。</translation>
    </message>
    <message>
        <source>The vault would be larger than 16 MiB: remove some secrets.</source>
        <translation>保管库将大于 16 MiB：请移除一些密钥。</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault: try again.</source>
        <translation>该口令无法打开保管库：请重试。</translation>
    </message>
    <message>
        <source>There is no vault %1: make one, or name another file.</source>
        <translation>没有保管库 %1：请创建一个，或指定其他文件。</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read: check its permissions.</source>
        <translation>无法读取保管库 %1：请检查其权限。</translation>
    </message>
    <message>
        <source>The vault %1 cannot be written (%2): nothing was changed.</source>
        <translation>无法写入保管库 %1（%2）：没有任何更改。</translation>
    </message>
    <message>
        <source>The vault %1 cannot be locked: another program changes it, or its folder cannot be written.</source>
        <translation>无法锁定保管库 %1：其他程序正在更改它，或其文件夹不可写。</translation>
    </message>
    <message>
        <source>There is a file %1 already: unlock it, or choose another name.</source>
        <translation>文件 %1 已存在：请将其解锁，或选择其他名称。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here, or its body is larger than %1; what follows was left out.</source>
        <translation>文件在此处已损坏或被截断，或者其正文大于 %1；后面的内容未读取。</translation>
    </message>
    <message>
        <source>The left one is not JSON: line %1, column %2: %3.</source>
        <translation>左侧不是 JSON：第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>The first is not JSON: line %1, column %2: %3.</source>
        <translation>第一个不是 JSON：第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>The right one is not JSON: line %1, column %2: %3.</source>
        <translation>右侧不是 JSON：第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>The second is not JSON: line %1, column %2: %3.</source>
        <translation>第二个不是 JSON：第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>The limits could not be kept for the next start: %1 cannot be written. Check who may write it, and set them again.</source>
        <translation>无法为下次启动保存限制：%1 不可写。请检查写入权限后重新设置。</translation>
    </message>
    <message>
        <source>The URL is %1, which only a running PowerShell knows; put the URL itself in its place.</source>
        <translation>URL 是 %1，只有运行中的 PowerShell 才知道它的值；请在此处填写 URL 本身。</translation>
    </message>
    <message>
        <source>The session has more cookies, or longer ones, than .NET keeps; the rest was left out.</source>
        <translation>会话中的 Cookie 数量或长度超过 .NET 所能保存的范围；其余的未读取。</translation>
    </message>
    <message>
        <source>with port</source>
        <translation>带端口</translation>
    </message>
    <message>
        <source>without port</source>
        <translation>不带端口</translation>
    </message>
    <message>
        <source>escaped query</source>
        <translation>转义的查询串</translation>
    </message>
    <message>
        <source>decoded reserved</source>
        <translation>已解码保留字符</translation>
    </message>
    <message>
        <source>shared token</source>
        <translation>共享令牌</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>in hexadecimal</source>
        <translation>以十六进制</translation>
    </message>
    <message>
        <source>in lower-case hexadecimal</source>
        <translation>以小写十六进制</translation>
    </message>
    <message>
        <source>in base64</source>
        <translation>以 base64</translation>
    </message>
    <message>
        <source>in base64url without padding</source>
        <translation>以不带填充的 base64url</translation>
    </message>
    <message>
        <source>It holds the signature alone, %1.</source>
        <translation>其中只有签名，%1。</translation>
    </message>
    <message>
        <source>It holds “%1” and then the signature, %2.</source>
        <translation>其中为“%1”，然后是签名，%2。</translation>
    </message>
    <message>
        <source>It holds items with “%1” between them%2, each with a signature, %3.</source>
        <translation>其中为以“%1”分隔的若干项%2，每项一个签名，%3。</translation>
    </message>
    <message>
        <source>, which begin with “%1”</source>
        <translation>（以“%1”开头）</translation>
    </message>
    <message>
        <source>It holds pairs NAME%1VALUE with “%2” between them; “%3”, which you set, names the one with the signature, %4.</source>
        <translation>其中为以“%2”分隔的“名称%1值”对；您设置的“%3”指明哪一对是签名，%4。</translation>
    </message>
    <message>
        <source>It holds pairs NAME%1VALUE with “%2” between them; %3 is the signature, %4.</source>
        <translation>其中为以“%2”分隔的“名称%1值”对；%3 是签名，%4。</translation>
    </message>
    <message>
        <source>It holds a user name and a password (HTTP Basic, RFC 7617).</source>
        <translation>其中为用户名和密码（HTTP Basic，RFC 7617）。</translation>
    </message>
    <message>
        <source>All of it is a JSON Web Signature (RFC 7515).</source>
        <translation>整体是 JSON Web Signature（RFC 7515）。</translation>
    </message>
    <message>
        <source>It holds a JSON Web Signature (RFC 7515).</source>
        <translation>其中为 JSON Web Signature（RFC 7515）。</translation>
    </message>
    <message>
        <source>It holds a JSON object in base64, whose member %1 is the signature, %2.</source>
        <translation>其中为 base64 的 JSON 对象，其成员 %1 是签名，%2。</translation>
    </message>
    <message>
        <source>It holds signatures by label; Signature-Input says what each covers (RFC 9421).</source>
        <translation>其中为按标签列出的签名；Signature-Input 说明各自覆盖的内容（RFC 9421）。</translation>
    </message>
    <message>
        <source> Further ones: %1.</source>
        <translation> 其他：%1。</translation>
    </message>
    <message>
        <source> Every item of the body&apos;s list carries its own.</source>
        <translation> 正文列表的每一项各带自己的签名。</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>an HTTP date</source>
        <translation>HTTP 日期</translation>
    </message>
    <message>
        <source>an ISO 8601 time</source>
        <translation>ISO 8601 时间</translation>
    </message>
    <message>
        <source>%1: the timestamp, as %2.</source>
        <translation>%1：时间戳，写作%2。</translation>
    </message>
    <message>
        <source>The element %1 of the signature&apos;s value: the timestamp, as %2.</source>
        <translation>签名值的元素 %1：时间戳，写作%2。</translation>
    </message>
    <message>
        <source>The first item of the signature&apos;s value: the timestamp, as %1.</source>
        <translation>签名值的第一项：时间戳，写作%1。</translation>
    </message>
    <message>
        <source>%1 of the signature&apos;s own data: the timestamp, as %2.</source>
        <translation>签名自身数据中的 %1：时间戳，写作%2。</translation>
    </message>
    <message>
        <source>The body&apos;s member %1: the timestamp, as %2.</source>
        <translation>正文的成员 %1：时间戳，写作%2。</translation>
    </message>
    <message>
        <source>%1 must be “%2”, when you set that.</source>
        <translation>%1 必须为您所设的“%2”（若已设置）。</translation>
    </message>
    <message>
        <source>%1 must be an https address of %2.</source>
        <translation>%1 必须是 %2 的 https 地址。</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 必须为 %2。</translation>
    </message>
    <message>
        <source>%1 must be there.</source>
        <translation>%1 必须存在。</translation>
    </message>
    <message>
        <source>%1: the delivery id, which is signed.</source>
        <translation>%1：投递 ID，已签名。</translation>
    </message>
    <message>
        <source>The URL&apos;s query %1: a digest of the body.</source>
        <translation>URL 查询串的 %1：正文的摘要。</translation>
    </message>
    <message>
        <source>%1: sent as well (%2).</source>
        <translation>%1：也会发送（%2）。</translation>
    </message>
    <message>
        <source>%1: has to be “%2”.</source>
        <translation>%1：必须为“%2”。</translation>
    </message>
    <message>
        <source>It has to cover %1.</source>
        <translation>它必须覆盖 %1。</translation>
    </message>
    <message>
        <source>The claim %1 has to fit: %2.</source>
        <translation>声明 %1 必须相符：%2。</translation>
    </message>
    <message>
        <source>Where the method is %1: %2.</source>
        <translation>方法为 %1 时：%2。</translation>
    </message>
    <message>
        <source>Where there is no element %1: %2.</source>
        <translation>没有元素 %1 时：%2。</translation>
    </message>
    <message>
        <source>Where the body says %1: %2.</source>
        <translation>正文为 %1 时：%2。</translation>
    </message>
    <message>
        <source>Nothing: the secret itself is sent, and compared.</source>
        <translation>无：发送密钥本身并比较。</translation>
    </message>
    <message>
        <source>Nothing: user name and password are sent, and compared.</source>
        <translation>无：发送用户名和密码并比较。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Also accepted: %1: %2.</source>
        <translation>也接受：%1：%2。</translation>
    </message>
    <message>
        <source> Its hexadecimal digits are decoded.</source>
        <translation> 其十六进制数字会被解码。</translation>
    </message>
    <message>
        <source> Its base64 is decoded.</source>
        <translation> 其 base64 会被解码。</translation>
    </message>
    <message>
        <source> It is used in Unicode&apos;s normalisation form KD.</source>
        <translation> 以 Unicode 规范化形式 KD 使用。</translation>
    </message>
    <message>
        <source> The SHA-1 digest of it is used.</source>
        <translation> 使用其 SHA-1 摘要。</translation>
    </message>
    <message>
        <source> To sign, the private key is needed.</source>
        <translation> 签名需要私钥。</translation>
    </message>
    <message>
        <source> “%1” at its beginning is left out.</source>
        <translation> 开头的“%1”会被略去。</translation>
    </message>
    <message>
        <source> Without it, the request&apos;s own URL stands in.</source>
        <translation> 未设置时，以请求自身的 URL 代替。</translation>
    </message>
    <message>
        <source> It may be left out.</source>
        <translation> 可以省略。</translation>
    </message>
    <message>
        <source>There is no timestamp: an old request cannot be told from a new one.</source>
        <translation>没有时间戳：无法区分旧请求与新请求。</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>How old it may be: %1. How far ahead of the clock: %2.</source>
        <translation>允许的时效：%1。允许超前时钟：%2。</translation>
    </message>
    <message>
        <source>A request may carry several signatures; one that fits is enough.</source>
        <translation>请求可带多个签名；有一个相符即可。</translation>
    </message>
    <message>
        <source>A second secret can be set as %1 while the secrets change.</source>
        <translation>更换密钥期间可用 %1 设置第二个密钥。</translation>
    </message>
    <message>
        <source>Secrets that the provider publishes for its tests fit as well.</source>
        <translation>提供商为测试公布的密钥也相符。</translation>
    </message>
    <message>
        <source>One signature by one key: what was signed before a change of the key fits the old one only.</source>
        <translation>一个密钥一个签名：更换密钥前签名的内容只与旧密钥相符。</translation>
    </message>
    <message>
        <source>One signature by one secret: what was signed before a change of the secret fits the old one only.</source>
        <translation>一个密钥一个签名：更换共享密钥前签名的内容只与旧密钥相符。</translation>
    </message>
    <message>
        <source>Nothing of the request is protected: whoever saw one can send others.</source>
        <translation>请求的任何部分都不受保护：见过一个请求的人就能发送其他请求。</translation>
    </message>
    <message>
        <source>what of the body is not named above</source>
        <translation>正文中上面未提到的部分</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>headers that are not named above</source>
        <translation>上面未提到的标头</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>; else </source>
        <translation>；否则为 </translation>
    </message>
    <message>
        <source>%1: shown, and answered as the endpoint says.</source>
        <translation>%1：显示，并按端点的设置应答。</translation>
    </message>
    <message>
        <source>%1: answered %2.</source>
        <translation>%1：应答 %2。</translation>
    </message>
    <message>
        <source>%1: answered %2 with a body that needs the secret.</source>
        <translation>%1：应答 %2，其正文需要密钥。</translation>
    </message>
    <message>
        <source>%1: answered %2 with a body.</source>
        <translation>%1：应答 %2 并带正文。</translation>
    </message>
    <message>
        <source> %1 is compared, when you set it.</source>
        <translation> 设置了 %1 时会比较。</translation>
    </message>
    <message>
        <source>Built in.</source>
        <translation>内置。</translation>
    </message>
    <message>
        <source>Yours, in the place of the built-in one: %1</source>
        <translation>您自己的，代替内置的：%1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>您自己的：%1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>还会读取</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>签名内容</translation>
    </message>
    <message>
        <source>To be set</source>
        <translation>需设置</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>投递 ID</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Handshakes</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A message may come again for %1.</source>
        <translation>消息可能在 %1 内重发。</translation>
    </message>
    <message>
        <source>See</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>描述来源</translation>
    </message>
    <message>
        <source>70 % errors, or over 1000 in 5 minutes, stop it for 5 seconds</source>
        <translation>错误达 70 %，或 5 分钟内超过 1000 次，会停止 5 秒</translation>
    </message>
    <message>
        <source>A payment is begun and refused by the bank.</source>
        <translation>付款开始后被银行拒绝。</translation>
    </message>
    <message>
        <source>A payment is begun, and confirmed two minutes later.</source>
        <translation>付款开始，两分钟后确认。</translation>
    </message>
    <message>
        <source>A payment is begun, and nobody pays within half an hour.</source>
        <translation>付款开始，但半小时内无人支付。</translation>
    </message>
    <message>
        <source>A payment is confirmed, and given back a day later.</source>
        <translation>付款确认，一天后退还。</translation>
    </message>
    <message>
        <source>A pull request is opened, gets another commit, and is merged.</source>
        <translation>打开拉取请求，再加一个提交，然后合并。</translation>
    </message>
    <message>
        <source>A subscription begins with its first invoice; the next one fails, is paid at the second try, and the customer leaves.</source>
        <translation>订阅以首张账单开始；下一张失败，第二次尝试时付清，然后客户离开。</translation>
    </message>
    <message>
        <source>A webhook is set up, and two commits are pushed to main a minute later.</source>
        <translation>设置 Webhook，一分钟后向 main 推送两个提交。</translation>
    </message>
    <message>
        <source>An order is created, paid, and sent a day later.</source>
        <translation>订单创建、付款，一天后发货。</translation>
    </message>
    <message>
        <source>GitHub: a pull request, opened to merged</source>
        <translation>GitHub：拉取请求，从打开到合并</translation>
    </message>
    <message>
        <source>GitHub: ping, then a push</source>
        <translation>GitHub：ping，然后推送</translation>
    </message>
    <message>
        <source>Payment: confirmed</source>
        <translation>付款：已确认</translation>
    </message>
    <message>
        <source>Payment: confirmed, then refunded</source>
        <translation>付款：已确认，然后退款</translation>
    </message>
    <message>
        <source>Payment: expired</source>
        <translation>付款：已过期</translation>
    </message>
    <message>
        <source>Payment: failed</source>
        <translation>付款：失败</translation>
    </message>
    <message>
        <source>Payment: partly paid, then confirmed</source>
        <translation>付款：部分支付，然后确认</translation>
    </message>
    <message>
        <source>Payment: the four events, one each</source>
        <translation>付款：四种事件，各一个</translation>
    </message>
    <message>
        <source>Pending, confirmed, expired and failed, each of a payment of its own.</source>
        <translation>待处理、已确认、已过期和失败，各属一笔付款。</translation>
    </message>
    <message>
        <source>Shopify: an order, from created to fulfilled</source>
        <translation>Shopify：订单，从创建到发货</translation>
    </message>
    <message>
        <source>Subscription: begun, paid, overdue, ended</source>
        <translation>订阅：开始、付款、逾期、结束</translation>
    </message>
    <message>
        <source>Ten units of currency come first, the rest ten minutes later.</source>
        <translation>先付十个货币单位，其余十分钟后付。</translation>
    </message>
    <message>
        <source>a warning after 5 days of failures, disabled after 10</source>
        <translation>失败 5 天后警告，10 天后停用</translation>
    </message>
    <message>
        <source>an e-mail is sent</source>
        <translation>会发送电子邮件</translation>
    </message>
    <message>
        <source>an entry in the error log</source>
        <translation>错误日志中会有一条记录</translation>
    </message>
    <message>
        <source>deliveries pause for 10 min when the server does not answer</source>
        <translation>服务器无应答时投递暂停 10 min</translation>
    </message>
    <message>
        <source>events are switched off for apps that succeed in less than 5 % within an hour</source>
        <translation>一小时内成功率低于 5 % 的应用会被停发事件</translation>
    </message>
    <message>
        <source>it goes to the dead-letter queue where there is one</source>
        <translation>如有死信队列，它进入该队列</translation>
    </message>
    <message>
        <source>it goes to the dead-letter queue</source>
        <translation>它进入死信队列</translation>
    </message>
    <message>
        <source>it has failed permanently</source>
        <translation>它永久失败</translation>
    </message>
    <message>
        <source>it is marked as failed and can be replayed</source>
        <translation>它被标为失败，可以重放</translation>
    </message>
    <message>
        <source>it is marked as failed</source>
        <translation>它被标为失败</translation>
    </message>
    <message>
        <source>it notifies and disables the endpoint</source>
        <translation>它会通知并停用端点</translation>
    </message>
    <message>
        <source>it stands in the log of failures</source>
        <translation>它记入失败日志</translation>
    </message>
    <message>
        <source>repeated failures disable the hook for growing periods</source>
        <translation>多次失败会使挂钩停用越来越久</translation>
    </message>
    <message>
        <source>subscriptions made by the Admin API are deleted</source>
        <translation>通过 Admin API 创建的订阅被删除</translation>
    </message>
    <message>
        <source>the callback is cleared</source>
        <translation>回调被清除</translation>
    </message>
    <message>
        <source>the delivery is listed as failed and can be redelivered by hand or by the API</source>
        <translation>投递列为失败，可手动或通过 API 重新投递</translation>
    </message>
    <message>
        <source>the delivery is marked failed</source>
        <translation>投递被标为失败</translation>
    </message>
    <message>
        <source>the endpoint is disabled after 5 days of failures</source>
        <translation>连续失败 5 天后端点被停用</translation>
    </message>
    <message>
        <source>the endpoint is disabled after repeated failures</source>
        <translation>多次失败后端点被停用</translation>
    </message>
    <message>
        <source>the endpoint is put on hold after repeated failures</source>
        <translation>多次失败后端点被搁置</translation>
    </message>
    <message>
        <source>the endpoint is refused when its PING test fails</source>
        <translation>PING 测试失败时端点被拒绝</translation>
    </message>
    <message>
        <source>the endpoint may be disabled</source>
        <translation>端点可能被停用</translation>
    </message>
    <message>
        <source>the event is discarded</source>
        <translation>该事件被丢弃</translation>
    </message>
    <message>
        <source>the event is dropped</source>
        <translation>事件被丢弃</translation>
    </message>
    <message>
        <source>the events are dropped</source>
        <translation>这些事件被丢弃</translation>
    </message>
    <message>
        <source>the notification is discarded</source>
        <translation>通知被丢弃</translation>
    </message>
    <message>
        <source>the status of the webhook is Failing, and its queue waits</source>
        <translation>Webhook 的状态为 Failing，其队列等待</translation>
    </message>
    <message>
        <source>the stream is paused for review</source>
        <translation>流被暂停以待审查</translation>
    </message>
    <message>
        <source>the subscription is disabled</source>
        <translation>订阅被停用</translation>
    </message>
    <message>
        <source>the subscription is paused after more than 1,000 errors in a row within 15 min</source>
        <translation>15 min 内连续出错超过 1000 次后订阅被暂停</translation>
    </message>
    <message>
        <source>the webhook is deleted</source>
        <translation>Webhook 被删除</translation>
    </message>
    <message>
        <source>the webhook is disabled after 10 failures in a row</source>
        <translation>连续失败 10 次后 Webhook 被停用</translation>
    </message>
    <message>
        <source>the webhook is disabled after 10 failures</source>
        <translation>失败 10 次后 Webhook 被停用</translation>
    </message>
    <message>
        <source>the webhook is disabled after 100 failures in 72 hours</source>
        <translation>72 小时内失败 100 次后 Webhook 被停用</translation>
    </message>
    <message>
        <source>the webhook is disabled after 30 failures in a row</source>
        <translation>连续失败 30 次后 Webhook 被停用</translation>
    </message>
    <message>
        <source>the webhook is disabled after 5 failures in a row</source>
        <translation>连续失败 5 次后 Webhook 被停用</translation>
    </message>
    <message>
        <source>the webhook is disabled after repeated failures</source>
        <translation>多次失败后 Webhook 被停用</translation>
    </message>
    <message>
        <source>the webhook is disabled after three exhausted events</source>
        <translation>三个事件用尽重试后 Webhook 被停用</translation>
    </message>
    <message>
        <source>the webhook is disabled and an e-mail sent</source>
        <translation>Webhook 被停用，并发送电子邮件</translation>
    </message>
    <message>
        <source>the webhook is disabled until a new intent to receive</source>
        <translation>Webhook 被停用，直到再次确认接收意图</translation>
    </message>
    <message>
        <source>the webhook is disabled</source>
        <translation>Webhook 被停用</translation>
    </message>
    <message>
        <source>the webhook is paused</source>
        <translation>Webhook 被暂停</translation>
    </message>
    <message>
        <source>the webhook may be disabled</source>
        <translation>Webhook 可能被停用</translation>
    </message>
    <message>
        <source>there are no retries while more than 90 % of the deliveries of a day were refused</source>
        <translation>一天内被拒绝的投递超过 90 % 时不再重试</translation>
    </message>
    <message>
        <source>A POST&apos;s URL is not covered. BlockBee&apos;s key has 1024 bits, which is short by today&apos;s rules.</source>
        <translation>POST 的 URL 未被覆盖。BlockBee 的密钥为 1024 位，按今天的标准偏短。</translation>
    </message>
    <message>
        <source>A public key of the provider: its JWKS as JSON, or PEM. To sign, a private key of your own.</source>
        <translation>提供商的一个公钥：其 JWKS（JSON），或 PEM。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>A token proves nothing about the body: anyone who has seen one request can send any other.</source>
        <translation>令牌不能证明正文：任何见过一个请求的人都能发送任意其他请求。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>All of the body is covered, and nothing else of the request.</source>
        <translation>覆盖整个正文，请求的其他部分都不覆盖。</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Binance Pay&apos;s public key (PEM) from the certificates call. To sign, a private key of your own.</source>
        <translation>证书接口返回的 Binance Pay 公钥（PEM）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>BlockBee&apos;s public key (PEM). To sign, a private key of your own.</source>
        <translation>BlockBee 的公钥（PEM）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>Box-Delivery-Id stands beside the signature and is not covered.</source>
        <translation>Box-Delivery-Id 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Classic Mollie webhooks carry no signature at all: look the payment up instead.</source>
        <translation>经典 Mollie Webhook 不带任何签名：请改为查询付款。</translation>
    </message>
    <message>
        <source>Confirm it, if you asked for it; nothing opens this address by itself: %1</source>
        <translation>如果是您请求的，请确认；此地址不会自动打开：%1</translation>
    </message>
    <message>
        <source>Credentials prove nothing about the body.</source>
        <translation>凭据不能证明正文。</translation>
    </message>
    <message>
        <source>ECDSA P-256 over the components that Signature-Input lists (RFC 9421), in the Signature header.</source>
        <translation>对 Signature-Input 所列组件（RFC 9421）的 ECDSA P-256，位于 Signature 标头中。</translation>
    </message>
    <message>
        <source>ECDSA P-256 signature of {timestamp}{body}, as base64 in the X-Twilio-Email-Event-Webhook-Signature header.</source>
        <translation>对 {timestamp}{body} 的 ECDSA P-256 签名，以 base64 写在 X-Twilio-Email-Event-Webhook-Signature 标头中。</translation>
    </message>
    <message>
        <source>ECDSA with SHA-1 over the raw body; the X-EBAY-SIGNATURE header is base64 of a JSON object with the signature as a member.</source>
        <translation>对原始正文的 ECDSA（SHA-1）签名；X-EBAY-SIGNATURE 标头是 JSON 对象的 base64，签名为其成员。</translation>
    </message>
    <message>
        <source>Ed25519 over request id, user id, timestamp and the SHA-256 of the body, a line each, as hex in the X-Fal-Webhook-Signature header; timestamps may be 5 min off.</source>
        <translation>对请求 ID、用户 ID、时间戳和正文的 SHA-256（各一行）的 Ed25519，以十六进制写在 X-Fal-Webhook-Signature 标头中；时间戳最多可偏差 5 min。</translation>
    </message>
    <message>
        <source>Ed25519 over request target, host, date and digest, a line each, as base64 in the element signature= of the Keygen-Signature header.</source>
        <translation>对请求目标、主机、日期和摘要（各一行）的 Ed25519，以 base64 写在 Keygen-Signature 标头的元素 signature= 中。</translation>
    </message>
    <message>
        <source>Ed25519 over the Content-Digest header (a profile of RFC 9421), in the Signature header; signatures may be 5 min old.</source>
        <translation>对 Content-Digest 标头的 Ed25519 签名（RFC 9421 的一种配置），位于 Signature 标头中；签名最多可旧 5 min。</translation>
    </message>
    <message>
        <source>Ed25519 over the components that Signature-Input lists (RFC 9421), in the Signature header.</source>
        <translation>对 Signature-Input 所列组件（RFC 9421）的 Ed25519，位于 Signature 标头中。</translation>
    </message>
    <message>
        <source>Ed25519 signature of {id}.{timestamp}.{body}, as base64 in the items “v1a,…” of the webhook-signature header; timestamps may be 5 min old.</source>
        <translation>对 {id}.{timestamp}.{body} 的 Ed25519 签名，以 base64 写在 webhook-signature 标头的“v1a,…”各项中；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>Ed25519 signature of {timestamp}{body}, as hex in the X-Signature-Ed25519 header.</source>
        <translation>对 {timestamp}{body} 的 Ed25519 签名，以十六进制写在 X-Signature-Ed25519 标头中。</translation>
    </message>
    <message>
        <source>Ed25519 signature of {timestamp}|{body}, as base64 in the telnyx-signature-ed25519 header; timestamps may be 5 min old.</source>
        <translation>对 {timestamp}|{body} 的 Ed25519 签名，以 base64 写在 telnyx-signature-ed25519 标头中；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>Endpoint URL as set at eBay (of the handshake)</source>
        <translation>在 eBay 设置的端点 URL（握手用）</translation>
    </message>
    <message>
        <source>GitHub sends this older header beside X-Hub-Signature-256; prefer the newer one.</source>
        <translation>GitHub 在 X-Hub-Signature-256 之外还发送这个较旧的标头；请优先使用较新的。</translation>
    </message>
    <message>
        <source>HMAC of the raw body, as lower-case hex in the X-Hub-Signature header, which names the method: sha1=, sha256=, sha384= or sha512=.</source>
        <translation>原始正文的 HMAC，以小写十六进制写在 X-Hub-Signature 标头中，该标头指明方法：sha1=、sha256=、sha384= 或 sha512=。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the form field bt_payload with the SHA-1 of the private key, as lower-case hex behind the public key in the field bt_signature.</source>
        <translation>以私钥的 SHA-1 对表单字段 bt_payload 计算的 HMAC-SHA1，以小写十六进制写在字段 bt_signature 中公钥之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the full URL and the form&apos;s parameters sorted by name, as base64 in the X-Twilio-Signature header.</source>
        <translation>完整 URL 和按名称排序的表单参数的 HMAC-SHA1，以 base64 写在 X-Twilio-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the full URL, as base64 in the X-Twilio-Signature header; the URL&apos;s bodySHA256 protects the body.</source>
        <translation>完整 URL 的 HMAC-SHA1，以 base64 写在 X-Twilio-Signature 标头中；URL 的 bodySHA256 保护正文。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as base64 in the X-MMS-Signature header.</source>
        <translation>原始正文的 HMAC-SHA1，以 base64 写在 X-MMS-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as lower-case hex after sha1= in the X-Hub-Signature header.</source>
        <translation>原始正文的 HMAC-SHA1，以小写十六进制写在 X-Hub-Signature 标头中 sha1= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as lower-case hex after sha1hash= in the x-adsk-signature header.</source>
        <translation>原始正文的 HMAC-SHA1，以小写十六进制写在 x-adsk-signature 标头中 sha1hash= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as lower-case hex in the X-Signature header.</source>
        <translation>原始正文的 HMAC-SHA1，以小写十六进制写在 X-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of the raw body, as lower-case hex in the x-vercel-signature header.</source>
        <translation>原始正文的 HMAC-SHA1，以小写十六进制写在 x-vercel-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of {body}{callback_url}, as base64 in the X-Trello-Webhook header.</source>
        <translation>{body}{callback_url} 的 HMAC-SHA1，以 base64 写在 X-Trello-Webhook 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA1 of {webhook_url}{sorted form}, as base64 in the X-Mandrill-Signature header.</source>
        <translation>{webhook_url}{sorted form} 的 HMAC-SHA1，以 base64 写在 X-Mandrill-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of POST{body}, as lower-case hex in the x-deel-signature header.</source>
        <translation>POST{body} 的 HMAC-SHA256，以小写十六进制写在 x-deel-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of a JSON object with the body as text, the environment and the timestamp, as base64 in the element sign= of the gcms-signature header.</source>
        <translation>由正文文本、环境和时间戳组成的 JSON 对象的 HMAC-SHA256，以 base64 写在 gcms-signature 标头的元素 sign= 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of eight fields joined by colons, as base64 in additionalData.hmacSignature of every notification item.</source>
        <translation>以冒号连接的八个字段的 HMAC-SHA256，以 base64 写在每个通知项的 additionalData.hmacSignature 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of event time and event type, as lower-case hex in the member event.event_hash of the JSON in the form field json.</source>
        <translation>事件时间和事件类型的 HMAC-SHA256，以小写十六进制写在表单字段 json 内 JSON 的成员 event.event_hash 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of hmacsha256={body}, as lower-case hex in the X-LI-Signature header.</source>
        <translation>hmacsha256={body} 的 HMAC-SHA256，以小写十六进制写在 X-LI-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of method, path, signed headers and body, as lower-case hex in the x-contentful-signature header; timestamps must be younger than 30 s.</source>
        <translation>方法、路径、已签名的标头和正文的 HMAC-SHA256，以小写十六进制写在 x-contentful-signature 标头中；时间戳必须新于 30 s。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the URL with its sorted query, the sorted form fields and the nonce, as base64 in the X-Plivo-Signature-V3 header.</source>
        <translation>带已排序查询串的 URL、已排序的表单字段和随机数的 HMAC-SHA256，以 base64 写在 X-Plivo-Signature-V3 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the body with non-ASCII characters as \u escapes, as hex after sha256= in the X-Hub-Signature-256 header.</source>
        <translation>非 ASCII 字符写作 \u 转义的正文的 HMAC-SHA256，以十六进制写在 X-Hub-Signature-256 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the body, the nonce and the timestamp joined by dots, as base64 in the x-sinch-webhook-signature header.</source>
        <translation>以点连接的正文、随机数和时间戳的 HMAC-SHA256，以 base64 写在 x-sinch-webhook-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the id in the query, the request id and the timestamp, as lower-case hex in the element v1= of the x-signature header.</source>
        <translation>查询串中的 ID、请求 ID 和时间戳的 HMAC-SHA256，以小写十六进制写在 x-signature 标头的元素 v1= 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 after HMAC in the Authorization header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 Authorization 标头中 HMAC 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 after sha256= in the Typeform-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 Typeform-Signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 after sha256= in the x-twitter-webhooks-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 x-twitter-webhooks-signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the Heroku-Webhook-Hmac-SHA256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 Heroku-Webhook-Hmac-SHA256 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the HmacSignature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 HmacSignature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the Tally-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 Tally-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Ably-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 X-Ably-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Bolt-Hmac-Sha256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 X-Bolt-Hmac-Sha256 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-DocuSign-Signature-1 header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 X-DocuSign-Signature-1 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Fourthwall-Hmac-SHA256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 X-Fourthwall-Hmac-SHA256 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Shopify-Hmac-Sha256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 X-Shopify-Hmac-Sha256 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-Signature-Primary header, and during a change of secret in X-Signature-Secondary.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 X-Signature-Primary 标头中，更换密钥期间也写在 X-Signature-Secondary 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the X-WC-Webhook-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 X-WC-Webhook-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the aftership-hmac-sha256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 aftership-hmac-sha256 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the intuit-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 intuit-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the x-kontent-ai-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 x-kontent-ai-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the x-line-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 x-line-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the x-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 x-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64 in the x-xero-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 x-xero-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64, one signature a client secret, in the Cronofy-HMAC-SHA256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64 写在 Cronofy-HMAC-SHA256 标头中，每个客户端密钥一个签名。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as base64url in the X-Merge-Webhook-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以 base64url 写在 X-Merge-Webhook-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as hex in the Webhook-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以十六进制写在 Webhook-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as hex in the X-SHA2-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以十六进制写在 X-SHA2-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after hmac-sha256-hex= in the X-Hmac-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Hmac-Signature 标头中 hmac-sha256-hex= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after hmac-sha256= in the X-Airtable-Content-MAC header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Airtable-Content-MAC 标头中 hmac-sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the Ashby-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 Ashby-Signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the BTCPay-Sig header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 BTCPay-Sig 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Doppler-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Doppler-Signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Hub-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Hub-Signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Hub-Signature-256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Hub-Signature-256 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Mollie-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Mollie-Signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the X-Notion-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Notion-Signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex after sha256= in the x-npm-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 x-npm-signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Dub-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 Dub-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Klarna-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 Klarna-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Linear-Signature header; timestamps may be 1 min old.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 Linear-Signature 标头中；时间戳最多可旧 1 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Sentry-Hook-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 Sentry-Hook-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the Squarespace-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 Squarespace-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-CC-Webhook-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-CC-Webhook-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Cal-Signature-256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Cal-Signature-256 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Chargify-Webhook-Signature-Hmac-Sha-256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Chargify-Webhook-Signature-Hmac-Sha-256 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Checkr-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Checkr-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Dropbox-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Dropbox-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Gitea-Signature or X-Forgejo-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Gitea-Signature 或 X-Forgejo-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Hook-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Hook-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-LD-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-LD-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Nylas-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Nylas-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Pusher-Signature header; X-Pusher-Key names the app key.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Pusher-Signature 标头中；X-Pusher-Key 指明应用密钥。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Razorpay-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Razorpay-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Request-Signature-SHA-256 header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Request-Signature-SHA-256 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Signature header, as many payment gateways send it.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Signature 标头中，许多支付网关都如此发送。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the X-Viber-Content-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-Viber-Content-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the cko-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 cko-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the items “v1=…” of the X-PagerDuty-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 X-PagerDuty-Signature 标头的“v1=…”各项中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the items “v1=…” of the circleci-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 circleci-signature 标头的“v1=…”各项中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, as lower-case hex in the x-sendbird-signature header.</source>
        <translation>原始正文的 HMAC-SHA256，以小写十六进制写在 x-sendbird-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of the raw body, or of {timestamp}:{body} where a timestamp header is set up, as lower-case hex in the X-Grafana-Alerting-Signature header.</source>
        <translation>原始正文的 HMAC-SHA256（设置了时间戳标头时为 {timestamp}:{body}），以小写十六进制写在 X-Grafana-Alerting-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of v0:{timestamp}:{body}, as lower-case hex after v0= in the X-Slack-Signature header; timestamps may be 5 min old.</source>
        <translation>v0:{timestamp}:{body} 的 HMAC-SHA256，以小写十六进制写在 X-Slack-Signature 标头中 v0= 之后；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of v0:{timestamp}:{body}, as lower-case hex after v0= in the x-zm-signature header; timestamps may be 5 min old.</source>
        <translation>v0:{timestamp}:{body} 的 HMAC-SHA256，以小写十六进制写在 x-zm-signature 标头中 v0= 之后；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of v0:{timestamp}:{body}, as lower-case hex in the X-CIO-Signature header.</source>
        <translation>v0:{timestamp}:{body} 的 HMAC-SHA256，以小写十六进制写在 X-CIO-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {body} and the Framer-Webhook-Submission-Id header, as lower-case hex after sha256= in the Framer-Signature header.</source>
        <translation>{body} 和 Framer-Webhook-Submission-Id 标头的 HMAC-SHA256，以小写十六进制写在 Framer-Signature 标头中 sha256= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {body}{timestamp}, as base64 in the Box-Signature-Primary header; timestamps may be 10 min old.</source>
        <translation>{body}{timestamp} 的 HMAC-SHA256，以 base64 写在 Box-Signature-Primary 标头中；时间戳最多可旧 10 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {body}{timestamp}, as lower-case hex in the Klaviyo-Signature header.</source>
        <translation>{body}{timestamp} 的 HMAC-SHA256，以小写十六进制写在 Klaviyo-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {body}{timestamp}, as lower-case hex in the element s= of the X-Inngest-Signature header; timestamps may be 5 min old.</source>
        <translation>{body}{timestamp} 的 HMAC-SHA256，以小写十六进制写在 X-Inngest-Signature 标头的元素 s= 中；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}, as lower-case hex in the form field hashed_order.</source>
        <translation>{id} 的 HMAC-SHA256，以小写十六进制写在表单字段 hashed_order 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}.{timestamp}.{body}, as base64 in the items “v1,…” of the svix-signature header; timestamps may be 5 min old.</source>
        <translation>{id}.{timestamp}.{body} 的 HMAC-SHA256，以 base64 写在 svix-signature 标头的“v1,…”各项中；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}.{timestamp}.{body}, as base64 in the items “v1,…” of the webhook-signature header.</source>
        <translation>{id}.{timestamp}.{body} 的 HMAC-SHA256，以 base64 写在 webhook-signature 标头的“v1,…”各项中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}.{timestamp}.{body}, as base64 in the items “v1,…” of the webhook-signature header; timestamps may be 5 min old.</source>
        <translation>{id}.{timestamp}.{body} 的 HMAC-SHA256，以 base64 写在 webhook-signature 标头的“v1,…”各项中；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}{timestamp}{body}, as base64, one signature a signing key, in the X-ConfigCat-Webhook-Signature-V1 header.</source>
        <translation>{id}{timestamp}{body} 的 HMAC-SHA256，以 base64 写在 X-ConfigCat-Webhook-Signature-V1 标头中，每个签名密钥一个签名。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {id}{timestamp}{body}, as hex after sha256= in the Twitch-Eventsub-Message-Signature header; timestamps may be 10 min old.</source>
        <translation>{id}{timestamp}{body} 的 HMAC-SHA256，以十六进制写在 Twitch-Eventsub-Message-Signature 标头中 sha256= 之后；时间戳最多可旧 10 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {method}{url}{body}{timestamp}, as base64 in the X-HubSpot-Signature-v3 header; timestamps may be 5 min old.</source>
        <translation>{method}{url}{body}{timestamp} 的 HMAC-SHA256，以 base64 写在 X-HubSpot-Signature-v3 标头中；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {notification_url}{body}, as base64 in the x-square-hmacsha256-signature header.</source>
        <translation>{notification_url}{body} 的 HMAC-SHA256，以 base64 写在 x-square-hmacsha256-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {signature.timestamp}{signature.token}, as lower-case hex in the body&apos;s signature.signature.</source>
        <translation>{signature.timestamp}{signature.token} 的 HMAC-SHA256，以小写十六进制写在正文的 signature.signature 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}, the listed headers and the body, as lower-case hex in the element v1= of the X-Hook0-Signature header; timestamps may be 5 min off.</source>
        <translation>{timestamp}、所列标头和正文的 HMAC-SHA256，以小写十六进制写在 X-Hook0-Signature 标头的元素 v1= 中；时间戳最多可偏差 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as base64 in the element s= of the x-knock-signature header.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以 base64 写在 x-knock-signature 标头的元素 s= 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as base64url in the element v1= of the sanity-webhook-signature header.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以 base64url 写在 sanity-webhook-signature 标头的元素 v1= 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the Lob-Signature header.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 Lob-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element s= of the TikTok-Signature header.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 TikTok-Signature 标头的元素 s= 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element signature= of the X-Buildkite-Signature header.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 X-Buildkite-Signature 标头的元素 signature= 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v0= of the ElevenLabs-Signature header; timestamps may be 30 min old.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 ElevenLabs-Signature 标头的元素 v0= 中；时间戳最多可旧 30 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the Calendly-Webhook-Signature header; timestamps may be 3 min old.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 Calendly-Webhook-Signature 标头的元素 v1= 中；时间戳最多可旧 3 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the Persona-Signature header.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 Persona-Signature 标头的元素 v1= 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the Shippo-Auth-Signature header.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 Shippo-Auth-Signature 标头的元素 v1= 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the Stripe-Signature header; timestamps may be 5 min old.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 Stripe-Signature 标头的元素 v1= 中；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the WorkOS-Signature header; timestamps may be 3 min old.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 WorkOS-Signature 标头的元素 v1= 中；时间戳最多可旧 3 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the element v1= of the mux-signature header; timestamps may be 5 min old.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 mux-signature 标头的元素 v1= 中；时间戳最多可旧 5 min。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}.{body}, as lower-case hex in the recurly-signature header: the timestamp, then a signature for each key.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA256，以小写十六进制写在 recurly-signature 标头中：先是时间戳，然后每个密钥一个签名。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}:{body}, as base64 in the X-Front-Signature header.</source>
        <translation>{timestamp}:{body} 的 HMAC-SHA256，以 base64 写在 X-Front-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}:{body}, as lower-case hex in the X-UA-Signature header.</source>
        <translation>{timestamp}:{body} 的 HMAC-SHA256，以小写十六进制写在 X-UA-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}:{body}, as lower-case hex in the element h1= of the Paddle-Signature header; timestamps may be 5 s old.</source>
        <translation>{timestamp}:{body} 的 HMAC-SHA256，以小写十六进制写在 Paddle-Signature 标头的元素 h1= 中；时间戳最多可旧 5 s。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}:{body}, as lower-case hex in the x-webflow-signature header.</source>
        <translation>{timestamp}:{body} 的 HMAC-SHA256，以小写十六进制写在 x-webflow-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}{body}, as base64 in the X-Zendesk-Webhook-Signature header.</source>
        <translation>{timestamp}{body} 的 HMAC-SHA256，以 base64 写在 X-Zendesk-Webhook-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}{body}, as base64 in the x-webhook-signature header.</source>
        <translation>{timestamp}{body} 的 HMAC-SHA256，以 base64 写在 x-webhook-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of {timestamp}{body}, as lower-case hex in the x-signature header.</source>
        <translation>{timestamp}{body} 的 HMAC-SHA256，以小写十六进制写在 x-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA256 over the components that Signature-Input lists (RFC 9421), in the Signature header.</source>
        <translation>对 Signature-Input 所列组件（RFC 9421）的 HMAC-SHA256，位于 Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of the JSON with its names sorted and written again without blanks, as lower-case hex in x-nowpayments-sig.</source>
        <translation>名称排序后不带空格重写的 JSON 的 HMAC-SHA512，以小写十六进制写在 x-nowpayments-sig 中。</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of the raw body, as lower-case hex in the X-Onfleet-Signature header.</source>
        <translation>原始正文的 HMAC-SHA512，以小写十六进制写在 X-Onfleet-Signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of the raw body, as lower-case hex in the x-paystack-signature header.</source>
        <translation>原始正文的 HMAC-SHA512，以小写十六进制写在 x-paystack-signature 标头中。</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of the raw body, as upper-case hex after sha512= in the X-ANET-Signature header.</source>
        <translation>原始正文的 HMAC-SHA512，以大写十六进制写在 X-ANET-Signature 标头中 sha512= 之后。</translation>
    </message>
    <message>
        <source>HMAC-SHA512 of {timestamp}.{body}, as lower-case hex in the element v0= of the X-Affirm-Signature header.</source>
        <translation>{timestamp}.{body} 的 HMAC-SHA512，以小写十六进制写在 X-Affirm-Signature 标头的元素 v0= 中。</translation>
    </message>
    <message>
        <source>HTTP Basic credentials in the Authorization header are compared.</source>
        <translation>比较 Authorization 标头中的 HTTP Basic 凭据。</translation>
    </message>
    <message>
        <source>Headers that x-contentful-signed-headers does not list, and the host, are not covered.</source>
        <translation>x-contentful-signed-headers 未列出的标头以及主机未被覆盖。</translation>
    </message>
    <message>
        <source>JWS (ES256) whose claim request_body_sha256 is the digest of the body, in the Plaid-Verification header; tokens may be 5 min old.</source>
        <translation>Plaid-Verification 标头中的 JWS (ES256)，其声明 request_body_sha256 是正文的摘要；令牌最多可旧 5 min。</translation>
    </message>
    <message>
        <source>JWS (ES512) without its payload, over method, path, the listed headers and the body, in the Tl-Signature header.</source>
        <translation>Tl-Signature 标头中不带载荷的 JWS (ES512)，覆盖方法、路径、所列标头和正文。</translation>
    </message>
    <message>
        <source>JWS (HS256) in the Authorization header; it says who sent the request, not what.</source>
        <translation>Authorization 标头中的 JWS (HS256)；它说明请求由谁发送，而不说明内容。</translation>
    </message>
    <message>
        <source>JWS (HS256) whose claim payload_hash is the digest of the body, as Bearer token in the Authorization header.</source>
        <translation>Authorization 标头中作为 Bearer 令牌的 JWS (HS256)，其声明 payload_hash 是正文的摘要。</translation>
    </message>
    <message>
        <source>JWS (HS256) whose claim qsh is the digest of method, path and query, after JWT in the Authorization header.</source>
        <translation>JWS (HS256)，其声明 qsh 是方法、路径和查询串的摘要，位于 Authorization 标头中 JWT 之后。</translation>
    </message>
    <message>
        <source>JWS (HS256) whose claim sha256 is the digest of the body, in the Authorization header.</source>
        <translation>Authorization 标头中的 JWS (HS256)，其声明 sha256 是正文的摘要。</translation>
    </message>
    <message>
        <source>JWS (HS256) whose claim sha256 is the digest of the body, in the X-Webhook-Signature header.</source>
        <translation>X-Webhook-Signature 标头中的 JWS (HS256)，其声明 sha256 是正文的摘要。</translation>
    </message>
    <message>
        <source>JWS (HS256) with the URL and the digest of the body as claims, in the Upstash-Signature header.</source>
        <translation>Upstash-Signature 标头中的 JWS (HS256)，以 URL 和正文的摘要为声明。</translation>
    </message>
    <message>
        <source>JWS (HS256, HS384 or HS512) with digests of URL and body as claims, in the MessageBird-Signature-JWT header.</source>
        <translation>MessageBird-Signature-JWT 标头中的 JWS（HS256、HS384 或 HS512），以 URL 和正文的摘要为声明。</translation>
    </message>
    <message>
        <source>JWS (RS256) in the x-ctct-webhook-sig header; the key comes from the provider&apos;s JWKS.</source>
        <translation>x-ctct-webhook-sig 标头中的 JWS (RS256)；密钥来自提供商的 JWKS。</translation>
    </message>
    <message>
        <source>Key id (kid)</source>
        <translation>密钥 ID (kid)</translation>
    </message>
    <message>
        <source>Key id (the account&apos;s id)</source>
        <translation>密钥 ID（账户 ID）</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Kick&apos;s public key (PEM). To sign, a private key of your own.</source>
        <translation>Kick 的公钥（PEM）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>Kick-Event-Type stands beside the signature and is not covered.</source>
        <translation>Kick-Event-Type 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>Linear-Event and Linear-Delivery stand beside the signature and are not covered.</source>
        <translation>Linear-Event 和 Linear-Delivery 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>Mandrill&apos;s check of a new URL is signed with the published key test-webhook, which is accepted too.</source>
        <translation>Mandrill 检查新 URL 时用公开的密钥 test-webhook 签名，该密钥也被接受。</translation>
    </message>
    <message>
        <source>Method, path, body and the headers that the token lists are covered; the query is not. Nothing limits the age.</source>
        <translation>覆盖方法、路径、正文和令牌所列的标头；查询串未被覆盖。时效不受限制。</translation>
    </message>
    <message>
        <source>Next signing key</source>
        <translation>下一个签名密钥</translation>
    </message>
    <message>
        <source>No limit of age is published, so the timestamp is shown and not judged. While a secret is changed there are two groups, and one that matches is enough.</source>
        <translation>未公布时效限制，因此时间戳只显示、不判断。更换密钥期间有两组，其中一组相符即可。</translation>
    </message>
    <message>
        <source>No limit of age is published, so the timestamp is shown and not judged.</source>
        <translation>未公布时效限制，因此时间戳只显示、不判断。</translation>
    </message>
    <message>
        <source>No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>Notification URL</source>
        <translation>通知 URL</translation>
    </message>
    <message>
        <source>Of the headers, only those that the element h= lists are covered.</source>
        <translation>标头中只有元素 h= 所列的被覆盖。</translation>
    </message>
    <message>
        <source>Of the headers, the request id, the user id and the timestamp are covered.</source>
        <translation>标头中覆盖请求 ID、用户 ID 和时间戳。</translation>
    </message>
    <message>
        <source>Of the request, only the components that Signature-Input lists are covered.</source>
        <translation>请求中只有 Signature-Input 所列的组件被覆盖。</translation>
    </message>
    <message>
        <source>One of the account&apos;s HMAC keys for Connect, used as text.</source>
        <translation>账户用于 Connect 的 HMAC 密钥之一，作为文本使用。</translation>
    </message>
    <message>
        <source>One of the endpoint&apos;s signature keys, used as text.</source>
        <translation>端点的签名密钥之一，作为文本使用。</translation>
    </message>
    <message>
        <source>One of the webhook&apos;s signing keys, used as text.</source>
        <translation>Webhook 的签名密钥之一，作为文本使用。</translation>
    </message>
    <message>
        <source>Only Content-Digest, and with it the body, is covered.</source>
        <translation>只覆盖 Content-Digest，并由此覆盖正文。</translation>
    </message>
    <message>
        <source>Only eight fields of each item are covered: references, merchant account, amount, event code and success.</source>
        <translation>每项只有八个字段被覆盖：引用、商户账户、金额、事件代码和成功标志。</translation>
    </message>
    <message>
        <source>Only event time and event type are covered: the rest of the body can be changed. Dropbox Sign expects the answer “Hello API Event Received”.</source>
        <translation>只覆盖事件时间和事件类型：正文其余部分可被改动。Dropbox Sign 期望应答“Hello API Event Received”。</translation>
    </message>
    <message>
        <source>Only the body is covered. A timestamp inside it is judged when the endpoint sets a tolerance.</source>
        <translation>只覆盖正文。端点设置了容差时才判断其中的时间戳。</translation>
    </message>
    <message>
        <source>Only the body is covered. The kid beside the signature is not: it must name the key that is set here.</source>
        <translation>只覆盖正文。签名之外的 kid 未被覆盖：它必须指明此处所设的密钥。</translation>
    </message>
    <message>
        <source>Only the body is covered: event type and delivery id stand in headers. The same digest is also sent as X-Hub-Signature-256.</source>
        <translation>只覆盖正文：事件类型和投递 ID 在标头中。同一摘要也作为 X-Hub-Signature-256 发送。</translation>
    </message>
    <message>
        <source>Only the body is covered: nothing dates the request, so a copy of it passes at any later time.</source>
        <translation>只覆盖正文：请求没有日期，因此其副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>Only the body is covered; the Sentry-Hook-Timestamp header is not.</source>
        <translation>只覆盖正文；Sentry-Hook-Timestamp 标头未被覆盖。</translation>
    </message>
    <message>
        <source>Only the charge&apos;s id is covered: amount and status can be altered without breaking the signature.</source>
        <translation>只覆盖收款的 ID：金额和状态可被改动而签名仍然有效。</translation>
    </message>
    <message>
        <source>Only the field bt_payload is covered.</source>
        <translation>只覆盖字段 bt_payload。</translation>
    </message>
    <message>
        <source>Only the lines that the element headers lists are covered: the body through its Digest, and no other header. Nothing limits the age.</source>
        <translation>只覆盖元素 headers 所列的各行：正文通过其 Digest 覆盖，其他标头都不覆盖。时效不受限制。</translation>
    </message>
    <message>
        <source>Only the timestamp and the token are covered: the event itself can be altered without breaking the signature.</source>
        <translation>只覆盖时间戳和令牌：事件本身可被改动而签名仍然有效。</translation>
    </message>
    <message>
        <source>Paddle&apos;s public key from Developer Tools, Public Key (PEM). To sign, a private key of your own.</source>
        <translation>Developer Tools 的 Public Key 中的 Paddle 公钥（PEM）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>RSA with SHA-256 over the SHA-256 of {timestamp}.{body}, as base64 in the element v0= of the X-Webhook-Signature header.</source>
        <translation>对 {timestamp}.{body} 的 SHA-256 计算的 RSA（SHA-256）签名，以 base64 写在 X-Webhook-Signature 标头的元素 v0= 中。</translation>
    </message>
    <message>
        <source>RSA-PSS over the components that Signature-Input lists (RFC 9421), in the Signature header.</source>
        <translation>对 Signature-Input 所列组件（RFC 9421）的 RSA-PSS，位于 Signature 标头中。</translation>
    </message>
    <message>
        <source>RSA-SHA1 over named members of the message, as base64 in its member Signature.</source>
        <translation>对消息中指定成员的 RSA-SHA1，以 base64 写在其成员 Signature 中。</translation>
    </message>
    <message>
        <source>RSA-SHA1 over the form&apos;s other fields, sorted and serialised as a PHP array, as base64 in the field p_signature.</source>
        <translation>对表单其余字段（排序并序列化为 PHP 数组）的 RSA-SHA1，以 base64 写在字段 p_signature 中。</translation>
    </message>
    <message>
        <source>RSA-SHA256 of the URL (GET) or the raw body (POST), as base64 in the x-ca-signature header.</source>
        <translation>对 URL（GET）或原始正文（POST）的 RSA-SHA256，以 base64 写在 x-ca-signature 标头中。</translation>
    </message>
    <message>
        <source>RSA-SHA256 of transmission id, time, webhook id and CRC-32 of the body, as base64 in the PAYPAL-TRANSMISSION-SIG header.</source>
        <translation>对传输 ID、时间、Webhook ID 和正文的 CRC-32 的 RSA-SHA256，以 base64 写在 PAYPAL-TRANSMISSION-SIG 标头中。</translation>
    </message>
    <message>
        <source>RSA-SHA256 over named members of the message, as base64 in its member Signature.</source>
        <translation>对消息中指定成员的 RSA-SHA256，以 base64 写在其成员 Signature 中。</translation>
    </message>
    <message>
        <source>RSA-SHA256 over timestamp, nonce and body, a line each, as base64 in the BinancePay-Signature header.</source>
        <translation>对时间戳、随机数和正文（各一行）的 RSA-SHA256，以 base64 写在 BinancePay-Signature 标头中。</translation>
    </message>
    <message>
        <source>RSA-SHA256 signature of the raw body, as base64 in the X-Signature-SHA256 header.</source>
        <translation>对原始正文的 RSA-SHA256 签名，以 base64 写在 X-Signature-SHA256 标头中。</translation>
    </message>
    <message>
        <source>RSA-SHA256 signature of {id}.{timestamp}.{body}, as base64 in the Kick-Event-Signature header.</source>
        <translation>对 {id}.{timestamp}.{body} 的 RSA-SHA256 签名，以 base64 写在 Kick-Event-Signature 标头中。</translation>
    </message>
    <message>
        <source>SHA-1 of {body}{timestamp}{secret}, or SHA-256 where the account is set so, as lower-case hex in the X-Cld-Signature header; timestamps may be 2 h old.</source>
        <translation>{body}{timestamp}{secret} 的 SHA-1（账户如此设置时为 SHA-256），以小写十六进制写在 X-Cld-Signature 标头中；时间戳最多可旧 2 h。</translation>
    </message>
    <message>
        <source>SHA-256 of {secret}{body}, as lower-case hex in the X-HubSpot-Signature header.</source>
        <translation>{secret}{body} 的 SHA-256，以小写十六进制写在 X-HubSpot-Signature 标头中。</translation>
    </message>
    <message>
        <source>SHA-256 of {secret}{method}{url}{body}, as lower-case hex in the X-HubSpot-Signature header.</source>
        <translation>{secret}{method}{url}{body} 的 SHA-256，以小写十六进制写在 X-HubSpot-Signature 标头中。</translation>
    </message>
    <message>
        <source>SHA-256 of {timestamp}{X-Lark-Request-Nonce}{secret}{body}, as lower-case hex in the X-Lark-Signature header.</source>
        <translation>{timestamp}{X-Lark-Request-Nonce}{secret}{body} 的 SHA-256，以小写十六进制写在 X-Lark-Signature 标头中。</translation>
    </message>
    <message>
        <source>Secondary signature key</source>
        <translation>次签名密钥</translation>
    </message>
    <message>
        <source>Stream signs the uncompressed JSON: a body sent with gzip must be unpacked first.</source>
        <translation>Stream 对未压缩的 JSON 签名：以 gzip 发送的正文须先解压。</translation>
    </message>
    <message>
        <source>The 64 characters of the request verification secret, used as text.</source>
        <translation>请求验证密钥的 64 个字符，作为文本使用。</translation>
    </message>
    <message>
        <source>The API key of the account, used as text.</source>
        <translation>账户的 API 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The API key, used as text.</source>
        <translation>API 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The API secret that belongs to the API key, used as text.</source>
        <translation>与 API key 对应的 API secret，作为文本使用。</translation>
    </message>
    <message>
        <source>The API token of the application, used as text.</source>
        <translation>应用的 API 令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The HMAC key from the webhook&apos;s settings: 64 hexadecimal digits, which are decoded.</source>
        <translation>Webhook 设置中的 HMAC 密钥：64 位十六进制数字，会被解码。</translation>
    </message>
    <message>
        <source>The HMAC key from the webhook&apos;s settings: hexadecimal digits, which are decoded.</source>
        <translation>Webhook 设置中的 HMAC 密钥：十六进制数字，会被解码。</translation>
    </message>
    <message>
        <source>The HMAC secret that Shippo gave for the account, used as text.</source>
        <translation>Shippo 为账户提供的 HMAC 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The IPN secret key from the payment settings, used as text.</source>
        <translation>付款设置中的 IPN 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The JWS secret token of the notification, used as text.</source>
        <translation>通知的 JWS 保密令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The MAC secret that Airtable returned when the webhook was made: base64, which is decoded.</source>
        <translation>创建 Webhook 时 Airtable 返回的 MAC 密钥：base64，会被解码。</translation>
    </message>
    <message>
        <source>The Signature Key from the merchant interface, hexadecimal: it is decoded. Signatures made with its text are accepted too.</source>
        <translation>商户界面中的 Signature Key，十六进制：会被解码。用其文本生成的签名也接受。</translation>
    </message>
    <message>
        <source>The URL is covered as MessageBird called it: scheme, host, port and query must be the public ones.</source>
        <translation>URL 按 MessageBird 调用时的样子被覆盖：协议、主机、端口和查询串必须是公开的那些。</translation>
    </message>
    <message>
        <source>The URL is covered as Plivo called it: scheme, host and port must be the public ones.</source>
        <translation>URL 按 Plivo 调用时的样子被覆盖：协议、主机和端口必须是公开的那些。</translation>
    </message>
    <message>
        <source>The URL is covered as QStash called it: scheme, host, port and query must be the public ones.</source>
        <translation>URL 按 QStash 调用时的样子被覆盖：协议、主机、端口和查询串必须是公开的那些。</translation>
    </message>
    <message>
        <source>The URL is covered as Twilio called it: scheme, host, port and query must be the public ones.</source>
        <translation>URL 按 Twilio 调用时的样子被覆盖：协议、主机、端口和查询串必须是公开的那些。</translation>
    </message>
    <message>
        <source>The X-Hook-Secret header of this request is the secret of all that follow: set it at the endpoint.</source>
        <translation>此请求的 X-Hook-Secret 标头就是后续所有请求的密钥：请在端点上设置它。</translation>
    </message>
    <message>
        <source>The account&apos;s Ed25519 public key (hex) from the dashboard&apos;s settings, or PEM. To sign, a private key of your own.</source>
        <translation>控制台设置中账户的 Ed25519 公钥（十六进制），或 PEM。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The account&apos;s HTTP webhook signing key, used as text.</source>
        <translation>账户的 HTTP Webhook 签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The account&apos;s auth token from the Plivo console, used as text.</source>
        <translation>Plivo 控制台中账户的 auth token，作为文本使用。</translation>
    </message>
    <message>
        <source>The account&apos;s auth token from the Twilio console, used as text.</source>
        <translation>Twilio 控制台中账户的 auth token，作为文本使用。</translation>
    </message>
    <message>
        <source>The account&apos;s public key: base64 of 32 bytes. To sign, a private key of your own.</source>
        <translation>账户的公钥：32 字节的 base64。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The account&apos;s signature secret from the dashboard, used as text.</source>
        <translation>控制台中账户的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The account&apos;s webhook signing secret: whsec_ and base64, which is decoded.</source>
        <translation>账户的 Webhook 签名密钥：whsec_ 和 base64，会被解码。</translation>
    </message>
    <message>
        <source>The app secret from the app console, used as text.</source>
        <translation>应用控制台中的应用密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The app secret from the app&apos;s basic settings, used as text.</source>
        <translation>应用基本设置中的应用密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s API secret, used as text.</source>
        <translation>应用的 API 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s client secret (API secret key), used as text; for hooks made in the admin, the secret shown under Notifications.</source>
        <translation>应用的客户端密钥（API secret key），作为文本使用；在后台创建的 Webhook 则用“通知”中显示的密钥。</translation>
    </message>
    <message>
        <source>The app&apos;s client secret, or the webhook&apos;s own key, used as text.</source>
        <translation>应用的客户端密钥，或 Webhook 自己的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s client secret, used as text.</source>
        <translation>应用的客户端密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s consumer secret, used as text.</source>
        <translation>应用的 consumer secret，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s encrypt key, used as text.</source>
        <translation>应用的 Encrypt Key，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s primary signature key, used as text.</source>
        <translation>应用的主签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s secret key, used as text.</source>
        <translation>应用的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s secret token from its feature settings, used as text.</source>
        <translation>应用功能设置中的保密令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s signing secret from Basic Information: 32 hexadecimal digits, used as text.</source>
        <translation>Basic Information 中应用的签名密钥：32 位十六进制数字，作为文本使用。</translation>
    </message>
    <message>
        <source>The app&apos;s verifier token, used as text.</source>
        <translation>应用的验证令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The application&apos;s public key from General Information: 64 hexadecimal digits.</source>
        <translation>General Information 中应用的公钥：64 位十六进制数字。</translation>
    </message>
    <message>
        <source>The application&apos;s public key from the developer dashboard, as PEM. To sign, a private key of your own.</source>
        <translation>开发者控制台中应用的公钥（PEM）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The application&apos;s secret signature for webhooks, used as text.</source>
        <translation>应用用于 Webhook 的保密签名串，作为文本使用。</translation>
    </message>
    <message>
        <source>The application&apos;s secret, used as text.</source>
        <translation>应用的密钥 (secret)，作为文本使用。</translation>
    </message>
    <message>
        <source>The authentication secret of the event hook; the whole header value is compared.</source>
        <translation>事件挂钩的身份验证密钥；比较整个标头值。</translation>
    </message>
    <message>
        <source>The authorization token typed into the stream&apos;s settings; the whole header value is compared.</source>
        <translation>在流设置中填写的授权令牌；比较整个标头值。</translation>
    </message>
    <message>
        <source>The body and the submission id are covered; nothing dates the request.</source>
        <translation>覆盖正文和提交 ID；请求没有日期。</translation>
    </message>
    <message>
        <source>The body is covered by its CRC-32 only, which finds accidents and stops no attacker.</source>
        <translation>正文仅由其 CRC-32 覆盖，它能发现意外，但挡不住攻击者。</translation>
    </message>
    <message>
        <source>The body is not covered: a token that was seen once passes with any body until it expires.</source>
        <translation>正文未被覆盖：见过一次的令牌在过期前可与任意正文一起通过。</translation>
    </message>
    <message>
        <source>The body is not covered: only method, path and query are.</source>
        <translation>正文未被覆盖：只覆盖方法、路径和查询串。</translation>
    </message>
    <message>
        <source>The body is not covered: only the query&apos;s data.id, x-request-id and the timestamp are.</source>
        <translation>正文未被覆盖：只覆盖查询串的 data.id、x-request-id 和时间戳。</translation>
    </message>
    <message>
        <source>The body itself is a JWS (RS256), checked with the application&apos;s public key.</source>
        <translation>正文本身就是 JWS (RS256)，用应用的公钥检查。</translation>
    </message>
    <message>
        <source>The body itself is a JWS (RS256); the key comes from the provider&apos;s JWKS.</source>
        <translation>正文本身就是 JWS (RS256)；密钥来自提供商的 JWKS。</translation>
    </message>
    <message>
        <source>The body&apos;s verification_token goes into the form where the subscription was made.</source>
        <translation>正文的 verification_token 应填入创建订阅的表单。</translation>
    </message>
    <message>
        <source>The bot&apos;s authentication token, used as text.</source>
        <translation>机器人的身份验证令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The callback URL is covered character for character, as it was registered.</source>
        <translation>回调 URL 按登记时的写法逐字符覆盖。</translation>
    </message>
    <message>
        <source>The certificate at PAYPAL-CERT-URL (PEM); it is never fetched. To sign, a private key of your own.</source>
        <translation>PAYPAL-CERT-URL 处的证书（PEM）；从不自动获取。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The certificate at the message&apos;s SigningCertURL (PEM); it is never fetched. To sign, a private key of your own.</source>
        <translation>消息的 SigningCertURL 处的证书（PEM）；从不自动获取。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The channel secret, used as text.</source>
        <translation>频道密钥（Channel secret），作为文本使用。</translation>
    </message>
    <message>
        <source>The client secret of the application, used as text.</source>
        <translation>应用的客户端密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The current signing key from the QStash console (sig_…), used as text.</source>
        <translation>QStash 控制台中的当前签名密钥（sig_…），作为文本使用。</translation>
    </message>
    <message>
        <source>The digest is signed, so that SHA-256 is taken twice; a signature over the text itself is accepted too. No limit of age is published, so the timestamp is shown and not judged.</source>
        <translation>签名的是摘要，因此取了两次 SHA-256；对文本本身的签名也接受。未公布时效限制，因此时间戳只显示、不判断。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s secret, used whole as text.</source>
        <translation>端点的密钥，整个作为文本使用。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s secret: whsec_ and base64, which is decoded.</source>
        <translation>端点的密钥：whsec_ 和 base64，会被解码。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s signing secret from the Stripe dashboard (Developers, Webhooks) or from `stripe listen`. It begins with whsec_ and is used whole.</source>
        <translation>Stripe 控制台（Developers、Webhooks）或 `stripe listen` 给出的端点签名密钥。以 whsec_ 开头，整个使用。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s signing secret, used as text.</source>
        <translation>端点的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s signing secret: whsec_ and base64, which is decoded.</source>
        <translation>端点的签名密钥：whsec_ 和 base64，会被解码。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s webhook key, used as text.</source>
        <translation>端点的 Webhook 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The environment&apos;s signing key; the part signkey-…- in front is left out.</source>
        <translation>环境的签名密钥；前面的 signkey-…- 部分会被略去。</translation>
    </message>
    <message>
        <source>The hub denied the subscription. %1</source>
        <translation>Hub 拒绝了订阅。%1</translation>
    </message>
    <message>
        <source>The hub.secret given with the subscription, used as text.</source>
        <translation>随订阅给出的 hub.secret，作为文本使用。</translation>
    </message>
    <message>
        <source>The integration&apos;s client secret, used as text.</source>
        <translation>集成的客户端密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The integration&apos;s secret key (sk_…), used as text.</source>
        <translation>集成的密钥（sk_…），作为文本使用。</translation>
    </message>
    <message>
        <source>The key of /webhook_verification_key/get as JSON (JWK or JWKS), or PEM. To sign, a private key of your own.</source>
        <translation>/webhook_verification_key/get 返回的密钥：JSON（JWK 或 JWKS），或 PEM。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The notification URL is covered character for character, as the subscription spells it.</source>
        <translation>通知 URL 按订阅中的写法逐字符覆盖。</translation>
    </message>
    <message>
        <source>The notification URL&apos;s secret key from the web app, used as text.</source>
        <translation>网页应用中通知 URL 的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The notification destination&apos;s secret key; it begins with pdl_ntfset_ and is used whole.</source>
        <translation>通知目标的密钥；以 pdl_ntfset_ 开头，整个使用。</translation>
    </message>
    <message>
        <source>The notification service&apos;s token, used as text.</source>
        <translation>通知服务的令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The password of the webhook&apos;s basic authentication.</source>
        <translation>Webhook 基本身份验证的密码。</translation>
    </message>
    <message>
        <source>The private API key of the merchant account, used as text.</source>
        <translation>商户账户的私有 API 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The private key of the API key pair; its SHA-1 digest is the key.</source>
        <translation>API 密钥对的私钥；其 SHA-1 摘要即为密钥。</translation>
    </message>
    <message>
        <source>The product environment&apos;s API secret, used as text.</source>
        <translation>产品环境的 API 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The provider&apos;s public key: PEM, or its JWKS as JSON. To sign, a private key of your own.</source>
        <translation>提供商的公钥：PEM，或其 JWKS（JSON）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The public key for the keyid that the request names (PEM, or base64). To sign, a private key of your own.</source>
        <translation>请求所指 keyid 的公钥（PEM 或 base64）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The public key for the kid in the header, as PEM, JWK or JWKS. To sign, a private key (P-521) of your own.</source>
        <translation>标头中 kid 对应的公钥：PEM、JWK 或 JWKS。签名时用您自己的私钥（P-521）。</translation>
    </message>
    <message>
        <source>The public key that getPublicKey returns for the kid in the header, as PEM. To sign, a private key of your own.</source>
        <translation>getPublicKey 针对标头中的 kid 返回的公钥（PEM）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The secret from the form&apos;s webhook settings, used as text.</source>
        <translation>表单 Webhook 设置中的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret given when the subscription was created, used as text.</source>
        <translation>创建订阅时给出的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret given with npm hook add, used as text.</source>
        <translation>npm hook add 时给出的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret given with the subscription, used as text.</source>
        <translation>随订阅给出的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret given with the webhook, used as text.</source>
        <translation>随 Webhook 给出的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret hash typed into the dashboard.</source>
        <translation>在控制台中填写的 secret hash。</translation>
    </message>
    <message>
        <source>The secret in the metadata of the webhook subscription, used as text.</source>
        <translation>Webhook 订阅元数据中的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret itself is sent in the Authorization header and compared.</source>
        <translation>密钥本身在 Authorization 标头中发送并比较。</translation>
    </message>
    <message>
        <source>The secret itself is sent in the X-Gitlab-Token header and compared.</source>
        <translation>密钥本身在 X-Gitlab-Token 标头中发送并比较。</translation>
    </message>
    <message>
        <source>The secret itself is sent in the X-Telegram-Bot-Api-Secret-Token header and compared.</source>
        <translation>密钥本身在 X-Telegram-Bot-Api-Secret-Token 标头中发送并比较。</translation>
    </message>
    <message>
        <source>The secret itself is sent in the form field token and compared.</source>
        <translation>密钥本身在表单字段 token中发送并比较。</translation>
    </message>
    <message>
        <source>The secret itself is sent in the verif-hash header and compared.</source>
        <translation>密钥本身在 verif-hash 标头中发送并比较。</translation>
    </message>
    <message>
        <source>The secret key given when the webhook was created, used as text.</source>
        <translation>创建 Webhook 时给出的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret of the app&apos;s key, from App Keys in the dashboard, used as text.</source>
        <translation>控制台 App Keys 中应用密钥的 secret，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret of the contact point&apos;s HMAC signature, used as text.</source>
        <translation>联络点 HMAC 签名的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret of the webhook integration, used as text.</source>
        <translation>Webhook 集成的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret part of the API key that the rule signs with, used as text.</source>
        <translation>规则签名所用 API 密钥的保密部分，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret that Asana sent in X-Hook-Secret when the webhook was made, used as text.</source>
        <translation>创建 Webhook 时 Asana 在 X-Hook-Secret 中发送的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret that ClickUp returned when the webhook was created, used as text.</source>
        <translation>创建 Webhook 时 ClickUp 返回的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret that both sides agreed on, used as text.</source>
        <translation>双方约定的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret token registered for the application&apos;s webhooks, used as text.</source>
        <translation>为应用的 Webhook 登记的保密令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret token set with the webhook, used as text.</source>
        <translation>随 Webhook 设置的保密令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret token typed into the webhook&apos;s settings.</source>
        <translation>在 Webhook 设置中填写的保密令牌。</translation>
    </message>
    <message>
        <source>The secret typed into the webhook&apos;s settings, used as text.</source>
        <translation>在 Webhook 设置中填写的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The secret_token given to setWebhook.</source>
        <translation>传给 setWebhook 的 secret_token。</translation>
    </message>
    <message>
        <source>The security token that Teams showed once, base64: it is decoded.</source>
        <translation>Teams 只显示一次的安全令牌，base64：会被解码。</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>The sender&apos;s public key (PEM, JWK). To sign, the private key.</source>
        <translation>发送方的公钥（PEM、JWK）。签名时用私钥。</translation>
    </message>
    <message>
        <source>The sender&apos;s public key: whpk_ and base64 of 32 bytes. To sign, the private key whsk_….</source>
        <translation>发送方的公钥：whpk_ 和 32 字节的 base64。签名时用私钥 whsk_…。</translation>
    </message>
    <message>
        <source>The shared secret in base64.</source>
        <translation>base64 形式的共享密钥。</translation>
    </message>
    <message>
        <source>The shared secret of the webhook destination, used as text.</source>
        <translation>Webhook 目标的共享密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The sharedSecret that the installed callback brought, used as text.</source>
        <translation>installed 回调带来的 sharedSecret，作为文本使用。</translation>
    </message>
    <message>
        <source>The signature covers the URL alone; the body is protected by the URL&apos;s bodySHA256, which is checked as well.</source>
        <translation>签名只覆盖 URL；正文由 URL 的 bodySHA256 保护，它也会被检查。</translation>
    </message>
    <message>
        <source>The signing key made for the webhook, used as text.</source>
        <translation>为 Webhook 生成的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing key of the account, used as text.</source>
        <translation>账户的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing key of the application&apos;s webhook feature, used as text.</source>
        <translation>应用 Webhook 功能的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing key of the reporting webhook, used as text.</source>
        <translation>报告 Webhook 的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing key of the webhook configuration, used as text.</source>
        <translation>Webhook 配置的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing key of the webhook subscription, used as text.</source>
        <translation>Webhook 订阅的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing secret from the merchant dashboard, used as text.</source>
        <translation>商户控制台中的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing secret of the application, used as text.</source>
        <translation>应用的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing secret of the form&apos;s webhook, used as text.</source>
        <translation>表单 Webhook 的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The signing secret typed into the webhook&apos;s settings, used as text.</source>
        <translation>在 Webhook 设置中填写的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The site&apos;s shared key from the webhook settings, used as text.</source>
        <translation>Webhook 设置中站点的共享密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The subscription&apos;s secret, hexadecimal: it is decoded.</source>
        <translation>订阅的密钥，十六进制：会被解码。</translation>
    </message>
    <message>
        <source>The subscription&apos;s secret, used as text.</source>
        <translation>订阅的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The subscription&apos;s secret: whsec_ and base64, which is decoded.</source>
        <translation>订阅的密钥：whsec_ 和 base64，会被解码。</translation>
    </message>
    <message>
        <source>The subscription&apos;s signature key from the developer console, used as text.</source>
        <translation>开发者控制台中订阅的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The subscription&apos;s signing key, used as text.</source>
        <translation>订阅的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The text hmacsha256= stands in front of the signed body, not in the header. Only the body is covered: nothing dates the request, so a copy of it passes at any later time.</source>
        <translation>文本 hmacsha256= 位于被签名的正文之前，不在标头中。只覆盖正文：请求没有日期，因此其副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>The token given when the order was made.</source>
        <translation>创建订单时给出的令牌。</translation>
    </message>
    <message>
        <source>The token of the invoice or resource, used as text.</source>
        <translation>发票或资源的令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The token says who sent the request and until when; it does not cover the body.</source>
        <translation>令牌说明请求由谁发送、有效至何时；它不覆盖正文。</translation>
    </message>
    <message>
        <source>The values are covered, not the bytes: blanks, the order of names and the spelling of numbers may differ.</source>
        <translation>覆盖的是值而不是字节：空格、名称顺序和数字写法可以不同。</translation>
    </message>
    <message>
        <source>The verification key from the mail settings: base64 of the public key. To sign, a private key of your own.</source>
        <translation>邮件设置中的验证密钥：公钥的 base64。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The verification token of the subscription&apos;s first request, used as text.</source>
        <translation>订阅首个请求中的验证令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook endpoint&apos;s public key, as PEM. To sign, a private key of your own.</source>
        <translation>Webhook 端点的公钥（PEM）。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>The webhook endpoint&apos;s secret, used as text.</source>
        <translation>Webhook 端点的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook key from the app&apos;s settings; it looks like base64 and is used as text.</source>
        <translation>应用设置中的 Webhook 密钥；看起来像 base64，但作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook secret from the dashboard, hexadecimal: it is decoded.</source>
        <translation>控制台中的 Webhook 密钥，十六进制：会被解码。</translation>
    </message>
    <message>
        <source>The webhook secret from the notification settings, used as text.</source>
        <translation>通知设置中的 Webhook 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook secret of the project&apos;s integration, used as text.</source>
        <translation>项目集成的 Webhook 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook secret that Nylas returned when the destination was made, used as text.</source>
        <translation>创建目标时 Nylas 返回的 Webhook 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook secret that you gave; it is normalised (Unicode NFKD) first.</source>
        <translation>您给出的 Webhook 密钥；会先规范化（Unicode NFKD）。</translation>
    </message>
    <message>
        <source>The webhook secret typed into the dashboard, used as text; it is not the API key secret.</source>
        <translation>在控制台中填写的 Webhook 密钥，作为文本使用；它不是 API key secret。</translation>
    </message>
    <message>
        <source>The webhook shared secret from the notification settings, used as text.</source>
        <translation>通知设置中的 Webhook 共享密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook subscription&apos;s signing secret, used as text.</source>
        <translation>Webhook 订阅的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s HMAC secret, used as text.</source>
        <translation>Webhook 的 HMAC 密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s key, used as text.</source>
        <translation>Webhook 的 key，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s or integration&apos;s secret, used as text.</source>
        <translation>Webhook 或集成的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret (wsec_…), used as text.</source>
        <translation>Webhook 的密钥（wsec_…），作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret from the dashboard, used as text.</source>
        <translation>控制台中 Webhook 的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret key, used as text.</source>
        <translation>Webhook 的保密密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret token, used as text.</source>
        <translation>Webhook 的保密令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret, used as text.</source>
        <translation>Webhook 的密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret, whsec_ included, used as text.</source>
        <translation>Webhook 的密钥（包括 whsec_），作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret; it looks like base64 and is used as text.</source>
        <translation>Webhook 的密钥；看起来像 base64，但作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s shared secret, used as text.</source>
        <translation>Webhook 的共享密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s signature key from the dashboard, used as text.</source>
        <translation>控制台中 Webhook 的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s signing key, used as text.</source>
        <translation>Webhook 的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s signing secret from the dashboard, used as text.</source>
        <translation>控制台中 Webhook 的签名密钥 (signing secret)，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s signing secret, used as text.</source>
        <translation>Webhook 的签名密钥 (signing secret)，作为文本使用。</translation>
    </message>
    <message>
        <source>The webhook&apos;s signing token: whsec_ and base64, which is decoded.</source>
        <translation>Webhook 的签名令牌：whsec_ 和 base64，会被解码。</translation>
    </message>
    <message>
        <source>The webhook&apos;s token, used as text.</source>
        <translation>Webhook 的令牌，作为文本使用。</translation>
    </message>
    <message>
        <source>The word POST and the body are covered. Nothing dates the request, so a copy of it passes at any later time.</source>
        <translation>覆盖单词 POST 和正文。请求没有日期，因此其副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>The workflow&apos;s signature key, used as text.</source>
        <translation>工作流的签名密钥，作为文本使用。</translation>
    </message>
    <message>
        <source>To subscribe again, open %1</source>
        <translation>要重新订阅，请打开 %1</translation>
    </message>
    <message>
        <source>Twitch-Eventsub-Subscription-Type, Twitch-Eventsub-Message-Type and Twitch-Eventsub-Message-Retry stand beside the signature and are not covered.</source>
        <translation>Twitch-Eventsub-Subscription-Type、Twitch-Eventsub-Message-Type 和 Twitch-Eventsub-Message-Retry 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>URL validation</source>
        <translation>URL 校验</translation>
    </message>
    <message>
        <source>URL verification</source>
        <translation>URL 验证</translation>
    </message>
    <message>
        <source>UnsubscribeURL, message attributes and headers are not covered. Version 1 signs with SHA-1, which is weak by today&apos;s rules.</source>
        <translation>UnsubscribeURL、消息属性和标头未被覆盖。版本 1 用 SHA-1 签名，按今天的标准偏弱。</translation>
    </message>
    <message>
        <source>UnsubscribeURL, message attributes and headers are not covered.</source>
        <translation>UnsubscribeURL、消息属性和标头未被覆盖。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Verification token (of the handshake)</source>
        <translation>验证令牌（握手用）</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>验证令牌 (verify token)</translation>
    </message>
    <message>
        <source>Webhook ID</source>
        <translation>Webhook 的 ID</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook 网址 (URL)</translation>
    </message>
    <message>
        <source>Wise&apos;s public key (PEM); sandbox and live differ. To sign, a private key of your own.</source>
        <translation>Wise 的公钥（PEM）；沙盒与正式环境不同。签名时用您自己的私钥。</translation>
    </message>
    <message>
        <source>Without a timestamp header nothing dates the request. Both header names can be set: these are the usual ones.</source>
        <translation>没有时间戳标头时，请求没有日期。两个标头名称都可设置：这里是通常的名称。</translation>
    </message>
    <message>
        <source>X-Atlassian-Webhook-Identifier and X-Atlassian-Webhook-Retry stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Atlassian-Webhook-Identifier 和 X-Atlassian-Webhook-Retry 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>X-Buildkite-Event stands beside the signature and is not covered.</source>
        <translation>X-Buildkite-Event 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>X-Delivery-Id stands beside the signature and is not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Delivery-Id 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>X-Event-Key, X-Request-UUID and X-Attempt-Number stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Event-Key、X-Request-UUID 和 X-Attempt-Number 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>X-Event-Name stands beside the signature and is not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Event-Name 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>X-GitHub-Event and X-GitHub-Delivery stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-GitHub-Event 和 X-GitHub-Delivery 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>X-Gitlab-Event stands beside the signature and is not covered.</source>
        <translation>X-Gitlab-Event 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>X-Netlify-Event stands beside the signature and is not covered.</source>
        <translation>X-Netlify-Event 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>X-Pusher-Key is not covered; without the parameter “App key” only its shape is checked.</source>
        <translation>X-Pusher-Key 未被覆盖；没有参数“应用密钥”时只检查其形式。</translation>
    </message>
    <message>
        <source>X-Shopify-Topic, X-Shopify-Webhook-Id and X-Shopify-Event-Id stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Shopify-Topic、X-Shopify-Webhook-Id 和 X-Shopify-Event-Id 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>X-Slack-Retry-Num stands beside the signature and is not covered.</source>
        <translation>X-Slack-Retry-Num 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>X-Topic and X-Delivery-ID stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-Topic 和 X-Delivery-ID 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>X-WC-Webhook-Topic and X-WC-Webhook-Delivery-ID stand beside the signature and are not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>X-WC-Webhook-Topic 和 X-WC-Webhook-Delivery-ID 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>X-Zendesk-Webhook-Invocation-Id stands beside the signature and is not covered.</source>
        <translation>X-Zendesk-Webhook-Invocation-Id 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>callback verification</source>
        <translation>回调验证</translation>
    </message>
    <message>
        <source>challenge response check</source>
        <translation>质询应答检查</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>质询</translation>
    </message>
    <message>
        <source>circleci-event-type stands beside the signature and is not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>circleci-event-type 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>denied subscription</source>
        <translation>被拒绝的订阅</translation>
    </message>
    <message>
        <source>end of a subscription</source>
        <translation>订阅结束</translation>
    </message>
    <message>
        <source>endpoint validation</source>
        <translation>端点验证</translation>
    </message>
    <message>
        <source>intent to receive, with a wrong signature, which has to be refused</source>
        <translation>接收意图，带错误签名，必须拒绝</translation>
    </message>
    <message>
        <source>may this receiver be sent to (CloudEvents)</source>
        <translation>是否可向此接收方发送（CloudEvents）</translation>
    </message>
    <message>
        <source>one-time verification</source>
        <translation>一次性验证</translation>
    </message>
    <message>
        <source>ping with a valid signature</source>
        <translation>带有效签名的 ping</translation>
    </message>
    <message>
        <source>ping with a wrong signature, which has to be refused</source>
        <translation>带错误签名的 ping，必须拒绝</translation>
    </message>
    <message>
        <source>sanity-operation and idempotency-key stand beside the signature and are not covered.</source>
        <translation>sanity-operation 和 idempotency-key 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>subscription confirmation</source>
        <translation>订阅确认</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>Hub 服务端</translation>
    </message>
    <message>
        <source>verification of intent</source>
        <translation>意图验证</translation>
    </message>
    <message>
        <source>verification request</source>
        <translation>验证请求</translation>
    </message>
    <message>
        <source>verification token</source>
        <translation>验证令牌</translation>
    </message>
    <message>
        <source>x-idempotency-key stands beside the signature and is not covered.</source>
        <translation>x-idempotency-key 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>x-inngest-run-id stands beside the signature and is not covered.</source>
        <translation>x-inngest-run-id 位于签名之外，未被覆盖。</translation>
    </message>
    <message>
        <source>x-razorpay-event-id stands beside the signature and is not covered. No timestamp is signed: a copy of the request passes at any later time.</source>
        <translation>x-razorpay-event-id 位于签名之外，未被覆盖。没有签名时间戳：请求的副本以后任何时候都能通过。</translation>
    </message>
    <message>
        <source>%1 is not the file of a simulated run, or its first line is damaged.</source>
        <translation>%1 不是模拟运行的文件，或其首行已损坏。</translation>
    </message>
    <message>
        <source>Another process plays the run in %1.</source>
        <translation>另一个进程正在播放 %1 中的运行。</translation>
    </message>
    <message>
        <source>No file can be written beside %1.</source>
        <translation>无法在 %1 旁写入文件。</translation>
    </message>
    <message>
        <source>%1 is there already: go on with it, or name another file.</source>
        <translation>%1 已存在：请继续它，或另指定文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The run ends here; nothing that was planned is lost.</source>
        <translation>无法写入 %1：%2。运行到此结束；计划的内容没有丢失。</translation>
    </message>
    <message>
        <source>1 to %1 steps are needed here</source>
        <translation>此处需要 1 至 %1 个步骤</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>该场景</translation>
    </message>
    <message>
        <source>The scenario “%1”</source>
        <translation>场景“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1无法使用：%2。</translation>
    </message>
    <message>
        <source>that is no header&apos;s name</source>
        <translation>这不是标头名称</translation>
    </message>
    <message>
        <source>give one of body (JSON) and body_text</source>
        <translation>请给出 body（JSON）与 body_text 之一</translation>
    </message>
    <message>
        <source>a time like 500ms, 5s, 30m, 2h or 3d is needed here</source>
        <translation>此处需要 500ms、5s、30m、2h 或 3d 这样的时间</translation>
    </message>
    <message>
        <source>that is no method</source>
        <translation>这不是方法</translation>
    </message>
    <message>
        <source>The scenario is larger than %1 MiB.</source>
        <translation>场景大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The scenario cannot be used: it is not a JSON object (%1, byte %2).</source>
        <translation>无法使用该场景：它不是 JSON 对象（%1，第 %2 字节）。</translation>
    </message>
    <message>
        <source>use small letters, digits and &apos;-&apos;</source>
        <translation>请使用小写字母、数字和“-”</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>该计划</translation>
    </message>
    <message>
        <source>The schedule “%1”</source>
        <translation>计划“%1”</translation>
    </message>
    <message>
        <source>a status like 200, 2xx or 200-204 is needed here</source>
        <translation>此处需要 200、2xx 或 200-204 这样的状态</translation>
    </message>
    <message>
        <source>say which statuses count as success</source>
        <translation>请说明哪些状态算成功</translation>
    </message>
    <message>
        <source>times like 5s, 30m or 10x1h are needed here, at most %1</source>
        <translation>此处需要 5s、30m 或 10x1h 这样的时间，最多 %1 个</translation>
    </message>
    <message>
        <source>a time like 30m or 2h is needed here</source>
        <translation>此处需要 30m 或 2h 这样的时间</translation>
    </message>
    <message>
        <source>it needs a first wait, and an end: within or attempts</source>
        <translation>需要首个等待时间和结束条件：within 或 attempts</translation>
    </message>
    <message>
        <source>it disagrees with the number of waits</source>
        <translation>与等待次数不一致</translation>
    </message>
    <message>
        <source>at most 100</source>
        <translation>最多 100</translation>
    </message>
    <message>
        <source>say how it is known</source>
        <translation>请说明其来源</translation>
    </message>
    <message>
        <source>The schedule cannot be used: it is not a JSON object (%1, byte %2).</source>
        <translation>无法使用该计划：它不是 JSON 对象（%1，第 %2 字节）。</translation>
    </message>
    <message>
        <source>Endpoint &apos;%1&apos;, %2: %3.</source>
        <translation>端点“%1”，%2：%3。</translation>
    </message>
    <message>
        <source>An endpoint needs a &quot;name&quot;.</source>
        <translation>端点需要“name”。</translation>
    </message>
    <message>
        <source>it must start with &apos;/&apos; and hold no blank and no &apos;?&apos;</source>
        <translation>必须以“/”开头，且不含空格和“?”</translation>
    </message>
    <message>
        <source>write it as the first of &quot;secrets&quot;</source>
        <translation>请把它写为“secrets”的第一项</translation>
    </message>
    <message>
        <source>it must be a number of seconds; -1 switches the check off</source>
        <translation>必须是秒数；-1 关闭该检查</translation>
    </message>
    <message>
        <source>it must be an absolute http or https URL</source>
        <translation>必须是绝对的 http 或 https URL</translation>
    </message>
    <message>
        <source>Endpoint &apos;%1&apos;, %2</source>
        <translation>端点“%1”，%2</translation>
    </message>
    <message>
        <source>it must be a list of rules</source>
        <translation>必须是规则列表</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>必须为 true 或 false</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>没有此成员</translation>
    </message>
    <message>
        <source>Two endpoints are named &apos;%1&apos;; give one of them another name.</source>
        <translation>有两个端点名为“%1”；请给其中一个改名。</translation>
    </message>
    <message>
        <source>The endpoints &apos;%1&apos; and &apos;%2&apos; both have the path %3; change one of them.</source>
        <translation>端点“%1”和“%2”的路径都是 %3；请修改其中一个。</translation>
    </message>
    <message>
        <source>The endpoints are not JSON: %1 at byte %2.</source>
        <translation>端点不是 JSON：%1，第 %2 字节。</translation>
    </message>
    <message>
        <source>The endpoints document needs a list called &quot;endpoints&quot;.</source>
        <translation>端点文档需要名为“endpoints”的列表。</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>it must be a day (2026-03-01, which begins at midnight UTC) or a time with its offset (2026-03-01T12:00:00Z)</source>
        <translation>必须是日期（2026-03-01，自 UTC 零点起）或带时差的时间（2026-03-01T12:00:00Z）</translation>
    </message>
    <message>
        <source>it must be after &quot;from&quot;</source>
        <translation>必须晚于“from”</translation>
    </message>
    <message>
        <source>it must be a list of 1 to %1 secrets</source>
        <translation>必须是 1 至 %1 个密钥的列表</translation>
    </message>
    <message>
        <source>it must be an absolute http or https URL, without a user name and without a fragment</source>
        <translation>必须是绝对的 http 或 https URL，不带用户名和片段</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>it must be a list of at most %1 URLs</source>
        <translation>必须是最多 %1 个 URL 的列表</translation>
    </message>
    <message>
        <source>each element must be an absolute http or https URL</source>
        <translation>每一项都必须是绝对的 http 或 https URL</translation>
    </message>
    <message>
        <source>it must be target or own</source>
        <translation>必须为 target 或 own</translation>
    </message>
    <message>
        <source>there is no such member; url, answer, timeout_ms, mirrors, concurrency, retries, backoff_ms, keep_host, x_forwarded and verify_certificate are known</source>
        <translation>没有此成员；已知的有 url、answer、timeout_ms、mirrors、concurrency、retries、backoff_ms、keep_host、x_forwarded 和 verify_certificate</translation>
    </message>
    <message>
        <source>it is missing; write where the events go</source>
        <translation>缺少此项；请写明事件的去向</translation>
    </message>
    <message>
        <source>it must be a list of [name, value] pairs</source>
        <translation>必须是 [名称, 值] 对的列表</translation>
    </message>
    <message>
        <source>each header is a [name, value] pair of plain text</source>
        <translation>每个标头都是纯文本的 [名称, 值] 对</translation>
    </message>
    <message>
        <source>it must be one of %1</source>
        <translation>必须是其中之一：%1</translation>
    </message>
    <message>
        <source>it must be 1 to %1</source>
        <translation>必须为 1 至 %1</translation>
    </message>
    <message>
        <source>it must be a final status, 200 to 999</source>
        <translation>必须是最终状态，200 至 999</translation>
    </message>
    <message>
        <source>there is no such member; first, every, status and fault are known</source>
        <translation>没有此成员；已知的有 first、every、status 和 fault</translation>
    </message>
    <message>
        <source>it needs &quot;first&quot; or &quot;every&quot;, a number of requests</source>
        <translation>需要“first”或“every”，即请求数</translation>
    </message>
    <message>
        <source>it must be 0 to %1 milliseconds, or [from, to] in that range</source>
        <translation>必须为 0 至 %1 毫秒，或该范围内的 [起, 止]</translation>
    </message>
    <message>
        <source>it must be a number of bytes up to %1</source>
        <translation>必须是不超过 %1 的字节数</translation>
    </message>
    <message>
        <source>it must be %1 to %2 milliseconds</source>
        <translation>必须为 %1 至 %2 毫秒</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>%1, column %2: %3</source>
        <translation>%1，第 %2 列：%3</translation>
    </message>
    <message>
        <source>it must be one line of text</source>
        <translation>必须是一行文本</translation>
    </message>
    <message>
        <source>it must be the absolute path of a file</source>
        <translation>必须是文件的绝对路径</translation>
    </message>
    <message>
        <source>there is no such member; status, reason, headers, body, body_file, template, delay_ms, fault, fault_bytes, fault_interval_ms and fail are known</source>
        <translation>没有此成员；已知的有 status、reason、headers、body、body_file、template、delay_ms、fault、fault_bytes、fault_interval_ms 和 fail</translation>
    </message>
    <message>
        <source>it goes without &quot;body&quot;; remove one of them</source>
        <translation>不能与“body”同用；请删除其中一个</translation>
    </message>
    <message>
        <source>rule %1, %2</source>
        <translation>规则 %1，%2</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such member; when and response are known.</source>
        <translation>“%1”：没有此成员；已知的有 when 和 response。</translation>
    </message>
    <message>
        <source>&quot;when&quot;: it must be a query.</source>
        <translation>“when”：必须是查询。</translation>
    </message>
    <message>
        <source>it has more than %1 rules; join some with OR.</source>
        <translation>规则超过 %1 条；请用 OR 合并一些。</translation>
    </message>
    <message>
        <source>write {&quot;env&quot;: NAME}, {&quot;file&quot;: PATH}, {&quot;keychain&quot;: ITEM} or {&quot;vault&quot;: ITEM}; a secret itself never stands in this file</source>
        <translation>请写 {&quot;env&quot;: 名称}、{&quot;file&quot;: 路径}、{&quot;keychain&quot;: 条目} 或 {&quot;vault&quot;: 条目}；密钥本身绝不写在此文件中</translation>
    </message>
    <message>
        <source>There is no limit called &apos;%1&apos;; `hookloupe-cli listen --help` lists them.</source>
        <translation>没有名为“%1”的限额；`hookloupe-cli listen --help` 会列出它们。</translation>
    </message>
    <message>
        <source>The limit &apos;%1&apos; takes a value from %2 to %3, not &apos;%4&apos;.</source>
        <translation>限额“%1”取 %2 到 %3 的值，而不是“%4”。</translation>
    </message>
    <message>
        <source>Rules of redaction are a JSON object.</source>
        <translation>脱敏规则是 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no member &apos;%1&apos;; headers, signatures, signature_headers, fields, paths and kinds are known.</source>
        <translation>没有成员“%1”；已知的有 headers、signatures、signature_headers、fields、paths 和 kinds。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an array of names, with &apos;*&apos; for any characters.</source>
        <translation>“%1”是名称数组，“*”代表任意字符。</translation>
    </message>
    <message>
        <source>&apos;signatures&apos; is true or false.</source>
        <translation>“signatures”为 true 或 false。</translation>
    </message>
    <message>
        <source>&apos;paths&apos; is an array of JSON paths such as $.customer.name.</source>
        <translation>“paths”是 $.customer.name 这样的 JSON 路径数组。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no JSON path; one looks like $.customer.name.</source>
        <translation>“%1”不是 JSON 路径；应形如 $.customer.name。</translation>
    </message>
    <message>
        <source>&apos;kinds&apos; is an array of card, iban, email, phone, ip, jwt and token.</source>
        <translation>“kinds”是由 card、iban、email、phone、ip、jwt 和 token 组成的数组。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind; there are card, iban, email, phone, ip, jwt and token.</source>
        <translation>“%1”不是种类；有 card、iban、email、phone、ip、jwt 和 token。</translation>
    </message>
    <message>
        <source>there is no part {%1}; use one of %2</source>
        <translation>没有部分 {%1}；请使用其中之一：%2</translation>
    </message>
    <message>
        <source>{%1} takes nothing after its name</source>
        <translation>{%1} 的名称后不能有内容</translation>
    </message>
    <message>
        <source>{%1:…} needs a name after the colon</source>
        <translation>{%1:…} 的冒号后需要名称</translation>
    </message>
    <message>
        <source>“%1” is not a JSON path like $.data.id</source>
        <translation>“%1”不是 $.data.id 这样的 JSON 路径</translation>
    </message>
    <message>
        <source>a &apos;}&apos; has no &apos;{&apos; before it; write &apos;}}&apos; for the character itself</source>
        <translation>“}”之前没有“{”；字符本身请写“}}”</translation>
    </message>
    <message>
        <source>a &apos;{&apos; is not closed; write &apos;{{&apos; for the character itself</source>
        <translation>有“{”未闭合；字符本身请写“{{”</translation>
    </message>
    <message>
        <source>a JSON path like $.data.id is needed here</source>
        <translation>此处需要 $.data.id 这样的 JSON 路径</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>此处需要文本</translation>
    </message>
    <message>
        <source>&quot;json&quot; and &quot;values&quot; go together</source>
        <translation>“json”和“values”须同时给出</translation>
    </message>
    <message>
        <source>an object that says when this applies</source>
        <translation>需要说明何时适用的对象</translation>
    </message>
    <message>
        <source>use hmac-sha384 or hmac-sha512</source>
        <translation>请使用 hmac-sha384 或 hmac-sha512</translation>
    </message>
    <message>
        <source>one ASCII character is needed here</source>
        <translation>此处需要一个 ASCII 字符</translation>
    </message>
    <message>
        <source>it goes with a signature of the form &quot;jws&quot;, and only with it</source>
        <translation>它只能且必须与“jws”形式的签名同用</translation>
    </message>
    <message>
        <source>it goes with a signature of the form &quot;message&quot;, and only with it</source>
        <translation>它只能且必须与“message”形式的签名同用</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>第 %1 字节：%2</translation>
    </message>
    <message>
        <source>what only the store knows cannot stand here</source>
        <translation>只有存储才知道的内容不能写在此处</translation>
    </message>
    <message>
        <source>a final status is needed, 200 to 599</source>
        <translation>需要最终状态，200 至 599</translation>
    </message>
    <message>
        <source>this is no name of a header</source>
        <translation>这不是标头的名称</translation>
    </message>
    <message>
        <source>what only the store knows cannot be asked for here</source>
        <translation>只有存储才知道的内容不能在此处查询</translation>
    </message>
    <message>
        <source>“%1” is not one of the parameters</source>
        <translation>“%1”不在参数之中</translation>
    </message>
    <message>
        <source>an answer or a note is needed</source>
        <translation>需要应答或说明</translation>
    </message>
    <message>
        <source>a whole number is needed here</source>
        <translation>此处需要整数</translation>
    </message>
    <message>
        <source>true or false is needed here</source>
        <translation>此处需要 true 或 false</translation>
    </message>
    <message>
        <source>a text, or an array of texts, is needed here</source>
        <translation>此处需要文本或文本数组</translation>
    </message>
    <message>
        <source>an object is needed here</source>
        <translation>此处需要对象</translation>
    </message>
    <message>
        <source>an array of objects is needed here</source>
        <translation>此处需要对象数组</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>请使用其中之一：%1</translation>
    </message>
    <message>
        <source>this member is not known</source>
        <translation>此成员未知</translation>
    </message>
    <message>
        <source>name headers, user agents or texts of the body</source>
        <translation>请给出标头、用户代理或正文中的文本</translation>
    </message>
    <message>
        <source>the secret and parameters cannot be used here</source>
        <translation>此处不能使用密钥和参数</translation>
    </message>
    <message>
        <source>an object that says where the signature is</source>
        <translation>需要说明签名位置的对象</translation>
    </message>
    <message>
        <source>only headers can be several</source>
        <translation>只有标头可以有多个</translation>
    </message>
    <message>
        <source>&quot;json_base64&quot; is read from a header</source>
        <translation>“json_base64”从标头读取</translation>
    </message>
    <message>
        <source>a body can be a JWS, and nothing else</source>
        <translation>正文只能是 JWS</translation>
    </message>
    <message>
        <source>&quot;basic&quot; goes with the algorithm &quot;basic&quot;, and only with it</source>
        <translation>“basic”只能且必须与算法“basic”同用</translation>
    </message>
    <message>
        <source>&quot;claim&quot; goes with a JWS or message signature, and only with it</source>
        <translation>“claim”只能且必须与 JWS 或消息签名同用</translation>
    </message>
    <message>
        <source>&quot;first_item&quot; needs a signature of the form &quot;list&quot;</source>
        <translation>“first_item”需要“list”形式的签名</translation>
    </message>
    <message>
        <source>&quot;element&quot; needs a signature of the form &quot;elements&quot;</source>
        <translation>“element”需要“elements”形式的签名</translation>
    </message>
    <message>
        <source>an object that says what the secret looks like</source>
        <translation>需要说明密钥形式的对象</translation>
    </message>
    <message>
        <source>a JSON path with [*] is needed here</source>
        <translation>此处需要带 [*] 的 JSON 路径</translation>
    </message>
    <message>
        <source>it needs a signature in the JSON body</source>
        <translation>它需要 JSON 正文中的签名</translation>
    </message>
    <message>
        <source>say what is signed, e.g. &quot;{timestamp}.{body}&quot;</source>
        <translation>请说明对什么签名，例如 &quot;{timestamp}.{body}&quot;</translation>
    </message>
    <message>
        <source>a token or password signs nothing</source>
        <translation>令牌或密码不作签名</translation>
    </message>
    <message>
        <source>{timestamp} needs the member &quot;timestamp&quot;</source>
        <translation>{timestamp} 需要成员“timestamp”</translation>
    </message>
    <message>
        <source>{id} needs the member &quot;id_header&quot;</source>
        <translation>{id} 需要成员“id_header”</translation>
    </message>
    <message>
        <source>{secret} goes with a plain digest, and only with it</source>
        <translation>{secret} 只能且必须与普通摘要同用</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>该方案</translation>
    </message>
    <message>
        <source>The scheme “%1”</source>
        <translation>方案“%1”</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1, byte %2)</source>
        <translation>不是 JSON 对象（%1，第 %2 字节）</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>Listener, %1: %2.</source>
        <translation>监听器，%1：%2。</translation>
    </message>
    <message>
        <source>The authorities of client certificates cannot be read from %1: %2.</source>
        <translation>无法从 %1 读取客户端证书的颁发机构：%2。</translation>
    </message>
    <message>
        <source>it must be an IP address of this computer</source>
        <translation>必须是本机的 IP 地址</translation>
    </message>
    <message>
        <source>it must be a number from 0 to 65535</source>
        <translation>必须是 0 到 65535 的数</translation>
    </message>
    <message>
        <source>it must be off, local or files</source>
        <translation>必须为 off、local 或 files</translation>
    </message>
    <message>
        <source>it must be off, requested or required</source>
        <translation>必须为 off、requested 或 required</translation>
    </message>
    <message>
        <source>it must be letters, digits, &apos;-&apos;, &apos;.&apos;, &apos;_&apos; and &apos;~&apos; only</source>
        <translation>只能是字母、数字、“-”、“.”、“_”和“~”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place to listen: write http:// or https://, an IP address, and a port, such as https://0.0.0.0:8443.</source>
        <translation>“%1”不是监听地址：请写 http:// 或 https://、IP 地址和端口，例如 https://0.0.0.0:8443。</translation>
    </message>
    <message>
        <source>The listeners document needs a list called &quot;listeners&quot;.</source>
        <translation>监听器文档需要名为“listeners”的列表。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no proxy: write loopback, an address, or a subnet such as 10.0.0.0/8.</source>
        <translation>“%1”不是代理：请写 loopback、地址，或 10.0.0.0/8 这样的子网。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>this is no JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>it must be a list.</source>
        <translation>必须是列表。</translation>
    </message>
    <message>
        <source>there is no scheme “%1”; `hookloupe-cli schemes` lists them. Is it one of your own, whose file is missing here?</source>
        <translation>没有方案“%1”；`hookloupe-cli schemes` 会列出它们。它是您自己的方案，而此处缺少其文件吗？</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>必须是对象。</translation>
    </message>
    <message>
        <source>it must be an origin such as https://shop.example.</source>
        <translation>必须是 https://shop.example 这样的源。</translation>
    </message>
    <message>
        <source>it must be a list of at most %1.</source>
        <translation>必须是最多 %1 项的列表。</translation>
    </message>
    <message>
        <source>there is no such member.</source>
        <translation>没有此成员。</translation>
    </message>
    <message>
        <source>it must be text that is not empty.</source>
        <translation>必须是非空文本。</translation>
    </message>
    <message>
        <source>it must be a query.</source>
        <translation>必须是查询。</translation>
    </message>
    <message>
        <source>it must be text with a unit, such as &quot;50M&quot; or &quot;30s&quot;.</source>
        <translation>必须是带单位的文本，例如“50M”或“30s”。</translation>
    </message>
    <message>
        <source>%1 %2 is added.</source>
        <translation>新增%1%2。</translation>
    </message>
    <message>
        <source>%1 %2 changes: %3.</source>
        <translation>%1%2有改动：%3。</translation>
    </message>
    <message>
        <source>%1 %2 is removed.</source>
        <translation>移除%1%2。</translation>
    </message>
    <message>
        <source>line 1, column 1</source>
        <translation>第 1 行第 1 列</translation>
    </message>
    <message>
        <source>a workspace file is one JSON object.</source>
        <translation>工作区文件是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>this Hookloupe knows version 1 only: use a later one.</source>
        <translation>此 Hookloupe 只认识版本 1：请使用更新的版本。</translation>
    </message>
    <message>
        <source>there is no such member; endpoints, targets, filters, retention, limits and redaction are known.</source>
        <translation>没有此成员；已知的有 endpoints、targets、filters、retention、limits 和 redaction。</translation>
    </message>
    <message>
        <source>Exports no longer take out: %1.</source>
        <translation>导出不再去除：%1。</translation>
    </message>
    <message>
        <source>Exports take out as well: %1.</source>
        <translation>导出还会去除：%1。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No event is removed for its age any more.</source>
        <translation>不再因时间过久而移除事件。</translation>
    </message>
    <message>
        <source>Which events are kept changes.</source>
        <translation>保留哪些事件有改动。</translation>
    </message>
    <message>
        <source>Limit %1 changes: %2 instead of %3.</source>
        <translation>限额%1有改动：%2，原为 %3。</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>已取消；没有写入文件。</translation>
    </message>
    <message>
        <source>The name %1 was not found: check its spelling, or have the proxy look it up, with socks5h:// instead of socks5://.</source>
        <translation>找不到名称 %1：请检查拼写，或用 socks5h:// 代替 socks5:// 让代理来查询。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: write http:// instead of https://, or switch TLS on in the consumer.</source>
        <translation>%1 不使用 TLS：请用 http:// 代替 https://，或在消费端启用 TLS。</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed%2: check the consumer&apos;s TLS settings, or write http:// if it has none.</source>
        <translation>与 %1 的 TLS 握手失败%2：请检查消费端的 TLS 设置；如果它没有 TLS，请写 http://。</translation>
    </message>
    <message>
        <source>%1 did not answer HTTP/2 without TLS%2: it may speak HTTP/1.1 alone. Send it as that, or write https:// where it has TLS.</source>
        <translation>%1 没有应答不带 TLS 的 HTTP/2%2：它可能只支持 HTTP/1.1。请以该版本发送，或在有 TLS 时写 https://。</translation>
    </message>
    <message>
        <source>Say which proxy: write its URL, like http://proxy.example:3128 or socks5h://127.0.0.1:1080.</source>
        <translation>请说明使用哪个代理：写出其 URL，例如 http://proxy.example:3128 或 socks5h://127.0.0.1:1080。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a proxy: write http://, https://, socks5:// or socks5h://, then its host and port.</source>
        <translation>“%1”不能作代理：请写 http://、https://、socks5:// 或 socks5h://，然后是主机和端口。</translation>
    </message>
    <message>
        <source>axios drops a header named %1; use python or curl.</source>
        <translation>axios 会丢弃名为 %1 的标头；请使用 python 或 curl。</translation>
    </message>
    <message>
        <source>Its manifest is no JSON: %1</source>
        <translation>其清单不是 JSON：%1</translation>
    </message>
    <message>
        <source>It is no case of Hookloupe: its manifest says nothing of it.</source>
        <translation>它不是 Hookloupe 的案例：其清单没有说明。</translation>
    </message>
    <message>
        <source>It was made by a newer Hookloupe (format %1; this program reads up to %2). Update this program, or open index.html in it with a browser.</source>
        <translation>它由更新的 Hookloupe 生成（格式 %1；本程序最多读到 %2）。请更新本程序，或用浏览器打开其中的 index.html。</translation>
    </message>
    <message>
        <source>Its manifest does not say which version of the format it is.</source>
        <translation>其清单没有说明格式的版本。</translation>
    </message>
    <message>
        <source>It holds more than the %1 events that a case may have. Have it sent as several, or as ndjson.</source>
        <translation>它所含事件超过案例允许的 %1 个。请让对方分成几个发送，或以 ndjson 发送。</translation>
    </message>
    <message>
        <source>Its manifest names a file without path or digest.</source>
        <translation>其清单列出了没有路径或摘要的文件。</translation>
    </message>
    <message>
        <source>It is incomplete: %1 is not in it. Have it sent again.</source>
        <translation>它不完整：缺少 %1。请让对方重新发送。</translation>
    </message>
    <message>
        <source>It is no case: it holds no manifest.json.</source>
        <translation>它不是案例：其中没有 manifest.json。</translation>
    </message>
    <message>
        <source>Its manifest is larger than that of any case.</source>
        <translation>其清单比任何案例的都大。</translation>
    </message>
    <message>
        <source>Its manifest names %1 twice.</source>
        <translation>其清单两次列出 %1。</translation>
    </message>
    <message>
        <source>It holds %1, which its manifest does not name: somebody has added it.</source>
        <translation>其中含有清单未列出的 %1：有人添加了它。</translation>
    </message>
    <message>
        <source>%1 in it is not what its manifest says: it was changed, or damaged on the way. Have it sent again.</source>
        <translation>其中的 %1 与清单不符：它被改动过，或在途中损坏。请让对方重新发送。</translation>
    </message>
    <message>
        <source>There is no such event in the case.</source>
        <translation>案例中没有此事件。</translation>
    </message>
    <message>
        <source>What the case says of it is no JSON: %1</source>
        <translation>案例对它的描述不是 JSON：%1</translation>
    </message>
    <message>
        <source>A case holds at most %1 events; make several, or export them as ndjson.</source>
        <translation>一个案例最多含 %1 个事件；请分成几个，或导出为 ndjson。</translation>
    </message>
    <message>
        <source>It has no room left in this case, which may hold %1 in all.</source>
        <translation>此案例已放不下它，案例总共可容纳 %1。</translation>
    </message>
    <message>
        <source>It is damaged: the directory at its end does not fit the file. Have it sent again.</source>
        <translation>它已损坏：末尾的目录与文件不符。请让对方重新发送。</translation>
    </message>
    <message>
        <source>It holds a file whose name is empty or too long, as no case does.</source>
        <translation>其中有名称为空或过长的文件，案例不会如此。</translation>
    </message>
    <message>
        <source>The name of a file in it holds a zero byte (%1), which hides its end.</source>
        <translation>其中某个文件名含零字节（%1），隐藏了其结尾。</translation>
    </message>
    <message>
        <source>The name of a file in it holds a backslash (%1), which some systems take for a folder.</source>
        <translation>其中某个文件名含反斜杠（%1），有些系统会当作文件夹。</translation>
    </message>
    <message>
        <source>The name of a file in it is absolute (%1): unpacked, it would be written outside of its folder.</source>
        <translation>其中某个文件名是绝对路径（%1）：解压会写到其文件夹之外。</translation>
    </message>
    <message>
        <source>The name of a file in it leads out of its folder (%1).</source>
        <translation>其中某个文件名指向其文件夹之外（%1）。</translation>
    </message>
    <message>
        <source>The name of a file in it (%1) is none that a case has.</source>
        <translation>其中某个文件名（%1）不是案例所有的。</translation>
    </message>
    <message>
        <source>It is larger (%1) than a case may be (%2).</source>
        <translation>它的大小（%1）超过案例的上限（%2）。</translation>
    </message>
    <message>
        <source>It is no case: a .hookcase file is a zip file, and this is none.</source>
        <translation>它不是案例：.hookcase 文件是 zip 文件，而这不是。</translation>
    </message>
    <message>
        <source>It is cut off, or something stands behind its end. Have it sent again.</source>
        <translation>它被截断，或其结尾之后还有内容。请让对方重新发送。</translation>
    </message>
    <message>
        <source>It holds %1 files; a case holds at most %2.</source>
        <translation>它含有 %1 个文件；案例最多含 %2 个。</translation>
    </message>
    <message>
        <source>A file in it is encrypted (%1); a case never is.</source>
        <translation>其中有文件已加密（%1）；案例从不加密。</translation>
    </message>
    <message>
        <source>It holds a symbolic link or another special file (%1).</source>
        <translation>其中有符号链接或其他特殊文件（%1）。</translation>
    </message>
    <message>
        <source>A file in it (%1) is packed by a method that a case does not use.</source>
        <translation>其中某个文件（%1）的压缩方法不是案例所用的。</translation>
    </message>
    <message>
        <source>It holds two files of the same name (%1).</source>
        <translation>其中有两个同名文件（%1）。</translation>
    </message>
    <message>
        <source>Unpacked it would be larger than a case may be; it is not unpacked.</source>
        <translation>解压后会超过案例的上限；不予解压。</translation>
    </message>
    <message>
        <source>A file in it (%1) would become more than %2 times as large when it is unpacked, as in a zip bomb; it is not unpacked.</source>
        <translation>其中某个文件（%1）解压后会增大到 %2 倍以上，如同 zip 炸弹；不予解压。</translation>
    </message>
    <message>
        <source>It is damaged (%1). Have it sent again.</source>
        <translation>它已损坏（%1）。请让对方重新发送。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>its parts contradict each other</source>
        <translation>其各部分互相矛盾</translation>
    </message>
    <message>
        <source>The case cannot be put together in %1: %2. Make room there, or set TMPDIR to another folder.</source>
        <translation>无法在 %1 中组装案例：%2。请在那里腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>系统拒绝</translation>
    </message>
    <message>
        <source>Neither an id nor a time of deliveries is found: name their columns with id=… and time=….</source>
        <translation>找不到投递的 ID 或时间：请用 id=… 和 time=… 指明其列。</translation>
    </message>
    <message>
        <source>The list holds no delivery that has an id or a time.</source>
        <translation>列表中没有带 ID 或时间的投递。</translation>
    </message>
    <message>
        <source>The list has more than %1 rows: take a shorter period.</source>
        <translation>列表超过 %1 行：请取较短的时段。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>The list has no column “%1”; it has %2.</source>
        <translation>列表没有“%1”列；它有 %2。</translation>
    </message>
    <message>
        <source>The list holds no JSON objects.</source>
        <translation>列表中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>The list&apos;s objects have no member “%1”.</source>
        <translation>列表中的对象没有成员“%1”。</translation>
    </message>
    <message>
        <source>Line %1 of the list is no JSON object.</source>
        <translation>列表第 %1 行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is no mapping: write id=COLUMN, time=COLUMN, type=COLUMN or status=COLUMN, with commas between.</source>
        <translation>“%1”不是对应关系：请写 id=列、time=列、type=列或 status=列，以逗号分隔。</translation>
    </message>
    <message>
        <source>Its body is no text, which such a file cannot hold; use http or curl.</source>
        <translation>其正文不是文本，此类文件无法容纳；请使用 http 或 curl。</translation>
    </message>
    <message>
        <source>Its body has a line that would end the request in such a file; use http or curl.</source>
        <translation>其正文中有一行会在此类文件中结束请求；请使用 http 或 curl。</translation>
    </message>
    <message>
        <source>It is a time without listening, and no request.</source>
        <translation>它是一段未监听的时间，而不是请求。</translation>
    </message>
    <message>
        <source>It was refused: its bytes are no whole request. Export it as ndjson.</source>
        <translation>它被拒绝了：其字节不是完整的请求。请导出为 ndjson。</translation>
    </message>
    <message>
        <source>fetch sends no body with this method; use python or curl.</source>
        <translation>fetch 用此方法不发送正文；请使用 python 或 curl。</translation>
    </message>
    <message>
        <source>fetch cannot send this method; use python or curl.</source>
        <translation>fetch 不能发送此方法；请使用 python 或 curl。</translation>
    </message>
    <message>
        <source>Java&apos;s HttpClient sends &apos;?&apos; for what is no ASCII in the header %1; use python or curl.</source>
        <translation>Java 的 HttpClient 会把标头 %1 中的非 ASCII 字符发送为“?”；请使用 python 或 curl。</translation>
    </message>
    <message>
        <source>Its body is no text, which a collection cannot hold; use curl.</source>
        <translation>其正文不是文本，集合无法容纳；请使用 curl。</translation>
    </message>
    <message>
        <source>Its target is no path, which Postman cannot send; use curl.</source>
        <translation>其目标不是路径，Postman 无法发送；请使用 curl。</translation>
    </message>
    <message>
        <source>It has {{, which Postman takes for a variable; use curl.</source>
        <translation>其中有 {{，Postman 会当作变量；请使用 curl。</translation>
    </message>
    <message>
        <source>Its target is no path, which such a program cannot send; use curl.</source>
        <translation>其目标不是路径，此类程序无法发送；请使用 curl。</translation>
    </message>
    <message>
        <source>The file does not start with a request line; begin it with one such as &apos;POST /path HTTP/1.1&apos;.</source>
        <translation>文件不以请求行开头；请以“POST /path HTTP/1.1”这样的一行开始。</translation>
    </message>
    <message>
        <source>A TLS handshake arrived at a port that speaks plain HTTP; use an http:// URL.</source>
        <translation>TLS 握手到达了使用普通 HTTP 的端口；请使用 http:// URL。</translation>
    </message>
    <message>
        <source>A relay&apos;s URL is that of its channel, such as https://smee.io/ and the channel&apos;s name.</source>
        <translation>中继的 URL 是其频道的 URL，例如 https://smee.io/ 加频道名称。</translation>
    </message>
    <message>
        <source>Hookloupe was closed.</source>
        <translation>Hookloupe 已关闭。</translation>
    </message>
    <message>
        <source>Hookloupe had ended unexpectedly.</source>
        <translation>Hookloupe 曾意外终止。</translation>
    </message>
    <message>
        <source>It was connected to anew.</source>
        <translation>已重新连接到它。</translation>
    </message>
    <message>
        <source>What the relay sent is not a JSON object of a request&apos;s headers and body. Check that the URL is that of a smee-compatible channel.</source>
        <translation>中继发送的不是由请求标头和正文组成的 JSON 对象。请检查 URL 是否为兼容 smee 的频道。</translation>
    </message>
    <message>
        <source>What the relay sent makes no valid request: %1</source>
        <translation>中继发送的内容不构成有效请求：%1</translation>
    </message>
    <message>
        <source>The file %1 of the answer could not be read within %2 seconds. It may be on a drive or a network share that does not answer: see that it does, or copy the file to this computer.</source>
        <translation>应答的文件 %1 未能在 %2 秒内读取。它可能位于没有响应的驱动器或网络共享上：请使其可用，或把文件复制到本机。</translation>
    </message>
    <message>
        <source>The file %1 of the answer cannot be read: %2.</source>
        <translation>无法读取应答的文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file %1 of the answer has a placeholder that cannot be read, at byte %2: %3</source>
        <translation>应答的文件 %1 在第 %2 字节处有无法读取的占位符：%3</translation>
    </message>
    <message>
        <source>%1, which the answer names, is not an ordinary file.</source>
        <translation>应答所指的 %1 不是普通文件。</translation>
    </message>
    <message>
        <source>The file %1 of the answer does not exist.</source>
        <translation>应答的文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 of the answer is larger than %2.</source>
        <translation>应答的文件 %1 大于 %2。</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate; give one of your own, with its key.</source>
        <translation>OpenSSL 无法生成证书；请提供您自己的证书及其密钥。</translation>
    </message>
    <message>
        <source>It does not hold a certificate and its key.</source>
        <translation>其中没有证书及其密钥。</translation>
    </message>
    <message>
        <source>The certificate authority cannot be kept in %1: %2. Make the folder writable for yourself alone.</source>
        <translation>无法在 %1 中保存证书颁发机构：%2。请使该文件夹仅您自己可写。</translation>
    </message>
    <message>
        <source>%1 is damaged: remove it to have it made anew.</source>
        <translation>%1 已损坏：请删除它以便重新生成。</translation>
    </message>
    <message>
        <source>another program holds its lock</source>
        <translation>另一个程序持有其锁</translation>
    </message>
    <message>
        <source>Qt&apos;s TLS backend could not read the certificate that was made; install Qt&apos;s OpenSSL backend.</source>
        <translation>Qt 的 TLS 后端无法读取所生成的证书；请安装 Qt 的 OpenSSL 后端。</translation>
    </message>
    <message>
        <source>This cause cannot be made again on this request.</source>
        <translation>无法在此请求上重现该原因。</translation>
    </message>
    <message>
        <source>The request names a key that is not in the endpoint&apos;s key set; get the provider&apos;s current one.</source>
        <translation>请求所指的密钥不在端点的密钥集中；请获取提供商当前的密钥集。</translation>
    </message>
    <message>
        <source>It fits %1.</source>
        <translation>它与%1相符。</translation>
    </message>
    <message>
        <source>None of the endpoint&apos;s secrets is in force at the time of receipt: change their dates, or add the one that is.</source>
        <translation>接收时端点的密钥均未生效：请修改其日期，或添加生效的密钥。</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>No throw-away key can be made for %1.</source>
        <translation>无法为 %1 生成一次性密钥。</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>无法创建临时文件夹：%1。</translation>
    </message>
    <message>
        <source>The page would be larger than a browser shows well; choose fewer events, or make a case.</source>
        <translation>页面会过大，浏览器难以显示；请减少事件，或生成案例。</translation>
    </message>
    <message>
        <source>Nothing was written: the finished file would hold %1. Redact it, add what holds it to the redaction rules, or leave that event out.</source>
        <translation>没有写入任何内容：成品文件会含有%1。请脱敏，把含有它的内容加入脱敏规则，或略去该事件。</translation>
    </message>
    <message>
        <source>It came through a relay, which may have changed what was signed.</source>
        <translation>它经由中继而来，中继可能改动了被签名的内容。</translation>
    </message>
    <message>
        <source>It was imported from a format that writes the body and fields again: what was signed may have been other bytes.</source>
        <translation>它导入自会重写正文和字段的格式：被签名的可能是其他字节。</translation>
    </message>
    <message>
        <source>It was pasted: whatever got lost or changed on the way here makes the signature wrong.</source>
        <translation>它是粘贴而来：途中丢失或改动的内容会使签名出错。</translation>
    </message>
    <message>
        <source>Imported from %1; what it was answered is not told there.</source>
        <translation>导入自 %1；其中没有说明应答内容。</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Cut it in pieces, and import these one by one.</source>
        <translation>%1大于 %2。请分成几块逐个导入。</translation>
    </message>
    <message>
        <source>%1 is no regular file. Name the files in it; a pipe is read from standard input, &apos;-&apos;.</source>
        <translation>%1 不是普通文件。请指明其中的文件；管道从标准输入“-”读取。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>What begins in line %1 of %2</source>
        <translation>%2 中自第 %1 行开始的内容</translation>
    </message>
    <message>
        <source>This computer was asleep.</source>
        <translation>本机曾处于睡眠。</translation>
    </message>
    <message>
        <source>The clock of this computer jumped ahead: it was paused, or its time was set.</source>
        <translation>本机时钟向前跳变：它曾被暂停，或时间被重设。</translation>
    </message>
    <message>
        <source>This computer had no network: only programs on it could reach it.</source>
        <translation>本机曾没有网络：只有本机上的程序能访问它。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 of %2 delivered events were seen.</source>
        <translation>%2 个已投递事件中见到了 %1 个。</translation>
    </message>
    <message>
        <source>%1 of them by time and type alone, which is a guess.</source>
        <translation>其中 %1 个仅按时间和类型匹配，属于推测。</translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>1 is missing: the gateway calls it delivered, and it never came here.</source>
        <translation>缺失 1 个：网关称已投递，但从未到达此处。</translation>
    </message>
    <message>
        <source>%1 are missing: the gateway calls them delivered, and they never came here.</source>
        <translation>缺失 %1 个：网关称已投递，但从未到达此处。</translation>
    </message>
    <message>
        <source>%1 the gateway itself does not call delivered.</source>
        <translation>%1 个连网关自己也未称已投递。</translation>
    </message>
    <message>
        <source>%1 came here and are not in the list.</source>
        <translation>%1 个到达了此处，但不在列表中。</translation>
    </message>
    <message>
        <source>%1 of the list lie outside the period.</source>
        <translation>列表中 %1 个在时段之外。</translation>
    </message>
    <message>
        <source>There are more events than can be compared at once: take a shorter period.</source>
        <translation>事件数超过一次可比较的数量：请取较短的时段。</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeleteController</name>
    <message>
        <source>deletion of %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1 taken out again.</source>
        <translation>已重新移除 %1。</translation>
    </message>
    <message>
        <source>%1 has a star, a tag or a note. Delete it?</source>
        <translation>%1 带有星标、标签或备注。要删除吗？</translation>
    </message>
    <message>
        <source>All %1 have a star, a tag or a note. Delete them?</source>
        <translation>所有 %1 都带有星标、标签或备注。要删除吗？</translation>
    </message>
    <message>
        <source>%1 of %2 have a star, a tag or a note. Delete them, too?</source>
        <translation>%2 中有 %1 带有星标、标签或备注。也要删除吗？</translation>
    </message>
    <message>
        <source>Delete events</source>
        <translation>删除事件</translation>
    </message>
    <message>
        <source>&amp;Keep those, delete %1</source>
        <translation>保留这些，删除 %1(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete all %1</source>
        <translation>删除全部 %1(&amp;D)</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>关闭(&amp;M)</translation>
    </message>
    <message>
        <source>%1 brought back.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 brought back. What was deleted more than an hour ago is gone.</source>
        <translation>已恢复 %2 中的 %1。一小时前删除的已无法恢复。</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeliveryStory</name>
    <message>
        <source>Accepted: %1 sends it no more.</source>
        <translation>已接受：%1 不再发送。</translation>
    </message>
    <message>
        <source>Next attempt expected at about %1, %2.</source>
        <translation>预计下一次尝试约在 %1，%2。</translation>
    </message>
    <message>
        <source>Next attempt expected at %1, %2.</source>
        <translation>预计下一次尝试在 %1，%2。</translation>
    </message>
    <message>
        <source>The next attempt was expected at %1, %2; it has not come. The sender may have given up, or did not reach this computer.</source>
        <translation>下一次尝试原预计在 %1，%2；它没有到来。发送方可能已放弃，或未能连到本机。</translation>
    </message>
    <message>
        <source>%1 does not repeat what fails.</source>
        <translation>%1 不会重试失败的投递。</translation>
    </message>
    <message>
        <source>Gave up: %1 makes no further attempt.</source>
        <translation>已放弃：%1 不再尝试。</translation>
    </message>
    <message>
        <source>Gave up: %1 makes no further attempt, and %2.</source>
        <translation>已放弃：%1 不再尝试，并且%2。</translation>
    </message>
    <message>
        <source>Gave up: after this answer %1 does not try again.</source>
        <translation>已放弃：收到此应答后 %1 不再尝试。</translation>
    </message>
    <message>
        <source>the provider&apos;s documentation</source>
        <translation>提供商的文档</translation>
    </message>
    <message>
        <source>somebody else&apos;s text, so likely but not certain</source>
        <translation>他人的文章，因此可能但不确定</translation>
    </message>
    <message>
        <source>general knowledge that was not looked up, so it may have moved</source>
        <translation>未经查证的常识，因此可能已过时</translation>
    </message>
    <message>
        <source>Schedule of %1: %2 Source: %3.</source>
        <comment>a provider, its schedule, how it is known</comment>
        <translation>%1 的计划：%2 来源：%3。</translation>
    </message>
    <message>
        <source>An answer has to come within %1.</source>
        <translation>应答必须在 %1 内到达。</translation>
    </message>
    <message>
        <source>Duplicate: attempt %1 repeats %2, which was answered with success.</source>
        <translation>重复：第 %1 次尝试重复了 %2，后者已成功应答。</translation>
    </message>
    <message>
        <source>Duplicates: %1 attempts repeat %2, which was answered with success.</source>
        <translation>重复：%1 次尝试重复了 %2，后者已成功应答。</translation>
    </message>
    <message>
        <source>A consumer must act on a delivery once only: it keeps the ids that it has worked on and answers 2xx to one that it knows. Else a payment is booked twice.</source>
        <translation>消费端对一次投递只能处理一次：它应记住已处理的 ID，对已知的 ID 应答 2xx。否则一笔付款会被记两次账。</translation>
    </message>
    <message>
        <source>Attempt %1 was answered after %2; %3 waits %4, so it saw no answer.</source>
        <translation>第 %1 次尝试在 %2 后才应答；%3 等待 %4，因此没有看到应答。</translation>
    </message>
    <message>
        <source>Attempt %1 is not answered yet.</source>
        <translation>第 %1 次尝试尚未应答。</translation>
    </message>
    <message>
        <source>No retry schedule is known for this sender, so nobody can say when it tries again. Choose one to compare with.</source>
        <translation>不知道此发送方的重试计划，因此无法说明何时再试。可选择一个计划来比较。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 attempts are shown; so many are not compared with a schedule.</source>
        <translation>显示 %2 次尝试中最新的 %1 次；数量过多，不与计划比较。</translation>
    </message>
    <message>
        <source>The clock was set back before attempt %1: how long the sender waited before it is not known.</source>
        <translation>第 %1 次尝试前时钟被回拨：无法得知发送方此前等待了多久。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未应答</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeliveryTreeModel</name>
    <message>
        <source>From the first attempt to the last; of an attempt, since the one before</source>
        <translation>从首次尝试到最后一次；对单次尝试则为距上一次的时间</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeliveryTreeView</name>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Each with its attempts: Right opens, Left closes it.</source>
        <translation>各附其尝试：右箭头展开，左箭头收起。</translation>
    </message>
</context>
<context>
    <name>hookloupe::DeliveryView</name>
    <message>
        <source>C&amp;ompare with the schedule of</source>
        <translation>与以下计划比较(&amp;O)</translation>
    </message>
    <message>
        <source>Attempts of the delivery</source>
        <translation>投递的各次尝试</translation>
    </message>
    <message>
        <source>Schedule to compare with</source>
        <translation>用于比较的计划</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>不比较</translation>
    </message>
</context>
<context>
    <name>hookloupe::DetailPane</name>
    <message>
        <source>Chec&amp;k the store…</source>
        <translation>检查存储库(&amp;K)…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Select an event to see what is in it.</source>
        <translation>选择一个事件以查看其内容。</translation>
    </message>
    <message>
        <source>Replays (%1)</source>
        <translation>重放 (%1)</translation>
    </message>
    <message>
        <source>Forwarding (%1)</source>
        <translation>转发 (%1)</translation>
    </message>
    <message>
        <source>Delivery (%1)</source>
        <translation>投递 (%1)</translation>
    </message>
</context>
<context>
    <name>hookloupe::DiagnosisView</name>
    <message>
        <source>proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Copy the sentence for the merchant</source>
        <translation>复制给商户的说明</translation>
    </message>
    <message>
        <source>Framework of the consumer</source>
        <translation>消费端的框架</translation>
    </message>
    <message>
        <source>Code that fixes it</source>
        <translation>修复代码</translation>
    </message>
    <message>
        <source>Copy &amp;code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>C&amp;ause</source>
        <translation>原因(&amp;A)</translation>
    </message>
    <message>
        <source>Fi&amp;x for</source>
        <translation>修复适用于(&amp;X)</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>正在查找原因…</translation>
    </message>
    <message>
        <source>Copied the sentence about the cause.</source>
        <translation>已复制关于原因的说明。</translation>
    </message>
    <message>
        <source>Copied the code.</source>
        <translation>已复制代码。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cause, how sure</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Why this happens</source>
        <translation>为何如此(&amp;W)</translation>
    </message>
    <message>
        <source>Why this happens</source>
        <translation>为何如此</translation>
    </message>
    <message>
        <source>What this cause is, and how others came by it</source>
        <translation>此原因是什么，他人如何遇到</translation>
    </message>
</context>
<context>
    <name>hookloupe::DiffView</name>
    <message>
        <source>Lines that differ</source>
        <translation>不同的行</translation>
    </message>
    <message>
        <source>Lines that differ, left</source>
        <translation>不同的行，左</translation>
    </message>
    <message>
        <source>Lines that differ, right</source>
        <translation>不同的行，右</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>左：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>右：%1</translation>
    </message>
</context>
<context>
    <name>hookloupe::DifferenceTable</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>写法不同</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>hookloupe::DoctorDialog</name>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, its outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy &amp;results</source>
        <translation>复制结果(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing arrived?</source>
        <translation>没有收到？</translation>
    </message>
    <message>
        <source>URL that the provider calls</source>
        <translation>提供商调用的 URL</translation>
    </message>
    <message>
        <source>not known: what is outside is not checked</source>
        <translation>未知：不检查外部部分</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>The provider calls &amp;URL</source>
        <translation>提供商调用的 URL(&amp;U)</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Checks whether a request can come in: from the listener to the URL that the provider calls.</source>
        <translation>检查请求能否进来：从监听器到提供商调用的 URL。</translation>
    </message>
    <message>
        <source>Write the whole URL, such as https://name.example/payments.</source>
        <translation>请填写完整的 URL，例如 https://name.example/payments。</translation>
    </message>
    <message>
        <source>Send a request from outside?</source>
        <translation>从外部发送一个请求？</translation>
    </message>
    <message>
        <source>To see whether a request comes in, one is sent to %1. It holds nothing of yours, and is taken out of the list again.</source>
        <translation>为了查看请求能否进来，将向 %1 发送一个请求。它不含您的任何数据，之后会从列表中移除。</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check without</source>
        <translation>不发送而检查(&amp;C)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Stopped: the checks are not complete.</source>
        <translation>已停止：检查不完整。</translation>
    </message>
    <message>
        <source>1 check fails: nothing can arrive this way.</source>
        <translation>1 项检查失败：这样什么也收不到。</translation>
    </message>
    <message>
        <source>%1 checks fail.</source>
        <translation>%1 项检查失败。</translation>
    </message>
    <message>
        <source>Nothing fails; look at what is marked.</source>
        <translation>没有失败项；请查看已标记的。</translation>
    </message>
    <message>
        <source>Nothing is wrong here: look at what the provider says it sends.</source>
        <translation>这里一切正常：请查看提供商声称发送了什么。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>运行检查</translation>
    </message>
</context>
<context>
    <name>hookloupe::EmptyState</name>
    <message>
        <source>Give this address to the provider, or send a request yourself:</source>
        <translation>把此地址交给提供商，或自行发送一个请求：</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>发送测试事件</translation>
    </message>
    <message>
        <source>Nothing arrived? Check why</source>
        <translation>没有收到？检查原因</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Waiting for the first webhook</source>
        <translation>等待第一个 Webhook</translation>
    </message>
    <message>
        <source>Not listening: press Start to receive webhooks</source>
        <translation>未监听：按“开始”以接收 Webhook</translation>
    </message>
    <message>
        <source>Nothin&amp;g arrived?</source>
        <translation>没有收到(&amp;G)？</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointCheck</name>
    <message>
        <source>Give the endpoint a name.</source>
        <translation>请为端点命名。</translation>
    </message>
    <message>
        <source>Another endpoint has this name. Choose a different one.</source>
        <translation>另一个端点已用此名称。请换一个。</translation>
    </message>
    <message>
        <source>A path starts with a slash, for example /hooks/stripe.</source>
        <translation>路径以斜杠开头，例如 /hooks/stripe。</translation>
    </message>
    <message>
        <source>A path has no blanks, query or fragment.</source>
        <translation>路径不含空格、查询串或片段。</translation>
    </message>
    <message>
        <source>Another endpoint has this path. Choose a longer or different one.</source>
        <translation>另一个端点已用此路径。请选更长或不同的路径。</translation>
    </message>
    <message>
        <source>%1 needs “%2”.</source>
        <translation>%1 需要“%2”。</translation>
    </message>
    <message>
        <source>%1 signatures need the provider&apos;s public key.</source>
        <translation>%1 签名需要提供商的公钥。</translation>
    </message>
    <message>
        <source>%1 signatures need the secret.</source>
        <translation>%1 签名需要密钥。</translation>
    </message>
    <message>
        <source>Write the whole address that the provider calls, for example https://hooks.example.com/stripe.</source>
        <translation>请填写提供商调用的完整地址，例如 https://hooks.example.com/stripe。</translation>
    </message>
    <message>
        <source>%1 is this Hookloupe itself, so events would go in circles. Name the address of your program.</source>
        <translation>%1 就是本 Hookloupe，事件会循环。请填写您程序的地址。</translation>
    </message>
    <message>
        <source>At most %1 mirrors are possible.</source>
        <translation>最多 %1 个镜像。</translation>
    </message>
    <message>
        <source>Line %1 is no header. Write it as “Name: value”.</source>
        <translation>第 %1 行不是标头。请写成“名称: 值”。</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointCombo</name>
    <message>
        <source>Endpoint whose scheme and secret are used</source>
        <translation>提供方案和密钥的端点</translation>
    </message>
    <message>
        <source>(scheme and secret below)</source>
        <translation>（方案和密钥见下）</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>编辑端点</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>签名(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>应答(&amp;A)</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>规则(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>转发(&amp;O)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Replays go to</source>
        <translation>重放发往</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replays go to</source>
        <translation>重放发往(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointsModel</name>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>every endpoint</source>
        <translation>所有端点</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::EndpointsPane</name>
    <message>
        <source>E&amp;dit…</source>
        <translation>编辑(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>编辑端点</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>移除端点</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Endpoint “%1” removed.</source>
        <translation>已移除端点“%1”。</translation>
    </message>
    <message>
        <source>“%1” checks the signatures of %2 now.</source>
        <translation>“%1”现在检查 %2 的签名。</translation>
    </message>
    <message>
        <source>change of the endpoint “%1”</source>
        <translation>更改端点“%1”</translation>
    </message>
    <message>
        <source>Endpoint “%1” changed.</source>
        <translation>已更改端点“%1”。</translation>
    </message>
    <message>
        <source>addition of the endpoint “%1”</source>
        <translation>添加端点“%1”</translation>
    </message>
    <message>
        <source>Endpoint “%1” added.</source>
        <translation>已添加端点“%1”。</translation>
    </message>
    <message>
        <source>removal of the endpoint “%1”</source>
        <translation>移除端点“%1”</translation>
    </message>
    <message>
        <source>set-up of the endpoint “%1”</source>
        <translation>设置端点“%1”</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventListModel</name>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1，升序</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventListPane</name>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Filter by text or field, such as verdict:bad_signature after:-2h  (/ to type, F1 for help)</source>
        <translation>按文本或字段筛选，如 verdict:bad_signature after:-2h （按 / 输入，F1 帮助）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop sorting, and show the newest first</source>
        <translation>停止排序，最新在前显示</translation>
    </message>
    <message>
        <source>Stop sorting</source>
        <translation>停止排序</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>How to filter (F1)</source>
        <translation>如何筛选 (F1)</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>如何筛选</translation>
    </message>
    <message>
        <source>Column %1: %2 The list still shows what was asked before.</source>
        <translation>第 %1 列：%2 列表仍显示先前的结果。</translation>
    </message>
    <message>
        <source>Sorting… %1 %</source>
        <translation>正在排序… %1 %</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Sho&amp;w all events</source>
        <translation>显示所有事件(&amp;W)</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>No event matches “%1”.</source>
        <translation>没有事件符合“%1”。</translation>
    </message>
    <message>
        <source>No complete request has come yet. What was refused is hidden.</source>
        <translation>尚无完整的请求。被拒绝的已隐藏。</translation>
    </message>
    <message>
        <source>“%1” has no events yet.</source>
        <translation>“%1”还没有事件。</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventListView</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Add a &amp;JSON path…</source>
        <translation>添加 JSON 路径(&amp;J)…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>默认列(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is a column of this path already.</source>
        <translation>“%1”已是此路径的列。</translation>
    </message>
    <message>
        <source>There are %1 columns of JSON paths already. Remove one first: View, Columns.</source>
        <translation>已有 %1 个 JSON 路径列。请先移除一个：视图、列。</translation>
    </message>
    <message>
        <source>“%1” is a column now, beside the path.</source>
        <translation>“%1”现在是一列，位于路径旁。</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventPair</name>
    <message>
        <source>attempt %L1</source>
        <translation>第 %L1 次尝试</translation>
    </message>
    <message>
        <source>the replay of %1</source>
        <translation>%1 的重放</translation>
    </message>
    <message>
        <source>replayed %1 (%2) to %3, %4</source>
        <comment>time, kind, URL, request</comment>
        <translation>重放于 %1（%2），发往 %3，%4</translation>
    </message>
    <message>
        <source>%1 is a time without listening, not a request. Select two requests.</source>
        <translation>%1 是未监听的时段，不是请求。请选择两个请求。</translation>
    </message>
    <message>
        <source>No request without a type came to “%1” at %2 before %3.</source>
        <translation>在 %3 之前，“%1”的 %2 没有收到无类型的请求。</translation>
    </message>
    <message>
        <source>No “%1” came to “%2” before %3.</source>
        <translation>在 %3 之前，“%2”没有收到“%1”。</translation>
    </message>
    <message>
        <source>Select two events to compare any two.</source>
        <translation>选择两个事件即可比较任意两个。</translation>
    </message>
    <message>
        <source>%1 is the first attempt of its delivery that is kept: there is none before. Select two events to compare any two.</source>
        <translation>%1 是其投递中现存的首次尝试：之前没有。选择两个事件即可比较任意两个。</translation>
    </message>
    <message>
        <source>That replay of %1 is no longer in the store.</source>
        <translation>%1 的那次重放已不在存储库中。</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventText</name>
    <message>
        <source>%1, handshake</source>
        <translation>%1，握手</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a status, too late</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <comment>a time, the provider&apos;s time-out</comment>
        <translation>%1，超过 %2</translation>
    </message>
    <message>
        <source>%1, %2 % of %3</source>
        <comment>a time, its share, the provider&apos;s time-out</comment>
        <translation>%1，%3 的 %2 %</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, what is missing</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>%1, alarm</source>
        <translation>%1，警报</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1，重放</translation>
    </message>
    <message>
        <source>%1, duplicate</source>
        <translation>%1，重复</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1–%2 (%3): %4</source>
        <comment>from, to, how long, why</comment>
        <translation>%1–%2(%3):%4</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>已扣留</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>by the relay</source>
        <translation>由中继应答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, client had left</source>
        <translation>%1，客户端已离开</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>太迟</translation>
    </message>
    <message>
        <source>almost late</source>
        <translation>接近太迟</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventWindow</name>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit and replay…</source>
        <translation>编辑并重放(&amp;E)…</translation>
    </message>
    <message>
        <source>Show in the &amp;list</source>
        <translation>在列表中显示(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>hookloupe::EventWindows</name>
    <message>
        <source>There are %1 event windows already. Close one of them first.</source>
        <translation>已有 %1 个事件窗口。请先关闭一个。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ExportDialog</name>
    <message>
        <source>%1 exported.</source>
        <translation>已导出 %1。</translation>
    </message>
    <message>
        <source>There was nothing to redact.</source>
        <translation>没有需要脱敏的内容。</translation>
    </message>
    <message>
        <source>Redacted values: %1.</source>
        <translation>%1 个值已脱敏。</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>略过 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Redact: take out credentials, people and payment data</source>
        <translation>脱敏：去除凭据、个人和支付数据(&amp;R)</translation>
    </message>
    <message>
        <source>Take out si&amp;gnatures, too</source>
        <translation>同时去除签名(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;how the values that are taken out</source>
        <translation>显示被去除的值(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Forge&amp;t these</source>
        <translation>忘记这些(&amp;T)</translation>
    </message>
    <message>
        <source>The selected events (%1)</source>
        <translation>所选事件 (%1)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>All events that match the filter</source>
        <translation>符合筛选的所有事件</translation>
    </message>
    <message>
        <source>It keeps all that is known of an event.</source>
        <translation>它保留事件的全部已知信息。</translation>
    </message>
    <message>
        <source>Commands cannot send there: %1</source>
        <translation>命令无法发送到该处：%1</translation>
    </message>
    <message>
        <source>… and so on</source>
        <translation>… 等等</translation>
    </message>
    <message>
        <source>&amp;Taken out (%1)</source>
        <translation>已去除 (%1)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Taken out</source>
        <translation>已去除(&amp;T)</translation>
    </message>
    <message>
        <source>Where signed content is redacted, the signature no longer verifies for whoever gets it; the verdict that was made here stays in formats that have room for it.</source>
        <translation>若签名内容被脱敏，接收者将无法再验证签名；此处得出的判定会保留在有位置存放它的格式中。</translation>
    </message>
    <message>
        <source>Nothing is taken out: credentials, tokens and personal data go along.</source>
        <translation>不去除任何内容：凭据、令牌和个人数据会一并导出。</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>正在查找事件…</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>没有可导出的事件。</translation>
    </message>
    <message>
        <source>%1 would be exported.</source>
        <translation>将导出 %1。</translation>
    </message>
    <message>
        <source>Looking what that would be…</source>
        <translation>正在查看内容…</translation>
    </message>
    <message>
        <source>The preview is of the first %1 only; the others are redacted by the same rules.</source>
        <translation>预览仅含前 %1；其余按相同规则脱敏。</translation>
    </message>
    <message>
        <source>More is taken out than is listed.</source>
        <translation>去除的内容多于所列。</translation>
    </message>
    <message>
        <source>1 value was added by hand.</source>
        <translation>手动添加了 1 个值。</translation>
    </message>
    <message>
        <source>%1 values were added by hand.</source>
        <translation>手动添加了 %1 个值。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>正在导出 %1…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>It holds bytes that are no text, which the clipboard would change. Save it to a file.</source>
        <translation>它含有非文本字节，剪贴板会改变它们。请保存为文件。</translation>
    </message>
    <message>
        <source>%1 It is on the clipboard.</source>
        <translation>%1 已放入剪贴板。</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Which events are exported</source>
        <translation>导出哪些事件</translation>
    </message>
    <message>
        <source>What they are written as</source>
        <translation>写成何种格式</translation>
    </message>
    <message>
        <source>Where commands send to</source>
        <translation>命令发送到何处</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>事件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Commands s&amp;end to</source>
        <translation>命令发送到(&amp;E)</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>&amp;What is written</source>
        <translation>写入的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Values that are taken out</source>
        <translation>被去除的值</translation>
    </message>
    <message>
        <source>A value that is to be taken out wherever it stands</source>
        <translation>无论出现在何处都要去除的值</translation>
    </message>
    <message>
        <source>Take out this value, too</source>
        <translation>同时去除此值</translation>
    </message>
    <message>
        <source>Forget the values that were added by hand</source>
        <translation>忘记手动添加的值</translation>
    </message>
    <message>
        <source>Ta&amp;ke out, too</source>
        <translation>同时去除(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>保存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, first in %3</source>
        <translation>%1，%2，首次于 %3</translation>
    </message>
    <message>
        <source>&amp;Left in it (%1)</source>
        <translation>仍保留 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>What is redacted is signed anew with throw-away keys that go along: what verified here verifies there, and what failed fails for the same cause, where that can be. The finished file is searched for your secrets.</source>
        <translation>脱敏的内容用随附的一次性密钥重新签名：此处验证通过的在那里也通过，失败的尽可能因同样的原因失败。完成的文件会检查是否含有您的密钥。</translation>
    </message>
    <message>
        <source>&amp;Write it all the same</source>
        <translation>仍然写入(&amp;W)</translation>
    </message>
    <message>
        <source>A heading for whoever gets it</source>
        <translation>给接收者的标题</translation>
    </message>
    <message>
        <source>What whoever gets it should know</source>
        <translation>接收者应知道的内容</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>What the check of the finished file found in it</source>
        <translation>检查完成的文件时发现的内容</translation>
    </message>
    <message>
        <source>Found in the finished file. Tick “Redact”, or add what should not be in it by hand under “Taken out”, and save it again.</source>
        <translation>在完成的文件中发现。请勾选“脱敏”，或在“已去除”中手动添加不应包含的内容，然后重新保存。</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>规则(&amp;U)…</translation>
    </message>
    <message>
        <source>What exports take out</source>
        <translation>导出时去除的内容</translation>
    </message>
</context>
<context>
    <name>hookloupe::FieldsModel</name>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>hookloupe::FilterField</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>筛选建议</translation>
    </message>
</context>
<context>
    <name>hookloupe::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>如何筛选</translation>
    </message>
    <message>
        <source>Examples (choose one to try it)</source>
        <translation>示例（选择一个试用）</translation>
    </message>
    <message>
        <source>this text in the target, a header or the body</source>
        <translation>目标、标头或正文中的此文本</translation>
    </message>
    <message>
        <source>both hold: a bad signature, in the last two hours</source>
        <translation>两者都成立：签名错误，且在最近两小时内</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>其中之一成立</translation>
    </message>
    <message>
        <source>not that, by a minus or NOT; * stands for any text</source>
        <translation>用减号或 NOT 表示非；* 代表任意文本</translation>
    </message>
    <message>
        <source>a member of a JSON body</source>
        <translation>JSON 正文的成员</translation>
    </message>
    <message>
        <source>there is such a member, and it is no number</source>
        <translation>存在该成员，且不是数字</translation>
    </message>
    <message>
        <source>a header by a regular expression</source>
        <translation>按正则表达式匹配标头</translation>
    </message>
    <message>
        <source>parentheses group; sizes take k and M</source>
        <translation>括号分组；大小可用 k 和 M</translation>
    </message>
    <message>
        <source>how long the sender waited: ms, s, min</source>
        <translation>发送方等待多久：ms、s、min</translation>
    </message>
    <message>
        <source>what you noted</source>
        <translation>您记录的内容</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>:  contains, without regard to case (numbers: equal)
=  !=  is, is not        &gt;  &gt;=  &lt;  &lt;=  numbers, sizes, times, text in order
~  a regular expression        AND (or a blank)  OR  NOT  ( )</source>
        <translation>:  包含，不分大小写（数字：等于）
=  !=  是、不是        &gt;  &gt;=  &lt;  &lt;=  数字、大小、时间、文本顺序
~  正则表达式        AND（或空格）  OR  NOT  ( )</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Ctrl+Space proposes what can follow, Tab takes it. Up brings back earlier queries. Return goes to the list. Quote what has blanks or signs: &quot;order paid&quot;.</source>
        <translation>Ctrl+空格 提示可用的后续内容，Tab 采用。上箭头调出先前的查询。回车转到列表。含空格或符号的内容请加引号:&quot;order paid&quot;。</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>试用 %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::FindBar</name>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>区分大小写 (Alt+C)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>正则表达式 (Alt+R)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>%L1 of %L2 or more</source>
        <translation>%L1/%L2 或更多</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>hookloupe::FindingText</name>
    <message>
        <source>What to change</source>
        <translation>需更改之处</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Should come back</source>
        <translation>应返回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>… and %1 more like these.</source>
        <translation>… 以及另外 %1 个类似的。</translation>
    </message>
</context>
<context>
    <name>hookloupe::FirstSteps</name>
    <message>
        <source>Receive an event</source>
        <translation>接收一个事件</translation>
    </message>
    <message>
        <source>Set up its endpoint</source>
        <translation>设置其端点</translation>
    </message>
    <message>
        <source>See why its signature holds</source>
        <translation>查看其签名为何成立</translation>
    </message>
    <message>
        <source>Replay it</source>
        <translation>重放它</translation>
    </message>
    <message>
        <source>Send a test event, or give the address to a provider</source>
        <translation>发送测试事件，或把地址交给提供商</translation>
    </message>
    <message>
        <source>Edit the endpoint: its scheme says how the provider signs, its secret lets the signature be checked</source>
        <translation>编辑端点：方案说明提供商如何签名，密钥用于检查签名</translation>
    </message>
    <message>
        <source>Select the event and look at Signature: what was signed, what was expected, and what came</source>
        <translation>选择事件并查看“签名”：签名了什么、预期什么、收到什么</translation>
    </message>
    <message>
        <source>Send it, byte for byte, to the program that you are working on</source>
        <translation>将其逐字节发送到您正在开发的程序</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide these first steps for good</source>
        <translation>永久隐藏这些入门步骤</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>隐藏入门步骤</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>hookloupe::ForwardSection</name>
    <message>
        <source>&amp;Keep the sender&apos;s Host header</source>
        <translation>保留发送方的 Host 标头(&amp;K)</translation>
    </message>
    <message>
        <source>Add &amp;X-Forwarded-For, -Host and -Proto</source>
        <translation>添加 X-Forwarded-For、-Host 和 -Proto(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Check an HTTPS target&apos;s certificate</source>
        <translation>检查 HTTPS 目标的证书(&amp;C)</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>转发到</translation>
    </message>
    <message>
        <source>http://localhost:3000 (empty: events stay here)</source>
        <translation>http://localhost:3000（留空：事件留在此处）</translation>
    </message>
    <message>
        <source>Who answers the sender</source>
        <translation>由谁应答发送方</translation>
    </message>
    <message>
        <source>What the target answers</source>
        <translation>目标的应答</translation>
    </message>
    <message>
        <source>This endpoint&apos;s own answer, at once</source>
        <translation>此端点自己的应答，立即</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Further URLs that get a copy, a line each</source>
        <translation>接收副本的其他 URL，每行一个</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>转发到(&amp;F)</translation>
    </message>
    <message>
        <source>Sender &amp;gets</source>
        <translation>发送方得到(&amp;G)</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>时限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mirrors</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Time limit in milliseconds</source>
        <translation>时限（毫秒）</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>at once: </source>
        <translation>同时： </translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Wait before the first retry in milliseconds</source>
        <translation>首次重试前的等待（毫秒）</translation>
    </message>
    <message>
        <source>after </source>
        <translation>等待 </translation>
    </message>
    <message>
        <source>Before the first retry; doubled before each further one.</source>
        <translation>首次重试之前；之后每次加倍。</translation>
    </message>
</context>
<context>
    <name>hookloupe::Forwards</name>
    <message>
        <source>on arrival</source>
        <translation>到达时</translation>
    </message>
    <message>
        <source>retry %1</source>
        <translation>第 %1 次重试</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>按要求</translation>
    </message>
    <message>
        <source>%1, mirror</source>
        <translation>%1，镜像</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Forwarding %1 to %2 failed: %3</source>
        <translation>将 %1 转发到 %2 失败：%3</translation>
    </message>
    <message>
        <source>Forwarded %1 to %2: %3 in %4.</source>
        <translation>已将 %1 转发到 %2：%3，用时 %4。</translation>
    </message>
    <message>
        <source>Forwarded to %1, which answered %2 in %3.</source>
        <translation>已转发到 %1，它以 %2 应答，用时 %3。</translation>
    </message>
    <message>
        <source>Forwarded to %1 without success: %2</source>
        <translation>转发到 %1 未成功：%2</translation>
    </message>
    <message>
        <source>It was try %1.</source>
        <translation>这是第 %1 次。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ForwardsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>hookloupe::ForwardsView</name>
    <message>
        <source>Tries to forward</source>
        <translation>转发的各次尝试</translation>
    </message>
    <message>
        <source>Head of the request as it was sent</source>
        <translation>所发请求的头部</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Not forwarded. Edit its endpoint to pass events on to your program as they come in.</source>
        <translation>未转发。编辑其端点，可在事件到达时转给您的程序。</translation>
    </message>
    <message>
        <source>Not forwarded yet.</source>
        <translation>尚未转发。</translation>
    </message>
    <message>
        <source>For&amp;ward again</source>
        <translation>再次转发(&amp;W)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>转发(&amp;W)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次转发</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::Gateway</name>
    <message>
        <source>first attempt</source>
        <translation>首次尝试</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>timed out after %1</source>
        <translation>%1 后超时</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an answer, a time</comment>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>duplicate accepted</source>
        <translation>重复被接受</translation>
    </message>
    <message>
        <source>duplicate refused</source>
        <translation>重复被拒绝</translation>
    </message>
    <message>
        <source>again after %1: %2</source>
        <translation>%1 后再次：%2</translation>
    </message>
    <message>
        <source>again after %1 of the provider&apos;s time: %2</source>
        <translation>按提供商时间 %1 后再次：%2</translation>
    </message>
    <message>
        <source>accepted; a duplicate follows</source>
        <translation>已接受；随后是一个重复</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>not sent again: %1</source>
        <translation>不再发送：%1</translation>
    </message>
    <message>
        <source>gave up: %1</source>
        <translation>已放弃：%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 of %2 messages accepted, in %3 attempts.</source>
        <translation>%2 条消息中接受了 %1 条，共 %3 次尝试。</translation>
    </message>
    <message>
        <source>%1 given up.</source>
        <translation>放弃 %1 条。</translation>
    </message>
    <message>
        <source>%1 duplicates refused: a consumer answers 2xx to what it knows.</source>
        <translation>%1 个重复被拒绝：消费端应对已知的内容应答 2xx。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已被停止。</translation>
    </message>
    <message>
        <source>%1 not finished.</source>
        <translation>%1 条未完成。</translation>
    </message>
    <message>
        <source>the new secret alone</source>
        <translation>仅新密钥</translation>
    </message>
    <message>
        <source>the old secret alone</source>
        <translation>仅旧密钥</translation>
    </message>
    <message>
        <source>both, the new one first</source>
        <translation>两者，新的在前</translation>
    </message>
    <message>
        <source>both, the old one first</source>
        <translation>两者，旧的在前</translation>
    </message>
    <message>
        <source>a secret that nobody knows</source>
        <translation>无人知晓的密钥</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayDialog</name>
    <message>
        <source>Gateway simulator</source>
        <translation>网关模拟器</translation>
    </message>
    <message>
        <source>Plays a payment gateway: signed events, repeated by the provider&apos;s schedule until they are accepted.</source>
        <translation>扮演支付网关：发送签名事件，并按提供商的计划重复，直到被接受。</translation>
    </message>
    <message>
        <source>&amp;1 What to send</source>
        <translation>&amp;1 发送内容</translation>
    </message>
    <message>
        <source>&amp;2 Run</source>
        <translation>&amp;2 运行</translation>
    </message>
    <message>
        <source>&amp;3 Rotation rehearsal</source>
        <translation>&amp;3 轮换演练</translation>
    </message>
    <message>
        <source>&amp;4 Earlier runs</source>
        <translation>&amp;4 先前的运行</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>This is a time without listening, not a request.</source>
        <translation>这是未监听的时段，不是请求。</translation>
    </message>
    <message>
        <source>There is no scheme “%1” any more.</source>
        <translation>方案“%1”已不存在。</translation>
    </message>
    <message>
        <source>Type in the secret of the run: it is never kept.</source>
        <translation>请输入此次运行的密钥：它从不保存。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>%1 of %2 messages accepted, in %3 attempts.</source>
        <translation>%2 条消息中接受了 %1 条，共 %3 次尝试。</translation>
    </message>
    <message>
        <source>%1 given up.</source>
        <translation>放弃 %1 条。</translation>
    </message>
    <message>
        <source>Paused: nothing begins until it goes on.</source>
        <translation>已暂停：继续之前不会开始任何操作。</translation>
    </message>
    <message>
        <source>%1 wait to be sent again, the next in %2.</source>
        <translation>%1 条等待再次发送，下一条在 %2 后。</translation>
    </message>
    <message>
        <source>It is not kept in a file: %1</source>
        <translation>未保存到文件：%1</translation>
    </message>
    <message>
        <source>It can go on from “Earlier runs”.</source>
        <translation>可从“先前的运行”继续。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>开始运行</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>运行正在进行</translation>
    </message>
    <message>
        <source>Stop the run and close? It can go on later from “Earlier runs”.</source>
        <translation>停止运行并关闭？之后可从“先前的运行”继续。</translation>
    </message>
    <message>
        <source>Stop the run and close? It is not kept, and cannot go on later.</source>
        <translation>停止运行并关闭？它未保存，之后无法继续。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayForm</name>
    <message>
        <source>A time such as 500ms, 5s, 30m, 2h or 3d</source>
        <translation>时间，如 500ms、5s、30m、2h 或 3d</translation>
    </message>
    <message>
        <source>Conn&amp;ection…</source>
        <translation>连接(&amp;E)…</translation>
    </message>
    <message>
        <source>From the begin of one to the next</source>
        <translation>从一个开始到下一个开始</translation>
    </message>
    <message>
        <source>Du&amp;plicates of what was accepted</source>
        <translation>已接受者的重复(&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;n another order</source>
        <translation>打乱顺序(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ll at once</source>
        <translation>同时全部(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Backdated: first attempts were signed</source>
        <translation>倒填日期：首次尝试签名于(&amp;B)</translation>
    </message>
    <message>
        <source>How long ago first attempts were signed</source>
        <translation>首次尝试在多久以前签名</translation>
    </message>
    <message>
        <source>Stop after this time</source>
        <translation>经过此时间后停止</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>A consumer at</source>
        <translation>消费端位于</translation>
    </message>
    <message>
        <source>This Hookloupe</source>
        <translation>本 Hookloupe</translation>
    </message>
    <message>
        <source>URL of the consumer</source>
        <translation>消费端的 URL</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>URL that is signed</source>
        <translation>参与签名的 URL</translation>
    </message>
    <message>
        <source>(the URL above; behind a proxy, the public one)</source>
        <translation>（上面的 URL；在代理后则为公开 URL）</translation>
    </message>
    <message>
        <source>How it is repeated</source>
        <translation>如何重复</translation>
    </message>
    <message>
        <source>How many times faster waits pass</source>
        <translation>等待时间加速倍数</translation>
    </message>
    <message>
        <source>1000 makes a day of waits one and a half minutes. Time-outs stay as they are: the consumer&apos;s time is its own.</source>
        <translation>1000 使一天的等待变为一分半钟。超时保持不变：消费端的时间是它自己的。</translation>
    </message>
    <message>
        <source>How many times the scenario is played</source>
        <translation>场景播放次数</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Attempts at once</source>
        <translation>同时尝试数</translation>
    </message>
    <message>
        <source>How long an answer is waited for, in seconds</source>
        <translation>等待应答的秒数</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>as the provider</source>
        <translation>同提供商</translation>
    </message>
    <message>
        <source>An answer that is not accepted, a time-out, or no connection</source>
        <translation>未被接受的应答、超时或无连接</translation>
    </message>
    <message>
        <source>Stop after so many attempts</source>
        <translation>达到此尝试次数后停止</translation>
    </message>
    <message>
        <source>Scena&amp;rio</source>
        <translation>场景(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;s endpoint</source>
        <translation>同端点(&amp;S)</translation>
    </message>
    <message>
        <source>Sc&amp;heme</source>
        <translation>方案(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>密钥(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;gned URL</source>
        <translation>签名的 URL(&amp;G)</translation>
    </message>
    <message>
        <source>Repeate&amp;d</source>
        <translation>重复(&amp;D)</translation>
    </message>
    <message>
        <source>Cloc&amp;k speed</source>
        <translation>时钟速度(&amp;K)</translation>
    </message>
    <message>
        <source>Pla&amp;yed</source>
        <translation>播放(&amp;Y)</translation>
    </message>
    <message>
        <source>e&amp;very</source>
        <translation>每(&amp;V)</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>a time ago</comment>
        <translation>以前</translation>
    </message>
    <message>
        <source>Made hard by</source>
        <translation>增加难度</translation>
    </message>
    <message>
        <source>&amp;Attempts at once</source>
        <translation>同时尝试(&amp;A)</translation>
    </message>
    <message>
        <source>t&amp;ime-out</source>
        <translation>超时(&amp;I)</translation>
    </message>
    <message>
        <source>a&amp;fter attempts</source>
        <translation>达到次数后(&amp;F)</translation>
    </message>
    <message>
        <source>after a ti&amp;me</source>
        <translation>经过时间后(&amp;M)</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>As the scheme&apos;s provider does</source>
        <translation>同方案的提供商</translation>
    </message>
    <message>
        <source>From event %1</source>
        <translation>来自事件 %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From a file: %1</source>
        <translation>来自文件：%1</translation>
    </message>
    <message>
        <source>Choose what to send.</source>
        <translation>请选择发送内容。</translation>
    </message>
    <message>
        <source>One event has no order that could be another</source>
        <translation>单个事件没有其他顺序</translation>
    </message>
    <message>
        <source>The captured request, as a new message with a new signature.</source>
        <translation>将捕获的请求作为带新签名的新消息。</translation>
    </message>
    <message>
        <source>(where it listens, at the endpoint below)</source>
        <translation>（其监听处，下面的端点）</translation>
    </message>
    <message>
        <source>(the endpoint&apos;s secret)</source>
        <translation>（端点的密钥）</translation>
    </message>
    <message>
        <source>The private key: only it can sign</source>
        <translation>私钥：只有它能签名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a provider, its schedule</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: write a time such as 500ms, 5s, 30m, 2h or 3d.</source>
        <translation>%1：请填写时间，如 500ms、5s、30m、2h 或 3d。</translation>
    </message>
    <message>
        <source>Hookloupe does not listen now: start listening first, or choose a consumer.</source>
        <translation>Hookloupe 现在未监听：请先开始监听，或选择一个消费端。</translation>
    </message>
    <message>
        <source>Choose how the events are signed.</source>
        <translation>请选择事件的签名方式。</translation>
    </message>
    <message>
        <source>Type in the secret that the consumer verifies with.</source>
        <translation>请输入消费端用于验证的密钥。</translation>
    </message>
    <message>
        <source>The secret of %1 is not there any more: type one in.</source>
        <translation>%1 的密钥已不存在：请输入一个。</translation>
    </message>
    <message>
        <source>&amp;on the first failure</source>
        <translation>首次失败时(&amp;O)</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>发送到(&amp;G)</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayPreviewView</name>
    <message>
        <source>How the consumer of the preview answers</source>
        <translation>预览中消费端如何应答</translation>
    </message>
    <message>
        <source>if the consumer accepts all</source>
        <translation>若消费端全部接受</translation>
    </message>
    <message>
        <source>if the consumer refuses all</source>
        <translation>若消费端全部拒绝</translation>
    </message>
    <message>
        <source>What will be sent, and when</source>
        <translation>发送什么、何时发送</translation>
    </message>
    <message>
        <source>After</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>预览(&amp;W)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, kind of an attempt</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Waits pass %1 times as fast.</source>
        <translation>等待以 %1 倍速度经过。</translation>
    </message>
    <message>
        <source>The first %1 attempts are shown.</source>
        <translation>显示前 %1 次尝试。</translation>
    </message>
    <message>
        <source>%1 messages to %2.</source>
        <translation>%1 条消息发往 %2。</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayRunModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <translation>第 %1 次尝试，%2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>投递 ID</translation>
    </message>
</context>
<context>
    <name>hookloupe::GatewayRunView</name>
    <message>
        <source>Messages of the run</source>
        <translation>运行的消息</translation>
    </message>
    <message>
        <source>Each with its attempts: Right opens, Left closes it.</source>
        <translation>各附其尝试：右箭头展开，左箭头收起。</translation>
    </message>
    <message>
        <source>Request that was sent</source>
        <translation>已发送的请求</translation>
    </message>
    <message>
        <source>What was se&amp;nt</source>
        <translation>发送的内容(&amp;N)</translation>
    </message>
    <message>
        <source>What came &amp;back</source>
        <translation>返回的内容(&amp;B)</translation>
    </message>
    <message>
        <source>This attempt was made before the run went on: its file tells what came of it, not what was sent and came back.</source>
        <translation>此尝试发生在运行继续之前：文件只记载结果，不含发送和返回的内容。</translation>
    </message>
    <message>
        <source>What was sent is not kept any more: only the newest attempts of a long run are.</source>
        <translation>发送的内容已不保留：长时间运行只保留最新的尝试。</translation>
    </message>
</context>
<context>
    <name>hookloupe::HeadersView</name>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy headers</source>
        <translation>复制标头</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy the values of the headers without their names</source>
        <translation>复制标头的值，不含名称</translation>
    </message>
    <message>
        <source>Without the names (Ctrl+Shift+C)</source>
        <translation>不含名称 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>1 header, as received</source>
        <translation>1 个标头，按接收</translation>
    </message>
    <message>
        <source>%1 headers, as received</source>
        <translation>%1 个标头，按接收</translation>
    </message>
    <message>
        <source>; %1 more after the body: see Raw</source>
        <translation>；正文之后还有 %1 个：见“原始”</translation>
    </message>
    <message>
        <source>1 header copied.</source>
        <translation>已复制 1 个标头。</translation>
    </message>
    <message>
        <source>%1 headers copied.</source>
        <translation>已复制 %1 个标头。</translation>
    </message>
    <message>
        <source>Select a header first: its value is copied without its name.</source>
        <translation>请先选择一个标头：将复制其值，不含名称。</translation>
    </message>
    <message>
        <source>Value of %1 copied.</source>
        <translation>已复制 %1 的值。</translation>
    </message>
    <message>
        <source>%1 values copied.</source>
        <translation>已复制 %1 个值。</translation>
    </message>
</context>
<context>
    <name>hookloupe::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Help of Hookloupe</source>
        <translation>Hookloupe 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>%1 – Help of Hookloupe</source>
        <translation>%1 – Hookloupe 帮助</translation>
    </message>
    <message>
        <source>Nothing is said of this. Try another word.</source>
        <translation>没有相关内容。请换一个词。</translation>
    </message>
</context>
<context>
    <name>hookloupe::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>十六进制字节</translation>
    </message>
</context>
<context>
    <name>hookloupe::HostQuestion</name>
    <message>
        <source>Forward to another computer</source>
        <translation>转发到另一台计算机</translation>
    </message>
    <message>
        <source>Check another computer</source>
        <translation>检查另一台计算机</translation>
    </message>
    <message>
        <source>Play to another computer</source>
        <translation>播放到另一台计算机</translation>
    </message>
    <message>
        <source>Replay to another computer</source>
        <translation>重放到另一台计算机</translation>
    </message>
    <message>
        <source>Forward every event of this endpoint to %1? It is not this computer. Events may hold personal data, and what receives them may act on them.</source>
        <translation>将此端点的每个事件转发到 %1？它不是本机。事件可能含有个人数据，接收方可能据此执行操作。</translation>
    </message>
    <message>
        <source>Send some fifty right and wrong events to %1? It is not this computer. What receives them takes the right ones for real: check a test system.</source>
        <translation>向 %1 发送约五十个正确和错误的事件？它不是本机。接收方会把正确的当真：请检查测试系统。</translation>
    </message>
    <message>
        <source>Play these events to %1, and repeat what is not accepted? It is not this computer. What receives them takes them for real: use a test system.</source>
        <translation>将这些事件播放到 %1，并重复未被接受的？它不是本机。接收方会当真：请使用测试系统。</translation>
    </message>
    <message>
        <source>Send these events to %1? It is not this computer. They may hold personal data, and what receives them may act on each.</source>
        <translation>将这些事件发送到 %1？它不是本机。它们可能含有个人数据，接收方可能对每个执行操作。</translation>
    </message>
    <message>
        <source>Send this event to %1? It is not this computer. The event may hold personal data, and what receives it may act on it.</source>
        <translation>将此事件发送到 %1？它不是本机。它可能含有个人数据，接收方可能据此执行操作。</translation>
    </message>
    <message>
        <source>&amp;Forward and remember</source>
        <translation>转发并记住(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Send and remember</source>
        <translation>发送并记住(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportController</name>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>所有可导入的 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>拖入的内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is no text and no file to import in %1.</source>
        <translation>%1 中没有可导入的文本或文件。</translation>
    </message>
    <message>
        <source>Another import is open. End that first.</source>
        <translation>另一个导入已打开。请先结束它。</translation>
    </message>
    <message>
        <source>Choose what it &amp;is…</source>
        <translation>选择其类型(&amp;I)…</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>关闭(&amp;M)</translation>
    </message>
    <message>
        <source>%1 of %2 imported from %3.</source>
        <translation>已从 %3 导入 %1/%2。</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>已取消。%1</translation>
    </message>
    <message>
        <source>%1 The store did not take the others: %2</source>
        <translation>%1 存储库未接受其余的：%2</translation>
    </message>
    <message>
        <source>A request is on the clipboard (%1).</source>
        <translation>剪贴板中有一个请求（%1）。</translation>
    </message>
    <message>
        <source>%1 requests are on the clipboard (%2).</source>
        <translation>剪贴板中有 %1 个请求（%2）。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportDialog</name>
    <message>
        <source>Read the &amp;files that it names</source>
        <translation>读取其提及的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What it is read as</source>
        <translation>按何种格式读取</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>读取为(&amp;R)</translation>
    </message>
    <message>
        <source>Requests that were found</source>
        <translation>找到的请求</translation>
    </message>
    <message>
        <source>What cannot be imported</source>
        <translation>无法导入的内容</translation>
    </message>
    <message>
        <source>What was lost and guessed, and the bytes of the request</source>
        <translation>丢失和推测的内容，以及请求的字节</translation>
    </message>
    <message>
        <source>Select a row to see what was lost or guessed, and the request.</source>
        <translation>选择一行，查看丢失或推测的内容及该请求。</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The keyring does not answer yet: what needs its secrets is judged without them until it does.</source>
        <translation>密钥环尚未响应：在此之前，需要其密钥的内容将在没有密钥的情况下判定。</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>问题 (%1)(&amp;P)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>It names %1. A text from elsewhere can name any file of yours, whose content would become part of a request; so nothing is read unless you ask for it.</source>
        <translation>它提到了 %1。来自他处的文本可以提及您的任何文件，其内容会成为请求的一部分；因此除非您要求，否则不会读取。</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>导入 %1(&amp;I)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 of %2 imported…</source>
        <translation>已导入 %1/%2…</translation>
    </message>
    <message>
        <source>%1 found in %2, read as %3. Each is judged as if it had been received.</source>
        <translation>在 %2 中找到 %1，按 %3 读取。每个都像接收到的一样判定。</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>Nothing to import was found in %1. You can say what it is above.</source>
        <translation>在 %1 中没有找到可导入的内容。可在上方指明其类型。</translation>
    </message>
    <message>
        <source>No request was found in %1.</source>
        <translation>在 %1 中没有找到请求。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportModel</name>
    <message>
        <source>byte for byte</source>
        <translation>逐字节</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>经由中继</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>重新写出</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>%1 lost, %2 guessed</source>
        <translation>丢失 %1，推测 %2</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>%1 guessed</source>
        <translation>推测 %1</translation>
    </message>
    <message>
        <source>not told: now</source>
        <translation>未说明：现在</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>It came %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>推测：%1</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… 共 %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportProblemsModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>问题所在</translation>
    </message>
</context>
<context>
    <name>hookloupe::ImportReader</name>
    <message>
        <source>%1 is larger than %2. Cut it in pieces, and import these one by one.</source>
        <translation>%1 大于 %2。请将其拆开，逐个导入。</translation>
    </message>
    <message>
        <source>%1 is no file. Choose the files in it.</source>
        <translation>%1 不是文件。请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>These are more than %1 files. Choose fewer at once.</source>
        <translation>文件超过 %1 个。请一次少选一些。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>More than %1 files are named; this one was not read.</source>
        <translation>提及的文件超过 %1 个；此文件未读取。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; was not read.</source>
        <translation>文件“%1”未读取。</translation>
    </message>
</context>
<context>
    <name>hookloupe::Inspection</name>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>^ first difference</source>
        <translation>^ 首处不同</translation>
    </message>
</context>
<context>
    <name>hookloupe::JsonColumn</name>
    <message>
        <source>Write the path of a value in the body, such as $.payment.id.</source>
        <translation>请填写正文中值的路径，如 $.payment.id。</translation>
    </message>
    <message>
        <source>A path begins with $, such as $.payment.id.</source>
        <translation>路径以 $ 开头，如 $.payment.id。</translation>
    </message>
    <message>
        <source>This is no path: after $ come names (.name or [&apos;a name&apos;]) and positions ([0]).</source>
        <translation>这不是路径：$ 之后是名称（.name 或 [&apos;a name&apos;]）和位置([0])。</translation>
    </message>
    <message>
        <source>$ alone is the whole body: add the name of a member, such as $.id.</source>
        <translation>单独的 $ 是整个正文：请加上成员名称，如 $.id。</translation>
    </message>
    <message>
        <source>There is a column of this path already.</source>
        <translation>已有此路径的列。</translation>
    </message>
    <message>
        <source>(body over 1 MiB)</source>
        <comment>in place of a value that was not looked for</comment>
        <translation>（正文超过 1 MiB）</translation>
    </message>
</context>
<context>
    <name>hookloupe::JsonColumnDialog</name>
    <message>
        <source>Add a JSON path</source>
        <translation>添加 JSON 路径</translation>
    </message>
    <message>
        <source>Path in the JSON body</source>
        <translation>JSON 正文中的路径</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>路径(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>hookloupe::JsonTextView</name>
    <message>
        <source>Copied the value.</source>
        <translation>已复制值。</translation>
    </message>
    <message>
        <source>Copied the path.</source>
        <translation>已复制路径。</translation>
    </message>
    <message>
        <source>Copied the key.</source>
        <translation>已复制键。</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>复制键(&amp;K)</translation>
    </message>
    <message>
        <source>Filter &amp;by this value</source>
        <translation>按此值筛选(&amp;B)</translation>
    </message>
    <message>
        <source>Add as co&amp;lumn</source>
        <translation>添加为列(&amp;L)</translation>
    </message>
</context>
<context>
    <name>hookloupe::JsonTreeModel</name>
    <message>
        <source>%L1 to %L2</source>
        <translation>%L1 至 %L2</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 个键</translation>
    </message>
    <message>
        <source>%L1 keys</source>
        <translation>%L1 个键</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 项</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1, repeated key</source>
        <translation>%1，重复的键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>hookloupe::KeptRunsView</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>is being played</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 of %2 accepted, %3 given up, %4 not finished</source>
        <translation>%2 条中接受 %1，放弃 %3，未完成 %4</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Runs that are kept</source>
        <translation>保存的运行</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Secret of the run</source>
        <translation>运行的密钥</translation>
    </message>
    <message>
        <source>(that of “What to send”, or of an endpoint with the scheme)</source>
        <translation>（“发送内容”中的，或使用该方案的端点的）</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>移除运行</translation>
    </message>
    <message>
        <source>Remove this run? Its file is deleted.</source>
        <translation>移除此运行？其文件将被删除。</translation>
    </message>
    <message>
        <source>Remove this run? Its file is deleted, and it cannot go on any more.</source>
        <translation>移除此运行？其文件将被删除，且无法再继续。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>密钥(&amp;C)</translation>
    </message>
</context>
<context>
    <name>hookloupe::LifelineChart</name>
    <message>
        <source>Life-line</source>
        <translation>生命线</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>The arrows go from event to event, Return shows one. The table below says the same.</source>
        <translation>方向键在事件间移动，回车键显示其中一个。下方表格内容相同。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>hookloupe::LifelineEditor</name>
    <message>
        <source>Edit the life-line</source>
        <translation>编辑生命线</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>S&amp;chemes:</source>
        <translation>方案(&amp;C)：</translation>
    </message>
    <message>
        <source>any; or stripe, svix</source>
        <translation>任意；或 stripe, svix</translation>
    </message>
    <message>
        <source>Event &amp;types:</source>
        <translation>事件类型(&amp;T)：</translation>
    </message>
    <message>
        <source>all; or payment.*, refund.*</source>
        <translation>全部；或 payment.*, refund.*</translation>
    </message>
    <message>
        <source>Path of the &amp;id:</source>
        <translation>ID 的路径(&amp;I)：</translation>
    </message>
    <message>
        <source>Path of its &amp;own time:</source>
        <translation>自身时间的路径(&amp;O)：</translation>
    </message>
    <message>
        <source>none: when it was received</source>
        <translation>无：接收的时间</translation>
    </message>
    <message>
        <source>&amp;Path of its state:</source>
        <translation>状态的路径(&amp;P)：</translation>
    </message>
    <message>
        <source>none: the event type says it</source>
        <translation>无：由事件类型说明</translation>
    </message>
    <message>
        <source>&amp;Which is which:</source>
        <translation>对应关系(&amp;W)：</translation>
    </message>
    <message>
        <source>Which event tells of which state</source>
        <translation>哪个事件说明哪个状态</translation>
    </message>
    <message>
        <source>&amp;States:</source>
        <translation>状态(&amp;S)：</translation>
    </message>
    <message>
        <source>States and where they lead</source>
        <translation>状态及其去向</translation>
    </message>
    <message>
        <source>One state a line: its name, in parentheses start, end or within 30 min, and behind -&gt; where it may lead. * and ? stand for any text and any letter.</source>
        <translation>每行一个状态：名称，括号中为 start、end 或 within 30 min,-&gt; 之后为可去往的状态。* 和 ? 代表任意文本和任意字母。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is too large to be tried here.</source>
        <translation>%1 太大，无法在此试用。</translation>
    </message>
    <message>
        <source>It is not for %1, which has another scheme or event type.</source>
        <translation>它不适用于 %1，后者的方案或事件类型不同。</translation>
    </message>
    <message>
        <source>No id stands there in %1.</source>
        <translation>%1 中该处没有 ID。</translation>
    </message>
    <message>
        <source>that of its receipt</source>
        <translation>接收的时间</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Tried with %1: the id is %2, the state %3 (by “%4”), the time %5.</source>
        <translation>用 %1 试过：ID 为 %2，状态为 %3（由“%4”），时间为 %5。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>hookloupe::LifelineModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 before it happened</source>
        <translation>早于发生 %1</translation>
    </message>
    <message>
        <source>illegal move</source>
        <translation>非法转换</translation>
    </message>
    <message>
        <source>arrived out of order</source>
        <translation>乱序到达</translation>
    </message>
    <message>
        <source>attempt %1 of a message that is here</source>
        <translation>此处某消息的第 %1 次尝试</translation>
    </message>
    <message>
        <source>the map has no state for it</source>
        <translation>状态图中没有对应的状态</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>hookloupe::LifelineWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Life-line</source>
        <translation>生命线</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>&amp;Life-line:</source>
        <translation>生命线(&amp;L)：</translation>
    </message>
    <message>
        <source>Events of the life-line</source>
        <translation>生命线的事件</translation>
    </message>
    <message>
        <source>&amp;Back to the built-in one</source>
        <translation>恢复内置的(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Looking for the events of this life…</source>
        <translation>正在查找此生命线的事件…</translation>
    </message>
    <message>
        <source>The search was stopped: choose a life-line to look again.</source>
        <translation>搜索已停止：选择一条生命线以重新查找。</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1（您自己的）</translation>
    </message>
    <message>
        <source>No life-line knows this event. Say where the id stands that joins it with others, and which states there are: New.</source>
        <translation>没有生命线认识此事件。请用“新建”说明将其与其他事件关联的 ID 所在位置，以及有哪些状态。</translation>
    </message>
    <message>
        <source>%1 is %2, by %3.</source>
        <translation>%1 为 %2，依据 %3。</translation>
    </message>
    <message>
        <source>in no state that is known</source>
        <translation>无已知状态</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown, so its beginning may seem to be missing.</source>
        <translation>仅显示最新的 %1 个，因此开头可能看似缺失。</translation>
    </message>
    <message>
        <source>Source of the states: %1.</source>
        <translation>状态的来源：%1。</translation>
    </message>
    <message>
        <source>The life-line “%1” is saved.</source>
        <translation>生命线“%1”已保存。</translation>
    </message>
    <message>
        <source>Your own life-line “%1” is removed.</source>
        <translation>您自己的生命线“%1”已移除。</translation>
    </message>
</context>
<context>
    <name>hookloupe::LimitsDialog</name>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Enter a size %1, such as %2.</source>
        <translation>请输入大小（%1），如 %2。</translation>
    </message>
    <message>
        <source>Enter a time %1, such as %2.</source>
        <translation>请输入时间（%1），如 %2。</translation>
    </message>
    <message>
        <source>Enter a whole number %1, such as %2.</source>
        <translation>请输入整数（%1），如 %2。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>What a sender may cost, for all listeners together. New values hold at once: for the next request of a connection, and for new connections.</source>
        <translation>一个发送方可占用的资源，所有监听器合计。新值立即生效：用于连接的下一个请求和新连接。</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Restore de&amp;faults</source>
        <translation>恢复默认值(&amp;F)</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>全部恢复默认值</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1: restore the default, %2</source>
        <translation>%1：恢复默认值 %2</translation>
    </message>
    <message>
        <source>&amp;Request line and headers</source>
        <translation>请求行和标头(&amp;R)</translation>
    </message>
    <message>
        <source>Larger ones are answered 431.</source>
        <translation>超过者以 431 应答。</translation>
    </message>
    <message>
        <source>&amp;Path and query</source>
        <translation>路径和查询串(&amp;P)</translation>
    </message>
    <message>
        <source>Longer ones are answered 414.</source>
        <translation>超过者以 414 应答。</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>Larger ones are answered 413. Holds for relays as well.</source>
        <translation>超过者以 413 应答。对中继同样适用。</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接数(&amp;C)</translation>
    </message>
    <message>
        <source>Idle ones make room for new ones, else 503.</source>
        <translation>空闲连接让位给新连接，否则应答 503。</translation>
    </message>
    <message>
        <source>Connections of one &amp;address</source>
        <translation>同一地址的连接数(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;quests of a connection</source>
        <translation>每个连接的请求数(&amp;Q)</translation>
    </message>
    <message>
        <source>Then it is closed after the answer.</source>
        <translation>达到后在应答后关闭连接。</translation>
    </message>
    <message>
        <source>Time for the &amp;headers</source>
        <translation>标头时限(&amp;H)</translation>
    </message>
    <message>
        <source>From the first byte; slower ones are answered 408.</source>
        <translation>从首字节算起；更慢者以 408 应答。</translation>
    </message>
    <message>
        <source>&amp;Time for a request</source>
        <translation>请求时限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Idle time</source>
        <translation>空闲时限(&amp;I)</translation>
    </message>
    <message>
        <source>Between requests, or until an answer is read; then it is closed.</source>
        <translation>请求之间，或直到应答被读取；随后关闭。</translation>
    </message>
    <message>
        <source>&amp;Memory for all requests</source>
        <translation>所有请求占用的内存(&amp;M)</translation>
    </message>
    <message>
        <source>Then large bodies wait for room.</source>
        <translation>达到后大正文需等待空间。</translation>
    </message>
    <message>
        <source>Answers &amp;delayed or held back</source>
        <translation>延迟或扣留的应答(&amp;D)</translation>
    </message>
    <message>
        <source>Then the oldest one goes at once.</source>
        <translation>达到后最早的一个立即发出。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListSorting</name>
    <message>
        <source>&amp;Newest first</source>
        <translation>最新在前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>最早在前(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListenerEditor</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Issued by an authority in this file</source>
        <translation>由此文件中的机构颁发</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>秘密路径</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Add listener</source>
        <translation>添加监听器</translation>
    </message>
    <message>
        <source>Edit listener</source>
        <translation>编辑监听器</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>None (http)</source>
        <translation>无 (http)</translation>
    </message>
    <message>
        <source>HTTPS, certificate of this computer&apos;s authority</source>
        <translation>HTTPS，本机颁发机构的证书</translation>
    </message>
    <message>
        <source>HTTPS, a certificate of mine</source>
        <translation>HTTPS，我的证书</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Requested, and kept with the event</source>
        <translation>请求并随事件保存</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none; for example: loopback, 10.0.0.0/8</source>
        <translation>无；例如：loopback, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>生成(&amp;M)</translation>
    </message>
    <message>
        <source>Make a secret path</source>
        <translation>生成秘密路径</translation>
    </message>
    <message>
        <source>Certificate chain (PEM)</source>
        <translation>证书链 (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>私钥 (PEM)</translation>
    </message>
    <message>
        <source>Authorities of client certificates</source>
        <translation>客户端证书的颁发机构</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lient certificates</source>
        <translation>客户端证书(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>颁发者(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Secret path</source>
        <translation>秘密路径(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trusted proxies</source>
        <translation>受信任的代理(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>仅本机，IPv6</translation>
    </message>
    <message>
        <source>all networks, IPv4</source>
        <translation>所有网络，IPv4</translation>
    </message>
    <message>
        <source>all networks, IPv4 and IPv6</source>
        <translation>所有网络，IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>一个网络</translation>
    </message>
    <message>
        <source>The address must be an IP address of this computer.</source>
        <translation>地址必须是本机的 IP 地址。</translation>
    </message>
    <message>
        <source>Another listener has this address and port.</source>
        <translation>另一个监听器已用此地址和端口。</translation>
    </message>
    <message>
        <source>Name the files of the certificate and of its key.</source>
        <translation>请指定证书及其密钥的文件。</translation>
    </message>
    <message>
        <source>The secret path may hold letters, digits, &apos;-&apos;, &apos;.&apos;, &apos;_&apos; and &apos;~&apos; only.</source>
        <translation>秘密路径只能含字母、数字、“-”、“.”、“_”和“~”。</translation>
    </message>
    <message>
        <source>Other machines will be able to send requests here. A secret path keeps out those who do not know it.</source>
        <translation>其他计算机将能向此处发送请求。秘密路径可阻挡不知道它的人。</translation>
    </message>
    <message>
        <source>Other machines will be able to send requests here, if they know the secret path.</source>
        <translation>知道秘密路径的其他计算机将能向此处发送请求。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListenerText</name>
    <message>
        <source>Listening, but: %1</source>
        <translation>正在监听，但是：%1</translation>
    </message>
    <message>
        <source>Listening since %1</source>
        <translation>自 %1 起监听</translation>
    </message>
    <message>
        <source>Not listening since %1, trying again. %2</source>
        <translation>自 %1 起未监听，正在重试。%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>其他计算机</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>client certificates required</source>
        <translation>要求客户端证书</translation>
    </message>
    <message>
        <source>client certificates requested</source>
        <translation>请求客户端证书</translation>
    </message>
    <message>
        <source>secret path</source>
        <translation>秘密路径</translation>
    </message>
    <message>
        <source>trusts proxies</source>
        <translation>信任代理</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListenersDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>关闭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>复制 URL(&amp;C)</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>开放给</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>E&amp;xport authority…</source>
        <translation>导出颁发机构(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the certificate authority</source>
        <translation>导出证书颁发机构</translation>
    </message>
    <message>
        <source>The certificate that senders must trust to accept the HTTPS of this computer&apos;s authority</source>
        <translation>发送方须信任此证书，才能接受本机颁发机构的 HTTPS</translation>
    </message>
    <message>
        <source>L&amp;imits…</source>
        <translation>限额(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Nothing listens: add a listener to receive webhooks.</source>
        <translation>没有监听：添加一个监听器以接收 Webhook。</translation>
    </message>
    <message>
        <source>URL for senders: %1</source>
        <translation>供发送方使用的 URL:%1</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>开启(&amp;W)</translation>
    </message>
    <message>
        <source>PEM certificate (*.crt *.pem)</source>
        <translation>PEM 证书 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>DER certificate (*.der *.cer)</source>
        <translation>DER 证书 (*.der *.cer)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is in %1.
SHA-256 %2</source>
        <translation>颁发机构的证书位于 %1。
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>hookloupe::ListeningBar</name>
    <message>
        <source>Copy &amp;URL</source>
        <translation>复制 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Li&amp;steners…</source>
        <translation>监听器(&amp;S)…</translation>
    </message>
    <message>
        <source>⚠ Open to other machines</source>
        <translation>⚠ 对其他计算机开放</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>A listener is not bound to this computer alone: whoever can reach its address can send requests to it.</source>
        <translation>某个监听器未限于本机：能连到其地址的人都能向它发送请求。</translation>
    </message>
    <message>
        <source>◐ Listening on</source>
        <translation>◐ 正在监听</translation>
    </message>
    <message>
        <source>● Listening on</source>
        <translation>● 正在监听</translation>
    </message>
    <message>
        <source>○ Not listening</source>
        <translation>○ 未监听</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not listening</source>
        <translation>
            <numerusform>%n 个未监听</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止监听</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>开始监听</translation>
    </message>
</context>
<context>
    <name>hookloupe::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>程序部分</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>所有部分</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>消息中的词</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志的行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>尚无日志。</translation>
    </message>
    <message>
        <source>%1 of %2 lines. The last 5,000 are kept until the program ends.</source>
        <translation>%1/%2 行。最近 5,000 行保留至程序结束。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>L&amp;evel</source>
        <translation>级别(&amp;E)</translation>
    </message>
</context>
<context>
    <name>hookloupe::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Undo the change of the endpoint</source>
        <translation>撤销对端点的更改</translation>
    </message>
    <message>
        <source>Cancel the replay</source>
        <translation>取消重放</translation>
    </message>
    <message>
        <source>&amp;Listeners…</source>
        <translation>监听器(&amp;L)…</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Use &amp;%1</source>
        <translation>使用 &amp;%1</translation>
    </message>
    <message>
        <source>Change &amp;port…</source>
        <translation>更改端口(&amp;P)…</translation>
    </message>
    <message>
        <source>Hookloupe does not listen: start listening first.</source>
        <translation>Hookloupe 未监听：请先开始监听。</translation>
    </message>
    <message>
        <source>The test event was answered %1.</source>
        <translation>测试事件得到应答 %1。</translation>
    </message>
    <message>
        <source>The test event could not be sent: %1</source>
        <translation>无法发送测试事件：%1</translation>
    </message>
    <message>
        <source>Secrets are in memory only</source>
        <translation>密钥仅在内存中</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>关闭(&amp;M)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>About Hookloupe</source>
        <translation>关于 Hookloupe</translation>
    </message>
    <message>
        <source>Hookloupe %1

Receives webhooks, keeps every byte, explains every signature and sends them again.

Free software under the GNU General Public License, version 3.</source>
        <translation>Hookloupe %1

接收 Webhook，保存每个字节，解释每个签名，并可再次发送。

自由软件，遵循 GNU 通用公共许可证第 3 版。</translation>
    </message>
    <message>
        <source>The filter leaves out %1 of what was imported.</source>
        <translation>筛选隐藏了导入内容中的 %1。</translation>
    </message>
    <message>
        <source>Several events are being replayed. Stop that first, or wait for its end.</source>
        <translation>正在重放多个事件。请先停止，或等待其结束。</translation>
    </message>
    <message>
        <source>A selected delivery has several attempts. Open it, and choose which one to delete.</source>
        <translation>所选的某个投递有多次尝试。请展开它，选择要删除哪一次。</translation>
    </message>
    <message>
        <source>This delivery has several attempts. Open it, and choose which one to delete.</source>
        <translation>此投递有多次尝试。请展开它，选择要删除哪一次。</translation>
    </message>
    <message>
        <source>%1 is not among the deliveries that are listed. Ungrouped (G), every event is.</source>
        <translation>%1 不在所列的投递中。取消分组 (G) 后可见所有事件。</translation>
    </message>
    <message>
        <source>The bodies of these events have more than %1, too much for commands. Select fewer.</source>
        <translation>这些事件的正文超过 %1，不适合写成命令。请少选一些。</translation>
    </message>
    <message>
        <source>%1 copied as cURL commands for bash.</source>
        <translation>已将 %1 复制为 bash 的 cURL 命令。</translation>
    </message>
    <message>
        <source>The body of %1 has %2, too much for a command. In a terminal, “hookloupe-cli show %3 --raw” writes the request into a file.</source>
        <translation>%1 的正文有 %2，不适合写成命令。在终端中用“hookloupe-cli show %3 --raw”可将请求写入文件。</translation>
    </message>
    <message>
        <source>%1 copied as a cURL command for bash.</source>
        <translation>已将 %1 复制为 bash 的 cURL 命令。</translation>
    </message>
    <message>
        <source>Folder for the requests of %1</source>
        <translation>存放请求的文件夹（%1）</translation>
    </message>
    <message>
        <source>Writing the requests of %1…</source>
        <translation>正在写入请求（%1）…</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>已将 %1 个文件写入 %2。</translation>
    </message>
    <message>
        <source>%1 %2 left out: they are gone or no requests.</source>
        <translation>%1 略过 %2 个：已不存在或不是请求。</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The filter has no words for this path.</source>
        <translation>筛选无法表达此路径。</translation>
    </message>
    <message>
        <source>Hookloupe speaks this language when it is started next.</source>
        <translation>下次启动 Hookloupe 时使用此语言。</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>%1 is not in the list: it was removed, or the filter leaves it out.</source>
        <translation>%1 不在列表中：已被移除，或被筛选隐藏。</translation>
    </message>
    <message>
        <source>The new limits hold.</source>
        <translation>新限额已生效。</translation>
    </message>
    <message>
        <source>What is kept is set.</source>
        <translation>保留策略已设定。</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <translation>端点 %1</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>已保存的筛选：%1</translation>
    </message>
    <message>
        <source>Recent filter</source>
        <translation>最近的筛选</translation>
    </message>
    <message>
        <source>Scheme %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Secrets are locked</source>
        <translation>密钥已锁定</translation>
    </message>
    <message>
        <source>The endpoints&apos; secrets are in a file that is locked: until it is unlocked, signatures are not checked.</source>
        <translation>端点的密钥在已锁定的文件中：解锁之前不检查签名。</translation>
    </message>
</context>
<context>
    <name>hookloupe::MaskedSecret</name>
    <message>
        <source>&amp;Hold to show</source>
        <translation>按住以显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Show the secret while this is held down</source>
        <translation>按住期间显示密钥</translation>
    </message>
    <message>
        <source>Copy the secret for 30 seconds</source>
        <translation>复制密钥 30 秒</translation>
    </message>
    <message>
        <source>The clipboard is emptied again after 30 seconds.</source>
        <translation>30 秒后会清空剪贴板。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in 30 seconds.</source>
        <translation>已复制。30 秒后清空剪贴板。</translation>
    </message>
    <message>
        <source>Hidden secret</source>
        <translation>隐藏的密钥</translation>
    </message>
</context>
<context>
    <name>hookloupe::NavigationController</name>
    <message>
        <source>no event was looked at before</source>
        <translation>之前没有查看过事件</translation>
    </message>
    <message>
        <source>you did not go back</source>
        <translation>您没有后退过</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoteController</name>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>star on %1</source>
        <translation>为 %1 加星标</translation>
    </message>
    <message>
        <source>star taken from %1</source>
        <translation>移除 %1 的星标</translation>
    </message>
    <message>
        <source>note taken from %1</source>
        <translation>移除 %1 的备注</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>%1 starred.</source>
        <translation>已为 %1 加星标。</translation>
    </message>
    <message>
        <source>%1 not starred any more.</source>
        <translation>已移除 %1 的星标。</translation>
    </message>
    <message>
        <source>Note of %1 removed.</source>
        <translation>已移除 %1 的备注。</translation>
    </message>
    <message>
        <source>Note of %1 saved.</source>
        <translation>已保存 %1 的备注。</translation>
    </message>
    <message>
        <source>Tags of %1 changed.</source>
        <translation>已更改 %1 的标签。</translation>
    </message>
    <message>
        <source>%1 events are selected; stars, tags and notes are given to at most %2 at once. Select fewer.</source>
        <translation>已选择 %1 个事件；星标、标签和备注一次最多用于 %2 个。请少选一些。</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoteDialog</name>
    <message>
        <source>Note on %1 events</source>
        <translation>%1 个事件的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Every one of them gets this note.</source>
        <translation>它们每个都会得到此备注。</translation>
    </message>
    <message>
        <source>Every one of them gets this note, in place of those that %1 of them have. Undo brings them back.</source>
        <translation>它们每个都会得到此备注，并取代其中 %1 个已有的备注。撤销可恢复。</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoteSection</name>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Tags of this event</source>
        <translation>此事件的标签</translation>
    </message>
    <message>
        <source>Note on this event</source>
        <translation>此事件的备注</translation>
    </message>
    <message>
        <source>A note on this event, for you. It is kept in the store.</source>
        <translation>关于此事件的备注，供您自己使用。保存在存储库中。</translation>
    </message>
    <message>
        <source>A note has %1 characters at most; what is past them is not kept.</source>
        <translation>备注最多 %1 个字符；超出部分不保存。</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Starred; take the star away</source>
        <translation>已加星标；点击移除</translation>
    </message>
    <message>
        <source>Star this event</source>
        <translation>为此事件加星标</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoticeCentre</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 at “%2”</source>
        <translation>%1，位于“%2”</translation>
    </message>
    <message>
        <source>It is event %1.</source>
        <translation>是事件 %1。</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>The last is %1.</source>
        <translation>最后一个是 %1。</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoticeDialog</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me of these events while this window is not in front:</source>
        <translation>当此窗口不在前台时，通知我这些事件：</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>自定义查询</translation>
    </message>
    <message>
        <source>A query of your &amp;own</source>
        <translation>自定义查询(&amp;O)</translation>
    </message>
    <message>
        <source>Events that come together are one notice, and there is at most one every 15 seconds. A click on it opens the last event.</source>
        <translation>同时到来的事件合为一条通知，且最多每 15 秒一条。点击通知会打开最后一个事件。</translation>
    </message>
    <message>
        <source>%1 It is at column %2.</source>
        <translation>%1 位于第 %2 列。</translation>
    </message>
</context>
<context>
    <name>hookloupe::NoticeRules</name>
    <message>
        <source>&amp;Bad signature</source>
        <translation>签名错误(&amp;B)</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>&amp;Stale, missing or malformed signature</source>
        <translation>签名过期、缺失或格式错误(&amp;S)</translation>
    </message>
    <message>
        <source>Signature stale, missing or malformed</source>
        <translation>签名过期、缺失或格式错误</translation>
    </message>
    <message>
        <source>Answered with an &amp;error of the server (5xx)</source>
        <translation>以服务器错误应答 (5xx)(&amp;E)</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>以错误应答</translation>
    </message>
    <message>
        <source>Re&amp;fused: malformed, too large or too slow</source>
        <translation>被拒绝：格式错误、过大或过慢(&amp;F)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Every re&amp;quest</source>
        <translation>每个请求(&amp;Q)</translation>
    </message>
    <message>
        <source>A webhook came in</source>
        <translation>收到一个 Webhook</translation>
    </message>
</context>
<context>
    <name>hookloupe::OpenedValue</name>
    <message>
        <source>Sho&amp;w what is inside</source>
        <translation>显示其内容(&amp;W)</translation>
    </message>
    <message>
        <source>What the value stands for</source>
        <translation>该值的含义</translation>
    </message>
    <message>
        <source>Opens a token, base64 or URL encoding below. Nothing is verified.</source>
        <translation>在下方打开令牌、base64 或 URL 编码。不做任何验证。</translation>
    </message>
    <message>
        <source>What is inside the value</source>
        <translation>值的内容</translation>
    </message>
</context>
<context>
    <name>hookloupe::Overview</name>
    <message>
        <source>Received %1 from %2 over %3, %4.</source>
        <translation>接收于 %1，来自 %2，经 %3，%4。</translation>
    </message>
    <message>
        <source>The request took %1 to arrive.</source>
        <translation>请求用了 %1 到达。</translation>
    </message>
    <message>
        <source>Nothing listened from %1 to %2, for %3.</source>
        <translation>从 %1 到 %2 没有监听，持续 %3。</translation>
    </message>
    <message>
        <source>%1 did not listen from %2 to %3, for %4.</source>
        <translation>%1 从 %2 到 %3 未监听，持续 %4。</translation>
    </message>
    <message>
        <source>What senders sent in this time did not come here. Most providers send a webhook again that was not answered; some offer it on their dashboard.</source>
        <translation>这段时间内发送的内容没有到达此处。多数提供商会再次发送未应答的 Webhook；有些可在其控制台中重发。</translation>
    </message>
    <message>
        <source>The sender showed the certificate of %1, issued by %2, valid from %3 to %4.</source>
        <translation>发送方出示了 %1 的证书，由 %2 颁发，有效期 %3 至 %4。</translation>
    </message>
    <message>
        <source>It was verified: one of the listener&apos;s authorities issued it.</source>
        <translation>已验证：由监听器的颁发机构之一颁发。</translation>
    </message>
    <message>
        <source>It was not verified. %1</source>
        <translation>未验证。%1</translation>
    </message>
    <message>
        <source>Its SHA-256 fingerprint is %1.</source>
        <translation>其 SHA-256 指纹为 %1。</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>它代表 %1。</translation>
    </message>
    <message>
        <source>The Forwarded header breaks the rules of RFC 7239, so nothing of it was used.</source>
        <translation>Forwarded 标头违反 RFC 7239，因此未采用。</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a proxy forwarded it</comment>
        <translation>代 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a proxy forwarded it</comment>
        <translation>历时 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a proxy forwarded it</comment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>A proxy says that it forwarded the request %1.</source>
        <translation>代理声称它%1转发了请求。</translation>
    </message>
    <message>
        <source>The listener trusts it, so the signed URL is %1.</source>
        <translation>监听器信任它，因此签名的 URL 为 %1。</translation>
    </message>
    <message>
        <source>The listener does not trust it, so this was not used.</source>
        <translation>监听器不信任它，因此未采用。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Checked as %1: %2. %3</source>
        <translation>按 %1 检查：%2。%3</translation>
    </message>
    <message>
        <source>The answer was withheld, as the endpoint&apos;s plan says.</source>
        <translation>按端点的计划，应答被扣留。</translation>
    </message>
    <message>
        <source>The answer is not known yet.</source>
        <translation>应答尚不明确。</translation>
    </message>
    <message>
        <source>The relay had answered the sender already, so the endpoint&apos;s response was not used.</source>
        <translation>中继已应答发送方，因此未使用端点的应答。</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>没有给出应答。</translation>
    </message>
    <message>
        <source>Answered %1%2 with a body of %3.</source>
        <translation>以 %1%2 应答，正文 %3。</translation>
    </message>
    <message>
        <source>The sender had left before it could be written.</source>
        <translation>发送方在写出应答前已离开。</translation>
    </message>
    <message>
        <source>The answer took %1.</source>
        <translation>应答用时 %1。</translation>
    </message>
    <message>
        <source>Too late: the answer took %1, and %2 waits %3. It saw no answer and takes the attempt for failed. Answer first, and work afterwards.</source>
        <translation>太迟：应答用时 %1，而 %2 只等待 %3。它没有看到应答，并认为此次尝试失败。请先应答，再处理。</translation>
    </message>
    <message>
        <source>Almost too late: the answer took %1, %2 % of the %3 that %4 waits. Answer first, and work afterwards.</source>
        <translation>接近太迟：应答用时 %1，是 %4 等待的 %3 的 %2 %。请先应答，再处理。</translation>
    </message>
    <message>
        <source>The answer took %1 of the %2 that %3 waits.</source>
        <translation>应答用时 %1，%3 等待 %2。</translation>
    </message>
    <message>
        <source>The body has %1 (%2); the whole request has %3 and %4.</source>
        <translation>正文有 %1（%2）；整个请求有 %3 和 %4。</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>无 Content-Type</translation>
    </message>
    <message>
        <source>1 header</source>
        <translation>1 个标头</translation>
    </message>
    <message>
        <source>%1 headers</source>
        <translation>%1 个标头</translation>
    </message>
    <message>
        <source>Attempt %1 of a delivery without an id of its own.</source>
        <translation>某投递的第 %1 次尝试，该投递没有自己的 ID。</translation>
    </message>
    <message>
        <source>Attempt %1 of delivery %2.</source>
        <translation>投递 %2 的第 %1 次尝试。</translation>
    </message>
    <message>
        <source>It is a duplicate of %1, which was answered with success: a consumer should act on it once only.</source>
        <translation>它是 %1 的重复，后者已成功应答：消费端应只处理一次。</translation>
    </message>
    <message>
        <source>Replayed: the same delivery id and signature came first as %1. A consumer should act on it once only.</source>
        <translation>重放：相同的投递 ID 和签名首次出现于 %1。消费端应只处理一次。</translation>
    </message>
    <message>
        <source>Alarm: %1 had the same delivery id and another body. One of the two is not what the provider sent, or the sender uses ids twice.</source>
        <translation>警报：%1 的投递 ID 相同但正文不同。两者之一不是提供商所发，或发送方重复使用了 ID。</translation>
    </message>
    <message>
        <source>Alarm: %1 had the same body under another delivery id. A consumer that looks at ids alone would act twice.</source>
        <translation>警报：%1 以另一投递 ID 携带了相同的正文。只看 ID 的消费端会处理两次。</translation>
    </message>
    <message>
        <source>Signed time</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Date header</source>
        <translation>Date 标头</translation>
    </message>
    <message>
        <source>Time in the body</source>
        <translation>正文中的时间</translation>
    </message>
    <message>
        <source>%1: %2, %3 after receipt</source>
        <translation>%1：%2，接收后 %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 before receipt</source>
        <translation>%1：%2，接收前 %3</translation>
    </message>
    <message>
        <source>It matched the endpoint “%1”.</source>
        <translation>匹配端点“%1”。</translation>
    </message>
    <message>
        <source>Its event type is %1.</source>
        <translation>其事件类型为 %1。</translation>
    </message>
    <message>
        <source>Hookloupe answered it.</source>
        <translation>Hookloupe 已应答。</translation>
    </message>
    <message>
        <source>Hookloupe turned it away.</source>
        <translation>Hookloupe 已拒绝。</translation>
    </message>
    <message>
        <source>it waits for you, and Hookloupe did nothing but show it.</source>
        <translation>等待您处理，Hookloupe 仅作显示。</translation>
    </message>
    <message>
        <source>Handshake of %1 (%2): %3</source>
        <translation>%1 的握手（%2）：%3</translation>
    </message>
    <message>
        <source>%1  Not listening</source>
        <translation>%1  未监听</translation>
    </message>
    <message>
        <source>Handshake of %1: %2.</source>
        <translation>%1 的握手：%2。</translation>
    </message>
</context>
<context>
    <name>hookloupe::OverviewView</name>
    <message>
        <source>&amp;Confirm subscription…</source>
        <translation>确认订阅(&amp;C)…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Confirm subscription</source>
        <translation>确认订阅</translation>
    </message>
    <message>
        <source>Fetches the address that the request names, after a question</source>
        <translation>询问后获取请求中给出的地址</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Go to event %1</source>
        <translation>转到事件 %1</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>%1 的结构</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>签名：%1</translation>
    </message>
</context>
<context>
    <name>hookloupe::PaletteModel</name>
    <message>
        <source>not available: %1</source>
        <translation>不可用：%1</translation>
    </message>
</context>
<context>
    <name>hookloupe::PassphraseDialog</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>显示输入内容(&amp;S)</translation>
    </message>
    <message>
        <source>Keep secrets in a file</source>
        <translation>将密钥保存在文件中</translation>
    </message>
    <message>
        <source>Secrets are encrypted with a passphrase and kept in %1. Nobody can read them without it, and nobody can bring it back when it is forgotten.</source>
        <translation>密钥以口令加密后保存在 %1。没有口令谁也无法读取，忘记后也无法找回。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>解锁密钥</translation>
    </message>
    <message>
        <source>The endpoints&apos; secrets are in %1. Until it is unlocked, events are stored, but their signatures cannot be checked.</source>
        <translation>端点的密钥在 %1。解锁之前会存储事件，但无法检查其签名。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>The secrets in %1 are encrypted anew.</source>
        <translation>%1 中的密钥将重新加密。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>原口令</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Until &amp;now</source>
        <translation>原口令(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新口令(&amp;N)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>再次输入(&amp;G)</translation>
    </message>
    <message>
        <source>Deriving the key</source>
        <translation>正在派生密钥</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>Take at least %1 characters: a few words that do not belong together are good.</source>
        <translation>至少 %1 个字符：几个互不相关的词即可。</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>两者不一致。请重新输入第二个。</translation>
    </message>
</context>
<context>
    <name>hookloupe::PasteSecretDialog</name>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>The public &amp;key, or the private key if Hookloupe is to sign as well:</source>
        <translation>公钥，若也要由 Hookloupe 签名则填私钥(&amp;K)：</translation>
    </message>
    <message>
        <source>The secre&amp;t, as the provider shows it:</source>
        <translation>密钥，按提供商显示的填写(&amp;T)：</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>hookloupe::PlannedSendsModel</name>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>投递 ID</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… 共 %1</translation>
    </message>
</context>
<context>
    <name>hookloupe::PreparedBody</name>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 字节</translation>
    </message>
    <message>
        <source>This stops being %1 at line %2, column %3: %4. It is shown as received from there on.</source>
        <translation>从第 %2 行第 %3 列起不再是 %1：%4。此后按接收的内容显示。</translation>
    </message>
    <message>
        <source>It says to be %1, and would become more than %2 or more than %L3 times as large, as a bomb does. It is not decoded.</source>
        <translation>它声称是 %1，解码后会超过 %2 或大于原来的 %L3 倍，如同压缩炸弹。不予解码。</translation>
    </message>
    <message>
        <source>It says to be %1, and cannot be decoded: it is something else, or damaged.</source>
        <translation>它声称是 %1，但无法解码：它是别的内容，或已损坏。</translation>
    </message>
    <message>
        <source>%1: %2 → %3.</source>
        <translation>%1:%2 → %3。</translation>
    </message>
    <message>
        <source>It came in %1.</source>
        <translation>以 %1 编码到来。</translation>
    </message>
    <message>
        <source>It is too long to be laid out as a whole; what is missing is under “As received”.</source>
        <translation>太长，无法整体排版；缺少的部分见“按接收”。</translation>
    </message>
    <message>
        <source>It is deeper than %1 levels; those below are not indented any further.</source>
        <translation>深度超过 %1 级；更深的不再缩进。</translation>
    </message>
    <message>
        <source>One key occurs twice in the same object; parsers disagree about which counts.</source>
        <translation>同一对象中有一个键出现两次；各解析器对采用哪个不一致。</translation>
    </message>
    <message>
        <source>%L1 keys occur again in the same object; parsers disagree about which count.</source>
        <translation>%L1 个键在同一对象中重复；各解析器对采用哪个不一致。</translation>
    </message>
    <message>
        <source>JSON lines, %L1 records.</source>
        <translation>JSON 行，%L1 条记录。</translation>
    </message>
    <message>
        <source>It declares a document type; entities are shown as written and nothing is fetched.</source>
        <translation>它声明了文档类型；实体按书写原样显示，不获取任何内容。</translation>
    </message>
    <message>
        <source>It stops making sense at byte %L1: %2.</source>
        <translation>从第 %L1 字节起不再有意义：%2。</translation>
    </message>
    <message>
        <source>It is too long to be shown as a whole.</source>
        <translation>太长，无法完整显示。</translation>
    </message>
    <message>
        <source>Protobuf says no names and few types: fields are shown by number.</source>
        <translation>Protobuf 不含名称且类型很少：字段按编号显示。</translation>
    </message>
    <message>
        <source>Its last boundary is missing: it may have been cut off.</source>
        <translation>缺少最后的分界：可能被截断。</translation>
    </message>
    <message>
        <source>Only the first %L1 parts are shown.</source>
        <translation>仅显示前 %L1 个部分。</translation>
    </message>
    <message>
        <source>Row %L1 has another number of cells than the others.</source>
        <translation>第 %L1 行的单元格数与其他行不同。</translation>
    </message>
    <message>
        <source>%L1 rows have another number of cells than most, the first of them row %L2.</source>
        <translation>%L1 行的单元格数与多数行不同，首个是第 %L2 行。</translation>
    </message>
    <message>
        <source>A quote at byte %L1 is never closed.</source>
        <translation>第 %L1 字节处的引号没有闭合。</translation>
    </message>
    <message>
        <source>Only its begin is shown as a table.</source>
        <translation>仅开头以表格显示。</translation>
    </message>
    <message>
        <source>It is no picture that is shown here (SVG is shown as source only).</source>
        <translation>不是此处可显示的图像（SVG 仅以源码显示）。</translation>
    </message>
    <message>
        <source>%1, %L2 × %L3 pixels</source>
        <translation>%1，%L2 × %L3 像素</translation>
    </message>
    <message>
        <source>%1: too large to be decoded here.</source>
        <translation>%1：太大，无法在此解码。</translation>
    </message>
    <message>
        <source>%1: it cannot be decoded.</source>
        <translation>%1：无法解码。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ProgramLog</name>
    <message>
        <source>%1 lines came too fast and are not here.</source>
        <translation>%1 行到来过快，未列于此。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>hookloupe::PublicUrlDialog</name>
    <message>
        <source>Public URL</source>
        <translation>公开 URL</translation>
    </message>
    <message>
        <source>&amp;Tunnel</source>
        <translation>隧道(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Relays</source>
        <translation>中继(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hookloupe::QueryCompletion</name>
    <message>
        <source>a path, then = or != and string, number …</source>
        <translation>路径，然后 = 或 != 和 string、number …</translation>
    </message>
    <message>
        <source>a path, then : = != ~ &gt; &lt;</source>
        <translation>路径，然后 : = != ~ &gt; &lt;</translation>
    </message>
    <message>
        <source>a name, then : = != ~</source>
        <translation>名称，然后 : = != ~</translation>
    </message>
    <message>
        <source>: yes or no</source>
        <translation>: yes 或 no</translation>
    </message>
    <message>
        <source>&gt; &lt; and a time, such as -2h</source>
        <translation>&gt; &lt; 和时间，如 -2h</translation>
    </message>
    <message>
        <source>: contains   = is   ~ expression</source>
        <translation>: 包含   = 是   ~ 表达式</translation>
    </message>
    <message>
        <source>a time, such as -2h or today</source>
        <translation>时间，如 -2h 或 today</translation>
    </message>
    <message>
        <source>15 minutes ago</source>
        <translation>15 分钟前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>一小时前</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>malformed, too large, broken off</source>
        <translation>格式错误、过大、中断</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>sender&apos;s fault</source>
        <translation>发送方的错误</translation>
    </message>
    <message>
        <source>our fault</source>
        <translation>我方的错误</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
</context>
<context>
    <name>hookloupe::RawView</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>Hex &amp;bytes</source>
        <translation>十六进制字节(&amp;B)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>原始请求</translation>
    </message>
    <message>
        <source>Raw request in hex</source>
        <translation>原始请求的十六进制</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReachBar</name>
    <message>
        <source>Copy pu&amp;blic URL</source>
        <translation>复制公开 URL(&amp;B)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Copy the public URL</source>
        <translation>复制公开 URL</translation>
    </message>
    <message>
        <source>Tunnel and relays</source>
        <translation>隧道和中继</translation>
    </message>
    <message>
        <source>◌ Tunnel is starting…</source>
        <translation>◌ 隧道正在启动…</translation>
    </message>
    <message>
        <source>● From the internet at</source>
        <translation>● 互联网地址</translation>
    </message>
    <message>
        <source>○ The tunnel is down</source>
        <translation>○ 隧道已中断</translation>
    </message>
    <message>
        <source>Public URL: %1</source>
        <translation>公开 URL:%1</translation>
    </message>
    <message>
        <source>○ The relay at %1 is lost</source>
        <translation>○ 与中继 %1 的连接已断开</translation>
    </message>
    <message>
        <source>◌ Relay is connecting…</source>
        <translation>◌ 中继正在连接…</translation>
    </message>
    <message>
        <source>● Relay at %1</source>
        <translation>● 中继 %1</translation>
    </message>
    <message>
        <source>● %1 relays</source>
        <translation>● %1 个中继</translation>
    </message>
</context>
<context>
    <name>hookloupe::RecognitionBar</name>
    <message>
        <source>Describe a sche&amp;me…</source>
        <translation>描述方案(&amp;M)…</translation>
    </message>
    <message>
        <source>Recognised scheme</source>
        <translation>识别出的方案</translation>
    </message>
    <message>
        <source>Secret for the endpoint</source>
        <translation>端点的密钥</translation>
    </message>
    <message>
        <source>Paste the secret</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Set up the endpoint</source>
        <translation>设置端点</translation>
    </message>
    <message>
        <source>Describe a scheme for it</source>
        <translation>为其描述一个方案</translation>
    </message>
    <message>
        <source>Set up wi&amp;th %1</source>
        <translation>用 %1 设置(&amp;T)</translation>
    </message>
    <message>
        <source>Set up wi&amp;th %1…</source>
        <translation>用 %1 设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Set up the endpoint with %1</source>
        <translation>用 %1 设置端点</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReconcileModel</name>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Seen, by time</source>
        <translation>已见（按时间）</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未投递</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>无 ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>投递 ID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReconcileWindow</name>
    <message>
        <source>%1 cannot be read: choose another file.</source>
        <translation>无法读取 %1：请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: take a shorter period.</source>
        <translation>%1 大于 256 MiB：请选择较短的时段。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>保存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare with a delivery list</source>
        <translation>与投递列表比较</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺失的</translation>
    </message>
    <message>
        <source>What is not in the list</source>
        <translation>不在列表中的</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Choose the list that the gateway exports: CSV, JSON or JSON lines, with an id or a time for each delivery.</source>
        <translation>请选择网关导出的列表：CSV、JSON 或 JSON 行，每个投递带有 ID 或时间。</translation>
    </message>
    <message>
        <source>Delivery list</source>
        <translation>投递列表</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>by their usual names; else id=event_id,time=created,status=state</source>
        <translation>按常用名称；否则 id=event_id,time=created,status=state</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>所有端点</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Delivery &amp;list</source>
        <translation>投递列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>端点(&amp;E)</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Ids are those of “%1”.</source>
        <translation>ID 取自“%1”。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>hookloupe::RedactionDialog</name>
    <message>
        <source>Rules of redaction (*.json);;All files (*)</source>
        <translation>脱敏规则 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take out si&amp;gnatures, too</source>
        <translation>同时去除签名(&amp;G)</translation>
    </message>
    <message>
        <source>What exports take out</source>
        <translation>导出时去除的内容</translation>
    </message>
    <message>
        <source>One name a line. * stands for any characters; letter case, _, - and blanks do not count. The rules are kept with the events, hold for the command line as well, and go along in a workspace file.</source>
        <translation>每行一个名称。* 代表任意字符；大小写、_、- 和空格不计。规则与事件一起保存，对命令行同样有效，并随工作区文件一起带走。</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Members of bodies at any depth, and keys of queries and forms: *password*, email</source>
        <translation>任意层级的正文成员，以及查询和表单的键：*password*、email</translation>
    </message>
    <message>
        <source>JSON &amp;paths</source>
        <translation>JSON 路径(&amp;P)</translation>
    </message>
    <message>
        <source>Values at one place: $.customer.name</source>
        <translation>某一处的值：$.customer.name</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>头字段(&amp;H)</translation>
    </message>
    <message>
        <source>Fields whose values are credentials: Authorization, X-Auth-*</source>
        <translation>其值为凭据的字段：Authorization、X-Auth-*</translation>
    </message>
    <message>
        <source>S&amp;ignature fields</source>
        <translation>签名字段(&amp;I)</translation>
    </message>
    <message>
        <source>Fields that carry a signature. They stay unless signatures are taken out, too.</source>
        <translation>携带签名的字段。除非同时去除签名，否则保留。</translation>
    </message>
    <message>
        <source>Wherever it stands, by its shape</source>
        <translation>无论位于何处，按其形式识别</translation>
    </message>
    <message>
        <source>&amp;Card numbers</source>
        <translation>卡号(&amp;C)</translation>
    </message>
    <message>
        <source>I&amp;BANs</source>
        <translation>IBAN(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>Phone n&amp;umbers</source>
        <translation>电话号码(&amp;U)</translation>
    </message>
    <message>
        <source>IP &amp;addresses</source>
        <translation>IP 地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;JSON Web Tokens</source>
        <translation>JSON Web Token(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keys by their prefix</source>
        <translation>按前缀识别的密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>默认值(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>保存为文件(&amp;V)…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>无法读取 %1：%2。请选择其他文件。</translation>
    </message>
    <message>
        <source>It is too large for rules.</source>
        <translation>作为规则文件过大。</translation>
    </message>
    <message>
        <source>%1 holds no rules: %2</source>
        <translation>%1 不含规则：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Save rules as file</source>
        <translation>将规则保存为文件</translation>
    </message>
</context>
<context>
    <name>hookloupe::RelayPage</name>
    <message>
        <source>connected, 1 event</source>
        <translation>已连接，1 个事件</translation>
    </message>
    <message>
        <source>connected, %1 events</source>
        <translation>已连接，%1 个事件</translation>
    </message>
    <message>
        <source>lost, again in %1 s</source>
        <translation>已断开，%1 秒后重试</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1 messages had come before and were left out.</source>
        <translation>%1 条消息先前已到来，被略过。</translation>
    </message>
    <message>
        <source>%1 messages were no requests and are kept as refused.</source>
        <translation>%1 条消息不是请求，按被拒绝保存。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>复制 URL(&amp;C)</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>立即连接(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>A relay takes webhooks at a channel&apos;s URL, and Hookloupe fetches them from there: no port is open to the internet. smee.io, gosmee and servers like them work. The relay answers the sender, and may write bodies again. Whoever knows the URL can read the channel.</source>
        <translation>中继在频道的 URL 接收 Webhook,Hookloupe 从那里取回：无需向互联网开放端口。可用 smee.io、gosmee 等服务器。由中继应答发送方，并可能重写正文。知道该 URL 的人可以读取频道。</translation>
    </message>
    <message>
        <source>Channel URL</source>
        <translation>频道 URL</translation>
    </message>
    <message>
        <source>Endpoint path</source>
        <translation>端点路径</translation>
    </message>
    <message>
        <source>Add the relay</source>
        <translation>添加中继</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Channel &amp;URL</source>
        <translation>频道 URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Endpoint path</source>
        <translation>端点路径(&amp;E)</translation>
    </message>
    <message>
        <source>the channel&apos;s URL</source>
        <translation>频道的 URL</translation>
    </message>
    <message>
        <source>This channel is in the list already.</source>
        <translation>此频道已在列表中。</translation>
    </message>
    <message>
        <source>No relay yet.</source>
        <translation>还没有中继。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplacementsModel</name>
    <message>
        <source>••• (%1)</source>
        <translation>•••（%1）</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayController</name>
    <message>
        <source>This is a time without listening: there is no request to send.</source>
        <translation>这是未监听的时段：没有可发送的请求。</translation>
    </message>
    <message>
        <source>Forwarding %1…</source>
        <translation>正在转发 %1…</translation>
    </message>
    <message>
        <source>Replaying %1…</source>
        <translation>正在重放 %1…</translation>
    </message>
    <message>
        <source>Fetch this address? It tells the sender that you want the subscription.</source>
        <translation>获取此地址？这会告诉发送方您想要该订阅。</translation>
    </message>
    <message>
        <source>Nothing proves who sent the request: its signature was not found valid. Make sure that the address is the provider&apos;s.</source>
        <translation>没有证据表明请求由谁发送：其签名未被判定为有效。请确认该地址属于提供商。</translation>
    </message>
    <message>
        <source>Confirm subscription</source>
        <translation>确认订阅</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>Confirming what %1 asks for…</source>
        <translation>正在确认 %1 的请求…</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayDraft</name>
    <message>
        <source>A method is a word such as POST, without blanks.</source>
        <translation>方法是一个单词，如 POST，不含空格。</translation>
    </message>
    <message>
        <source>A request target such as /hooks/a?b=c is needed; write blanks as %20.</source>
        <translation>需要请求目标，如 /hooks/a?b=c；空格写作 %20。</translation>
    </message>
    <message>
        <source>“%1” is no header name: use letters, digits and hyphens.</source>
        <translation>“%1”不是标头名：请用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>The value of %1 has a line break, which a header cannot hold.</source>
        <translation>%1 的值含换行，标头不能包含换行。</translation>
    </message>
    <message>
        <source>The body has %1, too much to edit here. It is sent as it is.</source>
        <translation>正文有 %1，过多而无法在此编辑。将按原样发送。</translation>
    </message>
    <message>
        <source>The body (%1) is not plain text. It is sent as it is.</source>
        <translation>正文（%1）不是纯文本。将按原样发送。</translation>
    </message>
    <message>
        <source>The body (%1) has line ends or marks that an editor would change. It is sent as it is.</source>
        <translation>正文（%1）含有编辑器会改变的换行或标记。将按原样发送。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayForm</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>停止发送(&amp;G)</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>重放 %1</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>停止发送</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send t&amp;o</source>
        <translation>发送到(&amp;O)</translation>
    </message>
    <message>
        <source>Conn&amp;ection…</source>
        <translation>连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayManyDialog</name>
    <message>
        <source>The selected events (%1)</source>
        <translation>所选事件 (%1)</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>All events that match the filter</source>
        <translation>符合筛选的所有事件</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>正在查找事件…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>没有事件符合筛选。</translation>
    </message>
    <message>
        <source>Nothing is sent yet: it would be %1 requests.</source>
        <translation>尚未发送：将有 %1 个请求。</translation>
    </message>
    <message>
        <source>The first %1 are below.</source>
        <translation>前 %1 个列于下方。</translation>
    </message>
    <message>
        <source>%1 of these would be left out.</source>
        <translation>其中 %1 个会被略过。</translation>
    </message>
    <message>
        <source>%1 a second.</source>
        <translation>每秒 %1 个。</translation>
    </message>
    <message>
        <source>Seed %1.</source>
        <translation>种子 %1。</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>已取消。%1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Replay many</source>
        <translation>批量重放</translation>
    </message>
    <message>
        <source>Which events are sent</source>
        <translation>发送哪些事件</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>事件(&amp;V)</translation>
    </message>
    <message>
        <source>The preview shows what would be sent, without a connection.</source>
        <translation>预览不建立连接，仅显示将发送的内容。</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>显示哪些结果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>再次尝试</translation>
    </message>
    <message>
        <source>Details of the request or its answer</source>
        <translation>请求或其应答的详情</translation>
    </message>
    <message>
        <source>Select a row to see the request that would go out, or what came back.</source>
        <translation>选择一行，查看将发出的请求或返回的内容。</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>预览(&amp;W)</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>结果(&amp;L)</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>保存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>试运行(&amp;Y)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>开始(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the results…</source>
        <translation>正在写入结果…</translation>
    </message>
    <message numerus="yes">
        <source>Results written to %1: %n.</source>
        <translation>
            <numerusform>已将 %n 个结果写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplayResultView</name>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>The answer will stand here: its status, where the time went, headers and body.</source>
        <translation>应答将显示在此：状态、时间花在何处、标头和正文。</translation>
    </message>
    <message>
        <source>; the answer was longer than is kept</source>
        <translation>；应答超出保存的长度</translation>
    </message>
</context>
<context>
    <name>hookloupe::Replays</name>
    <message>
        <source>exact</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>re-signed</source>
        <translation>重新签名</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <translation>故意出错</translation>
    </message>
    <message>
        <source>%1, cut short</source>
        <translation>%1，被截断</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>该事件</translation>
    </message>
    <message>
        <source>The replay of %1 was cancelled.</source>
        <translation>%1 的重放已取消。</translation>
    </message>
    <message>
        <source>The replay of %1 to %2 failed: %3</source>
        <translation>将 %1 重放到 %2 失败：%3</translation>
    </message>
    <message>
        <source>Replayed %1 to %2: %3 in %4</source>
        <translation>已将 %1 重放到 %2：%3，用时 %4</translation>
    </message>
    <message>
        <source>It was wrong on purpose, and was accepted all the same.</source>
        <translation>它是故意出错的，却仍被接受。</translation>
    </message>
    <message>
        <source>It was wrong on purpose, and was refused.</source>
        <translation>它是故意出错的，并被拒绝。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplaysModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>hookloupe::ReplaysView</name>
    <message>
        <source>Not replayed yet. R sends it as it is, Shift+R lets you edit it first.</source>
        <translation>尚未重放。R 按原样发送，Shift+R 可先编辑。</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>重放</translation>
    </message>
</context>
<context>
    <name>hookloupe::RequestCopy</name>
    <message>
        <source>%1 has %2, too much for the clipboard. “Export request…” writes it into a file.</source>
        <translation>%1 有 %2，对剪贴板来说过多。“导出请求…”可写入文件。</translation>
    </message>
    <message>
        <source>%1 is not all text, and would not be the same when it is pasted. “Export request…” writes its bytes into a file.</source>
        <translation>%1 并非全是文本，粘贴后会不同。“导出请求…”可将其字节写入文件。</translation>
    </message>
    <message>
        <source>%1 copied as it was received.</source>
        <translation>已按接收的内容复制 %1。</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>%1 没有正文。</translation>
    </message>
    <message>
        <source>The body of %1 has %2, too much for the clipboard. “Export request…” writes the request into a file.</source>
        <translation>%1 的正文有 %2，对剪贴板来说过多。“导出请求…”可将请求写入文件。</translation>
    </message>
    <message>
        <source>The body of %1 cannot be decoded from %2, or is too much for the clipboard then. “Export request…” writes it into a file.</source>
        <translation>%1 的正文无法从 %2 解码，或解码后对剪贴板来说过多。“导出请求…”可写入文件。</translation>
    </message>
    <message>
        <source>The body of %1 is not text. “Export request…” writes it into a file; Hex in the Body tab copies single bytes.</source>
        <translation>%1 的正文不是文本。“导出请求…”可写入文件；“正文”页的十六进制可复制单个字节。</translation>
    </message>
    <message>
        <source>Body of %1 copied, decoded from %2.</source>
        <translation>已复制 %1 的正文，解码自 %2。</translation>
    </message>
    <message>
        <source>Body of %1 copied.</source>
        <translation>已复制 %1 的正文。</translation>
    </message>
    <message>
        <source>In this time nothing listened: there is no request.</source>
        <translation>这段时间没有监听：没有请求。</translation>
    </message>
</context>
<context>
    <name>hookloupe::RequestDrag</name>
    <message>
        <source>At most %1 requests can be dragged at once. “Export requests…” writes any number into a folder.</source>
        <translation>一次最多拖动 %1 个请求。“导出请求…”可将任意数量写入文件夹。</translation>
    </message>
    <message>
        <source>These requests have more than %1, too much to drag. “Export requests…” writes them into a folder.</source>
        <translation>这些请求超过 %1，不适合拖动。“导出请求…”可写入文件夹。</translation>
    </message>
    <message>
        <source>There is no request to drag.</source>
        <translation>没有可拖动的请求。</translation>
    </message>
</context>
<context>
    <name>hookloupe::RequestEditor</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Request target</source>
        <translation>请求目标</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>移除标头</translation>
    </message>
    <message>
        <source>&amp;Keep Content-Length in step</source>
        <translation>保持 Content-Length 一致(&amp;K)</translation>
    </message>
    <message>
        <source>Keep Content-Length in step with the body</source>
        <translation>使 Content-Length 与正文保持一致</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>正文(&amp;B)</translation>
    </message>
</context>
<context>
    <name>hookloupe::RequestFiles</name>
    <message>
        <source>The files cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ResignSection</name>
    <message>
        <source>Re-sign &amp;now</source>
        <translation>立即重新签名(&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>现在(&amp;W)</translation>
    </message>
    <message>
        <source>At ti&amp;me</source>
        <translation>指定时间(&amp;M)</translation>
    </message>
    <message>
        <source>Signed &amp;URL</source>
        <translation>签名的 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Re-sign now</source>
        <translation>立即重新签名</translation>
    </message>
    <message>
        <source>Secret to sign with</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>The consumer has not seen it: a repeated delivery is ignored</source>
        <translation>消费端没见过它：重复的投递会被忽略</translation>
    </message>
    <message>
        <source>Second secret</source>
        <translation>第二个密钥</translation>
    </message>
    <message>
        <source>Mistake on purpose</source>
        <translation>故意的错误</translation>
    </message>
    <message>
        <source>Time to sign</source>
        <translation>签名所用的时间</translation>
    </message>
    <message>
        <source>URL that is signed</source>
        <translation>参与签名的 URL</translation>
    </message>
    <message>
        <source>Preview of the signature</source>
        <translation>签名预览</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>方案(&amp;C)</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>M&amp;istake</source>
        <translation>错误(&amp;I)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The private key: only it can sign</source>
        <translation>私钥：只有它能签名</translation>
    </message>
    <message>
        <source>(the endpoint&apos;s secret)</source>
        <translation>（端点的密钥）</translation>
    </message>
    <message>
        <source>None: sign correctly</source>
        <translation>无：正确签名</translation>
    </message>
    <message>
        <source>body altered</source>
        <translation>正文被改动</translation>
    </message>
    <message>
        <source>Wrong sec&amp;ret</source>
        <translation>错误的密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Second sec&amp;ret</source>
        <translation>第二个密钥(&amp;R)</translation>
    </message>
    <message>
        <source>(one that is made up)</source>
        <translation>（编造的）</translation>
    </message>
    <message>
        <source>Signs as well, as during a rotation; may stay empty</source>
        <translation>也用于签名，如轮换期间；可留空</translation>
    </message>
    <message>
        <source>Wrong on purpose. %1 A good consumer answers 4xx and does nothing.</source>
        <translation>故意出错。%1 良好的消费端会应答 4xx 且不做任何事。</translation>
    </message>
    <message>
        <source>Sent again as it was, with the same id and signature: it should be done once.</source>
        <translation>按原样再次发送，ID 和签名相同：应只处理一次。</translation>
    </message>
    <message>
        <source>Choose a scheme to sign with.</source>
        <translation>请选择签名方案。</translation>
    </message>
    <message>
        <source>Type the secret to sign with.</source>
        <translation>请输入签名密钥。</translation>
    </message>
    <message>
        <source>The headers stay as they are.</source>
        <translation>标头保持不变。</translation>
    </message>
    <message>
        <source>New delive&amp;ry id</source>
        <translation>新投递 ID(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hookloupe::ResponseSection</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>延迟（毫秒）</translation>
    </message>
    <message>
        <source>Longest delay in milliseconds</source>
        <translation>最长延迟（毫秒）</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>应答的标头</translation>
    </message>
    <message>
        <source>Reason phrase</source>
        <translation>原因短语</translation>
    </message>
    <message>
        <source>the usual phrase</source>
        <translation>常用短语</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Each delay is drawn from between both.</source>
        <translation>每次延迟在两者之间随机取值。</translation>
    </message>
    <message>
        <source>Name: value, a line each</source>
        <translation>名称: 值，每行一个</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>延迟(&amp;D)</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>正文(&amp;B)</translation>
    </message>
    <message>
        <source>What the sender gets</source>
        <translation>发送方得到什么</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>A closed connection, without an answer</source>
        <translation>关闭连接，不应答</translation>
    </message>
    <message>
        <source>A reset connection</source>
        <translation>重置连接</translation>
    </message>
    <message>
        <source>Nothing: the connection hangs</source>
        <translation>无：连接挂起</translation>
    </message>
    <message>
        <source>An answer that is cut off</source>
        <translation>被截断的应答</translation>
    </message>
    <message>
        <source>A wrong Content-Length</source>
        <translation>错误的 Content-Length</translation>
    </message>
    <message>
        <source>An answer that drips</source>
        <translation>缓慢滴出的应答</translation>
    </message>
    <message>
        <source>A body without an end</source>
        <translation>无尽的正文</translation>
    </message>
    <message>
        <source>Garbage that is no HTTP</source>
        <translation>非 HTTP 的垃圾数据</translation>
    </message>
    <message>
        <source>Bytes of the fault</source>
        <translation>故障的字节数</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Milliseconds between two pieces</source>
        <translation>两段之间的毫秒数</translation>
    </message>
    <message>
        <source>Sender &amp;gets</source>
        <translation>发送方得到(&amp;G)</translation>
    </message>
    <message>
        <source>the &amp;first attempts of a delivery:</source>
        <translation>投递的前几次尝试(&amp;F)：</translation>
    </message>
    <message>
        <source>How many attempts fail</source>
        <translation>多少次尝试失败</translation>
    </message>
    <message>
        <source>one request in &amp;every:</source>
        <translation>每多少个请求中的一个(&amp;E)：</translation>
    </message>
    <message>
        <source>One in how many requests fails</source>
        <translation>每多少个请求中失败一个</translation>
    </message>
    <message>
        <source>How it fails</source>
        <translation>失败方式</translation>
    </message>
    <message>
        <source>by the status</source>
        <translation>以状态码</translation>
    </message>
    <message>
        <source>by closing the connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>by resetting the connection</source>
        <translation>重置连接</translation>
    </message>
    <message>
        <source>by hanging</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Status of the failure</source>
        <translation>失败的状态码</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source> B more than there are</source>
        <translation> 字节，多于实际</translation>
    </message>
    <message>
        <source> B</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>half of the body</source>
        <translation>正文的一半</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>it says</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>pieces of</source>
        <translation>每段</translation>
    </message>
    <message>
        <source>with</source>
        <translation>含</translation>
    </message>
    <message>
        <source>%1, column %2: %3</source>
        <translation>%1，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>hookloupe::RetentionDialog</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>How much of each endpoint&apos;s events is kept. What is past any of the bounds is removed for good, now and from then on. An empty field of an endpoint takes the default; &apos;all&apos; keeps everything. Starred, tagged and noted events always stay and do not count.</source>
        <translation>每个端点保留多少事件。超出任一限度的将被永久移除，现在及以后皆然。端点的空字段采用默认值；“全部”保留全部。带星标、标签或备注的事件始终保留，且不计入。</translation>
    </message>
    <message>
        <source>Each endpoint (default)</source>
        <translation>每个端点（默认）</translation>
    </message>
    <message>
        <source>(no endpoint)</source>
        <translation>（无端点）</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Counting what this removes…</source>
        <translation>正在统计将移除的内容…</translation>
    </message>
    <message>
        <source>Starred, tagged or noted and kept: %1.</source>
        <translation>带星标、标签或备注而保留：%1。</translation>
    </message>
    <message>
        <source>Every event is kept.</source>
        <translation>保留每个事件。</translation>
    </message>
    <message>
        <source>This removes nothing now.</source>
        <translation>现在不会移除任何内容。</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>This removes %1 (%2) now, received on %3.</source>
        <translation>现在将移除 %1（%2），接收于 %3。</translation>
    </message>
    <message>
        <source>This removes %1 (%2) now, received from %3 to %4.</source>
        <translation>现在将移除 %1（%2），接收于 %3 至 %4。</translation>
    </message>
    <message>
        <source>&amp;Save and remove %1</source>
        <translation>保存并移除 %1(&amp;S)</translation>
    </message>
    <message>
        <source>Received in the last</source>
        <translation>接收于最近</translation>
    </message>
    <message>
        <source>Enter an age such as 30 days or 12 h, or &apos;all&apos;.</source>
        <translation>请输入时长，如 30 days 或 12 h，或输入“全部”。</translation>
    </message>
    <message>
        <source>Newest events</source>
        <translation>最新事件数</translation>
    </message>
    <message>
        <source>Enter a number of events such as 10000, or &apos;all&apos;.</source>
        <translation>请输入事件数，如 10000，或输入“全部”。</translation>
    </message>
    <message>
        <source>Newest up to a size of</source>
        <translation>最新事件的总大小</translation>
    </message>
    <message>
        <source>Enter a size such as 500 MiB or 2 GiB, or &apos;all&apos;.</source>
        <translation>请输入大小，如 500 MiB 或 2 GiB，或输入“全部”。</translation>
    </message>
</context>
<context>
    <name>hookloupe::RotationView</name>
    <message>
        <source>Secret that is to be replaced</source>
        <translation>将被替换的密钥</translation>
    </message>
    <message>
        <source>The secret that is to be replaced</source>
        <translation>将被替换的密钥</translation>
    </message>
    <message>
        <source>What the consumer accepts</source>
        <translation>消费端接受什么</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>O&amp;ld secret</source>
        <translation>旧密钥(&amp;L)</translation>
    </message>
    <message>
        <source>Sends the first event of “What to send” signed by its secret, which is the new one, by the old one, by both, and by one that nobody knows.</source>
        <translation>发送“发送内容”的首个事件，分别用其密钥（新的）、旧密钥、两者以及无人知晓的密钥签名。</translation>
    </message>
    <message>
        <source>Type in the secret that is to be replaced.</source>
        <translation>请输入将被替换的密钥。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签名…</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已被停止。</translation>
    </message>
    <message>
        <source>%1 of %2: %3…</source>
        <comment>number, of all, how it is signed</comment>
        <translation>%1/%2:%3…</translation>
    </message>
    <message>
        <source>The consumer did not answer: %1</source>
        <translation>消费端没有应答：%1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;hearse</source>
        <translation>演练(&amp;H)</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>停止演练</translation>
    </message>
    <message>
        <source>Rehearse the rotation</source>
        <translation>演练轮换</translation>
    </message>
</context>
<context>
    <name>hookloupe::RowTexts</name>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
</context>
<context>
    <name>hookloupe::RuleDialog</name>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>When the rule holds</source>
        <translation>规则何时成立</translation>
    </message>
    <message>
        <source>Words, and comparisons such as method=POST, path:/pay/*, attempt&gt;=2, verdict:bad,
header:X-Id=7, json:$.amount&gt;100, type~^payment; with AND, OR, NOT and parentheses.
Fields: %1</source>
        <translation>单词和比较，如 method=POST, path:/pay/*, attempt&gt;=2, verdict:bad,
header:X-Id=7, json:$.amount&gt;100, type~^payment；可用 AND、OR、NOT 和括号。
字段：%1</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>何时(&amp;W)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
</context>
<context>
    <name>hookloupe::RulesSection</name>
    <message>
        <source>connection closed</source>
        <translation>连接关闭</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>连接重置</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>garbage</source>
        <translation>垃圾数据</translation>
    </message>
    <message>
        <source>%1, cut off</source>
        <translation>%1，被截断</translation>
    </message>
    <message>
        <source>%1, wrong length</source>
        <translation>%1，长度错误</translation>
    </message>
    <message>
        <source>%1, dripping</source>
        <translation>%1，缓慢滴出</translation>
    </message>
    <message>
        <source>%1, endless</source>
        <translation>%1，无尽</translation>
    </message>
    <message>
        <source>, after %1 to %2 ms</source>
        <translation>，%1 至 %2 毫秒后</translation>
    </message>
    <message>
        <source>, after %1 ms</source>
        <translation>，%1 毫秒后</translation>
    </message>
    <message>
        <source>, fails at times</source>
        <translation>，有时失败</translation>
    </message>
    <message>
        <source>Answer what the provider as&amp;ks before it sends</source>
        <translation>应答提供商发送前的询问(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Handshakes that the signature scheme knows are answered before any rule.</source>
        <translation>签名方案已知的握手先于任何规则应答。</translation>
    </message>
    <message>
        <source>The first rule that holds answers. When none does, the Answer tab does.</source>
        <translation>首个成立的规则给出应答。都不成立时由“应答”页决定。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo the change of the rules</source>
        <translation>撤销对规则的更改</translation>
    </message>
    <message>
        <source>Redo the change of the rules</source>
        <translation>重做对规则的更改</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>edit a rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>remove a rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>move a rule</source>
        <translation>移动规则</translation>
    </message>
</context>
<context>
    <name>hookloupe::SavedFiltersPane</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Save what stands in the filter to have it here.</source>
        <translation>保存筛选中的内容，即可在此使用。</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选的名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>筛选：</translation>
    </message>
    <message>
        <source>It takes the place of the filter of this name.</source>
        <translation>它将取代同名的筛选。</translation>
    </message>
    <message>
        <source>save of the filter “%1”</source>
        <translation>保存筛选“%1”</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>已保存筛选“%1”。</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>筛选需要名称。</translation>
    </message>
    <message>
        <source>There is a filter “%1” already.</source>
        <translation>已有筛选“%1”。</translation>
    </message>
    <message>
        <source>new name of the filter “%1”</source>
        <translation>筛选“%1”的新名称</translation>
    </message>
    <message>
        <source>removal of the filter “%1”</source>
        <translation>移除筛选“%1”</translation>
    </message>
    <message>
        <source>Filter “%1” removed; Ctrl+Z brings it back.</source>
        <translation>已移除筛选“%1”；Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>filters of a workspace file</source>
        <translation>工作区文件的筛选</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemaTreeModel</name>
    <message>
        <source>[*] each element</source>
        <translation>[*] 每个元素</translation>
    </message>
    <message>
        <source>* any name</source>
        <translation>* 任意名称</translation>
    </message>
    <message>
        <source>%1 (form)</source>
        <translation>%1（表单）</translation>
    </message>
    <message>
        <source>(empty name)</source>
        <translation>（空名称）</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>如 %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>出现于</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemaWindow</name>
    <message>
        <source>(without a type)</source>
        <translation>（无类型）</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>显示它们(&amp;W)</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>字段(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON Schema</source>
        <translation>复制 JSON Schema(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;Markdown</source>
        <translation>复制 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save JSON Schema…</source>
        <translation>保存 JSON Schema(&amp;S)…</translation>
    </message>
    <message>
        <source>With e&amp;xample values</source>
        <translation>含示例值(&amp;X)</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Received %1. </source>
        <translation>接收于 %1。 </translation>
    </message>
    <message>
        <source>Endpoint “%1”. </source>
        <translation>端点“%1”。 </translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>所有端点</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>%1 的结构</translation>
    </message>
    <message>
        <source>Reading %1 of %2 events, the newest first…</source>
        <translation>正在读取 %1/%2 个事件，最新在前…</translation>
    </message>
    <message>
        <source>Looking for events…</source>
        <translation>正在查找事件…</translation>
    </message>
    <message>
        <source>There is no event of this type and endpoint in this time. Choose others above.</source>
        <translation>这段时间没有此类型和端点的事件。请在上方另选。</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>%1 %2, %3 of them optional.</source>
        <comment>fields</comment>
        <translation>%1 %2，其中 %3 个可选。</translation>
    </message>
    <message>
        <source>field</source>
        <translation>个字段</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>个字段</translation>
    </message>
    <message>
        <source>Of more than one type over time: %1%2.</source>
        <translation>先后有多种类型：%1%2。</translation>
    </message>
    <message>
        <source>, and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>%1 values were left out: there are too many fields, or names are too long.</source>
        <translation>略过 %1 个值：字段过多，或名称过长。</translation>
    </message>
    <message>
        <source>#%1 on %2</source>
        <translation>#%1，%2</translation>
    </message>
    <message>
        <source>In %1 of %2 events that could be read; first with %3, last with %4.</source>
        <translation>可读取的 %2 个事件中有 %1 个；首次 %3，末次 %4。</translation>
    </message>
    <message>
        <source>The newest event that lacks it is %1.</source>
        <translation>最新的不含它的事件是 %1。</translation>
    </message>
    <message>
        <source>%1 (%2 times, #%3 to #%4)</source>
        <comment>a type</comment>
        <translation>%1（%2 次,#%3 至 #%4）</translation>
    </message>
    <message>
        <source>Types: %1.</source>
        <translation>类型：%1。</translation>
    </message>
    <message>
        <source>It %1.</source>
        <comment>first appeared on …, became a string on …</comment>
        <translation>它%1。</translation>
    </message>
    <message>
        <source>Some values: %1</source>
        <translation>部分值：%1</translation>
    </message>
    <message>
        <source>All values: %1</source>
        <translation>所有值：%1</translation>
    </message>
    <message>
        <source>The JSON Schema was copied. It says what was seen, and promises nothing.</source>
        <translation>已复制 JSON Schema。它只说明所见，不作任何承诺。</translation>
    </message>
    <message>
        <source>The table was copied as Markdown.</source>
        <translation>已将表格复制为 Markdown。</translation>
    </message>
    <message>
        <source>Save the JSON Schema</source>
        <translation>保存 JSON Schema</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Events read</source>
        <translation>已读取的事件</translation>
    </message>
    <message>
        <source>Find a field (Ctrl+F)</source>
        <translation>查找字段 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The field in full</source>
        <translation>字段全貌</translation>
    </message>
    <message>
        <source>Types of the newest events; any other can be written</source>
        <translation>最新事件的类型；可输入其他类型</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Endpoint:</source>
        <translation>端点(&amp;E)：</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Re&amp;ceived:</source>
        <translation>接收于(&amp;C)：</translation>
    </message>
    <message>
        <source>Newest %L1</source>
        <translation>最新 %L1 个</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>E&amp;vents:</source>
        <translation>事件(&amp;V)：</translation>
    </message>
    <message>
        <source>What can be done with the field that is selected</source>
        <translation>可对所选字段执行的操作</translation>
    </message>
    <message>
        <source>Values from the bodies, which may be of people</source>
        <translation>来自正文的值，可能涉及个人</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>&amp;Add as column</source>
        <translation>添加为列(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (the filter has no words for it)</source>
        <translation>%1（筛选无法表达）</translation>
    </message>
    <message>
        <source>Show events that &amp;have it</source>
        <translation>显示含有它的事件(&amp;H)</translation>
    </message>
    <message>
        <source>Show events that &amp;lack it</source>
        <translation>显示缺少它的事件(&amp;L)</translation>
    </message>
    <message>
        <source>Show events where it is of type %1</source>
        <translation>显示其类型为 %1 的事件</translation>
    </message>
    <message>
        <source>Show events where it is of &amp;another type than %1</source>
        <translation>显示其类型不是 %1 的事件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open %1, the newest with it</source>
        <translation>打开 %1，最新的含有它的(&amp;O)</translation>
    </message>
    <message>
        <source>Open %1, the newest &amp;without it</source>
        <translation>打开 %1，最新的不含它的(&amp;W)</translation>
    </message>
    <message>
        <source>Open %1, where it &amp;first appeared</source>
        <translation>打开 %1，它首次出现处(&amp;F)</translation>
    </message>
    <message>
        <source>Open %1, where it was first of type </source>
        <translation>打开 %1，它首次为此类型处： </translation>
    </message>
    <message>
        <source>Open an event with the &amp;value</source>
        <translation>打开含此值的事件(&amp;V)</translation>
    </message>
    <message>
        <source>%1, the newest %2</source>
        <translation>%1，最新 %2 个</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeCheckPanel</name>
    <message>
        <source>Received and expected signature</source>
        <translation>收到的与预期的签名</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>签名内容</translation>
    </message>
    <message>
        <source>Event to try the scheme on</source>
        <translation>试用方案的事件</translation>
    </message>
    <message>
        <source>Which secret to try</source>
        <translation>试用哪个密钥</translation>
    </message>
    <message>
        <source>Secret to try</source>
        <translation>试用的密钥</translation>
    </message>
    <message>
        <source>Not kept anywhere</source>
        <translation>不保存在任何地方</translation>
    </message>
    <message>
        <source>Public key to try</source>
        <translation>试用的公钥</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>事件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Public ke&amp;y</source>
        <translation>公钥(&amp;Y)</translation>
    </message>
    <message>
        <source>No event came yet</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>Of the endpoint “%1”</source>
        <translation>端点“%1”的</translation>
    </message>
    <message>
        <source>Signed content: %1, %2</source>
        <translation>签名内容：%1，%2</translation>
    </message>
    <message>
        <source>The file cannot be used yet.</source>
        <translation>该文件还不能使用。</translation>
    </message>
    <message>
        <source>Send a webhook to Hookloupe, and the scheme is tried on it here.</source>
        <translation>向 Hookloupe 发送一个 Webhook，即可在此试用方案。</translation>
    </message>
    <message>
        <source>Type the secret, and the signature is checked.</source>
        <translation>输入密钥即可检查签名。</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeCombo</name>
    <message>
        <source>Signature scheme</source>
        <translation>签名方案</translation>
    </message>
    <message>
        <source>None: signatures are not checked</source>
        <translation>无：不检查签名</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（您的）</translation>
    </message>
    <message>
        <source>%1 (not known any more)</source>
        <translation>%1（已不存在）</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeDraft</name>
    <message>
        <source>HMAC of the body, in hexadecimal</source>
        <translation>正文的 HMAC，十六进制</translation>
    </message>
    <message>
        <source>t=…,v1=… with a timestamp</source>
        <translation>t=…,v1=…，带时间戳</translation>
    </message>
    <message>
        <source>Like Standard Webhooks</source>
        <translation>类似 Standard Webhooks</translation>
    </message>
    <message>
        <source>A shared token</source>
        <translation>共享令牌</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeList</name>
    <message>
        <source>Filter schemes</source>
        <translation>筛选方案</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Signature schemes</source>
        <translation>签名方案</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1（不可用）</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（您的）</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemeTrial</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>hookloupe::SchemesDialog</name>
    <message>
        <source>The id “%1” is that of another scheme of yours: %2</source>
        <translation>ID“%1”属于您的另一个方案：%2</translation>
    </message>
    <message>
        <source>Rename the scheme</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>The id is “%1” now, and was “%2”.</source>
        <translation>ID 现为“%1”，原为“%2”。</translation>
    </message>
    <message>
        <source>The id is “%1” now, and was “%2”, which these endpoints use: %3. When it is renamed they use the new one.</source>
        <translation>ID 现为“%1”，原为“%2”，以下端点使用它：%3。重命名后它们将使用新 ID。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>两者都保留(&amp;K)</translation>
    </message>
    <message>
        <source>Delete the scheme</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete %1? These endpoints use it, and will check no signatures: %2.</source>
        <translation>删除 %1？以下端点使用它，之后将不检查签名：%2。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The folder is %1; no program could be started to show it.</source>
        <translation>文件夹是 %1；无法启动程序来显示它。</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>创建副本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Signature schemes</source>
        <translation>签名方案</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Scheme file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The scheme in words</source>
        <translation>方案的文字说明</translation>
    </message>
    <message>
        <source>Tr&amp;y on an event</source>
        <translation>用事件试用(&amp;Y)</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>文字说明(&amp;W)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large for a scheme.</source>
        <translation>无法读取 %1，或对方案来说太大。</translation>
    </message>
    <message>
        <source>Built in: make a copy to change it.</source>
        <translation>内置：创建副本后才能更改。</translation>
    </message>
    <message>
        <source>A new scheme, not saved yet</source>
        <translation>新方案，尚未保存</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>Unsaved scheme</source>
        <translation>未保存的方案</translation>
    </message>
    <message>
        <source>The scheme was changed. Save it?</source>
        <translation>方案已更改。要保存吗？</translation>
    </message>
</context>
<context>
    <name>hookloupe::SecretUses</name>
    <message>
        <source>Endpoint “%1”</source>
        <translation>端点“%1”</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Target %1, password of its proxy</source>
        <translation>目标 %1，其代理的密码</translation>
    </message>
    <message>
        <source>Target %1, passphrase of its client key</source>
        <translation>目标 %1，其客户端密钥的口令</translation>
    </message>
</context>
<context>
    <name>hookloupe::SecretsDialog</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Secrets of the new endpoint</source>
        <translation>新端点的密钥</translation>
    </message>
    <message>
        <source>Secrets of “%1”</source>
        <translation>“%1”的密钥</translation>
    </message>
    <message>
        <source>An event may be signed by any secret that was in force when it came; they are tried from the top. What Hookloupe signs is signed by the one that came into force last.</source>
        <translation>事件可由其到来时有效的任一密钥签名；从上到下逐一尝试。Hookloupe 使用最近生效的密钥签名。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Bring the removed secret back</source>
        <translation>恢复被移除的密钥</translation>
    </message>
    <message>
        <source>&amp;Paste or type…</source>
        <translation>粘贴或输入(&amp;P)…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>来自文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From an environment &amp;variable…</source>
        <translation>来自环境变量(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>生效时间(&amp;F)</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>截止(&amp;T)</translation>
    </message>
    <message>
        <source>for example “until the rotation in March”</source>
        <translation>例如“到三月轮换为止”</translation>
    </message>
    <message>
        <source>It cannot be read just now.</source>
        <translation>现在无法读取。</translation>
    </message>
    <message>
        <source>File with the secret</source>
        <translation>含密钥的文件</translation>
    </message>
    <message>
        <source>Secret from a variable</source>
        <translation>来自变量的密钥</translation>
    </message>
    <message>
        <source>Name of the environment &amp;variable that holds the secret:</source>
        <translation>含有密钥的环境变量名(&amp;V)：</translation>
    </message>
    <message>
        <source>An endpoint has at most %1 secrets: remove one that is retired.</source>
        <translation>一个端点最多 %1 个密钥：请移除已停用的。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>A secret is in force from a time that is before its “until”. Change one of the two.</source>
        <translation>某个密钥的生效时间晚于其截止时间。请更改其中之一。</translation>
    </message>
</context>
<context>
    <name>hookloupe::SecretsModel</name>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Kept by Hookloupe</source>
        <translation>由 Hookloupe 保存</translation>
    </message>
    <message>
        <source>Vault, %1</source>
        <translation>保管库，%1</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Accepted, and signs</source>
        <translation>接受，并用于签名</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hookloupe::SecretsWindow</name>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>更改口令(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the vault…</source>
        <translation>从保管库移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secrets and what needs them</source>
        <translation>密钥及其用途</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The desktop keyring was not needed so far.</source>
        <translation>至今未用到桌面密钥环。</translation>
    </message>
    <message>
        <source>The vault %1 is open besides.</source>
        <translation>此外保管库 %1 已打开。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>从保管库移除</translation>
    </message>
    <message>
        <source>“%1” is removed from the vault. There is no other copy of it.</source>
        <translation>将从保管库移除“%1”。没有其他副本。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>There is no secret yet. An endpoint that checks signatures has one: give it where you add or edit the endpoint.</source>
        <translation>还没有密钥。检查签名的端点都有一个：请在添加或编辑端点时填写。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ShortcutBook</name>
    <message>
        <source>Press one combination of keys.</source>
        <translation>请按一个组合键。</translation>
    </message>
    <message>
        <source>%1 has the same meaning everywhere. Choose another combination.</source>
        <translation>%1 处处含义相同。请选择其他组合。</translation>
    </message>
</context>
<context>
    <name>hookloupe::ShortcutsDialog</name>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search by name or shortcut</source>
        <translation>按名称或快捷键搜索</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>No shortcut for this action</source>
        <translation>此操作无快捷键</translation>
    </message>
    <message>
        <source>Give this action its first shortcut again</source>
        <translation>恢复此操作的初始快捷键</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>&amp;Shortcut of “%1”:</source>
        <translation>“%1”的快捷键(&amp;S)：</translation>
    </message>
    <message>
        <source>Select an action to change its shortcut.</source>
        <translation>选择一个操作以更改其快捷键。</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”, which would have none.</source>
        <translation>%1 是“%2”的快捷键，后者将失去快捷键。</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Give every action its first shortcut again?</source>
        <translation>恢复所有操作的初始快捷键？</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hookloupe::SignatureSection</name>
    <message>
        <source>S&amp;cheme</source>
        <translation>方案(&amp;C)</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>公开 URL</translation>
    </message>
    <message>
        <source>https://hooks.example.com/… when a proxy or tunnel is in front</source>
        <translation>有代理或隧道时填 https://hooks.example.com/…</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>公开 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Timestamp tolerance</source>
        <translation>时间戳容差</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Do not judge timestamps</source>
        <translation>不判断时间戳</translation>
    </message>
    <message>
        <source>Tolerance in seconds</source>
        <translation>容差（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation>容差(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;w scheme…</source>
        <translation>新方案(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Edit a copy…</source>
        <translation>编辑副本(&amp;E)…</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>新方案</translation>
    </message>
    <message>
        <source>Edit the scheme</source>
        <translation>编辑方案</translation>
    </message>
    <message>
        <source>Edit a copy of the scheme</source>
        <translation>编辑方案的副本</translation>
    </message>
    <message>
        <source>Events of this endpoint are marked unsigned.</source>
        <translation>此端点的事件标为未签名。</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>公钥(&amp;K)</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>已保存。输入新的以替换。</translation>
    </message>
    <message>
        <source>As %1 says: %2</source>
        <translation>按 %1：%2</translation>
    </message>
    <message>
        <source>As %1 says: not judged</source>
        <translation>按 %1：不判断</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>Read from the file %1.</source>
        <translation>从文件 %1 读取。</translation>
    </message>
    <message>
        <source>Read from the variable %1.</source>
        <translation>从变量 %1 读取。</translation>
    </message>
    <message>
        <source>Kept in the desktop keyring, never in the store.</source>
        <translation>保存在桌面密钥环中，从不存入存储库。</translation>
    </message>
    <message>
        <source>Kept in the desktop keyring; where there is none, in memory until Hookloupe ends. Never in the store.</source>
        <translation>保存在桌面密钥环中；没有密钥环时，保存在内存中直到 Hookloupe 结束。从不存入存储库。</translation>
    </message>
    <message>
        <source>Se&amp;veral secrets…</source>
        <translation>多个密钥(&amp;V)…</translation>
    </message>
    <message>
        <source>More than one at a time, for a rotation; with the dates on which they come into force and end.</source>
        <translation>同时使用多个密钥，用于轮换；带有生效和截止日期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hookloupe::SignatureSteps</name>
    <message>
        <source>Steps of the check</source>
        <translation>检查步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行到</translation>
    </message>
</context>
<context>
    <name>hookloupe::SignatureView</name>
    <message>
        <source>Set up endp&amp;oint…</source>
        <translation>设置端点(&amp;O)…</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>显示不可见字符(&amp;I)</translation>
    </message>
    <message>
        <source>Set up endpoint</source>
        <translation>设置端点</translation>
    </message>
    <message>
        <source>Received and expected signature</source>
        <translation>收到的与预期的签名</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>签名内容</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>复制 SHA-256(&amp;2)</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the signed content</source>
        <translation>复制签名内容的 SHA-256</translation>
    </message>
    <message>
        <source>Copied the SHA-256 of the signed content.</source>
        <translation>已复制签名内容的 SHA-256。</translation>
    </message>
    <message>
        <source>Checked with the endpoint as it is now. When the event came it was: %1.</source>
        <translation>按端点现在的设置检查。事件到来时为：%1。</translation>
    </message>
    <message>
        <source>As of receipt: %1. If it came now: %2. %3</source>
        <translation>接收时：%1。若现在到来：%2。%3</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>未覆盖：%1</translation>
    </message>
    <message>
        <source>Signed content: %1, %2 (%3 bytes)</source>
        <translation>签名内容：%1，%2（%3 字节）</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>What this verdict means</source>
        <translation>此判定的含义</translation>
    </message>
    <message>
        <source>What this verdict means, and what to do</source>
        <translation>此判定的含义及应对方法</translation>
    </message>
    <message>
        <source>Change the secret &amp;of the endpoint…</source>
        <translation>更改端点的密钥(&amp;O)…</translation>
    </message>
    <message>
        <source>Change the secret of the endpoint</source>
        <translation>更改端点的密钥</translation>
    </message>
    <message>
        <source>Change the public key &amp;of the endpoint…</source>
        <translation>更改端点的公钥(&amp;O)…</translation>
    </message>
    <message>
        <source>Change the public key of the endpoint</source>
        <translation>更改端点的公钥</translation>
    </message>
</context>
<context>
    <name>hookloupe::StoreCare</name>
    <message>
        <source>Back up the store</source>
        <translation>备份存储库</translation>
    </message>
    <message>
        <source>Stores (*.hookloupe)</source>
        <translation>存储库 (*.hookloupe)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Copying the store… Events may come in meanwhile.</source>
        <translation>正在复制存储库… 期间仍可接收事件。</translation>
    </message>
    <message>
        <source>%1 events (%2) were copied to %3.</source>
        <translation>已将 %1 个事件（%2）复制到 %3。</translation>
    </message>
    <message>
        <source>Checking the store… Events may come in meanwhile.</source>
        <translation>正在检查存储库… 期间仍可接收事件。</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>存储库完好。</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>检查存储库</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>存储库已损坏。</translation>
    </message>
    <message>
        <source>To repair it, Hookloupe closes its window and does not listen until it is done: what can still be read is put into a new store, and the damaged file is kept beside it.</source>
        <translation>为了修复，Hookloupe 会关闭窗口，完成前不监听：仍可读取的内容放入新存储库，损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hookloupe::StoreTaskDialog</name>
    <message>
        <source>Store</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>hookloupe::TagsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Tags of %1 events</source>
        <translation>%1 个事件的标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>A tag, such as a merchant or a ticket</source>
        <translation>标签，如商户或工单</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>hookloupe::TargetDialog</name>
    <message>
        <source>Events of “%1” are sent again, byte for byte, to this address. It is remembered with the endpoint.</source>
        <translation>“%1”的事件将逐字节重新发送到此地址。地址随端点记住。</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>Where do replays go?</source>
        <translation>重放发往何处？</translation>
    </message>
    <message>
        <source>Target URL</source>
        <translation>目标 URL</translation>
    </message>
    <message>
        <source>&amp;Target URL</source>
        <translation>目标 URL(&amp;T)</translation>
    </message>
</context>
<context>
    <name>hookloupe::TimelineStrip</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>这段时间没有事件</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>events in a time</comment>
        <translation>%2 内最多 %1 个</translation>
    </message>
    <message>
        <source>Timeline of events</source>
        <translation>事件时间轴</translation>
    </message>
    <message>
        <source>Show &amp;only this time	Return</source>
        <translation>仅显示此时段(&amp;O)	Return</translation>
    </message>
    <message>
        <source>Show &amp;all times	Esc</source>
        <translation>显示所有时间(&amp;A)	Esc</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>放大(&amp;I)	+</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut	-</source>
        <translation>缩小(&amp;U)	-</translation>
    </message>
    <message>
        <source>Zoom to all &amp;events	0</source>
        <translation>缩放至所有事件(&amp;E)	0</translation>
    </message>
    <message>
        <source>As a &amp;table…</source>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>The arrow keys go through the times, Shift and the arrow keys draw a range, Return shows only that.</source>
        <translation>方向键在时间上移动，Shift 加方向键选取范围，回车键仅显示该范围。</translation>
    </message>
</context>
<context>
    <name>hookloupe::TimelineTable</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>时间轴表格</translation>
    </message>
    <message>
        <source>Events by time</source>
        <translation>按时间列出的事件</translation>
    </message>
    <message>
        <source>Show &amp;only this time</source>
        <translation>仅显示此时段(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>没有事件符合筛选。</translation>
    </message>
    <message>
        <source>%1 events by units of %2, newest first. Times without events are left out. “Update” counts what came since.</source>
        <translation>%1 个事件，以 %2 为单位，最新在前。没有事件的时段略去。“更新”会统计此后到来的事件。</translation>
    </message>
</context>
<context>
    <name>hookloupe::TimelineText</name>
    <message>
        <source>no events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>hookloupe::TrayNotifier</name>
    <message>
        <source>&amp;Show Hookloupe</source>
        <translation>显示 Hookloupe(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>This desktop has no tray, so notices cannot be shown there: the window&apos;s title and its entry in the task bar tell of them instead.</source>
        <translation>此桌面没有系统托盘，无法在那里显示通知：改由窗口标题和任务栏条目提示。</translation>
    </message>
    <message>
        <source>This desktop&apos;s tray shows no messages: its icon counts what came in.</source>
        <translation>此桌面的托盘不显示消息：其图标会统计到来的数量。</translation>
    </message>
    <message>
        <source>Hookloupe: %1 to see</source>
        <translation>Hookloupe:%1 待查看</translation>
    </message>
</context>
<context>
    <name>hookloupe::TunnelPage</name>
    <message>
        <source>SSH server</source>
        <translation>SSH 服务器</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Public URL, if it is fixed</source>
        <translation>公开 URL（若固定）</translation>
    </message>
    <message>
        <source>Public URL of the tunnel</source>
        <translation>隧道的公开 URL</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>cloudflared (no account)</source>
        <translation>cloudflared（无需账户）</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>SSH to a server of yours</source>
        <translation>到您自己服务器的 SSH</translation>
    </message>
    <message>
        <source>localhost.run (SSH)</source>
        <translation>localhost.run (SSH)</translation>
    </message>
    <message>
        <source>serveo.net (SSH)</source>
        <translation>serveo.net (SSH)</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>其他命令</translation>
    </message>
    <message>
        <source>read from what the program prints</source>
        <translation>从程序的输出读取</translation>
    </message>
    <message>
        <source>Copy the public URL</source>
        <translation>复制公开 URL</translation>
    </message>
    <message>
        <source>What the program prints</source>
        <translation>程序的输出</translation>
    </message>
    <message>
        <source>What the program prints appears here.</source>
        <translation>程序的输出显示在此。</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>SSH &amp;server</source>
        <translation>SSH 服务器(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <translation>命令(&amp;O)</translation>
    </message>
    <message>
        <source>Public &amp;URL</source>
        <translation>公开 URL(&amp;U)</translation>
    </message>
    <message>
        <source>A name under trycloudflare.com that lasts as long as the tunnel runs. cloudflared must be installed.</source>
        <translation>trycloudflare.com 下的名称，隧道运行期间有效。需安装 cloudflared。</translation>
    </message>
    <message>
        <source>ngrok must be installed, with its token set once by “ngrok config add-authtoken”.</source>
        <translation>需安装 ngrok，并用“ngrok config add-authtoken”设置一次令牌。</translation>
    </message>
    <message>
        <source>A free port of your server is forwarded to this computer. Its sshd needs “GatewayPorts clientspecified”, or a web server in front; your key must be known to it.</source>
        <translation>将您服务器的一个空闲端口转发到本机。其 sshd 需要“GatewayPorts clientspecified”，或前置 Web 服务器；它必须认识您的密钥。</translation>
    </message>
    <message>
        <source>Needs nothing but ssh and a key. Connect once in a terminal, so that ssh knows the service&apos;s key.</source>
        <translation>只需 ssh 和密钥。请在终端连接一次，让 ssh 认识该服务的密钥。</translation>
    </message>
    <message>
        <source>%PORT% and %URL% stand for what is listened on. Keep tokens in the program&apos;s own configuration: other users see command lines.</source>
        <translation>%PORT% 和 %URL% 代表监听的端口和地址。令牌请放在程序自己的配置中：其他用户能看到命令行。</translation>
    </message>
    <message>
        <source>Start listening first: a tunnel needs something to lead to.</source>
        <translation>请先开始监听：隧道需要有目的地。</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>开始(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Start the tunnel</source>
        <translation>启动隧道</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>停止隧道</translation>
    </message>
</context>
<context>
    <name>hookloupe::ValueText</name>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%L1 years</source>
        <translation>%L1 年</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%L1 days</source>
        <translation>%L1 天</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>%L1 hours</source>
        <translation>%L1 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>%L1 minutes</source>
        <translation>%L1 分钟</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source> (%1 here)</source>
        <translation> （本地 %1）</translation>
    </message>
    <message>
        <source>%1, if it is a time</source>
        <translation>%1，如果是时间</translation>
    </message>
    <message>
        <source>JSON Web Token, not verified</source>
        <translation>JSON Web Token，未验证</translation>
    </message>
    <message>
        <source>UUID of %1</source>
        <translation>%1 的 UUID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>hookloupe::VaultController</name>
    <message>
        <source>&amp;Unlock the secrets…</source>
        <translation>解锁密钥(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Keep them in a file with a passphrase…</source>
        <translation>以口令保存在文件中(&amp;K)…</translation>
    </message>
    <message>
        <source>Secrets are kept in %1 from now on.</source>
        <translation>密钥自此保存在 %1。</translation>
    </message>
    <message>
        <source>Secrets unlocked.</source>
        <translation>密钥已解锁。</translation>
    </message>
    <message>
        <source>Secrets locked.</source>
        <translation>密钥已锁定。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>口令已更改。</translation>
    </message>
</context>
<context>
    <name>hookloupe::Words</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>bad signature</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>stale timestamp</source>
        <translation>时间戳过期</translation>
    </message>
    <message>
        <source>missing header</source>
        <translation>缺少标头</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>The signature matches the bytes that were received.</source>
        <translation>签名与收到的字节相符。</translation>
    </message>
    <message>
        <source>A signature is there, but it does not match the bytes that were received.</source>
        <translation>有签名，但与收到的字节不符。</translation>
    </message>
    <message>
        <source>The signature matches, but its timestamp is outside the tolerance.</source>
        <translation>签名相符，但时间戳超出容差。</translation>
    </message>
    <message>
        <source>The signature, or a header that it covers, is not in the request.</source>
        <translation>请求中缺少签名，或其覆盖的标头。</translation>
    </message>
    <message>
        <source>The signature header is there, but no signature can be read from it.</source>
        <translation>有签名标头，但无法从中读出签名。</translation>
    </message>
    <message>
        <source>There is a scheme, but no secret to check the signature with.</source>
        <translation>有方案，但没有检查签名的密钥。</translation>
    </message>
    <message>
        <source>This endpoint has no signature scheme, so nothing was checked.</source>
        <translation>此端点没有签名方案，因此未做检查。</translation>
    </message>
    <message>
        <source>No request could come in during this time.</source>
        <translation>这段时间无法收到请求。</translation>
    </message>
    <message>
        <source>The request was refused before it could be checked.</source>
        <translation>请求在检查之前被拒绝。</translation>
    </message>
    <message>
        <source>byte for byte as it was sent</source>
        <translation>与发送时逐字节一致</translation>
    </message>
    <message>
        <source>through a relay that kept the body</source>
        <translation>经由保持正文不变的中继</translation>
    </message>
    <message>
        <source>from a relay or an export that wrote the body again, so its signature may not verify</source>
        <translation>来自重写正文的中继或导出，因此签名可能无法验证</translation>
    </message>
    <message>
        <source>by hand: it was pasted or typed</source>
        <translation>手动：粘贴或输入</translation>
    </message>
</context>
<context>
    <name>hookloupe::WorkspaceChangesDialog</name>
    <message>
        <source>Open workspace file</source>
        <translation>打开工作区文件</translation>
    </message>
    <message>
        <source>%1 says what is set up already: nothing would change.</source>
        <translation>%1 与现有设置相同：不会有任何变化。</translation>
    </message>
    <message>
        <source>%1 would change this. What it says nothing of stays, and what is there now is kept in a file.</source>
        <translation>%1 将更改以下内容。未提及的保持不变，现有内容会保存在文件中。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pass events on to %1</source>
        <translation>将事件转给 %1(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pass events on to: %1</source>
        <translation>将事件转给：%1(&amp;P)</translation>
    </message>
    <message>
        <source>The file has events passed on to other computers. Agree to that if you trust it.</source>
        <translation>该文件会将事件转给其他计算机。若信任它，请同意。</translation>
    </message>
</context>
<context>
    <name>hookloupe::WorkspaceFileController</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 大于 16 MiB。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Workspace files (*.json);;All files (*)</source>
        <translation>工作区文件 (*.json);；所有文件 (*)</translation>
    </message>
    <message>
        <source>Open workspace file</source>
        <translation>打开工作区文件</translation>
    </message>
    <message>
        <source>Save as workspace file</source>
        <translation>保存为工作区文件</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>该文件无法使用</translation>
    </message>
    <message>
        <source>%1 is in use. What was there before is kept in %2.</source>
        <translation>已使用 %1。先前的内容保存在 %2。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切恢复原状。</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>关闭(&amp;M)</translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>未能全部更改</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作更改</translation>
    </message>
    <message>
        <source>Saved %1. Secrets are named in it, and not written down.</source>
        <translation>已保存 %1。其中只提及密钥，不含密钥本身。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
</TS>
