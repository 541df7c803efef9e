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
        <source>S&amp;top replaying</source>
        <translation>停止重放(&amp;T)</translation>
    </message>
    <message>
        <source>Sche&amp;ma of this type…</source>
        <translation>此类型的结构(&amp;M)…</translation>
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
        <source>Show complete requests only, not what was refused, broke off or never came (H)</source>
        <translation>仅显示完整的请求，不显示被拒绝、中断或从未到达的 (H)</translation>
    </message>
    <message>
        <source>One row for each delivery, with its attempts below (G)</source>
        <translation>每个投递一行，其下为各次尝试 (G)</translation>
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
        <source>Sort &amp;by</source>
        <translation>排序方式(&amp;B)</translation>
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
        <source>Lan&amp;guage</source>
        <translation>语言 (Language)(&amp;G)</translation>
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
        <source>Co&amp;mpare with the attempt before</source>
        <translation>与上一次尝试比较(&amp;M)</translation>
    </message>
    <message>
        <source>Compare with its re&amp;play</source>
        <translation>与其重放比较(&amp;P)</translation>
    </message>
    <message>
        <source>Compare with its re&amp;play (not replayed yet)</source>
        <translation>与其重放比较（尚未重放）(&amp;P)</translation>
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
        <source>Keep the newest event in sight, newest first (F)</source>
        <translation>让最新事件保持可见，最新在前 (F)</translation>
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
        <source>&amp;First row as headings</source>
        <translation>首行作为标题(&amp;F)</translation>
    </message>
    <message>
        <source>Sa&amp;ve part…</source>
        <translation>保存部分(&amp;V)…</translation>
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
        <source>Separate&amp;d by</source>
        <translation>分隔符(&amp;D)</translation>
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
    <name>hookloupe::CheckForm</name>
    <message>
        <source>URL of the consumer</source>
        <translation>消费端的 URL</translation>
    </message>
    <message>
        <source>Endpoint whose scheme and secret are used</source>
        <translation>提供方案和密钥的端点</translation>
    </message>
    <message>
        <source>(scheme and secret below)</source>
        <translation>（方案和密钥见下）</translation>
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
        <source>Report to print (*.html);;JSON (*.json);;JUnit XML (*.xml)</source>
        <translation>可打印报告 (*.html);;JSON (*.json);;JUnit XML (*.xml)</translation>
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
        <source>Send a test &amp;event</source>
        <translation>发送测试事件(&amp;E)</translation>
    </message>
    <message>
        <source>Noth&amp;ing arrived?</source>
        <translation>没有收到(&amp;I)？</translation>
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
        <source>1.  Add an endpoint with the provider&apos;s scheme and secret to see whether each signature holds.</source>
        <translation>1.  添加带有提供商方案和密钥的端点，即可查看每个签名是否成立。</translation>
    </message>
    <message>
        <source>2.  Select an event to read its body, its headers and why its signature holds or does not.</source>
        <translation>2.  选择一个事件，查看其正文、标头，以及签名为何成立或不成立。</translation>
    </message>
    <message>
        <source>3.  Press R to send it, byte for byte, to the program you are working on.</source>
        <translation>3.  按 R 将其逐字节发送到您正在开发的程序。</translation>
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
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
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
        <source>%1 values were redacted.</source>
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
        <translation>转发</translation>
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
        <source>on the first fail&amp;ure</source>
        <translation>首次失败时(&amp;U)</translation>
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
        <source>Endpoint whose scheme and secret are used</source>
        <translation>提供方案和密钥的端点</translation>
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
        <source>T&amp;o</source>
        <translation>发往(&amp;O)</translation>
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
        <source>(scheme and secret below)</source>
        <translation>（方案和密钥见下）</translation>
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
        <source>The steps are not published: these are plausible.</source>
        <translation>各步骤未公布：这些是合理推测。</translation>
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
    <message>
        <source>in the second in which it was received</source>
        <translation>与接收在同一秒</translation>
    </message>
    <message>
        <source>%1 after it was received</source>
        <translation>接收后 %1</translation>
    </message>
    <message>
        <source>%1 before it was received</source>
        <translation>接收前 %1</translation>
    </message>
    <message>
        <source>%1, %2. Its age is not judged.</source>
        <translation>%1，%2。不判断其时效。</translation>
    </message>
    <message>
        <source>%1, %2: within the tolerance of %3.</source>
        <translation>%1，%2：在容差 %3 之内。</translation>
    </message>
    <message>
        <source>%1, %2: outside the tolerance of %3.</source>
        <translation>%1，%2：超出容差 %3。</translation>
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
        <translation>键</translation>
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
        <source>Secre&amp;t</source>
        <translation>密钥(&amp;T)</translation>
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
        <source>%n results written to %1.</source>
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
        <source>New de&amp;livery id</source>
        <translation>新投递 ID(&amp;L)</translation>
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
        <translation>前面有代理或隧道时填 https://hooks.example.com/…</translation>
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
</TS>
