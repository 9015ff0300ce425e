// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/notesession.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

/// A session in which "old" was changed to "mine", which is on disk.
NoteSession saved()
{
    NoteSession session;
    session.type(u"mine"_s, u"old"_s);
    session.handedOver();
    session.saved(u"mine"_s);
    return session;
}

} // namespace

class NoteSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingTypedIsNothingToSave();
    void takenBackBeforeSavingIsNothingToSave();
    void takenBackAfterSavingMustBeSavedAgain();
    void takenBackWhileBeingWrittenMustBeSavedAgain();
    void draftOutlivesAReload();
    void foreignChangeIsNoticedWhileTyping();
    void foreignDeletionIsNoticedWhileTyping();
    void ownTextIsNoForeignChange();
    void olderReadingDoesNotKeepATextFromTheDisk();
    void waitingTextStays();
    void confirmedTextEndsTheSession();
    void foreignTextAfterConfirmationIsShown();
    void confirmationMovesTheBaseWhileTypingGoesOn();
    void discardElsewhereKeepsTheDraft();
    void sessionResumesWithWhatIsBeingWritten();
};

void NoteSessionTest::nothingTypedIsNothingToSave()
{
    NoteSession session;
    session.type(u"old"_s, u"old"_s);
    QVERIFY(!session.isActive());
    session.type(u""_s, QString());
    QVERIFY(!session.isActive()); // cleared and never supplied are the same
}

void NoteSessionTest::takenBackBeforeSavingIsNothingToSave()
{
    NoteSession session;
    session.type(u"oldx"_s, u"old"_s);
    QVERIFY(session.isDirty());
    session.type(u"old"_s, u"old"_s);
    QVERIFY(!session.isActive());
}

void NoteSessionTest::takenBackAfterSavingMustBeSavedAgain()
{
    NoteSession session = saved();
    QVERIFY(session.isOnDisk());
    session.type(u"old"_s, u"mine"_s);
    QVERIFY(session.isDirty());
    QCOMPARE(session.base(), u"old"_s);
}

void NoteSessionTest::takenBackWhileBeingWrittenMustBeSavedAgain()
{
    NoteSession session;
    session.type(u"mine"_s, u"old"_s);
    session.handedOver();
    session.type(u"old"_s, u"old"_s);
    QVERIFY(session.isDirty());
}

void NoteSessionTest::draftOutlivesAReload()
{
    NoteSession session;
    session.type(u"mine"_s, u"old"_s);
    session.reloaded(u"old"_s, false);
    QCOMPARE(session.draft(), u"mine"_s);
    QVERIFY(!session.theirs());
}

void NoteSessionTest::foreignChangeIsNoticedWhileTyping()
{
    NoteSession session;
    session.type(u"mine"_s, u"old"_s);
    session.reloaded(u"theirs"_s, false);
    QCOMPARE(session.draft(), u"mine"_s);
    QCOMPARE(session.theirs(), std::optional(u"theirs"_s));
    QCOMPARE(session.base(), u"old"_s); // so that the collision is still seen when it is sent
    session.reloaded(u"old"_s, false);
    QVERIFY(!session.theirs());
}

void NoteSessionTest::foreignDeletionIsNoticedWhileTyping()
{
    NoteSession session;
    session.type(u"mine"_s, u"old"_s);
    session.reloaded(QString(), false);
    QVERIFY(session.theirs());
}

void NoteSessionTest::ownTextIsNoForeignChange()
{
    NoteSession session;
    session.type(u"mine"_s, u"old"_s);
    session.handedOver();
    session.reloaded(u"mine"_s, true); // on disk before the writer has said so
    QVERIFY(session.isOnDisk());
    QVERIFY(!session.theirs());
}

/// Undo brings back a text while another one is being written, and a reading from before that still arrives.
void NoteSessionTest::olderReadingDoesNotKeepATextFromTheDisk()
{
    NoteSession session = saved();
    session.type(u"other"_s, u"mine"_s);
    session.handedOver();
    session.type(u"mine"_s, u"mine"_s);
    session.reloaded(u"mine"_s, true);
    QVERIFY(session.isDirty());
    session.saved(u"other"_s);
    session.reloaded(u"other"_s, true);
    QVERIFY(session.isDirty());
    QCOMPARE(session.draft(), u"mine"_s);
    QVERIFY(!session.theirs());
}

void NoteSessionTest::waitingTextStays()
{
    NoteSession session = saved();
    session.reloaded(u"mine"_s, true);
    QVERIFY(session.isActive());
    QVERIFY(session.isOnDisk());
}

void NoteSessionTest::confirmedTextEndsTheSession()
{
    NoteSession session = saved();
    session.reloaded(u"mine"_s, false);
    QVERIFY(!session.isActive());
}

void NoteSessionTest::foreignTextAfterConfirmationIsShown()
{
    NoteSession session = saved();
    session.reloaded(u"theirs"_s, false);
    QVERIFY(!session.isActive());
}

void NoteSessionTest::confirmationMovesTheBaseWhileTypingGoesOn()
{
    NoteSession session = saved();
    session.type(u"mine and more"_s, u"mine"_s);
    session.reloaded(u"mine"_s, false);
    QCOMPARE(session.base(), u"mine"_s);
    QCOMPARE(session.draft(), u"mine and more"_s);
    QVERIFY(session.isDirty());
}

void NoteSessionTest::discardElsewhereKeepsTheDraft()
{
    NoteSession session = saved();
    session.type(u"mine and more"_s, u"mine"_s);
    session.reloaded(u"old"_s, false);
    QVERIFY(!session.theirs());
    QVERIFY(session.isDirty());
    QCOMPARE(session.base(), u"old"_s);
}

void NoteSessionTest::sessionResumesWithWhatIsBeingWritten()
{
    NoteSession session;
    session.resume(u"old"_s, u"mine"_s);
    QCOMPARE(session.draft(), u"mine"_s);
    QVERIFY(!session.isDirty());
    QVERIFY(!session.isOnDisk());
    session.saved(u"mine"_s);
    QVERIFY(session.isOnDisk());
}

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::NoteSessionTest)
#include "tst_notesession.moc"
