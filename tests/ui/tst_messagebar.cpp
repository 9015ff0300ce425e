// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"
#include "ui/messagebar.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

class MessageBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void gravestThenNewestIsShown();
    void sameKeyReplaces();
    void closingShowsTheNext();
    void actionNamesItsMessage();
    void markupIsShownAsItIs();
    void emptyStateShowsWhatItIsGiven();

private:
    std::unique_ptr<Theme> m_theme;
};

void MessageBarTest::gravestThenNewestIsShown()
{
    MessageBar bar(*m_theme);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.shownKey().isNull());
    bar.post(u"a"_s, MessageBar::Severity::Warning, u"first"_s);
    bar.post(u"b"_s, MessageBar::Severity::Warning, u"second"_s);
    bar.post(u"c"_s, MessageBar::Severity::Information, u"third"_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.shownKey(), u"b"_s);
    bar.withdraw(u"b"_s);
    QCOMPARE(bar.shownKey(), u"a"_s);
    bar.withdraw(u"a"_s);
    bar.withdraw(u"c"_s);
    bar.withdraw(u"c"_s);
    QVERIFY(bar.isHidden());
}

void MessageBarTest::sameKeyReplaces()
{
    MessageBar bar(*m_theme);
    bar.post(u"a"_s, MessageBar::Severity::Error, u"first"_s);
    bar.post(u"a"_s, MessageBar::Severity::Information, u"second"_s);
    bar.withdraw(u"a"_s);
    QVERIFY(bar.isHidden());
}

void MessageBarTest::closingShowsTheNext()
{
    MessageBar bar(*m_theme);
    QSignalSpy closed(&bar, &MessageBar::closedByUser);
    bar.post(u"a"_s, MessageBar::Severity::Warning, u"first"_s);
    bar.post(u"b"_s, MessageBar::Severity::Error, u"second"_s);
    bar.findChild<QToolButton *>(u"messageClose"_s)->click();
    QCOMPARE(closed.value(0).value(0).toString(), u"b"_s);
    QCOMPARE(bar.shownKey(), u"a"_s);
}

void MessageBarTest::actionNamesItsMessage()
{
    MessageBar bar(*m_theme);
    QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
    auto *action = bar.findChild<QPushButton *>(u"messageAction"_s);
    bar.post(u"a"_s, MessageBar::Severity::Warning, u"first"_s);
    QVERIFY(action->isHidden());
    bar.post(u"b"_s, MessageBar::Severity::Warning, u"second"_s, u"Sign in again"_s);
    QVERIFY(!action->isHidden());
    action->click();
    QCOMPARE(triggered.value(0).value(0).toString(), u"b"_s);
}

void MessageBarTest::markupIsShownAsItIs()
{
    MessageBar bar(*m_theme);
    bar.post(u"a"_s, MessageBar::Severity::Error, u"<table><tr><td>x"_s);
    const auto labels = bar.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void MessageBarTest::emptyStateShowsWhatItIsGiven()
{
    EmptyState state(*m_theme);
    QSignalSpy clicked(&state, &EmptyState::buttonClicked);
    state.setContent(u"search"_s, u"Nothing"_s, u"No call passes."_s, u"Clear"_s);
    QCOMPARE(state.accessibleName(), u"Nothing"_s);
    auto *button = state.findChild<QPushButton *>();
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(clicked.size(), 1);
    state.setContent({}, u"Nothing"_s, {});
    QVERIFY(button->isHidden());
}

} // namespace callboard

QTEST_MAIN(callboard::MessageBarTest)
#include "tst_messagebar.moc"
