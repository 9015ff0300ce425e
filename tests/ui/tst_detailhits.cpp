// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calldetail.h"
#include "tests/support/builders.h"
#include "tests/support/fakecalldetailsource.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/section.h"
#include "ui/detail/textlabel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

/// The marked parts of a text, the current one in brackets.
QStringList marksIn(const QPlainTextEdit *edit, const Theme &theme)
{
    QStringList parts;
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &format : formats) {
            const QString part = block.text().mid(format.start, format.length);
            const bool isCurrent = format.format.background().color() == theme.currentHit();
            parts << (isCurrent ? u'[' + part + u']' : part);
        }
    }
    return parts;
}

} // namespace

class DetailHitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_source = std::make_unique<FakeCallDetailSource>();
        m_detail = std::make_unique<CallDetail>(*m_source, m_clock);
        m_pane = std::make_unique<DetailPane>(*m_detail, *m_theme, m_clock);
        m_pane->resize(420, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_detail.reset();
        m_source.reset();
    }

    void everyPlaceIsMarkedAndTheFirstIsCurrent()
    {
        search(u"taxi"_s);
        show(taxiCall());
        QCOMPARE(marksIn(view("summaryView"), *m_theme), QStringList{u"[Taxi]"_s});
        QCOMPARE(marksIn(view("transcriptView"), *m_theme), (QStringList{u"taxi"_s, u"taxi"_s}));
        QCOMPARE(marksIn(notes(), *m_theme), QStringList{u"taxi"_s});
        QCOMPARE(place(), u"Match 1 of 4"_s);
    }

    void keysGoFromPlaceToPlaceAndAround()
    {
        search(u"taxi"_s);
        show(taxiCall());
        press(Qt::Key_F3);
        QCOMPARE(marksIn(view("transcriptView"), *m_theme), (QStringList{u"[taxi]"_s, u"taxi"_s}));
        press(Qt::Key_F3);
        QCOMPARE(place(), u"Match 3 of 4"_s);
        press(Qt::Key_F3);
        QCOMPARE(marksIn(notes(), *m_theme), QStringList{u"[taxi]"_s});
        press(Qt::Key_F3);
        QCOMPARE(place(), u"Match 1 of 4"_s);
        press(Qt::SHIFT | Qt::Key_F3);
        QCOMPARE(place(), u"Match 4 of 4"_s);
        QTest::mouseClick(m_pane->findChild<QToolButton *>(u"previousHit"_s), Qt::LeftButton);
        QCOMPARE(place(), u"Match 3 of 4"_s);
    }

    void namesAndTimesOfATranscriptAreNotSearched()
    {
        search(u"guest"_s);
        show(taxiCall());
        QVERIFY(marksIn(view("transcriptView"), *m_theme).isEmpty());
        QCOMPARE(m_pane->findChild<TextLabel *>(u"callWho"_s)->hitCount(), 0);
    }

    void theHeaderIsMarkedInNameAndNumber()
    {
        show(taxiCall());
        search(u"ann 4268"_s);
        QCOMPARE(m_pane->findChild<TextLabel *>(u"callWho"_s)->hitCount(), 1);
        QCOMPARE(m_pane->findChild<TextLabel *>(u"callNumber"_s)->hitCount(), 1);
        QCOMPARE(place(), u"Match 1 of 2"_s);
    }

    void marksGoWithTheQuery()
    {
        show(taxiCall());
        search(u"taxi"_s);
        QVERIFY(bar()->isVisible());
        search({});
        QVERIFY(!bar()->isVisible());
        QVERIFY(marksIn(view("transcriptView"), *m_theme).isEmpty());
        QVERIFY(marksIn(notes(), *m_theme).isEmpty());
    }

    void theFirstPlaceIsScrolledTo()
    {
        Call call = taxiCall();
        call.notes.clear();
        call.summary = u"A long way.\n"_s.repeated(60);
        for (int i = 0; i < 100; ++i)
            call.segments.prepend({u"Guest"_s, u"And so on"_s, {}, {}});
        search(u"taxi"_s);
        show(call);
        QPlainTextEdit *transcript = view("transcriptView");
        QTRY_VERIFY(transcript->verticalScrollBar()->value() > 0);
        QTRY_VERIFY(isOnScreen(transcript));
    }

    void aFoldedPartOpensForItsPlace()
    {
        search(u"taxi"_s);
        show(taxiCall());
        auto *section = qobject_cast<Section *>(view("transcriptView")->parentWidget()->parentWidget());
        QVERIFY(section);
        section->setOpen(false);
        press(Qt::Key_F3);
        QVERIFY(section->isOpen());
    }

    void theRestOfALongTextIsShownForItsPlace()
    {
        Call call = taxiCall();
        call.segments.clear();
        call.notes.clear();
        call.summary.clear();
        call.transcript = u"Some words here.\n"_s.repeated(8000) + u"A taxi"_s;
        search(u"taxi"_s);
        show(call);
        QCOMPARE(place(), u"Match 1 of 1"_s);
        QVERIFY(view("transcriptView")->toPlainText().endsWith(u"A taxi"_s));
    }

    void typedNotesAreMarkedAndStayAsTyped()
    {
        search(u"taxi"_s);
        Call call = taxiCall();
        call.notes = u"old"_s;
        show(call);
        notes()->setPlainText(u"No taxi"_s);
        QTRY_COMPARE(marksIn(notes(), *m_theme), QStringList{u"taxi"_s});
        QTRY_COMPARE(place(), u"Match 1 of 4"_s);
        QCOMPARE(notes()->toPlainText(), u"No taxi"_s);
    }

    void lookingDoesNotEdit()
    {
        search(u"taxi"_s);
        show(taxiCall());
        press(Qt::SHIFT | Qt::Key_F3);
        QCOMPARE(m_detail->notesState(), CallDetail::NotesState::Clean);
        QVERIFY(!notes()->document()->isUndoAvailable());
        QVERIFY(m_source->written.isEmpty());
    }

    void survivesAChangeOfTheme()
    {
        search(u"taxi"_s);
        show(taxiCall());
        m_theme->setScheme(Theme::Scheme::Dark);
        QCOMPARE(marksIn(view("transcriptView"), *m_theme).size(), 2);
        QVERIFY(!m_pane->grab().isNull());
        m_theme->setScheme(Theme::Scheme::System);
    }

