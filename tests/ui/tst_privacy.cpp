// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting people and old calls in the window, without a mouse.
#include "models/store/privacy.h"
#include "tests/support/windowfixture.h"
#include "ui/privacy/erasuredialog.h"
#include "ui/privacy/retentiondialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class PrivacyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void theWordMustBeTyped();
    void erasingEndsWithAReceipt();
    void nobodyToEraseIsSaid();
    void everySystemIsNamed();
    void retentionShowsItsEffectFirst();
    void retentionIsKeptAtOnce();
    void cancellingRetentionChangesNothing();

private:
    template<typename Dialog> Dialog *opened(const char *action, const char *name)
    {
        m_fixture->find<QAction>(action)->trigger();
        Dialog *found = nullptr;
        return QTest::qWaitFor([&] { return (found = m_fixture->find<Dialog>(name)) != nullptr; }) ? found
                                                                                                   : nullptr;
    }
    template<typename Widget> static Widget *in(QWidget *dialog, const QString &name)
    {
        return dialog->findChild<Widget *>(name);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    AccountId m_account{};
};

void PrivacyTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_account = m_fixture->addAccount();
    m_fixture->addCalls(
        {RecordBuilder(u"a"_s, m_account).from(u"+33699988877"_s).transcript(u"hello"_s),
         RecordBuilder(u"b"_s, m_account).from(u"+33611111111"_s).at("2026-01-01T10:00:00Z")});
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->rows(), 2);
    QTRY_VERIFY(m_fixture->table()->currentIndex().isValid());
}

void PrivacyTest::theWordMustBeTyped()
{
    auto *dialog = opened<ErasureDialog>("erasePerson", "erasureDialog");
    QVERIFY(dialog);
    auto *erase = in<QPushButton>(dialog, u"eraseButton"_s);
    auto *word = in<QLineEdit>(dialog, u"erasureWord"_s);
    QTRY_VERIFY(word->isEnabled());
    QVERIFY(!erase->isEnabled());
    QTest::keyClicks(word, u"eras"_s);
    QVERIFY(!erase->isEnabled());
    QTest::keyClicks(word, u"e"_s);
    QVERIFY(erase->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::qWait(50);
    QCOMPARE(m_fixture->rows(), 2);
}

void PrivacyTest::erasingEndsWithAReceipt()
{
    auto *dialog = opened<ErasureDialog>("erasePerson", "erasureDialog");
    QVERIFY(dialog);
    auto *word = in<QLineEdit>(dialog, u"erasureWord"_s);
    QTRY_VERIFY(word->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, u"erasureReference"_s), u"letter 12"_s);
    QTest::keyClicks(word, u"ERASE"_s);
    in<QPushButton>(dialog, u"eraseButton"_s)->click();
    auto *receipt = in<QLabel>(dialog, u"erasureReceipt"_s);
    QTRY_VERIFY(receipt->text().contains(u"letter 12"_s));
    QVERIFY(!receipt->text().contains(u"99988877"_s));
    QTRY_COMPARE(m_fixture->rows(), 1);
    auto receipts = m_fixture->store->privacy().receipts();
    QCOMPARE(QCoro::waitFor(std::move(receipts)).value().size(), 1);
}

void PrivacyTest::nobodyToEraseIsSaid()
{
    ErasureDialog dialog(m_fixture->services(), {.numbers = {u"+4930123456"_s}}, nullptr);
    auto *plan = in<QLabel>(&dialog, u"erasurePlan"_s);
    QTRY_VERIFY(plan->text().startsWith(u"Nothing is known"_s));
    QTest::keyClicks(in<QLineEdit>(&dialog, u"erasureWord"_s), u"ERASE"_s);
    QVERIFY(!in<QPushButton>(&dialog, u"eraseButton"_s)->isEnabled());
}

void PrivacyTest::everySystemIsNamed()
{
    const ErasurePlan plan{
        .numbers = {u"+33699988877"_s},
        .records = {{AccountId{1}, u"a"_s}, {AccountId{2}, u"x"_s}},
        .sources = {{AccountId{1}, u"Front"_s, Provider::Escapelife, 1, true},
                    {AccountId{2}, u"Desk <b>"_s, Provider::Aircall, 1, false}},
        .calls = 2,
    };
    const QString text = erasureLines(plan).join(u'\n');
    QVERIFY(text.contains(u"Front (escapelife) is asked to delete 1 call"_s));
    QVERIFY(text.contains(u"Desk <b> (Aircall) keeps 1 call"_s));
}

void PrivacyTest::retentionShowsItsEffectFirst()
{
    auto *dialog = opened<RetentionDialog>("retention", "retentionDialog");
    QVERIFY(dialog);
    auto *apply = in<QPushButton>(dialog, u"applyRetention"_s);
    auto *keep = in<QCheckBox>(dialog, u"keep-facts"_s);
    auto *effect = in<QLabel>(dialog, u"effect-facts"_s);
    QVERIFY(!apply->isEnabled());
    QTRY_VERIFY(keep->isEnabled());
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(keep->isChecked());
    QTRY_VERIFY(effect->text().startsWith(u"0 "_s));
    in<QSpinBox>(dialog, u"days-facts"_s)->setValue(30);
    QTRY_VERIFY(effect->text().startsWith(u"1 "_s));
    QCOMPARE(m_fixture->rows(), 2);
}

void PrivacyTest::retentionIsKeptAtOnce()
{
    auto *dialog = opened<RetentionDialog>("retention", "retentionDialog");
    QVERIFY(dialog);
    auto *apply = in<QPushButton>(dialog, u"applyRetention"_s);
    auto *keep = in<QCheckBox>(dialog, u"keep-facts"_s);
    QTRY_VERIFY(keep->isEnabled());
    keep->setChecked(true);
    in<QSpinBox>(dialog, u"days-facts"_s)->setValue(30);
    QTRY_VERIFY(apply->isEnabled());
    apply->click();
    QTRY_COMPARE(m_fixture->rows(), 1);
}

void PrivacyTest::cancellingRetentionChangesNothing()
{
    auto *dialog = opened<RetentionDialog>("retention", "retentionDialog");
    QVERIFY(dialog);
    auto *keep = in<QCheckBox>(dialog, u"keep-facts"_s);
    QTRY_VERIFY(keep->isEnabled());
    keep->setChecked(true);
    in<QSpinBox>(dialog, u"days-facts"_s)->setValue(1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto stored = m_fixture->store->privacy().retention();
    QVERIFY(QCoro::waitFor(std::move(stored)).value().days.isEmpty());
    QCOMPARE(m_fixture->rows(), 2);
}

QTEST_MAIN(PrivacyTest)
#include "tst_privacy.moc"
