<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountDetails</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>E-mail, phone</source>
        <translation>邮箱、电话</translation>
    </message>
    <message>
        <source>Earlier lead</source>
        <translation>以前的线索</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Is still there</source>
        <translation>仍在职</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Looking for people known there…</source>
        <translation>正在查找已知联系人……</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nobody yet. Import contacts in Setup, or capture this visitor.</source>
        <translation>还没有人。请在“设置”中导入联系人，或登记这位访客。</translation>
    </message>
    <message>
        <source>People known there</source>
        <translation>该公司的已知联系人</translation>
    </message>
    <message>
        <source>Replaced by this visitor</source>
        <translation>由这位访客接任</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>由 {name} 接任</translation>
    </message>
    <message>
        <source>There?</source>
        <translation>在职？</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>由 {name} 接任</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>仍在职</translation>
    </message>
    <message>
        <source>was replaced</source>
        <translation>已被接任</translation>
    </message>
</context>
<context>
    <name>AccountStrip</name>
    <message>
        <source>Known account: {text}</source>
        <translation>已知客户：{text}</translation>
    </message>
</context>
<context>
    <name>ActionSheet</name>
    <message>
        <source>{key} fills it in · Esc closes it</source>
        <translation>{key} 填写 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>ActionsPart</name>
    <message>
        <source>Actions at the booth</source>
        <translation>展位活动</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加活动</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>添加第一项</translation>
    </message>
    <message>
        <source>Move an action</source>
        <translation>移动活动</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新活动</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>移除活动</translation>
    </message>
    <message>
        <source>What may a visitor do: ask for a sample, a call, a quote?</source>
        <translation>访客可以做什么：索取样品、要求致电、要求报价？</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertDetail</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Call tomorrow</source>
        <translation>明天致电</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>正赶过来</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>Promise to the visitor</source>
        <translation>对访客的承诺</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前进展</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>由谁接手</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Choose an alert, and who takes it stands here.</source>
        <translation>选择一条提醒，这里会显示由谁接手。</translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>正在读取提醒</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>{0} waiting for somebody</source>
        <translation>{0} 人等待接待</translation>
    </message>
</context>
<context>
    <name>AlertsView</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As soon as a visitor asks for a sample, a quote or a salesperson, the alert stands here until somebody takes it.</source>
        <translation>访客一旦索取样品、报价或想见销售，提醒就会出现在这里，直到有人接手。</translation>
    </message>
    <message>
        <source>Enter opens the lead</source>
        <translation>按 Enter 打开线索</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>No alert stands like that.</source>
        <translation>没有这种状态的提醒。</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>还没有提醒</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>AnsweredChips</name>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>From the account’s records; press to ask all the same</source>
        <translation>来自客户资料；按下仍可询问</translation>
    </message>
    <message>
        <source>Press to take it back</source>
        <translation>按下即撤回</translation>
    </message>
    <message>
        <source>doesn’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>won’t say</source>
        <translation>不愿说</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
</context>
<context>
    <name>AsideBar</name>
    <message>
        <source>Put back on the page</source>
        <translation>放回页面</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>ASK NEXT · Alt + digit</source>
        <translation>下一个问题 · Alt + 数字</translation>
    </message>
    <message>
        <source>Alt {key}</source>
        <translation>Alt {key}</translation>
    </message>
    <message>
        <source>ask another</source>
        <translation>换个问题</translation>
    </message>
    <message>
        <source>doesn’t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>就这些</translation>
    </message>
    <message>
        <source>won’t say</source>
        <translation>不愿说</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Paste or type what the badge says</source>
        <translation>粘贴或输入胸卡内容</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read a badge</source>
        <translation>读取胸卡</translation>
    </message>
    <message>
        <source>What the badge says</source>
        <translation>胸卡内容</translation>
    </message>
</context>
<context>
    <name>BadgesPart</name>
    <message>
        <source>All laptops of this show read such badges now.</source>
        <translation>本展会的所有电脑现在都能读取这种胸卡。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Save what was taught</source>
        <translation>保存识读规则</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Set up the show first: badges belong to a show.</source>
        <translation>请先设置展会：胸卡属于某个展会。</translation>
    </message>
    <message>
        <source>Teach from a file</source>
        <translation>从文件学习</translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation>{0} 已删除。</translation>
    </message>
</context>
<context>
    <name>BadgesView</name>
    <message>
        <source>Badges of this show</source>
        <translation>本展会的胸卡</translation>
    </message>
    <message>
        <source>Calibrate the scanner</source>
        <translation>校准扫描枪</translation>
    </message>
    <message>
        <source>Contact cards are read by themselves. Where this show prints anything else, one test badge teaches all laptops what its parts mean.</source>
        <translation>电子名片会自动识读。如果本展会使用其他格式，只需一张测试胸卡，所有电脑就能知道各部分的含义。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>No badge had to be taught yet</source>
        <translation>还没有需要学习的胸卡</translation>
    </message>
    <message>
        <source>Not calibrated. A scanner usually works as it comes; where letters come out wrong or a scan is typed into a field, calibrate it once on this laptop.</source>
        <translation>未校准。扫描枪通常开箱即用；如果字母出错，或扫描内容被输入到字段里，请在本机校准一次。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Scanner of this laptop</source>
        <translation>本机的扫描枪</translation>
    </message>
    <message>
        <source>Teach from a test badge</source>
        <translation>用测试胸卡学习</translation>
    </message>
    <message>
        <source>The scanner’s settings stay on this laptop; taught badges go to all of them.</source>
        <translation>扫描枪的设置只留在本机；学到的胸卡格式会同步到所有电脑。</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无内容</translation>
    </message>
</context>
<context>
    <name>BarsPart</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Bar somebody</source>
        <translation>排除某类访客</translation>
    </message>
    <message>
        <source>Competitors, students or embargoed countries are never for sales.</source>
        <translation>竞争对手、学生或受禁运国家的访客绝不交给销售。</translation>
    </message>
    <message>
        <source>Move a rule</source>
        <translation>移动规则</translation>
    </message>
    <message>
        <source>Never for sales: all that a line states must hold</source>
        <translation>绝不交给销售：一行中的条件须全部满足</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Nobody is barred</source>
        <translation>没有排除任何人</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>移除规则</translation>
    </message>
</context>
<context>
    <name>BusyState</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Calibrate the scanner</source>
        <translation>校准扫描枪</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>保存测试码</translation>
    </message>
    <message>
        <source>The test code is saved.</source>
        <translation>测试码已保存。</translation>
    </message>
    <message>
        <source>The test code went to the printer.</source>
        <translation>测试码已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>CalibrateView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep for this laptop</source>
        <translation>在本机保留</translation>
    </message>
    <message>
        <source>Nothing scanned yet.</source>
        <translation>还没有扫描。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Scan the code from the screen, or from paper where the screen reflects. It holds every kind of character; nothing of it is kept.</source>
        <translation>请扫描屏幕上的码；屏幕反光时请扫描打印件。它包含各类字符，扫描内容不会保留。</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>测试码</translation>
    </message>
    <message>
        <source>Your scanner</source>
        <translation>您的扫描枪</translation>
    </message>
</context>
<context>
    <name>CalibrationPlot</name>
    <message>
        <source>Stated chances and what happened</source>
        <translation>预计概率与实际结果</translation>
    </message>
    <message>
        <source>chance stated →</source>
        <translation>预计概率 →</translation>
    </message>
    <message>
        <source>sold ↑</source>
        <translation>成交 ↑</translation>
    </message>
    <message>
        <source>stated {0} %, happened {1} % of {2}</source>
        <translation>预计 {0}%，实际 {2} 个中的 {1}%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>CallBackForm</name>
    <message>
        <source>Call when</source>
        <translation>何时致电</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>致电人</translation>
    </message>
    <message>
        <source>Monday 10:00</source>
        <translation>周一 10:00</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>after the show</source>
        <translation>展会之后</translation>
    </message>
    <message>
        <source>none given yet</source>
        <translation>尚未提供</translation>
    </message>
    <message>
        <source>tomorrow 10</source>
        <translation>明天 10 点</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>明天 10:00</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Hold the badge before the camera</source>
        <translation>请将胸卡对准摄像头</translation>
    </message>
    <message>
        <source>Read a badge with the camera</source>
        <translation>用摄像头读取胸卡</translation>
    </message>
    <message>
        <source>This badge has several codes: which one?</source>
        <translation>这张胸卡上有多个码：选哪个？</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Paste what the badge says</source>
        <translation>粘贴胸卡内容</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear this visitor?</source>
        <translation>清空这位访客？</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Going on with {name}</source>
        <translation>继续登记 {name}</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>Save this visitor first?</source>
        <translation>先保存这位访客？</translation>
    </message>
    <message>
        <source>Save, then open</source>
        <translation>保存后打开</translation>
    </message>
    <message>
        <source>What was entered since the last save will be gone.</source>
        <translation>上次保存后输入的内容将会丢失。</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + 字母</translation>
    </message>
    <message>
        <source>Camera F2 · Card F3</source>
        <translation>摄像头 F2 · 名片 F3</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存，下一位</translation>
    </message>
    <message>
        <source>Save and stay</source>
        <translation>保存，留在此页</translation>
    </message>
    <message>
        <source>Teach boothapp to read badges like this</source>
        <translation>教 boothapp 识读这种胸卡</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>现场情况</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Also on the card: {values}</source>
        <translation>名片上还有：{values}</translation>
    </message>
    <message>
        <source>Compare with the picture, then take it</source>
        <translation>请与图片核对后再采用</translation>
    </message>
    <message>
        <source>Hold the card before the camera</source>
        <translation>请将名片对准摄像头</translation>
    </message>
    <message>
        <source>Looking for what reads cards…</source>
        <translation>正在查找名片识别程序……</translation>
    </message>
    <message>
        <source>No text could be read in this picture.</source>
        <translation>这张图片中没有可识别的文字。</translation>
    </message>
    <message>
        <source>Open a picture of a card</source>
        <translation>打开名片图片</translation>
    </message>
    <message>
        <source>Open a picture of the card instead</source>
        <translation>改为打开名片图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic *.avif)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.heic *.avif)</translation>
    </message>
    <message>
        <source>Read a business card</source>
        <translation>读取名片</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>正在识别名片……</translation>
    </message>
    <message>
        <source>Take the photo from nearer, in even light and without reflections, or type.</source>
        <translation>请靠近拍摄，光线均匀、避免反光；也可以手动输入。</translation>
    </message>
    <message>
        <source>What the code on the card says goes before its text.</source>
        <translation>名片上的码优先于文字内容。</translation>
    </message>
</context>
<context>
    <name>CardPhotoDialog</name>
    <message>
        <source>Business card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Its photo stayed on the laptop that took it.</source>
        <translation>照片保留在拍摄它的那台电脑上。</translation>
    </message>
    <message>
        <source>Photo of the card</source>
        <translation>名片照片</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Check: {0} %</source>
        <translation>请核对：{0}%</translation>
    </message>
    <message>
        <source>the page has {value}, which stays</source>
        <translation>页面上已有 {value}，予以保留</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您输入的</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>可信度 {0}%</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>重新拍摄</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Hold the card so that it fills the picture, in even light.</source>
        <translation>让名片充满画面，光线要均匀。</translation>
    </message>
    <message>
        <source>It is read on this laptop; the picture goes nowhere else.</source>
        <translation>名片在本机识别，图片不会外传。</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>What is read is a suggestion: you look it over before it is taken.</source>
        <translation>识别结果仅供参考，请核对后再采用。</translation>
    </message>
</context>
<context>
    <name>ChannelsPart</name>
    <message>
        <source>Alerts about visitors will reach you this way. There is nothing to do.</source>
        <translation>访客提醒将以此方式送达，您无需任何操作。</translation>
    </message>
    <message>
        <source>Ask whether it has arrived.</source>
        <translation>请询问对方是否收到。</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>已移除：{0}</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>发送测试消息</translation>
    </message>
    <message>
        <source>Sending to {0}</source>
        <translation>正在发送给 {0}</translation>
    </message>
    <message>
        <source>Test from boothapp</source>
        <translation>boothapp 测试消息</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少地址。</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>测试消息未发送。</translation>
    </message>
    <message>
        <source>The test message was taken.</source>
        <translation>测试消息已被接收。</translation>
    </message>
    <message>
        <source>Whom does it reach?</source>
        <translation>发送给谁？</translation>
    </message>
    <message>
        <source>kept: {0}</source>
        <translation>已保留：{0}</translation>
    </message>
    <message>
        <source>on this laptop only</source>
        <translation>仅在本机</translation>
    </message>
