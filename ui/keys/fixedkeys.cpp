// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/fixedkeys.h"

#include "ui/detail/detailpane.h"
#include "ui/keys/commands.h"
#include "ui/queue/queueactions.h"

#include <QCoreApplication>

namespace callboard {

namespace {

/// Words of the page with all keys.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::KeyboardSheet)
};

QKeySequence key(int combination)
{
    return QKeySequence(combination);
}

QList<FixedKey> keysOfTheList()
{
    //: Heading above keys: they work where the keyboard is in the search box.
    const QString search = Words::tr("Search box");
    const QString table = fixedTableTitle();
    //: Heading above keys.
    const QString sideBar = Words::tr("Side bar");
    //: Heading above keys.
    const QString chart = Words::tr("Chart");
    const auto control = int(Qt::CTRL);
    const auto shift = int(Qt::SHIFT);
    const auto alt = int(Qt::ALT);
    return {
        {search, key(control | Qt::Key_Space), Words::tr("What could come here")},
        {search, key(Qt::Key_Up), Words::tr("At its start: earlier queries")},
        {search, key(Qt::Key_Escape), Words::tr("Remove the text")},
        {table, key(Qt::Key_Return), Words::tr("Write a note")},
        {table, key(Qt::Key_Space), Words::tr("Play the recording, or pause")},
        {table, key(shift | Qt::Key_F10), Words::tr("Menu of the chosen call"), {key(Qt::Key_Menu)}},
        {table, key(Qt::Key_Home), Words::tr("First call")},
        {table, key(Qt::Key_End), Words::tr("Last call")},
        {table, key(Qt::Key_Escape), Words::tr("Only the current call chosen; again: clear all filters")},
        {sideBar, key(control | Qt::Key_Space), Words::tr("Leave a value out")},
        {sideBar, key(alt | Qt::Key_Up), Words::tr("Move a view up"), {key(alt | Qt::Key_Down)}},
        {chart, key(shift | Qt::Key_Right), Words::tr("Choose several days"), {key(shift | Qt::Key_Left)}},
    };
}

QList<FixedKey> keysOfTheCall()
{
    //: Heading above keys.
    const QString note = Words::tr("Note");
    //: Heading above keys.
    const QString transcript = Words::tr("Transcript");
    const QString details = DetailPane::tr("Call details");
    return {
        {note, key(Qt::Key_Slash), Words::tr("Templates; Tab goes to the next place to fill in")},
        {note, key(int(Qt::CTRL) | Qt::Key_Period), Words::tr("Next word that is misspelt")},
        {transcript, key(Qt::Key_Slash), Words::tr("Find; Enter plays from there")},
        {transcript, key(Qt::Key_F2), Words::tr("Correct the words; Enter keeps them")},
        {details, key(Qt::Key_Escape), Words::tr("Back to the list")},
    };
}

QList<FixedKey> keysOfThePages()
{
    const QString queue = withoutMnemonic(QueueActions::tr("&Queue")); // as its menu
    //: Heading above keys: a call is listened to and judged.
    const QString review = Words::tr("Review");
    //: Heading above keys: the page with key figures.
    const QString summary = Words::tr("Summary");
    return {
        {queue, key(Qt::Key_1),
         Words::tr("After “Done” or “Put off”: a choice, up to 6; 0 hides the number")},
        {queue, key(Qt::Key_G), Words::tr("Say which guest it was")},
        {queue, key(Qt::Key_Home), Words::tr("To the top, with what arrived meanwhile")},
        {review, key(Qt::Key_1), Words::tr("Answer, up to 5; of yes or no, 1 is yes and 2 is no")},
        {review, key(Qt::Key_N), Words::tr("Not applicable")},
        {review, key(Qt::Key_C), Words::tr("Comment on the question")},
        {review,
         key(Qt::Key_M),
         Words::tr("A mark where the recording is"),
         {key(int(Qt::CTRL) | Qt::Key_M)}},
        {review, key(Qt::Key_Backspace), Words::tr("Back to the question before")},
        {review, key(Qt::Key_Return), Words::tr("Finish, and on to the next call")},
        {review, key(Qt::Key_PageDown), Words::tr("Another call of the list"), {key(Qt::Key_PageUp)}},
        {summary, key(Qt::Key_Escape), Words::tr("Take the last choice in a chart back")},
    };
}

} // namespace

QString fixedTableTitle()
{
    //: Heading above keys.
    return Words::tr("Table of calls");
}

QList<FixedKey> fixedKeys()
{
    return keysOfTheList() + keysOfTheCall() + keysOfThePages();
}

} // namespace callboard
