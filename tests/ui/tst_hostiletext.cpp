// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calldetail.h"
#include "tests/support/fakecalldetailsource.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/textlabel.h"
#include "ui/detail/textview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

class FixedClock final : public Clock {
public:
    TimePoint now() const override { return *fromIso(u"2026-03-18T12:00:00Z"); }
};

/// A call in which every text is @p text.
Call callOf(CallId id, const QString &text)
{
    Call call;
    call.id = id;
    RecordInfo record;
    record.ref = {AccountId(1), text.left(200)};
    record.providerCallSid = text;
    call.records = {record};
    call.status = CallStatus::Completed;
    call.direction = Direction::Inbound;
    call.providerStatus = call.provider = call.fromNumber = call.toNumber = text;
    call.staffId = call.staffName = call.guestId = call.guestName = text;
    call.references = {{text.left(100), text}};
    call.transcript = call.summary = call.summaryDetailed = call.notes = text;
    call.topics = call.sentiments = call.tags = {text};
    call.actionItems = {{text, false}};
    call.segments = {{text, text, std::chrono::milliseconds(1), {}}};
    return call;
}

/// No markup but that of plainToolTip(), which escapes what is inside.
bool isHarmlessTip(QString tip)
{
    if (tip.startsWith(u"<qt>") && tip.endsWith(u"</qt>"))
        tip = tip.mid(4).chopped(5).remove(u"<br>"_s);
    return !tip.contains(u'<') && !Qt::mightBeRichText(tip);
}

bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u < 0x20 && u != '\n' && u != '\t') || u == 0x7f;
}

} // namespace

class HostileTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isShownAsPlainText_data();
    void isShownAsPlainText();

private:
    FixedClock m_clock;
    std::unique_ptr<Theme> m_theme;
};

void HostileTextTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void HostileTextTest::isShownAsPlainText_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << text;
    };
    row("markup", u"<b>bold</b><script>alert(1)</script>"_s);
    row("entities", u"&lt;b&gt; &amp; &#x202e;"_s);
    row("image", u"<img src=\"file:///etc/hostname\"><img src=\"data:image/svg+xml,<svg/>\">"_s);
    row("link", u"<a href=\"https://example.com\">click</a>"_s);
    row("nested tables", u"<table><tr><td>"_s.repeated(30));
    row("nested formats", u"<b><i>"_s.repeated(40'000));
    row("markdown", u"# title\n![](file:///etc/hostname) **bold**"_s);
    row("place holders", u"%1 %2 %n %L1 %s %d {0}"_s);
    row("mnemonics", u"&File && &&&Edit"_s);
    row("bidi override", u"abc\u202Efdp.exe\u202C\u2067x\u2066"_s);
    row("controls", u"a\u0000b\u0007c\u001b[31md\u007fe\u009bf\u0085g"_s);
    row("line separators", u"a\u2028b\u2029c\r\rd\ve\ff"_s);
    row("zero width", u"a\u200B\uFEFF\u2060\u00ADb"_s);
    row("marks", u"Z"_s + QString(1'000'000, QChar(0x0335)));
    row("lone surrogates", QString(500, QChar(0xd83d)) + QString(500, QChar(0xdc00)));
    row("emoji", u"👩‍👩‍👧‍👦🏳️‍🌈"_s.repeated(2000));
    row("right to left", u"مرحبا بالعالم "_s.repeated(2000));
    row("one long word", QString(1'000'000, u'x'));
    row("one long line", u"word "_s.repeated(200'000));
    row("many lines", u"\n"_s.repeated(1'000'000));
    row("wide characters", QString(300'000, QChar(0xfdfd)));
}

void HostileTextTest::isShownAsPlainText()
{
    QFETCH(QString, text);
    FakeCallDetailSource source;
    source.add(callOf(CallId(1), text));
    CallDetail detail(source, m_clock);
    DetailPane pane(detail, *m_theme, m_clock);
    pane.resize(400, 700);
    pane.show();

    // Alive: the event loop gets its turn, and the pane gets painted, while all this is laid out.
    int beats = 0;
    QTimer heart;
    heart.setInterval(0);
    connect(&heart, &QTimer::timeout, &pane, [&beats] { ++beats; });
    heart.start();
    detail.show(CallId(1));
    QTRY_COMPARE(detail.phase(), CallDetail::Phase::Shown);
    const int before = beats;
    QVERIFY(!pane.grab().isNull());
    QTRY_VERIFY(beats > before + 2);

    const auto labels = pane.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QString shown = label->text();
        const bool isPlain = label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(shown);
        QVERIFY2(isPlain, qUtf8Printable(shown.left(100)));
        QVERIFY2(shown.size() < 4000, qUtf8Printable(label->objectName()));
        QVERIFY(!label->openExternalLinks());
        QVERIFY2(isHarmlessTip(label->toolTip()), qUtf8Printable(label->toolTip()));
        QVERIFY(std::none_of(shown.begin(), shown.end(), isHidden));
        QVERIFY2(!label->isVisible() || label->width() <= pane.width(), qUtf8Printable(shown.left(100)));
    }
    const auto edits = pane.findChildren<QPlainTextEdit *>();
    QVERIFY(edits.size() >= 3);
    for (const QPlainTextEdit *edit : edits) {
        const QString shown = edit->toPlainText();
        QVERIFY(std::none_of(shown.begin(), shown.end(), isHidden));
    }
    detail.flush();
    QVERIFY(source.written.isEmpty());
}

} // namespace callboard

QTEST_MAIN(callboard::HostileTextTest)
#include "tst_hostiletext.moc"