</context>
<context>
    <name>Clerk</name>
    <message>
        <source>It was set aside in the database; go on.</source>
        <translation>已另存于数据库中，请继续。</translation>
    </message>
    <message>
        <source>Last saved on this laptop {time}</source>
        <translation>最近保存于本机：{time}</translation>
    </message>
    <message>
        <source>Not kept through a crash: {why}</source>
        <translation>崩溃后将无法恢复：{why}</translation>
    </message>
    <message>
        <source>Nothing can be saved before a show is set up.</source>
        <translation>设置展会之前无法保存。</translation>
    </message>
    <message>
        <source>Restored what you were typing</source>
        <translation>已恢复您输入的内容</translation>
    </message>
    <message>
        <source>Sample for: {application}</source>
        <translation>样品用途：{application}</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>已保存：{what}</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name.</source>
        <translation>请扫描胸卡或输入姓名。</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
    <message>
        <source>Visitor without a name</source>
        <translation>未署名访客</translation>
    </message>
    <message>
        <source>What was being typed could not be read back.</source>
        <translation>无法恢复之前输入的内容。</translation>
    </message>
    <message>
        <source>What you typed stays here: see Setup.</source>
        <translation>您输入的内容仍在此处：请见“设置”。</translation>
    </message>
    <message>
        <source>nothing unsaved</source>
        <translation>没有未保存的内容</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>this visitor is not saved yet</source>
        <translation>这位访客尚未保存</translation>
    </message>
    <message>
        <source>{person} is alerted</source>
        <translation>已提醒 {person}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Test code for the scanner</source>
        <translation>扫描枪测试码</translation>
    </message>
</context>
<context>
    <name>ColumnRows</name>
    <message>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>{0} goes to</source>
        <translation>{0} 对应</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{field} {value}, {visit}</source>
        <translation>{field}：{value}，{visit}</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Asked in: {0}</source>
        <translation>询问语言：{0}</translation>
    </message>
    <message>
        <source>How it was said: {0}</source>
        <translation>表示方式：{0}</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>换一种语言</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>是否允许……</translation>
    </message>
    <message>
        <source>May we… (text {version})</source>
        <translation>是否允许……（文本 {version}）</translation>
    </message>
    <message>
        <source>Read the texts</source>
        <translation>阅读文本</translation>
    </message>
    <message>
        <source>Said in another way</source>
        <translation>以其他方式表示</translation>
    </message>
</context>
<context>
    <name>ConsentsPart</name>
    <message>
        <source>Ask the standard texts</source>
        <translation>使用标准文本</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>The standard texts are asked now.</source>
        <translation>现在使用标准文本。</translation>
    </message>
    <message>
        <source>This is the standard text, asked as long as {0} is asked at all.</source>
        <translation>这是标准文本；只要询问“{0}”就会使用。</translation>
    </message>
    <message>
        <source>{0} is no longer asked.</source>
        <translation>不再询问“{0}”。</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Save corrections</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>之前：{0}</translation>
    </message>
</context>
<context>
    <name>CriteriaPart</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加标准</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>添加答案</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>添加第一项</translation>
    </message>
    <message>
        <source>Add what visitors may answer, each with its points.</source>
        <translation>添加访客可能的回答及其分值。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Holds months</source>
        <translation>有效月数</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>如何询问</translation>
    </message>
    <message>
        <source>How often answers are given</source>
        <translation>各答案的频率</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>移动标准</translation>
    </message>
    <message>
        <source>Move an answer</source>
        <translation>移动答案</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新答案</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新标准</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>还没有答案</translation>
    </message>
    <message>
        <source>No criteria yet</source>
        <translation>还没有标准</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question at the booth</source>
        <translation>展位上的问题</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>移除标准</translation>
    </message>
    <message>
        <source>Remove an answer</source>
        <translation>移除答案</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Use what was given</source>
        <translation>采用实际频率</translation>
    </message>
    <message>
        <source>What should be known of a visitor before sales calls?</source>
        <translation>销售致电之前应了解访客哪些情况？</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>DemoForm</name>
    <message>
        <source>Shown by</source>
        <translation>演示人</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>演示内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>now, or 14:30</source>
        <translation>现在，或 14:30</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Head office offline · {0} waiting</source>
        <translation>总部离线 · {0} 条待发</translation>
    </message>
    <message>
        <source>Head office · all sent</source>
        <translation>总部 · 已全部发送</translation>
    </message>
    <message>
        <source>Head office · {0} refused</source>
        <translation>总部 · {0} 条被拒绝</translation>
    </message>
    <message>
        <source>Head office · {0} waiting</source>
        <translation>总部 · {0} 条待发</translation>
    </message>
    <message>
        <source>No show yet</source>
        <translation>还没有展会</translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation>无人可问</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>{0} is asked</source>
        <translation>已通知 {0}</translation>
    </message>
    <message>
        <source>{0} takes {1}</source>
        <translation>{0} 接手 {1}</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 对</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复记录</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter compares the two</source>
        <translation>按 Enter 比较两者</translation>
    </message>
    <message>
        <source>Looking for visits of one person</source>
        <translation>正在查找同一人的多次来访</translation>
    </message>
    <message>
        <source>Merged visits count as one in table, report and exports; nothing is lost.</source>
        <translation>合并后的来访在列表、报告和导出中只计一次；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复记录</translation>
    </message>
    <message>
        <source>No two visits of this show look like one person’s.</source>
        <translation>本展会没有疑似同一人的来访。</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Visits that may be one person’s</source>
        <translation>可能是同一人的来访</translation>
    </message>
</context>
<context>
    <name>EarlierVisit</name>
    <message>
        <source>Captured before</source>
        <translation>之前已登记</translation>
    </message>
    <message>
        <source>Go on with the earlier visit</source>
        <translation>继续之前的来访</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>是同一个人吗？</translation>
    </message>
    <message>
        <source>Merge the two visits</source>
        <translation>合并这两次来访</translation>
    </message>
    <message>
        <source>Met at an earlier show</source>
        <translation>在以前的展会见过</translation>
    </message>
    <message>
        <source>Take over what was known</source>
        <translation>采用已知信息</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>不是同一人</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Actions</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n visits are merged here; all of them go.</source>
        <translation>
            <numerusform>此处合并了 %n 次来访，将一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was ever said of this person is emptied on this laptop at once.</source>
        <translation>关于此人的全部内容会立即从本机清除。</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>ERASE</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>删除个人数据</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Erase {0}?</source>
        <translation>删除 {0}？</translation>
    </message>
    <message>
        <source>Files written before (PDF, CSV, mails) are not reached: delete those by hand.</source>
        <translation>已生成的文件（PDF、CSV、邮件）不受影响：请手动删除。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Other laptops, the hub and head office empty it too when they next sync.</source>
        <translation>其他电脑、展位主机和总部会在下次同步时清除。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Type {0} to go on</source>
        <translation>输入 {0} 以继续</translation>
    </message>
    <message>
        <source>What stays is that somebody was erased, by whom and when.</source>
        <translation>只保留曾删除某人的记录：由谁、在何时。</translation>
    </message>
    <message>
        <source>a visitor without a name</source>
        <translation>一位未署名访客</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Every visitor that was confirmed as saved is kept. You can go on.</source>
        <translation>所有已确认保存的访客均完好。您可以继续。</translation>
    </message>
    <message>
        <source>If it happens again, close the window and start boothapp anew.</source>
        <translation>如果再次发生，请关闭窗口并重新启动 boothapp。</translation>
    </message>
    <message>
        <source>Something in boothapp went wrong</source>
        <translation>boothapp 出现问题</translation>
    </message>
    <message>
        <source>This is a fault in the program, not something you did.</source>
        <translation>这是程序的错误，与您的操作无关。</translation>
    </message>
</context>
<context>
    <name>FaultPlaces</name>
    <message>
        <source>⚠ {0} of {1} to put right: {2}</source>
        <translation>⚠ 待更正 {1} 处中的第 {0} 处：{2}</translation>
    </message>
