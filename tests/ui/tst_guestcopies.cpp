// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a guest's card that says where they are kept, too.
#include "tests/support/got.h"
#include "tests/support/windowfixture.h"
#include "ui/guests/guesteditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

const QString mail = u"anna@example.com"_s;

} // namespace

class GuestCopiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void nothingLeavesUnasked();
    void keptByKeyboard();
    void whatWouldBeRefusedIsSaidBefore();
    void nameThatNothingTellsApartIsAsked();
    void systemsThatTakeNoGuestsAreNamed();
    void keptGuestStaysInStep();
    void otherAddressWouldMakeASecondGuest();
    void unsentGuestIsTakenBack();

private:
    GuestBook &book() { return m_fixture->store->guestBook(); }
    QList<OutboxItem> outbox() { return got(m_fixture->store->outbox()); }
    QList<GuestOffer> kept() const
    {
        return {{.account = m_account, .firstName = u"Anna"_s, .lastName = u"Keller"_s}};
    }
    Guest anna()
    {
        Guest guest;
        guest.name = u"Anna Keller"_s;
        guest.email = mail;
        return guest;
    }
    /// As escapelife has her, by another name.
    Guest annaThere()
    {
        const Guest guest = got(book().save(anna(), kept()));
        ProviderGuest theirs;
        theirs.providerGuestId = u"gst_1"_s;
        theirs.name = u"Anna K."_s;
        theirs.email = mail;
        got(book().confirm(outbox().constFirst().id, theirs));
        got(m_fixture->store->applyGuests(m_account, {theirs}));
        return got(book().guest(guest.id));
    }
    void open(const Guest &guest)
    {
        m_editor = std::make_unique<GuestEditor>(m_fixture->services(), guest, nullptr);
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        QTRY_VERIFY(m_editor->findChild<QCheckBox *>(u"guestKeep"_s));
        connect(m_editor.get(), &GuestEditor::saved, this,
                [this](const Guest &, const Guest &now, const QList<GuestOffer> &,
                       const QList<GuestOffer> &before) {
                    m_saved = now;
                    m_offersBefore = before;
                });
    }
    QLineEdit *line(const char *name) const
    {
        return m_editor->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    QLabel *label(const char *name) const { return m_editor->findChild<QLabel *>(QLatin1StringView(name)); }
    QCheckBox *keep() const { return m_editor->findChild<QCheckBox *>(u"guestKeep"_s); }
    bool says(const QString &sentence) const
    {
        const auto labels = m_editor->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == sentence;
        });
    }
    void save()
    {
        QTest::keyClick(line("guestName"), Qt::Key_Return);
        QTRY_VERIFY(m_saved);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<GuestEditor> m_editor;
    std::optional<Guest> m_saved;
    QList<GuestOffer> m_offersBefore;
    AccountId m_account{};
};

void GuestCopiesTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_account = got(m_fixture->store->addAccount(account(u"Hotel"_s))).id;
    m_saved.reset();
}

void GuestCopiesTest::cleanup()
{
    m_editor.reset();
    m_fixture.reset();
}

void GuestCopiesTest::nothingLeavesUnasked()
{
    open({});
    QVERIFY(keep()->text().contains(u"escapelife"_s) && keep()->text().contains(u"Hotel"_s));
    QVERIFY(!keep()->isChecked());
    QVERIFY(!line("guestFirstName")->isVisible());
    QTest::keyClicks(line("guestName"), u"Anna Keller"_s);
    save();
    QVERIFY(outbox().isEmpty());
}

void GuestCopiesTest::keptByKeyboard()
{
    open({});
    QTRY_VERIFY(keep() && keep()->isVisible() && keep()->isEnabled()); // once the accounts are known
    line("guestName")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Anna Keller"_s);
    for (int tabs = 0; QApplication::focusWidget() != keep() && tabs < 20; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), keep());
    QTest::keyClick(keep(), Qt::Key_Space);
    QCOMPARE(line("guestFirstName")->text(), u"Anna"_s); // to be looked at
    QCOMPARE(line("guestLastName")->text(), u"Keller"_s);
    QVERIFY(label("guestCopyHint")->text().contains(u"stays and notes"_s));
    QVERIFY(label("guestCopyHint")->text().contains(u"e-mail"_s));
    QTest::keyClick(keep(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), line("guestFirstName"));
    QTest::keyClick(line("guestFirstName"), Qt::Key_Return);
    QTRY_VERIFY(m_saved);
    QCOMPARE(outbox().size(), 1);
    const GuestFacts card{u"Anna"_s, u"Keller"_s, {}, {}, {}};
    QCOMPARE(guestFactsFromJson(outbox().constFirst().payload), card);
}

