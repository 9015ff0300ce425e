<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountHealth</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>آخر نجاح</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <translation>مكتمل حتى</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <extracomment>Until when the calls of an account are known. %1 is a moment, %2 is &quot;12 minutes&quot;.</extracomment>
        <translation>%1، بتأخر %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier range(s)</source>
        <extracomment>Above a list of time ranges.</extracomment>
        <translation>
            <numerusform>%n فترة سابقة</numerusform>
            <numerusform>فترة سابقة واحدة</numerusform>
            <numerusform>فترتان سابقتان</numerusform>
            <numerusform>%n فترات سابقة</numerusform>
            <numerusform>%n فترة سابقة</numerusform>
            <numerusform>%n فترة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A time range that is known completely. %1 is its beginning, %2 its end.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>the oldest call</source>
        <translation>أقدم مكالمة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Known, with gaps between</source>
        <translation>معروف، مع فجوات بينها</translation>
    </message>
    <message>
        <source>Known without gaps</source>
        <translation>معروف بلا فجوات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المكالمات السابقة</translation>
    </message>
    <message>
        <source>%L1 of %L2 left at the last answer</source>
        <extracomment>How many requests a telephone system still takes. %L1 is what is left, %L2 what it allows.</extracomment>
        <translation>بقي %L1 من %L2 عند آخر رد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute at most, as you have set it</source>
        <translation>
            <numerusform>%Ln طلب في الدقيقة على الأكثر، كما ضبطته</numerusform>
            <numerusform>%Ln طلب في الدقيقة على الأكثر، كما ضبطته</numerusform>
            <numerusform>%Ln طلب في الدقيقة على الأكثر، كما ضبطته</numerusform>
            <numerusform>%Ln طلبات في الدقيقة على الأكثر، كما ضبطته</numerusform>
            <numerusform>%Ln طلبًا في الدقيقة على الأكثر، كما ضبطته</numerusform>
            <numerusform>%Ln طلب في الدقيقة على الأكثر، كما ضبطته</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Set the variable and start Callboard again, or keep the key elsewhere.</source>
        <translation>اضبط المتغير وأعد تشغيل Callboard، أو احفظ المفتاح في مكان آخر.</translation>
    </message>
    <message>
        <source>Put the key into that file, readable by you, then check again.</source>
        <translation>ضع المفتاح في ذلك الملف بحيث يمكنك قراءته، ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>Unlock the keyring with your password, then check again.</source>
        <translation>افتح قفل حلقة المفاتيح بكلمة مرورك، ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>Start the keyring of your desktop (such as GNOME Keyring or KWallet), or keep the key elsewhere.</source>
        <translation>شغّل حلقة المفاتيح في سطح مكتبك (مثل GNOME Keyring أو KWallet)، أو احفظ المفتاح في مكان آخر.</translation>
    </message>
    <message>
        <source>Enter the key again, or sign in where the system offers that.</source>
        <translation>أدخل المفتاح من جديد، أو سجّل الدخول حيث يتيح النظام ذلك.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself at %1.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>لم يضِع شيء؛ تُعاد المحاولة تلقائيًا (%1).</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself.</source>
        <translation>لم يضِع شيء؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 knows the key of %2, but it lacks a right.</source>
        <extracomment>%1 is a telephone system, %2 an account&apos;s name.</extracomment>
        <translation>يعرف %1 مفتاح %2، لكن ينقصه حق.</translation>
    </message>
    <message>
        <source>Give it that right in %1, or enter a key that has it.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>امنحه هذا الحق في %1، أو أدخل مفتاحًا يملكه.</translation>
    </message>
    <message>
        <source>%1 has ended the sign-in of %2.</source>
        <translation>أنهى %1 تسجيل دخول %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of %2 any more.</source>
        <translation>لم يعد %1 يقبل مفتاح %2.</translation>
    </message>
    <message>
        <source>Sign in again; calls and notes stay as they are.</source>
        <translation>سجّل الدخول من جديد؛ تبقى المكالمات والملاحظات كما هي.</translation>
    </message>
    <message>
        <source>Enter a new key; calls and notes stay as they are.</source>
        <translation>أدخل مفتاحًا جديدًا؛ تبقى المكالمات والملاحظات كما هي.</translation>
    </message>
    <message>
        <source>Wait until %1: it goes on by itself then.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>انتظر حتى %1: تكون المتابعة بعدها تلقائيًا.</translation>
    </message>
    <message>
        <source>Wait a while: it goes on by itself.</source>
        <translation>انتظر قليلًا: تكون المتابعة تلقائيًا.</translation>
    </message>
    <message>
        <source>Look whether the address of the account is still right.</source>
        <translation>تحقّق من أن عنوان الحساب ما زال صحيحًا.</translation>
    </message>
    <message>
        <source>Check again when you have signed in.</source>
        <translation>أعد التحقق بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>يطلب %1 تقليل عدد الطلبات.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>You work offline: nothing is read or sent.</source>
        <translation>أنت تعمل بلا اتصال: لا يُقرأ شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>Everything you do is kept, and sent when you work online again.</source>
        <translation>كل ما تفعله محفوظ، ويُرسل حين تعود إلى العمل باتصال.</translation>
    </message>
    <message>
        <source>Being read right now.</source>
        <translation>تجري القراءة الآن.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Reading begins by itself.</source>
        <translation>تبدأ القراءة تلقائيًا.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <extracomment>Button: asks the telephone systems right now whether they can be read.</extracomment>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>&amp;Enter a new key…</source>
        <translation>إدخال مفتاح جديد…</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>C&amp;hange the account…</source>
        <extracomment>Button: opens the dialog with address, key and the other settings of an account.</extracomment>
        <translation>تعديل الحساب…</translation>
    </message>
    <message>
        <source>Work &amp;online</source>
        <translation>العمل باتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read</source>
        <translation>
            <numerusform>تعذّرت قراءة %n عنصر</numerusform>
            <numerusform>تعذّرت قراءة عنصر واحد</numerusform>
            <numerusform>تعذّرت قراءة عنصرين</numerusform>
            <numerusform>تعذّرت قراءة %n عناصر</numerusform>
            <numerusform>تعذّرت قراءة %n عنصرًا</numerusform>
            <numerusform>تعذّرت قراءة %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 is not in the environment variable %2.</source>
        <extracomment>%1 is an account, %2 the name of an environment variable.</extracomment>
        <translation>مفتاح %1 ليس في متغير البيئة %2.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the file %2.</source>
        <extracomment>%1 is an account, %2 the path of a file.</extracomment>
        <translation>مفتاح %1 ليس في الملف %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذّر قراءة الملف %1.</translation>
    </message>
    <message>
        <source>The key of %1 was for one session only, and is forgotten.</source>
        <translation>كان مفتاح %1 لجلسة واحدة فقط، وقد نُسي.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has no key of %1.</source>
        <translation>لا مفتاح لـ %1 في حلقة المفاتيح على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>حلقة المفاتيح على سطح المكتب هذا مقفلة.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers.</source>
        <translation>لا حلقة مفاتيح تستجيب على سطح المكتب هذا.</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>%1 knows the key of “%2”, but it lacks the right to read calls. Give it that right in %1, or make a key that has it.</source>
        <translation>يعرف %1 مفتاح «%2»، لكن ينقصه حق قراءة المكالمات. امنحه هذا الحق في %1، أو أنشئ مفتاحًا يملكه.</translation>
    </message>
    <message>
        <source>%1 knows the key of “%2”, but it lacks a right: %3. Give it that right in %1, or make a key that has it.</source>
        <extracomment>%1 is the provider, %2 the account&apos;s name, %3 the missing right, in the provider&apos;s words.</extracomment>
        <translation>يعرف %1 مفتاح «%2»، لكن ينقصه حق: %3. امنحه هذا الحق في %1، أو أنشئ مفتاحًا يملكه.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from %2.</source>
        <translation>تتعذّر قراءة مفتاح %1 من %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of “%2”: it is mistyped, expired or revoked.</source>
        <translation>لا يقبل %1 مفتاح «%2»: إما أنه مكتوب خطأ أو منتهي الصلاحية أو ملغى.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, and the address if you typed it.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>تعذّر الوصول إلى %1. تحقّق من الشبكة، ومن العنوان إن كنت كتبته.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>استغرق %1 وقتًا طويلًا للرد. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>%1 answers, but not in the way of %2. Check the address.</source>
        <extracomment>%1 is a host name, %2 a provider.</extracomment>
        <translation>يجيب %1، لكن ليس بطريقة %2. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>%1 answers with a web page instead of data. Check the address; in the network of a hotel or airport, sign in with a web browser first.</source>
        <translation>يجيب %1 بصفحة ويب بدل البيانات. تحقّق من العنوان؛ وفي شبكة فندق أو مطار، سجّل الدخول أولًا عبر متصفح ويب.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a moment.</source>
        <translation>يطلب %1 تقليل عدد الطلبات. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again later.</source>
        <translation>لدى %1 مشكلة في جهته. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2. Set it right: sign-ins and times depend on it.</source>
        <extracomment>%1 is &quot;5 minutes&quot;, %2 the provider.</extracomment>
        <translation>ساعة هذا الحاسوب متأخرة بمقدار %1 عن ساعة %2. اضبطها: فتسجيل الدخول والأوقات يعتمدان عليها.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2. Set it right: sign-ins and times depend on it.</source>
        <translation>ساعة هذا الحاسوب متقدمة بمقدار %1 على ساعة %2. اضبطها: فتسجيل الدخول والأوقات يعتمدان عليها.</translation>
    </message>
    <message>
        <source>%1 shows only its newest calls. What came while Callboard was not running may be missing.</source>
        <translation>يعرض %1 أحدث مكالماته فقط. قد ينقص ما ورد حين لم يكن Callboard يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no calls older than %n day(s).</source>
        <translation>
            <numerusform>لا يعرض %1 مكالمات أقدم من %n يوم.</numerusform>
            <numerusform>لا يعرض %1 مكالمات أقدم من يوم واحد.</numerusform>
            <numerusform>لا يعرض %1 مكالمات أقدم من يومين.</numerusform>
            <numerusform>لا يعرض %1 مكالمات أقدم من %n أيام.</numerusform>
            <numerusform>لا يعرض %1 مكالمات أقدم من %n يومًا.</numerusform>
            <numerusform>لا يعرض %1 مكالمات أقدم من %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls may be missing between %1 and %2.</source>
        <extracomment>A gap in what is known of an account. %1 and %2 are moments such as &quot;Mon 16 Mar 14:00&quot;.</extracomment>
        <translation>قد تنقص مكالمات بين %1 و%2.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this desktop.</source>
        <translation>مفتاحه في حلقة المفاتيح على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Its key is read from the environment variable %1.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>يُقرأ مفتاحه من متغير البيئة %1.</translation>
    </message>
    <message>
        <source>Its key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>يُقرأ مفتاحه من الملف %1.</translation>
    </message>
    <message>
        <source>Its key is forgotten when Callboard ends.</source>
        <translation>يُنسى مفتاحه عند إنهاء Callboard.</translation>
    </message>
    <message>
        <source>Its history has been read back to %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>قُرئت مكالماته السابقة رجوعًا إلى %1.</translation>
    </message>
    <message>
        <source>Its history has been read to its end.</source>
        <translation>قُرئت مكالماته السابقة كلها.</translation>
    </message>
    <message>
        <source>Its history back to %1 has not been read to its end yet.</source>
        <translation>لم تكتمل بعد قراءة مكالماته السابقة رجوعًا إلى %1.</translation>
    </message>
    <message>
        <source>Its history has not been read to its end yet.</source>
        <translation>لم تكتمل بعد قراءة مكالماته السابقة.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changed</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Changed, kept here</source>
        <translation>تعديل محفوظ هنا</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>طلب حذف</translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation>تراجع عن الحذف</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>حذف لدى المزوّد</translation>
    </message>
    <message>
        <source>Unsent edit discarded</source>
        <translation>تجاهل تعديل غير مرسل</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>إعادة إرسال</translation>
    </message>
    <message>
        <source>Hidden here</source>
        <translation>إخفاء هنا</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>إعادة إظهار</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>تعليم «تمت مراجعتها»</translation>
    </message>
    <message>
        <source>Marked as not reviewed</source>
        <translation>تعليم «لم تُراجَع»</translation>
    </message>
    <message>
        <source>Answer of a review changed</source>
        <translation>تغيير إجابة في مراجعة</translation>
    </message>
    <message>
        <source>Review list made</source>
        <translation>إنشاء قائمة مراجعة</translation>
    </message>
    <message>
        <source>Review list removed</source>
        <translation>إزالة قائمة مراجعة</translation>
    </message>
    <message>
        <source>Left out of a review list</source>
        <translation>استبعاد من قائمة مراجعة</translation>
    </message>
    <message>
        <source>Scorecard saved</source>
        <translation>حفظ بطاقة تقييم</translation>
    </message>
    <message>
        <source>Remark in the recording</source>
        <translation>علامة في التسجيل</translation>
    </message>
    <message>
        <source>Remark in the recording removed</source>
        <translation>إزالة علامة من التسجيل</translation>
    </message>
    <message>
        <source>Record separated</source>
        <translation>فصل سجل</translation>
    </message>
    <message>
        <source>Calls joined</source>
        <translation>دمج مكالمات</translation>
    </message>
    <message>
        <source>Linked to a guest</source>
        <translation>ربط بضيف</translation>
    </message>
    <message>
        <source>Unlinked from a guest</source>
        <translation>فك الربط بضيف</translation>
    </message>
    <message>
        <source>Link to a guest taken back</source>
        <translation>تراجع عن الربط بضيف</translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>إضافة ضيف</translation>
    </message>
    <message>
        <source>Guest changed</source>
        <translation>تعديل ضيف</translation>
    </message>
    <message>
        <source>Guest removed</source>
        <translation>إزالة ضيف</translation>
    </message>
    <message>
        <source>Guest brought back</source>
        <translation>استعادة ضيف</translation>
    </message>
    <message>
        <source>Guests merged</source>
        <translation>دمج ضيوف</translation>
    </message>
    <message>
        <source>Guests taken apart</source>
        <translation>فصل ضيوف</translation>
    </message>
    <message>
        <source>Guests imported</source>
        <translation>استيراد ضيوف</translation>
    </message>
    <message>
        <source>Guest to be kept at the provider, too</source>
        <translation>طلب حفظ الضيف لدى المزوّد أيضًا</translation>
    </message>
    <message>
        <source>Guest no longer to be kept at the provider</source>
        <translation>إلغاء حفظ الضيف لدى المزوّد</translation>
    </message>
    <message>
        <source>Guest kept at the provider, too</source>
        <translation>حفظ الضيف لدى المزوّد أيضًا</translation>
    </message>
    <message>
        <source>Call-back done</source>
        <translation>إنجاز معاودة الاتصال</translation>
    </message>
    <message>
        <source>Call-back put off</source>
        <translation>تأجيل معاودة الاتصال</translation>
    </message>
    <message>
        <source>Call-back taken on</source>
        <translation>تولّي معاودة الاتصال</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>إخفاء الرقم من قائمة معاودة الاتصال</translation>
    </message>
    <message>
        <source>Call-back decided otherwise</source>
        <translation>قرار آخر بشأن معاودة الاتصال</translation>
    </message>
    <message>
        <source>Call-back open again</source>
        <translation>إعادة فتح معاودة الاتصال</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Retention set</source>
        <translation>تحديد مدة الحفظ</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>توصيل حساب</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>إزالة حساب</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Audit trail: the words a field had before. %1 is the text.</extracomment>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <extracomment>Audit trail: the words a field has after a change. %1 is the text.</extracomment>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column title</comment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column title</comment>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: what somebody did.</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column title</comment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Words of the transcript corrected</source>
        <translation>تصحيح كلمات نص المكالمة</translation>
    </message>
    <message>
        <source>Import of guests taken back</source>
        <translation>تراجع عن استيراد ضيوف</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 The reason: %2.</source>
        <extracomment>%1 is a sentence about what failed, %2 the system&apos;s reason.</extracomment>
        <translation>%1 السبب: %2.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <extracomment>In place of the name of a file inside a backup.</extracomment>
        <translation>بدايتها</translation>
    </message>
    <message>
        <source>%1 is not a backup of Callboard. Choose a file that “Back up” has made.</source>
        <translation>ليس ‎%1 نسخة احتياطية من Callboard. اختر ملفًا أنشأه «نسخ احتياطي».</translation>
    </message>
    <message>
        <source>%1 ends too early, so it is not whole. Copy it again from where it comes from, or choose an older backup.</source>
        <translation>ينتهي ‎%1 قبل أوانه، فهو غير كامل. انسخه من مصدره من جديد، أو اختر نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 is not what was backed up. Copy it again from where it comes from, or choose an older backup.</source>
        <extracomment>%1 is a file, %2 a file inside it.</extracomment>
        <translation>الملف ‎%1 تالف: ليس ‎%2 ما نُسخ احتياطيًا. انسخه من مصدره من جديد، أو اختر نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 is missing in it. Choose another backup.</source>
        <translation>الملف ‎%1 غير كامل: ينقصه ‎%2. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>%1 contains %2, which no backup of Callboard does, or not in that place. Nothing was unpacked from it; choose another backup.</source>
        <translation>في ‎%1 ملف لا يوجد في أي نسخة احتياطية من Callboard، أو ليس في ذلك الموضع: ‎%2. لم يُفك منها شيء؛ اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The database %2 in %1 is not sound: %3. Choose another backup.</source>
        <extracomment>%2 is a file inside the backup, %3 what the database says about it.</extracomment>
        <translation>قاعدة البيانات ‎%2 في ‎%1 غير سليمة: %3. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard. Install that version, then restore it.</source>
        <translation>أُنشئ ‎%1 بإصدار أحدث من Callboard. ثبّت ذلك الإصدار، ثم استعد الملف.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard, %2. Install that version, then restore it.</source>
        <extracomment>%1 is a file, %2 a version number.</extracomment>
        <translation>أُنشئ ‎%1 بإصدار أحدث من Callboard هو %2. ثبّت ذلك الإصدار، ثم استعد الملف.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than a backup of its size can. It was not unpacked; choose another backup.</source>
        <translation>يدّعي ‎%1 أن فيه أكثر مما تسعه نسخة احتياطية بحجمه. لم يُفك؛ اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 must be free. Make room, then try again.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB.</extracomment>
        <translation>لا مساحة كافية في ‎%1: يجب أن يتوفر %2. أفرغ مساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذّر قراءة ‎%1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تتعذّر كتابة ‎%1.</translation>
    </message>
    <message>
        <source>The databases could not be copied or opened.</source>
        <translation>تعذّر نسخ قواعد البيانات أو فتحها.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>توقّف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Copying the databases…</source>
        <translation>جارٍ نسخ قواعد البيانات…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>جارٍ الحزم…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>جارٍ الفك…</translation>
    </message>
    <message>
        <source>Made on %1 by Callboard %2.</source>
        <extracomment>%1 is a moment, %2 a version number.</extracomment>
        <translation>أُنشئت في %1 باستخدام Callboard %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls, they are fetched again</source>
        <translation>لا مكالمات، إذ يُعاد جلبها</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>%1 It holds settings, notes and decisions; %2.</source>
        <extracomment>%1: when a backup was made. %2: a list such as &quot;2 accounts, 3 calls, 4 MB&quot;.</extracomment>
        <translation>%1 فيها الإعدادات والملاحظات والقرارات؛ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that waited to be sent when the backup was made may have been sent since. They are on hold: decide about each in “Edits waiting to be sent”.</source>
        <translation>
            <numerusform>هناك %n تعديل كانت بانتظار الإرسال عند إنشاء النسخة الاحتياطية وربما أُرسلت بعدها. وهي معلّقة: اتخذ قرارك بشأن كل منها في «تعديلات بانتظار الإرسال».</numerusform>
            <numerusform>هناك تعديل واحد كان بانتظار الإرسال عند إنشاء النسخة الاحتياطية وربما أُرسل بعدها. وهو معلّق: اتخذ قرارك بشأنه في «تعديلات بانتظار الإرسال».</numerusform>
            <numerusform>هناك تعديلان كانا بانتظار الإرسال عند إنشاء النسخة الاحتياطية وربما أُرسلا بعدها. وهما معلّقان: اتخذ قرارك بشأن كل منهما في «تعديلات بانتظار الإرسال».</numerusform>
            <numerusform>هناك %n تعديلات كانت بانتظار الإرسال عند إنشاء النسخة الاحتياطية وربما أُرسلت بعدها. وهي معلّقة: اتخذ قرارك بشأن كل منها في «تعديلات بانتظار الإرسال».</numerusform>
            <numerusform>هناك %n تعديلًا كانت بانتظار الإرسال عند إنشاء النسخة الاحتياطية وربما أُرسلت بعدها. وهي معلّقة: اتخذ قرارك بشأن كل منها في «تعديلات بانتظار الإرسال».</numerusform>
            <numerusform>هناك %n تعديل كانت بانتظار الإرسال عند إنشاء النسخة الاحتياطية وربما أُرسلت بعدها. وهي معلّقة: اتخذ قرارك بشأن كل منها في «تعديلات بانتظار الإرسال».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased here after this backup was made. They are in it: erase them again after restoring.</source>
        <translation>
            <numerusform>بعد إنشاء هذه النسخة الاحتياطية مُحيت هنا بيانات %n شخص. وهي موجودة فيها: امحُها من جديد بعد الاستعادة.</numerusform>
            <numerusform>بعد إنشاء هذه النسخة الاحتياطية مُحيت هنا بيانات شخص واحد. وهي موجودة فيها: امحُها من جديد بعد الاستعادة.</numerusform>
            <numerusform>بعد إنشاء هذه النسخة الاحتياطية مُحيت هنا بيانات شخصين. وهي موجودة فيها: امحُها من جديد بعد الاستعادة.</numerusform>
            <numerusform>بعد إنشاء هذه النسخة الاحتياطية مُحيت هنا بيانات %n أشخاص. وهي موجودة فيها: امحُها من جديد بعد الاستعادة.</numerusform>
            <numerusform>بعد إنشاء هذه النسخة الاحتياطية مُحيت هنا بيانات %n شخصًا. وهي موجودة فيها: امحُها من جديد بعد الاستعادة.</numerusform>
            <numerusform>بعد إنشاء هذه النسخة الاحتياطية مُحيت هنا بيانات %n شخص. وهي موجودة فيها: امحُها من جديد بعد الاستعادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>ما كان هنا من قبل محفوظ في ‎%1.</translation>
    </message>
    <message>
        <source>Keys and passwords are not part of a backup. They stay in this computer&apos;s keyring; on another computer each account asks for its key.</source>
        <translation>المفاتيح وكلمات المرور ليست جزءًا من النسخة الاحتياطية. تبقى في حلقة المفاتيح على هذا الحاسوب؛ وعلى حاسوب آخر يطلب كل حساب مفتاحه.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>their telephone system does not allow it</source>
        <extracomment>Why calls were left as they were: ends &quot;3 calls were left as they were: …&quot;.</extracomment>
        <translation>نظام الهاتف لا يسمح بذلك</translation>
    </message>
    <message>
        <source>they are no longer there</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>it was sent already</source>
        <translation>سبق الإرسال</translation>
    </message>
    <message>
        <source>you cancelled</source>
        <translation>ألغيتَ العملية</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were left as they were: %1</source>
        <extracomment>Report. %1 is the reason.</extracomment>
        <translation>
            <numerusform>بقيت %n مكالمة كما كانت: %1</numerusform>
            <numerusform>بقيت مكالمة واحدة كما كانت: %1</numerusform>
            <numerusform>بقيت مكالمتان كما كانتا: %1</numerusform>
            <numerusform>بقيت %n مكالمات كما كانت: %1</numerusform>
            <numerusform>بقيت %n مكالمة كما كانت: %1</numerusform>
            <numerusform>بقيت %n مكالمة كما كانت: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The window cannot be opened: %1.</source>
        <translation>تعذّر فتح النافذة: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number of “callboard outbox list”.</source>
        <translation>ليس «%1» رقمًا من «callboard outbox list».</translation>
    </message>
    <message>
        <source>Nothing with the number %1 waits.</source>
        <translation>لا شيء بالرقم %1 ينتظر.</translation>
    </message>
    <message>
        <source>outbox retry needs numbers of “callboard outbox list”, or --all.</source>
        <translation>يحتاج outbox retry إلى أرقام من «callboard outbox list» أو إلى ‎--all.</translation>
    </message>
    <message>
        <source>%1: dropped</source>
        <translation>تم تجاهل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>غرفة %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>--language needs a language such as de or pt-BR.</source>
        <translation>يحتاج ‎--language إلى لغة مثل ar أو pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>ليس «%1» رقم هاتف.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-03-16.</source>
        <translation>يحتاج ‎--%1 إلى يوم مثل ‎2026-03-16.</translation>
    </message>
    <message>
        <source>A guest needs a name or a number.</source>
        <translation>يحتاج الضيف إلى اسم أو رقم.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذّر قراءة ‎%1: %2.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1: النص أطول من اللازم.</translation>
    </message>
    <message>
        <source>--columns is a list of: %1.</source>
        <translation>قيمة ‎--columns قائمة من: %1.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>أُلغي الاستيراد؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 known already, %4 not taken.</source>
        <translation>أُضيف %1، حُدّث %2، معروف من قبل %3، لم يؤخذ %4.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>لا يوجد استيراد يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 removed, %2 as before, %3 kept because they were changed since.</source>
        <translation>أُزيل %1، عاد كما كان %2، بقي %3 لأنه عُدّل بعد ذلك.</translation>
    </message>
    <message>
        <source>This removes %1 from the directory; add --yes to do it.</source>
        <translation>سيزيل هذا %1 من الدليل؛ أضف ‎--yes للتنفيذ.</translation>
    </message>
    <message>
        <source>These are one guest already.</source>
        <translation>هذان ضيف واحد من قبل.</translation>
    </message>
    <message>
        <source>“%1” is no guest; they look like g17.</source>
        <translation>ليس «%1» ضيفًا؛ شكل معرّفاتهم مثل g17.</translation>
    </message>
    <message>
        <source>%1 is not part of another guest.</source>
        <translation>ليس %1 جزءًا من ضيف آخر.</translation>
    </message>
    <message>
        <source>%1 became part of another guest in turn; take that apart first.</source>
        <translation>أصبح %1 بدوره جزءًا من ضيف آخر؛ افصل ذلك أولًا.</translation>
    </message>
    <message>
        <source>import needs a file, or --undo.</source>
        <translation>يحتاج import إلى ملف أو إلى ‎--undo.</translation>
    </message>
    <message>
        <source>%1 of %2 guests</source>
        <translation>%1 من %2 من الضيوف</translation>
    </message>
    <message>
        <source>link needs one of --guest G or --unlink.</source>
        <translation>يحتاج link إلى ‎--guest G أو ‎--unlink.</translation>
    </message>
    <message>
        <source>%1 was with %2.</source>
        <translation>كانت ‎%1 مع %2.</translation>
    </message>
    <message>
        <source>%1 is linked with nobody.</source>
        <translation>ليست ‎%1 مربوطة بأحد.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be written</source>
        <translation>ليس ‎%1 مجلدًا قابلًا للكتابة</translation>
    </message>
    <message>
        <source>%1 can be read by others</source>
        <translation>يمكن لآخرين قراءة ‎%1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المساحة الحرة %1</translation>
    </message>
    <message>
        <source>cache %1, desk %2</source>
        <translation>المخزن المؤقت %1، المكتب %2</translation>
    </message>
    <message>
        <source>%1 calls from %2 records</source>
        <translation>%1 مكالمة من %2 سجل</translation>
    </message>
    <message>
        <source>it was damaged and is being filled again</source>
        <translation>كان تالفًا ويُعاد ملؤه</translation>
    </message>
    <message>
        <source>it was damaged; what could be read was saved</source>
        <translation>كان تالفًا؛ وأُنقذ ما أمكنت قراءته</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>not available; keys can come from --secret env:VARIABLE or file:PATH</source>
        <translation>غير متاحة؛ يمكن أن تأتي المفاتيح من ‎--secret env:VARIABLE أو file:PATH</translation>
    </message>
    <message>
        <source>%1 waiting, %2 need a decision</source>
        <translation>بانتظار الإرسال: %1، بحاجة إلى قرار: %2</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>راجِع</translation>
    </message>
    <message>
        <source>not examined: another Callboard is using this profile</source>
        <translation>لم يُفحص: نسخة أخرى من Callboard تستخدم هذا الملف الشخصي</translation>
    </message>
    <message>
        <source>Another Callboard is using this profile; close it first, or choose another with --profile.</source>
        <translation>نسخة أخرى من Callboard تستخدم هذا الملف الشخصي؛ أغلقها أولًا، أو اختر ملفًا آخر عبر ‎--profile.</translation>
    </message>
    <message>
        <source>No earlier notes of %1 are kept.</source>
        <translation>لا توجد ملاحظات سابقة محفوظة لـ ‎%1.</translation>
    </message>
    <message>
        <source>There is no earlier note %1 of this call; see note ID --history.</source>
        <translation>لا توجد ملاحظة سابقة رقم %1 لهذه المكالمة؛ انظر note ID --history.</translation>
    </message>
    <message>
        <source>only calls that match, in the language of the search box</source>
        <translation>المكالمات المطابقة فقط، بلغة مربع البحث</translation>
    </message>
    <message>
        <source>the query and order of a saved view; with --query, both hold</source>
        <translation>استعلام طريقة عرض محفوظة وترتيبها؛ ومع ‎--query يسري كلاهما</translation>
    </message>
    <message>
        <source>machine-readable output; its keys are stable</source>
        <translation>مخرجات تقرؤها الآلة؛ مفاتيحها ثابتة</translation>
    </message>
    <message>
        <source>name or number of the account</source>
        <translation>اسم الحساب أو رقمه</translation>
    </message>
    <message>
        <source>only this account, by name or number; may be repeated</source>
        <translation>هذا الحساب فقط، بالاسم أو الرقم؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>really do it</source>
        <translation>نفّذ ذلك فعلًا</translation>
    </message>
    <message>
        <source>calls in the generated world, 1 to 1000000 (default 5000)</source>
        <translation>عدد المكالمات في العالم المولَّد، من 1 إلى 1000000 (الافتراضي 5000)</translation>
    </message>
    <message>
        <source>another number makes another world (default 1)</source>
        <translation>رقم آخر يصنع عالمًا آخر (الافتراضي 1)</translation>
    </message>
    <message>
        <source>the world&apos;s present, ISO 8601 (default: now)</source>
        <translation>الوقت الحاضر في العالم، ISO 8601 (الافتراضي: الآن)</translation>
    </message>
    <message>
        <source>list the connected accounts</source>
        <translation>سرد الحسابات الموصولة</translation>
    </message>
    <message>
        <source>list what can be connected, and what each of them asks for</source>
        <translation>سرد ما يمكن توصيله، وما يطلبه كل نظام</translation>
    </message>
    <message>
        <source>connect an account; what is missing is asked for, and the key is checked first, unless --offline</source>
        <translation>توصيل حساب؛ يُسأل عمّا ينقص، ويُفحص المفتاح أولًا، إلا مع ‎--offline</translation>
    </message>
    <message>
        <source>what to call it here</source>
        <translation>الاسم المستخدم هنا</translation>
    </message>
    <message>
        <source>address of the service, when it is not the usual one</source>
        <translation>عنوان الخدمة، إذا لم يكن العنوان المعتاد</translation>
    </message>
    <message>
        <source>a setting of the provider, such as timezone=Europe/Paris; may be repeated</source>
        <translation>إعداد للمزوّد، مثل timezone=Europe/Paris؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>where the key is kept; for the keyring it is asked for, or read from standard input (default keyring)</source>
        <translation>مكان حفظ المفتاح؛ مع حلقة المفاتيح يُسأل عنه أو يُقرأ من الإدخال القياسي (الافتراضي keyring)</translation>
    </message>
    <message>
        <source>sign in with a web browser instead of giving a key, where the provider offers that</source>
        <translation>تسجيل الدخول عبر متصفح ويب بدل إعطاء مفتاح، حيث يتيح المزوّد ذلك</translation>
    </message>
    <message>
        <source>with --sign-in: only print the page, do not open it</source>
        <translation>مع ‎--sign-in: طباعة الصفحة فقط دون فتحها</translation>
    </message>
    <message>
        <source>import calls from this day on, such as 2026-01-01 or -3m (default: all)</source>
        <translation>استيراد المكالمات بدءًا من هذا اليوم، مثل ‎2026-01-01 أو ‎-3m (الافتراضي: الكل)</translation>
    </message>
    <message>
        <source>check that the account&apos;s key works</source>
        <translation>التحقق من أن مفتاح الحساب صالح</translation>
    </message>
    <message>
        <source>forget an account, its key, its calls and its unsent edits</source>
        <translation>نسيان حساب ومفتاحه ومكالماته وتعديلاته غير المرسلة</translation>
    </message>
    <message>
        <source>fetch new and changed calls, and send what waits</source>
        <translation>جلب المكالمات الجديدة والمعدّلة، وإرسال ما ينتظر</translation>
    </message>
    <message>
        <source>read the whole history again and look for deletions</source>
        <translation>إعادة قراءة كل المكالمات السابقة والبحث عن المحذوف</translation>
    </message>
    <message>
        <source>list calls from the cache</source>
        <translation>سرد المكالمات من المخزن المؤقت</translation>
    </message>
    <message>
        <source>order, such as started:desc (the default) or talk</source>
        <translation>الترتيب، مثل started:desc (الافتراضي) أو talk</translation>
    </message>
    <message>
        <source>at most so many calls</source>
        <translation>هذا العدد من المكالمات على الأكثر</translation>
    </message>
    <message>
        <source>leave out the first calls</source>
        <translation>تخطّي المكالمات الأولى</translation>
    </message>
    <message>
        <source>kind of output (default table); xlsx only with --output</source>
        <translation>نوع المخرجات (الافتراضي table)؛ النوع xlsx مع ‎--output فقط</translation>
    </message>
    <message>
        <source>write to this file, which is replaced only when all went well</source>
        <translation>الكتابة إلى هذا الملف، ولا يُستبدل إلا إذا نجح كل شيء</translation>
    </message>
    <message>
        <source>everything about one call</source>
        <translation>كل شيء عن مكالمة واحدة</translation>
    </message>
    <message>
        <source>totals by direction, status and provider</source>
        <translation>المجاميع حسب الاتجاه والحالة والمزوّد</translation>
    </message>
    <message>
        <source>count by this instead</source>
        <translation>العدّ حسب هذا بدلًا منه</translation>
    </message>
    <message>
        <source>compare with the totals that the providers report</source>
        <translation>المقارنة بالمجاميع التي يذكرها المزوّدون</translation>
    </message>
    <message>
        <source>how many calls have each direction, status, line, employee and so on</source>
        <translation>عدد المكالمات لكل اتجاه وحالة وخط وموظف وغير ذلك</translation>
    </message>
    <message>
        <source>list the saved views and how many calls each shows</source>
        <translation>سرد طرق العرض المحفوظة وعدد المكالمات في كل منها</translation>
    </message>
    <message>
        <source>everything about one view</source>
        <translation>كل شيء عن طريقة عرض واحدة</translation>
    </message>
    <message>
        <source>save a query as a view</source>
        <translation>حفظ استعلام كطريقة عرض</translation>
    </message>
    <message>
        <source>columns of the table, such as &quot;status caller started&quot;</source>
        <translation>أعمدة الجدول، مثل &quot;status caller started&quot;</translation>
    </message>
    <message>
        <source>remove a saved view</source>
        <translation>إزالة طريقة عرض محفوظة</translation>
    </message>
    <message>
        <source>write the saved views as text</source>
        <translation>كتابة طرق العرض المحفوظة كنص</translation>
    </message>
    <message>
        <source>add the views of a text file, - for standard input; yours stay as they are</source>
        <translation>إضافة طرق العرض من ملف نصي، والرمز - للإدخال القياسي؛ وتبقى طرق عرضك كما هي</translation>
    </message>
    <message>
        <source>take over views that differ from yours, too</source>
        <translation>اعتماد طرق العرض التي تختلف عن طرق عرضك أيضًا</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>ذكر ما سيحدث فقط</translation>
    </message>
    <message>
        <source>fetch the recordings of a call, or say why that cannot be</source>
        <translation>جلب تسجيلات مكالمة، أو ذكر سبب تعذّر ذلك</translation>
    </message>
    <message>
        <source>copy the audio to this file, or into this folder</source>
        <translation>نسخ الصوت إلى هذا الملف، أو إلى هذا المجلد</translation>
    </message>
    <message>
        <source>names of files in a folder: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</source>
        <translation>أسماء الملفات في مجلد: ‎{date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</translation>
    </message>
    <message>
        <source>mark a call as reviewed</source>
        <translation>تعليم مكالمة «تمت مراجعتها»</translation>
    </message>
    <message>
        <source>it is to be reviewed again</source>
        <translation>تلزم مراجعتها من جديد</translation>
    </message>
    <message>
        <source>list the review lists and how far they are</source>
        <translation>سرد قوائم المراجعة ومدى تقدمها</translation>
    </message>
    <message>
        <source>draw a fair sample of calls: of everybody the same number, none twice</source>
        <translation>سحب عينة عادلة من المكالمات: العدد نفسه للجميع، دون تكرار</translation>
    </message>
    <message>
        <source>calls of everybody, 1 to 100 (default 5)</source>
        <translation>عدد المكالمات لكل شخص، من 1 إلى 100 (الافتراضي 5)</translation>
    </message>
    <message>
        <source>only this person&apos;s; may be repeated</source>
        <translation>مكالمات هذا الشخص فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>another number draws other calls, the same one the same (default 1)</source>
        <translation>رقم آخر يسحب مكالمات أخرى، والرقم نفسه يسحب نفسها (الافتراضي 1)</translation>
    </message>
    <message>
        <source>make a review list of them</source>
        <translation>إنشاء قائمة مراجعة منها</translation>
    </message>
    <message>
        <source>with --save: its scorecard (default: the first)</source>
        <translation>مع ‎--save: بطاقة التقييم (الافتراضي: الأولى)</translation>
    </message>
    <message>
        <source>scores of a review list by person and by question (default: the newest list)</source>
        <translation>درجات قائمة مراجعة حسب الشخص وحسب السؤال (الافتراضي: أحدث قائمة)</translation>
    </message>
    <message>
        <source>kind of output (default table); csv has a row for every answer</source>
        <translation>نوع المخرجات (الافتراضي table)؛ في csv صف لكل إجابة</translation>
    </message>
    <message>
        <source>list the scorecards</source>
        <translation>سرد بطاقات التقييم</translation>
    </message>
    <message>
        <source>add a scorecard from a JSON file; one of the same name gets a new version</source>
        <translation>إضافة بطاقة تقييم من ملف JSON؛ والبطاقة التي بالاسم نفسه تنال إصدارًا جديدًا</translation>
    </message>
    <message>
        <source>log a call by hand</source>
        <translation>تدوين مكالمة يدويًا</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>required: the calling number</source>
        <translation>مطلوب: الرقم المتصل</translation>
    </message>
    <message>
        <source>required: the called number</source>
        <translation>مطلوب: الرقم المطلوب</translation>
    </message>
    <message>
        <source>default completed</source>
        <translation>الافتراضي completed</translation>
    </message>
    <message>
        <source>the system that carried the call (default manual)</source>
        <translation>النظام الذي مرّت عبره المكالمة (الافتراضي manual)</translation>
    </message>
    <message>
        <source>when it began, ISO 8601 (default: now)</source>
        <translation>وقت بدايتها، ISO 8601 (الافتراضي: الآن)</translation>
    </message>
    <message>
        <source>length of the call</source>
        <translation>طول المكالمة</translation>
    </message>
    <message>
        <source>subject; BlueRockTEL</source>
        <translation>الموضوع؛ BlueRockTEL</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>detailed summary; BlueRockTEL</source>
        <translation>ملخّص مفصّل؛ BlueRockTEL</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>link to the recording</source>
        <translation>رابط التسجيل</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the guest; overrides the match by number</source>
        <translation>معرّف الضيف لدى المزوّد؛ يُقدَّم على المطابقة بالرقم</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee; escapelife</source>
        <translation>معرّف الموظف لدى المزوّد؛ escapelife</translation>
    </message>
    <message>
        <source>number of a ticket; BlueRockTEL</source>
        <translation>رقم تذكرة؛ BlueRockTEL</translation>
    </message>
    <message>
        <source>number of a customer; BlueRockTEL</source>
        <translation>رقم عميل؛ BlueRockTEL</translation>
    </message>
    <message>
        <source>replace the notes of a call; - reads them from standard input</source>
        <translation>استبدال ملاحظات مكالمة؛ الرمز - يقرؤها من الإدخال القياسي</translation>
    </message>
    <message>
        <source>the notes; an empty text clears them</source>
        <translation>الملاحظات؛ النص الفارغ يمسحها</translation>
    </message>
    <message>
        <source>read the notes from a UTF-8 file; - is standard input</source>
        <translation>قراءة الملاحظات من ملف UTF-8؛ الرمز - هو الإدخال القياسي</translation>
    </message>
    <message>
        <source>list what the notes were before, newest first</source>
        <translation>سرد الملاحظات كما كانت من قبل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>take the Nth of that list for the notes again</source>
        <translation>اعتماد العنصر رقم N من تلك القائمة ملاحظاتٍ من جديد</translation>
    </message>
    <message>
        <source>delete a call here and at its provider, for ever</source>
        <translation>حذف مكالمة هنا ولدى مزوّدها نهائيًا</translation>
    </message>
    <message>
        <source>take a record out of its call, for good: show lists the records of a call</source>
        <translation>إخراج سجل من مكالمته نهائيًا: يسرد show سجلات المكالمة</translation>
    </message>
    <message>
        <source>make one call of two, for good</source>
        <translation>جعل مكالمتين مكالمة واحدة نهائيًا</translation>
    </message>
    <message>
        <source>take a call out of the lists of this computer; is:deleted finds it</source>
        <translation>إخراج مكالمة من قوائم هذا الحاسوب؛ يجدها is:deleted</translation>
    </message>
    <message>
        <source>show it again</source>
        <translation>إظهارها من جديد</translation>
    </message>
    <message>
        <source>who rang and reached nobody, whatever line or system, and what became of it</source>
        <translation>من اتصل ولم يجبه أحد، على أي خط أو نظام، وما آل إليه أمره</translation>
    </message>
    <message>
        <source>count, and show what has gone, from this time on, ISO 8601 (default: 24 hours ago)</source>
        <translation>العدّ، وعرض ما انتهى، بدءًا من هذا الوقت، ISO 8601 (الافتراضي: قبل 24 ساعة)</translation>
    </message>
    <message>
        <source>nobody needs to be called back any more, until they ring again</source>
        <translation>لم تعد معاودة الاتصال بهم لازمة، حتى يتصلوا من جديد</translation>
    </message>
    <message>
        <source>why (default other)</source>
        <translation>السبب (الافتراضي other)</translation>
    </message>
    <message>
        <source>what else there is to say</source>
        <translation>ما يُضاف غير ذلك</translation>
    </message>
    <message>
        <source>put off, until then or until they ring again</source>
        <translation>تأجيل حتى ذلك الوقت أو حتى يتصلوا من جديد</translation>
    </message>
    <message>
        <source>until this time, ISO 8601</source>
        <translation>حتى هذا الوقت، ISO 8601</translation>
    </message>
    <message>
        <source>for so many minutes</source>
        <translation>لهذا العدد من الدقائق</translation>
    </message>
    <message>
        <source>you look after it</source>
        <translation>أنت تتولى الأمر</translation>
    </message>
    <message>
        <source>these numbers never ask for a call back again</source>
        <translation>هذه الأرقام لا تطلب معاودة الاتصال أبدًا</translation>
    </message>
    <message>
        <source>take back all that was decided about them: done, put off, taken, hidden</source>
        <translation>التراجع عن كل ما تقرّر بشأنهم: الإنجاز والتأجيل والتولّي والإخفاء</translation>
    </message>
    <message>
        <source>who changed, exported, hid or deleted what, newest first</source>
        <translation>من عدّل أو صدّر أو أخفى أو حذف وماذا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>only entries with these words, this person or call</source>
        <translation>الإدخالات التي فيها هذه الكلمات أو هذا الشخص أو هذه المكالمة فقط</translation>
    </message>
    <message>
        <source>only this action, such as delete or export</source>
        <translation>هذا الإجراء فقط، مثل delete أو export</translation>
    </message>
    <message>
        <source>only from this time on, ISO 8601</source>
        <translation>بدءًا من هذا الوقت فقط، ISO 8601</translation>
    </message>
    <message>
        <source>only before this time, ISO 8601</source>
        <translation>قبل هذا الوقت فقط، ISO 8601</translation>
    </message>
    <message>
        <source>at most so many entries</source>
        <translation>هذا العدد من الإدخالات على الأكثر</translation>
    </message>
    <message>
        <source>a table for spreadsheets</source>
        <translation>جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>the country of numbers without country code, such as DE</source>
        <translation>بلد الأرقام التي بلا رمز بلد، مثل SA</translation>
    </message>
    <message>
        <source>only guests with this in name, number, e-mail or room</source>
        <translation>الضيوف الذين فيهم هذا في الاسم أو الرقم أو البريد الإلكتروني أو الغرفة فقط</translation>
    </message>
    <message>
        <source>their name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>a telephone number; may be repeated</source>
        <translation>رقم هاتف؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>a number that is theirs no longer</source>
        <translation>رقم لم يعد للضيف</translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>their language, such as de or pt-BR</source>
        <translation>اللغة، مثل ar أو pt-BR</translation>
    </message>
    <message>
        <source>adds a stay: its first day</source>
        <translation>يضيف إقامة: يومها الأول</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>يومها الأخير</translation>
    </message>
    <message>
        <source>and its room</source>
        <translation>وغرفتها</translation>
    </message>
    <message>
        <source>notes about them</source>
        <translation>ملاحظات عن الضيف</translation>
    </message>
    <message>
        <source>keep them at this account, too, where its system takes guests; may be repeated</source>
        <translation>حفظهم في هذا الحساب أيضًا، حيث يقبل نظامه الضيوف؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>with --at: the first part of their name</source>
        <translation>مع ‎--at: الجزء الأول من الاسم</translation>
    </message>
    <message>
        <source>and the last one</source>
        <translation>والجزء الأخير</translation>
    </message>
    <message>
        <source>list the directory of guests, by name</source>
        <translation>سرد دليل الضيوف حسب الاسم</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>هذا العدد على الأكثر</translation>
    </message>
    <message>
        <source>leave out the first</source>
        <translation>تخطّي الأوائل</translation>
    </message>
    <message>
        <source>show a guest, by key (g17), by name or by number</source>
        <translation>عرض ضيف، بالمعرّف (g17) أو الاسم أو الرقم</translation>
    </message>
    <message>
        <source>add a guest to the directory</source>
        <translation>إضافة ضيف إلى الدليل</translation>
    </message>
    <message>
        <source>change a guest; an empty text clears</source>
        <translation>تعديل ضيف؛ النص الفارغ يمسح</translation>
    </message>
    <message>
        <source>remove a guest from the directory</source>
        <translation>إزالة ضيف من الدليل</translation>
    </message>
    <message>
        <source>make the other a part of the guest; unmerge takes them apart</source>
        <translation>جعل الآخر جزءًا من الضيف؛ ويفصلهما unmerge</translation>
    </message>
    <message>
        <source>take a guest out of another again</source>
        <translation>إخراج ضيف من ضيف آخر من جديد</translation>
    </message>
    <message>
        <source>import guests from a table (CSV) or from vCards; - is standard input</source>
        <translation>استيراد ضيوف من جدول (CSV) أو من vCards؛ الرمز - هو الإدخال القياسي</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>ذكر ما سيُفعل فقط</translation>
    </message>
    <message>
        <source>what the columns hold, such as name,number,ignored,email</source>
        <translation>محتوى الأعمدة، مثل name,number,ignored,email</translation>
    </message>
    <message>
        <source>days are written 3/16/2026</source>
        <translation>تُكتب الأيام هكذا ‎3/16/2026</translation>
    </message>
    <message>
        <source>write the directory of guests</source>
        <translation>كتابة دليل الضيوف</translation>
    </message>
    <message>
        <source>how (default csv)</source>
        <translation>الصيغة (الافتراضي csv)</translation>
    </message>
    <message>
        <source>write to this file</source>
        <translation>الكتابة إلى هذا الملف</translation>
    </message>
    <message>
        <source>forget a person who asked for it, by key, name or number; shows first what goes</source>
        <translation>نسيان شخص طلب ذلك، بالمعرّف أو الاسم أو الرقم؛ ويعرض أولًا ما سيُمحى</translation>
    </message>
    <message>
        <source>do it, for ever</source>
        <translation>نفّذ ذلك نهائيًا</translation>
    </message>
    <message>
        <source>what the request is known by, for the receipt</source>
        <translation>ما يُعرف به الطلب، من أجل الإيصال</translation>
    </message>
    <message>
        <source>list the receipts of what was erased</source>
        <translation>سرد إيصالات ما تم محوه</translation>
    </message>
    <message>
        <source>how long recordings, transcripts, notes and calls are kept here</source>
        <translation>مدة حفظ التسجيلات ونصوص المكالمات والملاحظات والمكالمات هنا</translation>
    </message>
    <message>
        <source>audio, transcript, notes or facts; without days: for ever; may be repeated</source>
        <translation>القيمة audio أو transcript أو notes أو facts؛ بدون أيام: بلا حد؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>do it, and remove what is too old</source>
        <translation>نفّذ ذلك، وأزل ما هو أقدم من اللازم</translation>
    </message>
    <message>
        <source>say which guest a call was with</source>
        <translation>تحديد الضيف الذي كانت معه المكالمة</translation>
    </message>
    <message>
        <source>by key (g17), by name or by number</source>
        <translation>بالمعرّف (g17) أو الاسم أو الرقم</translation>
    </message>
    <message>
        <source>none that we know, whatever the number says</source>
        <translation>لا أحد ممن نعرفهم، مهما قال الرقم</translation>
    </message>
    <message>
        <source>edits that wait to be sent</source>
        <translation>تعديلات بانتظار الإرسال</translation>
    </message>
    <message>
        <source>send refused or conflicting edits again; yours wins</source>
        <translation>إعادة إرسال التعديلات المرفوضة أو المتعارضة؛ ويُعتمد تعديلك</translation>
    </message>
    <message>
        <source>everything that waits for a decision</source>
        <translation>كل ما ينتظر قرارًا</translation>
    </message>
    <message>
        <source>drop unsent edits; what the provider has shows again</source>
        <translation>تجاهل التعديلات غير المرسلة؛ ويظهر من جديد ما لدى المزوّد</translation>
    </message>
    <message>
        <source>receive events from the vendors, until it is ended, and keep the calls up to date</source>
        <translation>استقبال الأحداث من المزوّدين حتى الإنهاء، وإبقاء المكالمات محدَّثة</translation>
    </message>
    <message>
        <source>address of this computer to listen on (default: 127.0.0.1)</source>
        <translation>عنوان هذا الحاسوب للاستماع (الافتراضي: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port (default: 8787; 0: any free one)</source>
        <translation>المنفذ (الافتراضي: 8787؛ و0: أي منفذ حر)</translation>
    </message>
    <message>
        <source>what vendors call: the address of a tunnel or reverse proxy in front</source>
        <translation>ما يتصل به المزوّدون: عنوان النفق أو الوكيل العكسي في المقدمة</translation>
    </message>
    <message>
        <source>what the events of this account are checked with</source>
        <translation>ما يُتحقق به من أحداث هذا الحساب</translation>
    </message>
    <message>
        <source>serve an invented world of calls on this machine, for trying things and for tests</source>
        <translation>تشغيل عالم مكالمات مُختلَق على هذا الجهاز، للتجربة والاختبار</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (default: any free one)</source>
        <translation>المنفذ على 127.0.0.1 (الافتراضي: أي منفذ حر)</translation>
    </message>
    <message>
        <source>misbehave, such as 429=1@0.1,reset@0.05,truncate#3</source>
        <translation>أعطال متعمّدة، مثل ‎429=1@0.1,reset@0.05,truncate#3</translation>
    </message>
    <message>
        <source>check the profile, the accounts and the keyring</source>
        <translation>فحص الملف الشخصي والحسابات وحلقة المفاتيح</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>فتح النافذة</translation>
    </message>
    <message>
        <source>show an invented hotel instead of your own calls</source>
        <translation>عرض فندق مُختلَق بدل مكالماتك</translation>
    </message>
    <message>
        <source>show this saved view</source>
        <translation>عرض طريقة العرض المحفوظة هذه</translation>
    </message>
    <message>
        <source>write a picture of the filled window and end; needs no display</source>
        <translation>كتابة صورة للنافذة الممتلئة ثم الإنهاء؛ لا يحتاج إلى شاشة</translation>
    </message>
    <message>
        <source>open this dialog, too; --screenshot then shows it</source>
        <translation>فتح مربع الحوار هذا أيضًا؛ عندها يعرضه ‎--screenshot</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>حجم النافذة</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>language and formats, such as fr or en_GB</source>
        <translation>اللغة والتنسيقات، مثل ar أو en_GB</translation>
    </message>
    <message>
        <source>select this call, or the newest that matches a query</source>
        <translation>تحديد هذه المكالمة، أو أحدث مكالمة تطابق استعلامًا</translation>
    </message>
    <message>
        <source>keep every file under DIR</source>
        <translation>حفظ جميع الملفات تحت DIR</translation>
    </message>
    <message>
        <source>contact nobody; edits wait</source>
        <translation>عدم الاتصال بأي جهة؛ والتعديلات تنتظر</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>%1 is reviewed.</source>
        <translation>تمت مراجعة ‎%1.</translation>
    </message>
    <message>
        <source>%1 is to be reviewed.</source>
        <translation>تلزم مراجعة ‎%1.</translation>
    </message>
    <message>
        <source>%1 is hidden here; is:deleted finds it.</source>
        <translation>أُخفيت ‎%1 هنا؛ يجدها is:deleted.</translation>
    </message>
    <message>
        <source>%1 is shown again.</source>
        <translation>تظهر ‎%1 من جديد.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>%1: the provider counts otherwise: %2.</source>
        <translation>في %1، عدّ المزوّد مختلف: %2.</translation>
    </message>
    <message>
        <source>--check and --by do not go together.</source>
        <translation>لا يجتمع ‎--check مع ‎--by.</translation>
    </message>
    <message>
        <source>--check compares everything with the provider: without --query and --offline.</source>
        <translation>الخيار ‎--check يقارن كل شيء بما لدى المزوّد: بدون ‎--query و‎--offline.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>Table of the callback queue. %1 is the key of the reason, such as spam.</extracomment>
        <translation>منجزة: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Table of the callback queue: put off. %1 is a time.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>مؤجّلة</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) missed since %1</source>
        <extracomment>%1 is a time, %n a number of missed calls.</extracomment>
        <translation>
            <numerusform>%n مكالمة فائتة منذ %1</numerusform>
            <numerusform>مكالمة فائتة واحدة منذ %1</numerusform>
            <numerusform>مكالمتان فائتتان منذ %1</numerusform>
            <numerusform>%n مكالمات فائتة منذ %1</numerusform>
            <numerusform>%n مكالمة فائتة منذ %1</numerusform>
            <numerusform>%n مكالمة فائتة منذ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): %1</source>
        <extracomment>Follows &quot;40 calls missed since …&quot;. %1 is a list such as &quot;16 owed, 2 withheld&quot;.</extracomment>
        <translation>
            <numerusform>%n رقم: %1</numerusform>
            <numerusform>رقم واحد: %1</numerusform>
            <numerusform>رقمان: %1</numerusform>
            <numerusform>%n أرقام: %1</numerusform>
            <numerusform>%n رقمًا: %1</numerusform>
            <numerusform>%n رقم: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>مكتمل حتى %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>بانتظار معاودة الاتصال</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>مؤجّلة</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>انتهت منذ ذلك</translation>
    </message>
    <message>
        <source>There is no task “%1”; “callboard queue” shows their keys.</source>
        <translation>لا توجد مهمة «%1»؛ يعرض «callboard queue» مفاتيحها.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) decided.</source>
        <translation>
            <numerusform>اتُّخذ القرار في %n مهمة.</numerusform>
            <numerusform>اتُّخذ القرار في مهمة واحدة.</numerusform>
            <numerusform>اتُّخذ القرار في مهمتين.</numerusform>
            <numerusform>اتُّخذ القرار في %n مهام.</numerusform>
            <numerusform>اتُّخذ القرار في %n مهمة.</numerusform>
            <numerusform>اتُّخذ القرار في %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --until TIME or --minutes N.</source>
        <translation>أعطِ إما ‎--until TIME أو ‎--minutes N.</translation>
    </message>
    <message>
        <source>Something can only be put off to a later time.</source>
        <translation>لا يمكن التأجيل إلا إلى وقت لاحق.</translation>
    </message>
    <message>
        <source>There is no guest “%1”.</source>
        <translation>لا يوجد ضيف «%1».</translation>
    </message>
    <message>
        <source>Several guests are called “%1”; say which by its number, such as g17.</source>
        <translation>أكثر من ضيف باسم «%1»؛ حدّد المقصود برقمه، مثل g17.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>يحتاج ‎%1 إلى عدد صحيح.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>قيمة ‎%1 إحدى هذه: %2.</translation>
    </message>
    <message>
        <source>%1 needs a time such as 2026-03-16T14:00:00Z.</source>
        <translation>يحتاج ‎%1 إلى وقت مثل ‎2026-03-16T14:00:00Z.</translation>
    </message>
    <message>
        <source>%1 needs a size such as 1280x800.</source>
        <translation>يحتاج ‎%1 إلى حجم مثل ‎1280x800.</translation>
    </message>
    <message>
        <source>%1 needs KEY=VALUE.</source>
        <translation>يحتاج ‎%1 إلى KEY=VALUE.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>ورد ‎%1 أكثر من مرة.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>يحتاج ‎%1 إلى %2.</translation>
    </message>
    <message>
        <source>There is one word too many after %1.</source>
        <translation>توجد كلمة زائدة بعد ‎%1.</translation>
    </message>
    <message>
        <source>There is no sub-command “%1”.</source>
        <translation>لا يوجد أمر فرعي «%1».</translation>
    </message>
    <message>
        <source>“%1” needs one more word: %2.</source>
        <translation>يحتاج «%1» إلى كلمة أخرى: %2.</translation>
    </message>
    <message>
        <source>%1 does not go before a sub-command.</source>
        <translation>لا يأتي ‎%1 قبل أمر فرعي.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>الإخراج القياسي</translation>
    </message>
    <message>
        <source>--secret is keyring, env:VARIABLE or file:PATH.</source>
        <translation>قيمة ‎--secret هي keyring أو env:VARIABLE أو file:PATH.</translation>
    </message>
    <message>
        <source>%1 needs one thing more: %2</source>
        <translation>يحتاج %1 إلى أمر آخر: %2</translation>
    </message>
    <message>
        <source>%1 needs --option %2=…: %3</source>
        <translation>يحتاج %1 إلى ‎--option %2=…: %3</translation>
    </message>
    <message>
        <source>The account needs a name: --name N.</source>
        <translation>يحتاج الحساب إلى اسم: ‎--name N.</translation>
    </message>
    <message>
        <source>%1 has no common address: give yours with --base-url U.</source>
        <translation>ليس لدى %1 عنوان مشترك: أعطِ عنوانك عبر ‎--base-url U.</translation>
    </message>
    <message>
        <source>--base-url needs an https address; http is for this machine only.</source>
        <translation>يحتاج ‎--base-url إلى عنوان https؛ أما http فلهذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; it can be: %3.</source>
        <translation>ليس لدى %1 الخيار «%2»؛ الممكن: %3.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; did you mean “%3”?</source>
        <translation>ليس لدى %1 الخيار «%2»؛ هل تقصد «%3»؟</translation>
    </message>
    <message>
        <source>--option timezone needs a name such as Europe/Paris.</source>
        <translation>يحتاج ‎--option timezone إلى اسم مثل Europe/Paris.</translation>
    </message>
    <message>
        <source>--option %1 needs a number.</source>
        <translation>يحتاج ‎--option %1 إلى رقم.</translation>
    </message>
    <message>
        <source>“%1” is secret and does not belong on the command line: it is asked for, or read from standard input.</source>
        <translation>البيان «%1» سرّي ولا مكان له في سطر الأوامر: يُسأل عنه، أو يُقرأ من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>A question on the command line. %1 is an example of what to type.</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>A question on the command line: no answer is needed.</extracomment>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>not shown while you type</source>
        <translation>لا يظهر أثناء الكتابة</translation>
    </message>
    <message>
        <source>Name of the account here (%1):</source>
        <translation>اسم الحساب هنا (%1):</translation>
    </message>
    <message>
        <source>There is no provider “%1”; did you mean “%2”?</source>
        <translation>لا يوجد مزوّد «%1»؛ هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>There is no provider “%1”; it can be: %2.</source>
        <translation>لا يوجد مزوّد «%1»؛ الممكن: %2.</translation>
    </message>
    <message>
        <source>--base-url is empty; leave it out for the usual address.</source>
        <translation>الخيار ‎--base-url فارغ؛ احذفه لاستخدام العنوان المعتاد.</translation>
    </message>
    <message>
        <source>--since needs a day that has been, such as 2026-01-01 or -3m.</source>
        <translation>يحتاج ‎--since إلى يوم مضى، مثل ‎2026-01-01 أو ‎-3m.</translation>
    </message>
    <message>
        <source>Address of your %1 (https://…):</source>
        <translation>عنوان %1 الخاص بك (https://…):</translation>
    </message>
    <message>
        <source>The secret of %1 is a JSON object with %2; %3 is not there.</source>
        <extracomment>%1 is the provider, %2 names separated by commas, %3 one of them.</extracomment>
        <translation>سرّ %1 هو كائن JSON فيه %2؛ و%3 غير موجود.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>لا يوجد حساب «%1».</translation>
    </message>
    <message>
        <source>--secret needs ACCOUNT=env:VARIABLE or ACCOUNT=file:PATH.</source>
        <translation>يحتاج ‎--secret إلى ACCOUNT=env:VARIABLE أو ACCOUNT=file:PATH.</translation>
    </message>
    <message>
        <source>%1: %2 sends no events that can be checked.</source>
        <translation>%1: لا يرسل %2 أحداثًا يمكن التحقق منها.</translation>
    </message>
    <message>
        <source>No account sends events: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>لا يرسل أي حساب أحداثًا؛ ترسلها escapelife وTwilio وAircall وRingCentral وQuo.</translation>
    </message>
    <message>
        <source>%1: the keyring cannot keep a verification token. Give one with --secret.</source>
        <translation>%1: لا يمكن لحلقة المفاتيح حفظ رمز تحقق. أعطِ رمزًا عبر ‎--secret.</translation>
    </message>
    <message>
        <source>%1: events are signed with the account&apos;s auth token, which is not known here. Give it with --secret; until then they are refused.</source>
        <translation>%1: الأحداث موقّعة برمز المصادقة (auth token) للحساب، وهو غير معروف هنا. أعطه عبر ‎--secret؛ وحتى ذلك الحين تُرفض الأحداث.</translation>
    </message>
    <message>
        <source>%1: %2 shows a secret when the webhook is made. Give it with --secret; until then its events are refused.</source>
        <translation>%1: يعرض %2 سرًّا عند إنشاء webhook. أعطه عبر ‎--secret؛ وحتى ذلك الحين تُرفض أحداثه.</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor, with the verification token %3</source>
        <translation>%1: أدخل %2 لدى المزوّد، مع رمز التحقق %3</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor</source>
        <translation>%1: أدخل %2 لدى المزوّد</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused</source>
        <translation>
            <numerusform>رُفض %n طلب</numerusform>
            <numerusform>رُفض طلب واحد</numerusform>
            <numerusform>رُفض طلبان</numerusform>
            <numerusform>رُفضت %n طلبات</numerusform>
            <numerusform>رُفض %n طلبًا</numerusform>
            <numerusform>رُفض %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a wrong signature, %2 without one, %3 out of date, %4 from web pages, %5 for another host, %6 otherwise</source>
        <translation>بتوقيع خاطئ %1، بلا توقيع %2، متقادم %3، من صفحات ويب %4، لمضيف آخر %5، غير ذلك %6</translation>
    </message>
    <message>
        <source>--public-url needs an address such as https://calls.example.com.</source>
        <translation>يحتاج ‎--public-url إلى عنوان مثل https://calls.example.com.</translation>
    </message>
    <message>
        <source>--address needs the address of this computer in numbers, such as 127.0.0.1.</source>
        <translation>يحتاج ‎--address إلى عنوان هذا الحاسوب بالأرقام، مثل 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1 of %2: another program has it, or it is not allowed. Choose another with --port.</source>
        <translation>لا يمكن الاستماع على المنفذ %1 في %2: يشغله برنامج آخر، أو أنه غير مسموح. اختر منفذًا آخر عبر ‎--port.</translation>
    </message>
    <message>
        <source>listen and --offline do not go together.</source>
        <translation>لا يجتمع listen مع ‎--offline.</translation>
    </message>
    <message>
        <source>--port needs a number up to 65535.</source>
        <translation>يحتاج ‎--port إلى رقم لا يتجاوز 65535.</translation>
    </message>
    <message>
        <source>Listening on %1 without encryption: put a reverse proxy with TLS in front of it.</source>
        <translation>الاستماع على %1 بلا تشفير: ضع أمامه وكيلًا عكسيًا مع TLS.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a call; ids look like 1:cal_ab12.</source>
        <translation>ليس «‎%1» معرّف مكالمة؛ شكل المعرّفات مثل ‎1:cal_ab12.</translation>
    </message>
    <message>
        <source>There is no call “%1”.</source>
        <translation>لا توجد المكالمة «‎%1».</translation>
    </message>
    <message>
        <source>--sort is one of: %1; “:desc” turns it round.</source>
        <translation>قيمة ‎--sort إحدى هذه: %1؛ و«‎:desc» يعكس الترتيب.</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE: a spreadsheet is no text.</source>
        <translation>يحتاج ‎--format xlsx إلى ‎--output FILE: فجدول البيانات ليس نصًا.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when it failed, 2 when used wrongly, 3 when partly done.</source>
        <translation>ينتهي بالرقم 0 عند الإنجاز، و1 عند الفشل، و2 عند الاستخدام الخاطئ، و3 عند الإنجاز الجزئي.</translation>
    </message>
    <message>
        <source>Usage: callboard [options] %1
       callboard SUB-COMMAND [options]</source>
        <translation>الاستخدام: callboard [options] %1
           callboard SUB-COMMAND [options]</translation>
    </message>
    <message>
        <source>All calls of a company in one place. Without a sub-command it opens the window.</source>
        <translation>كل مكالمات الشركة في مكان واحد. وبدون أمر فرعي تُفتح النافذة.</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>خيارات النافذة:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>خيارات عامة:</translation>
    </message>
    <message>
        <source>Sub-commands (callboard SUB-COMMAND --help says more):</source>
        <translation>الأوامر الفرعية (للمزيد callboard SUB-COMMAND --help):</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>الاستخدام: %1 [options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <translation>%1: هناك %2، وهنا %3</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>newest calls</source>
        <translation>أحدث المكالمات</translation>
    </message>
    <message>
        <source>older calls</source>
        <translation>مكالمات أقدم</translation>
    </message>
    <message>
        <source>calls that were not finished</source>
        <translation>مكالمات لم تكن قد انتهت</translation>
    </message>
    <message>
        <source>looking for changes in the whole history</source>
        <translation>البحث عن تغييرات في كل المكالمات السابقة</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>waiting, as the provider asked</source>
        <translation>انتظار بطلب من المزوّد</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>%1: %2, %3 read</source>
        <translation>%1: %2، قُرئ %3</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 deleted, %5 sent, %6 pages read</source>
        <translation>%1: جديد %2، معدّل %3، محذوف %4، مرسل %5، صفحات مقروءة %6</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edit(s) wait to be sent; “callboard outbox list” shows them.</source>
        <translation>
            <numerusform>%1: %n تعديل بانتظار الإرسال؛ يعرض «callboard outbox list» التعديلات.</numerusform>
            <numerusform>%1: تعديل واحد بانتظار الإرسال؛ يعرضه «callboard outbox list».</numerusform>
            <numerusform>%1: تعديلان بانتظار الإرسال؛ يعرضهما «callboard outbox list».</numerusform>
            <numerusform>%1: %n تعديلات بانتظار الإرسال؛ يعرضها «callboard outbox list».</numerusform>
            <numerusform>%1: %n تعديلًا بانتظار الإرسال؛ يعرضها «callboard outbox list».</numerusform>
            <numerusform>%1: %n تعديل بانتظار الإرسال؛ يعرضها «callboard outbox list».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) could not be read and were set aside; “callboard doctor” says more.</source>
        <translation>
            <numerusform>%1: تعذّرت قراءة %n عنصر ووُضع جانبًا؛ للمزيد «callboard doctor».</numerusform>
            <numerusform>%1: تعذّرت قراءة عنصر واحد ووُضع جانبًا؛ للمزيد «callboard doctor».</numerusform>
            <numerusform>%1: تعذّرت قراءة عنصرين ووُضعا جانبًا؛ للمزيد «callboard doctor».</numerusform>
            <numerusform>%1: تعذّرت قراءة %n عناصر ووُضعت جانبًا؛ للمزيد «callboard doctor».</numerusform>
            <numerusform>%1: تعذّرت قراءة %n عنصرًا ووُضعت جانبًا؛ للمزيد «callboard doctor».</numerusform>
            <numerusform>%1: تعذّرت قراءة %n عنصر ووُضعت جانبًا؛ للمزيد «callboard doctor».</numerusform>
        </translation>
    </message>
    <message>
        <source>sync and --offline do not go together.</source>
        <translation>لا يجتمع sync مع ‎--offline.</translation>
    </message>
    <message>
        <source>No account is connected yet; “callboard accounts add” connects one.</source>
        <translation>لا يوجد حساب موصول بعد؛ يوصل «callboard accounts add» حسابًا.</translation>
    </message>
    <message>
        <source>There is no view “%1”; “callboard views list” shows them.</source>
        <translation>لا توجد طريقة عرض «%1»؛ يعرضها «callboard views list».</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>تحتاج طريقة العرض إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>الاسم أطول من %n حرف.</numerusform>
            <numerusform>الاسم أطول من حرف واحد.</numerusform>
            <numerusform>الاسم أطول من حرفين.</numerusform>
            <numerusform>الاسم أطول من %n أحرف.</numerusform>
            <numerusform>الاسم أطول من %n حرفًا.</numerusform>
            <numerusform>الاسم أطول من %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>توجد طريقة عرض «%1» من قبل.</translation>
    </message>
    <message>
        <source>the file is too large to be a list of views</source>
        <translation>الملف أكبر من أن يكون قائمة طرق عرض</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>استُبدلت</translation>
    </message>
    <message>
        <source>differs, left as it is</source>
        <translation>مختلفة، تُركت كما هي</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) differ from yours and were left; --replace takes them.</source>
        <translation>
            <numerusform>تختلف %n طريقة عرض عن طرق عرضك وتُركت؛ يعتمدها ‎--replace.</numerusform>
            <numerusform>تختلف طريقة عرض واحدة عن طرق عرضك وتُركت؛ يعتمدها ‎--replace.</numerusform>
            <numerusform>تختلف طريقتا عرض عن طرق عرضك وتُركتا؛ يعتمدهما ‎--replace.</numerusform>
            <numerusform>تختلف %n طرق عرض عن طرق عرضك وتُركت؛ يعتمدها ‎--replace.</numerusform>
            <numerusform>تختلف %n طريقة عرض عن طرق عرضك وتُركت؛ يعتمدها ‎--replace.</numerusform>
            <numerusform>تختلف %n طريقة عرض عن طرق عرضك وتُركت؛ يعتمدها ‎--replace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>حُفظت طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>أُزيلت طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>يُسأل عنه</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>--base-url of your own is needed</source>
        <translation>يلزم ‎--base-url خاص بك</translation>
    </message>
    <message>
        <source>Sign in with a web browser instead of giving a key.</source>
        <translation>تسجيل الدخول عبر متصفح ويب بدل إعطاء مفتاح.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a web browser.</source>
        <translation>لا يتيح %1 تسجيل الدخول عبر متصفح ويب.</translation>
    </message>
    <message>
        <source>A sign-in is kept in the keyring or a file: its key changes by itself.</source>
        <translation>يُحفظ تسجيل الدخول في حلقة المفاتيح أو في ملف: فمفتاحه يتغير من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 replaces its key at every use, so it can only be kept in the keyring or a file.</source>
        <translation>يستبدل %1 مفتاحه عند كل استخدام، لذلك لا يُحفظ إلا في حلقة المفاتيح أو في ملف.</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>يوجد حساب باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the key of %1 in; use --secret env:VARIABLE or file:PATH.</source>
        <translation>لا توجد حلقة مفاتيح لحفظ مفتاح %1؛ استخدم ‎--secret env:VARIABLE أو file:PATH.</translation>
    </message>
    <message>
        <source>Connected “%1” as account %2.</source>
        <translation>تم توصيل «%1» بوصفه الحساب %2.</translation>
    </message>
    <message>
        <source>The key of “%1” works. %2</source>
        <translation>مفتاح «%1» صالح. %2</translation>
    </message>
    <message>
        <source>This forgets the account, its calls and its unsent edits; add --yes to do it.</source>
        <translation>سيُنسى الحساب ومكالماته وتعديلاته غير المرسلة؛ أضف ‎--yes للتنفيذ.</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>أُزيل الحساب، لكن ربما بقي مفتاحه في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>تمت إزالة «%1».</translation>
    </message>
    <message>
        <source>%1 is the only record of its call.</source>
        <translation>السجل ‎%1 هو الوحيد في مكالمته.</translation>
    </message>
    <message>
        <source>%1 is a call of its own now.</source>
        <translation>أصبح ‎%1 مكالمة مستقلة.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call already.</source>
        <translation>المكالمتان ‎%1 و‎%2 واحدة من قبل.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call now.</source>
        <translation>أصبح ‎%1 و‎%2 مكالمة واحدة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field of a call, such as &quot;Summary&quot;, %2 the call.
----------
%1 and %2 are sizes: &quot;120 kB of 2 MB&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a state (&quot;Here&quot;), %2 a size.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>يُحفظ بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s); %1 older</source>
        <translation>
            <numerusform>%n يوم؛ الأقدم: %1</numerusform>
            <numerusform>يوم واحد؛ الأقدم: %1</numerusform>
            <numerusform>يومان؛ الأقدم: %1</numerusform>
            <numerusform>%n أيام؛ الأقدم: %1</numerusform>
            <numerusform>%n يومًا؛ الأقدم: %1</numerusform>
            <numerusform>%n يوم؛ الأقدم: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this person.</source>
        <translation>لا يُعرف شيء عن هذا الشخص.</translation>
    </message>
    <message>
        <source>Nothing is erased yet; add --yes to do it. It cannot be undone.</source>
        <translation>لم يُمحَ شيء بعد؛ أضف ‎--yes للتنفيذ. لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>“%1” is not KIND=DAYS; kinds are audio, transcript, notes and facts.</source>
        <translation>ليس «%1» بالشكل KIND=DAYS؛ الأنواع هي audio وtranscript وnotes وfacts.</translation>
    </message>
    <message>
        <source>Nothing is changed yet; add --yes to do it. What is removed here comes back only from the telephone systems.</source>
        <translation>لم يتغير شيء بعد؛ أضف ‎--yes للتنفيذ. ما يُزال هنا لا يعود إلا من أنظمة الهاتف.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>%1 is a number of calls that were drawn, %n how many there were to draw from.</extracomment>
        <translation>
            <numerusform>%1 من %n مكالمة</numerusform>
            <numerusform>%1 من مكالمة واحدة</numerusform>
            <numerusform>%1 من مكالمتين</numerusform>
            <numerusform>%1 من %n مكالمات</numerusform>
            <numerusform>%1 من %n مكالمة</numerusform>
            <numerusform>%1 من %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls reviewed, score %4</source>
        <extracomment>A line of a report. %1 is the name of a review list, %2 and %3 are numbers of calls, %4 is a score.</extracomment>
        <translation>%1: روجع %2 من %3 مكالمة، الدرجة %4</translation>
    </message>
    <message>
        <source>There is no review list yet.</source>
        <translation>لا توجد قائمة مراجعة بعد.</translation>
    </message>
    <message>
        <source>There is no review list “%1”; “callboard review lists” shows them.</source>
        <translation>لا توجد قائمة مراجعة «%1»؛ يعرضها «callboard review lists».</translation>
    </message>
    <message>
        <source>--per-person is 1 to %1.</source>
        <translation>قيمة ‎--per-person من 1 إلى %1.</translation>
    </message>
    <message>
        <source>There is no scorecard “%1”; “callboard review scorecards” shows them.</source>
        <translation>لا توجد بطاقة تقييم «%1»؛ يعرضها «callboard review scorecards».</translation>
    </message>
    <message>
        <source>There is no call to draw: none passes the query, says who spoke and was not reviewed before.</source>
        <translation>لا توجد مكالمة للسحب: لا مكالمة تطابق الاستعلام ويُعرف من تحدّث فيها ولم تُراجَع من قبل.</translation>
    </message>
    <message>
        <source>A review list needs a name.</source>
        <translation>تحتاج قائمة المراجعة إلى اسم.</translation>
    </message>
    <message>
        <source>A workbook needs a file: --output F.</source>
        <translation>يحتاج المصنّف إلى ملف: ‎--output F.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تتعذّر قراءة «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>The scorecard “%1” is here, with %n question(s).</source>
        <translation>
            <numerusform>بطاقة التقييم «%1» موجودة، وليس فيها أسئلة.</numerusform>
            <numerusform>بطاقة التقييم «%1» موجودة، وفيها سؤال واحد.</numerusform>
            <numerusform>بطاقة التقييم «%1» موجودة، وفيها سؤالان.</numerusform>
            <numerusform>بطاقة التقييم «%1» موجودة، وفيها %n أسئلة.</numerusform>
            <numerusform>بطاقة التقييم «%1» موجودة، وفيها %n سؤالًا.</numerusform>
            <numerusform>بطاقة التقييم «%1» موجودة، وفيها %n سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no guests; leave out --at %2 to keep them here only.</source>
        <translation>لا يقبل %1 ضيوفًا؛ احذف ‎--at %2 لحفظهم هنا فقط.</translation>
    </message>
    <message>
        <source>%1 needs a first and a last name: say which is which with --first-name and --last-name.</source>
        <translation>يحتاج %1 إلى اسم أول واسم عائلة: حدّدهما عبر ‎--first-name و‎--last-name.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a guest there (&quot;sent&quot;).</extracomment>
        <translation>لدى %1: %2</translation>
    </message>
    <message>
        <source>The browser brought a refusal: %1. Try again there, or end with Ctrl+C.</source>
        <translation>عاد المتصفح برفض: %1. أعد المحاولة فيه، أو أنهِ عبر Ctrl+C.</translation>
    </message>
    <message>
        <source>Sign in with this page; the program waits for the browser to come back:</source>
        <translation>سجّل الدخول في هذه الصفحة؛ ينتظر البرنامج عودة المتصفح:</translation>
    </message>
    <message>
        <source>The export could not be written down in the audit trail: %1</source>
        <translation>تعذّر تدوين التصدير في سجل التدقيق: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>(worked out from other times)</source>
        <translation>(محسوب من أوقات أخرى)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>مدة الرنين</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>مدة المحادثة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>(deleted at the provider)</source>
        <translation>(حُذف لدى المزوّد)</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>معروفة من</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Kept here only</source>
        <translation>محفوظة هنا فقط</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>مسار المكالمة</translation>
    </message>
    <message>
        <source>Possibly the same call: %1. %2 To make them one: callboard join %3 %1</source>
        <translation>ربما المكالمة نفسها: ‎%1. %2 لجعلهما واحدة: callboard join %3 %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>you work offline</source>
        <translation>أنت تعمل بلا اتصال</translation>
    </message>
    <message>
        <source>%1 takes no changes of this</source>
        <extracomment>%1 is a list of telephone systems.</extracomment>
        <translation>لا يقبل %1 تعديلات على هذا</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>kept here only: %1</source>
        <translation>محفوظ هنا فقط: %1</translation>
    </message>
    <message>
        <source>kept, but it needs your decision: %1</source>
        <translation>حُفظ، لكنه يحتاج إلى قرارك: %1</translation>
    </message>
    <message>
        <source>kept; will be sent later: %1</source>
        <translation>حُفظ؛ ويُرسل لاحقًا: %1</translation>
    </message>
    <message>
        <source>%1 is too long for notes.</source>
        <translation>النص في ‎%1 أطول من أن يكون ملاحظات.</translation>
    </message>
    <message>
        <source>The notes are not UTF-8 text.</source>
        <translation>الملاحظات ليست نص UTF-8.</translation>
    </message>
    <message>
        <source>note needs one of --text T, --file F, --restore N, --history or -.</source>
        <translation>يحتاج note إلى واحد من ‎--text T, --file F, --restore N, --history أو الرمز -.</translation>
    </message>
    <message>
        <source>No connected account takes calls logged by hand.</source>
        <translation>لا يقبل أي حساب موصول مكالمات مُدوَّنة يدويًا.</translation>
    </message>
    <message>
        <source>Say which account to log into: --account N.</source>
        <translation>حدّد الحساب الذي تُدوَّن فيه: ‎--account N.</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>ملاحظات %1</translation>
    </message>
    <message>
        <source>log needs %1.</source>
        <translation>يحتاج log إلى %1.</translation>
    </message>
    <message>
        <source>--from and --to need phone numbers with country code, such as +13055551234.</source>
        <translation>يحتاج ‎--from و‎--to إلى رقمي هاتف مع رمز البلد، مثل ‎+13055551234.</translation>
    </message>
    <message>
        <source>Logged as %1</source>
        <translation>دُوّنت بالمعرّف ‎%1</translation>
    </message>
    <message>
        <source>This deletes the call for ever, at the provider too; add --yes to do it.</source>
        <translation>سيحذف هذا المكالمة نهائيًا، ولدى المزوّد أيضًا؛ أضف ‎--yes للتنفيذ.</translation>
    </message>
    <message>
        <source>%1 does not let calls be deleted.</source>
        <translation>لا يسمح %1 بحذف المكالمات.</translation>
    </message>
    <message>
        <source>The call stays, because %1 does not let calls be deleted.</source>
        <translation>تبقى المكالمة، لأن %1 لا يسمح بحذف المكالمات.</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>حذف ‎%1</translation>
    </message>
    <message>
        <source>%1 See “%2”.</source>
        <translation>%1 انظر «%2».</translation>
    </message>
    <message>
        <source>--%1 goes with --demo.</source>
        <translation>الخيار ‎--%1 يُستخدم مع ‎--demo.</translation>
    </message>
    <message>
        <source>--view and --query do not go together: a view is a query.</source>
        <translation>لا يجتمع ‎--view مع ‎--query: فطريقة العرض استعلام.</translation>
    </message>
    <message>
        <source>There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Sub-commands and --screenshot work without one.</source>
        <translation>لا توجد شاشة: لم يُضبط WAYLAND_DISPLAY ولا DISPLAY. تعمل الأوامر الفرعية و‎--screenshot من دونها.</translation>
    </message>
    <message>
        <source>No system of this call takes another address of the recording.</source>
        <translation>لا يقبل أي نظام لهذه المكالمة عنوانًا آخر للتسجيل.</translation>
    </message>
    <message>
        <source>edit needs what to change, such as --summary T.</source>
        <translation>يحتاج edit إلى ما يُعدَّل، مثل ‎--summary T.</translation>
    </message>
    <message>
        <source>%1 is so already; nothing was changed.</source>
        <translation>بيانات ‎%1 كذلك من قبل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>correct what is known of a call; an empty text clears</source>
        <translation>تصحيح البيانات المعروفة عن مكالمة؛ النص الفارغ يمسح</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>detailed summary</source>
        <translation>ملخّص مفصّل</translation>
    </message>
    <message>
        <source>another link to the recording</source>
        <translation>رابط آخر للتسجيل</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee</source>
        <translation>معرّف الموظف لدى المزوّد</translation>
    </message>
    <message>
        <source>number of a ticket</source>
        <translation>رقم تذكرة</translation>
    </message>
    <message>
        <source>number of a customer</source>
        <translation>رقم عميل</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the reservation</source>
        <translation>معرّف الحجز لدى المزوّد</translation>
    </message>
    <message>
        <source>put right what a turn of the transcript says, the first being 1; kept here only</source>
        <translation>تصحيح كلمات مقطع من نص المكالمة، والمقطع الأول هو 1؛ يُحفظ هنا فقط</translation>
    </message>
    <message>
        <source>take a correction back; without WORDS</source>
        <translation>التراجع عن تصحيح؛ بدون WORDS</translation>
    </message>
    <message>
        <source>write the lines that are not taken to this table, to be mended and imported</source>
        <translation>كتابة السطور التي لم تؤخذ في هذا الجدول، لتصحيحها واستيرادها</translation>
    </message>
    <message>
        <source>take an import back: that number of guests imports, or the last one</source>
        <translation>التراجع عن استيراد: بحسب رقمه في guests imports، أو عن الأخير</translation>
    </message>
    <message>
        <source>list the imports that can be taken back, newest first</source>
        <translation>سرد عمليات الاستيراد التي يمكن التراجع عنها، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The transcript of this call has no turns to correct.</source>
        <translation>لا مقاطع في نص هذه المكالمة يمكن تصحيحها.</translation>
    </message>
    <message>
        <source>There is no turn %1: say its number, from 1 to %2.</source>
        <translation>لا يوجد مقطع ‎%1: اذكر رقمه، من 1 إلى %2.</translation>
    </message>
    <message>
        <source>correct needs the right words, or --undo.</source>
        <translation>يحتاج correct إلى الكلمات الصحيحة أو إلى ‎--undo.</translation>
    </message>
    <message>
        <source>The right words are missing; --undo takes a correction back.</source>
        <translation>تنقص الكلمات الصحيحة؛ للتراجع عن تصحيح استخدم ‎--undo.</translation>
    </message>
    <message>
        <source>--undo needs a number that guests imports lists, or nothing.</source>
        <translation>يحتاج ‎--undo إلى رقم مما يسرده guests imports، أو يُترك بلا رقم.</translation>
    </message>
    <message>
        <source>There is no import %1 to take back; guests imports lists them.</source>
        <translation>لا يوجد استيراد ‎%1 يمكن التراجع عنه؛ يسرد guests imports ما يوجد.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>بقي: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>جديد %1، معدّل %2</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>مُصحَّح هنا</translation>
    </message>
    <message>
        <source>“%1” is no link to a call or a number; links look like callboard://call/1:cal_ab12 or tel:+33612345678.</source>
        <translation>ليس «%1» رابطًا إلى مكالمة أو رقم؛ شكل الروابط مثل callboard://call/1:cal_ab12 أو tel:+966115551234.</translation>
    </message>
    <message>
        <source>A tel: link goes without --view and --query: it shows the calls of its number.</source>
        <translation>يأتي رابط tel:‎ بدون ‎--view و‎--query: فهو يعرض مكالمات رقمه.</translation>
    </message>
    <message>
        <source>The window was open already and came forward; it did not follow %1.</source>
        <extracomment>%1 are options of the command line, such as --size, --offline.</extracomment>
        <translation>كانت النافذة مفتوحة فعُرضت في المقدمة؛ ولم يُؤخذ بـ ‎%1.</translation>
    </message>
    <message>
        <source>The window is open: “Help, Copy diagnostics” there has the same text.</source>
        <translation>النافذة مفتوحة: تجد النص نفسه فيها عبر «مساعدة، نسخ معلومات التشخيص».</translation>
    </message>
    <message>
        <source>print a text for those who help: no names, numbers, keys or addresses</source>
        <translation>طباعة نص لمن يقدّم المساعدة: بلا أسماء أو أرقام أو مفاتيح أو عناوين</translation>
    </message>
    <message>
        <source>--dialog is accounts, health, events, notifications, manual, manual:CHAPTER, settings, settings:PAGE, connect or connect:PROVIDER.</source>
        <translation>قيمة ‎--dialog هي accounts أو health أو events أو notifications أو manual أو manual:CHAPTER أو settings أو settings:PAGE أو connect أو connect:PROVIDER.</translation>
    </message>
    <message>
        <source>The manual has no chapter “%1”; its chapters are %2.</source>
        <translation>لا فصل باسم «%1» في دليل الاستخدام؛ فصوله: %2.</translation>
    </message>
    <message>
        <source>Nothing has changed. --yes restores it; the present profile is kept aside.</source>
        <translation>لم يتغير شيء. أضف ‎--yes للاستعادة؛ ويُحفظ الملف الشخصي الحالي جانبًا.</translation>
    </message>
    <message>
        <source>%1 exists already; --replace overwrites it, once the new backup is whole.</source>
        <translation>‎%1 موجود من قبل؛ يستبدله ‎--replace بعد اكتمال النسخة الاحتياطية الجديدة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start Callboard again: it repairs the file and says what it did</source>
        <translation>شغّل Callboard من جديد: فهو يصلح الملف ويذكر ما فعله</translation>
    </message>
    <message>
        <source>write everything but keys into one file, readable by you alone, and check it</source>
        <translation>كتابة كل شيء ما عدا المفاتيح في ملف واحد لا يقرؤه غيرك، والتحقق منه</translation>
    </message>
    <message>
        <source>leave out the calls; they are fetched again, as far as the systems have them</source>
        <translation>ترك المكالمات؛ يُعاد جلبها ما دامت لدى الأنظمة</translation>
    </message>
    <message>
        <source>with the recordings that are on this computer</source>
        <translation>مع التسجيلات الموجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>overwrite FILE</source>
        <translation>استبدال FILE</translation>
    </message>
    <message>
        <source>say what is in a backup; with --yes, put it in the place of the profile</source>
        <translation>ذكر ما في نسخة احتياطية؛ ومع ‎--yes وضعه مكان الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <extracomment>A stretch of time; %1 is its first day or year, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>المكالمات يوميًا</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>المكالمات أسبوعيًا</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>المكالمات شهريًا</translation>
    </message>
    <message>
        <source>Calls per quarter</source>
        <translation>المكالمات في كل ربع سنة</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>المكالمات سنويًا</translation>
    </message>
    <message>
        <source>Calls over the years</source>
        <translation>المكالمات على مر السنين</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year.</extracomment>
        <translation>الربع %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and count</comment>
        <extracomment>%1 is a status such as &quot;Missed&quot;, %2 how many calls have it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation>لا مكالمات للعدّ</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1. Most of them: %2.</source>
        <extracomment>%1 is a stretch of days, %2 the busiest part of it, %n the number of calls in all.</extracomment>
        <translation>
            <numerusform>لا مكالمات، %1. الأكثر: %2.</numerusform>
            <numerusform>مكالمة واحدة، %1. الأكثر: %2.</numerusform>
            <numerusform>مكالمتان، %1. الأكثر: %2.</numerusform>
            <numerusform>%n مكالمات، %1. الأكثر: %2.</numerusform>
            <numerusform>%n مكالمة، %1. الأكثر: %2.</numerusform>
            <numerusform>%n مكالمة، %1. الأكثر: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This profile has accounts of its own; the demo needs an empty one.</source>
        <translation>لهذا الملف الشخصي حسابات خاصة به؛ يحتاج العرض التجريبي إلى ملف فارغ.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a recording</source>
        <extracomment>Part of a list of what is known about a person.</extracomment>
        <translation>
            <numerusform>%n منها مع تسجيل</numerusform>
            <numerusform>واحدة منها مع تسجيل</numerusform>
            <numerusform>اثنتان منها مع تسجيل</numerusform>
            <numerusform>%n منها مع تسجيل</numerusform>
            <numerusform>%n منها مع تسجيل</numerusform>
            <numerusform>%n منها مع تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a transcript</source>
        <translation>
            <numerusform>%n منها مع نص المكالمة</numerusform>
            <numerusform>واحدة منها مع نص المكالمة</numerusform>
            <numerusform>اثنتان منها مع نص المكالمة</numerusform>
            <numerusform>%n منها مع نص المكالمة</numerusform>
            <numerusform>%n منها مع نص المكالمة</numerusform>
            <numerusform>%n منها مع نص المكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with notes</source>
        <translation>
            <numerusform>%n منها مع ملاحظات</numerusform>
            <numerusform>واحدة منها مع ملاحظات</numerusform>
            <numerusform>اثنتان منها مع ملاحظات</numerusform>
            <numerusform>%n منها مع ملاحظات</numerusform>
            <numerusform>%n منها مع ملاحظات</numerusform>
            <numerusform>%n منها مع ملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) is asked to delete %n call(s).</source>
        <translation>
            <numerusform>يُطلب من %1 (%2) حذف %n مكالمة.</numerusform>
            <numerusform>يُطلب من %1 (%2) حذف مكالمة واحدة.</numerusform>
            <numerusform>يُطلب من %1 (%2) حذف مكالمتين.</numerusform>
            <numerusform>يُطلب من %1 (%2) حذف %n مكالمات.</numerusform>
            <numerusform>يُطلب من %1 (%2) حذف %n مكالمة.</numerusform>
            <numerusform>يُطلب من %1 (%2) حذف %n مكالمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) keeps %n call(s): its interface deletes nothing. Ask the company itself.</source>
        <translation>
            <numerusform>يحتفظ %1 (%2) بـ %n مكالمة: واجهته لا تحذف شيئًا. اسأل الشركة نفسها.</numerusform>
            <numerusform>يحتفظ %1 (%2) بمكالمة واحدة: واجهته لا تحذف شيئًا. اسأل الشركة نفسها.</numerusform>
            <numerusform>يحتفظ %1 (%2) بمكالمتين: واجهته لا تحذف شيئًا. اسأل الشركة نفسها.</numerusform>
            <numerusform>يحتفظ %1 (%2) بـ %n مكالمات: واجهته لا تحذف شيئًا. اسأل الشركة نفسها.</numerusform>
            <numerusform>يحتفظ %1 (%2) بـ %n مكالمة: واجهته لا تحذف شيئًا. اسأل الشركة نفسها.</numerusform>
            <numerusform>يحتفظ %1 (%2) بـ %n مكالمة: واجهته لا تحذف شيئًا. اسأل الشركة نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>الضيف: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>الرقم: %1</translation>
    </message>
    <message>
        <source>%1 belongs to other guests, too: only calls that were linked by hand go.</source>
        <translation>الرقم %1 يخص ضيوفًا آخرين أيضًا: لا تُمحى إلا المكالمات المربوطة يدويًا.</translation>
    </message>
    <message>
        <source>Here, for ever:</source>
        <translation>هنا، نهائيًا:</translation>
    </message>
    <message numerus="yes">
        <source>%n contact card(s) of telephone systems</source>
        <translation>
            <numerusform>%n بطاقة اتصال من أنظمة الهاتف</numerusform>
            <numerusform>بطاقة اتصال واحدة من أنظمة الهاتف</numerusform>
            <numerusform>بطاقتا اتصال من أنظمة الهاتف</numerusform>
            <numerusform>%n بطاقات اتصال من أنظمة الهاتف</numerusform>
            <numerusform>%n بطاقة اتصال من أنظمة الهاتف</numerusform>
            <numerusform>%n بطاقة اتصال من أنظمة الهاتف</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry in the directory of guests</source>
        <translation>الإدخال في دليل الضيوف</translation>
    </message>
    <message>
        <source>copies of older versions of the data files</source>
        <translation>نسخ من إصدارات أقدم لملفات البيانات</translation>
    </message>
    <message>
        <source>At the telephone systems:</source>
        <translation>لدى أنظمة الهاتف:</translation>
    </message>
    <message>
        <source>Receipt %1: personal data erased</source>
        <extracomment>Title of a text that proves what was erased; %1 is its number.</extracomment>
        <translation>الإيصال %1: مُحيت البيانات الشخصية</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>المنفّذ: %1</translation>
    </message>
    <message>
        <source>Erased here:</source>
        <translation>مُحي هنا:</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Listening, but for no account yet: choose one below.</source>
        <translation>الاستماع جارٍ، لكن لا حساب بعد: اختر حسابًا أدناه.</translation>
    </message>
    <message>
        <source>Listening on port %1 of this computer.</source>
        <extracomment>%1 is a port number of this computer.</extracomment>
        <translation>الاستماع على المنفذ %1 في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Off. Calls show when they are looked for, once a minute.</source>
        <translation>متوقف. تظهر المكالمات عند البحث عنها، مرة كل دقيقة.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>The public address must be like https://calls.example.com.</source>
        <translation>يجب أن يكون العنوان العام مثل https://calls.example.com.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program or not allowed. Choose another one.</source>
        <translation>المنفذ %1 يشغله برنامج آخر أو غير مسموح. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Give this to %1 as the verification token of the subscription. Without any of this, Callboard also hears %1 through a connection that it opens itself.</source>
        <extracomment>%1 is the vendor. The text in the field was made by Callboard.</extracomment>
        <translation>أعطِ هذا إلى %1 رمزَ تحقق للاشتراك. وبدون أي من هذا يسمع Callboard أيضًا من %1 عبر اتصال يفتحه بنفسه.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Enter it here.</source>
        <translation>يوقّع %1 برمز المصادقة (auth token) الرئيسي للحساب. أدخله هنا.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Nothing to enter there.</source>
        <translation>يوقّع %1 برمز المصادقة (auth token) الرئيسي للحساب. لا شيء يُدخل هناك.</translation>
    </message>
    <message>
        <source>%1 shows a token or signing key when the webhook is made. Enter it here; until then its events are refused.</source>
        <translation>يعرض %1 رمزًا أو مفتاح توقيع عند إنشاء webhook. أدخله هنا؛ وحتى ذلك الحين تُرفض أحداثه.</translation>
    </message>
    <message>
        <source>The token or signing key that %1 showed when the webhook was made.</source>
        <translation>الرمز أو مفتاح التوقيع الذي عرضه %1 عند إنشاء webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong signature</source>
        <extracomment>Reasons why requests were refused, in a list after a colon.</extracomment>
        <translation>
            <numerusform>%n بتوقيع خاطئ</numerusform>
            <numerusform>واحد بتوقيع خاطئ</numerusform>
            <numerusform>اثنان بتوقيع خاطئ</numerusform>
            <numerusform>%n بتوقيع خاطئ</numerusform>
            <numerusform>%n بتوقيع خاطئ</numerusform>
            <numerusform>%n بتوقيع خاطئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a signature</source>
        <translation>
            <numerusform>%n بلا توقيع</numerusform>
            <numerusform>واحد بلا توقيع</numerusform>
            <numerusform>اثنان بلا توقيع</numerusform>
            <numerusform>%n بلا توقيع</numerusform>
            <numerusform>%n بلا توقيع</numerusform>
            <numerusform>%n بلا توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n بتاريخ قديم</numerusform>
            <numerusform>واحد بتاريخ قديم</numerusform>
            <numerusform>اثنان بتاريخ قديم</numerusform>
            <numerusform>%n بتاريخ قديم</numerusform>
            <numerusform>%n بتاريخ قديم</numerusform>
            <numerusform>%n بتاريخ قديم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another address</source>
        <translation>
            <numerusform>%n لعنوان آخر</numerusform>
            <numerusform>واحد لعنوان آخر</numerusform>
            <numerusform>اثنان لعنوان آخر</numerusform>
            <numerusform>%n لعنوان آخر</numerusform>
            <numerusform>%n لعنوان آخر</numerusform>
            <numerusform>%n لعنوان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from web page(s)</source>
        <translation>
            <numerusform>%n من صفحات ويب</numerusform>
            <numerusform>واحد من صفحة ويب</numerusform>
            <numerusform>اثنان من صفحات ويب</numerusform>
            <numerusform>%n من صفحات ويب</numerusform>
            <numerusform>%n من صفحات ويب</numerusform>
            <numerusform>%n من صفحات ويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too slow</source>
        <translation>
            <numerusform>%n ببطء زائد</numerusform>
            <numerusform>واحد ببطء زائد</numerusform>
            <numerusform>اثنان ببطء زائد</numerusform>
            <numerusform>%n ببطء زائد</numerusform>
            <numerusform>%n ببطء زائد</numerusform>
            <numerusform>%n ببطء زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that made no sense</source>
        <translation>
            <numerusform>%n بلا معنى</numerusform>
            <numerusform>واحد بلا معنى</numerusform>
            <numerusform>اثنان بلا معنى</numerusform>
            <numerusform>%n بلا معنى</numerusform>
            <numerusform>%n بلا معنى</numerusform>
            <numerusform>%n بلا معنى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>لم يُقبل أي حدث</numerusform>
            <numerusform>قُبل حدث واحد</numerusform>
            <numerusform>قُبل حدثان</numerusform>
            <numerusform>قُبلت %n أحداث</numerusform>
            <numerusform>قُبل %n حدثًا</numerusform>
            <numerusform>قُبل %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 refused: %3</source>
        <extracomment>%1 as &quot;12 events accepted&quot;, %2 how many requests were refused, %3 a list of reasons.</extracomment>
        <translation>%1 · رُفض %2: %3</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 needs a number here, such as 12.</source>
        <extracomment>Below a line for the number of a ticket or customer, where something else was typed. %1 is a telephone system.</extracomment>
        <translation>يحتاج %1 هنا إلى رقم، مثل 12.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <extracomment>A moment of today; %1 is the time of day.</extracomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>A moment of yesterday; %1 is the time of day.</extracomment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A moment of another day; %1 is the date, %2 the time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time and zone</comment>
        <extracomment>A full moment; %1 is the long date, %2 the time with seconds, %3 the time zone&apos;s abbreviation.</extracomment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>%1 is what is said about a guest&apos;s stay (&quot;In house until Tue 17 Mar&quot;), %2 their room.</extracomment>
        <translation>%1، غرفة %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>A column of a table that is not imported.</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>توجد علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark: %1</source>
        <translation>يوجد نص بعد علامة اقتباس ختامية: %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: “%1” is one too many.</source>
        <translation>الخلايا أكثر من الأعمدة: «%1» زائدة.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>توجد خلية أطول من اللازم.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>لا يوجد اسم ولا رقم.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>ليس «%1» رقم هاتف.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>ليس «%1» تاريخًا.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>البطاقة بلا نهاية.</translation>
    </message>
    <message>
        <source>“%1” belongs to no card.</source>
        <translation>لا ينتمي «%1» إلى أي بطاقة.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file that was not imported. %1 is its number, %2 a sentence that says why.</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <extracomment>About a guest&apos;s stay. %1 is a day.</extracomment>
        <translation>يصل %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <extracomment>About a guest&apos;s stay that is over. %1 is the day they left.</extracomment>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>مقيم الآن</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>يغادر اليوم</translation>
    </message>
    <message>
        <source>In house until %1</source>
        <extracomment>About a guest&apos;s stay. %1 is the day they leave.</extracomment>
        <translation>مقيم حتى %1</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>Why a guest may be the caller.</extracomment>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>similar number</source>
        <translation>رقم مشابه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Known to %1</source>
        <extracomment>How we know who a call was with. %1 is the name of a telephone system.</extracomment>
        <translation>معروف لدى %1</translation>
    </message>
    <message>
        <source>Found by the number</source>
        <translation>وُجد من خلال الرقم</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>مربوط يدويًا</translation>
    </message>
    <message>
        <source>%1 needs a first name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>يحتاج %1 إلى اسم أول.</translation>
    </message>
    <message>
        <source>%1 needs a last name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>يحتاج %1 إلى اسم عائلة.</translation>
    </message>
    <message>
        <source>%1 changes guests by their e-mail address, and has none of this guest. What you change stays here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>يعدّل %1 الضيوف بعنوان بريدهم الإلكتروني، وليس لديه عنوان لهذا الضيف. ما تعدّله يبقى هنا.</translation>
    </message>
    <message>
        <source>%1 knows this guest by another e-mail address. With this one it would make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>يعرف %1 هذا الضيف بعنوان بريد إلكتروني آخر. وبهذا العنوان سينشئ ضيفًا ثانيًا.</translation>
    </message>
    <message>
        <source>This guest was sent to %1 and no answer has come yet. Without the same e-mail address, sending again could make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>أُرسل هذا الضيف إلى %1 ولم يأتِ رد بعد. بدون عنوان البريد الإلكتروني نفسه قد تنشئ إعادة الإرسال ضيفًا ثانيًا.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The provider</source>
        <extracomment>In place of the name of an account that was removed.</extracomment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column title</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: which field an unsent edit changes.</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <comment>column title</comment>
        <extracomment>Column title: for how long an edit has been waiting.</extracomment>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column title</comment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>column title</comment>
        <extracomment>Column title: when an edit is sent, or tried again.</extracomment>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long an edit waits: less than a minute</comment>
        <translation>لحظة</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long an edit waits</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>how long an edit waits</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an edit waits</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A call in a list: %1 is the other party, %2 when it was.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>when you decide</source>
        <extracomment>Next try of an edit that the provider refused: it waits for a decision.</extracomment>
        <translation>حين تقرر</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <extracomment>Next try of an edit: as soon as the provider can be reached.</extracomment>
        <translation>في أقرب وقت</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked for a guest with this name and number. If none is found, nothing is sent again unless you say so: look there first.</source>
        <translation>أُرسل، لكن لم يأتِ رد. يُسأل %1 عن ضيف بهذا الاسم والرقم. وإن لم يوجد، فلن يُعاد إرسال شيء إلا بطلبك: تحقّق هناك أولًا.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. It is sent again by itself: %1 knows the guest by the e-mail address, and makes no second one.</source>
        <translation>أُرسل، لكن لم يأتِ رد. يُعاد إرساله تلقائيًا: يعرف %1 الضيف بعنوان بريده الإلكتروني، ولا ينشئ ضيفًا ثانيًا.</translation>
    </message>
    <message>
        <source>It could not be sent yet. It is tried again by itself.</source>
        <translation>تعذّر إرساله بعد. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>It is kept on this computer and sent by itself.</source>
        <translation>محفوظ على هذا الحاسوب ويُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>It is being sent to %1.</source>
        <translation>يجري إرساله إلى %1.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked whether it arrived before anything is sent again.</source>
        <translation>أُرسل، لكن لم يأتِ رد. يُسأل %1 عن وصوله قبل إعادة إرسال أي شيء.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>وصل إلى %1.</translation>
    </message>
    <message>
        <source>%1 refused it. Try again when the reason is gone, or discard it.</source>
        <translation>رفضه %1. أعد المحاولة حين يزول السبب، أو تجاهل التعديل.</translation>
    </message>
    <message>
        <source>It was changed at %1, too, since you began. Try again to let yours win, or discard yours.</source>
        <translation>عُدّل لدى %1 أيضًا منذ أن بدأت. أعد المحاولة لاعتماد تعديلك، أو تجاهل تعديلك.</translation>
    </message>
    <message>
        <source>It comes from a backup and may have been sent since, so it waits for you. Try again to send it: %1 is asked first whether it is there already. Discard it if it is no longer wanted.</source>
        <translation>يأتي من نسخة احتياطية وربما أُرسل بعدها، لذلك ينتظر قرارك. أعد المحاولة لإرساله: يُسأل %1 أولًا هل وصل من قبل. وتجاهله إن لم يعد مطلوبًا.</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>The recording cannot be read from the disk.</source>
        <translation>تتعذّر قراءة التسجيل من القرص.</translation>
    </message>
    <message>
        <source>The recording is empty: the call system sent nothing.</source>
        <translation>التسجيل فارغ: لم يرسل نظام الهاتف شيئًا.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording.</source>
        <translation>ما أرسله نظام الهاتف ليس تسجيلًا.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording but %1.</source>
        <translation>ما أرسله نظام الهاتف ليس تسجيلًا بل %1.</translation>
    </message>
    <message>
        <source>There is no sound in this recording.</source>
        <translation>لا صوت في هذا التسجيل.</translation>
    </message>
    <message>
        <source>This kind of recording (%1) cannot be played; save it and try another player.</source>
        <extracomment>%1 is the name of a way to encode audio.</extracomment>
        <translation>لا يمكن تشغيل هذا النوع من التسجيلات (%1)؛ احفظه وجرّب مشغلًا آخر.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>التسجيل تالف.</translation>
    </message>
    <message>
        <source>The recording ends early: the rest of it is missing.</source>
        <translation>ينتهي التسجيل مبكرًا: بقيته مفقودة.</translation>
    </message>
    <message>
        <source>The download of the recording broke off; play it again to go on.</source>
        <translation>انقطع تنزيل التسجيل؛ شغّله مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones: it plays, but nobody hears it.</source>
        <translation>لا مكبر صوت ولا سماعات في هذا الحاسوب: التشغيل جارٍ، لكن لا أحد يسمعه.</translation>
    </message>
    <message>
        <source>The chosen loudspeaker or headphones went away.</source>
        <translation>مكبر الصوت أو السماعات المختارة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>&amp;Both ears, as recorded</source>
        <translation>الأذنان، كما سُجّل</translation>
    </message>
    <message>
        <source>&amp;Mixed, the same in both ears</source>
        <translation>صوت ممزوج، نفسه في الأذنين</translation>
    </message>
    <message>
        <source>&amp;First voice only (left channel)</source>
        <translation>الصوت الأول فقط (القناة اليسرى)</translation>
    </message>
    <message>
        <source>&amp;Second voice only (right channel)</source>
        <translation>الصوت الثاني فقط (القناة اليمنى)</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل (Client ID)</translation>
    </message>
    <message>
        <source>Only to sign in instead of using a key: Phone.inc issues it to partners by e-mail.</source>
        <translation>لتسجيل الدخول بدل استخدام مفتاح فقط: تصدره Phone.inc للشركاء بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>In Phone.inc&apos;s settings under API keys. It is shown once, when it is made, and sees the calls of the whole company. Phone.inc shows only the 50 newest calls at a time: what was not read in time may stay a gap.</source>
        <translation>في إعدادات Phone.inc تحت API keys. يُعرض مرة واحدة عند إنشائه، ويرى مكالمات الشركة كلها. لا يعرض Phone.inc في المرة الواحدة إلا أحدث 50 مكالمة: ما لم يُقرأ في حينه قد يبقى ناقصًا.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>معرّف الحساب SID</translation>
    </message>
    <message>
        <source>On the first page of console.twilio.com under Account Info. It begins with AC.</source>
        <translation>في الصفحة الأولى من console.twilio.com تحت Account Info. يبدأ بـ AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>معرّف SID لمفتاح API</translation>
    </message>
    <message>
        <source>Only when you sign in with an API key: in the console under Account, API keys &amp; tokens. It begins with SK.</source>
        <translation>عند تسجيل الدخول بمفتاح API فقط: في وحدة التحكم تحت Account ثم API keys &amp; tokens. يبدأ بـ SK.</translation>
    </message>
    <message>
        <source>Auth token or API key secret</source>
        <translation>رمز المصادقة أو سر مفتاح API</translation>
    </message>
    <message>
        <source>The auth token stands under the account SID. With an API key SID, the secret that the console showed once when the key was made.</source>
        <translation>رمز المصادقة (auth token) موجود تحت معرّف الحساب SID. ومع معرّف SID لمفتاح API: السر الذي عرضته وحدة التحكم مرة واحدة عند إنشاء المفتاح.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>The bearer token of your Sunset login. Ask Sunset for one, and for the address of its API: it is not the one of the documentation.</source>
        <translation>رمز الحامل (bearer token) لدخولك إلى Sunset. اطلبه من Sunset، واطلب عنوان واجهة API: فهو ليس العنوان المذكور في التوثيق.</translation>
    </message>
    <message>
        <source>In escapelife under Settings, API keys. One key belongs to one property.</source>
        <translation>في escapelife تحت Settings ثم API keys. المفتاح الواحد لمنشأة واحدة.</translation>
    </message>
    <message>
        <source>An administrator makes it in Skipcall&apos;s settings, under API. It shows the calls of the workspaces that were ticked there, and works on the plans Starter, Intermédiaire and Expert.</source>
        <translation>ينشئه مدير في إعدادات Skipcall تحت API. يعرض مكالمات مساحات العمل المحدّدة هناك، ويعمل في باقات Starter وIntermédiaire وExpert.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The address that a user of your BlueRockTEL signs in with. The server is the address in the browser&apos;s bar, https://….bluerocktel.net. Calls that are logged here appear there under this user&apos;s name, so an own user for Callboard is a good idea.</source>
        <translation>العنوان الذي يسجّل به أحد مستخدمي BlueRockTEL لديكم الدخول. والخادم هو العنوان في شريط المتصفح، https://….bluerocktel.net. المكالمات المُدوَّنة هنا تظهر هناك باسم هذا المستخدم، لذلك يُستحسن إنشاء مستخدم خاص بـ Callboard.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same user&apos;s password. BlueRockTEL has no API keys: the program signs in as this user.</source>
        <translation>كلمة مرور المستخدم نفسه. ليس في BlueRockTEL مفاتيح API: يسجّل البرنامج الدخول بصفة هذا المستخدم.</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>معرّف API</translation>
    </message>
    <message>
        <source>In the Aircall dashboard under Integrations &amp; API, API keys, Add a new API key: the first of the two words shown. Only an admin may do that. Not needed to sign in with the browser.</source>
        <translation>في لوحة Aircall تحت Integrations &amp; API ثم API keys ثم Add a new API key: أولى الكلمتين المعروضتين. لا يجوز ذلك إلا للمدير. غير لازم لتسجيل الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>Only to sign in with the browser instead of using an API key: of your app, as Aircall gives it to partners. Its redirect address must be http://127.0.0.1:53018/callback.</source>
        <translation>لتسجيل الدخول عبر المتصفح بدل استخدام مفتاح API فقط: من تطبيقك، كما تعطيه Aircall لشركائها. يجب أن يكون عنوان إعادة التوجيه فيه http://127.0.0.1:53018/callback.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل (Client secret)</translation>
    </message>
    <message>
        <source>Only to sign in with the browser: it comes with the client ID.</source>
        <translation>لتسجيل الدخول عبر المتصفح فقط: يأتي مع معرّف العميل.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>The second of the two words that Aircall shows when an API key is made, and only then.</source>
        <translation>ثانية الكلمتين اللتين يعرضهما Aircall عند إنشاء مفتاح API، وعندها فقط.</translation>
    </message>
    <message>
        <source>In the RingCentral developer console, open your app and copy the Client ID from its Credentials. The app needs the permissions Read Accounts, Read Call Log, Read Call Recording and, for voicemails, Read Messages; the user needs Full Company Call Log to see all calls of the company.</source>
        <translation>في وحدة تحكم المطورين RingCentral، افتح تطبيقك وانسخ Client ID من Credentials. يحتاج التطبيق إلى الأذونات Read Accounts وRead Call Log وRead Call Recording، وللبريد الصوتي Read Messages؛ ويحتاج المستخدم إلى Full Company Call Log لرؤية كل مكالمات الشركة.</translation>
    </message>
    <message>
        <source>Next to the Client ID. An app for signing in with the browser may have none.</source>
        <translation>بجانب Client ID. قد لا يكون لتطبيق تسجيل الدخول عبر المتصفح سر.</translation>
    </message>
    <message>
        <source>JWT credential</source>
        <translation>بيانات اعتماد JWT</translation>
    </message>
    <message>
        <source>In the RingCentral developer console under your name, Credentials, Create JWT. To sign in with the browser instead, add http://127.0.0.1:53017/callback to the redirect addresses of your app.</source>
        <translation>في وحدة تحكم المطورين RingCentral تحت اسمك، ثم Credentials ثم Create JWT. ولتسجيل الدخول عبر المتصفح بدلًا من ذلك، أضف http://127.0.0.1:53017/callback إلى عناوين إعادة التوجيه في تطبيقك.</translation>
    </message>
    <message>
        <source>In Quo (formerly OpenPhone) under Workspace settings, API. Only the workspace&apos;s owner and its admins see that page.</source>
        <translation>في Quo (سابقًا OpenPhone) تحت Workspace settings ثم API. لا يرى تلك الصفحة إلا مالك مساحة العمل ومديروها.</translation>
    </message>
</context>
<context>
    <name>RecordingWords</name>
    <message>
        <source>The recording is being fetched: %1 so far.</source>
        <translation>يجري جلب التسجيل: %1 حتى الآن.</translation>
    </message>
    <message>
        <source>The recording is being fetched: %1 of %2.</source>
        <translation>يجري جلب التسجيل: %1 من %2.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>Both are the subject of a sentence about what went wrong, at its beginning.</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>تعذّر جلب التسجيل.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a recording</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Being made</source>
        <comment>state of a recording: the call system is not ready with it</comment>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <comment>state of a recording</comment>
        <translation>لم يُجلب بعد</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <comment>state of a recording</comment>
        <translation>قيد الجلب</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>state of a recording: on this computer</comment>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>state of a recording: the call system has it no more</comment>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>No right</source>
        <comment>state of a recording: the account may not hear it</comment>
        <translation>لا حق فيه</translation>
    </message>
    <message>
        <source>Not given out</source>
        <comment>state of a recording: the call system has no way to it</comment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <comment>state of a recording: in the customer&apos;s own storage</comment>
        <translation>محفوظ في مكان آخر</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a recording</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>ليس لهذه المكالمة تسجيل.</translation>
    </message>
    <message>
        <source>The call system is still making the recording; try again in a few minutes.</source>
        <translation>ما زال نظام الهاتف ينشئ التسجيل؛ أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The recording is not on this computer, and nothing can be fetched while offline.</source>
        <translation>التسجيل ليس على هذا الحاسوب، ولا يمكن جلب شيء بلا اتصال.</translation>
    </message>
    <message>
        <source>The recording is on this computer.</source>
        <translation>التسجيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The call system has the recording no more.</source>
        <translation>لم يعد التسجيل لدى نظام الهاتف.</translation>
    </message>
    <message>
        <source>The account may not hear this recording; its owner can give it the right to.</source>
        <translation>لا يجوز للحساب سماع هذا التسجيل؛ يمكن لمالكه منحه هذا الحق.</translation>
    </message>
    <message>
        <source>This call system gives out no audio: listen to it in its own program.</source>
        <translation>لا يتيح نظام الهاتف هذا أي صوت: استمع إليه في برنامجه الخاص.</translation>
    </message>
    <message>
        <source>The recording lies in your company&apos;s own storage; listen to it there.</source>
        <translation>التسجيل في وحدة تخزين خاصة بشركتك؛ استمع إليه هناك.</translation>
    </message>
    <message>
        <source>The key of the account is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>مفتاح الحساب ليس في حلقة المفاتيح، أو أن الحلقة مقفلة. افتح قفلها أو أدخل المفتاح من جديد.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of the recording. Open a web browser and sign in to the network.</source>
        <translation>صفحة دخول في هذه الشبكة تحول دون الوصول إلى التسجيل. افتح متصفح ويب وسجّل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>The call system</source>
        <translation>نظام الهاتف</translation>
    </message>
</context>
<context>
    <name>RejectedReport</name>
    <message>
        <source>This is the file that is imported. Choose another name.</source>
        <translation>هذا هو الملف الذي يُستورد. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason.</extracomment>
        <translation>تتعذّر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <extracomment>Name of a file. %1 is that of an imported file, such as &quot;guests&quot;.</extracomment>
        <translation>سطور لم تؤخذ من %1</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>&amp;Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>&amp;Transcripts and summaries</source>
        <translation>نصوص المكالمات والملخّصات</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Whole &amp;calls</source>
        <extracomment>The calls themselves: when, who, how long.</extracomment>
        <translation>المكالمات كاملة</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The file is not JSON: %1.</source>
        <extracomment>Why a file cannot be read as a scorecard. %1 is what the reader of JSON says, in English.</extracomment>
        <translation>الملف ليس JSON: %1.</translation>
    </message>
    <message>
        <source>The file is no scorecard: it needs “name” and “sections”.</source>
        <translation>الملف ليس بطاقة تقييم: يلزم «name» و«sections».</translation>
    </message>
    <message>
        <source>The scorecard needs a name.</source>
        <translation>تحتاج بطاقة التقييم إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>“%1…” is longer than %n character(s).</source>
        <extracomment>%1 is the beginning of a text, %n the number of characters it may have.</extracomment>
        <translation>
            <numerusform>النص «%1…» أطول من %n حرف.</numerusform>
            <numerusform>النص «%1…» أطول من حرف واحد.</numerusform>
            <numerusform>النص «%1…» أطول من حرفين.</numerusform>
            <numerusform>النص «%1…» أطول من %n أحرف.</numerusform>
            <numerusform>النص «%1…» أطول من %n حرفًا.</numerusform>
            <numerusform>النص «%1…» أطول من %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard needs a question.</source>
        <translation>تحتاج بطاقة التقييم إلى سؤال.</translation>
    </message>
    <message numerus="yes">
        <source>A scorecard has at most %n question(s).</source>
        <translation>
            <numerusform>في بطاقة التقييم %n سؤال على الأكثر.</numerusform>
            <numerusform>في بطاقة التقييم سؤال واحد على الأكثر.</numerusform>
            <numerusform>في بطاقة التقييم سؤالان على الأكثر.</numerusform>
            <numerusform>في بطاقة التقييم %n أسئلة على الأكثر.</numerusform>
            <numerusform>في بطاقة التقييم %n سؤالًا على الأكثر.</numerusform>
            <numerusform>في بطاقة التقييم %n سؤال على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The section needs a name.</source>
        <translation>يحتاج القسم إلى اسم.</translation>
    </message>
    <message>
        <source>The question needs a text.</source>
        <translation>يحتاج السؤال إلى نص.</translation>
    </message>
    <message>
        <source>The id “%1” may have letters, digits, “-” and “_” only.</source>
        <translation>المعرّف «%1» لا يجوز أن يحوي إلا حروفًا لاتينية وأرقامًا و«-» و«_».</translation>
    </message>
    <message>
        <source>The id “%1” is another question&apos;s already.</source>
        <translation>المعرّف «%1» لسؤال آخر من قبل.</translation>
    </message>
    <message>
        <source>The weight is %1; it must be a whole number from 0 to %2.</source>
        <translation>الوزن هو %1؛ يجب أن يكون عددًا صحيحًا من 0 إلى %2.</translation>
    </message>
    <message>
        <source>The scale is “%1”; it must be “1-5” or “yes-no”.</source>
        <translation>المقياس هو «%1»؛ يجب أن يكون «‎1-5» أو «yes-no».</translation>
    </message>
    <message>
        <source>The comment is “%1”; it must be “never”, “low” or “always”.</source>
        <translation>التعليق هو «%1»؛ يجب أن يكون «never» أو «low» أو «always».</translation>
    </message>
    <message>
        <source>Every weight is 0: at least one question must count.</source>
        <translation>كل الأوزان 0: يجب أن يُحتسب سؤال واحد على الأقل.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A score. %1 is a whole number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>answer</comment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Score %1, %2 of %3 answered</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;, %2 and %3 are numbers of questions.</extracomment>
        <translation>الدرجة %1، أُجيب عن %2 من %3</translation>
    </message>
    <message>
        <source>Score %1: failed by “%2”</source>
        <extracomment>The answer to a question makes the score of the whole call 0. %1 is &quot;0 %&quot;, %2 the question.</extracomment>
        <translation>الدرجة %1: بسبب «%2»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many calls of a review list are finished: &quot;17 of 30&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min left at your pace</source>
        <extracomment>Follows &quot;17 of 30 · &quot;. How long the rest takes if one goes on like this.</extracomment>
        <translation>
            <numerusform>بقيت %n دقيقة بوتيرتك</numerusform>
            <numerusform>بقيت دقيقة واحدة بوتيرتك</numerusform>
            <numerusform>بقيت دقيقتان بوتيرتك</numerusform>
            <numerusform>بقيت %n دقائق بوتيرتك</numerusform>
            <numerusform>بقيت %n دقيقة بوتيرتك</numerusform>
            <numerusform>بقيت %n دقيقة بوتيرتك</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>fails the call</source>
        <translation>يجعل درجة المكالمة 0</translation>
    </message>
    <message>
        <source>needs a comment</source>
        <translation>يحتاج إلى تعليق</translation>
    </message>
    <message>
        <source>Section %1, question %2: %3</source>
        <extracomment>Where something is wrong in a scorecard. %1 and %2 are numbers, %3 a sentence.</extracomment>
        <translation>القسم %1، السؤال %2: %3</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <extracomment>%1 is a number, %2 a sentence.</extracomment>
        <translation>القسم %1: %2</translation>
    </message>
    <message>
        <source>Guest call</source>
        <extracomment>Name of the scorecard that the program comes with.</extracomment>
        <translation>مكالمة ضيف</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>section of a scorecard</comment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Greeting: house, name, friendly</source>
        <translation>التحية: المنشأة، الاسم، بلطف</translation>
    </message>
    <message>
        <source>Listened and asked what was unclear</source>
        <translation>استمع وسأل عمّا لم يكن واضحًا</translation>
    </message>
    <message>
        <source>Matter</source>
        <comment>section of a scorecard</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What was said is right and complete</source>
        <translation>ما قيل صحيح وكامل</translation>
    </message>
    <message>
        <source>Offered a solution, and said what comes next</source>
        <translation>عرض حلًا، وقال ما الخطوة التالية</translation>
    </message>
    <message>
        <source>Tone: calm and polite, also under pressure</source>
        <translation>النبرة: هادئة ومهذبة، وتحت الضغط أيضًا</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>section of a scorecard</comment>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>No guest&apos;s details were given to somebody else</source>
        <translation>لم تُعطَ بيانات ضيف لشخص آخر</translation>
    </message>
    <message>
        <source>End</source>
        <comment>section of a scorecard</comment>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Summed up what was agreed</source>
        <translation>لخّص ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>The note says what the next person must know</source>
        <translation>تذكر الملاحظة ما يجب أن يعرفه الشخص التالي</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت مراجعتها</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: how the score has changed.</extracomment>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: calls whose score a question made 0.</extracomment>
        <translation>بدرجة 0</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a person&apos;s calls are reviewed: &quot;4 of 5&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Column: the mean of all people.</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;.</extracomment>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Follows &quot;Score 87 %&quot;. %1 is the score of earlier reviews.</extracomment>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>Score %1 · %2 of %3 calls reviewed</source>
        <extracomment>%1 is a mean score, %2 and %3 are numbers of calls.</extracomment>
        <translation>الدرجة %1 · روجع %2 من %3 مكالمة</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>حسب السؤال</translation>
    </message>
    <message>
        <source>Drawn from: %1 · %2 per person · draw number %3 · scorecard “%4”</source>
        <extracomment>At the end of a report: how the calls were chosen. %1 is a query, %2 the number of calls per person, %3 the number that decides the draw, %4 the name of the scorecard.</extracomment>
        <translation>سُحبت من: %1 · %2 لكل شخص · رقم السحب %3 · بطاقة التقييم «%4»</translation>
    </message>
    <message>
        <source>What does not apply counts nothing; a question that fails the call makes its score 0.</source>
        <translation>ما لا ينطبق لا يُحتسب؛ والسؤال الحاسم قد يجعل درجة المكالمة 0.</translation>
    </message>
</context>
<context>
    <name>ReviewResults</name>
    <message>
        <source>Person</source>
        <extracomment>Column of a table: who spoke.</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column of a table: what an answer earns, 0 to 100.</extracomment>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Column of a table: how much a question counts.</extracomment>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a table: what the whole call got, in percent.</extracomment>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>المُراجِع</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>وقت المراجعة</translation>
    </message>
</context>
<context>
    <name>ReviewWorkbook</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت مراجعتها</translation>
    </message>
    <message>
        <source>Score %</source>
        <translation>الدرجة %</translation>
    </message>
    <message>
        <source>Before %</source>
        <extracomment>Column: the score of earlier reviews.</extracomment>
        <translation>قبل %</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: how many calls a question failed.</extracomment>
        <translation>بدرجة 0</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>Column: where in the recording a remark stands.</extracomment>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>نص العلامة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الكاتب</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Callboard goes on by itself. You can close this page.</source>
        <translation>يتابع Callboard تلقائيًا. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was connected. You can try again, or cancel in Callboard.</source>
        <translation>لم يُوصل شيء. يمكنك إعادة المحاولة، أو الإلغاء في Callboard.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>هذه الصفحة لتسجيل دخول آخر</translation>
    </message>
    <message>
        <source>Nothing was connected. Begin again in Callboard.</source>
        <translation>لم يُوصل شيء. ابدأ من جديد في Callboard.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>To call back</source>
        <extracomment>State of a missed call: nobody has called back.</extracomment>
        <translation>بانتظار معاودة الاتصال</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <extracomment>State of a missed call: somebody called back and nobody answered.</extracomment>
        <translation>محاولة بلا رد</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a missed call: it was called back and answered.</extracomment>
        <translation>تمت معاودة الاتصال</translation>
    </message>
    <message>
        <source>Called again</source>
        <extracomment>State of a missed call: the caller rang again and was answered.</extracomment>
        <translation>اتصل من جديد</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>State of a missed call that cannot be called back; also of any call whose number is hidden.</extracomment>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>Going on now</source>
        <extracomment>State of a call: ringing, or people are talking.</extracomment>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>Edits waiting</source>
        <extracomment>State of a call with edits that its telephone system does not have yet.</extracomment>
        <translation>تعديلات بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Joined of several</source>
        <extracomment>State of a call that several systems told us about.</extracomment>
        <translation>مدموجة من عدة سجلات</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>State of a call that its telephone system has deleted.</extracomment>
        <translation>حُذفت هناك</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>State of a call that somebody has listened to and marked.</extracomment>
        <translation>تمت مراجعتها</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>لم تُراجَع</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>State of a call that was edited here and there at once.</extracomment>
        <translation>متعارضة</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <extracomment>State of a call that carries something of ours: notes, a review…</extracomment>
        <translation>عدّلناها نحن</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two or more values of a condition, any of which will do: &quot;Missed or Voicemail&quot;.</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>A condition on calls. %1 is what they must have: &quot;Recording&quot;, &quot;Notes or Summary&quot;…</extracomment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition on calls. %1 is its subject, e.g. &quot;Line&quot;, %2 what it must be.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that must occur in a call.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>title of a filter</comment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>title of a filter</comment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>title of a filter</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>title of a filter: the telephone system</comment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>title of a filter</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>title of a filter: a number of ours</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>From</source>
        <comment>title of a filter: the calling number</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>title of a filter: the called number</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>title of a filter: the other party&apos;s number</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>title of a filter</comment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>title of a filter</comment>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>title of a filter</comment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Callback</source>
        <comment>title of a filter: what became of unanswered calls</comment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>With</source>
        <comment>title of a filter: with a recording, with notes…</comment>
        <translation>مع</translation>
    </message>
    <message>
        <source>State</source>
        <comment>title of a filter: reviewed, waiting, deleted…</comment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Weekday</source>
        <comment>title of a filter</comment>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>title of a filter: time of day</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Said by</source>
        <comment>title of a filter</comment>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a filter: the first moment</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>title of a filter: the moment that ends it</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>On</source>
        <comment>title of a filter: a day</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>title of a filter</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>title of a filter: seconds of ringing</comment>
        <translation>الرنين</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>title of a filter: seconds of talking</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Said by staff</source>
        <translation>قاله الموظفون</translation>
    </message>
    <message>
        <source>Said by the guest</source>
        <translation>قاله الضيف</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a value of a filter and how many calls have it. %1 is the value.</extracomment>
        <translation>
            <numerusform>%1، لا مكالمات</numerusform>
            <numerusform>%1، مكالمة واحدة</numerusform>
            <numerusform>%1، مكالمتان</numerusform>
            <numerusform>%1، %n مكالمات</numerusform>
            <numerusform>%1، %n مكالمة</numerusform>
            <numerusform>%1، %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>Screen reader: %1 is a value of a filter; calls with it are left out.</extracomment>
        <translation>%1، مستبعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>الليلة الماضية</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>What the date filter is set to. %1 is the last day.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>What the date filter is set to. %1 is the first day.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What the date filter is set to. %1 and %2 are its first and last day.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <extracomment>A word that must not occur in a call.</extracomment>
        <translation>ليس «%1»</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A condition that must not hold. %1 is one such as &quot;Staff: Mei&quot;.</extracomment>
        <translation>ليس %1</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>“%1” is neither a view, a query nor columns.</source>
        <extracomment>Why a line of a file of views was not understood. %1 is the line.</extracomment>
        <translation>ليس «%1» طريقة عرض ولا استعلامًا ولا أعمدة.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>طريقة العرض بلا اسم.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>الاسم أطول من %n حرف.</numerusform>
            <numerusform>الاسم أطول من حرف واحد.</numerusform>
            <numerusform>الاسم أطول من حرفين.</numerusform>
            <numerusform>الاسم أطول من %n أحرف.</numerusform>
            <numerusform>الاسم أطول من %n حرفًا.</numerusform>
            <numerusform>الاسم أطول من %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “%1” is in the file already.</source>
        <translation>الاسم «%1» موجود في الملف من قبل.</translation>
    </message>
    <message>
        <source>“%1” has no query.</source>
        <translation>ليس لـ «%1» استعلام.</translation>
    </message>
    <message>
        <source>The query has a word that is not understood: “%1”.</source>
        <translation>في الاستعلام كلمة غير مفهومة: «%1».</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>ورد «%1» مرتين.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A mistake in a file of views. %1 is the number of its line, %2 what is wrong.</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>%1 The view “%2” is left out.</source>
        <extracomment>A mistake in a file of views. %1 is &quot;Line 12: …&quot;, %2 the name of the view that is left out.</extracomment>
        <translation>%1 تُستبعد طريقة العرض «%2».</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>It is tried again soon.</source>
        <translation>تُعاد المحاولة قريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>تُعاد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>تُعاد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>تُعاد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>تُعاد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>تُعاد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>تُعاد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n minute(s).</source>
        <translation>
            <numerusform>تُعاد المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>تُعاد المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>تُعاد المحاولة بعد دقيقتين.</numerusform>
            <numerusform>تُعاد المحاولة بعد %n دقائق.</numerusform>
            <numerusform>تُعاد المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>تُعاد المحاولة بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a problem of its own. It is tried again later.</source>
        <translation>لدى %1 مشكلة في جهته. تُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (error %2). It is tried again later.</source>
        <extracomment>%1 is the account, %2 an HTTP status such as 503.</extracomment>
        <translation>لدى %1 مشكلة في جهته (الخطأ %2). تُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>direction of a call</comment>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outbound</source>
        <comment>direction of a call</comment>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>status of a call</comment>
        <translation>ترنّ</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a call: people are talking</comment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a call</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>status of a call</comment>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a call: a technical failure</comment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>status of a call</comment>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field of a call</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field of a call</comment>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>field of a call</comment>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>field of a call</comment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>field of a call</comment>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>field of a call</comment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a call</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>field of a call: who said what in the transcript</comment>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Detailed summary</source>
        <comment>field of a call</comment>
        <translation>ملخّص مفصّل</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>field of a call</comment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <comment>field of a call</comment>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Action items</source>
        <comment>field of a call: what was promised</comment>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>field of a call: start, answer, end</comment>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>field of a call: both telephone numbers</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>field of a call</comment>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Reservation</source>
        <comment>field of a call</comment>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a call</comment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of an unsent edit</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>New call</source>
        <comment>kind of an unsent edit</comment>
        <translation>مكالمة جديدة</translation>
    </message>
    <message>
        <source>Deletion</source>
        <comment>kind of an unsent edit</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>kind of an unsent edit: a guest is made or changed at the provider</comment>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an unsent edit</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of an unsent edit</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>state of an edit: sent, but nobody knows whether it arrived</comment>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of an edit that the provider has taken</comment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an edit that the provider has refused</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of an edit: changed on both sides</comment>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column title: when the call began</comment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column title</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column title</comment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>column title</comment>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column title: the other party&apos;s phone number</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column title: the company&apos;s own number</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>column title</comment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column title</comment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>column title: how long it rang</comment>
        <translation>الرنين</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>column title: how long they talked</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column title: as the provider counts it</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state of a recording</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <comment>state of a recording</comment>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>No longer there</source>
        <comment>state of a recording</comment>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Stored elsewhere</source>
        <comment>state of a recording</comment>
        <translation>محفوظ في مكان آخر</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>الحجز</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>معرّف الخط</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>اسم الخط</translation>
    </message>
    <message>
        <source>Missed because</source>
        <translation>سبب الفوات</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>saved view: the calls of today</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Missed, not returned</source>
        <comment>saved view: calls that nobody has called back</comment>
        <translation>فائتة بلا معاودة اتصال</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <comment>saved view</comment>
        <translation>رسائل البريد الصوتي</translation>
    </message>
    <message>
        <source>Recordings to review</source>
        <comment>saved view: recorded calls that nobody has listened to</comment>
        <translation>تسجيلات للمراجعة</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <comment>saved view: calls with something of ours, such as notes</comment>
        <translation>عدّلناها نحن</translation>
    </message>
    <message>
        <source>Logged by hand</source>
        <comment>instead of a provider&apos;s name</comment>
        <translation>مُدوَّنة يدويًا</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; everything you do is kept and sent later.</source>
        <translation>تعذّر الوصول إلى %1. تحقّق من الشبكة؛ كل ما تفعله محفوظ ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It is tried again later.</source>
        <translation>استغرق %1 وقتًا طويلًا للرد. تُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. %2</source>
        <extracomment>%1 is the account, %2 the sentence &quot;It is tried again …&quot;.</extracomment>
        <translation>يطلب %1 تقليل عدد الطلبات. %2</translation>
    </message>
    <message>
        <source>%1 does not accept the key any more. Enter a valid one for this account.</source>
        <translation>لم يعد %1 يقبل المفتاح. أدخل مفتاحًا صالحًا لهذا الحساب.</translation>
    </message>
    <message>
        <source>%1: the key lacks the right to do this. Ask the provider for one that has it.</source>
        <translation>%1: ينقص المفتاحَ حقُّ فعل هذا. اطلب من المزوّد مفتاحًا له هذا الحق.</translation>
    </message>
    <message>
        <source>%1 has no such thing; it may have been deleted.</source>
        <translation>لا يوجد هذا لدى %1؛ ربما حُذف.</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there (%2).</source>
        <translation>%1: يتعارض هذا مع ما هو موجود (%2).</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there.</source>
        <translation>%1: يتعارض هذا مع ما هو موجود.</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <extracomment>%2 is the provider&apos;s own text, in its language.</extracomment>
        <translation>رفض %1 هذا: %2</translation>
    </message>
    <message>
        <source>%1 refused this without saying why.</source>
        <translation>رفض %1 هذا دون ذكر السبب.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Nothing was changed; it is tried again later.</source>
        <translation>أجاب %1 بما لا معنى له. لم يتغير شيء؛ تُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of %1. Open a web browser and sign in to the network.</source>
        <translation>صفحة دخول في هذه الشبكة تحول دون الوصول إلى %1. افتح متصفح ويب وسجّل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe (%2).</source>
        <translation>%1: توقّف، لأنه لن يكون آمنًا (%2).</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe.</source>
        <translation>%1: توقّف، لأنه لن يكون آمنًا.</translation>
    </message>
    <message>
        <source>%1 did not confirm the change. It is checked before it is sent again.</source>
        <translation>لم يؤكد %1 التعديل. يُتحقق منه قبل إعادة إرساله.</translation>
    </message>
    <message>
        <source>%1 offers no way to do this.</source>
        <translation>لا يتيح %1 طريقة لفعل هذا.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>مفتاح %1 ليس في حلقة المفاتيح، أو أن الحلقة مقفلة. افتح قفلها أو أدخل المفتاح من جديد.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Callboard and was left untouched. Update Callboard.</source>
        <translation>%1: البيانات من إصدار أحدث من Callboard ولم تُمسّ. حدّث Callboard.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk (%2). Check its free space and permissions.</source>
        <translation>%1: تعذّرت الكتابة أو القراءة على هذا القرص (%2). تحقّق من المساحة الحرة والأذونات.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk. Check its free space and permissions.</source>
        <translation>%1: تعذّرت الكتابة أو القراءة على هذا القرص. تحقّق من المساحة الحرة والأذونات.</translation>
    </message>
    <message>
        <source>%1: stopped before it was done.</source>
        <translation>%1: توقّف قبل الانتهاء.</translation>
    </message>
    <message>
        <source>%1: this cannot be used (%2).</source>
        <translation>%1: لا يمكن استخدام هذا (%2).</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: لا يمكن استخدام هذا.</translation>
    </message>
    <message>
        <source>The numbers fit, but more than one call could be meant.</source>
        <translation>الأرقام متوافقة، لكن قد تكون المقصودة أكثر من مكالمة.</translation>
    </message>
    <message numerus="yes">
        <source>The numbers fit, but the starts are %n second(s) apart.</source>
        <translation>
            <numerusform>الأرقام متوافقة، لكن الفرق بين البدايتين %n ثانية.</numerusform>
            <numerusform>الأرقام متوافقة، لكن الفرق بين البدايتين ثانية واحدة.</numerusform>
            <numerusform>الأرقام متوافقة، لكن الفرق بين البدايتين ثانيتان.</numerusform>
            <numerusform>الأرقام متوافقة، لكن الفرق بين البدايتين %n ثوانٍ.</numerusform>
            <numerusform>الأرقام متوافقة، لكن الفرق بين البدايتين %n ثانية.</numerusform>
            <numerusform>الأرقام متوافقة، لكن الفرق بين البدايتين %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers and the start fit, but one of the calls lasted longer.</source>
        <translation>الأرقام والبداية متوافقة، لكن إحدى المكالمتين دامت أطول.</translation>
    </message>
    <message>
        <source>There is no “%1:”.</source>
        <translation>لا يوجد «%1:».</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>غير معروف هنا: «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>ليس «%1» تاريخًا.</translation>
    </message>
    <message>
        <source>“%1” is not a length or a range.</source>
        <translation>ليس «%1» مدة ولا نطاقًا.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>ينقص شيء بعد «%1».</translation>
    </message>
    <message>
        <source>The quotation mark of “%1” is not closed.</source>
        <translation>علامة الاقتباس في «%1» غير مغلقة.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>ليس «%1» وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>“%1” needs a word that was said.</source>
        <extracomment>Query mistake. %1 is the operator that tells who speaks, e.g. “said-by:guest”.</extracomment>
        <translation>يحتاج «%1» إلى كلمة قيلت.</translation>
    </message>
    <message>
        <source>This is too long: “%1” and what follows is not looked for.</source>
        <extracomment>Query mistake: hundreds of words, pasted by mistake. %1 is the first one that is too much.</extracomment>
        <translation>هذا أطول من اللازم: لا يُبحث عن «%1» وما بعده.</translation>
    </message>
    <message>
        <source>%1 Try “%2”.</source>
        <extracomment>Query mistake. %1 is the sentence that says what is wrong, %2 a suggestion.</extracomment>
        <translation>%1 جرّب «%2».</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>field of a call: whom the call belongs to in a CRM</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>The file with your own data (accounts, notes, guests) had nothing in it any more. Close Callboard and put a backup in its place, or connect your accounts again.</source>
        <translation>لم يبق شيء في ملف بياناتك الخاصة (الحسابات والملاحظات والضيوف). أغلق Callboard وضع نسخة احتياطية مكانه، أو صِل حساباتك من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your own data (accounts, notes, guests) was damaged. %n entry(s) could be saved; the damaged file stays as %1. Look at your accounts and at what waits to be sent.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>كان ملف بياناتك الخاصة (الحسابات والملاحظات والضيوف) تالفًا. أمكن إنقاذ %n إدخال؛ ويبقى الملف التالف باسم ‎%1. راجع حساباتك وما ينتظر الإرسال.</numerusform>
            <numerusform>كان ملف بياناتك الخاصة (الحسابات والملاحظات والضيوف) تالفًا. أمكن إنقاذ إدخال واحد؛ ويبقى الملف التالف باسم ‎%1. راجع حساباتك وما ينتظر الإرسال.</numerusform>
            <numerusform>كان ملف بياناتك الخاصة (الحسابات والملاحظات والضيوف) تالفًا. أمكن إنقاذ إدخالين؛ ويبقى الملف التالف باسم ‎%1. راجع حساباتك وما ينتظر الإرسال.</numerusform>
            <numerusform>كان ملف بياناتك الخاصة (الحسابات والملاحظات والضيوف) تالفًا. أمكن إنقاذ %n إدخالات؛ ويبقى الملف التالف باسم ‎%1. راجع حساباتك وما ينتظر الإرسال.</numerusform>
            <numerusform>كان ملف بياناتك الخاصة (الحسابات والملاحظات والضيوف) تالفًا. أمكن إنقاذ %n إدخالًا؛ ويبقى الملف التالف باسم ‎%1. راجع حساباتك وما ينتظر الإرسال.</numerusform>
            <numerusform>كان ملف بياناتك الخاصة (الحسابات والملاحظات والضيوف) تالفًا. أمكن إنقاذ %n إدخال؛ ويبقى الملف التالف باسم ‎%1. راجع حساباتك وما ينتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with the list of calls had nothing in it any more. The list is filled again from your accounts.</source>
        <translation>لم يبق شيء في ملف قائمة المكالمات. يُعاد ملء القائمة من حساباتك.</translation>
    </message>
    <message>
        <source>The file with the list of calls was damaged. The list is filled again from your accounts; the damaged file stays as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>كان ملف قائمة المكالمات تالفًا. يُعاد ملء القائمة من حساباتك؛ ويبقى الملف التالف باسم ‎%1.</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an edit from a backup that may have been sent since</comment>
        <translation>معلّق</translation>
    </message>
</context>
<context>
    <name>callboard::AccountEditor</name>
    <message>
        <source>Connect a call system</source>
        <translation>توصيل نظام هاتف</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>تعديل «%1»</translation>
    </message>
    <message>
        <source>Call system</source>
        <extracomment>List in the dialog that connects an account.</extracomment>
        <translation>نظام الهاتف</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser…</source>
        <translation>تسجيل الدخول بالمتصفح…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <extracomment>Button: asks the telephone system whether the key works.</extracomment>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>إضافة بلا تحقّق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save &amp;without checking</source>
        <translation>حفظ بلا تحقّق</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Go on in the web browser. Callboard waits for you to come back; Cancel ends that.
%1</source>
        <translation>تابع في متصفح الويب. ينتظر Callboard عودتك؛ والإلغاء ينهي ذلك.
%1</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>يقبل %1 المفتاح.</translation>
    </message>
    <message>
        <source>%1 accepts the key: “%2”.</source>
        <extracomment>%1 is a telephone system, %2 the company&apos;s name there.</extracomment>
        <translation>يقبل %1 المفتاح: «%2».</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>يوجد حساب باسم «%1» من قبل.</translation>
    </message>
</context>
<context>
    <name>callboard::AccountForm</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>أزرق سماوي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What to call the account here.</source>
        <translation>اسم الحساب هنا.</translation>
    </message>
    <message>
        <source>Where you open %1 in the web browser.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>حيث تفتح %1 في متصفح الويب.</translation>
    </message>
    <message>
        <source>Leave it empty for the usual address.</source>
        <translation>اتركه فارغًا للعنوان المعتاد.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty. %1 is what it asks for.</extracomment>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>كل الموجود</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>الشهر الأخير</translation>
    </message>
    <message>
        <source>Calls to import</source>
        <translation>المكالمات المستوردة</translation>
    </message>
    <message>
        <source>In the keyring of this desktop</source>
        <translation>في حلقة المفاتيح على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Nowhere: only until Callboard ends</source>
        <translation>لا مكان: حتى إنهاء Callboard فقط</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>في متغير بيئة</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>في ملف</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>مكان حفظ المفتاح</translation>
    </message>
    <message>
        <source>Name of the variable or file</source>
        <translation>اسم المتغير أو الملف</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>colour of an account</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>For systems that do not tell it; days begin and end there.</source>
        <translation>للأنظمة التي لا تذكرها؛ بها تبدأ الأيام وتنتهي.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code: two letters.</source>
        <translation>لأرقام الهاتف التي بلا رمز بلد: حرفان لاتينيان.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>الطلبات في الدقيقة</translation>
    </message>
    <message>
        <source>If you have agreed on another limit with the vendor.</source>
        <translation>إذا اتفقت مع المزوّد على حد آخر.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>You type it again after each start.</source>
        <translation>تكتبه من جديد بعد كل تشغيل.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A choice of what to import. %1 is a date.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>يحتاج الحساب إلى اسم.</translation>
    </message>
    <message>
        <source>Every customer has an address of their own: give yours.</source>
        <translation>لكل عميل عنوانه الخاص: أعطِ عنوانك.</translation>
    </message>
    <message>
        <source>This needs to be an https address; http is for this machine only.</source>
        <translation>يجب أن يكون عنوان https؛ أما http فلهذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>هذا غير معروف هنا.</translation>
    </message>
    <message>
        <source>This is not a time zone; it looks like Europe/Paris.</source>
        <translation>هذه ليست منطقة زمنية؛ شكلها مثل Europe/Paris.</translation>
    </message>
    <message>
        <source>This needs to be a number.</source>
        <translation>يجب أن يكون هذا رقمًا.</translation>
    </message>
</context>
<context>
    <name>callboard::AccountWords</name>
    <message>
        <source>up to %1</source>
        <extracomment>Status bar, after the account&apos;s name: its calls are known up to this time. %1 is a time or a date with time.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>Status bar, after the account&apos;s name: no calls of this account have been read.</extracomment>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>reading history … %1</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the number of calls read so far.</extracomment>
        <translation>قراءة المكالمات السابقة … %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, and month with year, in the pattern letters of Qt&apos;s date formats.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>reading back to %1 … %2</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the oldest day read so far, %2 the number of calls.</extracomment>
        <translation>القراءة رجوعًا إلى %1 … %2</translation>
    </message>
    <message>
        <source>sign in again</source>
        <extracomment>Status bar, after the account&apos;s name: its credentials are refused or missing.</extracomment>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>network asks for a login</source>
        <extracomment>Status bar, after the account&apos;s name: a hotel or airport network asks for a login first.</extracomment>
        <translation>الشبكة تطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>Status bar, after the account&apos;s name.</extracomment>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Status bar, after the account&apos;s name: the last attempt went wrong; the details are a click away.</extracomment>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>reading newest calls …</source>
        <extracomment>Status bar, after the account&apos;s name: the newest calls are being read.</extracomment>
        <translation>قراءة أحدث المكالمات …</translation>
    </message>
    <message>
        <source>updating …</source>
        <extracomment>Status bar, after the account&apos;s name: single calls or guests are being read again.</extracomment>
        <translation>تحديث …</translation>
    </message>
    <message>
        <source>checking all calls … %L1</source>
        <extracomment>Status bar, after the account&apos;s name: the daily look at all calls. %L1 is how many so far.</extracomment>
        <translation>فحص كل المكالمات … %L1</translation>
    </message>
    <message>
        <source>sending …</source>
        <extracomment>Status bar, after the account&apos;s name: edits are being sent.</extracomment>
        <translation>إرسال …</translation>
    </message>
    <message>
        <source>waiting for the provider …</source>
        <extracomment>Status bar, after the account&apos;s name: the provider asked us to slow down.</extracomment>
        <translation>بانتظار المزوّد …</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Status bar: %n is the number of connected accounts.</extracomment>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot go on by themselves.</extracomment>
        <translation>
            <numerusform>%1، %n يحتاج إليك</numerusform>
            <numerusform>%1، واحد يحتاج إليك</numerusform>
            <numerusform>%1، اثنان يحتاجان إليك</numerusform>
            <numerusform>%1، %n تحتاج إليك</numerusform>
            <numerusform>%1، %n تحتاج إليك</numerusform>
            <numerusform>%1، %n تحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n of them</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them are being read.</extracomment>
        <translation>
            <numerusform>%1، تُقرأ %n منها</numerusform>
            <numerusform>%1، يُقرأ واحد منها</numerusform>
            <numerusform>%1، يُقرأ اثنان منها</numerusform>
            <numerusform>%1، تُقرأ %n منها</numerusform>
            <numerusform>%1، تُقرأ %n منها</numerusform>
            <numerusform>%1، تُقرأ %n منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n offline</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot be reached.</extracomment>
        <translation>
            <numerusform>%1، %n بلا اتصال</numerusform>
            <numerusform>%1، واحد بلا اتصال</numerusform>
            <numerusform>%1، اثنان بلا اتصال</numerusform>
            <numerusform>%1، %n بلا اتصال</numerusform>
            <numerusform>%1، %n بلا اتصال</numerusform>
            <numerusform>%1، %n بلا اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %2 where the oldest of them stands such as &quot;up to 09:14&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>callboard::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No call system is connected yet</source>
        <translation>لا نظام هاتف موصول بعد</translation>
    </message>
    <message>
        <source>Callboard keeps a copy of the calls that your telephone systems know about.</source>
        <translation>يحتفظ Callboard بنسخة من المكالمات التي تعرفها أنظمة هاتفك.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>توصيل نظام هاتف</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remove “%1”? Its calls vanish from this computer, apart from those that another account knows. Nothing is deleted at %2, and you can connect it again.</source>
        <extracomment>%1 is an account&apos;s name, %2 its telephone system.</extracomment>
        <translation>إزالة «%1»؟ تختفي مكالماته من هذا الحاسوب، عدا ما يعرفه حساب آخر. لا يُحذف شيء لدى %2، ويمكنك توصيله من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that have not been sent are lost.</source>
        <translation>
            <numerusform>يضيع %n تعديل لم يُرسل.</numerusform>
            <numerusform>يضيع تعديل واحد لم يُرسل.</numerusform>
            <numerusform>يضيع تعديلان لم يُرسلا.</numerusform>
            <numerusform>تضيع %n تعديلات لم تُرسل.</numerusform>
            <numerusform>يضيع %n تعديلًا لم يُرسل.</numerusform>
            <numerusform>يضيع %n تعديل لم يُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>أُزيل الحساب، لكن ربما بقي مفتاحه في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>Screen reader: the part that says how an account fares.</extracomment>
        <translation>حالة الحساب</translation>
    </message>
</context>
<context>
    <name>callboard::AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Colours: light or dark as the desktop is.
----------
Choice of a language.</extracomment>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Arrangement of the window</source>
        <translation>تخطيط النافذة</translation>
    </message>
    <message>
        <source>Arrange it as at &amp;first</source>
        <translation>إعادة التخطيط كما كان أولًا</translation>
    </message>
    <message>
        <source>Sizes of the window and its parts, and the columns of the table.</source>
        <translation>أحجام النافذة وأجزائها، وأعمدة الجدول.</translation>
    </message>
    <message>
        <source>Done: the window is arranged as at first.</source>
        <translation>تم: عاد تخطيط النافذة كما كان أولًا.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion: nothing slides, fades or blinks</source>
        <extracomment>Setting: nothing in the window slides, fades or blinks.</extracomment>
        <translation>تقليل الحركة: لا شيء ينزلق أو يتلاشى أو يومض</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The desktop asks for less motion: it is kept still in any case.</source>
        <translation>يطلب سطح المكتب تقليل الحركة: تبقى النافذة ساكنة في كل الأحوال.</translation>
    </message>
    <message>
        <source>Compact &amp;rows: one line for each call, and lists closer together</source>
        <extracomment>Setting: one line for each call and caller instead of two, and less room between the lines of lists.</extracomment>
        <translation>صفوف متراصة: سطر واحد لكل مكالمة، وقوائم أكثر تقاربًا</translation>
    </message>
</context>
<context>
    <name>callboard::AuditDialog</name>
    <message>
        <source>&amp;Days:</source>
        <translation>الأيام:</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Words, person or call</source>
        <translation>كلمات أو شخص أو مكالمة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>First choice of a list of actions: no filter.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف ‎JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي صف في %1.</numerusform>
            <numerusform>كُتب صف واحد في %1.</numerusform>
            <numerusform>كُتب صفان في %1.</numerusform>
            <numerusform>كُتبت %n صفوف في %1.</numerusform>
            <numerusform>كُتب %n صفًا في %1.</numerusform>
            <numerusform>كُتب %n صف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail</source>
        <extracomment>&quot;The audit trail&quot;: subject of a sentence about a failure.</extracomment>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>callboard::BackupMenu</name>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>Menu: writes everything into one file.</extracomment>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>Menu: puts a backup in the place of what is here.</extracomment>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Settings, accounts, guests, notes, reviews and decisions go into one file: %1 before it is packed.</source>
        <extracomment>%1 is a size such as 4 MB.</extracomment>
        <translation>تُجمع الإعدادات والحسابات والضيوف والملاحظات والمراجعات والقرارات في ملف واحد: %1 قبل حزمه.</translation>
    </message>
    <message>
        <source>With the &amp;calls (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>مع المكالمات (%1)</translation>
    </message>
    <message>
        <source>Without them the backup is small; they are fetched again after restoring, as far as the call systems still have them.</source>
        <translation>بدونها تكون النسخة الاحتياطية صغيرة؛ ويُعاد جلبها بعد الاستعادة ما دامت لدى أنظمة الهاتف.</translation>
    </message>
    <message>
        <source>With the &amp;recordings that are on this computer (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>مع التسجيلات الموجودة على هذا الحاسوب (%1)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>Button: asks for the file of the backup.</extracomment>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Backup of Callboard (*.callboard-backup)</source>
        <extracomment>Kind of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>نسخة احتياطية من ‎Callboard (*.callboard-backup)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. %2 %3</source>
        <extracomment>Message. %1 is a file, %2 says what is in it.</extracomment>
        <translation>تم النسخ الاحتياطي والتحقق منه: ‎%1. %2 %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>It takes the place of what is here. What is here now is not lost: it is kept in a folder beside, whose name you are told. Callboard opens anew with what was restored.</source>
        <translation>تحل محل ما هو هنا. ولا يضيع ما هو هنا الآن: يُحفظ في مجلد مجاور يُذكر لك اسمه. ويُفتح Callboard من جديد بما تمت استعادته.</translation>
    </message>
    <message>
        <source>Edits that waited to be sent may have been sent since: they are put on hold, and you decide.</source>
        <translation>التعديلات التي كانت بانتظار الإرسال ربما أُرسلت بعدها: تُعلَّق، وأنت تقرر.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>استعادة ‎%1؟</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the backup takes the place of what is here.</extracomment>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>callboard::BulkRunner</name>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Changing the calls…</source>
        <extracomment>Progress of a change to many calls.</extracomment>
        <translation>جارٍ تعديل المكالمات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change of many calls</source>
        <translation>تعديل مكالمات كثيرة</translation>
    </message>
</context>
<context>
    <name>callboard::CallEditing</name>
    <message>
        <source>&amp;Log a call…</source>
        <extracomment>Menu: opens a dialog to write down a call that no telephone system knows of.</extracomment>
        <translation>تدوين مكالمة…</translation>
    </message>
    <message>
        <source>&amp;Change what is known…</source>
        <extracomment>Menu: opens a dialog to correct status, summary, links of a call.</extracomment>
        <translation>تعديل البيانات المعروفة…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Menu: the chosen calls leave the lists of this program.</extracomment>
        <translation>إخفاء هنا</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <extracomment>Menu: the chosen calls, which were hidden here, come back into the lists.</extracomment>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <extracomment>Menu: who did what.</extracomment>
        <translation>سجل التدقيق…</translation>
    </message>
    <message>
        <source>logging of a call with %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a telephone number.</extracomment>
        <translation>تدوين مكالمة مع %1</translation>
    </message>
    <message>
        <source>The call is logged.</source>
        <translation>دُوّنت المكالمة.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a list of fields: &quot;Summary, Status&quot;.</extracomment>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>change of tags</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>تعديل الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n call(s) were changed.</source>
        <translation>
            <numerusform>عُدّلت وسوم %n مكالمة.</numerusform>
            <numerusform>عُدّلت وسوم مكالمة واحدة.</numerusform>
            <numerusform>عُدّلت وسوم مكالمتين.</numerusform>
            <numerusform>عُدّلت وسوم %n مكالمات.</numerusform>
            <numerusform>عُدّلت وسوم %n مكالمة.</numerusform>
            <numerusform>عُدّلت وسوم %n مكالمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>إخفاء %n مكالمة</numerusform>
            <numerusform>إخفاء مكالمة واحدة</numerusform>
            <numerusform>إخفاء مكالمتين</numerusform>
            <numerusform>إخفاء %n مكالمات</numerusform>
            <numerusform>إخفاء %n مكالمة</numerusform>
            <numerusform>إخفاء %n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing of %n hidden call(s)</source>
        <translation>
            <numerusform>إظهار %n مكالمة مخفية</numerusform>
            <numerusform>إظهار مكالمة مخفية</numerusform>
            <numerusform>إظهار مكالمتين مخفيتين</numerusform>
            <numerusform>إظهار %n مكالمات مخفية</numerusform>
            <numerusform>إظهار %n مكالمة مخفية</numerusform>
            <numerusform>إظهار %n مكالمة مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are hidden here. Search for is:deleted to see them.</source>
        <translation>
            <numerusform>%n مكالمة مخفية هنا. ابحث عن is:deleted لرؤيتها.</numerusform>
            <numerusform>أُخفيت مكالمة واحدة هنا. ابحث عن is:deleted لرؤيتها.</numerusform>
            <numerusform>أُخفيت مكالمتان هنا. ابحث عن is:deleted لرؤيتهما.</numerusform>
            <numerusform>أُخفيت %n مكالمات هنا. ابحث عن is:deleted لرؤيتها.</numerusform>
            <numerusform>أُخفيت %n مكالمة هنا. ابحث عن is:deleted لرؤيتها.</numerusform>
            <numerusform>أُخفيت %n مكالمة هنا. ابحث عن is:deleted لرؤيتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are shown again.</source>
        <translation>
            <numerusform>أُعيد إظهار %n مكالمة.</numerusform>
            <numerusform>أُعيد إظهار مكالمة واحدة.</numerusform>
            <numerusform>أُعيد إظهار مكالمتين.</numerusform>
            <numerusform>أُعيد إظهار %n مكالمات.</numerusform>
            <numerusform>أُعيد إظهار %n مكالمة.</numerusform>
            <numerusform>أُعيد إظهار %n مكالمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>حذف %n مكالمة</numerusform>
            <numerusform>حذف مكالمة واحدة</numerusform>
            <numerusform>حذف مكالمتين</numerusform>
            <numerusform>حذف %n مكالمات</numerusform>
            <numerusform>حذف %n مكالمة</numerusform>
            <numerusform>حذف %n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) will be deleted for ever in %1 seconds.</source>
        <translation>
            <numerusform>ستُحذف %n مكالمة نهائيًا بعد %1 ث.</numerusform>
            <numerusform>ستُحذف مكالمة واحدة نهائيًا بعد %1 ث.</numerusform>
            <numerusform>ستُحذف مكالمتان نهائيًا بعد %1 ث.</numerusform>
            <numerusform>ستُحذف %n مكالمات نهائيًا بعد %1 ث.</numerusform>
            <numerusform>ستُحذف %n مكالمة نهائيًا بعد %1 ث.</numerusform>
            <numerusform>ستُحذف %n مكالمة نهائيًا بعد %1 ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallFinder</name>
    <message>
        <source>This call is not here, or not any more.</source>
        <translation>هذه المكالمة ليست هنا، أو لم تعد هنا.</translation>
    </message>
</context>
<context>
    <name>callboard::CallHeader</name>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Copy a link to this call</source>
        <translation>نسخ رابط إلى هذه المكالمة</translation>
    </message>
    <message>
        <source>Deleted at the provider. What you wrote stays here.</source>
        <translation>حُذفت لدى المزوّد. ما كتبته يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>callboard::CallList</name>
    <message>
        <source>Calls</source>
        <extracomment>Name of the table for screen readers.</extracomment>
        <translation>المكالمات</translation>
    </message>
</context>
<context>
    <name>callboard::CallPage</name>
    <message>
        <source>Way of the call</source>
        <extracomment>Title of the part that says who was rung, answered and got the call passed on.</extracomment>
        <translation>مسار المكالمة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one call</source>
        <extracomment>Behind the title &quot;Sources&quot;: how many systems or records know this call.</extracomment>
        <translation>
            <numerusform>%n سجل، مكالمة واحدة</numerusform>
            <numerusform>سجل واحد، مكالمة واحدة</numerusform>
            <numerusform>سجلان، مكالمة واحدة</numerusform>
            <numerusform>%n سجلات، مكالمة واحدة</numerusform>
            <numerusform>%n سجلًا، مكالمة واحدة</numerusform>
            <numerusform>%n سجل، مكالمة واحدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallTableModel</name>
    <message>
        <source>Reading this call…</source>
        <extracomment>Said by a screen reader for a row of the call table that is still being read.</extracomment>
        <translation>جارٍ قراءة هذه المكالمة…</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the call table: missed, completed, voicemail…</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Guest or number</source>
        <extracomment>Column of the call table: the other party, by name where it is known, else by number.</extracomment>
        <translation>الضيف أو الرقم</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of the call table: inbound or outbound, shown as an arrow.</extracomment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of the call table: the company&apos;s own number.</extracomment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Column of the call table: the employee.</extracomment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of the call table: date and time the call began.</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Column of the call table: how long the telephone rang.</extracomment>
        <translation>الرنين</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Column of the call table: how long the two talked.</extracomment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Column of the call table: icons for recording, transcript and note.</extracomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Column of the call table: the telephone system that carried the call.</extracomment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of the call table: the other party&apos;s telephone number.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the call table: length of the call as its telephone system counts it.</extracomment>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>callboard::CallWords</name>
    <message>
        <source>Deleted by provider</source>
        <extracomment>Call table, small text under the caller: the telephone system no longer has this call.</extracomment>
        <translation>حذفها المزوّد</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>mark of a call</comment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>mark of a call</comment>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a call</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>mark of a call</comment>
        <translation>تمت مراجعتها</translation>
    </message>
    <message>
        <source>Edit waiting to be sent</source>
        <comment>mark of a call</comment>
        <translation>تعديل بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Deleted by provider</source>
        <comment>mark of a call</comment>
        <translation>حذفها المزوّد</translation>
    </message>
    <message>
        <source>Rang for %1</source>
        <extracomment>Tool tip of the ring column. %1 is a length such as 0:12.</extracomment>
        <translation>مدة الرنين %1</translation>
    </message>
    <message>
        <source>Talked for %1</source>
        <extracomment>Tool tip of the talk column. %1 is a length such as 4:05.</extracomment>
        <translation>مدة المحادثة %1</translation>
    </message>
    <message>
        <source>%1 as the telephone system counts it</source>
        <extracomment>Tool tip of the duration column. %1 is a length such as 4:05.</extracomment>
        <translation>%1 بحساب نظام الهاتف</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Call table while words are searched, before the sentence that has them. %1 is &quot;Notes&quot;, &quot;Summary&quot;…</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 %2:</source>
        <extracomment>As above. %1 is who said it, %2 when in the call, such as 1:23.</extracomment>
        <translation>%1 %2:</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Screen reader, about a row of the call table. %1 is &quot;Missed, Inbound&quot;, %2 the caller, %3 date and time.</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>, with %1</source>
        <extracomment>Screen reader, continues the sentence about a call. %1 is an employee&apos;s name.</extracomment>
        <translation>، مع %1</translation>
    </message>
    <message>
        <source>, talked for %1</source>
        <extracomment>Screen reader, continues the sentence about a call. %1 is a length such as 4:05.</extracomment>
        <translation>، مدة المحادثة %1</translation>
    </message>
</context>
<context>
    <name>callboard::CallerCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button in the pop-up about an incoming call: shows it in the window.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Do not show this call</source>
        <translation>عدم عرض هذه المكالمة</translation>
    </message>
</context>
<context>
    <name>callboard::CallsPerDayChart</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>عرض الأرقام في جدول</translation>
    </message>
    <message>
        <source>The calls cannot be counted</source>
        <translation>تعذّر عدّ المكالمات</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>المخزن المؤقت</translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation>لا مكالمات للعدّ</translation>
    </message>
    <message>
        <source>The chart fills as soon as a call passes the filter.</source>
        <translation>يمتلئ المخطط حين تطابق مكالمةٌ عوامل التصفية.</translation>
    </message>
</context>
<context>
    <name>callboard::Changes</name>
    <message>
        <source>Done: %1.</source>
        <extracomment>Message after something was done. %1 is what, in the words that follow &quot;Undo&quot;: &quot;link to Lopez&quot;.</extracomment>
        <translation>تم: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>طريق الرجوع</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>Menu. %1 is what was done: &quot;link to Lopez&quot;.</extracomment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menu. %1 is what was undone: &quot;link to Lopez&quot;.</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPane</name>
    <message>
        <source>Calls per day</source>
        <extracomment>Title of the panel with the chart; click to open or close it.</extracomment>
        <translation>المكالمات يوميًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPanel</name>
    <message>
        <source>No calls to count</source>
        <extracomment>In the place of a chart: there is nothing to count.</extracomment>
        <translation>لا مكالمات للعدّ</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>عرض الأرقام في جدول</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>حفظ هذا المخطط كصورة</translation>
    </message>
</context>
<context>
    <name>callboard::Chip</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Screen reader and tool tip of a condition that can be taken away. %1 is the condition.</extracomment>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChipRow</name>
    <message>
        <source>What narrows the list</source>
        <extracomment>Screen reader: the line with the conditions in force.</extracomment>
        <translation>ما يضيّق القائمة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Button: removes every filter and the text in the search box.</extracomment>
        <translation>مسح الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens the list of conditions that do not fit. %n is how many there are.</extracomment>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ChoicePopup</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Screen reader: a choice. %1 is the key that chooses it, %2 the choice, %3 more about it.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 (0)</source>
        <extracomment>A tick below numbered choices. %1 is what it says; 0 is the key that switches it.</extracomment>
        <translation>%1 (0)</translation>
    </message>
</context>
<context>
    <name>callboard::ColumnLayout</name>
    <message>
        <source>&amp;Reset columns</source>
        <extracomment>Menu of the call table&apos;s columns: back to the columns, order and widths of the first start.</extracomment>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>callboard::CommandPalette</name>
    <message>
        <source>Commands</source>
        <extracomment>Name of a small window for screen readers: what the program can do, to be found by words.</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In the empty line where one types what one wants to do.</extracomment>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <extracomment>Behind the menus of a command that has a check mark.</extracomment>
        <translation>%1 · مفعّل</translation>
    </message>
    <message>
        <source>not possible at present</source>
        <extracomment>Screen reader: of a command.</extracomment>
        <translation>غير ممكن حاليًا</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا أمر فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Enter runs it · Esc goes back</source>
        <extracomment>Below the list of commands. Names of keys.</extracomment>
        <translation>للتنفيذ Enter · للرجوع Esc</translation>
    </message>
    <message>
        <source>This is not possible at present.</source>
        <extracomment>Below the list of commands, about the chosen one.</extracomment>
        <translation>هذا غير ممكن حاليًا.</translation>
    </message>
</context>
<context>
    <name>callboard::CorrectionWords</name>
    <message>
        <source>corrected</source>
        <extracomment>Behind speaker and time of a turn of a transcript: its words were corrected by somebody here.</extracomment>
        <translation>مُصحَّح</translation>
    </message>
    <message>
        <source>corrected; the system&apos;s words changed since</source>
        <extracomment>The same, where the telephone system has sent other words for the turn since then.</extracomment>
        <translation>مُصحَّح؛ تغيّرت كلمات النظام بعد ذلك</translation>
    </message>
    <message>
        <source>Corrected here, kept on this computer. Original: %1</source>
        <extracomment>Tool tip of a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>صُحِّح هنا ويُحفظ على هذا الحاسوب. الأصل: %1</translation>
    </message>
    <message>
        <source>Since then the system says: %1</source>
        <extracomment>Goes on from &quot;Original: …&quot;. %1 is what the telephone system says since then.</extracomment>
        <translation>ومنذ ذلك يقول النظام: %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <extracomment>Below a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>الأصل: %1</translation>
    </message>
    <message>
        <source>Now from the system: %1</source>
        <extracomment>Below &quot;Original: …&quot;. %1 is what the telephone system says now.</extracomment>
        <translation>الآن من النظام: %1</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>A correction of a transcript. %1 is what stood there, %2 what it was corrected to.</extracomment>
        <translation>‏«%1»‏ ← ‏«%2»‏</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) corrected here</source>
        <extracomment>Behind the title of a transcript: how many of its turns somebody has corrected.</extracomment>
        <translation>
            <numerusform>لا مقاطع مُصحَّحة هنا</numerusform>
            <numerusform>مقطع واحد مُصحَّح هنا</numerusform>
            <numerusform>مقطعان مُصحَّحان هنا</numerusform>
            <numerusform>%n مقاطع مُصحَّحة هنا</numerusform>
            <numerusform>%n مقطعًا مُصحَّحًا هنا</numerusform>
            <numerusform>%n مقطع مُصحَّح هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of words that this transcript no longer has:</source>
        <extracomment>Below a transcript that is another one than when it was corrected; a list of the corrections follows.</extracomment>
        <translation>
            <numerusform>لا تصحيحات لكلمات لم تعد في نص المكالمة هذا:</numerusform>
            <numerusform>تصحيح واحد لكلمات لم تعد في نص المكالمة هذا:</numerusform>
            <numerusform>تصحيحان لكلمات لم تعد في نص المكالمة هذا:</numerusform>
            <numerusform>%n تصحيحات لكلمات لم تعد في نص المكالمة هذا:</numerusform>
            <numerusform>%n تصحيحًا لكلمات لم تعد في نص المكالمة هذا:</numerusform>
            <numerusform>%n تصحيح لكلمات لم تعد في نص المكالمة هذا:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::DateFilter</name>
    <message>
        <source>Date</source>
        <extracomment>Name of the filter for days.</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <extracomment>Choice of the date filter: no limit.</extracomment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last &amp;night</source>
        <extracomment>Choice of the date filter: from yesterday evening at ten until this morning at seven.</extracomment>
        <translation>الليلة الماضية</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <extracomment>Choice of the date filter: today and the six days before.</extracomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <extracomment>Choice of the date filter: days set by hand.</extracomment>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Date filter: first day.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Date filter: last day.</extracomment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>callboard::DayBarsView</name>
    <message numerus="yes">
        <source>Compared with %n call(s)</source>
        <extracomment>Below the calls of a day: those of the day it is compared with.</extracomment>
        <translation>
            <numerusform>مقارنةً بـ %n مكالمة</numerusform>
            <numerusform>مقارنةً بمكالمة واحدة</numerusform>
            <numerusform>مقارنةً بمكالمتين</numerusform>
            <numerusform>مقارنةً بـ %n مكالمات</numerusform>
            <numerusform>مقارنةً بـ %n مكالمة</numerusform>
            <numerusform>مقارنةً بـ %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all calls of this time are known.</source>
        <translation>ليست كل مكالمات هذا الوقت معروفة.</translation>
    </message>
</context>
<context>
    <name>callboard::DayTableModel</name>
    <message>
        <source>Period</source>
        <comment>column title: a day, a week, a month…</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column title: how many</comment>
        <translation>المكالمات</translation>
    </message>
</context>
<context>
    <name>callboard::DeleteDialog</name>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Choice: the calls leave the lists of this program, nothing else.</extracomment>
        <translation>إخفاء هنا</translation>
    </message>
    <message>
        <source>&amp;Delete for ever</source>
        <extracomment>Choice: the calls are deleted in the telephone systems, too.</extracomment>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n call(s)</source>
        <translation>
            <numerusform>حذف %n مكالمة</numerusform>
            <numerusform>حذف مكالمة واحدة</numerusform>
            <numerusform>حذف مكالمتين</numerusform>
            <numerusform>حذف %n مكالمات</numerusform>
            <numerusform>حذف %n مكالمة</numerusform>
            <numerusform>حذف %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>Placeholder of a line to type in. %1 is a word, &quot;delete&quot; in the user&apos;s language.</extracomment>
        <translation>اكتب «%1» للتأكيد</translation>
    </message>
    <message>
        <source>They leave the lists of this computer and stay where they are. Search for is:deleted to see them again.</source>
        <translation>تخرج من قوائم هذا الحاسوب وتبقى في مكانها. ابحث عن is:deleted لرؤيتها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Their telephone systems delete them, with recordings and transcripts, where they let calls be deleted. You can undo this for %n second(s); after that nobody can bring them back.</source>
        <translation>
            <numerusform>تحذفها أنظمة الهاتف مع التسجيلات ونصوص المكالمات، حيث تسمح بحذف المكالمات. يمكنك التراجع خلال %n ثانية؛ وبعد ذلك لا يستطيع أحد استعادتها.</numerusform>
            <numerusform>تحذفها أنظمة الهاتف مع التسجيلات ونصوص المكالمات، حيث تسمح بحذف المكالمات. يمكنك التراجع خلال ثانية واحدة؛ وبعد ذلك لا يستطيع أحد استعادتها.</numerusform>
            <numerusform>تحذفها أنظمة الهاتف مع التسجيلات ونصوص المكالمات، حيث تسمح بحذف المكالمات. يمكنك التراجع خلال ثانيتين؛ وبعد ذلك لا يستطيع أحد استعادتها.</numerusform>
            <numerusform>تحذفها أنظمة الهاتف مع التسجيلات ونصوص المكالمات، حيث تسمح بحذف المكالمات. يمكنك التراجع خلال %n ثوانٍ؛ وبعد ذلك لا يستطيع أحد استعادتها.</numerusform>
            <numerusform>تحذفها أنظمة الهاتف مع التسجيلات ونصوص المكالمات، حيث تسمح بحذف المكالمات. يمكنك التراجع خلال %n ثانية؛ وبعد ذلك لا يستطيع أحد استعادتها.</numerusform>
            <numerusform>تحذفها أنظمة الهاتف مع التسجيلات ونصوص المكالمات، حيث تسمح بحذف المكالمات. يمكنك التراجع خلال %n ثانية؛ وبعد ذلك لا يستطيع أحد استعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <comment>to be typed</comment>
        <extracomment>The word a user has to type before calls are deleted for ever.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <comment>button</comment>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>callboard::Desktop</name>
    <message>
        <source>%1 – Demo</source>
        <translation>%1 – عرض تجريبي</translation>
    </message>
    <message>
        <source>The demo could not be started. “callboard --demo” on a command line says why.</source>
        <translation>تعذّر بدء العرض التجريبي. يذكر «callboard --demo» في سطر الأوامر السبب.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard. They name no guest, number, key or address; read them before you pass them on.</source>
        <translation>معلومات التشخيص في الحافظة. لا تذكر أي ضيف أو رقم أو مفتاح أو عنوان؛ اقرأها قبل أن تعطيها لغيرك.</translation>
    </message>
    <message>
        <source>No program opens the log. It is in the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>لا برنامج يفتح سجل البرنامج. تجده في الملف %1.</translation>
    </message>
</context>
<context>
    <name>callboard::DesktopNotices</name>
    <message>
        <source>Noti&amp;fications…</source>
        <extracomment>Menu: opens the settings of notifications, the pop-up and the tray.</extracomment>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>Button of a notification about a missed call: dials the number.</extracomment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: shows the call in the window.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of a notification about a missed call: it comes back in an hour.</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be called back</source>
        <extracomment>Tool tip of the icon in the tray. %n people rang in vain.</extracomment>
        <translation>
            <numerusform>لا أحد ينتظر معاودة الاتصال</numerusform>
            <numerusform>واحد ينتظر معاودة الاتصال</numerusform>
            <numerusform>اثنان ينتظران معاودة الاتصال</numerusform>
            <numerusform>%n ينتظرون معاودة الاتصال</numerusform>
            <numerusform>%n ينتظرون معاودة الاتصال</numerusform>
            <numerusform>%n ينتظرون معاودة الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how Callboard notifies</source>
        <extracomment>Notification that the user asked for to see whether it works.</extracomment>
        <translation>هكذا يُشعرك Callboard</translation>
    </message>
    <message>
        <source>Missed calls are told like this.</source>
        <translation>هكذا تُعلَن المكالمات الفائتة.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Missed calls are notified.</source>
        <translation>يصدر إشعار بالمكالمات الفائتة.</translation>
    </message>
    <message>
        <source>Missed calls are not notified.</source>
        <translation>لا يصدر إشعار بالمكالمات الفائتة.</translation>
    </message>
    <message>
        <source>When a call comes in, a small window shows what is known of the caller.</source>
        <translation>عند ورود مكالمة تعرض نافذة صغيرة ما هو معروف عن المتصل.</translation>
    </message>
    <message>
        <source>When a call comes in, there is a notification.</source>
        <translation>عند ورود مكالمة يظهر إشعار.</translation>
    </message>
    <message>
        <source>It is quiet from %1 until %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>هدوء من %1 حتى %2.</translation>
    </message>
    <message>
        <source>Callboard stays in the tray when its window is closed.</source>
        <translation>يبقى Callboard في علبة النظام بعد إغلاق نافذته.</translation>
    </message>
</context>
<context>
    <name>callboard::DetailPane</name>
    <message>
        <source>Call details</source>
        <translation>تفاصيل المكالمة</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>لم تُحدَّد مكالمة</translation>
    </message>
    <message>
        <source>Select a call in the list to see what is known about it.</source>
        <translation>حدّد مكالمة في القائمة لترى ما هو معروف عنها.</translation>
    </message>
    <message>
        <source>This call is gone</source>
        <translation>لم تعد هذه المكالمة موجودة</translation>
    </message>
    <message>
        <source>It was removed while it was shown.</source>
        <translation>أُزيلت أثناء عرضها.</translation>
    </message>
    <message>
        <source>This call cannot be shown</source>
        <translation>لا يمكن عرض هذه المكالمة</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Loading the call…</source>
        <translation>جارٍ تحميل المكالمة…</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>A command: goes to the next place in the call&apos;s details with the words that are searched.</extracomment>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>A command, as the one before.</extracomment>
        <translation>المطابقة السابقة</translation>
    </message>
</context>
<context>
    <name>callboard::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu: undo, redo, and what changes calls.</extracomment>
        <translation>تحرير</translation>
    </message>
</context>
<context>
    <name>callboard::EmptyRecordingsDialog</name>
    <message>
        <source>A call that is not known any more</source>
        <translation>مكالمة لم تعد معروفة</translation>
    </message>
    <message>
        <source>Remove &amp;these for good, too</source>
        <extracomment>Check box below a list of recordings that could not be fetched again.</extracomment>
        <translation>إزالة هذه أيضًا نهائيًا</translation>
    </message>
    <message>
        <source>Empty the cache of recordings</source>
        <translation>إفراغ المخزن المؤقت للتسجيلات</translation>
    </message>
    <message>
        <source>Recordings that cannot be fetched again</source>
        <translation>تسجيلات لا يمكن جلبها من جديد</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Looking at which recordings could be fetched again…</source>
        <translation>جارٍ البحث عن التسجيلات التي يمكن جلبها من جديد…</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, exist only here: their system does not give them out any more. They are kept.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n تسجيل، %1، لا يوجد إلا هنا: لم يعد نظامه يتيحه. ويبقى محفوظًا.</numerusform>
            <numerusform>تسجيل واحد، %1، لا يوجد إلا هنا: لم يعد نظامه يتيحه. ويبقى محفوظًا.</numerusform>
            <numerusform>تسجيلان، %1، لا يوجدان إلا هنا: لم يعد نظامهما يتيحهما. ويبقيان محفوظين.</numerusform>
            <numerusform>%n تسجيلات، %1، لا توجد إلا هنا: لم يعد نظامها يتيحها. وتبقى محفوظة.</numerusform>
            <numerusform>%n تسجيلًا، %1، لا يوجد إلا هنا: لم يعد نظامه يتيحه. ويبقى محفوظًا.</numerusform>
            <numerusform>%n تسجيل، %1، لا يوجد إلا هنا: لم يعد نظامه يتيحه. ويبقى محفوظًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be fetched again.</source>
        <translation>لا يوجد ما يمكن جلبه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. Those in the list are gone for good; the others are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>يُزال %n تسجيل، %1، من هذا الحاسوب. ما في القائمة يضيع نهائيًا؛ والبقية تُجلب من جديد عند تشغيلها.</numerusform>
            <numerusform>يُزال تسجيل واحد، %1، من هذا الحاسوب. ما في القائمة يضيع نهائيًا؛ والبقية تُجلب من جديد عند تشغيلها.</numerusform>
            <numerusform>يُزال تسجيلان، %1، من هذا الحاسوب. ما في القائمة يضيع نهائيًا؛ والبقية تُجلب من جديد عند تشغيلها.</numerusform>
            <numerusform>تُزال %n تسجيلات، %1، من هذا الحاسوب. ما في القائمة يضيع نهائيًا؛ والبقية تُجلب من جديد عند تشغيلها.</numerusform>
            <numerusform>يُزال %n تسجيلًا، %1، من هذا الحاسوب. ما في القائمة يضيع نهائيًا؛ والبقية تُجلب من جديد عند تشغيلها.</numerusform>
            <numerusform>يُزال %n تسجيل، %1، من هذا الحاسوب. ما في القائمة يضيع نهائيًا؛ والبقية تُجلب من جديد عند تشغيلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. They are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>يُزال %n تسجيل، %1، من هذا الحاسوب. ويُجلب من جديد عند تشغيله.</numerusform>
            <numerusform>يُزال تسجيل واحد، %1، من هذا الحاسوب. ويُجلب من جديد عند تشغيله.</numerusform>
            <numerusform>يُزال تسجيلان، %1، من هذا الحاسوب. ويُجلبان من جديد عند تشغيلهما.</numerusform>
            <numerusform>تُزال %n تسجيلات، %1، من هذا الحاسوب. وتُجلب من جديد عند تشغيلها.</numerusform>
            <numerusform>يُزال %n تسجيلًا، %1، من هذا الحاسوب. ويُجلب من جديد عند تشغيله.</numerusform>
            <numerusform>يُزال %n تسجيل، %1، من هذا الحاسوب. ويُجلب من جديد عند تشغيله.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ErasureDialog</name>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>محو بيانات شخص</translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Looking for what is known…</source>
        <translation>جارٍ البحث عمّا هو معروف…</translation>
    </message>
    <message>
        <source>such as the date of the letter; not the name</source>
        <extracomment>Inside an empty field: what the user may call the request, for the receipt.</extracomment>
        <translation>مثل تاريخ الرسالة؛ لا الاسم</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <extracomment>Label of a field: how the person&apos;s request is known, e.g. &quot;letter of 3 March&quot;.</extracomment>
        <translation>الطلب:</translation>
    </message>
    <message>
        <source>&amp;Type %1:</source>
        <extracomment>Label of a field. %1 is the word &quot;ERASE&quot;, which must be typed to confirm.</extracomment>
        <translation>اكتب %1:</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>What the user types to confirm that a person&apos;s data is to be erased. One word.</extracomment>
        <translation>محو</translation>
    </message>
    <message>
        <source>The person&apos;s data</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>بيانات الشخص</translation>
    </message>
    <message>
        <source>Nothing is known about this person here.</source>
        <translation>لا يُعرف شيء عن هذا الشخص هنا.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>erasure-receipt-%1.txt</source>
        <extracomment>Name of a file. %1 is a number.</extracomment>
        <translation>إيصال-المحو-%1.txt</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation>حُفظ الإيصال.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>تتعذّر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>ما الذي يُمحى</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
</context>
<context>
    <name>callboard::EventsDialog</name>
    <message>
        <source>Events from the vendors</source>
        <translation>أحداث من المزوّدين</translation>
    </message>
    <message>
        <source>Vendors can tell Callboard about a call the moment it rings. They must be able to reach this computer: through a tunnel or a reverse proxy in front of the port below.</source>
        <translation>يمكن للمزوّدين إخبار Callboard بالمكالمة لحظة رنينها. ويجب أن يستطيعوا الوصول إلى هذا الحاسوب: عبر نفق أو وكيل عكسي أمام المنفذ أدناه.</translation>
    </message>
    <message>
        <source>&amp;Receive events</source>
        <translation>استقبال الأحداث</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <extracomment>The address under which vendors reach this computer, by a tunnel or a reverse proxy.</extracomment>
        <translation>العنوان العام:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Name of a button for screen readers. %1 is what is copied, such as &quot;Address&quot;.</extracomment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Receive the &amp;events of this account</source>
        <translation>استقبال أحداث هذا الحساب</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>الحساب:</translation>
    </message>
    <message>
        <source>Address to enter at the vendor</source>
        <translation>العنوان الذي يُدخل لدى المزوّد</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Secret of the events</source>
        <translation>سر الأحداث</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>السر:</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>آخر الأحداث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>&amp;Last events</source>
        <translation>آخر الأحداث</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account and its vendor, in a list.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No account sends events yet: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>لا يرسل أي حساب أحداثًا بعد؛ ترسلها escapelife وTwilio وAircall وRingCentral وQuo.</translation>
    </message>
</context>
<context>
    <name>callboard::EventsMenu</name>
    <message>
        <source>&amp;Events…</source>
        <extracomment>Menu: opens the dialog about events that vendors send.</extracomment>
        <translation>الأحداث…</translation>
    </message>
</context>
<context>
    <name>callboard::ExportActions</name>
    <message>
        <source>&amp;Export the calls…</source>
        <extracomment>Menu of the program: all calls that pass the filter, into a file.</extracomment>
        <translation>تصدير المكالمات…</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>تصدير المكالمات</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>جدول بيانات ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف ‎JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, a line per call (*.jsonl)</source>
        <translation>ملف JSON، سطر لكل مكالمة ‎(*.jsonl)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>جارٍ عدّ المكالمات…</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <extracomment>Progress of an export: %1 of %2 calls are written.</extracomment>
        <translation>%1 من %2 مكالمة</translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of the list written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>لا مكالمات في القائمة؛ كُتب %1.</numerusform>
            <numerusform>كُتبت مكالمة القائمة الوحيدة في %1.</numerusform>
            <numerusform>كُتبت مكالمتا القائمة في %1.</numerusform>
            <numerusform>كُتبت مكالمات القائمة كلها (%n) في %1.</numerusform>
            <numerusform>كُتبت مكالمات القائمة كلها (%n) في %1.</numerusform>
            <numerusform>كُتبت مكالمات القائمة كلها (%n) في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to %1, though %2 were in the list: others were removed meanwhile.</source>
        <extracomment>Message. %1 is a file, %2 the number of calls that were in the list.</extracomment>
        <translation>
            <numerusform>لم تُكتب أي مكالمة في %1، مع أن في القائمة %2: أُزيلت الأخرى في هذه الأثناء.</numerusform>
            <numerusform>كُتبت مكالمة واحدة في %1، مع أن في القائمة %2: أُزيلت الأخرى في هذه الأثناء.</numerusform>
            <numerusform>كُتبت مكالمتان في %1، مع أن في القائمة %2: أُزيلت الأخرى في هذه الأثناء.</numerusform>
            <numerusform>كُتبت %n مكالمات في %1، مع أن في القائمة %2: أُزيلت الأخرى في هذه الأثناء.</numerusform>
            <numerusform>كُتبت %n مكالمة في %1، مع أن في القائمة %2: أُزيلت الأخرى في هذه الأثناء.</numerusform>
            <numerusform>كُتبت %n مكالمة في %1، مع أن في القائمة %2: أُزيلت الأخرى في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than %1 calls: choose CSV, or fewer calls.</source>
        <translation>لا يتسع جدول البيانات لأكثر من %1 مكالمة: اختر CSV، أو مكالمات أقل.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::FacetPopup</name>
    <message>
        <source>Find…</source>
        <extracomment>Shown in the empty search line of a filter&apos;s list.</extracomment>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In a filter&apos;s list when nothing in it has the words that are looked for.</extracomment>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <extracomment>Button below the frequent values of a filter: opens the list of all of them. %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%n أخرى…</numerusform>
            <numerusform>قيمة أخرى…</numerusform>
            <numerusform>قيمتان أخريان…</numerusform>
            <numerusform>%n أخرى…</numerusform>
            <numerusform>%n أخرى…</numerusform>
            <numerusform>%n أخرى…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Screen reader: opens the list of all values. %1 is &quot;12 more…&quot;, %2 the filter&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>callboard::FactsGrid</name>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>%1 is a date and time that the provider did not state.</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (مستنتج)</translation>
    </message>
    <message>
        <source>The provider does not say when the call began. This was worked out from its other times.</source>
        <translation>لا يذكر المزوّد متى بدأت المكالمة. حُسب هذا من أوقاتها الأخرى.</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>مدة الرنين</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>مدة المحادثة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Guest ID</source>
        <translation>معرّف الضيف</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for this guest</source>
        <translation>اسم هذا الضيف لدى المزوّد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>callboard::FieldsDialog</name>
    <message>
        <source>Change what is known of this call</source>
        <translation>تعديل البيانات المعروفة عن هذه المكالمة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A new address for the recording, sent to %1. The present one is never shown.</source>
        <extracomment>Help below a line. %1 is a telephone system.</extracomment>
        <translation>عنوان جديد للتسجيل، يُرسل إلى %1. أما العنوان الحالي فلا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>%1 lets words be added, but not changed.</source>
        <translation>يسمح %1 بإضافة كلمات، لا بتغييرها.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>يُرسل إلى %1.</translation>
    </message>
    <message>
        <source>Kept here only: the call&apos;s telephone system takes no changes of this.</source>
        <extracomment>Help below a line: no telephone system accepts a change of this field.</extracomment>
        <translation>محفوظ هنا فقط: نظام هاتف المكالمة لا يقبل تعديلات على هذا.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>ما كتبته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Its number at %1, where it is sent. Leave it empty for none.</source>
        <extracomment>Help below a line for the number of a ticket or customer. %1 is a telephone system.</extracomment>
        <translation>رقمه لدى %1، حيث يُرسل. اتركه فارغًا إن لم يوجد.</translation>
    </message>
</context>
<context>
    <name>callboard::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a key figure, its value, and how it changed. &quot;Calls: 1,234, ▲ 12 %&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>مقارنةً بـ: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button: replaces the mistaken word in the search box. %1 is the right word.</extracomment>
        <translation>استخدام «%1»</translation>
    </message>
</context>
<context>
    <name>callboard::FormField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>callboard::GroupHead</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Screen reader, behind &quot;Open&quot; or &quot;Closed&quot;: how many values of a filter are chosen.</extracomment>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختيار واحد</numerusform>
            <numerusform>اختياران</numerusform>
            <numerusform>%n اختيارات</numerusform>
            <numerusform>%n اختيارًا</numerusform>
            <numerusform>%n اختيار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestActions</name>
    <message>
        <source>&amp;Guest…</source>
        <extracomment>Call menu: opens a list of guests to say which of them the call was with.</extracomment>
        <translation>الضيف…</translation>
    </message>
    <message>
        <source>Lin&amp;k other calls of this number, too</source>
        <extracomment>Call menu: the other calls from the same number are linked with the guest of the last call that was linked.</extracomment>
        <translation>ربط بقية مكالمات هذا الرقم أيضًا</translation>
    </message>
    <message>
        <source>&amp;Guests…</source>
        <extracomment>Menu: opens the directory of guests.</extracomment>
        <translation>الضيوف…</translation>
    </message>
    <message>
        <source>&amp;Import guests…</source>
        <extracomment>Menu: opens the dialog that imports guests from a file.</extracomment>
        <translation>استيراد ضيوف…</translation>
    </message>
    <message numerus="yes">
        <source>link of %n call(s) to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call was linked with a guest. %1 is the guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>ربط %n مكالمة بـ %1</numerusform>
            <numerusform>ربط مكالمة واحدة بـ %1</numerusform>
            <numerusform>ربط مكالمتين بـ %1</numerusform>
            <numerusform>ربط %n مكالمات بـ %1</numerusform>
            <numerusform>ربط %n مكالمة بـ %1</numerusform>
            <numerusform>ربط %n مكالمة بـ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) linked to %1.</source>
        <extracomment>Message. %1 is a guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>لم تُربط أي مكالمة بـ %1.</numerusform>
            <numerusform>رُبطت مكالمة واحدة بـ %1.</numerusform>
            <numerusform>رُبطت مكالمتان بـ %1.</numerusform>
            <numerusform>رُبطت %n مكالمات بـ %1.</numerusform>
            <numerusform>رُبطت %n مكالمة بـ %1.</numerusform>
            <numerusform>رُبطت %n مكالمة بـ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of the link to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call is no longer linked with its guest. %1 is the guest&apos;s name.</extracomment>
        <translation>إزالة الربط بـ %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was added from a call. %1 is their name.</extracomment>
        <translation>ضيف جديد %1</translation>
    </message>
    <message>
        <source>%1 is in the directory, and linked to the call.</source>
        <extracomment>Message. %1 is a guest&apos;s name.</extracomment>
        <translation>أُضيف %1 إلى الدليل ورُبط بالمكالمة.</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %1. There are %n other call(s) with this number.</source>
        <extracomment>Message after a call was linked with a guest. %1 is their name, %n the number of other calls with the same telephone number.</extracomment>
        <translation>
            <numerusform>تم الربط بـ %1. لا توجد مكالمات أخرى بهذا الرقم.</numerusform>
            <numerusform>تم الربط بـ %1. توجد مكالمة أخرى بهذا الرقم.</numerusform>
            <numerusform>تم الربط بـ %1. توجد مكالمتان أخريان بهذا الرقم.</numerusform>
            <numerusform>تم الربط بـ %1. توجد %n مكالمات أخرى بهذا الرقم.</numerusform>
            <numerusform>تم الربط بـ %1. توجد %n مكالمة أخرى بهذا الرقم.</numerusform>
            <numerusform>تم الربط بـ %1. توجد %n مكالمة أخرى بهذا الرقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n, too (Shift+G)</source>
        <extracomment>Button: links %n other calls with the same guest. Shift+G is the key.</extracomment>
        <translation>
            <numerusform>ربط %n أيضًا (Shift+G)</numerusform>
            <numerusform>ربط واحدة أيضًا (Shift+G)</numerusform>
            <numerusform>ربط اثنتين أيضًا (Shift+G)</numerusform>
            <numerusform>ربط %n أيضًا (Shift+G)</numerusform>
            <numerusform>ربط %n أيضًا (Shift+G)</numerusform>
            <numerusform>ربط %n أيضًا (Shift+G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestChooser</name>
    <message>
        <source>Who was it?</source>
        <extracomment>Title of a small window: which guest was the other party of the call?</extracomment>
        <translation>مَن كان؟</translation>
    </message>
    <message>
        <source>Name, number or room</source>
        <extracomment>In the empty search field for guests.</extracomment>
        <translation>اسم أو رقم أو غرفة</translation>
    </message>
    <message>
        <source>Search for a guest</source>
        <translation>البحث عن ضيف</translation>
    </message>
    <message>
        <source>Guests who may be meant</source>
        <translation>ضيوف قد يكونون المقصودين</translation>
    </message>
    <message>
        <source>Enter links · Ctrl+N makes a new guest</source>
        <extracomment>Below the list of guests who may have been on the telephone. Names of keys.</extracomment>
        <translation>للربط Enter · لضيف جديد Ctrl+N</translation>
    </message>
    <message>
        <source>known to the telephone system</source>
        <extracomment>Of somebody who may have been on the telephone: only a telephone system knows them.</extracomment>
        <translation>معروف لدى نظام الهاتف</translation>
    </message>
    <message>
        <source>New guest…</source>
        <extracomment>Last choice in the list of guests: makes one. %1 is the name that was typed.</extracomment>
        <translation>ضيف جديد…</translation>
    </message>
    <message>
        <source>New guest “%1”</source>
        <translation>ضيف جديد «%1»</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Below &quot;New guest&quot;: the number they will have.</extracomment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>Choice in the list of guests: the call was not with the guest it shows. %1 is that guest&apos;s name.</extracomment>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>nobody we know</source>
        <extracomment>Below &quot;Not Anna Keller&quot;.</extracomment>
        <translation>لا أحد ممن نعرفهم</translation>
    </message>
</context>
<context>
    <name>callboard::GuestCopiesForm</name>
    <message>
        <source>Kept here only, because they take no guests: %1</source>
        <extracomment>Below the fields of a guest. %1 is a list of telephone systems whose interfaces take no guests.</extracomment>
        <translation>محفوظ هنا فقط، لأن هذه الأنظمة لا تقبل ضيوفًا: %1</translation>
    </message>
    <message>
        <source>Also keep at %1 (%2)</source>
        <extracomment>A box to tick. %1 is a telephone system, %2 the name of the account there.</extracomment>
        <translation>حفظ لدى %1 أيضًا (%2)</translation>
    </message>
    <message>
        <source>%1 has no field for stays and notes: these stay here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>ليس في %1 حقل للإقامات والملاحظات: تبقى هذه هنا.</translation>
    </message>
    <message>
        <source>Without an e-mail address they can be made there, but not changed from here later.</source>
        <translation>بلا عنوان بريد إلكتروني يمكن إنشاء الضيف هناك، لكن لا يمكن تعديله من هنا لاحقًا.</translation>
    </message>
    <message>
        <source>If a guest there has this e-mail address, that guest is changed.</source>
        <translation>إذا كان لضيف هناك عنوان البريد هذا، فسيُعدَّل ذلك الضيف.</translation>
    </message>
    <message>
        <source>There they are %1 now; that is replaced.</source>
        <extracomment>%1 is how a telephone system has a guest at the moment: name and number.</extracomment>
        <translation>البيانات هناك الآن %1؛ وستُستبدل.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Behind a guest&apos;s first number: how many more they have.</extracomment>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestDirectory</name>
    <message>
        <source>Show &amp;calls</source>
        <extracomment>Button: shows the calls of the chosen guest in the table.</extracomment>
        <translation>عرض المكالمات</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: the two chosen guests are one person.</extracomment>
        <translation>دمج</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>Title of the directory.</extracomment>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>&amp;New guest…</source>
        <translation>ضيف جديد…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Name, number, e-mail or room</source>
        <translation>اسم أو رقم أو بريد إلكتروني أو غرفة</translation>
    </message>
    <message>
        <source>Search for guests</source>
        <translation>البحث عن ضيوف</translation>
    </message>
    <message>
        <source>Take &amp;apart</source>
        <extracomment>Button with a menu of those who were merged into the guest.</extracomment>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Nobody yet. Import a list, or press G on a call.</source>
        <extracomment>Below the list of guests.</extracomment>
        <translation>لا أحد بعد. استورد قائمة، أو اضغط G على مكالمة.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفًا</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two guests: the one chosen last stays, the other becomes part of them</source>
        <translation>اختر ضيفين: يبقى من اخترته أخيرًا، ويصبح الآخر جزءًا منه</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was changed. %1 is their name.</extracomment>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <translation>ضيف جديد %1</translation>
    </message>
    <message>
        <source>merging of two guests</source>
        <extracomment>Follows &quot;Undo&quot;: two guests were made one.</extracomment>
        <translation>دمج ضيفين</translation>
    </message>
    <message>
        <source>taking apart of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest is no longer part of another. %1 is their name.</extracomment>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was removed from the directory. %1 is their name.</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>The directory</source>
        <extracomment>&quot;The directory&quot;: subject of a sentence about a failure.</extracomment>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>callboard::GuestEditor</name>
    <message>
        <source>New guest</source>
        <translation>ضيف جديد</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>such as de or German</source>
        <extracomment>In the empty field for a guest&apos;s language.</extracomment>
        <translation>مثل ar أو العربية</translation>
    </message>
    <message>
        <source>one on each line</source>
        <extracomment>In the empty field for a guest&apos;s telephone numbers.</extracomment>
        <translation>رقم في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الإقامات</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <extracomment>%1 is what was typed where a day is expected, %2 an example of a day.</extracomment>
        <translation>ليس «%1» تاريخًا. اكتبه مثل %2.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known here. Write its name, or its code such as de.</source>
        <translation>ليس «%1» لغة معروفة هنا. اكتب اسمها، أو رمزها مثل ar.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>ليس «%1» رقم هاتف.</translation>
    </message>
    <message>
        <source>A guest needs a name or a telephone number.</source>
        <translation>يحتاج الضيف إلى اسم أو رقم هاتف.</translation>
    </message>
    <message>
        <source>This contact of a telephone system belongs to another guest.</source>
        <translation>جهة الاتصال هذه من نظام هاتف تخص ضيفًا آخر.</translation>
    </message>
    <message>
        <source>The guest</source>
        <extracomment>&quot;The guest&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>الضيف</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or hotel program, or vCards.</source>
        <translation>جدول (CSV) من برنامج جداول أو برنامج فندقي، أو vCards.</translation>
    </message>
    <message>
        <source>The first line names the &amp;columns</source>
        <translation>السطر الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>Days are written &amp;month first (3/16/2026)</source>
        <extracomment>Days in a table are written month first, as in the United States.</extracomment>
        <translation>في التواريخ يأتي الشهر أولًا ‎(3/16/2026)</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>استيراد ضيوف</translation>
    </message>
    <message>
        <source>First lines of the file; choose what each column holds</source>
        <translation>السطور الأولى من الملف؛ اختر محتوى كل عمود</translation>
    </message>
    <message>
        <source>Lines that are not taken</source>
        <translation>سطور لا تؤخذ</translation>
    </message>
    <message>
        <source>Numbers without country code are &amp;from</source>
        <translation>بلد الأرقام التي بلا رمز بلد</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <extracomment>Kinds of files in the file dialog.</extracomment>
        <translation>جداول وبطاقات ‎(*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>تتعذّر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file is too large. At most %1 MB are read; split it.</source>
        <translation>الملف أكبر من اللازم. يُقرأ %1 ميغابايت على الأكثر؛ قسّمه.</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>محتوى العمود %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken:</source>
        <extracomment>Follows a sentence about what an import does. %n is the number of lines of the file.</extracomment>
        <translation>
            <numerusform>لا يمكن أخذ %n سطر:</numerusform>
            <numerusform>لا يمكن أخذ سطر واحد:</numerusform>
            <numerusform>لا يمكن أخذ سطرين:</numerusform>
            <numerusform>لا يمكن أخذ %n سطور:</numerusform>
            <numerusform>لا يمكن أخذ %n سطرًا:</numerusform>
            <numerusform>لا يمكن أخذ %n سطر:</numerusform>
        </translation>
    </message>
    <message>
        <source>No guest is found in this file.</source>
        <translation>لا ضيف في هذا الملف.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 known already.</source>
        <extracomment>What an import would do: %1 guests are new, %2 are changed, %3 stay as they are.</extracomment>
        <translation>جديد %1، معدّل %2، معروف من قبل %3.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Done: %1 new, %2 changed.</source>
        <extracomment>Report of an import: %1 guests are new, %2 were changed.</extracomment>
        <translation>تم: جديد %1، معدّل %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken:</source>
        <translation>
            <numerusform>لم يؤخذ %n سطر:</numerusform>
            <numerusform>لم يؤخذ سطر واحد:</numerusform>
            <numerusform>لم يؤخذ سطران:</numerusform>
            <numerusform>لم تؤخذ %n سطور:</numerusform>
            <numerusform>لم يؤخذ %n سطرًا:</numerusform>
            <numerusform>لم يؤخذ %n سطر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n guest(s)</source>
        <extracomment>Follows &quot;Undo&quot;: guests were imported from a file.</extracomment>
        <translation>
            <numerusform>استيراد %n ضيف</numerusform>
            <numerusform>استيراد ضيف واحد</numerusform>
            <numerusform>استيراد ضيفين</numerusform>
            <numerusform>استيراد %n ضيوف</numerusform>
            <numerusform>استيراد %n ضيفًا</numerusform>
            <numerusform>استيراد %n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <extracomment>Button: the lines that are not taken, and why, are written to a file.</extracomment>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>A table with the reason beside each line, to be mended and imported again</source>
        <translation>جدول فيه السبب بجانب كل سطر، لتصحيحه واستيراده من جديد</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <extracomment>Button: opens a list of earlier imports, each of which can be taken back.</extracomment>
        <translation>عمليات استيراد سابقة…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Beside a button. %1 is the name of a file.</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportsDialog</name>
    <message>
        <source>Earlier imports of guests</source>
        <translation>عمليات استيراد الضيوف السابقة</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column titles: when guests were imported, from which file, how many were new, how many were changed.</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّلون</translation>
    </message>
    <message>
        <source>Guests that stay as they are</source>
        <translation>ضيوف يبقون كما هم</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <extracomment>Button: an import of guests is undone.</extracomment>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>%1 (cut off)</source>
        <extracomment>A file in a list of imports; the program ended in the midst of reading it.</extracomment>
        <translation>%1 (لم يكتمل)</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>لا يوجد استيراد يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Take back the import of %1? New guests (%2) are removed, changed ones (%3) are as before. Who was changed, merged or linked with a call since stays.</source>
        <extracomment>Question. %1 is the name of a file, %2 the number of new guests, %3 of those that were changed.</extracomment>
        <translation>التراجع عن استيراد %1؟ يُزال الضيوف الجدد (%2)، ويعود المعدّلون (%3) كما كانوا. أما من عُدّل أو دُمج أو رُبط بمكالمة بعد ذلك فيبقى كما هو.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Done: %1 removed, %2 as before.</source>
        <extracomment>Report: %1 guests were removed, %2 changed back.</extracomment>
        <translation>تم: أُزيل %1، عاد كما كان %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) stay, because of what was done with them since:</source>
        <extracomment>Follows &quot;Done: …&quot;. Their names stand below.</extracomment>
        <translation>
            <numerusform>لا يبقى أي ضيف بسبب ما جرى بعد ذلك:</numerusform>
            <numerusform>يبقى ضيف واحد بسبب ما جرى له بعد ذلك:</numerusform>
            <numerusform>يبقى ضيفان بسبب ما جرى لهما بعد ذلك:</numerusform>
            <numerusform>يبقى %n ضيوف بسبب ما جرى لهم بعد ذلك:</numerusform>
            <numerusform>يبقى %n ضيفًا بسبب ما جرى لهم بعد ذلك:</numerusform>
            <numerusform>يبقى %n ضيف بسبب ما جرى لهم بعد ذلك:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestPanel</name>
    <message>
        <source>Guest</source>
        <extracomment>The part of the call&apos;s details that says who it was with.</extracomment>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Show the guest&apos;s card</source>
        <translation>عرض بطاقة الضيف</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <extracomment>In the details of a call with somebody who is not in the directory of guests.</extracomment>
        <translation>ليس في الدليل</translation>
    </message>
    <message>
        <source>No guest</source>
        <translation>لا ضيف</translation>
    </message>
    <message>
        <source>Change… (G)</source>
        <extracomment>Buttons that open the list of guests for a call. G is the key.</extracomment>
        <translation>تغيير… (G)</translation>
    </message>
    <message>
        <source>Who was it? (G)</source>
        <translation>مَن كان؟ (G)</translation>
    </message>
    <message>
        <source>Nobody we know, as you said</source>
        <extracomment>In the details of a call: the user has said that it was with nobody of the directory.</extracomment>
        <translation>لا أحد ممن نعرفهم، كما ذكرتَ</translation>
    </message>
</context>
<context>
    <name>callboard::HealthPanel</name>
    <message>
        <source>“%1”</source>
        <extracomment>What a telephone system answered, word for word; mostly in English.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <extracomment>Button: shows the records that could not be read.</extracomment>
        <translation>عرضها…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Label before &quot;3 items could not be read&quot;.</extracomment>
        <translation>وُضع جانبًا</translation>
    </message>
</context>
<context>
    <name>callboard::HistoryDialog</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>إصدارات سابقة من الملاحظة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>نص الإصدار</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>التغييرات منذ الإصدار السابق</translation>
    </message>
    <message>
        <source>What would change if it were restored</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>ما سيتغير عند استعادته</translation>
    </message>
    <message>
        <source>Only its text</source>
        <translation>نصه فقط</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the note reads again as in the chosen version.</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The earlier versions</source>
        <extracomment>&quot;The earlier versions&quot;: subject of a sentence about a failure.</extracomment>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. From the first change on, each is kept.</source>
        <translation>لا توجد إصدارات سابقة بعد. من أول تعديل يُحفظ كل إصدار.</translation>
    </message>
    <message>
        <source>The system of this call keeps comments as they were written: nothing can be restored.</source>
        <translation>نظام هذه المكالمة يحتفظ بالتعليقات كما كُتبت: لا يمكن استعادة شيء.</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <extracomment>A version of a note in a list. %1 is when (&quot;Today 09:14&quot;), %2 who (&quot;anna&quot;), %3 its first words.</extracomment>
        <translation>%1 · %2
%3</translation>
    </message>
</context>
<context>
    <name>callboard::HistoryStrip</name>
    <message>
        <source>History that has been read</source>
        <extracomment>Name of the progress bar for screen readers.</extracomment>
        <translation>ما قُرئ من المكالمات السابقة</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 رجوعًا إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names some accounts, %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>History is being read: %1. Everything that is here can be used.</source>
        <extracomment>While history is read for the first time. %1 is &quot;Hotel back to Mon 16 Mar&quot;, or several of these.</extracomment>
        <translation>تُقرأ المكالمات السابقة: %1. يمكن استخدام كل ما هو موجود هنا.</translation>
    </message>
</context>
<context>
    <name>callboard::HitBar</name>
    <message>
        <source>Match %1 of %2</source>
        <extracomment>Above a call&apos;s details while words are searched: which of the places with these words one is at.</extracomment>
        <translation>المطابقة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>The same before one has gone to any of them.</extracomment>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%Ln مطابقات</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::IncomingPopup</name>
    <message>
        <source>Incoming call</source>
        <extracomment>Title of the small window about a call that comes in.</extracomment>
        <translation>مكالمة واردة</translation>
    </message>
</context>
<context>
    <name>callboard::KeyAssignments</name>
    <message>
        <source>%1 is always the same there: %2, “%3”. Choose another key.</source>
        <extracomment>%1 is a key, %2 a part of the window such as &quot;Search box&quot;, %3 what the key does there.</extracomment>
        <translation>المفتاح %1 ثابت هناك دائمًا: %2، «%3». اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <extracomment>%1 is a key, %2 the title of a menu.</extracomment>
        <translation>المفتاح %1 يفتح القائمة «%2». اختر مفتاحًا آخر.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRecorder</name>
    <message>
        <source>No key. Press one</source>
        <extracomment>In an empty field that takes the next key.</extracomment>
        <translation>لا مفتاح. اضغط مفتاحًا</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRules</name>
    <message>
        <source>%1 goes from field to field, so no command can have it.</source>
        <translation>المفتاح %1 ينتقل من حقل إلى حقل، لذلك لا يمكن أن يكون لأمر.</translation>
    </message>
    <message>
        <source>%1 leads back and closes, so no command can have it.</source>
        <translation>المفتاح %1 للرجوع والإغلاق، لذلك لا يمكن أن يكون لأمر.</translation>
    </message>
    <message>
        <source>%1 opens and confirms, so no command can have it.</source>
        <translation>المفتاح %1 للفتح والتأكيد، لذلك لا يمكن أن يكون لأمر.</translation>
    </message>
    <message>
        <source>%1 moves the cursor, so no command can have it.</source>
        <translation>المفتاح %1 يحرّك المؤشر، لذلك لا يمكن أن يكون لأمر.</translation>
    </message>
    <message>
        <source>%1 edits text, so no command can have it.</source>
        <translation>المفتاح %1 لتحرير النص، لذلك لا يمكن أن يكون لأمر.</translation>
    </message>
    <message>
        <source>A key is one combination, such as Ctrl+J or F4.</source>
        <translation>المفتاح تركيبة واحدة، مثل Ctrl+J أو F4.</translation>
    </message>
    <message>
        <source>This key has no name that Callboard knows. Choose another one.</source>
        <translation>ليس لهذا المفتاح اسم يعرفه Callboard. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Combine keys with Ctrl or Alt.</source>
        <translation>المفتاح %1 لسطح المكتب. اجمع المفاتيح مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>%1 alone types, or works in lists. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>المفتاح %1 وحده للكتابة، أو للعمل في القوائم. اضغط معه Ctrl أو Alt، أو اختر من F1 إلى F12.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Menu of the chosen call</source>
        <translation>قائمة المكالمة المختارة</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Heading above keys: the page with key figures.</extracomment>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <extracomment>Button below the list of keys: opens the settings where other keys can be chosen.</extracomment>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Search box</source>
        <extracomment>Heading above keys: they work where the keyboard is in the search box.</extracomment>
        <translation>مربع البحث</translation>
    </message>
    <message>
        <source>Side bar</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>What could come here</source>
        <translation>ما يمكن كتابته هنا</translation>
    </message>
    <message>
        <source>At its start: earlier queries</source>
        <translation>في أوله: الاستعلامات السابقة</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>إزالة النص</translation>
    </message>
    <message>
        <source>Play the recording, or pause</source>
        <translation>تشغيل التسجيل أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>أول مكالمة</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>آخر مكالمة</translation>
    </message>
    <message>
        <source>Only the current call chosen; again: clear all filters</source>
        <translation>اختيار المكالمة الحالية وحدها؛ ومرة أخرى: مسح كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Leave a value out</source>
        <translation>استبعاد قيمة</translation>
    </message>
    <message>
        <source>Move a view up</source>
        <translation>نقل طريقة عرض إلى أعلى</translation>
    </message>
    <message>
        <source>Choose several days</source>
        <translation>اختيار عدة أيام</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>Templates; Tab goes to the next place to fill in</source>
        <translation>القوالب؛ ينتقل Tab إلى موضع الملء التالي</translation>
    </message>
    <message>
        <source>Next word that is misspelt</source>
        <translation>الكلمة التالية المكتوبة خطأ</translation>
    </message>
    <message>
        <source>Find; Enter plays from there</source>
        <translation>بحث؛ للتشغيل من الموضع Enter</translation>
    </message>
    <message>
        <source>Correct the words; Enter keeps them</source>
        <translation>تصحيح الكلمات؛ لحفظها Enter</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Heading above keys: a call is listened to and judged.</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>After “Done” or “Put off”: a choice, up to 6; 0 hides the number</source>
        <translation>بعد «إنجاز» أو «تأجيل»: اختيار حتى 6؛ و0 يخفي الرقم</translation>
    </message>
    <message>
        <source>Say which guest it was</source>
        <translation>تحديد من كان الضيف</translation>
    </message>
    <message>
        <source>To the top, with what arrived meanwhile</source>
        <translation>إلى الأعلى، مع ما ورد في هذه الأثناء</translation>
    </message>
    <message>
        <source>Answer, up to 5; of yes or no, 1 is yes and 2 is no</source>
        <translation>الإجابة، حتى 5؛ وفي نعم أو لا: 1 نعم و2 لا</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation>تعليق على السؤال</translation>
    </message>
    <message>
        <source>A mark where the recording is</source>
        <translation>علامة عند موضع التسجيل</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>العودة إلى السؤال السابق</translation>
    </message>
    <message>
        <source>Finish, and on to the next call</source>
        <translation>إنهاء، ثم المكالمة التالية</translation>
    </message>
    <message>
        <source>Another call of the list</source>
        <translation>مكالمة أخرى من القائمة</translation>
    </message>
    <message>
        <source>Take the last choice in a chart back</source>
        <translation>التراجع عن آخر اختيار في مخطط</translation>
    </message>
    <message>
        <source>Table of calls</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>جدول المكالمات</translation>
    </message>
</context>
<context>
    <name>callboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>Page of the settings: keys of the keyboard.</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Command, menu or key</source>
        <extracomment>In the empty line above the list of commands.</extracomment>
        <translation>أمر أو قائمة أو مفتاح</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Titles of columns: a command, its key, and the key that it came with.</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Group of commands that stand in no menu.</extracomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>Behind a key that cannot be changed.</extracomment>
        <translation>%1 (ثابت)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a key: a command has none.</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>&amp;Key of the chosen command</source>
        <translation>مفتاح الأمر المختار</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <extracomment>Button: the key of another command becomes that of the chosen one.</extracomment>
        <translation>نقل المفتاح</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>Button: the chosen command has no key any more.</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>All to defaul&amp;ts</source>
        <translation>الكل إلى الافتراضي</translation>
    </message>
    <message>
        <source>“%1”: press the keys here that it is to have.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>«%1»: اضغط هنا المفاتيح التي تريدها له.</translation>
    </message>
    <message>
        <source>“%1” has this key in one part of the window only, where nothing is typed. It is fixed.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>للأمر «%1» هذا المفتاح في جزء واحد من النافذة فقط، حيث لا يُكتب شيء. وهو ثابت.</translation>
    </message>
    <message>
        <source>Choose a command above.</source>
        <translation>اختر أمرًا أعلاه.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none then.</source>
        <extracomment>%1 is a key, %2 the command that has it, %3 the menu where that stands.</extracomment>
        <translation>المفتاح %1 للأمر «%2» (%3)، الذي سيبقى عندها بلا مفتاح.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <extracomment>Below the field with the key of a command. %1 is another command.</extracomment>
        <translation>لم يعد للأمر «%1» مفتاح.</translation>
    </message>
</context>
<context>
    <name>callboard::LegsList</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>One way that a call took: %1 is who rang, %2 who was rung; numbers or devices.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>A part of a call began to ring at this time of day.</extracomment>
        <translation>رنّت %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>تم الرد %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>callboard::ListPlaceholder</name>
    <message>
        <source>The calls could not be read</source>
        <translation>تعذّرت قراءة المكالمات</translation>
    </message>
    <message>
        <source>The list of calls</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be read on this disk&quot;.</extracomment>
        <translation>قائمة المكالمات</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the list of calls again after it failed.
----------
Button: asks the telephone systems for calls now.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>لا مكالمات مطابقة</translation>
    </message>
    <message>
        <source>No call passes all filters. Loosen one of them, or start over.</source>
        <translation>لا مكالمة تطابق كل عوامل التصفية. خفّف أحدها، أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: removes every filter.</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <extracomment>Button: opens the dialog that connects an account.</extracomment>
        <translation>توصيل نظام هاتف</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) so far, newest first.</source>
        <translation>
            <numerusform>لا مكالمات حتى الآن، الأحدث أولًا.</numerusform>
            <numerusform>مكالمة واحدة حتى الآن، الأحدث أولًا.</numerusform>
            <numerusform>مكالمتان حتى الآن، الأحدث أولًا.</numerusform>
            <numerusform>%n مكالمات حتى الآن، الأحدث أولًا.</numerusform>
            <numerusform>%n مكالمة حتى الآن، الأحدث أولًا.</numerusform>
            <numerusform>%n مكالمة حتى الآن، الأحدث أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest come first; the history follows in the background.</source>
        <translation>تأتي الأحدث أولًا؛ وتتبعها المكالمات السابقة في الخلفية.</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>جارٍ قراءة مكالماتك…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>أنت بلا اتصال</translation>
    </message>
    <message>
        <source>No calls have been read yet. They appear here as soon as your telephone systems can be reached.</source>
        <translation>لم تُقرأ أي مكالمات بعد. تظهر هنا حالما يمكن الوصول إلى أنظمة هاتفك.</translation>
    </message>
    <message>
        <source>No calls could be read</source>
        <translation>تعذّرت قراءة أي مكالمة</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا مكالمات بعد</translation>
    </message>
    <message>
        <source>Your accounts have no calls. New ones appear here by themselves.</source>
        <translation>لا مكالمات في حساباتك. تظهر الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Look for calls</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>البحث عن مكالمات</translation>
    </message>
    <message>
        <source>Welcome to Callboard</source>
        <translation>مرحبًا بك في Callboard</translation>
    </message>
    <message>
        <source>It shows the calls of all your telephone systems in one list, with and without a network. Connect the first one, or look around in an invented hotel: that opens a window of its own and touches nothing here.</source>
        <translation>يعرض مكالمات كل أنظمة هاتفك في قائمة واحدة، مع الشبكة وبدونها. صِل أول نظام، أو تجوّل في فندق خيالي: يُفتح ذلك في نافذة مستقلة ولا يمسّ شيئًا هنا.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>Button: opens another window with invented calls.</extracomment>
        <translation>مشاهدة العرض التجريبي</translation>
    </message>
</context>
<context>
    <name>callboard::Live</name>
    <message>
        <source>a withheld number</source>
        <extracomment>Somebody who hides their number, in &quot;Missed call from %1&quot;.</extracomment>
        <translation>رقم محجوب</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <extracomment>Notification. %n is a number of calls that nobody answered.</extracomment>
        <translation>
            <numerusform>لا مكالمات فائتة</numerusform>
            <numerusform>مكالمة فائتة</numerusform>
            <numerusform>مكالمتان فائتتان</numerusform>
            <numerusform>%n مكالمات فائتة</numerusform>
            <numerusform>%n مكالمة فائتة</numerusform>
            <numerusform>%n مكالمة فائتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people who still wait to be called back.</source>
        <extracomment>Notification, below &quot;40 missed calls&quot;. %n is how many people made them.</extracomment>
        <translation>
            <numerusform>لا أحد ينتظر معاودة الاتصال.</numerusform>
            <numerusform>من شخص واحد ما زال ينتظر معاودة الاتصال.</numerusform>
            <numerusform>من شخصين ما زالا ينتظران معاودة الاتصال.</numerusform>
            <numerusform>من %n أشخاص ما زالوا ينتظرون معاودة الاتصال.</numerusform>
            <numerusform>من %n شخصًا ما زالوا ينتظرون معاودة الاتصال.</numerusform>
            <numerusform>من %n شخص ما زالوا ينتظرون معاودة الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1, %2</source>
        <extracomment>Notification. %1 is a guest or a telephone number, %2 a time.</extracomment>
        <translation>الأخيرة: %1، %2</translation>
    </message>
    <message>
        <source>End not reported</source>
        <extracomment>State of a call that must be over, though no telephone system said so.</extracomment>
        <translation>لم تُذكر النهاية</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A call that began at this time and whose end nobody reported. %1 is a time.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <extracomment>About the one who calls now. %1 is when they were on the telephone before, what became of it and who of us it was, separated by dots.</extracomment>
        <translation>آخر مكالمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) from %1</source>
        <extracomment>Notification. %n is how often they called, %1 a guest or a telephone number.</extracomment>
        <translation>
            <numerusform>لا مكالمات فائتة من %1</numerusform>
            <numerusform>مكالمة فائتة من %1</numerusform>
            <numerusform>مكالمتان فائتتان من %1</numerusform>
            <numerusform>%n مكالمات فائتة من %1</numerusform>
            <numerusform>%n مكالمة فائتة من %1</numerusform>
            <numerusform>%n مكالمة فائتة من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Notification. %1 is a length such as 0:42.</extracomment>
        <translation>بريد صوتي %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <extracomment>Notification: somebody rings right now. %1 is a guest or a telephone number.</extracomment>
        <translation>مكالمة من %1</translation>
    </message>
</context>
<context>
    <name>callboard::LiveStrip</name>
    <message>
        <source>Calls now</source>
        <extracomment>Name of the strip with calls that are going on, for screen readers.</extracomment>
        <translation>المكالمات الآن</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Button at the end of the calls that go on: so many more do not fit. Opens the list of all.</extracomment>
        <translation>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) now. Show all.</source>
        <extracomment>Screen reader text of that button.</extracomment>
        <translation>
            <numerusform>لا مكالمات أخرى الآن. عرض الكل.</numerusform>
            <numerusform>مكالمة أخرى الآن. عرض الكل.</numerusform>
            <numerusform>مكالمتان أخريان الآن. عرض الكل.</numerusform>
            <numerusform>%n مكالمات أخرى الآن. عرض الكل.</numerusform>
            <numerusform>%n مكالمة أخرى الآن. عرض الكل.</numerusform>
            <numerusform>%n مكالمة أخرى الآن. عرض الكل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::LogCallDialog</name>
    <message>
        <source> min</source>
        <extracomment>Suffix of a number: &quot;12 min&quot;.</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Suffix of a number: &quot;30 s&quot;.</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>تدوين مكالمة</translation>
    </message>
    <message>
        <source>&amp;Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Their &amp;number</source>
        <translation>رقم الطرف الآخر</translation>
    </message>
    <message>
        <source>&amp;Our line</source>
        <translation>خطنا</translation>
    </message>
    <message>
        <source>S&amp;taff id</source>
        <translation>معرّف الموظف</translation>
    </message>
    <message>
        <source>As the system names the employee; may stay empty.</source>
        <translation>كما يسمّي النظام الموظف؛ يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Detailed s&amp;ummary</source>
        <translation>ملخّص مفصّل</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>The number of a ticket; may stay empty.</source>
        <translation>رقم تذكرة؛ يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>The number of a customer; may stay empty.</source>
        <translation>رقم عميل؛ يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>T&amp;ranscript</source>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>The address of a recording; may stay empty.</source>
        <translation>عنوان تسجيل؛ يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>&amp;Guest id</source>
        <translation>معرّف الضيف</translation>
    </message>
    <message>
        <source>As the system names the guest; without it, the number decides.</source>
        <translation>كما يسمّي النظام الضيف؛ وبدونه يُحدَّد بالرقم.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>تدوين المكالمة</translation>
    </message>
    <message>
        <source>No connected account takes calls that were logged by hand. escapelife and BlueRockTEL do.</source>
        <translation>لا يقبل أي حساب موصول مكالمات مُدوَّنة يدويًا. يقبلها escapelife وBlueRockTEL.</translation>
    </message>
    <message>
        <source>With country code, such as +1 305 555 1234.</source>
        <translation>مع رمز البلد، مثل ‎+966 11 555 1234.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called.</source>
        <translation>هذا ليس رقم هاتف يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>This is %1’s number.</source>
        <extracomment>Below a telephone number. %1 is the guest whose number it is.</extracomment>
        <translation>هذا رقم %1.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>المكالمة</translation>
    </message>
</context>
<context>
    <name>callboard::MainWindow</name>
    <message>
        <source>The list of calls</source>
        <extracomment>&quot;The list of calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>قائمة المكالمات</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <extracomment>Message when the program was started with the name of a view that does not exist. %1 is the name.</extracomment>
        <translation>لا توجد طريقة عرض «%1».</translation>
    </message>
    <message>
        <source>Hide the side bar</source>
        <translation>إخفاء الشريط الجانبي</translation>
    </message>
    <message>
        <source>Show the side bar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>These are one call already, or nothing else is left of the call.</source>
        <translation>هذه مكالمة واحدة من قبل، أو لن يبقى من المكالمة شيء آخر.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>The calls are one now, and stay so.</source>
        <translation>أصبحت المكالمتان واحدة، وتبقيان كذلك.</translation>
    </message>
    <message>
        <source>The record is a call of its own now, and stays so.</source>
        <translation>أصبح السجل مكالمة مستقلة، ويبقى كذلك.</translation>
    </message>
    <message>
        <source>joining of calls</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>دمج المكالمات</translation>
    </message>
    <message>
        <source>separation of a record</source>
        <translation>فصل سجل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your note could not be saved, so the window stays open. %1</source>
        <extracomment>Message when the window is closed and the disk refuses the note just typed. %1 says why.</extracomment>
        <translation>تعذّر حفظ ملاحظتك، لذلك تبقى النافذة مفتوحة. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق بلا حفظ</translation>
    </message>
    <message>
        <source>How long calls are kept</source>
        <translation>مدة حفظ المكالمات</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Recordings, transcripts, notes and whole calls can be removed from this computer after a number of days. Until you say so, everything is kept.</source>
        <translation>يمكن إزالة التسجيلات ونصوص المكالمات والملاحظات والمكالمات كاملةً من هذا الحاسوب بعد عدد من الأيام. وما لم تطلب ذلك يبقى كل شيء محفوظًا.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>The call systems that are connected, their keys, and the history that is read.</source>
        <translation>أنظمة الهاتف الموصولة ومفاتيحها وما يُقرأ من المكالمات السابقة.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>A command: shows a saved view. %1 is its name.</extracomment>
        <translation>طريقة العرض: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: opens the settings at a page. %1 is its title.</extracomment>
        <translation>الإعدادات: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ManualDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Callboard manual</source>
        <extracomment>Title of the window with the user guide.</extracomment>
        <translation>دليل استخدام Callboard</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>List in the manual&apos;s window.</extracomment>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <extracomment>Beside the manual, shown in every language but English.</extracomment>
        <translation>دليل الاستخدام بالإنجليزية.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>Field in the manual&apos;s window.</extracomment>
        <translation>البحث في دليل الاستخدام</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the words searched for in the manual.</extracomment>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which place of the words searched for is in view: &quot;3 of 17&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>callboard::MarkdownView</name>
    <message>
        <source>The note goes on; the preview shows its beginning.</source>
        <extracomment>At the end of a preview that shows only the beginning of a very long note.</extracomment>
        <translation>للملاحظة بقية؛ تعرض المعاينة بدايتها.</translation>
    </message>
</context>
<context>
    <name>callboard::MarksPanel</name>
    <message>
        <source>Marks</source>
        <extracomment>Name of the list of remarks at times of a recording, for screen readers.</extracomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Mark at %1:</source>
        <extracomment>In front of the line in which a remark is written. %1 is a time of the recording such as &quot;3:12&quot;.</extracomment>
        <translation>علامة عند %1:</translation>
    </message>
</context>
<context>
    <name>callboard::MediaKeys</name>
    <message>
        <source>Recorded call</source>
        <extracomment>What the desktop&apos;s media controls call what is playing; names are not told there.</extracomment>
        <translation>مكالمة مسجّلة</translation>
    </message>
</context>
<context>
    <name>callboard::MergeDialog</name>
    <message>
        <source>Two versions of one note</source>
        <translation>إصداران من ملاحظة واحدة</translation>
    </message>
    <message>
        <source>&amp;Save this text</source>
        <extracomment>Button: the text below is the note from now on.</extracomment>
        <translation>حفظ هذا النص</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Title: the note as it was before both changes.</extracomment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>Title: the note as somebody else changed it meanwhile; marks show what they changed.</extracomment>
        <translation>إصدار الآخر</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Title: the note as the user changed it.</extracomment>
        <translation>إصداري</translation>
    </message>
    <message>
        <source>The note &amp;from now on</source>
        <extracomment>Title over the text that the user makes of both versions.</extracomment>
        <translation>الملاحظة من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <extracomment>Button: fills in the user&apos;s own version.</extracomment>
        <translation>استخدام إصداري</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <extracomment>Button: fills in the other version.</extracomment>
        <translation>استخدام إصدار الآخر</translation>
    </message>
    <message>
        <source>Use &amp;both</source>
        <extracomment>Button: fills in both versions, merged where that is possible.</extracomment>
        <translation>استخدام كليهما</translation>
    </message>
    <message>
        <source>Somebody else has changed this note while you did. The text below holds both changes.</source>
        <translation>عدّل شخص آخر هذه الملاحظة بينما كنت تعدّلها. النص أدناه يضم كلا التعديلين.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this note while you did. In %n place(s) both versions stand one after the other below, yours first: take out what is not needed.</source>
        <translation>
            <numerusform>عدّل شخص آخر هذه الملاحظة بينما كنت تعدّلها. في %n موضع يرد الإصداران أدناه متتاليين، وإصدارك أولًا: احذف ما لا يلزم.</numerusform>
            <numerusform>عدّل شخص آخر هذه الملاحظة بينما كنت تعدّلها. في موضع واحد يرد الإصداران أدناه متتاليين، وإصدارك أولًا: احذف ما لا يلزم.</numerusform>
            <numerusform>عدّل شخص آخر هذه الملاحظة بينما كنت تعدّلها. في موضعين يرد الإصداران أدناه متتاليين، وإصدارك أولًا: احذف ما لا يلزم.</numerusform>
            <numerusform>عدّل شخص آخر هذه الملاحظة بينما كنت تعدّلها. في %n مواضع يرد الإصداران أدناه متتاليين، وإصدارك أولًا: احذف ما لا يلزم.</numerusform>
            <numerusform>عدّل شخص آخر هذه الملاحظة بينما كنت تعدّلها. في %n موضعًا يرد الإصداران أدناه متتاليين، وإصدارك أولًا: احذف ما لا يلزم.</numerusform>
            <numerusform>عدّل شخص آخر هذه الملاحظة بينما كنت تعدّلها. في %n موضع يرد الإصداران أدناه متتاليين، وإصدارك أولًا: احذف ما لا يلزم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Their version has changed again; the new one is shown now. Nothing was saved yet.</source>
        <translation>تغيّر إصدار الآخر من جديد؛ ويُعرض الآن الجديد. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>The note is just being sent. Please try again in a moment; what you typed stays here.</source>
        <translation>يجري إرسال الملاحظة الآن. أعد المحاولة بعد لحظات؛ ما كتبته يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>callboard::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Message bar: how many further messages wait behind the one that is shown.</extracomment>
        <translation>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::MetricWords</name>
    <message>
        <source>Calls</source>
        <extracomment>A key figure: how many calls there are.</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>A key figure: how many calls came in.</extracomment>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>A key figure: how many calls went out.</extracomment>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A key figure: how many inbound calls were answered.</extracomment>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>A key figure: the share of inbound calls that nobody answered.</extracomment>
        <translation>الفائتة</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <extracomment>A key figure: how many calls ended with a message on the voicemail.</extracomment>
        <translation>رسائل البريد الصوتي</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <extracomment>A key figure: half of the calls were answered so soon.</extracomment>
        <translation>وسيط زمن الرد</translation>
    </message>
    <message>
        <source>Answer time, 9 of 10</source>
        <extracomment>A key figure: nine of ten calls were answered so soon.</extracomment>
        <translation>زمن الرد، 9 من 10</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n s</source>
        <extracomment>A key figure: share of calls that were answered within %n seconds.</extracomment>
        <translation>
            <numerusform>تم الرد خلال %n ث</numerusform>
            <numerusform>تم الرد خلال %n ث</numerusform>
            <numerusform>تم الرد خلال %n ث</numerusform>
            <numerusform>تم الرد خلال %n ث</numerusform>
            <numerusform>تم الرد خلال %n ث</numerusform>
            <numerusform>تم الرد خلال %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>A key figure: how long people talked, all calls together.</extracomment>
        <translation>مدة المحادثة</translation>
    </message>
    <message>
        <source>Ring time</source>
        <extracomment>A key figure: how long it rang, all calls together.</extracomment>
        <translation>مدة الرنين</translation>
    </message>
    <message>
        <source>Called back within 1 h</source>
        <extracomment>A key figure: share of missed calls that were called back within an hour.</extracomment>
        <translation>معاودة الاتصال خلال ساعة</translation>
    </message>
    <message>
        <source>Repeat callers</source>
        <extracomment>A key figure: how many numbers rang more than once.</extracomment>
        <translation>متصلون متكررون</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A key figure: how many different guests there were calls with.</extracomment>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>All calls of the selection, inbound and outbound. A call that several systems tell about, or that was transferred, counts once.</source>
        <translation>كل مكالمات التحديد، الواردة والصادرة. المكالمة التي تذكرها عدة أنظمة، أو التي حُوّلت، تُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Calls that somebody made to one of your lines.</source>
        <translation>مكالمات أجراها أحد إلى أحد خطوطكم.</translation>
    </message>
    <message>
        <source>Calls that were made from one of your lines.</source>
        <translation>مكالمات أُجريت من أحد خطوطكم.</translation>
    </message>
    <message>
        <source>Inbound calls that somebody answered, those that still go on included.</source>
        <translation>المكالمات الواردة التي رد عليها أحد، بما فيها ما زال جاريًا.</translation>
    </message>
    <message>
        <source>Inbound calls that nobody answered (missed, voicemail or failed), as a share of all inbound calls that were answered or are over.</source>
        <translation>المكالمات الواردة التي لم يرد عليها أحد (فائتة أو بريد صوتي أو فاشلة)، كنسبة من كل المكالمات الواردة التي تم الرد عليها أو انتهت.</translation>
    </message>
    <message>
        <source>Inbound calls that ended on the voicemail.</source>
        <translation>المكالمات الواردة التي انتهت إلى البريد الصوتي.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: half of them took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>من أول رنة حتى الرد على مكالمة واردة: نصفها لم يستغرق أكثر. تُستبعد المكالمات التي لا يُعرف زمن الرد عليها.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: nine of ten took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>من أول رنة حتى الرد على مكالمة واردة: تسع من عشر لم تستغرق أكثر. تُستبعد المكالمات التي لا يُعرف زمن الرد عليها.</translation>
    </message>
    <message numerus="yes">
        <source>Answered inbound calls that rang for at most %n second(s), as a share of all answered ones whose answer time is known. Missed calls are not among them.</source>
        <translation>
            <numerusform>المكالمات الواردة التي تم الرد عليها ورنّت %n ثانية على الأكثر، كنسبة من كل ما تم الرد عليه وزمن رده معروف. لا تدخل فيها المكالمات الفائتة.</numerusform>
            <numerusform>المكالمات الواردة التي تم الرد عليها ورنّت ثانية واحدة على الأكثر، كنسبة من كل ما تم الرد عليه وزمن رده معروف. لا تدخل فيها المكالمات الفائتة.</numerusform>
            <numerusform>المكالمات الواردة التي تم الرد عليها ورنّت ثانيتين على الأكثر، كنسبة من كل ما تم الرد عليه وزمن رده معروف. لا تدخل فيها المكالمات الفائتة.</numerusform>
            <numerusform>المكالمات الواردة التي تم الرد عليها ورنّت %n ثوانٍ على الأكثر، كنسبة من كل ما تم الرد عليه وزمن رده معروف. لا تدخل فيها المكالمات الفائتة.</numerusform>
            <numerusform>المكالمات الواردة التي تم الرد عليها ورنّت %n ثانية على الأكثر، كنسبة من كل ما تم الرد عليه وزمن رده معروف. لا تدخل فيها المكالمات الفائتة.</numerusform>
            <numerusform>المكالمات الواردة التي تم الرد عليها ورنّت %n ثانية على الأكثر، كنسبة من كل ما تم الرد عليه وزمن رده معروف. لا تدخل فيها المكالمات الفائتة.</numerusform>
        </translation>
    </message>
    <message>
        <source>From answer to end, inbound and outbound, all calls together. Calls whose talk time nobody tells are left out.</source>
        <translation>من الرد حتى النهاية، للواردة والصادرة، لكل المكالمات معًا. تُستبعد المكالمات التي لا تُعرف مدة محادثتها.</translation>
    </message>
    <message>
        <source>From the start until the call was answered or given up, inbound and outbound, all calls together. Calls whose ring time nobody tells are left out.</source>
        <translation>من البداية حتى الرد أو الانقطاع، للواردة والصادرة، لكل المكالمات معًا. تُستبعد المكالمات التي لا تُعرف مدة رنينها.</translation>
    </message>
    <message>
        <source>Missed inbound calls whose caller was called back and reached within an hour, as a share of all missed ones. Hidden numbers, callers who rang again first, and calls of the last hour that still wait are left out.</source>
        <translation>المكالمات الواردة الفائتة التي تمت معاودة الاتصال بأصحابها والتحدث معهم خلال ساعة، كنسبة من كل الفائتة. تُستبعد الأرقام المحجوبة، ومن اتصل من جديد أولًا، ومكالمات الساعة الأخيرة التي ما زالت تنتظر.</translation>
    </message>
    <message>
        <source>Numbers with more than one inbound call in the selection. Hidden numbers are left out.</source>
        <translation>الأرقام التي لها أكثر من مكالمة واردة في التحديد. تُستبعد الأرقام المحجوبة.</translation>
    </message>
    <message>
        <source>Different guests among the calls. Calls without a known guest are left out.</source>
        <translation>الضيوف المختلفون في المكالمات. تُستبعد المكالمات التي بلا ضيف معروف.</translation>
    </message>
</context>
<context>
    <name>callboard::NewPassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Several words are easier to remember than one with many signs, and harder to guess. Nobody can tell it to you again.</source>
        <translation>عدة كلمات أسهل تذكرًا من كلمة واحدة كثيرة الرموز، وأصعب تخمينًا. ولا يستطيع أحد أن يخبرك بها لاحقًا.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة نفسها مجددًا</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <comment>passphrase</comment>
        <translation>اعتماد</translation>
    </message>
    <message numerus="yes">
        <source>Use %n letter(s) or more.</source>
        <translation>
            <numerusform>استخدم %n حرف أو أكثر.</numerusform>
            <numerusform>استخدم حرفًا واحدًا أو أكثر.</numerusform>
            <numerusform>استخدم حرفين أو أكثر.</numerusform>
            <numerusform>استخدم %n أحرف أو أكثر.</numerusform>
            <numerusform>استخدم %n حرفًا أو أكثر.</numerusform>
            <numerusform>استخدم %n حرف أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>العبارتان غير متطابقتين. اكتبها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>callboard::NewReviewDialog</name>
    <message>
        <source>New review</source>
        <translation>مراجعة جديدة</translation>
    </message>
    <message>
        <source>The review list</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>قائمة المراجعة</translation>
    </message>
    <message>
        <source>In the language of the search box</source>
        <translation>بلغة مربع البحث</translation>
    </message>
    <message>
        <source>The same number draws the same calls again.</source>
        <translation>الرقم نفسه يسحب المكالمات نفسها من جديد.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Form: what the review list is called.</extracomment>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>&amp;Calls:</source>
        <extracomment>Form: a query; calls that it finds may be drawn.</extracomment>
        <translation>المكالمات:</translation>
    </message>
    <message>
        <source>&amp;Scorecard:</source>
        <translation>بطاقة التقييم:</translation>
    </message>
    <message>
        <source>Calls &amp;per person:</source>
        <extracomment>Form: how many calls are drawn of everybody.</extracomment>
        <translation>المكالمات لكل شخص:</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <extracomment>Form: the people whose calls are reviewed.</extracomment>
        <translation>لمن:</translation>
    </message>
    <message>
        <source>&amp;Draw number:</source>
        <extracomment>Form: a number that decides which calls are drawn; the same number draws the same ones.</extracomment>
        <translation>رقم السحب:</translation>
    </message>
    <message>
        <source>&amp;Make list</source>
        <extracomment>Button: draws the sample and makes the review list.</extracomment>
        <translation>إنشاء القائمة</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>المكالمات</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n call(s)</source>
        <extracomment>A person in a list. %1 is the name, %n how many calls of them may be drawn.</extracomment>
        <translation>
            <numerusform>%1 – لا مكالمات</numerusform>
            <numerusform>%1 – مكالمة واحدة</numerusform>
            <numerusform>%1 – مكالمتان</numerusform>
            <numerusform>%1 – %n مكالمات</numerusform>
            <numerusform>%1 – %n مكالمة</numerusform>
            <numerusform>%1 – %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading calls…</source>
        <translation>جارٍ قراءة المكالمات…</translation>
    </message>
    <message>
        <source>No call that this finds says who spoke, or all of them were reviewed before.</source>
        <translation>لا مكالمة مما وُجد تذكر من تحدّث، أو أنها كلها روجعت من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are drawn; none was reviewed before.</source>
        <translation>
            <numerusform>لا تُسحب أي مكالمة.</numerusform>
            <numerusform>تُسحب مكالمة واحدة؛ لم تُراجَع من قبل.</numerusform>
            <numerusform>تُسحب مكالمتان؛ لم تُراجَع أي منهما من قبل.</numerusform>
            <numerusform>تُسحب %n مكالمات؛ لم تُراجَع أي منها من قبل.</numerusform>
            <numerusform>تُسحب %n مكالمة؛ لم تُراجَع أي منها من قبل.</numerusform>
            <numerusform>تُسحب %n مكالمة؛ لم تُراجَع أي منها من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have fewer.</source>
        <translation>
            <numerusform>لا أحد لديه أقل.</numerusform>
            <numerusform>لدى شخص واحد أقل.</numerusform>
            <numerusform>لدى شخصين أقل.</numerusform>
            <numerusform>لدى %n أشخاص أقل.</numerusform>
            <numerusform>لدى %n شخصًا أقل.</numerusform>
            <numerusform>لدى %n شخص أقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>On a button over the call table: %n calls arrived above the rows one looks at. The arrow is drawn behind it.</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديدة واحدة</numerusform>
            <numerusform>جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s) above. Go to the top.</source>
        <extracomment>Tool tip and screen reader text of the button that says how many calls arrived above.</extracomment>
        <translation>
            <numerusform>لا مكالمات جديدة في الأعلى.</numerusform>
            <numerusform>مكالمة جديدة في الأعلى. الانتقال إلى الأعلى.</numerusform>
            <numerusform>مكالمتان جديدتان في الأعلى. الانتقال إلى الأعلى.</numerusform>
            <numerusform>%n مكالمات جديدة في الأعلى. الانتقال إلى الأعلى.</numerusform>
            <numerusform>%n مكالمة جديدة في الأعلى. الانتقال إلى الأعلى.</numerusform>
            <numerusform>%n مكالمة جديدة في الأعلى. الانتقال إلى الأعلى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NoteTools</name>
    <message>
        <source>Show as formatted text</source>
        <translation>العرض كنص منسّق</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation>تحرير القوالب…</translation>
    </message>
</context>
<context>
    <name>callboard::NoteWords</name>
    <message>
        <source>Provider</source>
        <extracomment>Who wrote a version of a note: it came from the telephone system, nobody knows who typed it there.</extracomment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>In the list of versions of a note: this version has no text.</extracomment>
        <translation>(فارغة)</translation>
    </message>
</context>
<context>
    <name>callboard::NotesPanel</name>
    <message>
        <source>Their version</source>
        <translation>إصدار الآخر</translation>
    </message>
    <message>
        <source>Compare and &amp;merge…</source>
        <extracomment>Button: opens both versions of a note beside each other, to make one of them.</extracomment>
        <translation>مقارنة ودمج…</translation>
    </message>
    <message>
        <source>Earlier comments</source>
        <extracomment>Name for screen readers: comments on a call that were written before.</extracomment>
        <translation>تعليقات سابقة</translation>
    </message>
    <message>
        <source>A new comment; once sent, it cannot be changed.</source>
        <extracomment>In the empty field for a comment on a call.</extracomment>
        <translation>تعليق جديد؛ بعد إرساله لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>What should the next shift know about this call?</source>
        <translation>ما الذي يجب أن تعرفه المناوبة التالية عن هذه المكالمة؟</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How long a note is, once it is nearly as long as it may be.</extracomment>
        <translation>%1 من %2 حرف</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على إصداري</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>اعتماد إصدار الآخر</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>تجاهل تعديلي</translation>
    </message>
    <message>
        <source>This note is too long to be edited here</source>
        <translation>هذه الملاحظة أطول من أن تُحرَّر هنا</translation>
    </message>
    <message numerus="yes">
        <source>All %n comments that are possible have been written</source>
        <extracomment>%n is how many comments the telephone system takes for one call.</extracomment>
        <translation>
            <numerusform>لا يمكن كتابة تعليقات</numerusform>
            <numerusform>كُتب التعليق الوحيد الممكن</numerusform>
            <numerusform>كُتب التعليقان الممكنان</numerusform>
            <numerusform>كُتبت كل التعليقات الممكنة (%n)</numerusform>
            <numerusform>كُتبت كل التعليقات الممكنة (%n)</numerusform>
            <numerusform>كُتبت كل التعليقات الممكنة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved here · waiting to send</source>
        <translation>حُفظت هنا · بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <extracomment>%1 is a moment such as &quot;Today 09:14&quot;.</extracomment>
        <translation>أُرسلت · %1</translation>
    </message>
    <message>
        <source>Saved · kept here only</source>
        <translation>حُفظت · تبقى هنا فقط</translation>
    </message>
    <message>
        <source>Saved here · the provider refused it: %1</source>
        <extracomment>%1 is the provider&apos;s own text.</extracomment>
        <translation>حُفظت هنا · رفضها المزوّد: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile</source>
        <translation>عدّل شخص آخر هذه الملاحظة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم تُحفظ. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Saved here · from a backup; may have been sent since</source>
        <translation>حُفظت هنا · من نسخة احتياطية؛ ربما أُرسلت بعدها</translation>
    </message>
</context>
<context>
    <name>callboard::NoticesDialog</name>
    <message>
        <source>Notify of &amp;missed calls</source>
        <extracomment>Setting: a notification when nobody answered a call.</extracomment>
        <translation>إشعار بالمكالمات الفائتة</translation>
    </message>
    <message>
        <source>Show &amp;names of guests in notifications</source>
        <extracomment>Setting, below those about notifications: whoever sees the screen may read who called.</extracomment>
        <translation>إظهار أسماء الضيوف في الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <extracomment>Setting, followed by two times of day: from … until.</extracomment>
        <translation>هدوء من</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>متابعة العمل في علبة النظام بعد إغلاق النافذة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <extracomment>Button: shows a notification as a trial.</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>show a small window with what is known of the caller</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>إظهار نافذة صغيرة فيها ما هو معروف عن المتصل</translation>
    </message>
    <message>
        <source>show a notification</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>إظهار إشعار</translation>
    </message>
    <message>
        <source>show nothing</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>عدم إظهار شيء</translation>
    </message>
    <message>
        <source>When a call comes &amp;in:</source>
        <translation>عند ورود مكالمة:</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <extracomment>Between two times of day: quiet from … until ….</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>هدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>هدوء حتى</translation>
    </message>
    <message>
        <source>Both times are the same: it is quiet all day.</source>
        <translation>الوقتان متساويان: الهدوء طوال اليوم.</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told in one notification when they end.</source>
        <translation>ما يرد في ساعات الهدوء يُذكر في إشعار واحد عند انتهائها.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <extracomment>Tool tip of a setting that cannot be chosen.</extracomment>
        <translation>لا علبة نظام في سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications, so none will appear. Missed calls still stand in the window. Desktops usually bring such a program; on a bare one, install “dunst” or “mako”, for example.</source>
        <translation>لا برنامج في سطح المكتب هذا يعرض الإشعارات، فلن يظهر أي منها. وتبقى المكالمات الفائتة في النافذة. تأتي بيئات سطح المكتب عادةً ببرنامج كهذا؛ وإن لم يوجد فثبّت مثلًا «dunst» أو «mako».</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxDialog</name>
    <message>
        <source>Send everything &amp;now</source>
        <extracomment>Button: sends all waiting edits, without waiting for the time of their next try.</extracomment>
        <translation>إرسال الكل الآن</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>&amp;Merge texts…</source>
        <extracomment>Button: opens the view in which two colliding texts of a note become one.</extracomment>
        <translation>دمج النصين…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>S&amp;how call</source>
        <extracomment>Button: closes the dialog and shows the call an edit belongs to.</extracomment>
        <translation>عرض المكالمة</translation>
    </message>
    <message>
        <source>Edits waiting to be sent</source>
        <translation>تعديلات بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>What you write about calls is kept here until its telephone system has it.</source>
        <translation>ما تكتبه عن المكالمات يُحفظ هنا حتى يصل إلى نظام هاتفها.</translation>
    </message>
    <message>
        <source>Its answer: “%1”</source>
        <extracomment>%1 is what the telephone system answered, in its own language.</extracomment>
        <translation>الرد: «%1»</translation>
    </message>
    <message>
        <source>Your text: “%1”</source>
        <extracomment>%1 is the text that waits to be sent.</extracomment>
        <translation>نصك: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n guest(s)? They stay in your directory, and are not sent.</source>
        <translation>
            <numerusform>تجاهل %n ضيف؟ يبقون في دليلك ولا يُرسلون.</numerusform>
            <numerusform>تجاهل ضيف واحد؟ يبقى في دليلك ولا يُرسل.</numerusform>
            <numerusform>تجاهل ضيفين؟ يبقيان في دليلك ولا يُرسلان.</numerusform>
            <numerusform>تجاهل %n ضيوف؟ يبقون في دليلك ولا يُرسلون.</numerusform>
            <numerusform>تجاهل %n ضيفًا؟ يبقون في دليلك ولا يُرسلون.</numerusform>
            <numerusform>تجاهل %n ضيف؟ يبقون في دليلك ولا يُرسلون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edit(s)? What you typed is lost; the provider&apos;s text shows again.</source>
        <translation>
            <numerusform>تجاهل %n تعديل؟ يضيع ما كتبته؛ ويظهر نص المزوّد من جديد.</numerusform>
            <numerusform>تجاهل تعديل واحد؟ يضيع ما كتبته؛ ويظهر نص المزوّد من جديد.</numerusform>
            <numerusform>تجاهل تعديلين؟ يضيع ما كتبته؛ ويظهر نص المزوّد من جديد.</numerusform>
            <numerusform>تجاهل %n تعديلات؟ يضيع ما كتبته؛ ويظهر نص المزوّد من جديد.</numerusform>
            <numerusform>تجاهل %n تعديلًا؟ يضيع ما كتبته؛ ويظهر نص المزوّد من جديد.</numerusform>
            <numerusform>تجاهل %n تعديل؟ يضيع ما كتبته؛ ويظهر نص المزوّد من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The edit</source>
        <extracomment>&quot;The edit&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>التعديل</translation>
    </message>
</context>
<context>
    <name>callboard::PageButton</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>Screen reader: a page of the window, with what is to be done there. %1 is &quot;Queue&quot;.</extracomment>
        <translation>
            <numerusform>%1، لا شيء للإنجاز</numerusform>
            <numerusform>%1، واحدة للإنجاز</numerusform>
            <numerusform>%1، اثنتان للإنجاز</numerusform>
            <numerusform>%1، %n للإنجاز</numerusform>
            <numerusform>%1، %n للإنجاز</numerusform>
            <numerusform>%1، %n للإنجاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::PanelWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1 of %2 inbound (%3)</source>
        <translation>فائتة: %1 من %2 واردة (%3)</translation>
    </message>
    <message>
        <source>Answered after %1 on average</source>
        <translation>الرد بعد %1 في المتوسط</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>Of calls: nobody told which line, employee… it was.</extracomment>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائتة</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>الفائتة %</translation>
    </message>
    <message>
        <source>Average answer time</source>
        <translation>متوسط زمن الرد</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A length of time: so long and longer.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A length of time: at least so long, and shorter than that.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hatched: missed</source>
        <extracomment>Below a chart: a part of each bar is hatched.</extracomment>
        <translation>المظلّل بخطوط: فائتة</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <extracomment>Below a chart that shows the most frequent values only.</extracomment>
        <translation>
            <numerusform>لا شيء آخر في الجدول</numerusform>
            <numerusform>قيمة أخرى في الجدول</numerusform>
            <numerusform>قيمتان أخريان في الجدول</numerusform>
            <numerusform>%n أخرى في الجدول</numerusform>
            <numerusform>%n أخرى في الجدول</numerusform>
            <numerusform>%n أخرى في الجدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) do not tell it</source>
        <translation>
            <numerusform>لا مكالمات لا تذكر ذلك</numerusform>
            <numerusform>مكالمة واحدة لا تذكر ذلك</numerusform>
            <numerusform>مكالمتان لا تذكران ذلك</numerusform>
            <numerusform>%n مكالمات لا تذكر ذلك</numerusform>
            <numerusform>%n مكالمة لا تذكر ذلك</numerusform>
            <numerusform>%n مكالمة لا تذكر ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>وسيط زمن الرد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An hour of the week: &quot;Saturday, 16:00&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>callboard::Playback</name>
    <message>
        <source>Link to %1 copied.</source>
        <extracomment>Message: a link was copied. %1 is a moment of a recording: &quot;3:12&quot;.</extracomment>
        <translation>نُسخ الرابط إلى %1.</translation>
    </message>
    <message>
        <source>The recording is being fetched…</source>
        <translation>يجري جلب التسجيل…</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>حفظ التسجيل</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message: a recording was saved. %1 is a file.</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>&quot;The recording&quot;: subject of a sentence about a failure.</extracomment>
        <translation>التسجيل</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerActions</name>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu about the recording of the chosen call.</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <extracomment>Menu: how fast a recording is played.</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>رجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>تقديم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Back &amp;10 seconds</source>
        <translation>رجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Forward 10 s&amp;econds</source>
        <translation>تقديم 10 ثوانٍ</translation>
    </message>
    <message>
        <source>P&amp;revious speaker</source>
        <extracomment>Menu: to the beginning of what was said before.</extracomment>
        <translation>المتحدث السابق</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>المتحدث التالي</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Sk&amp;ip silence</source>
        <extracomment>Menu, with a check mark: pauses in which nobody speaks are left out.</extracomment>
        <translation>تخطّي الصمت</translation>
    </message>
    <message>
        <source>&amp;Moment into the note</source>
        <extracomment>Menu: a link to the moment that is being played goes into the note.</extracomment>
        <translation>اللحظة في الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Copy link to this moment</source>
        <extracomment>Menu: a link to the moment that is being played.</extracomment>
        <translation>نسخ رابط إلى هذه اللحظة</translation>
    </message>
    <message>
        <source>Save recording &amp;as…</source>
        <translation>حفظ التسجيل باسم…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>R&amp;epeat from A to here (B)</source>
        <extracomment>Menu: what is between two moments is played again and again; A is the first moment, B the second.</extracomment>
        <translation>تكرار من A إلى هنا (B)</translation>
    </message>
    <message>
        <source>R&amp;epeat from here (A)</source>
        <translation>تكرار من هنا (A)</translation>
    </message>
    <message>
        <source>Do not r&amp;epeat</source>
        <translation>إيقاف التكرار</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerBar</name>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Which recording of the call</source>
        <translation>أي تسجيل من المكالمة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Volume and loudspeaker</source>
        <translation>مستوى الصوت ومكبر الصوت</translation>
    </message>
    <message>
        <source>More about the recording</source>
        <translation>المزيد عن التسجيل</translation>
    </message>
    <message>
        <source>Recording %1 of %2</source>
        <extracomment>Which recording of a call: &quot;Recording 1 of 3&quot;.</extracomment>
        <translation>التسجيل %1 من %2</translation>
    </message>
    <message>
        <source>%1 of silence skipped.</source>
        <extracomment>%1 is a length: &quot;0:42&quot;.</extracomment>
        <translation>تم تخطّي %1 من الصمت.</translation>
    </message>
</context>
<context>
    <name>callboard::PopupButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Button of a filter that is set. %1 is its name such as &quot;Status&quot;, %2 what it is set to.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callboard::PrivacyMenu</name>
    <message>
        <source>&amp;Erase this person&apos;s data…</source>
        <extracomment>Menu: everything about the other party of the chosen call is to be forgotten.</extracomment>
        <translation>محو بيانات هذا الشخص…</translation>
    </message>
    <message>
        <source>How &amp;long calls are kept…</source>
        <extracomment>Menu: opens the dialog with the days after which recordings, transcripts and so on are removed.</extracomment>
        <translation>مدة حفظ المكالمات…</translation>
    </message>
    <message>
        <source>What is too old</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>البيانات الأقدم من اللازم</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyPage</name>
    <message>
        <source>Automatic</source>
        <extracomment>First choice in a list. %1 is what that is at present, such as a time zone or a country.</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>تلقائي (%1)</translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Page of the settings: the hotel or house whose calls are shown.</extracomment>
        <translation>المنشأة</translation>
    </message>
    <message>
        <source>&amp;Name of the property</source>
        <translation>اسم المنشأة</translation>
    </message>
    <message>
        <source>On reports, and in the names of files that are saved.</source>
        <translation>في التقارير وفي أسماء الملفات المحفوظة.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Of numbers without a country code: those that are typed here, and those of systems that are connected from now on. Each system can have its own, under “Accounts”.</source>
        <translation>للأرقام التي بلا رمز بلد: ما يُكتب هنا، وأرقام الأنظمة التي توصَل من الآن فصاعدًا. ويمكن أن يكون لكل نظام بلده الخاص، تحت «الحسابات».</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>الساعة هناك الآن %1.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>اكتب جزءًا من اسمها، مثل مدينة كبيرة قريبة.</translation>
    </message>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>اختر بندًا من القائمة، أو «%1».</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list, or “%2”.</source>
        <translation>ليس «%1» في القائمة. اختر بندًا من القائمة، أو «%2».</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyQuestion</name>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>اختر بندًا من القائمة، أو «%1».</translation>
    </message>
    <message>
        <source>Time &amp;zone of the property</source>
        <translation>المنطقة الزمنية للمنشأة</translation>
    </message>
    <message>
        <source>Countr&amp;y of the property</source>
        <translation>بلد المنشأة</translation>
    </message>
    <message>
        <source>Of telephone numbers without a country code.</source>
        <translation>لأرقام الهاتف التي بلا رمز بلد.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>اكتب جزءًا من اسمها، مثل مدينة كبيرة قريبة.</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>الساعة هناك الآن %1.</translation>
    </message>
</context>
<context>
    <name>callboard::Provenance</name>
    <message>
        <source>Sent to %1 as a comment (it has %2 of %3)</source>
        <extracomment>%1 is a telephone system, %2 how many comments a call has there, %3 how many it can have.</extracomment>
        <translation>أُرسل إلى %1 كتعليق (لديه %2 من %3)</translation>
    </message>
    <message>
        <source>What you add is sent to %1 as a comment; what is there cannot be changed</source>
        <extracomment>%1 is a telephone system that keeps comments instead of one note.</extracomment>
        <translation>ما تضيفه يُرسل إلى %1 كتعليق؛ والموجود لا يمكن تغييره</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A record of a call. %1 is the provider, %2 the account&apos;s name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Typed here and kept here only</source>
        <translation>كُتب هنا ومحفوظ هنا فقط</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Where a fact about a call comes from. %1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Kept here only: %1 takes no changes of this</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>محفوظ هنا فقط: لا يقبل %1 تعديلات على هذا</translation>
    </message>
    <message>
        <source>Kept here only: none of %1 takes changes of this</source>
        <extracomment>%1 is a list of telephone systems, such as &quot;Quo, Skipcall&quot;.</extracomment>
        <translation>محفوظ هنا فقط: لا يقبل أي من %1 تعديلات على هذا</translation>
    </message>
    <message>
        <source>Changes go to %1</source>
        <extracomment>%1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>تُرسل التعديلات إلى %1</translation>
    </message>
</context>
<context>
    <name>callboard::Queue</name>
    <message>
        <source>Called back</source>
        <extracomment>What became of somebody whose call was missed. %1 is how long after their first call: &quot;2 h 21&quot;.
----------
Titles of lists of people whose calls were missed.</extracomment>
        <translation>تمت معاودة الاتصال</translation>
    </message>
    <message>
        <source>Called back, %1 after</source>
        <translation>تمت معاودة الاتصال بعد %1</translation>
    </message>
    <message>
        <source>Called back by %1</source>
        <extracomment>What became of somebody whose call was missed. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>عاود %1 الاتصال</translation>
    </message>
    <message>
        <source>Called back by %1, %2 after</source>
        <translation>عاود %1 الاتصال بعد %2</translation>
    </message>
    <message>
        <source>Got through</source>
        <extracomment>What became of somebody whose call was missed: they called again and were answered.</extracomment>
        <translation>وصل إلينا</translation>
    </message>
    <message>
        <source>Got through, %1 after</source>
        <translation>وصل إلينا بعد %1</translation>
    </message>
    <message>
        <source>Got through to %1</source>
        <extracomment>They called again and were answered. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>وصل إلى %1</translation>
    </message>
    <message>
        <source>Got through to %1, %2 after</source>
        <translation>وصل إلى %1 بعد %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>What became of somebody whose call was missed: the user decided so. %1 is the reason.</extracomment>
        <translation>منجزة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n called back</source>
        <extracomment>Parts of a sentence about people whose calls were missed: &quot;5 settled, 2 withheld, 16 owed&quot;.</extracomment>
        <translation>
            <numerusform>لا معاودة اتصال</numerusform>
            <numerusform>تمت معاودة الاتصال بواحد</numerusform>
            <numerusform>تمت معاودة الاتصال باثنين</numerusform>
            <numerusform>تمت معاودة الاتصال بـ %n</numerusform>
            <numerusform>تمت معاودة الاتصال بـ %n</numerusform>
            <numerusform>تمت معاودة الاتصال بـ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <extracomment>They called again and were answered.
----------
Part of the hand-over text. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>لم يصل أحد</numerusform>
            <numerusform>واحد وصل إلينا</numerusform>
            <numerusform>اثنان وصلا إلينا</numerusform>
            <numerusform>%n وصلوا إلينا</numerusform>
            <numerusform>%n وصلوا إلينا</numerusform>
            <numerusform>%n وصلوا إلينا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The user said that no call back is needed.</extracomment>
        <translation>
            <numerusform>لا منجزة</numerusform>
            <numerusform>واحدة منجزة</numerusform>
            <numerusform>اثنتان منجزتان</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>لا مؤجّلة</numerusform>
            <numerusform>واحدة مؤجّلة</numerusform>
            <numerusform>اثنتان مؤجّلتان</numerusform>
            <numerusform>%n مؤجّلة</numerusform>
            <numerusform>%n مؤجّلة</numerusform>
            <numerusform>%n مؤجّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <extracomment>We called, they did not answer.</extracomment>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>واحد لم يردّ</numerusform>
            <numerusform>اثنان لم يردّا</numerusform>
            <numerusform>%n لم يردّوا</numerusform>
            <numerusform>%n لم يردّوا</numerusform>
            <numerusform>%n لم يردّوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <extracomment>They hid their number.</extracomment>
        <translation>
            <numerusform>لا رقم محجوب</numerusform>
            <numerusform>واحد برقم محجوب</numerusform>
            <numerusform>اثنان برقم محجوب</numerusform>
            <numerusform>%n برقم محجوب</numerusform>
            <numerusform>%n برقم محجوب</numerusform>
            <numerusform>%n برقم محجوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <extracomment>Nothing has happened since: a call back is owed to them.</extracomment>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
            <numerusform>%n ينتظرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <extracomment>Parts of the hand-over text: how many people are done, and why.</extracomment>
        <translation>
            <numerusform>لا إزعاج</numerusform>
            <numerusform>إزعاج واحد</numerusform>
            <numerusform>إزعاج: %n</numerusform>
            <numerusform>إزعاج: %n</numerusform>
            <numerusform>إزعاج: %n</numerusform>
            <numerusform>إزعاج: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong number(s)</source>
        <translation>
            <numerusform>لا رقم خاطئ</numerusform>
            <numerusform>رقم خاطئ واحد</numerusform>
            <numerusform>رقمان خاطئان</numerusform>
            <numerusform>%n أرقام خاطئة</numerusform>
            <numerusform>%n رقمًا خاطئًا</numerusform>
            <numerusform>%n رقم خاطئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled another way</source>
        <translation>
            <numerusform>لا تسوية أخرى</numerusform>
            <numerusform>واحدة سُوّيت بطريقة أخرى</numerusform>
            <numerusform>اثنتان سُوّيتا بطريقة أخرى</numerusform>
            <numerusform>%n سُوّيت بطريقة أخرى</numerusform>
            <numerusform>%n سُوّيت بطريقة أخرى</numerusform>
            <numerusform>%n سُوّيت بطريقة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>لا أحد تعذّر الوصول إليه</numerusform>
            <numerusform>واحد تعذّر الوصول إليه</numerusform>
            <numerusform>اثنان تعذّر الوصول إليهما</numerusform>
            <numerusform>%n تعذّر الوصول إليهم</numerusform>
            <numerusform>%n تعذّر الوصول إليهم</numerusform>
            <numerusform>%n تعذّر الوصول إليهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>لا شيء غير لازم</numerusform>
            <numerusform>واحدة غير لازمة</numerusform>
            <numerusform>اثنتان غير لازمتين</numerusform>
            <numerusform>%n غير لازمة</numerusform>
            <numerusform>%n غير لازمة</numerusform>
            <numerusform>%n غير لازمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done for another reason</source>
        <translation>
            <numerusform>لا منجزة لسبب آخر</numerusform>
            <numerusform>واحدة منجزة لسبب آخر</numerusform>
            <numerusform>اثنتان منجزتان لسبب آخر</numerusform>
            <numerusform>%n منجزة لسبب آخر</numerusform>
            <numerusform>%n منجزة لسبب آخر</numerusform>
            <numerusform>%n منجزة لسبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <extracomment>%1 is &quot;9 called back&quot;, %2 how long these people waited, the middle one of all: &quot;2 h 40&quot;.</extracomment>
        <translation>%1 (الوسيط %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n settled by %1</source>
        <translation>
            <numerusform>لم يصل أحد حسب %1</numerusform>
            <numerusform>واحد وصل إلينا حسب %1</numerusform>
            <numerusform>اثنان وصلا إلينا حسب %1</numerusform>
            <numerusform>%n وصلوا إلينا حسب %1</numerusform>
            <numerusform>%n وصلوا إلينا حسب %1</numerusform>
            <numerusform>%n وصلوا إلينا حسب %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed caller(s) since %1</source>
        <extracomment>First line of the hand-over text. %1 is a time, %n the number of people whose calls were missed.</extracomment>
        <translation>
            <numerusform>لا متصل بلا رد منذ %1</numerusform>
            <numerusform>لم نردّ على متصل واحد منذ %1</numerusform>
            <numerusform>لم نردّ على متصلين اثنين منذ %1</numerusform>
            <numerusform>لم نردّ على %n متصلين منذ %1</numerusform>
            <numerusform>لم نردّ على %n متصلًا منذ %1</numerusform>
            <numerusform>لم نردّ على %n متصل منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;23 missed callers since 22:00&quot;, %2 a list of what became of them.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In house</source>
        <extracomment>Beside a guest&apos;s name, as short as can be.</extracomment>
        <translation>مقيم الآن</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>يصل اليوم</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>يغادر اليوم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Beside a guest&apos;s name. %1 is &quot;In house&quot; and the like, %2 their room.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>×%n, %1</source>
        <extracomment>Calls of one person: %n times, the first at %1, the last at %2. Where one reads from right to left the arrow is to point to the left.</extracomment>
        <translation>
            <numerusform>×%n، %1</numerusform>
            <numerusform>×%n، %1</numerusform>
            <numerusform>×%n، %1</numerusform>
            <numerusform>×%n، %1</numerusform>
            <numerusform>×%n، %1</numerusform>
            <numerusform>×%n، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>×%n, %1 → %2</source>
        <translation>
            <numerusform>×%n، %1 ← %2</numerusform>
            <numerusform>×%n، %1 ← %2</numerusform>
            <numerusform>×%n، %1 ← %2</numerusform>
            <numerusform>×%n، %1 ← %2</numerusform>
            <numerusform>×%n، %1 ← %2</numerusform>
            <numerusform>×%n، %1 ← %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 there</source>
        <extracomment>Time of day in the country of a telephone number. %1 is a time.</extracomment>
        <translation>هناك %1</translation>
    </message>
    <message>
        <source>%1–%2 there</source>
        <extracomment>The country has several times of day. %1 is the earliest of them, %2 the latest.</extracomment>
        <translation>هناك %1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a country, %2 the time of day there.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <extracomment>Of a caller who hid their number.</extracomment>
        <translation>لا تمكن معاودة الاتصال</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What the caller said, in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>A caller left a message, nobody knows how long it is.</extracomment>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A voicemail: %1 is its length, %2 how it begins.</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who looks after a task: the user.</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>Who looks after a task, and since when. %1 is a name or &quot;You&quot;.</extracomment>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1، قبل %2</translation>
    </message>
    <message>
        <source>Tried %1</source>
        <extracomment>We called back, and nobody answered. %1 is a time.</extracomment>
        <translation>محاولة: %1</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>محاولة بلا رد</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>إخفاء الرقم من قائمة معاودة الاتصال</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>A task that asks again later. %1 is a time.</extracomment>
        <translation>مؤجّلة حتى %1</translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Screen reader: %1 is a voicemail&apos;s length and beginning.</extracomment>
        <translation>بريد صوتي %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <extracomment>Screen reader: who looks after a task, and since when.</extracomment>
        <translation>تولّاها %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>A span of time in hours and minutes: &quot;2 h 05&quot;.</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A span of time in days and hours.</extracomment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <extracomment>Why nobody needs to be called back.</extracomment>
        <translation>إزعاج أو إعلانات</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Settled another way</source>
        <translation>سُوّيت بطريقة أخرى</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>No call back needed</source>
        <translation>لا تلزم معاودة الاتصال</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>For how long a task is put off.</extracomment>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>Four hours</source>
        <translation>أربع ساعات</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>الاثنين القادم</translation>
    </message>
    <message>
        <source>Since 22:00</source>
        <extracomment>From when the figures of the queue count.</extracomment>
        <translation>منذ 22:00</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>منذ منتصف الليل</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <extracomment>Above the queue, after the sentence about the people since a moment: how many wait from before it.</extracomment>
        <translation>
            <numerusform>لا أحد من قبل</numerusform>
            <numerusform>واحد من قبل</numerusform>
            <numerusform>اثنان من قبل</numerusform>
            <numerusform>%n من قبل</numerusform>
            <numerusform>%n من قبل</numerusform>
            <numerusform>%n من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <extracomment>Above a queue that is too long to show all of it.</extracomment>
        <translation>
            <numerusform>لا يظهر شيء</numerusform>
            <numerusform>تظهر الأولى</numerusform>
            <numerusform>تظهر الأوليان</numerusform>
            <numerusform>تظهر أول %n</numerusform>
            <numerusform>تظهر أول %n</numerusform>
            <numerusform>تظهر أول %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No missed calls since %1</source>
        <extracomment>Above the queue. %1 is a time.</extracomment>
        <translation>لا مكالمات فائتة منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>لا فائتة</numerusform>
            <numerusform>فائتة واحدة</numerusform>
            <numerusform>فائتتان</numerusform>
            <numerusform>%n فائتة</numerusform>
            <numerusform>%n فائتة</numerusform>
            <numerusform>%n فائتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2 → %3: %4</source>
        <extracomment>Above the queue. %1 is &quot;40 missed&quot;, %2 a time, %3 &quot;23 people&quot;, %4 what became of them: &quot;5 settled, 16 owed&quot;. Where one reads from right to left the arrow is to point to the left.</extracomment>
        <translation>%1 منذ %2 ← %3: %4</translation>
    </message>
    <message>
        <source>Got through by themselves</source>
        <translation>وصلوا إلينا بأنفسهم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>مؤجّلة</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>محاولة بلا رد</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>بانتظار معاودة الاتصال</translation>
    </message>
    <message>
        <source>All accounts complete up to %1</source>
        <extracomment>How far the calls of all telephone systems are known. %1 is a time.</extracomment>
        <translation>كل الحسابات مكتملة حتى %1</translation>
    </message>
    <message>
        <source>%1 complete up to %2</source>
        <extracomment>How far the calls of a telephone system are known. %1 is its name, %2 a time.</extracomment>
        <translation>%1 مكتمل حتى %2</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 لم يُقرأ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n more behind</source>
        <extracomment>After some accounts that are behind: how many more there are.</extracomment>
        <translation>
            <numerusform>لا آخر متأخر</numerusform>
            <numerusform>واحد آخر متأخر</numerusform>
            <numerusform>اثنان آخران متأخران</numerusform>
            <numerusform>%n أخرى متأخرة</numerusform>
            <numerusform>%n أخرى متأخرة</numerusform>
            <numerusform>%n أخرى متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task and outcome</comment>
        <extracomment>Message about somebody who left the queue. %1 is their name or number, %2 what became of them.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n settled by new calls</source>
        <translation>
            <numerusform>لم تُسوَّ أي مهمة بمكالمات جديدة</numerusform>
            <numerusform>سُوّيت مهمة بمكالمات جديدة</numerusform>
            <numerusform>سُوّيت مهمتان بمكالمات جديدة</numerusform>
            <numerusform>سُوّيت %n مهام بمكالمات جديدة</numerusform>
            <numerusform>سُوّيت %n مهمة بمكالمات جديدة</numerusform>
            <numerusform>سُوّيت %n مهمة بمكالمات جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by calls from %1</source>
        <extracomment>Message about people who left the queue. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>لم تُسوَّ أي مهمة بمكالمات من %1</numerusform>
            <numerusform>سُوّيت مهمة بمكالمات من %1</numerusform>
            <numerusform>سُوّيت مهمتان بمكالمات من %1</numerusform>
            <numerusform>سُوّيت %n مهام بمكالمات من %1</numerusform>
            <numerusform>سُوّيت %n مهمة بمكالمات من %1</numerusform>
            <numerusform>سُوّيت %n مهمة بمكالمات من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To call back: %n</source>
        <extracomment>In the hand-over text, above a list of people.</extracomment>
        <translation>
            <numerusform>بانتظار معاودة الاتصال: %n</numerusform>
            <numerusform>بانتظار معاودة الاتصال: %n</numerusform>
            <numerusform>بانتظار معاودة الاتصال: %n</numerusform>
            <numerusform>بانتظار معاودة الاتصال: %n</numerusform>
            <numerusform>بانتظار معاودة الاتصال: %n</numerusform>
            <numerusform>بانتظار معاودة الاتصال: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off: %n</source>
        <translation>
            <numerusform>مؤجّلة: %n</numerusform>
            <numerusform>مؤجّلة: %n</numerusform>
            <numerusform>مؤجّلة: %n</numerusform>
            <numerusform>مؤجّلة: %n</numerusform>
            <numerusform>مؤجّلة: %n</numerusform>
            <numerusform>مؤجّلة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::QueueActions</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Menu about the chosen person in the callback queue.</extracomment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Play or show what they &amp;said</source>
        <extracomment>Queue menu: plays what the caller said, or shows it in the details.</extracomment>
        <translation>تشغيل ما قيل أو عرضه</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Queue menu: dials the number; the task is taken, and the note has the keyboard.</extracomment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <extracomment>Queue menu: no call back is needed; asks why.</extracomment>
        <translation>إنجاز…</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <extracomment>Queue menu: the task asks again later; asks when.</extracomment>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <extracomment>Queue menu.</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Copy &amp;hand-over text</source>
        <extracomment>Queue menu: text for whoever works next goes to the clipboard.</extracomment>
        <translation>نسخ نص تسليم المناوبة</translation>
    </message>
    <message>
        <source>Do not &amp;take it</source>
        <extracomment>Queue menu: the user looks after it; by the second, they give it back.</extracomment>
        <translation>التخلي عن المهمة</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>تولّي المهمة</translation>
    </message>
    <message>
        <source>This voicemail has no transcript, and cannot be played here. It is in the telephone system.</source>
        <translation>ليس لهذه الرسالة الصوتية نص، ولا يمكن تشغيلها هنا. إنها في نظام الهاتف.</translation>
    </message>
    <message>
        <source>They left no message.</source>
        <translation>لم تُترك رسالة.</translation>
    </message>
    <message>
        <source>This caller hid their number: they cannot be called back.</source>
        <translation>أخفى هذا المتصل رقمه: لا تمكن معاودة الاتصال به.</translation>
    </message>
    <message>
        <source>taking of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>تولّي %1</translation>
    </message>
    <message>
        <source>giving back of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user no longer looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>التخلي عن %1</translation>
    </message>
    <message>
        <source>Why is it done?</source>
        <translation>لماذا هي منجزة؟</translation>
    </message>
    <message>
        <source>Hide this number from the queue</source>
        <translation>إخفاء هذا الرقم من قائمة معاودة الاتصال</translation>
    </message>
    <message>
        <source>Remark, then Enter</source>
        <translation>تعليق، ثم Enter</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>حتى متى؟</translation>
    </message>
    <message>
        <source>“done” for %1</source>
        <extracomment>Follows &quot;Undo&quot;: nobody needs to call somebody back. %1 is a name or number.</extracomment>
        <translation>«منجزة» لـ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Message. %1 is a name or number, %2 what was decided: &quot;Done: spam&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>putting off of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call back is to be made later. %1 is a name or number.</extracomment>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>return of %1 into the queue</source>
        <extracomment>Follows &quot;Undo&quot;: somebody waits in the queue again. %1 is a name or number.</extracomment>
        <translation>إعادة %1 إلى قائمة معاودة الاتصال</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>Message. %1 is the first line of the text.</extracomment>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows who left the queue.</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Settled by calls</source>
        <extracomment>Title of a list of people who left the callback queue.</extracomment>
        <translation>سُوّيت بمكالمات</translation>
    </message>
</context>
<context>
    <name>callboard::QueueBanner</name>
    <message>
        <source>From when the figures count. Nobody leaves the queue by it.</source>
        <extracomment>Button with a menu: from when the figures above the queue count.</extracomment>
        <translation>منذ متى تُحتسب الأرقام. لا يخرج أحد من القائمة بسببه.</translation>
    </message>
</context>
<context>
    <name>callboard::QueueDelegate</name>
    <message>
        <source>Settled</source>
        <extracomment>A task that needs nothing any more, and how is not known.</extracomment>
        <translation>سُوّيت</translation>
    </message>
</context>
<context>
    <name>callboard::QueueListView</name>
    <message>
        <source>Callback queue</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>قائمة معاودة الاتصال</translation>
    </message>
</context>
<context>
    <name>callboard::QueuePane</name>
    <message>
        <source>The queue could not be read</source>
        <translation>تعذّرت قراءة قائمة معاودة الاتصال</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>قائمة معاودة الاتصال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>جارٍ قراءة قائمة معاودة الاتصال…</translation>
    </message>
    <message>
        <source>Connect your call systems</source>
        <translation>صِل أنظمة هاتفك</translation>
    </message>
    <message>
        <source>Whoever rings and reaches nobody is listed here until they were called back.</source>
        <translation>كل من يتصل ولا يجبه أحد يُدرج هنا حتى تُعاود الاتصال به.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>توصيل نظام هاتف</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>لا أحد ينتظر معاودة الاتصال</translation>
    </message>
    <message>
        <source>Not all telephone systems are up to date: more may come.</source>
        <translation>ليست كل أنظمة الهاتف محدَّثة: قد تأتي مكالمات أخرى.</translation>
    </message>
    <message>
        <source>Missed calls appear here by themselves.</source>
        <translation>تظهر المكالمات الفائتة هنا تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>callboard::RecordingsPage</name>
    <message>
        <source>Day of the call</source>
        <translation>يوم المكالمة</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>وقت المكالمة</translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation>واردة أو صادرة</translation>
    </message>
    <message>
        <source>Number of the other party</source>
        <translation>رقم الطرف الآخر</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Name of the call in its system</source>
        <translation>اسم المكالمة في نظامها</translation>
    </message>
    <message>
        <source>Which of several recordings</source>
        <translation>أيّ تسجيل من عدة تسجيلات</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Behind a number of mebibytes in a field; keep the blank.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep at &amp;most on this computer</source>
        <extracomment>Setting: how much audio may be kept on this computer.</extracomment>
        <translation>الحد الأقصى للمحفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Empty the cache…</source>
        <translation>إفراغ المخزن المؤقت…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are kept now, %1.</source>
        <extracomment>%1 is a size such as &quot;1.2 GiB&quot;, %n a number of recordings.</extracomment>
        <translation>
            <numerusform>لا تسجيلات محفوظة الآن، %1.</numerusform>
            <numerusform>تسجيل واحد محفوظ الآن، %1.</numerusform>
            <numerusform>تسجيلان محفوظان الآن، %1.</numerusform>
            <numerusform>%n تسجيلات محفوظة الآن، %1.</numerusform>
            <numerusform>%n تسجيلًا محفوظًا الآن، %1.</numerusform>
            <numerusform>%n تسجيل محفوظ الآن، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 0, what was played is removed as soon as nobody listens to it.</source>
        <translation>مع 0 يُزال ما شُغِّل حالما لا يستمع إليه أحد.</translation>
    </message>
    <message>
        <source>About %1 of what was used longest ago will be removed.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>سيُزال نحو %1 مما لم يُستخدم منذ أطول مدة.</translation>
    </message>
    <message>
        <source>When there is no more room, what was used longest ago goes first.</source>
        <translation>عندما لا يبقى مكان يُزال أولًا ما لم يُستخدم منذ أطول مدة.</translation>
    </message>
    <message>
        <source>Fetch before somebody plays it:</source>
        <extracomment>Heading of check boxes that name lists of calls.</extracomment>
        <translation>الجلب قبل التشغيل:</translation>
    </message>
    <message>
        <source>the recording of the call that is &amp;shown</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>تسجيل المكالمة المعروضة</translation>
    </message>
    <message>
        <source>what callers said, of the callback &amp;queue</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>ما قاله المتصلون في قائمة معاودة الاتصال</translation>
    </message>
    <message>
        <source>the calls of the re&amp;view that is open</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>مكالمات المراجعة المفتوحة</translation>
    </message>
    <message>
        <source>what its system &amp;will delete within days</source>
        <translation>ما سيحذفه نظامه خلال أيام</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>Button: opens a menu of placeholders.</extracomment>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Entry of a menu. %1 is what a placeholder stands for, %2 the placeholder.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Names of saved recordings</source>
        <translation>أسماء التسجيلات المحفوظة</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>Help below the pattern for names of files. %1 is such a name.</extracomment>
        <translation>مثلًا: ‎%1</translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays in the name as it is. “Insert” has all.</source>
        <translation>ليس ‎%1‎ عنصرًا نائبًا ويبقى في الاسم كما هو. وكلها في «إدراج».</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>Button: opens a dialog to choose a folder.</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Folder for saved recordings</source>
        <translation>مجلد التسجيلات المحفوظة</translation>
    </message>
    <message>
        <source>Where “Save recording as…” begins; it follows where you save.</source>
        <translation>حيث يبدأ «حفظ التسجيل باسم…»؛ ويتبع مكان الحفظ.</translation>
    </message>
    <message>
        <source>Folder for saved recordings</source>
        <translation>مجلد التسجيلات المحفوظة</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>اكتب المسار الكامل للمجلد، أو اختره.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>لا يوجد مجلد ‎%1.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>لا يُسمح بالكتابة في ‎%1.</translation>
    </message>
</context>
<context>
    <name>callboard::RecordsList</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A record of a call. %1 is the provider, %2 the account&apos;s name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Carrier&apos;s number: %1</source>
        <translation>الرقم لدى شركة الاتصالات: %1</translation>
    </message>
    <message>
        <source>Deleted there, noticed %1</source>
        <translation>حُذف هناك، لوحظ %1</translation>
    </message>
    <message>
        <source>Last change seen %1</source>
        <translation>آخر تغيير لوحظ %1</translation>
    </message>
    <message>
        <source>Supplied: %1</source>
        <translation>قدّم: %1</translation>
    </message>
    <message>
        <source>Separate this record</source>
        <extracomment>Button: this record is a call of its own.</extracomment>
        <translation>فصل هذا السجل</translation>
    </message>
    <message>
        <source>Possibly the same call as %1</source>
        <extracomment>%1 says which call: &quot;Twilio · Today 09:14 · Ann Lee&quot;.</extracomment>
        <translation>ربما المكالمة نفسها التي في %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>callboard::RetentionDialog</name>
    <message>
        <source>How long calls are kept</source>
        <translation>مدة حفظ المكالمات</translation>
    </message>
    <message>
        <source>What is older is removed from this computer, also when a telephone system still has it. Nothing is deleted there, and nothing that waits to be sent is lost.</source>
        <translation>ما هو أقدم يُزال من هذا الحاسوب، حتى إن كان ما زال لدى نظام هاتف. لا يُحذف شيء هناك، ولا يضيع شيء مما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>In a field with a number of days.</extracomment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>يُحفظ بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>لا مكالمات الآن</numerusform>
            <numerusform>مكالمة واحدة الآن</numerusform>
            <numerusform>مكالمتان الآن</numerusform>
            <numerusform>%n مكالمات الآن</numerusform>
            <numerusform>%n مكالمة الآن</numerusform>
            <numerusform>%n مكالمة الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>الإعداد</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewAction</name>
    <message>
        <source>Mark as not &amp;reviewed</source>
        <extracomment>Call menu: somebody has listened to the call, or looked into it; by the second, they take that back.</extracomment>
        <translation>تعليم «لم تُراجَع»</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>تعليم «تمت مراجعتها»</translation>
    </message>
    <message>
        <source>removal of the mark “reviewed”</source>
        <extracomment>Follows &quot;Undo&quot;: the mark that somebody has listened to a call was taken away, or given.</extracomment>
        <translation>إزالة العلامة «تمت مراجعتها»</translation>
    </message>
    <message>
        <source>mark “reviewed”</source>
        <translation>العلامة «تمت مراجعتها»</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are to be reviewed.</source>
        <translation>
            <numerusform>تلزم مراجعة %n مكالمة.</numerusform>
            <numerusform>تلزم مراجعة مكالمة واحدة.</numerusform>
            <numerusform>تلزم مراجعة مكالمتين.</numerusform>
            <numerusform>تلزم مراجعة %n مكالمات.</numerusform>
            <numerusform>تلزم مراجعة %n مكالمة.</numerusform>
            <numerusform>تلزم مراجعة %n مكالمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are marked as reviewed.</source>
        <translation>
            <numerusform>عُلّمت %n مكالمة كمُراجَعة.</numerusform>
            <numerusform>عُلّمت مكالمة واحدة كمُراجَعة.</numerusform>
            <numerusform>عُلّمت مكالمتان كمُراجَعتين.</numerusform>
            <numerusform>عُلّمت %n مكالمات كمُراجَعة.</numerusform>
            <numerusform>عُلّمت %n مكالمة كمُراجَعة.</numerusform>
            <numerusform>عُلّمت %n مكالمة كمُراجَعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ReviewCallsDelegate</name>
    <message>
        <source>Time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>%1 · begun</source>
        <extracomment>A call of a review list, some of whose questions are answered. %1 is when the call was.</extracomment>
        <translation>%1 · بدأت</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewPane</name>
    <message>
        <source>Reviews</source>
        <extracomment>Name of the page for screen readers.</extracomment>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Calls of the review</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>مكالمات المراجعة</translation>
    </message>
    <message>
        <source>Review list</source>
        <extracomment>Name of the box for screen readers.</extracomment>
        <translation>قائمة المراجعة</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>Button: opens the report of the review list.</extracomment>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <extracomment>Button: opens the dialog that draws a sample of calls.</extracomment>
        <translation>مراجعة جديدة…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else there is to do about reviews.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Scorecards…</source>
        <translation>بطاقات التقييم…</translation>
    </message>
    <message>
        <source>Remove this review &amp;list…</source>
        <translation>إزالة قائمة المراجعة هذه…</translation>
    </message>
    <message>
        <source>Take &amp;another call</source>
        <extracomment>Button: the call is left out of the review list and another call of the same person is drawn.</extracomment>
        <translation>أخذ مكالمة أخرى</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In front of the line for a comment on the current question.</extracomment>
        <translation>التعليق:</translation>
    </message>
    <message>
        <source>1–5 answer · N not applicable · C comment · M mark · Backspace back · Enter next call</source>
        <extracomment>Under the scorecard: its keys.</extracomment>
        <translation>1–5 إجابة · N لا ينطبق · C تعليق · M علامة · Backspace رجوع · Enter المكالمة التالية</translation>
    </message>
    <message>
        <source>Your review</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>مراجعتك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>تعذّرت قراءة المراجعات</translation>
    </message>
    <message>
        <source>The reviews</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Review calls</source>
        <translation>مراجعة المكالمات</translation>
    </message>
    <message>
        <source>Draw the same number of calls of everybody, listen, and answer the questions of a scorecard with the number keys.</source>
        <translation>اسحب العدد نفسه من المكالمات لكل شخص، واستمع، وأجب عن أسئلة بطاقة التقييم بمفاتيح الأرقام.</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>مراجعة جديدة…</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>تعليق على «%1»</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3, %4</source>
        <extracomment>The call under review. %1 and %2 are numbers: its place in the list, and how many there are; %3 is who spoke, %4 when.</extracomment>
        <translation>المكالمة %1 من %2: %3، %4</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no, N is not applicable.</source>
        <translation>1 نعم، 2 لا، N لا ينطبق.</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no.</source>
        <translation>1 نعم، 2 لا.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5, or N for not applicable.</source>
        <translation>الإجابات من 1 إلى 5، أو N لما لا ينطبق.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5.</source>
        <translation>الإجابات من 1 إلى 5.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer or a comment.</source>
        <translation>
            <numerusform>لا أسئلة تحتاج إلى إجابة أو تعليق.</numerusform>
            <numerusform>سؤال واحد ما زال يحتاج إلى إجابة أو تعليق.</numerusform>
            <numerusform>سؤالان ما زالا يحتاجان إلى إجابة أو تعليق.</numerusform>
            <numerusform>%n أسئلة ما زالت تحتاج إلى إجابة أو تعليق.</numerusform>
            <numerusform>%n سؤالًا ما زالت تحتاج إلى إجابة أو تعليق.</numerusform>
            <numerusform>%n سؤال ما زالت تحتاج إلى إجابة أو تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of this list are reviewed.</source>
        <translation>
            <numerusform>لا مكالمات في هذه القائمة.</numerusform>
            <numerusform>تمت مراجعة مكالمة هذه القائمة.</numerusform>
            <numerusform>تمت مراجعة مكالمتي هذه القائمة.</numerusform>
            <numerusform>تمت مراجعة مكالمات هذه القائمة كلها (%n).</numerusform>
            <numerusform>تمت مراجعة مكالمات هذه القائمة كلها (%n).</numerusform>
            <numerusform>تمت مراجعة مكالمات هذه القائمة كلها (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>There is no recording to put a mark in.</source>
        <translation>لا تسجيل توضع فيه علامة.</translation>
    </message>
    <message>
        <source>There is no other call of this person; the list is one call shorter.</source>
        <translation>لا توجد مكالمة أخرى لهذا الشخص؛ نقصت القائمة مكالمة.</translation>
    </message>
    <message>
        <source>Remove review list</source>
        <translation>إزالة قائمة المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with its answers? %n finished review(s) are lost.</source>
        <extracomment>%1 is the name of a review list, %n the number of its finished reviews.</extracomment>
        <translation>
            <numerusform>إزالة «%1» مع إجاباتها؟ لا مراجعات منتهية فيها.</numerusform>
            <numerusform>إزالة «%1» مع إجاباتها؟ تضيع مراجعة منتهية واحدة.</numerusform>
            <numerusform>إزالة «%1» مع إجاباتها؟ تضيع مراجعتان منتهيتان.</numerusform>
            <numerusform>إزالة «%1» مع إجاباتها؟ تضيع %n مراجعات منتهية.</numerusform>
            <numerusform>إزالة «%1» مع إجاباتها؟ تضيع %n مراجعة منتهية.</numerusform>
            <numerusform>إزالة «%1» مع إجاباتها؟ تضيع %n مراجعة منتهية.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewReportDialog</name>
    <message>
        <source>With &amp;comments and marks</source>
        <translation>مع التعليقات والعلامات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <extracomment>Button: for a spreadsheet program.</extracomment>
        <translation>حفظ كمصنّف…</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 what went wrong, in English.</extracomment>
        <translation>تعذّرت كتابة «%1»: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>callboard::RoleGate</name>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>Menu: asks for the passphrase of a higher role.</extracomment>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu: from now on, only what the desk may do can be done, until somebody unlocks it.</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>The role here is “%1”.</source>
        <translation>الدور هنا هو «%1».</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Roles</name>
    <message>
        <source>Whole numbers are hidden in this role.</source>
        <translation>الأرقام الكاملة مخفية في هذا الدور.</translation>
    </message>
    <message>
        <source>Taking calls out of Callboard, and guests in or out, is locked in this role.</source>
        <translation>إخراج المكالمات من Callboard، واستيراد الضيوف وتصديرهم، أمر مقفل في هذا الدور.</translation>
    </message>
    <message>
        <source>Deleting, and how long calls are kept, is locked in this role.</source>
        <translation>الحذف ومدة حفظ المكالمات أمران مقفلان في هذا الدور.</translation>
    </message>
    <message>
        <source>Reviews are locked in this role.</source>
        <translation>المراجعات مقفلة في هذا الدور.</translation>
    </message>
    <message>
        <source>Correcting transcripts is locked in this role.</source>
        <translation>تصحيح نصوص المكالمات مقفل في هذا الدور.</translation>
    </message>
    <message>
        <source>The audit trail is locked in this role.</source>
        <translation>سجل التدقيق مقفل في هذا الدور.</translation>
    </message>
    <message>
        <source>Accounts are locked in this role.</source>
        <translation>الحسابات مقفلة في هذا الدور.</translation>
    </message>
    <message>
        <source>Settings are locked in this role.</source>
        <translation>الإعدادات مقفلة في هذا الدور.</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A role: who answers the telephone.</extracomment>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>A role: who looks after those who answer the telephone.</extracomment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>A role: who may do everything.</extracomment>
        <translation>المالك</translation>
    </message>
    <message>
        <source>The queue, calls, notes, tags, guests and the summary. Numbers are shown without their middle, and calling still works. No exports, reviews, corrections, deletions or settings.</source>
        <translation>قائمة معاودة الاتصال والمكالمات والملاحظات والوسوم والضيوف والملخّص. تُعرض الأرقام دون وسطها، ويبقى الاتصال ممكنًا. لا تصدير ولا مراجعات ولا تصحيحات ولا حذف ولا إعدادات.</translation>
    </message>
    <message>
        <source>Whole numbers, exports, reviews, corrections and the audit trail, too. No deletions, accounts or settings.</source>
        <translation>الأرقام الكاملة والتصدير والمراجعات والتصحيحات وسجل التدقيق أيضًا. لا حذف ولا حسابات ولا إعدادات.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>كل شيء.</translation>
    </message>
    <message>
        <source>%1 The role here is “%2”; Callboard, Unlock… leads to a higher one.</source>
        <extracomment>Why something is not possible. %1 is a sentence: &quot;Reviews are locked in this role.&quot;; %2 the role that is in force, &quot;Callboard&quot; a menu and &quot;Unlock…&quot; a command in it.</extracomment>
        <translation>%1 الدور هنا هو «%2»؛ للانتقال إلى دور أعلى: Callboard ثم «فتح القفل…».</translation>
    </message>
</context>
<context>
    <name>callboard::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page of the settings: who may do what.</extracomment>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>What the settings file has as %1 cannot be read: nothing fits it.</source>
        <extracomment>%1 is a name in the settings file.</extracomment>
        <translation>تتعذّر قراءة قيمة ‎%1 في ملف الإعدادات: لا شيء يوافقها.</translation>
    </message>
    <message>
        <source>Roles are a convenience among people who share a computer, not a wall. They hold in this window only: whoever owns the computer can read Callboard’s files, and the command line asks nobody. Numbers that people said or wrote stay in transcripts and notes.</source>
        <translation>الأدوار تسهيل بين من يتشاركون حاسوبًا، وليست جدارًا. وهي تسري في هذه النافذة فقط: فمن يملك الحاسوب يستطيع قراءة ملفات Callboard، وسطر الأوامر لا يسأل أحدًا. أما الأرقام التي قيلت أو كُتبت فتبقى في نصوص المكالمات والملاحظات.</translation>
    </message>
    <message>
        <source>The window &amp;opens as</source>
        <translation>تُفتح النافذة بدور</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <extracomment>When the window locks by itself.</extracomment>
        <translation>
            <numerusform>بعد %n دقيقة دون مفتاح أو نقرة</numerusform>
            <numerusform>بعد دقيقة واحدة دون مفتاح أو نقرة</numerusform>
            <numerusform>بعد دقيقتين دون مفتاح أو نقرة</numerusform>
            <numerusform>بعد %n دقائق دون مفتاح أو نقرة</numerusform>
            <numerusform>بعد %n دقيقة دون مفتاح أو نقرة</numerusform>
            <numerusform>بعد %n دقيقة دون مفتاح أو نقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>القفل تلقائيًا</translation>
    </message>
    <message>
        <source>Passphrase of the owner</source>
        <translation>عبارة مرور المالك</translation>
    </message>
    <message>
        <source>Passphrase of the supervisor</source>
        <translation>عبارة مرور المشرف</translation>
    </message>
    <message>
        <source>Holds from the next start on, and whenever the window is locked.</source>
        <extracomment>Behind what a role may do, about the role in which the window opens.</extracomment>
        <translation>يسري من التشغيل التالي، وكلما قُفلت النافذة.</translation>
    </message>
    <message>
        <source>Locking leads to the role “%1”. Callboard, Lock does it at once.</source>
        <translation>يعيد القفل إلى الدور «%1». ويتم ذلك فورًا عبر Callboard ثم «قفل».</translation>
    </message>
    <message>
        <source>Once the owner has a passphrase.</source>
        <translation>حين تكون للمالك عبارة مرور.</translation>
    </message>
    <message>
        <source>The owner has a passphrase. It opens everything.</source>
        <translation>للمالك عبارة مرور. وهي تفتح كل شيء.</translation>
    </message>
    <message>
        <source>The supervisor has a passphrase of their own.</source>
        <translation>للمشرف عبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>The owner has no passphrase: everybody can unlock.</source>
        <translation>لا عبارة مرور للمالك: يستطيع الجميع فتح القفل.</translation>
    </message>
    <message>
        <source>The supervisor has no passphrase of their own; the owner’s opens.</source>
        <translation>لا عبارة مرور خاصة بالمشرف؛ عبارة المالك تفتح.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>passphrase</comment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>passphrase</comment>
        <translation>تعيين…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>passphrase</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the owner’s passphrase</source>
        <translation>إزالة عبارة مرور المالك</translation>
    </message>
    <message>
        <source>Remove the supervisor’s passphrase</source>
        <translation>إزالة عبارة مرور المشرف</translation>
    </message>
    <message>
        <source>Set a passphrase of the owner first: without one everybody can unlock.</source>
        <translation>عيّن عبارة مرور للمالك أولًا: بدونها يستطيع الجميع فتح القفل.</translation>
    </message>
</context>
<context>
    <name>callboard::RowActions</name>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>Call menu: the chosen rows go to the clipboard as text.</extracomment>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>Call menu.</extracomment>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Filter by this c&amp;aller</source>
        <extracomment>Call menu: shows only calls with the same other party.</extracomment>
        <translation>تصفية حسب هذا المتصل</translation>
    </message>
    <message>
        <source>Filter by this &amp;line</source>
        <extracomment>Call menu: shows only calls over the same number of ours.</extracomment>
        <translation>تصفية حسب هذا الخط</translation>
    </message>
    <message>
        <source>Filter by this &amp;staff member</source>
        <extracomment>Call menu: shows only calls of the same employee.</extracomment>
        <translation>تصفية حسب هذا الموظف</translation>
    </message>
    <message>
        <source>Na&amp;me this line…</source>
        <extracomment>Call menu: opens a dialog to give a number of ours a name.</extracomment>
        <translation>تسمية هذا الخط…</translation>
    </message>
    <message>
        <source>Name this staff m&amp;ember…</source>
        <extracomment>Call menu: opens a dialog to give an employee&apos;s id a name.</extracomment>
        <translation>تسمية هذا الموظف…</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>Call menu: dials the other party with the desktop&apos;s telephone program.</extracomment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Join as one call</source>
        <extracomment>Call menu: the two chosen rows are the same real call.</extracomment>
        <translation>دمج في مكالمة واحدة</translation>
    </message>
    <message>
        <source>Name this line</source>
        <translation>تسمية هذا الخط</translation>
    </message>
    <message>
        <source>What do you call %1? An empty name shows the number again.</source>
        <extracomment>Question in a dialog. %1 is a telephone number of ours.</extracomment>
        <translation>ماذا تسمّون %1؟ الاسم الفارغ يعيد إظهار الرقم.</translation>
    </message>
    <message>
        <source>Name this staff member</source>
        <translation>تسمية هذا الموظف</translation>
    </message>
    <message>
        <source>Who is %1? An empty name shows the id again.</source>
        <extracomment>Question in a dialog. %1 is an employee&apos;s id in the telephone system.</extracomment>
        <translation>من هو %1؟ الاسم الفارغ يعيد إظهار المعرّف.</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>&quot;The name&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>callboard::RowCopier</name>
    <message>
        <source>The list of calls</source>
        <translation>قائمة المكالمات</translation>
    </message>
    <message>
        <source>Copying rows: %L1 of %L2</source>
        <extracomment>Message while rows are copied to the clipboard. %L1 of %L2 are done; both are large numbers.</extracomment>
        <translation>جارٍ نسخ الصفوف: %L1 من %L2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardDelegate</name>
    <message>
        <source>N/A</source>
        <extracomment>On a small button: the question does not apply to this call; the key is N.</extracomment>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Needs a comment (C)</source>
        <extracomment>Under a question whose answer must be explained; C is the key.</extracomment>
        <translation>يحتاج إلى تعليق (C)</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardView</name>
    <message>
        <source>Scorecard</source>
        <extracomment>Name of the list of questions for screen readers.</extracomment>
        <translation>بطاقة التقييم</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardsDialog</name>
    <message>
        <source>May be not a&amp;pplicable</source>
        <translation>قد لا ينطبق</translation>
    </message>
    <message>
        <source>1 or “no” &amp;fails the whole call</source>
        <extracomment>Check box: the worst answer to this question makes the score of the whole call 0.</extracomment>
        <translation>1 أو «لا» يجعل درجة المكالمة كلها 0</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>إزالة البطاقة</translation>
    </message>
    <message>
        <source>Remove &amp;question</source>
        <translation>إزالة السؤال</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>بطاقات التقييم</translation>
    </message>
    <message>
        <source>The scorecards</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>بطاقات التقييم</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>من 1 إلى 5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Never required</source>
        <extracomment>When an answer must be explained.</extracomment>
        <translation>غير مطلوب أبدًا</translation>
    </message>
    <message>
        <source>Required for 1, 2 and “no”</source>
        <translation>مطلوب مع 1 و2 و«لا»</translation>
    </message>
    <message>
        <source>Always required</source>
        <translation>مطلوب دائمًا</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>القسم:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>النص:</translation>
    </message>
    <message>
        <source>A&amp;nswer:</source>
        <translation>الإجابة:</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <extracomment>Form: how much a question counts, 0 to 100.</extracomment>
        <translation>الوزن:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>التعليق:</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة التقييم</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>New &amp;card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <extracomment>Name of a new scorecard, to be changed.</extracomment>
        <translation>بطاقة تقييم جديدة</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>section of a scorecard</comment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a scorecard, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Import a scorecard</source>
        <translation>استيراد بطاقة تقييم</translation>
    </message>
    <message>
        <source>Scorecard (*.json)</source>
        <translation>بطاقة تقييم ‎(*.json)</translation>
    </message>
    <message>
        <source>Export the scorecard</source>
        <translation>تصدير بطاقة التقييم</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 is the name of a file, %2 what the system says.</extracomment>
        <translation>تتعذّر قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذّرت كتابة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>callboard::Screenshot</name>
    <message>
        <source>There is no picture: the window is not filled, and nothing has come for a minute.</source>
        <translation>لا توجد صورة: لم تمتلئ النافذة، ولم يصل شيء منذ دقيقة.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>تعذّرت كتابة الصورة: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::SearchBox</name>
    <message>
        <source>Search calls</source>
        <extracomment>Screen reader name of the search box.</extracomment>
        <translation>البحث في المكالمات</translation>
    </message>
    <message>
        <source>Search names, numbers, words – or status:missed</source>
        <extracomment>Shown in the empty search box. The words before the colon belong to the query language and stay as they are.</extracomment>
        <translation>ابحث عن أسماء أو أرقام أو كلمات – أو status:missed</translation>
    </message>
</context>
<context>
    <name>callboard::SearchCompleter</name>
    <message>
        <source>Queries that you use are listed here.</source>
        <translation>تُدرج هنا الاستعلامات التي تستخدمها.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>Last line of the list of earlier queries.</extracomment>
        <translation>مسح الاستعلامات السابقة</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were taken.</source>
        <extracomment>Below the search box, after a long text was pasted into it. %L1 is a number of characters.</extracomment>
        <translation>لم تؤخذ إلا أول %L1 حرف.</translation>
    </message>
</context>
<context>
    <name>callboard::Section</name>
    <message>
        <source>Shown; press to fold away</source>
        <translation>ظاهر؛ اضغط للطي</translation>
    </message>
    <message>
        <source>Folded away; press to show</source>
        <translation>مطوي؛ اضغط للإظهار</translation>
    </message>
</context>
<context>
    <name>callboard::SetAsideDialog</name>
    <message>
        <source>Set aside from “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>ما وُضع جانبًا من «%1»</translation>
    </message>
    <message>
        <source>%1. They are kept as %2 sent them and tried again with each new version of Callboard; all other calls are there.</source>
        <extracomment>%1 is a sentence such as &quot;3 items could not be read&quot;, %2 a telephone system.</extracomment>
        <translation>%1. وهي محفوظة كما أرسلها %2، وتُعاد محاولة قراءتها مع كل إصدار جديد من Callboard؛ وكل المكالمات الأخرى موجودة.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of a text field for screen readers: the answer of a telephone system, as it came.</extracomment>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Copy the &amp;reasons</source>
        <extracomment>Button: copies ids and reasons, without what the records hold.</extracomment>
        <translation>نسخ الأسباب</translation>
    </message>
    <message>
        <source>Ids and reasons only: nothing of what the records say.</source>
        <translation>المعرّفات والأسباب فقط: لا شيء من محتوى السجلات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>سبب تعذّر قراءته</translation>
    </message>
    <message>
        <source>without an id</source>
        <extracomment>In place of the id of a record that has none that could be read.</extracomment>
        <translation>بلا معرّف</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>List in the settings dialog.</extracomment>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>The settings file says “%1”, which cannot be used. Callboard uses: %2.</source>
        <extracomment>Beside a setting. %1 is what somebody wrote into the settings file by hand, %2 what holds instead.</extracomment>
        <translation>في ملف الإعدادات «%1»، ولا يمكن استخدام ذلك. يستخدم Callboard: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::ShippedTemplates</name>
    <message>
        <source>late</source>
        <extracomment>Name of a template for notes, typed behind &quot;/&quot;: one short word of letters. Late check-out.</extracomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>{name}, room {room}: late check-out until {until}. Confirmed by {who}.</source>
        <extracomment>Template for a note. Words in braces: {name} {room} {time} stay as they are, others are places to fill in and are translated.</extracomment>
        <translation>{name}، غرفة {room}: مغادرة متأخرة حتى {حتى}. أكّدها {الموظف}.</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>Name of a template for notes, one word: the caller wants to be called back.</extracomment>
        <translation>معاودة</translation>
    </message>
    <message>
        <source>{name} asks to be called back at {when} about {what}.</source>
        <translation>يطلب {name} معاودة الاتصال به {متى} بشأن {الموضوع}.</translation>
    </message>
    <message>
        <source>booking</source>
        <extracomment>Name of a template for notes, one word: reservation.</extracomment>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Booking for {name}: {arrival} to {departure}, {guests} guests. Price told: {price}.</source>
        <translation>حجز لـ {name}: من {الوصول} إلى {المغادرة}، عدد الضيوف {العدد}. السعر المذكور: {السعر}.</translation>
    </message>
    <message>
        <source>complaint</source>
        <extracomment>Name of a template for notes, one word: complaint.</extracomment>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>{time}: {name}, room {room}, complains about {what}. Done: {done}.</source>
        <translation>{time}: {name}، غرفة {room}، شكوى من {السبب}. ما تم: {الإجراء}.</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>Name of a template for notes, one word: transfer from or to the airport or station.</extracomment>
        <translation>توصيل</translation>
    </message>
    <message>
        <source>Transfer for {name} on {day} at {hour}, from {place}, {guests} guests. Ordered from {company}.</source>
        <translation>توصيل لـ {name} يوم {اليوم} الساعة {الساعة}، من {المكان}، عدد الضيوف {العدد}. طُلب من {الشركة}.</translation>
    </message>
</context>
<context>
    <name>callboard::SideBar</name>
    <message>
        <source>Views and filters</source>
        <extracomment>Screen reader: the column with saved views and filters.</extracomment>
        <translation>طرق العرض وعوامل التصفية</translation>
    </message>
</context>
<context>
    <name>callboard::SoundMenu</name>
    <message>
        <source>&amp;Loudspeaker</source>
        <extracomment>Menu: the loudspeakers and headphones of the computer.</extracomment>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Loudspeaker: whichever the desktop prefers at the time.</extracomment>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>In place of the list of loudspeakers.</extracomment>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>callboard::Spelling</name>
    <message>
        <source>No dictionary is installed</source>
        <extracomment>In the menu of languages whose spelling is checked.</extracomment>
        <translation>لا قاموس مثبّت</translation>
    </message>
    <message>
        <source>&amp;More languages…</source>
        <translation>لغات أخرى…</translation>
    </message>
    <message>
        <source>Spelling is checked with hunspell&apos;s dictionaries. Your system has them as packages, on Debian for example hunspell-en-us or hunspell-de-de. A dictionary of your own, a .aff and a .dic file, goes into the folder

%1

Start Callboard again afterwards.</source>
        <extracomment>How to get dictionaries. %1 is a folder.</extracomment>
        <translation>يُدقَّق الإملاء بقواميس hunspell. يوفّرها نظامك كحزم، في Debian مثلًا hunspell-ar أو hunspell-en-us. أما قاموسك الخاص، وهو ملف ‎.aff وملف ‎.dic، فيوضع في المجلد

%1

ثم أعد تشغيل Callboard.</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>In the menu of a misspelt word, while the words that may be meant are looked for.</extracomment>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>&amp;Add to the dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <extracomment>Menu of a misspelt word: takes it for right until the program ends.</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>In the menu of a misspelt word.</extracomment>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>callboard::StaffingPanel</name>
    <message>
        <source>Answer in time: </source>
        <extracomment>Before and behind fields with numbers.</extracomment>
        <translation>الرد في حينه: </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Talk time: </source>
        <translation>مدة المحادثة: </translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Notes afterwards: </source>
        <translation>الملاحظات بعدها: </translation>
    </message>
    <message>
        <source>Talk time: as in the calls</source>
        <translation>مدة المحادثة: كما في المكالمات</translation>
    </message>
    <message>
        <source>People needed by half hour</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>الموظفون اللازمون لكل نصف ساعة</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Calls expected</source>
        <translation>المكالمات المتوقعة</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>الموظفون اللازمون</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>تم الرد في حينه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A half hour of the week: &quot;Saturday, 16:00&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 calls expected, %2 needed, %3 answered in time</source>
        <extracomment>%1 and %2 are numbers, %3 is a share.</extracomment>
        <translation>مكالمات متوقعة %1، موظفون لازمون %2، رد في حينه %3</translation>
    </message>
    <message>
        <source>Expected are as many calls as came on average in that half hour during the period; each keeps somebody busy for %1, and %3 are to be answered within %2. The number is worked out with Erlang C: calls come at random and nobody gives up. Where callers do give up it asks for too many people, where calls come in bursts for too few, and with few calls it is a rough guide. Breaks, holidays and how many guests are in the house are not in it.</source>
        <extracomment>%1 and %2 are lengths of time, %3 is a share.</extracomment>
        <translation>المتوقع هو متوسط ما ورد من مكالمات في نصف الساعة ذاك خلال الفترة؛ وكل مكالمة تشغل موظفًا مدة %1، ويجب الرد على %3 منها خلال %2. يُحسب العدد بطريقة Erlang C: تأتي المكالمات عشوائيًا ولا ييأس أحد من الانتظار. فإذا يئس المتصلون كان العدد أكبر من اللازم، وإذا أتت المكالمات دفعات كان أقل من اللازم، ومع قلة المكالمات فهو تقدير تقريبي. ولا يشمل فترات الراحة والعطل وعدد الضيوف في المنشأة.</translation>
    </message>
</context>
<context>
    <name>callboard::StatusLine</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Status bar: how many calls the list has.</extracomment>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many rows of the list are selected. Followed by how many calls the list has.</extracomment>
        <translation>
            <numerusform>لا شيء محدّد</numerusform>
            <numerusform>واحدة محدّدة</numerusform>
            <numerusform>اثنتان محدّدتان</numerusform>
            <numerusform>%Ln محدّدة</numerusform>
            <numerusform>%Ln محدّدة</numerusform>
            <numerusform>%Ln محدّدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) need(s) you</source>
        <extracomment>Status bar: edits that were refused or clash; the user decides. Click opens the list.</extracomment>
        <translation>
            <numerusform>لا تعديل يحتاج إليك</numerusform>
            <numerusform>تعديل واحد يحتاج إليك</numerusform>
            <numerusform>تعديلان يحتاجان إليك</numerusform>
            <numerusform>%n تعديلات تحتاج إليك</numerusform>
            <numerusform>%n تعديلًا يحتاج إليك</numerusform>
            <numerusform>%n تعديل يحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent</source>
        <extracomment>Status bar: edits that will be sent by themselves. Click opens the list.</extracomment>
        <translation>
            <numerusform>لا تعديلات بانتظار الإرسال</numerusform>
            <numerusform>تعديل واحد بانتظار الإرسال</numerusform>
            <numerusform>تعديلان بانتظار الإرسال</numerusform>
            <numerusform>%n تعديلات بانتظار الإرسال</numerusform>
            <numerusform>%n تعديلًا بانتظار الإرسال</numerusform>
            <numerusform>%n تعديل بانتظار الإرسال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionModel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Screen reader, about a line of what the search box offers. Follows its name.</extracomment>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name for screen readers of the list below the search box.</extracomment>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>callboard::Suggestions</name>
    <message>
        <source>Who called whom</source>
        <translation>من اتصل بمن</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>كيف انتهت المكالمة</translation>
    </message>
    <message>
        <source>The telephone system</source>
        <translation>نظام الهاتف</translation>
    </message>
    <message>
        <source>The account it came from</source>
        <translation>الحساب الذي أتت منه</translation>
    </message>
    <message>
        <source>Our own number, by name or digits</source>
        <translation>رقمنا، بالاسم أو بالأرقام</translation>
    </message>
    <message>
        <source>The calling number, or a part of it</source>
        <translation>الرقم المتصل، أو جزء منه</translation>
    </message>
    <message>
        <source>The called number, or a part of it</source>
        <translation>الرقم المطلوب، أو جزء منه</translation>
    </message>
    <message>
        <source>Either number, or a part of it</source>
        <translation>أي من الرقمين، أو جزء منه</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>The guest&apos;s name</source>
        <translation>اسم الضيف</translation>
    </message>
    <message>
        <source>What there is about the call</source>
        <translation>ما يوجد عن المكالمة</translation>
    </message>
    <message>
        <source>What state the call is in</source>
        <translation>وضع المكالمة</translation>
    </message>
    <message>
        <source>From this day or moment on</source>
        <translation>بدءًا من هذا اليوم أو الوقت</translation>
    </message>
    <message>
        <source>Until before this day or moment</source>
        <translation>حتى ما قبل هذا اليوم أو الوقت</translation>
    </message>
    <message>
        <source>On this day, in this month or year</source>
        <translation>في هذا اليوم أو الشهر أو السنة</translation>
    </message>
    <message>
        <source>How long it took, as its system counts</source>
        <translation>كم استغرقت، بحساب نظامها</translation>
    </message>
    <message>
        <source>How long it rang</source>
        <translation>كم رنّت</translation>
    </message>
    <message>
        <source>How long the two talked</source>
        <translation>كم تحدّث الطرفان</translation>
    </message>
    <message>
        <source>A tag of the call</source>
        <translation>وسم للمكالمة</translation>
    </message>
    <message>
        <source>Whether a missed caller was called back</source>
        <translation>هل تمت معاودة الاتصال بصاحب المكالمة الفائتة</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت من اليوم</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Who must have said the words</source>
        <translation>من يجب أن يكون قائل الكلمات</translation>
    </message>
    <message>
        <source>By date and time</source>
        <translation>حسب التاريخ والوقت</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>حسب الاتجاه</translation>
    </message>
    <message>
        <source>By the guest&apos;s name</source>
        <translation>حسب اسم الضيف</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>حسب الخط</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>By telephone system</source>
        <translation>حسب نظام الهاتف</translation>
    </message>
    <message>
        <source>By ringing time</source>
        <translation>حسب مدة الرنين</translation>
    </message>
    <message>
        <source>By talk time</source>
        <translation>حسب مدة المحادثة</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>حسب المدة</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>%1, largest or latest first</source>
        <extracomment>Explains an order of the list. %1 is &quot;By talk time&quot; or the like.</extracomment>
        <translation>%1، الأكبر أو الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1, smallest or earliest first</source>
        <extracomment>As above.</extracomment>
        <translation>%1، الأصغر أو الأقدم أولًا</translation>
    </message>
    <message>
        <source>Longer than two minutes</source>
        <translation>أطول من دقيقتين</translation>
    </message>
    <message>
        <source>Less than 30 seconds</source>
        <translation>أقل من 30 ثانية</translation>
    </message>
    <message>
        <source>Between 30 and 60 seconds</source>
        <translation>بين 30 و60 ثانية</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>لا شيء إطلاقًا</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>ليلًا</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>كملف PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Calls per day as a picture…</source>
        <translation>المكالمات يوميًا كصورة…</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>المكالمات يوميًا</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>حفظ الملخّص</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>ملف ‎PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>صورة ‎(*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم ‎(*.svg)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>On paper, below the title: the words of the query that the calls pass.</extracomment>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>On paper: when it was made.</extracomment>
        <translation>أُعدّ في %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time; %1 is its first day, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Screen reader: the page with key figures and charts.</extracomment>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <extracomment>What figures are compared with.</extracomment>
        <translation>مقارنةً بما قبله</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>مقارنةً بالعام الماضي</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>بلا مقارنة</translation>
    </message>
    <message>
        <source>What the figures are compared with</source>
        <translation>ما تُقارن به الأرقام</translation>
    </message>
    <message>
        <source>Answered within </source>
        <extracomment>Before and behind the field with a number of seconds.</extracomment>
        <translation>تم الرد خلال </translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Limit of the answer time in seconds</source>
        <translation>حد زمن الرد بالثواني</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>عرض المكالمات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Last 3 whole months</source>
        <translation>آخر 3 أشهر كاملة</translation>
    </message>
    <message>
        <source>Last 12 whole months</source>
        <translation>آخر 12 شهرًا كاملًا</translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>The summary is about calls of any time.</extracomment>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>الفائتة %</translation>
    </message>
    <message>
        <source>Answer time</source>
        <extracomment>Title of a chart: how long inbound calls rang until they were answered.</extracomment>
        <translation>زمن الرد</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>ما تعرضه الخلايا</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>Titles of charts: how many calls there are by…</extracomment>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>Call backs</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>What became of inbound calls that nobody answered.</source>
        <translation>ما آلت إليه المكالمات الواردة التي لم يرد عليها أحد.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>حسب المزوّد</translation>
    </message>
    <message>
        <source>Providers count ring time and transfers differently: their own pages may show other figures.</source>
        <translation>يعدّ المزوّدون مدة الرنين والتحويلات بطرق مختلفة: قد تعرض صفحاتهم أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>حسب الخط</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>How long answered inbound calls rang, in seconds or minutes.</source>
        <translation>كم رنّت المكالمات الواردة التي تم الرد عليها، بالثواني أو الدقائق.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Title of a chart: how long calls took.</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How long calls took as their provider counts it, in seconds or minutes.</source>
        <translation>كم استغرقت المكالمات بحساب مزوّدها، بالثواني أو الدقائق.</translation>
    </message>
    <message>
        <source>The summary</source>
        <extracomment>&quot;The summary&quot;: subject of a sentence about a failure.</extracomment>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <extracomment>Below the title of the summary. %1 is a time zone: in it days begin and hours are counted.</extracomment>
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>مقارنةً بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not read completely (hatched)</source>
        <translation>
            <numerusform>كل الأيام مقروءة كاملة</numerusform>
            <numerusform>يوم واحد لم يُقرأ كاملًا (المظلّل بخطوط)</numerusform>
            <numerusform>يومان لم يُقرأا كاملين (المظلّل بخطوط)</numerusform>
            <numerusform>%n أيام لم تُقرأ كاملة (المظلّل بخطوط)</numerusform>
            <numerusform>%n يومًا لم تُقرأ كاملة (المظلّل بخطوط)</numerusform>
            <numerusform>%n يوم لم تُقرأ كاملة (المظلّل بخطوط)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a time</source>
        <translation>
            <numerusform>لا مكالمات بلا وقت</numerusform>
            <numerusform>مكالمة واحدة بلا وقت</numerusform>
            <numerusform>مكالمتان بلا وقت</numerusform>
            <numerusform>%n مكالمات بلا وقت</numerusform>
            <numerusform>%n مكالمة بلا وقت</numerusform>
            <numerusform>%n مكالمة بلا وقت</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <extracomment>Title of a chart: rows are days of the week, columns hours of the day.</extracomment>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>When calls began, in the time zone of the property. Drag over cells to choose several.</source>
        <translation>متى بدأت المكالمات، بالمنطقة الزمنية للمنشأة. اسحب فوق الخلايا لاختيار عدة منها.</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPanel</name>
    <message>
        <source>Action items · ticks are kept here only</source>
        <extracomment>Title of what is to be done after a call, once one of it was ticked here.</extracomment>
        <translation>المهام · علامات الإنجاز تُحفظ هنا فقط</translation>
    </message>
    <message>
        <source>Action items · the tick could not be saved, try again</source>
        <extracomment>Title of what is to be done after a call, when a tick could not be written to the disk.</extracomment>
        <translation>المهام · تعذّر حفظ علامة الإنجاز، أعد المحاولة</translation>
    </message>
    <message>
        <source>Done? Kept here only, nothing is sent.</source>
        <extracomment>Tool tip of the box before something that is to be done after a call.</extracomment>
        <translation>منجزة؟ تُحفظ هنا فقط، ولا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share. %1 is a number: &quot;12.3&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A change of a share, in percentage points. %1 is a number.</extracomment>
        <translation>%1 نقطة</translation>
    </message>
    <message numerus="yes">
        <source>Worked out from %n call(s).</source>
        <translation>
            <numerusform>لا مكالمات للحساب.</numerusform>
            <numerusform>محسوب من مكالمة واحدة.</numerusform>
            <numerusform>محسوب من مكالمتين.</numerusform>
            <numerusform>محسوب من %n مكالمات.</numerusform>
            <numerusform>محسوب من %n مكالمة.</numerusform>
            <numerusform>محسوب من %n مكالمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) do not tell it.</source>
        <translation>
            <numerusform>لا مكالمات أخرى لا تذكره.</numerusform>
            <numerusform>مكالمة أخرى لا تذكره.</numerusform>
            <numerusform>مكالمتان أخريان لا تذكرانه.</numerusform>
            <numerusform>%n مكالمات أخرى لا تذكره.</numerusform>
            <numerusform>%n مكالمة أخرى لا تذكره.</numerusform>
            <numerusform>%n مكالمة أخرى لا تذكره.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>So many seconds; %1 is a number below 60.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>So many minutes; %1 is a number.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>So many hours; %1 is a number.</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>= the same</source>
        <extracomment>A figure is the same as in the time it is compared with.</extracomment>
        <translation>= بلا تغيير</translation>
    </message>
    <message>
        <source>Not told by: %1.</source>
        <extracomment>Below the definition of a figure. %1 is a list of telephone systems.</extracomment>
        <translation>لا يذكره: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::SyncStatusBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Status bar entry of an account. %1 is its name, %2 where it stands such as &quot;up to 09:14&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callboard::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n call(s)</source>
        <translation>
            <numerusform>وسوم %n مكالمة</numerusform>
            <numerusform>وسوم مكالمة واحدة</numerusform>
            <numerusform>وسوم مكالمتين</numerusform>
            <numerusform>وسوم %n مكالمات</numerusform>
            <numerusform>وسوم %n مكالمة</numerusform>
            <numerusform>وسوم %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Now:</source>
        <extracomment>Form: the tags that the call has.</extracomment>
        <translation>الآن:</translation>
    </message>
    <message>
        <source>&amp;Add:</source>
        <extracomment>Form: tags to put on calls.</extracomment>
        <translation>إضافة:</translation>
    </message>
    <message>
        <source>&amp;Take off:</source>
        <extracomment>Form: tags to take off calls.</extracomment>
        <translation>إزالة:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>تعديل الوسوم</translation>
    </message>
</context>
<context>
    <name>callboard::TalkBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of the length of a call: &quot;62 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>How much of a call the guest spoke. %1 is &quot;62 %&quot;.</extracomment>
        <translation>الضيف %1</translation>
    </message>
    <message>
        <source>both at once %1 s</source>
        <extracomment>For how long guest and staff spoke at the same time. %1 is a count of seconds.</extracomment>
        <translation>كلاهما معًا %1 ث</translation>
    </message>
    <message>
        <source>staff %1</source>
        <extracomment>How much of a call the people of the hotel spoke. %1 is &quot;30 %&quot;.</extracomment>
        <translation>الموظفون %1</translation>
    </message>
    <message>
        <source>Speech %1</source>
        <extracomment>How much of a call anybody spoke, where nobody knows who. %1 is &quot;92 %&quot;.</extracomment>
        <translation>الكلام %1</translation>
    </message>
    <message>
        <source>silence %1</source>
        <extracomment>How much of a call nobody spoke. %1 is &quot;8 %&quot;.</extracomment>
        <translation>الصمت %1</translation>
    </message>
    <message>
        <source>%1. What is said at once counts for both.</source>
        <extracomment>Tool tip of the bar that shows how much of a call each side spoke. %1 is the same in words.</extracomment>
        <translation>%1. ما يقال في الوقت نفسه يُحتسب للطرفين.</translation>
    </message>
</context>
<context>
    <name>callboard::TaskListDialog</name>
    <message>
        <source>&amp;Show call</source>
        <extracomment>Button: shows the last call of the chosen person among the calls.</extracomment>
        <translation>عرض المكالمة</translation>
    </message>
    <message>
        <source>&amp;Back into the queue</source>
        <extracomment>Button: the chosen person waits in the queue again.</extracomment>
        <translation>إعادة إلى قائمة معاودة الاتصال</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <extracomment>Name for screen readers of the list of templates below the cursor.</extracomment>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatesDialog</name>
    <message>
        <source>Templates for notes</source>
        <translation>قوالب الملاحظات</translation>
    </message>
    <message>
        <source>In a note, type / and the name. {name}, {room} and {time} are filled in where they are known; any other word in braces is a place to fill in, reached with Tab.</source>
        <translation>في ملاحظة، اكتب / ثم الاسم. تُملأ {name} و{room} و{time} حيث تكون معروفة؛ وأي كلمة أخرى بين القوسين { } موضع للملء، تصل إليه بالمفتاح Tab.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new template.</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>Button: moves a template up in the list.</extracomment>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <extracomment>Button: moves a template down in the list.</extracomment>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Name, behind the /:</source>
        <translation>الاسم، بعد العلامة /:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>النص:</translation>
    </message>
    <message>
        <source>Template %1 needs a name.</source>
        <translation>يحتاج القالب %1 إلى اسم.</translation>
    </message>
    <message>
        <source>“%1” is not one word: use letters, digits, “-” and “_”.</source>
        <translation>ليس «%1» كلمة واحدة: استخدم حروفًا وأرقامًا و«-» و«_».</translation>
    </message>
    <message>
        <source>There are two templates “%1”.</source>
        <translation>يوجد قالبان باسم «%1».</translation>
    </message>
    <message>
        <source>The template “%1” has no text.</source>
        <translation>القالب «%1» بلا نص.</translation>
    </message>
    <message>
        <source>The templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>callboard::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>callboard::TextView</name>
    <message>
        <source>Show the rest</source>
        <translation>عرض البقية</translation>
    </message>
</context>
<context>
    <name>callboard::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>نص المكالمة</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button beside a transcript that the reader has scrolled while the recording plays: scroll along again.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Scroll along with the recording again</source>
        <translation>التمرير مع التسجيل من جديد</translation>
    </message>
    <message>
        <source>Find in the transcript (/)</source>
        <translation>بحث في نص المكالمة (/)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>بحث في نص المكالمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>Behind the line in which one looks for words in a transcript.</extracomment>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%Ln مطابقات</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <extracomment>Menu of a turn in a transcript. %1 is a time such as &quot;0:42&quot;.</extracomment>
        <translation>تشغيل من %1</translation>
    </message>
    <message>
        <source>Copy with speakers and times</source>
        <translation>نسخ مع المتحدثين والأوقات</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <translation>نسخ الكلمات فقط</translation>
    </message>
    <message>
        <source>The correction could not be saved yet; it is tried again.</source>
        <extracomment>Below a transcript whose words were just corrected, while the disk does not take them.</extracomment>
        <translation>تعذّر حفظ التصحيح حتى الآن؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Correct the words…</source>
        <extracomment>Menu of a turn in a transcript.</extracomment>
        <translation>تصحيح الكلمات…</translation>
    </message>
    <message>
        <source>Hide the original</source>
        <extracomment>Menu of a turn in a transcript that somebody has corrected.</extracomment>
        <translation>إخفاء الأصل</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>إظهار الأصل</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>التراجع عن التصحيح</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>Menu of a transcript, about a correction of words that it no longer has. %1 is &quot;“before” → “after”&quot;.</extracomment>
        <translation>التراجع عن %1</translation>
    </message>
</context>
<context>
    <name>callboard::TrayIcon</name>
    <message>
        <source>&amp;Show Callboard</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>إظهار Callboard</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <extracomment>Menu of the icon in the tray: opens the settings.</extracomment>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>callboard::TurnEditor</name>
    <message>
        <source>Enter keeps it on this computer · Esc leaves it as it was</source>
        <extracomment>Below the words of a turn of a transcript while they are being corrected.</extracomment>
        <translation>للحفظ على هذا الحاسوب Enter · لتركه كما كان Esc</translation>
    </message>
    <message>
        <source>Words of this turn</source>
        <extracomment>Name for screen readers of the field in which the words of a turn are corrected. %1 is a speaker, or a speaker and a time.</extracomment>
        <translation>كلمات هذا المقطع</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>كلمات %1</translation>
    </message>
</context>
<context>
    <name>callboard::TypeAhead</name>
    <message>
        <source>No guest in this list begins with “%1”</source>
        <extracomment>Status bar, after typing in the table. %1 is what was typed.</extracomment>
        <translation>لا ضيف في هذه القائمة يبدأ اسمه بـ «%1»</translation>
    </message>
</context>
<context>
    <name>callboard::UnlockDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <comment>button</comment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>ليست هذه عبارة المرور.</translation>
    </message>
    <message>
        <source>This is the supervisor’s passphrase; the owner’s is needed.</source>
        <translation>هذه عبارة مرور المشرف؛ والمطلوبة عبارة المالك.</translation>
    </message>
    <message>
        <source>The passphrase in the settings cannot be read. Close Callboard, and remove owner_passphrase from [roles] in callboard.ini.</source>
        <extracomment>roles, owner_passphrase and callboard.ini are names in and of a file.</extracomment>
        <translation>تتعذّر قراءة عبارة المرور في الإعدادات. أغلق Callboard، وأزل owner_passphrase من ‎[roles] في callboard.ini.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>ليست هذه عبارة المرور. المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewActions</name>
    <message>
        <source>The views</source>
        <extracomment>&quot;The views&quot;: subject of a sentence about a failure.</extracomment>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>“%1” now shows what you see.</source>
        <extracomment>Message. %1 is the name of a saved view that now has the present query.</extracomment>
        <translation>تعرض «%1» الآن ما تراه.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <extracomment>Message. %1 is the name of a saved view.</extracomment>
        <translation>أُزيلت طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>“%1” is as it came with Callboard.</source>
        <translation>عادت «%1» كما جاءت مع Callboard.</translation>
    </message>
    <message>
        <source>The views that come with Callboard are back.</source>
        <translation>عادت طرق العرض التي تأتي مع Callboard.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>Context menu of a saved view: shows its calls.</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Set to the present &amp;query</source>
        <extracomment>Context menu of a saved view: it gets the query of the window.</extracomment>
        <translation>ضبط على الاستعلام الحالي</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>As it &amp;came with Callboard</source>
        <extracomment>Context menu of a saved view that came with the program.</extracomment>
        <translation>كما جاءت مع Callboard</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>S&amp;ave the present query as a view…</source>
        <extracomment>Menu of the saved views: a dialog asks for the name.</extracomment>
        <translation>حفظ الاستعلام الحالي كطريقة عرض…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the change to “%1”</source>
        <extracomment>Menu of the saved views. %1 is the name of the one in force, which gets the present query.</extracomment>
        <translation>حفظ التعديل في «%1»</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <extracomment>Menu of the saved views: from a text file.</extracomment>
        <translation>استيراد طرق عرض…</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <extracomment>Menu of the saved views: to a text file.</extracomment>
        <translation>تصدير طرق العرض…</translation>
    </message>
    <message>
        <source>Res&amp;tore Callboard’s own views</source>
        <extracomment>Menu of the saved views: those that come with the program, where they were removed or changed.</extracomment>
        <translation>استعادة طرق العرض الخاصة بـ Callboard</translation>
    </message>
    <message>
        <source>Callboard views (*.txt)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>طرق عرض ‎Callboard (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>تصدير طرق العرض</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>لم تُكتب أي طريقة عرض في %1.</numerusform>
            <numerusform>كُتبت طريقة عرض واحدة في %1.</numerusform>
            <numerusform>كُتبت طريقتا عرض في %1.</numerusform>
            <numerusform>كُتبت %n طرق عرض في %1.</numerusform>
            <numerusform>كُتبت %n طريقة عرض في %1.</numerusform>
            <numerusform>كُتبت %n طريقة عرض في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>استيراد طرق عرض</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of views.</source>
        <translation>الملف %1 أكبر من أن يكون قائمة طرق عرض.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي طريقة عرض.</numerusform>
            <numerusform>استُوردت طريقة عرض واحدة.</numerusform>
            <numerusform>استُوردت طريقتا عرض.</numerusform>
            <numerusform>استُوردت %n طرق عرض.</numerusform>
            <numerusform>استُوردت %n طريقة عرض.</numerusform>
            <numerusform>استُوردت %n طريقة عرض.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>Beside the saved view in force when the query is no longer quite the view&apos;s.</extracomment>
        <translation>معدّلة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a saved view and how many calls it shows. %1 is its name.</extracomment>
        <translation>
            <numerusform>%1، لا مكالمات</numerusform>
            <numerusform>%1، مكالمة واحدة</numerusform>
            <numerusform>%1، مكالمتان</numerusform>
            <numerusform>%1، %n مكالمات</numerusform>
            <numerusform>%1، %n مكالمة</numerusform>
            <numerusform>%1، %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in force, changed</source>
        <extracomment>Screen reader: %1 is the saved view in force.</extracomment>
        <translation>%1، سارية، معدّلة</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1، سارية</translation>
    </message>
</context>
<context>
    <name>callboard::ViewImportDialog</name>
    <message>
        <source>Import views</source>
        <translation>استيراد طرق عرض</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>There is no view in this file.</source>
        <translation>لا طريقة عرض في هذا الملف.</translation>
    </message>
    <message>
        <source>What is checked will be taken over. A changed view replaces the one you have.</source>
        <translation>ما عليه علامة سيُعتمد. وطريقة العرض المعدّلة تحل محل ما لديك.</translation>
    </message>
    <message>
        <source>Not understood, and left out:</source>
        <translation>غير مفهوم، واستُبعد:</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Columns of the list of views to import.</extracomment>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Compared with yours</source>
        <translation>مقارنةً بما لديك</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Views in the file</source>
        <translation>طرق العرض في الملف</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Tool tip in the list of views to import. %1 is the query of the view one has.</extracomment>
        <translation>ما لديك: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ViewNameDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>حفظ كطريقة عرض</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>With these &amp;columns</source>
        <extracomment>Check box: the view also keeps which columns the table shows.</extracomment>
        <translation>مع هذه الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>الاسم أطول من %n حرف.</numerusform>
            <numerusform>الاسم أطول من حرف واحد.</numerusform>
            <numerusform>الاسم أطول من حرفين.</numerusform>
            <numerusform>الاسم أطول من %n أحرف.</numerusform>
            <numerusform>الاسم أطول من %n حرفًا.</numerusform>
            <numerusform>الاسم أطول من %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>لطريقة عرض أخرى هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>callboard::ViewsPanel</name>
    <message>
        <source>Views</source>
        <extracomment>Title of the list of saved views.</extracomment>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Save, import and export views</source>
        <extracomment>Button: save the present query as a view, import, export.</extracomment>
        <translation>حفظ طرق العرض واستيرادها وتصديرها</translation>
    </message>
</context>
<context>
    <name>callboard::WaveformView</name>
    <message>
        <source>Position in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
</context>
<context>
    <name>callboard::WindowActions</name>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Menu: asks the telephone systems for new calls now.</extracomment>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <extracomment>Menu, with a check mark: nothing is sent or fetched.</extracomment>
        <translation>العمل بلا اتصال</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>الحسابات…</translation>
    </message>
    <message>
        <source>Edits &amp;waiting to be sent…</source>
        <extracomment>Menu: opens the list of edits that have not reached their telephone system.</extracomment>
        <translation>تعديلات بانتظار الإرسال…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>Menu: moves the keyboard to the next part of the window.</extracomment>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <extracomment>Menu, with a check mark: the column with saved views and filters.</extracomment>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <extracomment>Menu, with a check mark: the panel with calls per day.</extracomment>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>Menu, with a check mark: one line per call or caller instead of two, and lists closer together.</extracomment>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <extracomment>Menu: moves the keyboard to the note of the chosen call.</extracomment>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <translation>حول Callboard</translation>
    </message>
    <message>
        <source>Call&amp;board</source>
        <extracomment>The program&apos;s own menu; the name is not translated.</extracomment>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <extracomment>Menu: the saved views.</extracomment>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Menu: light, dark or as the desktop.</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <extracomment>Appearance: light or dark as the desktop is.</extracomment>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>Menu about the chosen call.</extracomment>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>Menu: opens the dialog with all settings.</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Reset &amp;window layout</source>
        <extracomment>Menu: sizes of the window and its parts, and the columns, become what they were at first.</extracomment>
        <translation>إعادة ضبط تخطيط النافذة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>Menu: opens the user guide.</extracomment>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>Menu: opens a line to type what one wants to do, with a list of all commands.</extracomment>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: copies a text about versions and the state of the program, for those who help.</extracomment>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <extracomment>Menu: opens the file with what the program has noted.</extracomment>
        <translation>عرض سجل البرنامج</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <extracomment>Appearance: for those who see little; strong edges, black on white.</extracomment>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <extracomment>Appearance: for those who see little; strong edges, white on black.</extracomment>
        <translation>تباين عالٍ، داكن</translation>
    </message>
</context>
<context>
    <name>callboard::WindowDialogs</name>
    <message>
        <source>Callboard %1

All your telephone systems in one list. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Callboard %1

كل أنظمة هاتفك في قائمة واحدة. برمجية حرة بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>About Callboard</source>
        <translation>حول Callboard</translation>
    </message>
</context>
<context>
    <name>callboard::WindowLayout</name>
    <message>
        <source>Columns</source>
        <extracomment>Button: opens the list of the table&apos;s columns.</extracomment>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>callboard::WindowPages</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Page of the window: the people who are to be called back.</extracomment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <extracomment>Page of the window: all calls.</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <extracomment>Page of the window: calls are listened to and judged.</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <extracomment>Page of the window: key figures and charts.</extracomment>
        <translation>الملخّص</translation>
    </message>
</context>
</TS>