</context>
<context>
    <name>FieldChecks</name>
    <message>
        <source>Did you mean
{address}?</source>
        <translation>您是指
{address} 吗？</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Joining the booth</source>
        <translation>正在加入展位</translation>
    </message>
    <message>
        <source>Set a PIN first: Setup, This laptop. Then Ctrl+L locks the screen.</source>
        <translation>请先设置 PIN：“设置”“本机”。之后按 Ctrl+L 锁定屏幕。</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Hand leads over</source>
        <translation>移交线索</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Left out: {0}. {1} tells all.</source>
        <translation>未包含：{0}。详见 {1}。</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新列</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>没有遗漏。</translation>
    </message>
    <message>
        <source>Reading the columns</source>
        <translation>正在读取列</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>正在写入 {0}</translation>
    </message>
    <message>
        <source>{0} written: {1}</source>
        <translation>已写入 {0} 条：{1}</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Hand leads over</source>
        <translation>移交线索</translation>
    </message>
    <message>
        <source>Heading of this column</source>
        <translation>此列标题</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>None of them is there yet</source>
        <translation>对方系统中尚无这些线索</translation>
    </message>
    <message>
        <source>Then one file does. Otherwise what only some leads have stands in files of its own, so that no blank empties a field there.</source>
        <translation>这样一个文件即可。否则只有部分线索才有的内容会单独成文件，以免空白清除对方已有的字段。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Correct these rows in the saved file and import it: nothing doubles.</source>
        <translation>请在保存的文件中更正这些行后再导入：不会产生重复。</translation>
    </message>
    <message>
        <source>Every row was taken whole. Importing the file again changes nothing.</source>
        <translation>所有行均已完整导入。再次导入不会有变化。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>正在导入 {0}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>列表 (*.csv *.txt *.tsv *.xlsx *.xlsm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>正在读取 {0}</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>The first {0} of {1} rows; the file has them all.</source>
        <translation>共 {1} 行，显示前 {0} 行；文件中有全部内容。</translation>
    </message>
    <message>
        <source>What was imported before stays; importing the file again goes on.</source>
        <translation>之前导入的内容仍保留；再次导入将继续。</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
    <message>
        <source>refused-rows.csv</source>
        <translation>被拒绝的行.csv</translation>
    </message>
    <message>
        <source>{0} companies, {1} contacts known</source>
        <translation>已知 {0} 家公司、{1} 位联系人</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Another file</source>
        <translation>另选文件</translation>
    </message>
    <message>
        <source>Companies, contacts and lists</source>
        <translation>公司、联系人和列表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入另一个文件</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The first rows as they will be taken</source>
        <translation>导入前几行的预览</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>这些行是</translation>
    </message>
</context>
<context>
    <name>KeyBox</name>
    <message>
        <source>Click here, then scan</source>
        <translation>点击此处后扫描</translation>
    </message>
    <message>
        <source>Scan the test code now</source>
        <translation>请现在扫描测试码</translation>
    </message>
    <message>
        <source>{0} characters …</source>
        <translation>{0} 个字符……</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The window speaks it once boothapp is closed and started again.</source>
        <translation>关闭并重新启动 boothapp 后生效。</translation>
    </message>
</context>
<context>
    <name>LaptopCameras</name>
    <message>
        <source>Allow it in the system’s settings for privacy, then try again.</source>
        <translation>请在系统隐私设置中允许后重试。</translation>
    </message>
    <message>
        <source>Plug it in again or choose another.</source>
        <translation>请重新插上，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>This camera is gone.</source>
        <translation>此摄像头已断开。</translation>
    </message>
    <message>
        <source>boothapp may not use the camera.</source>
        <translation>boothapp 无权使用摄像头。</translation>
    </message>
</context>
<context>
    <name>LaptopPart</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Everything captured here lies in this folder, also without a network.</source>
        <translation>此处登记的一切都保存在这个文件夹中，无需网络。</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助登记</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>启动自助登记</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Visitors register alone, on the whole screen; a PIN of yours ends it.</source>
        <translation>访客在全屏界面自行登记；用您的 PIN 结束。</translation>
    </message>
</context>
<context>
    <name>LeadDetail</name>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>继续接待</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>暂无姓名</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>LeadOverview</name>
    <message>
        <source>Asked for</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>是否允许……</translation>
    </message>
    <message>
        <source>No criteria are agreed for this show yet: see Setup.</source>
        <translation>本展会尚未商定评定标准：请见“设置”。</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Withdraw a permission</source>
        <translation>撤回许可</translation>
    </message>
</context>
<context>
    <name>LeadPersonMenu</name>
    <message>
        <source>&amp;Erase this person …</source>
        <translation>删除此人(&amp;E)……</translation>
    </message>
    <message>
        <source>&amp;Merge with another visit …</source>
        <translation>与另一次来访合并(&amp;M)……</translation>
    </message>
    <message>
        <source>&amp;Write this person’s data to a file …</source>
        <translation>将此人数据写入文件(&amp;W)……</translation>
    </message>
    <message>
        <source>Erased here. The other laptops follow when they sync.</source>
        <translation>已在本机删除。其他电脑将在同步时删除。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Show the &amp;business card</source>
        <translation>显示名片(&amp;B)</translation>
    </message>
    <message>
        <source>Write this person’s data</source>
        <translation>导出此人数据</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人数据</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message numerus="yes">
        <source>%n with something not saved</source>
        <translation>
            <numerusform>%n 条有未保存的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>所有去向</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>全部需求</translation>
    </message>
    <message>
        <source>Choose a visitor, and what is known stands here.</source>
        <translation>选择一位访客，这里会显示已知信息。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Reading the leads</source>
        <translation>正在读取线索</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{1}</source>
        <translation>{1}</translation>
    </message>
</context>
<context>
    <name>LeadsView</name>
    <message>
        <source>Asked for</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Capture the first visitor</source>
        <translation>登记第一位访客</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复记录</translation>
    </message>
    <message>
        <source>Each visitor you capture stands here at once, with the verdict and why.</source>
        <translation>您登记的每位访客会立即出现在这里，并附评定结果和理由。</translation>
    </message>
    <message>
        <source>Enter continues the visit, letters search</source>
        <translation>Enter 继续接待，输入字母搜索</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查证</translation>
    </message>
    <message>
        <source>Name, company, mail, note …</source>
        <translation>姓名、公司、邮箱、备注……</translation>
    </message>
    <message>
        <source>No lead is like that</source>
        <translation>没有符合条件的线索</translation>
    </message>
    <message>
        <source>No visitors yet</source>
        <translation>还没有访客</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search finds parts of words, in any order and spelling.</source>
        <translation>可搜索词的一部分，不限顺序和写法。</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>显示全部线索</translation>
    </message>
</context>
<context>
    <name>LiteratureForm</name>
    <message>
        <source>Handed over</source>
        <translation>已递交</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>哪些资料</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>通过邮件</translation>
    </message>
    <message>
        <source>commas between them</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>A badge was scanned and not read. Unlock, then scan it again.</source>
        <translation>已扫描胸卡但未读取。请解锁后重新扫描。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>It was printed when the data was encrypted. A new PIN goes with it.</source>
        <translation>恢复码在加密数据时已打印。使用后需设置新的 PIN。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>用恢复码打开</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Staff go on with their PIN. Sync and alerts go on meanwhile.</source>
        <translation>工作人员输入 PIN 后继续。同步和提醒照常进行。</translation>
    </message>
    <message>
        <source>The PIN is forgotten</source>
        <translation>忘记 PIN</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>PIN 错误。</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>请输入恢复码。</translation>
    </message>
</context>
<context>
    <name>LookUpForm</name>
    <message numerus="yes">
        <source>%n more visitors of this company wait for the same.</source>
        <translation>
            <numerusform>该公司另有 %n 位访客等待同一信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation>还没有公司</translation>
    </message>
    <message>
        <source>No site is known of this company.</source>
        <translation>没有该公司的网站。</translation>
    </message>
    <message>
        <source>Open the company’s site</source>
        <translation>打开公司网站</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存，下一位</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>{row}, {column}: {points} points</source>
        <translation>{row}，{column}：{points} 分</translation>
    </message>
</context>
<context>
    <name>MatrixPart</name>
    <message>
        <source>0–9 write points, − turns the sign. Arrows move; with Shift, or with the mouse pressed, they paint the same points on.</source>
        <translation>0–9 写入分值，− 改变正负号。方向键移动；按住 Shift 或鼠标即可连续填入同一分值。</translation>
    </message>
    <message>
        <source>Across: criterion</source>
        <translation>横向：标准</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Down: criterion</source>
        <translation>纵向：标准</translation>
    </message>
    <message>
        <source>Make a matrix</source>
        <translation>建立矩阵</translation>
    </message>
    <message>
        <source>Make the matrix</source>
        <translation>建立此矩阵</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Name of a cell</source>
        <translation>单元格名称</translation>
    </message>
    <message>
        <source>Name of this cell</source>
        <translation>此单元格名称</translation>
    </message>
    <message>
        <source>New matrix</source>
        <translation>新矩阵</translation>
    </message>
    <message>
        <source>Points of the matrix</source>
        <translation>矩阵分值</translation>
    </message>
    <message>
        <source>Remove a matrix</source>
        <translation>移除矩阵</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Some answers count only together: a large company in the right industry. Choose two criteria; their points then stand in a grid of both.</source>
        <translation>有些答案要合在一起才算：例如目标行业里的大公司。选择两项标准，其分值便列在二者的网格中。</translation>
    </message>
    <message>
        <source>Two criteria, one grid</source>
        <translation>两项标准，一个网格</translation>
    </message>
    <message>
        <source>such as: sweet spot</source>
        <translation>例如：理想客户</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}与{1}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>A digit takes the other value. Actions, answers and notes of both stay.</source>
        <translation>按数字键采用另一个值。两者的活动、回答和备注都会保留。</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>合并后为</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>是同一个人吗？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>the earlier visit</source>
        <translation>较早的来访</translation>
    </message>
    <message>
        <source>the later visit</source>
        <translation>较晚的来访</translation>
    </message>
</context>
<context>
    <name>MergesPart</name>
    <message>
        <source>Merged with</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>拆分</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN, {0} digits or more</source>
        <translation>新 PIN，至少 {0} 位数字</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>It stands beside what others wrote.</source>
        <translation>与他人的备注并列显示。</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>还没有人写过备注。</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Not on this laptop</source>
        <translation>本机不需要</translation>
    </message>
    <message>
        <source>Whoever takes this laptop can read its visitors. Encrypt the data?</source>
        <translation>拿走这台电脑的人能读取访客数据。要加密吗？</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>A whole number, such as 42000</source>
        <translation>整数，如 42000</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give it back to marketing</source>
        <translation>退回市场部</translation>
    </message>
    <message>
        <source>How did it end with {0}?</source>
        <translation>与 {0} 的结果如何？</translation>
    </message>
    <message>
        <source>Is the person still in position?</source>
        <translation>此人是否仍在任？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>接任者</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>再次联系日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write it like 2027-03-15</source>
        <translation>格式如 2027-03-15</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Open: nobody has said how it ended.</source>
        <translation>未了结：还没有人说明结果。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Passed back to marketing: {0}</source>
        <translation>已退回市场部：{0}</translation>
    </message>
    <message>
        <source>Say how it ended</source>
        <translation>说明结果</translation>
    </message>
    <message>
        <source>try again {0}</source>
        <translation>{0} 再试</translation>
    </message>
</context>
<context>
    <name>OutcomesPart</name>
    <message>
        <source>Answers with what happened</source>
        <translation>回答与结果</translation>
    </message>
    <message>
        <source>As soon as leads are won or lost, or with a table of older ones and what became of them, this page says which answers went with a sale.</source>
        <translation>一旦有线索成交或丢单，或导入旧线索及其结果的表格，这里就会显示哪些回答与成交有关。</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>From our leads</source>
        <translation>来自我们的线索</translation>
    </message>
    <message>
        <source>Leads and what became of them</source>
        <translation>线索及其结果</translation>
    </message>
    <message>
        <source>Learning from outcomes</source>
        <translation>正在从结果中学习</translation>
    </message>
    <message>
        <source>Nothing learnt yet</source>
        <translation>尚未学到内容</translation>
    </message>
    <message>
        <source>Outcome is in</source>
        <translation>结果所在列</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Stated and sold</source>
        <translation>预计与成交</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.gz)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.gz)</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Take all suggested points over</source>
        <translation>采用全部建议分值</translation>
    </message>
    <message>
        <source>Take suggested points over</source>
        <translation>采用建议分值</translation>
    </message>
    <message>
        <source>Take this one over</source>
        <translation>采用此项</translation>
    </message>
    <message>
        <source>Too few outcomes.</source>
        <translation>结果太少。</translation>
    </message>
    <message>
        <source>Two leads won and two lost are the least there is to compare.</source>
        <translation>至少需要两条成交和两条丢单的线索才能比较。</translation>
    </message>
    <message>
        <source>What outcomes say</source>
        <translation>结果说明什么</translation>
    </message>
    <message>
        <source>{0} leads, {1} won</source>
        <translation>{0} 条线索，{1} 条成交</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>{0} is off the list.</source>
        <translation>{0} 已从列表移除。</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Fit and intent of all leads</source>
        <translation>所有线索的匹配度与意向度</translation>
    </message>
    <message>
        <source>Sales needs {0} points of fit and {1} of intent.</source>
        <translation>交销售需匹配度 {0} 分、意向度 {1} 分。</translation>
    </message>
    <message>
        <source>fit {0}</source>
        <translation>匹配度 {0}</translation>
    </message>
    <message>
        <source>fit →</source>
        <translation>匹配度 →</translation>
    </message>
    <message>
        <source>intent {0}</source>
        <translation>意向度 {0}</translation>
    </message>
    <message>
        <source>intent ↑</source>
        <translation>意向度 ↑</translation>
    </message>
</context>
<context>
    <name>PieceRows</name>
    <message>
        <source>{0} more pieces as guessed</source>
        <translation>其余 {0} 个部分按推测</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a PIN for staff</source>
        <translation>为工作人员设置 PIN</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>保存 PIN</translation>
    </message>
    <message>
        <source>Only who knows it leaves the kiosk and opens the locked screen.</source>
        <translation>只有知道 PIN 的人才能退出自助登记和解锁屏幕。</translation>
    </message>
    <message>
        <source>PIN, at least four digits</source>
        <translation>PIN，至少四位数字</translation>
    </message>
    <message>
        <source>The PIN of this laptop</source>
        <translation>本机的 PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出自助登记</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Staff only: the PIN ends the kiosk</source>
        <translation>仅限工作人员：输入 PIN 结束自助登记</translation>
    </message>
    <message>
        <source>The PIN could not be checked; try again.</source>
        <translation>无法核对 PIN，请重试。</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>PIN 错误。</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again in {0} s.</source>
        <translation>PIN 错误。请在 {0} 秒后重试。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture of the camera</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>正在启动摄像头……</translation>
    </message>
</context>
<context>
    <name>ProductsPart</name>
    <message>
        <source>A code holds no comma.</source>
        <translation>编号中不能有逗号。</translation>
    </message>
    <message>
        <source>Another product has this code.</source>
        <translation>另一产品已使用此编号。</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>The code is missing, such as CAT-110.</source>
        <translation>缺少编号，例如 CAT-110。</translation>
    </message>
    <message>
        <source>{0} is off the list.</source>
        <translation>{0} 已从列表移除。</translation>
    </message>
</context>
<context>
    <name>ProfilingDialog</name>
    <message>
        <source>Agree them in Setup, then come back.</source>
        <translation>请先在“设置”中商定，然后再来。</translation>
    </message>
    <message>
        <source>Before anybody calls</source>
        <translation>致电之前</translation>
    </message>
    <message>
        <source>No criteria are agreed for this show yet.</source>
        <translation>本展会尚未商定评定标准。</translation>
    </message>
    <message>
        <source>Not sure yet.</source>
        <translation>尚不确定。</translation>
    </message>
    <message>
        <source>Not sure yet. Most is open on: {0}.</source>
        <translation>尚不确定。未知最多的是：{0}。</translation>
    </message>
    <message>
        <source>Sure: nothing open can change it.</source>
        <translation>已确定：未知项不会改变结果。</translation>
    </message>
    <message>
        <source>Weighing what a look-up would change</source>
        <translation>正在衡量查证会改变什么</translation>
    </message>
    <message>
        <source>Without them nothing says what a look-up would change.</source>
        <translation>没有标准就无法判断查证会改变什么。</translation>
    </message>
