// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/historydialog.h"

#include "ui/format.h"
#include "ui/notes/linesview.h"
#include "ui/notes/notewords.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

enum class Beside { VersionBefore, Now, Nothing };

} // namespace

HistoryDialog::HistoryDialog(const Theme &theme, const Clock &clock, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_subject(std::move(subject))
    , m_list(new QListWidget)
    , m_beside(new QComboBox)
    , m_text(new LinesView(theme))
    , m_message(new QLabel(tr("Reading…"), this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("Earlier versions of the note"));
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setSpacing(Theme::space / 4);
    m_list->setAlternatingRowColors(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"historyText"_s);
    m_text->setAccessibleName(tr("Text of the version"));
    m_beside->setObjectName(u"historyBeside"_s);
    //: What a version of a note is compared with; lines that differ are marked.
    m_beside->addItem(tr("Changes since the version before"), int(Beside::VersionBefore));
    //: What a version of a note is compared with; lines that differ are marked.
    m_beside->addItem(tr("What would change if it were restored"), int(Beside::Now));
    m_beside->addItem(tr("Only its text"), int(Beside::Nothing));
    auto *label = new QLabel(tr("Sho&w:"));
    label->setBuddy(m_beside);
    m_message->setObjectName(u"historyMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_beside, 1);
    rightColumn->addLayout(choice);
    rightColumn->addWidget(m_text, 1);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(right);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button: the note reads again as in the chosen version.
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"historyRestore"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    resize(760, 460);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_list, &QListWidget::itemActivated, this, &HistoryDialog::restore);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::refresh);
    connect(m_beside, &QComboBox::currentIndexChanged, this, &HistoryDialog::refresh);
    refresh();
}

void HistoryDialog::show(const Result<QList<NoteVersion>> &versions)
{
    m_versions = versions.value_or(QList<NoteVersion>());
    if (!versions)
        //: "The earlier versions": subject of a sentence about a failure.
        m_message->setText(sentenceFor(versions.error(), tr("The earlier versions")));
    else if (m_versions.isEmpty())
        m_message->setText(tr("There are no earlier versions yet. From the first change on, each is kept."));
    else if (!m_subject.mayRestore)
        m_message->setText(
            tr("The system of this call keeps comments as they were written: nothing can be restored."));
    m_message->setVisible(!versions || m_versions.isEmpty() || !m_subject.mayRestore);
    fill();
}

void HistoryDialog::fill()
{
    for (const NoteVersion &version : std::as_const(m_versions)) {
        //: A version of a note in a list. %1 is when ("Today 09:14"), %2 who ("anna"), %3 its first words.
        const QString line = tr("%1 · %2\n%3")
                                 .arg(momentText(version.changedAt, m_clock.now(), m_subject.zone),
                                      authorText(version, m_subject.accounts), firstWords(version.text));
        new QListWidgetItem(line, m_list);
    }
    if (!m_versions.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setFocus();
    refresh();
}

int HistoryDialog::current() const
{
    return m_list->currentRow();
}

void HistoryDialog::refresh()
{
    const int row = current();
    const bool isChosen = row >= 0 && row < m_versions.size();
    m_restore->setEnabled(isChosen && m_subject.mayRestore && m_versions[row].text != m_subject.now);
    if (!isChosen) {
        m_text->showPlain({});
        return;
    }
    const QString &text = m_versions[row].text;
    switch (Beside(m_beside->currentData().toInt())) {
    case Beside::VersionBefore:
        m_text->showChanges(
            changedLines(row + 1 < m_versions.size() ? m_versions[row + 1].text : QString(), text));
        break;
    case Beside::Now:
        m_text->showChanges(changedLines(m_subject.now, text));
        break;
    case Beside::Nothing:
        m_text->showPlain(text);
        break;
    }
}

void HistoryDialog::restore()
{
    if (!m_restore->isEnabled())
        return;
    const QString text = m_versions[current()].text;
    accept();
    Q_EMIT restoreWanted(text);
}

} // namespace callboard