void GuestCopiesTest::whatWouldBeRefusedIsSaidBefore()
{
    open({});
    QTest::keyClicks(line("guestName"), u"Anna Keller"_s);
    keep()->click();
    line("guestLastName")->clear();
    QTest::keyClick(line("guestName"), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), line("guestLastName"));
    QVERIFY(says(u"escapelife needs a last name."_s));
    QVERIFY(!m_saved);
    QTest::keyClicks(line("guestLastName"), u"Keller"_s);
    QVERIFY(!says(u"escapelife needs a last name."_s));
    save();
    QCOMPARE(outbox().size(), 1);
}

void GuestCopiesTest::nameThatNothingTellsApartIsAsked()
{
    open({});
    keep()->click();
    QTest::keyClicks(line("guestName"), u"Madonna"_s);
    QCOMPARE(line("guestFirstName")->text(), QString());
    line("guestName")->setText(u"Lopez García, Ana María"_s);
    QCOMPARE(line("guestFirstName")->text(), u"Ana María"_s);
    QCOMPARE(line("guestLastName")->text(), u"Lopez García"_s);
    line("guestName")->setText(u"Ana María Lopez García"_s);
    QCOMPARE(line("guestFirstName")->text(), QString()); // rather asked than wrong
    QTest::keyClicks(line("guestFirstName"), u"Ana"_s); // from here on it is theirs
    line("guestName")->setText(u"Anna Keller"_s);
    QCOMPARE(line("guestFirstName")->text(), u"Ana"_s);
}

void GuestCopiesTest::systemsThatTakeNoGuestsAreNamed()
{
    got(m_fixture->store->addAccount(account(u"Lines"_s, Provider::Twilio)));
    open({});
    QTRY_VERIFY(label("guestKeptHere") && label("guestKeptHere")->isVisible());
    QVERIFY(label("guestKeptHere")->text().contains(u"Twilio"_s));
    QVERIFY(!label("guestKeptHere")->text().contains(u"escapelife"_s));
}

void GuestCopiesTest::keptGuestStaysInStep()
{
    open(annaThere());
    QVERIFY(keep()->isChecked());
    QCOMPARE(line("guestFirstName")->text(), u"Anna"_s);
    QVERIFY(label("guestCopyHint")->text().contains(u"Anna K."_s)); // what is replaced there
    m_editor->findChild<QPlainTextEdit *>(u"guestNumbers"_s)->setPlainText(u"+33612345678"_s);
    save();
    QCOMPARE(outbox().size(), 1);
    QCOMPARE(guestFactsFromJson(outbox().constFirst().payload).phone, u"+33612345678"_s);
    QCOMPARE(m_saved->contacts.size(), 1);
    QCOMPARE(m_offersBefore, kept());
    Guest before = *m_saved;
    before.numbers.clear();
    got(book().save(before, m_offersBefore));
    QVERIFY(outbox().isEmpty()); // undone: they have it so
}

void GuestCopiesTest::otherAddressWouldMakeASecondGuest()
{
    open(annaThere());
    QVERIFY(!label("guestCopyProblem")->isVisible());
    line("guestEmail")->setText(u"other@example.com"_s);
    QVERIFY(label("guestCopyProblem")->isVisible());
    QVERIFY(label("guestCopyProblem")->text().contains(u"second guest"_s));
    QTest::keyClick(line("guestName"), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), keep());
    QVERIFY(!m_saved);
    keep()->click(); // then here only
    save();
    QCOMPARE(m_saved->email, u"other@example.com"_s);
    QVERIFY(outbox().isEmpty());
}

void GuestCopiesTest::unsentGuestIsTakenBack()
{
    open(got(book().save(anna(), kept())));
    QVERIFY(keep()->isChecked());
    keep()->click();
    save();
    QVERIFY(outbox().isEmpty());
}

QTEST_MAIN(GuestCopiesTest)
#include "tst_guestcopies.moc"