</context>
<context>
    <name>ProfilingView</name>
    <message>
        <source>After the show, the visitors of whom too little is known stand here, those first of whom a look-up changes most.</source>
        <translation>展会之后，信息不足的访客列在这里，查证影响最大的排在最前。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter opens the lead</source>
        <translation>按 Enter 打开线索</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leads to look up, the most telling first</source>
        <translation>待查证线索，最有价值的在前</translation>
    </message>
    <message>
        <source>Leads with this next step</source>
        <translation>下一步相同的线索</translation>
    </message>
    <message>
        <source>Nobody stands here.</source>
        <translation>此处没有人。</translation>
    </message>
    <message>
        <source>Nobody to profile yet</source>
        <translation>还没有需要查证的访客</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Calls about the trial</source>
        <translation>就试样致电</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23 or 2026-11-23 10:00</source>
        <translation>格式如 2026-11-23 或 2026-11-23 10:00</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Choose a PIN that holds the key</source>
        <translation>设置保管密钥的 PIN</translation>
    </message>
    <message>
        <source>Encrypt the data</source>
        <translation>加密数据</translation>
    </message>
    <message>
        <source>Encrypting; captures wait a moment</source>
        <translation>正在加密；登记请稍候</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>I have it: encrypt now</source>
        <translation>我已保存：立即加密</translation>
    </message>
    <message>
        <source>It opens the data where the PIN is forgotten or the keyring lost, and is shown only now. Print it or write it down, and keep it where the laptop is not.</source>
        <translation>忘记 PIN 或丢失钥匙串时可用它打开数据，且仅在此刻显示。请打印或抄下，并与电脑分开保管。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Our PIN</source>
        <translation>我们的 PIN</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>The PIN is asked for at every start. Each digit makes it ten times as hard to guess for whoever has the disk: take eight or more.</source>
        <translation>每次启动都要输入 PIN。每多一位，得到硬盘的人就难猜十倍：请用八位或更多。</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Then nobody reads your visitors&apos; data off a stolen laptop.</source>
        <translation>这样即使电脑被盗，也无人能读取访客数据。</translation>
    </message>
    <message>
        <source>What shall hold the key?</source>
        <translation>用什么保管密钥？</translation>
    </message>
    <message>
        <source>Whoever is signed in to this account opens boothapp. A PIN can lock the screen.</source>
        <translation>登录此账户的人即可打开 boothapp。可用 PIN 锁定屏幕。</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>The data on this laptop is encrypted.</source>
        <translation>本机数据已加密。</translation>
    </message>
</context>
<context>
    <name>ProtectionRows</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Encrypt the data</source>
        <translation>加密数据</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock the screen when nobody has touched it for</source>
        <translation>无人操作多久后锁定屏幕</translation>
    </message>
    <message>
        <source>Never lock it</source>
        <translation>从不锁定</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>The data is encrypted; the PIN holds the key.</source>
        <translation>数据已加密；密钥由 PIN 保管。</translation>
    </message>
    <message>
        <source>The data is encrypted; the system&apos;s keyring holds the key.</source>
        <translation>数据已加密；密钥由系统钥匙串保管。</translation>
    </message>
    <message>
        <source>The data is not encrypted: who takes the laptop can read it.</source>
        <translation>数据未加密：拿走电脑的人能读取。</translation>
    </message>
    <message>
        <source>The screen locks once staff have a PIN; set it below.</source>
        <translation>工作人员设置 PIN 后屏幕才会锁定；请在下方设置。</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Everything entered is kept.</source>
        <translation>输入的内容全部保留。</translation>
    </message>
    <message>
        <source>Save again; if it fails again, start boothapp anew.</source>
        <translation>请重新保存；如仍失败，请重新启动 boothapp。</translation>
    </message>
    <message>
        <source>The visitor could not be saved.</source>
        <translation>无法保存这位访客。</translation>
    </message>
</context>
<context>
    <name>QualityPart</name>
    <message>
        <source>Count it</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Passed back because</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Quality of the criteria</source>
        <translation>标准的质量</translation>
    </message>
    <message>
        <source>What became of each route</source>
        <translation>各去向的结果</translation>
    </message>
    <message>
        <source>What each question was good for</source>
        <translation>每个问题的作用</translation>
    </message>
    <message>
        <source>What sales took up, what came back and why, what became of each route, and what each question was good for: of this show and of earlier ones.</source>
        <translation>销售接手了什么、退回了什么及原因、各去向的结果、每个问题的作用：本展会及以往展会。</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>1.12. or Friday</source>
        <translation>12.1 或周五</translation>
    </message>
    <message>
        <source>12 t</source>
        <translation>12 吨</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>需要日期</translation>
    </message>
    <message>
        <source>Quote for</source>
        <translation>报价产品</translation>
    </message>
    <message>
        <source>Volume a year</source>
        <translation>年用量</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>{low} of {maximum}</source>
        <translation>{low}/{maximum}</translation>
    </message>
    <message>
        <source>{low} of {maximum} points, {threshold} needed</source>
        <translation>{maximum} 分中的 {low} 分，需要 {threshold} 分</translation>
    </message>
    <message>
        <source>{low} to {high} of {maximum} points, {threshold} needed</source>
        <translation>{maximum} 分中的 {low} 至 {high} 分，需要 {threshold} 分</translation>
    </message>
    <message>
        <source>{low} – {high} of {maximum}</source>
        <translation>{low} – {high}/{maximum}</translation>
    </message>