private:
    static Call taxiCall()
    {
        Call call;
        call.id = CallId(1);
        RecordInfo record;
        record.ref = {AccountId(1), u"cal_1"_s};
        call.records = {record};
        call.direction = Direction::Inbound;
        call.status = CallStatus::Completed;
        call.fromNumber = u"+33142685300"_s;
        call.guestName = u"Ann Lee"_s;
        call.summary = u"Taxi at two."_s;
        call.segments = {{u"Guest"_s, u"I need a taxi,"_s, std::chrono::milliseconds(1000), {}},
                         {u"Staff"_s, u"which taxi?"_s, std::chrono::milliseconds(4000), {}}};
        call.notes = u"The taxi is ordered"_s;
        return call;
    }
    void search(const QString &query)
    {
        m_pane->setMatcher(
            WordMatcher(resolved(parseQuery(query).query, TimePoint(), QTimeZone::utc()).words));
    }
    void show(const Call &call)
    {
        m_source->add(call);
        m_detail->show(call.id);
        QTRY_COMPARE(m_detail->phase(), CallDetail::Phase::Shown);
    }
    void press(QKeyCombination key)
    {
        m_pane->activateWindow();
        QTest::keyClick(m_pane.get(), key.key(), key.keyboardModifiers());
    }
    QPlainTextEdit *view(const char *name) const
    {
        return m_pane->findChild<QWidget *>(QString::fromLatin1(name))->findChild<QPlainTextEdit *>();
    }
    QPlainTextEdit *notes() const { return m_pane->findChild<QPlainTextEdit *>(u"notesEditor"_s); }
    QWidget *bar() const { return m_pane->findChild<QWidget *>(u"hitBar"_s); }
    QString place() const { return m_pane->findChild<QLabel *>(u"hitPlace"_s)->text(); }
    bool isOnScreen(const QPlainTextEdit *edit) const
    {
        auto *scroll = m_pane->findChild<QScrollArea *>();
        const QPoint cursor = edit->viewport()->mapTo(scroll->viewport(), edit->cursorRect().center());
        return scroll->viewport()->rect().contains(cursor);
    }

    std::unique_ptr<Theme> m_theme;
    FakeClock m_clock;
    std::unique_ptr<FakeCallDetailSource> m_source;
    std::unique_ptr<CallDetail> m_detail;
    std::unique_ptr<DetailPane> m_pane;
};

QTEST_MAIN(DetailHitsTest)
#include "tst_detailhits.moc"
