// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/mergeview.h"

#include "models/domain/threeway.h"
#include "models/store/notehistory.h"
#include "ui/detail/noteseditor.h"
#include "ui/format.h"
#include "ui/notes/linesview.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QLabel *titleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

QString editable(const QString &text)
{
    return safeText(text, NotesEditor::longestText, 20'000);
}

} // namespace

MergeDialog::MergeDialog(Store &store, const Theme &theme, const OutboxItem &item, QWidget *parent)
    : MergeDialog(store, theme, NoteConflict{item.call, item.before, item.after, item.theirs}, parent)
{
}

MergeDialog::MergeDialog(Store &store, const Theme &theme, const NoteConflict &conflict, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_theme(theme)
    , m_conflict(conflict)
    , m_before(new LinesView(theme))
    , m_theirs(new LinesView(theme))
    , m_mine(new LinesView(theme))
    , m_merged(new NotesEditor)
    , m_message(new QLabel)
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Two versions of one note"));
    m_message->setObjectName(u"mergeMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button: the text below is the note from now on.
    m_save = buttons->addButton(tr("&Save this text"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"mergeSave"_s);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(texts());
    halves->addWidget(mergedPart());
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_message);
    whole->addWidget(halves, 1);
    whole->addWidget(buttons);
    resize(900, 620);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::save);
    auto *saveKey = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(saveKey, &QShortcut::activated, this, &MergeDialog::save);
    m_save->setToolTip(saveKey->key().toString(QKeySequence::NativeText));
    showConflict();
    showDraft();
    m_merged->setFocus();
}

QWidget *MergeDialog::texts()
{
    auto *row = new QSplitter(Qt::Horizontal);
    row->setChildrenCollapsible(false);
    //: Title: the note as it was before both changes.
    row->addWidget(column(tr("Before"), m_before, u"mergeBefore"_s));
    //: Title: the note as somebody else changed it meanwhile; marks show what they changed.
    row->addWidget(column(tr("Theirs"), m_theirs, u"mergeTheirs"_s));
    //: Title: the note as the user changed it.
    row->addWidget(column(tr("Mine"), m_mine, u"mergeMine"_s));
    row->setSizes({1, 1, 1});
    return row;
}

QWidget *MergeDialog::column(const QString &title, LinesView *view, const QString &objectName)
{
    view->setObjectName(objectName);
    view->setAccessibleName(title);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space / 2);
    layout->addWidget(titleLabel(title));
    layout->addWidget(view, 1);
    return part;
}

QWidget *MergeDialog::mergedPart()
{
    m_merged->setObjectName(u"mergeText"_s);
    //: Title over the text that the user makes of both versions.
    QLabel *title = titleLabel(tr("The note &from now on"));
    title->setBuddy(m_merged);
    m_merged->setAccessibleName(title->text().remove(u'&'));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    const auto addChoice = [&](const QString &text, const QString &objectName, auto fill) {
        auto *button = new QPushButton(text);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, fill);
        head->addWidget(button);
    };
    const auto put = [this](const QString &text) {
        QTextCursor all(m_merged->document());
        all.select(QTextCursor::Document);
        all.insertText(editable(text));
        m_merged->setFocus();
    };
    //: Button: fills in the user's own version.
    addChoice(tr("Use &mine"), u"mergeUseMine"_s, [this, put] { put(m_conflict.mine); });
    //: Button: fills in the other version.
    addChoice(tr("Use &theirs"), u"mergeUseTheirs"_s, [this, put] { put(m_conflict.theirs); });
    //: Button: fills in both versions, merged where that is possible.
    addChoice(tr("Use &both"), u"mergeUseBoth"_s, [this] { showDraft(); });
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, Theme::space / 2, 0, 0);
    layout->setSpacing(Theme::space / 2);
    layout->addLayout(head);
    layout->addWidget(m_merged, 1);
    return part;
}

void MergeDialog::showConflict()
{
    m_before->showPlain(m_conflict.before);
    m_theirs->showChanges(changedLines(m_conflict.before, m_conflict.theirs));
    m_mine->showChanges(changedLines(m_conflict.before, m_conflict.mine));
}

/// Both versions in one text, where they collide one behind the other; undo brings back what was there.
void MergeDialog::showDraft()
{
    const MergeDraft draft = mergeDraft(m_conflict.before, m_conflict.mine, m_conflict.theirs);
    QTextCursor all(m_merged->document());
    all.select(QTextCursor::Document);
    all.insertText(editable(draft.text));
    if (draft.doubts.isEmpty())
        say(tr("Somebody else has changed this note while you did. The text below holds both changes."),
            false);
    else
        say(tr("Somebody else has changed this note while you did. In %n place(s) both versions stand one "
               "after the other below, yours first: take out what is not needed.",
               nullptr, int(draft.doubts.size())),
            false);
}

void MergeDialog::say(const QString &sentence, bool isProblem)
{
    QPalette palette;
    if (isProblem)
        palette.setColor(QPalette::WindowText, m_theme.error());
    m_message->setPalette(palette);
    m_message->setText(sentence);
}

void MergeDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    const QString typed = m_merged->text();
    // Their text, or mine, as it is, when that was chosen: the editor does not show everything.
    const QString text = typed == editable(m_conflict.theirs) ? m_conflict.theirs
        : typed == editable(m_conflict.mine)                  ? m_conflict.mine
                                                              : typed;
    auto answer = m_store.noteHistory().settle(m_conflict.call, m_conflict.theirs, text);
    QCoro::connect(std::move(answer), this, [this](const Result<void> &result) { onSaved(result); });
}

void MergeDialog::onSaved(const Result<void> &result)
{
    m_save->setEnabled(true);
    if (result) {
        Q_EMIT settled();
        accept();
    } else if (result.error().kind == Error::Kind::Conflict) {
        readAgain();
    } else {
        //: "The note": subject of a sentence about a failure.
        say(sentenceFor(result.error(), tr("The note")), true);
    }
}

void MergeDialog::readAgain()
{
    auto answer = m_store.outbox();
    QCoro::connect(std::move(answer), this,
                   [this](const Result<QList<OutboxItem>> &items) { onOutbox(items); });
}

/// What was typed stays; the texts it was made of are the newest.
void MergeDialog::onOutbox(const Result<QList<OutboxItem>> &items)
{
    for (const OutboxItem &item : items.value_or(QList<OutboxItem>())) {
        const bool isOurs = item.call == m_conflict.call && item.kind == OutboxKind::Update
            && item.field == Field::Notes && item.state == OutboxState::Conflict;
        if (!isOurs)
            continue;
        m_conflict.theirs = item.theirs;
        showConflict();
        say(tr("Their version has changed again; the new one is shown now. Nothing was saved yet."), true);
        return;
    }
    say(tr("The note is just being sent. Please try again in a moment; what you typed stays here."), true);
}

} // namespace callboard