</context>
<context>
    <name>ReachedPart</name>
    <message>
        <source>Called</source>
        <translation>已致电</translation>
    </message>
    <message>
        <source>First reached {0}</source>
        <translation>首次联系 {0}</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>已发邮件</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>还没有人致电。</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已拜访</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take {0} off the list?</source>
        <translation>将 {0} 从列表移除？</translation>
    </message>
    <message>
        <source>What was written down with it stays.</source>
        <translation>随之记录的内容会保留。</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Counting the leads</source>
        <translation>正在统计线索</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>Playing the facts of all leads again</source>
        <translation>正在重放所有线索的事实</translation>
    </message>
    <message>
        <source>Whole show</source>
        <translation>整个展会</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>生成 PDF</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>正在写入 {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>As soon as the first visitor is captured, the show stands here in figures, and the PDF can be written.</source>
        <translation>登记第一位访客后，这里会显示展会的各项数据，并可生成 PDF。</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国家或地区</translation>
    </message>
    <message>
        <source>By route</source>
        <translation>按去向</translation>
    </message>
    <message>
        <source>By staff member</source>
        <translation>按工作人员</translation>
    </message>
    <message>
        <source>Capture the first visitor</source>
        <translation>登记第一位访客</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>数据与图表</translation>
    </message>
    <message>
        <source>Hand leads over</source>
        <translation>移交线索</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>暂无可报告内容</translation>
    </message>
    <message>
        <source>PDF and files hold the whole show.</source>
        <translation>PDF 和文件包含整个展会。</translation>
    </message>
    <message>
        <source>Samples by product</source>
        <translation>各产品样品数</translation>
    </message>
    <message>
        <source>Visitors by hour</source>
        <translation>每小时访客</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>生成 PDF</translation>
    </message>
    <message>
        <source>alerts accepted</source>
        <translation>提醒已接受</translation>
    </message>
    <message>
        <source>alerts raised</source>
        <translation>发出提醒</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>minutes until accepted</source>
        <translation>接受前的分钟数</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>sales now</source>
        <translation>立即交销售</translation>
    </message>
    <message>
        <source>samples asked for</source>
        <translation>索取样品</translation>
    </message>
</context>
<context>
    <name>RulebookEditor</name>
    <message>
        <source>Draft of version {0}</source>
        <translation>版本 {0} 草稿</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>导出草稿</translation>
    </message>
    <message>
        <source>It holds once a person of sales and one of marketing have signed it, under Agreement.</source>
        <translation>销售和市场各有一人在“商定”中签署后生效。</translation>
    </message>
    <message>
        <source>Open a rulebook</source>
        <translation>打开评定标准</translation>
    </message>
    <message>
        <source>Reading all leads</source>
        <translation>正在读取所有线索</translation>
    </message>
    <message>
        <source>Rulebooks (*.toml)</source>
        <translation>评定标准 (*.toml)</translation>
    </message>
    <message>
        <source>This is the draft that was begun here.</source>
        <translation>这是在此处开始的草稿。</translation>
    </message>
    <message>
        <source>Version {0} is put forward.</source>
        <translation>版本 {0} 已提交。</translation>
    </message>
    <message>
        <source>Version {0}, put forward</source>
        <translation>版本 {0}，已提交</translation>
    </message>
    <message>
        <source>What a good lead is</source>
        <translation>什么是好线索</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
</context>
<context>
    <name>RulebookPart</name>
    <message>
        <source>Comparing both verdicts of each lead</source>
        <translation>正在比较每条线索的两种评定</translation>
    </message>
    <message>
        <source>Faults in the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>It is in force once somebody of sales and of marketing have signed.</source>
        <translation>销售和市场各有一人签署后生效。</translation>
    </message>
    <message>
        <source>Leads that read differently</source>
        <translation>评定不同的线索</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>尚未商定</translation>
    </message>
    <message>
        <source>Press Alt R once more to score them by version {0}.</source>
        <translation>再按一次 Alt R，按版本 {0} 重新评定。</translation>
    </message>
    <message>
        <source>Put a file forward</source>
        <translation>提交文件</translation>
    </message>
    <message>
        <source>Raise its version, change it, and put it forward here.</source>
        <translation>请提高版本号，修改后在此提交。</translation>
    </message>
    <message>
        <source>Rulebooks (*.toml)</source>
        <translation>评定标准 (*.toml)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Set up the show first.</source>
        <translation>请先设置展会。</translation>
    </message>
    <message>
        <source>They are scored by version {0} now.</source>
        <translation>现在按版本 {0} 评定。</translation>
    </message>
    <message>
        <source>Version {0} against version {1}</source>
        <translation>版本 {0} 对比版本 {1}</translation>
    </message>
    <message>
        <source>Version {0} is put forward.</source>
        <translation>版本 {0} 已提交。</translation>
    </message>
    <message>
        <source>Version {0} is the first: there is nothing to compare it with</source>
        <translation>版本 {0} 是第一版：没有可比较的</translation>
    </message>
    <message>
        <source>Version {0} says the same and is there already.</source>
        <translation>版本 {0} 内容相同，已经存在。</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
    <message>
        <source>{0} earlier leads, {1} change route.</source>
        <translation>{0} 条以前的线索，{1} 条改变去向。</translation>
    </message>
</context>
<context>
    <name>RulebookView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Faults in the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>Fit needed</source>
        <translation>所需匹配度</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Intent needed</source>
        <translation>所需意向度</translation>
    </message>
    <message>
        <source>Leads that move</source>
        <translation>变动的线索</translation>
    </message>
    <message>
        <source>Put a file forward</source>
        <translation>提交文件</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Score earlier leads again</source>
        <translation>重新评定以前的线索</translation>
    </message>
    <message>
        <source>Sign for marketing</source>
        <translation>代表市场签署</translation>
    </message>
    <message>
        <source>Sign for sales</source>
        <translation>代表销售签署</translation>
    </message>
    <message>
        <source>Start with the shipped one</source>
        <translation>使用自带的标准</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>SalespersonForm</name>
    <message>
        <source>Speaks</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>SameAsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Enter compares the two</source>
        <translation>按 Enter 比较两者</translation>
    </message>
    <message>
        <source>Merge with another visit</source>
        <translation>与另一次来访合并</translation>
    </message>
    <message>
        <source>Name, company, mail, note …</source>
        <translation>姓名、公司、邮箱、备注……</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>其他来访</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Which visit is {0}’s as well?</source>
        <translation>哪一次也是 {0} 的来访？</translation>
    </message>
    <message>
        <source>this visitor</source>
        <translation>这位访客</translation>
    </message>
</context>
<context>
    <name>SampleDelivery</name>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>End use</source>
        <translation>最终用途</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>寄送至</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>bona fide</source>
        <translation>真实可信</translation>
    </message>
    <message>
        <source>handles hazardous goods</source>
        <translation>能处理危险品</translation>
    </message>
    <message>
        <source>no samples to this destination</source>
        <translation>不向该目的地寄样</translation>
    </message>
    <message>
        <source>what it goes into</source>
        <translation>用于何处</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>Another sample</source>
        <translation>再加一个样品</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remove this sample</source>
        <translation>移除此样品</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Ship to, end use, checks</source>
        <translation>寄送、用途、核查</translation>
    </message>
    <message>
        <source>which product?</source>
        <translation>哪个产品？</translation>
    </message>
</context>
<context>
    <name>SampleRows</name>
    <message>
        <source>+ another sample</source>
        <translation>+ 再加一个样品</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Do not read it</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Is this badge another visitor’s?</source>
        <translation>这是另一位访客的胸卡吗？</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>Save and next, then read this badge</source>
        <translation>保存，然后读取这张胸卡</translation>
    </message>
    <message>
        <source>Scanned already.</source>
        <translation>已扫描过。</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Accounts</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>Alt ↑  Alt ↓</source>
        <translation>Alt ↑  Alt ↓</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>胸卡</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Parts of the setup</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n visitors are not saved yet: {name} …</source>
        <translation>
            <numerusform>%n 位访客尚未保存：{name} ……</numerusform>
        </translation>
    </message>
    <message>
        <source>A visitor without a name</source>
        <translation>一位未署名访客</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>{name} 尚未保存。</translation>
    </message>
</context>
<context>
    <name>ShowPart</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>尚未设置</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>As {0}. The signature stands for the content {1} and cannot be taken back.</source>
        <translation>以 {0} 的身份。签名针对内容 {1}，不可撤回。</translation>
    </message>
    <message>
        <source>It is in force once the other side has signed too.</source>
        <translation>另一方也签署后生效。</translation>
    </message>
    <message>
        <source>New leads are judged by it from now on.</source>
        <translation>新线索此后按此评定。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Sign version {0} for marketing?</source>
        <translation>代表市场签署版本 {0}？</translation>
    </message>
    <message>
        <source>Sign version {0} for sales?</source>
        <translation>代表销售签署版本 {0}？</translation>
    </message>
    <message>
        <source>Signs as {0}, chosen at the top right.</source>
        <translation>以右上角所选的 {0} 签署。</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>版本 {0} 生效。</translation>
    </message>
    <message>
        <source>Version {0} is signed.</source>
        <translation>版本 {0} 已签署。</translation>
    </message>
    <message>
        <source>{0} is neither of sales nor of marketing and cannot sign. Choose who signs at the top right (F4); roles are set under People.</source>
        <translation>{0} 不属于销售或市场，不能签署。请在右上角（F4）选择签署人；角色在“人员”中设置。</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Go on from the latest version</source>
        <translation>从最新版本继续</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Sales and marketing agree what makes a visitor one for sales: who they are, what they do and how much of it is enough. Begin with something, change it here, and both sign it.</source>
        <translation>销售与市场共同商定哪些访客应交给销售：他们是谁、做什么、达到多少。先选一个起点，在此修改，然后双方签署。</translation>
    </message>
    <message>
        <source>Set up the show first.</source>
        <translation>请先设置展会。</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>What is a good lead?</source>
        <translation>什么是好线索？</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>Y yes, N no, Delete not asked</source>
        <translation>Y 是，N 否，Delete 未询问</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>StripText</name>
    <message>
        <source>Filled in: {name}</source>
        <translation>已填入：{name}</translation>
    </message>
    <message>
        <source>Left as you typed it: {fields}</source>
        <translation>保留您输入的：{fields}</translation>
    </message>
    <message>
        <source>Scan a badge, or type</source>
        <translation>请扫描胸卡或输入</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>known: {value}</source>
        <translation>已知：{value}</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>{down} {up} choose   {enter} takes   {esc} closes</source>
        <translation>{down} {up} 选择   {enter} 采用   {esc} 关闭</translation>
    </message>
</context>
<context>
    <name>SyncPart</name>
    <message>
        <source>All is kept on this laptop</source>
        <translation>全部保存在本机</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>已全部发送</translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>已加入。</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>还没有服务器</translation>
    </message>
    <message>
        <source>Not synced since the start.</source>
        <translation>启动后尚未同步。</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>正在重新发送</translation>
    </message>
    <message>
        <source>Sent again:</source>
        <translation>已重新发送：</translation>
    </message>
    <message>
        <source>What the booth knows comes with the first sync.</source>
        <translation>展位的数据会随首次同步而来。</translation>
    </message>
    <message>
        <source>{0} taken, {1} refused again</source>
        <translation>{0} 条已接收，{1} 条再次被拒绝</translation>
    </message>
    <message>
        <source>{0} waiting to be sent</source>
        <translation>{0} 条等待发送</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Code to join a booth with</source>
        <translation>加入展位的代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Join a booth</source>
        <translation>加入展位</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>没有被拒绝的内容</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>全部重新发送</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Set this aside</source>
        <translation>搁置此条</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>What the server does not take is kept on this laptop and listed here with its reason.</source>
        <translation>服务器未接收的内容保存在本机，并在此列出原因。</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>本机名称</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Calls</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>Comes to the booth now</source>
        <translation>现在来展位</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23 or 2026-11-23 10:00</source>
        <translation>格式如 2026-11-23 或 2026-11-23 10:00</translation>
    </message>
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <source>Is each piece what it is? Correct what was guessed wrong</source>
        <translation>各部分都对吗？请更正推测错误之处</translation>
    </message>
    <message>
        <source>One piece only: it is read as the badge’s number.</source>
        <translation>只有一个部分：将作为胸卡号码读取。</translation>
    </message>
    <message>
        <source>Teach a badge</source>
        <translation>学习胸卡</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>What the test badge says</source>
        <translation>测试胸卡的内容</translation>
    </message>
</context>
<context>
    <name>TeachView</name>
    <message>
        <source>Alt + number</source>
        <translation>Alt + 数字</translation>
    </message>
    <message>
        <source>As it will be captured</source>
        <translation>登记结果预览</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Codes of this kind say themselves what they hold. Scan another badge.</source>
        <translation>这类码自身已说明内容。请扫描另一张胸卡。</translation>
    </message>
    <message>
        <source>Every badge begins with</source>
        <translation>每张胸卡的开头</translation>
    </message>
    <message>
        <source>How it is cut</source>
        <translation>分隔方式</translation>
    </message>
    <message>
        <source>Its pieces</source>
        <translation>各个部分</translation>
    </message>
    <message>
        <source>Name of this kind of badge</source>
        <translation>这种胸卡的名称</translation>
    </message>
    <message>
        <source>Nothing to teach</source>
        <translation>无需学习</translation>
    </message>
    <message>
        <source>Nothing yet: say what the pieces are.</source>
        <translation>暂无内容：请指定各部分的含义。</translation>
    </message>
    <message>
        <source>One badge teaches them all: any visitor’s, or the one from the show’s handbook. Hold the scanner on it now, paste what it says, or use the camera.</source>
        <translation>一张胸卡即可教会全部：任何访客的，或参展手册中的均可。现在用扫描枪扫描，粘贴内容，或使用摄像头。</translation>
    </message>
    <message>
        <source>Save for this show</source>
        <translation>为本展会保存</translation>
    </message>
    <message>
        <source>Scan a test badge</source>
        <translation>扫描测试胸卡</translation>
    </message>
    <message>
        <source>Scan a test badge, or paste what it says</source>
        <translation>扫描测试胸卡，或粘贴其内容</translation>
    </message>
    <message>
        <source>What the test badge says</source>
        <translation>测试胸卡的内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>such as Visitor</source>
        <translation>例如：访客</translation>
    </message>
</context>
<context>
    <name>ThresholdsPart</name>
    <message>
        <source>Arrows move the lines, with Shift by five. Whatever they say: {0} for sales at once by what they asked for, {1} never. A box is what open questions could still add.</source>
        <translation>方向键移动门槛，按住 Shift 每次五分。无论门槛如何：{0} 位因其需求立即交销售，{1} 位绝不。方框表示未答问题还可能增加的分值。</translation>
    </message>
    <message>
        <source>Fit needed</source>
        <translation>所需匹配度</translation>
    </message>
    <message>
        <source>Fit scale ends at</source>
        <translation>匹配度上限</translation>
    </message>
    <message>
        <source>Intent needed</source>
        <translation>所需意向度</translation>
    </message>
    <message>
        <source>Intent scale ends at</source>
        <translation>意向度上限</translation>
    </message>
    <message>
        <source>Leads that would move</source>
        <translation>会变动的线索</translation>
    </message>
    <message>
        <source>Move a line or change points: who would go another way than by the version in force is listed here.</source>
        <translation>移动门槛或修改分值：与现行版本去向不同的线索会列在这里。</translation>
    </message>
    <message>
        <source>Move the lines</source>
        <translation>移动门槛</translation>
    </message>
    <message>
        <source>No leads are captured yet; they will stand here as points and boxes.</source>
        <translation>还没有登记线索；之后会以点和方框显示在这里。</translation>
    </message>
    <message>
        <source>Nobody would move</source>
        <translation>没有变动</translation>
    </message>
    <message>
        <source>What sales needs</source>
        <translation>销售的要求</translation>
    </message>
    <message>
        <source>Would go another way</source>
        <translation>去向会改变</translation>
    </message>
    <message>
        <source>courtesy: {0}</source>
        <translation>礼貌邮件：{0}</translation>
    </message>
    <message>
        <source>for sales: {0}</source>
        <translation>交销售：{0}</translation>
    </message>
    <message>
        <source>nothing is in force yet</source>
        <translation>尚无现行版本</translation>
    </message>
    <message>
        <source>nurture: {0}</source>
        <translation>培育：{0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message numerus="yes">
        <source>%n captured</source>
        <translation>
            <numerusform>已登记 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n 份样品</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 份样品</translation>
    </message>
    <message>
        <source>Nobody yet. The first visitor will stand here.</source>
        <translation>还没有人。第一位访客会出现在这里。</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{name} is on the way</source>
        <translation>{name} 正赶过来</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message numerus="yes">
        <source>%n more open</source>
        <translation>
            <numerusform>另有 %n 项未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Criteria v{version} · agreed by {sales} (sales), {marketing} (marketing), {day}</source>
        <translation>标准第 {version} 版 · 由 {sales}（销售）、{marketing}（市场）商定，{day}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向度</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>新访客</translation>
    </message>
    <message>
        <source>Preview: criteria v{version} are not agreed yet</source>
        <translation>预览：标准第 {version} 版尚未商定</translation>
    </message>
    <message>
        <source>{what}: not asked yet</source>
        <translation>{what}：尚未询问</translation>
    </message>
    <message>
        <source>{what}: not known</source>
        <translation>{what}：未知</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>the badge says {value}</source>
        <translation>胸卡上为 {value}</translation>
    </message>
</context>
<context>
    <name>VisitsDialog</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Any name will do for now.</source>
        <translation>目前任意名称均可。</translation>
    </message>
    <message>
        <source>Joining the booth</source>
        <translation>正在加入展位</translation>
    </message>
    <message>
        <source>Laying out the sample show</source>
        <translation>正在布置示例展会</translation>
    </message>
    <message>
        <source>Setting up {0}</source>
        <translation>正在设置 {0}</translation>
    </message>
    <message>
        <source>So that your leads name you.</source>
        <translation>以便线索上注明您的姓名。</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose with 1, 2 or 3. You can do the others later.</source>
        <translation>按 1、2 或 3 选择，其他的可以稍后再做。</translation>
    </message>
    <message>
        <source>Four days of a coatings fair with its visitors, staff and criteria. Play with it; nothing leaves this laptop.</source>
        <translation>为期四天的涂料展，包含访客、人员和标准。尽管试用；数据不会离开本机。</translation>
    </message>
    <message>
        <source>Join a booth</source>
        <translation>加入展位</translation>
    </message>
    <message>
        <source>Join the booth</source>
        <translation>加入展位</translation>
    </message>
    <message>
        <source>Look at the sample show</source>
        <translation>查看示例展会</translation>
    </message>
    <message>
        <source>Set up a show</source>
        <translation>设置展会</translation>
    </message>
    <message>
        <source>Set up the show</source>
        <translation>设置展会</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Two names, and you can capture. It starts with the shipped criteria, which sales and marketing change later.</source>
        <translation>填写两个名称即可开始登记。先用自带的标准，销售与市场以后可以修改。</translation>
    </message>
    <message>
        <source>Welcome to the booth</source>
        <translation>欢迎来到展位</translation>
    </message>
    <message>
        <source>What is the show called?</source>
        <translation>展会叫什么名称？</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>您叫什么名字？</translation>
    </message>
    <message>
        <source>Your booth is set up already. Paste the code that you were given, and this laptop works with the others.</source>
        <translation>您的展位已设置好。粘贴您收到的代码，本机即可与其他电脑协同工作。</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>是否允许……</translation>
    </message>
    <message>
        <source>text {version}, {language}</source>
        <translation>文本 {version}，{language}</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Texts in every language</source>
        <translation>各语言的文字</translation>
    </message>
    <message>
        <source>{0} texts are missing; the explanation then takes another language.</source>
        <translation>缺 {0} 条文字；说明将使用其他语言。</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Asked for</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Everybody on the list was asked. Somebody here has to take it.</source>
        <translation>名单上的人都已通知。需要现场有人接手。</translation>
    </message>
    <message>
        <source>Handed on to {0}</source>
        <translation>已转给 {0}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No message from this laptop</source>
        <translation>本机没有发送消息</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>暂无姓名</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent to {0} by {1}</source>
        <translation>未能通过 {1} 发送给 {0}</translation>
    </message>
    <message>
        <source>Not sent yet to {0} by {1}</source>
        <translation>尚未通过 {1} 发送给 {0}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Raised by {0}</source>
        <translation>由 {0} 发出</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent to {0} by {1}</source>
        <translation>已通过 {1} 发送给 {0}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken by {0}</source>
        <translation>由 {0} 接手</translation>
    </message>
    <message>
        <source>There is nobody to ask: set up sales people.</source>
        <translation>无人可通知：请设置销售人员。</translation>
    </message>
    <message>
        <source>This laptop has no channel to them; see Setup, Channels.</source>
        <translation>本机没有通往他们的渠道；请见“设置”中的“渠道”。</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>With</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>a channel since removed</source>
        <translation>已移除的渠道</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>用时 {0}</translation>
    </message>
    <message>
        <source>next try in {0}</source>
        <translation>{0}后重试</translation>
    </message>
    <message>
        <source>nobody left to ask</source>
        <translation>没有其他人可通知</translation>
    </message>
    <message>
        <source>trying</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>{0} is asked in {1}.</source>
        <translation>{1}后通知 {0}。</translation>
    </message>
    <message>
        <source>{0} is asked next.</source>
        <translation>接下来通知 {0}。</translation>
    </message>
    <message>
        <source>{0} was asked</source>
        <translation>已通知 {0}</translation>
    </message>
</context>
<context>
    <name>badges</name>
    <message>
        <source>,  (comma)</source>
        <translation>,（逗号）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>胸卡号码</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Cut at {mark}</source>
        <translation>以 {mark} 分隔</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>How it is cut</source>
        <translation>分隔方式</translation>
    </message>
    <message>
        <source>JSON, by its keys</source>
        <translation>JSON，按键名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Keys with {equals}, cut at {mark}</source>
        <translation>键名用 {equals}，以 {mark} 分隔</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Link, by its parts</source>
        <translation>链接，按各部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>group separator</source>
        <translation>组分隔符</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>A scanner works without one, and so does typing.</source>
        <translation>没有摄像头也可使用扫描枪或手动输入。</translation>
    </message>
    <message>
        <source>Another program may be using it: close video calls, then try again. Scanning and typing go on as before.</source>
        <translation>可能有其他程序正在使用：请关闭视频通话后重试。扫描和输入照常进行。</translation>
    </message>
    <message>
        <source>Install Qt Multimedia’s libraries (on Debian and Ubuntu the package libpulse0). Scanning and typing go on as before.</source>
        <translation>请安装 Qt Multimedia 的库（Debian 和 Ubuntu 上为 libpulse0 软件包）。扫描和输入照常进行。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>没有找到摄像头。</translation>
    </message>
    <message>
        <source>Plug one in; it is used as soon as it is there.</source>
        <translation>插上后即可使用。</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>摄像头没有画面。</translation>
    </message>
    <message>
        <source>This system lacks what the camera needs.</source>
        <translation>本系统缺少摄像头所需的组件。</translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n 位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 名员工</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 位联系人</translation>
    </message>
    <message>
        <source>Asked for before: {samples}</source>
        <translation>以前索取过：{samples}</translation>
    </message>
    <message>
        <source>Badge number {id}</source>
        <translation>胸卡号码 {id}</translation>
    </message>
    <message>
        <source>Contacts known</source>
        <translation>已知联系人</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>邮箱域名</translation>
    </message>
    <message>
        <source>Earlier lead</source>
        <translation>以前的线索</translation>
    </message>
    <message>
        <source>Fit and intent both pass. {who} will hear of this visitor.</source>
        <translation>匹配度和意向度均达标。{who} 会得知这位访客。</translation>
    </message>
    <message>
        <source>Fit and intent would pass, but sales and marketing have not agreed these criteria yet: until they sign, marketing keeps in touch.</source>
        <translation>匹配度和意向度本可达标，但销售与市场部尚未商定此标准：签署之前由市场部保持联系。</translation>
    </message>
    <message>
        <source>Fit stays too low for sales: one mail with an offer, no call.</source>
        <translation>匹配度达不到销售要求：只发一封带优惠的邮件，不致电。</translation>
    </message>
    <message>
        <source>Helps to tell: {routes}</source>
        <translation>有助于区分：{routes}</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>Known account</source>
        <translation>已知客户</translation>
    </message>
    <message>
        <source>Marketing keeps in touch; sales does not call.</source>
        <translation>由市场部保持联系，销售不致电。</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>是否允许……</translation>
    </message>
    <message>
        <source>No criteria are agreed for this show yet: see Setup.</source>
        <translation>本展会尚未商定评定标准：请见“设置”。</translation>
    </message>
    <message>
        <source>Nobody calls or writes.</source>
        <translation>不致电，也不写信。</translation>
    </message>
    <message>
        <source>Not a badge</source>
        <translation>不是胸卡</translation>
    </message>
    <message>
        <source>Not for sales yet; an answer can still change that.</source>
        <translation>尚不交销售；还有回答可能改变结果。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Read, but it names nobody</source>
        <translation>已读取，但没有姓名</translation>
    </message>
    <message>
        <source>Read: {what}</source>
        <translation>已读取：{what}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Scan or type: what the visitor is worth stands here.</source>
        <translation>扫描或输入：这里会显示这位访客的价值。</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>寄送至</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Size and industry</source>
        <translation>规模与行业</translation>
    </message>
    <message>
        <source>What was typed stays where the badge says otherwise.</source>
        <translation>与胸卡不一致之处，保留您输入的内容。</translation>
    </message>
    <message>
        <source>Yearly sales</source>
        <translation>年销售额</translation>
    </message>
    <message>
        <source>asked not to be contacted</source>
        <translation>要求不再联系</translation>
    </message>
    <message>
        <source>belongs to {parent}</source>
        <translation>隶属 {parent}</translation>
    </message>
    <message>
        <source>captured before</source>
        <translation>之前已登记</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customer since {year}</source>
        <translation>{year} 年起为客户</translation>
    </message>
    <message>
        <source>has left this company</source>
        <translation>已离开该公司</translation>
    </message>
    <message>
        <source>known contact</source>
        <translation>已知联系人</translation>
    </message>
    <message>
        <source>nobody (no sales people are set up)</source>
        <translation>无人（尚未设置销售人员）</translation>
    </message>
    <message>
        <source>not a customer yet</source>
        <translation>尚非客户</translation>
    </message>
    <message>
        <source>seen before, no known account</source>
        <translation>曾来访，非已知客户</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>sweet spot</source>
        <translation>理想客户</translation>
    </message>
    <message>
        <source>university</source>
        <translation>高校</translation>
    </message>
    <message>
        <source>was a customer</source>
        <translation>曾是客户</translation>
    </message>
    <message>
        <source>{what}. Alert goes to {who} and the booth when you save.</source>
        <translation>{what}。保存时将提醒 {who} 和展位。</translation>
    </message>
    <message>
        <source>{what}. Sales was alerted when it was saved.</source>
        <translation>{what}。保存时已提醒销售。</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Alerts are shown on this laptop. To send them further, choose a person, give a mail, chat or SMS address and Save.</source>
        <translation>提醒会显示在本机上。要发送到别处，请选择人员，填写邮件、聊天或短信地址，然后保存。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Nobody is reached yet</source>
        <translation>还不能送达任何人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>text {0}</source>
        <translation>文本 {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>– {0}: not asked</source>
        <translation>– {0}：未询问</translation>
    </message>
    <message>
        <source>✗ {0}, withdrawn</source>
        <translation>✗ {0}，已撤回</translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <source>Agrees to</source>
        <translation>同意内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>In</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>May we</source>
        <translation>是否允许</translation>
    </message>
    <message>
        <source>May we…</source>
        <translation>是否允许……</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>尚未询问任何事项</translation>
    </message>
    <message>
        <source>On the button</source>
        <translation>按钮文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What the visitor agrees to</source>
        <translation>访客同意的内容</translation>
    </message>
    <message>
        <source>Without a consent nobody may be written to or called.</source>
        <translation>未经同意，不得写信或致电任何人。</translation>
    </message>
</context>
<context>
    <name>detail</name>
    <message>
        <source>at {0}</source>
        <translation>号码 {0}</translation>
    </message>
    <message>
        <source>bona fide: {0}</source>
        <translation>真实可信：{0}</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>通过邮件</translation>
    </message>
    <message>
        <source>by {0}</source>
        <comment>a person</comment>
        <translation>由 {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <comment>a time</comment>
        <translation>{0} 之前</translation>
    </message>
    <message>
        <source>destination {0}</source>
        <translation>目的地 {0}</translation>
    </message>
    <message>
        <source>end use {0}</source>
        <translation>最终用途 {0}</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>用于 {0}</translation>
    </message>
    <message>
        <source>handles hazardous goods: {0}</source>
        <translation>能处理危险品：{0}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>ship to {0}</source>
        <translation>寄送至 {0}</translation>
    </message>
    <message>
        <source>speaks {0}</source>
        <translation>讲{0}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>与 {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>每年 {0}</translation>
    </message>
    <message>
        <source>{0} time</source>
        <translation>时区 {0}</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>And again</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Digits may be missing.</source>
        <translation>可能缺少数字。</translation>
    </message>
    <message>
        <source>Mail may not arrive at this address.</source>
        <translation>邮件可能无法送达此地址。</translation>
    </message>
    <message>
        <source>No country has a number like this.</source>
        <translation>没有哪个国家有这样的号码。</translation>
    </message>
    <message>
        <source>The area code may be missing.</source>
        <translation>可能缺少区号。</translation>
    </message>
    <message>
        <source>The part behind the @ has no dot.</source>
        <translation>@ 后面的部分没有点号。</translation>
    </message>
    <message>
        <source>There is no @ in this address.</source>
        <translation>此地址中没有 @。</translation>
    </message>
    <message>
        <source>There is no number in it.</source>
        <translation>其中没有号码。</translation>
    </message>
    <message>
        <source>There may be digits too many.</source>
        <translation>可能多了数字。</translation>
    </message>
    <message>
        <source>These are several addresses; mail goes to one.</source>
        <translation>这是多个地址；邮件只能发给一个。</translation>
    </message>
    <message>
        <source>These are several numbers.</source>
        <translation>这是多个号码。</translation>
    </message>
    <message>
        <source>This is longer than any address.</source>
        <translation>这比任何邮箱地址都长。</translation>
    </message>
    <message>
        <source>Which country? Choose it, or begin with +.</source>
        <translation>哪个国家？请选择，或以 + 开头。</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>A card for each lead, with what is known of them in its note.</source>
        <translation>每条线索一张名片，已知信息写在备注中。</translation>
    </message>
    <message>
        <source>A sheet for each list: leads, samples, promises; numbers and dates are typed.</source>
        <translation>每个列表一张工作表：线索、样品、承诺；数字和日期保留类型。</translation>
    </message>
    <message>
        <source>All that is known of each lead, an object a line, with codes as they are.</source>
        <translation>每条线索的全部信息，每行一个对象，代码保持原样。</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>An entry for each promise with a day and each call that was asked for.</source>
        <translation>每个有日期的承诺和每个要求的致电各一条。</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>回答：{0}</translation>
    </message>
    <message>
        <source>Contacts for an address book (vCard)</source>
        <translation>通讯录联系人 (vCard)</translation>
    </message>
    <message>
        <source>Every column there is, a lead a line; opens safely in any spreadsheet.</source>
        <translation>包含所有列，每行一条线索；可在任何表格软件中安全打开。</translation>
    </message>
    <message>
        <source>Everyone: your own archive</source>
        <translation>全部：自己存档</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>文件中的标题</translation>
    </message>
    <message>
        <source>Marketing: all others who agreed to news</source>
        <translation>市场：其他所有同意接收资讯的人</translation>
    </message>
    <message>
        <source>Promises and calls for a calendar (iCalendar)</source>
        <translation>日历中的承诺与致电 (iCalendar)</translation>
    </message>
    <message>
        <source>Records for programs (JSON lines)</source>
        <translation>供程序使用的记录 (JSON Lines)</translation>
    </message>
    <message>
        <source>Sales: only what is routed to them</source>
        <translation>销售：仅交给销售的线索</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>通用表格 (CSV)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未包含</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>{0} asked not to be contacted</source>
        <translation>{0} 位要求不再联系</translation>
    </message>
    <message>
        <source>{0} did not agree to news or were not asked</source>
        <translation>{0} 位未同意接收资讯或未被询问</translation>
    </message>
    <message>
        <source>{0} erased for good</source>
        <translation>{0} 位已永久删除</translation>
    </message>
    <message>
        <source>{0} for sales, so not for marketing</source>
        <translation>{0} 位归销售，故不给市场</translation>
    </message>
    <message>
        <source>{0} given back to marketing</source>
        <translation>{0} 位已退回市场部</translation>
    </message>
    <message>
        <source>{0} not for sales by the agreed criteria</source>
        <translation>{0} 位按商定标准不交销售</translation>
    </message>
    <message>
        <source>{0} promises without a day</source>
        <translation>{0} 个承诺没有日期</translation>
    </message>
    <message>
        <source>{0} with {1} cut to length</source>
        <translation>{0} 位的 {1} 被截短</translation>
    </message>
    <message>
        <source>{0} without any of {1}</source>
        <translation>{0} 位没有 {1} 中的任何一项</translation>
    </message>
    <message>
        <source>{0} without the number: no yes to calls</source>
        <translation>{0} 位不含号码：未同意致电</translation>
    </message>
    <message>
        <source>{0} without {1}, which the other system needs</source>
        <translation>{0} 位缺少对方系统必需的 {1}</translation>
    </message>
    <message>
        <source>{0} without {1}: not in the other system&apos;s list</source>
        <translation>{0} 位不含 {1}：不在对方系统的列表中</translation>
    </message>
    <message>
        <source>{0} without {1}: too long, or in letters that it refuses</source>
        <translation>{0} 位不含 {1}：过长或含其拒绝的字符</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Alert handed on to</source>
        <translation>提醒已转给</translation>
    </message>
    <message>
        <source>Alert raised, asked</source>
        <translation>已发出提醒，通知</translation>
    </message>
    <message>
        <source>Alert sent to</source>
        <translation>提醒已发送给</translation>
    </message>
    <message>
        <source>Alert taken by</source>
        <translation>提醒接手人</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Merged with another visit</source>
        <translation>与另一次来访合并</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Passed back to marketing</source>
        <translation>已退回市场部</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Said to be another person than in another visit</source>
        <translation>确认与另一次来访不是同一人</translation>
    </message>
    <message>
        <source>Sample asked for</source>
        <translation>索取样品</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The visit of {when}, {who}, {laptop}</source>
        <translation>{when} 的来访，{who}，{laptop}</translation>
    </message>
    <message>
        <source>badge kept as it was read</source>
        <translation>胸卡按原样保留</translation>
    </message>
    <message>
        <source>boothapp</source>
        <translation>boothapp</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>胸卡编码</translation>
    </message>
    <message>
        <source>Bring what you know</source>
        <translation>导入您已有的资料</translation>
    </message>
    <message>
        <source>CRM number</source>
        <translation>CRM 编号</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a list of companies, contacts, old leads or the organiser&apos;s registrations, or drop it here: CSV or Excel, from any CRM. Importing again updates.</source>
        <translation>选择公司、联系人、旧线索或主办方登记的列表，或拖到此处：CSV 或 Excel，任何 CRM 均可。再次导入即为更新。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company&apos;s CRM number</source>
        <translation>公司的 CRM 编号</translation>
    </message>
    <message>
        <source>Company&apos;s website</source>
        <translation>公司网站</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts known</source>
        <translation>已知联系人</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>成为客户的时间</translation>
    </message>
    <message>
        <source>Date of it</source>
        <translation>其日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Departments known</source>
        <translation>已知部门</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Interest of old</source>
        <translation>以前的兴趣</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Last seen at</source>
        <translation>最近一次见于</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Old leads</source>
        <translation>旧线索</translation>
    </message>
    <message>
        <source>Outcome of old</source>
        <translation>以前的结果</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>Person&apos;s CRM number</source>
        <translation>个人的 CRM 编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Reason for it</source>
        <translation>其原因</translation>
    </message>
    <message>
        <source>Registrations of this show</source>
        <translation>本展会的登记</translation>
    </message>
    <message>
        <source>Relation, as in customer</source>
        <translation>关系，例如客户</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>接任者</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>年营业额</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Still in the job</source>
        <translation>仍在职</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Website or e-mail domain</source>
        <translation>网站或邮箱域名</translation>
    </message>
    <message>
        <source>Who in sales</source>
        <translation>销售负责人</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>about {0} rows</source>
        <translation>约 {0} 行</translation>
    </message>
    <message>
        <source>cells parted by {0}</source>
        <translation>单元格以 {0} 分隔</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>工作表 {0}</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>{0} as before</source>
        <translation>{0} 条未变</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} 条有更改</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} 条新增</translation>
    </message>
    <message>
        <source>{0} new companies</source>
        <translation>{0} 家新公司</translation>
    </message>
    <message>
        <source>{0} not taken</source>
        <translation>{0} 条未导入</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} taken in part</source>
        <translation>{0} 条部分导入</translation>
    </message>
    <message>
        <source>{0} visitors completed</source>
        <translation>{0} 位访客已补充</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
</context>
<context>
    <name>leads</name>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>By</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向度</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <translation>不合适</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>找错人</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>replaced by {0}</source>
        <translation>由 {0} 接任</translation>
    </message>
    <message>
        <source>still in position</source>
        <translation>仍在任</translation>
    </message>
    <message>
        <source>try again {0}</source>
        <translation>{0} 再试</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>1 is asked first; 98 is the last.</source>
        <translation>1 最先通知，98 最后。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Asked as number</source>
        <translation>通知序号</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>展位</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Countries, as in DE, AT</source>
        <translation>国家，例如 DE、AT</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No country has the code {0}. Write two letters, as in DE, AT</source>
        <translation>没有代码为 {0} 的国家。请写两个字母，例如 DE、AT</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products, as in CAT-110</source>
        <translation>产品，例如 CAT-110</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>There is no product {0} on the list of products.</source>
        <translation>产品列表中没有 {0}。</translation>
    </message>
    <message>
        <source>Who is it? The name is missing.</source>
        <translation>是哪位？缺少姓名。</translation>
    </message>
    <message>
        <source>Write down who captures at the booth and who in sales is called for which countries; then Save.</source>
        <translation>填写谁在展位登记，以及哪些国家通知哪位销售；然后保存。</translation>
    </message>
    <message>
        <source>Write it like name@example.com</source>
        <translation>格式如 name@example.com</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>所有地区</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>100 g, 250 g, 1 kg</source>
        <translation>100 g, 250 g, 1 kg</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>Products for samples</source>
        <translation>样品产品</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Write down what visitors may ask a sample of; then Save.</source>
        <translation>填写访客可以索取哪些样品；然后保存。</translation>
    </message>
    <message>
        <source>standard, fast cure</source>
        <translation>标准型, 快干型</translation>
    </message>
</context>
<context>
    <name>profiling</name>
    <message>
        <source>A code such as 325510 or 20.30</source>
        <translation>代码，如 325510 或 20.30</translation>
    </message>
    <message>
        <source>A whole number, such as 320</source>
        <translation>整数，如 320</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contacts we know there</source>
        <translation>那里我们认识的联系人</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>公司所在国</translation>
    </message>
    <message>
        <source>Departments we have met</source>
        <translation>接触过的部门</translation>
    </message>
    <message>
        <source>How many visitors of the company it serves</source>
        <translation>对该公司多少位访客有用</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>不联系</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查证</translation>
    </message>
    <message>
        <source>Mail with an offer</source>
        <translation>发优惠邮件</translation>
    </message>
    <message>
        <source>NACE code</source>
        <translation>NACE 代码</translation>
    </message>
    <message>
        <source>NAICS code</source>
        <translation>NAICS 代码</translation>
    </message>
    <message>
        <source>No country is called that</source>
        <translation>没有这个国家</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Relation to us</source>
        <translation>与我们的关系</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>SIC code</source>
        <translation>SIC 代码</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>What a second of research settles, beside the first in the list</source>
        <translation>每秒查证所能确定的程度，与列表首位相比</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Yearly sales</source>
        <translation>年销售额</translation>
    </message>
    <message>
        <source>a look-up may change it</source>
        <translation>查证可能改变结果</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>fit stays too low for sales</source>
        <translation>匹配度达不到销售要求</translation>
    </message>
    <message>
        <source>for sales, may be called</source>
        <translation>交销售，可致电</translation>
    </message>
    <message>
        <source>for sales, may not be called</source>
        <translation>交销售，不可致电</translation>
    </message>
    <message>
        <source>for sales, no phone number</source>
        <translation>交销售，无电话</translation>
    </message>
    <message>
        <source>has an outcome already</source>
        <translation>已有结果</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>无邮箱</translation>
    </message>
    <message>
        <source>no look-up would change it</source>
        <translation>查证不会改变结果</translation>
    </message>
    <message>
        <source>nobody has signed the criteria yet</source>
        <translation>还没有人签署标准</translation>
    </message>
    <message>
        <source>not asked if we may write</source>
        <translation>未询问可否写信</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>sales has taken it up</source>
        <translation>销售已接手</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>不愿联系</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>已有资料</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Moved the verdict</source>
        <translation>改变评定</translation>
    </message>
    <message>
        <source>Needed for it</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Passed back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Sales had</source>
        <translation>交销售</translation>
    </message>
    <message>
        <source>Settled it</source>
        <translation>确定评定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>有结果</translation>
    </message>
    <message>
        <source>Won of these</source>
        <translation>其中成交</translation>
    </message>
    <message>
        <source>Won, of those with an outcome</source>
        <translation>有结果者中的成交</translation>
    </message>
    <message>
        <source>never changed a verdict</source>
        <translation>从未改变评定</translation>
    </message>
    <message>
        <source>nobody answers it</source>
        <translation>无人回答</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>and {0} more with {1} together</source>
        <translation>另有 {0} 项，合计 {1}</translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Alert sales at once: {0}</source>
        <translation>立即提醒销售：{0}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>For marketing</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>For sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>尚未商定</translation>
    </message>
    <message>
        <source>Nothing is put forward yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview: not agreed yet. Leads show their points, but until sales and marketing have signed only what alerts at once goes to sales.</source>
        <translation>预览：尚未商定。线索会显示分值，但在销售和市场签署之前，只有触发提醒的才交给销售。</translation>
    </message>
    <message>
        <source>Signed for sales: {0}
Signed for marketing: {1}</source>
        <translation>销售签署：{0}
市场签署：{1}</translation>
    </message>
    <message>
        <source>Start with the shipped criteria or put a file forward; then somebody of sales and somebody of marketing sign it. Until then leads are kept but not judged.</source>
        <translation>使用自带的标准或提交文件，然后由销售和市场各一人签署。在此之前，线索会保留但不作评定。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The show is open: a change is a new version that both sign, and leads keep the verdict of the version they were captured under.</source>
        <translation>展会进行中：修改即为双方签署的新版本，线索保留登记时版本的评定。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Waits for signatures</source>
        <translation>等待签署</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Was in force</source>
        <translation>曾生效</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>What it says differently</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Without a rulebook leads are kept but not judged.</source>
        <translation>没有评定标准时，线索会保留但不作评定。</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>将为</translation>
    </message>
    <message>
        <source>fit {fit}, intent {intent}</source>
        <translation>匹配度 {fit}，意向度 {intent}</translation>
    </message>
    <message>
        <source>version {0} · {1}</source>
        <translation>版本 {0} · {1}</translation>
    </message>
    <message>
        <source>{0} criteria, {1} actions</source>
        <translation>{0} 项标准，{1} 种活动</translation>
    </message>
</context>
<context>
    <name>rulebook editor</name>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>Alerts sales</source>
        <translation>提醒销售</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他所有</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Company is a</source>
        <translation>公司是</translation>
    </message>
    <message>
        <source>Country is</source>
        <translation>国家是</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向度</translation>
    </message>
    <message>
        <source>Key (Alt +)</source>
        <translation>快捷键 (Alt +)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Never to sales</source>
        <translation>绝不交销售</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>仅在其后</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>记录为</translation>
    </message>
    <message>
        <source>Share (95 %)</source>
        <translation>比例 (95%)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Then asks for</source>
        <translation>之后询问</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>表述为</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>literature</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>无</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>record</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>salesperson</source>
        <translation>销售人员</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>told as</source>
        <translation>表述为</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ 是</translation>
    </message>
</context>
<context>
    <name>rulebook_diff</name>
    <message>
        <source>Alerts are asked of others than before</source>
        <translation>提醒的通知对象有变</translation>
    </message>
    <message>
        <source>An answer to {name} holds {before} → {after} months</source>
        <translation>{name} 的回答有效期 {before} → {after} 个月</translation>
    </message>
    <message>
        <source>Asking {name} takes {before} → {after} seconds</source>
        <translation>询问 {name} 需 {before} → {after} 秒</translation>
    </message>
    <message>
        <source>Bars from sales now: {name}</source>
        <translation>现在排除：{name}</translation>
    </message>
    <message>
        <source>Bars others than before: {name}</source>
        <translation>排除对象有变：{name}</translation>
    </message>
    <message>
        <source>New at the booth: {name} ({after} points)</source>
        <translation>展位新增：{name}（{after} 分）</translation>
    </message>
    <message>
        <source>New grid: {name}</source>
        <translation>新矩阵：{name}</translation>
    </message>
    <message>
        <source>New: {name} ({after})</source>
        <translation>新增：{name}（{after}）</translation>
    </message>
    <message>
        <source>No longer at the booth: {name}</source>
        <translation>展位上取消：{name}</translation>
    </message>
    <message>
        <source>No longer bars from sales: {name}</source>
        <translation>不再排除：{name}</translation>
    </message>
    <message>
        <source>No longer looked at: {name}</source>
        <translation>不再考虑：{name}</translation>
    </message>
    <message>
        <source>No longer there: the grid {name}</source>
        <translation>已取消：矩阵 {name}</translation>
    </message>
    <message>
        <source>Only wordings differ</source>
        <translation>仅措辞不同</translation>
    </message>
    <message>
        <source>Sales needs fit {before} → {after}</source>
        <translation>交销售需匹配度 {before} → {after}</translation>
    </message>
    <message>
        <source>Sales needs intent {before} → {after}</source>
        <translation>交销售需意向度 {before} → {after}</translation>
    </message>
    <message>
        <source>The criteria stand in another order</source>
        <translation>标准顺序不同</translation>
    </message>
    <message>
        <source>The scale of {name} ends at {before} → {after}</source>
        <translation>{name} 的上限 {before} → {after}</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translation>内容相同</translation>
    </message>
    <message>
        <source>Title: {before} → {after}</source>
        <translation>标题：{before} → {after}</translation>
    </message>
    <message>
        <source>{name} alerts sales at once now</source>
        <translation>{name} 现在立即提醒销售</translation>
    </message>
    <message>
        <source>{name} counts for {after} instead of {before}</source>
        <translation>{name} 计入 {after}，不再计入 {before}</translation>
    </message>
    <message>
        <source>{name} gives at most {before} → {after} points</source>
        <translation>{name} 最多 {before} → {after} 分</translation>
    </message>
    <message>
        <source>{name} is asked differently: “{before}” → “{after}”</source>
        <translation>{name} 的问法不同：“{before}” → “{after}”</translation>
    </message>
    <message>
        <source>{name} is read from other records: {before} → {after}</source>
        <translation>{name} 读取自其他资料：{before} → {after}</translation>
    </message>
    <message>
        <source>{name} no longer alerts sales</source>
        <translation>{name} 不再提醒销售</translation>
    </message>
    <message>
        <source>{name} “{answer}” is given {before} → {after} times as its neighbours</source>
        <translation>{name}“{answer}”的相对频率 {before} → {after}</translation>
    </message>
    <message>
        <source>{name} “{answer}” stands for something else in the records</source>
        <translation>{name}“{answer}”在资料中另有所指</translation>
    </message>
    <message>
        <source>{name} “{answer}”: {before} → {after} points</source>
        <translation>{name}“{answer}”：{before} → {after} 分</translation>
    </message>
    <message>
        <source>{name}, new answer “{answer}”: {after} points</source>
        <translation>{name}，新答案“{answer}”：{after} 分</translation>
    </message>
    <message>
        <source>{name}, no longer an answer: “{answer}”</source>
        <translation>{name}，不再是答案：“{answer}”</translation>
    </message>
    <message>
        <source>{name}, {answer}: {before} → {after} points</source>
        <translation>{name}，{answer}：{before} → {after} 分</translation>
    </message>
    <message>
        <source>{name}: another key, form or wording</source>
        <translation>{name}：快捷键、表单或措辞不同</translation>
    </message>
    <message>
        <source>{name}: the answers stand in another order</source>
        <translation>{name}：答案顺序不同</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} points</source>
        <translation>{name}：{before} → {after} 分</translation>
    </message>
    <message>
        <source>{name}: “{before}” reads “{after}” now</source>
        <translation>{name}：“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>“{before}” is called “{after}” now</source>
        <translation>“{before}”改名为“{after}”</translation>
    </message>
</context>
<context>
    <name>scanner</name>
    <message>
        <source>Before a code</source>
        <translation>码前</translation>
    </message>
    <message>
        <source>Behind a code</source>
        <translation>码后</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>比利时语</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>英语（英国）</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>英语（美国）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything comes through</source>
        <translation>全部字符均可传送</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Letters with accents are missing in names. Many scanners send them once the code for Windows characters (Alt mode) of their handbook was scanned.</source>
        <translation>姓名中缺少带重音的字母。许多扫描枪在扫描手册中的 Windows 字符码（Alt 模式）后即可发送。</translation>
    </message>
    <message>
        <source>Lost characters</source>
        <translation>丢失的字符</translation>
    </message>
    <message>
        <source>Nearly all comes through</source>
        <translation>几乎全部字符可传送</translation>
    </message>
    <message>
        <source>Not sure to come: {0}. Set the scanner to this computer’s keyboard with the codes of its handbook.</source>
        <translation>不一定能传送：{0}。请用手册中的码将扫描枪设为本机的键盘布局。</translation>
    </message>
    <message>
        <source>Open Setup, Badges and scanners, Calibrate the scanner; then scan this code once. It holds every kind of character and tells which of them your scanner changes or loses.</source>
        <translation>打开“设置”“胸卡”“校准扫描枪”，然后扫描此码一次。它包含各类字符，可以看出扫描枪改变或丢失了哪些。</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Scanner and computer differ; every scan is put right.</source>
        <translation>扫描枪与电脑设置不同；每次扫描都会自动修正。</translation>
    </message>
    <message>
        <source>Some characters do not come through</source>
        <translation>有些字符无法传送</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Swapped keys</source>
        <translation>互换的键</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Swiss French</source>
        <translation>瑞士法语</translation>
    </message>
    <message>
        <source>Swiss German</source>
        <translation>瑞士德语</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Turn it off and scan again: all letters come the wrong way round.</source>
        <translation>请关闭后重新扫描：所有字母的大小写都反了。</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 个</translation>
    </message>
    <message>
        <source>boothapp: test code for scanners</source>
        <translation>boothapp：扫描枪测试码</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>scanner {sent}, computer {shown}: repaired</source>
        <translation>扫描枪 {sent}，电脑 {shown}：已修正</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>{median} ms a character, {longest} at most</source>
        <translation>每字符 {median} 毫秒，最长 {longest}</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>It opens the laptop&apos;s data without PIN or keyring. Keep it where the laptop is not. It is valid until the key is changed.</source>
        <translation>无需 PIN 或钥匙串即可打开本机数据。请与电脑分开保管。更换密钥之前一直有效。</translation>
    </message>
    <message>
        <source>boothapp: recovery code of one laptop</source>
        <translation>boothapp：一台电脑的恢复码</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>A number of minutes from 1 to 240</source>
        <translation>1 到 240 之间的分钟数</translation>
    </message>
    <message>
        <source>Choose one of the list, such as Europe/Berlin</source>
        <translation>请从列表中选择，例如 Europe/Berlin</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>展馆</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Literature to hand over</source>
        <translation>可递交的资料</translation>
    </message>
    <message>
        <source>Minutes until an alert goes to the next person</source>
        <translation>多少分钟后提醒转给下一位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>展位号</translation>
    </message>
    <message>
        <source>The show ends before it starts.</source>
        <translation>展会结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>There is a text for this in that language already.</source>
        <translation>该语言已有此文本。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>此项缺失。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>What is the show called?</source>
        <translation>展会叫什么名称？</translation>
    </message>
    <message>
        <source>Write it like 2026-11-17</source>
        <translation>格式如 2026-11-17</translation>
    </message>
    <message>
        <source>titles with commas between them</source>
        <translation>标题，用逗号分隔</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Alert taken</source>
        <translation>提醒已接手</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Leads scored again</source>
        <translation>线索已重新评定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Passed back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>评定标准</translation>
    </message>
    <message>
        <source>Rulebook put forward</source>
        <translation>评定标准已提交</translation>
    </message>
    <message>
        <source>Rulebook signed</source>
        <translation>评定标准已签署</translation>
    </message>
    <message>
        <source>Sample request</source>
        <translation>样品需求</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Barred from sales.</source>
        <translation>不交销售。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向度</translation>
    </message>
    <message>
        <source>Sales and marketing have not agreed these criteria yet.</source>
        <translation>销售与市场尚未商定这些标准。</translation>
    </message>
    <message>
        <source>{axis} cannot reach {needed}: {most} at most.</source>
        <translation>{axis} 达不到 {needed}：最多 {most}。</translation>
    </message>
    <message>
        <source>{axis} lacks {lacks} points of {needed}; still open: {open}.</source>
        <translation>{axis} 距 {needed} 分差 {lacks} 分；尚未知：{open}。</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Captured {when} by {who} on {laptop}</source>
        <translation>{who} 于 {when} 在{laptop}登记</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the page now</source>
        <translation>当前页面</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>公司不同</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>same badge</source>
        <translation>胸卡相同</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>公司相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>similar company</source>
        <translation>公司相近</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>胸卡号码</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Courtesy mail</source>
        <translation>礼貌邮件</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>培育</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Sales now</source>
        <translation>立即交销售</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>at the kiosk</source>
        <translation>在自助登记处</translation>
    </message>
    <message>
        <source>by badge scan</source>
        <translation>通过扫描胸卡</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已致电</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a pattern of a date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a pattern of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a pattern of a date</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>laptop {0}</source>
        <translation>电脑 {0}</translation>
    </message>
    <message>
        <source>mailed</source>
        <translation>已发邮件</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>已拜访</translation>
    </message>
    <message>
        <source>would not say</source>
        <translation>不愿说</translation>
    </message>
</context>
</TS>
