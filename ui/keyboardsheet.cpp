// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboardsheet.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

KeyboardSheet::KeyboardSheet(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keyboardSheet"_s);
    setWindowTitle(tr("Keyboard"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(6 * Theme::space);
    auto *sheet = new QFormLayout;
    sheet->setHorizontalSpacing(3 * Theme::space);
    columns->addLayout(sheet);
    addKey(*sheet, QKeySequence::Find, tr("Search"));
    addKey(*sheet, Qt::CTRL | Qt::Key_Space, tr("In the search box: what could come here"));
    addKey(*sheet, Qt::Key_Up, tr("At the start of the search box: earlier queries"));
    addKey(*sheet, Qt::Key_Escape, tr("In the search box: remove the text"));
    addKey(*sheet, Qt::Key_F3, tr("Next place with the words searched for"));
    addKey(*sheet, Qt::SHIFT | Qt::Key_F3, tr("Previous place with the words searched for"));
    addKey(*sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_F, tr("Clear all filters"));
    addKey(*sheet, Qt::Key_Return, tr("In the table: write a note"));
    addKey(*sheet, Qt::CTRL | Qt::Key_E, tr("Write a note"));
    addKey(*sheet, Qt::Key_Slash, tr("In a note: templates; Tab goes to the next place to fill in"));
    addKey(*sheet, Qt::CTRL | Qt::Key_Period, tr("In a note: next word that is misspelt"));
    addKey(*sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_H, tr("In a note: earlier versions"));
    addKey(*sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_P, tr("In a note: show as formatted text"));
    addKey(*sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_D, tr("Call back"));
    addKey(*sheet, QKeySequence::Copy, tr("In the table: copy the chosen rows"));
    addKey(*sheet, Qt::SHIFT | Qt::Key_F10, tr("Menu of the chosen call"));
    addKey(*sheet, Qt::Key_Home, tr("In the table: first call"));
    addKey(*sheet, Qt::Key_End, tr("In the table: last call"));
    addKey(*sheet, Qt::Key_R, tr("In the table: mark the chosen calls as reviewed"));
    addKey(*sheet, Qt::Key_Escape,
           tr("In the table: only the current call chosen; again: clear all filters"));
    addKey(*sheet, Qt::Key_G, tr("In the table: say which guest it was"));
    addKey(*sheet, Qt::SHIFT | Qt::Key_G, tr("In the table: link the other calls of the number, too"));
    addKey(*sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_U, tr("Directory of guests"));
    sheet = new QFormLayout;
    sheet->setHorizontalSpacing(3 * Theme::space);
    columns->addLayout(sheet);
    addKey(*sheet, Qt::CTRL | Qt::Key_Z, tr("Undo"));
    addKey(*sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, tr("Redo"));
    addKey(*sheet, QKeySequence::New, tr("Log a call"));
    addKey(*sheet, Qt::Key_F2, tr("Change what is known of the call"));
    addKey(*sheet, Qt::CTRL | Qt::Key_T, tr("Tags of the chosen calls"));
    addKey(*sheet, Qt::CTRL | Qt::Key_H, tr("Hide the chosen calls here"));
    addKey(*sheet, QKeySequence::Delete, tr("In the table: delete the chosen calls"));
    addKey(*sheet, Qt::CTRL | Qt::Key_B, tr("Show or hide the side bar"));
    addKey(*sheet, Qt::ALT | Qt::Key_1, tr("First saved view, up to Alt+9 for the ninth"));
    addKey(*sheet, Qt::CTRL | Qt::Key_Space, tr("In the side bar: leave a value out"));
    addKey(*sheet, Qt::ALT | Qt::Key_Up, tr("In the side bar: move a view up"));
    addKey(*sheet, Qt::SHIFT | Qt::Key_Right, tr("In the chart: choose several days"));
    addKey(*sheet, Qt::Key_F6, tr("Next part of the window"));
    addKey(*sheet, Qt::SHIFT | Qt::Key_F6, tr("Previous part of the window"));
    addKey(*sheet, Qt::Key_F5, tr("Synchronise now"));
    addKey(*sheet, Qt::CTRL | Qt::Key_0, tr("Reset columns"));
    addKey(*sheet, Qt::CTRL | Qt::Key_Comma, tr("Settings"));
    addKey(*sheet, Qt::Key_F1, tr("Manual, at the chapter of what you are doing"));
    addKey(*sheet, Qt::CTRL | Qt::Key_F1, tr("This page"));
    sheet = new QFormLayout;
    sheet->setHorizontalSpacing(3 * Theme::space);
    columns->addLayout(sheet);
    addQueueKeys(*sheet);
    addPlayerKeys(*sheet);
    addReviewKeys(*sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(columns);
    whole->addWidget(buttons);
}

void KeyboardSheet::addQueueKeys(QFormLayout &sheet)
{
    addKey(sheet, Qt::CTRL | Qt::Key_1, tr("The callback queue"));
    addKey(sheet, Qt::CTRL | Qt::Key_2, tr("All calls"));
    addKey(sheet, Qt::CTRL | Qt::Key_4, tr("Summary"));
    addKey(sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_E, tr("Export the calls"));
    addKey(sheet, Qt::Key_Space, tr("In the queue: play or show what they said"));
    addKey(sheet, Qt::Key_C, tr("In the queue: call back, take it and write the note"));
    addKey(sheet, Qt::Key_T, tr("In the queue: take it, or give it back"));
    addKey(sheet, Qt::Key_E, tr("In the queue: done; then 1 to 6 says why, 0 hides the number"));
    addKey(sheet, Qt::Key_S, tr("In the queue: put off; then 1 to 5 says for how long"));
    addKey(sheet, Qt::Key_N, tr("In the queue: write a note"));
    addKey(sheet, Qt::Key_G, tr("In the queue: say which guest it was"));
    addKey(sheet, Qt::Key_Home, tr("In the queue: to the top, with what arrived meanwhile"));
    addKey(sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_C, tr("In the queue: copy the hand-over text"));
    addKey(sheet, Qt::Key_Escape, tr("In the details: back to the list"));
}

void KeyboardSheet::addPlayerKeys(QFormLayout &sheet)
{
    addKey(sheet, Qt::Key_Space, tr("In the table: play the recording, or pause"));
    addKey(sheet, Qt::Key_F8, tr("Play or pause, also while typing"));
    addKey(sheet, Qt::Key_F7, tr("Back 5 seconds; with Shift 10, with Ctrl to the previous speaker"));
    addKey(sheet, Qt::Key_F9, tr("Forward 5 seconds; with Shift 10, with Ctrl to the next speaker"));
    addKey(sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_F9, tr("Faster; with F7 slower"));
    addKey(sheet, Qt::CTRL | Qt::Key_F8, tr("Skip silence"));
    addKey(sheet, Qt::Key_Slash, tr("In a transcript: find; Enter plays from there"));
    addKey(sheet, Qt::Key_F2, tr("In a transcript: correct the words; Enter keeps them"));
    addKey(sheet, Qt::SHIFT | Qt::Key_F8, tr("Repeat: from here, to here, no more"));
    addKey(sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_M, tr("Link to the moment into the note"));
    addKey(sheet, Qt::CTRL | Qt::SHIFT | Qt::Key_L, tr("Copy a link to the moment"));
}

void KeyboardSheet::addReviewKeys(QFormLayout &sheet)
{
    addKey(sheet, Qt::CTRL | Qt::Key_3, tr("Reviews"));
    addKey(sheet, Qt::Key_1, tr("In a review: answer, up to 5; of yes or no, 1 is yes and 2 is no"));
    addKey(sheet, Qt::Key_N, tr("In a review: not applicable"));
    addKey(sheet, Qt::Key_C, tr("In a review: comment on the question"));
    addKey(sheet, Qt::Key_M, tr("In a review: a mark where the recording is"));
    addKey(sheet, Qt::Key_Backspace, tr("In a review: back to the question before"));
    addKey(sheet, Qt::Key_Return, tr("In a review: finish, and on to the next call"));
    addKey(sheet, Qt::Key_PageDown, tr("In a review: another call of the list"));
}

void KeyboardSheet::addKey(QFormLayout &sheet, const QKeySequence &key, const QString &meaning)
{
    auto *name = new QLabel(key.toString(QKeySequence::NativeText), this);
    QFont strong = name->font();
    strong.setBold(true);
    name->setFont(strong);
    sheet.addRow(name, new QLabel(meaning, this));
}

} // namespace callboard
